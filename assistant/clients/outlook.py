"""Outlook (classic, Windows): the accounts of its profiles in the registry; only read, never a password.

Keys and value names: public notes of administrators, one checked against a dump of a real registry. Texts are REG_SZ or
REG_BINARY of UTF-16 with a NUL at the end. Numbers: Microsoft's "Constants (Account management API)" for
PROP_SMTP_SECURE_CONNECTION and PROP_SMTP_AUTH_METHOD.
"""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Protocol

from assistant.clients.base import Reading
from assistant.clients.planning import unreadable_settings
from assistant.clients.read_only import MAX_ACCOUNTS, ReadOnly, host_of, key_of, lacking, mailbox, port_of, unknown
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing, SendingAccount, Unreadable
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

if sys.platform == "win32":
    import winreg

ACCOUNTS: Final = "9375CFF0413111d3B88A00104B2A6676"
PLACES: Final = (
    r"Software\Microsoft\Office\16.0\Outlook\Profiles",
    r"Software\Microsoft\Office\15.0\Outlook\Profiles",
    r"Software\Microsoft\Windows NT\CurrentVersion\Windows Messaging Subsystem\Profiles",
)
"""Newest first: an older Outlook's profiles stay behind when it is renewed."""
MAX_PROFILES: Final = 100
MAX_VALUES: Final = 1000
_MAX_TEXT_OCTETS: Final = 4096
# 3 is "auto": encrypted where the server can.
_SECURITIES: Final = {0: Security.NONE, 1: Security.TLS, 2: Security.STARTTLS, 3: Security.STARTTLS}
_AS_INCOMING, _OWN, _FETCH_FIRST = 0, 1, 2
_KINDS: Final = {
    "POP3": (IncomingProtocol.POP3, 110, 995),
    "IMAP": (IncomingProtocol.IMAP, 143, 993),
}


class Registry(Protocol):
    """The user's own part of the registry, as far as it is wanted. All calls block.

    Each raises OSError where a key is there and cannot be read.
    """

    def keys(self, path: str, most: int) -> list[str]:
        """List the keys in one, at most `most`; none where there is no such key."""
        ...

    def values(self, path: str) -> Mapping[str, object]:
        """Return a key's values by name, at most `MAX_VALUES`: texts, numbers and octets."""
        ...


class UserRegistry:
    """That of this Windows; empty elsewhere."""

    def keys(self, path: str, most: int) -> list[str]:
        """List the keys in one."""
        if sys.platform == "win32":
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as opened:
                    return [winreg.EnumKey(opened, one) for one in range(min(winreg.QueryInfoKey(opened)[0], most))]
            except FileNotFoundError:
                return []
        return []

    def values(self, path: str) -> Mapping[str, object]:
        """Return a key's values by name."""
        if sys.platform == "win32":
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as opened:
                count = min(winreg.QueryInfoKey(opened)[1], MAX_VALUES)
                found = [winreg.EnumValue(opened, one) for one in range(count)]
            return {name: value for name, value, _ in found}
        return {}


