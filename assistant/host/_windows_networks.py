"""By what does Windows know again the network an adapter is on? The Network List Manager's identifier, by COM.

`INetworkListManager` and its kin as netlistmgr.h lays them out: each is an ``IDispatch``, so that its own methods
begin at the seventh. It wants no leave to know the location. Written from the documentation; never run on Windows.
"""

import ctypes
import uuid
from collections.abc import Generator
from contextlib import closing
from ctypes import POINTER, c_long, c_ubyte, c_ulong, c_void_p
from typing import Any, Final

_MANAGER_CLASS: Final = uuid.UUID("DCB00C01-570F-4A9B-8D69-199FDBA5723B")
_MANAGER: Final = uuid.UUID("DCB00000-570F-4A9B-8D69-199FDBA5723B")
_ANY_CONTEXT: Final = 0x17  # CLSCTX_ALL
_RELEASE: Final = 2
_MANAGER_CONNECTIONS: Final = 9
_ENUMERATION_NEXT: Final = 8
_CONNECTION_NETWORK: Final = 7
_CONNECTION_ADAPTER: Final = 12
_NETWORK_ID: Final = 11
_MOST: Final = 64
_Guid = c_ubyte * 16

# The calling convention of COM where there is one; the C convention lets the same code be tried elsewhere.
PROTOTYPE: Final[Any] = vars(ctypes).get("WINFUNCTYPE", ctypes.CFUNCTYPE)


def network_id(ole: Any, adapter: str) -> str | None:
    """Return the identifier of the network that an adapter is on, None where the system has none for it.

    Args:
        ole: ``ole32.dll``.
        adapter: the adapter's name, a GUID in braces.

    Raises:
        OSError: the system failed.
        ValueError: `adapter` is no GUID.
    """
    wanted = uuid.UUID(adapter)
    begun = ole.CoInitializeEx(None, 0)
    try:
        manager = c_void_p()
        status = ole.CoCreateInstance(
            ctypes.byref(_guid(_MANAGER_CLASS)),
            None,
            _ANY_CONTEXT,
            ctypes.byref(_guid(_MANAGER)),
            ctypes.byref(manager),
        )
        if status != 0 or not manager:
            return None
        try:
            return _of_adapter(manager, wanted)
        finally:
            _release(manager)
    finally:
        # A thread that was begun in another mode is not ours to end.
        if begun >= 0:
            ole.CoUninitialize()


def _of_adapter(manager: c_void_p, wanted: uuid.UUID) -> str | None:
    with closing(_connections(manager)) as connections:
        for connection in connections:
            if _read_guid(connection, _CONNECTION_ADAPTER) != wanted:
                continue
            network = _object(connection, _CONNECTION_NETWORK)
            if network is None:
                return None
            try:
                found = _read_guid(network, _NETWORK_ID)
            finally:
                _release(network)
            return str(found) if found is not None else None
    return None


def _connections(manager: c_void_p) -> Generator[c_void_p, None, None]:
    enumeration = _object(manager, _MANAGER_CONNECTIONS)
    if enumeration is None:
        return
    try:
        for _ in range(_MOST):
            connection, fetched = c_void_p(), c_ulong(0)
            status = _call(
                enumeration,
                _ENUMERATION_NEXT,
                (c_ulong, POINTER(c_void_p), POINTER(c_ulong)),
                1,
                ctypes.byref(connection),
                ctypes.byref(fetched),
            )
            if status != 0 or not connection:
                return
            try:
                yield connection
            finally:
                _release(connection)
    finally:
        _release(enumeration)


def _object(this: c_void_p, method: int) -> c_void_p | None:
    found = c_void_p()
    status = _call(this, method, (POINTER(c_void_p),), ctypes.byref(found))
    return found if status == 0 and found else None


def _read_guid(this: c_void_p, method: int) -> uuid.UUID | None:
    read = _Guid()
    status = _call(this, method, (POINTER(_Guid),), ctypes.byref(read))
    return uuid.UUID(bytes_le=bytes(read)) if status == 0 else None


def _release(this: c_void_p) -> None:
    _call(this, _RELEASE, ())


def _call(this: c_void_p, method: int, types: tuple[Any, ...], *arguments: Any) -> int:
    """Call a method by its place in the object's table; returns its HRESULT (for ``Release``, a count)."""
    table = ctypes.cast(this, POINTER(POINTER(c_void_p)))[0]
    return int(PROTOTYPE(c_long, c_void_p, *types)(table[method])(this, *arguments))


def _guid(value: uuid.UUID) -> Any:
    return _Guid(*value.bytes_le)
