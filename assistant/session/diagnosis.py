"""One whole run: the network and every account asked about, at the same time, within the budget."""

import asyncio
import logging
from dataclasses import replace

from assistant.engine.case import Case
from assistant.engine.notes import network_notes
from assistant.engine.place import greeting_operator, view
from assistant.engine.portal import mail_passes, portal_state, system_word
from assistant.engine.reading import Reading
from assistant.model.finding import Diagnosis, NetworkView
from assistant.model.mail import SendingAccount
from assistant.model.observation import Step
from assistant.model.progress import AccountsRead, NetworkJudged
from assistant.probe import daemon
from assistant.session.account import AccountRun
from assistant.session.accounts import choose, read_accounts, recipient_of
from assistant.session.bench import Bench
from assistant.session.context import Context, Listener
from assistant.session.memory import remember
from assistant.session.portal import probe_portal
from assistant.session.request import Request
from assistant.session.world import World

_MAX_ACCOUNTS = 8
_log = logging.getLogger(__name__)


class DiagnosisRun:
    """One run; cancel it by cancelling the task that runs it.

    Args:
        world: the ports.
        request: what is asked.
        listener: told of every event.
    """

    def __init__(
        self,
        world: World,
        request: Request,
        listener: Listener | None,
        *,
        network_only: bool = False,
    ) -> None:
        self._world = world
        self._request = request
        self._listener = listener
        self._network_only = network_only
        self._runs: list[AccountRun] = []
        self._read = AccountsRead(accounts=(), unreadable=())

    async def run(self) -> Diagnosis:
        """Ask, and answer by the budget's end at the latest.

        Raises:
            WrongUsageError: the account asked for makes no sense.
        """
        self._read = await read_accounts(self._world)
        asked = choose(self._read.accounts, self._request.account)[: 1 if self._network_only else _MAX_ACCOUNTS]
        named = await self._named_in_error()
        async with asyncio.TaskGroup() as tasks:
            context = Context(self._world, self._listener, tasks, self._request.budget_s)
            try:
                context.tell(self._read)
                self._runs = [self._account_run(context, account, named) for account in asked]
                await self._experiments(context)
                answer = self._answer(context)
                await remember(context, [run.bench for run in self._runs])
                return answer
            finally:
                context.stop()

    async def _named_in_error(self) -> str | None:
        error = self._request.error
        if not error or self._request.recipient:
            return None
        # Wanted only where there is a text: it brings the reading of messages.
        from assistant.session.texts import read_error

        found = await daemon.run(lambda: read_error(error, self._world.rules()), name="explain")
        return found.recipient

    def _account_run(self, context: Context, account: SendingAccount, named: str | None) -> AccountRun:
        bench = Bench(
            context,
            self._request,
            account,
            recipient_of(self._world, self._request, account, self._read.accounts, named),
            tuple(one for one in self._read.accounts if one.label != account.label),
        )
        return AccountRun(bench)

    async def _experiments(self, context: Context) -> None:
        if not self._network_only:
            context.start(context.load_trust())
        portal = context.start(self._network(context))
        try:
            async with asyncio.timeout(self._request.budget_s):
                if self._request.ahead:
                    context.start(context.load_rules())
                    await asyncio.wait([portal])
                    if self._network_view(context).captive_portal:
                        return
                async with asyncio.TaskGroup() as group:
                    for run in self._runs:
                        run.look_ahead()
                    if not self._network_only:
                        context.start(context.load_rules())
                    for run in self._runs:
                        group.create_task(self._hold(run))
                if self._network_only or not self._reached(context):
                    await asyncio.wait([portal])
        except TimeoutError:
            return

    async def _hold(self, run: AccountRun) -> None:
        """Run one account's experiments; should they break off, what was seen until then still decides."""
        try:
            await (run.knock() if self._network_only else run.run())
        except Exception:
            _log.exception("the experiments on one account broke off")

    def _reached(self, context: Context) -> bool:
        """Tell whether a server spoke: then no portal is in the way of mail, and nobody waits for its probes.

        A portal may answer in clear itself, under a name of its own.
        """
        if any(shake.verified for shake in context.recorder.evidence.handshakes()):
            return True
        own = frozenset(name for run in self._runs for name in run.bench.case().provider_operators())
        return any(
            one.accepted and greeting_operator(one, self._runs[0].bench.case()) in own
            for one in context.recorder.evidence.exchanges(step=Step.GREETING)
        )

    @staticmethod
    async def _network(context: Context) -> None:
        await context.read_snapshot()
        await context.load_authorities()
        await probe_portal(context)

    def _answer(self, context: Context) -> Diagnosis:
        accounts = tuple(run.bench.finish() for run in self._runs)
        network = self._network_view(context)
        context.tell(NetworkJudged(network=network))
        return Diagnosis(
            network=network,
            accounts=accounts,
            unreadable=self._read.unreadable,
            seconds=round(context.recorder.now_s(), 3),
        )

    def _network_view(self, context: Context) -> NetworkView:
        reading = Reading(context.recorder.evidence, context.meaning)
        case = self._runs[0].bench.case() if self._runs else self._no_account(context)
        portal, _ = portal_state(reading, system_word(context.snapshot), case.registrable)
        if portal is not False and mail_passes(case, reading):
            portal = False
        seen = view(case, reading, portal=portal, accounts=self._read.accounts)
        return replace(seen, because=(*seen.because, *network_notes(case, reading)))

    def _no_account(self, context: Context) -> Case:
        return Case(
            account=SendingAccount(address=""),
            recipient=None,
            recipient_class=None,
            snapshot=context.snapshot,
            registrable=self._world.registrable,
            now_utc=self._world.utc_now(),
        )
