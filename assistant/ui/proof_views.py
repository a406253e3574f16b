"""What the pages of a proof of delivery show, as frozen values."""

from dataclasses import dataclass

from assistant.model.secret import Purpose
from assistant.model.text import Sentence
from assistant.ui.views import EvidenceRow, Note, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordField:
    """A password that is wanted: whose, what for, the words beside its field; not needed where it may stay empty."""

    address: str
    purpose: Purpose
    label: Sentence
    needed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofPage:
    """One test message before it is sent.

    Attributes:
        title: the question.
        text: what it is good for.
        facts: what would be sent, by which way, where it is looked for: names and values.
        recipient: whom it would go to; may be changed.
        notes: why that address, what it cannot show, what is in the way.
        passwords: what is wanted for it.
        offer_remove: it can be taken out of the mailbox again.
        can_send: nothing is in the way.
    """

    title: Sentence
    text: Sentence
    facts: tuple[tuple[Sentence, Sentence], ...]
    recipient: str = ""
    notes: tuple[Note, ...] = ()
    passwords: tuple[PasswordField, ...] = ()
    offer_remove: bool = False
    can_send: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvingPage:
    """The test message is being sent, then looked for.

    Attributes:
        title: what is going on.
        trying: what is being tried at this moment.
        waited_s: seconds since the server took it, None before.
        patience_s: when the looking ends, None before.
    """

    title: Sentence
    trying: tuple[Sentence, ...] = ()
    waited_s: float | None = None
    patience_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailRow:
    """A name and a value; a tone where it speaks for or against."""

    tone: Tone | None = None
    name: Sentence
    value: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvedPage:
    """What became of the test message.

    Attributes:
        tone: how it stands.
        word: that in a few words.
        text: the one sentence.
        notes: why, what to do now, what it does not show.
        again: words of the button that looks for another way, None where there is no need to.
        retry: words of the button that offers another test message.
        rows: when, by which way, and what the receiving server checked.
        evidence: what was said while it was sent.
    """

    tone: Tone
    word: Sentence
    text: Sentence
    notes: tuple[Note, ...] = ()
    again: Sentence | None = None
    retry: Sentence
    rows: tuple[DetailRow, ...] = ()
    evidence: tuple[EvidenceRow, ...] = ()
