"""Changes the settings of a running Thunderbird through its Roampost extension, and waits until they are written."""

import os
import socket
import stat
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from assistant.clients import faults
from assistant.clients.files import Replacement, back_up, read_settings
from assistant.clients.prefs_js import PrefsJs
from assistant.model.change import Edit, FileState
from assistant.model.fault import InputError, SettingsError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.wire.native_messaging import frame, meeting_place, read_frame

_WAIT_S: Final = 12.0
"""Longer than the host waits for the extension."""
_SETTLES_S: Final = 8.0
_LOOK_AGAIN_S: Final = 0.05


class Live:
    """The extension in the Thunderbird that runs on one profile.

    Args:
        environ: where the host's socket is looked up.
        folder: the profile's folder.
    """

    def __init__(self, environ: Mapping[str, str], folder: Path) -> None:
        self._place = meeting_place(environ, os.path.realpath(folder))

    def is_there(self) -> bool:
        """Tell whether the extension answers; it has the settings written to the disk meanwhile."""
        return self._ask({"type": "save"}).get("ok") is True

    def replacing(self, edits: Sequence[Edit]) -> "_Replacing":
        """Return what puts these edits, and nothing else of a file, into the running program.

        Args:
            edits: of one change, to be made or put back.
        """
        return _Replacing(self._ask, edits)

    def _ask(self, request: Mapping[str, object]) -> dict[str, Any]:
        """Ask the extension; an empty answer where there is none."""
        if sys.platform == "win32" or self._place is None or not _is_private(Path(self._place).parent):
            return {}
        with suppress(OSError, InputError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as host:
            host.settimeout(_WAIT_S)
            host.connect(self._place)
            host.sendall(frame(request))
            return read_frame(host.recv) or {}
        return {}


class _Replacing:
    """Replaces a preference file as `assistant.clients.edits.Replace` says, by the running program's own hand."""

    def __init__(self, ask: Callable[[Mapping[str, object]], dict[str, Any]], edits: Sequence[Edit]) -> None:
        self._ask = ask
        self._edits = edits

    def __call__(
        self, replacements: Sequence[Replacement], backup_folder: Path | None, *, last_check: Callable[[], None]
    ) -> tuple[tuple[tuple[str, str], ...], tuple[FileState, ...]]:
        """Make the change in the program, and wait for its file.

        Raises:
            SettingsError: the program's settings are others by now, locked, or it did not take or keep them.
        """
        (replacement,) = replacements
        path = replacement.before.path
        before = PrefsJs(replacement.before)
        after = PrefsJs(type(replacement.before)(path=path, data=replacement.data))
        wanted = [
            {"section": edit.section, "key": edit.key, "old": old, "new": new}
            for edit in self._edits
            if (old := before.get(edit.section, edit.key)) != (new := after.get(edit.section, edit.key))
        ]
        backups: tuple[tuple[str, str], ...] = ()
        if backup_folder is not None:
            backups = ((str(path), str(back_up(replacement, backup_folder))),)
        last_check()
        self._change(path, wanted)
        try:
            return backups, (_settled(path, wanted),)
        except SettingsError:
            with suppress(SettingsError):
                self._change(path, [{**edit, "old": edit["new"], "new": edit["old"]} for edit in wanted])
            raise

    def _change(self, path: Path, wanted: Sequence[Mapping[str, str | None]]) -> None:
        answer = self._ask({"type": "change", "edits": wanted})
        if answer.get("ok") is True:
            return
        if answer.get("why") == "changed":
            raise faults.changed_meanwhile(path)
        raise SettingsError(
            "program-did-not-take",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Thunderbird did not take the change while it is open. Close it, and try again.",
                )
            ),
        )


def _settled(path: Path, wanted: Sequence[Mapping[str, str | None]]) -> FileState:
    """Wait until the program has written what it was given, and return the file as it is then."""
    ends_s = time.monotonic() + _SETTLES_S
    while True:
        content = read_settings(path)
        document = PrefsJs(content)
        if all(document.get(edit["section"] or "", edit["key"] or "") == edit["new"] for edit in wanted):
            return content.state
        if time.monotonic() > ends_s:
            raise faults.not_kept(path)
        time.sleep(_LOOK_AGAIN_S)


def _is_private(folder: Path) -> bool:
    """Tell whether a folder is the user's own, and closed to others: nobody else can have put a socket there."""
    if sys.platform == "win32":
        return False
    try:
        seen = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(seen.st_mode) and seen.st_uid == os.getuid() and not seen.st_mode & 0o077
