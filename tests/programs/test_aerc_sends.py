"""Real aerc in a terminal of tmux's, sending through what was changed."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.aerc import Aerc
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.support.programs_network import PrivateNetwork, missing, wait_until
from tests.support.programs_sink import PASSWORD
from tests.unit.clients.conformance import receipt, refused

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing("aerc", "tmux")), reason=missing("aerc", "tmux") or "nothing is missing"),
]

HOTEL = Outgoing(host="mx.hotel.test", port=2525, security=Security.NONE, authentication=Authentication.NONE)
SIGNED_IN = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)
IMPLICIT = replace(SIGNED_IN, port=465, security=Security.TLS)


class Terminal:
    """aerc in a terminal."""

    def __init__(self, network: PrivateNetwork, environ: dict[str, str], socket: Path) -> None:
        self._network = network
        self._environ = environ
        self._socket = socket

    def tmux(self, *arguments: str) -> str:
        done = self._network.run(["tmux", "-S", str(self._socket), *arguments], self._environ)
        return done.stdout.decode(errors="replace")

    def shows(self, text: str) -> None:
        """Wait until the screen shows something."""
        wait_until(lambda: text in self.tmux("capture-pane", "-p"), lambda: self.tmux("capture-pane", "-p"))

    def send_mail(self) -> None:
        """Write a message and say that it is to be sent."""
        self.shows("Sent")
        self.tmux("send-keys", ':compose -H "To: bob@fabrikam.test" -H "Subject: from aerc"', "Enter")
        self.shows("Send this email")
        self.tmux("send-keys", "y")


@contextmanager
def opened(network: PrivateNetwork, environ: dict[str, str], folder: Path) -> Iterator[Terminal]:
    terminal = Terminal(network, environ, folder / "tmux")
    terminal.tmux("new-session", "-d", "-x", "100", "-y", "30", "aerc")
    try:
        yield terminal
    finally:
        terminal.tmux("kill-server")


def test_refused_then_changed_then_sent_then_put_back(network: PrivateNetwork, tmp_path: Path) -> None:
    file = tmp_path / ".config/aerc/accounts.conf"
    file.parent.mkdir(parents=True)
    for part in ("cur", "new", "tmp"):
        (tmp_path / "Mail/Sent" / part).mkdir(parents=True)
    file.write_text(
        f"[Home]\nsource = maildir://{tmp_path}/Mail\noutgoing = smtp+none://smtp.proseware.test:25\n"
        f"outgoing-cred-cmd = printf %s '{PASSWORD}'\nsmtp-starttls = no\ndefault = Sent\nfrom = anna@proseware.test\n"
    )
    file.chmod(0o600)
    before = file.read_bytes()
    environ = {
        "HOME": str(tmp_path), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "xterm", "EDITOR": "true",
        "SSL_CERT_FILE": str(network.authority),
    }  # fmt: skip

    def fails() -> None:
        seen = len(network.events())
        with opened(network, environ, tmp_path) as terminal:
            terminal.send_mail()
            network.wait_for(lambda event: event["event"] == "refused", after=seen)

    fails()
    program = Aerc(tmp_path, environ)
    (account,) = program.read().accounts
    copies = tmp_path / "copies"
    copies.mkdir()
    elsewhere = replace(SIGNED_IN, host="out.elsewhere.test")
    assert refused(lambda: program.plan(account, elsewhere)).code == "password-by-hand"
    for wanted in (SIGNED_IN, IMPLICIT, HOTEL):
        seen = len(network.events())
        plan = program.plan(account, wanted)
        made = receipt(plan, program.apply(plan, copies))
        with opened(network, environ, tmp_path) as terminal:
            terminal.send_mail()
            mail = network.wait_for(lambda event: event["event"] == "mail", after=seen)
        assert mail["port"] == wanted.port
        assert mail["tls"] is (wanted.security is not Security.NONE)
        assert mail["signed_in"] is (wanted.authentication is Authentication.PASSWORD)
        assert mail["recipients"] == ["bob@fabrikam.test"]
        if wanted is HOTEL:
            signs_in = [event for event in network.events()[seen:] if event["event"] == "auth"]
            assert signs_in == [], "the password must not go to the hotel"
        assert program.undo(made).byte_identical
        assert file.read_bytes() == before
    fails()
