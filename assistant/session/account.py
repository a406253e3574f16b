"""The experiments on one account: rounds of questions, each asked only while its answer would tell something."""

import asyncio
from collections.abc import Iterable

from assistant.engine.candidates import Candidate, Origin
from assistant.engine.domains import is_address
from assistant.engine.echo import address_in_ehlo, own_outside_address
from assistant.engine.lasttime import worked_here
from assistant.model.finding import AccountDiagnosis, Restriction
from assistant.model.net import Endpoint, Security
from assistant.model.observation import RecipientClass, RecordType, Role, Step
from assistant.model.proof import Remembered
from assistant.probe import daemon
from assistant.session import rounds
from assistant.session.bench import Bench
from assistant.session.blocklists import ask_blocklists
from assistant.session.discovery import Discovery
from assistant.session.distance import HopTries, check_refusal
from assistant.session.examine import Examination, Question
from assistant.session.local import LocalRelays
from assistant.session.pop import PopFirst
from assistant.session.questions import ConfiguredQuestion, ProviderQuestion
from assistant.session.silence import SilenceWatch
from assistant.session.trouble import Trouble

_NAMING_S = 1.0


class AccountRun:
    """One account's experiments within a run.

    Args:
        bench: the account, and the means to try things.
    """

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self._naming: asyncio.Task[None] | None = None

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
        found = await self.bench.context.look_up(host, RecordType.ADDRESS, self.bench.label)
        tunnel_to = self.bench.context.world.tunnel_to
        if found.answers:
            self.bench.tunnelled = await daemon.run(lambda: tunnel_to(found.answers[0]), name="way-out")

    async def run(self) -> AccountDiagnosis:
        """Ask, round by round, until nothing more would tell anything; returns the last diagnosis."""
        self.bench.context.on_observation.append(self.bench.on_observation)
        async with asyncio.TaskGroup() as group:
            group.create_task(self.bench.read_secrets())
            watch = SilenceWatch(self.bench, group)
            discovery = Discovery(self.bench, group)
            try:
                await self._rounds(group, watch, discovery)
                await self._place_named()
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
                await self._place_named()
            finally:
                for task in watch.tasks():
                    task.cancel()

    async def _rounds(self, group: asyncio.TaskGroup, watch: SilenceWatch, discovery: Discovery) -> None:
        await self.remember()
        await self.recall()
        if self.bench.candidates:
            self.bench.round(rounds.FIRST)
        if self.bench.request.ahead:
            own = [one for one in self.bench.candidates if self._role_of(one) is Role.CONFIGURED]
            await self.bench.settle(self._examine(group, own))
            if self.bench.opened() or self.bench.could_sign_in():
                return
            first = self._examine(group, [one for one in self.bench.candidates if one not in own])
        else:
            first = self._examine(group, self.bench.candidates)
        watch.start()
        if self.bench.account.outgoing is None:
            discovery.start()
        await self.bench.settle(first)
        await self._learn_place()
        group.create_task(ask_blocklists(self.bench))
        if self.bench.relay().refused_login() is not None:
            # What the provider publishes says which other way in it has.
            discovery.start()
        outgoing, hops = self.bench.account.outgoing, self.bench.context.world.hops
        if outgoing is not None and hops is not None:
            group.create_task(check_refusal(HopTries(self.bench, hops), outgoing.port))
        if self.bench.opened():
            await watch.finish_if_needed()
            return
        if await self._same_port_encrypted(group):
            await watch.finish_if_needed()
            return
        if self._wants_trouble():
            group.create_task(Trouble(self.bench).run())
        pop = PopFirst(self.bench, discovery)
        if self.bench.request.travel_check and self.bench.relay().plain_acceptance():
            await pop.sign_in()
        with self.bench.rounds.together():
            async with asyncio.TaskGroup() as both:
                both.create_task(discovery.run(group))
                if pop.is_configured() and not self.bench.has_way_in():
                    both.create_task(pop.run(group))
        if not self.bench.opened() and not self.bench.has_way_in():
            await pop.run(group)
        elsewhere = self.bench.request.travel_check and self.bench.judge().verdict.restriction is Restriction.NONE
        done = self.bench.opened() or self.bench.could_sign_in() or self.bench.is_closed() or self.bench.should_stop()
        if not done and not elsewhere:
            await LocalRelays(self.bench).run(group)
        await pop.finished()
        if self.bench.judge().verdict.restriction is Restriction.PASSWORD_METHOD_DISABLED:
            await discovery.known()
        if not self.bench.is_closed():
            await watch.finish_if_needed()

    def _examine(self, group: asyncio.TaskGroup, candidates: Iterable[Candidate]) -> list[Examination]:
        return [self.bench.examine(group, one, self._role_of(one), self._question_for(one)) for one in candidates]

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
        if own is None or own.security is not Security.NONE or self.bench.has_way_in():
            return False
        capabilities = self.bench.reading().capabilities(own.endpoint)
        if capabilities is None or not capabilities.offers("STARTTLS"):
            return False
        where = Endpoint(host=own.host, port=own.port, security=Security.STARTTLS)
        self.bench.round(rounds.ENCRYPTED)
        upgraded = self.bench.examine(
            group,
            Candidate(endpoint=where, origin=Origin.CONFIGURED),
            Role.PROVIDER,
            # Encryption alone opens nothing that was refused for another reason: only a log-in behind it may.
            ProviderQuestion(self.bench, ask_before=self._wants_encryption()),
        )
        await self.bench.settle([upgraded])
        return self.bench.opened()

    def _wants_trouble(self) -> bool:
        """Tell whether the network may have a hand in it: not where the server itself said what is wanting.

        A server that does without STARTTLS on the configured port may be one that a box speaks for.
        """
        found, own = self.bench.judge().verdict.restriction, self.bench.account.outgoing
        if found is Restriction.NONE:
            return False
        asks = found is Restriction.AUTHENTICATION_REQUIRED and self.bench.could_sign_in()
        if own is None or not (asks or self.bench.should_stop()):
            return True
        said = self.bench.reading().capabilities(own.endpoint)
        return own.security is Security.NONE and (said is None or not said.offers("STARTTLS"))

    def _wants_encryption(self) -> bool:
        refusal = self.bench.relay().plain_refusal()
        return refusal is not None and self.bench.reading().says(refusal[1].target) == "tls_required"

    async def _learn_place(self) -> None:
        """Recall earlier runs, read the own public address out of the EHLO replies, and begin to ask for its names."""
        bench, context = self.bench, self.bench.context
        await context.recall()
        await self._recall_changes(context.memory.network)
        own = context.world.options.ehlo_name
        for one in bench.reading().evidence.exchanges(step=Step.EHLO):
            if one.capabilities is None or one.role not in {Role.CONFIGURED, Role.PROVIDER}:
                continue
            found = address_in_ehlo(one.capabilities.greeting_line, own)
            if found is not None:
                bench.public_address = found
                break
        if bench.public_address is None and not context.snapshot.vpn:
            bench.public_address = own_outside_address(context.snapshot.addresses, self._reached())
        if bench.public_address is None:
            return
        self._naming = context.start(self._name_place(bench.public_address))

    async def _recall_changes(self, network: str | None) -> None:
        """Recall what this account was changed to on this network before."""
        if network is None or self.bench.request.travel_check:
            return
        history = self.bench.context.world.history
        read = await daemon.run(history.read, name="history")
        self.bench.worked_here = worked_here(read.receipts, self.bench.account, network)

    def _reached(self) -> str | None:
        """Return the provider's address that was reached, None when none was."""
        return next(
            (
                seen.address.ip
                for seen in self.bench.context.recorder.evidence.connects()
                if seen.failure is None and seen.role in {Role.CONFIGURED, Role.PROVIDER}
            ),
            None,
        )

    async def _name_place(self, address: str) -> None:
        """Learn the mark of the own public address and its reverse name, and whether that name leads back to it."""
        bench, context = self.bench, self.bench.context
        bench.address_mark = await context.mark_of_address(address)
        seen = await context.look_up(address, RecordType.PTR, bench.label)
        if seen.answers and not is_address(seen.answers[0]):
            bench.reverse_name = seen.answers[0]
            await context.look_up(bench.reverse_name, RecordType.ADDRESS, bench.label)

    async def _place_named(self) -> None:
        """Wait a moment for the names of this place, which were asked for while the rest was found out."""
        if self._naming is not None:
            await asyncio.wait([self._naming], timeout=_NAMING_S)
