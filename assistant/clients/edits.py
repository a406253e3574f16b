"""Carries out a planned change key by key, and puts it back key by key: one way for every mail program."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from assistant.clients import faults
from assistant.clients.base import Written
from assistant.clients.files import Content, Replacement, digest, read_settings, replace_files, tidy
from assistant.model.change import ChangePlan, Edit, FileState, Receipt, UndoOutcome, UndoState
from assistant.model.fault import SettingsError


class Document(Protocol):
    """A settings file as keys and values, with every octet that is not touched kept."""

    def get(self, section: str, key: str) -> str | None:
        """Return the value of a key, None when absent."""
        ...

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set a key, or take it out with None.

        Raises:
            KeyError: the section is not there.
        """
        ...

    def octets(self) -> bytes:
        """Return the whole file as it is to be written."""
        ...

    def blotted(self) -> bytes:
        """Return the whole file as it may be copied: every secret blotted out."""
        ...


Parse = Callable[[Content], Document]
"""Reads a settings file; raises `SettingsError` where it is not as its program writes it."""


class Replace(Protocol):
    """Replaces files as `assistant.clients.files.replace_files` does."""

    def __call__(
        self, replacements: Sequence[Replacement], backup_folder: Path | None, *, last_check: Callable[[], None]
    ) -> tuple[tuple[tuple[str, str], ...], tuple[FileState, ...]]:
        """See there."""
        ...


class Writer:
    """Applies and undoes changes to one mail program's files.

    Args:
        parse: reads any of the program's files.
        is_host: tells the edits that say where mail is handed in. When the user has chosen another server
            since, nothing else of the change is put back either: old log-in settings must never meet a server
            they were not made for.
        in_use: tells the edits whose removal would take something from under other settings by now.
        anew: tells the edits whose value looks like the old one, but was put there since for another server; as with
            another server chosen since, nothing else is put back then.
        replace: how files are replaced; a program that wants to be asked has a way of its own.
    """

    def __init__(
        self,
        parse: Parse,
        *,
        is_host: Callable[[ChangePlan, Edit], bool],
        in_use: Callable[[ChangePlan, Document, Edit], bool] = lambda _plan, _document, _edit: False,
        anew: Callable[[ChangePlan, Document, Edit], bool] = lambda _plan, _document, _edit: False,
        replace: Replace = replace_files,
    ) -> None:
        self._parse = parse
        self._is_host = is_host
        self._in_use = in_use
        self._anew = anew
        self._replace = replace

    def apply(self, plan: ChangePlan, backup_folder: Path, last_check: Callable[[], None]) -> Written:
        """Make the planned change.

        Raises:
            SettingsError: a file is not as it was planned on, or could not be written; nothing was changed.
        """
        planned = {state.path: state.sha256 for state in plan.files}
        replacements = []
        for path in _paths(plan.edits):
            content = read_settings(Path(path))
            if str(content.path) != path or content.state.sha256 != planned.get(path):
                raise faults.changed_meanwhile(Path(path))
            document = self._parse(content)
            mine = [edit for edit in plan.edits if edit.path == path]
            blotted = document.blotted()
            for edit in mine:
                if document.get(edit.section, edit.key) != edit.old:
                    raise faults.changed_meanwhile(Path(path))
                _put(document, edit, edit.new)
            replacements.append(
                Replacement(before=content, data=self._checked(content, document, mine), backup=blotted)
            )
        backups, after = self._replace(replacements, backup_folder, last_check=last_check)
        return Written(backups=backups, after=after)

    def undo(self, receipt: Receipt, last_check: Callable[[], None]) -> UndoOutcome:
        """Put a change back, the last written file first.

        Raises:
            SettingsError: a file cannot be read or written; nothing was changed.
        """
        edits = receipt.plan.edits
        contents = {path: read_settings(Path(path)) for path in _paths(edits)}
        documents = {path: self._parse(content) for path, content in contents.items()}
        verdicts = self._judge(receipt.plan, documents)
        replacements = []
        for path in reversed(_paths(edits)):
            content = contents[path]
            mine = [(edit, state) for edit, state, _ in verdicts if edit.path == path]
            restored = [edit for edit, state in mine if state is UndoState.RESTORED]
            if not restored:
                continue
            data = self._old_octets(receipt, content) if len(restored) == len(mine) else None
            if data is None:
                document = documents[path]
                for edit in reversed(restored):
                    _put(document, edit, edit.old)
                data = document.octets()
            replacements.append(Replacement(before=content, data=data, backup=b""))
        tidy(Path(path) for path in contents)
        after: tuple[FileState, ...] = ()
        if replacements:
            _, after = self._replace(replacements, None, last_check=last_check)
        now = {state.path: state.sha256 for state in after}
        return UndoOutcome(
            receipt_id=receipt.id,
            edits=verdicts,
            byte_identical=all(
                now.get(state.path, contents[state.path].state.sha256) == state.sha256 for state in receipt.plan.files
            ),
        )

    def _judge(
        self, plan: ChangePlan, documents: dict[str, Document]
    ) -> tuple[tuple[Edit, UndoState, str | None], ...]:
        """Compare each edit with what stands there now."""
        edits = plan.edits
        found = [documents[edit.path].get(edit.section, edit.key) for edit in edits]
        anew = [self._anew(plan, documents[edit.path], edit) for edit in edits]
        states = []
        for edit, value, is_anew in zip(edits, found, anew, strict=True):
            if is_anew:
                states.append(UndoState.CONFLICT)
            elif value == edit.old:
                states.append(UndoState.ALREADY_OLD)
            elif value == edit.new and not self._in_use(plan, documents[edit.path], edit):
                states.append(UndoState.RESTORED)
            else:
                states.append(UndoState.CONFLICT)
        moved = any(anew) or any(
            state is UndoState.CONFLICT and self._is_host(plan, edit) for edit, state in zip(edits, states, strict=True)
        )
        if moved:
            states = [UndoState.CONFLICT if state is UndoState.RESTORED else state for state in states]
        return tuple(
            (edit, state, value if state is UndoState.CONFLICT and not edit.secret else None)
            for edit, state, value in zip(edits, states, found, strict=True)
        )

    def _checked(self, content: Content, document: Document, edits: Iterable[Edit]) -> bytes:
        """Return the new octets, once reading them gives what was meant."""
        data = document.octets()
        again = self._parse(Content(path=content.path, data=data))
        if any(again.get(edit.section, edit.key) != edit.new for edit in edits):
            raise faults.not_kept(content.path)
        return data

    def _old_octets(self, receipt: Receipt, content: Content) -> bytes | None:
        """Return the file as it was before the change, where it still is exactly as the change left it."""
        path = str(content.path)
        before = {state.path: state.sha256 for state in receipt.plan.files}.get(path)
        if content.state not in receipt.after or before is None:
            return None
        for original, copy in receipt.backups:
            if original == path:
                try:
                    data = read_settings(Path(copy)).data
                except SettingsError:
                    return None
                return data if digest(data) == before else None
        return None


def _paths(edits: Iterable[Edit]) -> list[str]:
    """List the files of the edits, each once, in the order in which they are written."""
    return list(dict.fromkeys(edit.path for edit in edits))


def _put(document: Document, edit: Edit, value: str | None) -> None:
    try:
        document.put(edit.section, edit.key, value)
    except KeyError:
        raise faults.changed_meanwhile(Path(edit.path)) from None
