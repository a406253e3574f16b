"""What did Roampost change, and how is it put back? One file a change, written before the change begins.

After a crash at any moment the history tells at least as much as was done: a receipt that was begun and
never completed is listed like any other, with no `after`, and can be undone key by key.
"""

import json
import logging
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from assistant.host._json import decode, encode, read_bounded, sync_folder, write_atomically
from assistant.host.paths import private_folder
from assistant.model.change import ChangePlan, FileState, Receipt
from assistant.model.fault import SettingsError
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_log = logging.getLogger(__name__)

_VERSION: Final = 1
_MAX_FILE: Final = 4 * 1024 * 1024
_MAX_RECEIPTS: Final = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadableReceipt:
    """A receipt that cannot be read: its file, and why."""

    path: Path
    why: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRead:
    """The history as it stands: receipts newest first, and the files that could not be read."""

    receipts: tuple[Receipt, ...] = ()
    unreadable: tuple[UnreadableReceipt, ...] = ()


class History:
    """The receipts in one folder. Every call blocks on the disk.

    Args:
        folder: made on the first write, mode 0700.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def begin(self, plan: ChangePlan, *, remedy_id: str, made_utc: datetime, network: str | None = None) -> Receipt:
        """Write down that a change is about to be made; `backup_folder` is there afterwards.

        Args:
            plan: the change.
            remedy_id: the remedy it carries out.
            made_utc: now, aware.
            network: the mark of the network that it is made for; None where it is made for good.

        Returns:
            The receipt so far, without `backups` and `after`.

        Raises:
            AssistantError: it cannot be written; then the change may not be made.
        """
        moment = made_utc.astimezone(UTC)
        receipt = Receipt(
            id=f"{moment:%Y%m%dT%H%M%S%f}Z-{secrets.token_hex(3)}",
            made_utc=moment.isoformat(),
            plan=plan,
            remedy_id=remedy_id,
            backups=(),
            after=(),
            network=network,
        )
        private_folder(self._folder)
        private_folder(self.backup_folder(receipt))
        self._write(receipt)
        return receipt

    def backup_folder(self, receipt: Receipt) -> Path:
        """Return the folder for the byte copies of a change."""
        return self._folder / receipt.id

    def complete(
        self, receipt: Receipt, *, backups: tuple[tuple[str, str], ...], after: tuple[FileState, ...]
    ) -> Receipt:
        """Write down that the change was made, with what undo needs; return the whole receipt.

        Raises:
            AssistantError: it cannot be written; the receipt stays as `begin` wrote it.
        """
        whole = replace(receipt, backups=backups, after=after)
        self._write(whole)
        return whole

    def abandon(self, receipt: Receipt) -> None:
        """Take back a receipt whose change was not made; never raises."""
        with suppress(OSError):
            self._file(receipt).unlink()
            shutil.rmtree(self.backup_folder(receipt), ignore_errors=True)
            sync_folder(self._folder)

    def mark_undone(self, receipt: Receipt) -> Receipt:
        """Write down that a change was put back; return the receipt as it is now.

        Raises:
            AssistantError: it cannot be written.
        """
        undone = replace(receipt, undone=True)
        self._write(undone)
        return undone

    def read(self) -> HistoryRead:
        """Read all receipts, newest first. What cannot be read is told, and stops nothing."""
        try:
            files = sorted((path for path in self._folder.iterdir() if path.suffix == ".json"), reverse=True)
        except FileNotFoundError:
            return HistoryRead()  # none was ever written
        except OSError as error:
            fault = sentence(
                QT_TRANSLATE_NOOP("Roampost", "Earlier changes cannot be read from {folder}: {reason}."),
                folder=str(self._folder),
                reason=error.strerror or type(error).__name__,
            )
            return HistoryRead(unreadable=(UnreadableReceipt(path=self._folder, why=fault),))
        receipts: list[Receipt] = []
        unreadable: list[UnreadableReceipt] = []
        for path in files[:_MAX_RECEIPTS]:
            try:
                receipts.append(_read(path))
            except (OSError, ValueError, RecursionError, TypeError) as error:
                _log.info("a receipt could not be read: %s", type(error).__name__)
                unreadable.append(
                    UnreadableReceipt(
                        path=path,
                        why=sentence(
                            QT_TRANSLATE_NOOP(
                                "Roampost",
                                "The record {file} of an earlier change is damaged. That change can no longer be "
                                "undone by Roampost; its copies of the files are in {folder}.",
                            ),
                            file=path.name,
                            folder=str(path.with_suffix("")),
                        ),
                    )
                )
        return HistoryRead(receipts=tuple(receipts), unreadable=tuple(unreadable))

    def _file(self, receipt: Receipt) -> Path:
        return self._folder / f"{receipt.id}.json"

    def _write(self, receipt: Receipt) -> None:
        plan = replace(
            receipt.plan,
            edits=tuple(replace(edit, old=None, new=None) if edit.secret else edit for edit in receipt.plan.edits),
        )
        try:
            write_atomically(self._file(receipt), {"version": _VERSION, "receipt": encode(replace(receipt, plan=plan))})
        except OSError as error:
            raise SettingsError(
                "history-not-written",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost", "What is being changed could not be written down in {folder}: {reason}."
                    ),
                    folder=str(self._folder),
                    reason=error.strerror or type(error).__name__,
                ),
            ) from None


def _read(path: Path) -> Receipt:
    """Read one receipt.

    Raises:
        OSError, ValueError, RecursionError: it is damaged, or of a later version.
    """
    document = json.loads(read_bounded(path, _MAX_FILE))
    if not isinstance(document, dict) or document.get("version") != _VERSION:
        raise ValueError("version")
    receipt = decode(Receipt, document.get("receipt"))
    if receipt.id != path.stem:
        raise ValueError("id")  # the id names a folder: it may not lead elsewhere
    return receipt
