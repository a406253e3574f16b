"""The steps from "mail does not go out" to "it does", as a machine without a face.

Every function takes a `State` and what happened, and gives a `Turn`: the next state and what is to be
done (effects, as data). A face shows the state, carries the effects out, and reports back here.
"""

from collections.abc import Iterable
from dataclasses import replace

from assistant.engine.guide.steps import GuidedProgram
from assistant.model.change import ChangePlan, Receipt, UndoOutcome
from assistant.model.finding import AccountDiagnosis, Diagnosis, Need, NetworkView, Remedy, RemedyKind, Restriction
from assistant.model.progress import AccountsRead, Event, Judged, Looked, NetworkJudged, Seen, Tried, Trying
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.leaving import Left
from assistant.session.pasted import Pasted, account_named
from assistant.session.request import GivenSecret, Request
from assistant.session.steps import (
    ASIDE,
    WORKING,
    Answers,
    ApplyPlan,
    Effect,
    Explain,
    FindKeyring,
    KeepSecret,
    Look,
    MakePlan,
    PlanKeepOpen,
    PutBack,
    PutBackLeft,
    ReadAccounts,
    ReadHistory,
    ReadNetwork,
    State,
    Step,
    StopLooking,
    Turn,
)


def begin(text: str | None = None, guide_program: GuidedProgram = GuidedProgram.OTHER) -> Turn:
    """Start, with an error text where the user came with one, and the mail program that is usual on this system."""
    effects: tuple[Effect, ...] = (PutBackLeft(),)
    if text is not None:
        effects = (*effects, Explain(text))
    return Turn(State(error=text, guide_program=guide_program), effects)


def left_behind(state: State, left: Left) -> Turn:
    """Say what was put back of changes for networks that were left, and what still waits; then read the programs."""
    notice, fault = state.notice, state.fault
    if left.done:
        text = QT_TRANSLATE_NOOP("Roampost", "Put back, since that network was left: {account} sends as it did before.")
        notice = sentence(text, account=", ".join(dict.fromkeys(one.plan.account for one in left.done)))
    if left.waiting:
        fault = left.waiting[0].why
    return Turn(replace(state, notice=notice, fault=fault), (ReadAccounts(), ReadHistory()))


def not_put_back(state: State, fault: Sentence) -> Turn:
    """What was to be put back could not be looked at; the rest goes on."""
    return Turn(replace(state, fault=fault), (ReadAccounts(), ReadHistory()))


def accounts_read(state: State, read: AccountsRead) -> Turn:
    """Take in the accounts; at the start, a lone one is looked into at once."""
    state = replace(state, accounts=read.accounts, unreadable=read.unreadable)
    if state.step is not Step.READING:
        return Turn(state)
    if len(read.accounts) == 1:
        return look(state, read.accounts[0].label)
    turn = _look_into_named(replace(state, step=Step.CHOOSING))
    return turn if turn.effects else Turn(turn.state, (ReadNetwork(),))


def history_read(state: State, receipts: tuple[Receipt, ...]) -> Turn:
    """Take in what was changed so far."""
    return Turn(replace(state, receipts=receipts))


def network_read(state: State, network: NetworkView) -> Turn:
    """Take in what the network is."""
    return Turn(replace(state, network=network))


def look(state: State, subject: str) -> Turn:
    """Find out about an account, by label or address; what was known of another is dropped."""
    if subject != state.subject:
        state = replace(state, recipient=None)
    return _look(replace(state, subject=subject, remedy=None, travelling=False), Step.LOOKING)


def will_it_travel(state: State, subject: str | None = None) -> Turn:
    """Find out whether sending will work away from here; of the account asked about where none is named."""
    subject = state.subject if subject is None else subject
    if subject is None or state.step in WORKING:
        return Turn(state)
    if subject != state.subject:
        state = replace(state, recipient=None)
    return _look(replace(state, subject=subject, remedy=None, travelling=True), Step.LOOKING)


def look_again(state: State) -> Turn:
    """Ask the same question once more, with what was typed since."""
    if state.subject is None:
        return again(state)
    return _look(replace(state, remedy=None), Step.LOOKING)


def again(state: State) -> Turn:
    """Start over: read the mail programs, keep what was typed."""
    stop = (StopLooking(),) if state.running else ()
    fresh = State(
        error=state.error,
        pasted=state.pasted,
        receipts=state.receipts,
        secrets=state.secrets,
        guide_program=state.guide_program,
        keeping=state.keeping,
        kept=state.kept,
        keep_over=state.keep_over,
    )
    return Turn(fresh, (*stop, ReadAccounts(), ReadHistory()))


