"""Real Sylpheed, sending what waits in its queue through what was changed."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.claws import ClawsMail
from assistant.clients.claws_dialect import SYLPHEED
from assistant.model.change import ChangePlan, CredentialStep, Receipt, UndoState
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Security
from tests.support.programs_network import PrivateNetwork, end, missing, wait_until
from tests.support.programs_sink import PASSWORD
from tests.unit.clients.conformance import receipt
from tests.unit.clients.test_sylpheed import section

NEEDED = ("sylpheed", "Xvfb", "dbus-run-session", "xdotool")
pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing(*NEEDED)), reason=missing(*NEEDED) or "nothing is missing"),
]

CONFIG = """[Common]
check_on_startup=0
autochk_newmail=0
send_on_exit=0
warn_queued_on_exit=0
confirm_on_exit=0
send_dialog_mode=1
show_recv_err_dialog=0
"""
FOLDERS = """<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
<folder type="mh" name="Mailbox" path="Mail">
<folderitem type="inbox" name="inbox" path="inbox" /><folderitem type="outbox" name="sent" path="sent" />
<folderitem type="queue" name="queue" path="queue" /><folderitem type="trash" name="trash" path="trash" />
<folderitem type="draft" name="draft" path="draft" />
</folder>
</folderlist>
"""


class Desk:
    """A home with a Sylpheed profile, on a network of its own."""

    def __init__(self, network: PrivateNetwork, home: Path) -> None:
        self.network = network
        self.home = home
        self.config = home / ".sylpheed-2.0"
        for folder in (self.config, home / "run", home / "copies"):
            folder.mkdir(mode=0o700)
        for name in ("inbox", "sent", "queue", "trash", "draft"):
            (home / "Mail" / name).mkdir(parents=True)
        self.accounts(is_default="1", password=PASSWORD)
        self.write("sylpheedrc", CONFIG)
        self.write("folderlist.xml", FOLDERS)
        self.write("certs.crt", network.authority.read_text())  # it has a list of authorities of its own
        self.environ = {
            "HOME": str(home),
            "USER": "anna",
            "LOGNAME": "anna",
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(home / "run"),
            "TMPDIR": str(home),
            "DISPLAY": network.display(),
            "GSETTINGS_BACKEND": "memory",
            "GIO_USE_NETWORK_MONITOR": "base",
            "NO_AT_BRIDGE": "1",
        }
        self.program = ClawsMail(home, self.environ, SYLPHEED)

    def accounts(self, **changed: str) -> None:
        self.write("accountrc", section(1, **changed))

    def write(self, name: str, text: str) -> None:
        path = self.config / name
        path.write_text(text)
        path.chmod(0o600)

    def queue(self, subject: str) -> None:
        head = (
            "AF:\nNF:0\nPS:10\nSRH:1\nSFN:\nDSR:\nMID:\nS:anna@proseware.test\nSSV:\nR:<bob@fabrikam.test>\nAID:1\n\n"
        )
        body = (
            "Date: Tue, 24 Nov 2026 10:00:00 +0000\nFrom: Anna <anna@proseware.test>\nTo: bob@fabrikam.test\n"
            f"Subject: {subject}\nMessage-ID: <{subject}@proseware.test>\nMIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=US-ASCII\n\nhi\n"
        )
        (self.home / "Mail" / "queue" / "1").write_text(head + body)

    @property
    def account(self) -> SendingAccount:
        (account,) = self.program.read().accounts
        return account

    @contextmanager
    def open(self) -> Iterator[subprocess.Popen[bytes]]:
        """Have the program send what waits, and quit it by its own means, as a user would."""
        process = self.network.start(["dbus-run-session", "--", "sylpheed", "--send"], self.environ)
        try:
            wait_until(lambda: self.program.running(self.account) or process.poll() is not None)
            assert process.poll() is None, "it ended at once"
            yield process
        finally:
            end(process)

    def quit(self, process: subprocess.Popen[bytes]) -> None:
        self.network.run(["sylpheed", "--exit"], self.environ)
        wait_until(lambda: process.poll() is not None, self.network.story)

    def fix(self, wanted: Outgoing) -> tuple[ChangePlan, Receipt]:
        account = self.account
        plan = self.program.plan(account, wanted, incoming=account.incoming)
        return plan, receipt(plan, self.program.apply(plan, self.home / "copies"))

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
POP_FIRST = Outgoing(
    host="smtp.proseware.test", port=25, security=Security.NONE, authentication=Authentication.POP_FIRST
)
HOTEL = Outgoing(host="mx.hotel.test", port=2525, security=Security.NONE, authentication=Authentication.NONE)


@pytest.mark.parametrize(
    "wanted",
    [SIGNED_IN, replace(SIGNED_IN, port=465, security=Security.TLS), POP_FIRST, HOTEL],
    ids=["starttls", "implicit-tls", "pop-first", "hotel"],
)
def test_sends_after_the_change_and_is_as_before_after_undo(desk: Desk, wanted: Outgoing) -> None:
    desk.queue("after-the-fix")
    before = desk.account
    assert (before.waiting, before.waiting_recipient) == (1, "bob@fabrikam.test")
    plan, made = desk.fix(wanted)
    with desk.open() as process:
        mail = desk.network.wait_for(lambda event: event["event"] == "mail")
        assert desk.program.running(before) is True
        desk.quit(process)
    assert mail["subject"] == "after-the-fix"
    assert mail["recipients"] == ["bob@fabrikam.test"]
    assert mail["port"] == wanted.port
    assert mail["tls"] is (wanted.security is not Security.NONE)
    assert mail["signed_in"] is (wanted.authentication is Authentication.PASSWORD)
    if wanted.authentication is Authentication.POP_FIRST:
        assert [event["good"] for event in desk.happened("pop")] == [True]
    else:
        assert desk.happened("pop", "refused") == []
    # The program has written its file anew by now: what it holds is what was planned, and goes back key by key.
    assert desk.account.running is False
    assert "key_of_tomorrow" not in (desk.config / "accountrc").read_text()
    assert desk.account.outgoing == plan.after
    assert desk.program.undo(made).complete
    assert desk.account.outgoing == before.outgoing


def test_is_refused_after_undo(desk: Desk) -> None:
    """The control: without the change the server says no, and so it does again after undo."""
    original = (desk.config / "accountrc").read_bytes()
    _, made = desk.fix(SIGNED_IN)
    assert desk.program.undo(made).byte_identical
    assert (desk.config / "accountrc").read_bytes() == original
    desk.queue("refused")
    with desk.open():
        event = desk.network.wait_for(lambda event: event["event"] == "refused")
    assert event["recipient"] == "bob@fabrikam.test"
    assert desk.happened("mail") == []


def test_the_old_password_stays_at_home(desk: Desk) -> None:
    """Elsewhere the program asks instead of sending what it knew; what it dropped on closing is said on undo."""
    desk.accounts(is_default="1", use_smtp_auth="1", smtp_user_id="anna", smtp_password=PASSWORD)
    plan, made = desk.fix(replace(SIGNED_IN, host="out.elsewhere.test"))
    assert plan.credential is CredentialStep.CLEARED
    desk.queue("elsewhere")
    with desk.open():
        wait_until(lambda: _windows(desk, "Input password"), desk.network.story)
    assert desk.happened("auth", "mail") == []
    # It was killed before it got an answer; open and close it for good: it writes its file anew.
    (desk.home / "Mail" / "queue" / "1").unlink()
    with desk.open() as process:
        desk.quit(process)
    assert PASSWORD not in (desk.config / "accountrc").read_text()
    outcome = desk.program.undo(made)
    assert [edit.key for edit, state, _ in outcome.edits if state is UndoState.CONFLICT] == ["smtp_password"]
    assert desk.account.outgoing == plan.before


def _windows(desk: Desk, title: str) -> bool:
    done = desk.network.run(["xdotool", "search", "--name", title], desk.environ)
    return bool(done.stdout.strip())
