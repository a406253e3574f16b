"""Reads what the user gives as a file or on standard input, bounded."""

import sys
from pathlib import Path
from typing import Final

from assistant.cli.face import Face
from assistant.model.fault import InputError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

LARGEST: Final = 64 * 1024 * 1024


def read(name: str | None, face: Face, *, largest: int = LARGEST) -> bytes:
    """Return what a file, or standard input (``-`` or None), holds.

    Raises:
        InputError: it cannot be read, or is larger than `largest` octets.
    """
    try:
        if name in (None, "-"):
            if sys.stdin.isatty():
                face.note(
                    sentence(
                        QT_TRANSLATE_NOOP("Roampost", "Paste the error text, then press Ctrl-D on a line of its own.")
                    )
                )
            data = sys.stdin.buffer.read(largest + 1)
        else:
            with Path(name or "").open("rb") as file:
                data = file.read(largest + 1)
    except OSError as error:
        raise InputError(
            "input-unreadable",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "{file} cannot be read: {reason}"),
                file=name or "-",
                reason=error.strerror or type(error).__name__,
            ),
        ) from None
    except ValueError:
        raise InputError(
            "input-unreadable",
            sentence(QT_TRANSLATE_NOOP("Roampost", "{file} is not the name of a file"), file=repr(name)),
        ) from None
    if len(data) > largest:
        raise InputError(
            "input-too-large",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "{file} is too large to be an error text or a returned message"),
                file=name or "-",
            ),
        )
    return data


def as_text(data: bytes) -> str:
    """Decode what people paste: UTF-8, UTF-16 with its mark, else Latin 1, which takes every octet."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
