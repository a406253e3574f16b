"""Does the watcher start when the user logs in? One entry of the user's own, in each system's documented place.

Linux: an entry under ``autostart`` (Desktop Application Autostart Specification 0.5). Windows: a value of the
registry's ``Run`` key. macOS: a property list under ``LaunchAgents`` (launchd.plist(5)). The latter two were not run.
"""

import os
import plistlib
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from assistant.host._json import read_bounded, write_octets
from assistant.host.itself import own_command
from assistant.model.fault import AssistantError, ForbiddenError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

__all__ = ["Autostart", "Entry", "autostart"]

LABEL: Final = "org.roampost.watch"
DESKTOP_FILE: Final = f"{LABEL}.desktop"
RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME: Final = "Roampost"
_LARGEST: Final = 65_536
_RESERVED: Final = set(" \t\n\"'\\><~|&;$*?#()`")


class Entry(Protocol):
    """The system's own entry. Every call may raise OSError."""

    def is_on(self) -> bool:
        """Tell whether it is there."""
        ...

    def put(self, command: Sequence[str]) -> None:
        """Write it anew."""
        ...

    def take_out(self) -> None:
        """Take it out; nothing happens where there is none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DesktopEntry:
    """The entry on a Linux desktop.

    Attributes:
        folder: ``autostart`` in the user's configuration.
        system_folders: the same of the system's; what lies there is switched off by an entry of the user's.
    """

    folder: Path
    system_folders: tuple[Path, ...] = ()

    def is_on(self) -> bool:
        """See `Entry.is_on`."""
        for folder in (self.folder, *self.system_folders):
            file = folder / DESKTOP_FILE
            if file.is_file():
                text = read_bounded(file, _LARGEST).decode("utf-8", "replace")
                return "Hidden=true" not in text.splitlines()
        return False

    def put(self, command: Sequence[str]) -> None:
        """See `Entry.put`."""
        self._write(f"Exec={' '.join(map(_quoted, command))}")

    def take_out(self) -> None:
        """See `Entry.take_out`."""
        if any((folder / DESKTOP_FILE).is_file() for folder in self.system_folders):
            self._write("Hidden=true")
        else:
            (self.folder / DESKTOP_FILE).unlink(missing_ok=True)

    def _write(self, line: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        text = f"[Desktop Entry]\nType=Application\nName=Roampost\nIcon=roampost\nNoDisplay=true\n{line}\n"
        write_octets(self.folder / DESKTOP_FILE, text.encode("utf-8"))


def _quoted(argument: str) -> str:
    """Quote one argument for ``Exec`` (Desktop Entry Specification, "The Exec key"): twice escaped, percent doubled."""
    argument = argument.replace("%", "%%")
    if not _RESERVED & set(argument):
        return argument
    for sign in '\\"`$':
        argument = argument.replace(sign, f"\\{sign}")
    # The value as a whole is a string in which a backslash escapes once more.
    return '"' + argument.replace("\\", "\\\\") + '"'


class RunKey(Protocol):
    """The ``Run`` key of the user's hive: ``winreg`` behind three calls."""

    def get(self, key: str, name: str) -> str | None:
        """Return a value, None where there is none."""
        ...

    def set(self, key: str, name: str, value: str) -> None:
        """Set a text (REG_SZ)."""
        ...

    def delete(self, key: str, name: str) -> None:
        """Take a value out; nothing happens where there is none."""
        ...


