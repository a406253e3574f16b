"""Writes an event into the system's log: journald where it runs, else syslog; elsewhere as `_eventlog` says.

Sources: "Native Journal Protocol" of systemd (one datagram of ``FIELD=value`` lines), logger(1) of util-linux, and
RFC 3164 section 4.1 as the local socket takes it; of rsyslog's imuxsock its ``Annotate``. One datagram or one small
pipe; nothing is ever waited for.
"""

import logging
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from assistant.host._eventlog import UnifiedLog, WindowsEventLog, advapi32, standard_syslog
from assistant.model.event import LogEvent

_log = logging.getLogger(__name__)

JOURNAL: Final = Path("/run/systemd/journal/socket")
SYSLOG: Final = Path("/dev/log")
TOOLS: Final = "/usr/bin:/bin"
MESSAGE_ID: Final = "5e1d0c3ad0c9474b9d2b0f0c2a6f7e18"
"""Marks Roampost's events for ``journalctl MESSAGE_ID=…``."""
_USER: Final = 1
_INFORMATIONAL: Final = 6
_TOOL_S: Final = 3.0
_TELLS_NOTHING: Final = frozenset({"watch", "diagnose", "fix", "undo", "--json", "--yes", "-v"})


def journal_entry(event: LogEvent) -> bytes:
    """Return the event as journald takes it."""
    entry = {
        "MESSAGE": event.line(),
        "MESSAGE_ID": MESSAGE_ID,
        "PRIORITY": str(_INFORMATIONAL),
        "SYSLOG_FACILITY": str(_USER),
        "SYSLOG_IDENTIFIER": "roampost",
        **{f"ROAMPOST_{name.upper()}": word for name, word in event.words()},
    }
    return "".join(f"{name}={value}\n" for name, value in entry.items()).encode("ascii")


def syslog_line(event: LogEvent) -> bytes:
    """Return the event as the local syslog socket takes it."""
    return f"<{_USER * 8 + _INFORMATIONAL}>roampost: {event.line()}".encode("ascii")


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemLog:
    """The system's log. Where there is none that is known here, nothing is written.

    Attributes:
        arguments: of the command that Roampost was started by.
        journal: journald's socket.
        syslog: the socket of the system's syslog.
        tools: where ``logger`` lies, as `PATH`.
    """

    arguments: Sequence[str]
    journal: Path
    syslog: Path
    tools: str = TOOLS

    def __call__(self, event: LogEvent) -> None:
        """Write one event; waits for nothing, never raises."""
        try:
            tells_nothing = _TELLS_NOTHING.issuperset(self.arguments)
            if self.journal.is_socket():
                if tells_nothing:
                    _send(self.journal, journal_entry(event))
                else:
                    self._hand_over(["--journald"], journal_entry(event))
            elif self.syslog.is_socket():
                if tells_nothing:
                    _send(self.syslog, syslog_line(event))
                else:
                    # Short options: BusyBox has these as well, all but the socket's.
                    where = [] if self.syslog == SYSLOG else ["-u", str(self.syslog)]
                    self._hand_over(["-t", "roampost", "-p", "user.info", *where], event.line().encode("ascii"))
        except (OSError, RuntimeError) as error:
            # A thread that cannot be started is a RuntimeError.
            _log.debug("the event was not logged: %s", error)

    def _hand_over(self, options: list[str], entry: bytes) -> None:
        """Have ``logger`` write it: journald keeps the sender's command line, which here holds an address or a text.

        So does rsyslog where it was told to annotate.
        """
        tool = shutil.which("logger", path=self.tools)
        if tool is None:
            _log.debug("the event was not logged: no logger")
            return
        # No daemon: a command that ends now lets it out first.
        threading.Thread(target=_run, args=([tool, *options], entry), name="system-log").start()


def _run(command: list[str], entry: bytes) -> None:
    try:
        subprocess.run(  # noqa: S603 - the system's own tool, from the system's folders
            command, input=entry, capture_output=True, timeout=_TOOL_S, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        _log.debug("the event was not logged: %s", error)


def _send(place: Path, datagram: bytes) -> None:
    """Send one datagram.

    Raises:
        OSError: nobody listens there, or whoever does is too busy to take it at once.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.setblocking(False)
        sock.sendto(datagram, str(place))


def system_log() -> Callable[[LogEvent], None]:
    """Return what writes into this system's log, and nowhere where none is known here."""
    match sys.platform:
        case "win32":
            return WindowsEventLog(advapi32)
        case "darwin":
            return UnifiedLog(standard_syslog)
        case "linux":
            pass
        case _:
            return lambda _: None
    return SystemLog(arguments=tuple(sys.argv[1:]), journal=JOURNAL, syslog=SYSLOG)
