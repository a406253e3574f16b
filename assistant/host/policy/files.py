"""Policy files that only the administrator can have written: owned by root, all the way down, and by nobody writable.

On POSIX systems. What is not sure is refused, and said.
"""

import errno
import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from assistant.engine.policy.merge import Layer
from assistant.engine.policy.positions import LONGEST, BadDocumentError, Fault, Node, read
from assistant.model.policy import Level
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

LINUX_FOLDER: Final = Path("/etc/roampost/policies")
MOST_FILES: Final = 64
_ROOT: Final = 0
_BY_OTHERS: Final = stat.S_IWGRP | stat.S_IWOTH


class NotTrustedError(Exception):
    """Somebody other than the administrator could have written it; `sentence` says what and what to do."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said.template)
        self.sentence = said


class PolicyFolder:
    """A folder with ``managed`` and ``recommended`` policy files. Every call blocks on the disk.

    Args:
        path: need not exist.
        owners: user ids that may own what is read.
    """

    def __init__(self, path: Path = LINUX_FOLDER, owners: frozenset[int] = frozenset({_ROOT})) -> None:
        self._path = path
        self._owners = owners

    def layers(self) -> tuple[Layer, ...]:
        """Read all files, in the order of their names; never raises. No folder is no policy."""
        found: list[Layer] = []
        for level in (Level.RECOMMENDED, Level.MANAGED):
            found += self._level(level)
        return tuple(found)

    def _level(self, level: Level) -> Iterable[Layer]:
        folder = self._path / level.value
        try:
            names = sorted(entry.name for entry in os.scandir(folder) if _is_policy(entry.name))
            if names:
                check_trusted(_resolved(folder), self._owners)
        except FileNotFoundError:
            return []
        except NotTrustedError as error:
            return [_refused(level, folder, error.sentence)]
        except OSError as error:
            return [_refused(level, folder, unreadable(error))]
        if len(names) > MOST_FILES:
            said = sentence(
                QT_TRANSLATE_NOOP("Roampost", "There are {number} files here; at most {most} are read."),
                number=len(names),
                most=MOST_FILES,
            )
            return [_refused(level, folder, said)]
        return [self._file(level, folder / name) for name in names]

    def _file(self, level: Level, path: Path) -> Layer:
        try:
            return Layer(level=level, where=str(path), node=_document(path, self._owners))
        except BadDocumentError as error:
            return Layer(level=level, where=str(path), node=None, fault=error.fault)
        except NotTrustedError as error:
            return _refused(level, path, error.sentence)
        except OSError as error:
            return _refused(level, path, unreadable(error))


def read_trusted(path: Path, owners: frozenset[int] = frozenset({_ROOT})) -> bytes:
    """Read a file that only its trusted owners can have written, and at most one octet more than a policy may have.

    Symbolic links are followed, and where they lead is held to the same.

    Raises:
        NotTrustedError: others could have written it, or put another in its place.
        OSError: it cannot be read.
    """
    real = _resolved(path)
    check_trusted(real.parent, owners)
    # Not to hang on a pipe, and not to follow a link put there since.
    descriptor = os.open(real, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        state = os.fstat(file.fileno())
        if not stat.S_ISREG(state.st_mode):
            raise NotTrustedError(
                sentence(QT_TRANSLATE_NOOP("Roampost", "{path} is refused: it is no ordinary file."), path=str(real))
            )
        _check(real, state, owners)
        return file.read(LONGEST + 1)


def _resolved(path: Path) -> Path:
    try:
        return path.resolve(strict=True)
    except RuntimeError:  # until Python 3.12, for links that lead in a circle
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from None


def check_trusted(folder: Path, owners: frozenset[int]) -> None:
    """Hold a folder, and all above it, to belonging to trusted owners and being writable for nobody else.

    Above the folder itself one like ``/tmp`` will do, where only its owner may take an entry away (the sticky bit).

    Raises:
        NotTrustedError: one of them is not so.
        OSError: one of them cannot be looked at.
    """
    for part in (folder, *folder.parents):
        state = part.lstat()
        if part != folder and state.st_mode & stat.S_ISVTX:
            state = os.stat_result((state.st_mode & ~_BY_OTHERS, *state[1:]))
        _check(part, state, owners | {_ROOT})


def _check(path: Path, state: os.stat_result, owners: frozenset[int]) -> None:
    if state.st_uid not in owners:
        raise NotTrustedError(
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "{path} is refused: it belongs to user {user}, and must belong to root (chown root)."
                ),
                path=str(path),
                user=state.st_uid,
            )
        )
    if state.st_mode & _BY_OTHERS:
        raise NotTrustedError(
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "{path} is refused: others than root may write to it; take that away (chmod go-w)."
                ),
                path=str(path),
            )
        )


def _document(path: Path, owners: frozenset[int]) -> Node:
    return read(read_trusted(path, owners))


def _is_policy(name: str) -> bool:
    return name.endswith(".json") and not name.startswith(".")


def _refused(level: Level, path: Path, said: Sentence) -> Layer:
    return Layer(level=level, where=str(path), node=None, fault=Fault(line=0, sentence=said))


def unreadable(error: OSError) -> Sentence:
    """Return what to say of a policy that the system does not let us read."""
    reason = error.strerror or errno.errorcode.get(error.errno or 0, type(error).__name__)
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "This cannot be read: {reason}. Every user must be able to read it (chmod a+rX)."
        ),
        reason=reason,
    )
