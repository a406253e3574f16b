"""The Network List Manager, stood in for by objects with the same tables of methods."""

import ctypes
import uuid
from collections.abc import Callable
from ctypes import POINTER, c_long, c_ubyte, c_ulong, c_void_p
from typing import Any

import pytest

from assistant.host import _windows_networks
from assistant.host._windows_networks import PROTOTYPE, network_id

WIFI, CABLE, OTHER = (uuid.UUID(int=number) for number in (0x11, 0x22, 0x33))
HOTEL, OFFICE = (uuid.UUID(int=number) for number in (0xAA00BB, 0xCC00DD))
Guid = c_ubyte * 16
Method = tuple[tuple[Any, ...], Callable[..., int]]


class Stand:
    """One COM object: a pointer to a table of functions. Counts what was released."""

    def __init__(
        self, log: list[str], name: str, methods: dict[int, tuple[tuple[Any, ...], Callable[..., int]]]
    ) -> None:
        def release(_: int) -> int:
            log.append(name)
            return 0

        kept = {2: ((), release), **methods}
        self._functions = {at: PROTOTYPE(c_long, c_void_p, *types)(call) for at, (types, call) in kept.items()}
        self._table = (c_void_p * 20)(
            *(ctypes.cast(self._functions[at], c_void_p) if at in self._functions else None for at in range(20))
        )
        self._pointer = c_void_p(ctypes.addressof(self._table))

    @property
    def address(self) -> int:
        return ctypes.addressof(self._pointer)


def gives_guid(value: uuid.UUID) -> Method:
    def give(_: int, into: Any) -> int:
        into[0] = Guid(*value.bytes_le)
        return 0

    return (POINTER(Guid),), give


def gives(stand: Stand | None) -> Method:
    def give(_: int, into: Any) -> int:
        if stand is None:
            return -1
        into[0] = stand.address
        return 0

    return (POINTER(c_void_p),), give


class Ole:
    """``ole32``, with two adapters on two networks."""

    def __init__(self, *, begun: int = 0, status: int = 0, endless: bool = False, nowhere: bool = False) -> None:
        self.log: list[str] = []
        self.ended = 0
        self._begun, self._status = begun, status
        pairs = ((CABLE, OFFICE), (WIFI, HOTEL))
        networks = [Stand(self.log, "network", {11: gives_guid(network)}) for _, network in pairs]
        connections = [
            Stand(self.log, "connection", {7: gives(None if nowhere else network), 12: gives_guid(adapter)})
            for (adapter, _), network in zip(pairs, networks, strict=True)
        ]
        at = 0

        def following(_: int, wanted: int, into: Any, fetched: Any) -> int:
            nonlocal at
            assert wanted == 1
            if at == len(connections) and not endless:
                return 1
            into[0] = connections[at % len(connections)].address
            fetched[0] = 1
            at += 1
            return 0

        enumeration = Stand(self.log, "enumeration", {8: ((c_ulong, POINTER(c_void_p), POINTER(c_ulong)), following)})
        self._manager = Stand(self.log, "manager", {9: gives(enumeration)})
        self._kept = (networks, connections, enumeration)

    def CoInitializeEx(self, reserved: None, mode: int) -> int:  # noqa: N802 - the system's name
        assert (reserved, mode) == (None, 0)
        return self._begun

    def CoUninitialize(self) -> None:  # noqa: N802 - the system's name
        self.ended += 1

    def CoCreateInstance(self, *arguments: Any) -> int:  # noqa: N802 - the system's name
        kind, outer, context, interface, into = arguments
        assert uuid.UUID(bytes_le=bytes(kind._obj)) == uuid.UUID("dcb00c01-570f-4a9b-8d69-199fdba5723b")
        assert uuid.UUID(bytes_le=bytes(interface._obj)) == uuid.UUID("dcb00000-570f-4a9b-8d69-199fdba5723b")
        assert (outer, context) == (None, 23)
        if self._status == 0:
            into._obj.value = self._manager.address
        return self._status


@pytest.mark.parametrize(("adapter", "network"), [(WIFI, HOTEL), (CABLE, OFFICE), (OTHER, None)])
def test_an_adapters_network(adapter: uuid.UUID, network: uuid.UUID | None) -> None:
    ole = Ole()
    assert network_id(ole, "{" + str(adapter).upper() + "}") == (None if network is None else str(network))
    assert ole.ended == 1
    assert ole.log.count("manager") == ole.log.count("enumeration") == 1
    assert ole.log.count("connection") == {WIFI: 2, CABLE: 1, OTHER: 2}[adapter]
    assert ole.log.count("network") == (0 if network is None else 1)


def test_a_system_without_a_list_has_no_identifier() -> None:
    ole = Ole(status=-2147221164)  # REGDB_E_CLASSNOTREG
    assert network_id(ole, str(WIFI)) is None
    assert ole.log == [] and ole.ended == 1


def test_a_thread_begun_otherwise_is_not_ended() -> None:
    ole = Ole(begun=-2147417850)  # RPC_E_CHANGED_MODE
    assert network_id(ole, str(WIFI)) == str(HOTEL)
    assert ole.ended == 0


def test_a_connection_without_a_network() -> None:
    assert network_id(Ole(nowhere=True), str(WIFI)) is None


def test_a_list_without_end_is_left() -> None:
    ole = Ole(endless=True)
    assert network_id(ole, str(OTHER)) is None
    assert ole.log.count("connection") == _windows_networks._MOST


def test_what_is_no_adapter() -> None:
    with pytest.raises(ValueError):
        network_id(Ole(), "eth0")
