"""One watcher at a time: a lock that ends with its process, however that ends."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.host.paths import private_folder

__all__ = ["alone"]


@contextmanager
def alone(state: Path) -> Iterator[bool]:
    """Hold the one watcher's lock; gives False where another watcher holds it.

    Args:
        state: Roampost's folder for what it notes by itself.

    Raises:
        AssistantError, OSError: the folder or the lock's file cannot be made.
    """
    with (private_folder(state) / "watch.lock").open("ab") as file:
        try:
            if sys.platform == "win32":
                # Windows only.
                import msvcrt

                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                # POSIX only.
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
            return
        yield True
