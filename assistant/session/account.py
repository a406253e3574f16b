"""The experiments on one account: rounds of questions, each asked only while its answer would tell something."""

import asyncio

from assistant.engine.candidates import Candidate, Origin
from assistant.engine.domains import is_address
from assistant.engine.echo import address_in_ehlo
from assistant.model.finding import AccountDiagnosis, Restriction
from assistant.model.net import Endpoint, Security
from assistant.model.observation import RecipientClass, RecordType, Role, Step
from assistant.model.proof import Remembered
from assistant.probe import daemon
from assistant.session.bench import Bench
from assistant.session.discovery import Discovery
from assistant.session.examine import Question
from assistant.session.local import LocalRelays
from assistant.session.pop import PopFirst
from assistant.session.questions import ConfiguredQuestion, ProviderQuestion
from assistant.session.refusal import RefusalCheck
from assistant.session.silence import SilenceWatch


class AccountRun:
    """One account's experiments within a run.

    Args:
        bench: the account, and the means to try things.
    """

    def __init__(self, bench: Bench) -> None:
        self.bench = bench

    async def remember(self) -> None:
        """Recall whether a POP3 log-in of Roampost's opened the relay a while ago: it may stand open by that alone."""
        logins, now_utc = self.bench.context.world.pop_logins, self.bench.context.world.utc_now()
        if (
            logins is None
            or not self.bench.request.for_fix
            or await daemon.run(lambda: logins.is_empty(now_utc), name="pop-logins")
        ):
            return
        await self.bench.context.network_known.wait()
        snapshot = self.bench.context.snapshot
        self.bench.recent_pop = await daemon.run(
            lambda: logins.is_recent(self.bench.label, snapshot, now_utc),
            name="pop-logins",
        )

    async def recall(self) -> None:
        """Recall what became of a marked message that was sent from this network as the mail program would."""
        world, bench = self.bench.context.world, self.bench
        proofs, outgoing, now_utc = world.proofs, bench.account.outgoing, world.utc_now()
        if proofs is None or outgoing is None or bench.case().recipient_class is not RecipientClass.OUTSIDE:
            return
        if await daemon.run(lambda: proofs.is_empty(now_utc), name="proofs"):
            return
        await bench.context.network_known.wait()
        snapshot, target = bench.context.snapshot, bench.target

        def recall() -> Remembered | None:
            mark = world.network_mark(snapshot)
            if mark is None:
                return None
            return proofs.recall(
                account=bench.label, outgoing=outgoing, network=mark, recipient=target, now_utc=now_utc
            )

        bench.proof = await daemon.run(recall, name="proofs")

    def look_ahead(self) -> None:
        """Send the first question of all, so that its answer is on the way while the rest is made ready."""
        if self.bench.account.outgoing is not None:
            self.bench.context.start(self._first_name(self.bench.account.outgoing.host))

    async def _first_name(self, host: str) -> None:
        await self.bench.context.look_up(host, RecordType.ADDRESS, self.bench.label)

    async def run(self) -> AccountDiagnosis:
        """Ask, round by round, until nothing more would tell anything; returns the last diagnosis."""
        self.bench.context.on_observation.append(self.bench.on_observation)
        async with asyncio.TaskGroup() as group:
            group.create_task(self.bench.read_secrets())
            watch = SilenceWatch(self.bench, group)
            discovery = Discovery(self.bench, group)
            try:
                await self._rounds(group, watch, discovery)
            finally:
                for task in watch.tasks():
                    task.cancel()
                for examination in self.bench.examinations.values():
                    examination.cancel()
                discovery.cancel()
        return self.bench.judge()

    async def knock(self) -> None:
        """Only find out what becomes of the ports: connect, be greeted, leave."""
        async with asyncio.TaskGroup() as group:
            watch = SilenceWatch(self.bench, group)
            started = [self.bench.examine(group, one, self._role_of(one), None) for one in self.bench.candidates]
            watch.start()
            try:
                for one in started:
                    await one.over()
                await self._learn_place()
            finally:
                for task in watch.tasks():
                    task.cancel()

    async def _rounds(self, group: asyncio.TaskGroup, watch: SilenceWatch, discovery: Discovery) -> None:
        await self.remember()
        await self.recall()
        first = [
            self.bench.examine(group, one, self._role_of(one), self._question_for(one)) for one in self.bench.candidates
        ]
        watch.start()
        if self.bench.account.outgoing is None:
            discovery.start()
        await self.bench.settle(first)
        await self._learn_place()
        if self.bench.context.world.hops is not None:
            group.create_task(RefusalCheck(self.bench, self.bench.context.world.hops).run())
        if self.bench.opened():
            await watch.finish_if_needed()
            return
        if await self._same_port_encrypted(group):
            await watch.finish_if_needed()
            return
        pop = PopFirst(self.bench, discovery)
        async with asyncio.TaskGroup() as both:
            both.create_task(discovery.run(group))
            if pop.is_configured() and not self.bench.could_sign_in():
                both.create_task(pop.run(group))
        if not self.bench.opened() and not self.bench.could_sign_in():
            await pop.run(group)
        elsewhere = self.bench.request.travel_check and self.bench.judge().verdict.restriction is Restriction.NONE
        if not self.bench.opened() and not self.bench.could_sign_in() and not self.bench.is_closed() and not elsewhere:
            await LocalRelays(self.bench).run(group)
        await pop.finished()
        if not self.bench.is_closed():
            await watch.finish_if_needed()

    def _role_of(self, candidate: Candidate) -> Role:
        own = self.bench.account.outgoing
        return Role.CONFIGURED if own is not None and candidate.endpoint == own.endpoint else Role.PROVIDER

    def _question_for(self, candidate: Candidate) -> Question | None:
        if self._role_of(candidate) is Role.CONFIGURED:
            return ConfiguredQuestion(self.bench)
        if candidate.endpoint.port == 25:
            return None
        return ProviderQuestion(self.bench)

    async def _same_port_encrypted(self, group: asyncio.TaskGroup) -> bool:
        """Try STARTTLS on the configured port, when the program does without and nothing else let it in."""
        own = self.bench.account.outgoing
        if own is None or own.security is not Security.NONE or self.bench.could_sign_in():
            return False
        capabilities = self.bench.reading().capabilities(own.endpoint)
        if capabilities is None or not capabilities.offers("STARTTLS"):
            return False
        where = Endpoint(host=own.host, port=own.port, security=Security.STARTTLS)
        upgraded = self.bench.examine(
            group,
            Candidate(endpoint=where, origin=Origin.CONFIGURED),
            Role.PROVIDER,
            ProviderQuestion(self.bench, ask_before=True),
        )
        await self.bench.settle([upgraded])
        return self.bench.opened()

    async def _learn_place(self) -> None:
        """Read the own public address out of the EHLO replies, and ask for its reverse name."""
        own = self.bench.context.world.options.ehlo_name
        for one in self.bench.reading().evidence.exchanges(step=Step.EHLO):
            if one.capabilities is None or one.role not in {Role.CONFIGURED, Role.PROVIDER}:
                continue
            found = address_in_ehlo(one.capabilities.greeting_line, own)
            if found is not None:
                self.bench.public_address = found
                break
        if self.bench.public_address is None:
            return
        seen = await self.bench.context.look_up(self.bench.public_address, RecordType.PTR, self.bench.label)
        if seen.answers and not is_address(seen.answers[0]):
            self.bench.reverse_name = seen.answers[0]
