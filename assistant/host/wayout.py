"""Which way would packets to one address take: through a tunnel (a VPN) or not? Nothing is sent.

Decided for each target: split tunnels take some networks only, and a pair of half routes (0/1, 128/1) takes
everything without being a default route.
"""

import ipaddress
import sys


def tunnel_to(address: str) -> bool | None:
    """Tell whether the system would send packets to a numeric address through a tunnel.

    Measured on Linux alone; None elsewhere, where only the default route is looked at.
    """
    if sys.platform != "linux":
        return None
    try:
        target = ipaddress.ip_address(address)
    except ValueError:
        return None
    # Only there: it uses what only Linux has.
    from assistant.host._linux import is_tunnel, route_to

    if target.is_loopback:
        return False
    route = route_to(str(target))
    return None if route is None else is_tunnel(route.interface)
