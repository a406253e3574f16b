"""s-nail: one configuration file, read anew for every message."""

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from email.utils import parseaddr
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from assistant.clients import faults
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
    will_ask,
    with_aliases,
)
from assistant.clients.smtp_url import moves, smtp_url
from assistant.clients.snail_rc import IS_SET, UNSET, Block, MailRc, Setting
from assistant.model.change import ChangePlan, CredentialStep, Edit, Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, Outgoing, SendingAccount, Unreadable
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_ADDRESS: Final = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+")
_URL: Final = re.compile(
    r"(?P<scheme>smtps?|submissions?)://(?:(?P<user>[^:@/]*)(?::(?P<secret>.*))?@)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\[\]:@/?#]+)(?::(?P<port>[0-9]{1,5}))?/?"
)
_PORTS: Final = {"smtp": 25, "submission": 587, "smtps": 465, "submissions": 465}
_METHODS: Final = frozenset({"plain", "login", "cram-md5", "gssapi", "external"})
_GLOBAL: Final = "mailrc"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """The server of an account.

    Attributes:
        in_url: its password stands in the URL.
        anywhere: a password is set that would go to any server.
    """

    outgoing: Outgoing
    in_url: bool
    anywhere: bool


class Snail:
    """s-nail.

    Args:
        home: the user's home folder.
        environ: the environment in which its configuration file and its program are looked up.
    """

    name = "s-nail"
    title = "S-nail"

    def __init__(self, home: Path, environ: Mapping[str, str]) -> None:
        self._file = Path(environ.get("MAILRC") or home / ".mailrc")
        self._environ = environ
        self._writer = Writer(MailRc, is_host=lambda _plan, edit: edit.key == "mta")

    def read(self) -> Reading:
        """Read every account; never raises for what the file holds, and runs nothing that stands in it."""
        if not is_there(self._file):
            return Reading()
        try:
            document = MailRc(read_settings(self._file))
        except SettingsError as error:
            return Reading(unreadable=(unreadable_settings(self.name, self._file, error),))
        accounts: list[SendingAccount] = []
        unreadable: list[Unreadable] = []
        installed = shutil.which("s-nail", path=self._environ.get("PATH")) is not None
        for section in _sections(document):
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
        section = next((one for one in (account.profile or "", "") if self._key(one) == account.key), None)
        content = read_settings(self._file)
        document = MailRc(content)
        current = self._account(document, section) if section in _sections(document) else None
        if section is None or current is None or current.outgoing is None or current.address != account.address:
            raise gone(account, self.title)
        values = _values(document, section)
        before = _found(document, values)
        if wanted.authentication is not Authentication.PASSWORD:
            wanted = replace(wanted, username=None)
        elif wanted.username is None:
            wanted = replace(wanted, username=before.outgoing.username)
        if wanted.authentication is Authentication.PASSWORD and wanted.username is None:
            raise SettingsError(
                "username-missing",
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "A log-in name for {host} is needed before {program} can be set."),
                    host=wanted.host,
                    program=self.title,
                ),
            )
        credential, forget, notes = self._credential(before, wanted)
        lines = {} if wanted == before.outgoing else _lines(before.outgoing, wanted) | forget
        edits = tuple(
            Edit(path=str(content.path), section=section, key=key, old=old, new=new)
            for key, new in lines.items()
            if (old := document.get(section, key)) != new
        )
        check_edits(edits, self.title)
        heirs = [] if section else [name for name, block in document.blocks.items() if name and _leans(block, lines)]
        if heirs:
            raise SettingsError(
                "settings-shared",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost", "{count} accounts take their settings from {name}, so it was not touched."
                    ),
                    count=len(heirs),
                    name=account.profile or _GLOBAL,
                ),
            )
        return ChangePlan(
            program=self.name,
            profile=account.profile or "",
            account=current.address,
            key=account.key,
            before=before.outgoing,
            after=wanted,
            edits=edits,
            files=(content.state,),
            needs_closed=False,
            credential=credential,
            notes=notes,
            shared_with=(),
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

    def _account(self, document: MailRc, section: str) -> SendingAccount | None:
        """Read one account; None where it is about other things.

        Raises:
            SettingsError: it names no sender, or only s-nail itself can tell what it says.
        """
        values = _values(document, section)
        mta = _text(document, values, "mta")
        if any(_text(document, values, name) for name in ("smtp", "smtp-config", "sendmail")):
            raise _odd(document, "mta", values)
        address = parseaddr(_text(document, values, "from"))[1]
        if not address and not mta:
            return None
        if not _ADDRESS.fullmatch(address):
            raise faults.unexpected(
                document.path, sentence(QT_TRANSLATE_NOOP("Roampost", "it names no sender by a line “set from = …”"))
            )
        via_command = None if "://" in mta else Path(mta.split(" ", 1)[0] or "sendmail").name
        local, _, domain = address.rpartition("@")
        return SendingAccount(
            address=f"{local}@{domain.lower()}",
            program=self.name,
            profile=section or _GLOBAL,
            key=self._key(section),
            outgoing=_found(document, values).outgoing if via_command is None else None,
            running=False,
            via_command=via_command,
        )

    def _credential(
        self, before: _Found, wanted: Outgoing
    ) -> tuple[CredentialStep, dict[str, str], tuple[Sentence, ...]]:
        """Decide what becomes of the password: never shown to another operator's server, never written by us."""
        if wanted.authentication is not Authentication.PASSWORD:
            return CredentialStep.NOT_USED, {}, ()
        old = before.outgoing
        asks = will_ask(self.title, wanted.host)
        other_user = old.username not in (None, wanted.username)
        token = old.authentication is Authentication.OAUTH2
        if (before.anywhere or before.in_url) and (token or other_user or not same_operator(old.host, wanted.host)):
            note = sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "The password that {program} keeps for the old server is not used, so that {host} never gets it.",
                ),
                program=self.title,
                host=wanted.host,
            )
            return CredentialStep.CLEARED, {"password": UNSET} if before.anywhere else {}, (note, asks)
        if before.anywhere or (wanted.host == old.host and not other_user and not before.in_url):
            return CredentialStep.KEEP, {}, ()
        if not moves(old, wanted):
            return CredentialStep.KEEP, {}, ()
        return CredentialStep.PROGRAM_ASKS, {}, (asks,)


