"""Reads settings files within bounds, and replaces them so that they are whole at every moment.

A replacement is made beside the file, written through to the disk, and renamed over it: whenever the power
goes, the file is the old or the new one. Several files are replaced in the order given; when one fails, those
before it are put back as they were.
"""

import errno
import hashlib
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from assistant.clients import faults
from assistant.model.change import FileState

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

MAX_OCTETS: Final = 8 * 1024 * 1024
MAX_LINES: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A settings file as it was read.

    Attributes:
        path: absolute, symbolic links resolved.
        data: all its octets, at most `MAX_OCTETS`.
    """

    path: Path
    data: bytes

    @property
    def state(self) -> FileState:
        """What it was: path and SHA-256."""
        return FileState(path=str(self.path), sha256=digest(self.data))

    def text(self) -> str:
        """Decode it as UTF-8; line endings stay as they are.

        Raises:
            SettingsError: it is written in another encoding.
        """
        if b"\0" in self.data or self.data.startswith(b"\xef\xbb\xbf"):
            raise faults.other_encoding(self.path)
        try:
            return self.data.decode("utf-8")
        except UnicodeDecodeError:
            raise faults.other_encoding(self.path) from None

    def lines(self) -> list[str]:
        """Split it into lines with their endings; the last may have none.

        Raises:
            SettingsError: it is written in another encoding, or has more than `MAX_LINES`.
        """
        text = self.text()
        if text.count("\n") > MAX_LINES:
            raise faults.too_large(self.path, MAX_OCTETS)
        # Not splitlines: a value may hold separators of Unicode's own.
        *whole, last = text.split("\n")
        lines = [line + "\n" for line in whole]
        if last:
            lines.append(last)
        return lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """One file to be replaced.

    Attributes:
        before: the file as it must still be.
        data: its octets afterwards.
        backup: what is kept as its copy; differs from `before` only where secrets were blotted out.
    """

    before: Content
    data: bytes
    backup: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Staged:
    """A replacement lying ready beside its file: the new octets, and a way back to the old file."""

    replacement: Replacement
    new: Path
    old: Path


def digest(data: bytes) -> str:
    """Compute the SHA-256 of `data`, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def is_there(path: Path) -> bool:
    """Tell whether something stands at `path`, be it a link to nowhere."""
    return os.path.lexists(path)


