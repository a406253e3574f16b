"""The kernel's own word, in a namespace with nothing but what the test puts there."""

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
# Reads the network after each line of commands and prints what it saw.
INSIDE = """
import json, subprocess, sys
from dataclasses import asdict
from assistant.host._linux import LinuxReader
subprocess.run(["mount", "-t", "sysfs", "sysfs", "/sys"], check=True)
reader = LinuxReader(managed=lambda *_: None)
for line in sys.argv[1:]:
    for command in filter(None, line.split(";")):
        subprocess.run(command.split(), check=True)
    print(json.dumps(asdict(reader.read())))
"""
CABLE = (
    "ip link set lo up;ip link add rp-a type veth peer name rp-b;ip link set rp-a up;ip link set rp-b up;"
    "ip addr add 10.66.0.9/24 dev rp-a;ip addr add 10.66.7.9/24 dev rp-a"
)
DEFAULT = "ip neigh add 10.66.0.1 lladdr 02:fc:00:00:00:05 dev rp-a;ip route add default via 10.66.0.1 dev rp-a"
TUNNEL = "ip tuntap add rp-tun mode tun;ip link set rp-tun up;ip addr add 10.8.0.2/24 dev rp-tun"
HALVES = "ip route add 0.0.0.0/1 dev rp-tun;ip route add 128.0.0.0/1 dev rp-tun"
RULE = "ip route add default dev rp-tun table 51820;ip rule add not fwmark 51820 table 51820"


def seen_after(*lines: str) -> list[dict[str, object]]:
    done = subprocess.run(
        ["unshare", "-n", "-m", sys.executable, "-c", INSIDE, *lines],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_from_nothing_to_a_network() -> None:
    bare, cable, whole = seen_after("", CABLE, DEFAULT)
    assert (bare["has_default_route"], bare["interface"], bare["addresses"]) == (False, None, [])
    assert (cable["has_default_route"], cable["addresses"]) == (False, ["10.66.0.9", "10.66.7.9"])
    assert (whole["has_default_route"], whole["interface"], whole["medium"]) == (True, "rp-a", "wired")
    assert (whole["gateway"], whole["gateway_hardware"]) == ("10.66.0.1", "02:fc:00:00:00:05")
    assert whole["vpn"] is False


@pytest.mark.parametrize("way", [HALVES, RULE], ids=["two-halves", "policy-rule"])
def test_a_tunnel_that_takes_all_traffic(way: str) -> None:
    if not Path("/dev/net/tun").exists():
        pytest.skip("the kernel has no tun device")
    before, after = seen_after(f"{CABLE};{DEFAULT};{TUNNEL}", way)
    assert (before["interface"], before["vpn"]) == ("rp-a", False)
    assert (after["interface"], after["medium"], after["vpn"]) == ("rp-tun", "tunnel", True)


def test_ipv6_alone() -> None:
    (seen,) = seen_after(
        f"{CABLE.partition(';ip addr')[0]};ip addr add 2001:db8::9/64 dev rp-a nodad;"
        "ip -6 route add default via 2001:db8::1 dev rp-a"
    )
    assert (seen["has_default_route"], seen["interface"], seen["gateway"]) == (True, "rp-a", "2001:db8::1")
    assert seen["addresses"] == ["2001:db8::9"]
