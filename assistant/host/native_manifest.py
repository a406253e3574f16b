"""Tells Thunderbird which program to start for its Roampost extension: the native-messaging manifest of this user.

Source: Native manifests, developer.mozilla.org: per user ``~/.mozilla/native-messaging-hosts/NAME.json`` on Linux,
``~/Library/Application Support/Mozilla/NativeMessagingHosts/NAME.json`` on macOS; on Windows a registry value names it.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from assistant.host._json import read_bounded, write_atomically
from assistant.model.fault import AssistantError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.wire.native_messaging import EXTENSION, HOST

_MAX_OCTETS: Final = 64 * 1024
_FOLDERS: Final = {
    "linux": ".mozilla/native-messaging-hosts",
    "darwin": "Library/Application Support/Mozilla/NativeMessagingHosts",
}


def manifest(program: Path) -> dict[str, Any]:
    """Return what the manifest says: the program, and that only Roampost's own extension may have it started."""
    return {
        "name": HOST,
        "description": "Roampost: finds out why mail cannot be sent from here, and puts it right",
        "path": str(program),
        "type": "stdio",
        "allowed_extensions": [EXTENSION],
    }


def manifest_place(home: Path, platform: str = sys.platform) -> Path | None:
    """Return where the manifest of a user stands; None on Windows, where the installer's registry value says it."""
    folder = _FOLDERS.get(platform)
    return home / folder / f"{HOST}.json" if folder is not None else None


def register(home: Path, program: Path, platform: str = sys.platform) -> Path:
    """Write the manifest, and return where.

    Raises:
        AssistantError: this platform keeps it elsewhere, somebody else's stands there, or it cannot be written.
    """
    place = _place(home, platform)
    _check_ours(place)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(place, manifest(program))
    except OSError as error:
        raise _not_written(place, error) from None
    return place


def unregister(home: Path, platform: str = sys.platform) -> Path:
    """Take the manifest away, and return where it stood.

    Raises:
        AssistantError: as `register`.
    """
    place = _place(home, platform)
    _check_ours(place)
    try:
        place.unlink(missing_ok=True)
    except OSError as error:
        raise _not_written(place, error) from None
    return place


def _place(home: Path, platform: str) -> Path:
    place = manifest_place(home, platform)
    if place is None:
        raise AssistantError(
            "registered-by-installer",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "On this system the installer tells Thunderbird where Roampost is.")
            ),
        )
    return place


def _check_ours(place: Path) -> None:
    """Leave alone what another extension's host has put there."""
    try:
        found = json.loads(read_bounded(place, _MAX_OCTETS))
    except FileNotFoundError:
        return
    except (OSError, ValueError, RecursionError):
        found = None
    if not isinstance(found, Mapping) or found.get("allowed_extensions") != [EXTENSION]:
        raise AssistantError(
            "manifest-not-ours",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "{path} is not Roampost's own, so it was not touched."), path=str(place)
            ),
        )


def _not_written(place: Path, error: OSError) -> AssistantError:
    return AssistantError(
        "manifest-not-written",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{file} cannot be written: {reason}"),
            file=str(place),
            reason=error.strerror or type(error).__name__,
        ),
    )
