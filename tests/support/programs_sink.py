"""A provider, a hotel and an office in one process, for real mail programs to send to; run inside a namespace.

``python -m tests.support.programs_sink CERTIFICATE KEY LOG``: every event is one JSON object a line in LOG.

Port 25 relays for nobody who has not logged in to POP3 before; 587 (STARTTLS) and 465 (implicit TLS) for who signs in;
2525 for everybody, as a hotel's own server does; POP3 on 110; IMAP on 993 for nobody.
"""

import asyncio
import contextlib
import email
import json
import ssl
import sys
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, PASSWORD = "anna", "pw-Anna-7"
DENIED = "550 5.7.1 <{recipient}>... Relaying denied"


class Log:
    """The events, written as they happen."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, **event: object) -> None:
        with self._path.open("a") as stream:
            stream.write(json.dumps(event) + "\n")


class Server:
    """One SMTP server's rules."""

    def __init__(self, log: Log, port: int, popped: set[str]) -> None:
        self._log = log
        self._port = port
        self._popped = popped

    async def handle_RCPT(  # noqa: N802 - aiosmtpd knows this name
        self, server: SMTP, session: Session, envelope: Envelope, recipient: str, options: list[str]
    ) -> str:
        del server, options
        peer = session.peer[0] if session.peer else ""
        if self._port == 2525 or session.authenticated or peer in self._popped:
            envelope.rcpt_tos.append(recipient)
            return "250 2.1.5 OK"
        self._log(event="refused", port=self._port, recipient=recipient)
        return DENIED.format(recipient=recipient)

    async def handle_DATA(  # noqa: N802 - aiosmtpd knows this name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        del server
        message = email.message_from_bytes(envelope.original_content or b"")
        self._log(
            event="mail",
            port=self._port,
            tls=self._port == 465 or session.ssl is not None,
            signed_in=bool(session.authenticated),
            sender=envelope.mail_from,
            recipients=envelope.rcpt_tos,
            subject=message["subject"],
        )
        return "250 2.0.0 queued"

    def authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        del server, session, envelope
        assert isinstance(data, LoginPassword)
        good = (data.login.decode(), data.password.decode()) == (USER, PASSWORD)
        self._log(event="auth", port=self._port, mechanism=mechanism, user=data.login.decode(), good=good)
        return AuthResult(success=good, handled=False, auth_data=data.login)


async def pop3(log: Log, popped: set[str], reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Speak as much POP3 as a log-in needs."""
    answers = {"CAPA": "+OK\r\nUSER\r\n.", "STAT": "+OK 0 0", "LIST": "+OK\r\n.", "UIDL": "+OK\r\n.", "NOOP": "+OK"}
    user = ""
    writer.write(b"+OK ready\r\n")
    with contextlib.suppress(ConnectionError):
        while line := await reader.readline():
            command, _, argument = line.decode("utf-8", "replace").strip().partition(" ")
            command = command.upper()
            if command == "USER":
                user, answer = argument, "+OK"
            elif command == "PASS":
                good = (user, argument) == (USER, PASSWORD)
                log(event="pop", user=user, good=good)
                if good:
                    popped.add(writer.get_extra_info("peername")[0])
                answer = "+OK" if good else "-ERR no"
            elif command == "QUIT":
                writer.write(b"+OK bye\r\n")
                break
            else:
                answer = answers.get(command, "-ERR what?")
            writer.write(answer.encode() + b"\r\n")
        await writer.drain()
        writer.close()


async def imap(log: Log, writer: asyncio.StreamWriter) -> None:
    """Note that somebody wanted to fetch mail, and turn them away."""
    log(event="imap")
    with contextlib.suppress(ConnectionError):
        writer.write(b"* BYE not today\r\n")
        await writer.drain()
        writer.close()


async def serve(certificate: str, key: str, log: Log) -> None:
    """Open every port, say so, and serve until killed."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    loop = asyncio.get_running_loop()
    popped: set[str] = set()
    for port in (25, 587, 465, 2525):
        rules = Server(log, port, popped)
        signs_in = port in (587, 465)

        def make(rules: Server = rules, port: int = port, signs_in: bool = signs_in) -> SMTP:
            return SMTP(
                rules,
                hostname="smtp.proseware.test",
                tls_context=context if port == 587 else None,
                require_starttls=port == 587,
                auth_require_tls=port == 587,
                authenticator=rules.authenticate if signs_in else None,
                auth_exclude_mechanism=() if signs_in else ("LOGIN", "PLAIN"),
            )

        await loop.create_server(make, "127.0.0.1", port, ssl=context if port == 465 else None)
    await asyncio.start_server(lambda _, writer: imap(log, writer), "127.0.0.1", 993, ssl=context)
    await asyncio.start_server(lambda reader, writer: pop3(log, popped, reader, writer), "127.0.0.1", 110)
    log(event="up")
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], sys.argv[2], Log(Path(sys.argv[3]))))
