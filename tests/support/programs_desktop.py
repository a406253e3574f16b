"""A session for real programs of a desktop: a home, a display, a session bus and an unlocked keyring, in a network."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

from assistant.model.secret import KeyringItem
from tests.support.programs_network import PrivateNetwork, wait_until

NEEDED = ("Xvfb", "openbox", "dbus-daemon", "dbus-send", "gnome-keyring-daemon", "secret-tool", "xdotool")
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""


class Desktop:
    """The session; it ends with the network. No service is started by name: what runs is what a test starts.

    Args:
        network: where it runs.
        home: the home folder, with a short name: sockets lie in it.
    """

    def __init__(self, network: PrivateNetwork, home: Path) -> None:
        self.network = network
        self.home = home
        for name in ("run", "copies"):
            (home / name).mkdir(mode=0o700)
        self.environ = {
            "HOME": str(home),
            "USER": "anna",
            "LOGNAME": "anna",
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(home / "run"),
            "TMPDIR": str(home),
            "DISPLAY": network.display(),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home / 'bus'}",
            "GSETTINGS_BACKEND": "memory",
            "GIO_USE_NETWORK_MONITOR": "base",
            "GIO_USE_VFS": "local",
            "NO_AT_BRIDGE": "1",
            "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
        }
        # GnuTLS reads the system's authorities only; in here they are the test's own.
        bundle = "/etc/ssl/certs/ca-certificates.crt"
        network.run(["mount", "--bind", str(network.authority), bundle], self.environ)
        configuration = home / "bus.conf"
        configuration.write_text(_BUS.format(socket=home / "bus"))
        self.start("dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile")
        wait_until((home / "bus").exists, network.story)
        # The unlocking password comes by standard input.
        self.start("sh", "-c", "printf lab | gnome-keyring-daemon --unlock --components=secrets --foreground")
        self.start("openbox")
        self.wait_for_name("org.freedesktop.secrets")

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        return self.network.start(list(command), self.environ)

    def run(self, *command: str, text: bytes = b"") -> str:
        return self.network.run(list(command), self.environ, text=text).stdout.decode(errors="replace").strip()

    def is_on_the_bus(self, name: str) -> bool:
        target = ("--dest=org.freedesktop.DBus", "--print-reply=literal", "/", "org.freedesktop.DBus.NameHasOwner")
        said = self.run("dbus-send", f"--bus={self.environ['DBUS_SESSION_BUS_ADDRESS']}", *target, f"string:{name}")
        return "true" in said

    def wait_for_name(self, name: str) -> None:
        wait_until(lambda: self.is_on_the_bus(name), self.network.story)

    def keep(self, label: str, secret: str, **attributes: str) -> None:
        """Put a secret into the keyring, as a program does."""
        words = [
            word for key, value in attributes.items() for word in (key.replace("__", ":").replace("_", "-"), value)
        ]
        self.run("secret-tool", "store", "--label", label, *words, text=secret.encode())

    def finds(self, item: KeyringItem) -> bool:
        """Tell whether a program that looks for an item of the keyring finds one."""
        return bool(self.run("secret-tool", "lookup", *(word for pair in item.attributes for word in pair)))

    def window(self, title: str) -> str:
        """Wait for a window whose title matches, and return its number."""
        found: list[str] = []

        def look() -> bool:
            found[:] = self.windows(title)
            return bool(found)

        wait_until(look, self.network.story)
        return found[-1]

    def windows(self, title: str) -> list[str]:
        """Return the numbers of the windows to be seen whose title matches."""
        return self.run("xdotool", "search", "--onlyvisible", "--name", title).split()

    def has_window(self, title: str) -> bool:
        return bool(self.windows(title))

    def press_until(self, window: str, keys: str, done: Callable[[], object]) -> None:
        """Press keys in a window that may not listen yet, again and again, until something has come of it."""
        turn = 0

        def look() -> object:
            nonlocal turn
            if turn % 20 == 0:
                self.press(window, keys)
            turn += 1
            return done()

        wait_until(look, self.network.story)

    def press(self, window: str, *keys: str) -> None:
        self.run("xdotool", "windowactivate", "--sync", window, "key", "--window", "0", *keys)
