"""What becomes of mail through a visited server: each answer, its near misses, and what it rests on."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.engine.forecast.delivery import Forecast, forecast
from assistant.engine.reading import Reading
from assistant.model.finding import Delivery, Risk
from assistant.model.observation import Evidence, Failure, RecordType
from tests.support.scene import HOST, OWN, Scene, meaning

HOTEL = "smtp.grandhotel.com"
DOMAIN = "fjordpost.no"
NOT_NAMED = "v=spf1 ip4:203.0.113.0/24 -all"
NAMED = "v=spf1 ip4:203.0.113.0/24 ip4:192.0.2.0/28 -all"
_NOTHING = Failure.DNS_NXDOMAIN


def scene(spf: str | Failure | None, dmarc: str | Failure | None, *, address: str | Failure = "192.0.2.1") -> Scene:
    """Everything about a hotel's server at 192.0.2.1, and what the From domain says."""
    made = Scene()
    for record, name, found in (
        (RecordType.TXT, DOMAIN, spf),
        (RecordType.TXT, f"_dmarc.{DOMAIN}", dmarc),
        (RecordType.TXT, "_dmarc.no", None),
        (RecordType.A, HOTEL, address),
        (RecordType.AAAA, HOTEL, None),
        (RecordType.TXT, "grandhotel.com", None),
        (RecordType.MX, "grandhotel.com", None),
    ):
        if isinstance(found, str) and not isinstance(found, Failure):
            made.looked_up(record, name, found)
        else:
            made.looked_up(record, name, failure=found or _NOTHING)
    return made


def weigh(made: Scene, *, host: str = HOTEL, sender: str = OWN, public: str | None = None) -> Forecast:
    reading = Reading(Evidence(tuple(made.seen)), meaning)
    return forecast(replace(made.case(), public_address=public), reading, sender, host)


TABLE = [
    # SPF names it: aligned, whatever DMARC asks.
    (NAMED, "v=DMARC1; p=reject; aspf=s; adkim=s", Delivery.SHOULD_ARRIVE, set()),
    (NAMED, None, Delivery.SHOULD_ARRIVE, set()),
    # The domain asks for the worst.
    (NOT_NAMED, "v=DMARC1; p=reject", Delivery.DO_NOT, {Risk.SPF_FAIL, Risk.DMARC_FAIL}),
    (NOT_NAMED, "v=DMARC1; p=quarantine", Delivery.DO_NOT, {Risk.SPF_FAIL, Risk.DMARC_FAIL}),
    ("v=spf1 ?all", "v=DMARC1; p=reject", Delivery.DO_NOT, {Risk.DMARC_FAIL}),
    (None, "v=DMARC1; p=quarantine", Delivery.DO_NOT, {Risk.DMARC_FAIL}),
    # It asks for nothing, or for next to nothing.
    (NOT_NAMED, "v=DMARC1; p=none", Delivery.MAY_LAND_IN_JUNK, {Risk.SPF_FAIL}),
    (NOT_NAMED, None, Delivery.MAY_LAND_IN_JUNK, {Risk.SPF_FAIL}),
    ("v=spf1 ip4:203.0.113.0/24 ~all", None, Delivery.MAY_LAND_IN_JUNK, {Risk.SPF_FAIL}),
    ("v=spf1 fault", None, Delivery.MAY_LAND_IN_JUNK, {Risk.SPF_FAIL}),
    ("v=spf1 ?all", None, Delivery.MAY_LAND_IN_JUNK, set()),
    (None, None, Delivery.MAY_LAND_IN_JUNK, set()),
    (None, "v=DMARC1; p=none", Delivery.MAY_LAND_IN_JUNK, set()),
    # Not to be told.
    (Failure.DNS_TIMED_OUT, "v=DMARC1; p=reject", Delivery.UNKNOWN, {Risk.SPF_FAIL, Risk.DMARC_FAIL}),
    (Failure.DNS_TIMED_OUT, "v=DMARC1; p=none", Delivery.UNKNOWN, {Risk.SPF_FAIL}),
    (NOT_NAMED, Failure.DNS_SERVFAIL, Delivery.UNKNOWN, {Risk.SPF_FAIL, Risk.DMARC_FAIL}),
    (NAMED, Failure.DNS_SERVFAIL, Delivery.SHOULD_ARRIVE, set()),
]


@pytest.mark.parametrize(("spf", "dmarc", "delivery", "risks"), TABLE)
def test_what_becomes_of_it(
    spf: str | Failure | None, dmarc: str | Failure | None, delivery: Delivery, risks: set[Risk]
) -> None:
    ahead = weigh(scene(spf, dmarc))
    assert (ahead.delivery, set(ahead.risks)) == (delivery, risks)
    assert ahead.breaks_dmarc is (Risk.DMARC_FAIL in risks)
    assert ahead.missing == ()
    assert DOMAIN in dict(ahead.because.params).values()


