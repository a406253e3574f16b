"""KMail: ``mailtransports`` and ``emailidentities``, and what waits in Akonadi's local outbox; only read.

Groups, keys and values as KMail writes them (``mailtransport.kcfg``; KDE writes down only what differs from a default).
A password that stands in the file is not looked at.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from assistant.clients.files import Content, is_there, read_settings
from assistant.clients.key_lines import KeyFile
from assistant.clients.kmail_outbox import waiting_by_sender
from assistant.clients.outbox import Outbox
from assistant.clients.read_only import Found, ReadsFiles, host_of, key_of, lacking, mailbox, port_of, unknown
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Security

_SECURITIES: Final = {"none": Security.NONE, "ssl": Security.TLS, "tls": Security.STARTTLS}
_PORTS: Final = {Security.NONE: 25, Security.STARTTLS: 587, Security.TLS: 465}
_IDENTITY: Final = "Identity #"
_TRANSPORT: Final = "Transport "


class KMail(ReadsFiles):
    """KMail."""

    name = "kmail"
    title = "KMail"
    command = "kmail"

    def places(self) -> Iterable[Path]:
        """It is one file, which says who sends; by what, says another beside it."""
        given = self._environ.get("XDG_CONFIG_HOME")
        return ((Path(given) if given else self._home / ".config") / "emailidentities",)

    def found(self, content: Content) -> Found:
        """Give each identity with the transport that it names."""
        identities = KeyFile(content)
        path = content.path.with_name("mailtransports")
        # Nobody who has no transport yet sends anything.
        transports = KeyFile(read_settings(path)) if is_there(path) else None
        waits = waiting_by_sender(self._home, self._environ)
        for section in identities.index:
            address = mailbox(identities.get(section, "Email Address"))
            if not section.startswith(_IDENTITY) or address is None or transports is None:
                continue
            transport = _transport_of(identities, section, transports)
            try:
                account = SendingAccount(
                    address=address,
                    program=self.name,
                    profile=identities.get(section, "Identity") or section,
                    key=key_of(content.path, section),
                    outgoing=_outgoing(transports, transport) if transport is not None else None,
                )
            except SettingsError as error:
                yield error
                continue
            yield account if waits is None else _with_waiting(account, waits)


def _with_waiting(account: SendingAccount, waits: Outbox) -> SendingAccount:
    return replace(
        account,
        waiting=waits.count(account.address),
        waiting_recipient=waits.newest_recipient(account.address),
    )


def _transport_of(identities: KeyFile, section: str, transports: KeyFile) -> str | None:
    own = (identities.get(section, "Transport") or "").strip()
    default = (transports.get("General", "default-transport") or "").strip()
    for number in (own, default):
        if f"{_TRANSPORT}{number}" in transports.index:
            return f"{_TRANSPORT}{number}"
    return None


def _outgoing(document: KeyFile, section: str) -> Outgoing | None:
    """Read a transport; None where it is none of SMTP.

    Raises:
        SettingsError: it is only half there, or has values that are not known.
    """
    if (document.get(section, "identifier") or "SMTP").strip().upper() != "SMTP":
        return None
    host = host_of(document.get(section, "host"))
    if not host:
        raise lacking(document.path, f"{section} / host")
    security = _SECURITIES.get((document.get(section, "encryption") or "SSL").strip().lower())
    if security is None:
        raise unknown(document.path, f"{section} / encryption")
    signs_in = (document.get(section, "auth") or "false").strip().lower() in ("true", "1")
    by_token = (document.get(section, "authtype") or "").strip().upper() == "XOAUTH2"
    way = Authentication.OAUTH2 if by_token else Authentication.PASSWORD
    return Outgoing(
        host=host,
        port=port_of(document.get(section, "port"), _PORTS[security], document.path, f"{section} / port"),
        security=security,
        authentication=way if signs_in else Authentication.NONE,
        username=((document.get(section, "user") or "").strip() or None) if signs_in else None,
    )
