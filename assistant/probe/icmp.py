"""Who on the way turned a connection away: the sender of the ICMP message, where the system gives it.

Source: ip(7) and ipv6(7), IP_RECVERR and IPV6_RECVERR; ``struct sock_extended_err`` of linux/errqueue.h.
The page says that TCP has no error queue; measured, Linux fills it for a connection being opened.
"""

import contextlib
import ipaddress
import socket
import struct
import sys
from dataclasses import dataclass
from typing import Final

from assistant.model.observation import Failure

# The socket module names neither the options nor the flag before Python 3.14.
_IP_RECVERR: Final = 11
_IPV6_RECVERR: Final = 25
_MSG_ERRQUEUE: Final = 0x2000
_HEAD: Final = struct.Struct("=IBBBBII")
_ORIGIN_ICMP: Final = 2
_ORIGIN_ICMP6: Final = 3

# RFC 792, RFC 1812 section 5.2.7.1; RFC 4443 sections 3.1 and 3.3.
_TIME_EXCEEDED: Final = {_ORIGIN_ICMP: 11, _ORIGIN_ICMP6: 3}
_UNREACHABLE: Final = {_ORIGIN_ICMP: 3, _ORIGIN_ICMP6: 1}
_PROHIBITED: Final = {_ORIGIN_ICMP: frozenset({9, 10, 13}), _ORIGIN_ICMP6: frozenset({1, 5, 6})}


@dataclass(frozen=True, slots=True)
class Complaint:
    """One ICMP message about a connection being opened.

    Attributes:
        failure: what it stands for where that is more than the system's error number tells, else None.
        reporter: numeric address of its sender.
    """

    failure: Failure | None
    reporter: str


def listen(plug: socket.socket) -> None:
    """Have the system keep ICMP messages about a socket, where it can."""
    _switch(plug, on=True)


def leave(plug: socket.socket) -> None:
    """Stop that: on an open connection each message would break it, instead of being waited out (ip(7))."""
    _switch(plug, on=False)


def _switch(plug: socket.socket, *, on: bool) -> None:
    if sys.platform != "linux":
        return
    level, option = (
        (socket.IPPROTO_IPV6, _IPV6_RECVERR) if plug.family == socket.AF_INET6 else (socket.IPPROTO_IP, _IP_RECVERR)
    )
    with contextlib.suppress(OSError):
        plug.setsockopt(level, option, int(on))


def complaint(plug: socket.socket) -> Complaint | None:
    """Return the message that a failed connection attempt left behind, None without one."""
    if sys.platform != "linux":
        return None
    try:
        _, ancillary, _, _ = plug.recvmsg(0, 512, _MSG_ERRQUEUE)
    except OSError:
        return None
    for level, kind, data in ancillary:
        if (level, kind) in {(socket.IPPROTO_IP, _IP_RECVERR), (socket.IPPROTO_IPV6, _IPV6_RECVERR)}:
            return parse(data)
    return None


def parse(data: bytes) -> Complaint | None:
    """Read ``struct sock_extended_err`` and the address behind it; None for what no ICMP message caused."""
    try:
        _, origin, kind, code, _, _, _ = _HEAD.unpack_from(data)
        (family,) = struct.unpack_from("=H", data, _HEAD.size)
        start, size = {socket.AF_INET: (4, 4), socket.AF_INET6: (8, 16)}.get(family, (0, 0))
        raw = data[_HEAD.size + start : _HEAD.size + start + size]
        reporter = ipaddress.ip_address(raw)
    except (struct.error, ValueError):
        return None
    if origin not in _UNREACHABLE:
        return None
    failure: Failure | None = None
    if kind == _TIME_EXCEEDED[origin]:
        failure = Failure.HOPS_EXCEEDED
    elif kind == _UNREACHABLE[origin] and code in _PROHIBITED[origin]:
        failure = Failure.ADMIN_PROHIBITED
    return Complaint(failure, str(reporter))


def attach(error: OSError, plug: socket.socket) -> None:
    """Let a connection's error carry what `complaint` says."""
    found = complaint(plug)
    if found is not None:
        vars(error)["complaint"] = found


def complaint_of(error: BaseException) -> Complaint | None:
    """Return what `attach` put on an error."""
    kept = vars(error).get("complaint")
    return kept if isinstance(kept, Complaint) else None
