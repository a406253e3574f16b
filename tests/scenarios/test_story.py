"""The story that must run: refused in the hotel, found out, put right, really sent, and put back as it was.

Roampost, the mail programs, the servers and the keyring are the real ones; only the network is made by the tests.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.lab.lab import Lab
from tests.lab.plumbing import wait_for
from tests.lab.policies import Policy
from tests.scenarios import settings
from tests.scenarios.programs import ClawsMail, keep_for_msmtp, msmtp, need
from tests.scenarios.traveller import Traveller

pytestmark = [pytest.mark.namespaces, pytest.mark.programs]

Travellers = Callable[[Lab], Traveller]


def fix(traveller: Traveller, *more: str) -> None:
    done = traveller.roampost(
        traveller.lab.place("hotel"), "fix", "--account", traveller.lab.world.provider.user_address, *more
    )
    assert done.status == 0, f"{done.out}\n{done.err}"


def undo(traveller: Traveller) -> None:
    done = traveller.roampost(
        traveller.lab.place("home"), "undo", "--account", traveller.lab.world.provider.user_address
    )
    assert done.status == 0, f"{done.out}\n{done.err}"


# --- msmtp -------------------------------------------------------------------------------------------------


@pytest.fixture
def msmtp_user(any_lab: Lab, travellers: Travellers) -> Traveller:
    """Both her accounts are in msmtp, so that a recipient outside the provider's domain is known."""
    need("msmtp")
    person = travellers(any_lab)
    settings.msmtprc(person.home, any_lab.world.provider, also=any_lab.world.work)
    return person


def try_msmtp(traveller: Traveller, token: str) -> str:
    """Let msmtp send from the hotel; returns what it says, nothing when it has sent."""
    world = traveller.lab.world
    hotel = traveller.lab.place("hotel")
    done = msmtp(traveller, hotel, world.provider.user_address, world.destination.user_address, token)
    assert (done.status == 0) == (done.err == ""), done
    return done.err


def test_msmtp_signs_in_from_the_hotel(msmtp_user: Traveller) -> None:
    lab, world = msmtp_user.lab, msmtp_user.lab.world
    lab.provider.set_policy(Policy.AUTHENTICATION)
    file = msmtp_user.home / ".msmtprc"
    before = file.read_bytes()
    assert "Relay access denied" in try_msmtp(msmtp_user, "refused-token")

    said = msmtp_user.diagnose(lab.place("hotel"), world.provider)
    assert (said.restriction, said.on_provider_network) == ("authentication_required", False), said.text
    assert "password" in said.remedies[0]["needs"]
    assert file.read_bytes() == before

    msmtp_user.keep_password(world.provider)
    fix(msmtp_user, "--yes")
    assert file.read_bytes() != before
    assert world.provider.user.password.encode() not in file.read_bytes()
    keep_for_msmtp(
        msmtp_user,
        lab.place("hotel"),
        configured(file, "host"),
        world.provider.user.login,
        world.provider.user.password,
    )
    assert try_msmtp(msmtp_user, f"sent-token-{world.key}") == ""
    lab.destination.wait_for(world.destination.user.local, f"sent-token-{world.key}")
    assert lab.destination.find(world.destination.user.local, "refused-token") is None

    undo(msmtp_user)
    assert file.read_bytes() == before


def configured(file: Path, key: str) -> str:
    """Return the first account's value of a key."""
    values = [line.split(maxsplit=1)[1] for line in file.read_text().splitlines() if line.split()[:1] == [key]]
    return values[0]


def test_msmtp_switches_to_the_hotels_relay(msmtp_user: Traveller) -> None:
    lab, world = msmtp_user.lab, msmtp_user.lab.world
    file = msmtp_user.home / ".msmtprc"
    before = file.read_bytes()
    assert "Relay access denied" in try_msmtp(msmtp_user, "refused-again")
    said = msmtp_user.diagnose(lab.place("hotel"), world.provider)
    remedy = said.remedy("switch_server")
    assert (remedy["proven"], remedy["automatic"]) == (True, True), said.text
    fix(msmtp_user, "--remedy", remedy["id"], "--yes")
    assert try_msmtp(msmtp_user, f"relayed-{world.key}") == ""
    arrived = lab.destination.wait_for(world.destination.user.local, f"relayed-{world.key}")
    assert world.hotel.smtp_host.encode() in arrived
    undo(msmtp_user)
    assert file.read_bytes() == before


def test_a_dry_run_changes_nothing(msmtp_user: Traveller) -> None:
    file = msmtp_user.home / ".msmtprc"
    before = file.read_bytes()
    fix(msmtp_user, "--dry-run")
    assert file.read_bytes() == before
    assert "Relay access denied" in try_msmtp(msmtp_user, "still-refused")


# --- Claws Mail --------------------------------------------------------------------------------------------


