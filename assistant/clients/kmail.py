"""KMail: ``mailtransports`` and ``emailidentities``, and what waits in Akonadi's local outbox; only read.

Groups, keys and values as KMail writes them (``mailtransport.kcfg``; KDE writes down only what differs from a default).
A password that stands in the file is not looked at.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final

from assistant.clients.files import Content, is_there, read_settings
from assistant.clients.key_lines import KeyFile
from assistant.clients.outbox import Outbox, read_maildir
from assistant.clients.read_only import Found, ReadsFiles, host_of, key_of, lacking, mailbox, port_of, unknown
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Security

_SECURITIES: Final = {"none": Security.NONE, "ssl": Security.TLS, "tls": Security.STARTTLS}
_PORTS: Final = {Security.NONE: 25, Security.STARTTLS: 587, Security.TLS: 465}
_IDENTITY: Final = "Identity #"
_OUTBOX: Final = "outbox"
_RESOURCE: Final = re.compile(r"[A-Za-z0-9_]{1,64}")
_FIRST_RESOURCE: Final = "akonadi_maildir_resource_0"
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
        waits = read_maildir(self._outbox(content.path.parent), "x-kmail-identity")
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
            number = (identities.get(section, "uoid") or "").strip()
            yield account if waits is None or not number else _with_waiting(account, waits, number)

    def _outbox(self, config: Path) -> Path:
        """Find the outbox: in the local folders of the resource that Akonadi keeps what is special in."""
        given = self._environ.get("XDG_DATA_HOME")
        data = Path(given) if given else self._home / ".local/share"
        special = _key_file(config / "specialmailcollectionsrc")
        resource = (special.get("SpecialCollections", "DefaultResourceId") or "").strip() if special is not None else ""
        if not _RESOURCE.fullmatch(resource):
            resource = _FIRST_RESOURCE
        settings = _key_file(config / f"{resource}rc")
        # A value that names a variable is marked so.
        place = settings.get("General", "Path[$e]") or settings.get("General", "Path") if settings is not None else None
        if settings is None or not place:
            return data / "local-mail" / _OUTBOX
        folder = Path(place.strip().replace("$HOME", str(self._home), 1))
        if (settings.get("General", "TopLevelIsContainer") or "").strip().lower() == "true":
            return folder / _OUTBOX
        return folder.with_name(f".{folder.name}.directory") / _OUTBOX


def _key_file(path: Path) -> KeyFile | None:
    """Read a file that is of use only where it can be read."""
    try:
        return KeyFile(read_settings(path)) if is_there(path) else None
    except SettingsError:
        return None


def _with_waiting(account: SendingAccount, waits: Outbox, identity: str) -> SendingAccount:
    return replace(account, waiting=waits.count(identity), waiting_recipient=waits.newest_recipient(identity))


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
