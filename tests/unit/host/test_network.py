from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.host import _networkmanager, network
from assistant.host._linux import (
    LinuxReader,
    Route,
    default_routes,
    default_routes6,
    hardware_of,
    own_addresses,
    parse_resolv_conf,
)
from assistant.host._macos import MacReader, values
from assistant.host._networkmanager import ManagedNetwork
from assistant.host._windows import WindowsReader, _Adapter
from assistant.model.net import Medium, NetworkSnapshot

HEAD = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"


def row(name: str, target: str, gateway: str, flags: str, metric: int, mask: str) -> str:
    def little(number: str) -> str:
        return "".join(f"{int(part):02X}" for part in reversed(number.split(".")))

    return f"{name}\t{little(target)}\t{little(gateway)}\t{flags}\t0\t0\t{metric}\t{little(mask)}\t0\t0\t0\n"


def default(name: str, gateway: str, metric: int = 0, flags: str = "0003") -> str:
    return row(name, "0.0.0.0", gateway, flags, metric, "0.0.0.0")


def test_the_default_route_with_the_lowest_metric_goes_first() -> None:
    table = HEAD + default("wlan0", "192.168.1.1", 600) + default("eth0", "10.0.0.1", 100)
    table += row("eth0", "10.0.0.0", "0.0.0.0", "0001", 100, "255.255.255.0")
    assert default_routes(table) == [Route("eth0", "10.0.0.1", 100), Route("wlan0", "192.168.1.1", 600)]


def test_a_point_to_point_default_route_has_no_gateway() -> None:
    assert default_routes(HEAD + default("ppp0", "0.0.0.0", 0, "0001")) == [Route("ppp0", None, 0)]


def test_two_halves_make_a_default_route_that_goes_first() -> None:
    table = HEAD + default("eth0", "10.0.0.1")
    table += row("tun0", "0.0.0.0", "10.8.0.1", "0003", 0, "128.0.0.0")
    assert default_routes(table)[0].interface == "eth0"
    table += row("tun0", "128.0.0.0", "10.8.0.1", "0003", 0, "128.0.0.0")
    assert default_routes(table)[0] == Route("tun0", "10.8.0.1", 0)


@pytest.mark.parametrize("flags", ["0000", "0201"])
def test_a_route_that_is_down_or_rejects_is_none(flags: str) -> None:
    assert default_routes(HEAD + default("eth0", "10.0.0.1", 0, flags)) == []


@pytest.mark.parametrize("table", ["", "x", HEAD + "eth0 zz 00 3 0 0 0 0\n", HEAD + "eth0\n", "\0" * 100])
def test_what_is_no_route_table_gives_none(table: str) -> None:
    assert default_routes(table) == []
    assert default_routes6(table) == []


def test_ipv6_default_routes() -> None:
    zero = "0" * 32
    table = (
        f"{zero} 00 {zero} 00 fe80{'0' * 27}1 00000400 00000002 00000000 00000003     eth0\n"
        f"{zero} 00 {zero} 00 {zero} ffffffff 00000001 00000000 00200200       lo\n"
        f"fd{'0' * 30} 40 {zero} 00 {zero} 00000100 00000001 00000000 00000001     eth0\n"
    )
    assert default_routes6(table) == [Route("eth0", "fe80::1", 0x400)]


ARP = (
    "IP address       HW type     Flags       HW address            Mask     Device\n"
    "10.0.0.1         0x1         0x2         02:FC:00:00:00:05     *        eth0\n"
    "10.0.0.2         0x1         0x0         00:00:00:00:00:00     *        eth0\n"
    "10.0.0.3         0x1         0x2         00:00:00:00:00:00     *        eth0\n"
)


def test_the_gateways_hardware_address() -> None:
    assert hardware_of(ARP, "10.0.0.1", "eth0") == "02:fc:00:00:00:05"
    assert hardware_of(ARP, "10.0.0.1", "wlan0") is None
    assert hardware_of(ARP, "10.0.0.2", "eth0") is None
    assert hardware_of(ARP, "10.0.0.3", "eth0") is None
    assert hardware_of("", "10.0.0.1", "eth0") is None


def test_resolv_conf() -> None:
    found = parse_resolv_conf(
        "# comment\nnameserver 192.0.2.53\nnameserver fe80::1%eth0\nnameserver 192.0.2.53\n"
        "search b.example  A.B.example. \nsearch Hotel.example b.example\noptions ndots:2\n"
    )
    assert found.resolvers == ("192.0.2.53", "fe80::1")
    assert (found.domain, found.search) == (None, ("hotel.example", "b.example"))
    assert parse_resolv_conf("domain Hotel.Example\n").domain == "hotel.example"


