"""The steps of a proof of delivery: what would be sent, the yes, the looking, what became of it. See `flow`."""

from dataclasses import replace

from assistant.model.finding import Restriction
from assistant.model.proof import Choice, Outcome, Proof, ProofPlan
from assistant.session.flow import stopped
from assistant.session.request import GivenSecret, ProveRequest
from assistant.session.steps import WORKING, PlanProof, ProofAnswers, Prove, State, Step, Turn

PATIENCE_S = 60.0
"""How long the message is looked for; most that arrive at all do so within seconds."""


def can_be_proved(state: State) -> bool:
    """Tell whether a test message would tell more: the settings as they are take mail, as far as the server says."""
    current = state.current
    if current is None or state.running or current.account.outgoing is None:
        return False
    return current.verdict.restriction in {Restriction.NONE, Restriction.SILENT_DROP}


def offer_proof(state: State) -> Turn:
    """Work out what would be sent, from the verdict or after a change; nothing is."""
    if state.step in WORKING or state.account is None:
        return Turn(state)
    turn = stopped(state)
    step = turn.state.step
    state = turn.state if step in {Step.PROOF, Step.PROVED} else replace(turn.state, proof_from=step)
    planning = _plan(replace(state, proof_plan=None), None)
    return Turn(planning.state, (*turn.effects, *planning.effects))


def recipient_changed(state: State, recipient: str) -> Turn:
    """The user wants it to go to another address: what that shows, and cannot show, is worked out anew."""
    if state.step is not Step.PROOF:
        return Turn(state)
    return _plan(state, recipient)


def proof_planned(state: State, plan: ProofPlan) -> Turn:
    """Show what would be sent."""
    if state.step is not Step.PROOF_PLANNING:
        return Turn(state)
    return Turn(replace(state, step=Step.PROOF, proof_plan=plan))


def agreed_to_send(state: State, answers: ProofAnswers) -> Turn:
    """The user pressed the button: this one message, to the address that was shown, and to no other."""
    plan = state.proof_plan
    if state.step is not Step.PROOF or plan is None or plan.obstacle is not None or plan.recipient is None:
        return Turn(state)
    if answers.recipient != plan.recipient:
        return recipient_changed(state, answers.recipient)
    secrets = _with(state.secrets, answers.secrets)
    # Whom Roampost chose is chosen by it once more, for that decides what is looked for; the yes is for this one only.
    named = plan.recipient if plan.choice is Choice.NAMED else None
    request = replace(
        _request(replace(state, secrets=secrets), named),
        remove=answers.remove,
        consent=True,
        agreed_recipient=plan.recipient,
    )
    state = replace(
        state,
        step=Step.PROVING,
        running=True,
        secrets=secrets,
        trying=(),
        proof_seen=(),
        looked=None,
        proof=None,
        fault=None,
        notice=None,
    )
    return Turn(state, (Prove(request),))


def proved(state: State, proof: Proof) -> Turn:
    """Take in what became of the message; passwords typed for it are kept only where it shows that they are right."""
    if state.step is not Step.PROVING:
        return Turn(state)
    secrets = state.secrets
    if not proof.found and proof.outcome is not Outcome.LOST_SO_FAR and state.proof_plan is not None:
        # A refused one must not be tried again by itself.
        typed = {(one.address, one.purpose) for one in state.proof_plan.missing}
        secrets = tuple(one for one in secrets if (one.address, one.purpose) not in typed)
    state = replace(state, step=Step.PROVED, running=False, trying=(), proof=proof, proof_plan=None, secrets=secrets)
    return Turn(state)


def _plan(state: State, recipient: str | None) -> Turn:
    state = replace(state, step=Step.PROOF_PLANNING, fault=None, notice=None)
    return Turn(state, (PlanProof(_request(state, recipient)),))


def _request(state: State, recipient: str | None) -> ProveRequest:
    account = state.account
    assert account is not None
    return ProveRequest(
        account=account.label,
        recipient=recipient,
        secrets=state.secrets,
        patience_s=PATIENCE_S,
        clear_consent=state.clear_consent,
    )


def _with(known: tuple[GivenSecret, ...], typed: tuple[GivenSecret, ...]) -> tuple[GivenSecret, ...]:
    """Let what was typed last take the place of what was typed before."""
    new = {(one.address, one.purpose) for one in typed}
    return (*(one for one in known if (one.address, one.purpose) not in new), *typed)
