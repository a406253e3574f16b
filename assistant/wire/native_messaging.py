"""What Roampost and its Thunderbird extension say to each other: one JSON object in a frame, and where they meet.

Source: Native messaging, developer.mozilla.org and extensionworkshop.com: a message is its length as an unsigned 32-bit
number in the machine's own order, then that many octets of UTF-8 JSON. The same frames go over Roampost's own socket.
"""

import hashlib
import json
import struct
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

from assistant.model.fault import InputError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

HOST: Final = "roampost"
"""The name of the host in its manifest."""
EXTENSION: Final = "thunderbird@roampost"
"""The one extension that is served."""
LARGEST_OCTETS: Final = 64 * 1024

_HEAD: Final = struct.Struct("=I")
_LONGEST_ADDRESS_OCTETS: Final = 103
"""What `sun_path` holds on macOS, its closing zero left out; Linux has four more."""


class BrokenFrameError(InputError):
    """What follows cannot be told apart any more: the conversation has to end."""


def frame(message: Mapping[str, object]) -> bytes:
    """Return a message as it is sent.

    Raises:
        ValueError: it is larger than `LARGEST_OCTETS`.
    """
    body = json.dumps(message).encode()
    if len(body) > LARGEST_OCTETS:
        raise ValueError("too large for a frame")
    return _HEAD.pack(len(body)) + body


def read_frame(read: Callable[[int], bytes]) -> dict[str, Any] | None:
    """Read one message; None at the end. Its size is known to be bounded before it is read.

    Args:
        read: returns at least one and at most so many octets, none at the end.

    Raises:
        BrokenFrameError: it is too large, or breaks off.
        InputError: it is no JSON object; the next one can be read.
    """
    head = _exactly(read, _HEAD.size)
    if not head:
        return None
    (length,) = _HEAD.unpack(head) if len(head) == _HEAD.size else (0,)
    if length > LARGEST_OCTETS:
        raise BrokenFrameError(
            "message-too-large",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "The mail program's message has more than the {limit} KB that are read."),
                limit=LARGEST_OCTETS // 1024,
            ),
        )
    body = _exactly(read, length)
    if len(head) < _HEAD.size or len(body) < length:
        raise BrokenFrameError(
            "message-cut",
            sentence(QT_TRANSLATE_NOOP("Roampost", "The mail program's message breaks off in the middle.")),
        )
    try:
        message = json.loads(body.decode(), parse_constant=_no_number)
    except (ValueError, RecursionError):
        message = None
    if not isinstance(message, dict):
        raise InputError(
            "message-unreadable",
            sentence(QT_TRANSLATE_NOOP("Roampost", "The mail program's message is no JSON object.")),
        )
    return message


def meeting_folder(environ: Mapping[str, str]) -> str | None:
    """Return the folder in which host and window meet; None where there is no private place for it.

    It lies in the user's own runtime folder, which the system empties: ``XDG_RUNTIME_DIR``, on macOS ``TMPDIR``.
    """
    if sys.platform == "win32":
        return None
    base = environ.get("XDG_RUNTIME_DIR") or (environ.get("TMPDIR") if sys.platform == "darwin" else None)
    return f"{base.rstrip('/')}/roampost" if base and base.startswith("/") else None


def meeting_place(environ: Mapping[str, str], profile: str) -> str | None:
    """Return the socket at which the host of one profile listens; None where there is none.

    Args:
        environ: as for `meeting_folder`.
        profile: the profile's folder, symbolic links resolved.
    """
    folder = meeting_folder(environ)
    if folder is None:
        return None
    place = f"{folder}/thunderbird-{hashlib.sha256(profile.encode('utf-8', 'replace')).hexdigest()[:16]}"
    return place if len(place.encode()) <= _LONGEST_ADDRESS_OCTETS else None


def _exactly(read: Callable[[int], bytes], wanted: int) -> bytes:
    found = b""
    while len(found) < wanted and (more := read(wanted - len(found))):
        found += more
    return found


def _no_number(name: str) -> object:
    raise ValueError(name)  # NaN and the infinities are no JSON
