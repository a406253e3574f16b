"""How a change to the settings is shown: before it is made, when it is done, when it is put back. No Qt."""

from typing import Final

from assistant.model.change import ChangePlan, CredentialStep, Edit, Receipt, UndoState
from assistant.model.finding import Remedy, RemedyKind, Restriction
from assistant.model.mail import Outgoing
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.flow_proof import can_be_proved
from assistant.session.steps import State
from assistant.ui import evidence, route, travel, wording
from assistant.ui import notes as notes_of
from assistant.ui.views import ConsentPage, Difference, DonePage, HistoryRow, Note, RawEdit, Tone, UndonePage

HIDDEN: Final = "••••••"


def consent(state: State, plan: ChangePlan, remedy: Remedy) -> ConsentPage:
    """Show exactly what will change."""
    title = wording.program_title(plan.program)
    notes: list[Note] = [*notes_of.faults(state), *notes_of.notices(state)]
    notes.extend(notes_of.proven(remedy))
    account = state.account
    if plan.needs_closed and account is not None and account.running:
        text = sentence(QT_TRANSLATE_NOOP("Roampost", "{program} is open. Close it first, then go on."), program=title)
        notes.append(Note(tone=Tone.CAREFUL, text=text))
    tone = Tone.CAREFUL if plan.credential is CredentialStep.CLEARED else Tone.CALM
    notes.append(Note(tone=tone, text=wording.credential(plan.credential, title)))
    notes.extend(notes_of.warned(remedy))
    notes.extend(Note(tone=Tone.CALM, text=one) for one in plan.notes)
    if plan.shared_with:
        text = sentence(
            QT_TRANSLATE_NOOP("Roampost", "Sending changes for these addresses too: {addresses}"),
            addresses=", ".join(plan.shared_with),
        )
        notes.append(Note(tone=Tone.CAREFUL, text=text))
    notes.append(
        Note(
            tone=Tone.CALM,
            text=sentence(QT_TRANSLATE_NOOP("Roampost", "A copy of the old settings is kept. You can undo this.")),
        )
    )
    return ConsentPage(
        title=sentence(QT_TRANSLATE_NOOP("Roampost", "This will change in {program}"), program=title),
        differences=differences(plan.before, plan.after),
        edits=tuple(_raw(one) for one in plan.edits),
        notes=tuple(notes),
        button=sentence(QT_TRANSLATE_NOOP("Roampost", "Change it")),
        until_leaving=remedy.kind is RemedyKind.SWITCH_SERVER,
    )


def differences(before: Outgoing, after: Outgoing) -> tuple[Difference, ...]:
    """Compare two outgoing sides, setting by setting, in words."""
    none = sentence(QT_TRANSLATE_NOOP("Roampost", "none"))
    pairs = (
        (sentence(QT_TRANSLATE_NOOP("Roampost", "Server")), wording.plain(before.host), wording.plain(after.host)),
        (
            sentence(QT_TRANSLATE_NOOP("Roampost", "Port")),
            wording.plain(str(before.port)),
            wording.plain(str(after.port)),
        ),
        (
            sentence(QT_TRANSLATE_NOOP("Roampost", "Connection")),
            wording.security(before.security),
            wording.security(after.security),
        ),
        (
            sentence(QT_TRANSLATE_NOOP("Roampost", "Sign-in")),
            wording.authentication(before.authentication),
            wording.authentication(after.authentication),
        ),
        (
            sentence(QT_TRANSLATE_NOOP("Roampost", "Log-in name")),
            wording.plain(before.username) if before.username else none,
            wording.plain(after.username) if after.username else none,
        ),
    )
    return tuple(
        Difference(name=name, before=old, after=new, changes=old != new)
        for name, old, new in pairs
        if not (old == new == none)
    )


def _raw(edit: Edit, *, swap: bool = False) -> RawEdit:
    old, new = (HIDDEN if edit.secret and value is not None else value for value in (edit.old, edit.new))
    key = f"[{edit.section}] {edit.key}" if edit.section else edit.key
    first, second = (new, old) if swap else (old, new)
    return RawEdit(where=edit.path, key=key, old="" if first is None else first, new="" if second is None else second)


