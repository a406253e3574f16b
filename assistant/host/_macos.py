"""The network in use on macOS, by ``scutil`` (scutil(8)): the dynamic store, which needs no permission.

Written from the documentation and from published dumps; never run on macOS.
"""

import ipaddress
import re
import subprocess
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from assistant.model.net import NO_PORTAL, Medium, NetworkSnapshot

_SCUTIL: Final = "/usr/sbin/scutil"
_TIME_S: Final = 1.0
_MAX: Final = 32


def _scutil(keys: tuple[str, ...]) -> str:
    script = "".join(f"show {key}\n" for key in keys) + "quit\n"
    done = subprocess.run(  # noqa: S603 - a fixed program, keys by standard input
        [_SCUTIL], input=script, capture_output=True, text=True, errors="replace", timeout=_TIME_S, check=False
    )
    return done.stdout[:262_144]


def values(text: str, key: str) -> tuple[str, ...]:
    """Read a key out of ``scutil``'s output: ``Key : value`` or ``Key : <array> {`` with ``0 : value`` lines."""
    found: list[str] = []
    inside = False
    for line in text.splitlines():
        name, _, value = (part.strip() for part in line.partition(" : "))
        if inside:
            if line.strip() == "}":
                inside = False
            elif name.isdecimal():
                found.append(value)
        elif name == key:
            if value.startswith("<array>"):
                inside = True
            else:
                found.append(value)
    return tuple(found)[:_MAX]


def _option(text: str, number: int) -> bytes:
    for value in values(text, f"Option_{number}"):
        digits = re.search(r"0x([0-9a-fA-F]+)", value)
        if digits is not None and len(digits[1]) % 2 == 0:
            return bytes.fromhex(digits[1])
    return b""


class MacReader:
    """Reads ``State:/Network/Global`` and the primary service.

    Args:
        scutil: shows keys of the dynamic store, in one text; for tests.
    """

    def __init__(self, scutil: Callable[[tuple[str, ...]], str] = _scutil) -> None:
        self._scutil = scutil

    def read(self) -> NetworkSnapshot:
        """See `NetworkReader.read`."""
        try:
            return self._read()
        except (OSError, subprocess.SubprocessError, ValueError):
            return NetworkSnapshot()

    def _one(self, text: str, key: str) -> str | None:
        return next(iter(values(text, key)), None)

    def _read(self) -> NetworkSnapshot:
        four = self._scutil(("State:/Network/Global/IPv4",))
        either = four if values(four, "PrimaryInterface") else self._scutil(("State:/Network/Global/IPv6",))
        names = self._scutil(("State:/Network/Global/DNS",))
        interface = self._one(either, "PrimaryInterface")
        service = self._one(either, "PrimaryService") or ""
        if interface is None or not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", service):
            return NetworkSnapshot(has_default_route=False, source="scutil")
        own = self._scutil((f"State:/Network/Service/{service}/IPv4", f"State:/Network/Service/{service}/IPv6"))
        called = self._scutil((f"Setup:/Network/Service/{service}",))
        lease = self._scutil((f"State:/Network/Service/{service}/DHCP",))
        radio = self._scutil((f"State:/Network/Interface/{interface}/AirPort",))
        domain = self._one(names, "DomainName")
        servers = _option(lease, 69)
        portal = _option(lease, 114).decode("ascii", "replace").rstrip("\0")
        if interface.startswith(("utun", "ipsec", "ppp", "tun", "tap")):
            medium = Medium.TUNNEL
        elif values(radio, "SSID_STR") or values(radio, "Power Status") or "<dictionary>" in radio:
            medium = Medium.WIFI
        else:
            medium = Medium.WIRED if interface.startswith("en") else Medium.UNKNOWN
        return NetworkSnapshot(
            name=self._one(called, "UserDefinedName"),
            medium=medium,
            interface=interface,
            addresses=_numbers(values(own, "Addresses")),
            gateway=next(iter(_numbers(values(either, "Router"))), None),
            gateway_hardware=self._one(own, "ARPResolvedHardwareAddress"),
            has_default_route=True,
            dns_domain=domain,
            search=tuple(name for name in values(names, "SearchDomains") if name != domain),
            resolvers=_numbers(values(names, "ServerAddresses")),
            smtp_servers=tuple(
                str(ipaddress.IPv4Address(servers[start : start + 4])) for start in range(0, len(servers) - 3, 4)
            )[:_MAX],
            portal_api=portal if portal.startswith("https://") or portal == NO_PORTAL else None,
            vpn=medium is Medium.TUNNEL,
            # The system's own words for this network: its router's address and hardware address.
            system_id=self._one(own, "NetworkSignature"),
            source="scutil",
        )


def _numbers(texts: tuple[str, ...]) -> tuple[str, ...]:
    kept: dict[str, None] = {}
    for text in texts:
        with suppress(ValueError):
            address = ipaddress.ip_address(text.partition("%")[0])
            if not (address.is_link_local or address.is_loopback):
                kept[str(address)] = None
    return tuple(kept)