@pytest.mark.parametrize(
    "text",
    [
        "nameserver\nnameserver not.an.address\nnameserver 1.2.3\nnameserver 999.1.1.1\n",
        "search ../../etc <script> a..b -x \x1b[31m\ndomain \x1b]0;owned\x07\n",
        "\0\ufffd\n" * 1000,
        "search " + "x" * 300,
    ],
)
def test_a_hostile_resolv_conf_gives_nothing(text: str) -> None:
    found = parse_resolv_conf(text)
    assert (found.resolvers, found.domain, found.search) == ((), None, ())


def test_a_long_resolv_conf_is_bounded() -> None:
    text = "".join(f"nameserver 10.0.{n // 256}.{n % 256}\n" for n in range(20_000))
    text += "search " + " ".join(f"d{n}.example" for n in range(10_000))
    found = parse_resolv_conf(text)
    assert len(found.resolvers) == 32
    assert len(found.search) <= 32


def test_own_addresses_include_loopback() -> None:
    loopback = "00000000000000000000000000000001 01 80 10 80       lo\n"
    assert {("lo", "127.0.0.1"), ("lo", "::1")} <= set(own_addresses(loopback + "broken\n"))


class Machine:
    """A made-up ``/`` for the reader."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.own = [("lo", "127.0.0.1"), ("eth0", "10.0.0.9"), ("eth0", "fe80::2")]
        self.taken: Route | None = None
        self.put("proc/net/route", HEAD + default("eth0", "10.0.0.1"))
        self.put("proc/net/arp", ARP)
        self.put("etc/resolv.conf", "nameserver 10.0.0.1\nsearch hotel.example lan\n")
        self.interface("eth0", "1")

    def put(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def interface(self, name: str, kind: str, *, event: str = "", folders: tuple[str, ...] = ()) -> None:
        self.put(f"sys/class/net/{name}/type", kind + "\n")
        self.put(f"sys/class/net/{name}/uevent", event + "\n")
        for folder in folders:
            (self.root / "sys/class/net" / name / folder).mkdir()

    def read(self, managed: Callable[[str | None, float], ManagedNetwork | None] = lambda *_: None) -> NetworkSnapshot:
        return LinuxReader(
            root=self.root, addresses=lambda _: self.own, taken=lambda: self.taken, managed=managed
        ).read()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_plain_network(machine: Machine) -> None:
    assert machine.read() == NetworkSnapshot(
        medium=Medium.WIRED,
        interface="eth0",
        addresses=("10.0.0.9",),
        gateway="10.0.0.1",
        gateway_hardware="02:fc:00:00:00:05",
        has_default_route=True,
        dns_domain="hotel.example",
        search=("lan",),
        resolvers=("10.0.0.1",),
        source="proc",
    )


def test_domain_goes_before_search(machine: Machine) -> None:
    machine.put("etc/resolv.conf", "domain own.example\nsearch a.example own.example\n")
    seen = machine.read()
    assert (seen.dns_domain, seen.search) == ("own.example", ("a.example",))


def test_offline(machine: Machine) -> None:
    machine.put("proc/net/route", HEAD)
    seen = machine.read()
    assert (seen.has_default_route, seen.interface, seen.gateway) == (False, None, None)


def test_nothing_to_be_read_at_all(tmp_path: Path) -> None:
    seen = LinuxReader(root=tmp_path, addresses=lambda _: [], taken=lambda: None, managed=lambda *_: None).read()
    assert seen == NetworkSnapshot(source="proc")


def test_the_servers_behind_systemds_stub(machine: Machine) -> None:
    machine.put("etc/resolv.conf", "nameserver 127.0.0.53\nsearch stub.example\n")
    machine.put("run/systemd/resolve/resolv.conf", "nameserver 10.0.0.53\nsearch real.example\n")
    seen = machine.read()
    assert (seen.resolvers, seen.dns_domain) == (("10.0.0.53",), "real.example")


@pytest.mark.parametrize(
    ("name", "kind", "event", "folders", "medium"),
    [
        ("wlan0", "1", "DEVTYPE=wlan", (), Medium.WIFI),
        ("wlp2s0", "1", "", ("wireless",), Medium.WIFI),
        ("wlp2s0", "1", "", ("phy80211",), Medium.WIFI),
        ("wwan0", "65534", "DEVTYPE=wwan", (), Medium.MOBILE),
        ("tun0", "65534", "", ("tun_flags",), Medium.TUNNEL),
        ("tap0", "1", "", ("tun_flags",), Medium.TUNNEL),
        ("wg0", "65534", "DEVTYPE=wireguard", (), Medium.TUNNEL),
        ("gre1", "778", "", (), Medium.TUNNEL),
        ("ppp0", "512", "", (), Medium.UNKNOWN),
        ("usb0", "1", "", (), Medium.WIRED),
        ("odd0", "4711", "", (), Medium.UNKNOWN),
        ("odd0", "x", "", (), Medium.UNKNOWN),
    ],
)
def test_media(machine: Machine, name: str, kind: str, event: str, folders: tuple[str, ...], medium: Medium) -> None:
    machine.put("proc/net/route", HEAD + default(name, "10.0.0.1"))
    machine.interface(name, kind, event=event, folders=folders)
    seen = machine.read()
    assert (seen.interface, seen.medium, seen.vpn) == (name, medium, medium is Medium.TUNNEL)


@pytest.mark.parametrize(
    ("name", "medium"),
    [
        ("wlp3s0", Medium.WIFI),
        ("enp1s0", Medium.WIRED),
        ("wwp0", Medium.MOBILE),
        ("wg1", Medium.TUNNEL),
        ("../../etc", Medium.UNKNOWN),
    ],
)
def test_media_by_name_where_sys_is_another_namespaces(machine: Machine, name: str, medium: Medium) -> None:
    machine.put("proc/net/route", HEAD + default(name, "10.0.0.1"))
    assert machine.read().medium is medium


def test_the_route_that_the_kernel_takes_decides(machine: Machine) -> None:
    machine.interface("wg0", "65534")
    machine.taken = Route("wg0", None, 0)
    seen = machine.read()
    assert (seen.interface, seen.gateway, seen.vpn, seen.medium) == ("wg0", None, True, Medium.TUNNEL)


MANAGED = ManagedNetwork(
    name="Hotel Bellavista",
    medium=Medium.WIFI,
    addresses=("10.0.0.9",),
    gateway="10.0.0.1",
    domains=("Bellavista.example",),
    searches=("rooms.example", "<bad>"),
    resolvers=("10.0.0.53",),
    smtp_servers=("10.0.0.25",),
    portal_api="https://portal.bellavista.example/api",
    portal_known=True,
)


def test_networkmanager_adds_names(machine: Machine) -> None:
    asked: list[str | None] = []

    def managed(interface: str | None, time_s: float) -> ManagedNetwork:
        asked.append(interface)
        assert 0 < time_s <= 1.0
        return MANAGED

    assert machine.read(managed) == NetworkSnapshot(
        name="Hotel Bellavista",
        medium=Medium.WIFI,
        interface="eth0",
        addresses=("10.0.0.9",),
        gateway="10.0.0.1",
        gateway_hardware="02:fc:00:00:00:05",
        has_default_route=True,
        dns_domain="bellavista.example",
        search=("rooms.example", "hotel.example"),
        resolvers=("10.0.0.1",),
        smtp_servers=("10.0.0.25",),
        portal_api="https://portal.bellavista.example/api",
        portal_known=True,
        source="networkmanager",
    )
    assert asked == ["eth0"]


def test_a_local_stub_gives_way_to_networkmanagers_servers(machine: Machine) -> None:
    machine.put("etc/resolv.conf", "nameserver 127.0.0.1\n")
    assert machine.read(lambda *_: MANAGED).resolvers == ("10.0.0.53",)


def test_a_tunnel_of_networkmanagers_is_a_vpn(machine: Machine) -> None:
    machine.interface("ppp0", "512")
    machine.put("proc/net/route", HEAD + default("ppp0", "0.0.0.0", 0, "0001"))
    seen = machine.read(lambda *_: ManagedNetwork(name="Office", tunnel=True, gateway="10.0.0.1"))
    assert (seen.name, seen.medium, seen.vpn, seen.gateway) == ("Office", Medium.TUNNEL, True, None)


def test_the_systems_own_name_for_a_network_is_taken_over_but_not_a_tunnels(machine: Machine) -> None:
    assert machine.read(lambda *_: replace(MANAGED, system_id="the one")).system_id == "the one"
    assert machine.read(lambda *_: replace(MANAGED, system_id="the one", tunnel=True)).system_id is None


class RecordedBus:
    """NetworkManager's answers for one active connection, as 1.42 gave them on the bus."""

    def properties(self, path: str, interface: str) -> dict[str, object]:
        assert interface == "org.freedesktop.NetworkManager.IP4Config"
        return {"AddressData": [{"address": ("s", "10.66.0.76")}], "Gateway": "10.66.0.1", "Domains": []}