@pytest.mark.parametrize(("spf", "dmarc", "delivery", "risks"), TABLE)
def test_without_what_it_rests_on_it_changes_or_weakens(
    spf: str | Failure | None, dmarc: str | Failure | None, delivery: Delivery, risks: set[Risk]
) -> None:
    """A policy that does not matter (SPF names the server) is the one look-up whose loss changes nothing."""
    whole = scene(spf, dmarc)
    ahead = weigh(whole)
    assert ahead.seen
    for number in ahead.seen:
        less = weigh(whole.without(number))
        assert less.missing, number
        if ahead.delivery is not Delivery.SHOULD_ARRIVE:
            assert less.delivery is Delivery.UNKNOWN, number
            assert set(less.risks) >= set(ahead.risks)


def test_some_servers_refuse_what_spf_denies_even_without_dmarc() -> None:
    assert "refuse" in weigh(scene(NOT_NAMED, None)).because.template
    assert "refuse" not in weigh(scene("v=spf1 ~all", None)).because.template


def test_reject_and_quarantine_are_said_apart() -> None:
    said = {weigh(scene(NOT_NAMED, f"v=DMARC1; p={policy}")).because for policy in ("reject", "quarantine")}
    assert len(said) == 2


@pytest.mark.parametrize(
    ("address", "inferred"),
    [("192.0.2.99", True), ("192.0.2.2", False)],
    ids=["another address is not named", "another address is named too"],
)
def test_where_addresses_disagree_the_worse_counts_and_is_said_to_be_inferred(address: str, *, inferred: bool) -> None:
    made = scene(NAMED, "v=DMARC1; p=none")
    made.seen = [one for one in made.seen if getattr(one, "record", None) is not RecordType.MX]
    made.looked_up(RecordType.MX, "grandhotel.com", "mx.grandhotel.com")
    made.looked_up(RecordType.A, "mx.grandhotel.com", address)
    made.looked_up(RecordType.AAAA, "mx.grandhotel.com", failure=_NOTHING)
    ahead = weigh(made)
    assert (ahead.delivery is Delivery.MAY_LAND_IN_JUNK) is inferred
    assert ("inferred" in ahead.because.template) is inferred


def test_without_any_address_spf_is_not_told() -> None:
    ahead = weigh(scene(NAMED, None, address=_NOTHING))
    assert (ahead.delivery, ahead.risks) == (Delivery.UNKNOWN, (Risk.SPF_FAIL,))
    # A server inside goes out by the network's own address.
    inside = scene("v=spf1 ip4:198.51.100.7 -all", None, address="10.0.0.25")
    assert weigh(inside).delivery is Delivery.UNKNOWN
    assert weigh(inside, public="198.51.100.7").delivery is Delivery.SHOULD_ARRIVE
    assert weigh(inside, public="198.51.100.8").delivery is Delivery.MAY_LAND_IN_JUNK


def test_a_domain_that_says_nothing_needs_no_address() -> None:
    ahead = weigh(scene(None, None, address=Failure.DNS_TIMED_OUT))
    assert ahead.delivery is Delivery.MAY_LAND_IN_JUNK


def test_the_domains_own_operator_signs_for_it() -> None:
    made = scene(NOT_NAMED, "v=DMARC1; p=reject")
    assert weigh(made, host="relay.fjordpost.no").delivery is Delivery.SHOULD_ARRIVE
    assert weigh(made, host=HOST).delivery is Delivery.SHOULD_ARRIVE
    assert weigh(made, host="relay.fjordpost.no.grandhotel.com").delivery is not Delivery.SHOULD_ARRIVE


@pytest.mark.parametrize(
    ("adkim", "delivery"), [("r", Delivery.SHOULD_ARRIVE), ("s", Delivery.DO_NOT), ("r; psd=n", Delivery.DO_NOT)]
)
def test_a_strict_record_below_the_operators_name_is_not_aligned_by_its_signature(
    adkim: str, delivery: Delivery
) -> None:
    made = Scene()
    made.looked_up(RecordType.TXT, "_dmarc.salg.grandhotel.com", f"v=DMARC1; p=reject; adkim={adkim}")
    made.looked_up(RecordType.TXT, "salg.grandhotel.com", "v=spf1 -all")
    for record, name in (
        (RecordType.AAAA, HOTEL),
        (RecordType.TXT, "grandhotel.com"),
        (RecordType.MX, "grandhotel.com"),
    ):
        made.looked_up(record, name, failure=_NOTHING)
    made.looked_up(RecordType.A, HOTEL, "192.0.2.1")
    assert weigh(made, sender="kari@salg.grandhotel.com").delivery is delivery


@pytest.mark.parametrize("make", [lambda: Scene(), lambda: scene(NAMED, None).without(1)])
def test_what_is_wanting_is_named(make: Callable[[], Scene]) -> None:
    ahead = weigh(make())
    assert (DOMAIN, RecordType.TXT) in ahead.missing
    assert ahead.delivery is Delivery.UNKNOWN
