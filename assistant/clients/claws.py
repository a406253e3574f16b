"""Claws Mail and Sylpheed: ``accountrc`` in their configuration folder, written only while they are closed.

Claws Mail keeps its passwords in ``passwordstorerc`` beside it.
"""

import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from assistant.clients.base import Reading, Written
from assistant.clients.claws_account import after_change, plan_log_in, read_account, server_values, shows_certificate
from assistant.clients.claws_dialect import CLAWS, Dialect
from assistant.clients.claws_queue import Waiting, read_queue
from assistant.clients.claws_rc import SET_ASIDE, STORED, STORED_ANEW, AccountRc, PasswordStore, SylpheedRc
from assistant.clients.claws_running import is_open
from assistant.clients.edits import Document, Writer
from assistant.clients.files import Content, is_there, read_settings
from assistant.clients.planning import (
    check_changeable,
    check_closed,
    check_edits,
    check_method,
    check_wanted,
    gone,
    unreadable_settings,
    with_aliases,
)
from assistant.model.change import ChangePlan, CredentialStep, Edit, Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, Outgoing, SendingAccount, Unreadable
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_SECRETS_FILE: Final = "passwordstorerc"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Profile:
    """One configuration folder; `reachable` tells whether its control socket can be looked for."""

    folder: Path
    reachable: bool

    @property
    def accounts(self) -> Path:
        return self.folder / "accountrc"

    @property
    def secrets(self) -> Path:
        return self.folder / _SECRETS_FILE


