"""POP before SMTP for msmtp, which has no such thing: Roampost signs in for it, on real servers.

Postfix lets in whom Dovecot has seen log in a while ago; that while is over as soon as the test makes the log-ins old.
"""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ipaddress import ip_address

import pytest

from tests.lab.dovecot import Dovecot
from tests.lab.lab import Lab
from tests.lab.policies import Policy
from tests.scenarios import settings
from tests.scenarios.programs import msmtp, need
from tests.scenarios.traveller import Traveller

pytestmark = [pytest.mark.namespaces, pytest.mark.programs]

LAPSED_S = 600


@pytest.fixture
def guest(lab: Lab, traveller: Traveller) -> Traveller:
    """A traveller in the hotel whose provider wants mail fetched first, and whose mail program cannot do that."""
    need("msmtp")
    lab.provider.set_policy(Policy.POP_FIRST)
    # With her work account a recipient outside the provider's domain is known.
    settings.msmtprc(traveller.home, lab.world.provider, also=lab.world.work)
    return traveller


@pytest.fixture
def dovecot(lab: Lab) -> Dovecot:
    assert lab.provider.dovecot is not None
    return lab.provider.dovecot


def send(guest: Traveller, token: str) -> str:
    """Let msmtp send from the hotel; returns what it says, nothing when it has sent."""
    world = guest.lab.world
    done = msmtp(guest, guest.lab.place("hotel"), world.provider.user_address, world.destination.user_address, token)
    assert (done.status == 0) == (done.err == ""), done
    return done.err


def arrives(guest: Traveller, token: str) -> None:
    assert send(guest, token) == ""
    guest.lab.destination.wait_for(guest.lab.world.destination.user.local, token)


class Running:
    """A program of hers in the hotel that goes on while the test does other things."""

    def __init__(self, guest: Traveller, argv: Sequence[str]) -> None:
        self.process = subprocess.Popen(
            guest.lab.place("hotel").client.command(argv),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            bufsize=1,
            env=guest.environment,
            cwd=guest.home,
        )
        self.said: list[str] = []

    def until(self, words: str) -> None:
        """Read on until a line holds these words."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(line.rstrip("\n"))
            if words in line:
                return
        raise AssertionError(f"it never said {words!r}:\n" + "\n".join(self.said))

    def later(self, minutes: float) -> None:
        """Let time pass for it."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{minutes}\n")

    def ends(self) -> int:
        """Wait until it has ended; what it said last is in `said`."""
        out, _ = self.process.communicate(timeout=30)
        self.said += out.splitlines()
        return self.process.returncode


@contextmanager
def running(guest: Traveller, *argv: str) -> Iterator[Running]:
    one = Running(guest, [sys.executable, "-m", *argv])
    try:
        yield one
    finally:
        if one.process.poll() is None:
            one.process.kill()
        one.process.wait()
        for pipe in (one.process.stdin, one.process.stdout):
            if pipe is not None:
                pipe.close()
    password = guest.lab.world.provider.user.password
    assert password not in "\n".join(one.said), "a password was printed"


def test_the_remedy_says_that_roampost_can_do_it(guest: Traveller) -> None:
    lab = guest.lab
    said = guest.diagnose(lab.place("hotel"), lab.world.provider)
    remedy = said.remedy("pop_first")
    assert (said.restriction, said.remedies[0]) == ("pop_before_smtp", remedy), said.text
    assert (remedy["proven"], remedy["automatic"], remedy["keep_signing_in"]) == (True, False, True)
    done = guest.roampost(lab.place("hotel"), "fix", "--account", lab.world.provider.user_address, "--yes")
    assert done.status == 2
    assert "--keep-signing-in" in done.err


def test_fix_signs_in_in_the_foreground_until_it_is_stopped(guest: Traveller, dovecot: Dovecot) -> None:
    address = guest.lab.world.provider.user_address
    before = (guest.home / ".msmtprc").read_bytes()
    assert "Relay access denied" in send(guest, "refused-at-first")
    accepted, refused = dovecot.attempts()
    with running(guest, "assistant", "fix", "--account", address, "--keep-signing-in", "--yes") as keeping:
        keeping.until("Signed in at")
        assert any("every 8 min" in line for line in keeping.said)
        arrives(guest, "while-it-runs")
        keeping.process.send_signal(signal.SIGINT)
        assert keeping.ends() == 0, keeping.said
    assert "signs in no more" in keeping.said[-1]
    # The diagnosis's own log-in served: none was made beyond it.
    assert dovecot.attempts() == (accepted + 1, refused)
    dovecot.let_time_pass(LAPSED_S)
    assert "Relay access denied" in send(guest, "after-the-end")
    assert (guest.home / ".msmtprc").read_bytes() == before