@pytest.fixture
def claws(lab: Lab, travellers: Travellers) -> Iterator[ClawsMail]:
    """Claws Mail with the home account, in the state in which it leaves its own settings."""
    need("claws-mail", "Xvfb", "openbox", "xdotool")
    person = travellers(lab)
    settings.accountrc(person.home, lab.world.provider)
    program = ClawsMail(person)
    try:
        program.settle()
        program.start(lab.place("home"))
        program.window(lab.place("home"), "Claws Mail")
        program.leave(lab.place("home"))
        yield program
    finally:
        program.end()


def refuse(claws: ClawsMail, token: str) -> None:
    """Let it try in the hotel and be refused; the message stays in its queue."""
    lab, world = claws.traveller.lab, claws.traveller.lab.world
    logged = len(lab.provider.postfix.log_text)
    claws.enqueue(world.provider.user_address, world.destination.user_address, token)
    claws.start(lab.place("hotel"), "--send")
    wait_for(lambda: "Relay access denied" in lab.provider.postfix.log_text[logged:], "the refusal")
    claws.dismiss_error(lab.place("hotel"))
    claws.leave(lab.place("hotel"))


def outgoing(claws: ClawsMail) -> dict[str, str]:
    lines = (claws.folder / "accountrc").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def test_claws_signs_in_from_the_hotel(claws: ClawsMail) -> None:
    traveller, lab = claws.traveller, claws.traveller.lab
    world, hotel = lab.world, lab.place("hotel")
    lab.provider.set_policy(Policy.AUTHENTICATION)
    before = (claws.folder / "accountrc").read_bytes()
    refuse(claws, "claws-token")

    traveller.keep_password(world.provider)
    # Whom she wanted to write to stands in the waiting message.
    said = traveller.diagnose(hotel, world.provider)
    assert said.restriction == "authentication_required", said.text
    assert said.account["recipient"] == world.destination.user_address
    fix(traveller, "--yes")

    claws.start(hotel, "--send")
    claws.type_password(hotel, world.provider.user.password)
    lab.destination.wait_for(world.destination.user.local, "claws-token")
    claws.leave(hotel)
    undo(traveller)
    assert (claws.folder / "accountrc").read_bytes() == before


@pytest.mark.parametrize("looked_first", [False, True], ids=["at-once", "after-a-diagnosis"])
def test_claws_logs_in_to_pop_first(claws: ClawsMail, *, looked_first: bool) -> None:
    """A diagnosis proves POP-first by doing it, and so opens the relay for a while: the fix must work all the same."""
    traveller, lab = claws.traveller, claws.traveller.lab
    world, hotel = lab.world, lab.place("hotel")
    lab.provider.set_policy(Policy.POP_FIRST)
    before = (claws.folder / "accountrc").read_bytes()
    refuse(claws, "pop-first-token")

    traveller.keep_password(world.provider)
    if looked_first:
        said = traveller.diagnose(hotel, world.provider)
        assert said.restriction == "pop_before_smtp", said.text
        assert said.remedies[0]["automatic"] is True
    fix(traveller, "--yes")
    assert outgoing(claws)["pop_before_smtp"] == "1"
    dovecot = lab.provider.dovecot
    assert dovecot is not None
    dovecot.forget_logins()  # what Roampost's own proof opened

    claws.start(hotel, "--send")
    claws.type_password(hotel, world.provider.user.password)
    lab.destination.wait_for(world.destination.user.local, "pop-first-token")
    claws.leave(hotel)
    undo(traveller)
    assert (claws.folder / "accountrc").read_bytes() == before


def test_claws_switches_to_the_hotels_relay(claws: ClawsMail) -> None:
    traveller, lab = claws.traveller, claws.traveller.lab
    world, hotel = lab.world, lab.place("hotel")
    before = (claws.folder / "accountrc").read_bytes()
    refuse(claws, "switched-token")
    remedy = traveller.diagnose(hotel, world.provider).remedy("switch_server")
    fix(traveller, "--remedy", remedy["id"], "--yes")
    assert outgoing(claws)["smtp_server"] == world.hotel.smtp_host
    claws.start(hotel, "--send")
    arrived = lab.destination.wait_for(world.destination.user.local, "switched-token")
    assert world.hotel.smtp_host.encode() in arrived
    claws.leave(hotel)
    undo(traveller)
    assert (claws.folder / "accountrc").read_bytes() == before


def test_a_running_claws_is_not_written_to(claws: ClawsMail) -> None:
    traveller, lab = claws.traveller, claws.traveller.lab
    hotel = lab.place("hotel")
    before = (claws.folder / "accountrc").read_bytes()
    refuse(claws, "while-running")
    claws.start(hotel)
    claws.window(hotel, "Claws Mail")
    done = traveller.roampost(hotel, "fix", "--account", lab.world.provider.user_address, "--yes")
    assert done.status != 0
    assert (claws.folder / "accountrc").read_bytes() == before
    claws.leave(hotel)
