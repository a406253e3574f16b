"""aerc: ``accounts.conf``, read when it starts and never written by it."""

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import replace
from email.utils import parseaddr
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote

from assistant.clients import faults
from assistant.clients.aerc_conf import AccountsConf
from assistant.clients.base import Reading, Written
from assistant.clients.edits import Writer
from assistant.clients.files import is_there, read_settings
from assistant.clients.planning import (
    check_changeable,
    check_edits,
    check_method,
    check_wanted,
    gone,
    same_operator,
    unreadable_settings,
    with_aliases,
)
from assistant.clients.rc_lines import BLOT
from assistant.clients.smtp_url import moves, smtp_url
from assistant.model.change import ChangePlan, CredentialStep, Edit, Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, Outgoing, SendingAccount, Unreadable
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_ADDRESS: Final = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+")
_URL: Final = re.compile(
    r"(?P<scheme>smtps?)(?:\+(?P<auth>none|plain|login|oauthbearer|xoauth2))?://"
    r"(?:(?P<user>[^:@/]*)(?::(?P<secret>[^@]*))?@)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\[\]:@/?#]+)(?::(?P<port>[0-9]{1,5}))?/?(?P<rest>\?\S*)?"
)
# What aerc's reader would take for a remark, quotes, or another key's value.
_NOT_PLAIN: Final = re.compile(r"^[\"'`]|\s[#;]|%\(")
_YES: Final = frozenset({"1", "t", "true", "y", "yes", "on"})
_NO: Final = frozenset({"0", "f", "false", "n", "no", "off"})


class Aerc:
    """aerc.

    Args:
        home: the user's home folder.
        environ: the environment in which its configuration folder and its program are looked up.
    """

    name = "aerc"
    title = "aerc"

    def __init__(self, home: Path, environ: Mapping[str, str]) -> None:
        self._file = Path(environ.get("XDG_CONFIG_HOME") or home / ".config") / "aerc" / "accounts.conf"
        self._environ = environ
        self._writer = Writer(AccountsConf, is_host=lambda _plan, edit: edit.key == "outgoing")

    def read(self) -> Reading:
        """Read every account; never raises for what the file holds, and runs nothing that stands in it."""
        if not is_there(self._file):
            return Reading()
        accounts: list[SendingAccount] = []
        unreadable: list[Unreadable] = []
        installed = shutil.which("aerc", path=self._environ.get("PATH")) is not None
        try:
            document = AccountsConf(read_settings(self._file))
        except SettingsError as error:
            return Reading(unreadable=(unreadable_settings(self.name, self._file, error),))
        for section in document.sections:
            try:
                account = self._account(document, section)
            except SettingsError as error:
                unreadable.append(unreadable_settings(self.name, self._file, error))
                continue
            if account is not None:
                accounts.append(replace(account, installed=installed))
        return Reading(accounts=with_aliases(accounts), unreadable=tuple(unreadable))

    def running(self, account: SendingAccount) -> bool | None:
        """One that is open has read the file, does not write it, and never stands in the way."""
        del account
        return False

    def plan(self, account: SendingAccount, wanted: Outgoing, *, incoming: Incoming | None = None) -> ChangePlan:
        """Work out the change.

        Raises:
            SettingsError: the account is gone, or cannot do what is wanted.
        """
        del incoming
        check_wanted(wanted)
        check_changeable(account, self.title)
        check_method(wanted, self.title, pop_first=False)
        section = account.profile or ""
        content = read_settings(self._file)
        document = AccountsConf(content)
        current = self._account(document, section) if self._key(section) == account.key else None
        if current is None or current.outgoing is None or current.address != account.address:
            raise gone(account, self.title)
        before = current.outgoing
        signs_in = wanted.authentication is Authentication.PASSWORD
        wanted = replace(wanted, username=(wanted.username or before.username) if signs_in else None)
        if signs_in:
            self._check_password(document, section, before, wanted)
        values = {} if wanted == before else _values(document, section, before, wanted)
        edits = tuple(
            Edit(path=str(content.path), section=section, key=key, old=old, new=new)
            for key, new in values.items()
            if (old := document.get(section, key)) != new
        )
        check_edits(edits, self.title)
        return ChangePlan(
            program=self.name,
            profile=section,
            account=current.address,
            key=account.key,
            before=before,
            after=wanted,
            edits=edits,
            files=(content.state,),
            needs_closed=False,
            credential=CredentialStep.KEEP if signs_in else CredentialStep.NOT_USED,
            notes=(
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost", "If {program} is open, close it and open it again: it reads this at start."
                    ),
                    program=self.title,
                ),
            ),
        )

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Make the change.

        Raises:
            SettingsError: the file changed meanwhile or could not be written; nothing was changed.
        """
        return self._writer.apply(plan, backup_folder, lambda: None)

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put the change back.

        Raises:
            SettingsError: the file cannot be read or written.
        """
        return self._writer.undo(receipt, lambda: None)

    def _key(self, section: str) -> str:
        return json.dumps([str(self._file), section])

    def _account(self, document: AccountsConf, section: str) -> SendingAccount | None:
        """Read one account; None where it does not send.

        Raises:
            SettingsError: it names no sender, or is not to be understood.
        """
        outgoing = document.get(section, "outgoing")
        if not outgoing:
            return None
        address = parseaddr(document.get(section, "from") or "")[1]
        if not _ADDRESS.fullmatch(address):
            raise faults.unexpected(
                document.path,
                sentence(QT_TRANSLATE_NOOP("Roampost", "the account {name} names no sender"), name=section),
            )
        via_command = None if "://" in outgoing else Path(outgoing.split()[0]).name
        local, _, domain = address.rpartition("@")
        return SendingAccount(
            address=f"{local}@{domain.lower()}",
            program=self.name,
            profile=section,
            key=self._key(section),
            outgoing=_found(document, section) if via_command is None else None,
            running=False,
            via_command=via_command,
        )

    def _check_password(self, document: AccountsConf, section: str, before: Outgoing, wanted: Outgoing) -> None:
        """See that it has a password for the server and the name: it never asks for one.

        Raises:
            SettingsError: it has none, or one that another operator's server must not be shown.
        """
        held = f":{BLOT}@" in (document.get(section, "outgoing") or "") or document.get(section, "outgoing-cred-cmd")
        mine = before.username in (None, wanted.username) and same_operator(before.host, wanted.host)
        if wanted.username is None or not held or not mine or before.authentication is Authentication.OAUTH2:
            raise SettingsError(
                "password-by-hand",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "{program} does not ask for passwords, and holds none for {host}. Please enter a command that "
                        "gives it as “outgoing-cred-cmd” in {path}, together with the server.",
                    ),
                    program=self.title,
                    host=wanted.host,
                    path=str(self._file),
                ),
            )


