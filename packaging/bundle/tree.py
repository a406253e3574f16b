"""Lays Roampost out below ``usr``, as the deb and the AppImage both have it."""

import datetime
import gzip
import shutil
from pathlib import Path

from bundle import thunderbird
from bundle.frozen import set_times
from bundle.product import IDENTIFIER, NAME, PACKAGING, PROGRAMS, ROOT, epoch, version

LINUX = PACKAGING / "linux"


def copy(source: Path, target: Path) -> None:
    """Copy one file, and make the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def metainfo() -> str:
    """Return the AppStream data of this version."""
    day = datetime.datetime.fromtimestamp(epoch(), datetime.UTC).date().isoformat()
    text = (LINUX / f"{IDENTIFIER}.metainfo.xml").read_text(encoding="utf-8")
    return text.replace("@VERSION@", version()).replace("@DATE@", day)


def packed(source: Path, target: Path) -> None:
    """Write a file gzipped, with no name and no time in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        file.write(source.read_bytes())


def lay(folder: Path, root: Path) -> None:
    """Fill ``root/usr`` out of the frozen folder and what a Linux desktop wants of a program."""
    usr = root / "usr"
    shutil.copytree(folder, usr / "lib" / NAME, symlinks=True)
    (usr / "bin").mkdir()
    for name in PROGRAMS:
        (usr / "bin" / name).symlink_to(f"../lib/{NAME}/{name}")
    share = usr / "share"
    # Policies name the extension by an address that says nothing of how Roampost was made.
    extension = usr / "lib" / NAME / thunderbird.EXTENSION
    (share / NAME).mkdir(parents=True)
    extension.rename(share / NAME / thunderbird.EXTENSION)
    extension.symlink_to(f"../../share/{NAME}/{thunderbird.EXTENSION}")
    copy(LINUX / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    copy(
        ROOT / "resources" / "images" / f"{NAME}.svg", share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    )
    about = share / "metainfo" / f"{IDENTIFIER}.metainfo.xml"
    about.parent.mkdir(parents=True)
    about.write_text(metainfo(), encoding="utf-8")
    packed(PACKAGING / "man" / f"{NAME}.1", share / "man" / "man1" / f"{NAME}.1.gz")
    completions = PACKAGING / "completions"
    copy(completions / f"{NAME}.bash", share / "bash-completion" / "completions" / NAME)
    copy(completions / f"_{NAME}", share / "zsh" / "vendor-completions" / f"_{NAME}")
    copy(completions / f"{NAME}.fish", share / "fish" / "vendor_completions.d" / f"{NAME}.fish")
    set_times(root)
