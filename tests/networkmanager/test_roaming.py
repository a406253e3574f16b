"""Home, hotel, home with a real NetworkManager: a real msmtp's settings change for the hotel and come back."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path

import pytest

from assistant.host.history import History
from assistant.host.settings import Settings, SettingsFile
from assistant.model.policy import NOBODY
from tests.networkmanager.test_networkmanager import CLIENT, GATEWAY, Hotel, running, wait

if shutil.which("msmtp") is None:
    pytest.skip("not installed: msmtp", allow_module_level=True)

pytestmark = [pytest.mark.namespaces, pytest.mark.programs]

ROOT = Path(__file__).resolve().parents[2]
PROVIDER = "10.99.0.1"
HOME, HOTEL = "rp-hnm", "rp-nm"
HOME_DHCP = (
    "--no-daemon",
    "--no-resolv",
    "--no-hosts",
    "--interface=rp-hgw",
    "--bind-interfaces",
    "--dhcp-range=10.77.0.50,10.77.0.99,255.255.255.0,1h",
    "--dhcp-option=3,10.77.0.1",
    "--dhcp-option=15,home.example",
    "--pid-file=",
    "--user=root",
)
# The provider relays for its own lines (home), and on port 2525 for everybody, as a way out for the hotel.
SERVER = """
import asyncio, sys
from aiosmtpd.smtp import SMTP

class Rules:
    def __init__(self, port):
        self.port = port
    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.port == 25 and not session.peer[0].startswith("10.77."):
            return "550 5.7.1 <" + address + ">... Relaying denied"
        envelope.rcpt_tos.append(address)
        return "250 OK"
    async def handle_DATA(self, server, session, envelope):
        print(self.port, session.peer[0], flush=True)
        return "250 OK"

