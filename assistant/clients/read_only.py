"""Programs whose settings are read and never written: the user changes them, by steps that name the values."""

import json
import shutil
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final, NoReturn

from assistant.clients import faults
from assistant.clients.base import Reading, Written
from assistant.clients.files import Content, is_there, read_settings
from assistant.clients.planning import unreadable_settings, with_aliases
from assistant.model.change import ChangePlan, Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.mail import Incoming, Outgoing, SendingAccount, Unreadable
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

SUBMISSION_PORTS: Final = {Security.NONE: 25, Security.STARTTLS: 587, Security.TLS: 465}
MAX_ACCOUNTS: Final = 20_000

Found = Iterator[SendingAccount | SettingsError]


class ReadOnly(ABC):
    """One such program.

    Attributes:
        name: the contract's program name.
        title: what people call it.
        command: what starts it, None where it is not looked for.

    Args:
        home: the user's home folder.
        environ: the environment in which its folders and its program are looked up.
    """

    name: str
    title: str
    command: str | None = None

    def __init__(self, home: Path, environ: Mapping[str, str]) -> None:
        self._home = home
        self._environ = environ

    @abstractmethod
    def read(self) -> Reading:
        """Read every account; never raises for what is found."""

    def installed(self) -> bool | None:
        """Tell whether the program itself is there; None where that cannot be told."""
        if self.command is None:
            return None
        return shutil.which(self.command, path=self._environ.get("PATH")) is not None

    def finished(self, accounts: list[SendingAccount]) -> tuple[SendingAccount, ...]:
        """Add what is the same for all accounts of the program."""
        if not accounts:
            return ()
        installed = self.installed()
        return tuple(replace(one, installed=installed, read_only=True) for one in with_aliases(accounts))

    def running(self, account: SendingAccount) -> bool | None:
        """Leave that open: it does not matter to who only reads."""
        del account
        return None

    def plan(self, account: SendingAccount, wanted: Outgoing, *, incoming: Incoming | None = None) -> ChangePlan:
        """Refuse.

        Raises:
            SettingsError: always.
        """
        del account, wanted, incoming
        self._refuse()

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Refuse.

        Raises:
            SettingsError: always.
        """
        del plan, backup_folder
        self._refuse()

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Refuse: nothing was ever changed.

        Raises:
            SettingsError: always.
        """
        del receipt
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise SettingsError(
            "settings-only-read",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "Roampost reads the settings of {program} and does not change them: please do it there."
                ),
                program=self.title,
            ),
        )


class ReadsFiles(ReadOnly):
    """One whose accounts stand in files."""

    @abstractmethod
    def places(self) -> Iterable[Path]:
        """List the files in which its accounts may stand, as far as they can be listed.

        Raises:
            SettingsError: a folder of them cannot be read.
        """

    @abstractmethod
    def found(self, content: Content) -> Found:
        """Give the accounts of one file; in an account's place, why it cannot be read.

        Raises:
            SettingsError: nothing in the file can be read.
        """

    def read(self) -> Reading:
        """Read every account; never raises for what the files hold."""
        accounts: list[SendingAccount] = []
        unreadable: list[Unreadable] = []
        try:
            places = [path for path in self.places() if is_there(path)]
        except SettingsError as error:
            return Reading(unreadable=(unreadable_settings(self.name, self._home, error),))
        for path in places:
            try:
                for one in self.found(read_settings(path)):
                    if isinstance(one, SettingsError):
                        unreadable.append(unreadable_settings(self.name, path, one))
                    elif len(accounts) < MAX_ACCOUNTS:
                        accounts.append(one)
            except SettingsError as error:
                unreadable.append(unreadable_settings(self.name, path, error))
        return Reading(accounts=self.finished(accounts), unreadable=tuple(unreadable))


def key_of(path: Path | str, account: str) -> str:
    """Name an account: where it stands, and its name there."""
    return json.dumps([str(path), account])


def mailbox(text: object) -> str | None:
    """Return an address with its domain in lower case; None where it is none."""
    if not isinstance(text, str):
        return None
    local, separator, domain = text.strip().rpartition("@")
    return f"{local}@{domain.lower()}" if separator and local and domain else None


def host_of(text: object) -> str:
    """Return a host name in lower case without a dot at its end; empty where it is none."""
    return text.strip().lower().rstrip(".") if isinstance(text, str) else ""


def port_of(value: object, implied: int, path: Path, name: str) -> int:
    """Return a port; `implied` where none is given.

    Args:
        value: a number, or its digits; None, 0 and the empty text give none.
        implied: what the program takes then.
        path: the file.
        name: what the value is called there.

    Raises:
        SettingsError: it is none.
    """
    if value is None or value in ("", 0, "0"):
        return implied
    text = str(value).strip()
    if (
        isinstance(value, bool)
        or not (text.isascii() and text.isdigit())
        or len(text) > 5
        or not 1 <= int(text) < 65536
    ):
        raise faults.unexpected(path, sentence(QT_TRANSLATE_NOOP("Roampost", "{name} is no port"), name=name))
    return int(text)


def unknown(path: Path, name: str) -> SettingsError:
    """Build the error for a value that is not among those the program writes."""
    return faults.unexpected(
        path, sentence(QT_TRANSLATE_NOOP("Roampost", "{name} has a value that is not known"), name=name)
    )


def lacking(path: Path, name: str) -> SettingsError:
    """Build the error for a value that has to be there."""
    return faults.unexpected(path, sentence(QT_TRANSLATE_NOOP("Roampost", "{name} is missing"), name=name))
