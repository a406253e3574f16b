"""Where was the window, and how large? Kept beside Roampost's settings; what makes no sense there is passed over."""

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from assistant.host.paths import private_folder
from assistant.model.fault import AssistantError

_LIMIT_OCTETS: Final = 4096
_KEY: Final = "place"
_PLACE: Final = re.compile(r"(-?\d{1,5}) (-?\d{1,5}) (\d{1,5}) (\d{1,5}) ([01])")
_LEAST: Final = 120
"""Pixels of the window that must be on a screen, each way; and the least that it is made."""


def restore(window: QWidget, file: Path) -> bool:
    """Put the window where it was, no larger than the screen; in the middle where that screen is no longer there.

    Returns:
        Whether its size was set: not where nothing, or nothing sound, is kept.
    """
    try:
        if not file.is_file() or file.stat().st_size > _LIMIT_OCTETS or b"@" in file.read_bytes():
            return False  # "@" begins Qt's own ways of writing values, which could bring in any of its types
    except OSError:
        return False
    kept = QSettings(str(file), QSettings.Format.IniFormat).value(_KEY)
    found = _PLACE.fullmatch(kept) if isinstance(kept, str) else None
    if found is None:
        return False
    x, y, width, height = (int(found[part]) for part in range(1, 5))
    if min(width, height) < _LEAST:
        return False
    wanted = QRect(x, y, width, height)
    on = next((one for one in QGuiApplication.screens() if _is_reached(wanted, one.availableGeometry())), None)
    room = (on or window.screen()).availableGeometry()
    wanted.setSize(wanted.size().boundedTo(room.size()))
    if on is None:
        wanted.moveCenter(room.center())
    window.setGeometry(wanted)
    if found[5] == "1":
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    return True


def remember(window: QWidget, file: Path) -> None:
    """Keep where the window is. What cannot be written is not remembered, and nobody is troubled with it."""
    large = window.isMaximized()
    at = window.normalGeometry() if large else window.geometry()
    with suppress(AssistantError, OSError):
        private_folder(file.parent)
        if file.is_file() and (file.stat().st_size > _LIMIT_OCTETS or b"@" in file.read_bytes()):
            file.unlink()
        settings = QSettings(str(file), QSettings.Format.IniFormat)
        settings.clear()
        settings.setValue(_KEY, f"{at.x()} {at.y()} {at.width()} {at.height()} {large:d}")
        settings.sync()
        if os.name == "posix" and file.is_file():
            file.chmod(0o600)


def _is_reached(place: QRect, room: QRect) -> bool:
    """Tell whether enough of a window's upper edge is in sight to take hold of it."""
    seen = place.intersected(room)
    return min(seen.width(), seen.height()) >= _LEAST and room.top() <= place.top()
