"""A real tray on a display of its own: the icon comes, stays when the window is closed, and its menu brings it back.

On demand only (``pytest -m heavy tests/programs/test_tray.py``): the rig's keys do not reach the window every time.
"""

import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.programs_network import wait_until

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "trayer", "xdotool")
MISSING = [name for name in NEEDED if shutil.which(name) is None]
ICON = 40
"""Pixels: what is larger is no icon."""

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.programs,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


class Desktop:
    """A display with a window manager and a tray, and Roampost's window on it."""

    def __init__(self, home: Path) -> None:
        self.started: list[subprocess.Popen[bytes]] = []
        self._environ = {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "ROAMPOST_HOME": str(home / "roampost"),
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
        }

    def begin(self) -> None:
        """Start it all, each once the one before is ready."""
        display = self._start("Xvfb", "-displayfd", "1", "-screen", "0", "1000x900x24", "-nolisten", "tcp", out=True)
        assert display.stdout is not None
        self._environ["DISPLAY"] = f":{display.stdout.readline().decode().strip()}"
        wait_until(lambda: bool(self.do("getdisplaygeometry")), lambda: "no display came")
        self._start("openbox")
        wait_until(lambda: bool(self.do("get_num_desktops")), lambda: "no window manager came")
        wait_until(self._bring_tray, lambda: "no tray came")
        self.program = self._start(sys.executable, "-m", "tests.support.tray_window")

    def _start(self, *command: str, out: bool = False) -> subprocess.Popen[bytes]:
        made = subprocess.Popen(
            command, cwd=ROOT, env=self._environ, stdout=subprocess.PIPE if out else None, stderr=subprocess.DEVNULL
        )
        self.started.append(made)
        return made

    def do(self, *words: str) -> str:
        """Work the display; empty where nothing was found."""
        # On a busy computer, what is waited for may come late: it is looked at again.
        with suppress(subprocess.TimeoutExpired):
            return subprocess.run(
                ["xdotool", *words], env=self._environ, capture_output=True, text=True, check=False, timeout=20
            ).stdout.strip()
        return ""

    def _windows(self, *, icons: bool) -> list[str]:
        found = []
        for one in self._shown():
            size = dict(line.split("=") for line in self.do("getwindowgeometry", "--shell", one).splitlines())
            if size and (int(size["WIDTH"]) <= ICON) is icons:
                found.append(one)
        return found

    def icon(self) -> str:
        """The icon's window, once it is there."""
        wait_until(lambda: len(self._windows(icons=True)) == 1, lambda: "no icon came into the tray")
        return self._windows(icons=True)[0]

    def _bring_tray(self) -> bool:
        """Start the tray; trayer 1.1.8 does not show itself every time, and then never: it is begun anew."""
        tray = self._start("trayer", "--edge", "bottom", "--align", "right", "--SetDockType", "true", "--height", "24")
        for _ in range(30):
            if self.do("search", "--onlyvisible", "--class", "trayer"):
                return True
            select.select([], [], [], 0.1)
        tray.terminate()
        tray.wait(timeout=20)
        self.started.remove(tray)
        return False

    def close_window(self) -> None:
        """As its user does, by the window manager's key; pressed again where it came before anybody listened."""

        def is_closed() -> bool:
            windows = self._windows(icons=False)
            for window in windows:
                self.do("windowactivate", window, "key", "alt+F4")
            return not windows

        wait_until(is_closed, lambda: "the window is there")

    def window_is(self, there: bool) -> None:
        wait_until(lambda: bool(self._windows(icons=False)) is there, lambda: f"the window is there: {not there}")

    def _shown(self) -> list[str]:
        return self.do("search", "--onlyvisible", "--pid", str(self.program.pid)).split()

    def menu_comes(self) -> None:
        """Wait for a window beside the icon."""
        wait_until(lambda: len(self._shown()) > 1, lambda: "no menu came")


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    made = Desktop(tmp_path)
    try:
        made.begin()
        yield made
    finally:
        for one in reversed(made.started):
            one.send_signal(signal.SIGTERM)
            one.wait(timeout=20)
            if one.stdout is not None:
                one.stdout.close()


def test_the_icon_comes_stays_and_its_menu_brings_the_window_back(desktop: Desktop) -> None:
    desktop.window_is(True)
    icon = desktop.icon()
    desktop.close_window()
    desktop.window_is(False)
    assert desktop.program.poll() is None
    assert desktop.icon() == icon
    desktop.do("mousemove", "--window", icon, "10", "10", "click", "3")
    desktop.menu_comes()
    desktop.do("key", "Down")
    desktop.do("key", "Return")
    desktop.window_is(True)
    desktop.program.send_signal(signal.SIGINT)
    assert desktop.program.wait(timeout=30) == 0
