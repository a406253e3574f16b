"""Servers other than Postfix refuse and relay in their own words."""

import re

import pytest

from tests.lab import truth
from tests.lab.lab import Lab
from tests.lab.others import AUTHENTICATION, BROKEN_STARTTLS, NETWORK_ONLY, put_in_place
from tests.lab.overlay import NotToBeHadError
from tests.lab.policies import Policy
from tests.lab.test_lab import send
from tests.lab.truth import Way

pytestmark = pytest.mark.namespaces

REFUSALS = {
    "sendmail": r"550 5\.7\.1 <{recipient}>\.\.\. Relaying denied",
    "exim": r"550 relay not permitted",
    "opensmtpd": r"550 Invalid recipient: <{recipient}>",
    "stand_in_qmail": r"553 sorry, that domain isn't in my list of allowed rcpthosts \(#5\.7\.1\)",
}


def replace(lab: Lab, program: str, *, authentication: bool = False) -> None:
    try:
        put_in_place(lab, lab.world.provider, program, authentication=authentication)
    except NotToBeHadError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("program", NETWORK_ONLY)
def test_relays_for_its_network_and_refuses_others(any_lab: Lab, program: str) -> None:
    replace(any_lab, program)
    provider = any_lab.world.provider
    outside, inside = any_lab.world.destination.user_address, provider.colleague_address
    for place in ("home", "hotel"):
        answers = truth.ask(
            any_lab.place(place), Way(host=provider.smtp_host), provider.user_address, [inside, outside]
        )
        assert answers[inside].accepted
        assert answers[outside].accepted == (place == "home")
    said = f"{answers[outside].code} {answers[outside].text}"
    assert re.fullmatch(REFUSALS[program].format(recipient=re.escape(outside)), said)


@pytest.mark.parametrize("program", ["sendmail", "exim", "opensmtpd"])
def test_what_it_relays_arrives(any_lab: Lab, program: str) -> None:
    replace(any_lab, program)
    world, token = any_lab.world, f"{program}-token-{any_lab.world.key}"
    send(any_lab, "home", world.provider.user_address, world.destination.user_address, world.provider.smtp_host, token)
    assert world.provider.smtp_host.encode() in any_lab.destination.wait_for(world.destination.user.local, token)


@pytest.mark.parametrize("program", AUTHENTICATION)
def test_a_log_in_opens_it(any_lab: Lab, program: str) -> None:
    replace(any_lab, program, authentication=True)
    provider, outside = any_lab.world.provider, any_lab.world.destination.user_address
    hotel = any_lab.place("hotel")
    for port, security in ((587, "starttls"), (465, "tls")):
        for person, accepted in ((provider.user, True), (any_lab.world.work.user, False), (None, False)):
            way = Way(host=provider.smtp_host, port=port, security=security, login=person)
            assert truth.ask(hotel, way, provider.user_address, [outside])[outside].accepted == accepted


def test_this_opensmtpd_offers_tls_and_fails_it(lab: Lab) -> None:
    replace(lab, BROKEN_STARTTLS, authentication=True)
    provider, outside = lab.world.provider, lab.world.destination.user_address
    for port, security in ((25, "starttls"), (587, "starttls"), (465, "tls")):
        way = Way(host=provider.smtp_host, port=port, security=security)
        assert truth.ask(lab.place("hotel"), way, provider.user_address, [outside])[outside].outcome == "tls-failed"
    plain = truth.ask(lab.place("home"), Way(host=provider.smtp_host), provider.user_address, [outside])
    assert plain[outside].accepted


def test_postfix_comes_back(lab: Lab) -> None:
    replace(lab, "stand_in_qmail")
    lab.provider.set_policy(Policy.NETWORK_ONLY)
    provider, outside = lab.world.provider, lab.world.destination.user_address
    answer = truth.ask(lab.place("hotel"), Way(host=provider.smtp_host), provider.user_address, [outside])[outside]
    assert answer.text == f"5.7.1 <{outside}>: Relay access denied"
