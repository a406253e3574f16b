"""Evolution's data sources: one key file an object, and three of them make an account.

``[Mail Account]`` names its identity by ``IdentityUid``, the identity (``[Mail Identity]``, ``[Mail Submission]``)
names its transport by ``TransportUid``; a file is called after its UID. Groups and keys as evolution-data-server 3.46
writes them (``e-source-mail-*.c``, ``e-source-authentication.c``, ``e-source-security.c``).
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from assistant.clients import faults
from assistant.clients.files import Content, read_settings
from assistant.clients.key_lines import KeyFile, escape
from assistant.model.change import Edit
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

DATA, ACCOUNT, IDENTITY, SUBMISSION = "Data Source", "Mail Account", "Mail Identity", "Mail Submission"
TRANSPORT, AUTHENTICATION, SECURITY = "Mail Transport", "Authentication", "Security"
SUFFIX: Final = ".source"
MAX_SOURCES: Final = 50_000

_MAX_OCTETS: Final = 64 * 1024 * 1024
_ONLINE_ACCOUNTS: Final = ("GNOME Online Accounts", "Ubuntu Online Accounts")
_SECURITIES: Final = {
    "none": Security.NONE,
    "ssl-on-alternate-port": Security.TLS,
    "starttls-on-standard-port": Security.STARTTLS,
}
_SECURITY_VALUES: Final = {security: value for value, security in _SECURITIES.items()}
_SMTP_PORTS: Final = {Security.NONE: 25, Security.TLS: 465, Security.STARTTLS: 587}
_INCOMING: Final = {
    "pop": (IncomingProtocol.POP3, 110, 995),
    "imapx": (IncomingProtocol.IMAP, 143, 993),
    "imap": (IncomingProtocol.IMAP, 143, 993),
}
_TOKENS: Final = {"XOAUTH2", "GOOGLE", "OUTLOOK", "YAHOO"}
_POP_FIRST: Final = "POPB4SMTP"


class Source(KeyFile):
    """One data source; `uid` is its file's name."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        if DATA not in self.index:
            raise faults.truncated(content.path)

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set a key, or take it out with None; a group that is missing is added at the end."""
        if section not in self.index and value is not None:
            self.lines += ["\n", f"[{section}]\n"]
            self._index()
        super().put(section, key, value)

    def text(self, section: str, key: str) -> str:
        """Return a value without blanks around, empty when absent."""
        return (self.get(section, key) or "").strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """An account with what it leads to; `transport` None where that is not there or could not be read."""

    uid: str
    account: Source
    identity_uid: str
    identity: Source
    transport_uid: str
    transport: Source | None

    @property
    def address(self) -> str | None:
        """The address it sends from, domain in lower case; None where there is none."""
        local, separator, domain = self.identity.text(IDENTITY, "Address").rpartition("@")
        return f"{local}@{domain.lower()}" if separator and local and domain else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What one folder holds: sources by UID, and the files that could not be read."""

    by_uid: Mapping[str, Source]
    unreadable: tuple[tuple[Path, SettingsError], ...] = ()

    def linked(self) -> list[Linked]:
        """List the mail accounts that are switched on and have an identity."""
        return [found for uid in self.by_uid if (found := self.find(uid)) is not None]

    def find(self, uid: str) -> Linked | None:
        """Follow the pointers of one account."""
        account = self.by_uid.get(uid)
        if account is None or ACCOUNT not in account.index or account.text(DATA, "Enabled").lower() == "false":
            return None
        identity_uid = account.text(ACCOUNT, "IdentityUid")
        identity = self.by_uid.get(identity_uid)
        if identity is None or IDENTITY not in identity.index:
            return None
        transport_uid = identity.text(SUBMISSION, "TransportUid")
        return Linked(
            uid=uid,
            account=account,
            identity_uid=identity_uid,
            identity=identity,
            transport_uid=transport_uid,
            transport=self.by_uid.get(transport_uid),
        )

    def pointing_to(self, transport_uid: str) -> list[str]:
        """List the UIDs of the identities that send by a transport."""
        return [uid for uid, source in self.by_uid.items() if source.text(SUBMISSION, "TransportUid") == transport_uid]

    def manager(self, linked: Linked) -> str | None:
        """Tell which service keeps an account's settings, by the collection that it belongs to."""
        source: Source | None = linked.account
        for _ in range(4):
            if source is None:
                return None
            for name in _ONLINE_ACCOUNTS:
                if name in source.index:
                    return name
            source = self.by_uid.get(source.text(DATA, "Parent"))
        return None


