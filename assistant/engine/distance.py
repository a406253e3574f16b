"""How far away does somebody answer: what connection attempts with a bounded number of hops show.

A packet that may travel n hops dies at the n-th router, which says so by ICMP if it likes (RFC 1812
section 5.3.1). Routers look at that before they filter; so a router that drops a port still answers for it.
"""

from collections import defaultdict
from dataclasses import dataclass
from enum import Enum, auto

from assistant.engine.reading import Reading
from assistant.model.observation import Failure, TcpConnect

_SILENT = frozenset({Failure.TIMED_OUT, Failure.CANCELLED})
_TWICE = 2
_FAR = 3
"""A last router at least so many hops away stands on the server's side, not in the network that is visited."""


@dataclass(frozen=True, slots=True)
class Nearer:
    """Somebody answers on a port from nearer than the host is.

    Attributes:
        near: the connections that were opened over too few hops.
        far: the host's other port, which could not be reached over as many hops, nor over one more.
        first_hop: the answer came from the first router, or from this computer.
    """

    near: tuple[TcpConnect, ...]
    far: tuple[TcpConnect, ...]
    first_hop: bool


def answered_nearer(reading: Reading, host: str, port: int) -> Nearer | None:
    """Return what shows that a port is answered by a box on the way; each try was made twice.

    One hop of difference may be a server farm's own doing; two, or an answer from the first hop, are not
    explained by that.
    """
    opened: dict[tuple[str, int], list[TcpConnect]] = defaultdict(list)
    for seen in reading.evidence.limited_connects(host=host, port=port):
        if seen.failure is None and seen.hop_limit is not None:
            opened[seen.address.ip, seen.hop_limit].append(seen)
    for (ip, hops), near in sorted(opened.items(), key=lambda item: item[0][1]):
        wanted = 1 if hops == 1 else hops + 1
        far = [one for one in _tries(reading, ip, port) if one.hop_limit == wanted]
        if len(near) >= _TWICE and len(far) >= _TWICE and not any(one.failure is None for one in far):
            return Nearer(tuple(near[:_TWICE]), tuple(far[:_TWICE]), hops == 1)
    return None


def _tries(reading: Reading, ip: str, but_port: int) -> list[TcpConnect]:
    return [
        seen
        for seen in reading.evidence.observations
        if isinstance(seen, TcpConnect)
        and seen.hop_limit is not None
        and seen.address.ip == ip
        and seen.address.port != but_port
    ]


class Side(Enum):
    """On whose side of the way packets vanish."""

    NETWORK = auto()
    SERVER = auto()


@dataclass(frozen=True, slots=True)
class Vanishing:
    """Where the packets to a silent port vanish.

    Attributes:
        side: whose side that is.
        because: the last router that answered for the silent port, and the open port's try one hop further.
        device: numeric address of that router.
    """

    side: Side
    because: tuple[TcpConnect, ...]
    device: str


def vanishing(reading: Reading, silent: TcpConnect) -> Vanishing | None:
    """Return where packets to a silent port vanish, None where the routers do not tell.

    The network's: behind the last router that answered, others still answer for an open port of the
    same address. The server's: behind it there is only the server, and it is far away.
    """
    tries = list(reading.evidence.limited_connects(host=silent.endpoint.host, port=silent.endpoint.port))
    tries = [one for one in tries if one.address.ip == silent.address.ip]
    answered = [one for one in tries if one.failure is Failure.HOPS_EXCEEDED and one.reporter is not None]
    if not answered:
        return None
    last = max(answered, key=lambda one: one.hop_limit or 0)
    hops = last.hop_limit or 0
    behind = [one for one in tries if one.hop_limit == hops + 1]
    if len(behind) < _TWICE or any(one.failure not in _SILENT for one in behind):
        return None
    beyond = [one for one in _tries(reading, silent.address.ip, silent.address.port) if one.hop_limit == hops + 1]
    opened = next((one for one in beyond if one.failure is None), None)
    device = last.reporter or ""
    if opened is not None:
        return Vanishing(Side.SERVER, (last, opened), device) if hops >= _FAR else None
    further = next((one for one in beyond if one.failure is Failure.HOPS_EXCEEDED), None)
    return Vanishing(Side.NETWORK, (last, further), device) if further is not None else None


def refusing_device(reading: Reading, refused: TcpConnect) -> str | None:
    """Return the router that sits where a refusal over `refused.hop_limit` hops came from, if it said so."""
    for one in reading.evidence.limited_connects(host=refused.endpoint.host, port=refused.endpoint.port):
        if (
            one.failure is Failure.HOPS_EXCEEDED
            and refused.hop_limit is not None
            and one.hop_limit == refused.hop_limit - 1
            and one.address.ip == refused.address.ip
        ):
            return one.reporter
    return None
