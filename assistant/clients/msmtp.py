"""msmtp: one configuration file, read anew for every message."""

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from assistant.clients import faults
from assistant.clients.base import Reading, Written
from assistant.clients.edits import Writer
from assistant.clients.files import is_there, read_settings
from assistant.clients.msmtp_rc import SECRET_KEYS, UNSET, Account, MsmtpRc, unquoted
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
from assistant.model.change import ChangePlan, CredentialStep, Edit, Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, Outgoing, SendingAccount, Unreadable
from assistant.model.net import Security
from assistant.model.secret import KeyringItem
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_ON: Final = frozenset({"", "on"})
_OAUTH2: Final = frozenset({"oauthbearer", "xoauth2"})
_METHODS: Final = frozenset(
    {
        "plain", "login", "cram-md5", "digest-md5", "scram-sha-1", "scram-sha-256", "scram-sha-1-plus",
        "scram-sha-256-plus", "external", "gssapi", "ntlm",
    }
)  # fmt: skip
_ADDRESS: Final = re.compile(r"[^\s@*%<>\"]+@[^\s@*%<>\"]+")
# What was said about the old server's certificate, or another way to it, does not hold for a new host.
_TIED_TO_HOST: Final = ("tls_fingerprint", "tls_host_override")
_MOST_HEIRS: Final = 100
SYSTEM_FILE: Final = Path("/etc/msmtprc")


