"""What does NetworkManager call the network in use? Read over the system bus, never changed.

Interfaces as NetworkManager's D-Bus reference names them (``org.freedesktop.NetworkManager``,
``Connection.Active``, ``Device``, ``IP4Config``, ``IP6Config``, ``DHCP4Config``; version 1.42 read).
"""

import ipaddress
import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, cast

from assistant.model.net import NO_PORTAL, Medium

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped] # it ships no types

_NAME: Final = "org.freedesktop.NetworkManager"
_PATH: Final = "/org/freedesktop/NetworkManager"
_SOCKETS: Final = ("/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket")
_MAX: Final = 16
_SIGNALS_S: Final = 2.0
_MAX_TEXT: Final = 255

_MEDIA: Final = {
    "802-3-ethernet": Medium.WIRED,
    "pppoe": Medium.WIRED,
    "802-11-wireless": Medium.WIFI,
    "gsm": Medium.MOBILE,
    "cdma": Medium.MOBILE,
    "wimax": Medium.MOBILE,
    "bluetooth": Medium.MOBILE,
}
_OF_ONE_NETWORK: Final = {"802-11-wireless", "gsm", "cdma"}
_TUNNELS: Final = {"vpn", "wireguard", "tun", "ip-tunnel"}
# NMMetered: yes, no, and what it guesses
_METERED: Final = {1: True, 2: False, 3: True, 4: False}
# NMConnectivityState
_PORTAL: Final = 2
_FULL: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagedNetwork:
    """What NetworkManager says of the connection on one interface; fields as in `NetworkSnapshot`.

    Attributes:
        name: the connection's Id.
        medium: UNKNOWN for what is neither cable, radio nor modem.
        tunnel: a VPN, or another tunnel, that carries the default route.
        system_id: the profile's Uuid where a profile is one network's: a Wi-Fi network or a modem's operator. A cable's
            profile serves wherever the cable is plugged in, and names no network.
        domains: ``Domains``, then DHCP option 15.
        searches: ``Searches``.
    """

    name: str | None
    medium: Medium = Medium.UNKNOWN
    tunnel: bool = False
    system_id: str | None = None
    addresses: tuple[str, ...] = ()
    gateway: str | None = None
    domains: tuple[str, ...] = ()
    searches: tuple[str, ...] = ()
    resolvers: tuple[str, ...] = ()
    smtp_servers: tuple[str, ...] = ()
    portal_api: str | None = None
    portal_known: bool | None = None
    metered: bool | None = None


class _Bus:
    """Reads properties until the time is up."""

    def __init__(self, connection: "DBusConnection", ends_s: float) -> None:
        self._connection = connection
        self._ends_s = ends_s

    def properties(self, path: str, interface: str) -> Mapping[str, Any]:
        """Return all properties of one interface of one object; empty where it has none.

        Raises:
            TimeoutError: the time is up.
        """
        # Another 45 ms that only a Linux with a system bus pays.
        from jeepney import (  # type: ignore[import-untyped] # it ships no types
            DBusAddress,
            MessageFlag,
            MessageType,
            Properties,
        )

        left_s = self._ends_s - monotonic()
        if left_s <= 0:
            raise TimeoutError
        message = Properties(DBusAddress(path, bus_name=_NAME, interface=interface)).get_all()
        message.header.flags |= MessageFlag.no_auto_start
        reply = self._connection.send_and_get_reply(message, timeout=left_s)
        if reply.header.message_type is not MessageType.method_return:
            return {}
        return {key: value for key, (_, value) in reply.body[0].items()}


def _bus_is_there() -> bool:
    return "DBUS_SYSTEM_BUS_ADDRESS" in os.environ or any(Path(path).exists() for path in _SOCKETS)


def read_networkmanager(interface: str | None, time_s: float) -> ManagedNetwork | None:
    """Ask NetworkManager about the connection on ``interface``.

    Args:
        interface: the one that carries the default route; None when there is no default route.
        time_s: seconds it may take.

    Returns:
        None when it does not run or does not manage that interface.

    Raises:
        Exception: whatever a bus or a NetworkManager that misbehaves leads to.
    """
    if interface is None or not _bus_is_there():
        return None
    # As in `_Bus.properties`.
    from jeepney.io.blocking import open_dbus_connection

    ends_s = monotonic() + time_s
    with open_dbus_connection(bus="SYSTEM", auth_timeout=time_s) as connection:
        bus = _Bus(connection, ends_s)
        manager = bus.properties(_PATH, _NAME)
        for path in _list(manager.get("ActiveConnections"))[:_MAX]:
            active = bus.properties(path, f"{_NAME}.Connection.Active")
            for device in _list(active.get("Devices"))[:_MAX]:
                of_device = bus.properties(device, f"{_NAME}.Device")
                if interface in {of_device.get("IpInterface"), of_device.get("Interface")}:
                    return _read(bus, manager, active)
    return None