def told(state: State, text: str) -> Turn:
    """Take in an error text; the question is asked again with it where one is open."""
    state = replace(state, error=text, pasted=None, fault=None, travelling=False)
    if state.subject is None or state.step in WORKING:
        return Turn(state, (Explain(text),))
    turn = _look(replace(state, remedy=None), Step.LOOKING)
    return Turn(turn.state, (*turn.effects, Explain(text)))


def explained(state: State, pasted: Pasted) -> Turn:
    """Take in what the error text says; the account that it names is looked into where none is chosen yet."""
    state = replace(state, pasted=pasted)
    if state.step is not Step.CHOOSING or state.subject is not None:
        return Turn(state)
    return _look_into_named(state)


def _look_into_named(state: State) -> Turn:
    pasted = state.pasted
    named = account_named(pasted, state.accounts) if pasted is not None and pasted.instead is None else None
    return Turn(state) if named is None else look(state, named.label)


def heard(state: State, events: Iterable[Event]) -> Turn:
    """Take in what a run tells, in order; the first proven way on is shown without waiting for the rest."""
    for event in events:
        match event:
            case Seen() | Judged() | AccountsRead() | NetworkJudged() if state.step is Step.REPORTING:
                pass  # a report looks afresh, and leaves what the window knows as it is
            case AccountsRead():
                state = replace(state, accounts=event.accounts or state.accounts, unreadable=event.unreadable)
            case Trying():
                state = replace(state, trying=(*state.trying, event))
            case Tried():
                state = replace(state, trying=tuple(one for one in state.trying if one.key != event.key))
            case Seen() if state.step is Step.PROVING:
                state = replace(state, proof_seen=(*state.proof_seen, event.observation))
            case Seen():
                state = replace(state, seen=(*state.seen, event.observation))
            case Looked():
                state = replace(state, looked=event)
            case NetworkJudged():
                state = replace(state, network=event.network)
            case Judged():
                state = _judged(state, event.diagnosis)
    if state.step is not Step.LOOKING or state.current is None:
        return Turn(state)
    if state.remedy is not None:
        way = _same(state.remedy, state.current.remedies)
        if way is not None and way.proven and not way.needs:
            return _go(replace(state, remedy=way), state.current)
        return Turn(state)
    if any(remedy.proven for remedy in state.current.remedies):
        return Turn(replace(state, step=Step.VERDICT))
    return Turn(state)


def diagnosed(state: State, diagnosis: Diagnosis) -> Turn:
    """Take in the end of a run."""
    state = replace(state, running=False, trying=(), network=diagnosis.network, unreadable=diagnosis.unreadable)
    for account in diagnosis.accounts:
        state = _judged(state, account)
    current = state.current
    if state.step is not Step.LOOKING:
        return Turn(state)
    if state.remedy is None or current is None:
        return Turn(replace(state, step=Step.VERDICT))
    wanted = (Need.PASSWORD, Need.USERNAME)
    was_typed = any(given.address == current.account.address for given in state.secrets)
    if was_typed and current.verdict.restriction is Restriction.AUTHENTICATION_FAILED:
        needs = tuple(need for need in wanted if need is Need.PASSWORD or need in state.needs)
        return Turn(replace(state, step=Step.ASKING, needs=needs, refused=True))
    way = _same(state.remedy, current.remedies)
    if way is None or not way.proven:
        return Turn(replace(state, step=Step.VERDICT, remedy=None))
    return _go(replace(state, remedy=way), current)


def stopped(state: State) -> Turn:
    """The user does not want to wait: show what is known so far."""
    step = state.step
    if step is Step.LOOKING:
        step = Step.VERDICT if state.current is not None and state.current.verdict.evidence else Step.CHOOSING
    if step is Step.PROVING:
        step = state.proof_from
        text = QT_TRANSLATE_NOOP(
            "Roampost", "Stopped. If the message had been sent by then, it is on its way and stays where it arrives."
        )
        state = replace(state, notice=sentence(text))
    stop = (StopLooking(),) if state.running else ()
    return Turn(replace(state, step=step, running=False, trying=(), remedy=None), stop)


def back_to(state: State) -> Step:
    """Say where a page beside the way leads back to; a way out that was being taken is let go of meanwhile."""
    match state.step:
        case step if step in ASIDE:
            return state.back
        case Step.ASKING | Step.GUIDING | Step.CONSENT:
            return Step.VERDICT if state.current is not None else Step.CHOOSING
        case step:
            return step


