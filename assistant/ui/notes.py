"""The notes that may stand on any page: faults, good news, explanations, unreadable settings. No Qt."""

from assistant.model.mail import Unreadable
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.steps import State
from assistant.ui import wording
from assistant.ui.views import Note, Tone


def faults(state: State) -> tuple[Note, ...]:
    """What went wrong last."""
    return (Note(tone=Tone.BAD, text=state.fault),) if state.fault is not None else ()


def notices(state: State) -> tuple[Note, ...]:
    """What went well last."""
    return (Note(tone=Tone.GOOD, text=state.notice),) if state.notice is not None else ()


def explained(state: State) -> tuple[Note, ...]:
    """What the pasted error text means."""
    return (Note(tone=Tone.CALM, text=state.explained),) if state.explained is not None else ()


def unreadable(one: Unreadable) -> Note:
    """Which settings could not be read, and why."""
    text = sentence(
        QT_TRANSLATE_NOOP("Roampost", "The settings of {program} could not be read ({where}): {why}"),
        program=wording.program_title(one.program),
        where=one.where,
        why=one.why,
    )
    return Note(tone=Tone.CAREFUL, text=text)
