"""The travel check on real servers: told at home, put right at home, and then true in the hotel."""

import pytest

from tests.lab.lab import Lab
from tests.lab.others import put_in_place
from tests.lab.overlay import NotToBeHadError
from tests.lab.policies import Policy
from tests.scenarios import settings
from tests.scenarios.cases import log_in_on_25
from tests.scenarios.traveller import Answer, Traveller

pytestmark = pytest.mark.namespaces


def wants_log_in(lab: Lab, program: str) -> None:
    if program == "postfix":
        lab.provider.set_policy(Policy.AUTHENTICATION)
        return
    try:
        put_in_place(lab, lab.world.provider, program, authentication=True)
    except NotToBeHadError as error:
        pytest.skip(str(error))


def ask(traveller: Traveller, place: str, *more: str) -> Answer:
    lab = traveller.lab
    return traveller.diagnose(lab.place(place), lab.world.provider, lab.world.destination.user_address, *more)


def put_right(traveller: Traveller) -> None:
    """Carry out at home what the check found; the recipient is the work account's address."""
    lab = traveller.lab
    account = lab.world.provider.user_address
    done = traveller.roampost(lab.place("home"), "fix", "--account", account, "--travel-check", "--yes")
    assert done.status == 0, f"{done.out}\n{done.err}"
    assert "Done" in done.out


@pytest.mark.parametrize("program", ["postfix", "exim"])
def test_what_is_put_right_at_home_works_in_the_hotel(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    wants_log_in(lab, program)
    settings.msmtprc(traveller.home, lab.world.provider, also=lab.world.work)
    before = ask(traveller, "home", "--travel-check")
    assert (before.restriction, before.account["travel"]) == ("none", "not_ready"), before.text
    put_right(traveller)
    after = ask(traveller, "home", "--travel-check")
    assert (after.restriction, after.account["travel"], after.finished.status) == ("none", "ready", 0), after.text
    away = ask(traveller, "hotel")
    assert (away.restriction, away.blocked) == ("none", False), away.text


def test_who_signs_in_on_port_25_is_moved_to_another(traveller: Traveller) -> None:
    lab = traveller.lab
    log_in_on_25(traveller)
    provider = lab.world.provider
    settings.msmtprc(
        traveller.home, provider, port=25, security="starttls", login=provider.user.login, also=lab.world.work
    )
    logged = len(lab.provider.postfix.log_text)
    before = ask(traveller, "home", "--travel-check")
    assert (before.restriction, before.account["travel"]) == ("none", "not_ready"), before.text
    assert (before.remedies[0]["kind"], before.remedies[0]["proven"]) == ("change_port", True), before.text
    assert lab.provider.postfix.log_text[logged:].count("sasl_username=") <= 1  # the log-in was spent once
    put_right(traveller)
    after = ask(traveller, "home", "--travel-check")
    assert after.account["travel"] == "ready", after.text


def test_without_being_asked_nothing_is_said_of_elsewhere(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    settings.msmtprc(traveller.home, lab.world.provider, also=lab.world.work)
    said = ask(traveller, "home")
    assert (said.account["travel"], said.remedies, said.finished.status) == (None, [], 0)
    assert "relays_by_network_only" not in said.warnings
    done = traveller.roampost(lab.place("home"), "fix", "--account", lab.world.provider.user_address, "--dry-run")
    assert (done.status, "Nothing needs to be changed." in done.out) == (0, True), done.out
