"""Keeps messages that were handed to Roampost and then refused: in a private folder, bounded, oldest out first.

A message is written here before it is handed on, under a name that ends in ``.part`` and with a lock that ends with
the process. One that was refused becomes ``.eml``, with what was said about it beside it as ``.txt``. A ``.part``
that nobody holds any more was left by a process that was killed; it becomes ``.eml`` as well, and is never sent.
"""

import os
import secrets
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from assistant.host.paths import private_folder

if sys.platform != "win32":
    import fcntl

MOST_MESSAGES: Final = 100
MOST_OCTETS: Final = 1 << 30
"""Of all kept messages together."""
LARGEST_OCTETS: Final = 256 << 20
"""Of one message; a larger one is handed on all the same, and not kept."""

FOLDER: Final = "unsent"
"""Its name in Roampost's state."""

_NEW: Final = ".new"
_PART: Final = ".part"
_KEPT: Final = ".eml"
_SAID: Final = ".txt"


def kept_messages(folder: Path) -> tuple[Path, ...]:
    """List the messages that are kept, oldest first; what killed processes left is among them."""
    _sweep(folder)
    return tuple(sorted(folder.glob(f"*{_KEPT}")))


def forget_messages(folder: Path) -> None:
    """Take all kept messages away, with what was said about them; one on its way through stays.

    Raises:
        OSError: one cannot be taken away.
    """
    for path in kept_messages(folder):
        path.unlink(missing_ok=True)
        path.with_suffix(_SAID).unlink(missing_ok=True)


class TooLargeError(OSError):
    """The message is larger than what is kept of one."""


class Spool:
    """One message on its way through: written once, read by whom it is handed to, then kept or dropped.

    Args:
        folder: where messages are kept; made where it is missing.
        utc: the moment that names it.

    Attributes:
        octets: how many have been written, whole chunks alone.
        reader: a descriptor that reads the message from its start, once.

    Raises:
        OSError: nothing can be written there.
        AssistantError: the folder is not usable.
    """

    def __init__(self, folder: Path, utc: datetime) -> None:
        self._folder = private_folder(folder)
        _sweep(self._folder)
        name = f"{utc.astimezone(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(4)}"
        self._path = self._folder / f"{name}{_NEW}"
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(self._path, flags, 0o600)
        self.octets = 0
        self.reader = -1
        try:
            self.reader = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            if sys.platform != "win32":
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Only now, locked, may others see it: they take what nobody holds for left behind.
            self._path = self._path.rename(self._path.with_suffix(_PART))
        except OSError:
            self.drop()
            raise

    def write(self, chunk: bytes) -> None:
        """Add a chunk to the message.

        Raises:
            OSError: there is no room, or it grows beyond what is kept.
        """
        if self.octets + len(chunk) > LARGEST_OCTETS:
            raise TooLargeError
        written = 0
        while written < len(chunk):
            written += os.write(self._descriptor, chunk[written:])
        self.octets += len(chunk)

    def keep(self, said: str) -> tuple[Path, Path]:
        """Keep the message, and beside it what was said when it was refused; return both files.

        Raises:
            OSError: the disk does not take it.
        """
        os.fsync(self._descriptor)
        kept, text = self._path.with_suffix(_KEPT), self._path.with_suffix(_SAID)
        self._path.rename(kept)
        self._close()
        descriptor = os.open(text, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(said)
        if os.name == "posix":
            folder = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
        _prune(self._folder, newest=kept)
        return kept, text

    def drop(self) -> None:
        """Forget the message: it has been taken, or it was never whole."""
        self._close()
        self._path.unlink(missing_ok=True)

    def _close(self) -> None:
        for descriptor in (self._descriptor, self.reader):
            if descriptor >= 0:
                os.close(descriptor)
        self._descriptor = self.reader = -1


def _sweep(folder: Path) -> None:
    """Turn what killed processes left into kept messages."""
    if sys.platform == "win32":
        return
    for path in folder.glob(f"*{_PART}"):
        with suppress(OSError):
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.rename(path.with_suffix(_KEPT))
            finally:
                os.close(descriptor)


def _prune(folder: Path, *, newest: Path) -> None:
    """Take away the oldest messages beyond the bounds; the newest always stays."""
    octets = newest.stat().st_size
    others = sorted((path for path in folder.glob(f"*{_KEPT}") if path != newest), reverse=True)
    for number, path in enumerate(others, start=1):
        with suppress(OSError):
            octets += path.lstat().st_size
            if number >= MOST_MESSAGES or octets > MOST_OCTETS:
                path.unlink()
                path.with_suffix(_SAID).unlink(missing_ok=True)
