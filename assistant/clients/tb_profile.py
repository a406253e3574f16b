"""Where Thunderbird keeps its profiles, which of them it uses, and whether it is running on one."""

import os
import struct
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from assistant.clients.files import is_there, read_settings
from assistant.clients.planning import check_closed

if sys.platform == "win32":
    import ctypes
else:
    import fcntl

# A process loses its record locks on a file when it closes any handle of it, so one of us at a time.
_IN_PROCESS: Final = threading.Lock()
_FLOCK: Final = "hhqqi4x"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One profile: the program's own name for it, and its folder."""

    name: str
    folder: Path

    @property
    def prefs(self) -> Path:
        """Its preference file."""
        return self.folder / "prefs.js"


def profile_roots(home: Path, environ: Mapping[str, str]) -> list[Path]:
    """List the folders in which a ``profiles.ini`` may stand."""
    if sys.platform == "win32":
        roaming = environ.get("APPDATA")
        roots = [Path(roaming) / "Thunderbird"] if roaming else []
    elif sys.platform == "darwin":
        roots = [home / "Library" / "Thunderbird"]
    else:
        roots = [
            home / ".thunderbird",
            home / "snap/thunderbird/common/.thunderbird",
            home / ".var/app/org.mozilla.Thunderbird/.thunderbird",
        ]
    return roots


def policy_files(environ: Mapping[str, str]) -> list[Path]:
    """List the places where an administrator's ``policies.json`` may stand."""
    if sys.platform == "win32":
        bases = [environ.get("PROGRAMFILES"), environ.get("PROGRAMFILES(X86)")]
        files = [Path(base) / "Mozilla Thunderbird/distribution/policies.json" for base in bases if base]
    elif sys.platform == "darwin":
        files = [Path("/Applications/Thunderbird.app/Contents/Resources/distribution/policies.json")]
    else:
        folders = ("/usr/lib/thunderbird", "/usr/lib64/thunderbird", "/opt/thunderbird", "/snap/thunderbird/current")
        files = [
            Path("/etc/thunderbird/policies/policies.json"),
            *(Path(folder) / "distribution/policies.json" for folder in folders),
        ]
    return files


def profiles_in(root: Path) -> list[Profile]:
    """List the profiles in use: those the installations name, else the one marked as default, else the only one.

    Raises:
        SettingsError: ``profiles.ini`` cannot be read.
    """
    path = root / "profiles.ini"
    if not is_there(path):
        return []
    listed, installs = _sections(path), _sections(root / "installs.ini")
    names: dict[Path, str] = {}
    marked: list[Path] = []
    for section, keys in listed.items():
        if section.startswith("Profile") and keys.get("Path"):
            folder = root / keys["Path"]  # an absolute place stands for itself
            names[folder] = keys.get("Name") or folder.name
            if keys.get("Default") == "1":
                marked.append(folder)
    used = [
        root / keys["Default"]
        for section, keys in (*listed.items(), *((f"Install{name}", keys) for name, keys in installs.items()))
        if section.startswith("Install") and keys.get("Default")
    ]
    chosen = used or marked or (list(names) if len(names) == 1 else [])
    return [Profile(name=names.get(folder, folder.name), folder=folder) for folder in dict.fromkeys(chosen)]


def _sections(path: Path) -> dict[str, dict[str, str]]:
    """Read the program's own INI files: what is neither section nor ``key=value`` is passed over, as it does.

    By hand, for the library's parser takes time that grows with the square of what it complains about.
    """
    sections: dict[str, dict[str, str]] = {}
    keys: dict[str, str] = {}
    for line in read_settings(path).lines() if is_there(path) else ():
        text = line.strip()
        if text.startswith("[") and text.endswith("]"):
            keys = sections.setdefault(text[1:-1], {})
            continue
        key, separator, value = text.partition("=")
        if separator and not text.startswith((";", "#")):
            keys[key.strip()] = value.strip()
    return sections


def is_running(folder: Path) -> bool | None:
    """Tell whether a Thunderbird holds the profile's lock; None where that is not to be seen."""
    with _IN_PROCESS:
        return _is_locked(folder)


@contextmanager
def held(folder: Path, title: str) -> Iterator[None]:
    """Hold the profile's lock ourselves: a Thunderbird started meanwhile says so and loads nothing half-written.

    Raises:
        SettingsError: it runs, or that is not to be seen.
    """
    with _IN_PROCESS:
        check_closed(_is_locked(folder), title)
        with _write_lock(folder, title):
            yield


if sys.platform == "win32":

    def _is_locked(folder: Path) -> bool | None:
        """Open ``parent.lock`` without sharing, as the program does: that fails while it runs."""
        path = folder / "parent.lock"
        if not path.exists():
            return False
        handle = ctypes.windll.kernel32.CreateFileW(str(path), 0x40000000, 0, None, 3, 0, None)
        if handle in (-1, 2**32 - 1, 2**64 - 1):
            sharing_violation = 32
            return True if ctypes.windll.kernel32.GetLastError() == sharing_violation else None
        ctypes.windll.kernel32.CloseHandle(handle)
        return False

    @contextmanager
    def _write_lock(folder: Path, title: str) -> Iterator[None]:
        del folder, title  # the look right before has to do: a program that starts now reads old or new, never half
        yield

else:

    @contextmanager
    def _write_lock(folder: Path, title: str) -> Iterator[None]:
        try:
            handle = os.open(folder / ".parentlock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            # Where no lock can be made, nothing else can be written either; the write says so.
            yield
            return
        try:
            check_closed(_is_taken(handle), title)
            yield
        finally:
            os.close(handle)

    def _is_locked(folder: Path) -> bool | None:
        try:
            handle = os.open(folder / ".parentlock", os.O_RDWR)
        except FileNotFoundError:
            return False
        except OSError:
            return None
        try:
            if sys.platform == "linux" and struct.calcsize(_FLOCK) == 32:
                asked = struct.pack(_FLOCK, fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0)
                answer = fcntl.fcntl(handle, fcntl.F_GETLK, asked)
                return bool(struct.unpack(_FLOCK, answer)[0] != fcntl.F_UNLCK)
            return _is_taken(handle)
        except OSError:
            return None
        finally:
            os.close(handle)

    def _is_taken(handle: int) -> bool | None:
        """Take the lock, held until the handle is closed; True where somebody else has it, None not to be seen."""
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return True
        except OSError:
            return None
        return False
