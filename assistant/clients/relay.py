"""The relay of the whole computer: one file under /etc, read by everybody, changed by an administrator alone."""

import json
import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar, Final

from assistant.clients import faults
from assistant.clients.base import Reading, Written
from assistant.clients.edits import Writer
from assistant.clients.files import Content, Replacement, is_there, read_settings, replace_files
from assistant.clients.kept_lines import KeptLines
from assistant.clients.planning import (
    check_changeable,
    check_edits,
    check_method,
    check_wanted,
    gone,
    unreadable_settings,
)
from assistant.model.change import ChangePlan, CredentialStep, Edit, FileState, Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, Outgoing, SendingAccount
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

TOOLS: Final = "/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """The computer whose relay it is.

    Attributes:
        etc: stands for ``/etc``.
        user: log-in name of who sends.
        administrator: Roampost runs with an administrator's rights.
    """

    etc: Path
    user: str
    administrator: bool

    def place(self, path: str) -> Path:
        """Find a file that the settings name."""
        inside = path.removeprefix("/etc/")
        return Path(path) if inside == path else self.etc / inside


class Relay(ABC):
    """One relay program.

    Args:
        system: the computer; None where nothing is looked at.
    """

    name: str
    title: str
    file: ClassVar[str]
    """Its file below ``/etc``."""
    document: ClassVar[type[KeptLines]]
    tool: ClassVar[str]

    def __init__(self, system: System | None) -> None:
        self._system = system
        self._writer = Writer(
            self.parse, is_host=lambda _plan, edit: self.names_host(edit.key), replace=self.replace_files
        )

    @abstractmethod
    def servers(self, system: System, document: KeptLines) -> list[str]:
        """Name the servers that the file holds; empty where mail goes elsewhere."""

    @abstractmethod
    def found(self, system: System, document: KeptLines, server: str) -> Outgoing:
        """Read one server.

        Raises:
            SettingsError: it is not to be understood.
        """

    @abstractmethod
    def values(self, document: KeptLines, server: str, before: Outgoing, wanted: Outgoing) -> dict[str, str | None]:
        """Give the settings that make it send as wanted, as few as do it."""

    @abstractmethod
    def known_user(self, system: System, document: KeptLines, server: str, wanted: Outgoing) -> str | None:
        """Tell as whom it can sign in at the wanted server with what it holds; None: it cannot."""

    @abstractmethod
    def names_host(self, key: str) -> bool:
        """Tell the settings that say where mail is handed in."""

    def beside(self, system: System, wanted: Outgoing) -> tuple[tuple[Content, dict[str, str | None]], ...]:
        """Give what must be set in other files of its before: each with its settings.

        Raises:
            SettingsError: one cannot be read.
        """
        del system, wanted
        return ()

    def parse(self, content: Content) -> KeptLines:
        """Read one of its files.

        Raises:
            SettingsError: it is not as the program knows it.
        """
        return self.document(content)

    def replace_files(
        self, replacements: Sequence[Replacement], backup_folder: Path | None, *, last_check: Callable[[], None]
    ) -> tuple[tuple[tuple[str, str], ...], tuple[FileState, ...]]:
        """Replace its files; a program that must agree is asked here.

        Raises:
            SettingsError: as `assistant.clients.files.replace_files`, or the program does not agree.
        """
        return replace_files(replacements, backup_folder, last_check=last_check)

    def changed(self, file: Path) -> None:
        """Let the program know that its file is another; most read it anew by themselves."""
        del file

    def read(self) -> Reading:
        """Read the servers; never raises for what the files hold."""
        if self._system is None or not is_there(self._system.etc / self.file):
            return Reading()
        path = self._system.etc / self.file
        installed = shutil.which(self.tool, path=TOOLS) is not None
        try:
            document = self.document(read_settings(path))
            accounts = tuple(
                replace(self._account(self._system, document, server), installed=installed)
                for server in self.servers(self._system, document)
            )
        except SettingsError as error:
            return Reading(unreadable=(unreadable_settings(self.name, path, error),))
        return Reading(accounts=accounts)

    def running(self, account: SendingAccount) -> bool | None:
        """It never writes the file, and never stands in the way."""
        del account
        return False

    def plan(self, account: SendingAccount, wanted: Outgoing, *, incoming: Incoming | None = None) -> ChangePlan:
        """Work out the change.

        Raises:
            SettingsError: only an administrator may, the account is gone, or it cannot do what is wanted.
        """
        del incoming
        check_wanted(wanted)
        if self._system is None:
            raise gone(account, self.title)
        path = self._system.etc / self.file
        if not self._system.administrator:
            raise SettingsError(
                "administrator-needed",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "{program} sends for the whole computer, so only an administrator can change {path}: there, "
                        "{host} at port {port} has to be entered.",
                    ),
                    program=self.title,
                    path=str(path),
                    host=wanted.host,
                    port=wanted.port,
                ),
            )
        check_changeable(account, self.title)
        check_method(wanted, self.title, pop_first=False)
        content = read_settings(path)
        document = self.document(content)
        server = next(
            (one for one in self.servers(self._system, document) if _key(path, one) == account.key),
            None,
        )
        current = self._account(self._system, document, server) if server is not None else None
        if server is None or current is None or current.outgoing is None or current.address != account.address:
            raise gone(account, self.title)
        before = current.outgoing
        wanted = replace(wanted, username=self._user(self._system, document, server, wanted))
        changes: tuple[tuple[Content, dict[str, str | None]], ...] = ()
        if wanted != before:
            own = self.values(document, server, before, wanted)
            changes = (*self.beside(self._system, wanted), (content, own))
        edits = tuple(edit for one, values in changes for edit in self._edits(one, values))
        check_edits(edits, self.title)
        signs_in = wanted.authentication is Authentication.PASSWORD
        return ChangePlan(
            program=self.name,
            profile=account.profile or "",
            account=current.address,
            key=account.key,
            before=before,
            after=wanted,
            edits=edits,
            files=tuple(one.state for one, _ in changes if any(edit.path == str(one.path) for edit in edits)),
            needs_closed=False,
            credential=CredentialStep.KEEP if signs_in else CredentialStep.NOT_USED,
            notes=(
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost", "This changes the way of all mail that this computer sends with {program}."
                    ),
                    program=self.title,
                ),
            ),
        )

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Make the change, and let the program know.

        Raises:
            SettingsError: the file changed meanwhile or could not be written; nothing was changed.
        """
        written = self._writer.apply(plan, backup_folder, lambda: None)
        self.changed(Path(plan.files[0].path))
        return written

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put the change back, and let the program know.

        Raises:
            SettingsError: the file cannot be read or written.
        """
        outcome = self._writer.undo(receipt, lambda: None)
        self.changed(Path(receipt.plan.files[0].path))
        return outcome

    def _edits(self, content: Content, values: dict[str, str | None]) -> list[Edit]:
        document = self.parse(content)
        return [
            Edit(path=str(content.path), section="", key=key, old=old, new=new)
            for key, new in values.items()
            if (old := document.get("", key)) != new
        ]

    def _account(self, system: System, document: KeptLines, server: str) -> SendingAccount:
        outgoing = self.found(system, document, server)
        return SendingAccount(
            address=_address(system, outgoing),
            program=self.name,
            profile=outgoing.host,
            key=_key(system.etc / self.file, server),
            outgoing=outgoing,
            managed=None if system.administrator else str(system.etc / self.file),
            running=False,
        )

    def _user(self, system: System, document: KeptLines, server: str, wanted: Outgoing) -> str | None:
        """Give the log-in name at the wanted server; the program's files must hold the password for it already.

        Raises:
            SettingsError: they do not: a password is never written from here, nor shown to another server.
        """
        if wanted.authentication is not Authentication.PASSWORD:
            return None
        user = self.known_user(system, document, server, wanted)
        if user is None or wanted.username not in (None, user):
            raise SettingsError(
                "password-by-administrator",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "{program} holds no password for {host} at port {port}. An administrator has to enter it for "
                        "{program} first.",
                    ),
                    program=self.title,
                    host=wanted.host,
                    port=wanted.port,
                ),
            )
        return user


def lines_of(path: Path) -> list[str] | None:
    """Read the lines of a file that mean something; None where it is there and may not be read.

    Raises:
        SettingsError: it is too large, or in another encoding.
    """
    if not is_there(path):
        return []
    try:
        content = read_settings(path)
    except SettingsError as error:
        if error.code == "settings-unreadable":
            return None
        raise
    bodies = (line.rstrip("\r\n") for line in content.lines())
    return [line for line in bodies if line.strip() and not line.startswith("#")]


def port_of(document: KeptLines, key: str, text: str) -> int:
    """Read a port.

    Raises:
        SettingsError: it is none.
    """
    if not text.isascii() or not text.isdigit() or len(text) > 5 or not 1 <= int(text) <= 65535:
        raise odd(document, key)
    return int(text)


def odd(document: KeptLines, key: str) -> SettingsError:
    """Build the error for a value that is not known."""
    return faults.unexpected(
        document.path,
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "{key} in line {number} has a value that is not known"),
            key=key,
            number=document.index.get(key, 0) + 1,
        ),
    )


def twice(document: KeptLines, key: str) -> SettingsError:
    """Build the error for a setting of which only one can hold."""
    return faults.unexpected(
        document.path, sentence(QT_TRANSLATE_NOOP("Roampost", "{name} stands there twice"), name=key)
    )


def system_of(environ: Mapping[str, str], *, administrator: bool) -> System:
    """Give the computer that Roampost runs on; behind ``sudo``, the sender is who called it."""
    user = environ.get("SUDO_USER") or environ.get("USER") or environ.get("LOGNAME") or "root"
    return System(etc=Path("/etc"), user=user, administrator=administrator)


def _key(path: Path, server: str) -> str:
    return json.dumps([str(path), server])


def _address(system: System, outgoing: Outgoing) -> str:
    """Give the sender: the log-in name where it is an address, else the user at the computer's mail name."""
    local, _, domain = (outgoing.username or "").rpartition("@")
    if not local:
        named = lines_of(system.etc / "mailname")
        local, domain = system.user, (named[0].strip() if named else "localhost")
    return f"{local}@{domain.lower()}"
