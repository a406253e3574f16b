"""The client's side of an SMTP dialogue: commands as octets, and what may be sent when. There is no DATA.

Source: RFC 5321 (SMTP), 3207 (STARTTLS), 4954 (AUTH), 2920 (PIPELINING), 1870 section 3 (EHLO keywords' form).
"""

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Final

from assistant.model.mail import Capabilities, Mechanism, Reply
from assistant.model.observation import RecipientClass, Step
from assistant.wire.blot import BLOT, Blotter
from assistant.wire.fault import LocalProtocolError
from assistant.wire.reply import BadReplyError, BadReplyKind, Oddity, ReplyReader, excerpt
from assistant.wire.sasl import SaslClient, SaslError, decode_challenge, encode_line

__all__ = [
    "Answer",
    "Command",
    "LocalProtocolError",
    "SmtpDialogue",
    "auth",
    "ehlo",
    "helo",
    "mail",
    "parse_capabilities",
    "quit_",
    "rcpt",
    "rset",
    "starttls",
]

# RFC 4954 section 4: an AUTH command may have 12288 octets, all else 512 with CRLF (RFC 5321 section 4.5.3.1.4).
_MAX_COMMAND_OCTETS: Final = 512
_MAX_AUTH_OCTETS: Final = 12288
_NAME: Final = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?|\[[A-Za-z0-9:.-]+\]")
_QUOTED: Final = r'"(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"'
_MAILBOX: Final = re.compile(rf'(?:[^\x00-\x20\x7f<>",;:()\[\]\\@]+|{_QUOTED})(?:@[^\x00-\x20\x7f<>",;()\\@]+)?')
_ONLY_LAST: Final = frozenset({Step.EHLO, Step.STARTTLS, Step.AUTH, Step.QUIT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command, ready to be sent.

    Attributes:
        step: which command.
        line: the octets, CRLF included; may hold a secret, so it is never shown.
        shown: the command for the record, secrets blotted out.
        sender: reverse-path, of MAIL and RCPT.
        recipient: forward-path, of RCPT.
        recipient_class: of RCPT.
        client: the mechanism's machine, of AUTH.
    """

    step: Step
    line: bytes = field(repr=False)
    shown: str
    sender: str | None = None
    recipient: str | None = None
    recipient_class: RecipientClass | None = None
    client: SaslClient | None = field(default=None, repr=False)

    @property
    def mechanism(self) -> Mechanism | None:
        """The mechanism of AUTH."""
        return None if self.client is None else self.client.mechanism


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A command with the reply to it.

    Attributes:
        command: None for the greeting.
        reply: as sent, secrets blotted out.
        capabilities: of an EHLO that was accepted.
        odd: what had to be forgiven in the reply.
    """

    command: Command | None
    reply: Reply
    capabilities: Capabilities | None = None
    odd: tuple[Oddity, ...] = ()


def ehlo(name: str) -> Command:
    """Build EHLO. `name` is the client's host name or an address literal. Source: RFC 5321 section 4.1.1.1."""
    return _command(Step.EHLO, f"EHLO {_host(name)}")


def helo(name: str) -> Command:
    """Build HELO, for servers that do not know EHLO. Source: RFC 5321 section 4.1.1.1."""
    return _command(Step.EHLO, f"HELO {_host(name)}")


def starttls() -> Command:
    """Build STARTTLS. Source: RFC 3207 section 4."""
    return _command(Step.STARTTLS, "STARTTLS")


def mail(sender: str) -> Command:
    """Build MAIL; an empty sender is the null reverse-path. Source: RFC 5321 section 4.1.1.2."""
    return _command(Step.MAIL, f"MAIL FROM:<{_mailbox(sender) if sender else ''}>", sender=sender)


def rcpt(recipient: str, *, sender: str | None = None, recipient_class: RecipientClass | None = None) -> Command:
    """Build RCPT; the other two only travel along. Source: RFC 5321 section 4.1.1.3."""
    line = f"RCPT TO:<{_mailbox(recipient)}>"
    return _command(Step.RCPT, line, sender=sender, recipient=recipient, recipient_class=recipient_class)


def rset() -> Command:
    """Build RSET. Source: RFC 5321 section 4.1.1.5."""
    return _command(Step.RSET, "RSET")


def quit_() -> Command:
    """Build QUIT. Source: RFC 5321 section 4.1.1.10."""
    return _command(Step.QUIT, "QUIT")


def auth(client: SaslClient) -> Command:
    """Build AUTH, with the initial response where the mechanism has one.

    Source: RFC 4954 section 4 (an empty initial response is ``=``).
    """
    line = f"AUTH {client.mechanism.value}".encode()
    initial = client.initial()
    if initial is not None:
        line += b" " + (encode_line(initial) or b"=")
    if len(line) + 2 > _MAX_AUTH_OCTETS:
        raise LocalProtocolError("the credential is too long for a command")
    return Command(step=Step.AUTH, line=line + b"\r\n", shown=f"AUTH {client.mechanism.value} {BLOT}", client=client)


def parse_capabilities(reply: Reply) -> Capabilities:
    """Read the EHLO keywords out of the reply to EHLO.

    Shape: keywords upper case, parameters as sent; lines without a word are left out.

    Source: RFC 5321 section 4.1.1.1 (``ehlo-line``).
    """
    words = [line.split() for line in reply.lines[1:]]
    return Capabilities(
        greeting_line=reply.lines[0],
        keywords=tuple((line[0].upper(), tuple(line[1:])) for line in words if line),
    )


class SmtpDialogue:
    """One SMTP session from the client's side: takes octets in, gives octets out, never waits.

    Use: `send` commands and write `take_output`; `feed` what comes in and ask `next_answer` until it
    gives None, writing `take_output` each time, since challenges of a mechanism are answered here.

    Attributes:
        capabilities: of the last EHLO; None before it and after STARTTLS.
        greeted: the greeting was positive.
        signed_in: an AUTH was accepted and, where the mechanism demands it, the server proved itself.
        in_transaction: a MAIL was accepted and not reset.
        over: a 421 came, or QUIT was answered: nothing more will.

    Source: RFC 5321 section 4.1.4 (order of commands), RFC 2920 section 3.1 (groups).
    """

    hands_over: ClassVar[bool] = False

    def __init__(self) -> None:
        self.capabilities: Capabilities | None = None
        self.greeted = False
        self.signed_in = False
        self.in_transaction = False
        self.over = False
        self.blot = Blotter()
        self._reader = ReplyReader()
        self._output = bytearray()
        self._awaiting: deque[Command | None] = deque([None])  # None: the greeting
        self._starting_tls = False

    @property
    def awaiting(self) -> tuple[Command | None, ...]:
        """Commands sent and not answered yet, oldest first; None stands for the greeting."""
        return tuple(self._awaiting)

    @property
    def pending(self) -> bool:
        """Octets came that belong to no answer asked for."""
        return self._reader.pending

    @property
    def pipelining(self) -> bool:
        """The server takes commands in groups."""
        return self.capabilities is not None and self.capabilities.offers("PIPELINING")

    def send(self, *commands: Command) -> None:
        """Send a group of commands, in one piece.

        Raises:
            LocalProtocolError: not now, not in this order, or not in a group with this server.
        """
        self._check(commands)
        for command in commands:
            self._output += command.line
            self._awaiting.append(command)
            if command.client is not None:
                self.blot.add_secret(command.client.secret.reveal())
                initial = command.line.split()[2:]
                if initial and initial[0] != b"=":
                    self.blot.add_line(initial[0])

    def take_output(self) -> bytes:
        """Return what is to be written now, and forget it."""
        output = bytes(self._output)
        self._output.clear()
        return output

    def feed(self, data: bytes) -> None:
        """Take in octets from the server."""
        self._reader.feed(data)

    def next_answer(self) -> Answer | None:
        """Return the next answer, None while there is none.

        Raises:
            BadReplyError: what came is no reply, or not one to the command asked.
            SaslError: the server's part of a mechanism is wrong.
        """
        while self._awaiting and not self.over:
            reply = self._reader.next()
            if reply is None:
                return None
            command = self._awaiting[0]
            if reply.code == 421:
                self.over = True
            elif command is not None and command.client is not None and reply.code == 334:
                self._answer_challenge(command.client, reply)
                continue
            else:
                self._judge(command, reply)
            self._awaiting.popleft()
            return self._answered(command, self._blotted(reply))
        return None

    def tls_started(self) -> None:
        """Forget what was learnt in clear; EHLO must be sent again.

        Source: RFC 3207 section 4.2 ("the client MUST discard any knowledge obtained from the server").
        """
        self.capabilities = None
        self.in_transaction = False
        self._starting_tls = False
        self._reader = ReplyReader()

    def _check(self, commands: Sequence[Command]) -> None:
        if self.over or self._awaiting or self._starting_tls:
            raise LocalProtocolError("commands may be sent only while the server waits for one")
        if len(commands) > 1 and not self.pipelining:
            raise LocalProtocolError("this server does not take commands in groups")
        known, transaction = self.capabilities is not None, self.in_transaction
        for command in commands:
            step = command.step
            if step in (Step.DATA, Step.MESSAGE) and not self.hands_over:
                raise LocalProtocolError("this dialogue sends no message")
            if step in _ONLY_LAST and command is not commands[-1]:
                raise LocalProtocolError(f"{command.shown} must be last in its group")
            if not self.greeted and step is not Step.QUIT:
                raise LocalProtocolError("the server has not greeted us")
            if step in (Step.MAIL, Step.RCPT, Step.AUTH, Step.STARTTLS) and not known:
                raise LocalProtocolError(f"{command.shown} before EHLO")
            if step in (Step.MAIL, Step.AUTH, Step.STARTTLS) and transaction:
                raise LocalProtocolError(f"{command.shown} within a mail transaction")
            if step is Step.RCPT and not transaction:
                raise LocalProtocolError(f"{command.shown} outside a mail transaction")
            if step is Step.AUTH and self.signed_in:
                raise LocalProtocolError("signed in already")
            if step in (Step.MAIL, Step.RSET, Step.EHLO):
                transaction = step is Step.MAIL

    def _answer_challenge(self, client: SaslClient, reply: Reply) -> None:
        try:
            challenge = decode_challenge(reply.lines[0])
        except SaslError:
            if client.mechanism is not Mechanism.LOGIN:  # whose prompts say nothing that matters
                raise
            challenge = b""
        answer = encode_line(client.step(challenge))
        self.blot.add_line(answer)
        self._output += answer + b"\r\n"

    def _judge(self, command: Command | None, reply: Reply) -> None:
        """Refuse a reply that cannot be the one to this command: then the order is broken."""
        wrong = {220, 334, 354}
        match None if command is None else command.step:
            case None:
                wrong = {334, 354, 235}
            case Step.STARTTLS:
                wrong = {reply.code} if reply.positive and reply.code != 220 else set()
            case Step.AUTH:
                wrong = {reply.code} if reply.positive and reply.code != 235 else set()
            case _:
                wrong |= {235}
        if reply.code in wrong:
            shown = "" if command is None else f" to {command.shown}"
            detail = excerpt(f"{reply}{shown}".encode())
            raise BadReplyError(BadReplyKind.NOT_A_REPLY, self.blot(detail))

    def _answered(self, command: Command | None, reply: Reply) -> Answer:
        capabilities: Capabilities | None = None
        if command is None:
            self.greeted = reply.positive
        elif command.step is Step.EHLO:
            self.in_transaction = False
            if reply.positive:
                plain = command.line.startswith(b"HELO")
                capabilities = Capabilities(greeting_line=reply.lines[0]) if plain else parse_capabilities(reply)
                self.capabilities = capabilities
        elif command.step is Step.MAIL:
            self.in_transaction = reply.positive
        elif command.step is Step.RSET:
            self.in_transaction = False
        elif command.step is Step.STARTTLS:
            self._starting_tls = reply.positive
        elif command.step is Step.QUIT:
            self.over = True
        elif command.client is not None and reply.positive:
            if not command.client.proven:
                raise SaslError("the server let us in without proving that it knows the password")
            self.signed_in = True
        return Answer(command=command, reply=reply, capabilities=capabilities, odd=self._reader.take_odd())

    def _blotted(self, reply: Reply) -> Reply:
        lines = tuple(self.blot(line) for line in reply.lines)
        if lines == reply.lines:
            return reply
        return Reply(code=reply.code, lines=lines, enhanced=reply.enhanced, positive=reply.positive)


def _command(
    step: Step,
    line: str,
    *,
    sender: str | None = None,
    recipient: str | None = None,
    recipient_class: RecipientClass | None = None,
) -> Command:
    octets = line.encode("ascii") + b"\r\n"
    if len(octets) > _MAX_COMMAND_OCTETS:
        raise LocalProtocolError("the command is too long")
    return Command(
        step=step, line=octets, shown=line, sender=sender, recipient=recipient, recipient_class=recipient_class
    )


def _host(name: str) -> str:
    if not name.isascii() or _NAME.fullmatch(name) is None:
        raise LocalProtocolError("the client's name is neither a host name nor an address literal")
    return name


def _mailbox(address: str) -> str:
    # RFC 5321 section 4.5.3.1.3: a path has at most 256 octets.
    if len(address) > 254 or not address.isascii() or _MAILBOX.fullmatch(address) is None:
        raise LocalProtocolError("the address cannot be put into a command")
    return address
