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
from assistant.host.policy.place import LINUX_FOLDER
from assistant.model.policy import Level
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

MOST_FILES: Final = 64
_ROOT: Final = 0
_MOST_LINKS: Final = 8
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
                # Its own mode is looked at on the way to the files in it.
                trusted_path(folder, self._owners)
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

    Symbolic links are followed, and every step on the way is held to the same.

    Raises:
        NotTrustedError: others could have written it, or put another in its place.
        OSError: it cannot be read.
    """
    real = trusted_path(path, owners)
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


def trusted_path(path: Path, owners: frozenset[int]) -> Path:
    """Walk to a file or folder from the root, and return where it really is.

    Every folder and link on the way belongs to a trusted owner, and nobody else may write to the folders. The last
    folder before the end is held to that fully; above it one like ``/tmp`` will do, where only its owner may take an
    entry away (the sticky bit).

    Raises:
        NotTrustedError: one of them is not so.
        OSError: one of them cannot be looked at, or the links lead in a circle.
    """
    every = owners | {_ROOT}
    here, ahead, links = Path(path.anchor), list(reversed(path.absolute().parts[1:])), 0
    while ahead:
        state = here.lstat()
        if ahead[1:] and state.st_mode & stat.S_ISVTX:
            state = os.stat_result((state.st_mode & ~_BY_OTHERS, *state[1:]))
        _check(here, state, every)
        step = here / ahead.pop()
        state = step.lstat()
        if not stat.S_ISLNK(state.st_mode):
            here = step
            continue
        links += 1
        if links > _MOST_LINKS:
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
        # A link's own mode says nothing; whoever owns it may put another in its place.
        _check(step, os.stat_result((stat.S_IFLNK, *state[1:])), every)
        target = here / step.readlink()
        here, ahead = Path(target.anchor), [*ahead, *reversed(target.parts[1:])]
    return here


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
