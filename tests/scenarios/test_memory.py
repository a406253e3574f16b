"""What earlier runs teach later ones: whose network this is, whom a server lets in, and who answers in its place.

All for the home account as msmtp has it: port 25, bare. Each traveller begins without any memory.
"""

import json
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.lab import truth
from tests.lab.lab import Filter, Lab, Place
from tests.lab.others import put_in_place
from tests.lab.overlay import NotToBeHadError
from tests.lab.policies import Policy
from tests.lab.truth import Way
from tests.scenarios import settings
from tests.scenarios.traveller import Answer, Traveller

pytestmark = pytest.mark.namespaces


def diagnose(traveller: Traveller, place: str, *more: str) -> Answer:
    lab = traveller.lab
    return traveller.diagnose(lab.place(place), lab.world.provider, lab.world.destination.user_address, *more)


def location(said: Answer) -> object:
    assert said.restriction == "location_restricted", said.text
    return said.account["verdict"]["location"]


def replace(lab: Lab, program: str, *, authentication: bool = False) -> None:
    try:
        put_in_place(lab, lab.world.provider, program, authentication=authentication)
    except NotToBeHadError as error:
        pytest.skip(str(error))


def memory(traveller: Traveller) -> Path:
    return traveller.home / "roampost" / "state" / "memory.json"


@contextmanager
def another_address(place: Place) -> Iterator[None]:
    """Give the traveller's computer the next address of the same network, as after a new lease."""
    old, new = place.operator.client_ip, place.operator.client_ip + 10

    def change(before: object, after: object) -> None:
        # In this order: with an address go those of its subnet that came later.
        place.client.ip(
            [
                f"addr del {before}/26 dev {place.link}",
                f"addr add {after}/26 dev {place.link}",
                f"route replace default via {place.operator.client_gateway}",
            ]
        )

    change(old, new)
    try:
        yield
    finally:
        change(new, old)


# --- whom a server lets in ---------------------------------------------------------------------------------


def test_first_time_ever_nothing_tells_network_from_list(traveller: Traveller) -> None:
    assert location(diagnose(traveller, "hotel")) == "either"


@pytest.mark.parametrize("program", ["postfix", "sendmail", "exim"])
def test_let_in_at_home_and_refused_in_the_hotel(traveller: Traveller, program: str) -> None:
    lab, world = traveller.lab, traveller.lab.world
    if program != "postfix":
        replace(lab, program)
    at_home = diagnose(traveller, "home")
    assert (at_home.restriction, at_home.on_provider_network) == ("none", True), at_home.text
    said = diagnose(traveller, "hotel")
    assert (location(said), said.on_provider_network) == ("network", False), said.text
    text = said.remedy("ask_provider")["text"]
    true = truth.ask(
        lab.place("hotel"),
        Way(host=world.provider.smtp_host),
        world.provider.user_address,
        [world.destination.user_address],
    )[world.destination.user_address]
    for fact in (
        str(world.hotel.client_ip),
        world.hotel.client_name,
        f"{world.provider.smtp_host}, port 25",
        f"{true.code} {true.text}".replace(world.destination.user_address, f"@{world.destination.domain}"),
        "SMTP authentication on port 587 or 465",
    ):
        assert fact in text, text
    assert world.destination.user_address not in text


def test_let_in_from_a_listed_office_and_refused_in_the_hotel(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.LISTED_ADDRESSES)
    at_office = diagnose(traveller, "office")
    assert (at_office.restriction, at_office.on_provider_network) == ("none", False), at_office.text
    assert location(diagnose(traveller, "hotel")) == "addresses"


def test_a_listed_address_that_changed(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.LISTED_ADDRESSES)
    assert diagnose(traveller, "office").restriction == "none"
    with another_address(lab.place("office")):
        said = diagnose(traveller, "office")
    assert location(said) == "addresses", said.text


# --- whose network this is ---------------------------------------------------------------------------------


def network(traveller: Traveller, place: str) -> dict[str, object]:
    return traveller.roampost(traveller.lab.place(place), "network", "--json").document


def test_home_is_known_by_what_was_learned_there(traveller: Traveller) -> None:
    """``network`` asks no server for anything, so it is what the server did there before that tells."""
    for place in ("home", "hotel", "home"):
        diagnose(traveller, place)
    reasons = " ".join(str(one) for one in network(traveller, "home")["because"])  # type: ignore[attr-defined] # a list
    assert "took your mail without a sign-in" in reasons, reasons
    reasons = " ".join(str(one) for one in network(traveller, "hotel")["because"])  # type: ignore[attr-defined] # a list
    assert "took your mail" not in reasons and "It is not the network of" in reasons, reasons


