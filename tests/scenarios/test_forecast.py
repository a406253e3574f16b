"""Another operator's server, weighed before it is offered: what the From domain publishes decides, on real servers.

The home account is refused in the hotel (its provider serves its own network alone), and the hotel's relay takes the
message. What differs from test to test is what the name server says.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.lab import truth
from tests.lab.fixtures import shared_lab
from tests.lab.lab import Lab
from tests.lab.opendmarc import enforce
from tests.lab.others import put_in_place
from tests.lab.overlay import NotToBeHadError
from tests.lab.plumbing import wait_for
from tests.lab.policies import Policy
from tests.lab.test_lab import send
from tests.lab.truth import Way
from tests.lab.world import Operator
from tests.scenarios import settings
from tests.scenarios.traveller import Answer, Traveller

pytestmark = pytest.mark.namespaces

Travellers = Callable[[Lab], Traveller]
Settled = Callable[[str], Traveller]


@contextmanager
def published(lab: Lab, texts: dict[str, str | None]) -> Iterator[Lab]:
    with lab.restored():
        lab.publish(texts)
        yield lab


def dmarc(operator: Operator, record: str | None) -> dict[str, str | None]:
    return {f"_dmarc.{operator.domain}": record}


def in_hotel(person: Traveller) -> Answer:
    world = person.lab.world
    said = person.diagnose(person.lab.place("hotel"), world.provider, world.destination.user_address)
    assert (said.restriction, said.blocked) == ("location_restricted", True), said.text
    return said


@pytest.mark.parametrize("key", ["article", "fjord"])
@pytest.mark.parametrize("record", ["v=DMARC1; p=none", None], ids=["p=none", "no policy"])
def test_where_the_domain_asks_for_nothing_the_hotels_relay_is_first_with_its_risk_said(
    settled: Settled, request: pytest.FixtureRequest, key: str, record: str | None
) -> None:
    lab = shared_lab(key, request.config)
    with published(lab, dmarc(lab.world.provider, record)):
        said = in_hotel(settled(key))
    first = said.remedies[0]
    assert (first["kind"], first["proven"], first["automatic"]) == ("switch_server", True, True), said.text
    assert first["outgoing"]["host"] == lab.world.hotel.smtp_host
    assert first["delivery"] == "may_land_in_junk"
    assert lab.world.provider.domain in first["delivery_because"]
    assert set(first["risks"]) == {"spf_fail", "other_operator_reads_mail"}
    assert said.finished.status == 1


@pytest.mark.parametrize("program", ["sendmail", "exim"])
def test_other_programs_in_the_hotel_are_weighed_the_same(lab: Lab, settled: Settled, program: str) -> None:
    try:
        put_in_place(lab, lab.world.hotel, program)
    except NotToBeHadError as error:
        pytest.skip(str(error))
    lab.publish(dmarc(lab.world.provider, "v=DMARC1; p=reject"))
    said = in_hotel(settled("article"))
    relay = said.remedy("switch_server")
    assert (relay["proven"], relay["automatic"], relay["delivery"]) == (True, False, "do_not"), said.text
    assert said.kinds[0] != "switch_server"


@pytest.mark.parametrize("policy", ["quarantine", "reject"])
def test_where_the_domain_asks_for_the_worst_it_is_never_first_and_never_automatic(
    traveller: Traveller, policy: str
) -> None:
    lab, file = traveller.lab, traveller.home / ".msmtprc"
    before = file.read_bytes()
    lab.publish(dmarc(lab.world.provider, f"v=DMARC1; p={policy}"))
    said = in_hotel(traveller)
    relay = said.remedy("switch_server")
    assert said.kinds[0] != "switch_server", said.text
    assert (relay["proven"], relay["automatic"], relay["delivery"]) == (True, False, "do_not")
    assert set(relay["risks"]) == {"spf_fail", "dmarc_fail", "other_operator_reads_mail"}
    assert said.finished.status == 2

    for more in ([], ["--remedy", relay["id"]]):
        done = traveller.roampost(
            lab.place("hotel"),
            "fix",
            "--account",
            lab.world.provider.user_address,
            *more,
            "--yes",
        )
        assert done.status == 2, done.out + done.err
        assert file.read_bytes() == before


@pytest.mark.parametrize("key", ["article", "fjord"])
def test_a_domain_that_names_the_hotels_servers_is_served_by_them(
    settled: Settled, request: pytest.FixtureRequest, key: str
) -> None:
    lab = shared_lab(key, request.config)
    provider, hotel = lab.world.provider, lab.world.hotel
    texts: dict[str, str | None] = {
        provider.domain: f"v=spf1 ip4:{provider.at(16)}/28 include:{hotel.domain} -all",
        hotel.domain: f"v=spf1 a:{hotel.smtp_host} ip4:{hotel.at(16)}/28 ip6:2001:db8::/32 -all",
        **dmarc(provider, "v=DMARC1; p=reject; aspf=s"),
    }
    with published(lab, texts):
        said = in_hotel(settled(key))
    first = said.remedies[0]
    assert (first["kind"], first["automatic"], first["delivery"]) == ("switch_server", True, "should_arrive"), said.text
    assert first["risks"] == ["other_operator_reads_mail"]
    assert said.finished.status == 1


@pytest.mark.parametrize(
    ("above", "delivery"),
    [("v=DMARC1; p=reject; psd=y", "do_not"), ("v=DMARC1; p=none; psd=y", "may_land_in_junk")],
)
def test_what_only_the_walk_up_the_tree_finds_counts_too(lab: Lab, settled: Settled, above: str, delivery: str) -> None:
    """The registry asks for it, in place of a domain that says nothing: the public suffix list leads nowhere near."""
    top = lab.world.provider.domain.rpartition(".")[2]
    lab.publish({**dmarc(lab.world.provider, None), f"_dmarc.{top}": above})
    relay = in_hotel(settled("article")).remedy("switch_server")
    assert (relay["delivery"], relay["automatic"]) == (delivery, delivery != "do_not")


def test_in_the_office_the_office_account_goes_before_a_server_that_breaks_dmarc(lab: Lab, settled: Settled) -> None:
    world, office, person = lab.world, lab.place("office"), settled("article")
    lab.publish(dmarc(world.provider, "v=DMARC1; p=reject"))
    said = person.diagnose(office, world.provider, world.destination.user_address)
    first = said.remedies[0]
    assert (first["kind"], first["sender"]) == ("change_sender", world.work.user_address), said.text
    assert (first["proven"], first["automatic"], first["delivery"]) == (True, False, "should_arrive")
    assert first["outgoing"]["host"] == world.work.smtp_host
    through = said.remedy("switch_server")
    assert (through["automatic"], through["delivery"]) == (False, "do_not")
    assert said.finished.status == 1
    # And that is so: the office's server takes the office's From from here.
    answer = truth.ask(
        office, Way(host=world.work.smtp_host), world.work.user_address, [world.destination.user_address]
    )
    assert answer[world.destination.user_address].accepted


def test_a_work_account_that_signs_in_is_a_way_out_anywhere(lab: Lab, travellers: Travellers) -> None:
    world, person = lab.world, travellers(lab)
    lab.work.set_policy(Policy.AUTHENTICATION)
    lab.publish(dmarc(world.provider, "v=DMARC1; p=reject"))
    settings.accountrc(person.home, world.provider)
    settings.msmtprc(person.home, world.work, port=587, security="starttls", login=world.work.user.login)
    person.keep_password(world.work)
    logged = len(lab.work.postfix.log_text)
    said = in_hotel(person)
    first = said.remedies[0]
    assert (first["kind"], first["sender"], first["proven"]) == (
        "change_sender",
        world.work.user_address,
        True,
    ), said.text
    assert (first["outgoing"]["port"], first["outgoing"]["authentication"]) == (587, "password")
    assert first["outgoing"]["username"] == world.work.user.login
    assert first["delivery"] == "should_arrive"
    wait_for(lambda: "disconnect" in lab.work.postfix.log_text[logged:], "the end of the dialogue")
    log = lab.work.postfix.log_text[logged:]
    assert (log.count(" auth=1 "), "data=" in log) == (1, False), log


def test_an_open_relay_is_warned_of_and_never_offered(lab: Lab, settled: Settled) -> None:
    """The employer's server relays for anybody: in the hotel the hotel's own relay is the way out, not that one."""
    lab.work.set_policy(Policy.OPEN_RELAY)
    said = in_hotel(settled("article"))
    assert "open_relay" in said.warnings, said.text
    hosts = {remedy["outgoing"]["host"] for remedy in said.remedies if remedy["outgoing"] is not None}
    assert hosts == {lab.world.hotel.smtp_host}


# --- what is said, and what really becomes of it -----------------------------------------------------------


@pytest.fixture
def strict_destination(lab: Lab) -> Iterator[Lab]:
    """The lab with a destination that holds mail to SPF and DMARC, by OpenDMARC."""
    try:
        service = enforce(lab.destination, lab.folder / "opendmarc")
    except NotToBeHadError as error:
        pytest.skip(str(error))
    try:
        yield lab
    finally:
        service.stop()


@pytest.mark.parametrize(
    ("policy", "named", "delivery"),
    [
        ("p=none", False, "may_land_in_junk"),
        ("p=reject", False, "do_not"),
        ("p=reject; aspf=s", True, "should_arrive"),
    ],
)
def test_what_is_said_is_what_becomes_of_it(
    strict_destination: Lab, settled: Settled, policy: str, *, named: bool, delivery: str
) -> None:
    lab = strict_destination
    provider, hotel, destination = lab.world.provider, lab.world.hotel, lab.world.destination
    also = f" ip4:{hotel.smtp_ip}" if named else ""
    lab.publish(
        {provider.domain: f"v=spf1 ip4:{provider.at(16)}/28{also} -all", **dmarc(provider, f"v=DMARC1; {policy}")}
    )
    assert in_hotel(settled("article")).remedy("switch_server")["delivery"] == delivery

    logged, token = len(lab.destination.postfix.log_text), f"truth-{policy}-{named}".replace(" ", "")
    send(lab, "hotel", provider.user_address, destination.user_address, hotel.smtp_host, token)
    if delivery == "do_not":
        wait_for(lambda: "rejected by DMARC policy" in lab.destination.postfix.log_text[logged:], "the refusal")
        assert lab.destination.find(destination.user.local, token) is None
    else:
        message = lab.destination.wait_for(destination.user.local, token)
        assert (b"dmarc=pass" in message) is (delivery == "should_arrive"), message
