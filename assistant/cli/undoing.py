"""``roampost undo``: put back what the last fix changed."""

import argparse
from typing import Final

from assistant.cli.face import Face
from assistant.cli.running import Running
from assistant.cli.worlds import opener_of
from assistant.model.change import Receipt, UndoState
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

DONE: Final = 0
CONFLICT: Final = 1
NOTHING: Final = 2


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    with Running(opener_of(arguments)) as running:
        receipts = running.do(running.assistant.receipts())
        receipt = next((one for one in receipts if not one.undone and _is_meant(one, arguments.account)), None)
        if receipt is None:
            face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "There is nothing to put back.")))
            return NOTHING
        outcome = running.do(running.assistant.undo(receipt))
        for edit, state, found in outcome.edits:
            if state is UndoState.CONFLICT:
                face.note(
                    sentence(
                        QT_TRANSLATE_NOOP(
                            "Roampost",
                            "{key} in {file} was left alone: it is {found} now, which Roampost did not write.",
                        ),
                        key=edit.key,
                        file=edit.path,
                        found="…" if edit.secret or found is None else found,
                    ),
                )
        for note in outcome.notes:
            face.note(note)
        if not outcome.complete:
            return CONFLICT
        face.say(
            sentence(QT_TRANSLATE_NOOP("Roampost", "{account} sends as it did before."), account=receipt.plan.account),
            strong=True,
        )
        if outcome.byte_identical:
            face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "The settings are the same to the last byte.")))
        return DONE


def _is_meant(receipt: Receipt, wanted: str | None) -> bool:
    if wanted is None:
        return True
    plan = receipt.plan
    return wanted.lower() in {plan.account.lower(), f"{plan.program}/{plan.profile}/{plan.account}".lower()}
