"""A change to a mail program's settings, as a value: planned, shown, written, read back, undone."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.model.mail import Outgoing
from assistant.model.text import Sentence


class CredentialStep(StrEnum):
    """What happens to the password that the mail program keeps for this account.

    `HANDED_OVER`: Roampost's own copy is put into the keyring where the program looks for it.
    """

    KEEP = "keep"
    PROGRAM_ASKS = "program-asks"
    HANDED_OVER = "handed-over"
    CLEARED = "cleared"
    NOT_USED = "not-used"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One key of one settings file.

    Attributes:
        path: absolute path, symbolic links resolved.
        section: the section within the file; empty where the format has none.
        key: the key within `section`.
        old: its value as written now, None when absent.
        new: its value afterwards, None to take it out.
        secret: the values are secrets: never shown, logged or kept outside the keyring.
    """

    path: str
    section: str
    key: str
    old: str | None
    new: str | None
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FileState:
    """What a settings file was when it was planned on: absolute path and SHA-256 of all its octets, hexadecimal."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePlan:
    """A change that has not been made.

    Attributes:
        program: program name of the contract.
        profile: the program's own name of the profile.
        account: the address.
        key: the adapter's own key of the account.
        before: outgoing side now.
        after: outgoing side afterwards.
        edits: in the order in which they are written; never empty.
        files: the files the edits touch, as they are now.
        needs_closed: the program must not run while this is written.
        credential: what happens to the program's stored password.
        notes: what the user should know before saying yes.
        shared_with: other addresses whose sending changes too.
    """

    program: str
    profile: str
    account: str
    key: str
    before: Outgoing
    after: Outgoing
    edits: tuple[Edit, ...]
    files: tuple[FileState, ...]
    needs_closed: bool
    credential: CredentialStep
    notes: tuple[Sentence, ...] = ()
    shared_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A change that was made, with all that undo needs.

    Attributes:
        id: unique, sorts by time.
        made_utc: ISO 8601, UTC.
        plan: what was changed.
        remedy_id: the remedy it carried out.
        backups: (path of the file, path of its byte copy).
        after: the files as they were right after the write.
        undone: put back.
        network: the mark of the network that it was made for: it is put back on leaving there. None: made for good.
    """

    id: str
    made_utc: str
    plan: ChangePlan
    remedy_id: str
    backups: tuple[tuple[str, str], ...]
    after: tuple[FileState, ...]
    undone: bool = False
    network: str | None = None


class UndoState(StrEnum):
    """What became of one edit on undo."""

    RESTORED = "restored"
    ALREADY_OLD = "already-old"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoOutcome:
    """The result of one undo: each edit with what became of it and, on a conflict, the value found.

    Attributes:
        receipt_id: the change.
        edits: (edit, what became of it, the value found on a conflict).
        byte_identical: the files are the same to the last byte.
        notes: what could not be put back beside the settings.
    """

    receipt_id: str
    edits: tuple[tuple[Edit, UndoState, str | None], ...]
    byte_identical: bool
    notes: tuple[Sentence, ...] = ()

    @property
    def complete(self) -> bool:
        """Nothing was left in conflict."""
        return all(state is not UndoState.CONFLICT for _, state, _ in self.edits)
