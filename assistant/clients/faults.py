"""The errors of reading and writing settings files, each with its own sentence."""

import errno
import os
from pathlib import Path
from typing import Final

from assistant.model.fault import SettingsError
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_DISK_FULL: Final = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_LINK_LOOP: Final = errno.ELOOP


def not_a_file(path: Path) -> SettingsError:
    """Build the error for a folder, a pipe or a device where a file should be."""
    return SettingsError(
        "settings-not-a-file",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{path} is not an ordinary file, so it was not touched."), path=str(path)
        ),
    )


def no_backup(folder: Path) -> SettingsError:
    """Build the error for a folder that takes no further copies."""
    return SettingsError(
        "backup-failed",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "No copy could be kept in {path}, so nothing was changed."),
            path=str(folder),
        ),
    )


def hard_linked(path: Path) -> SettingsError:
    """Build the error for a file with a second name, which a rename would part from it."""
    return SettingsError(
        "settings-hard-linked",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{path} is kept under a second name as well, so it was not touched."),
            path=str(path),
        ),
    )


def busy(folder: Path) -> SettingsError:
    """Build the error for a folder that another run of this program is writing in."""
    return SettingsError(
        "settings-busy",
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "Roampost is already changing something in {path}. Please try again in a moment."
            ),
            path=str(folder),
        ),
    )


def changed_meanwhile(path: Path) -> SettingsError:
    """Build the error for a file that is not as it was when the change was planned."""
    return SettingsError(
        "settings-changed",
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{path} has been changed by another program meanwhile, so it was not touched. Please try again.",
            ),
            path=str(path),
        ),
    )


def truncated(path: Path) -> SettingsError:
    """Build the error for a file that ends too early."""
    return SettingsError(
        "settings-truncated",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{path} breaks off in the middle; it looks damaged, so it was not touched."),
            path=str(path),
        ),
    )


def unexpected(path: Path, detail: Sentence | str) -> SettingsError:
    """Build the error for a file that holds something its program would not have written.

    Args:
        path: the file.
        detail: what and where; never a value that might be secret.
    """
    return SettingsError(
        "settings-unexpected",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{path} holds something unexpected, so it was not touched: {detail}."),
            path=str(path),
            detail=detail,
        ),
    )


def other_encoding(path: Path) -> SettingsError:
    """Build the error for a file that is not UTF-8."""
    return SettingsError(
        "settings-encoding",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{path} is not written in UTF-8, so it was not touched."), path=str(path)
        ),
    )


def too_large(path: Path, limit_octets: int) -> SettingsError:
    """Build the error for a file beyond the size that is read."""
    return SettingsError(
        "settings-too-large",
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "{path} is larger than {limit} MB, which no settings file is; it was not touched."
            ),
            path=str(path),
            limit=limit_octets // (1024 * 1024),
        ),
    )


def missing(path: Path) -> SettingsError:
    """Build the error for a file that is gone, or a link to one that is."""
    if path.is_symlink():
        return dangling(path)
    return SettingsError(
        "settings-missing", sentence(QT_TRANSLATE_NOOP("Roampost", "{path} is not there any more."), path=str(path))
    )


def dangling(path: Path) -> SettingsError:
    """Build the error for a link to nowhere."""
    return SettingsError(
        "settings-dangling",
        sentence(QT_TRANSLATE_NOOP("Roampost", "{path} is a link to a file that is not there."), path=str(path)),
    )


def read_only(path: Path) -> SettingsError:
    """Build the error for a file or folder that may not be written."""
    return SettingsError(
        "settings-read-only",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{path} may not be written here, so nothing was changed."), path=str(path)
        ),
    )


def not_kept(path: Path) -> SettingsError:
    """Build the error for a file that reads back differently."""
    return SettingsError(
        "settings-not-kept",
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "{path} did not keep what was written to it, so everything was put back as it was."
            ),
            path=str(path),
        ),
    )


def from_os(error: OSError, path: Path, *, reading: bool = False) -> SettingsError:
    """Turn what the system said into the sentence for it."""
    if error.errno == errno.ENOENT:
        return missing(path)
    if error.errno == _LINK_LOOP:
        return dangling(path)
    if reading:
        if error.errno in _FORBIDDEN:
            return SettingsError(
                "settings-unreadable",
                sentence(QT_TRANSLATE_NOOP("Roampost", "{path} may not be read here."), path=str(path)),
            )
        return SettingsError(
            "settings-unreadable",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "{path} could not be read: {detail}."),
                path=str(path),
                detail=os.strerror(error.errno or errno.EIO),
            ),
        )
    if error.errno in _DISK_FULL:
        return SettingsError(
            "disk-full",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "There is no room left on the disk to write {path}, so nothing was changed."
                ),
                path=str(path),
            ),
        )
    if error.errno in _FORBIDDEN:
        return read_only(path)
    return SettingsError(
        "settings-write-failed",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{path} could not be written ({detail}), so nothing was changed."),
            path=str(path),
            detail=os.strerror(error.errno or errno.EIO),
        ),
    )
