"""Geary: one ``geary.ini`` an account. It reads them when it starts, so that a change counts from then on."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from assistant.clients import faults
from assistant.clients.base import Reading, Written
from assistant.clients.edits import Writer
from assistant.clients.files import is_there, read_settings
from assistant.clients.geary_ini import GOA, OUTGOING, AccountIni, server_values
from assistant.clients.planning import (
    aliases,
    check_changeable,
    check_edits,
    check_method,
    check_wanted,
    gone,
    same_operator,
    unreadable_settings,
    will_ask,
)
from assistant.clients.session_bus import owns
from assistant.model.change import ChangePlan, CredentialStep, Edit, Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, Outgoing, SendingAccount, Unreadable
from assistant.model.secret import KeyringItem
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

MAX_ACCOUNTS: Final = 20_000
_APPLICATION: Final = "org.gnome.Geary"
_FILE: Final = "geary.ini"


class Geary:
    """Geary.

    Args:
        home: the user's home folder.
        environ: the environment in which its folder, its program and the session bus are looked up.
    """

    name = "geary"
    title = "Geary"

    def __init__(self, home: Path, environ: Mapping[str, str]) -> None:
        self._home = home
        self._environ = environ
        self._writer = Writer(AccountIni, is_host=lambda _, edit: edit.key == "host")

    def read(self) -> Reading:
        """Read every account; never raises for what the files hold."""
        accounts: list[SendingAccount] = []
        unreadable: list[Unreadable] = []
        for folder in self._folders():
            try:
                places = sorted(folder.iterdir()) if is_there(folder) else []
            except OSError as error:
                unreadable.append(unreadable_settings(self.name, folder, faults.from_os(error, folder, reading=True)))
                continue
            for path in [place / _FILE for place in places if is_there(place / _FILE)][:MAX_ACCOUNTS]:
                try:
                    account = self._read_file(path)
                except SettingsError as error:
                    unreadable.append(unreadable_settings(self.name, path, error))
                    continue
                if account is not None:
                    accounts.append(account)
        if accounts:
            running = owns(self._environ, _APPLICATION)
            installed = self._installed()
            accounts = [replace(account, running=running, installed=installed) for account in accounts]
        return Reading(accounts=tuple(accounts), unreadable=tuple(unreadable))

    def running(self, account: SendingAccount) -> bool | None:
        """Tell whether it is open, by its name on the session bus."""
        del account  # it runs for the whole session
        return owns(self._environ, _APPLICATION)

    def plan(self, account: SendingAccount, wanted: Outgoing, *, incoming: Incoming | None = None) -> ChangePlan:
        """Work out the change.

        Raises:
            SettingsError: the account is gone, managed, one whose servers Geary knows by itself, or cannot do what is
                wanted.
        """
        del incoming  # it matters to POP-first only, and Geary fetches no mail by POP3
        check_wanted(wanted)
        check_changeable(account, self.title)
        path = self._find(account)
        content = read_settings(path)
        document = AccountIni(content)
        current = self._account(path, document)
        if current is None or current.outgoing is None or current.address != account.address:
            raise gone(account, self.title)
        check_changeable(current, self.title)
        if document.provider != "other":
            raise SettingsError(
                "settings-built-in",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost", "{program} knows the servers of {address} by itself, and no other can be set there."
                    ),
                    program=self.title,
                    address=account.address,
                ),
            )
        check_method(wanted, self.title, pop_first=False)
        as_incoming, credential, notes = self._sign_in(current, wanted)
        if wanted.authentication is not Authentication.PASSWORD or as_incoming:
            wanted = replace(wanted, username=None)
        edits = tuple(
            Edit(path=str(content.path), section=OUTGOING, key=key, old=old, new=new)
            for key, new in server_values(current.outgoing, wanted, as_incoming=as_incoming).items()
            if (old := document.get(OUTGOING, key)) != new
        )
        check_edits(edits, self.title)
        if self.running(account):
            notes = (
                *notes,
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "{program} is open. Please quit it and open it again: then it uses the new settings.",
                    ),
                    program=self.title,
                ),
            )
        return ChangePlan(
            program=self.name,
            profile=current.profile or "",
            account=current.address,
            key=account.key,
            before=current.outgoing,
            after=wanted,
            edits=edits,
            files=(content.state,),
            needs_closed=False,
            credential=credential,
            notes=notes,
            shared_with=current.aliases,
        )

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Make the change.

        Raises:
            SettingsError: the file changed meanwhile, or could not be written; nothing was changed.
        """
        return self._writer.apply(plan, backup_folder, lambda: None)

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put the change back.

        Raises:
            SettingsError: as `apply`.
        """
        return self._writer.undo(receipt, lambda: None)

    def keyring_item(self, plan: ChangePlan) -> KeyringItem | None:
        """Name the item that it will look for, by server and log-in name; one in a sandbox looks elsewhere."""
        is_usual = Path(plan.edits[0].path).parents[1] == self._folders()[0].resolve()
        if plan.after.username is None or not is_usual:
            return None
        return KeyringItem(
            label="Geary SMTP password",
            attributes=(
                ("xdg:schema", _APPLICATION),
                ("proto", "SMTP"),
                ("host", plan.after.host),
                ("login", plan.after.username),
            ),
        )

    def _sign_in(self, current: SendingAccount, wanted: Outgoing) -> tuple[bool, CredentialStep, tuple[Sentence, ...]]:
        """Decide whether it signs in as it does to fetch mail, and what becomes of the password.

        A password of its own is kept for one server and one log-in name: another server never gets it.
        """
        if wanted.authentication is not Authentication.PASSWORD:
            return False, CredentialStep.NOT_USED, ()
        before, fetching = current.outgoing, current.incoming
        assert before is not None
        is_own_provider = fetching is not None and same_operator(fetching.host, wanted.host)
        if is_own_provider and fetching is not None and wanted.username in (None, fetching.username):
            note = sentence(
                QT_TRANSLATE_NOOP("Roampost", "{program} will sign in with the password it fetches mail with."),
                program=self.title,
            )
            return True, CredentialStep.KEEP, (note,)
        if wanted.username is None:
            raise SettingsError(
                "username-missing",
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "A log-in name for {host} is needed before {program} can be set."),
                    host=wanted.host,
                    program=self.title,
                ),
            )
        if (before.host, before.username) == (wanted.host, wanted.username):
            return False, CredentialStep.KEEP, ()
        return False, CredentialStep.PROGRAM_ASKS, (will_ask(self.title, wanted.host),)

    def _read_file(self, path: Path) -> SendingAccount | None:
        document = AccountIni(read_settings(path))
        return self._account(path, document) if document.is_switched_on else None

    def _account(self, path: Path, document: AccountIni) -> SendingAccount | None:
        addresses = document.addresses()
        if not addresses:
            return None
        return SendingAccount(
            address=addresses[0],
            program=self.name,
            profile=document.text("Account", "label") or path.parent.name,
            key=json.dumps([str(path)]),
            outgoing=document.outgoing(),
            incoming=document.incoming(),
            aliases=aliases(addresses, addresses[0]),
            managed=GOA if path.parent.name.startswith("goa_") else None,
        )

    def _find(self, account: SendingAccount) -> Path:
        """Find an account's file again by its key: only one that lies where accounts lie."""
        try:
            (place,) = json.loads(account.key)
            path = Path(place)
        except (ValueError, TypeError):
            raise gone(account, self.title) from None
        if path.name != _FILE or path.parent.parent not in self._folders() or not is_there(path):
            raise gone(account, self.title)
        return path

    def _folders(self) -> list[Path]:
        """List the folders of accounts looked in, the usual one first."""
        given = self._environ.get("XDG_CONFIG_HOME")
        config = Path(given) if given else self._home / ".config"
        return [config / "geary", self._home / ".var/app" / _APPLICATION / "config" / "geary"]

    def _installed(self) -> bool:
        return (
            shutil.which("geary", path=self._environ.get("PATH")) is not None
            or (self._home / ".var/app" / _APPLICATION).is_dir()
        )
