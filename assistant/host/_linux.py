"""The network in use on Linux: the kernel says what is so, NetworkManager what it is called.

``/proc/net`` and ``/sys/class/net`` hold for the namespace this process is in, need no rights and no
program; NetworkManager may run in another namespace, or not at all. So the kernel's word decides, and
NetworkManager only adds to the interface that carries the default route.
"""

import ipaddress
import logging
import re
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from assistant.host._networkmanager import ManagedNetwork, read_networkmanager
from assistant.model.net import Medium, NetworkSnapshot

_log = logging.getLogger(__name__)

_MAX_FILE: Final = 262_144
_MAX_ENTRIES: Final = 32
_NM_TIME_S: Final = 1.0

# include/uapi/linux/route.h
_UP: Final = 0x1
_REJECT: Final = 0x200
# include/uapi/linux/if_arp.h: tun and WireGuard, IPIP, IPv6 tunnel, SIT, GRE, GRE over IPv6.
_TUNNEL_TYPES: Final = {65534, 768, 769, 776, 778, 823}
_PPP: Final = 512
_SIOCGIFCONF: Final = 0x8912
# RFC 7600's dummy address: nothing is there, and a route look-up for it takes the default route.
_NOWHERE: Final = "192.0.0.8"
# include/uapi/linux/rtnetlink.h
_RTM_NEWROUTE: Final = 24
_RTM_GETROUTE: Final = 26
_RTA_DST: Final = 1
_RTA_OIF: Final = 4
_RTA_GATEWAY: Final = 5

_HOST_NAME = re.compile(r"[a-z0-9_]([a-z0-9_.-]{0,251}[a-z0-9_])?")


@dataclass(frozen=True, slots=True)
class Route:
    """A default route: interface, gateway's numeric address (None on a link without one), metric."""

    interface: str
    gateway: str | None
    metric: int


def _text(path: Path) -> str:
    """Read a file of the system, bounded; "" where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(_MAX_FILE).decode("utf-8", "replace")
    except OSError:
        return ""


def default_routes(table: str) -> list[Route]:
    """Read the IPv4 default routes, best first, out of ``/proc/net/route`` (proc(5)).

    A pair 0.0.0.0/1 and 128.0.0.0/1, OpenVPN's way to take all traffic, goes before any default route.
    """
    whole: list[Route] = []
    halves: dict[str, dict[int, Route]] = {}
    for line in table.splitlines()[1:]:
        with suppress(ValueError, IndexError):
            name, destination, gateway, flags, _, _, metric, mask = line.split()[:8]
            if not int(flags, 16) & _UP or int(flags, 16) & _REJECT:
                continue
            hop = socket.inet_ntoa(struct.pack("=L", int(gateway, 16)))
            route = Route(name, None if hop == "0.0.0.0" else hop, int(metric))  # noqa: S104 - "no gateway"
            target = socket.inet_ntoa(struct.pack("=L", int(destination, 16)))
            width = bin(int(mask, 16)).count("1")
            if target == "0.0.0.0" and width == 0:  # noqa: S104 - the default route
                whole.append(route)
            elif width == 1:
                halves.setdefault(name, {})[0 if target == "0.0.0.0" else 1] = route  # noqa: S104 - the lower half
    taken = [pair[0] for pair in halves.values() if len(pair) == 2]
    return taken + sorted(whole, key=lambda route: route.metric)


def default_routes6(table: str) -> list[Route]:
    """Read the IPv6 default routes, best first, out of ``/proc/net/ipv6_route`` (proc(5))."""
    found: list[Route] = []
    for line in table.splitlines():
        with suppress(ValueError, IndexError):
            target, width, _, _, hop, metric, _, _, flags, name = line.split()
            bits = int(flags, 16)
            if int(width, 16) or int(target, 16) or not bits & _UP or bits & _REJECT or name == "lo":
                continue
            address = ipaddress.IPv6Address(int(hop, 16))
            found.append(Route(name, None if address.is_unspecified else str(address), int(metric, 16)))
    return sorted(found, key=lambda route: route.metric)


def hardware_of(table: str, address: str | None, interface: str | None) -> str | None:
    """Find a neighbour's hardware address in ``/proc/net/arp``; None unless it is complete."""
    for line in table.splitlines()[1:]:
        with suppress(ValueError, IndexError):
            ip, _, flags, hardware, _, name = line.split()[:6]
            if ip == address and name == interface and int(flags, 16) & 0x2:
                known = hardware.lower()
                return known if re.fullmatch(r"(?:[0-9a-f]{2}:){5}[0-9a-f]{2}", known) and known.strip("0:") else None
    return None


@dataclass(frozen=True, slots=True)
class ResolverConfiguration:
    """What ``resolv.conf`` says (resolv.conf(5)): name servers, ``domain``, ``search``."""

    resolvers: tuple[str, ...] = ()
    domain: str | None = None
    search: tuple[str, ...] = ()


def domain_name(text: str) -> str | None:
    """Return a domain name in lower case without dots around it, or None when it is none."""
    name = text.strip().strip(".").lower()
    return name if _HOST_NAME.fullmatch(name) and ".." not in name else None


