"""A blocklist's three answers: listed, not listed, and not known; and which address to ask about."""

import pytest

from assistant.engine.reading import Reading
from assistant.engine.reputation import Listing, address_named, listing, zone_names
from assistant.model.observation import DnsLookup, Evidence, Failure, RecordType
from tests.support.scene import meaning, reply

ZONE = "bl.example"


def asked(name: str, *answers: str, failure: Failure | None = None) -> DnsLookup:
    return DnsLookup(
        id=len(name), started_s=0.0, elapsed_s=0.1, name=name, record=RecordType.A, answers=answers, failure=failure
    )


OWN, TEST = "7.2.0.192.bl.example", "2.0.0.127.bl.example"
NOT_THERE = Failure.DNS_NXDOMAIN
IS_A_LIST = asked(TEST, "127.0.0.2")


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ((asked(OWN, "127.0.0.2"),), Listing.LISTED),
        ((asked(OWN, "127.0.0.4", "127.0.0.11"), IS_A_LIST), Listing.LISTED),
        ((asked(OWN, failure=NOT_THERE), IS_A_LIST), Listing.NOT_LISTED),
        # Nothing, late, or from a list that is none: not known.
        ((), Listing.UNKNOWN),
        ((asked(OWN, failure=NOT_THERE),), Listing.UNKNOWN),
        ((asked(OWN, failure=NOT_THERE), asked(TEST, failure=NOT_THERE)), Listing.UNKNOWN),
        ((asked(OWN, failure=NOT_THERE), asked(TEST, "127.255.255.254")), Listing.UNKNOWN),
        ((asked(OWN, failure=Failure.DNS_TIMED_OUT), IS_A_LIST), Listing.UNKNOWN),
        ((asked(OWN, failure=Failure.DNS_SERVFAIL), IS_A_LIST), Listing.UNKNOWN),
        ((asked(OWN, failure=Failure.DNS_NO_DATA), IS_A_LIST), Listing.UNKNOWN),
        # A refused question, or a resolver that answers everything.
        ((asked(OWN, "127.255.255.252"), IS_A_LIST), Listing.UNKNOWN),
        ((asked(OWN, "127.255.255.254"),), Listing.UNKNOWN),
        ((asked(OWN, "198.51.100.80"), asked(TEST, "198.51.100.80")), Listing.UNKNOWN),
    ],
)
def test_what_a_list_says(seen: tuple[DnsLookup, ...], expected: Listing) -> None:
    assert listing(Reading(Evidence(seen), meaning), "192.0.2.7", ZONE)[0] is expected


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("192.0.2.7", "7.2.0.192.bl.example"),
        ("2001:db8::1", "1." + "0." * 23 + "8.b.d.0.1.0.0.2.bl.example"),
        ("10.0.0.7", None),
        ("192.168.1.7", None),
        ("100.64.0.7", None),
        ("127.0.0.1", None),
        ("fe80::1", None),
        ("fd00::1", None),
        ("nobody", None),
        ("", None),
    ],
)
def test_what_is_asked_for(address: str, name: str | None) -> None:
    names = zone_names(address, ZONE)
    assert (names.address if names is not None else None) == name


def test_every_list_of_ipv6_addresses_has_its_test_entry() -> None:
    names = zone_names("2001:db8::1", ZONE)
    assert names is not None
    assert names.test_entry == "2.0.0.0.0.0.f.7.f.f.f.f." + "0." * 20 + ZONE


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("554 5.7.1 Client host [192.0.2.7] blocked using bl.example", "192.0.2.7"),
        ("550 5.7.25 (192.0.2.7) [192.0.2.7] no reverse name", "192.0.2.7"),
        ("554 [IPv6:2001:db8::7] listed", "2001:db8::7"),
        ("554 [192.0.2.7] seen by [198.51.100.1]", None),
        ("554 you are listed", None),
        ("554 [999.0.2.7] [a] [] (12)", None),
    ],
)
def test_the_address_that_a_refusal_names(line: str, address: str | None) -> None:
    assert address_named(reply(line)) == address
