"""The demo world's SMTP servers: aiosmtpd, told what each server is and whom it lets in.

aiosmtpd answers commands in the order in which they come and reads ahead, so PIPELINING (RFC 2920)
may be offered.
"""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Any

from aiosmtpd.smtp import MISSING, SMTP, AuthResult, Envelope, LoginPassword, Session

from assistant.demo.listener import Guests
from assistant.demo.policy import Attempt, Ruling
from assistant.demo.state import Delivered, State

_SIZE = 10 * 1024 * 1024
_IDLE_S = 300.0
_queue_ids = count(0x1D4E0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One SMTP listener as its operator set it up.

    Attributes:
        host: the name it introduces itself by.
        rule: which recipients it accepts.
        submission: it takes mail from users who sign in (RFC 6409).
        implicit_tls: TLS from the first octet.
        context: for STARTTLS, None where it is not offered.
        stripped: something on the way masks the greeting and STARTTLS (as Cisco's ``inspect esmtp`` does).
        echo: the EHLO reply says the client's address, as Exim's and sendmail's do.
        passwords: log-in name to password.
    """

    host: str
    rule: Callable[[State, Attempt], Ruling]
    submission: bool = False
    implicit_tls: bool = False
    context: ssl.SSLContext | None = None
    stripped: bool = False
    echo: bool = True
    passwords: tuple[tuple[str, str], ...] = ()


class _Operator:
    """aiosmtpd's hooks for one connection.

    Args:
        state: the world.
        site: the server.
        client: the client's address in the demo world.
    """

    def __init__(self, state: State, site: Site, client: str) -> None:
        self._state = state
        self._site = site
        self._client = client
        self._lost: set[str] = set()

    def _encrypted(self, server: SMTP) -> bool:
        return self._site.implicit_tls or server.session is None or server.session.ssl is not None

    async def handle_HELO(self, server: SMTP, session: Session, envelope: Envelope, hostname: str) -> str:  # noqa: N802 - aiosmtpd's name
        """Answer HELO."""
        session.host_name = hostname
        return f"250 {self._hello(hostname)}"

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, offered: list[str]
    ) -> list[str]:
        """Answer EHLO with what this server offers at this point of the connection."""
        del offered
        session.host_name = hostname
        encrypted = self._encrypted(server)
        lines = [self._hello(hostname), f"SIZE {_SIZE}", "8BITMIME", "PIPELINING"]
        if self._site.stripped and not encrypted:
            lines.append("XXXXXXXA")
        elif self._site.context is not None and not encrypted:
            lines.append("STARTTLS")
        if self._offers_log_in(server):
            lines.append("AUTH PLAIN LOGIN")
        lines.append("HELP")
        return [f"250-{line}" for line in lines[:-1]] + [f"250 {lines[-1]}"]

    def _hello(self, argument: str) -> str:
        return f"{self._site.host} Hello {argument} [{self._client}]" if self._site.echo else self._site.host

    def _offers_log_in(self, server: SMTP) -> bool:
        return self._site.submission and bool(self._site.passwords) and self._encrypted(server)

    async def handle_AUTH(self, server: SMTP, session: Session, envelope: Envelope, args: list[str]) -> Any:  # noqa: N802 - aiosmtpd's name; it returns a sentinel of aiosmtpd's
        """Refuse AUTH where it was not offered; else leave it to aiosmtpd."""
        return MISSING if self._offers_log_in(server) else "503 5.5.1 AUTH not available here"

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, login: object
    ) -> AuthResult:
        """Check a log-in name and password."""
        if not isinstance(login, LoginPassword):
            return AuthResult(success=False, handled=False)
        known = dict(self._site.passwords).get(login.login.decode("utf-8", "replace"))
        good = known is not None and login.password == known.encode()
        return AuthResult(success=good, handled=False, auth_data=login if good else None)

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, mail_options: list[str]
    ) -> str:
        """Answer MAIL."""
        if self._site.submission and not self._encrypted(server):
            return "530 5.7.0 Must issue a STARTTLS command first"
        self._lost.clear()
        envelope.mail_from = address
        envelope.mail_options.extend(mail_options)
        return f"250 2.1.0 <{address}>... Sender ok"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, rcpt_options: list[str]
    ) -> str:
        """Answer RCPT by the server's rule."""
        login = getattr(session.auth_data, "login", None)
        ruling = self._site.rule(
            self._state,
            Attempt(
                client=self._client,
                sender=envelope.mail_from or "",
                recipient=address,
                login=login.decode("utf-8", "replace") if isinstance(login, bytes) else None,
            ),
        )
        if ruling.refusal is not None:
            return ruling.refusal
        envelope.rcpt_tos.append(address)
        if ruling.lost:
            self._lost.add(address)
        return f"250 2.1.5 <{address}>... Recipient ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Take the message and deliver it, or lose it."""
        queue_id = f"{next(_queue_ids):X}"
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        kind = "ESMTPSA" if session.authenticated else "ESMTP"
        trace = (
            f"Received: from {session.host_name} ([{self._client}])\r\n"
            f"\tby {self._site.host} with {kind} id {queue_id}\r\n"
        )
        for recipient in envelope.rcpt_tos:
            message = Delivered(sender=envelope.mail_from or "", recipient=recipient, content=trace.encode() + content)
            if recipient in self._lost:
                self._state.dropped.append(message)
            else:
                self._state.deliver(message)
        return f"250 2.0.0 {queue_id} Message accepted for delivery"

    async def handle_QUIT(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Answer QUIT."""
        return f"221 2.0.0 {self._site.host} closing connection"

    async def handle_exception(self, error: Exception) -> str:
        """Answer what this server could not cope with; a handshake that the client broke off is no fault."""
        del error
        return "451 4.3.0 Local error in processing"


class _Session(Session):
    # aiosmtpd sets this at every log-in and warns that it is no longer to be used.
    login_data: object = None


class _Server(SMTP):
    """aiosmtpd's server for one connection, entered in the listener's book."""

    def __init__(self, guests: Guests, state: State, site: Site, client: str) -> None:
        operator = _Operator(state, site, client)
        super().__init__(
            operator,
            hostname="*" * len(site.host) if site.stripped else site.host,
            ident="*" * 12 if site.stripped else "ESMTP",
            data_size_limit=_SIZE,
            tls_context=None if site.implicit_tls or site.stripped else site.context,
            # aiosmtpd does not notice implicit TLS; whether AUTH is offered is the operator's matter.
            auth_require_tls=not site.implicit_tls,
            authenticator=operator.authenticate,
            timeout=_IDLE_S,
            loop=asyncio.get_running_loop(),
        )
        self._guests = guests

    def _create_session(self) -> Session:
        return _Session(self.loop)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._guests.transports.add(transport)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self.transport is None:
            return  # a handshake that failed is told twice
        super().connection_lost(error)
        self._guests.transports = {one for one in self._guests.transports if not one.is_closing()}

    async def _handle_client(self) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._guests.keep(task)
        await super()._handle_client()


def protocol(state: State, site: Site, client: str) -> Callable[[Guests], asyncio.BaseProtocol]:
    """Return what makes the protocol of one connection from ``client`` to ``site``."""
    return lambda guests: _Server(guests, state, site, client)
