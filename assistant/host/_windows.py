"""The network in use on Windows, by ``iphlpapi.dll``: adapters, routes, neighbours; no location permission needed.

`GetAdaptersAddresses`, `GetBestInterfaceEx` and `GetIpNetTable` as Microsoft documents them. Written from the
documentation; never run on Windows. The name is the connection's ("Wi-Fi"), not the radio network's, which
Windows shows only with the user's leave to know the location.
"""

import ctypes
import ipaddress
import socket
import struct
from collections.abc import Iterator
from ctypes import POINTER, Structure, Union, c_char_p, c_ubyte, c_uint32, c_uint64, c_void_p, c_wchar_p
from typing import Any, Final

from assistant.host._windows_networks import network_id
from assistant.model.net import Medium, NetworkSnapshot

# iptypes.h, ipifcons.h, winerror.h
_INCLUDE_GATEWAYS: Final = 0x80
_SKIP_ANYCAST_MULTICAST: Final = 0x2 | 0x4
_OVERFLOW: Final = 111
_INSUFFICIENT: Final = 122
_UP: Final = 1
_MEDIA: Final = {
    6: Medium.WIRED,
    71: Medium.WIFI,
    23: Medium.TUNNEL,
    53: Medium.TUNNEL,
    131: Medium.TUNNEL,
    243: Medium.MOBILE,
    244: Medium.MOBILE,
}
_MAX: Final = 32


class _SocketAddress(Structure):
    _fields_ = (("sockaddr", c_void_p), ("length", ctypes.c_int))


class _Linked(Structure):
    """The common beginning of unicast address, DNS server and gateway entries."""


_Linked._fields_ = (
    ("head", c_uint64),
    ("next", POINTER(_Linked)),
    ("address", _SocketAddress),
)


class _Suffix(Structure):
    pass


_Suffix._fields_ = (("next", POINTER(_Suffix)), ("text", ctypes.c_wchar * 256))


class _Head(Union):
    _fields_ = (("alignment", c_uint64), ("fields", c_uint32 * 2))


class _Adapter(Structure):
    """``IP_ADAPTER_ADDRESSES_LH`` up to the first DNS suffix."""


_Adapter._fields_ = (
    ("head", _Head),
    ("next", POINTER(_Adapter)),
    ("name", c_char_p),
    ("unicast", POINTER(_Linked)),
    ("anycast", c_void_p),
    ("multicast", c_void_p),
    ("dns_servers", POINTER(_Linked)),
    ("dns_suffix", c_wchar_p),
    ("description", c_wchar_p),
    ("friendly_name", c_wchar_p),
    ("hardware", c_ubyte * 8),
    ("hardware_length", c_uint32),
    ("flags", c_uint32),
    ("mtu", c_uint32),
    ("type", c_uint32),
    ("status", c_uint32),
    ("index6", c_uint32),
    ("zones", c_uint32 * 16),
    ("prefix", c_void_p),
    ("transmit", c_uint64),
    ("receive", c_uint64),
    ("wins", c_void_p),
    ("gateways", POINTER(_Linked)),
    ("metric4", c_uint32),
    ("metric6", c_uint32),
    ("luid", c_uint64),
    ("dhcp4", _SocketAddress),
    ("compartment", c_uint32),
    ("network_guid", c_ubyte * 16),
    ("connection_type", c_uint32),
    ("tunnel_type", c_uint32),
    ("dhcp6", _SocketAddress),
    ("dhcp6_duid", c_ubyte * 130),
    ("dhcp6_duid_length", c_uint32),
    ("dhcp6_iaid", c_uint32),
    ("suffixes", POINTER(_Suffix)),
)


class _Neighbour(Structure):
    """``MIB_IPNETROW``."""

    _fields_ = (
        ("index", c_uint32),
        ("length", c_uint32),
        ("hardware", c_ubyte * 8),
        ("address", c_uint32),
        ("type", c_uint32),
    )


def _number(entry: _SocketAddress) -> str | None:
    if not entry.sockaddr or entry.length < 8:
        return None
    raw = ctypes.string_at(entry.sockaddr, entry.length)
    (family,) = struct.unpack_from("=H", raw)
    if family == 2:
        return socket.inet_ntop(socket.AF_INET, raw[4:8])
    if family == 23 and len(raw) >= 24:
        return str(ipaddress.IPv6Address(raw[8:24]))
    return None


def _numbers(entry: Any) -> Iterator[str]:
    for _ in range(_MAX):
        if not entry:
            return
        number = _number(entry.contents.address)
        if number is not None:
            yield number
        entry = entry.contents.next


