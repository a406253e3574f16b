"""Which event stands for a diagnosis, or for a change made or put back?"""

from typing import Final

from assistant.engine.documents import NO_REMEDY, NOTHING_FOUND_OUT, REMEDY_KNOWN, WORKS, account_status
from assistant.model.event import Deed, LogEvent, Outcome
from assistant.model.finding import AccountDiagnosis, RemedyKind
from assistant.model.net import NetworkKind

_OUTCOMES: Final = {
    WORKS: Outcome.SENDING_WORKS,
    REMEDY_KNOWN: Outcome.REMEDY_KNOWN,
    NO_REMEDY: Outcome.NO_REMEDY,
    NOTHING_FOUND_OUT: Outcome.NOTHING_FOUND_OUT,
}


def diagnosed(found: AccountDiagnosis, network: NetworkKind, *, ahead: bool) -> LogEvent:
    """Return the event of one account's diagnosis.

    Args:
        found: the diagnosis.
        network: where it was made.
        ahead: nobody had asked; the watcher looked by itself.
    """
    return LogEvent(
        deed=Deed.LOOKED_AHEAD if ahead else Deed.DIAGNOSED,
        outcome=_OUTCOMES[account_status(found)],
        network=network,
        restriction=found.verdict.restriction,
        remedy=found.remedies[0].kind if found.remedies else None,
    )


def kind_of(remedy_id: str) -> RemedyKind | None:
    """Return the kind that a remedy's id begins with; None for one that this version does not know."""
    word = remedy_id.partition(":")[0]
    return next((kind for kind in RemedyKind if kind.value == word), None)
