"""Evolution's source registry on the session bus: the one writer of data sources while it runs.

``org.gnome.evolution.dataserver.Sources5``: an ObjectManager with one object a source; ``Source.Writable.Write``
replaces its key file, ``SourceManager.CreateSources`` adds some, ``Source.Removable.Remove`` takes one away. Interfaces
as in evolution-data-server 3.46, ``src/private/org.gnome.evolution.dataserver.Source*.xml``.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from assistant.clients import faults
from assistant.clients.evolution_sources import SUFFIX
from assistant.clients.files import Replacement, back_up, check_unchanged, is_there, read_settings
from assistant.clients.session_bus import SessionBus, open_session_bus
from assistant.model.change import FileState
from assistant.model.fault import SettingsError

NAME: Final = "org.gnome.evolution.dataserver.Sources5"

_MANAGER: Final = "/org/gnome/evolution/dataserver/SourceManager"
_SOURCE: Final = "org.gnome.evolution.dataserver.Source"
_SETTLES_S: Final = 5.0
_LOOK_AGAIN_S: Final = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A source as the registry holds it: its object, its key file, and whether it may be written."""

    path: str
    data: str
    writable: bool


class Registry:
    """The registry of the user's session."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus

    def held(self) -> dict[str, Held]:
        """Return the sources by UID.

        Raises:
            SettingsError: it does not answer.
        """
        target = (_MANAGER, NAME, "org.freedesktop.DBus.ObjectManager")
        (objects,) = self._bus.call(target, "GetManagedObjects")
        found = {}
        for path, interfaces in objects.items():
            values: Mapping[str, tuple[str, Any]] = interfaces.get(_SOURCE, {})
            if "UID" in values and "Data" in values:
                found[str(values["UID"][1])] = Held(
                    path=str(path), data=str(values["Data"][1]), writable=f"{_SOURCE}.Writable" in interfaces
                )
        return found

    def replace(
        self, replacements: Sequence[Replacement], backup_folder: Path | None, *, last_check: Callable[[], None]
    ) -> tuple[tuple[tuple[str, str], ...], tuple[FileState, ...]]:
        """Have sources replaced, all or none; see `assistant.clients.files.replace_files`.

        Raises:
            SettingsError: one changed meanwhile, or the registry did not take it; then every one is as it was.
        """
        held = self.held()
        targets = []
        for replacement in replacements:
            check_unchanged(replacement)
            path = replacement.before.path
            known = held.get(path.name.removesuffix(SUFFIX))
            if known is None or not known.writable or not _same(known.data, replacement.before.data):
                raise faults.changed_meanwhile(path)
            targets.append((replacement, (known.path, NAME, f"{_SOURCE}.Writable")))
        backups: tuple[tuple[str, str], ...] = ()
        if backup_folder is not None:
            backups = tuple(
                (str(replacement.before.path), str(back_up(replacement, backup_folder))) for replacement in replacements
            )
        last_check()
        done = []
        try:
            for replacement, target in targets:
                done.append((replacement, target))
                self._bus.call(target, "Write", "s", (replacement.data.decode(),))
            return backups, tuple(_settled(replacement.before.path, replacement.data) for replacement, _ in targets)
        except SettingsError:
            for replacement, target in reversed(done):
                with suppress(SettingsError):
                    self._bus.call(target, "Write", "s", (replacement.before.data.decode(),))
            raise

    def create(self, path: Path, data: bytes) -> None:
        """Have a source added, and wait for its file; one that is there will do.

        Raises:
            SettingsError: it is not taken.
        """
        uid = path.name.removesuffix(SUFFIX)
        if uid not in self.held():
            target = (_MANAGER, NAME, "org.gnome.evolution.dataserver.SourceManager")
            self._bus.call(target, "CreateSources", "a{ss}", ({uid: data.decode()},))
        _wait(path, lambda: is_there(path))

    def remove(self, path: Path) -> None:
        """Have a source taken away, and wait until its file is gone.

        Raises:
            SettingsError: it stays.
        """
        known = self.held().get(path.name.removesuffix(SUFFIX))
        if known is not None:
            self._bus.call((known.path, NAME, f"{_SOURCE}.Removable"), "Remove")
        _wait(path, lambda: not is_there(path))


@contextmanager
def open_registry(environ: Mapping[str, str]) -> Iterator[Registry | None]:
    """Open the registry; None where none runs."""
    bus = open_session_bus(environ)
    if bus is None:
        yield None
        return
    with bus:
        yield Registry(bus) if bus.has(NAME) else None


def _same(text: str, data: bytes) -> bool:
    return text.strip() == data.decode().strip()


def _settled(path: Path, data: bytes) -> FileState:
    """Wait until the registry has written what it was given, and return the file as it is then."""
    _wait(path, lambda: _same(read_settings(path).data.decode(), data))
    return read_settings(path).state


def _wait(path: Path, look: Callable[[], bool]) -> None:
    ends_s = time.monotonic() + _SETTLES_S
    while not look():
        if time.monotonic() > ends_s:
            raise faults.not_kept(path)
        time.sleep(_LOOK_AGAIN_S)
