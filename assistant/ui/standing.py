"""How sending stands, for the icon in the tray: its picture, its words, and what its menu offers. No Qt."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from assistant.model.change import Receipt
from assistant.model.finding import Restriction
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.steps import WORKING, State


class Standing(StrEnum):
    """How sending stands; the values are parts of the pictures' names, and each has a shape of its own."""

    WORKS = "works"
    FAILS = "fails"
    FOR_HERE = "for-here"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayView:
    """What the tray shows.

    Attributes:
        standing: the picture.
        words: the same in words; nothing that a server or a file has said is part of it.
        trouble: what is wrong, in one sentence; None where nothing is known to be.
        undo: the receipt of the change made for one network alone, None where none stands.
        can_undo: it can be put back now.
        can_check: it can be looked at again now.
    """

    standing: Standing
    words: Sentence
    trouble: Sentence | None = None
    undo: str | None = None
    can_undo: bool = False
    can_check: bool = False


_WORDS: Final = {
    Standing.WORKS: QT_TRANSLATE_NOOP("Roampost", "Mail goes out from here."),
    Standing.FAILS: QT_TRANSLATE_NOOP("Roampost", "Mail does not go out from here."),
    Standing.FOR_HERE: QT_TRANSLATE_NOOP("Roampost", "Changed until you leave this network."),
    Standing.UNKNOWN: QT_TRANSLATE_NOOP("Roampost", "Whether mail goes out from here is not known yet."),
}


def for_one_network(state: State) -> Receipt | None:
    """Return the newest change that stands for one network alone."""
    return next((one for one in state.receipts if one.network is not None and not one.undone), None)


def standing(state: State) -> TrayView:
    """Say how sending stands; trouble comes before a change that was made for here."""
    current, pending = state.current, for_one_network(state)
    restriction = current.verdict.restriction if current is not None else Restriction.UNKNOWN
    trouble = None
    if current is not None and restriction not in {Restriction.NONE, Restriction.UNKNOWN}:
        stands, trouble = Standing.FAILS, current.verdict.summary
    elif pending is not None:
        stands = Standing.FOR_HERE
    elif restriction is Restriction.NONE:
        stands = Standing.WORKS
    else:
        stands = Standing.UNKNOWN
    rests = state.step not in WORKING
    return TrayView(
        standing=stands,
        words=sentence(_WORDS[stands]),
        trouble=trouble,
        undo=pending.id if pending is not None else None,
        can_undo=pending is not None and rests,
        can_check=rests and not state.running,
    )