def read_sources(folder: Path) -> Sources:
    """Read every data source of a folder, at most `MAX_SOURCES` and 64 MB of them; the rest stays unread."""
    by_uid: dict[str, Source] = {}
    unreadable: list[tuple[Path, SettingsError]] = []
    octets = 0
    try:
        paths = sorted(path for path in folder.iterdir() if path.name.endswith(SUFFIX))
    except OSError as error:
        return Sources(by_uid={}, unreadable=((folder, faults.from_os(error, folder, reading=True)),))
    for path in paths[:MAX_SOURCES]:
        try:
            content = read_settings(path)
            octets += len(content.data)
            if octets > _MAX_OCTETS:
                raise faults.too_large(folder, _MAX_OCTETS)
            source = Source(content)
            _check_whole(source)
            by_uid[path.name.removesuffix(SUFFIX)] = source
        except SettingsError as error:
            unreadable.append((path, error))
            if octets > _MAX_OCTETS:
                break
    return Sources(by_uid=by_uid, unreadable=tuple(unreadable))


def outgoing(transport: Source) -> Outgoing | None:
    """Read where a transport hands mail in; None where it is no SMTP server."""
    host = transport.text(AUTHENTICATION, "Host").lower().rstrip(".")
    if transport.text(TRANSPORT, "BackendName") != "smtp" or not host:
        return None
    security = _security(transport)
    method = transport.text(AUTHENTICATION, "Method").upper()
    if method in ("", "NONE"):
        authentication = Authentication.NONE
    elif method == _POP_FIRST:
        authentication = Authentication.POP_FIRST
    else:
        authentication = Authentication.OAUTH2 if method in _TOKENS else Authentication.PASSWORD
    signs_in = authentication in (Authentication.PASSWORD, Authentication.OAUTH2)
    return Outgoing(
        host=host,
        port=_port(transport, _SMTP_PORTS[security]),
        security=security,
        authentication=authentication,
        username=(transport.text(AUTHENTICATION, "User") or None) if signs_in else None,
    )


def incoming(account: Source) -> Incoming | None:
    """Read where an account fetches mail; None where that is neither POP3 nor IMAP."""
    known = _INCOMING.get(account.text(ACCOUNT, "BackendName"))
    host = account.text(AUTHENTICATION, "Host").lower().rstrip(".")
    if known is None or not host:
        return None
    protocol, plain_port, tls_port = known
    security = _security(account)
    return Incoming(
        protocol=protocol,
        host=host,
        port=_port(account, tls_port if security is Security.TLS else plain_port),
        security=security,
        username=account.text(AUTHENTICATION, "User") or None,
    )


def server_values(before: Outgoing, wanted: Outgoing, method_now: str) -> dict[tuple[str, str], str]:
    """Give the keys of a transport that say where and how mail is handed in, in the order of the file."""
    values: dict[tuple[str, str], str] = {}
    if wanted.host != before.host:
        values[AUTHENTICATION, "Host"] = wanted.host
    if wanted.authentication is not before.authentication:
        values[AUTHENTICATION, "Method"] = _method(wanted, method_now)
    if wanted.endpoint != before.endpoint:
        values[AUTHENTICATION, "Port"] = str(wanted.port)
    if wanted.authentication is Authentication.PASSWORD and wanted.username is not None:
        values[AUTHENTICATION, "User"] = wanted.username
    if wanted.security is not before.security:
        values[SECURITY, "Method"] = _SECURITY_VALUES[wanted.security]
    return values