def picked(state: State, remedy_id: str) -> Turn:
    """Take a way out; asks first for what its proof lacks."""
    current = state.current
    remedy = next((one for one in current.remedies if one.id == remedy_id), None) if current is not None else None
    if current is None or remedy is None:
        return Turn(state)
    state = replace(state, remedy=remedy, fault=None, notice=None, refused=False)
    needs = remedy.needs
    if remedy.kind is RemedyKind.FIX_PASSWORD:
        needs = tuple(dict.fromkeys((*needs, Need.PASSWORD)))
    if needs:
        turn = stopped(state)
        state = replace(turn.state, step=Step.ASKING, remedy=remedy, needs=needs)
        return Turn(state, (*turn.effects, FindKeyring()))
    return _go(state, current)


def answered(state: State, answers: Answers) -> Turn:
    """Take in what was asked for, and try with it."""
    account = state.account
    if state.step is not Step.ASKING or state.remedy is None or account is None:
        return Turn(state)
    keep: tuple[Effect, ...] = ()
    secrets = state.secrets
    if answers.secret is not None:
        given = GivenSecret(
            address=account.address,
            purpose=purpose_of(state.remedy),
            username=answers.username,
            secret=answers.secret,
        )
        secrets = (*(one for one in secrets if (one.address, one.purpose) != (given.address, given.purpose)), given)
        if answers.remember:
            keep = (KeepSecret(given),)
    consents = state.clear_consent | {account.label} if answers.consent else state.clear_consent
    state = replace(
        state,
        secrets=secrets,
        clear_consent=consents,
        recipient=answers.recipient or state.recipient,
    )
    turn = _look(state, Step.LOOKING)
    return Turn(turn.state, (*keep, *turn.effects))


def recipient_named(state: State, recipient: str) -> Turn:
    """The user said whom the message was for."""
    return look_again(replace(state, recipient=recipient))


def keyring_found(state: State, where: str) -> Turn:
    """There is a safe keyring."""
    return Turn(replace(state, keyring=where, no_keyring=None))


def keyring_missing(state: State, why: Sentence) -> Turn:
    """There is none, or it is locked: secrets are asked for every time."""
    return Turn(replace(state, keyring=None, no_keyring=why))


def kept(state: State, notice: Sentence) -> Turn:
    """The secret is in the keyring."""
    return Turn(replace(state, notice=notice))


def remarked(state: State, fault: Sentence) -> Turn:
    """Something beside the way failed (the keyring, an explanation): say so, and go on."""
    return Turn(replace(state, fault=fault))


def planned(state: State, plan: ChangePlan) -> Turn:
    """Show a change before it is made."""
    if state.step is not Step.PLANNING:
        return Turn(state)
    return Turn(replace(state, step=Step.CONSENT, plan=plan))


def guided_by(state: State, program: GuidedProgram) -> Turn:
    """The user said which mail program it is."""
    return Turn(replace(state, guide_program=program))


def done_by_hand(state: State) -> Turn:
    """The user has followed the guide: read the settings again where they can be, and ask the server."""
    wanted = state.remedy.outgoing if state.step is Step.GUIDING and state.remedy is not None else None
    turn = look_again(state)
    return Turn(replace(turn.state, by_hand=wanted), turn.effects)


def agreed(state: State, *, until_leaving: bool = False) -> Turn:
    """The user said yes to exactly what was shown: for good, or until this network is left."""
    if state.step is not Step.CONSENT or state.plan is None or state.remedy is None:
        return Turn(state)
    return Turn(replace(state, step=Step.APPLYING, fault=None), (ApplyPlan(state.plan, state.remedy, until_leaving),))


def applied(state: State, receipt: Receipt) -> Turn:
    """The change is made and was read back; ask the server once more, through the new settings."""
    state = replace(state, receipt=receipt, receipts=(receipt, *state.receipts), confirmed=None, plan=None)
    return _look(state, Step.DONE)


def undo(state: State, receipt_id: str | None = None) -> Turn:
    """Put back a change; the newest that stands when none is named."""
    if state.step in WORKING:
        return Turn(state)
    receipt = state.undoable
    if receipt_id is not None:
        receipt = next((one for one in state.receipts if one.id == receipt_id and not one.undone), None)
    if receipt is None:
        return Turn(state)
    turn = stopped(state)
    back = back_to(turn.state)
    return Turn(
        replace(turn.state, step=Step.UNDOING, back=back, fault=None, outcome=None),
        (*turn.effects, PutBack(receipt)),
    )


def undone(state: State, outcome: UndoOutcome) -> Turn:
    """A change was put back, wholly or in part."""
    receipts = tuple(
        replace(one, undone=outcome.complete) if one.id == outcome.receipt_id else one for one in state.receipts
    )
    return Turn(
        replace(state, step=Step.UNDONE, outcome=outcome, receipts=receipts, plan=None), (ReadHistory(), ReadAccounts())
    )


