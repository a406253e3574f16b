"""IPv4 addresses on networks that speak IPv6 alone: RFC 7050 (finding the prefix), RFC 6052 (using it)."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from assistant.engine.reading import Reading
from assistant.model.observation import DnsLookup, Failure, RecordType, TcpConnect

DISCOVERY_NAME = "ipv4only.arpa"
_WELL_KNOWN = (IPv4Address("192.0.0.170"), IPv4Address("192.0.0.171"))
_LENGTHS = (96, 64, 56, 48, 40, 32)
_MAX_PREFIXES = 4


def embed(prefix: IPv6Network, address: IPv4Address) -> IPv6Address:
    """Return the IPv6 address that stands for an IPv4 address under a prefix (RFC 6052 section 2.2)."""
    head = prefix.network_address.packed[: prefix.prefixlen // 8]
    if prefix.prefixlen == 96:
        return IPv6Address(head + address.packed)
    body = head + address.packed
    return IPv6Address((body[:8] + b"\0" + body[8:]).ljust(16, b"\0"))


def prefixes(answers: Iterable[str]) -> tuple[IPv6Network, ...]:
    """Return the prefixes that the answers for ``ipv4only.arpa`` show (RFC 7050 section 3)."""
    found: dict[IPv6Network, None] = {}
    for text in answers:
        try:
            answer = ip_address(text)
        except ValueError:
            continue
        if not isinstance(answer, IPv6Address):
            continue
        for length in _LENGTHS:
            prefix = IPv6Network((answer, length), strict=False)
            if any(embed(prefix, known) == answer for known in _WELL_KNOWN):
                found[prefix] = None
    return tuple(found)[:_MAX_PREFIXES]


def synthesised(answers: Iterable[str], address: str) -> tuple[str, ...]:
    """Return the IPv6 addresses under which an IPv4 address is to be reached here; none where it is none."""
    try:
        plain = ip_address(address)
    except ValueError:
        return ()
    if not isinstance(plain, IPv4Address):
        return ()
    return tuple(str(embed(prefix, plain)) for prefix in prefixes(answers))


def reached_through(reading: Reading, failed: TcpConnect) -> tuple[DnsLookup, TcpConnect] | None:
    """Return what shows that an IPv4 address without a way there is reached through the network's NAT64."""
    if failed.failure is not Failure.NETWORK_UNREACHABLE:
        return None
    for lookup in reading.evidence.lookups(name=DISCOVERY_NAME, record=RecordType.ADDRESS):
        wanted = synthesised(lookup.answers, failed.address.ip)
        for seen in reading.evidence.connects(port=failed.address.port):
            if seen.failure is None and seen.address.ip in wanted:
                return lookup, seen
    return None