def _sections(document: MailRc) -> list[str]:
    """List the accounts, the one that is on by default first; what is global is one only where none is switched to."""
    named = [name for name in document.blocks if name]
    if document.active is None:
        return ["", *named]
    return sorted(named, key=lambda name: name != document.active)


def _values(document: MailRc, section: str) -> dict[str, Setting]:
    return document.blocks[""].values | document.blocks[section].values


def _leans(block: Block, lines: Mapping[str, str]) -> bool:
    """Tell whether an account takes from the global settings what `lines` change."""
    return any(key not in block.values for key in lines)


def _text(document: MailRc, values: Mapping[str, Setting], name: str) -> str:
    """Return a variable's value, empty where it is not set.

    Raises:
        SettingsError: only s-nail itself can tell.
    """
    setting = values.get(name)
    if setting is None:
        return ""
    if setting.text is None:
        raise faults.unexpected(
            document.path,
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "what {name} is depends on a command or a condition in line {number}, which Roampost does not run",
                ),
                name=name,
                number=setting.line,
            ),
        )
    return setting.text


def _found(document: MailRc, values: Mapping[str, Setting]) -> _Found:
    """Read the server.

    Raises:
        SettingsError: it is not to be understood, or without ``v15-compat``, whose rules alone are known here.
    """
    if _text(document, values, "v15-compat").lower() in ("", "0", "n", "no", "off", "false"):
        raise faults.unexpected(
            document.path,
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "the line “set v15-compat” is missing, and older rules are not known")
            ),
        )
    found = _URL.fullmatch(_text(document, values, "mta"))
    if found is None:
        raise _odd(document, "mta", values)
    scheme = found["scheme"]
    port = int(found["port"] or _PORTS[scheme])
    host = unquote(found["host"]).strip("[]").lower().rstrip(".")
    if not 1 <= port <= 65535 or not host:
        raise _odd(document, "mta", values)
    security = Security.STARTTLS if _text(document, values, "smtp-use-starttls") else Security.NONE
    if scheme in ("smtps", "submissions"):
        security = Security.TLS
    method = _text(document, values, "smtp-auth").lower() or "plain"
    authentication = Authentication.PASSWORD
    if method in ("none", "externanon"):
        authentication = Authentication.NONE
    elif method == "oauthbearer":
        authentication = Authentication.OAUTH2
    elif method not in _METHODS:
        raise _odd(document, "smtp-auth", values)
    username = unquote(found["user"] or "") or _text(document, values, "user") or None
    return _Found(
        outgoing=Outgoing(
            host=host,
            port=port,
            security=security,
            authentication=authentication,
            username=None if authentication is Authentication.NONE else username,
        ),
        in_url=found["secret"] is not None,
        anywhere=_text(document, values, "password") == IS_SET,
    )


def _lines(old: Outgoing, wanted: Outgoing) -> dict[str, str]:
    """Give the lines that make it send as wanted, as few as do it."""
    lines: dict[str, str] = {}
    if moves(old, wanted):
        lines["mta"] = smtp_url(wanted)
    if wanted.security is Security.STARTTLS and old.security is not Security.STARTTLS:
        lines["smtp-use-starttls"] = "yes"
    if wanted.security is Security.NONE and old.security is Security.STARTTLS:
        lines["smtp-use-starttls"] = UNSET
    if wanted.authentication is not old.authentication:
        lines["smtp-auth"] = "plain" if wanted.authentication is Authentication.PASSWORD else "none"
    return lines


def _odd(document: MailRc, name: str, values: Mapping[str, Setting]) -> SettingsError:
    setting = values.get(name)
    return faults.unexpected(
        document.path,
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{key} in line {number} has a value that is not known"),
            key=name,
            number=setting.line if setting is not None else 1,
        ),
    )
