"""Shows one notification on the desktop, where there is one.

Source: Desktop Notifications Specification 1.2, ``org.freedesktop.Notifications.Notify``.
"""

import html
import os
import sys
from collections.abc import Mapping
from typing import Final

_WAIT_S: Final = 2.0
_NAME: Final = "org.freedesktop.Notifications"
_CRITICAL: Final = 2


def notify(title: str, body: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Show a notification; tell whether the desktop took it. Waits 2 s at most for each answer, and never raises.

    Args:
        title: one line of plain text.
        body: plain text.
        environment: where the session bus is named; nothing is started where none is.
    """
    if sys.platform != "linux" or not environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    # Only after a refused message, and only on a desktop: 45 ms.
    from jeepney import DBusAddress, MessageType, new_method_call  # type: ignore[import-untyped] # it ships no types
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped] # it ships no types

    try:
        with open_dbus_connection("SESSION", auth_timeout=_WAIT_S) as connection:
            address = DBusAddress("/org/freedesktop/Notifications", bus_name=_NAME, interface=_NAME)
            # The body may be read as markup. A click brings up the program of the desktop entry.
            hints = {"desktop-entry": ("s", "roampost"), "urgency": ("y", _CRITICAL)}
            arguments: tuple[object, ...] = (
                "Roampost",
                0,
                "roampost",
                title,
                html.escape(body, quote=False),
                [],
                hints,
                -1,
            )
            message = new_method_call(address, "Notify", "susssasa{sv}i", arguments)
            answer = connection.send_and_get_reply(message, timeout=_WAIT_S)
            return bool(answer.header.message_type is MessageType.method_return)
    except Exception:
        # A bus that is not there, not allowed, or not a bus: the notice on standard error has been given already.
        return False
