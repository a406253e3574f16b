"""Writes a helpdesk report to a file: a ZIP whose bytes depend on nothing but its contents, or the document alone."""

import io
import os
import zipfile
from pathlib import Path
from typing import Final

from assistant.model.fault import WrongUsageError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_POSIX: Final = 3
_LEVEL: Final = 9


def packed(members: tuple[tuple[str, bytes], ...]) -> bytes:
    """Return a ZIP of (name, contents): no times, no owners, the members in the order given."""
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w") as archive:
        for name, contents in members:
            entry = zipfile.ZipInfo(name, date_time=_EPOCH)
            entry.create_system = _POSIX
            entry.external_attr = 0o600 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, contents, compresslevel=_LEVEL)
    return result.getvalue()


def check_place(name: str) -> None:
    """See beforehand that a report can be written there.

    Raises:
        WrongUsageError: something is there already, or its folder is none.
    """
    try:
        there, folder = os.path.lexists(name), Path(name).parent.is_dir()
    except (OSError, ValueError):
        there, folder = False, False
    if name in {"", "-"} or "\0" in name or not folder:
        raise _fault(name, "no-folder")
    if there:
        raise _fault(name, "exists")


def write(name: str, contents: bytes) -> None:
    """Write a new file, for its owner's eyes alone; never over another, never through a link.

    Raises:
        WrongUsageError: it cannot be written there; nothing is left behind.
    """
    path = Path(name)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except FileExistsError:
        raise _fault(name, "exists") from None
    except (OSError, ValueError):
        raise _fault(name, "unwritable") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(contents)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise _fault(name, "unwritable") from None


def _fault(name: str, which: str) -> WrongUsageError:
    said = {
        "exists": QT_TRANSLATE_NOOP("Roampost", "{file} is there already, and is left as it is; name another file."),
        "no-folder": QT_TRANSLATE_NOOP("Roampost", "{file} is not the name of a file that can be made."),
        "unwritable": QT_TRANSLATE_NOOP("Roampost", "{file} cannot be written."),
    }[which]
    return WrongUsageError(f"report-{which}", sentence(said, file=name))