class Msmtp:
    """msmtp.

    Args:
        home: the user's home folder.
        environ: the environment in which its configuration folder and its program are looked up.
        system: the system's configuration file, read but never written; None where it is not looked at.
    """

    name = "msmtp"
    title = "msmtp"

    def __init__(self, home: Path, environ: Mapping[str, str], system: Path | None = None) -> None:
        self._home = home
        self._environ = environ
        self._system = system
        self._writer = Writer(MsmtpRc, is_host=lambda plan, edit: edit.key == "host" and edit.section == plan.profile)

    def read(self) -> Reading:
        """Read every account; never raises for what the files hold, and runs nothing that stands in them."""
        accounts: list[SendingAccount] = []
        unreadable: list[Unreadable] = []
        installed = shutil.which("msmtp", path=self._environ.get("PATH")) is not None
        for path, managed in self._files():
            known = {account.profile for account in accounts}
            try:
                document = MsmtpRc(read_settings(path))
            except SettingsError as error:
                unreadable.append(unreadable_settings(self.name, path, error))
                continue
            here: list[SendingAccount] = []
            for account in _default_first(document):
                if account.is_pointer or account.name in known:
                    continue
                try:
                    here.append(self._account(path, document, account, managed))
                except SettingsError as error:
                    unreadable.append(unreadable_settings(self.name, path, error))
            accounts += (replace(read, installed=installed) for read in with_aliases(here))
        return Reading(accounts=tuple(accounts), unreadable=tuple(unreadable))

    def running(self, account: SendingAccount) -> bool | None:
        """It runs for one message at a time and never stands in the way."""
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
        path, name = _key(account.key)
        if path not in [file for file, managed in self._files() if managed is None]:
            raise gone(account, self.title)
        content = read_settings(path)
        document = MsmtpRc(content)
        definition = document.accounts.get(name)
        current = self._account(path, document, definition, None) if definition is not None else None
        if definition is None or current is None or current.outgoing is None or current.address != account.address:
            raise gone(account, self.title)
        if document.unknown is not None:
            raise faults.unexpected(
                path,
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "the command in line {number} is not known"),
                    number=document.unknown,
                ),
            )
        values = _server_values(definition, current.outgoing, wanted)
        credential, forget, notes = self._credential(definition, current.outgoing, wanted)
        values |= dict.fromkeys(forget, UNSET)
        heirs = document.heirs(name)
        edits = tuple(
            Edit(path=str(content.path), section=section, key=key, old=document.get(section, key), new=new)
            for section, lines in ((name, values), *((heir.name, _pins(heir, values)) for heir in heirs))
            for key, new in lines.items()
        )
        check_edits(edits, self.title)
        if len(heirs) > _MOST_HEIRS:
            raise SettingsError(
                "settings-shared",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost", "{count} accounts take their settings from {name}, so it was not touched."
                    ),
                    count=len(heirs),
                    name=name,
                ),
            )
        losing = [heir for heir in heirs if any(heir.values.get(key) and key not in heir.own for key in forget)]
        if losing:
            notes += (
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "These accounts share that password and lose it too: {names}."),
                    names=", ".join(heir.name for heir in losing),
                ),
            )
        return ChangePlan(
            program=self.name,
            profile=name,
            account=current.address,
            key=account.key,
            before=current.outgoing,
            after=replace(
                wanted,
                username=(
                    wanted.username or current.outgoing.username
                    if wanted.authentication is Authentication.PASSWORD
                    else None
                ),
            ),
            edits=edits,
            files=(content.state,),
            needs_closed=False,
            credential=credential,
            notes=notes,
            shared_with=tuple(
                dict.fromkeys(address for heir in losing if (address := _address(heir)) and address != current.address)
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

    def keyring_item(self, plan: ChangePlan) -> KeyringItem | None:
        """Name the item that it looks for, by server and log-in name, where the file holds no password.

        Source: msmtp's manual, "Authentication", and its ``password.c``; one built without libsecret asks all the same.
        """
        if plan.after.username is None:
            return None
        return KeyringItem(
            label="msmtp",
            attributes=(("host", plan.after.host), ("service", "smtp"), ("user", plan.after.username)),
        )

    def _files(self) -> list[tuple[Path, str | None]]:
        """List the files it would read, the user's first, each with who manages it."""
        base = self._environ.get("XDG_CONFIG_HOME") or str(self._home / ".config")
        own = next(
            (path for path in (self._home / ".msmtprc", Path(base) / "msmtp" / "config") if is_there(path)), None
        )
        files: list[tuple[Path, str | None]] = [] if own is None else [(own, None)]
        if self._system is not None and is_there(self._system):
            files.append((self._system, str(self._system)))
        return files

    def _account(self, path: Path, document: MsmtpRc, account: Account, managed: str | None) -> SendingAccount:
        """Read one account.

        Raises:
            SettingsError: it names no server or sender, or only msmtp itself can tell what it says.
        """
        if account.uncertain:
            raise faults.unexpected(
                path,
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost", "the account {name} depends on an eval line, which Roampost does not run"
                    ),
                    name=account.name,
                ),
            )
        address = _address(account)
        if address is None:
            raise faults.unexpected(
                path,
                sentence(QT_TRANSLATE_NOOP("Roampost", "the account {name} names no sender"), name=account.name),
            )
        via_command = unquoted(account.values.get("socket", "")) or None
        if unquoted(account.values.get("protocol", "smtp")) == "lmtp":
            via_command = via_command or "lmtp"
        return SendingAccount(
            address=address,
            program=self.name,
            profile=account.name,
            key=json.dumps([str(path), account.name]),
            outgoing=_outgoing(document, account) if via_command is None else None,
            managed=managed,
            running=False,
            via_command=via_command,
        )

    def _credential(
        self, account: Account, before: Outgoing, wanted: Outgoing
    ) -> tuple[CredentialStep, tuple[str, ...], tuple[Sentence, ...]]:
        """Decide what becomes of the password: never shown to another operator's server, never written by us."""
        if wanted.authentication is not Authentication.PASSWORD:
            return CredentialStep.NOT_USED, (), ()
        kept = tuple(key for key in SECRET_KEYS if account.values.get(key))
        user = unquoted(account.values.get("user", "")) or None
        other_user = user is not None and wanted.username is not None and user != wanted.username
        token = before.authentication is Authentication.OAUTH2
        if kept and (token or other_user or not same_operator(before.host, wanted.host)):
            note = sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "The password that {program} keeps for the old server is not used, so that {host} never gets it.",
                ),
                program=self.title,
                host=wanted.host,
            )
            return CredentialStep.CLEARED, kept, (note, self._looks_up(wanted))
        if kept:
            return CredentialStep.KEEP, (), ()
        if wanted.host == before.host and before.authentication is Authentication.PASSWORD and not other_user:
            return CredentialStep.KEEP, (), ()
        return CredentialStep.PROGRAM_ASKS, (), (self._looks_up(wanted),)

    def _looks_up(self, wanted: Outgoing) -> Sentence:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "{program} looks for the password for {host} in its keyring entry, else asks in the terminal.",
            ),
            program=self.title,
            host=wanted.host,
        )


def _key(key: str) -> tuple[Path, str]:
    try:
        path, name = json.loads(key)
    except (ValueError, TypeError):
        return Path(), ""
    return Path(str(path)), str(name)


def _default_first(document: MsmtpRc) -> list[Account]:
    """List the accounts, the one that ``account default`` means first."""
    default = document.accounts.get("default")
    target = document.accounts[default.parents[0]] if default is not None and default.is_pointer else default
    others = [account for account in document.accounts.values() if account is not target]
    return others if target is None else [target, *others]


