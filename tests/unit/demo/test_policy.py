"""The servers' rules, one by one, without a server."""

import pytest

from assistant.demo import policy
from assistant.demo.places import (
    COLLEAGUE,
    HOME_ADDRESS,
    LISTED_ADDRESS,
    OWNED_ADDRESS,
    PLACES,
    RECIPIENT,
    WORK_ADDRESS,
    WORK_USERNAME,
    Network,
    Policy,
)
from assistant.demo.policy import Attempt
from assistant.demo.state import State

HOTEL = PLACES[Network.HOTEL].public
HOME = PLACES[Network.HOME].public


def state(wanted: Policy) -> State:
    return State(clock=lambda: 0.0, policy=wanted)


def attempt(client: str, recipient: str, sender: str = HOME_ADDRESS, login: str | None = None) -> Attempt:
    return Attempt(client=client, sender=sender, recipient=recipient, login=login)


@pytest.mark.parametrize("wanted", list(Policy))
def test_an_unknown_user_is_unknown_under_every_policy(wanted: Policy) -> None:
    ruling = policy.provider(state(wanted), attempt(HOME, "nobody@proseware.com", OWNED_ADDRESS))
    assert ruling.refusal == "550 5.1.1 <nobody@proseware.com>... User unknown"


def test_only_the_listed_address_is_let_in_from_outside() -> None:
    listed = state(Policy.LISTED_ADDRESSES)
    assert policy.provider(listed, attempt(LISTED_ADDRESS, RECIPIENT)).refusal is None
    neighbour = LISTED_ADDRESS[:-1] + "8"
    assert policy.provider(listed, attempt(neighbour, RECIPIENT)).refusal is not None


def test_what_is_lost_is_lost_from_outside_only() -> None:
    dropping = state(Policy.SILENT_DROP)
    assert policy.provider(dropping, attempt(HOTEL, RECIPIENT)).lost
    assert not policy.provider(dropping, attempt(HOTEL, COLLEAGUE)).lost
    assert not policy.provider(dropping, attempt(HOME, RECIPIENT)).lost
    assert not policy.provider_submission(dropping, attempt(HOTEL, RECIPIENT, login="anna")).lost


def test_a_bounce_passes_the_sender_check() -> None:
    checked = state(Policy.SENDER_CHECK)
    assert policy.provider(checked, attempt(HOTEL, COLLEAGUE, sender="")).refusal is None
    assert policy.provider(checked, attempt(HOTEL, COLLEAGUE, sender="carlo@adatum.com")).refusal is None


def test_the_office_lets_nobody_send_as_somebody_else() -> None:
    any_policy = state(Policy.AUTHENTICATION)
    own = attempt(HOTEL, RECIPIENT, WORK_ADDRESS, WORK_USERNAME)
    assert policy.office_submission(any_policy, own).refusal is None
    other = policy.office_submission(any_policy, attempt(HOTEL, RECIPIENT, HOME_ADDRESS, WORK_USERNAME))
    assert other.refusal is not None
    assert other.refusal.startswith("553 5.7.1")
    assert policy.office_submission(any_policy, attempt(HOTEL, RECIPIENT, WORK_ADDRESS)).refusal is not None


def test_the_destination_takes_its_own_mail_only() -> None:
    any_policy = state(Policy.AUTHENTICATION)
    assert policy.destination(any_policy, attempt(HOTEL, RECIPIENT)).refusal is None
    assert policy.destination(any_policy, attempt(HOTEL, COLLEAGUE)).refusal is not None
