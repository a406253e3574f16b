"""Which files has Roampost of its own beside the history, and how are they all taken away?"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from assistant.host.paths import Paths
from assistant.host.unsent import FOLDER, forget_messages, kept_messages

KEY: Final = "installation.key"
"""By which networks are known again: changes that wait to be put back need it."""
WINDOW: Final = "window.ini"
_LOCK: Final = "watch.lock"


class OwnFiles:
    """The files in Roampost's places. Every call blocks on the disk.

    Args:
        places: Roampost's own.
    """

    def __init__(self, places: Paths) -> None:
        self._places = places

    def unsent(self) -> tuple[str, ...]:
        """Name the messages that were refused and are kept, oldest first."""
        return tuple(str(path) for path in kept_messages(self._places.state / FOLDER))

    def forget(self, *, unsent_too: bool, key_too: bool) -> tuple[tuple[str, str], ...]:
        """Take away what was learned, remembered, fetched and preferred; return (file, reason) of what would not go.

        Args:
            unsent_too: take messages away that were never sent.
            key_too: take the key away by which networks are known again.
        """
        stuck: list[tuple[str, str]] = []
        for path in self._files():
            if path.name == KEY and not key_too:
                continue
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                stuck.append((str(path), _reason(error)))
        if unsent_too:
            folder = self._places.state / FOLDER
            try:
                forget_messages(folder)
            except OSError as error:
                stuck.append((str(folder), _reason(error)))
        return tuple(stuck)

    def _files(self) -> Iterator[Path]:
        """Go through all files of the state, and those of the settings by their names; folders stay."""
        settings = self._places.settings
        yield from (settings, settings.with_name(WINDOW))
        yield from settings.parent.glob(f".{settings.name}.*.tmp")
        if self._places.state.is_dir():
            # A watcher that runs holds its lock, in which nothing stands.
            yield from (path for path in self._places.state.iterdir() if path.is_file() and path.name != _LOCK)


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
