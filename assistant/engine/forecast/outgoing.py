"""From which addresses a server probably sends on: only it knows, yet what its domain publishes tells."""

from collections.abc import Iterator
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from assistant.engine.domains import Registrable, is_address, operator_of
from assistant.engine.forecast.inquiry import Inquiry
from assistant.model.observation import DnsLookup, RecordType

_MOST = 8
_MOST_MX = 2
_MOST_NETWORKS = 3
_WIDEST_IP4, _WIDEST_IP6 = 24, 64
_INSIDE = tuple(
    ip_network(block)
    for block in (
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",
        "169.254.0.0/16",
        "127.0.0.0/8",
        "::1/128",
        "fc00::/7",
        "fe80::/10",
    )
)
"""Addresses that never leave a network (RFC 1918, 6598, 3927, 4193, 4291): their owner goes out under another."""


def is_inside(address: str) -> bool:
    """Tell whether a numeric address is one that never leaves its network."""
    number = ip_address(address)
    return any(number.version == block.version and number in block for block in _INSIDE)


def outgoing_of(
    host: str, reached: tuple[str, ...], public_address: str | None, registrable: Registrable, inquiry: Inquiry
) -> tuple[str, ...]:
    """Return the probable outgoing addresses of a server: numeric, likeliest first, at most 8; () where nothing tells.

    They are its own (A and AAAA), those of its operator's MX hosts and those that the operator's SPF record lists;
    where the server has none but inside addresses, it sits behind the network's own public address.

    Args:
        host: the server, a name or a numeric address.
        reached: numeric addresses the system's resolver gave for it, where the DNS says none.
        public_address: this network's address as servers outside see it, None where not known.
        registrable: the public suffix list.
        inquiry: the answers; takes note of what is wanting.
    """
    found: dict[str, None] = {}
    if is_address(host):
        found[str(ip_address(host.strip("[]")))] = None
        operator = None
    else:
        found.update(dict.fromkeys([*_addresses(inquiry, host)] or reached))
        operator = operator_of(host, registrable)
    if operator is not None:
        found.update(dict.fromkeys(_declared(inquiry.ask(operator, RecordType.TXT))))
        mx = inquiry.ask(operator, RecordType.MX)
        hosts = mx.answers if mx is not None else ()
        for name in [one for one in hosts if operator_of(one, registrable) == operator][:_MOST_MX]:
            found.update(dict.fromkeys(_addresses(inquiry, name)))
    outside = [one for one in found if not is_inside(one)]
    if public_address is not None and found and not outside:
        outside = [public_address]
    return tuple(outside)[:_MOST]


def _addresses(inquiry: Inquiry, name: str) -> Iterator[str]:
    for record in (RecordType.A, RecordType.AAAA):
        seen = inquiry.ask(name, record)
        yield from seen.answers if seen is not None else ()


def _declared(seen: DnsLookup | None) -> Iterator[str]:
    """Yield the addresses an SPF record lists itself; of a small network the first and the last."""
    texts = [one for one in seen.answers if one[:7].lower() == "v=spf1 "] if seen is not None else []
    for text in texts[:1]:
        networks = 0
        for term in text.split():
            name, _, value = term.lower().removeprefix("+").partition(":")
            if name not in {"ip4", "ip6"}:
                continue
            try:
                block = ip_network(value, strict=False)
            except ValueError:
                continue
            if block.num_addresses == 1:
                yield str(block.network_address)
            elif _is_small(block) and networks < _MOST_NETWORKS:
                networks += 1
                yield str(block.network_address + 1)
                yield str(block.broadcast_address - 1)


def _is_small(block: IPv4Network | IPv6Network) -> bool:
    return block.prefixlen >= (_WIDEST_IP4 if block.version == 4 else _WIDEST_IP6)
