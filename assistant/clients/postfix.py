"""Postfix that hands all mail to one relay: ``main.cf``, and ``postfix reload`` to have it read anew; postconf(5)."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final

from assistant.clients import faults
from assistant.clients.kept_lines import KeptLines
from assistant.clients.relay import TOOLS, Relay, System, lines_of, odd, port_of, twice
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_LEVEL: Final = "smtp_tls_security_level"
_WRAPPED: Final = "smtp_tls_wrappermode"
_AUTH: Final = "smtp_sasl_auth_enable"
_MAPS: Final = "smtp_sasl_password_maps"
_OPTIONS: Final = "smtp_sasl_security_options"
_TRACKED: Final = frozenset({_AUTH, _LEVEL, _MAPS, _OPTIONS, _WRAPPED, "relayhost"})
# Others that have a say in what these say; with one of them, Postfix alone could tell.
_ALSO: Final = frozenset(
    {
        "sender_dependent_relayhost_maps", "smtp_enforce_tls", "smtp_sasl_tls_security_options", "smtp_tls_policy_maps",
        "smtp_tls_per_site", "smtp_use_tls", "transport_maps",
    }
)  # fmt: skip
_FORCED: Final = frozenset({"encrypt", "dane-only", "fingerprint", "verify", "secure"})
_READ_AS_TEXT: Final = frozenset({"btree", "cdb", "dbm", "hash", "lmdb", "texthash"})
_RELAYHOST: Final = re.compile(r"(?:\[(?:ipv6:)?([0-9A-Za-z._:-]+)\]|([0-9A-Za-z._-]+))(?::([0-9]+))?")
_RELOAD_S: Final = 20.0


class MainCf(KeptLines):
    """``main.cf``: a parameter a line; a line that begins with a blank goes on with the one before."""

    def key_of(self, line: str, count: int) -> str | None:
        """Name the parameter."""
        del count
        if not line.strip() or line.lstrip().startswith("#"):
            return None
        if line[0] in " \t":
            if self._last in _TRACKED | _ALSO or self._last is None:
                raise self._unexpected(line)
            return None
        name, equals, value = line.partition("=")
        name = name.strip()
        if not equals or not name:
            raise self._unexpected(line)
        if name in _TRACKED and name in self.index:
            raise twice(self, name)
        if (name in _TRACKED and "$" in value) or (name in _ALSO and value.strip()):
            raise self._depends(name)
        self._last = name
        return name

    _last: str | None = None

    def shown(self, line: str) -> str:
        """Return what follows the equals sign."""
        return line.partition("=")[2].strip()

    def composed(self, key: str, value: str, source: str | None) -> str:
        """Write it as postconf does."""
        del source
        return f"{key} = {value}".rstrip()

    def _unexpected(self, line: str) -> Exception:
        return faults.unexpected(
            self.path,
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "line {number} is neither section nor key"),
                number=next((number for number, one in enumerate(self.lines, 1) if one.rstrip("\r\n") == line), 0),
            ),
        )

    def _depends(self, name: str) -> Exception:
        return faults.unexpected(
            self.path,
            sentence(QT_TRANSLATE_NOOP("Roampost", "{name} makes it depend on more than is read here"), name=name),
        )


def reload_postfix(file: Path) -> None:
    """Have the Postfix of this ``main.cf`` read it anew; one that does not run needs nothing."""
    program = shutil.which("postfix", path=TOOLS)
    if program is not None:
        try:
            subprocess.run(  # noqa: S603 - Postfix's own tool, from the system's folders, on the folder just written
                [program, "-c", str(file.parent), "reload"],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_RELOAD_S,
                check=False,
            )
        except (OSError, subprocess.SubprocessError):
            return


class Postfix(Relay):
    """Postfix.

    Args:
        system: the computer; None where nothing is looked at.
        tell: has Postfix read a changed file.
    """

    name = "postfix"
    title = "Postfix"
    file = "postfix/main.cf"
    document = MainCf
    tool = "postfix"

    def __init__(self, system: System | None, tell: Callable[[Path], None] = reload_postfix) -> None:
        super().__init__(system)
        self._tell = tell

    def changed(self, file: Path) -> None:
        """Have it read anew."""
        self._tell(file)

    def servers(self, system: System, document: KeptLines) -> list[str]:
        """There is one, or mail goes straight to its recipients."""
        del system
        return ["relayhost"] if document.get("", "relayhost") else []

    def found(self, system: System, document: KeptLines, server: str) -> Outgoing:
        """Read it."""
        text = document.get("", server) or ""
        parts = _RELAYHOST.fullmatch(text)
        if parts is None:
            raise odd(document, server)
        host = (parts[1] or parts[2]).lower().rstrip(".")
        security = Security.NONE if (document.get("", _LEVEL) or "none") == "none" else Security.STARTTLS
        if document.get("", _WRAPPED) == "yes":
            security = Security.TLS
        port = port_of(document, server, parts[3] or "25")
        user = None
        if document.get("", _AUTH) == "yes":
            user = _user(system, document, text, host)
        return Outgoing(
            host=host,
            port=port,
            security=security,
            authentication=Authentication.NONE if user is None else Authentication.PASSWORD,
            username=user or None,
        )

    def values(self, document: KeptLines, server: str, before: Outgoing, wanted: Outgoing) -> dict[str, str | None]:
        """Give the parameters, as few as do it."""
        values: dict[str, str | None] = {}
        if (wanted.host, wanted.port) != (before.host, before.port):
            values[server] = _nexthop(wanted)
        level = document.get("", _LEVEL) or "none"
        if wanted.security is Security.NONE:
            values |= {_LEVEL: "none"} if level != "none" else {}
        elif level not in _FORCED and (wanted.security is not before.security or level == "none"):
            values[_LEVEL] = "encrypt"
        if (wanted.security is Security.TLS) is not (before.security is Security.TLS):
            values[_WRAPPED] = "yes" if wanted.security is Security.TLS else "no"
        signs_in = wanted.authentication is Authentication.PASSWORD
        if signs_in and document.get("", _AUTH) != "yes":
            values[_AUTH] = "yes"
        if signs_in and (document.get("", _OPTIONS) or "") != "noanonymous":
            values[_OPTIONS] = "noanonymous"
        if not signs_in and document.get("", _AUTH) == "yes":
            values[_AUTH] = "no"
        return values

    def known_user(self, system: System, document: KeptLines, server: str, wanted: Outgoing) -> str | None:
        """Look into its files of passwords, which name the server of each."""
        before = self.found(system, document, server)
        stays = (wanted.host, wanted.port) == (before.host, before.port)
        nexthop = document.get("", server) if stays else None
        return _user(system, document, nexthop or _nexthop(wanted), wanted.host) or None

    def names_host(self, key: str) -> bool:
        """One does."""
        return key == "relayhost"


def _nexthop(wanted: Outgoing) -> str:
    """Write a server without the look-up of who receives mail for its name."""
    return f"[{wanted.host}]:{wanted.port}"


def _user(system: System, document: KeptLines, nexthop: str, host: str) -> str | None:
    """Find the log-in name; Postfix looks for the server's name first, then for what ``relayhost`` says.

    It is empty where the passwords may not be read here, so that nobody can tell.

    Raises:
        SettingsError: the passwords stand where only Postfix can look.
    """
    lines: dict[str, str] = {}
    hidden = False
    for table in re.split(r"[, \t]+", document.get("", _MAPS) or ""):
        kind, _, path = table.partition(":")
        if table and kind not in _READ_AS_TEXT:
            raise odd(document, _MAPS)
        entries = lines_of(system.place(path)) if table else []
        hidden = hidden or entries is None
        for line in entries or ():
            name, *secret = line.split(None, 1)
            lines.setdefault(name, "".join(secret).strip())
    found = lines.get(host) or lines.get(nexthop) or ""
    return found.partition(":")[0] or ("" if hidden else None)
