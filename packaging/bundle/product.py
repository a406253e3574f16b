"""What every package says of Roampost, and from where: one place for each fact."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGING: Final = ROOT / "packaging"
NAME: Final = "roampost"
IDENTIFIER: Final = "org.roampost.Roampost"
PROGRAMS: Final = (NAME, f"{NAME}-window", f"{NAME}-thunderbird")
"""What the frozen folder holds: the command, the window, and what Thunderbird starts for Roampost's extension."""

SUMMARY: Final = "Finds out why mail cannot be sent from here, and puts it right"

_SHIPPED: Final = (
    "PySide6-Essentials",
    "aiosmtpd",
    "cryptography",
    "dnspython",
    "h11",
    "idna",
    "imapclient",
    "keyring",
    "platformdirs",
    "publicsuffixlist",
    "pyspf",
    "segno",
    "truststore",
)


def shipped(platform: str = sys.platform) -> tuple[str, ...]:
    """Return the distributions whose metadata goes into the frozen folder.

    keyring finds its back ends by theirs, and ``roampost --version --verbose`` and reports name the others' versions.
    """
    return (*_SHIPPED, "jeepney") if platform == "linux" else _SHIPPED


def version() -> str:
    """Return Roampost's version, out of ``assistant.__version__``.

    Raises:
        ValueError: there is none.
    """
    text = (ROOT / "assistant" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("assistant/__init__.py names no version")
    return found[1]


def epoch() -> int:
    """Return the time that every package carries, in seconds since 1970: ``SOURCE_DATE_EPOCH``, else the commit's.

    Raises:
        ValueError: neither is there, as in a source archive.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    if asked.returncode != 0 or not asked.stdout.strip().isdigit():
        raise ValueError("not in a git checkout: set SOURCE_DATE_EPOCH to the release's time")
    return int(asked.stdout)


def debian_version() -> str:
    """Return the version as dpkg orders it: what comes before a release sorts before it."""
    return re.sub(r"\.?(dev|a|b|rc)(?=\d)", r"~\1", version())


def windows_version() -> str:
    """Return the version as Windows Installer compares it: three numbers."""
    numbers = re.findall(r"\d+", re.split(r"\.?(?:dev|a|b|rc)", version())[0])
    return ".".join((*numbers, "0", "0", "0")[:3])
