"""Handing one message over: DATA and the message itself, on top of a dialogue that otherwise has neither.

Kept apart from `assistant.wire.smtp`, so that what a diagnosis speaks cannot send anything.

Source: RFC 5321 sections 4.1.1.4 (DATA) and 4.5.2 (transparency), RFC 1870 (SIZE).
"""

import re
from typing import Final

from assistant.model.mail import Reply
from assistant.model.observation import Step
from assistant.wire.fault import LocalProtocolError
from assistant.wire.reply import BadReplyError, BadReplyKind, excerpt
from assistant.wire.smtp import Answer, Command, SmtpDialogue, mail

__all__ = ["SubmissionDialogue", "data", "mail_sized", "message"]

MAX_MESSAGE_OCTETS: Final = 64 * 1024
_LINE_END: Final = re.compile(rb"\r\n|\r|\n")
# RFC 5321 section 4.5.3.1.6: a line has at most 1000 octets with CRLF.
_MAX_LINE_OCTETS: Final = 998


def mail_sized(sender: str, octets: int | None) -> Command:
    """Build MAIL, with the message's size where the server takes it (RFC 1870 section 6); None leaves it out."""
    plain = mail(sender)
    if octets is None:
        return plain
    shown = f"{plain.shown} SIZE={octets}"
    return Command(step=Step.MAIL, line=shown.encode("ascii") + b"\r\n", shown=shown, sender=sender)


def data() -> Command:
    """Build DATA. Source: RFC 5321 section 4.1.1.4."""
    return Command(step=Step.DATA, line=b"DATA\r\n", shown="DATA")


def message(octets: bytes) -> Command:
    """Build what follows the reply 354: the message with CRLF line ends, dots doubled, and the lone dot.

    Raises:
        LocalProtocolError: it holds octets over 127, a NUL, or a line or size beyond what every server takes.
    """
    lines = _LINE_END.split(octets.rstrip(b"\r\n"))
    if not octets.isascii() or b"\0" in octets:
        raise LocalProtocolError("the message is not of 7 bits")
    if len(octets) > MAX_MESSAGE_OCTETS or any(len(line) > _MAX_LINE_OCTETS for line in lines):
        raise LocalProtocolError("the message is too long")
    stuffed = b"\r\n".join(b"." + line if line.startswith(b".") else line for line in lines)
    return Command(step=Step.MESSAGE, line=stuffed + b"\r\n.\r\n", shown="(message)")


class SubmissionDialogue(SmtpDialogue):
    """An SMTP session that can hand one message over, and no second one.

    Attributes:
        handed_over: the message was sent; whether it was taken is what the reply says.
    """

    hands_over = True

    def __init__(self) -> None:
        super().__init__()
        self.handed_over = False
        self._wanted = False

    def send(self, *commands: Command) -> None:
        """Send commands; DATA and the message each by itself, in this order, once.

        Raises:
            LocalProtocolError: as `SmtpDialogue.send`.
        """
        steps = {command.step for command in commands}
        if steps & {Step.DATA, Step.MESSAGE}:
            if len(commands) > 1:
                raise LocalProtocolError("DATA and the message are sent by themselves")
            if self.handed_over:
                raise LocalProtocolError("one message was sent already")
            if not self.in_transaction:
                raise LocalProtocolError("DATA outside a mail transaction")
            if (Step.MESSAGE in steps) is not self._wanted:
                raise LocalProtocolError("the message follows the reply 354, and nothing else does")
        elif self._wanted:
            raise LocalProtocolError("the server waits for the message")
        super().send(*commands)
        self.handed_over = self.handed_over or Step.MESSAGE in steps

    def _judge(self, command: Command | None, reply: Reply) -> None:
        if command is None or command.step is not Step.DATA:
            super()._judge(command, reply)
        elif reply.positive and reply.code != 354:
            raise BadReplyError(BadReplyKind.NOT_A_REPLY, self.blot(excerpt(f"{reply} to DATA".encode())))

    def _answered(self, command: Command | None, reply: Reply) -> Answer:
        if command is not None and command.step is Step.DATA:
            self._wanted = reply.code == 354
        elif command is not None and command.step is Step.MESSAGE:
            self._wanted = False
            self.in_transaction = False
        return super()._answered(command, reply)