def parse_resolv_conf(text: str) -> ResolverConfiguration:
    """Read ``resolv.conf``; what makes no sense in it is passed over."""
    resolvers: dict[str, None] = {}
    domain: str | None = None
    search: tuple[str, ...] = ()
    for line in text[:_MAX_FILE].splitlines():
        words = line.split()
        if len(words) < 2 or words[0].startswith(("#", ";")):
            continue
        match words[0]:
            case "nameserver":
                with suppress(ValueError):
                    resolvers[str(ipaddress.ip_address(words[1].partition("%")[0]))] = None
            case "domain":
                domain = domain_name(words[1])
            case "search":
                names = (domain_name(word) for word in words[1 : _MAX_ENTRIES + 1])
                search = tuple(dict.fromkeys(name for name in names if name is not None))
    return ResolverConfiguration(tuple(resolvers)[:_MAX_ENTRIES], domain, search)


def own_addresses(if_inet6: str) -> list[tuple[str, str]]:
    """List (interface, address): IPv4 by ``SIOCGIFCONF`` (netdevice(7)), IPv6 out of ``/proc/net/if_inet6``."""
    # Only where there is one: this module is imported on other platforms by the tests' collection.
    import array
    import fcntl

    found: list[tuple[str, str]] = []
    size = 40  # struct ifreq, LP64
    buffer = array.array("B", b"\0" * (size * 256))
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        asked = struct.pack("iP", len(buffer), buffer.buffer_info()[0])
        (length,) = struct.unpack_from("i", fcntl.ioctl(sock.fileno(), _SIOCGIFCONF, asked))
        data = buffer.tobytes()[:length]
        for start in range(0, length - size + 1, size):
            # A label such as "eth0:1" is a second address of eth0.
            name = data[start : start + 16].partition(b"\0")[0].decode("ascii", "replace").partition(":")[0]
            found.append((name, socket.inet_ntoa(data[start + 20 : start + 24])))
    for line in if_inet6.splitlines():
        with suppress(ValueError, IndexError):
            number, _, _, _, _, name = line.split()
            found.append((name, str(ipaddress.IPv6Address(int(number, 16)))))
    return found


def route_to_nowhere() -> Route | None:
    """Ask the kernel which way a packet to nowhere in particular would take; none is sent."""
    return route_to(_NOWHERE)


def route_to(address: str) -> Route | None:
    """Ask the kernel which way a packet to a numeric address would take (rtnetlink(7)); none is sent.

    ``/proc/net/route`` shows one table only, and not the rules that choose among them, by which wg-quick takes
    all traffic.
    """
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    target = socket.inet_pton(family, address)
    # struct rtmsg with RTA_DST: one host.
    body = struct.pack("=BBBBBBBBI", family, 8 * len(target), 0, 0, 0, 0, 0, 0, 0)
    body += struct.pack("=HH", 4 + len(target), _RTA_DST) + target
    request = struct.pack("=IHHII", 16 + len(body), _RTM_GETROUTE, 1, 1, 0) + body
    try:
        with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as sock:
            sock.settimeout(0.2)
            sock.sendto(request, (0, 0))
            answer = sock.recv(8192)
        kind = struct.unpack_from("=H", answer, 4)[0]
        found: dict[int, bytes] = {}
        at = 28  # after struct nlmsghdr and struct rtmsg
        while kind == _RTM_NEWROUTE and at + 4 <= len(answer):
            length, attribute = struct.unpack_from("=HH", answer, at)
            if length < 4:
                break
            found[attribute] = answer[at + 4 : at + length]
            at += (length + 3) & ~3
        if _RTA_OIF not in found:
            return None
        name = socket.if_indextoname(struct.unpack("=I", found[_RTA_OIF])[0])
        gateway = found.get(_RTA_GATEWAY)
        return None if name == "lo" else Route(name, socket.inet_ntop(family, gateway) if gateway else None, 0)
    except (OSError, struct.error):
        return None


def medium_of(interface: str | None, root: Path = Path("/")) -> Medium:
    """Tell what an interface is by ``/sys/class/net``, or by systemd's naming scheme where that is another's."""
    if interface is None or "/" in interface or interface.startswith("."):
        return Medium.UNKNOWN
    folder = root / "sys/class/net" / interface
    kind = _text(folder / "type").strip()
    event = _text(folder / "uevent")
    if "DEVTYPE=wwan" in event:
        return Medium.MOBILE
    if "DEVTYPE=wlan" in event or (folder / "wireless").exists() or (folder / "phy80211").exists():
        return Medium.WIFI
    if (folder / "tun_flags").exists() or (kind.isdecimal() and int(kind) in _TUNNEL_TYPES):
        return Medium.TUNNEL
    if kind == "1":
        return Medium.WIRED
    if kind == str(_PPP):
        return Medium.UNKNOWN  # a modem, PPPoE or a VPN; NetworkManager may know
    if kind == "":
        for prefix, medium in _BY_NAME:
            if interface.startswith(prefix):
                return medium
    return Medium.UNKNOWN


