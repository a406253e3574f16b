"""How a proof of delivery is shown: what would be sent, how long it is looked for, what became of it. No Qt."""

from typing import Final

from assistant.engine.proof import BODY, SUBJECT
from assistant.model.proof import AuthenticationResults, Choice, Hop, Missing, Outcome, Proof, ProofPlan
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.flow_proof import PATIENCE_S
from assistant.session.steps import State
from assistant.ui import evidence, wording
from assistant.ui import notes as notes_of
from assistant.ui.proof_views import DetailRow, PasswordField, ProofPage, ProvedPage, ProvingPage
from assistant.ui.views import Note, Tone

_CHOICES: Final = {
    Choice.OTHER_ACCOUNT: QT_TRANSLATE_NOOP(
        "Roampost", "Another account of yours, with another provider: that it arrives there says most."
    ),
    Choice.ECHO: QT_TRANSLATE_NOOP("Roampost", "An address that answers every message, given by your organisation."),
    Choice.ONESELF: QT_TRANSLATE_NOOP(
        "Roampost", "No account of yours with another provider is known, so to yourself."
    ),
}
_WORDS: Final = {
    Outcome.DELIVERED: QT_TRANSLATE_NOOP("Roampost", "It arrived"),
    Outcome.JUNK: QT_TRANSLATE_NOOP("Roampost", "It arrived, in junk"),
    Outcome.DELAYED: QT_TRANSLATE_NOOP("Roampost", "It is late"),
    Outcome.LOST_SO_FAR: QT_TRANSLATE_NOOP("Roampost", "Accepted, but not arrived so far"),
    Outcome.REFUSED: QT_TRANSLATE_NOOP("Roampost", "It was refused"),
    Outcome.NOT_SENT: QT_TRANSLATE_NOOP("Roampost", "Nothing was sent"),
}
_UNSEEN: Final = QT_TRANSLATE_NOOP("Roampost", "Sent; nobody here can see whether it arrived")
_TONES: Final = {
    Outcome.DELIVERED: Tone.GOOD,
    Outcome.JUNK: Tone.CAREFUL,
    Outcome.DELAYED: Tone.CAREFUL,
    Outcome.LOST_SO_FAR: Tone.BAD,
    Outcome.REFUSED: Tone.BAD,
    Outcome.NOT_SENT: Tone.ASK,
}
_NEXT: Final = {
    Outcome.DELIVERED: QT_TRANSLATE_NOOP("Roampost", "You can send your own message now."),
    Outcome.JUNK: QT_TRANSLATE_NOOP(
        "Roampost", "Your messages go out, but may be overlooked. Tell the people you write to, to look into junk too."
    ),
    Outcome.DELAYED: QT_TRANSLATE_NOOP(
        "Roampost", "Some servers let the first message from somewhere new wait for some minutes. Nothing is wrong yet."
    ),
    Outcome.LOST_SO_FAR: QT_TRANSLATE_NOOP(
        "Roampost",
        "It may still come. Until it does, do not rely on messages sent this way; take another way out, or call.",
    ),
    Outcome.REFUSED: QT_TRANSLATE_NOOP("Roampost", "Find out what is in the way, and what works instead."),
}
_SLOW: Final = QT_TRANSLATE_NOOP("Roampost", "Mail goes out from here, but takes its time.")
_AGAIN: Final = frozenset({Outcome.LOST_SO_FAR, Outcome.REFUSED})
"""After these the next step is to look for what works instead."""