def test_without_a_yes_nothing_is_begun(guest: Traveller, dovecot: Dovecot) -> None:
    address, hotel = guest.lab.world.provider.user_address, guest.lab.place("hotel")
    shown = guest.roampost(hotel, "fix", "--account", address, "--keep-signing-in", "--dry-run", "--minutes", "30")
    assert shown.status == 0, shown.err
    assert "every 24 min" in shown.out and "as you say" in " ".join(shown.out.split())
    refused = guest.roampost(hotel, "fix", "--account", address, "--keep-signing-in")
    assert refused.status == 77
    assert "--yes" in refused.err


def test_it_signs_in_again_when_the_time_has_run_out(guest: Traveller, dovecot: Dovecot) -> None:
    address = guest.lab.world.provider.user_address
    assert "Relay access denied" in send(guest, "refused-before-all")
    accepted, refused = dovecot.attempts()
    with running(guest, "tests.scenarios.kept_open", address) as keeping:
        keeping.until("signed-in")
        arrives(guest, "at-once")
        for times in (1, 2):
            dovecot.let_time_pass(LAPSED_S)
            assert "Relay access denied" in send(guest, f"run-out-{times}")
            keeping.later(8)
            keeping.until("signed-in")
            arrives(guest, f"again-{times}")
        keeping.later(3)
        assert keeping.process.stdin is not None
        keeping.process.stdin.close()
        keeping.until("stopped")
    # One of the diagnosis and one each time it was due; three minutes later none was.
    assert dovecot.attempts() == (accepted + 3, refused)
    dovecot.let_time_pass(LAPSED_S)
    assert "Relay access denied" in send(guest, "stopped")


def test_a_password_that_is_wrong_by_now_is_tried_once(guest: Traveller, dovecot: Dovecot) -> None:
    provider = guest.lab.world.provider
    with running(guest, "tests.scenarios.kept_open", provider.user_address) as keeping:
        keeping.until("signed-in")
        accepted, refused = dovecot.attempts()
        guest.keep_password(provider, password="not-this-one")
        keeping.later(8)
        keeping.until("refused")
        keeping.later(60)
    assert dovecot.attempts() == (accepted, refused + 1)
    # Asked for by the user it is tried again, once; nothing is kept up with it.
    done = guest.roampost(
        guest.lab.place("hotel"), "fix", "--account", provider.user_address, "--keep-signing-in", "--yes"
    )
    assert done.status != 0
    assert dovecot.attempts() == (accepted, refused + 2)


@contextmanager
def another_router(guest: Traveller) -> Iterator[None]:
    """Let the hotel's client have another default router, as after a move to another Wi-Fi, and back."""
    client = guest.lab.place("hotel").client
    (route,) = json.loads(client.run(["ip", "-json", "-4", "route", "show", "default"]))
    there = ["dev", route["dev"]]
    neighbour = str(ip_address(route["gateway"]) + 77)
    client.run(["ip", "neigh", "replace", neighbour, "lladdr", "02:00:00:00:00:77", *there])
    client.run(["ip", "route", "replace", "default", "via", neighbour, *there, "onlink"])
    try:
        yield
    finally:
        client.run(["ip", "route", "replace", "default", "via", route["gateway"], *there])
        client.run(["ip", "neigh", "del", neighbour, *there])


def test_it_ends_by_itself_when_the_network_is_left(guest: Traveller, dovecot: Dovecot) -> None:
    """The kernel's own notices tell of it; no further log-in is made."""
    address = guest.lab.world.provider.user_address
    accepted, refused = dovecot.attempts()
    with running(guest, "assistant", "fix", "--account", address, "--keep-signing-in", "--yes") as keeping:
        keeping.until("Signed in at")
        with another_router(guest):
            keeping.until("another network")
            assert keeping.ends() == 0, keeping.said
    assert dovecot.attempts() == (accepted + 1, refused)
