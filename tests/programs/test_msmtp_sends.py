"""Real msmtp, sending through what was changed."""

import os
from pathlib import Path

import pytest

from assistant.clients.msmtp import Msmtp
from assistant.host.items import SecretServiceItems
from assistant.model.change import CredentialStep
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from assistant.model.secret import Secret
from tests.support import programs_desktop
from tests.support.programs_desktop import Desktop
from tests.support.programs_network import PrivateNetwork, missing
from tests.support.programs_sink import PASSWORD
from tests.unit.clients.conformance import receipt

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing("msmtp")), reason=missing("msmtp") or "nothing is missing"),
]

HOTEL = Outgoing(host="mx.hotel.test", port=2525, security=Security.NONE, authentication=Authentication.NONE)
SIGNED_IN = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)
IMPLICIT = Outgoing(
    host="smtp.proseware.test",
    port=465,
    security=Security.TLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)


@pytest.mark.parametrize("wanted", [SIGNED_IN, IMPLICIT, HOTEL], ids=["starttls", "implicit-tls", "hotel"])
def test_refused_then_changed_then_sent_then_put_back(
    network: PrivateNetwork, tmp_path: Path, wanted: Outgoing
) -> None:
    file = tmp_path / ".msmtprc"
    file.write_text(
        f"defaults\ntls_trust_file {network.authority}\n\naccount home\nhost smtp.proseware.test\nport 25\n"
        f"from anna@proseware.test\nuser anna\npasswordeval \"printf %s '{PASSWORD}'\"\n\naccount default : home\n"
    )
    file.chmod(0o600)
    before = file.read_bytes()
    environ = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LC_ALL": "C"}

    def send() -> int:
        text = b"From: anna@proseware.test\nTo: bob@fabrikam.test\nSubject: from msmtp\n\nhi\n"
        return network.run(["msmtp", "bob@fabrikam.test"], environ, text=text).returncode

    assert send() != 0
    network.wait_for(lambda event: event["event"] == "refused")
    program = Msmtp(tmp_path, environ)
    (account,) = program.read().accounts
    plan = program.plan(account, wanted)
    backups = tmp_path / "copies"
    backups.mkdir()
    made = receipt(plan, program.apply(plan, backups))
    assert send() == 0
    mail = network.wait_for(lambda event: event["event"] == "mail")
    assert mail["port"] == wanted.port
    assert mail["tls"] is (wanted.security is not Security.NONE)
    assert mail["signed_in"] is (wanted.authentication is Authentication.PASSWORD)
    assert mail["recipients"] == ["bob@fabrikam.test"]
    assert program.undo(made).byte_identical
    assert file.read_bytes() == before
    seen = len(network.events())
    assert send() != 0
    network.wait_for(lambda event: event["event"] == "refused", after=seen)


def test_the_old_password_does_not_reach_another_operator(network: PrivateNetwork, tmp_path: Path) -> None:
    """msmtp has no password left for the new server and no terminal to ask on: it gives up before it signs in."""
    file = tmp_path / ".msmtprc"
    file.write_text(
        f"account home\ntls on\ntls_trust_file {network.authority}\nhost smtp.proseware.test\nport 587\nauth on\n"
        f"from anna@proseware.test\nuser anna\npassword {PASSWORD}\n"
    )
    file.chmod(0o600)
    environ = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LC_ALL": "C"}
    program = Msmtp(tmp_path, environ)
    (account,) = program.read().accounts
    wanted = Outgoing(
        host="out.elsewhere.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    )
    backups = tmp_path / "copies"
    backups.mkdir()
    program.apply(program.plan(account, wanted), backups)
    done = network.run(["msmtp", "-a", "home", "bob@fabrikam.test"], environ, text=b"Subject: x\n\nhi\n")
    assert done.returncode != 0
    assert b"elsewhere" in done.stderr or b"password" in done.stderr
    assert [event for event in network.events() if event["event"] == "auth"] == []


@pytest.mark.skipif(
    bool(missing(*programs_desktop.NEEDED)),
    reason=missing(*programs_desktop.NEEDED) or "nothing is missing",
)
def test_signs_in_with_what_was_laid_ready(
    network: PrivateNetwork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no terminal to ask on, and no password in its file: only the keyring has one."""
    home = tmp_path / "h"
    home.mkdir()
    file = home / ".msmtprc"
    file.write_text(
        f"account home\ntls_trust_file {network.authority}\nhost smtp.proseware.test\nport 25\n"
        "from anna@proseware.test\n"
    )
    file.chmod(0o600)
    desktop = Desktop(network, home)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.environ["DBUS_SESSION_BUS_ADDRESS"])

    def send() -> int:
        return network.run(
            ["msmtp", "-a", "home", "bob@fabrikam.test"], desktop.environ, text=b"Subject: x\n\nhi\n"
        ).returncode

    program = Msmtp(home, desktop.environ)
    (account,) = program.read().accounts
    plan = program.plan(account, SIGNED_IN)
    assert plan.credential is CredentialStep.PROGRAM_ASKS
    item = program.keyring_item(plan)
    assert item is not None
    made = receipt(plan, program.apply(plan, desktop.home / "copies"))
    assert send() != 0
    assert [event for event in network.events() if event["event"] == "auth"] == []
    assert SecretServiceItems().lay(item, Secret(PASSWORD))
    assert send() == 0
    mail = network.wait_for(lambda event: event["event"] == "mail")
    assert (mail["port"], mail["tls"], mail["signed_in"]) == (587, True, True)
    assert PASSWORD not in file.read_text()
    assert program.undo(made).byte_identical
    SecretServiceItems().take_back(item)
    assert not desktop.finds(item)
