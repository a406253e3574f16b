"""``roampost forget-everything``: what Roampost holds of its own goes, after what would be lost was named."""

import argparse
from typing import Final

from assistant.cli.face import Face
from assistant.cli.running import Running
from assistant.cli.worlds import opener_of
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.forgetting import Held, forget_everything, what_would_be_lost
from assistant.ui import wording

DONE: Final = 0
LEFT: Final = 1
FORBIDDEN: Final = 77


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    with Running(opener_of(arguments)) as running:
        held = running.do(what_would_be_lost(running.world))
        _show(face, held, unsent_too=arguments.unsent_too)
        if not arguments.yes:
            if not face.interactive:
                face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "Nothing was forgotten: say --yes to forget it.")))
                return FORBIDDEN
            if not face.agrees(sentence(QT_TRANSLATE_NOOP("Roampost", "Forget it?"))):
                face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "Nothing was forgotten.")))
                return FORBIDDEN
        forgotten = running.do(forget_everything(running.world, unsent_too=arguments.unsent_too))
        for one in forgotten.left:
            face.note(one)
        face.say(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "Forgotten. Passwords taken out of the keyring: {count}."),
                count=forgotten.passwords,
            ),
            strong=True,
        )
        return LEFT if forgotten.left else DONE


def _show(face: Face, held: Held, *, unsent_too: bool) -> None:
    """Say what goes, and name what stays."""
    face.say(
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Roampost will forget the passwords it keeps, what it learned of servers and networks, earlier "
                "log-ins and proofs, its own settings, the policy it fetched, and the changes that were put back. "
                "Your mail programs are not touched.",
            )
        )
    )
    for file in held.unsent:
        if unsent_too:
            text = QT_TRANSLATE_NOOP("Roampost", "This message was never sent, and is lost with it: {file}")
        else:
            text = QT_TRANSLATE_NOOP("Roampost", "This message was never sent, and stays: {file}")
        face.say(sentence(text, file=file), indent=2, mark="! ")
    for receipt in held.changes:
        text = QT_TRANSLATE_NOOP(
            "Roampost", "The change to {account} in {program} stays, so that it can be undone: roampost undo"
        )
        plan = receipt.plan
        face.say(sentence(text, account=plan.account, program=wording.program_title(plan.program)), indent=2, mark="! ")
    for why in held.damaged:
        face.say(why, indent=2, mark="! ")
