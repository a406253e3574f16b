"""nullmailer: one line a server, tried in turn, read anew for every run through its queue; nullmailer-send(8)."""

import shlex
from typing import Final

from assistant.clients import faults
from assistant.clients.kept_lines import KeptLines
from assistant.clients.planning import same_operator
from assistant.clients.rc_lines import BLOT
from assistant.clients.relay import Relay, System, odd, port_of
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_PASS: Final = "pass="  # noqa: S105 - the option's name
_OF_THE_SERVER: Final = frozenset({"auth-login", "ssl", "starttls", "tls"})


class Remotes(KeptLines):
    """``remotes``: a key is the number of a server among all of them, a value its words."""

    def key_of(self, line: str, count: int) -> str | None:
        """Number the server."""
        if not line.strip() or line.startswith("#"):
            return None
        try:
            words = shlex.split(line)
        except ValueError:
            words = []
        if not words:
            raise faults.unexpected(
                self.path,
                sentence(QT_TRANSLATE_NOOP("Roampost", "a quote of server {number} is not closed"), number=count + 1),
            )
        return str(count + 1)

    def shown(self, line: str) -> str:
        """Join its words, the password blotted out."""
        return shlex.join(_PASS + BLOT if word.startswith(_PASS) else word for word in shlex.split(line))

    def composed(self, key: str, value: str, source: str | None) -> str:
        """Join the words, with the password that `source` holds."""
        del key
        secrets = [word for word in shlex.split(source or "") if word.startswith(_PASS)]
        words = [word for word in shlex.split(value) if word != _PASS + BLOT or secrets]
        return shlex.join(secrets[-1] if word == _PASS + BLOT else word for word in words)


class Nullmailer(Relay):
    """nullmailer."""

    name = "nullmailer"
    title = "nullmailer"
    file = "nullmailer/remotes"
    document = Remotes
    tool = "nullmailer-send"

    def servers(self, system: System, document: KeptLines) -> list[str]:
        """Name them by their number."""
        del system
        return list(document.index)

    def found(self, system: System, document: KeptLines, server: str) -> Outgoing:
        """Read one line; without both user and password it does not sign in."""
        del system
        host, protocol, options = _words(document, server)
        if protocol != "smtp":
            raise odd(document, server)
        given = dict(option.partition("=")[::2] for option in options)
        security = Security.STARTTLS if "starttls" in given else Security.NONE
        if "tls" in given or "ssl" in given:
            security = Security.TLS
        signs_in = bool(given.get("user") and given.get("pass"))
        implied = "465" if security is Security.TLS else "25"
        return Outgoing(
            host=host.lower().rstrip("."),
            port=port_of(document, server, given.get("port", implied)),
            security=security,
            authentication=Authentication.PASSWORD if signs_in else Authentication.NONE,
            username=given["user"] if signs_in else None,
        )

    def values(self, document: KeptLines, server: str, before: Outgoing, wanted: Outgoing) -> dict[str, str | None]:
        """Write the line anew; what it says of other things stays."""
        _, protocol, options = _words(document, server)
        moved = wanted.host != before.host
        words = [wanted.host, protocol, f"port={wanted.port}"]
        if wanted.security is not Security.NONE:
            words.append("tls" if wanted.security is Security.TLS else "starttls")
        signs_in = wanted.authentication is Authentication.PASSWORD
        for option in options:
            name = option.partition("=")[0]
            if name in ("user", "pass", "auth-login"):
                words += [option] if signs_in else []
            # That one server's certificate need not be good says nothing of another.
            elif name != "port" and name not in _OF_THE_SERVER and not (moved and name == "insecure"):
                words.append(option)
        return {server: shlex.join(words)}

    def known_user(self, system: System, document: KeptLines, server: str, wanted: Outgoing) -> str | None:
        """Use the password of the line itself, at a server of the same operator only."""
        before = self.found(system, document, server)
        return before.username if same_operator(before.host, wanted.host) else None

    def names_host(self, key: str) -> bool:
        """Every line does."""
        return bool(key)


def _words(document: KeptLines, server: str) -> tuple[str, str, list[str]]:
    """Split a line: host, protocol, options without their dashes."""
    host, *options = shlex.split(document.get("", server) or "")
    protocol = options.pop(0) if options else "smtp"
    return host, protocol, [option.removeprefix("--") for option in options]