def form(state: State, plan: ProofPlan) -> ProofPage:
    """Show exactly what would be sent; nothing is before the button is pressed."""
    notes = [*notes_of.faults(state), *notes_of.notices(state)]
    if plan.obstacle is not None:
        notes.append(Note(tone=Tone.BAD, text=plan.obstacle))
    known = _CHOICES.get(plan.choice)
    if known is not None and plan.recipient is not None:
        notes.append(Note(tone=Tone.CALM, text=sentence(known)))
    if plan.limit is not None:
        notes.append(Note(tone=Tone.CAREFUL, text=plan.limit))
    sender = plan.account.address
    facts: list[tuple[Sentence, Sentence]] = [
        (sentence(QT_TRANSLATE_NOOP("Roampost", "From")), wording.plain(sender)),
    ]
    if plan.account.outgoing is not None:
        through = wording.sends_through(plan.account.outgoing)
        facts.append((sentence(QT_TRANSLATE_NOOP("Roampost", "Through")), through))
    subject = sentence(QT_TRANSLATE_NOOP("Roampost", "{subject} [its mark]"), subject=SUBJECT)
    facts.append((sentence(QT_TRANSLATE_NOOP("Roampost", "Subject")), subject))
    facts.append((sentence(QT_TRANSLATE_NOOP("Roampost", "Text")), BODY))
    if plan.mailbox is not None:
        facts.append(
            (
                sentence(QT_TRANSLATE_NOOP("Roampost", "Looked for")),
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "in the mailbox of {mailbox}, for {seconds} seconds at most"),
                    mailbox=plan.mailbox,
                    seconds=round(PATIENCE_S),
                ),
            )
        )
    return ProofPage(
        title=sentence(QT_TRANSLATE_NOOP("Roampost", "Send one test message?")),
        text=sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "This shows whether mail really arrives. Exactly this message is sent, with a mark by which it is "
                "found again, once, and only when you press the button.",
            )
        ),
        facts=tuple(facts),
        recipient=plan.recipient or "",
        notes=tuple(notes),
        passwords=tuple(_password(one, plan.choice) for one in plan.missing),
        offer_remove=plan.mailbox is not None,
        can_send=plan.obstacle is None and plan.recipient is not None,
    )


def _password(one: Missing, choice: Choice) -> PasswordField:
    if one.purpose is Purpose.OUTGOING:
        label = sentence(QT_TRANSLATE_NOOP("Roampost", "Password for sending from {address}"), address=one.address)
        return PasswordField(address=one.address, purpose=one.purpose, label=label)
    label = sentence(QT_TRANSLATE_NOOP("Roampost", "Password for fetching the mail of {address}"), address=one.address)
    # Whom the user named may be sent the message without being looked for.
    return PasswordField(address=one.address, purpose=one.purpose, label=label, needed=choice is not Choice.NAMED)


def under_way(state: State) -> ProvingPage:
    """Show how far it is."""
    lines = tuple(dict.fromkeys(one.what for one in state.trying))
    looked = state.looked
    if looked is None:
        return ProvingPage(title=sentence(QT_TRANSLATE_NOOP("Roampost", "Sending the test message…")), trying=lines)
    title = sentence(
        QT_TRANSLATE_NOOP("Roampost", "Sent. Looking for it in the mailbox of {mailbox}…"), mailbox=looked.mailbox
    )
    return ProvingPage(title=title, trying=lines, waited_s=looked.waited_s, patience_s=looked.patience_s)


def result(state: State, proof: Proof) -> ProvedPage:
    """Show what became of it, how that is known, and what to do now."""
    outcome = proof.outcome
    notes = list(notes_of.faults(state))
    if proof.reason is not None:
        notes.append(Note(tone=Tone.CALM, text=proof.reason))
    following = _NEXT.get(outcome) if outcome is not None else None
    if outcome is Outcome.DELAYED and proof.found:
        following = _SLOW
    if following is not None:
        notes.append(Note(tone=Tone.CALM, text=sentence(following)))
    if proof.limit is not None:
        notes.append(Note(tone=Tone.CAREFUL, text=proof.limit))
    if proof.removed:
        text = sentence(QT_TRANSLATE_NOOP("Roampost", "The test message was taken out of the mailbox again."))
        notes.append(Note(tone=Tone.CALM, text=text))
    elif proof.found and proof.choice is not Choice.ECHO:
        text = sentence(QT_TRANSLATE_NOOP("Roampost", "The test message is still in the mailbox; you may delete it."))
        notes.append(Note(tone=Tone.CALM, text=text))
    again = sentence(QT_TRANSLATE_NOOP("Roampost", "Find out what else works")) if outcome in _AGAIN else None
    retry = (
        sentence(QT_TRANSLATE_NOOP("Roampost", "Try it again"))
        if outcome is Outcome.NOT_SENT
        else sentence(QT_TRANSLATE_NOOP("Roampost", "Send another test message"))
    )
    return ProvedPage(
        tone=_TONES[outcome] if outcome is not None else Tone.ASK,
        word=sentence(_WORDS[outcome] if outcome is not None else _UNSEEN),
        text=proof.summary,
        notes=tuple(notes),
        again=again,
        retry=retry,
        rows=(*_about(proof), *_route(proof.route), *_checks(proof.authentication_results)),
        evidence=tuple(evidence.row(one) for one in state.proof_seen),
    )


