"""The world starts, changes while it runs, and leaves nothing behind."""

import asyncio
import json
import os
import socket
from pathlib import Path

import psutil
import pytest

from assistant.clients.demo_mail import DemoMail
from assistant.demo.places import (
    HOME_ADDRESS,
    HOME_PASSWORD,
    RECIPIENT,
    SMTP_IP,
    WORK_ADDRESS,
    Hazard,
    Network,
    Policy,
)
from assistant.demo.state import Delivered
from assistant.demo.world import DemoWorld
from assistant.model.mail import Authentication
from assistant.model.net import SocketAddress
from assistant.model.secret import Purpose

EVERYWHERE = ((SMTP_IP, 25), (SMTP_IP, 465), (SMTP_IP, 587), ("203.0.113.110", 110), ("198.18.80.80", 80))


def sockets() -> set[tuple[int, object]]:
    return {(one.fd, one.laddr) for one in psutil.Process().net_connections("inet")}


@pytest.mark.asyncio
@pytest.mark.parametrize("hazards", [frozenset[Hazard](), frozenset({Hazard.SLOW})])
async def test_nothing_is_left_behind(hazards: frozenset[Hazard]) -> None:
    before, tasks = sockets(), asyncio.all_tasks()
    world = DemoWorld()
    await world.start()
    folder = world.folder
    await world.select(hazards=hazards)
    # Connections in the middle of everything: unread greetings, a transaction, a handshake not begun.
    links = [await world.dialer.open(SocketAddress(ip=ip, port=port)) for ip, port in EVERYWHERE]
    links[0].write(b"EHLO [127.0.0.1]\r\nMAIL FROM:<anna@proseware.com>\r\n")
    await links[0].read()
    assert folder.is_dir()
    await world.stop()
    for link in links:
        link.abort()
    for _ in range(5):
        await asyncio.sleep(0)
    assert not folder.exists()
    assert asyncio.all_tasks() == tasks
    assert sockets() <= before
    await world.stop()


@pytest.mark.asyncio
async def test_every_listener_is_on_loopback(world: DemoWorld) -> None:
    for ip, port in EVERYWHERE:
        await world.port(ip, port)
    listening = [
        one for one in psutil.Process().net_connections("inet") if one.status == psutil.CONN_LISTEN and one.laddr
    ]
    assert len(listening) >= len(EVERYWHERE)
    assert {one.laddr.ip for one in listening} == {"127.0.0.1"}


@pytest.mark.asyncio
async def test_it_may_be_started_again_but_not_twice() -> None:
    world = DemoWorld()
    await world.start()
    with pytest.raises(RuntimeError):
        await world.start()
    await world.stop()
    for part in ("folder", "routes", "trust", "dialer"):
        with pytest.raises(RuntimeError):
            getattr(world, part)
    await world.start()
    await world.stop()


def test_a_failed_start_leaves_no_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def broken(self: DemoWorld) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(DemoWorld, "_reset", broken)
    with pytest.raises(OSError, match="disk full"):
        asyncio.run(DemoWorld().start())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio
async def test_the_settings_are_annas(world: DemoWorld) -> None:
    reading = DemoMail(world.settings_file).read()
    assert reading.unreadable == ()
    home, work = reading.accounts
    assert (home.address, work.address) == (HOME_ADDRESS, WORK_ADDRESS)
    assert home.outgoing is not None
    assert (home.outgoing.host, home.outgoing.port) == ("smtp.proseware.com", 25)
    assert home.outgoing.authentication is Authentication.NONE
    assert home.aliases == ("anna.rossi@proseware.com",)
    assert home.pop_first_native
    assert HOME_PASSWORD not in world.settings_file.read_text("utf-8")


@pytest.mark.asyncio
async def test_moving_ends_connections_and_a_policy_does_not(world: DemoWorld) -> None:
    await world.select(Network.HOTEL)
    link = await world.dialer.open(SocketAddress(ip=SMTP_IP, port=25))
    assert (await link.read()).startswith(b"220")
    await world.select(provider=Policy.OPEN_RELAY)
    link.write(b"NOOP\r\n")
    assert (await link.read()).startswith(b"250")
    await world.select(network=Network.HOME)
    try:
        assert await link.read() == b""
    except ConnectionResetError:
        pass
    finally:
        link.abort()


@pytest.mark.asyncio
async def test_words_are_taken_and_wrong_ones_change_nothing(world: DemoWorld) -> None:
    await world.select("office", "pop-first", ["slow"])
    assert (world.network, world.provider, world.hazards) == (
        Network.OFFICE,
        Policy.POP_FIRST,
        frozenset({Hazard.SLOW}),
    )
    for wrong in ({"network": "moon"}, {"provider": "moon"}, {"hazards": ["moon"]}):
        with pytest.raises(ValueError, match="moon"):
            await world.select(**wrong)
    assert world.network is Network.OFFICE
    assert world.place_name == "The Phone Company"


@pytest.mark.asyncio
async def test_reset_puts_everything_back(world: DemoWorld) -> None:
    before = world.settings_file.read_bytes()
    world.settings_file.write_text(json.dumps({"accounts": []}), "utf-8")
    world.deliver(Delivered(sender="", recipient=RECIPIENT, content=b""))
    world.secrets.forget(HOME_ADDRESS, Purpose.OUTGOING)
    await world.reset()
    assert world.settings_file.read_bytes() == before
    assert world.mailbox(RECIPIENT) == ()
    assert world.secrets.get(HOME_ADDRESS, Purpose.OUTGOING) is not None


@pytest.mark.asyncio
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
async def test_the_folder_is_private(world: DemoWorld) -> None:
    assert world.folder.stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in world.folder.iterdir()) == ["demo-mail.json"]


@pytest.mark.asyncio
async def test_no_key_stays_on_the_disk(world: DemoWorld) -> None:
    await world.port(SMTP_IP, 465)
    assert sorted(path.name for path in world.folder.iterdir()) == ["demo-mail.json"]


@pytest.mark.asyncio
async def test_the_same_place_keeps_its_listener(world: DemoWorld) -> None:
    await world.select(Network.HOTEL)
    first = await asyncio.gather(*(world.port(SMTP_IP, 25) for _ in range(5)))
    assert len(set(first)) == 1
    await world.select(Network.HOME)
    with socket.socket() as plug, pytest.raises(ConnectionRefusedError):
        plug.connect(("127.0.0.1", first[0]))
