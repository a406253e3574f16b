"""A Secret Service of the test's own: a bus on which nothing is started by name, and gnome-keyring on it when asked."""

import os
import select
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

ABSENT = (
    ""
    if sys.platform == "linux" and all(map(shutil.which, ("dbus-daemon", "gnome-keyring-daemon")))
    else "dbus-daemon or gnome-keyring is not installed"
)

# A bus on which nothing can be activated.
BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""


@contextmanager
def running(*command: str, given: bytes = b"") -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=dict(os.environ)
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(given)
        process.stdin.close()
        yield process
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()


class Session:
    """A session bus, and a keyring daemon on it when asked for."""

    def __init__(self, stack: ExitStack, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.stack = stack
        config = folder / "bus.conf"
        config.write_text(BARE_BUS.format(folder=folder))
        monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
        self.bus = stack.enter_context(
            running("dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1")
        )
        assert self.bus.stdout is not None
        assert select.select([self.bus.stdout], [], [], 10)[0], "the bus said no address"
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", self.bus.stdout.readline().decode().strip())
        self.keyring: subprocess.Popen[bytes] | None = None

    def start(self, password: str = "testpass") -> None:
        self.keyring = self.stack.enter_context(
            running("gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground", given=password.encode())
        )
        self.wait(lambda: self.owned())

    def stop(self) -> None:
        assert self.keyring is not None
        self.keyring.terminate()
        self.keyring.wait(10)

    def owned(self) -> bool:
        # Linux alone has it.
        from jeepney.bus_messages import message_bus  # type: ignore[import-untyped] # it ships no types
        from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped] # it ships no types

        with closing(open_dbus_connection()) as connection:
            return bool(Proxy(message_bus, connection).NameHasOwner("org.freedesktop.secrets")[0])

    def wait(self, condition: Callable[[], bool]) -> None:
        tick = threading.Event()
        for _ in range(1000):
            if condition():
                return
            tick.wait(0.01)
        raise AssertionError("waited 10 s in vain")

    def lock(self) -> None:
        # As in `owned`.
        import secretstorage

        with closing(secretstorage.dbus_init()) as connection:
            collection = secretstorage.get_default_collection(connection)
            collection.lock()
            self.wait(lambda: bool(collection.is_locked()))
