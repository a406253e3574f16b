"""A notification reaches the desktop's own service over a real bus, and nothing waits where there is none."""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import HeaderFields, message_bus, new_error, new_method_return  # type: ignore[import-untyped] # no types
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped] # no types

from assistant.host.notification import notify

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="not installed: dbus-daemon")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


@pytest.mark.parametrize("willing", [True, False])
def test_says_it_as_the_specification_wants(bus: str, *, willing: bool) -> None:
    heard: list[tuple[object, ...]] = []
    with open_dbus_connection(bus) as service:
        service.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))

        def serve() -> None:
            while not heard:
                message = service.receive(timeout=30)
                if message.header.fields.get(HeaderFields.member) == "Notify":
                    heard.append((message.header.fields[HeaderFields.signature], *message.body))
                    service.send(new_method_return(message, "u", (1,)) if willing else new_error(message, "x.No"))

        thread = threading.Thread(target=serve)
        thread.start()
        assert notify("msmtp did not send", "kept in <b>&") is willing
        thread.join(30)
    ((signature, program, replaces, icon, title, body, actions, hints, expires),) = heard
    assert (signature, program, replaces, icon, expires) == ("susssasa{sv}i", "Roampost", 0, "roampost", -1)
    assert (title, body, actions) == ("msmtp did not send", "kept in &lt;b&gt;&amp;", [])
    assert isinstance(hints, dict)
    assert hints["desktop-entry"] == ("s", "roampost")


def test_nobody_there_to_show_it(bus: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    del bus
    assert notify("a", "b") is False
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    assert notify("a", "b") is False
    assert notify("a", "b", {}) is False
