"""Addresses of the network one is in, and the permission that macOS wants before it lets a program talk to them."""

from ipaddress import ip_address, ip_network

from assistant.model.observation import Failure, TcpConnect

# RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291. Not `is_private`: that counts the documentation's blocks too.
_LOCAL = tuple(
    ip_network(text)
    for text in (
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",
        "169.254.0.0/16",
        "fc00::/7",
        "fe80::/10",
    )
)
_AT_ONCE_S = 0.5


def is_local(address: str) -> bool:
    """Tell whether a numeric address belongs to no public network."""
    try:
        number = ip_address(address)
    except ValueError:
        return False
    return any(number in block for block in _LOCAL if block.version == number.version)


def is_local_network_privacy(seen: TcpConnect, platform: str) -> bool:
    """Tell whether a failed attempt looks like macOS keeping a program off the local network.

    From macOS 15 on a program without the permission is told "no route to host" at once for every local
    address (Apple TN3179). No router says so: a message from one is another matter, and so is a wait.

    Args:
        seen: a connection attempt.
        platform: as `sys.platform`.
    """
    return (
        platform == "darwin"
        and seen.failure is Failure.HOST_UNREACHABLE
        and seen.reporter is None
        and seen.elapsed_s < _AT_ONCE_S
        and is_local(seen.address.ip)
    )
