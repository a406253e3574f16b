"""Windows' event log through its documented functions, and macOS's unified log through syslog(3), which it takes.

Sources: learn.microsoft.com, "RegisterEventSourceW", "ReportEventW" (winbase.h) and "Event Identifiers"; Apple's
syslog(3) and the os_log(3) levels: what is logged as a notice is kept, information only for a while in memory.
Not run on either system here: tests use fakes of both.
"""

import ctypes
import logging
import sys
import threading
from collections.abc import Callable
from typing import Any, Final, Protocol

from assistant.model.event import Deed, LogEvent

_log = logging.getLogger(__name__)

SOURCE: Final = "Roampost"
IDENTIFIER: Final = "roampost"
_INFORMATION_TYPE: Final = 4
"""EVENTLOG_INFORMATION_TYPE."""
EVENT_IDS: Final = {Deed.DIAGNOSED: 1, Deed.LOOKED_AHEAD: 2, Deed.CHANGED: 3, Deed.PUT_BACK: 4}
"""Stable, so that a filter may name them. Between 1 and 1000: those ``EventCreate.exe`` has a message for, the text."""


class Syslog(Protocol):
    """The standard library's `syslog` (openlog(3), syslog(3)), as far as it is wanted; Windows has no such module."""

    LOG_USER: int
    LOG_NOTICE: int

    def openlog(self, ident: str, logoption: int, facility: int, /) -> None:
        """Say who speaks."""
        ...

    def syslog(self, priority: int, message: str, /) -> None:
        """Say one line."""
        ...


class WindowsEventLog:
    """The application log of this Windows. Without a registered source the viewer shows the words all the same.

    Args:
        library: loads ``advapi32.dll``; raises OSError where it cannot be.
    """

    def __init__(self, library: Callable[[], Any]) -> None:
        self._library = library

    def __call__(self, event: LogEvent) -> None:
        """Write one event in the background; waits for nothing, never raises."""
        _in_background(lambda: self._write(event))

    def _write(self, event: LogEvent) -> None:
        library = self._library()
        register, report, deregister = (
            library.RegisterEventSourceW,
            library.ReportEventW,
            library.DeregisterEventSource,
        )
        # A handle is as long as a pointer: without its type it would be cut off.
        register.restype = ctypes.c_void_p
        register.argtypes = [ctypes.c_wchar_p, ctypes.c_wchar_p]
        report.restype = deregister.restype = ctypes.c_int
        report.argtypes = [
            ctypes.c_void_p, ctypes.c_ushort, ctypes.c_ushort, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_ushort,
            ctypes.c_uint32, ctypes.POINTER(ctypes.c_wchar_p), ctypes.c_void_p,
        ]  # fmt: skip
        deregister.argtypes = [ctypes.c_void_p]
        handle = register(None, SOURCE)
        if not handle:
            _log.debug("the event was not logged: no event source")
            return
        try:
            texts = (ctypes.c_wchar_p * 1)(event.line())
            if not report(handle, _INFORMATION_TYPE, 0, EVENT_IDS[event.deed], None, 1, 0, texts, None):
                _log.debug("the event was not logged: refused")
        finally:
            deregister(handle)


class UnifiedLog:
    """The unified log of this macOS.

    Args:
        library: gives the standard library's `syslog`; raises ImportError where there is none.
    """

    def __init__(self, library: Callable[[], Syslog]) -> None:
        self._library = library

    def __call__(self, event: LogEvent) -> None:
        """Write one event in the background; waits for nothing, never raises."""
        _in_background(lambda: self._write(event))

    def _write(self, event: LogEvent) -> None:
        library = self._library()
        library.openlog(IDENTIFIER, 0, library.LOG_USER)
        library.syslog(library.LOG_NOTICE, event.line())


def _in_background(write: Callable[[], None]) -> None:
    """Let a thread write: both systems hand the event to a service, and nobody waits for that."""

    def run() -> None:
        try:
            write()
        except (OSError, ImportError, AttributeError) as error:
            # AttributeError: a library that lacks the function.
            _log.debug("the event was not logged: %s", error)

    try:
        # No daemon: a command that ends now lets it out first.
        threading.Thread(target=run, name="system-log").start()
    except RuntimeError as error:
        _log.debug("the event was not logged: %s", error)


def advapi32() -> Any:
    """Load the library of Windows' event log.

    Raises:
        OSError: it cannot be loaded; this is no Windows.
    """
    if sys.platform == "win32":
        return ctypes.WinDLL("advapi32")
    raise OSError("no Windows")


def standard_syslog() -> Syslog:
    """Give the standard library's `syslog`.

    Raises:
        ImportError: this system has none.
    """
    # Not on Windows.
    import syslog

    return syslog
