"""The process behind `delay`: two TUN devices, one in each of two network namespaces, and a queue each way.

usage: delay_relay.py NEAR_NAMESPACE FAR_NAMESPACE SECONDS_EACH_WAY
"""

import ctypes
import fcntl
import os
import select
import struct
import sys
import time
from collections import deque

_TUNSETIFF = 0x400454CA
_IFF_TUN_NO_PI = 0x0001 | 0x1000
_CLONE_NEWNET = 0x40000000
_MOST_OCTETS = 65536


def device(namespace: str, name: str) -> int:
    """Join a network namespace and return a descriptor of a fresh TUN device in it."""
    libc = ctypes.CDLL(None, use_errno=True)
    joined = os.open(namespace, os.O_RDONLY)
    if libc.setns(joined, _CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), namespace)
    os.close(joined)
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tun, _TUNSETIFF, struct.pack("16sH22x", name.encode(), _IFF_TUN_NO_PI))
    return tun


def relay(one: int, other: int, each_way_s: float) -> None:
    """Carry packets between two devices for ever, each after `each_way_s`."""
    partner = {one: other, other: one}
    queue: deque[tuple[float, int, bytes]] = deque()
    while True:
        wait_s = max(0.0, queue[0][0] - time.monotonic()) if queue else None
        readable, _, _ = select.select([one, other], [], [], wait_s)
        now_s = time.monotonic()
        for source in readable:
            while True:
                try:
                    packet = os.read(source, _MOST_OCTETS)
                except OSError:
                    break  # nothing more, or the device is not up yet
                queue.append((now_s + each_way_s, partner[source], packet))
        while queue and queue[0][0] <= time.monotonic():
            _, target, packet = queue.popleft()
            try:
                os.write(target, packet)
            except OSError:
                continue  # a full or closed device loses packets, as networks do


if __name__ == "__main__":
    near, far, seconds = sys.argv[1:]
    # The router's namespace last, so that the process lives there.
    near_device = device(near, "near")
    relay(near_device, device(far, "far"), float(seconds))
