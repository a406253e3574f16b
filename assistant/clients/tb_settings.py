"""What Thunderbird's preferences say about who sends by which server; read only."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from assistant.clients import faults
from assistant.clients.prefs_js import PrefsJs, Value
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

NO_AUTH: Final = 1
PASSWORD: Final = 3
OAUTH2: Final = 10

_SECURITIES: Final = {0: Security.NONE, 1: Security.STARTTLS, 2: Security.STARTTLS, 3: Security.TLS}
_INCOMING_PORTS: Final = {
    IncomingProtocol.POP3: {Security.TLS: 995},
    IncomingProtocol.IMAP: {Security.TLS: 993},
}
_PLAIN_PORTS: Final = {IncomingProtocol.POP3: 110, IncomingProtocol.IMAP: 143}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The preferences in force in one profile.

    Attributes:
        prefs: what the profile itself says, and what would be written.
        values: with ``user.js`` and policies worked in.
        fixed: preference names that a later word than the profile's own decides, and whose word it is.
        listed: the keys of the outgoing servers, in order.
    """

    prefs: PrefsJs
    values: Mapping[str, Value]
    fixed: Mapping[str, str]
    listed: Mapping[str, None]

    def text(self, name: str) -> str:
        """Return a preference as text; empty when absent."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else str(value)

    def number(self, name: str, default: int) -> int:
        """Return a preference as a number.

        Raises:
            SettingsError: it is none.
        """
        value = self.values.get(name, default)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        raise faults.unexpected(
            self.prefs.path, sentence(QT_TRANSLATE_NOOP("Roampost", "{name} is no number"), name=name)
        )

    def server_of(self, identity: str) -> str | None:
        """Give the key of the outgoing server an identity sends by, None when there is none."""
        own = self.text(f"mail.identity.{identity}.smtpServer")
        default = self.text("mail.smtp.defaultserver")
        for key in (own, default):
            if key in self.listed:
                return key
        return next(iter(self.listed), None)

    def identities(self) -> list[tuple[str, str]]:
        """List (identity, account) in the order in which the program shows them."""
        found = []
        for account in _list(self.text("mail.accountmanager.accounts")):
            found += [(identity, account) for identity in _list(self.text(f"mail.account.{account}.identities"))]
        return list(dict(found).items())


def _list(text: str) -> list[str]:
    return list(dict.fromkeys(item.strip() for item in text.split(",") if item.strip()))


def outgoing(settings: Settings, branch: str) -> Outgoing | None:
    """Read an outgoing server; None where it is none of SMTP.

    Raises:
        SettingsError: it is only half there, or has values that are not known.
    """
    if (settings.text(f"{branch}type") or "smtp") != "smtp":
        return None
    host = settings.text(f"{branch}hostname").strip().lower().rstrip(".")
    if not host:
        raise faults.unexpected(
            settings.prefs.path,
            sentence(QT_TRANSLATE_NOOP("Roampost", "{name} is missing"), name=f"{branch}hostname"),
        )
    security = _SECURITIES.get(settings.number(f"{branch}try_ssl", 0))
    if security is None:
        raise faults.unexpected(
            settings.prefs.path,
            sentence(QT_TRANSLATE_NOOP("Roampost", "{name} has a value that is not known"), name=f"{branch}try_ssl"),
        )
    method = settings.number(f"{branch}authMethod", PASSWORD)
    authentication = {NO_AUTH: Authentication.NONE, OAUTH2: Authentication.OAUTH2}.get(method, Authentication.PASSWORD)
    return Outgoing(
        host=host,
        port=_port(settings, f"{branch}port", 465 if security is Security.TLS else 587),
        security=security,
        authentication=authentication,
        username=(settings.text(f"{branch}username") or None if authentication is not Authentication.NONE else None),
    )


def incoming(settings: Settings, server: str) -> Incoming | None:
    """Read where mail is fetched; None where it is fetched by no protocol that is known here.

    Raises:
        SettingsError: a value is no number or no port.
    """
    branch = f"mail.server.{server}."
    try:
        protocol = IncomingProtocol(settings.text(f"{branch}type"))
    except ValueError:
        return None
    host = settings.text(f"{branch}hostname").strip().lower().rstrip(".")
    if not host:
        return None
    security = _SECURITIES.get(settings.number(f"{branch}socketType", 0), Security.NONE)
    implied = _INCOMING_PORTS[protocol].get(security, _PLAIN_PORTS[protocol])
    return Incoming(
        protocol=protocol,
        host=host,
        port=_port(settings, f"{branch}port", implied),
        security=security,
        username=settings.text(f"{branch}userName") or None,
    )


def _port(settings: Settings, name: str, implied: int) -> int:
    port = settings.number(name, 0)
    if port in (0, -1):
        return implied
    if not 1 <= port <= 65535:
        raise faults.unexpected(
            settings.prefs.path, sentence(QT_TRANSLATE_NOOP("Roampost", "{name} is no port"), name=name)
        )
    return port