def show_history(state: State) -> Turn:
    """Show what was changed when."""
    if state.step in WORKING or state.step is Step.HISTORY:
        return Turn(state)
    turn = stopped(state)
    back = back_to(turn.state)
    return Turn(replace(turn.state, step=Step.HISTORY, back=back, fault=None), (*turn.effects, ReadHistory()))


def go_back(state: State) -> Turn:
    """Leave this page for the one before; nothing is changed by it."""
    state = replace(state, fault=None, notice=None)
    match state.step:
        case Step.LOOKING | Step.PROVING:
            return stopped(state)
        case Step.PROOF | Step.PROVED:
            return Turn(replace(state, step=state.proof_from, proof_plan=None, proof=None))
        case Step.ASKING | Step.GUIDING | Step.CONSENT:
            step = Step.VERDICT if state.current is not None else Step.CHOOSING
            return Turn(replace(state, step=step, remedy=None, plan=None, refused=False))
        case Step.VERDICT | Step.DONE | Step.UNDONE:
            turn = stopped(state)
            return Turn(replace(turn.state, step=Step.CHOOSING, remedy=None), turn.effects)
        case step if step in ASIDE:
            turn = stopped(state) if step is Step.REPORTING else Turn(state)
            return Turn(replace(turn.state, step=state.back, report=None), turn.effects)
        case _:
            return Turn(state)


def failed(state: State, fault: Sentence) -> Turn:
    """Something that was to be done could not be; the user is told where he or she stands."""
    state = replace(state, fault=fault)
    match state.step:
        case Step.READING:
            return Turn(replace(state, step=Step.CHOOSING))
        case Step.LOOKING:
            step = Step.VERDICT if state.current is not None else Step.CHOOSING
            return Turn(replace(state, step=step, running=False, trying=(), remedy=None))
        case Step.PLANNING:
            return Turn(replace(state, step=Step.VERDICT, remedy=None))
        case Step.APPLYING:
            return Turn(replace(state, step=Step.CONSENT))
        case Step.UNDOING:
            return Turn(replace(state, step=state.back))
        case Step.PROOF_PLANNING:
            return Turn(replace(state, step=Step.PROOF if state.proof_plan is not None else state.proof_from))
        case Step.HOLDING:
            return Turn(replace(state, step=Step.SETTINGS))
        case Step.FORGETTING:
            return Turn(replace(state, step=Step.FORGET))
        case Step.PROVING:
            return Turn(replace(state, step=Step.PROOF, running=False, trying=()))
        case Step.REPORTING:
            return Turn(replace(state, step=state.back, running=False, trying=()))
        case _:
            return Turn(replace(state, running=False, trying=()))


def purpose_of(remedy: Remedy) -> Purpose:
    """Tell which of an account's secrets a remedy needs."""
    return Purpose.INCOMING if remedy.kind is RemedyKind.POP_FIRST else Purpose.OUTGOING


def _look(state: State, step: Step) -> Turn:
    stop = (StopLooking(),) if state.running else ()
    request = Request(
        account=state.subject,
        recipient=state.recipient,
        error=state.error,
        travel_check=state.travelling,
        secrets=state.secrets,
        clear_consent=state.clear_consent,
    )
    state = replace(
        state, step=step, running=True, trying=(), seen=(), judged=(), fault=None, notice=None, by_hand=None
    )
    return Turn(state, (*stop, Look(request)))


def _judged(state: State, diagnosis: AccountDiagnosis) -> State:
    others = tuple(one for one in state.judged if one.account.label != diagnosis.account.label)
    state = replace(state, judged=(*others, diagnosis))
    if state.step is Step.DONE and state.current is diagnosis:
        state = replace(state, confirmed=diagnosis)
    return state


def _same(remedy: Remedy, among: tuple[Remedy, ...]) -> Remedy | None:
    """Find a remedy again in a later answer: by its id, else by what it does."""
    for one in among:
        if one.id == remedy.id:
            return one
    for one in among:
        if (
            one.kind is remedy.kind
            and one.outgoing
            and remedy.outgoing
            and (one.outgoing.endpoint == remedy.outgoing.endpoint)
        ):
            return one
    return None


def _go(state: State, current: AccountDiagnosis) -> Turn:
    """Carry a remedy out, or show how it is done by hand."""
    assert state.remedy is not None
    remedy = state.remedy
    turn = stopped(state)
    state = replace(turn.state, remedy=remedy, needs=(), refused=False)
    if remedy.automatic and current.account.program is not None:
        return Turn(replace(state, step=Step.PLANNING), (*turn.effects, MakePlan(current, remedy)))
    plan = (PlanKeepOpen(current, remedy),) if remedy.keep_signing_in and remedy.proven else ()
    return Turn(replace(state, step=Step.GUIDING, keep_plan=None), (*turn.effects, *plan))
