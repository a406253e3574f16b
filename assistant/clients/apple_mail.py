"""Mail on a Mac: the property list of its accounts, as far as it is one that may be read; only read.

Up to OS X 10.10, and for accounts brought along from there, ``Accounts.plist`` holds ``MailAccounts`` and
``DeliveryAccounts``, tied by ``SMTPIdentifier`` = ``host:user``. Later systems keep accounts in a database that is the
system's own and that programs may not read: then nothing is found, and the steps are for the user all the same.
"""

import plistlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final
from xml.parsers.expat import ExpatError

from assistant.clients import faults
from assistant.clients.files import Content
from assistant.clients.read_only import Found, ReadsFiles, host_of, key_of, lacking, mailbox, port_of, unknown
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing, SendingAccount
from assistant.model.net import Security

_VERSION: Final = re.compile(r"V([0-9]{1,3})")
_MAX_VERSIONS: Final = 100
_LAYERS: Final = {1: Security.NONE, 2: Security.STARTTLS, 3: Security.TLS}
_KINDS: Final = {
    "IMAPAccount": (IncomingProtocol.IMAP, 143, 993),
    "POPAccount": (IncomingProtocol.POP3, 110, 995),
}
# What Apple's own description of its mail payload says is tried first where no port is given.
_TRIED_FIRST: Final = 25
_TOKENS: Final = frozenset({"XOAUTH2", "OAUTHBEARER", "OAUTH2"})
_DAMAGED: Final = (
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    KeyError,
    OverflowError,
    RecursionError,
    ExpatError,
)
"""What `plistlib` raises for what is no property list, besides its own error, which is a ValueError."""


class AppleMail(ReadsFiles):
    """Mail on a Mac."""

    name = "apple-mail"
    title = "Apple Mail"

    def places(self) -> Iterable[Path]:
        """It is the newest version's file: older ones stay behind when the system is renewed."""
        found: list[tuple[int, Path]] = []
        for base in (self._home / "Library/Mail", self._home / "Library/Containers/com.apple.mail/Data/Library/Mail"):
            try:
                names = [entry.name for entry in base.iterdir()] if base.is_dir() else []
            except OSError as error:
                raise faults.from_os(error, base, reading=True) from None
            for match in filter(None, map(_VERSION.fullmatch, names[:_MAX_VERSIONS])):
                path = base / match[0] / "MailData/Accounts.plist"
                if path.exists() or path.is_symlink():
                    found.append((int(match[1]), path))
        return [path for _, path in sorted(found, reverse=True)[:1]]

    def found(self, content: Content) -> Found:
        """Give each account that has an address."""
        root = _root(content)
        servers: dict[str, Mapping[str, Any]] = {}
        for server in _dicts(root.get("DeliveryAccounts")):
            servers.setdefault(f"{_text(server.get('Hostname'))}:{_text(server.get('Username'))}".lower(), server)
        for number, entry in enumerate(_dicts(root.get("MailAccounts"))):
            addresses = [one for one in map(mailbox, _listed(entry.get("EmailAddresses"))) if one is not None]
            if not addresses:
                continue
            delivery = servers.get(_text(entry.get("SMTPIdentifier")).lower())
            try:
                yield SendingAccount(
                    address=addresses[0],
                    program=self.name,
                    profile=_text(entry.get("AccountName")) or addresses[0],
                    key=key_of(content.path, _text(entry.get("uniqueId")) or str(number)),
                    outgoing=_outgoing(content.path, delivery) if delivery is not None else None,
                    incoming=_incoming(content.path, entry),
                )
            except SettingsError as error:
                yield error


def _root(content: Content) -> Mapping[str, Any]:
    """Read a property list, XML or binary.

    Raises:
        SettingsError: it is none.
    """
    try:
        root = plistlib.loads(content.data)
    except UnicodeDecodeError:
        raise faults.other_encoding(content.path) from None
    except _DAMAGED:
        raise faults.truncated(content.path) from None
    return root if isinstance(root, dict) else {}


def _outgoing(path: Path, server: Mapping[str, Any]) -> Outgoing:
    host = host_of(server.get("Hostname"))
    if not host:
        raise lacking(path, "DeliveryAccounts / Hostname")
    port = port_of(_plain(server.get("PortNumber")), _TRIED_FIRST, path, "DeliveryAccounts / PortNumber")
    user = _text(server.get("Username")) or None
    scheme = _text(server.get("AuthenticationScheme")).upper()
    asked = server.get("ShouldUseAuthentication")
    signs_in = _is_on(asked) if asked is not None else scheme != "NONE" and (scheme != "" or user is not None)
    way = Authentication.OAUTH2 if scheme in _TOKENS else Authentication.PASSWORD
    return Outgoing(
        host=host,
        port=port,
        security=_security(path, server, port, implicit=465),
        authentication=way if signs_in else Authentication.NONE,
        username=user if signs_in else None,
    )


def _incoming(path: Path, entry: Mapping[str, Any]) -> Incoming | None:
    """Read where mail is fetched; None where that is no server of these kinds, or not to be understood."""
    kind = _KINDS.get(_text(entry.get("AccountType")))
    host = host_of(entry.get("Hostname"))
    if kind is None or not host:
        return None
    protocol, plain, implicit = kind
    try:
        implied = implicit if _is_on(entry.get("SSLEnabled")) else plain
        port = port_of(_plain(entry.get("PortNumber")), implied, path, "MailAccounts / PortNumber")
        security = _security(path, entry, port, implicit=implicit)
    except SettingsError:
        return None
    user = _text(entry.get("Username")) or None
    return Incoming(protocol=protocol, host=host, port=port, security=security, username=user)


def _security(path: Path, entry: Mapping[str, Any], port: int, *, implicit: int) -> Security:
    """Read how the connection is protected: by its layer, else the one switch, which means STARTTLS on other ports."""
    layer = entry.get("SecurityLayerType")
    if layer is not None:
        text = str(_plain(layer))
        security = _LAYERS.get(int(text)) if text.isascii() and text.isdigit() and len(text) < 4 else None
        if security is None:
            raise unknown(path, "SecurityLayerType")
        return security
    if not _is_on(entry.get("SSLEnabled")):
        return Security.NONE
    return Security.TLS if port == implicit else Security.STARTTLS


def _is_on(value: object) -> bool:
    """Tell whether a switch is on: a truth value, a number, or the word that Mail wrote."""
    return value.strip().upper() in ("YES", "TRUE", "1") if isinstance(value, str) else value is True or value == 1


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, str | int) else "?"


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _dicts(value: object) -> list[dict[str, Any]]:
    return [one for one in _listed(value) if isinstance(one, dict)]
