"""Where things are on the network: endpoints, addresses, and what this computer knows of its network."""

from dataclasses import dataclass
from enum import StrEnum


class Security(StrEnum):
    """How a connection is protected (RFC 8314): not at all, upgraded in-band, or TLS from the first octet."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """A service as a mail program names it.

    Attributes:
        host: A-label or IP literal, lower case, no trailing dot.
        port: 1 to 65535.
        security: what is spoken there.
    """

    host: str
    port: int
    security: Security


@dataclass(frozen=True, slots=True, kw_only=True)
class SocketAddress:
    """Where packets went: a numeric address (no scope, no brackets) and a port."""

    ip: str
    port: int


class PortState(StrEnum):
    """What became of a connection attempt to a port from here (`network.ports` of the contract)."""

    OPEN = "open"
    REFUSED = "refused"
    DROPPED = "dropped"
    SILENT = "silent"
    INTERCEPTED = "intercepted"
    UNKNOWN = "unknown"


class NetworkKind(StrEnum):
    """What sort of network this is (`network.kind` of the contract)."""

    HOME = "home"
    OFFICE = "office"
    HOTSPOT = "hotspot"
    MOBILE = "mobile"
    WIRED = "wired"
    VPN = "vpn"
    UNKNOWN = "unknown"


class Medium(StrEnum):
    """What carries the default route, as the operating system says."""

    WIRED = "wired"
    WIFI = "wifi"
    MOBILE = "mobile"
    TUNNEL = "tunnel"
    UNKNOWN = "unknown"


NO_PORTAL = "urn:ietf:params:capport:unrestricted"
"""What a lease says, in the place of its portal's API, of a network that has none (RFC 8910 section 2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSnapshot:
    """What the operating system says about the network in use, at one moment. Nothing here asked the network.

    Attributes:
        name: the connection's own name (NetworkManager's Id, the NLM name), None where there is none.
        medium: what carries the default route.
        interface: the name of that interface, None when offline.
        addresses: own numeric addresses that are not loopback or link-local.
        gateway: numeric address of the default gateway, None without one.
        gateway_hardware: its hardware address, ``aa:bb:cc:dd:ee:ff``, None where not known.
        has_default_route: False means offline, unless the asked-for host is on-link; None not known.
        dns_domain: the network's own domain (DHCP option 15), None where not known.
        search: search list, most specific first, without `dns_domain`.
        resolvers: numeric addresses of the name servers in use.
        smtp_servers: DHCP option 69 where visible.
        portal_api: DHCP option 114 (RFC 8910) where visible; `NO_PORTAL` where it denies one.
        portal_known: what the system itself says of a captive portal, None where it does not check.
        metered: traffic costs here, as the system knows or guesses; None where it says nothing.
        vpn: the default route goes through a tunnel.
        system_id: by what the system itself knows this network again (a Wi-Fi profile's Uuid, a network signature);
            None where it has none that is this network's alone.
        source: which part of the system was asked (``networkmanager``, ``proc``, …).
    """

    name: str | None = None
    medium: Medium = Medium.UNKNOWN
    interface: str | None = None
    addresses: tuple[str, ...] = ()
    gateway: str | None = None
    gateway_hardware: str | None = None
    has_default_route: bool | None = None
    dns_domain: str | None = None
    search: tuple[str, ...] = ()
    resolvers: tuple[str, ...] = ()
    smtp_servers: tuple[str, ...] = ()
    portal_api: str | None = None
    portal_known: bool | None = None
    metered: bool | None = None
    vpn: bool = False
    system_id: str | None = None
    source: str = "none"
