"""What a screen reader meets: the window's tree over a real AT-SPI bus, and the hotel's story told and worked by it."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, MessageType, Properties, new_method_call  # type: ignore[import-untyped] # no types
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped] # no types

from tests.support.programs_network import wait_until

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
NEEDED = ("Xvfb", "dbus-daemon")
MISSING = [name for name in NEEDED if shutil.which(name) is None] + ([] if LAUNCHER.exists() else [LAUNCHER.name])
ROOT_PATH = "/org/a11y/atspi/accessible/root"
ACCESSIBLE, ACTION, TEXT = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Action", "EditableText"))
SHOWING = 25
"""The bit of a state that says it is to be seen (AT-SPI: ``ATSPI_STATE_SHOWING``)."""
BUTTON_ROLES = {"push button", "button", "toggle button"}

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

Place = tuple[str, str]


class Reader:
    """A screen reader's view of one application; everything is asked anew each time."""

    def __init__(self, bus: DBusConnection, application: str) -> None:
        self._bus = bus
        self._application = application

    def ask(self, place: Place, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        """Call a method; None where what was there is gone."""
        address = DBusAddress(place[1], bus_name=place[0], interface=interface)
        answer = self._bus.send_and_get_reply(new_method_call(address, method, signature or None, body), timeout=10)
        if answer.header.message_type is MessageType.error:
            return None
        return answer.body[0] if answer.body else ()

    def name(self, place: Place) -> str:
        address = DBusAddress(place[1], bus_name=place[0], interface=ACCESSIBLE)
        answer = self._bus.send_and_get_reply(Properties(address).get("Name"), timeout=10)
        return "" if answer.header.message_type is MessageType.error else str(answer.body[0][1])

    def role(self, place: Place) -> str:
        return str(self.ask(place, ACCESSIBLE, "GetRoleName") or "")

    def names(self) -> dict[str, Place]:
        """The applications there are, by name."""
        children = self.ask(("org.a11y.atspi.Registry", ROOT_PATH), ACCESSIBLE, "GetChildren") or ()
        return {self.name(place): place for place in map(tuple, children)}

    def application(self) -> Place | None:
        return self.names().get(self._application)

    def showing(self, place: Place) -> bool:
        low, _ = self.ask(place, ACCESSIBLE, "GetState") or (0, 0)
        return bool(low & 1 << SHOWING)

    def walk(self) -> Iterator[tuple[Place, str, str]]:
        """Everything there is: place, role, name."""
        top = self.application()
        waiting = [top] if top is not None else []
        while waiting:
            place = waiting.pop()
            yield place, self.role(place), self.name(place)
            waiting.extend(tuple(child) for child in self.ask(place, ACCESSIBLE, "GetChildren") or ())

    def find(self, name: str, roles: set[str]) -> Place | None:
        for place, role, said in self.walk():
            if said.replace("&", "").startswith(name) and role in roles:
                return place
        return None

    def press(self, name: str) -> None:
        found: list[Place] = []

        def there() -> bool:
            place = self.find(name, BUTTON_ROLES)
            found[:] = [place] if place is not None else []
            return bool(found)

        wait_until(there, lambda: f"no button {name!r} in {[one[1:] for one in self.walk()]}")
        assert self.ask(found[0], ACTION, "DoAction", "i", (0,)) is True

    def write(self, name: str, text: str) -> None:
        place = self.find(name, {"text", "password text", "entry"})
        assert place is not None, name
        assert self.ask(place, TEXT, "SetTextContents", "s", (text,)) is True

    def wait_for(self, text: str) -> None:
        wait_until(
            lambda: any(text in said for _, _, said in self.walk()),
            lambda: f"never said {text!r}: {[said for _, _, said in self.walk() if said]}",
        )


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """The demo's window in a hotel, and a reader of it; all on a display and buses of their own."""
    started: list[subprocess.Popen[bytes]] = []
    environ = {
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
    }

    def start(*command: str, **options: Any) -> subprocess.Popen[bytes]:
        made = subprocess.Popen(command, cwd=ROOT, env=environ, **options)
        started.append(made)
        return made

    try:
        display = start("Xvfb", "-displayfd", "1", "-screen", "0", "1200x900x24", "-nolisten", "tcp", stdout=-1)
        assert display.stdout is not None
        environ["DISPLAY"] = f":{display.stdout.readline().decode().strip()}"
        daemon = start("dbus-daemon", "--session", "--print-address=1", "--nofork", stdout=-1, stderr=-3)
        assert daemon.stdout is not None
        address = environ["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()
        with open_dbus_connection(address) as session:
            where = new_method_call(
                DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus"), "GetAddress"
            )
            answer = session.send_and_get_reply(where, timeout=20)
            start(sys.executable, "-m", "assistant", "demo", "--network", "hotel", "--provider", "authentication")
            with open_dbus_connection(answer.body[0]) as bus:
                reader = Reader(bus, "Roampost")
                wait_until(
                    lambda: reader.application() is not None, lambda: f"the window never came; {sorted(reader.names())}"
                )
                yield reader
    finally:
        for one in reversed(started):
            one.send_signal(signal.SIGTERM)
            one.wait(timeout=20)
            if one.stdout is not None:
                one.stdout.close()


def test_a_screen_reader_hears_and_works_the_story(reader: Reader) -> None:
    reader.press("Find out why anna@proseware.com does not send")
    reader.wait_for("Refused because you are not on proseware.com's network")
    takes = BUTTON_ROLES | {"text", "check box", "combo box"}
    unnamed = [role for place, role, said in reader.walk() if role in takes and not said and reader.showing(place)]
    assert unnamed == []
    reader.press("Sign in when sending")
    reader.wait_for("This will change in")
    reader.press("Change it")
    reader.wait_for("Checked with the new settings: the server takes your mail from here.")
    reader.press("Undo the last change")
    reader.wait_for("Everything is back as it was.")