def _adapters(library: Any) -> tuple[Any, list[_Adapter]]:
    size = ctypes.c_ulong(65_536)
    for _ in range(3):  # the documentation's advice: it may grow between the calls
        buffer = ctypes.create_string_buffer(size.value)
        status = library.GetAdaptersAddresses(
            0, _INCLUDE_GATEWAYS | _SKIP_ANYCAST_MULTICAST, None, buffer, ctypes.byref(size)
        )
        if status != _OVERFLOW:
            break
    if status != 0:
        return buffer, []
    found: list[_Adapter] = []
    at: Any = ctypes.cast(buffer, POINTER(_Adapter))
    while at and len(found) < 256:
        found.append(at.contents)
        at = at.contents.next
    return buffer, found


def _hardware(library: Any, address: str, index: int) -> str | None:
    size = ctypes.c_ulong(0)
    if library.GetIpNetTable(None, ctypes.byref(size), False) != _INSUFFICIENT:
        return None
    buffer = ctypes.create_string_buffer(size.value + 4096)
    size.value = len(buffer)
    if library.GetIpNetTable(buffer, ctypes.byref(size), False) != 0:
        return None
    (count,) = struct.unpack_from("=L", buffer.raw)
    wanted = struct.unpack("=L", socket.inet_aton(address))[0]
    width = ctypes.sizeof(_Neighbour)
    for position in range(min(count, (len(buffer) - 4) // width)):
        row = _Neighbour.from_buffer_copy(buffer.raw, 4 + position * width)
        if row.address == wanted and row.index == index and row.length == 6:
            return ":".join(f"{octet:02x}" for octet in bytes(row.hardware)[:6])
    return None


def _system_id(adapter: _Adapter) -> str | None:
    """Return by what the system knows the adapter's network again; None where it does not."""
    try:
        return network_id(vars(ctypes)["WinDLL"]("ole32"), bytes(adapter.name or b"").decode("ascii"))
    except (OSError, KeyError, ValueError):
        return None


class WindowsReader:
    """Reads the adapter that the route to nowhere in particular takes."""

    def read(self) -> NetworkSnapshot:
        """See `NetworkReader.read`."""
        try:
            return self._read(vars(ctypes)["WinDLL"]("iphlpapi"))
        except (OSError, KeyError, AttributeError, ValueError, struct.error):
            return NetworkSnapshot()

    def _read(self, library: Any) -> NetworkSnapshot:
        nowhere = struct.pack("=HH4s8x", 2, 0, socket.inet_aton("192.0.0.8"))  # RFC 7600's dummy address
        index = c_uint32(0)
        routed = library.GetBestInterfaceEx(nowhere, ctypes.byref(index)) == 0
        buffer, adapters = _adapters(library)
        up = [adapter for adapter in adapters if adapter.status == _UP]
        chosen = next((one for one in up if routed and one.head.fields[1] == index.value), None)
        own = [number for one in up for number in _numbers(one.unicast)]
        shown = [
            number
            for number in dict.fromkeys(own)
            if not (ipaddress.ip_address(number).is_loopback or ipaddress.ip_address(number).is_link_local)
        ]
        if chosen is None:
            return NetworkSnapshot(addresses=tuple(shown)[:_MAX], has_default_route=False, source="iphlpapi")
        gateway = next(_numbers(chosen.gateways), None)
        medium = _MEDIA.get(chosen.type, Medium.UNKNOWN)
        suffixes: list[str] = []
        at = chosen.suffixes
        while at and len(suffixes) < _MAX:
            suffixes.append(str(at.contents.text).lower())
            at = at.contents.next
        domain = (str(chosen.dns_suffix or "").strip(".").lower()) or None
        snapshot = NetworkSnapshot(
            name=str(chosen.friendly_name or "")[:255] or None,
            medium=medium,
            interface=str(chosen.friendly_name or "")[:255] or None,
            addresses=tuple(shown)[:_MAX],
            gateway=gateway,
            gateway_hardware=(
                _hardware(library, gateway, index.value) if gateway is not None and ":" not in gateway else None
            ),
            has_default_route=True,
            dns_domain=domain,
            search=tuple(suffix for suffix in suffixes if suffix and suffix != domain),
            resolvers=tuple(_numbers(chosen.dns_servers))[:_MAX],
            vpn=medium is Medium.TUNNEL,
            system_id=_system_id(chosen) if medium is not Medium.TUNNEL else None,
            source="iphlpapi",
        )
        del buffer  # the adapters' memory, which had to outlive their reading
        return snapshot
