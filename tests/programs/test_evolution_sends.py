"""Real Evolution on a bus of its own, with a real keyring: changed while it is open, and sending through the change."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.evolution import Evolution
from assistant.host.items import SecretServiceItems
from assistant.model.change import ChangePlan, CredentialStep, Receipt
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Security
from assistant.model.secret import Secret
from tests.support import programs_desktop
from tests.support.programs_desktop import Desktop
from tests.support.programs_network import PrivateNetwork, missing
from tests.support.programs_sink import PASSWORD
from tests.unit.clients.conformance import receipt
from tests.unit.clients.test_evolution import account, identity, transport

REGISTRY = Path("/usr/libexec/evolution-source-registry")
ABSENT = missing("evolution", *programs_desktop.NEEDED) or ("" if REGISTRY.exists() else f"no {REGISTRY}")
pytestmark = [pytest.mark.programs, pytest.mark.skipif(bool(ABSENT), reason=ABSENT or "nothing is missing")]

ASKS = "Mail authentication request"
BUILT_IN = tuple(f"{name}.source" for name in ("local", "rss", "system-proxy", "vfolder"))
SETTINGS = """[org/gnome/evolution/mail]
prompt-on-accel-send=false
prompt-check-if-default-mailer=false
send-recv-on-start=false
send-recv-all-on-start=false
composer-send-html=false
composer-mode='plain-text'
"""


class Desk:
    """A session with an account in Evolution, and its registry running."""

    def __init__(self, network: PrivateNetwork, home: Path) -> None:
        self.network = network
        self.sources = home / ".config/evolution/sources"
        self.sources.mkdir(parents=True)
        self.write("account-1", account())
        self.write("identity-1", identity())
        self.write("transport-1", transport())
        settings = home / ".config/glib-2.0/settings/keyfile"
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS)
        self.desktop = Desktop(network, home)
        self.desktop.environ["GSETTINGS_BACKEND"] = "keyfile"
        self.program = Evolution(home, self.desktop.environ)

    def start_registry(self) -> subprocess.Popen[bytes]:
        process = self.desktop.start(str(REGISTRY))
        self.desktop.wait_for_name("org.gnome.evolution.dataserver.Sources5")
        return process

    def write(self, uid: str, text: str) -> None:
        (self.sources / f"{uid}.source").write_text(text)

    def octets(self) -> dict[str, bytes]:
        """Read the sources but those that Evolution adds or brings up to date by itself when it starts."""
        aside = (*BUILT_IN, "account-1.source")
        return {path.name: path.read_bytes() for path in self.sources.iterdir() if path.name not in aside}

    @property
    def account(self) -> SendingAccount:
        (account,) = self.program.read().accounts
        return account

    def fix(self, wanted: Outgoing) -> tuple[ChangePlan, Receipt]:
        plan = self.program.plan(self.account, wanted)
        return plan, receipt(plan, self.program.apply(plan, self.desktop.home / "copies"))

    def compose(self, subject: str) -> str:
        """Open the program on a new message, and return its window."""
        self.desktop.start("evolution", f"mailto:bob@fabrikam.test?subject={subject}&body=hi")
        return self.desktop.window(f"^{subject}$")

    def send(self, window: str) -> None:
        """Send a message, as a user does."""
        before = len(self.network.events())
        self.desktop.press_until(
            window, "ctrl+Return", lambda: len(self.network.events()) > before or self.desktop.has_window(ASKS)
        )

    def keep_password(self, uid: str) -> None:
        """Put the right password into the keyring for a source, as Evolution itself does."""
        self.desktop.keep(
            "Evolution Data Source",
            PASSWORD,
            xdg__schema="org.gnome.Evolution.Data.Source",
            e_source_uid=uid,
            eds_origin="evolution-data-server",
        )

    def happened(self, *kinds: str) -> list[dict[str, object]]:
        return [event for event in self.network.events() if event["event"] in kinds]


@pytest.fixture
def desk(network: PrivateNetwork, tmp_path: Path) -> Desk:
    home = tmp_path / "h"
    home.mkdir()
    return Desk(network, home)


SIGNED_IN = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)
ELSEWHERE = replace(SIGNED_IN, host="out.elsewhere.test")
HOTEL = Outgoing(host="mx.hotel.test", port=2525, security=Security.NONE, authentication=Authentication.NONE)


@pytest.mark.parametrize(
    "wanted",
    [SIGNED_IN, HOTEL],
    ids=["starttls", "hotel"],
)
def test_is_changed_while_open_and_sends(desk: Desk, wanted: Outgoing, monkeypatch: pytest.MonkeyPatch) -> None:
    """The change is made by the registry, the program sends by it at once, and undo gives every octet back."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.desktop.environ["DBUS_SESSION_BUS_ADDRESS"])
    desk.start_registry()
    before, octets = desk.account, desk.octets()
    window = desk.compose("after-the-fix")
    assert desk.program.running(before) is True
    plan, made = desk.fix(wanted)
    item = desk.program.keyring_item(plan)
    assert item is not None
    if plan.credential is CredentialStep.PROGRAM_ASKS:
        # Evolution looks by the item's words alone, and the user is asked for nothing.
        assert SecretServiceItems().lay(item, Secret(PASSWORD))
    desk.send(window)
    mail = desk.network.wait_for(lambda event: event["event"] == "mail")
    assert mail["subject"] == "after-the-fix"
    assert mail["port"] == wanted.port
    assert mail["tls"] is (wanted.security is not Security.NONE)
    assert mail["signed_in"] is (wanted.authentication is Authentication.PASSWORD)
    assert desk.happened("pop", "refused") == []
    assert desk.account.running is True
    assert desk.account.outgoing == plan.after
    outcome = desk.program.undo(made)
    SecretServiceItems().take_back(item)
    assert outcome.complete
    assert desk.account.outgoing == before.outgoing
    assert outcome.byte_identical
    assert not desk.desktop.finds(item)
    assert desk.octets() == octets


