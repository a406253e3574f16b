"""Balsa: ``config`` in its folder, a key file, and the log-in names in ``config-private`` beside it; only read.

Groups, keys and values as Balsa 2.6 writes them (``libbalsa/server.c``, ``libnetclient/net-client.h``). The passwords
in ``config-private`` are not looked at.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from assistant.clients.files import Content, is_there, read_settings
from assistant.clients.key_lines import KeyFile
from assistant.clients.read_only import Found, ReadsFiles, host_of, key_of, lacking, mailbox, port_of, unknown
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing, SendingAccount
from assistant.model.net import Security

# 0 is what its first-run assistant leaves: then it encrypts nothing. 3 encrypts where the server can.
_SECURITIES: Final = {
    "0": Security.NONE,
    "1": Security.TLS,
    "2": Security.STARTTLS,
    "3": Security.STARTTLS,
    "4": Security.NONE,
}
_PORTS: Final = {Security.NONE: 587, Security.STARTTLS: 587, Security.TLS: 465}
_KINDS: Final = {
    "LibBalsaMailboxPOP3": (IncomingProtocol.POP3, 110, 995),
    "LibBalsaMailboxImap": (IncomingProtocol.IMAP, 143, 993),
}
_IDENTITY: Final = "identity-"
_SERVER: Final = "smtp-server-"
_PASSWORD_BIT: Final = 0x2 | 0x4
"""Of ``AuthMode`` in later releases: by password, by Kerberos."""


class Balsa(ReadsFiles):
    """Balsa."""

    name = "balsa"
    title = "Balsa"
    command = "balsa"

    def places(self) -> Iterable[Path]:
        """It is one file; later releases follow the desktop's rule for where that lies."""
        given = self._environ.get("XDG_CONFIG_HOME")
        return (self._home / ".balsa/config", (Path(given) if given else self._home / ".config") / "balsa/config")

    def found(self, content: Content) -> Found:
        """Give each identity with the server that it names."""
        document = KeyFile(content)
        users = _users(content.path)
        fetching = _incoming(document, users)
        for section in document.index:
            if not section.startswith(_IDENTITY):
                continue
            address = mailbox(document.get(section, "Address"))
            if address is None:
                continue
            server = f"{_SERVER}{document.get(section, 'SmtpServer') or 'Default'}"
            try:
                yield SendingAccount(
                    address=address,
                    program=self.name,
                    profile=section.removeprefix(_IDENTITY),
                    key=key_of(content.path, section),
                    outgoing=_outgoing(document, server, users) if server in document.index else None,
                    incoming=fetching,
                )
            except SettingsError as error:
                yield error


def _outgoing(document: KeyFile, server: str, users: dict[str, str]) -> Outgoing:
    name = f"{server} / Server"
    host, port = _parted(document.get(server, "Server") or "")
    if not host:
        raise lacking(document.path, name)
    security = _security(document, server)
    signs_in = _signs_in(document, server)
    return Outgoing(
        host=host,
        port=port_of(port, _PORTS[security], document.path, name),
        security=security,
        authentication=Authentication.PASSWORD if signs_in else Authentication.NONE,
        username=users.get(server) if signs_in else None,
    )


def _incoming(document: KeyFile, users: dict[str, str]) -> Incoming | None:
    """Find where mail is fetched, if that is one place: identities and mailboxes do not belong together in Balsa."""
    sections = [section for section in document.index if document.get(section, "Type") in _KINDS]
    if len(sections) != 1:
        return None
    (section,) = sections
    protocol, plain, implicit = _KINDS[document.get(section, "Type") or ""]
    host, port = _parted(document.get(section, "Server") or "")
    try:
        security = _security(document, section)
        implied = implicit if security is Security.TLS else plain
        number = port_of(port, implied, document.path, f"{section} / Server")
    except SettingsError:
        return None
    if not host:
        return None
    return Incoming(protocol=protocol, host=host, port=number, security=security, username=users.get(section))


def _security(document: KeyFile, section: str) -> Security:
    # Without the key it asks for STARTTLS.
    security = _SECURITIES.get((document.get(section, "Security") or "2").strip())
    if security is None:
        raise unknown(document.path, f"{section} / Security")
    return security


def _signs_in(document: KeyFile, section: str) -> bool:
    modes = (document.get(section, "AuthMode") or "").strip()
    if modes:
        if not (modes.isascii() and modes.isdigit() and len(modes) < 4):
            raise unknown(document.path, f"{section} / AuthMode")
        return bool(int(modes) & _PASSWORD_BIT)
    return (document.get(section, "Anonymous") or "false").strip().lower() not in ("true", "1")


def _parted(server: str) -> tuple[str, str]:
    """Part ``host:port``; the port may be missing."""
    host, _, port = server.strip().partition(":")
    return host_of(host), port


def _users(path: Path) -> dict[str, str]:
    """Read the log-in names by section; none where they cannot be read, for the rest is worth telling."""
    private = path.with_name("config-private")
    if not is_there(private):
        return {}
    try:
        document = KeyFile(read_settings(private))
    except SettingsError:
        return {}
    return {section: user for section in document.index if (user := (document.get(section, "Username") or "").strip())}
