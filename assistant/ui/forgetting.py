"""Forgetting everything: what goes, what stays, and what became of it. No Qt."""

from typing import Final

from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.forgetting import Forgotten, Held
from assistant.session.steps import State
from assistant.ui import notes as notes_of
from assistant.ui import wording
from assistant.ui.views import ForgetPage, Note, Tone

_GOES: Final = (
    QT_TRANSLATE_NOOP("Roampost", "The passwords that Roampost keeps in the keyring"),
    QT_TRANSLATE_NOOP("Roampost", "What it learned of networks and servers, and of earlier log-ins and proofs"),
    QT_TRANSLATE_NOOP("Roampost", "Its own settings, with the language and the place of the window"),
    QT_TRANSLATE_NOOP("Roampost", "The policy that it fetched from your organisation; it is fetched again"),
    QT_TRANSLATE_NOOP("Roampost", "The history of changes that were put back, with the copies made before them"),
)
_STAYS: Final = (
    QT_TRANSLATE_NOOP("Roampost", "Your mail programs, with their settings and their own passwords"),
    QT_TRANSLATE_NOOP("Roampost", "What your organisation has set on this computer"),
)


def asking(state: State, held: Held) -> ForgetPage:
    """Say exactly what goes and what stays, before anything does."""
    stays = [sentence(one) for one in _STAYS]
    text = QT_TRANSLATE_NOOP("Roampost", "The change to {account} in {program}, so that it can still be undone")
    stays.extend(
        sentence(text, account=one.plan.account, program=wording.program_title(one.plan.program))
        for one in held.changes
    )
    stays.extend(_unsent(file) for file in held.unsent)
    notes = [*notes_of.faults(state), *(Note(tone=Tone.CAREFUL, text=one) for one in held.damaged)]
    return ForgetPage(
        tone=Tone.ASK,
        title=sentence(QT_TRANSLATE_NOOP("Roampost", "Forget everything?")),
        text=sentence(QT_TRANSLATE_NOOP("Roampost", "This cannot be undone. Nothing is forgotten yet.")),
        goes=tuple(sentence(one) for one in _GOES),
        stays=tuple(stays),
        notes=tuple(notes),
        offer_unsent=bool(held.unsent),
    )


def _unsent(file: str) -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "A message that was never sent: {file}"), file=file)


def result(what: Forgotten) -> ForgetPage:
    """Say what became of it."""
    text = QT_TRANSLATE_NOOP("Roampost", "Forgotten. Passwords taken out of the keyring: {count}.")
    if what.left:
        title = QT_TRANSLATE_NOOP("Roampost", "Not everything could be forgotten")
    else:
        title = QT_TRANSLATE_NOOP("Roampost", "Everything is forgotten")
    then = sentence(
        QT_TRANSLATE_NOOP("Roampost", "Close Roampost now. When you open it again, it begins as on the first day.")
    )
    return ForgetPage(
        tone=Tone.CAREFUL if what.left else Tone.GOOD,
        title=sentence(title),
        text=sentence(text, count=what.passwords),
        notes=(*(Note(tone=Tone.CAREFUL, text=one) for one in what.left), Note(tone=Tone.CALM, text=then)),
        done=True,
    )
