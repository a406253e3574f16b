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
from assistant.model.mail import Authentication, SendingAccount
from assistant.model.net import Security
from assistant.model.observation import RecipientClass, RecordType, Role
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.probe import daemon
from assistant.probe.smtp import Credential, SmtpProbe
from assistant.session import rounds
from assistant.session.bench import Bench
from assistant.session.examine import Ask, Examination, Question

_PATIENCE_S = 2.5
_MAX_RELAYS = 8
_MAX_OTHERS = 3


class LocalRelays:
    """The search for a server of another operator that takes this account's mail from here."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    async def run(self, group: asyncio.TaskGroup) -> None:
        """Find, try with the account's own From, and ask what the From domain's policy says."""
        bench = self._bench
        key = bench.context.trying(
            sentence(QT_TRANSLATE_NOOP("Roampost", "Looking for this network's own outgoing server")),
            bench.label,
        )
        try:
            found = [(one, self._question()) for one in await self._candidates()]
            found += self._other_accounts()
            known = {one.endpoint for one in bench.candidates}
            fresh = [(one, question) for one, question in found if one.endpoint not in known]
            if fresh:
                bench.round(rounds.ELSEWHERE)
            started = [bench.examine(group, one, Role.LOCAL, question) for one, question in fresh]
            await bench.settle(started)
            if any(one.kind.value == "switch_server" for one in bench.judge().remedies):
                await self._policy()
        finally:
            bench.context.tried(key)

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
            )
            found.append((candidate, OtherAccountQuestion(self._bench, other)))
        return found

    async def _policy(self) -> None:
        """Ask for SPF and DMARC records of the From domain: they say what another server means for the mail."""
        context, domain = self._bench.context, self._bench.account.domain
        async with asyncio.TaskGroup() as group:
            group.create_task(context.look_up(domain, RecordType.TXT, self._bench.label))
            group.create_task(context.look_up(f"_dmarc.{domain}", RecordType.TXT, self._bench.label))


def _class_of(bench: Bench) -> RecipientClass:
    return bench.recipients[-1][1]


class OtherAccountQuestion(Question):
    """Ask another account's server about this account's From, with that account's own secret only."""

    def __init__(self, bench: Bench, other: SendingAccount) -> None:
        self._bench = bench
        self._other = other

    async def __call__(self, here: Examination, probe: SmtpProbe) -> None:
        """Sign in as the other account would, and ask."""
        bench, outgoing = self._bench, self._other.outgoing
        recipients = bench.recipients
        if outgoing is None or outgoing.authentication is not Authentication.PASSWORD:
            await Ask(bench.account.address, recipients)(here, probe)
            return
        mechanism = bench.mechanism_of(probe)
        if mechanism is None or not probe.verified or outgoing.username is None:
            return
        store, address = bench.context.world.secrets, self._other.address
        kept = await daemon.run(lambda: store.get(address, Purpose.OUTGOING), name="keyring")
        if kept is None:
            return
        credential = Credential(username=kept[0] or outgoing.username, secret=kept[1])
        if not bench.context.ledger.claim(credential, here.candidate.endpoint.host, here.ip):
            return
        accepted = False
        try:
            accepted = (await probe.auth(credential, mechanism)).accepted
        finally:
            bench.context.ledger.ended(credential, refused=not accepted)
        if accepted and not probe.closed:
            await probe.ask(bench.account.address, recipients)
