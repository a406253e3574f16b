"""Evolution: an account's transport is edited, or a new one is put beside it and the identity pointed to it.

While its registry runs, the registry is asked to write; else the files are written. It need not be closed.
"""

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from assistant.clients.base import Reading, Written
from assistant.clients.edits import Writer
from assistant.clients.evolution_registry import Registry, open_registry
from assistant.clients.evolution_sources import (
    AUTHENTICATION,
    SUBMISSION,
    SUFFIX,
    TRANSPORT,
    Linked,
    Source,
    Sources,
    incoming,
    new_transport,
    new_uid,
    octets_of,
    outgoing,
    read_sources,
    server_values,
)
from assistant.clients.files import (
    Replacement,
    create_file,
    is_there,
    read_settings,
    remove_file,
    replace_files,
)
from assistant.clients.outbox import read_maildir
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
from assistant.clients.session_bus import owns
from assistant.model.change import ChangePlan, CredentialStep, Edit, FileState, Receipt, UndoOutcome, UndoState
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, Outgoing, SendingAccount, Unreadable
from assistant.model.secret import KeyringItem
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_FLATPAK: Final = "org.gnome.Evolution"
_POINTER: Final = "TransportUid"


class Evolution:
    """Evolution.

    Args:
        home: the user's home folder.
        environ: the environment in which its folder, its program and the session bus are looked up.
    """

    name = "evolution"
    title = "Evolution"

    def __init__(self, home: Path, environ: Mapping[str, str]) -> None:
        self._home = home
        self._environ = environ
        self._writer = Writer(
            Source,
            is_host=lambda _, edit: edit.key == _POINTER or (edit.section, edit.key) == (AUTHENTICATION, "Host"),
            replace=self._replace,
        )

    def read(self) -> Reading:
        """Read every account; never raises for what the files hold."""
        accounts: list[SendingAccount] = []
        unreadable: list[Unreadable] = []
        for folder in self._folders():
            if is_there(folder):
                self._read_folder(folder, accounts, unreadable)
        return Reading(accounts=tuple(accounts), unreadable=tuple(unreadable))

    def running(self, account: SendingAccount) -> bool | None:
        """Tell whether it is open, by its name on the session bus."""
        del account  # it runs for the whole session
        return owns(self._environ, "org.gnome.Evolution")

    def plan(self, account: SendingAccount, wanted: Outgoing, *, incoming: Incoming | None = None) -> ChangePlan:
        """Work out the change.

        Raises:
            SettingsError: the account is gone, managed, or cannot do what is wanted.
        """
        del incoming  # it matters to POP-first only, which Evolution offers but cannot do
        check_wanted(wanted)
        check_changeable(account, self.title)
        folder, sources, linked = self._find(account)
        current = self._account(folder, sources, linked)
        transport = linked.transport
        if current is None or current.outgoing is None or transport is None or current.address != account.address:
            raise gone(account, self.title)
        check_changeable(current, self.title)
        check_method(wanted, self.title, pop_first=False)
        wanted, credential, notes = self._sign_in(current, transport, wanted)
        before = current.outgoing
        signs_in_anew = (
            wanted.authentication is Authentication.PASSWORD
            and before.authentication is Authentication.PASSWORD
            and wanted.username != before.username
        )
        shared: tuple[str, ...] = ()
        if signs_in_anew or not same_operator(before.host, wanted.host):
            # The password is kept under the transport's UID: a new server gets one of its own.
            uid = new_uid(sources.by_uid, linked.transport_uid, wanted)
            edits = (
                *new_transport(folder.resolve(), uid, transport, wanted),
                Edit(
                    path=str(linked.identity.path),
                    section=SUBMISSION,
                    key=_POINTER,
                    old=linked.identity.get(SUBMISSION, _POINTER),
                    new=uid,
                ),
            )
            touched = linked.identity
        else:
            touched = transport
            edits = tuple(
                Edit(path=str(transport.path), section=section, key=key, old=old, new=new)
                for (section, key), new in server_values(
                    before, wanted, transport.text(AUTHENTICATION, "Method")
                ).items()
                if (old := transport.get(section, key)) != new
            )
            others = [uid for uid in sources.pointing_to(linked.transport_uid) if uid != linked.identity_uid]
            shared = aliases(_addresses(sources, others), current.address)
        check_edits(edits, self.title)
        return ChangePlan(
            program=self.name,
            profile=current.profile or "",
            account=current.address,
            key=account.key,
            before=before,
            after=wanted,
            edits=edits,
            files=(read_settings(touched.path).state,),
            needs_closed=False,
            credential=credential,
            notes=notes,
            shared_with=shared,
        )

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Make the change; a new transport comes first and the pointer last.

        Raises:
            SettingsError: a source changed meanwhile, or could not be written; nothing was changed.
        """
        added, kept = _parted(plan)
        if not added:
            return self._writer.apply(plan, backup_folder, lambda: None)
        path, data = Path(added[0].path), octets_of(added)
        self._with_registry(lambda registry: registry.create(path, data), lambda: create_file(path, data), kept[0].path)
        try:
            written = self._writer.apply(replace(plan, edits=kept), backup_folder, lambda: None)
        except SettingsError:
            self._remove(path, kept[0].path)
            raise
        return Written(backups=written.backups, after=(*written.after, read_settings(path).state))

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put the change back: the pointer first, then the transport that was added goes.

        Raises:
            SettingsError: as `apply`.
        """
        added, kept = _parted(receipt.plan)
        if not added:
            return self._writer.undo(receipt, lambda: None)
        path = Path(added[0].path)
        before = _states_of(path, added)
        if any(state is UndoState.CONFLICT for _, state, _ in before):
            # The user has made something of it: then it is theirs, and so is the pointer to it.
            pointed = tuple((edit, UndoState.CONFLICT, edit.new) for edit in kept)
            return UndoOutcome(receipt_id=receipt.id, edits=(*before, *pointed), byte_identical=False)
        outcome = self._writer.undo(replace(receipt, plan=replace(receipt.plan, edits=kept)), lambda: None)
        uid = path.name.removesuffix(SUFFIX)
        is_used = uid in {source.text(SUBMISSION, _POINTER) for source in read_sources(path.parent).by_uid.values()}
        if is_used:
            before = tuple((edit, UndoState.CONFLICT, edit.new) for edit in added)
        else:
            self._remove(path, kept[0].path)
        return UndoOutcome(
            receipt_id=receipt.id,
            edits=(*before, *outcome.edits),
            byte_identical=outcome.byte_identical and not is_used,
        )

    def keyring_item(self, plan: ChangePlan) -> KeyringItem | None:
        """Name the item that it will look for, by the transport's UID; one in a sandbox looks elsewhere."""
        path = Path(plan.edits[0].path)
        if not path.name.endswith(SUFFIX) or path.parent != self._folders()[0].resolve():
            return None
        return KeyringItem(
            label=f"Evolution Data Source “{plan.profile}”",
            attributes=(
                ("xdg:schema", "org.gnome.Evolution.Data.Source"),
                ("e-source-uid", path.name.removesuffix(SUFFIX)),
                ("eds-origin", "evolution-data-server"),
            ),
        )

    def _sign_in(
        self, current: SendingAccount, transport: Source, wanted: Outgoing
    ) -> tuple[Outgoing, CredentialStep, tuple[Sentence, ...]]:
        """Decide the log-in name, and what becomes of the password."""
        before = current.outgoing
        assert before is not None
        if wanted.authentication is not Authentication.PASSWORD:
            return replace(wanted, username=None), CredentialStep.NOT_USED, ()
        fetching = current.incoming
        if wanted.username is None:
            name = before.username or transport.text(AUTHENTICATION, "User") or None
            if not same_operator(before.host, wanted.host):
                name = fetching.username if fetching and same_operator(fetching.host, wanted.host) else None
            if name is None and fetching is not None and same_operator(fetching.host, wanted.host):
                name = fetching.username
            if name is None:
                raise SettingsError(
                    "username-missing",
                    sentence(
                        QT_TRANSLATE_NOOP(
                            "Roampost", "A log-in name for {host} is needed before {program} can be set."
                        ),
                        host=wanted.host,
                        program=self.title,
                    ),
                )
            wanted = replace(wanted, username=name)
        keeps = (
            before.authentication is Authentication.PASSWORD
            and before.username == wanted.username
            and same_operator(before.host, wanted.host)
        )
        if keeps:
            return wanted, CredentialStep.KEEP, ()
        return wanted, CredentialStep.PROGRAM_ASKS, (will_ask(self.title, wanted.host),)

    def _read_folder(self, folder: Path, accounts: list[SendingAccount], unreadable: list[Unreadable]) -> None:
        sources = read_sources(folder)
        unreadable += [unreadable_settings(self.name, path, error) for path, error in sources.unreadable]
        linked = sources.linked()
        if not linked:
            return
        found = [(one, account) for one in linked if (account := self._account(folder, sources, one)) is not None]
        installed = (
            shutil.which("evolution", path=self._environ.get("PATH")) is not None
            or (self._home / ".var/app" / _FLATPAK).is_dir()
        )
        running = owns(self._environ, "org.gnome.Evolution")
        outbox = read_maildir(self._data_folder(folder) / "mail" / "local" / ".Outbox", "x-evolution-identity")
        for (one, _), account in zip(found, with_aliases(account for _, account in found), strict=True):
            accounts.append(
                replace(
                    account,
                    installed=installed,
                    running=running,
                    waiting=None if outbox is None else outbox.count(one.identity_uid),
                    waiting_recipient=None if outbox is None else outbox.newest_recipient(one.identity_uid),
                )
            )

    def _account(self, folder: Path, sources: Sources, linked: Linked) -> SendingAccount | None:
        address = linked.address
        if address is None:
            return None
        transport = linked.transport
        backend = transport.text(TRANSPORT, "BackendName") if transport is not None else ""
        return SendingAccount(
            address=address,
            program=self.name,
            profile=linked.account.text("Data Source", "DisplayName") or linked.uid,
            key=json.dumps([str(folder), linked.uid]),
            outgoing=outgoing(transport) if transport is not None else None,
            incoming=incoming(linked.account),
            managed=sources.manager(linked),
            via_command=backend if backend == "sendmail" else None,
        )

    def _find(self, account: SendingAccount) -> tuple[Path, Sources, Linked]:
        """Find an account again by its key."""
        try:
            place, uid = json.loads(account.key)
        except (ValueError, TypeError):
            raise gone(account, self.title) from None
        for folder in self._folders():
            if str(folder) == place:
                sources = read_sources(folder)
                linked = sources.find(str(uid))
                if linked is not None:
                    return folder, sources, linked
        raise gone(account, self.title)

    def _folders(self) -> list[Path]:
        """List the folders of sources looked in, the usual one first."""
        given = self._environ.get("XDG_CONFIG_HOME")
        config = Path(given) if given else self._home / ".config"
        return [
            config / "evolution" / "sources",
            self._home / ".var/app" / _FLATPAK / "config" / "evolution" / "sources",
        ]

    def _data_folder(self, folder: Path) -> Path:
        """Give where the mail lies that belongs to a folder of sources."""
        if folder != self._folders()[0]:
            return folder.parents[2] / "data" / "evolution"
        given = self._environ.get("XDG_DATA_HOME")
        return (Path(given) if given else self._home / ".local/share") / "evolution"

    def _replace(
        self, replacements: Sequence[Replacement], backup_folder: Path | None, *, last_check: Callable[[], None]
    ) -> tuple[tuple[tuple[str, str], ...], tuple[FileState, ...]]:
        with open_registry(self._environ) as registry:
            if registry is not None and self._is_its(registry, replacements[0].before.path):
                return registry.replace(replacements, backup_folder, last_check=last_check)
        return replace_files(replacements, backup_folder, last_check=last_check)

    def _remove(self, path: Path, beside: str) -> None:
        def by_hand() -> None:
            if is_there(path):
                remove_file(path, read_settings(path).data)

        self._with_registry(lambda registry: registry.remove(path), by_hand, beside)

    def _with_registry(self, ask: Callable[[Registry], None], by_hand: Callable[[], None], beside: str) -> None:
        """Have the registry do it where it looks after the source `beside`, else do it by hand."""
        with open_registry(self._environ) as registry:
            if registry is not None and self._is_its(registry, Path(beside)):
                ask(registry)
                return
        by_hand()

    def _is_its(self, registry: Registry, path: Path) -> bool:
        """Tell whether the registry looks after a source: one of a sandbox has a registry of its own."""
        held = registry.held()
        return path.parent == self._folders()[0].resolve() and path.name.removesuffix(SUFFIX) in held


def _addresses(sources: Sources, uids: list[str]) -> list[str]:
    found = []
    for uid in uids:
        address = sources.by_uid[uid].text("Mail Identity", "Address")
        if address:
            found.append(address)
    return found


def _parted(plan: ChangePlan) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:
    """Part the keys of the file that is added from those of files that were there."""
    there = {state.path for state in plan.files}
    return (
        tuple(edit for edit in plan.edits if edit.path not in there),
        tuple(edit for edit in plan.edits if edit.path in there),
    )


def _states_of(path: Path, edits: tuple[Edit, ...]) -> tuple[tuple[Edit, UndoState, str | None], ...]:
    """Compare the keys of the file that was added with what stands there now."""
    if not is_there(path):
        return tuple((edit, UndoState.ALREADY_OLD, None) for edit in edits)
    source = Source(read_settings(path))
    states: list[tuple[Edit, UndoState, str | None]] = []
    for edit in edits:
        found = source.get(edit.section, edit.key)
        same = (found or "") == (edit.new or "")
        states.append((edit, UndoState.RESTORED if same else UndoState.CONFLICT, None if same else found))
    return tuple(states)
