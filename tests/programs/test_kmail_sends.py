"""Real KMail, open all the while, sending through what was changed; run on demand only, for it brings 330 packages.

``apt-get install --no-install-recommends kmail akonadi-backend-sqlite``, then ``pytest -m heavy tests/programs``.
"""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.kmail import KMail
from assistant.host.items import SecretServiceItems
from assistant.model.change import ChangePlan, CredentialStep, Receipt
from assistant.model.mail import Outgoing
from assistant.model.secret import Secret
from tests.support import programs_desktop
from tests.support.programs_desktop import Desktop
from tests.support.programs_network import PrivateNetwork, missing, wait_until
from tests.support.programs_sink import PASSWORD
from tests.unit.clients.conformance import HOTEL, receipt
from tests.unit.clients.test_kmail import IDENTITIES, SIGNED_IN, TRANSPORTS, identity, transports

ABSENT = missing("kmail", "akonadi_control", "openssl", *programs_desktop.NEEDED)
pytestmark = [
    pytest.mark.heavy,
    pytest.mark.programs,
    pytest.mark.skipif(bool(ABSENT), reason=ABSENT or "nothing is missing"),
]

GOES_OUT = replace(HOTEL, port=2525)
ELSEWHERE = replace(SIGNED_IN, host="out.elsewhere.test")
SETTINGS = {
    "akonadi/akonadiserverrc": "[%General]\nDriver=QSQLITE3\n",
    # Where this is missing, it takes it from the identities, and writes those anew.
    "emaildefaults": "[Defaults]\nProfile=Default\n\n[PROFILE_Default]\nEmailAddress=anna@proseware.test\n"
    "FullName=Anna Rossi\n",
    "kmail2rc": "[Composer]\nCheckSendDefaultActionShortcut=true\nCheckSpellingBeforeSending=false\n\n"
    "[General]\nfirst-start=false\n",
    "kwalletrc": "[Wallet]\nEnabled=false\nFirst Use=false\n",
}


