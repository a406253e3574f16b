"""How far away does somebody answer: TCP connections whose packets may only travel so many hops."""

import asyncio
import socket
import sys
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Protocol

from assistant.model.net import SocketAddress
from assistant.model.observation import Failure
from assistant.probe import icmp
from assistant.probe.failure import classify


@dataclass(frozen=True, slots=True)
class Ending:
    """What became of one attempt.

    Attributes:
        failure: None when the connection was opened.
        reporter: numeric address of the router that sent word of the packets' end, None without one.
    """

    failure: Failure | None = None
    reporter: str | None = None


class HopProbe(Protocol):
    """Connects with a bounded number of hops."""

    async def connect(self, address: SocketAddress, hop_limit: int, *, bound_s: float) -> Ending:
        """Connect and close at once.

        Args:
            address: where.
            hop_limit: after so many routers the packets are dropped; 1 reaches the first router only.
            bound_s: how long to wait.

        Returns:
            Without a failure when somebody within that distance opened the connection, else why not; a
            refusal too came from within that distance.
        """
        ...


class SystemHops:
    """The real thing; needs no privileges (IP_TTL, RFC 3542 IPV6_UNICAST_HOPS)."""

    async def connect(self, address: SocketAddress, hop_limit: int, *, bound_s: float) -> Ending:
        """See `HopProbe.connect`."""
        is_v6 = ip_address(address.ip).version == 6
        with socket.socket(socket.AF_INET6 if is_v6 else socket.AF_INET, socket.SOCK_STREAM) as plug:
            plug.setblocking(False)
            level, option = (
                (socket.IPPROTO_IPV6, socket.IPV6_UNICAST_HOPS) if is_v6 else (socket.IPPROTO_IP, socket.IP_TTL)
            )
            try:
                plug.setsockopt(level, option, hop_limit)
                icmp.listen(plug)
                async with asyncio.timeout(bound_s):
                    await asyncio.get_running_loop().sock_connect(plug, (address.ip, address.port))
            except OSError as error:
                icmp.attach(error, plug)
                told = icmp.complaint_of(error)
                return Ending(classify(error), told.reporter if told is not None else None)
        return Ending()


def system_hops() -> HopProbe | None:
    """Return the probe where the system's answers can be relied on: measured on Linux alone."""
    return SystemHops() if sys.platform == "linux" else None