def test_is_refused_without_the_change(desk: Desk) -> None:
    """The control, after a change that was put back, and with no registry running while both was done."""
    octets = desk.octets()
    _, made = desk.fix(SIGNED_IN)
    assert desk.program.undo(made).byte_identical
    assert desk.octets() == octets
    desk.start_registry()
    desk.send(desk.compose("refused"))
    assert desk.network.wait_for(lambda event: event["event"] == "refused")["port"] == 25
    assert desk.happened("mail") == []


def test_sends_after_a_change_without_a_registry(desk: Desk) -> None:
    plan, _ = desk.fix(HOTEL)
    desk.start_registry()
    assert desk.account.outgoing == plan.after
    desk.send(desk.compose("by-file"))
    assert desk.network.wait_for(lambda event: event["event"] == "mail")["port"] == HOTEL.port


def test_the_old_password_stays_at_home(desk: Desk) -> None:
    """It is in the keyring for the old server; sent through another operator's, the program asks."""
    desk.write("transport-1", transport(method="PLAIN"))
    desk.keep_password("transport-1")
    desk.start_registry()
    plan, made = desk.fix(ELSEWHERE)
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    desk.send(desk.compose("elsewhere"))
    desk.desktop.window(ASKS)
    assert desk.happened("auth", "mail") == []
    assert desk.program.undo(made).complete
    assert desk.account.outgoing == plan.before


def test_the_old_password_would_leave_with_the_server_alone_changed(desk: Desk) -> None:
    """The control: the capture sees it where another server is written into the old transport."""
    careless = transport(method="PLAIN", port="587", security="starttls-on-standard-port")
    desk.write("transport-1", careless.replace("smtp.proseware.test", ELSEWHERE.host))
    desk.keep_password("transport-1")
    desk.start_registry()
    desk.send(desk.compose("careless"))
    assert desk.network.wait_for(lambda event: event["event"] == "auth")["good"] is True
