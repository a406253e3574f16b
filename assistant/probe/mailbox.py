"""Looking into a mailbox for one marked message: what the ways of looking (IMAP, POP3) have in common."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from assistant.wire.marked import Mark, Sight

MAX_BODY_OCTETS = 128 * 1024
"""More of a delivery report is not fetched."""


class Trouble(StrEnum):
    """Why a mailbox cannot be looked into."""

    UNREACHABLE = "unreachable"
    UNTRUSTED = "untrusted"
    UNPROTECTED = "unprotected"
    REFUSED = "refused"
    BROKEN = "broken"


class MailboxError(Exception):
    """The mailbox cannot be looked into, now.

    Attributes:
        trouble: why.
        detail: for the log; never a secret or anything of a message.
    """

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(trouble.value, detail)
        self.trouble = trouble
        self.detail = detail


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A message in the mailbox that is about the proof.

    Attributes:
        sight: what it is.
        junk: it stands in the junk folder.
        header: its header, at most `assistant.wire.trace.MAX_HEADER_OCTETS`.
        body: the whole message, at most `MAX_BODY_OCTETS`, of a report; else empty.
        folder: where it stands, empty for POP3.
        uid: what the server calls it.
    """

    sight: Sight
    junk: bool
    header: bytes
    body: bytes
    folder: str
    uid: str


class Mailbox(Protocol):
    """One mailbox, signed in to once. Used by one task at a time.

    Attributes:
        sees_junk: a junk folder, where there is one, is looked into too.
    """

    sees_junk: bool

    async def open(self, *, from_now: bool) -> None:
        """Connect and sign in.

        Args:
            from_now: what stands there already is of no interest; else the newest few are looked at too.

        Raises:
            MailboxError: it cannot be looked into.
        """
        ...

    async def look(self, mark: Mark) -> tuple[Found, ...]:
        """Return what has come about the message since the last look.

        Raises:
            MailboxError: it cannot be looked into any more.
        """
        ...

    async def remove(self, found: Found, mark: Mark) -> bool:
        """Take the marked message out, after seeing once more that it is that; nothing else is touched.

        Returns:
            False where the server has no way to remove one message alone.

        Raises:
            MailboxError: it cannot be told whether that succeeded.
        """
        ...

    def close(self) -> None:
        """Leave at once; never raises, may be called again."""
        ...
