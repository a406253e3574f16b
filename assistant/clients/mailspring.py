"""Mailspring: ``config.json``, only read.

Names and values as in Mailspring's own source (``onboarding-helpers.ts``, ``account-store.ts``,
``config-persistence-manager.ts``). Passwords are kept elsewhere; one that an old release left in the file is not looked
at.
"""

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from assistant.clients import faults
from assistant.clients.files import Content
from assistant.clients.read_only import (
    SUBMISSION_PORTS,
    Found,
    ReadsFiles,
    host_of,
    key_of,
    lacking,
    mailbox,
    port_of,
    unknown,
)
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing, SendingAccount
from assistant.model.net import Security

_SECURITIES: Final = {"SSL / TLS": Security.TLS, "STARTTLS": Security.STARTTLS, "none": Security.NONE}
# Providers that it signs in to through their own page: no servers of theirs have to stand in the file.
_BY_TOKEN: Final = {
    "gmail": ("smtp.gmail.com", 465, Security.TLS),
    "office365": ("smtp.office365.com", 587, Security.STARTTLS),
    "outlook": ("smtp-mail.outlook.com", 587, Security.STARTTLS),
}
_FILE: Final = "config.json"


class Mailspring(ReadsFiles):
    """Mailspring."""

    name = "mailspring"
    title = "Mailspring"
    command = "mailspring"

    def places(self, platform: str = sys.platform) -> Iterable[Path]:
        """It is one file in the system's place for programs, or in the snap's or Flatpak's own."""
        match platform:
            case "win32":
                roaming = self._environ.get("APPDATA")
                return (Path(roaming) / "Mailspring" / _FILE,) if roaming else ()
            case "darwin":
                return (self._home / "Library/Application Support/Mailspring" / _FILE,)
            case _:
                given = self._environ.get("XDG_CONFIG_HOME")
                return (
                    (Path(given) if given else self._home / ".config") / "Mailspring" / _FILE,
                    self._home / "snap/mailspring/common" / _FILE,
                    self._home / ".var/app/com.getmailspring.Mailspring/config/Mailspring" / _FILE,
                )

    def found(self, content: Content) -> Found:
        """Give each account."""
        for number, entry in enumerate(_accounts(content)):
            address = mailbox(entry.get("emailAddress"))
            if address is None:
                continue
            settings = entry.get("settings")
            try:
                yield SendingAccount(
                    address=address,
                    program=self.name,
                    profile=str(entry.get("label") or address),
                    key=key_of(content.path, str(entry.get("id") or number)),
                    outgoing=_outgoing(content.path, entry, settings if isinstance(settings, dict) else {}),
                    incoming=_incoming(content.path, settings if isinstance(settings, dict) else {}),
                )
            except SettingsError as error:
                yield error


def _accounts(content: Content) -> list[Mapping[str, Any]]:
    """Find the list: under ``*``, the scope that holds everywhere.

    Raises:
        SettingsError: it is no JSON.
    """
    try:
        root = json.loads(content.text())
    except (ValueError, RecursionError):
        raise faults.truncated(content.path) from None
    scope = root.get("*", root) if isinstance(root, dict) else None
    listed = scope.get("accounts") if isinstance(scope, dict) else None
    return [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []


def _outgoing(path: Path, entry: Mapping[str, Any], settings: Mapping[str, Any]) -> Outgoing:
    user = settings.get("smtp_username")
    username = user if isinstance(user, str) and user else None
    host = host_of(settings.get("smtp_host"))
    by_token = _BY_TOKEN.get(str(entry.get("provider")))
    if by_token is not None and not host:
        host, port, security = by_token
        return Outgoing(
            host=host, port=port, security=security, authentication=Authentication.OAUTH2, username=username
        )
    if not host:
        raise lacking(path, "smtp_host")
    security = _security(path, settings, "smtp_security")
    return Outgoing(
        host=host,
        port=port_of(settings.get("smtp_port"), SUBMISSION_PORTS[security], path, "smtp_port"),
        security=security,
        authentication=(
            Authentication.OAUTH2
            if by_token is not None
            else Authentication.NONE
            if username is None
            else Authentication.PASSWORD
        ),
        username=username,
    )


def _incoming(path: Path, settings: Mapping[str, Any]) -> Incoming | None:
    host = host_of(settings.get("imap_host"))
    if not host:
        return None
    security = _security(path, settings, "imap_security")
    user = settings.get("imap_username")
    return Incoming(
        protocol=IncomingProtocol.IMAP,
        host=host,
        port=port_of(settings.get("imap_port"), 993 if security is Security.TLS else 143, path, "imap_port"),
        security=security,
        username=user if isinstance(user, str) and user else None,
    )


def _security(path: Path, settings: Mapping[str, Any], name: str) -> Security:
    security = _SECURITIES.get(str(settings.get(name, "SSL / TLS")))
    if security is None:
        raise unknown(path, name)
    return security
