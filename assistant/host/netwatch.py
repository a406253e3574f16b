"""Tells when the network changes, as the operating system says so; sleeps in between.

Linux: rtnetlink's groups for addresses and routes (rtnetlink(7)), which NetworkManager's changes pass through too,
and NetworkManager's own signals (D-Bus), since a portal that opens changes no route.
macOS: a routing socket (route(4)). Windows: ``NotifyAddrChange`` of iphlpapi. The latter two were not run.
"""

import asyncio
import os
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Protocol

from assistant.host._networkmanager import manager_signals

_MOST_OCTETS: Final = 65_536
# RTMGRP_LINK, RTMGRP_IPV4_IFADDR, RTMGRP_IPV4_ROUTE, RTMGRP_IPV6_IFADDR, RTMGRP_IPV6_ROUTE of <linux/rtnetlink.h>.
_GROUPS: Final = 0x1 | 0x10 | 0x40 | 0x100 | 0x400
_PF_ROUTE: Final = 17


class ChangeNotices(Protocol):
    """Calls back whenever something about the network may have changed. Runs on the loop's thread."""

    def start(self, changed: Callable[[], None]) -> None:
        """Begin.

        Raises:
            OSError: the system does not tell.
        """
        ...

    def close(self) -> None:
        """End; may be called twice."""
        ...


class SocketNotices:
    """Notices that come over a socket: one datagram or more for each change.

    Args:
        make: opens the socket.
    """

    def __init__(self, make: Callable[[], socket.socket]) -> None:
        self._make = make
        self._socket: socket.socket | None = None

    def start(self, changed: Callable[[], None]) -> None:
        """See `ChangeNotices.start`."""
        one = self._make()
        one.setblocking(False)
        self._socket = one

        def readable() -> None:
            with suppress(OSError):
                # What it says does not matter, nor that some of it was lost (ENOBUFS): the network is read afresh.
                while one.recv(_MOST_OCTETS):
                    continue
                # Who spoke is gone: its end would be readable for ever.
                self.close()
            changed()

        asyncio.get_running_loop().add_reader(one.fileno(), readable)

    def close(self) -> None:
        """See `ChangeNotices.close`."""
        one, self._socket = self._socket, None
        if one is not None:
            asyncio.get_running_loop().remove_reader(one.fileno())
            one.close()


class SeveralNotices:
    """Several sources as one.

    Args:
        needed: must tell.
        further: tell more, where they are there.
    """

    def __init__(self, needed: ChangeNotices, *further: ChangeNotices) -> None:
        self._needed = needed
        self._further = further

    def start(self, changed: Callable[[], None]) -> None:
        """See `ChangeNotices.start`."""
        self._needed.start(changed)
        for one in self._further:
            with suppress(OSError):
                one.start(changed)

    def close(self) -> None:
        """See `ChangeNotices.close`."""
        for one in (self._needed, *self._further):
            one.close()


def _netlink() -> socket.socket:
    assert sys.platform == "linux"
    one = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, socket.NETLINK_ROUTE)
    try:
        one.bind((0, _GROUPS))
    except OSError:
        one.close()
        raise
    return one


def _routing() -> socket.socket:
    return socket.socket(_PF_ROUTE, socket.SOCK_RAW, 0)


class BlockingNotices:
    """Notices that a system call waits for: a thread of its own waits.

    Args:
        wait: blocks until something changed.
    """

    def __init__(self, wait: Callable[[], None]) -> None:
        self._wait = wait
        self._over = False

    def start(self, changed: Callable[[], None]) -> None:
        """See `ChangeNotices.start`."""
        loop = asyncio.get_running_loop()

        def watch() -> None:
            with suppress(OSError, RuntimeError):
                while not self._over:
                    self._wait()
                    loop.call_soon_threadsafe(changed)

        threading.Thread(target=watch, name="network-changes", daemon=True).start()

    def close(self) -> None:
        """See `ChangeNotices.close`; the thread ends with the process."""
        self._over = True


def _address_change() -> None:
    if sys.platform == "win32":
        # Windows only.
        import ctypes

        code = ctypes.windll.iphlpapi.NotifyAddrChange(None, None)
        if code != 0:
            raise OSError(code, os.strerror(code))


def change_notices(platform: str = sys.platform) -> ChangeNotices:
    """Return what tells of changes on this platform."""
    if platform == "win32":
        return BlockingNotices(_address_change)
    if platform == "linux":
        return SeveralNotices(SocketNotices(_netlink), SocketNotices(manager_signals))
    return SocketNotices(_routing)