def new_transport(folder: Path, uid: str, old: Source, wanted: Outgoing) -> tuple[Edit, ...]:
    """Give the keys of a transport that is not there yet, beside `old`."""
    signs_in = wanted.authentication is Authentication.PASSWORD
    values = {
        (DATA, "DisplayName"): old.text(DATA, "DisplayName") or wanted.host,
        (DATA, "Enabled"): "true",
        (DATA, "Parent"): old.text(DATA, "Parent"),
        (TRANSPORT, "BackendName"): "smtp",
        (AUTHENTICATION, "Host"): wanted.host,
        (AUTHENTICATION, "Method"): _method(wanted, ""),
        (AUTHENTICATION, "Port"): str(wanted.port),
        (AUTHENTICATION, "ProxyUid"): old.text(AUTHENTICATION, "ProxyUid") or "system-proxy",
        (AUTHENTICATION, "RememberPassword"): "true",
        (AUTHENTICATION, "User"): (wanted.username or "") if signs_in else "",
        (SECURITY, "Method"): _SECURITY_VALUES[wanted.security],
    }
    path = str(folder / f"{uid}{SUFFIX}")
    return tuple(
        Edit(path=path, section=section, key=key, old=None, new=value) for (section, key), value in values.items()
    )


def octets_of(edits: tuple[Edit, ...]) -> bytes:
    """Write down a source that consists of these keys, grouped as they come."""
    lines: list[str] = []
    section = None
    for edit in edits:
        if edit.section != section:
            lines += [*([""] if lines else []), f"[{edit.section}]"]
            section = edit.section
        lines.append(f"{edit.key}={escape(edit.new or '')}")
    return ("\n".join(lines) + "\n").encode()


def new_uid(taken: Mapping[str, Source], old_uid: str, wanted: Outgoing) -> str:
    """Choose a UID for a transport: one for each server and log-in, so that a password kept under it fits no other."""
    for number in range(len(taken) + 1):
        words = ("roampost", old_uid, wanted.host, wanted.port, wanted.security, wanted.username or "", number)
        uid = hashlib.sha256("\0".join(map(str, words)).encode()).hexdigest()[:40]
        if uid not in taken:
            return uid
    raise AssertionError("one of more numbers than sources is free")


def _method(wanted: Outgoing, now: str) -> str:
    if wanted.authentication is not Authentication.PASSWORD:
        return "none"
    is_for_passwords = now and now.upper() not in {"NONE", _POP_FIRST, *_TOKENS}
    return now if is_for_passwords else "PLAIN"


def _check_whole(source: Source) -> None:
    """Refuse a transport whose end is missing: it would read as one without encryption and without a log-in."""
    if source.text(TRANSPORT, "BackendName") == "smtp" and any(
        source.get(section, key) is None
        for section, key in ((AUTHENTICATION, "Host"), (AUTHENTICATION, "Method"), (SECURITY, "Method"))
    ):
        raise faults.truncated(source.path)
    if TRANSPORT in source.index:
        outgoing(source)
    elif ACCOUNT in source.index:
        incoming(source)


def _security(source: Source) -> Security:
    security = _SECURITIES.get(source.text(SECURITY, "Method") or "none")
    if security is None:
        raise _odd(source, SECURITY, "Method")
    return security


def _port(source: Source, default: int) -> int:
    text = source.text(AUTHENTICATION, "Port")
    if text in ("", "0"):
        return default
    if not text.isascii() or not text.isdigit() or len(text) > 5 or not 1 <= int(text) <= 65535:
        raise _odd(source, AUTHENTICATION, "Port")
    return int(text)


def _odd(source: Source, section: str, key: str) -> SettingsError:
    return faults.unexpected(
        source.path,
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{key} of {section} has a value that is not known"), key=key, section=section
        ),
    )
