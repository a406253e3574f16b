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
from assistant.model.fault import SettingsError

if sys.platform == "win32":
    import ctypes

    from assistant.clients.tb_windows import WindowsLock
else:
    import fcntl

# A process loses its record locks on a file when it closes any handle of it, so one of us at a time.
_IN_PROCESS: Final = threading.Lock()
_FLOCK: Final = "hhqqi4x"
_POLICIES: Final = "policies.json"
_MAX_PACKAGES: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """Thunderbird, or a program built from it that keeps the same profiles.

    Attributes:
        name: the contract's program name.
        title: what people call it.
        command: what starts it, and the name of the folders it is installed in.
        windows_folder: its folder under Program Files.
        flatpak: its name as a Flatpak.
        snap: its name as a snap, None where there is none.
    """

    name: str
    title: str
    command: str
    windows_folder: str
    flatpak: str
    snap: str | None = None


THUNDERBIRD: Final = Brand(
    name="thunderbird",
    title="Thunderbird",
    command="thunderbird",
    windows_folder="Mozilla Thunderbird",
    flatpak="org.mozilla.Thunderbird",
    snap="thunderbird",
)
BETTERBIRD: Final = Brand(
    name="betterbird",
    title="Betterbird",
    command="betterbird",
    windows_folder="Betterbird",
    flatpak="eu.betterbird.Betterbird",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """A folder in which a ``profiles.ini`` may stand.

    Attributes:
        folder: the folder.
        sandboxed: it is a snap's, a Flatpak's or a packaged app's own: every profile in it is that program's. Else
            the brands share it, and each profile says which of them used it last.
        policies: where an administrator's ``policies.json`` may stand that holds for the profiles in it.
    """

    folder: Path
    sandboxed: bool = False
    policies: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One profile: the program's own name for it, and its folder."""

    name: str
    folder: Path

    @property
    def prefs(self) -> Path:
        """Its preference file."""
        return self.folder / "prefs.js"


def profile_roots(
    brand: Brand, home: Path, environ: Mapping[str, str], platform: str = sys.platform
) -> tuple[Root, ...]:
    """List the folders in which a brand's ``profiles.ini`` may stand.

    Args:
        brand: the program.
        home: the user's home folder.
        environ: the environment, for Windows' folders.
        platform: as `sys.platform` names it.
    """
    match platform:
        case "win32":
            return _windows_roots(brand, environ)
        case "darwin":
            bundle = Path(f"/Applications/{brand.title}.app/Contents/Resources/distribution") / _POLICIES
            return (Root(folder=home / "Library" / "Thunderbird", policies=(bundle,)),)
        case _:
            return _linux_roots(brand, home)


def _windows_roots(brand: Brand, environ: Mapping[str, str]) -> tuple[Root, ...]:
    bases = (environ.get(name) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)"))
    policies = tuple(Path(base) / brand.windows_folder / "distribution" / _POLICIES for base in bases if base)
    roots = []
    if roaming := environ.get("APPDATA"):
        roots.append(Root(folder=Path(roaming) / "Thunderbird", policies=policies))
    # What a packaged app writes into the roaming folder, Windows keeps in the app's own (Microsoft: "Understanding how
    # packaged desktop apps run on Windows").
    if local := environ.get("LOCALAPPDATA"):
        found = sorted((Path(local) / "Packages").glob(f"*{brand.title}*"))[:_MAX_PACKAGES]
        roots += [Root(folder=one / "LocalCache/Roaming/Thunderbird", sandboxed=True) for one in found]
    return tuple(roots)


def _linux_roots(brand: Brand, home: Path) -> tuple[Root, ...]:
    # A brand that was built under the other's name looks for policies in the other's folder.
    system = [Path(f"/etc/{name}/policies") / _POLICIES for name in dict.fromkeys((brand.command, "thunderbird"))]
    installed = [
        Path(f"{base}/{brand.command}/distribution") / _POLICIES for base in ("/usr/lib", "/usr/lib64", "/opt")
    ]
    roots = [Root(folder=home / ".thunderbird", policies=(*system, *installed))]
    if brand.snap is not None:
        # The system's policies are let in by the interface "system-files" (snapcraft.io).
        inside = Path(f"/snap/{brand.snap}/current/distribution") / _POLICIES
        folder = home / "snap" / brand.snap / "common/.thunderbird"
        roots.append(Root(folder=folder, sandboxed=True, policies=(*system, inside)))
    # The system's own folder is not seen from inside a Flatpak: only what is part of it or extends it.
    places = (Path("/var/lib/flatpak"), home / ".local/share/flatpak")
    app = [place / "app" / brand.flatpak / "current/active/files" for place in places]
    policies = [folder / f"lib/{brand.command}/distribution" / _POLICIES for folder in app]
    policies += [folder / "etc/thunderbird/policies" / _POLICIES for folder in app]
    for place in places:
        extension = place / "extension" / f"{brand.flatpak}.systemconfig"
        policies += [extension / kind / "stable/policies" / _POLICIES for kind in ("x86_64", "aarch64")]
    folder = home / ".var/app" / brand.flatpak / ".thunderbird"
    return (*roots, Root(folder=folder, sandboxed=True, policies=tuple(policies)))


def is_used_by(profile: Profile, root: Root, brand: Brand) -> bool:
    """Tell whether a profile in a brand's root is this brand's: in a shared one, that of whoever used it last."""
    if root.sandboxed:
        return True
    try:
        last = _sections(profile.folder / "compatibility.ini").get("Compatibility", {})
    except SettingsError:
        last = {}
    place = f"{last.get('LastPlatformDir', '')} {last.get('LastAppDir', '')}".lower()
    return (BETTERBIRD.command in place) is (brand is BETTERBIRD)


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

    def _windows_lock(folder: Path) -> WindowsLock:
        return WindowsLock(folder, ctypes.WinDLL("kernel32", use_last_error=True), ctypes.get_last_error)

    def _is_locked(folder: Path) -> bool | None:
        return _windows_lock(folder).is_taken()

    @contextmanager
    def _write_lock(folder: Path, title: str) -> Iterator[None]:
        with _windows_lock(folder).held() as taken:
            check_closed(taken, title)
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
