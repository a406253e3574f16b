"""Evolution's outbox: how many messages of an identity wait, and whom the newest is for. Only ever read."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MAX_MESSAGES: Final = 1000
_HEAD_OCTETS: Final = 16 * 1024
_ADDRESS_OCTETS: Final = 512
_ADDRESS: Final = re.compile(r"<?([^\s<>,@]+@[^\s<>,@]+)>?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """The messages that wait: (identity's UID, first recipient or None), the newest last."""

    messages: tuple[tuple[str, str | None], ...]

    def count(self, identity: str) -> int:
        """Count those of one identity."""
        return sum(uid == identity for uid, _ in self.messages)

    def newest_recipient(self, identity: str) -> str | None:
        """Return whom the newest of one identity is for."""
        return next((recipient for uid, recipient in reversed(self.messages) if uid == identity), None)


def read_outbox(data_folder: Path) -> Outbox | None:
    """Read the outbox, a Maildir; None where there is none, or more than `MAX_MESSAGES` wait."""
    folder = data_folder / "mail" / "local" / ".Outbox"
    paths: list[tuple[float, str]] = []
    try:
        for name in ("cur", "new"):
            with os.scandir(folder / name) as entries:
                for entry in entries:
                    # Maildir's flag T: thrown away, and still there until the folder is tidied up.
                    if "T" in entry.name.partition(":2,")[2] or not entry.is_file():
                        continue
                    paths.append((entry.stat().st_mtime, entry.path))
                    if len(paths) > MAX_MESSAGES:
                        return None
    except OSError:
        return None
    return Outbox(messages=tuple(_head(Path(path)) for _, path in sorted(paths)))


def _head(path: Path) -> tuple[str, str | None]:
    """Read the identity that Evolution notes in a waiting message, and its first recipient."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        try:
            head = os.read(handle, _HEAD_OCTETS)
        finally:
            os.close(handle)
    except OSError:
        return "", None
    identity, recipient = "", None
    for line in head.decode("utf-8", "replace").split("\n"):
        if not line.strip():
            break
        name, _, value = line.partition(":")
        if name.lower() == "x-evolution-identity":
            identity = value.strip()
        elif name.lower() == "to" and (match := _ADDRESS.search(value[:_ADDRESS_OCTETS])):
            recipient = match.group(1)
    return identity, recipient
