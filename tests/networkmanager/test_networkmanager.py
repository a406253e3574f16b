"""A real NetworkManager on a bus of its own, in a network namespace with a hotel's DHCP server and portal."""

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

if (
    sys.platform != "linux"
    or os.geteuid() != 0
    or not all(map(shutil.which, ("NetworkManager", "nmcli", "dbus-daemon", "dnsmasq", "ip", "unshare")))
):
    pytest.skip("needs root, network-manager, dbus and dnsmasq", allow_module_level=True)

pytestmark = pytest.mark.namespaces

ROOT = Path(__file__).resolve().parents[2]
GATEWAY, CLIENT = f"rp-host-gw-{os.getpid()}", f"rp-host-nm-{os.getpid()}"

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
<allow user="*"/></policy></busconfig>
"""
CONFIGURATION = """[main]
auth-polkit=false
plugins=keyfile
dhcp=internal
rc-manager=unmanaged
dns=none
[keyfile]
path={folder}/profiles
[device]
match-device=interface-name:rp-*
managed=1
{connectivity}
"""
CHECK = """[connectivity]
uri=http://10.66.0.1:8080/check
interval=300
response=NetworkManager is online
"""
PROFILE = """[connection]
id=Hotel Bellavista
uuid=11111111-2222-3333-4444-555555555555
type=ethernet
interface-name=rp-nm
[ipv4]
method=auto
[ipv6]
method=disabled
"""
DHCP = (
    "--no-daemon",
    "--no-resolv",
    "--no-hosts",
    "--interface=rp-gw",
    "--bind-interfaces",
    "--dhcp-range=10.66.0.50,10.66.0.99,255.255.255.0,1h",
    "--dhcp-option=3,10.66.0.1",
    "--dhcp-option=6,10.66.0.1",
    "--dhcp-option=15,bellavista.example",
    "--pid-file=",
    "--user=root",
)
# NetworkManager waits for udev before it manages a veth, unless /sys cannot be written.
START = """
mount --make-rprivate /
mount -o remount,ro,bind /sys
mount -t tmpfs tmpfs /run
mkdir -p /run/NetworkManager {folder}/lib
mount --bind {folder}/lib /var/lib/NetworkManager
exec NetworkManager --debug --config={folder}/NM.conf --config-dir={folder}/none --system-config-dir={folder}/none2 \
 --intern-config={folder}/intern.conf --state-file={folder}/state
"""
READ = """
import json, sys
from dataclasses import asdict
from assistant.host.network import reader
print(json.dumps(asdict(reader().read())))
"""


@contextmanager
def running(command: Sequence[str], log: Path, environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as file:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=file, stderr=file, env=environment)
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(10)


def wait(condition: Callable[[], bool], what: str) -> None:
    tick = threading.Event()
    for _ in range(400):
        if condition():
            return
        tick.wait(0.05)
    raise AssertionError(f"waited 20 s in vain: {what}")


class Hotel:
    """The network, with NetworkManager on the guest's side."""

    def __init__(self, stack: ExitStack, folder: Path, connectivity: str = "") -> None:
        self.stack = stack
        self.folder = folder
        self.environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/bus"}
        for name in (GATEWAY, CLIENT):
            self.do("ip", "netns", "add", name)
            stack.callback(subprocess.run, ["ip", "netns", "del", name], check=False)
        self.do(
            "ip", "link", "add", "rp-gw", "netns", GATEWAY, "type", "veth", "peer", "name", "rp-nm", "netns", CLIENT
        )
        self.do("ip", "-n", GATEWAY, "addr", "add", "10.66.0.1/24", "dev", "rp-gw")
        self.do("ip", "-n", GATEWAY, "link", "set", "rp-gw", "up")
        self.do("ip", "-n", CLIENT, "link", "set", "lo", "up")
        (folder / "bus.conf").write_text(BUS.format(folder=folder))
        (folder / "NM.conf").write_text(CONFIGURATION.format(folder=folder, connectivity=connectivity))
        (folder / "profiles").mkdir()
        profile = folder / "profiles" / "hotel.nmconnection"
        profile.write_text(PROFILE)
        profile.chmod(0o600)
        leases = f"--dhcp-leasefile={folder}/leases"
        self.start(GATEWAY, "dnsmasq", *DHCP, leases)
        self.start("", "dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--nopidfile")
        wait((folder / "bus").exists, "the bus")
        self.manager = self.start(CLIENT, "unshare", "-m", "sh", "-c", START.format(folder=folder))
        wait(lambda: "10.66.0." in self.nmcli("-t", "-f", "IP4.ADDRESS", "device", "show", "rp-nm"), "a lease")

    def do(self, *command: str) -> None:
        subprocess.run(command, check=True, capture_output=True, timeout=20)

    def start(self, namespace: str, *command: str) -> subprocess.Popen[bytes]:
        inside = ("ip", "netns", "exec", namespace) if namespace else ()
        log = self.folder / f"{command[0]}.log"
        return self.stack.enter_context(running([*inside, *command], log, self.environment))

    def nmcli(self, *arguments: str) -> str:
        return subprocess.run(
            ["ip", "netns", "exec", CLIENT, "nmcli", *arguments],
            capture_output=True,
            text=True,
            check=False,
            env=self.environment,
            timeout=20,
        ).stdout

    def read(self, namespace: str = CLIENT) -> dict[str, Any]:
        done = subprocess.run(
            ["ip", "netns", "exec", namespace, sys.executable, "-c", READ],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
            env=self.environment,
            timeout=20,
        )
        found: dict[str, Any] = json.loads(done.stdout)
        return found


