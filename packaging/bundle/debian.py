"""Builds the deb: the Linux tree, what dpkg wants to know of it, and no script but one that tells before it goes.

Source: Debian Policy 4.6 (control fields, conffiles, copyright); deb-reproducible through SOURCE_DATE_EPOCH.
"""

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from bootstrap import packages_for

from bundle import thunderbird, tree
from bundle.frozen import environment, set_times
from bundle.product import NAME, PACKAGING, SUMMARY, debian_version

WATCH: Final = PACKAGING / "watch"
CONFFILES: Final = ("/etc/xdg/autostart/org.roampost.watch.desktop",)
"""Kept over upgrades as the administrator left them. ``roampost watch --at-login`` overrides it by its name."""
UNIT: Final = "roampost-watch.service"
"""Each user's own to switch on."""

_LIBRARIES: Final = ("libc6 (>= 2.36)", "libexpat1", "libfreetype6", "libstdc++6", "libuuid1", "libx11-6", "zlib1g")
"""What the folder leaves to the system, beside what the window wants; the C library's age is Debian 12's."""


def control(size: int) -> str:
    """Return what dpkg reads first.

    Args:
        size: of all the files, in KiB.
    """
    # Every package of the window's but its font is a library.
    window = [name for name in packages_for("window") if not name.startswith("fonts-")]
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    return (
        f"Package: {NAME}\n"
        f"Version: {debian_version()}\n"
        f"Architecture: {architecture.strip()}\n"
        "Maintainer: Roampost <roampost@roampost.org>\n"
        f"Installed-Size: {size}\n"
        f"Depends: {', '.join(sorted((*_LIBRARIES, *window)))}\n"
        "Recommends: ca-certificates, fonts-dejavu-core, gnome-keyring | kwalletmanager | keepassxc\n"
        "Section: mail\n"
        "Priority: optional\n"
        f"Description: {SUMMARY}\n"
        " Roampost sees what network this is, tries the outgoing server for real without\n"
        " sending anything, says in one sentence what is in the way, and proves a way out.\n"
        " With consent it changes the mail program's settings, and puts them back.\n"
    )


def build(folder: Path, out: Path, *, number: str = "") -> Path:
    """Build the deb out of the frozen folder; returns it.

    Args:
        folder: the frozen folder.
        out: where the deb goes.
        number: another version than Roampost's own, to try upgrades.

    Raises:
        subprocess.CalledProcessError: dpkg-deb failed.
    """
    with tempfile.TemporaryDirectory(prefix="roampost-deb-") as place:
        root = Path(place, "root")
        root.mkdir()
        tree.lay(folder, root)
        for name in CONFFILES:
            tree.copy(WATCH / Path(name).name, root / name.removeprefix("/"))
        tree.copy(WATCH / UNIT, root / "usr" / "lib" / "systemd" / "user" / UNIT)
        thunderbird.put_host(root / thunderbird.LINUX_HOSTS, f"/usr/bin/{thunderbird.PROGRAM}")
        doc = root / "usr" / "share" / "doc" / NAME
        tree.copy(thunderbird.SOURCE / "policies.json", doc / "examples" / "thunderbird-policies.json")
        tree.copy(tree.LINUX / "copyright", doc / "copyright")
        tree.packed(PACKAGING.parent / "CHANGELOG.md", doc / "changelog.gz")
        files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
        about = root / "DEBIAN"
        about.mkdir()
        (about / "md5sums").write_text(
            "".join(
                f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
                for path in files
                if f"/{path.relative_to(root)}" not in CONFFILES
            ),
            encoding="utf-8",
        )
        tree.copy(tree.LINUX / "prerm", about / "prerm")
        (about / "prerm").chmod(0o755)
        (about / "conffiles").write_text("".join(f"{name}\n" for name in CONFFILES), encoding="ascii")
        told = control(sum(path.stat().st_size + 1023 for path in files) // 1024)
        if number:
            told = told.replace(f"Version: {debian_version()}\n", f"Version: {number}\n")
        (about / "control").write_text(told, encoding="utf-8")
        set_times(root)
        subprocess.run(
            # One thread: with several, xz cuts the data elsewhere.
            ["dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zxz", "-z6", "--build", str(root), str(out)],
            env=environment(), stdout=sys.stderr, check=True,
        )  # fmt: skip
    architecture = next(line for line in told.splitlines() if line.startswith("Architecture: ")).partition(": ")[2]
    return out / f"{NAME}_{number or debian_version()}_{architecture}.deb"
