"""Freezes Roampost into one folder: a virtual environment of its own from the locks, PyInstaller, contents."""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

from bundle import thunderbird
from bundle.product import NAME, PACKAGING, ROOT, epoch

LOCKS: Final = PACKAGING / "requirements"
WORK: Final = ROOT / "build" / "package"
_ENVIRONMENT: Final = WORK / "venv"


def python() -> Path:
    """Return the packaging environment's Python."""
    return _ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def environment() -> dict[str, str]:
    """Return the variables under which everything is built: the same bytes from the same commit."""
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(epoch()),
        "TZ": "UTC",
    }


def set_up() -> None:
    """Make the packaging environment hold what the locks name.

    Raises:
        subprocess.CalledProcessError: a package could not be installed.
    """
    digest = hashlib.sha256(sys.version.encode())
    for name in ("build", "run", "package"):
        digest.update((LOCKS / f"{name}.txt").read_bytes())
    stamp = _ENVIRONMENT / ".set-up"
    if stamp.is_file() and stamp.read_text(encoding="ascii") == digest.hexdigest():
        return
    venv.create(_ENVIRONMENT, clear=True, with_pip=True)
    pip = [str(python()), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input"]
    locked = [*pip, "--require-hashes", "--only-binary=:all:"]
    for extra in (
        ["-r", str(LOCKS / "build.txt")],
        ["--no-binary=pyspf", "--no-build-isolation", "-r", str(LOCKS / "run.txt")],
        ["-r", str(LOCKS / "package.txt")],
    ):
        subprocess.run([*locked, *extra], stdout=sys.stderr, check=True)
    stamp.write_text(digest.hexdigest(), encoding="ascii")


def freeze(out: Path) -> Path:
    """Build the frozen folder ``out/roampost``; returns it.

    Raises:
        subprocess.CalledProcessError: PyInstaller failed, or something shipped has no licence text.
    """
    set_up()
    out = out.absolute()
    folder = out / NAME
    if folder.exists():
        shutil.rmtree(folder)
    command = [
        str(python()), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--clean",
        "--workpath", str(WORK / "work"), "--distpath", str(out),
        str(PACKAGING / "pyinstaller" / "roampost.spec"),
    ]  # fmt: skip
    subprocess.run(command, cwd=ROOT, env=environment(), stdout=sys.stderr, check=True)
    contents = out / "contents.json"
    subprocess.run(
        [str(python()), "-m", "bundle.contents", str(contents), str(folder)],
        cwd=PACKAGING, env={**environment(), "PYTHONDONTWRITEBYTECODE": "1"}, stdout=sys.stderr, check=True,
    )  # fmt: skip
    contents.unlink()
    thunderbird.lay(folder)
    set_times(folder)
    return folder


def set_times(folder: Path) -> None:
    """Give every file and folder the package's time, and modes that do not hang on the builder's umask."""
    when = epoch()
    for path in (*folder.rglob("*"), folder):
        if path.is_symlink():
            os.utime(path, (when, when), follow_symlinks=False)
            continue
        runs = path.is_dir() or path.stat().st_mode & 0o100
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (when, when))