def _address(account: Account) -> str | None:
    """Return the sender: ``from``, unless it is a pattern, else a log-in name that is an address."""
    for key in ("from", "user"):
        text = unquoted(account.values.get(key, ""))
        if _ADDRESS.fullmatch(text):
            local, _, domain = text.rpartition("@")
            return f"{local}@{domain.lower()}"
    return None


def _outgoing(document: MsmtpRc, account: Account) -> Outgoing:
    host = unquoted(account.values.get("host", "")).lower().rstrip(".")
    if not host:
        raise faults.unexpected(
            document.path,
            sentence(QT_TRANSLATE_NOOP("Roampost", "the account {name} names no server"), name=account.name),
        )
    security = Security.NONE
    if _switch(document, account, "tls", default=False):
        starts = _switch(document, account, "tls_starttls", default=True)
        security = Security.STARTTLS if starts else Security.TLS
    port = unquoted(account.values.get("port", str(_implied_port(security))))
    if not port.isascii() or not port.isdigit() or len(port) > 5 or not 1 <= int(port) <= 65535:
        raise _odd(document, account, "port")
    method = unquoted(account.values.get("auth", "off"))
    if method == "off":
        authentication = Authentication.NONE
    elif method in _OAUTH2:
        authentication = Authentication.OAUTH2
    elif method in _ON or method in _METHODS:
        authentication = Authentication.PASSWORD
    else:
        raise _odd(document, account, "auth")
    username = unquoted(account.values.get("user", "")) or None
    return Outgoing(
        host=host,
        port=int(port),
        security=security,
        authentication=authentication,
        username=username if authentication is not Authentication.NONE else None,
    )


def _server_values(account: Account, before: Outgoing, wanted: Outgoing) -> dict[str, str]:
    """Give the account's own lines that make it send as wanted, as few as do it."""
    values: dict[str, str] = {}
    if wanted.host != before.host:
        values["host"] = wanted.host
        values |= {key: UNSET for key in _TIED_TO_HOST if unquoted(account.values.get(key, ""))}
    in_force = account.values.get("port")
    if wanted.port != (int(unquoted(in_force)) if in_force is not None else _implied_port(wanted.security)):
        values["port"] = str(wanted.port)
    if (wanted.security is Security.NONE) != (before.security is Security.NONE):
        values["tls"] = "off" if wanted.security is Security.NONE else "on"
    if wanted.security is not Security.NONE:
        starts = unquoted(account.values.get("tls_starttls", "on")) in _ON
        if starts is not (wanted.security is Security.STARTTLS):
            values["tls_starttls"] = "on" if wanted.security is Security.STARTTLS else "off"
    if wanted.authentication is Authentication.PASSWORD:
        if before.authentication is not Authentication.PASSWORD:
            values["auth"] = "on"
        user = unquoted(account.values.get("user", ""))
        if wanted.username is None and not user:
            raise SettingsError(
                "username-missing",
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "A log-in name for {host} is needed before {program} can be set."),
                    host=wanted.host,
                    program=Msmtp.title,
                ),
            )
        if wanted.username is not None and wanted.username != user:
            values["user"] = _quoted(wanted.username)
    elif before.authentication is not Authentication.NONE:
        values["auth"] = "off"
    return values


def _pins(heir: Account, values: Mapping[str, str]) -> dict[str, str]:
    """Give the own lines that keep an account as it is when the one it takes its settings from changes."""
    security = Security.NONE
    if unquoted(heir.values.get("tls", "off")) in _ON:
        starts = unquoted(heir.values.get("tls_starttls", "on")) in _ON
        security = Security.STARTTLS if starts else Security.TLS
    absent = {"port": str(_implied_port(security)), "tls": "off", "tls_starttls": "on", "auth": "off"}
    return {
        key: heir.values.get(key, absent.get(key, UNSET))
        for key in values
        if key not in heir.own and key not in SECRET_KEYS
    }


def _implied_port(security: Security) -> int:
    return 465 if security is Security.TLS else 25


def _switch(document: MsmtpRc, account: Account, key: str, *, default: bool) -> bool:
    if key not in account.values:
        return default
    text = unquoted(account.values[key])
    if text not in (*_ON, "off"):
        raise _odd(document, account, key)
    return text != "off"


def _quoted(text: str) -> str:
    """Quote an argument whose own quotes would else be taken off."""
    return f'"{text}"' if text[0] == text[-1] == '"' else text


def _odd(document: MsmtpRc, account: Account, key: str) -> SettingsError:
    return faults.unexpected(
        document.path,
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{key} of {section} has a value that is not known"),
            key=key,
            section=account.name,
        ),
    )