@pytest.mark.parametrize(
    ("kind", "known"),
    [("802-11-wireless", True), ("gsm", True), ("802-3-ethernet", False), ("vpn", False), ("wireguard", False)],
)
def test_a_profile_names_a_network_where_it_is_for_one_alone(kind: str, known: bool) -> None:
    uuid = "11111111-2222-3333-4444-555555555555"
    active = {"Id": "Bellavista", "Uuid": uuid, "Type": kind, "Vpn": False, "Ip4Config": "/ip4/1", "Ip6Config": "/"}
    seen = _networkmanager._read(RecordedBus(), {}, active)  # type: ignore[arg-type] # answers as the bus does
    assert seen.system_id == (uuid if known else None)
    assert (seen.name, seen.gateway) == ("Bellavista", "10.66.0.1")


def test_networkmanager_of_another_namespace_is_not_believed(machine: Machine) -> None:
    other = ManagedNetwork(name="Elsewhere", addresses=("192.0.2.7",))
    assert machine.read(lambda *_: other).name is None


def test_a_networkmanager_that_misbehaves_costs_nothing(machine: Machine) -> None:
    def managed(interface: str | None, time_s: float) -> ManagedNetwork:
        raise KeyError("Id")

    assert machine.read(managed).source == "proc"


def test_each_platform_has_its_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(network.reader("linux"), LinuxReader)
    assert isinstance(network.reader("darwin"), MacReader)
    assert isinstance(network.reader("win32"), WindowsReader)
    assert network.reader("plan9").read() == NetworkSnapshot()


