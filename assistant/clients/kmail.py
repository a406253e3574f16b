"""KMail: a transport is edited, or a new one is put beside it and the identity pointed to it.

It need not be closed: whoever of its programs runs, reads the files anew when a signal on the session bus says so.
"""

import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from assistant.clients.base import Reading, Written
from assistant.clients.edits import Writer
from assistant.clients.files import Content, is_there, read_settings
from assistant.clients.kmail_config import (
    GENERAL,
    POINTER,
    SMTP,
    TRANSPORT,
    KConfigFile,
    new_id,
    new_transport,
    server_values,
)
from assistant.clients.kmail_outbox import waiting_by_sender
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
    with_aliases,
)
from assistant.clients.session_bus import open_session_bus, owns
from assistant.model.change import ChangePlan, CredentialStep, Edit, Receipt, UndoOutcome, UndoState
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, Outgoing, SendingAccount
from assistant.model.secret import KeyringItem
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_WINDOW: Final = "org.kde.kmail2"
_DISPATCHER: Final = "org.freedesktop.Akonadi.MailDispatcherAgent"
# Path, interface, signal, signature and body; who hears them reads its file anew.
_SIGNALS: Final = (
    ("/TransportManager", "org.kde.pim.TransportManager", "changesCommitted", "", ()),
    ("/KIDENTITYMANAGER_IdentityManager", "org.kde.pim.IdentityManager", "identitiesChanged", "s", ("roampost",)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Files:
    """Both files as they were read; transports are None where there is no such file."""

    folder: Path
    identities: KConfigFile
    transports: KConfigFile | None
    contents: tuple[Content, ...]

    def transport_id(self, identity: str) -> str:
        """Give the id of an identity's transport: its own, else the default one; empty where there is none."""
        if self.transports is None:
            return ""
        default = self.transports.text(GENERAL, "default-transport")
        named = self.identities.text(identity, POINTER) or default
        for one in (named, default):
            if one in self.transports.transports:
                return one
            # Long ago a transport's name stood there.
            if one in self.transports.names:
                return self.transports.names[one]
        return ""

    def key(self, identity: str) -> str:
        """Name an identity so that it is found again when others come and go."""
        return json.dumps([str(self.folder), self.identities.text(identity, "uoid") or identity])


class KMail:
    """KMail.

    Args:
        home: the user's home folder.
        environ: the environment in which its folder, its program and the session bus are looked up.
    """

    name = "kmail"
    title = "KMail"

    def __init__(self, home: Path, environ: Mapping[str, str]) -> None:
        self._home = home
        self._environ = environ
        self._writer = Writer(KConfigFile, is_host=lambda plan, edit: _adds(plan) or edit.key == "host")

    def read(self) -> Reading:
        """Read every identity; never raises for what the files hold."""
        try:
            files = self._files()
            if files is None:
                return Reading()
            found = [
                account
                for identity in files.identities.identities
                if (account := self._account(files, identity)) is not None
            ]
        except SettingsError as error:
            return Reading(unreadable=(unreadable_settings(self.name, self._folder(), error),))
        if not found:
            return Reading()
        running = self._is_open()
        installed = shutil.which("kmail", path=self._environ.get("PATH")) is not None
        waits = waiting_by_sender(self._home, self._environ)
        return Reading(
            accounts=tuple(
                replace(
                    one,
                    running=running,
                    installed=installed,
                    waiting=waits.count(one.address) if waits is not None else None,
                    waiting_recipient=waits.newest_recipient(one.address) if waits is not None else None,
                )
                for one in with_aliases(found)
            )
        )

    def running(self, account: SendingAccount) -> bool | None:
        """Tell whether it is open, or its part that sends, by their names on the session bus."""
        del account  # it runs for the whole session
        return self._is_open()

    def plan(self, account: SendingAccount, wanted: Outgoing, *, incoming: Incoming | None = None) -> ChangePlan:
        """Work out the change.

        Raises:
            SettingsError: the account is gone, or cannot do what is wanted.
        """
        del incoming
        check_wanted(wanted)
        check_changeable(account, self.title)
        files, identity = self._find(account)
        current = self._account(files, identity)
        if current is None or current.outgoing is None or current.address != account.address:
            raise gone(account, self.title)
        check_changeable(current, self.title)
        check_method(wanted, self.title, pop_first=False)
        before, transports = current.outgoing, files.transports
        assert transports is not None
        wanted, credential, notes = self._sign_in(before, wanted)
        number = files.transport_id(identity)
        section = transports.transports[number]
        signs_in_anew = (
            wanted.authentication is Authentication.PASSWORD
            and before.authentication is not Authentication.NONE
            and (before.authentication, before.username) != (wanted.authentication, wanted.username)
        )
        shared: tuple[str, ...] = ()
        if signs_in_anew or not same_operator(before.host, wanted.host):
            # The password is kept under the transport's id, and its programs hold it by that id while they run.
            edits = self._added(files, identity, section, wanted)
        else:
            values = server_values(
                before,
                wanted,
                method=transports.text(section, "authtype"),
                keeps=transports.text(section, "storepass"),
            )
            edits = tuple(
                Edit(path=str(transports.path), section=section, key=key, old=old, new=new)
                for key, new in values.items()
                if (old := transports.get(section, key)) != new
            )
            others = [
                address
                for one in files.identities.identities
                if one != identity and files.transport_id(one) == number
                for address in files.identities.addresses(one)[:1]
            ]
            shared = aliases(others, current.address)
        check_edits(edits, self.title)
        paths = {edit.path for edit in edits}
        return ChangePlan(
            program=self.name,
            profile=current.profile or "",
            account=current.address,
            key=account.key,
            before=before,
            after=wanted,
            edits=edits,
            files=tuple(one.state for one in files.contents if str(one.path) in paths),
            needs_closed=False,
            credential=credential,
            notes=notes,
            shared_with=shared,
        )

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Make the change; a new transport comes first and the pointer last. Then let its programs know.

        Raises:
            SettingsError: a file changed meanwhile, or could not be written; nothing was changed.
        """
        written = self._writer.apply(plan, backup_folder, lambda: None)
        self._tell()
        return written

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put the change back, the pointer first; an added transport stays where another identity uses it by now.

        Raises:
            SettingsError: as `apply`.
        """
        plan = receipt.plan
        if _adds(plan) and self._is_used_by_others(plan):
            pointer = plan.edits[-1]
            files = tuple(state for state in plan.files if state.path == pointer.path)
            alone = replace(receipt, plan=replace(plan, edits=(pointer,), files=files))
            outcome = self._writer.undo(alone, lambda: None)
            stays = tuple((edit, UndoState.CONFLICT, edit.new) for edit in plan.edits[:-1])
            outcome = replace(outcome, edits=(*stays, *outcome.edits), byte_identical=False)
        else:
            outcome = self._writer.undo(receipt, lambda: None)
        self._tell()
        return outcome

    def keyring_item(self, plan: ChangePlan) -> KeyringItem | None:
        """Name the item that it will look for, by the transport's id; where KDE runs, it looks into KDE's wallet."""
        desktops = self._environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
        transport = next((edit for edit in plan.edits if edit.section.startswith(TRANSPORT)), None)
        if (
            plan.after.username is None
            or transport is None
            or "kde" in desktops
            or self._environ.get("KDE_FULL_SESSION")
        ):
            return None
        kept = next((edit.new for edit in plan.edits if edit.key == "storepass"), None)
        if kept is None and not _adds(plan):
            try:
                document = KConfigFile(read_settings(Path(transport.path)))
                kept = "true" if document.switch(transport.section, "storepass") else None
            except SettingsError:
                return None
        if kept != "true":
            return None
        return KeyringItem(
            label=f"KMail transport {transport.section.removeprefix(TRANSPORT)}",
            attributes=(
                ("xdg:schema", "org.qt.keychain"),
                ("user", transport.section.removeprefix(TRANSPORT)),
                ("server", "mailtransports"),
                ("type", "plaintext"),
            ),
        )

    def _added(self, files: _Files, identity: str, old_section: str, wanted: Outgoing) -> tuple[Edit, ...]:
        """Give the edits of a transport of its own, and of the pointer to it, which is the last."""
        transports = files.transports
        assert transports is not None
        number = new_id(transports.transports, files.transport_id(identity), wanted)
        # One that never signed in says nothing of what the user wants kept.
        never = transports.text(old_section, "storepass") == "" and not transports.switch(old_section, "auth")
        keeps = never or transports.switch(old_section, "storepass")
        name = wanted.host if wanted.host not in transports.names else f"{wanted.host} #{number}"
        values = new_transport(number, name, wanted, keeps_password=keeps)
        return (
            *(
                Edit(path=str(transports.path), section=f"{TRANSPORT}{number}", key=key, old=None, new=new)
                for key, new in values.items()
            ),
            Edit(
                path=str(files.identities.path),
                section=identity,
                key=POINTER,
                old=files.identities.get(identity, POINTER),
                new=number,
            ),
        )

    def _sign_in(self, before: Outgoing, wanted: Outgoing) -> tuple[Outgoing, CredentialStep, tuple[Sentence, ...]]:
        """Decide the log-in name, and what becomes of the password."""
        if wanted.authentication is not Authentication.PASSWORD:
            return replace(wanted, username=None), CredentialStep.NOT_USED, ()
        at_home = same_operator(before.host, wanted.host)
        if wanted.username is None and at_home:
            wanted = replace(wanted, username=before.username)
        if wanted.username is None:
            raise SettingsError(
                "username-missing",
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "A log-in name for {host} is needed before {program} can be set."),
                    host=wanted.host,
                    program=self.title,
                ),
            )
        before_as_wanted = (before.authentication, before.username) == (wanted.authentication, wanted.username)
        if at_home and before_as_wanted:
            return wanted, CredentialStep.KEEP, ()
        return wanted, CredentialStep.PROGRAM_ASKS, (will_ask(self.title, wanted.host),)

    def _account(self, files: _Files, identity: str) -> SendingAccount | None:
        addresses = files.identities.addresses(identity)
        if not addresses:
            return None
        transports, number = files.transports, files.transport_id(identity)
        section = transports.transports[number] if transports is not None and number else None
        outgoing = kind = None
        if transports is not None and section is not None:
            outgoing, kind = transports.outgoing(section), transports.identifier(section)
        return SendingAccount(
            address=addresses[0],
            program=self.name,
            profile=files.identities.text(identity, "Identity") or identity,
            key=files.key(identity),
            outgoing=outgoing,
            via_command=kind if kind not in (None, SMTP) else None,
        )

    def _find(self, account: SendingAccount) -> tuple[_Files, str]:
        """Find an account again by its key."""
        files = self._files()
        if files is not None:
            for identity in files.identities.identities:
                if files.key(identity) == account.key:
                    return files, identity
        raise gone(account, self.title)

    def _files(self) -> _Files | None:
        """Read both files; None where there is no identity to speak of.

        Raises:
            SettingsError: one is not as KMail writes it.
        """
        folder = self._folder()
        identities, transports = folder / "emailidentities", folder / "mailtransports"
        if not is_there(identities):
            return None
        contents = [read_settings(path) for path in (transports, identities) if is_there(path)]
        return _Files(
            folder=folder,
            identities=KConfigFile(contents[-1]),
            transports=KConfigFile(contents[0]) if len(contents) > 1 else None,
            contents=tuple(contents),
        )

    def _folder(self) -> Path:
        given = self._environ.get("XDG_CONFIG_HOME")
        return Path(given) if given else self._home / ".config"

    def _is_open(self) -> bool | None:
        window, dispatcher = (owns(self._environ, name) for name in (_WINDOW, _DISPATCHER))
        return True if window or dispatcher else None if window is None or dispatcher is None else False

    def _is_used_by_others(self, plan: ChangePlan) -> bool:
        """Tell whether somebody else sends by the transport that an undo would take away."""
        pointer = plan.edits[-1]
        files = self._files()
        if files is None or files.transports is None:
            return False
        return files.transports.text(GENERAL, "default-transport") == pointer.new or any(
            files.identities.text(identity, POINTER) == pointer.new
            for identity in files.identities.identities
            if identity != pointer.section
        )

    def _tell(self) -> None:
        """Have every program that holds these settings read them anew; who is not there needs nothing."""
        bus = open_session_bus(self._environ)
        if bus is not None:
            with bus, suppress(SettingsError):
                for path, interface, name, signature, body in _SIGNALS:
                    bus.emit(path, interface, name, signature, body)


def _adds(plan: ChangePlan) -> bool:
    """Tell a change that adds a transport: its last edit is the pointer to it."""
    return plan.edits[-1].key == POINTER
