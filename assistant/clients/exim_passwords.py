"""Exim's passwords for other servers, ``passwd.client``: looked through for a server's name, the first match counts.

Source: exim4-config_files(5); the Exim specification on ``nwildlsearch`` (section 9.3).
"""

import re
from dataclasses import dataclass
from typing import Final

from assistant.clients import faults
from assistant.clients.kept_lines import KeptLines
from assistant.clients.planning import registrable_domain
from assistant.clients.rc_lines import BLOT
from assistant.clients.relay import twice
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_COLON: Final = re.compile(r"(:)[^\r\n]+")
_ENTRY: Final = re.compile(r'([^\s:"#][^\s:]*)(?:\s*:\s*|\s+)(.+)')


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line.

    Attributes:
        pattern: a server's name, the end of names behind a star, or a regular expression behind a circumflex.
        user: the log-in name.
    """

    pattern: str
    user: str

    def may_meet(self, host: str) -> bool:
        """Tell whether Exim may show this password to a server; a regular expression is not tried here: it may."""
        pattern, host = self.pattern.lower(), host.lower()
        if pattern.startswith("*"):
            return host.endswith(pattern[1:])
        # A look-up of another kind, as ``cdb;/some/file``, cannot be followed from here either.
        return pattern.startswith("^") or ";" in pattern or pattern == host

    def is_made_for(self, host: str) -> bool:
        """Tell whether the line itself names the server's operator, so that the password is meant for it."""
        pattern = self.pattern.lower()
        if pattern.startswith("*."):
            # Of a bare suffix, as ``*.com``, nobody is the operator.
            domain = registrable_domain(host)
            return f".{host.lower()}".endswith(pattern[1:]) and pattern[1:].endswith(f".{domain}") and "." in domain
        return pattern == host.lower()


class PasswdClient(KeptLines):
    """``passwd.client``: a key is the pattern of a line, a value its log-in name with the password blotted out."""

    def key_of(self, line: str, count: int) -> str | None:
        """Name the pattern."""
        del count
        if not line.strip() or line.startswith("#"):
            return None
        parts = _ENTRY.fullmatch(line.rstrip())
        if parts is None:
            number = next((at for at, one in enumerate(self.lines, 1) if one.rstrip("\r\n") == line), 0)
            raise faults.unexpected(
                self.path,
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "line {number} is not a server, a log-in name and a password"),
                    number=number,
                ),
            )
        if parts[1] in self.index:
            raise twice(self, parts[1])
        return parts[1]

    def shown(self, line: str) -> str:
        """Return the log-in name; the password blotted out."""
        parts = _ENTRY.fullmatch(line.rstrip())
        return f"{parts[2].partition(':')[0]}:{BLOT}" if parts else BLOT

    def composed(self, key: str, value: str, source: str | None) -> str:
        """Write a line again, with the password that `source` holds; without one there is none to write."""
        parts = _ENTRY.fullmatch((source or "").rstrip())
        secret = parts[2].partition(":")[2] if parts else ""
        return f"{key}:{value.partition(':')[0]}:{secret}"

    def blotted(self) -> bytes:
        """Return the file with everything behind the first colon of a line blotted out, in remarks too."""
        return "".join(_COLON.sub(rf"\1{BLOT}", line) for line in self.lines).encode()

    def entries(self) -> list[Entry]:
        """Return the lines in force, in the order in which they are looked at."""
        return [
            Entry(pattern=key, user=(self.get("", key) or "").partition(":")[0])
            for key in sorted(self.index, key=lambda key: self.index[key])
        ]