PORTAL = """
import http.server, sys
from pathlib import Path
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if Path(sys.argv[1]).exists():
            self.send_response(302)
            self.send_header("Location", "http://portal.bellavista.example/login")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Length", "25")
        self.end_headers()
        self.wfile.write(b"NetworkManager is online\\n")
    def log_message(self, *arguments):
        pass
http.server.ThreadingHTTPServer(("10.66.0.1", 8080), Page).serve_forever()
"""


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


def test_what_networkmanager_knows(stack: ExitStack, tmp_path: Path) -> None:
    hotel = Hotel(stack, tmp_path)
    seen = hotel.read()
    assert seen["source"] == "networkmanager"
    assert seen["name"] == "Hotel Bellavista"
    assert seen["system_id"] is None  # a cable's profile serves wherever the cable is plugged in
    assert seen["interface"] == "rp-nm"
    assert seen["medium"] == "wired"
    assert seen["gateway"] == "10.66.0.1"
    assert seen["dns_domain"] == "bellavista.example"
    assert seen["addresses"][0].startswith("10.66.0.")
    assert seen["has_default_route"] is True
    # The check is off, as Debian ships it: "full" would mean nothing.
    assert seen["portal_known"] is None
    assert seen["vpn"] is False

    # The bus is another namespace's: nothing of it holds here.
    elsewhere = hotel.read(GATEWAY)
    assert (elsewhere["source"], elsewhere["name"]) == ("proc", None)

    # Stopped midway, it neither answers nor is started again by the question.
    hotel.manager.terminate()
    hotel.manager.wait(10)
    left = hotel.read()
    assert (left["source"], left["name"]) == ("proc", None)


def test_a_portal_that_networkmanager_found(stack: ExitStack, tmp_path: Path) -> None:
    captive = tmp_path / "captive"
    captive.touch()
    hotel = Hotel(stack, tmp_path, CHECK)
    hotel.start(GATEWAY, sys.executable, "-c", PORTAL, str(captive))
    wait(lambda: "portal" in hotel.nmcli("networking", "connectivity", "check"), "the portal's answer")
    assert hotel.read()["portal_known"] is True
    captive.unlink()
    wait(lambda: "full" in hotel.nmcli("networking", "connectivity", "check"), "the way out")
    assert hotel.read()["portal_known"] is False


def test_a_bus_that_never_answers_is_given_up(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={tmp_path}/bus"}
        done = subprocess.run(
            [sys.executable, "-c", READ],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
            env=environment,
            timeout=20,
        )
    assert json.loads(done.stdout)["source"] == "proc"
