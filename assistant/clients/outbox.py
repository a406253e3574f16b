"""Messages that wait in an outbox: how many of an identity, and whom the newest is for. Only ever read."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MAX_MESSAGES: Final = 1000
HEAD_OCTETS: Final = 16 * 1024
_ADDRESS_OCTETS: Final = 512
_ADDRESS: Final = re.compile(r"<?([^\s<>,@]+@[^\s<>,@]+)>?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """The messages that wait: (the identity they name, first recipient or None), the newest last."""

    messages: tuple[tuple[str, str | None], ...]

    def count(self, identity: str) -> int:
        """Count those of one identity."""
        return sum(one == identity for one, _ in self.messages)

    def newest_recipient(self, identity: str) -> str | None:
        """Return whom the newest of one identity is for."""
        return next((recipient for one, recipient in reversed(self.messages) if one == identity), None)


def read_maildir(folder: Path, identity_header: str, *, skip: re.Pattern[str] | None = None) -> Outbox | None:
    """Read an outbox that is a Maildir.

    Args:
        folder: holds ``cur`` and ``new``.
        identity_header: the header in which the program notes the identity, lower case.
        skip: a message with such a line in its head waits no longer.

    Returns:
        None where there is none, or more than `MAX_MESSAGES` lie in it.
    """
    paths: list[tuple[float, str]] = []
    try:
        # Thunderbird makes no "new".
        for place in [place for place in (folder / "cur", folder / "new") if place.is_dir()] or [folder / "cur"]:
            with os.scandir(place) as entries:
                for entry in entries:
                    # Maildir's flag T: thrown away, and still there until the folder is tidied up.
                    if "T" in entry.name.partition(":2,")[2] or not entry.is_file():
                        continue
                    paths.append((entry.stat().st_mtime, entry.path))
                    if len(paths) > MAX_MESSAGES:
                        return None
    except OSError:
        return None
    heads = (_head_of(Path(path)) for _, path in sorted(paths))
    return Outbox(
        messages=tuple(named(head, identity_header) for head in heads if skip is None or not skip.search(head))
    )


def named(head: str, identity_header: str) -> tuple[str, str | None]:
    """Take identity and first recipient out of a message's head; the identity is empty where none is named."""
    identity, recipient = "", None
    for line in head.split("\n"):
        name, _, value = line.partition(":")
        if name.lower() == identity_header:
            identity = value.strip()
        elif name.lower() == "to" and (match := _ADDRESS.search(value[:_ADDRESS_OCTETS])):
            recipient = match.group(1)
    return identity, recipient


def head(octets: bytes) -> str:
    """Cut a message's head off, at most `HEAD_OCTETS`; what is not UTF-8 is replaced."""
    lines = []
    for line in octets[:HEAD_OCTETS].decode("utf-8", "replace").split("\n"):
        if not line.strip():
            break
        lines.append(line.rstrip("\r"))
    return "\n".join(lines)


def _head_of(path: Path) -> str:
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            return head(os.read(handle, HEAD_OCTETS))
        finally:
            os.close(handle)
    except OSError:
        return ""
