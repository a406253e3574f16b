"""Real Geary on a bus of its own, with a real keyring: it sends by what Roampost wrote, with what was laid ready."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.geary import Geary
from assistant.host.items import SecretServiceItems
from assistant.model.change import ChangePlan, CredentialStep, Receipt
from assistant.model.mail import Outgoing
from assistant.model.secret import Secret
from tests.support import programs_desktop
from tests.support.programs_desktop import Desktop
from tests.support.programs_network import PrivateNetwork, end, missing, wait_until
from tests.support.programs_sink import PASSWORD
from tests.unit.clients.conformance import HOTEL, receipt
from tests.unit.clients.test_geary import ACCOUNT, SIGNED_IN, settings

ABSENT = missing("geary", *programs_desktop.NEEDED)
pytestmark = [pytest.mark.programs, pytest.mark.skipif(bool(ABSENT), reason=ABSENT or "nothing is missing")]

GOES_OUT = replace(HOTEL, port=2525)
ELSEWHERE = replace(SIGNED_IN, host="out.elsewhere.test")


class Desk:
    """A session with an account in Geary; the mail is fetched under a log-in name of its own."""

    def __init__(self, network: PrivateNetwork, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.network = network
        self.file = home / ACCOUNT
        self.file.parent.mkdir(parents=True)
        self.write(settings())
        self.desktop = Desktop(network, home)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", self.desktop.environ["DBUS_SESSION_BUS_ADDRESS"])
        self.program = Geary(home, self.desktop.environ)
        self.keep("IMAP", "imap.proseware.test", "fetches")

    def write(self, text: str) -> None:
        self.file.write_text(text.replace("login=anna\n", "login=fetches\n", 1))

    def keep(self, protocol: str, host: str, login: str) -> None:
        self.desktop.keep(
            "Geary password", PASSWORD, xdg__schema="org.gnome.Geary", proto=protocol, host=host, login=login
        )

    def fix(self, wanted: Outgoing = SIGNED_IN) -> tuple[ChangePlan, Receipt]:
        (account,) = self.program.read().accounts
        plan = self.program.plan(account, wanted)
        return plan, receipt(plan, self.program.apply(plan, self.desktop.home / "copies"))

    @contextmanager
    def sending(self, subject: str) -> Iterator[None]:
        """Open the program, write a message and send it, as a user does; the program is ended afterwards."""
        program = self.desktop.start("geary")
        window = self.desktop.window("^Geary$")
        turn = 0

        def look() -> bool:
            nonlocal turn
            # It takes away what is written while it gives up fetching mail: then it is written once more.
            if turn % 20 == 0:
                self.write_and_send(window, subject)
            turn += 1
            return self.has_taken_it()

        wait_until(lambda: len(self.happened("imap")) > 1, self.network.story)
        wait_until(look, self.network.story)
        yield
        end(program)

    def write_and_send(self, window: str, subject: str) -> None:
        """Type a message; where it is taken away meanwhile, nothing comes of it."""
        self.desktop.press_until(window, "ctrl+n", lambda: not self.desktop.has_window("^Geary$"))
        for text, keys in (("bob@fabrikam.test", ("Tab", "Tab")), (subject, ("Tab",)), ("hi", ())):
            self.desktop.run("xdotool", "type", "--delay", "40", text)
            if keys:
                self.desktop.run("xdotool", "key", *keys)
        self.desktop.press_until(window, "ctrl+Return", lambda: self.desktop.has_window("^Geary$"))

    def has_taken_it(self) -> bool:
        """Tell whether the program holds a message to send, or has been at a server with it."""
        if self.happened("mail", "refused", "auth"):
            return True
        database = self.desktop.home / ".local/share/geary/account_01/geary.db"
        try:
            with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
                return bool(connection.execute("SELECT count(*) FROM SmtpOutboxTable").fetchone()[0])
        except sqlite3.Error:
            return False

    def happened(self, *kinds: str) -> list[dict[str, object]]:
        return [event for event in self.network.events() if event["event"] in kinds]


@pytest.fixture
def desk(network: PrivateNetwork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    home = tmp_path / "h"
    home.mkdir()
    return Desk(network, home, monkeypatch)


def test_is_refused_without_the_change(desk: Desk) -> None:
    """The control, after a change that was put back."""
    octets = desk.file.read_bytes()
    _, made = desk.fix()
    assert desk.program.undo(made).byte_identical
    assert desk.file.read_bytes() == octets
    with desk.sending("refused"):
        assert desk.network.wait_for(lambda event: event["event"] == "refused")["port"] == 25
    assert desk.happened("mail") == []


@pytest.mark.parametrize("wanted", [SIGNED_IN, GOES_OUT], ids=["starttls", "hotel"])
def test_sends_after_the_change(desk: Desk, wanted: Outgoing) -> None:
    """By what was written, without asking for the password that was laid ready; undo gives every octet back."""
    octets = desk.file.read_bytes()
    plan, made = desk.fix(wanted)
    item = desk.program.keyring_item(plan)
    if wanted is SIGNED_IN:
        assert plan.credential is CredentialStep.PROGRAM_ASKS
        assert item is not None
        assert SecretServiceItems().lay(item, Secret(PASSWORD))
    with desk.sending("fixed"):
        mail = desk.network.wait_for(lambda event: event["event"] == "mail")
    assert (mail["sender"], mail["port"]) == ("anna@proseware.test", wanted.port)
    assert mail["tls"] is mail["signed_in"] is (wanted is SIGNED_IN)
    assert desk.happened("pop", "refused") == []
    assert desk.program.undo(made).byte_identical
    assert desk.file.read_bytes() == octets
    if item is not None:
        SecretServiceItems().take_back(item)
        assert not desk.desktop.finds(item)


def test_the_old_password_stays_at_home(desk: Desk) -> None:
    """It is in the keyring for the old server; sent through another operator's, the program asks."""
    desk.write(settings(credentials="custom", login="anna"))
    desk.keep("SMTP", SIGNED_IN.host, "anna")
    plan, made = desk.fix(ELSEWHERE)
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    with desk.sending("elsewhere"):
        # The window that asks has the program's own title.
        wait_until(lambda: len(desk.desktop.windows("^Geary$")) > 1, desk.network.story)
    assert desk.happened("auth", "mail") == []
    assert desk.program.undo(made).complete
