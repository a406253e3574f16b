"""Looking at messages by POP3: the commands that `assistant.wire.pop` does without, for a proof of delivery alone.

Source: RFC 1939 sections 5 and 7.
"""

from typing import Final

from assistant.model.observation import Step
from assistant.wire.fault import LocalProtocolError
from assistant.wire.pop import PopAnswer, PopCommand, PopDialogue
from assistant.wire.reply import BadReplyError, BadReplyKind, excerpt

MAX_MESSAGE_OCTETS: Final = 192 * 1024
_MAX_NUMBER: Final = 10**9


def stat() -> PopCommand:
    """Build STAT: how many messages there are."""
    return _command("STAT")


def uidl(number: int) -> PopCommand:
    """Build UIDL of one message."""
    return _command(f"UIDL {_number(number)}")


def top(number: int, lines: int) -> PopCommand:
    """Build TOP: the header and the first lines of the body."""
    return _command(f"TOP {_number(number)} {lines}", listing=True)


def dele(number: int) -> PopCommand:
    """Build DELE; QUIT carries it out."""
    return _command(f"DELE {_number(number)}")


def count_of(text: str) -> int | None:
    """Read the number of messages out of the answer to STAT; None where it is none."""
    word = text.split(maxsplit=1)[0] if text.split() else ""
    return min(int(word), _MAX_NUMBER) if word.isascii() and word.isdigit() and len(word) <= 9 else None


def uid_of(text: str) -> str | None:
    """Read the unique id out of the answer to UIDL; None where it is none."""
    words = text.split()
    return words[1][:70] if len(words) == 2 else None


class MailDialogue(PopDialogue):
    """A POP3 session that may be shown messages; each is bounded to `MAX_MESSAGE_OCTETS`."""

    max_line_octets = 64 * 1024
    max_list_lines = 8000

    def __init__(self) -> None:
        super().__init__()
        self._octets = 0

    def _list_line(self, command: PopCommand | None, line: bytes) -> PopAnswer | None:
        self._octets += len(line)
        if self._octets > MAX_MESSAGE_OCTETS:
            raise BadReplyError(BadReplyKind.REPLY_TOO_LONG, excerpt(line))
        answer = super()._list_line(command, line)
        if answer is not None:
            self._octets = 0
        return answer


def _number(number: int) -> int:
    if not 0 < number <= _MAX_NUMBER:
        raise LocalProtocolError("no such message number")
    return number


def _command(line: str, *, listing: bool = False) -> PopCommand:
    return PopCommand(step=Step.POP_LOOK, line=f"{line}\r\n".encode("ascii"), shown=line, listing=listing, last=False)
