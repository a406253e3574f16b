"""Accepted, but not delivered: what an earlier proof of delivery says about an acceptance of now (`silent_drop`)."""

from assistant.engine.case import Case
from assistant.engine.reach import Finding
from assistant.model.finding import EvidenceItem, Restriction
from assistant.model.observation import Exchange, RecipientClass
from assistant.model.proof import Outcome
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_ENOUGH = 2


def silently_dropped(case: Case, passing: Exchange | None) -> Finding | None:
    """Return the finding that the server takes mail here and loses it.

    An acceptance alone shows nothing. One lost message, sent the same way from the same network within the last
    day, makes it likely; two in a row to the domain asked about make it sure. A later one that arrived undoes it.

    Args:
        case: the question.
        passing: the answer that shows that the server accepts the recipient now.
    """
    proof = case.proof
    if passing is None or proof is None or not is_lost(case):
        return None
    return Finding(Restriction.SILENT_DROP, proof.losses >= _ENOUGH and proof.same_domain, (passing,))


def is_lost(case: Case) -> bool:
    """Tell whether the last marked message beyond the own domain was lost: the server does not relay what it takes."""
    proof = case.proof
    outside = case.recipient_class is RecipientClass.OUTSIDE
    return outside and proof is not None and proof.outcome is Outcome.LOST_SO_FAR


def remembered_evidence(case: Case) -> tuple[EvidenceItem, ...]:
    """Return the line of evidence that the remembered loss is; it stands for no observation of this run (id 0)."""
    proof, own = case.proof, case.configured
    if proof is None or own is None:
        return ()
    return (
        EvidenceItem(
            step="proof",
            host=own.host,
            port=own.port,
            reply=None,
            failure=proof.outcome.value,
            seconds=proof.waited_s,
            observation=0,
        ),
    )


def with_note(case: Case, works: Sentence) -> Sentence:
    """Add to "sending works" that an earlier marked message landed in junk, where one did."""
    if case.proof is None or case.proof.outcome is not Outcome.JUNK:
        return works
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{works} A test message sent from here earlier landed in the junk folder."),
        works=works,
    )
