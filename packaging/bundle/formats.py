"""Which packages there are: one entry for each, and the command that builds one.

``packaging/build FORMAT OUT``. All but the wheel are made of one frozen folder, built anew each time, or given with
``--folder``. Standard output tells what was made.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bundle import appimage, debian, flatpak, frozen, macos, windows
from bundle.product import NAME, ROOT


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One kind of package.

    Attributes:
        makes: what it is for.
        build: makes it: frozen folder, where the package goes; returns what was made.
        needs: programs it calls.
        platform: the only system it is built on, as ``sys.platform`` says it; empty for all.
        folder: whether it is made of the frozen folder.
    """

    makes: str
    build: Callable[[Path, Path], Path]
    needs: tuple[str, ...] = ()
    platform: str = ""
    folder: bool = True


def wheel(_folder: Path, out: Path) -> Path:
    """Build the wheel; returns it.

    Raises:
        subprocess.CalledProcessError: it could not be built.
    """
    frozen.set_up()
    subprocess.run(
        [str(frozen.python()), "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)],
        cwd=ROOT, env=frozen.environment(), stdout=sys.stderr, check=True,
    )  # fmt: skip
    (made,) = out.glob("*.whl")
    return made


def _bill(folder: Path, out: Path) -> Path:
    return Path(shutil.copy(folder / "sbom.cdx.json", out))


FORMATS: Final = {
    "folder": Format(makes="the frozen folder itself", build=lambda folder, _out: folder),
    "wheel": Format(makes="for pipx, from any Python that fits", build=wheel, folder=False),
    "deb": Format(
        makes="Debian 12 or later, and what is made of it",
        build=debian.build,
        needs=("dpkg-deb",),
        platform="linux",
    ),
    "msi": Format(
        makes="Windows, per machine; elsewhere with a placeholder as its payload",
        build=windows.build,
        needs=("wixl", "msibuild"),
        # The folder of another system has no place in it.
        folder=sys.platform == "win32",
    ),
    "appimage": Format(
        makes="any Linux; its folder alone where appimagetool is not there", build=appimage.build, platform="linux"
    ),
    "flatpak": Format(
        makes="the manifest with all it names; flatpak-builder builds it", build=flatpak.build, platform="linux"
    ),
    "macos": Format(makes="app and installer", build=macos.build, needs=("codesign", "pkgbuild"), platform="darwin"),
    "sbom": Format(makes="the bill of materials alone (CycloneDX)", build=_bill),
}


def main() -> int:
    """Run the command."""
    kinds = "\n".join(f"  {name:9} {one.makes}" for name, one in FORMATS.items())
    parser = argparse.ArgumentParser(
        prog="packaging/build", epilog=f"formats:\n{kinds}", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("format", choices=FORMATS)
    parser.add_argument("out", type=Path)
    parser.add_argument("--folder", type=Path, help="a frozen folder that is there already")
    given = parser.parse_args()
    wanted = FORMATS[given.format]
    if wanted.platform and not sys.platform.startswith(wanted.platform):
        parser.exit(1, f"{given.format} is built on {wanted.platform} only, not on {sys.platform}\n")
    missing = [name for name in wanted.needs if shutil.which(name) is None]
    if missing:
        parser.exit(1, f"{given.format} needs {' '.join(missing)}\n")
    out = given.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    folder = given.folder.absolute() if given.folder else frozen.WORK / "out" / NAME
    try:
        if wanted.folder and not given.folder:
            folder = frozen.freeze(out if given.format == "folder" else frozen.WORK / "out")
        print(wanted.build(folder, out))
    except subprocess.CalledProcessError as error:
        parser.exit(1, f"{given.format} was not built: {Path(error.cmd[0]).name} left with {error.returncode}\n")
    return 0