def _read(bus: _Bus, manager: Mapping[str, Any], active: Mapping[str, Any]) -> ManagedNetwork:
    configurations = [
        bus.properties(str(active[key]), f"{_NAME}.{interface}")
        for key, interface in (("Ip4Config", "IP4Config"), ("Ip6Config", "IP6Config"))
        if str(active.get(key, "/")) != "/"
    ]
    options: dict[str, str] = {}
    if str(active.get("Dhcp4Config", "/")) != "/":
        raw = bus.properties(str(active["Dhcp4Config"]), f"{_NAME}.DHCP4Config").get("Options", {})
        options = {str(key): str(value[1])[:1024] for key, value in raw.items()}
    kind = str(active.get("Type", ""))
    checked = manager.get("ConnectivityCheckAvailable") is True and manager.get("ConnectivityCheckEnabled") is True
    url = options.get("default_url", "")
    return ManagedNetwork(
        name=str(active.get("Id", ""))[:_MAX_TEXT] or None,
        medium=_MEDIA.get(kind, Medium.UNKNOWN),
        tunnel=kind in _TUNNELS or active.get("Vpn") is True,
        system_id=str(active.get("Uuid", ""))[:_MAX_TEXT] or None if kind in _OF_ONE_NETWORK else None,
        addresses=_numbers(entry["address"][1] for one in configurations for entry in _list(one.get("AddressData"))),
        gateway=next(iter(_numbers(one.get("Gateway") for one in configurations)), None),
        domains=_words([*(name for one in configurations for name in _list(one.get("Domains")))])
        + _words(options.get("domain_name", "").split()),
        searches=_words([name for one in configurations for name in _list(one.get("Searches"))]),
        resolvers=_numbers(entry["address"][1] for one in configurations for entry in _list(one.get("NameserverData"))),
        smtp_servers=_numbers(options.get("smtp_server", "").split()),
        # RFC 8910 section 2: the URI of the API must be https.
        portal_api=url if url.startswith("https://") or url == NO_PORTAL else None,
        metered=_METERED.get(manager.get("Metered", 0)),
        portal_known={_PORTAL: True, _FULL: False}.get(manager.get("Connectivity", 0)) if checked else None,
    )


def _list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else []


def _words(values: list[Any]) -> tuple[str, ...]:
    # A leading "~" marks a routing-only domain (resolved.conf(5)), which names no network.
    return tuple(str(value)[:_MAX_TEXT] for value in values if not str(value).startswith("~"))[:_MAX]


def _numbers(values: Any) -> tuple[str, ...]:
    kept: dict[str, None] = {}
    for value in values:
        with suppress(ValueError):
            kept[str(ipaddress.ip_address(str(value).partition("%")[0]))] = None
    return tuple(kept)[:_MAX]


def manager_signals() -> socket.socket:
    """Return a socket that becomes readable when NetworkManager's own state changes: a connection, a portal, a price.

    NetworkManager is not started by this.

    Raises:
        OSError: there is no system bus here, or it refuses.
    """
    if not _bus_is_there():
        raise FileNotFoundError("no system bus")
    # Another 45 ms that only a Linux with a system bus pays.
    from jeepney import MatchRule, MessageType, message_bus
    from jeepney.io.blocking import open_dbus_connection

    rule = MatchRule(
        type="signal",
        sender=_NAME,
        path=_PATH,
        interface="org.freedesktop.DBus.Properties",
        member="PropertiesChanged",
    )
    rule.add_arg_condition(0, _NAME)
    try:
        connection = open_dbus_connection(bus="SYSTEM", auth_timeout=_SIGNALS_S)
        try:
            answer = connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_SIGNALS_S)
            if answer.header.message_type is not MessageType.method_return:
                raise PermissionError("the bus tells nothing")
            return cast("socket.socket", connection.sock.dup())
        finally:
            connection.close()
    except OSError:
        raise
    except Exception as error:
        # Not a bus, or one that speaks nonsense.
        raise OSError(type(error).__name__) from None
