"""Gets a bare machine ready for the two commands; only the standard library, and only Python 3.11 to 3.13.

`start.py` and `check.py` share this. Everything from a package registry is checked against the hashes
in ``packaging/requirements``.
"""

import configparser
import contextlib
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "requirements"
SYSTEM_PACKAGES = ROOT / "packaging" / "system-packages.ini"
OLDEST, NEWEST = (3, 11), (3, 13)
POLICY = Path("/usr/sbin/policy-rc.d")


def say(text: str) -> None:
    """Tell on standard error what is going on; standard output belongs to the program that follows."""
    print(text, file=sys.stderr, flush=True)


def stop(text: str) -> NoReturn:
    """Give up with one clear line."""
    say(text)
    raise SystemExit(1)


def use_fitting_python() -> None:
    """Go on under a Python that Roampost runs on: this one, or the newest other one on the path."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        # A shim of a version manager is there but cannot start: ask it before handing over to it.
        if other and subprocess.run([other, "-c", ""], capture_output=True, check=False).returncode == 0:
            os.execv(other, [other, *sys.argv])
    stop(
        f"Roampost runs on Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}; this is "
        f"{sys.version_info[0]}.{sys.version_info[1]}. Install one of them and run this again with it."
    )


def packages_for(group: str) -> tuple[str, ...]:
    """Return the system packages of one group of ``system-packages.ini``."""
    table = configparser.ConfigParser(allow_no_value=True, delimiters=("=",))
    table.read(SYSTEM_PACKAGES, encoding="utf-8")
    return tuple(table[group])


def may_install() -> bool:
    """Tell whether system packages can be installed: root, and a system with apt."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def not_installed(packages: Sequence[str]) -> list[str]:
    """Return those of ``packages`` that Debian's package manager does not know as installed."""
    if shutil.which("dpkg-query") is None:
        return []
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\\n${Provides}\\n", *packages],
        capture_output=True,
        text=True,
        check=False,
    )
    there: set[str] = set()
    for line in asked.stdout.splitlines():
        name, _, status = line.partition(" ")
        if status == "installed":
            there.add(name)
    return [name for name in packages if name not in there]


@contextlib.contextmanager
def no_daemons_started() -> Iterator[None]:
    """Keep packages from starting their daemons while they are installed; put the guard's place back as it was."""
    before = (POLICY.read_bytes(), POLICY.stat().st_mode) if POLICY.exists() else None

    def leave(number: int, _frame: object) -> NoReturn:
        raise SystemExit(128 + number)

    handler = signal.signal(signal.SIGTERM, leave)
    try:
        POLICY.write_text("#!/bin/sh\nexit 101\n", encoding="ascii")
        POLICY.chmod(0o755)
        yield
    finally:
        if before is None:
            POLICY.unlink(missing_ok=True)
        else:
            POLICY.write_bytes(before[0])
            POLICY.chmod(before[1] & 0o7777)
        signal.signal(signal.SIGTERM, handler)


def _apt(*words: str) -> int:
    """Run apt-get without questions and without starting daemons; returns its exit status."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    wait = ["-o", "DPkg::Lock::Timeout=600", "-o", "Acquire::Retries=3"]
    with no_daemons_started():
        done = subprocess.run(
            ["apt-get", *wait, *words], env=environment, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False
        )
    return done.returncode


def refresh() -> None:
    """Fetch apt's lists; a stale or half-broken one may still be good enough for what follows, which then says so."""
    _apt("update", "-q")


def install(packages: Sequence[str]) -> bool:
    """Install system packages with apt; tells whether that went well."""
    say(f"Installing system packages: {' '.join(packages)}")
    return _apt("install", "-q", "-y", "--no-install-recommends", *packages) == 0


def add(packages: Sequence[str]) -> None:
    """Install those system packages that this system has; what it does not have is named, and done without."""
    missing = not_installed(packages)
    if not missing:
        return
    refresh()
    asked = subprocess.run(["apt-cache", "pkgnames"], capture_output=True, text=True, check=False)
    there = frozenset(asked.stdout.split())
    offered = [name for name in missing if name in there]
    if offered:
        install(offered)
    absent = not_installed(packages)
    if absent:
        say(f"Not to be had here, so their tests skip: {' '.join(absent)}")


def require(packages: Sequence[str], purpose: str) -> None:
    """See to it that system packages are there; where they cannot be installed, name them and stop."""
    missing = not_installed(packages)
    if not missing:
        return
    if may_install():
        refresh()
        if not install(missing):
            stop(f"These system packages could not be installed: {' '.join(missing)}")
    else:
        stop(f"{purpose} needs system packages; install them and run this again: apt-get install {' '.join(missing)}")


def venv_python() -> Path:
    """Return where the virtual environment's Python is."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _fingerprint(lock: str) -> str:
    """Return what a finished set-up from ``lock`` depends on, as one line."""
    digest = hashlib.sha256()
    for part in (LOCKS / f"{lock}.txt", ROOT / "pyproject.toml"):
        digest.update(part.read_bytes())
    digest.update(f"{ROOT}\0{sys.version}".encode())
    return digest.hexdigest()


def _is_ready(lock: str) -> bool:
    stamp = VENV / f".set-up-from-{lock}"
    return stamp.is_file() and stamp.read_text(encoding="ascii") == _fingerprint(lock) and venv_python().exists()


def set_up(lock: str) -> Path:
    """Make the virtual environment hold what a lock names, and Roampost itself; returns its Python.

    Args:
        lock: ``run`` or ``test``; ``test`` holds all of ``run`` too.
    """
    if _is_ready(lock) or (lock == "run" and _is_ready("test")):
        return venv_python()
    if importlib.util.find_spec("ensurepip") is None:
        require([f"python3.{sys.version_info[1]}-venv"], "A virtual environment")
    say(f"Setting up {VENV} (once, and after an update)")
    starts = venv_python().exists() and subprocess.run(
        [venv_python(), "-m", "pip", "--version"], capture_output=True, check=False
    )
    if not starts or starts.returncode != 0:
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], stdout=sys.stderr, check=False)
        if made.returncode != 0:
            stop(f"The virtual environment could not be made in {VENV}")
    for stamp in VENV.glob(".set-up-from-*"):
        stamp.unlink()
    pip = [str(venv_python()), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input"]
    locked = [*pip, "--require-hashes", "--only-binary=:all:"]
    steps = (
        # Wheels only: building from source would fetch build tools that no hash covers. pyspf has no wheel, so its
        # build tool comes from a lock too, first.
        [*locked, "-r", str(LOCKS / "build.txt")],
        [*locked, "--no-binary=pyspf", "--no-build-isolation", "-r", str(LOCKS / f"{lock}.txt")],
        [*pip, "--no-deps", "--no-index", "--no-build-isolation", "-e", str(ROOT)],
    )
    for step in steps:
        if subprocess.run(step, stdout=sys.stderr, check=False).returncode != 0:
            stop("Roampost's parts could not be installed; the lines above say why. Is this computer online?")
    (VENV / f".set-up-from-{lock}").write_text(_fingerprint(lock), encoding="ascii")
    return venv_python()


def run(command: Sequence[str | Path]) -> int:
    """Run a program in this terminal until it ends; returns its exit status."""
    try:
        return subprocess.run(list(command), cwd=ROOT, check=False).returncode
    except KeyboardInterrupt:
        return 130
