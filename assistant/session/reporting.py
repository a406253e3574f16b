"""Gathers a helpdesk report: one fresh diagnosis, all that it saw, and what it ran on."""

from collections.abc import Callable

from assistant.engine.documents import Document, Render
from assistant.engine.report.document import report_document
from assistant.host.machine import read_machine
from assistant.model.finding import Diagnosis
from assistant.model.mail import SendingAccount
from assistant.model.observation import Observation
from assistant.model.progress import AccountsRead, Event, Seen
from assistant.model.report import Allowance, Machine, Material
from assistant.probe import daemon
from assistant.session.diagnosis import DiagnosisRun
from assistant.session.request import Request
from assistant.session.world import Options, World


class Reporter:
    """Makes one report; loop thread only.

    Args:
        world: the ports.
        request: what is to be found out.
        listener: told of every event of the diagnosis.
        machine: what this runs on; blocks briefly.
    """

    def __init__(
        self,
        world: World,
        request: Request,
        listener: Callable[[Event], None] | None = None,
        machine: Callable[[], Machine] = read_machine,
    ) -> None:
        self._world = world
        self._request = request
        self._listener = listener
        self._machine = machine
        self._seen: list[Observation] = []
        self._accounts: tuple[SendingAccount, ...] = ()

    async def document(self, render: Render) -> tuple[Document, Diagnosis]:
        """Return the document ``roampost.report/1``, and the diagnosis that it tells of as it was.

        Raises:
            WrongUsageError: the account asked for makes no sense.
        """
        material = await self.material()
        said = self._world.options.said
        return report_document(material, self._world.registrable, render, said), material.diagnosis

    async def material(self) -> Material:
        """Diagnose afresh and return everything that the report draws from, private things and all.

        Raises:
            WrongUsageError: the account asked for makes no sense.
        """
        made_utc = self._world.utc_now()
        diagnosis = await DiagnosisRun(self._world, self._request, self._hear).run()
        return Material(
            machine=await daemon.run(self._machine, name="machine"),
            allowed=_allowance(self._world.options),
            accounts=self._accounts,
            diagnosis=diagnosis,
            observations=tuple(self._seen),
            snapshot=await daemon.run(self._world.network.read, name="network-state"),
            made_utc=made_utc,
        )

    def _hear(self, event: Event) -> None:
        if isinstance(event, Seen):
            self._seen.append(event.observation)
        elif isinstance(event, AccountsRead):
            self._accounts = event.accounts
        if self._listener is not None:
            self._listener(event)


def _allowance(options: Options) -> Allowance:
    return Allowance(
        portal_pages=tuple(page.url for page in options.portal_probes),
        ispdb=options.ispdb_url,
        blocklists=options.blocklists,
    )
