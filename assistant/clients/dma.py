"""dma, the DragonFly mail agent: ``dma.conf``, read anew for every message; dma(8)."""

from typing import Final

from assistant.clients.kept_lines import KeptLines
from assistant.clients.relay import Relay, System, lines_of, odd, port_of, twice
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security

_FLAGS: Final = frozenset({"INSECURE", "SECURETRANSFER", "STARTTLS"})
_TRACKED: Final = _FLAGS | {"AUTHPATH", "FINGERPRINT", "PORT", "SMARTHOST"}


class DmaConf(KeptLines):
    """``dma.conf``: a parameter a line; a switch is on where it stands, with nothing behind it."""

    def key_of(self, line: str, count: int) -> str | None:
        """Name the parameter."""
        del count
        words = line.split(None, 1)
        if not words or words[0].startswith("#"):
            return None
        if words[0] in _TRACKED and words[0] in self.index:
            raise twice(self, words[0])
        return words[0]

    def shown(self, line: str) -> str:
        """Return what follows the name."""
        return "".join(line.split(None, 1)[1:]).strip()

    def composed(self, key: str, value: str, source: str | None) -> str:
        """Write name and value."""
        del source
        return f"{key} {value}".rstrip()

    def check(self) -> None:
        """See that switches have nothing behind them, and the others something."""
        for key in _TRACKED.intersection(self.index):
            if bool(self.get("", key)) is (key in _FLAGS):
                raise odd(self, key)


class Dma(Relay):
    """dma."""

    name = "dma"
    title = "dma"
    file = "dma/dma.conf"
    document = DmaConf
    tool = "dma"

    def servers(self, system: System, document: KeptLines) -> list[str]:
        """There is one, or mail goes straight to its recipients."""
        del system
        return ["SMARTHOST"] if "SMARTHOST" in document.index else []

    def found(self, system: System, document: KeptLines, server: str) -> Outgoing:
        """Read it; it signs in where its file of passwords names the server."""
        host = (document.get("", server) or "").lower().rstrip(".")
        security = Security.NONE
        if "SECURETRANSFER" in document.index:
            security = Security.STARTTLS if "STARTTLS" in document.index else Security.TLS
        user = _user(system, document, host)
        return Outgoing(
            host=host,
            port=port_of(document, "PORT", document.get("", "PORT") or "25"),
            security=security,
            authentication=Authentication.NONE if user is None else Authentication.PASSWORD,
            username=user or None,
        )

    def values(self, document: KeptLines, server: str, before: Outgoing, wanted: Outgoing) -> dict[str, str | None]:
        """Give the parameters; a switch is on as the empty text and off as None."""
        values: dict[str, str | None] = {}
        if wanted.host != before.host:
            values |= {server: wanted.host, "FINGERPRINT": None}
        if wanted.port != before.port:
            values["PORT"] = str(wanted.port)
        if wanted.security is not before.security:
            values["SECURETRANSFER"] = None if wanted.security is Security.NONE else ""
            values["STARTTLS"] = "" if wanted.security is Security.STARTTLS else None
        if wanted.authentication is Authentication.NONE and before.authentication is not Authentication.NONE:
            values["AUTHPATH"] = None
        elif wanted.authentication is Authentication.PASSWORD and wanted.security is Security.NONE:
            values["INSECURE"] = ""
        return values

    def known_user(self, system: System, document: KeptLines, server: str, wanted: Outgoing) -> str | None:
        """Look into its file of passwords, which names the server of each."""
        del server
        return _user(system, document, wanted.host) or None

    def names_host(self, key: str) -> bool:
        """One does."""
        return key == "SMARTHOST"


def _user(system: System, document: KeptLines, host: str) -> str | None:
    """Find the line ``user|host:password``; the first one counts. Empty where the file may not be read here."""
    path = document.get("", "AUTHPATH")
    lines = lines_of(system.place(path)) if path else []
    if lines is None:
        return ""
    for line in lines:
        user, bar, rest = line.partition("|")
        if bar and rest.partition(":")[0].lower() == host.lower():
            return user
    return None
