"""Geary's ``geary.ini``: one account, read and turned into keys.

Groups, keys and values as Geary 43 writes them (``accounts-manager.vala``, ``geary-service-information.vala``).
"""

import re
from email.utils import parseaddr
from typing import Final

from assistant.clients import faults
from assistant.clients.files import Content
from assistant.clients.key_lines import KeyFile
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

METADATA, ACCOUNT, INCOMING, OUTGOING = "Metadata", "Account", "Incoming", "Outgoing"
GOA: Final = "GNOME Online Accounts"

_SECURITIES: Final = {"none": Security.NONE, "start-tls": Security.STARTTLS, "transport": Security.TLS}
_SECURITY_VALUES: Final = {security: value for value, security in _SECURITIES.items()}
_SMTP_PORTS: Final = {Security.NONE: 25, Security.TLS: 465, Security.STARTTLS: 587}
_NONE, _AS_INCOMING, _CUSTOM = "none", "use-incoming", "custom"
# Providers whose servers Geary knows by itself: then none stand in the file.
_BUILT_IN: Final = {
    "gmail": (("imap.gmail.com", 993, Security.TLS), ("smtp.gmail.com", 465, Security.TLS)),
    "outlook": (
        ("imap-mail.outlook.com", 993, Security.TLS),
        ("smtp-mail.outlook.com", 587, Security.STARTTLS),
    ),
}
_SEPARATOR: Final = re.compile(r"(?<!\\);")
_MAX_SENDERS: Final = 100


class AccountIni(KeyFile):
    """One account's file.

    Raises:
        SettingsError: it breaks off.
    """

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        if METADATA not in self.index or ACCOUNT not in self.index:
            raise faults.truncated(content.path)
        if self.provider == "other" and not self.is_online_account and not self.text(OUTGOING, "credentials"):
            raise faults.truncated(content.path)

    def text(self, section: str, key: str) -> str:
        """Return a value without blanks around, empty when absent."""
        return (self.get(section, key) or "").strip()

    @property
    def provider(self) -> str:
        """Whose servers: ``other`` where they stand in the file."""
        return self.text(ACCOUNT, "service_provider").lower() or "other"

    @property
    def is_online_account(self) -> bool:
        """The desktop keeps its servers and its password, and Geary asks there."""
        return self.path.parent.name.startswith("goa_")

    @property
    def is_switched_on(self) -> bool:
        """It is neither switched off nor on its way out."""
        return self.text(METADATA, "status").lower() in ("", "enabled")

    def addresses(self) -> list[str]:
        """List the addresses it sends from, the first its own, domains in lower case."""
        found = []
        for mailbox in _SEPARATOR.split(self.text(ACCOUNT, "sender_mailboxes"))[:_MAX_SENDERS]:
            local, separator, domain = parseaddr(mailbox.replace("\\;", ";").strip())[1].rpartition("@")
            if separator and local and domain:
                found.append(f"{local}@{domain.lower()}")
        return found

    def outgoing(self) -> Outgoing | None:
        """Read where mail is handed in; None where the file does not say.

        Raises:
            SettingsError: a value is not known.
        """
        if self.is_online_account:
            return None
        if self.provider in _BUILT_IN:
            host, port, security = _BUILT_IN[self.provider][1]
            return Outgoing(host=host, port=port, security=security, authentication=Authentication.PASSWORD)
        host = self.text(OUTGOING, "host").lower().rstrip(".")
        if not host:
            return None
        security = self._security(OUTGOING)
        credentials = self.text(OUTGOING, "credentials").lower()
        if credentials not in (_NONE, _AS_INCOMING, _CUSTOM):
            raise self._odd(OUTGOING, "credentials")
        return Outgoing(
            host=host,
            port=self._port(OUTGOING, _SMTP_PORTS[security]),
            security=security,
            authentication=Authentication.NONE if credentials == _NONE else Authentication.PASSWORD,
            username=(self.text(OUTGOING, "login") or None) if credentials == _CUSTOM else None,
        )

    def incoming(self) -> Incoming | None:
        """Read where mail is fetched.

        Raises:
            SettingsError: a value is not known.
        """
        if self.is_online_account:
            return None
        login = self.text(INCOMING, "login") or None
        if self.provider in _BUILT_IN:
            host, port, security = _BUILT_IN[self.provider][0]
        else:
            host, security = self.text(INCOMING, "host").lower().rstrip("."), self._security(INCOMING)
            port = self._port(INCOMING, 993 if security is Security.TLS else 143)
        if not host:
            return None
        return Incoming(protocol=IncomingProtocol.IMAP, host=host, port=port, security=security, username=login)

    def _security(self, section: str) -> Security:
        security = _SECURITIES.get(self.text(section, "transport_security").lower() or "transport")
        if security is None:
            raise self._odd(section, "transport_security")
        return security

    def _port(self, section: str, default: int) -> int:
        text = self.text(section, "port")
        if text in ("", "0"):
            return default
        if not text.isascii() or not text.isdigit() or len(text) > 5 or not 1 <= int(text) <= 65535:
            raise self._odd(section, "port")
        return int(text)

    def _odd(self, section: str, key: str) -> SettingsError:
        return faults.unexpected(
            self.path,
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "{key} of {section} has a value that is not known"),
                key=key,
                section=section,
            ),
        )


def server_values(before: Outgoing, wanted: Outgoing, *, as_incoming: bool) -> dict[str, str]:
    """Give the keys of ``[Outgoing]`` that say where and how mail is handed in.

    Args:
        before: as it is.
        wanted: as it is to be; with a log-in name where it signs in by one of its own.
        as_incoming: sign in as it does to fetch mail.
    """
    values = {}
    if wanted.host != before.host:
        values["host"] = wanted.host
    if wanted.endpoint != before.endpoint:
        values["port"] = str(wanted.port)
        values["transport_security"] = _SECURITY_VALUES[wanted.security]
    if wanted.authentication is not Authentication.PASSWORD:
        values["credentials"] = _NONE
    elif as_incoming:
        values["credentials"] = _AS_INCOMING
    else:
        values["credentials"] = _CUSTOM
        values["login"] = wanted.username or ""
    return values
