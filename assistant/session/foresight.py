"""What would become of mail sent through other servers: its look-ups are made before such a server is offered."""

import asyncio

from assistant.engine.domains import domain_of
from assistant.engine.forecast import spf
from assistant.engine.forecast.inquiry import Question, a_label
from assistant.engine.other_servers import wanted
from assistant.model.observation import RecordType
from assistant.probe import daemon
from assistant.session.bench import Bench

PATIENCE_S = 2.5
MAX_ROUNDS = 12
MAX_LOOKUPS = 96
"""Over all rounds: RFC 7208 section 4.6.4 lets one record cost a receiver eleven questions, and more for MX hosts."""


class Foresight:
    """The look-ups that judging other servers takes, in rounds: each asks all that the one before left wanting.

    Args:
        bench: the account.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._asked = 0

    async def begin(self) -> None:
        """Make ready while servers are still looked for: load the evaluator, ask for the From domain's policies."""
        await daemon.run(spf.load, name="spf")
        domain = a_label(domain_of(self._bench.account.address))
        await self._ask(((domain, RecordType.TXT), (f"_dmarc.{domain}", RecordType.TXT)))

    async def finish(self) -> None:
        """Ask until nothing is wanting, for a while at the most; what is not known then is said not to be."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                if not wanted(self._bench.relay()):
                    return
                await daemon.run(spf.load, name="spf")
                for _ in range(MAX_ROUNDS):
                    wanting = wanted(self._bench.relay())
                    if not wanting or self._asked + len(wanting) > MAX_LOOKUPS:
                        return
                    await self._ask(wanting)
        except TimeoutError:
            return

    async def _ask(self, questions: tuple[Question, ...]) -> None:
        self._asked += len(questions)
        context, label = self._bench.context, self._bench.label
        async with asyncio.TaskGroup() as group:
            for name, record in questions:
                group.create_task(context.look_up(name, record, label))
