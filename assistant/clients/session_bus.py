"""The user's session bus: who is on it, and calls to them. A bus that is not there is told apart from silence."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from assistant.model.fault import SettingsError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

if TYPE_CHECKING:
    from jeepney import Message  # type: ignore[import-untyped] # it ships no types
    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped] # it ships no types

_TIME_S: Final = 5.0


class SessionBus:
    """A connection to the session bus; use it as a context manager."""

    def __init__(self, connection: "DBusConnection") -> None:
        self._connection = connection

    def __enter__(self) -> "SessionBus":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def has(self, name: str) -> bool:
        """Tell whether somebody owns a bus name; nobody is started for it.

        Raises:
            SettingsError: the bus does not answer.
        """
        bus = ("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        return bool(self.call(bus, "NameHasOwner", "s", (name,))[0])

    def call(
        self, target: tuple[str, str, str], method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """Call a method of ``(path, bus name, interface)`` and return what it returns; nobody is started for it.

        Raises:
            SettingsError: it refused, or did not answer within 5 s.
        """
        # As in `open_session_bus`.
        from jeepney import DBusAddress, MessageFlag, MessageType, new_method_call

        path, name, interface = target
        message: Message = new_method_call(
            DBusAddress(path, bus_name=name, interface=interface), method, signature or None, body
        )
        message.header.flags |= MessageFlag.no_auto_start
        try:
            reply = self._connection.send_and_get_reply(message, timeout=_TIME_S)
        except (OSError, ValueError, EOFError) as error:
            raise _silent(name) from error
        if reply.header.message_type is not MessageType.method_return:
            raise _silent(name)
        return tuple(reply.body)

    def emit(self, path: str, interface: str, name: str, signature: str = "", body: tuple[Any, ...] = ()) -> None:
        """Send a signal to whoever listens.

        Raises:
            SettingsError: the bus does not take it.
        """
        # As in `open_session_bus`.
        from jeepney import DBusAddress, new_signal

        try:
            self._connection.send(new_signal(DBusAddress(path, interface=interface), name, signature or None, body))
            # A call that is answered shows that what was sent before it has arrived.
            self.has("org.freedesktop.DBus")
        except (OSError, ValueError, EOFError) as error:
            raise _silent(interface) from error


def open_session_bus(environ: Mapping[str, str]) -> SessionBus | None:
    """Connect to the session bus; None where there is none."""
    if sys.platform in ("win32", "darwin"):
        return None
    address = environ.get("DBUS_SESSION_BUS_ADDRESS")
    if not address:
        runtime = Path(environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
        if not (runtime / "bus").exists():
            return None
        address = f"unix:path={runtime / 'bus'}"
    # 45 ms that only who has such a program pays.
    from jeepney.io.blocking import open_dbus_connection

    with suppress(OSError, ValueError, RuntimeError, EOFError, StopIteration):  # the last: no address it can use
        return SessionBus(open_dbus_connection(bus=address, auth_timeout=_TIME_S))
    return None


def owns(environ: Mapping[str, str], name: str) -> bool | None:
    """Tell whether somebody owns a name on the session bus; None where the bus does not answer."""
    bus = open_session_bus(environ)
    if bus is None:
        return False
    with bus:
        try:
            return bus.has(name)
        except SettingsError:
            return None


def _silent(name: str) -> SettingsError:
    return SettingsError(
        "bus-refused",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{name} did not do what it was asked over the session bus."),
            name=name,
        ),
    )
