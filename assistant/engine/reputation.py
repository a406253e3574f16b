"""Is it this network's address that has the bad name: what a server says of it, and what DNS blocklists say.

A blocklist's silence is not "not listed": an address is listed, not listed, or that is not known.
"""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from ipaddress import IPv4Address, ip_address, ip_network
from typing import Final

from assistant.engine.case import Case
from assistant.engine.finding import Finding
from assistant.engine.reading import Reading
from assistant.engine.relay import REPUTATION
from assistant.model.finding import Restriction
from assistant.model.mail import Reply
from assistant.model.observation import DnsLookup, Exchange, Failure, RecordType

# RFC 5782 section 5: every list lists this one, so that a dead or refusing list is found out.
_TEST_ENTRY_V4: Final = "2.0.0.127"
_TEST_ENTRY_V6: Final = ".".join(reversed("0" * 20 + "ffff" + "7f000002"))
_ANSWERS: Final = ip_network("127.0.0.0/8")
# What large lists answer instead of an entry when they do not serve the asker's resolver.
_REFUSALS: Final = ip_network("127.255.255.0/24")
_NOWHERE: Final = tuple(
    map(ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"))
)
_IN_BRACKETS: Final = re.compile(r"[\[(]((?:\d{1,3}\.){3}\d{1,3}|(?:IPv6:)?[0-9A-Fa-f:.]{3,45})[\])]")


class Listing(Enum):
    """What a blocklist says of an address."""

    LISTED = auto()
    NOT_LISTED = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Zones:
    """The names to ask one blocklist for: the address, and the entry that every list has."""

    address: str
    test_entry: str


def zone_names(address: str, zone: str) -> Zones | None:
    """Return what to ask a blocklist about an address (RFC 5782 section 2); None for one that no list can know."""
    try:
        number = ip_address(address)
    except ValueError:
        return None
    if isinstance(number, IPv4Address):
        if any(number in network for network in _NOWHERE):
            return None
        reverse, test = ".".join(reversed(str(number).split("."))), _TEST_ENTRY_V4
    else:
        if number.is_link_local or number.is_loopback or number in ip_network("fc00::/7"):
            return None
        reverse, test = ".".join(reversed(number.exploded.replace(":", ""))), _TEST_ENTRY_V6
    return Zones(f"{reverse}.{zone}", f"{test}.{zone}")


def listing(reading: Reading, address: str, zone: str) -> tuple[Listing, tuple[DnsLookup, ...]]:
    """Say what one blocklist says of an address, and by which look-ups.

    Only an answer in 127.0.0.0/8 is an entry, and not one that refuses the question; only "no such name" of a list
    that has its test entry means not listed. All else is unknown.
    """
    names = zone_names(address, zone)
    asked = _asked(reading, names.address) if names is not None else None
    if names is None or asked is None:
        return Listing.UNKNOWN, ()
    if asked.answers:
        return (Listing.LISTED, (asked,)) if _are_entries(asked.answers) else (Listing.UNKNOWN, (asked,))
    test = _asked(reading, names.test_entry)
    if asked.failure is Failure.DNS_NXDOMAIN and test is not None and _are_entries(test.answers):
        return Listing.NOT_LISTED, (asked, test)
    return Listing.UNKNOWN, (asked,)


def _asked(reading: Reading, name: str) -> DnsLookup | None:
    return next(reading.evidence.lookups(name=name, record=RecordType.A), None)


def _are_entries(answers: tuple[str, ...]) -> bool:
    found = [ip_address(answer) for answer in answers]
    return bool(found) and all(one in _ANSWERS and one not in _REFUSALS for one in found)


def listed_in(case: Case, reading: Reading) -> tuple[str, DnsLookup] | None:
    """Return the first blocklist that lists this network's address, and the look-up that says so."""
    address = public_address(case, reading)
    for zone in case.blocklists:
        said, seen = listing(reading, address, zone) if address is not None else (Listing.UNKNOWN, ())
        if said is Listing.LISTED:
            return zone, seen[0]
    return None


def confirmed(case: Case, reading: Reading, found: Finding) -> Finding:
    """Return a finding that the address is refused for its reputation, proven where a blocklist lists the address."""
    if found.restriction is not Restriction.ADDRESS_BLOCKLISTED or found.proven:
        return found
    listed = listed_in(case, reading)
    return found if listed is None else replace(found, proven=True, because=(*found.because, listed[1]))


def public_address(case: Case, reading: Reading) -> str | None:
    """Return this computer's address as the server sees it: from its EHLO, else the one its refusal names."""
    if case.public_address is not None:
        return case.public_address
    for one in refused_for_reputation(case, reading):
        named = address_named(one.reply) if one.reply is not None else None
        if named is not None:
            return named
    return None


def refused_for_reputation(case: Case, reading: Reading) -> list[Exchange]:
    """Return the refusals of this account's that speak of the address's reputation."""
    return [
        one
        for one in reading.evidence.exchanges()
        if one.account == case.account.label and one.refused and reading.says(one) in REPUTATION
    ]


def address_named(reply: Reply) -> str | None:
    """Return the one numeric address that a refusal names in brackets; None where there is none or several."""
    found: set[str] = set()
    for match in _IN_BRACKETS.finditer(reply.text[:1000]):
        text = match[1].removeprefix("IPv6:")
        try:
            found.add(str(ip_address(text)))
        except ValueError:
            continue
    return found.pop() if len(found) == 1 else None
