"""Is there a screen to open a window on?"""

import os
import sys


def has_display() -> bool:
    """Tell whether a window can be shown: always on Windows and macOS, else with a display server or Qt's own word."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
