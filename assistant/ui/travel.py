"""Will sending work away from here? The answer of a travel check in a few words. No Qt."""

from assistant.model.finding import AccountDiagnosis, Restriction, Travel
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.ui.views import Tone


def tone_and_word(found: AccountDiagnosis) -> tuple[Tone, Sentence] | None:
    """Say how it stands; the verdict's sentence says why.

    Args:
        found: the answer to a question.

    Returns:
        None where nobody asked about elsewhere, or sending does not even work here, which comes first.
    """
    if found.verdict.restriction is not Restriction.NONE:
        return None
    match found.travel:
        case None:
            return None
        case Travel.READY:
            return Tone.GOOD, sentence(QT_TRANSLATE_NOOP("Roampost", "Ready to travel"))
        case Travel.NOT_READY if found.remedies:
            return Tone.CAREFUL, sentence(QT_TRANSLATE_NOOP("Roampost", "Put this right before you leave"))
        case Travel.NOT_READY:
            return Tone.CAREFUL, sentence(QT_TRANSLATE_NOOP("Roampost", "Works here, but not everywhere"))
        case Travel.UNKNOWN:
            return Tone.ASK, sentence(QT_TRANSLATE_NOOP("Roampost", "Works here; elsewhere is not clear yet"))