class WindowsRunKey:
    """`RunKey` by ``winreg``; Windows only."""

    def get(self, key: str, name: str) -> str | None:
        """See `RunKey.get`."""
        if sys.platform == "win32":
            # Windows only.
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    return str(winreg.QueryValueEx(opened, name)[0])
            except FileNotFoundError:
                return None
        return None

    def set(self, key: str, name: str, value: str) -> None:
        """See `RunKey.set`."""
        if sys.platform == "win32":
            # Windows only.
            import winreg

            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

    def delete(self, key: str, name: str) -> None:
        """See `RunKey.delete`."""
        if sys.platform == "win32":
            # Windows only.
            import winreg

            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened,
            ):
                winreg.DeleteValue(opened, name)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEntry:
    """The entry on Windows: no longer than 260 characters, as the documentation of the Run key has it.

    Attributes:
        registry: the user's hive.
    """

    registry: RunKey

    def is_on(self) -> bool:
        """See `Entry.is_on`."""
        return self.registry.get(RUN_KEY, RUN_NAME) is not None

    def put(self, command: Sequence[str]) -> None:
        """See `Entry.put`."""
        line = subprocess.list2cmdline(command)
        if len(line) > 260:
            raise OSError(0, "the path of the program is too long")
        self.registry.set(RUN_KEY, RUN_NAME, line)

    def take_out(self) -> None:
        """See `Entry.take_out`."""
        self.registry.delete(RUN_KEY, RUN_NAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentEntry:
    """The entry on macOS; launchd reads it at log-in.

    Attributes:
        folder: ``~/Library/LaunchAgents``.
    """

    folder: Path

    def is_on(self) -> bool:
        """See `Entry.is_on`."""
        return (self.folder / f"{LABEL}.plist").is_file()

    def put(self, command: Sequence[str]) -> None:
        """See `Entry.put`."""
        self.folder.mkdir(parents=True, exist_ok=True)
        agent = {"Label": LABEL, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Background"}
        write_octets(self.folder / f"{LABEL}.plist", plistlib.dumps(agent))

    def take_out(self) -> None:
        """See `Entry.take_out`."""
        (self.folder / f"{LABEL}.plist").unlink(missing_ok=True)


class Autostart:
    """Start at log-in under the organisation's word. Every call blocks on the disk.

    Args:
        entry: the system's.
        command: the watcher.
        settled: what the policy says; None leaves it to the user.
    """

    def __init__(self, entry: Entry, command: Sequence[str], settled: bool | None) -> None:
        self._entry = entry
        self._command = tuple(command)
        self._settled = settled

    def is_on(self) -> bool:
        """Tell whether the watcher starts at log-in.

        Raises:
            AssistantError: the system does not say.
        """
        return bool(_tried(self._entry.is_on))

    def on(self) -> None:
        """Start it at log-in.

        Raises:
            ForbiddenError: the organisation does not allow it.
            AssistantError: the system refuses.
        """
        self._settle(wanted=True)
        _tried(lambda: self._entry.put(self._command))

    def off(self) -> None:
        """Start it no longer.

        Raises:
            ForbiddenError: the organisation wants it.
            AssistantError: the system refuses.
        """
        self._settle(wanted=False)
        _tried(self._entry.take_out)

    def follow(self) -> None:
        """Make it so as the organisation wants it; nothing happens where it has said nothing.

        Raises:
            AssistantError: the system refuses.
        """
        if self._settled is None or self._settled == self.is_on():
            return
        if self._settled:
            self.on()
        else:
            self.off()

    def _settle(self, *, wanted: bool) -> None:
        if self._settled not in {None, wanted}:
            raise ForbiddenError("policy", sentence(QT_TRANSLATE_NOOP("Roampost", "This is set by your organisation.")))


def _tried(call: Callable[[], object]) -> object:
    try:
        return call()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise AssistantError(
            "autostart-not-usable",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "Whether Roampost starts at log-in cannot be settled: {reason}."),
                reason=reason,
            ),
        ) from None


def autostart(settled: bool | None, platform: str = sys.platform) -> Autostart:
    """Return start at log-in on this system.

    Args:
        settled: what the policy says; None leaves it to the user.
        platform: as `sys.platform`.
    """
    entry: Entry
    if platform == "win32":
        entry = RunEntry(registry=WindowsRunKey())
    elif platform == "darwin":
        entry = AgentEntry(folder=Path.home() / "Library" / "LaunchAgents")
    else:
        own = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        system = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
        entry = DesktopEntry(
            folder=own / "autostart",
            system_folders=tuple(Path(one) / "autostart" for one in system.split(":") if one.startswith("/")),
        )
    return Autostart(entry, (*own_command(), "watch"), settled)