SCUTIL = {
    "State:/Network/Global/IPv4": """<dictionary> {
  PrimaryInterface : en0
  PrimaryService : 0A1B2C3D-0000-1111-2222-333344445555
  Router : 10.0.0.1
}
""",
    "State:/Network/Global/DNS": """<dictionary> {
  DomainName : hotel.example
  SearchDomains : <array> {
    0 : hotel.example
    1 : lan
  }
  ServerAddresses : <array> {
    0 : 10.0.0.1
    1 : fe80::1%en0
  }
}
""",
    "IPv4": """<dictionary> {
  ARPResolvedHardwareAddress : 02:fc:00:00:00:05
  NetworkSignature : IPv4.Router=10.0.0.1;IPv4.RouterHardwareAddress=02:fc:00:00:00:05
  Addresses : <array> {
    0 : 10.0.0.9
  }
}
  No such key
""",
    "DHCP": """<dictionary> {
  Option_69 : <data> 0x0a000019
  Option_114 : <data> 0x68747470733a2f2f702e6578616d706c652f61
}
""",
    "AirPort": "<dictionary> {\n  Power Status : TRUE\n}\n",
    "Setup": "<dictionary> {\n  UserDefinedName : Wi-Fi\n}\n",
}


def scutil(keys: tuple[str, ...]) -> str:
    first = keys[0]
    if first.startswith("Setup:"):
        return SCUTIL["Setup"]
    return SCUTIL.get(first, SCUTIL.get(first.rpartition("/")[2], "  No such key\n"))


def test_macos_by_a_published_dump() -> None:
    assert MacReader(scutil).read() == NetworkSnapshot(
        name="Wi-Fi",
        medium=Medium.WIFI,
        interface="en0",
        addresses=("10.0.0.9",),
        gateway="10.0.0.1",
        gateway_hardware="02:fc:00:00:00:05",
        has_default_route=True,
        dns_domain="hotel.example",
        search=("lan",),
        resolvers=("10.0.0.1",),
        smtp_servers=("10.0.0.25",),
        portal_api="https://p.example/a",
        system_id="IPv4.Router=10.0.0.1;IPv4.RouterHardwareAddress=02:fc:00:00:00:05",
        source="scutil",
    )


def test_macos_offline_and_without_scutil() -> None:
    assert MacReader(lambda _: "  No such key\n").read().has_default_route is False

    def missing(keys: tuple[str, ...]) -> str:
        raise FileNotFoundError

    assert MacReader(missing).read() == NetworkSnapshot()


def test_scutil_values() -> None:
    assert values("A : b\nB : <array> {\n 0 : x\n 1 : y\n}\nA : c\n", "B") == ("x", "y")
    assert values("junk\n}\n{\n", "A") == ()


def test_windows_structure_has_the_documented_size() -> None:
    # sizeof(IP_ADAPTER_ADDRESSES_LH) on 64-bit Windows.
    import ctypes

    assert ctypes.sizeof(_Adapter) == 448


def test_windows_elsewhere_knows_nothing() -> None:
    assert WindowsReader().read() == NetworkSnapshot()