def is_tunnel(interface: str) -> bool:
    """Tell whether an interface is a tunnel's."""
    return medium_of(interface) is Medium.TUNNEL


class LinuxReader:
    """Reads ``/proc``, ``/sys`` and ``/etc``, and asks NetworkManager where it answers within a second.

    Args:
        root: what stands for ``/``; for tests.
        addresses: lists (interface, address), given the text of ``/proc/net/if_inet6``.
        taken: the route that the kernel would take.
        managed: asks NetworkManager about an interface, given the seconds it may take.
    """

    def __init__(
        self,
        *,
        root: Path = Path("/"),
        addresses: Callable[[str], list[tuple[str, str]]] = own_addresses,
        taken: Callable[[], Route | None] = route_to_nowhere,
        managed: Callable[[str | None, float], ManagedNetwork | None] = read_networkmanager,
    ) -> None:
        self._root = root
        self._addresses = addresses
        self._taken = taken
        self._managed = managed

    def read(self) -> NetworkSnapshot:
        """See `NetworkReader.read`."""
        snapshot = self._kernel()
        try:
            managed = self._managed(snapshot.interface, _NM_TIME_S)
        except Exception as error:
            _log.debug("NetworkManager could not be read: %s", type(error).__name__)
            return snapshot
        if managed is None:
            return snapshot
        if managed.addresses and snapshot.addresses and not set(managed.addresses) & set(snapshot.addresses):
            return snapshot  # it speaks of another namespace's interface of that name
        return _joined(snapshot, managed)

    def _file(self, path: str) -> str:
        return _text(self._root / path)

    def _kernel(self) -> NetworkSnapshot:
        own = self._addresses(self._file("proc/net/if_inet6"))
        routes = default_routes(self._file("proc/net/route"))
        known = bool(routes) or (self._root / "proc/net/route").exists()
        routes += default_routes6(self._file("proc/net/ipv6_route"))
        route = self._taken() or next(iter(routes), None)
        configuration = parse_resolv_conf(self._file("etc/resolv.conf"))
        if configuration.resolvers == ("127.0.0.53",):
            # systemd-resolved's stub; the servers behind it stand here (systemd-resolved.service(8)).
            behind = parse_resolv_conf(self._file("run/systemd/resolve/resolv.conf"))
            configuration = behind if behind.resolvers else configuration
        domain = configuration.domain or next(iter(configuration.search), None)
        interface = route.interface if route else None
        medium = medium_of(interface, self._root)
        return NetworkSnapshot(
            medium=medium,
            interface=interface,
            addresses=_shown(own),
            gateway=route.gateway if route else None,
            gateway_hardware=hardware_of(self._file("proc/net/arp"), route.gateway, interface) if route else None,
            has_default_route=bool(route) if known else None,
            dns_domain=domain,
            search=tuple(name for name in configuration.search if name != domain),
            resolvers=configuration.resolvers,
            vpn=medium is Medium.TUNNEL,
            source="proc",
        )


_BY_NAME: Final = (
    ("wl", Medium.WIFI),
    ("ww", Medium.MOBILE),
    ("en", Medium.WIRED),
    ("eth", Medium.WIRED),
    ("tun", Medium.TUNNEL),
    ("tap", Medium.TUNNEL),
    ("wg", Medium.TUNNEL),
)


def _shown(own: list[tuple[str, str]]) -> tuple[str, ...]:
    kept: dict[str, None] = {}
    for _, text in own:
        address = ipaddress.ip_address(text)
        if not (address.is_loopback or address.is_link_local or address.is_unspecified):
            kept[text] = None
    return tuple(kept)[:_MAX_ENTRIES]


def _joined(kernel: NetworkSnapshot, managed: ManagedNetwork) -> NetworkSnapshot:
    """Add NetworkManager's names to the kernel's facts."""
    tunnel = kernel.vpn or managed.tunnel
    medium = managed.medium if managed.medium is not Medium.UNKNOWN else kernel.medium
    domain = next((name for name in map(domain_name, managed.domains) if name), kernel.dns_domain)
    search = [name for name in map(domain_name, managed.searches) if name] or list(kernel.search)
    if kernel.dns_domain is not None and kernel.dns_domain != domain:
        search.append(kernel.dns_domain)
    return replace(
        kernel,
        name=managed.name,
        medium=Medium.TUNNEL if tunnel else medium,
        gateway=kernel.gateway or (managed.gateway if not tunnel else None),
        dns_domain=domain,
        search=tuple(dict.fromkeys(name for name in search if name != domain))[:_MAX_ENTRIES],
        # What this process asks is what resolv.conf says, unless that is a local stub.
        resolvers=kernel.resolvers if not _only_loopback(kernel.resolvers) else (managed.resolvers or kernel.resolvers),
        smtp_servers=managed.smtp_servers,
        portal_api=managed.portal_api,
        portal_known=managed.portal_known,
        metered=managed.metered,
        vpn=tunnel,
        system_id=managed.system_id if not tunnel else None,
        source="networkmanager",
    )


def _only_loopback(addresses: tuple[str, ...]) -> bool:
    return all(ipaddress.ip_address(address).is_loopback for address in addresses)