def test_what_is_kept_is_private_and_names_no_network(traveller: Traveller) -> None:
    world = traveller.lab.world
    for place in ("home", "hotel"):
        diagnose(traveller, place)
    file = memory(traveller)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    text = file.read_text("utf-8")
    kept = json.loads(text)
    assert {one["endpoint"]["host"] for one in kept["servers"]} == {world.provider.smtp_host}
    assert len({one["network"] for one in kept["servers"]}) == 2
    for private in (
        world.hotel.domain,
        str(world.hotel.client_ip),
        str(world.provider.client_ip),
        world.destination.user_address,
        world.provider.user_address,
        world.provider.user.password,
    ):
        assert private not in text


# --- who answers in its place ------------------------------------------------------------------------------


def intercept(traveller: Traveller, place: str = "airport") -> None:
    """Let the destination's server answer port 25 in everybody's place."""
    lab = traveller.lab
    lab.place(place).intercept(25, str(lab.world.destination.smtp_ip))


def test_another_server_answers_in_the_only_ports_place(traveller: Traveller) -> None:
    """The provider serves port 25 alone, so no other port of now can tell; how it was at home does."""
    lab = traveller.lab
    assert diagnose(traveller, "home").restriction == "none"
    intercept(traveller)
    said = diagnose(traveller, "airport")
    assert (said.restriction, said.blocked, said.proven) == ("intercepted", True, False), said.text
    assert lab.world.destination.smtp_host in said.account["verdict"]["summary"]
    assert "no password was sent" in said.account["verdict"]["summary"]
    assert said.finished.document["network"]["ports"]["25"] == "intercepted"


def test_another_server_without_the_encryption_of_before(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    assert diagnose(traveller, "home").restriction == "none"
    intercept(traveller)
    lab.place("airport").filter({465: Filter.DROP, 587: Filter.DROP})
    said = diagnose(traveller, "airport")
    assert (said.restriction, said.proven) == ("intercepted", True), said.text


def test_no_memory_no_judgement(traveller: Traveller) -> None:
    """Without a look of before a strange name is no more than a strange name."""
    intercept(traveller)
    assert "intercepted" not in diagnose(traveller, "airport").causes


def test_an_intercepted_look_is_not_remembered(traveller: Traveller) -> None:
    intercept(traveller)
    diagnose(traveller, "airport")
    assert traveller.lab.world.destination.smtp_host not in (
        memory(traveller).read_text("utf-8") if memory(traveller).exists() else ""
    )


@pytest.mark.parametrize("program", ["sendmail", "exim"])
def test_a_server_program_that_was_replaced_everywhere(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    for place in ("home", "airport"):
        diagnose(traveller, place)
    replace(lab, program)
    assert diagnose(traveller, "home").restriction == "none"
    assert location(diagnose(traveller, "airport")) == "network"


@pytest.mark.parametrize("program", ["sendmail", "exim"])
def test_a_server_program_that_was_replaced_while_away(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    diagnose(traveller, "home")
    replace(lab, program, authentication=True)
    said = diagnose(traveller, "airport")
    assert (said.restriction, said.proven) == ("authentication_required", True), said.text


def test_the_greeting_of_another_host_of_the_same_operator(traveller: Traveller) -> None:
    lab = traveller.lab
    diagnose(traveller, "home")
    lab.provider.set_policy(Policy.NETWORK_ONLY, options=(f"smtpd_banner = mx7.{lab.world.provider.domain} ESMTP",))
    assert location(diagnose(traveller, "airport")) == "network"


def test_a_server_that_moved_and_still_has_its_certificate(traveller: Traveller) -> None:
    """Another name on every port, behind the certificate for the name that was asked for."""
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    diagnose(traveller, "home")
    lab.provider.set_policy(Policy.AUTHENTICATION, options=("smtpd_banner = mail3.newhoster.example ESMTP",))
    said = diagnose(traveller, "airport")
    assert (said.restriction, said.proven) == ("authentication_required", True), said.text


def test_an_encrypted_port_with_its_encryption_taken_off(traveller: Traveller) -> None:
    """The account signs in on 587, and only that port lets through; there was STARTTLS, and now there is none."""
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    provider = lab.world.provider
    settings.msmtprc(traveller.home, provider, port=587, security="starttls", login=provider.user.login)
    assert diagnose(traveller, "home").restriction == "none"
    lab.place("airport").filter({465: Filter.DROP})
    lab.place("airport").intercept(587, f"{lab.world.destination.smtp_ip}:25")
    said = diagnose(traveller, "airport")
    assert (said.restriction, said.proven) == ("intercepted", True), said.text
    assert " auth=" not in lab.destination.postfix.log_text
