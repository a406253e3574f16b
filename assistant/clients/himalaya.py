"""Himalaya: ``config.toml``, only read.

Two ways of writing: release 1 (``message.send.backend.…``) and release 2 (``smtp.…``), as in its own sample file and
in ``MIGRATION.md``. Passwords and the commands that print them are not looked at.
"""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

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
from assistant.model.mail import (
    Authentication,
    Incoming,
    IncomingProtocol,
    Outgoing,
    SendingAccount,
    SettingsForm,
    SettingsPlace,
)
from assistant.model.net import Security

_SECURITIES: Final = {
    "tls": Security.TLS,
    "ssl": Security.TLS,
    "start-tls": Security.STARTTLS,
    "starttls": Security.STARTTLS,
    "none": Security.NONE,
}
_TOKENS: Final = frozenset({"oauthbearer", "xoauth2"})
_IMAP_PORTS: Final = {Security.NONE: 143, Security.STARTTLS: 143, Security.TLS: 993}


class Himalaya(ReadsFiles):
    """Himalaya."""

    name = "himalaya"
    title = "Himalaya"
    command = "himalaya"

    def places(self) -> Iterable[Path]:
        """The first of them that is there counts, as for Himalaya itself."""
        given = self._environ.get("XDG_CONFIG_HOME")
        config = Path(given) if given else self._home / ".config"
        candidates = (
            config / "himalaya/config.toml",
            self._home / ".config/himalaya/config.toml",
            self._home / ".himalayarc",
        )
        return [path for path in candidates if path.exists() or path.is_symlink()][:1]

    def found(self, content: Content) -> Found:
        """Give each account that has an address and sends by SMTP or by a command."""
        for name, entry in _accounts(content).items():
            if not isinstance(entry, dict):
                continue
            try:
                account = self._account(content.path, name, entry)
            except SettingsError as error:
                yield error
                continue
            if account is not None:
                yield account

    def _account(self, path: Path, name: str, entry: Mapping[str, Any]) -> SendingAccount | None:
        # Release 2 has no address of its own in an account: there one of the log-in names is one.
        address = mailbox(entry.get("email"))
        smtp = _table(entry, "smtp")
        backend = _table(_table(_table(entry, "message"), "send"), "backend")
        command: str | None = None
        outgoing: Outgoing | None = None
        if smtp:
            form = SettingsForm.HIMALAYA_2
            outgoing = _new_outgoing(path, name, smtp)
            address = address or mailbox(outgoing.username) or mailbox(_new_log_in(_table(entry, "imap"))[1])
        elif backend.get("type") == "smtp":
            # Earlier ones of release 1 have the encryption as a word, later ones as a table.
            plain = isinstance(backend.get("encryption"), str)
            form = SettingsForm.HIMALAYA_1_EARLY if plain else SettingsForm.HIMALAYA_1
            outgoing = _old_outgoing(path, name, backend)
        elif backend.get("type") == "sendmail":
            form = SettingsForm.HIMALAYA_1
            command = str(backend.get("cmd") or "sendmail")
        else:
            return None
        if address is None:
            return None
        return SendingAccount(
            address=address,
            program=self.name,
            profile=name,
            key=key_of(path, name),
            outgoing=outgoing,
            incoming=_incoming(path, name, entry),
            via_command=command,
            place=SettingsPlace(file=str(path), section=f"accounts.{name}", form=form),
        )


def _accounts(content: Content) -> Mapping[str, Any]:
    """Find the accounts.

    Raises:
        SettingsError: the file is no TOML.
    """
    try:
        root = tomllib.loads(content.text().replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        raise faults.truncated(content.path) from None
    return _table(root, "accounts")


def _table(holder: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = holder.get(name)
    return value if isinstance(value, dict) else {}


def _new_outgoing(path: Path, name: str, smtp: Mapping[str, Any]) -> Outgoing:
    called = f"accounts.{name}.smtp.server"
    host, port, security = _server(path, called, smtp, "smtp")
    authentication, username = _new_log_in(smtp)
    return Outgoing(
        host=host,
        port=port_of(port, SUBMISSION_PORTS[security], path, called),
        security=security,
        authentication=authentication,
        username=username,
    )


def _new_log_in(table: Mapping[str, Any]) -> tuple[Authentication, str | None]:
    """Read the one mechanism that stands in ``sasl``."""
    for mechanism, values in _table(table, "sasl").items():
        if mechanism == "anonymous" or not isinstance(values, dict):
            continue
        user = values.get("username")
        way = Authentication.OAUTH2 if mechanism in _TOKENS else Authentication.PASSWORD
        return way, user if isinstance(user, str) and user else None
    return Authentication.NONE, None


def _server(path: Path, called: str, table: Mapping[str, Any], scheme: str) -> tuple[str, int | None, Security]:
    """Read ``host[:port]``, which means implicit TLS, or a whole URL."""
    text = table.get("server")
    if not isinstance(text, str) or not text:
        raise lacking(path, called)
    try:
        parts = urlsplit(text if "://" in text else f"{scheme}s://{text}")
        host, port = host_of(parts.hostname or ""), parts.port
    except ValueError:
        raise unknown(path, called) from None
    if not host or parts.scheme not in (scheme, f"{scheme}s"):
        raise unknown(path, called)
    if parts.scheme == f"{scheme}s":
        return host, port, Security.TLS
    return host, port, Security.STARTTLS if table.get("starttls") is True else Security.NONE


def _old_outgoing(path: Path, name: str, backend: Mapping[str, Any]) -> Outgoing:
    called = f"accounts.{name}.message.send.backend"
    host = host_of(backend.get("host"))
    if not host:
        raise lacking(path, f"{called}.host")
    security = _old_security(path, called, backend)
    user = backend.get("login")
    auth = _table(backend, "auth").get("type")
    way = Authentication.OAUTH2 if auth == "oauth2" else Authentication.PASSWORD
    signs_in = auth is not None or (isinstance(user, str) and user != "")
    return Outgoing(
        host=host,
        port=port_of(backend.get("port"), SUBMISSION_PORTS[security], path, f"{called}.port"),
        security=security,
        authentication=way if signs_in else Authentication.NONE,
        username=user if signs_in and isinstance(user, str) and user else None,
    )


def _old_security(path: Path, called: str, backend: Mapping[str, Any]) -> Security:
    given = backend.get("encryption", "tls")
    word = given.get("type", "tls") if isinstance(given, dict) else given
    security = _SECURITIES.get(str(word))
    if security is None:
        raise unknown(path, f"{called}.encryption")
    return security


def _incoming(path: Path, name: str, entry: Mapping[str, Any]) -> Incoming | None:
    """Read where mail is fetched; None where that is no server, or not to be understood: it is no way to send."""
    imap, backend = _table(entry, "imap"), _table(entry, "backend")
    try:
        if imap:
            called = f"accounts.{name}.imap.server"
            host, port, security = _server(path, called, imap, "imap")
            user = _new_log_in(imap)[1]
        elif backend.get("type") == "imap":
            called = f"accounts.{name}.backend.port"
            host, security = host_of(backend.get("host")), _old_security(path, f"accounts.{name}.backend", backend)
            port = port_of(backend.get("port"), _IMAP_PORTS[security], path, called)
            user = backend.get("login") if isinstance(backend.get("login"), str) else None
        else:
            return None
        number = port_of(port, _IMAP_PORTS[security], path, called)
    except SettingsError:
        return None
    if not host:
        return None
    return Incoming(protocol=IncomingProtocol.IMAP, host=host, port=number, security=security, username=user)
