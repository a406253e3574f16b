"""The client's side of a POP3 dialogue: commands as octets, and what may be sent when. Mail is never touched.

Source: RFC 1939 (POP3), 2449 (CAPA, PIPELINING), 2595 (STLS), 5034 (AUTH).
"""

from collections import deque
from dataclasses import dataclass, field
from typing import ClassVar, Final

from assistant.model.mail import Capabilities, Reply
from assistant.model.observation import Step
from assistant.model.secret import Secret
from assistant.wire.blot import BLOT, Blotter
from assistant.wire.fault import LocalProtocolError
from assistant.wire.reply import BadReplyError, BadReplyKind, LineBuffer, Oddity, excerpt
from assistant.wire.sasl import MAX_CHALLENGE_OCTETS, SaslClient, SaslError, decode_challenge, encode_line

# RFC 1939 section 3: 512 octets; a challenge in an AUTH may be longer, and so are some servers' texts.
MAX_LINE_OCTETS: Final = MAX_CHALLENGE_OCTETS + 16
MAX_LIST_LINES: Final = 200
_MAX_COMMAND_OCTETS: Final = 255  # RFC 2449 section 4
_MAX_AUTH_OCTETS: Final = 12288


@dataclass(frozen=True, slots=True, kw_only=True)
class PopCommand:
    """One command, ready to be sent.

    Attributes:
        step: which command; USER, PASS and AUTH are all the log-in.
        line: the octets, CRLF included; may hold a secret, so it is never shown.
        shown: the command for the record, secrets blotted out.
        mechanism: what the log-in is done with: ``USER`` or the SASL mechanism.
        client: the mechanism's machine, of AUTH.
        secret: what must never be shown of a server's echo.
        listing: a positive answer is followed by lines up to a lone dot.
        last: the log-in is decided by this command.
    """

    step: Step
    line: bytes = field(repr=False)
    shown: str
    mechanism: str | None = None
    client: SaslClient | None = field(default=None, repr=False)
    secret: Secret | None = None
    listing: bool = False
    last: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PopAnswer:
    """A command with its answer.

    Attributes:
        command: None for the greeting.
        reply: code 0; of a list the status line first, then its lines.
        capabilities: of a CAPA that was accepted.
        odd: what had to be forgiven in the answer.
    """

    command: PopCommand | None
    reply: Reply
    capabilities: Capabilities | None = None
    odd: tuple[Oddity, ...] = ()


def capa() -> PopCommand:
    """Build CAPA. Source: RFC 2449 section 5."""
    return PopCommand(step=Step.POP_CAPA, line=b"CAPA\r\n", shown="CAPA", listing=True)


def stls() -> PopCommand:
    """Build STLS. Source: RFC 2595 section 4."""
    return PopCommand(step=Step.POP_STLS, line=b"STLS\r\n", shown="STLS")


def user(username: str) -> PopCommand:
    """Build USER. Source: RFC 1939 section 7; RFC 6856 section 2 lets names be UTF-8."""
    line = _line("USER ", username)
    return PopCommand(step=Step.POP_LOGIN, line=line, shown=f"USER {username}", mechanism="USER", last=False)


def pass_(secret: Secret) -> PopCommand:
    """Build PASS. Source: RFC 1939 section 7."""
    line = _line("PASS ", secret.reveal())
    return PopCommand(step=Step.POP_LOGIN, line=line, shown=f"PASS {BLOT}", mechanism="USER", secret=secret)


def auth(client: SaslClient) -> PopCommand:
    """Build AUTH, with the initial response where the mechanism has one and it fits.

    Source: RFC 5034 section 4 (an empty initial response is ``=``; a command has 255 octets at most).
    """
    name = client.mechanism.value
    line = f"AUTH {name}".encode()
    initial = client.initial()
    if initial is not None:
        line += b" " + (encode_line(initial) or b"=")
    if len(line) + 2 > _MAX_AUTH_OCTETS:
        raise LocalProtocolError("the credential is too long for a command")
    return PopCommand(
        step=Step.POP_LOGIN,
        line=line + b"\r\n",
        shown=f"AUTH {name} {BLOT}",
        mechanism=name,
        client=client,
        secret=client.secret,
    )


def quit_() -> PopCommand:
    """Build QUIT. Source: RFC 1939 section 5."""
    return PopCommand(step=Step.QUIT, line=b"QUIT\r\n", shown="QUIT")


def parse_pop_capabilities(reply: Reply) -> Capabilities:
    """Read the capability list out of the answer to CAPA.

    Shape: tags upper case, parameters as sent.

    Source: RFC 2449 section 5.
    """
    words = [line.split() for line in reply.lines[1:]]
    return Capabilities(
        greeting_line=reply.lines[0],
        keywords=tuple((line[0].upper(), tuple(line[1:])) for line in words if line),
    )