async def main():
    loop = asyncio.get_running_loop()
    def made(port):
        print("opened", port, flush=True)
        return SMTP(Rules(port), hostname="smtp.proseware.test", loop=loop)
    for port in (25, 2525):
        await loop.create_server(lambda port=port: made(port), "10.99.0.1", port)
    print("ready", flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""
CHANGE = """
import asyncio
from dataclasses import replace
from assistant.cli.compose import open_real_world
from assistant.model.finding import Remedy, RemedyKind
from assistant.model.text import sentence
from assistant.session.assistant import Assistant

async def main():
    async with open_real_world() as world:
        assistant = Assistant(world)
        (account,) = [one for one in (await assistant.accounts()).accounts if one.address == "anna@proseware.test"]
        (program,) = [one for one in world.programs if one.name == account.program]
        plan = program.plan(account, replace(account.outgoing, port=2525))
        remedy = Remedy(id="hotel", kind=RemedyKind.CHANGE_PORT, summary=sentence("-"))
        await assistant.apply_fix(plan, remedy, until_leaving=True)

asyncio.run(main())
"""


class Road(Hotel):
    """The hotel, and a home beside it; Anna's provider behind both."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        super().__init__(stack, folder)
        self.do(
            "ip", "link", "add", "rp-hgw", "netns", GATEWAY, "type", "veth", "peer", "name", "rp-hnm", "netns", CLIENT
        )
        self.do("ip", "-n", GATEWAY, "addr", "add", "10.77.0.1/24", "dev", "rp-hgw")
        self.do("ip", "-n", GATEWAY, "addr", "add", f"{PROVIDER}/32", "dev", "lo")
        for name in ("rp-hgw", "lo"):
            self.do("ip", "-n", GATEWAY, "link", "set", name, "up")
        self.start(GATEWAY, "dnsmasq", *HOME_DHCP, f"--dhcp-leasefile={folder}/home-leases")
        server = folder / "provider.py"
        server.write_text(SERVER)
        inside = ["ip", "netns", "exec", GATEWAY, sys.executable, str(server)]
        stack.enter_context(running(inside, folder / "provider.log", self.environment))
        wait(lambda: "ready" in (folder / "provider.log").read_text(), "the provider")
        home = folder / "home"
        home.mkdir(mode=0o700)
        self.environment |= {
            "HOME": str(home),
            "ROAMPOST_HOME": str(folder / "own"),
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
        }
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME"):
            self.environment.pop(name, None)
        (folder / "own").mkdir(mode=0o700)
        SettingsFile(folder / "own" / "settings.json").save(Settings(third_parties=NOBODY))
        self.rc = home / ".msmtprc"
        self.rc.write_text(
            f"account home\nhost {PROVIDER}\nport 25\nfrom anna@proseware.test\nauth off\n\n"
            f"account other\nhost {PROVIDER}\nport 25\nfrom anna@elsewhere.test\nauth off\n\naccount default : home\n"
        )
        self.rc.chmod(0o600)

    def go(self, to: str, leaving: str) -> None:
        """Move from one network to the other, as a user with NetworkManager does."""
        self.nmcli("device", "disconnect", leaving)
        self.nmcli("device", "connect", to)

    def rush(self, places: Sequence[str]) -> None:
        """Move from one place to the next, one a second."""
        clock = threading.Event()
        for before, place in pairwise(places):
            clock.wait(1.0)
            self.go(place, before)

    @property
    def opened(self) -> int:
        """How many connections the provider has had on its port 25."""
        return (self.folder / "provider.log").read_text().splitlines().count("opened 25")

    def settled(self) -> None:
        """Wait until nobody has asked the provider anything for three seconds: longer than a burst and a look take."""
        clock, still, before = threading.Event(), 0, self.opened
        for _ in range(400):
            clock.wait(0.1)
            still, before = (still + 1 if self.opened == before else 0), self.opened
            if still == 30:
                return
        raise AssertionError("the provider is asked again and again")

    @property
    def pending(self) -> list[str]:
        """The changes that are not undone, as they stand in the journal."""
        return [one.id for one in History(self.folder / "own" / "history").read().receipts if not one.undone]

    def python(self, script: str) -> None:
        self.do("ip", "netns", "exec", CLIENT, sys.executable, "-c", script)

    def do(self, *command: str) -> None:
        subprocess.run(command, check=True, capture_output=True, timeout=60, env=getattr(self, "environment", None))

    def send(self) -> bool:
        done = subprocess.run(
            ["ip", "netns", "exec", CLIENT, "msmtp", "bob@fabrikam.test"],
            input=b"From: anna@proseware.test\nTo: bob@fabrikam.test\nSubject: hi\n\nhi\n",
            env=self.environment,
            capture_output=True,
            check=False,
            timeout=60,
        )
        return done.returncode == 0


@contextmanager
def watching(road: Road) -> Iterator[Path]:
    """Run the watcher, and kill it at the end as a crash would."""
    log = road.folder / "watch.log"
    with log.open("wb") as file:
        watcher = subprocess.Popen(
            ["ip", "netns", "exec", CLIENT, sys.executable, "-m", "assistant", "watch", "-v"],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            env=road.environment,
        )
        try:
            yield log
        finally:
            watcher.kill()
            watcher.wait(10)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


def test_home_hotel_home(stack: ExitStack, tmp_path: Path) -> None:
    road = Road(stack, tmp_path)
    before = road.rc.read_bytes()
    road.go(HOME, HOTEL)
    wait(road.send, "mail from home")
    with watching(road) as log:

        def tells(words: str) -> None:
            wait(lambda: words in log.read_text(), words)

        tells("Watching the network.")
        road.go(HOTEL, HOME)
        tells("Mail from anna@proseware.test will not go out from here.")
        assert not road.send()
        road.python(CHANGE)
        assert road.rc.read_bytes() != before
        assert road.send()
        road.go(HOME, HOTEL)
        tells("anna@proseware.test sends as it did before.")
        assert road.rc.read_bytes() == before
        assert road.send()
        assert log.read_text().count("will not go out") == 1


def test_killed_at_the_hotel_it_puts_back_at_home(stack: ExitStack, tmp_path: Path) -> None:
    road = Road(stack, tmp_path)
    before = road.rc.read_bytes()
    wait(lambda: road.read()["gateway_hardware"] or road.send(), "the hotel's router")
    road.nmcli("device", "disconnect", HOME)
    road.python(CHANGE)
    with watching(road) as log:
        wait(lambda: "Watching" in log.read_text(), "the watcher")
    road.go(HOME, HOTEL)
    assert road.rc.read_bytes() != before
    with watching(road) as log:
        wait(lambda: "sends as it did before" in log.read_text(), "the settings of before")
    assert road.rc.read_bytes() == before


def test_ten_moves_in_ten_seconds_end_in_one_look_at_most(stack: ExitStack, tmp_path: Path) -> None:
    road = Road(stack, tmp_path)
    before = road.rc.read_bytes()
    road.go(HOME, HOTEL)
    wait(road.send, "mail from home")
    with watching(road) as log:
        wait(lambda: "Watching the network." in log.read_text(), "the watcher")
        road.settled()
        at_home = road.opened
        road.go(HOTEL, HOME)
        wait(lambda: "will not go out" in log.read_text(), "a look at the hotel")
        road.settled()
        one_look = road.opened - at_home
        assert one_look > 0

        road.rush([HOTEL, HOME] * 5 + [HOTEL])
        ended = road.opened
        road.settled()
        assert road.opened - ended <= one_look
        assert not road.send()
        assert (road.rc.read_bytes(), road.pending) == (before, [])
        # The same of the same place is not said again.
        assert log.read_text().count("will not go out") == 1


def test_ten_moves_in_ten_seconds_put_a_change_back_once(stack: ExitStack, tmp_path: Path) -> None:
    road = Road(stack, tmp_path)
    before = road.rc.read_bytes()
    road.go(HOME, HOTEL)
    wait(road.send, "mail from home")
    road.go(HOTEL, HOME)
    wait(lambda: bool(road.read()["gateway_hardware"]) or not road.send(), "the hotel's router")
    road.python(CHANGE)
    with watching(road) as log:
        wait(lambda: "Watching the network." in log.read_text(), "the watcher")
        assert len(road.pending) == 1
        road.rush([HOTEL, HOME] * 5 + [HOTEL, HOME])
        wait(lambda: "sends as it did before" in log.read_text(), "the settings of before")
        road.settled()
        assert (road.rc.read_bytes(), road.pending) == (before, [])
        wait(road.send, "mail from home")
        assert log.read_text().count("sends as it did before") == 1
        assert "still sends" not in log.read_text()