class Desk:
    """A session with one identity in KMail."""

    def __init__(self, network: PrivateNetwork, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.network = network
        self.transports, self.identities = home / TRANSPORTS, home / IDENTITIES
        for place, content in SETTINGS.items():
            file = home / ".config" / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content)
        self.transports.write_text(transports())
        # It folds what it has sent into no folder: that needs a second round of its own.
        self.identities.write_text("[General]\nDefault Identity=100\n" + identity().replace("Fcc=false", "Fcc=true"))
        # It sends only where a wire is plugged in.
        for words in (
            "link add v0 type veth peer v1",
            "addr add 198.51.100.1/24 dev v0",
            "link set v0 up",
            "link set v1 up",
        ):
            assert network.run(["ip", *words.split()], {"PATH": os.environ["PATH"]}).returncode == 0
        self.desktop = Desktop(network, home)
        # It keeps passwords in the Secret Service outside of KDE.
        self.desktop.environ |= {"XDG_CURRENT_DESKTOP": "GNOME", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        self.trust()
        # At the very first start two of its programs make its folders at once, and sometimes fail: one comes first.
        self.desktop.start("akonadi_control")
        self.desktop.wait_for_name("org.freedesktop.Akonadi.MailDispatcherAgent")
        self.desktop.wait_for_name("org.freedesktop.Akonadi.Resource.akonadi_maildir_resource_0")
        wait_until((home / ".local/share/local-mail/cur").is_dir, network.story)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", self.desktop.environ["DBUS_SESSION_BUS_ADDRESS"])
        self.program = KMail(home, self.desktop.environ)

    def trust(self) -> None:
        """Make the network's authority the only one: Qt looks in the system's folder by the hash of its name."""
        folder = self.desktop.home / "certs"
        folder.mkdir()
        authority = str(self.network.authority)
        digest = self.desktop.run("openssl", "x509", "-hash", "-noout", "-in", authority)
        for name in (f"{digest}.0", "ca-certificates.crt"):
            shutil.copy(authority, folder / name)
        self.desktop.run("mount", "--bind", str(folder), "/etc/ssl/certs")

    def contents(self) -> tuple[bytes, bytes]:
        return self.transports.read_bytes(), self.identities.read_bytes()

    def plan(self, wanted: Outgoing) -> ChangePlan:
        (account,) = self.program.read().accounts
        return self.program.plan(account, wanted)

    def apply(self, plan: ChangePlan) -> Receipt:
        return receipt(plan, self.program.apply(plan, self.desktop.home / "copies"))

    def send(self, subject: str) -> int:
        """Write a message and send it, as a user does; gives how much had happened at the servers before."""
        seen = len(self.network.events())
        self.desktop.start("kmail", "--subject", subject, "--body", "hi", "bob@fabrikam.test")
        window = self.desktop.window(f"^{subject}")
        self.desktop.press_until(window, "ctrl+Return", lambda: not self.desktop.has_window(f"^{subject}"))
        return seen

    def sends(self, subject: str) -> dict[str, object]:
        """Send a message, and wait for it at a server."""
        seen = self.send(subject)
        return self.network.wait_for(lambda event: event["event"] == "mail" and event["subject"] == subject, after=seen)

    def is_refused(self, subject: str) -> None:
        seen = self.send(subject)
        assert self.network.wait_for(lambda event: event["event"] == "refused", after=seen)["port"] == 25

    def happened(self, *kinds: str) -> list[dict[str, object]]:
        return [event for event in self.network.events() if event["event"] in kinds]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "h"
    home.mkdir()
    return home


@pytest.mark.parametrize("wanted", [SIGNED_IN, GOES_OUT], ids=["starttls", "hotel"])
def test_refused_then_changed_then_sent_then_put_back(
    network: PrivateNetwork, home: Path, monkeypatch: pytest.MonkeyPatch, wanted: Outgoing
) -> None:
    """Without closing it once: it hears of the change, finds the password that was laid ready, hears of the undo."""
    desk = Desk(network, home, monkeypatch)
    octets = desk.contents()
    desk.is_refused("first")
    (account,) = desk.program.read().accounts
    assert desk.program.running(account) is True
    plan = desk.plan(wanted)
    item = desk.program.keyring_item(plan)
    if wanted is SIGNED_IN:
        assert plan.credential is CredentialStep.PROGRAM_ASKS
        assert item is not None
        assert SecretServiceItems().lay(item, Secret(PASSWORD))
    made = desk.apply(plan)
    mail = desk.sends("second")
    assert (mail["sender"], mail["port"]) == ("anna@proseware.test", wanted.port)
    assert mail["tls"] is mail["signed_in"] is (wanted is SIGNED_IN)
    assert desk.program.undo(made).byte_identical
    assert desk.contents() == octets
    desk.is_refused("third")
    assert len(desk.happened("mail")) == 1


def test_the_old_password_stays_at_home(network: PrivateNetwork, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It sends with it at home, so it holds it; sent through another operator's server it asks for that one's."""
    desk = Desk(network, home, monkeypatch)
    octets = desk.contents()
    desk.is_refused("nothing yet")  # its first message after the start goes before it has looked for any password
    plan = desk.plan(SIGNED_IN)
    item = desk.program.keyring_item(plan)
    assert item is not None
    assert SecretServiceItems().lay(item, Secret(PASSWORD))
    first = desk.apply(plan)
    assert desk.sends("first")["signed_in"]
    signed_in = len(desk.happened("auth"))
    plan = desk.plan(ELSEWHERE)
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    second = desk.apply(plan)
    desk.send("second")
    wait_until(lambda: desk.desktop.has_window("^Password"), network.story)
    assert len(desk.happened("auth")) == signed_in
    assert len(desk.happened("mail")) == 1
    assert desk.program.undo(second).byte_identical
    assert desk.program.undo(first).byte_identical
    assert desk.contents() == octets