class PopDialogue:
    """One POP3 session from the client's side: takes octets in, gives octets out, never waits.

    Use as `assistant.wire.smtp.SmtpDialogue`.

    Attributes:
        capabilities: of the last CAPA; None before it, after STLS, and where CAPA is not known.
        greeted: the greeting was positive.
        signed_in: a log-in was accepted.
        over: QUIT was answered, or the greeting was ``-ERR``.

    Source: RFC 1939 section 3 (states), RFC 2449 section 6.6 (groups).
    """

    max_line_octets: ClassVar[int] = MAX_LINE_OCTETS
    max_list_lines: ClassVar[int] = MAX_LIST_LINES

    def __init__(self) -> None:
        self.capabilities: Capabilities | None = None
        self.greeted = False
        self.signed_in = False
        self.over = False
        self.blot = Blotter()
        self._input = LineBuffer(self.max_line_octets)
        self._output = bytearray()
        self._awaiting: deque[PopCommand | None] = deque([None])
        self._listed: list[str] | None = None
        self._starting_tls = False
        self._fault: BadReplyError | None = None

    @property
    def awaiting(self) -> tuple[PopCommand | None, ...]:
        """Commands sent and not answered yet, oldest first; None stands for the greeting."""
        return tuple(self._awaiting)

    @property
    def pending(self) -> bool:
        """Octets came that belong to no answer asked for."""
        return self._input.pending or self._listed is not None

    @property
    def pipelining(self) -> bool:
        """The server takes commands in groups."""
        return self.capabilities is not None and self.capabilities.offers("PIPELINING")

    def send(self, *commands: PopCommand) -> None:
        """Send a group of commands, in one piece.

        Raises:
            LocalProtocolError: not now, or not in a group with this server.
        """
        if self.over or self._awaiting or self._starting_tls:
            raise LocalProtocolError("commands may be sent only while the server waits for one")
        if len(commands) > 1 and not self.pipelining:
            raise LocalProtocolError("this server does not take commands in groups")
        for command in commands:
            if command.step is not Step.QUIT and not self.greeted:
                raise LocalProtocolError("the server has not greeted us")
            if command.step in (Step.POP_LOGIN, Step.POP_STLS) and self.signed_in:
                raise LocalProtocolError("signed in already")
            self._output += command.line
            self._awaiting.append(command)
            if command.secret is not None:
                self.blot.add_secret(command.secret.reveal())
            if command.client is not None:
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
        if self._fault is None:
            self._input.feed(data)

    def next_answer(self) -> PopAnswer | None:
        """Return the next answer, None while there is none.

        Raises:
            BadReplyError: what came is no answer.
            SaslError: the server's part of a mechanism is wrong.
        """
        if self._fault is not None:
            raise self._fault
        try:
            return self._next_answer()
        except BadReplyError as fault:
            self._fault = fault
            raise

    def tls_started(self) -> None:
        """Forget what was learnt in clear. Source: RFC 2595 section 4."""
        self.capabilities = None
        self._starting_tls = False
        self._input = LineBuffer(self.max_line_octets)

    def _next_answer(self) -> PopAnswer | None:
        while self._awaiting and not self.over:
            line = self._input.next_line()
            if line is None:
                self._refuse_binary()
                return None
            command = self._awaiting[0]
            if self._listed is not None:
                if (answer := self._list_line(command, line)) is not None:
                    return answer
                continue
            status, _, rest = line.partition(b" ")
            if status == b"+" and command is not None and command.client is not None:
                self._answer_challenge(command.client, self._input.text(rest))
                continue
            if status.upper() not in (b"+OK", b"-ERR"):
                raise BadReplyError(BadReplyKind.NOT_A_REPLY, self.blot(excerpt(line)))
            positive = status.upper() == b"+OK"
            text = self._input.text(rest)
            if positive and command is not None and command.listing:
                self._listed = [text]
                continue
            return self._answered(command, (text,), positive)
        return None

    def _refuse_binary(self) -> None:
        # A TLS record or another binary protocol may never send LF: do not wait for it.
        first = self._input.start(1)
        if self._listed is None and first and first not in b"+-\r" and (first[0] < 0x20 or first[0] >= 0x7F):
            raise BadReplyError(BadReplyKind.NOT_A_REPLY, excerpt(self._input.start(200)))

    def _list_line(self, command: PopCommand | None, line: bytes) -> PopAnswer | None:
        assert self._listed is not None
        if line == b".":
            lines, self._listed = tuple(self._listed), None
            return self._answered(command, lines, True)
        if len(self._listed) > self.max_list_lines:
            raise BadReplyError(BadReplyKind.REPLY_TOO_LONG, excerpt(line))
        # RFC 1939 section 3: a line that begins with a dot has one more put before it.
        self._listed.append(self._input.text(line[1:] if line.startswith(b".") else line))
        return None

    def _answer_challenge(self, client: SaslClient, text: str) -> None:
        answer = encode_line(client.step(decode_challenge(text)))
        self.blot.add_line(answer)
        self._output += answer + b"\r\n"

    def _answered(self, command: PopCommand | None, lines: tuple[str, ...], positive: bool) -> PopAnswer:
        self._awaiting.popleft()
        reply = Reply(code=0, lines=tuple(map(self.blot, lines)), positive=positive)
        capabilities: Capabilities | None = None
        if command is None:
            self.greeted = positive
            self.over = not positive
        elif command.step is Step.POP_CAPA:
            capabilities = self.capabilities = parse_pop_capabilities(reply) if positive else None
        elif command.step is Step.POP_STLS:
            self._starting_tls = positive
        elif command.step is Step.QUIT:
            self.over = True
        elif positive and command.last:
            if command.client is not None and not command.client.proven:
                raise SaslError("the server let us in without proving that it knows the password")
            self.signed_in = True
        return PopAnswer(command=command, reply=reply, capabilities=capabilities, odd=self._input.take_odd())


def _line(verb: str, value: str) -> bytes:
    if any(char in value for char in "\r\n\0"):
        raise LocalProtocolError(f"{verb.strip()} cannot carry line ends or NUL")
    octets = f"{verb}{value}\r\n".encode()
    if len(octets) > _MAX_COMMAND_OCTETS:
        raise LocalProtocolError(f"the value for {verb.strip()} is too long")
    return octets
