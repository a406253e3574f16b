"""The one interface behind which every mail program stands."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from assistant.model.change import ChangePlan, FileState, Receipt, UndoOutcome
from assistant.model.mail import Incoming, Outgoing, SendingAccount, Unreadable
from assistant.model.secret import KeyringItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one program's settings hold."""

    accounts: tuple[SendingAccount, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What `MailProgram.apply` did: the byte copies it made and the files as they are afterwards."""

    backups: tuple[tuple[str, str], ...]
    after: tuple[FileState, ...]


class MailProgram(Protocol):
    """One mail program on this computer. All calls block, and are bounded in size and time.

    Attributes:
        name: the contract's program name.
        title: what people call it.
    """

    name: str
    title: str

    def read(self) -> Reading:
        """Read every sending account the program has written down; never a password.

        What cannot be read becomes an `Unreadable`, never an exception.
        """
        ...

    def running(self, account: SendingAccount) -> bool | None:
        """Tell whether the program runs on the account's profile now; None not known."""
        ...

    def plan(self, account: SendingAccount, wanted: Outgoing, *, incoming: Incoming | None = None) -> ChangePlan:
        """Work out the change without making it.

        Args:
            account: as `read` gave it.
            wanted: the outgoing side afterwards.
            incoming: where POP-first logs in, when `wanted` says so.

        Raises:
            SettingsError: the settings are managed, ambiguous, unexpected, or cannot say what is wanted.
        """
        ...

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        """Back up, compare, write atomically, read back.

        Args:
            plan: as `plan` gave it.
            backup_folder: an existing folder of this change's own, mode 0700.

        Raises:
            SettingsError: the program runs (or that is unknown) and must not, a file differs from what was
                planned on, or the write failed; then every file is as it was.
        """
        ...

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put back key by key what still is as it was written; byte for byte where nothing else changed.

        Raises:
            SettingsError: as `apply`.
        """
        ...


@runtime_checkable
class KeyringUser(Protocol):
    """A mail program that looks for its passwords in the Secret Service, where one can be laid ready for it."""

    def keyring_item(self, plan: ChangePlan) -> KeyringItem | None:
        """Name the item that it will look for once the change is made; None where that is not known."""
        ...
