"""What KMail's programs hear over a real session bus when their settings change."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from assistant.clients.kmail import KMail
from tests.support.keyring_session import ABSENT, Session
from tests.unit.clients.conformance import HOTEL, receipt
from tests.unit.clients.test_kmail import IDENTITIES, TRANSPORTS, WHO, WHOLE

pytestmark = [pytest.mark.programs, pytest.mark.skipif(bool(ABSENT), reason=ABSENT or "nothing is missing")]


@pytest.fixture
def environ(own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    with ExitStack() as stack:
        Session(stack, tmp_path, monkeypatch)
        yield {"DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]}


def test_both_files_are_announced_after_a_change_and_after_its_undo(tmp_path: Path, environ: dict[str, str]) -> None:
    # Linux alone has it.
    from jeepney import MatchRule, message_bus  # type: ignore[import-untyped] # it ships no types
    from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped] # it ships no types

    home = tmp_path / "home"
    for place, data in {TRANSPORTS: WHOLE, IDENTITIES: WHO}.items():
        (home / place).parent.mkdir(parents=True, exist_ok=True)
        (home / place).write_bytes(data)
    copies = tmp_path / "copies"
    copies.mkdir()
    program = KMail(home, environ)
    (account,) = program.read().accounts
    assert account.running is False
    rule = MatchRule(type="signal")
    with closing(open_dbus_connection(bus=environ["DBUS_SESSION_BUS_ADDRESS"])) as listener:
        bus = Proxy(message_bus, listener)
        bus.AddMatch("type='signal',interface='org.kde.pim.TransportManager'")
        bus.AddMatch("type='signal',interface='org.kde.pim.IdentityManager'")
        with listener.filter(rule, bufsize=8) as heard:

            def words() -> list[tuple[str, ...]]:
                bus.NameHasOwner("org.freedesktop.DBus")  # what came before this answer has been heard
                fields = [message.header.fields for message in heard]
                heard.clear()
                return [tuple(str(value) for key, value in sorted(one.items()) if key in (1, 2, 3)) for one in fields]

            both = [
                ("/TransportManager", "org.kde.pim.TransportManager", "changesCommitted"),
                ("/KIDENTITYMANAGER_IdentityManager", "org.kde.pim.IdentityManager", "identitiesChanged"),
            ]
            made = receipt(plan := program.plan(account, HOTEL), program.apply(plan, copies))
            assert words() == both
            program.undo(made)
            assert words() == both
        bus.RequestName("org.freedesktop.Akonadi.MailDispatcherAgent")
        assert program.running(account) is True, "what sends in the background is a part of it"
