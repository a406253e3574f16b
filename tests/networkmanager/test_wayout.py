"""Which way the kernel would send packets, target by target, in a namespace with what the test puts there alone."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux" or os.geteuid() != 0 or not all(map(shutil.which, ("ip", "unshare"))):
    pytest.skip("needs root and namespaces", allow_module_level=True)

pytestmark = pytest.mark.namespaces

ROOT = Path(__file__).resolve().parents[2]
MAIL, WEB, MAIL6 = "203.0.113.25", "198.51.100.80", "2001:db8:25::25"
INSIDE = """
import json, subprocess, sys
from assistant.host.wayout import tunnel_to
subprocess.run(["mount", "-t", "sysfs", "sysfs", "/sys"], check=True)
for command in filter(None, sys.argv[1].split(";")):
    subprocess.run(command.split(), check=True)
print(json.dumps([tunnel_to(address) for address in sys.argv[2:]]))
"""
CABLE = (
    "ip link set lo up;ip link add rp-a type veth peer name rp-b;ip link set rp-a up;ip link set rp-b up;"
    "ip addr add 10.66.0.9/24 dev rp-a;ip route add default via 10.66.0.1 dev rp-a"
)
TUNNEL = "ip tuntap add rp-tun mode tun;ip link set rp-tun up;ip addr add 10.8.0.2/24 dev rp-tun"


def ways(commands: str, *addresses: str) -> list[bool | None]:
    done = subprocess.run(
        ["unshare", "-n", "-m", sys.executable, "-c", INSIDE, commands, *addresses],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    found: list[bool | None] = json.loads(done.stdout)
    return found


def test_without_a_tunnel() -> None:
    assert ways(CABLE, MAIL, WEB, "127.0.0.1", "no address") == [False, False, False, None]


def test_without_a_way() -> None:
    assert ways("ip link set lo up", MAIL, MAIL6) == [None, None]


@pytest.mark.parametrize(
    ("routes", "expected"),
    [
        (f"ip route add {MAIL}/32 dev rp-tun", [True, False]),
        ("ip route add 0.0.0.0/1 dev rp-tun;ip route add 128.0.0.0/1 dev rp-tun", [True, True]),
        (
            "ip route add 0.0.0.0/1 dev rp-tun;ip route add 128.0.0.0/1 dev rp-tun;"
            f"ip route add {MAIL}/32 via 10.66.0.1 dev rp-a",
            [False, True],
        ),
        ("ip route add default dev rp-tun table 51820;ip rule add not fwmark 51820 table 51820", [True, True]),
    ],
    ids=["mail alone", "two halves", "all but mail", "policy rule"],
)
def test_each_target_has_its_way(routes: str, expected: list[bool]) -> None:
    if not Path("/dev/net/tun").exists():
        pytest.skip("the kernel has no tun device")
    assert ways(f"{CABLE};{TUNNEL};{routes}", MAIL, WEB) == expected


def test_ipv6_has_its_own_way() -> None:
    if not Path("/dev/net/tun").exists():
        pytest.skip("the kernel has no tun device")
    routes = "ip addr add 2001:db8::9/64 dev rp-tun nodad;ip -6 route add 2001:db8:25::/48 dev rp-tun"
    assert ways(f"{CABLE};{TUNNEL};{routes}", MAIL, MAIL6) == [False, True]
