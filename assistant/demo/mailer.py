"""The demo world's mail program at work: it reads its own settings, and really sends.

Roampost's diagnosis never sends a message; this is what the user's own program does before and
after. So it shares nothing with the probes but the wire.
"""

import asyncio
import base64
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from secrets import token_hex

from assistant.clients.demo_mail import DemoMail
from assistant.demo.world import DemoWorld
from assistant.model.mail import Authentication, IncomingProtocol, SendingAccount
from assistant.model.net import Endpoint, Security, SocketAddress
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.probe.resolver import ResolveError
from assistant.probe.transport import Connection
from assistant.wire.reply import BadReplyError, ReplyReader

_STEP_S = 8.0
_MAX_LINE = 4096
_EHLO_NAME = "[127.0.0.1]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one attempt to send.

    Attributes:
        sent: the server took the message.
        reply: the server's last word, None when it said none.
        text: what the mail program shows.
    """

    sent: bool
    reply: str | None
    text: Sentence


class _NotSentError(Exception):
    """The attempt is over.

    Attributes:
        reply: the server's last word, None when it said none.
        text: what the mail program shows.
    """

    def __init__(self, text: Sentence, reply: str | None = None) -> None:
        super().__init__(text.template)
        self.text = text
        self.reply = reply


class DemoMailProgram:
    """A tiny mail program.

    Args:
        world: where it runs; started.
    """

    def __init__(self, world: DemoWorld) -> None:
        self._world = world

    async def send(self, account: str, recipient: str, subject: str, *, sender: str | None = None) -> Outcome:
        """Send a short message as the settings file says now.

        Args:
            account: the address of one of its accounts.
            recipient: forward-path.
            subject: the subject.
            sender: another address of the user's to send from; the account's own when None.
        """
        try:
            async with asyncio.timeout(4 * _STEP_S):
                reply = await self._send(self._account(account), recipient, subject, sender or account)
        except _NotSentError as error:
            return Outcome(sent=False, reply=error.reply, text=error.text)
        except (OSError, EOFError, BadReplyError, ResolveError) as error:
            # TimeoutError and ssl.SSLError are OSErrors.
            return Outcome(sent=False, reply=None, text=_trouble(error))
        text = sentence(
            QT_TRANSLATE_NOOP("Roampost", "“{subject}” to {recipient} was sent."), subject=subject, recipient=recipient
        )
        return Outcome(sent=True, reply=reply, text=text)

    def _accounts(self) -> tuple[SendingAccount, ...]:
        return DemoMail(self._world.settings_file).read().accounts

    def _account(self, address: str) -> SendingAccount:
        for account in self._accounts():
            if account.address == address:
                return account
        raise _NotSentError(
            sentence(QT_TRANSLATE_NOOP("Roampost", "The mail program has no account {address}."), address=address)
        )

    async def _send(self, account: SendingAccount, recipient: str, subject: str, sender: str) -> str:
        outgoing = account.outgoing
        if outgoing is None:
            raise _NotSentError(
                sentence(QT_TRANSLATE_NOOP("Roampost", "{address} has no outgoing server."), address=account.address)
            )
        if outgoing.authentication is Authentication.POP_FIRST:
            await self._pop(account)
        link = await self._open(outgoing.endpoint)
        talk = _Dialogue(link, recipient)
        try:
            if outgoing.security is Security.TLS:
                await self._secure(link, outgoing.host)
            await talk.expect()
            await talk.ask(f"EHLO {_EHLO_NAME}")
            if outgoing.security is Security.STARTTLS:
                await talk.ask("STARTTLS")
                await self._secure(link, outgoing.host)
                await talk.ask(f"EHLO {_EHLO_NAME}")
            if outgoing.authentication is Authentication.PASSWORD:
                username, password = self._password(account, outgoing.username)
                initial_response = base64.b64encode(f"\0{username}\0{password}".encode()).decode("ascii")
                await talk.ask(f"AUTH PLAIN {initial_response}")
            await talk.ask(f"MAIL FROM:<{sender}>")
            await talk.ask(f"RCPT TO:<{recipient}>")
            await talk.ask("DATA")
            link.write(self._message(sender, recipient, subject) + b".\r\n")
            reply = await talk.expect()
            link.write(b"QUIT\r\n")
            await link.read()
            return reply
        finally:
            link.abort()

    async def _pop(self, account: SendingAccount) -> None:
        incoming = account.incoming
        if incoming is None or incoming.protocol is not IncomingProtocol.POP3:
            raise _NotSentError(
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "{address} has no POP3 server to log in to first."),
                    address=account.address,
                )
            )
        link = await self._open(incoming.endpoint)
        try:
            if incoming.security is Security.TLS:
                await self._secure(link, incoming.host)
            await _pop_line(link)
            if incoming.security is Security.STARTTLS:
                await _pop_line(link, "STLS")
                await self._secure(link, incoming.host)
            username, password = self._password(account, incoming.username)
            await _pop_line(link, f"USER {username}")
            await _pop_line(link, f"PASS {password}")
            await _pop_line(link, "QUIT")
        finally:
            link.abort()

    async def _open(self, endpoint: Endpoint) -> Connection:
        async with asyncio.timeout(_STEP_S):
            addresses = await self._world.resolver.addresses(endpoint.host)
            return await self._world.dialer.open(SocketAddress(ip=addresses[0], port=endpoint.port))

    async def _secure(self, link: Connection, host: str) -> None:
        context = await self._world.trust.context(verify=True)
        async with asyncio.timeout(_STEP_S):
            await link.start_tls(context, host)

    def _password(self, account: SendingAccount, username: str | None) -> tuple[str, str]:
        # What Anna has typed into her mail program: the password that belongs to the log-in name. In this
        # world it is the keyring's.
        owners = [account, *(one for one in self._accounts() if one.incoming and one.incoming.username == username)]
        for owner in reversed(owners):
            kept = self._world.secrets.get(owner.address, Purpose.INCOMING)
            if kept is not None:
                return username or kept[0] or owner.address, kept[1].reveal()
        raise _NotSentError(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "The mail program does not know the password of {address}."),
                address=account.address,
            )
        )

    def _message(self, sender: str, recipient: str, subject: str) -> bytes:
        message = EmailMessage(policy=SMTP)
        message["From"] = sender
        message["To"] = recipient
        message["Subject"] = subject
        message["Date"] = format_datetime(self._world.utc_now())
        message["Message-ID"] = f"<{token_hex(8)}@{sender.rpartition('@')[2]}>"
        message.set_content(f"{subject}\n")
        return message.as_bytes()


class _Dialogue:
    """Command and reply, one after the other; a negative reply ends it.

    Args:
        link: the connection.
        recipient: whom the message is for, for the program's words.
    """

    def __init__(self, link: Connection, recipient: str) -> None:
        self._link = link
        self._recipient = recipient
        self._reader = ReplyReader()

    async def ask(self, command: str) -> str:
        """Send a command and return its reply."""
        self._link.write(f"{command}\r\n".encode())
        return await self.expect()

    async def expect(self) -> str:
        """Return the next reply.

        Raises:
            _NotSentError: it is negative.
        """
        async with asyncio.timeout(_STEP_S):
            while (reply := self._reader.next()) is None:
                data = await self._link.read()
                if not data:
                    raise EOFError
                self._reader.feed(data)
        if not reply.positive:
            raise _NotSentError(
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "The message to {recipient} was refused by the server: {reply}"),
                    recipient=self._recipient,
                    reply=str(reply),
                ),
                str(reply),
            )
        return str(reply)


async def _pop_line(link: Connection, command: str | None = None) -> None:
    """Send a POP3 command, or none, and read one line (RFC 1939 section 3)."""
    if command is not None:
        link.write(f"{command}\r\n".encode())
    line = b""
    async with asyncio.timeout(_STEP_S):
        while not line.endswith(b"\n") and len(line) < _MAX_LINE:
            data = await link.read()
            if not data:
                raise EOFError
            line += data
    if not line.startswith(b"+OK"):
        reply = line.decode("utf-8", "replace").strip()
        raise _NotSentError(
            sentence(QT_TRANSLATE_NOOP("Roampost", "The POP3 server refused the log-in: {reply}"), reply=reply), reply
        )


def _trouble(error: Exception) -> Sentence:
    match error:
        case TimeoutError():
            return sentence(QT_TRANSLATE_NOOP("Roampost", "The outgoing server does not answer."))
        case ssl.SSLCertVerificationError():
            return sentence(QT_TRANSLATE_NOOP("Roampost", "The outgoing server's certificate is not to be trusted."))
        case ResolveError():
            return sentence(QT_TRANSLATE_NOOP("Roampost", "The outgoing server's name cannot be found."))
        case _:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "The outgoing server cannot be talked to."))


def subjects(messages: Sequence[bytes]) -> list[str]:
    """Return the subject of each message; for whoever looks into a mailbox."""
    return [
        line.partition(b":")[2].strip().decode("utf-8", "replace")
        for message in messages
        for line in message.split(b"\r\n")
        if line.lower().startswith(b"subject:")
    ]
