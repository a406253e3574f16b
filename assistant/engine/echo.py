"""The own public address, as a server's EHLO reply shows it."""

import re
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address

_LITERAL = re.compile(r"(?:IPv6:)?([0-9A-Fa-f:.]{3,45})", re.IGNORECASE)
_DOCUMENTATION = ("192.0.2.", "198.51.100.", "203.0.113.", "2001:db8:")


def _is_outside(address: IPv4Address | IPv6Address) -> bool:
    # Documentation networks are not global by the registry, yet stand for global ones wherever they are met.
    return address.is_global or str(address).startswith(_DOCUMENTATION)


def address_in_ehlo(line: str, own_argument: str) -> str | None:
    """Read the client's address out of the first line of an EHLO reply.

    The last IP literal counts; the one we sent ourselves as EHLO argument does not, nor does an
    address that is not global (a proxy's inside address).

    Args:
        line: first line of the EHLO reply, code removed.
        own_argument: what we sent as EHLO argument.

    Returns:
        The address in canonical form, or None.

    Source: RFC 5321 section 4.1.1.1 leaves the text free; observed forms of Exim, sendmail, OpenSMTPD, Exchange.
    """
    own = own_argument.strip("[]").removeprefix("IPv6:")
    found: str | None = None
    for match in _LITERAL.finditer(line):
        text = match.group(1).strip(".:") if not match.group(1).startswith("::") else match.group(1)
        try:
            address = ip_address(text)
        except ValueError:
            continue
        if text != own and _is_outside(address):
            found = str(address)
    return found


def own_outside_address(addresses: Iterable[str], server: str | None) -> str | None:
    """Return the own address that servers outside see, when an interface bears it itself: nothing translates it then.

    Args:
        addresses: of this computer.
        server: the address that was reached; only an own one of its family can have reached it.

    Returns:
        None where that is not the only one, or a translator stands between.
    """
    if server is None:
        return None
    family = ip_address(server).version
    outside = [one for one in map(ip_address, addresses) if one.version == family and _is_outside(one)]
    return str(outside[0]) if len(outside) == 1 else None