class ClawsMail:
    """Claws Mail, or Sylpheed, from which it sprang.

    Args:
        home: the user's home folder.
        environ: the environment in which its runtime folder and its program are looked up.
        dialect: which of the two.
    """

    def __init__(self, home: Path, environ: Mapping[str, str], dialect: Dialect = CLAWS) -> None:
        self.name = dialect.name
        self.title = dialect.title
        self._home = home
        self._environ = environ
        self._dialect = dialect
        # A password stored since is made for the server chosen since: then neither goes back.
        if dialect.own_store:
            self._writer = Writer(_parse, is_host=lambda _, edit: edit.key == "smtp_server" or edit.new == SET_ASIDE)
        else:
            self._writer = Writer(SylpheedRc, is_host=lambda _, edit: edit.key == "smtp_server", anew=_is_stored_anew)

    def read(self) -> Reading:
        """Read every account; never raises for what the files hold."""
        accounts: list[SendingAccount] = []
        unreadable: list[Unreadable] = []
        for profile in self._profiles():
            if is_there(profile.accounts):
                self._read_profile(profile, accounts, unreadable)
        return Reading(accounts=tuple(accounts), unreadable=tuple(unreadable))

    def running(self, account: SendingAccount) -> bool | None:
        """Tell whether it runs on the account's configuration folder, by its control socket."""
        return self._running(self._find(account.key)[0])

    def plan(self, account: SendingAccount, wanted: Outgoing, *, incoming: Incoming | None = None) -> ChangePlan:
        """Work out the change.

        Raises:
            SettingsError: the account is gone, or cannot do what is wanted.
        """
        check_wanted(wanted)
        check_changeable(account, self.title)
        profile, section = self._find(account.key)
        if profile is None:
            raise gone(account, self.title)
        content = read_settings(profile.accounts)
        document = self._accounts(content)
        current = read_account(self._dialect, document, section) if section in document.accounts() else None
        if current is None or current.outgoing is None or current.address != account.address:
            raise gone(account, self.title)
        check_method(wanted, self.title, pop_first=current.pop_first_native and current.incoming is not None)
        values = server_values(self._dialect, document, section, current.outgoing, wanted)
        notes = self._notes(profile, document, section, wanted)
        credential = CredentialStep.NOT_USED
        store: Content | None = None
        secret_edits: tuple[Edit, ...] = ()
        if wanted.authentication is Authentication.PASSWORD:
            if self._dialect.own_store and is_there(profile.secrets):
                store = read_settings(profile.secrets)
            passwords = PasswordStore(store) if store is not None else None
            log_in = plan_log_in(self._dialect, document, section, passwords, current, wanted)
            values["smtp_user_id"] = log_in.user
            credential, secret_edits = log_in.credential, log_in.edits
            notes += log_in.notes
        elif wanted.authentication is Authentication.POP_FIRST:
            credential = CredentialStep.KEEP
            notes += self._pop_notes(current, incoming)
        edits = secret_edits + tuple(
            Edit(path=str(content.path), section=section, key=key, old=old, new=new)
            for key, new in values.items()
            if (old := document.get(section, key)) != new and not (old is None and new == "")
        )
        check_edits(edits, self.title)
        touched = {edit.path for edit in edits}
        return ChangePlan(
            program=self.name,
            profile=current.profile or "",
            account=current.address,
            key=account.key,
            before=current.outgoing,
            after=after_change(wanted, values.get("smtp_user_id")),
            edits=edits,
            files=tuple(item.state for item in (store, content) if item is not None and str(item.path) in touched),
            needs_closed=True,
            credential=credential,
            notes=tuple(notes),
        )

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Make the change, unless the program runs.

        Raises:
            SettingsError: it runs, a file changed meanwhile, or could not be written; nothing was changed.
        """
        profile, _ = self._find(plan.key)

        def check() -> None:
            check_closed(self._running(profile), self.title)

        check()
        return self._writer.apply(plan, backup_folder, check)

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put the change back, unless the program runs.

        Raises:
            SettingsError: as `apply`.
        """
        profile, _ = self._find(receipt.plan.key)

        def check() -> None:
            check_closed(self._running(profile), self.title)

        check()
        return self._writer.undo(receipt, check)

    def _read_profile(self, profile: _Profile, accounts: list[SendingAccount], unreadable: list[Unreadable]) -> None:
        try:
            document = self._accounts(read_settings(profile.accounts))
        except SettingsError as error:
            unreadable.append(unreadable_settings(self.name, profile.accounts, error))
            return
        sections: list[str] = []
        read: list[SendingAccount] = []
        for section in document.accounts():
            try:
                account = read_account(self._dialect, document, section)
            except SettingsError as error:
                unreadable.append(unreadable_settings(self.name, profile.accounts, error))
                continue
            if account is not None:
                sections.append(section)
                read.append(account)
        running = self._running(profile)
        installed = self._installed()
        queue = read_queue(self._home, profile.folder, self._dialect.queue_account)
        for section, account in zip(sections, with_aliases(read), strict=True):
            waiting = None if queue is None else queue.get(section.partition(" ")[2], Waiting())
            accounts.append(
                replace(
                    account,
                    key=json.dumps([str(profile.folder), section]),
                    installed=installed,
                    running=running,
                    waiting=waiting.count if waiting is not None else None,
                    waiting_recipient=waiting.newest_recipient if waiting is not None else None,
                )
            )

    def _notes(self, profile: _Profile, document: AccountRc, section: str, wanted: Outgoing) -> tuple[Sentence, ...]:
        if not self._dialect.shows_certificates or not shows_certificate(profile.folder, document, section, wanted):
            return ()
        return (
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "{program} will show the certificate of {host} once; it is good if it says that the signature "
                    "is correct.",
                ),
                program=self.title,
                host=wanted.host,
            ),
        )

    def _profiles(self) -> list[_Profile]:
        """List the configuration folders looked in, the usual one first."""
        dialect = self._dialect
        if sys.platform == "win32":
            roaming = self._environ.get("APPDATA")
            return [_Profile(folder=Path(roaming) / dialect.windows_folder, reachable=True)] if roaming else []
        profiles = [_Profile(folder=self._home / dialect.linux_folder, reachable=True)]
        if dialect.flatpak is not None:
            sandbox = self._home / ".var/app" / dialect.flatpak
            profiles.append(_Profile(folder=sandbox / dialect.linux_folder, reachable=False))
        return profiles

    def _find(self, key: str) -> tuple[_Profile | None, str]:
        """Take an account's key apart: configuration folder and section."""
        try:
            folder, section = json.loads(key)
        except (ValueError, TypeError):
            return None, ""
        for profile in self._profiles():
            if str(profile.folder) == folder:
                return profile, str(section)
        return None, ""

    def _installed(self) -> bool:
        if shutil.which(self.name, path=self._environ.get("PATH")) is not None:
            return True
        return self._dialect.flatpak is not None and (self._home / ".var/app" / self._dialect.flatpak).is_dir()

    def _accounts(self, content: Content) -> AccountRc:
        return AccountRc(content) if self._dialect.own_store else SylpheedRc(content)

    def _running(self, profile: _Profile | None) -> bool | None:
        if profile is None or not profile.reachable:
            return None
        return is_open(self._dialect, profile.folder, self._home, self._environ)

    def _pop_notes(self, current: SendingAccount, incoming: Incoming | None) -> tuple[Sentence, ...]:
        if current.incoming is None or incoming is None or incoming.host.lower() == current.incoming.host:
            return ()
        return (
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "{program} will log in to {host}, where it fetches mail."),
                program=self.title,
                host=current.incoming.host,
            ),
        )


def _parse(content: Content) -> Document:
    # By what it holds, not by name: a link may have led to a file of another name.
    return AccountRc(content) if b"[Account: " in content.data else PasswordStore(content)


def _is_stored_anew(plan: ChangePlan, document: Document, edit: Edit) -> bool:
    """Tell whether a password stands there that was typed since, for the server that the change chose."""
    if edit.new != SET_ASIDE:
        return False
    found = document.get(edit.section, edit.key)
    host = (document.get(edit.section, "smtp_server") or "").strip().lower().rstrip(".")
    user = document.get(edit.section, "smtp_user_id") or None
    return found == STORED_ANEW or (found == STORED and (host, user) != (plan.before.host, plan.before.username))
