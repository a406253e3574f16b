"""Real Claws Mail, sending what waits in its queue through what was changed."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.claws import ClawsMail
from assistant.model.change import ChangePlan, CredentialStep, Receipt
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Security
from tests.support.programs_network import PrivateNetwork, end, missing, wait_until
from tests.support.programs_sink import PASSWORD
from tests.unit.clients.conformance import receipt
from tests.unit.clients.test_claws import section

NEEDED = ("claws-mail", "Xvfb", "dbus-run-session", "xdotool")
pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing(*NEEDED)), reason=missing(*NEEDED) or "nothing is missing"),
]

CONFIG = """[Common]
check_on_startup=0
autochk_newmail=0
enable_aspell=0
warn_queued_on_exit=0
confirm_on_exit=0
confirm_send_queued_messages=0
send_dialog_mode=1
never_send_retrcpt=1
show_recv_err_dialog=0
"""
FOLDERS = """<?xml version="1.0" encoding="UTF-8"?>
<folderlist config_version="4">
<folder type="mh" path="Mail" sort="0" collapsed="0" name="Mailbox">
<folderitem path="inbox" name="inbox" type="inbox" /><folderitem path="sent" name="sent" type="outbox" />
<folderitem path="queue" name="queue" type="queue" /><folderitem path="trash" name="trash" type="trash" />
<folderitem path="draft" name="draft" type="draft" />
</folder>
</folderlist>
"""


class Desk:
    """A home with a Claws Mail profile, on a network of its own."""

    def __init__(self, network: PrivateNetwork, home: Path) -> None:
        self.network = network
        self.home = home
        self.config = home / ".claws-mail"
        for folder in (self.config, home / "run", home / "copies"):
            folder.mkdir(mode=0o700)
        for name in ("inbox", "sent", "queue", "trash", "draft"):
            (home / "Mail" / name).mkdir(parents=True)
        self.write("accountrc", section(is_default="1", smtp_server="smtp.proseware.test", ssl_pop="0"))
        self.write("clawsrc", CONFIG)
        self.write("folderlist.xml", FOLDERS)
        self.environ = {
            "HOME": str(home),
            "USER": "anna",
            "LOGNAME": "anna",
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(home / "run"),
            "TMPDIR": str(home),
            "DISPLAY": network.display(),
            "SSL_CERT_FILE": str(network.authority),
            "GSETTINGS_BACKEND": "memory",
            "GIO_USE_NETWORK_MONITOR": "base",
            "NO_AT_BRIDGE": "1",
        }
        self.program = ClawsMail(home, self.environ)

    def write(self, name: str, text: str) -> None:
        path = self.config / name
        path.write_text(text)
        path.chmod(0o600)

    def queue(self, subject: str, number: int = 1) -> None:
        head = (
            "AF:\nNF:0\nPS:10\nSRH:1\nSFN:\nDSR:\nMID:\nCFG:\nPT:0\nS:anna@proseware.test\nRQ:\nSSV:x\nNSV:\nSSH:\n"
            "R:<bob@fabrikam.test>\nMAID:1\nSCF:#mh/Mailbox/sent\nX-Claws-End-Special-Headers: 1\n"
        )
        body = (
            "Date: Tue, 24 Nov 2026 10:00:00 +0000\nFrom: Anna <anna@proseware.test>\nTo: bob@fabrikam.test\n"
            f"Subject: {subject}\nMessage-ID: <{subject}@proseware.test>\nMIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=US-ASCII\n\nhi\n"
        )
        (self.home / "Mail" / "queue" / str(number)).write_text(head + body)

    @property
    def account(self) -> SendingAccount:
        (account,) = self.program.read().accounts
        return account

    @contextmanager
    def open(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """Have the program open, and quit it by its own means, as a user would."""
        process = self.network.start(["dbus-run-session", "--", "claws-mail", *arguments], self.environ)
        try:
            wait_until(lambda: self.program.running(self.account) or process.poll() is not None)
            assert process.poll() is None, "it ended at once"
            yield process
            self.network.run(["claws-mail", "--exit"], self.environ)
            wait_until(lambda: process.poll() is not None)
        finally:
            end(process)

    def fix(self, wanted: Outgoing) -> tuple[ChangePlan, Receipt]:
        account = self.account
        plan = self.program.plan(account, wanted, incoming=account.incoming)
        return plan, receipt(plan, self.program.apply(plan, self.home / "copies"))


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
    desk.write("passwordstorerc", f"[config_version:4]\n\n[account:1]\nrecv {PASSWORD}\n")
    before = desk.account
    desk.queue("after-the-fix")
    waiting = desk.account
    assert (before.waiting, waiting.waiting, waiting.waiting_recipient) == (0, 1, "bob@fabrikam.test")
    plan, made = desk.fix(wanted)
    with desk.open("--send"):
        mail = desk.network.wait_for(lambda event: event["event"] == "mail")
        assert desk.program.running(before) is True
    assert mail["subject"] == "after-the-fix"
    assert mail["recipients"] == ["bob@fabrikam.test"]
    assert mail["port"] == wanted.port
    assert mail["tls"] is (wanted.security is not Security.NONE)
    assert mail["signed_in"] is (wanted.authentication is Authentication.PASSWORD)
    if wanted.authentication is Authentication.POP_FIRST:
        assert [event["good"] for event in desk.network.events() if event["event"] == "pop"] == [True]
    else:
        assert [event for event in desk.network.events() if event["event"] in ("pop", "refused")] == []
    # The program has written its file anew by now: what it holds is what was planned, and goes back key by key.
    assert desk.account.outgoing == plan.after
    assert desk.program.undo(made).complete
    assert desk.account.outgoing == before.outgoing


def test_is_refused_before_and_after(desk: Desk) -> None:
    """The control: without the change the server says no, and so it does again after undo."""
    original = (desk.config / "accountrc").read_bytes()
    desk.write("passwordstorerc", f"[config_version:4]\n\n[account:1]\nrecv {PASSWORD}\n")
    _, made = desk.fix(SIGNED_IN)
    assert desk.program.undo(made).byte_identical
    assert (desk.config / "accountrc").read_bytes() == original
    desk.queue("refused")
    process = desk.network.start(["dbus-run-session", "--", "claws-mail", "--send"], desk.environ)
    try:
        event = desk.network.wait_for(lambda event: event["event"] == "refused")
        assert event["recipient"] == "bob@fabrikam.test"
    finally:
        end(process, signal.SIGKILL)
    assert [event for event in desk.network.events() if event["event"] == "mail"] == []


def test_the_old_password_stays_at_home(desk: Desk) -> None:
    """The password set aside survives the program's own rewriting, is not sent elsewhere, and comes back."""
    desk.write("accountrc", section(is_default="1", use_smtp_auth="1", smtp_user_id="anna"))
    desk.write("passwordstorerc", f"[config_version:4]\n\n[account:1]\nrecv {PASSWORD}\nsend {PASSWORD}\n")
    elsewhere = replace(SIGNED_IN, host="out.elsewhere.test")
    plan, made = desk.fix(elsewhere)
    assert plan.credential is CredentialStep.CLEARED
    desk.queue("elsewhere")
    process = desk.network.start(["dbus-run-session", "--", "claws-mail", "--send"], desk.environ)
    try:
        wait_until(lambda: _windows(desk, "Input password"), desk.network.story)
    finally:
        end(process, signal.SIGKILL)
    assert [event for event in desk.network.events() if event["event"] == "auth"] == []
    # It was killed, and leaves its socket behind: until that is gone, as after a restart, no second one starts.
    wait_until(lambda: not desk.program.running(desk.account))
    for left in (desk.home / "run" / "claws-mail").iterdir():
        left.unlink()
    # Open and close it without sending: it writes both files anew.
    (desk.home / "Mail" / "queue" / "1").unlink(missing_ok=True)
    with desk.open():
        pass
    outcome = desk.program.undo(made)
    assert outcome.complete
    lines = (desk.config / "passwordstorerc").read_text().splitlines()
    assert [line for line in lines if line.startswith("send ") and PASSWORD in line]
    assert not [line for line in lines if "roampost" in line]
    assert desk.account.outgoing == plan.before


def _windows(desk: Desk, title: str) -> bool:
    done = desk.network.run(["xdotool", "search", "--name", title], desk.environ)
    return bool(done.stdout.strip())