def done(state: State, receipt: Receipt) -> DonePage:
    """Show what was done, and what the check afterwards says."""
    title = wording.program_title(receipt.plan.program)
    notes: list[Note] = [*notes_of.faults(state), *notes_of.notices(state)]
    confirmed = state.confirmed
    tone = Tone.GOOD
    seen = state.seen
    if state.running and (confirmed is None or confirmed.verdict.restriction is not Restriction.NONE):
        text = sentence(QT_TRANSLATE_NOOP("Roampost", "Asking the server once more, with the new settings…"))
        notes.insert(0, Note(tone=Tone.CALM, text=text))
    elif confirmed is not None and confirmed.verdict.restriction is Restriction.NONE:
        text = sentence(
            QT_TRANSLATE_NOOP("Roampost", "Checked with the new settings: the server takes your mail from here.")
        )
        notes.insert(0, Note(tone=Tone.GOOD, text=text))
        journey = travel.tone_and_word(confirmed)
        if journey is not None:
            tone = journey[0]
            notes.insert(1, Note(tone=tone, text=confirmed.verdict.summary))
    elif confirmed is not None:
        notes.insert(0, Note(tone=Tone.CAREFUL, text=confirmed.verdict.summary))
        tone = Tone.CAREFUL
    if receipt.plan.credential in {CredentialStep.PROGRAM_ASKS, CredentialStep.CLEARED}:
        notes.append(Note(tone=Tone.CALM, text=wording.credential(receipt.plan.credential, title)))
    if receipt.network is not None:
        text = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Once this computer is on another network, the old settings come back: at once where Roampost watches "
                "the network, else when it is next started.",
            )
        )
        notes.append(Note(tone=Tone.CALM, text=text))
    items = confirmed.verdict.evidence if confirmed is not None else ()
    return DonePage(
        tone=tone,
        title=sentence(QT_TRANSLATE_NOOP("Roampost", "Done. Send your message again from {program}."), program=title),
        text=change(receipt),
        notes=tuple(notes),
        route=route.route(state),
        seen=route.rows(state),
        evidence=evidence.rows_of_verdict(items, seen),
        checking=state.running,
        offer_proof=can_be_proved(state),
    )


def change(receipt: Receipt) -> Sentence:
    """Say in one sentence what a change did."""
    before, after = receipt.plan.before, receipt.plan.after
    if before.host != after.host:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "{address} now sends through {after} instead of {before}."),
            address=receipt.plan.account,
            before=before.host,
            after=after.host,
        )
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{address} now sends through {settings}."),
        address=receipt.plan.account,
        settings=wording.sends_through(after),
    )


def undone(state: State) -> UndonePage:
    """Show what became of each key on undo."""
    outcome = state.outcome
    assert outcome is not None
    notes: list[Note] = list(notes_of.faults(state))
    if outcome.complete:
        title = sentence(QT_TRANSLATE_NOOP("Roampost", "Everything is back as it was."))
        tone = Tone.GOOD
    else:
        title = sentence(QT_TRANSLATE_NOOP("Roampost", "Not everything could be put back."))
        tone = Tone.CAREFUL
    if outcome.byte_identical:
        text = sentence(QT_TRANSLATE_NOOP("Roampost", "The settings file is the old one, to the last byte."))
        notes.append(Note(tone=Tone.GOOD, text=text))
    for edit, became, found in outcome.edits:
        if became is UndoState.CONFLICT:
            text = sentence(
                QT_TRANSLATE_NOOP("Roampost", "{key} was changed since, to “{found}”; it was left as it is."),
                key=edit.key,
                found=HIDDEN if edit.secret else (found or ""),
            )
            notes.append(Note(tone=Tone.CAREFUL, text=text))
    notes.extend(Note(tone=Tone.CAREFUL, text=one) for one in outcome.notes)
    edits = tuple(_raw(edit, swap=True) for edit, became, _ in outcome.edits if became is not UndoState.CONFLICT)
    return UndonePage(tone=tone, title=title, notes=tuple(notes), edits=edits)


def history_row(receipt: Receipt) -> HistoryRow:
    """Show one change of the past."""
    return HistoryRow(
        id=receipt.id,
        made_utc=receipt.made_utc,
        address=receipt.plan.account,
        text=change(receipt),
        undone=receipt.undone,
        for_here=receipt.network is not None,
    )
