"""How is Roampost's own command called from here? By the interpreter, or by the frozen program beside this one."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import assistant


def is_frozen() -> bool:
    """Tell whether PyInstaller froze this program."""
    return bool(getattr(sys, "frozen", False))


def own_image(program: str, environ: Mapping[str, str] = os.environ) -> str | None:
    """Return the AppImage that a program runs from, whose own place is gone when it ends; None where there is none.

    Source: docs.appimage.org, "Environment variables": ``APPIMAGE`` the file, ``APPDIR`` where it is mounted. What an
    AppImage starts inherits both, so a program elsewhere is not of it.
    """
    image, mounted = environ.get("APPIMAGE", ""), environ.get("APPDIR", "")
    if image and mounted and Path(program).is_relative_to(mounted):
        return image
    return None


def own_mark() -> tuple[int, ...] | None:
    """Return what tells this program's file from another version's in its place; None where it is gone.

    Blocks on the disk. The file is the frozen program's, else that of the package: whatever upgrades it writes it anew.
    """
    try:
        found = Path(sys.executable if is_frozen() else assistant.__file__).stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size)


def own_command(
    program: str | None = None, *, frozen: bool | None = None, environ: Mapping[str, str] = os.environ
) -> tuple[str, ...]:
    """Return what starts ``roampost``; its words follow.

    Args:
        program: the running program, Python's interpreter where it is not frozen; asked of the interpreter where not
            given.
        frozen: whether it was frozen by PyInstaller; asked of the interpreter where not given.
        environ: where an AppImage says that it is one.
    """
    if program is None:
        program = sys.executable
    if frozen is None:
        frozen = is_frozen()
    if not frozen:
        return (program, "-m", "assistant")
    image = own_image(program, environ)
    if image is not None:
        return (image,)
    # Several programs lie in one folder; this may be the window's.
    return (str(Path(program).with_name("roampost.exe" if os.name == "nt" else "roampost")),)
