"""Will sending work away from here? The answer of a travel check in words. No Qt."""

from typing import Final

from assistant.model.finding import AccountDiagnosis, Caution, Restriction
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.ui.views import Tone

_TIED: Final = frozenset({Caution.ONLY_PORT_25, Caution.RELAYS_BY_NETWORK_ONLY})
"""Warnings that say that sending is tied to this place."""


def is_ready(found: AccountDiagnosis) -> bool | None:
    """Tell whether sending will work away from here.

    Args:
        found: the answer to a question with ``travel_check``.

    Returns:
        None where that could not be told: sending does not even work here, or a way was not tried for want of
        something.
    """
    if found.verdict.restriction is not Restriction.NONE:
        return None
    if _TIED.intersection(found.warnings) or any(one.proven for one in found.remedies):
        return False
    return True if found.finished and found.verdict.proven and not found.remedies else None


def tone_and_word(found: AccountDiagnosis) -> tuple[Tone, Sentence] | None:
    """Say in a few words how it stands; None where sending does not work here, which is another matter."""
    if found.verdict.restriction is not Restriction.NONE:
        return None
    match is_ready(found):
        case True:
            return Tone.GOOD, sentence(QT_TRANSLATE_NOOP("Roampost", "Ready to travel"))
        case False:
            return Tone.CAREFUL, sentence(QT_TRANSLATE_NOOP("Roampost", "Put this right before you leave"))
        case None:
            return Tone.ASK, sentence(QT_TRANSLATE_NOOP("Roampost", "Not sure yet whether it will work away from here"))


def remark(found: AccountDiagnosis) -> Sentence | None:
    """Say what the answer means for the journey; None where sending does not work here."""
    if found.verdict.restriction is not Restriction.NONE:
        return None
    match is_ready(found):
        case True:
            return sentence(
                QT_TRANSLATE_NOOP("Roampost", "Checked for your journey: sending will work away from here.")
            )
        case False if any(one.automatic for one in found.remedies):
            return sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Sending works here, but will not everywhere. It can be put right now, before you leave.",
                )
            )
        case False:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "Sending works here, but will not everywhere."))
        case None if found.remedies:
            return sentence(
                QT_TRANSLATE_NOOP("Roampost", "Sending works here. For elsewhere, something is still needed from you.")
            )
        case None:
            return sentence(
                QT_TRANSLATE_NOOP("Roampost", "Sending works here. Whether it will elsewhere was not found out.")
            )
