"""What does this computer run on, and what names must not leave it?"""

import getpass
import os
import platform
import socket
import ssl
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import assistant
from assistant.model.report import Machine

_PACKAGES: Final = (
    "PySide6-Essentials",
    "aiosmtpd",
    "cryptography",
    "dnspython",
    "h11",
    "idna",
    "imapclient",
    "jeepney",
    "keyring",
    "platformdirs",
    "publicsuffixlist",
    "pyspf",
    "segno",
    "truststore",
)


def read_machine() -> Machine:
    """Return what this process runs on. Blocks briefly; asks no network; what cannot be read is left out."""
    return Machine(
        roampost=assistant.__version__,
        python=platform.python_version(),
        system=_system(),
        kernel=platform.release(),
        architecture=platform.machine(),
        tls=ssl.OPENSSL_VERSION,
        packages=tuple((name, found) for name in _PACKAGES if (found := _version(name)) is not None),
        personal=_personal(),
    )


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _system() -> str:
    if platform.system() == "Darwin":
        return f"macOS {platform.mac_ver()[0]}"
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return f"{platform.system()} {platform.version() if os.name == 'nt' else ''}".strip()
    return release.get("PRETTY_NAME") or release.get("NAME") or platform.system()


def _personal() -> tuple[str, ...]:
    """Return the names of the computer, its user (log-in and full name) and the home folder."""
    found = [socket.gethostname(), socket.gethostname().partition(".")[0]]
    try:
        found += [getpass.getuser(), Path.home().name]
    except (KeyError, OSError, RuntimeError):
        # A user without an entry in the system's list, or without a home, has no names to hide.
        return tuple(dict.fromkeys(filter(None, found)))
    return tuple(dict.fromkeys(filter(None, (*found, _full_name()))))


def _full_name() -> str:
    if os.name != "posix":
        return ""
    # Only there on POSIX.
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0]
    except KeyError:
        return ""
