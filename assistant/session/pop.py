"""Log in to POP3 and ask again: does fetching mail first open the relay?"""

import asyncio
from dataclasses import replace

from assistant.engine.candidates import Candidate, Origin
from assistant.model.mail import Authentication, Incoming, IncomingProtocol
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Exchange, RecordType, Role
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.probe.pop import PopProbe
from assistant.probe.smtp import Credential, Patience
from assistant.session import rounds
from assistant.session.bench import Bench
from assistant.session.discovery import Discovery
from assistant.session.examine import Ask

_PATIENCE = Patience(connect_s=3.0, greeting_s=5.0, command_s=10.0)
_AGAIN_AFTER_S = 1.0


async def open_pop(probe: PopProbe, endpoint: Endpoint, ip: str) -> bool:
    """Connect and come as far as a log-in may follow, in the protection the endpoint stands for."""
    await probe.connect(ip)
    if probe.closed:
        return False
    if endpoint.security is Security.TLS and (await probe.secure()).failure is not None:
        return False
    if not (await probe.greeting()).accepted:
        return False
    if endpoint.security is not Security.STARTTLS:
        return not probe.closed
    return (await probe.stls()).accepted and (await probe.secure()).failure is None


class PopFirst:
    """The POP-before-SMTP experiment of one account.

    Args:
        bench: the account, and the means to try things.
        discovery: what the provider publishes.
    """

    def __init__(self, bench: Bench, discovery: Discovery) -> None:
        self._bench = bench
        self._discovery = discovery
        self._later: asyncio.Task[None] | None = None
        self._tried = False

    async def run(self, group: asyncio.TaskGroup) -> None:
        """Find the POP3 server, log in once, and ask the refused question again."""
        bench = self._bench
        if self._tried:
            return
        relay = bench.relay()
        refusal = relay.plain_refusal() or (relay.plain_acceptance() if bench.recent_pop else None)
        if refusal is None or bench.relay().refused_login() is not None or bench.refused_before is not None:
            return
        await self._find_and_try(group, refusal[0])

    async def sign_in(self) -> None:
        """Only find out, before a journey, whether the log-in is accepted that the mail program relies on elsewhere."""
        outgoing = self._bench.account.outgoing
        if outgoing is not None and outgoing.authentication is Authentication.POP_FIRST and not self._tried:
            await self._find_and_try(None, outgoing.endpoint)

    async def log_in_at(self, candidate: Candidate, server: Incoming) -> Exchange | None:
        """Log in once at one server, and ask nothing afterwards; the answer, None where it came to none."""
        bench = self._bench
        self._tried = True
        if bench.is_trusted(candidate):
            secret = await bench.secret_for(Purpose.INCOMING)
            await self._try(candidate, server, can_log_in=secret is not None)
        return bench.reading().pop_login(account=bench.label)

    async def _find_and_try(self, group: asyncio.TaskGroup | None, refused_at: Endpoint) -> None:
        """Log in at the first server that can be talked to; with a group, ask there again what was refused."""
        bench = self._bench
        servers = self._configured()
        if not servers:
            await self._discovery.known()
            servers = list(self._discovery.incoming)
        secret = await bench.secret_for(Purpose.INCOMING)
        for candidate, incoming in servers:
            if not bench.is_trusted(candidate):
                continue
            self._tried = True
            outcome = await self._try(candidate, incoming, can_log_in=secret is not None)
            if outcome is True and group is not None:
                await self._ask_again(group, refused_at)
                if bench.relay().after_pop_acceptance() is None:
                    self._later = group.create_task(self._ask_later(group, refused_at))
            if outcome is not None:
                return

    def is_configured(self) -> bool:
        """Tell whether the mail program itself fetches by POP3, so that no server must be looked for."""
        return bool(self._configured())

    async def finished(self) -> None:
        """Wait for the second asking, where there is one."""
        if self._later is not None:
            await self._later

    def _configured(self) -> list[tuple[Candidate, Incoming]]:
        """Return the mail program's own POP3 server, protected ways to it first."""
        incoming = self._bench.account.incoming
        if incoming is None or incoming.protocol is not IncomingProtocol.POP3:
            return []
        ways = [incoming]
        if incoming.security is Security.NONE:
            ways = [
                replace(incoming, port=995, security=Security.TLS),
                replace(incoming, security=Security.STARTTLS),
                incoming,
            ]
        return [(Candidate(endpoint=one.endpoint, origin=Origin.CONFIGURED), one) for one in ways]

    async def _try(self, candidate: Candidate, incoming: Incoming, *, can_log_in: bool) -> bool | None:
        """Return True after a log-in, False when it was refused or may not be made, None to try the next server."""
        bench = self._bench
        context = bench.context
        found = await context.look_up(incoming.host, RecordType.ADDRESS, bench.label)
        if not found.answers:
            return None
        key = context.trying(
            sentence(QT_TRANSLATE_NOOP("Roampost", "Fetching mail from {host} first"), host=incoming.host),
            bench.label,
        )
        bench.round(rounds.FETCH)
        probe = PopProbe(
            dialer=context.world.dialer,
            trust=context.world.trust,
            recorder=context.recorder,
            endpoint=incoming.endpoint,
            role=Role.INCOMING,
            account=bench.label,
            patience=_PATIENCE,
            allow_clear=bench.allow_clear,
        )
        try:
            if not await open_pop(probe, incoming.endpoint, found.answers[0]):
                return None
            safe = probe.verified if probe.encrypted else bench.allow_clear
            bench.pop = incoming
            if not safe or not can_log_in or (not probe.verified and await bench.is_meddled_with()):
                return False
            return await self._log_in(probe, candidate, found.answers[0])
        finally:
            probe.close()
            context.tried(key)

    async def _log_in(self, probe: PopProbe, candidate: Candidate, ip: str) -> bool:
        bench = self._bench
        secret = await bench.secret_for(Purpose.INCOMING)
        incoming = bench.account.incoming
        username = (incoming.username if incoming else None) or bench.username or candidate.username
        if secret is None or username is None:
            return False
        credential = Credential(username=username, secret=secret)
        if not bench.context.ledger.claim(credential, probe.endpoint.host, ip, bench.account.address):
            return False
        login: Exchange | None = None
        try:
            login = await probe.login(credential)
            await probe.quit()
        finally:
            bench.context.ledger.ended(credential, refused=login is None or not login.accepted)
        return await bench.log_in_ended(credential, login)

    async def _ask_later(self, group: asyncio.TaskGroup, endpoint: Endpoint) -> None:
        """Ask a second time: some servers learn of a log-in a moment later."""
        await asyncio.sleep(_AGAIN_AFTER_S)
        self._bench.round(rounds.FETCH_AGAIN)
        await self._ask_again(group, endpoint)

    async def _ask_again(self, group: asyncio.TaskGroup, endpoint: Endpoint) -> None:
        bench = self._bench
        candidate = next(one for one in bench.candidates if one.endpoint == endpoint)
        question = Ask(bench.account.address, bench.recipients, bench.senders, bench.wants_other_senders)
        role = Role.CONFIGURED if endpoint == bench.case().configured else Role.PROVIDER
        again = bench.examine(group, candidate, role, question, after_pop=True, again=True)
        await again.over()
        if bench.relay().after_pop_acceptance() is not None:
            await bench.remember_pop()