class Outlook(ReadOnly):
    """Outlook (classic).

    Args:
        home: the user's home folder.
        environ: the environment.
        registry: the user's own; None where there is none to be read.
    """

    name = "outlook"
    title = "Outlook"

    def __init__(self, home: Path, environ: Mapping[str, str], registry: Registry | None) -> None:
        super().__init__(home, environ)
        self._registry = registry

    def read(self) -> Reading:
        """Read every account of every profile; never raises for what is found."""
        unreadable: list[Unreadable] = []
        for place in PLACES if self._registry is not None else ():
            accounts: list[SendingAccount] = []
            for profile in self._keys(place, MAX_PROFILES, unreadable):
                self._read_profile(f"{place}\\{profile}", profile, accounts, unreadable)
            if accounts or unreadable:
                return Reading(accounts=self.finished(accounts), unreadable=tuple(unreadable))
        return Reading()

    def _read_profile(
        self, path: str, profile: str, accounts: list[SendingAccount], unreadable: list[Unreadable]
    ) -> None:
        for number in self._keys(f"{path}\\{ACCOUNTS}", MAX_ACCOUNTS, unreadable):
            key = f"{path}\\{ACCOUNTS}\\{number}"
            try:
                account = self._account(key, profile)
            except SettingsError as error:
                unreadable.append(unreadable_settings(self.name, Path(key), error))
                continue
            if account is not None and len(accounts) < MAX_ACCOUNTS:
                accounts.append(account)

    def _keys(self, path: str, most: int, unreadable: list[Unreadable]) -> list[str]:
        assert self._registry is not None
        try:
            return self._registry.keys(path, most)
        except OSError:
            unreadable.append(unreadable_settings(self.name, Path(path), _closed(path)))
            return []

    def _account(self, key: str, profile: str) -> SendingAccount | None:
        """Read one key; None where it is no account that hands mail to a server of its own.

        Raises:
            SettingsError: it is only half there, or has values that are not known.
        """
        assert self._registry is not None
        try:
            values = self._registry.values(key)
        except OSError:
            raise _closed(key) from None
        where = Path(key)
        incoming = _incoming(where, values)
        address = mailbox(_text(where, values, "Email")) or mailbox(_text(where, values, "Account Name"))
        if address is None or (incoming is None and "SMTP Server" not in values):
            return None  # an address book, or an account of Exchange's, which has no such server
        outgoing = _outgoing(where, values)
        name = _text(where, values, "Account Name")
        return SendingAccount(
            address=address,
            program=self.name,
            profile=profile if name in ("", address) else f"{profile}: {name}",
            key=key_of(key, ""),
            outgoing=outgoing,
            incoming=incoming,
            pop_first_native=incoming is not None and incoming.protocol is IncomingProtocol.POP3,
        )


def _outgoing(where: Path, values: Mapping[str, object]) -> Outgoing:
    host = host_of(_text(where, values, "SMTP Server"))
    if not host:
        raise lacking(where, "SMTP Server")
    kind = _number(where, values, "SMTP Secure Connection")
    if kind is None:
        kind = 1 if _number(where, values, "SMTP Use SSL") else 0
    security = _SECURITIES.get(kind)
    if security is None:
        raise unknown(where, "SMTP Secure Connection")
    authentication, user = Authentication.NONE, ""
    if _number(where, values, "SMTP Use Auth"):
        user = _text(where, values, "SMTP User")
        method = _number(where, values, "SMTP Auth Method")
        if method == _FETCH_FIRST:
            authentication, user = Authentication.POP_FIRST, ""
        elif method in (None, _AS_INCOMING, _OWN):
            authentication = Authentication.PASSWORD
            user = "" if method == _AS_INCOMING else user
        else:
            raise unknown(where, "SMTP Auth Method")
    return Outgoing(
        host=host,
        port=port_of(_number(where, values, "SMTP Port"), 25, where, "SMTP Port"),
        security=security,
        authentication=authentication,
        username=user or None,
    )


def _incoming(where: Path, values: Mapping[str, object]) -> Incoming | None:
    for word, (protocol, plain, implicit) in _KINDS.items():
        host = host_of(_text(where, values, f"{word} Server"))
        if not host:
            continue
        kind = _number(where, values, f"{word} Secure Connection")
        if kind is None:
            kind = 1 if _number(where, values, f"{word} Use SSL") else 0
        security = _SECURITIES.get(kind, Security.NONE)
        implied = implicit if security is Security.TLS else plain
        return Incoming(
            protocol=protocol,
            host=host,
            port=port_of(_number(where, values, f"{word} Port"), implied, where, f"{word} Port"),
            security=security,
            username=_text(where, values, f"{word} User") or None,
        )
    return None


def _text(where: Path, values: Mapping[str, object], name: str) -> str:
    """Decode a text; empty where there is none.

    Raises:
        SettingsError: it is no text.
    """
    value = values.get(name)
    if value is None:
        return ""
    if isinstance(value, bytes) and len(value) <= _MAX_TEXT_OCTETS and len(value) % 2 == 0:
        try:
            value = value.decode("utf-16-le")
        except UnicodeDecodeError:
            raise unknown(where, name) from None
    if not isinstance(value, str):
        raise unknown(where, name)
    text = value.rstrip("\0").strip()
    if not text.isprintable():
        raise unknown(where, name)
    return text


def _number(where: Path, values: Mapping[str, object], name: str) -> int | None:
    value = values.get(name)
    if value is None or isinstance(value, int):
        return value
    raise unknown(where, name)


def _closed(path: str) -> SettingsError:
    return SettingsError(
        "settings-unreadable",
        sentence(QT_TRANSLATE_NOOP("Roampost", "{path} may not be read here."), path=path),
    )
