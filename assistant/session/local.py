"""The connection's own outgoing server, and the servers of the user's other accounts: found and tried."""

import asyncio

from assistant.engine.candidates import (
    Candidate,
    Origin,
    from_srv,
    local_relays,
    own_domains_of_network,
)
from assistant.engine.domains import is_address
from assistant.model.fault import SecretStoreError
from assistant.model.mail import Authentication, SendingAccount
from assistant.model.net import Security
from assistant.model.observation import RecordType, Role
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.probe import daemon
from assistant.probe.smtp import Credential, SmtpProbe
from assistant.session import rounds
from assistant.session.bench import Bench
from assistant.session.examine import Ask, Examination, Question
from assistant.session.foresight import Foresight

_PATIENCE_S = 2.5
_MAX_RELAYS = 8
_MAX_OTHERS = 3


class LocalRelays:
    """The search for a server of another operator that takes this account's mail from here."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    async def run(self, group: asyncio.TaskGroup) -> None:
        """Find, try with the account's own From, and find out what would become of mail sent that way."""
        bench = self._bench
        foresight = Foresight(bench)
        early = group.create_task(foresight.begin())
        key = bench.context.trying(
            sentence(QT_TRANSLATE_NOOP("Roampost", "Looking for this network's own outgoing server")),
            bench.label,
        )
        try:
            # First, so that where this network's server is that of another account, it is asked as that account asks.
            started = self._start(group, self._other_accounts())
            started += self._start(group, [(one, self._question()) for one in await self._candidates()])
            await bench.settle(started)
            await foresight.finish()
        finally:
            early.cancel()
            bench.context.tried(key)

    def _start(self, group: asyncio.TaskGroup, found: list[tuple[Candidate, Question]]) -> list[Examination]:
        known = {one.endpoint for one in self._bench.candidates}
        fresh = [(one, question) for one, question in found if one.endpoint not in known]
        if fresh:
            self._bench.round(rounds.ELSEWHERE)
        return [self._bench.examine(group, one, Role.LOCAL, question) for one, question in fresh]

    def _question(self) -> Question:
        bench = self._bench
        return Ask(bench.account.address, bench.recipients)

    async def _candidates(self) -> list[Candidate]:
        try:
            async with asyncio.timeout(_PATIENCE_S):
                return await self._find()
        except TimeoutError:
            return []

    async def _find(self) -> list[Candidate]:
        context, label = self._bench.context, self._bench.label
        await context.network_known.wait()
        snapshot = context.snapshot
        addresses = [
            one for one in (self._bench.public_address, snapshot.gateway, *snapshot.addresses[:2]) if one is not None
        ]
        async with asyncio.TaskGroup() as group:
            reverse = [
                group.create_task(context.look_up(one, RecordType.PTR, label)) for one in dict.fromkeys(addresses)
            ]
        names = [name for one in reverse for name in one.result().answers[:1] if not is_address(name)]
        domains = own_domains_of_network(snapshot, names, context.world.registrable)
        mine = self._bench.case().provider_operators()
        domains = tuple(one for one in domains if context.world.registrable(one) not in mine)
        async with asyncio.TaskGroup() as group:
            srv = [
                group.create_task(context.look_up(f"{service}._tcp.{domain}", RecordType.SRV, label))
                for domain in domains
                for service in ("_submissions", "_submission")
            ]
            mx = [group.create_task(context.look_up(domain, RecordType.MX, label)) for domain in domains]
        services: list[Candidate] = []
        for asked in srv:
            security = Security.TLS if asked.result().name.startswith("_submissions") else Security.STARTTLS
            services += from_srv(asked.result().answers, security, Origin.NETWORK)
        hosts = [host for asked in mx for host in asked.result().answers[:2]]
        found = local_relays(snapshot, domains, services, hosts)
        async with asyncio.TaskGroup() as group:
            named = [
                (one, group.create_task(context.look_up(one.endpoint.host, RecordType.ADDRESS, label))) for one in found
            ]
        unique: dict[tuple[str, int], Candidate] = {}
        for one, seen in named:
            if seen.result().answers:
                unique.setdefault((seen.result().answers[0], one.endpoint.port), one)
        return list(unique.values())[:_MAX_RELAYS]

    def _other_accounts(self) -> list[tuple[Candidate, Question]]:
        found: list[tuple[Candidate, Question]] = []
        for other in self._bench.others[:_MAX_OTHERS]:
            if other.outgoing is None or other.outgoing.authentication is Authentication.OAUTH2:
                continue
            candidate = Candidate(
                endpoint=other.outgoing.endpoint,
                origin=Origin.OTHER_ACCOUNT,
                username=other.outgoing.username,
                account=other.label,
                sender=other.address,
            )
            found.append((candidate, OtherAccountQuestion(self._bench, other)))
        return found


class OtherAccountQuestion(Question):
    """Ask another account's server about this account's From and its own, with that account's own secret only."""

    def __init__(self, bench: Bench, other: SendingAccount) -> None:
        self._bench = bench
        self._other = other

    async def __call__(self, here: Examination, probe: SmtpProbe) -> None:
        """Sign in as the other account would, and ask."""
        bench, outgoing = self._bench, self._other.outgoing
        if outgoing is None or outgoing.authentication is not Authentication.PASSWORD:
            await self._ask(probe)
            return
        mechanism = bench.mechanism_of(probe)
        if mechanism is None or not probe.verified or outgoing.username is None:
            return
        store, address = bench.context.world.secrets, self._other.address
        try:
            kept = await daemon.run(lambda: store.get(address, Purpose.OUTGOING), name="keyring")
        except SecretStoreError:
            return
        if kept is None or await bench.was_refused(address):
            return
        credential = Credential(username=kept[0] or outgoing.username, secret=kept[1])
        if not bench.context.ledger.claim(credential, here.candidate.endpoint.host, here.ip, self._other.address):
            return
        accepted = False
        try:
            accepted = (await probe.auth(credential, mechanism)).accepted
        finally:
            bench.context.ledger.ended(credential, refused=not accepted)
            if not accepted:
                bench.context.ledger.close(self._other.address)
        if accepted:
            await self._ask(probe)

    async def _ask(self, probe: SmtpProbe) -> None:
        """Ask as this account, and as the other one itself; inside mail is this account's alone."""
        bench = self._bench
        for sender in dict.fromkeys((bench.account.address, self._other.address)):
            if not probe.closed:
                await probe.ask(sender, bench.recipients if sender == bench.account.address else bench.recipients[-1:])
