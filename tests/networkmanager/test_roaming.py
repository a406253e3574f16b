"""Home, hotel, home with a real NetworkManager: a real msmtp's settings change for the hotel and come back."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

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
    for port in (25, 2525):
        make = lambda port=port: SMTP(Rules(port), hostname="smtp.proseware.test", loop=loop)
        await loop.create_server(make, "10.99.0.1", port)
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
