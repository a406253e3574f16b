"""Certificate authorities that somebody added to this computer: a company's, or security software's.

Linux distributions keep them apart from Mozilla's. On Windows and macOS the stores do not tell added ones from
the system's without privileges or an interface of their own: none is known there.
"""

import hashlib
import logging
import ssl
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_log = logging.getLogger(__name__)

# Debian and Ubuntu: update-ca-certificates(8); Fedora, RHEL: update-ca-trust(8); SUSE; Arch: trust(1).
_FOLDERS: Final = (
    Path("/usr/local/share/ca-certificates"),
    Path("/etc/pki/ca-trust/source/anchors"),
    Path("/usr/share/pki/ca-trust-source/anchors"),
    Path("/etc/pki/trust/anchors"),
    Path("/etc/ca-certificates/trust-source/anchors"),
)
_MAX_FILES: Final = 200
_MAX_OCTETS: Final = 256 * 1024
_BEGIN: Final = "-----BEGIN CERTIFICATE-----"
_END: Final = "-----END CERTIFICATE-----"


def local_authorities(folders: Iterable[Path] = _FOLDERS) -> frozenset[str]:
    """Return the SHA-256, hexadecimal, of every authority that was added to this computer's store.

    What cannot be read counts as not there.
    """
    found: set[str] = set()
    for folder in folders:
        for file in _files(folder):
            found.update(hashlib.sha256(der).hexdigest() for der in _certificates(file))
    return frozenset(found)


def _files(folder: Path) -> list[Path]:
    try:
        names = sorted(path for path in folder.rglob("*") if path.suffix in {".crt", ".pem", ".cer"})
    except OSError as error:
        _log.debug("%s cannot be listed: %s", folder, type(error).__name__)
        return []
    return names[:_MAX_FILES]


def _certificates(file: Path) -> Iterator[bytes]:
    try:
        with file.open("rb") as opened:
            text = opened.read(_MAX_OCTETS).decode("ascii", "replace")
    except OSError:
        return
    for part in text.split(_BEGIN)[1:]:
        body, end, _ = part.partition(_END)
        try:
            yield ssl.PEM_cert_to_DER_cert(_BEGIN + body + end)
        except ValueError:
            continue