def read_settings(path: Path) -> Content:
    """Read one settings file whole.

    Raises:
        SettingsError: it is missing, a link to nowhere, no regular file, larger than `MAX_OCTETS`, or may not
            be read; each in its own sentence.
    """
    try:
        resolved = path.resolve(strict=True)
    except FileNotFoundError:
        raise faults.missing(path) from None
    except RuntimeError:  # Python before 3.13 says so of links in a circle
        raise faults.dangling(path) from None
    except OSError as error:
        raise faults.from_os(error, path, reading=True) from None
    try:
        # O_NONBLOCK keeps a pipe that lies where a file should be from holding us up.
        handle = os.open(resolved, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise faults.from_os(error, path, reading=True) from None
    try:
        seen = os.fstat(handle)
        if not stat.S_ISREG(seen.st_mode):
            raise faults.not_a_file(path)
        if seen.st_size > MAX_OCTETS:
            raise faults.too_large(path, MAX_OCTETS)
        data = bytearray()
        while chunk := os.read(handle, 1 << 20):
            data += chunk
            if len(data) > MAX_OCTETS:
                raise faults.too_large(path, MAX_OCTETS)
    except OSError as error:
        raise faults.from_os(error, path, reading=True) from None
    finally:
        os.close(handle)
    return Content(path=resolved, data=bytes(data))


def replace_files(
    replacements: Sequence[Replacement],
    backup_folder: Path | None,
    *,
    last_check: Callable[[], None] = lambda: None,
) -> tuple[tuple[tuple[str, str], ...], tuple[FileState, ...]]:
    """Replace files, all of them or none.

    Args:
        replacements: in the order in which they take effect.
        backup_folder: where copies of the files go first; None where none are wanted.
        last_check: called when everything lies ready, right before the first file is replaced; may raise
            `SettingsError`.

    Returns:
        (path, path of its copy) for each file, and the files as they are now.

    Raises:
        SettingsError: a file changed meanwhile, or could not be written; then every file is as it was.
    """
    with ExitStack() as stack:
        for folder in sorted({replacement.before.path.parent for replacement in replacements}):
            stack.enter_context(_folder_lock(folder))
        for replacement in replacements:
            _clear_leftovers(replacement.before.path)
            check_unchanged(replacement)
        backups: tuple[tuple[str, str], ...] = ()
        if backup_folder is not None:
            backups = tuple(
                (str(replacement.before.path), str(back_up(replacement, backup_folder))) for replacement in replacements
            )
        staged: list[_Staged] = []
        done: list[_Staged] = []
        try:
            for replacement in replacements:
                item = _Staged(
                    replacement=replacement,
                    new=_beside(replacement.before.path, "new"),
                    old=_beside(replacement.before.path, "old"),
                )
                staged.append(item)
                _stage(item)
            last_check()
            for item in staged:
                check_unchanged(item.replacement)
                done.append(item)
                _swap(item)
            after = tuple(_read_back(item.replacement) for item in staged)
        except BaseException:
            _roll_back(done)
            raise
        finally:
            for item in staged:
                _clear_leftovers(item.replacement.before.path)
    return backups, after


def tidy(paths: Iterable[Path]) -> None:
    """Take away what a run that was killed may have left beside these files.

    Raises:
        SettingsError: another run is writing there just now.
    """
    for path in paths:
        with _folder_lock(path.parent):
            _clear_leftovers(path)


def create_file(path: Path, data: bytes) -> None:
    """Create a file, mode 0600, whole or not at all; one that is there already with these very octets will do.

    Raises:
        SettingsError: another is there, or it cannot be written.
    """
    new = _beside(path, "new")
    with _folder_lock(path.parent):
        _clear_leftovers(path)
        if is_there(path):
            if read_settings(path).data != data:
                raise faults.changed_meanwhile(path)
            return
        try:
            handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            try:
                _write_all(handle, data)
                os.fsync(handle)
            finally:
                os.close(handle)
            os.replace(new, path)  # noqa: PTH105 - as above
            _sync_folder(path.parent)
        except OSError as error:
            raise faults.from_os(error, path) from None
        finally:
            _clear_leftovers(path)


def remove_file(path: Path, data: bytes) -> None:
    """Take away a file that holds these very octets; one that is gone will do.

    Raises:
        SettingsError: it holds something else, or cannot be taken away.
    """
    with _folder_lock(path.parent):
        _clear_leftovers(path)
        if not is_there(path):
            return
        if read_settings(path).data != data:
            raise faults.changed_meanwhile(path)
        try:
            os.unlink(path)  # noqa: PTH108 - as above
            _sync_folder(path.parent)
        except OSError as error:
            raise faults.from_os(error, path) from None


def _beside(path: Path, what: str) -> Path:
    """Name a helper file of ours in the same folder; a fixed name, so that at most one is ever left behind."""
    return path.with_name(f".{path.name}.roampost-{what}")


def _clear_leftovers(path: Path) -> None:
    """Take away what an earlier, killed run may have left beside the file."""
    for what in ("new", "old"):
        with suppress(OSError):
            os.unlink(_beside(path, what))  # noqa: PTH108 - os calls throughout: the tests stop at each of them


def check_unchanged(replacement: Replacement) -> None:
    """Compare a file with what it must still be.

    Raises:
        SettingsError: it changed meanwhile, or cannot be read.
    """
    before = replacement.before
    current = read_settings(before.path)
    if current.path != before.path or current.data != before.data:
        raise faults.changed_meanwhile(before.path)


def back_up(replacement: Replacement, folder: Path) -> Path:
    """Keep a copy of a file, written through to the disk and read back, mode 0600; returns where.

    Raises:
        SettingsError: it cannot be kept.
    """
    name = replacement.before.path.name
    for number in range(1000):
        target = folder / f"{number:02d}-{name}"
        try:
            handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except FileExistsError:
            continue
        except OSError as error:
            raise faults.from_os(error, target) from None
        try:
            try:
                _write_all(handle, replacement.backup)
                os.fsync(handle)
            finally:
                os.close(handle)
            _sync_folder(folder)
        except OSError as error:
            with suppress(OSError):
                os.unlink(target)  # noqa: PTH108 - as above
            raise faults.from_os(error, target) from None
        if read_settings(target).data != replacement.backup:
            raise faults.not_kept(target)
        return target
    raise faults.no_backup(folder)


def _stage(item: _Staged) -> None:
    """Write the new octets beside the file, with the file's own owner, mode and attributes."""
    path = item.replacement.before.path
    try:
        seen = os.stat(path)  # noqa: PTH116 - as above
    except OSError as error:
        raise faults.from_os(error, path) from None
    if not seen.st_mode & stat.S_IWUSR:
        raise faults.read_only(path)
    if seen.st_nlink > 1:
        raise faults.hard_linked(path)
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(item.new, flags, 0o600)
        try:
            _write_all(handle, item.replacement.data)
            if sys.platform != "win32":
                _keep_attributes(path, handle, seen)
            os.fsync(handle)
        finally:
            os.close(handle)
        try:
            os.link(path, item.old)
        except OSError:  # a file system without hard links
            _copy_old(item, seen)
    except OSError as error:
        raise faults.from_os(error, path) from None


def _copy_old(item: _Staged, seen: os.stat_result) -> None:
    handle = os.open(item.old, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        _write_all(handle, item.replacement.before.data)
        if sys.platform != "win32":
            _keep_attributes(item.replacement.before.path, handle, seen)
        os.fsync(handle)
    finally:
        os.close(handle)


if sys.platform != "win32":

    def _keep_attributes(path: Path, handle: int, seen: os.stat_result) -> None:
        """Give the open file the owner, group, extended attributes and mode of `path`."""
        mine = os.fstat(handle)
        if (mine.st_uid, mine.st_gid) != (seen.st_uid, seen.st_gid):
            os.fchown(handle, seen.st_uid, seen.st_gid)
        if sys.platform == "linux":
            for name in _attributes(path):
                try:
                    os.setxattr(handle, name, os.getxattr(path, name))
                except OSError:
                    # Labels of the system's own are set by its policy, not by us; the user's must be kept.
                    if not name.startswith(("security.", "trusted.")):
                        raise
        os.fchmod(handle, stat.S_IMODE(seen.st_mode))


if sys.platform == "linux":

    def _attributes(path: Path) -> list[str]:
        try:
            return os.listxattr(path)
        except OSError:  # the file system has none
            return []


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def _swap(item: _Staged) -> None:
    path = item.replacement.before.path
    try:
        os.replace(item.new, path)  # noqa: PTH105 - as above
        _sync_folder(path.parent)
    except OSError as error:
        raise faults.from_os(error, path) from None


def _roll_back(done: Sequence[_Staged]) -> None:
    """Put the old files back, last first; each is the very file that was there, kept under its second name."""
    for item in reversed(done):
        path = item.replacement.before.path
        with suppress(OSError):
            if not os.path.samefile(item.old, path):  # noqa: PTH121 - as above
                os.replace(item.old, path)  # noqa: PTH105 - as above
                _sync_folder(path.parent)


def _read_back(replacement: Replacement) -> FileState:
    path = replacement.before.path
    written = read_settings(path)
    if written.data != replacement.data:
        raise faults.not_kept(path)
    return written.state


def _sync_folder(folder: Path) -> None:
    """Write a folder's entries through to the disk, where the system has that."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno != errno.EINVAL:  # some file systems do not sync folders
                raise
        finally:
            os.close(handle)


@contextmanager
def _folder_lock(folder: Path) -> Iterator[None]:
    """Keep other runs of this program out of `folder`.

    Raises:
        SettingsError: another run is writing there just now.
    """
    if sys.platform == "win32":
        name = hashlib.sha256(str(folder).lower().encode()).hexdigest()[:16]
        place, flags = Path(tempfile.gettempdir()) / f"roampost-{name}.lock", os.O_RDWR | os.O_CREAT
    else:
        place, flags = folder, os.O_RDONLY
    try:
        handle = os.open(place, flags)
    except OSError as error:
        raise faults.from_os(error, folder) from None
    try:
        try:
            if sys.platform == "win32":
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK):
                raise faults.busy(folder) from None
            # A file system without locks: the comparison before the rename still guards.
        yield
    finally:
        os.close(handle)