def _about(proof: Proof) -> tuple[DetailRow, ...]:
    rows: list[DetailRow] = []
    if proof.recipient is not None:
        rows.append(
            DetailRow(name=sentence(QT_TRANSLATE_NOOP("Roampost", "Sent to")), value=wording.plain(proof.recipient))
        )
    if proof.sent_utc is not None:
        at = wording.plain(f"{proof.sent_utc:%Y-%m-%d %H:%M:%S} UTC")
        rows.append(DetailRow(name=sentence(QT_TRANSLATE_NOOP("Roampost", "Accepted at")), value=at))
        waited = sentence(QT_TRANSLATE_NOOP("Roampost", "{seconds} seconds"), seconds=round(proof.waited_s))
        rows.append(DetailRow(name=sentence(QT_TRANSLATE_NOOP("Roampost", "Waited")), value=waited))
    if proof.reply is not None:
        name = sentence(QT_TRANSLATE_NOOP("Roampost", "The server’s own words"))
        rows.append(DetailRow(name=name, value=wording.plain(proof.reply)))
    if proof.token is not None:
        rows.append(
            DetailRow(name=sentence(QT_TRANSLATE_NOOP("Roampost", "Its mark")), value=wording.plain(proof.token))
        )
    return tuple(rows)


def _route(hops: tuple[Hop, ...]) -> tuple[DetailRow, ...]:
    """Put each stage of the message's way into one row."""
    rows = []
    for number, hop in enumerate(hops, start=1):
        source = hop.sender or hop.address
        came = " → ".join(part for part in (source, hop.by) if part)
        details = [part for part in (hop.address if hop.sender else None, hop.protocol) if part]
        if hop.at_utc is not None:
            details.append(f"{hop.at_utc:%H:%M:%S} UTC")
        rows.append(
            DetailRow(
                name=sentence(QT_TRANSLATE_NOOP("Roampost", "Stage {number}"), number=number),
                value=wording.plain(f"{came} ({', '.join(details)})" if details else came)
                if came or details
                else sentence(QT_TRANSLATE_NOOP("Roampost", "does not say")),
            )
        )
    return tuple(rows)


def _checks(results: AuthenticationResults | None) -> tuple[DetailRow, ...]:
    """Put each check of the receiving server into one row; in its own words, which IT people know."""
    if results is None:
        return ()
    if not results.checks:
        none = sentence(QT_TRANSLATE_NOOP("Roampost", "checked nothing"))
        return (DetailRow(name=_checked_by(results), value=none),)
    rows = []
    for check in results.checks:
        words = [f"{check.method}={check.result}", *(f"{name}={value}" for name, value in check.properties)]
        if check.reason is not None:
            words.append(f"({check.reason})")
        tone = Tone.GOOD if check.result == "pass" else Tone.BAD if check.result in _FAILED else None
        rows.append(DetailRow(tone=tone, name=_checked_by(results), value=wording.plain(" ".join(words))))
    return tuple(rows)


_FAILED: Final = frozenset({"fail", "softfail", "permerror", "temperror", "policy"})
"""Results of RFC 8601 section 2.7 that speak against the message."""


def _checked_by(results: AuthenticationResults) -> Sentence:
    return sentence(QT_TRANSLATE_NOOP("Roampost", "Checked by {server}"), server=results.server)
