"""Notices of changes: real netlink in a namespace, sockets that end, and the systems that no machine here is."""

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from assistant.host import netwatch
from assistant.host.netwatch import BlockingNotices, SeveralNotices, SocketNotices

ROOT = Path(__file__).resolve().parents[3]
COUNT = """
import asyncio, subprocess
from assistant.host.netwatch import change_notices

async def main():
    came = asyncio.Event()
    notices = change_notices()
    notices.start(came.set)
    for command in (
        "ip link set lo up", "ip link add rp-a type veth peer name rp-b",
        "ip link set rp-b up", "ip addr add 10.66.0.9/24 dev rp-a", "ip link set rp-a up",
        "ip route add default via 10.66.0.1", "ip addr add 2001:db8::9/64 dev rp-a nodad", "ip route del default",
    ):
        came.clear()
        subprocess.run(command.split(), check=True)
        async with asyncio.timeout(20):
            await came.wait()
    notices.close()
    notices.close()

asyncio.run(main())
"""


@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or not all(map(shutil.which, ("ip", "unshare"))),
    reason="needs root and namespaces",
)
@pytest.mark.namespaces
def test_the_kernel_tells_of_each_change() -> None:
    done = subprocess.run(
        ["unshare", "-n", sys.executable, "-c", COUNT],
        cwd=ROOT,
        env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.asyncio
async def test_a_socket_tells_and_its_end_is_told_once() -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    came = asyncio.Queue[None]()
    notices = SocketNotices(lambda: ours)
    notices.start(lambda: came.put_nowait(None))
    theirs.send(b"something moved")
    await came.get()
    theirs.close()
    await came.get()
    assert ours.fileno() == -1
    assert came.empty()
    notices.close()


@pytest.mark.asyncio
async def test_what_is_not_there_does_not_keep_the_rest_from_telling() -> None:
    def missing() -> socket.socket:
        raise FileNotFoundError

    ours, theirs = socket.socketpair()
    came = asyncio.Event()
    notices = SeveralNotices(SocketNotices(lambda: ours), SocketNotices(missing))
    notices.start(came.set)
    theirs.send(b".")
    await came.wait()
    notices.close()
    theirs.close()
    with pytest.raises(FileNotFoundError):
        SeveralNotices(SocketNotices(missing)).start(came.set)


@pytest.mark.asyncio
async def test_a_fake_call_that_waits_for_windows() -> None:
    """A fake of ``NotifyAddrChange``: returns once, then fails as it does when the service is stopped."""
    gate = threading.Event()
    calls = 0

    def wait() -> None:
        nonlocal calls
        calls += 1
        gate.wait(20)
        if calls == 2:
            raise OSError(50, "not supported")

    came = asyncio.Event()
    notices = BlockingNotices(wait)
    notices.start(came.set)
    gate.set()
    await came.wait()
    notices.close()


def test_each_system_has_its_source() -> None:
    assert isinstance(netwatch.change_notices("linux"), SeveralNotices)
    assert isinstance(netwatch.change_notices("win32"), BlockingNotices)
    assert isinstance(netwatch.change_notices("darwin"), SocketNotices)