def _found(document: AccountsConf, section: str) -> Outgoing:
    """Read the server.

    Raises:
        SettingsError: it is not to be understood, or only aerc's version tells whether it is encrypted.
    """
    text = document.get(section, "outgoing") or ""
    found = _URL.fullmatch(text)
    if found is None or _NOT_PLAIN.search(text):
        raise _odd(document, section, "outgoing")
    security = Security.TLS
    if found["scheme"] == "smtp":
        switch = (document.get(section, "smtp-starttls") or "").lower()
        if switch not in _YES | _NO:  # since 0.15 it is encrypted where nothing is said, before it was not
            raise _odd(document, section, "smtp-starttls")
        security = Security.STARTTLS if switch in _YES else Security.NONE
    port = int(found["port"] or (465 if security is Security.TLS else 587))
    host = unquote(found["host"]).strip("[]").lower().rstrip(".")
    if not 1 <= port <= 65535 or not host:
        raise _odd(document, section, "outgoing")
    authentication = {
        "none": Authentication.NONE,
        "oauthbearer": Authentication.OAUTH2,
        "xoauth2": Authentication.OAUTH2,
    }.get(found["auth"] or "plain", Authentication.PASSWORD)
    username = unquote(found["user"] or "") or None
    return Outgoing(
        host=host,
        port=port,
        security=security,
        authentication=authentication,
        username=None if authentication is Authentication.NONE else username,
    )


def _values(document: AccountsConf, section: str, before: Outgoing, wanted: Outgoing) -> dict[str, str | None]:
    """Give the lines that make it send as wanted, as few as do it."""
    values: dict[str, str | None] = {}
    if moves(before, wanted) or wanted.authentication is not before.authentication:
        url = smtp_url(wanted)
        if wanted.authentication is Authentication.NONE:
            url = url.replace("://", "+none://", 1)
        elif f":{BLOT}@" in (document.get(section, "outgoing") or ""):
            user = quote(wanted.username or "", safe="")
            url = url.replace(f"://{user}@", f"://{user}:{BLOT}@", 1)
        values["outgoing"] = url
    if wanted.security is not before.security and wanted.security is not Security.TLS:
        values["smtp-starttls"] = "yes" if wanted.security is Security.STARTTLS else "no"
    return values


def _odd(document: AccountsConf, section: str, key: str) -> SettingsError:
    return faults.unexpected(
        document.path,
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{key} of {section} has a value that is not known"),
            key=key,
            section=section,
        ),
    )
