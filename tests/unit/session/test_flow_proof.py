"""The steps of a proof of delivery and of the travel check, one turn at a time."""

from dataclasses import replace

import pytest

from assistant.model.finding import Restriction
from assistant.model.progress import Looked, Seen, Trying
from assistant.model.proof import Choice, Outcome, Proof
from assistant.model.secret import Purpose, Secret
from assistant.model.text import sentence
from assistant.session import flow, flow_proof, steps
from assistant.session.request import GivenSecret, ProveRequest
from assistant.session.steps import Look, ProofAnswers, State, Step, StopLooking
from tests.ui import story

SAID = sentence("said")


def works() -> State:
    """The verdict is on screen: sending works."""
    state = flow.look(State(step=Step.CHOOSING, accounts=(story.ACCOUNT,)), story.LABEL).state
    return flow.diagnosed(state, story.diagnosis(story.WORKS)).state


def offered() -> State:
    return flow_proof.proof_planned(flow_proof.offer_proof(works()).state, story.PROOF_PLAN).state


def sending(**answers: object) -> steps.Turn:
    return flow_proof.agreed_to_send(offered(), ProofAnswers(recipient=story.OWN_OTHER, **answers))  # type: ignore[arg-type] # fields


def only_prove(turn: steps.Turn) -> ProveRequest:
    found = [effect.request for effect in turn.effects if isinstance(effect, steps.Prove)]
    assert len(found) == 1
    return found[0]


def test_what_would_be_sent_is_worked_out_and_nothing_is_sent() -> None:
    turn = flow_proof.offer_proof(works())
    assert turn.state.step is Step.PROOF_PLANNING
    (effect,) = turn.effects
    assert isinstance(effect, steps.PlanProof)
    assert (effect.request.account, effect.request.consent) == (story.LABEL, False)
    state = flow_proof.proof_planned(turn.state, story.PROOF_PLAN).state
    assert (state.step, state.proof_plan) == (Step.PROOF, story.PROOF_PLAN)


def test_only_the_yes_sends_and_only_what_was_shown() -> None:
    given = GivenSecret(address=story.ADDRESS, purpose=Purpose.OUTGOING, username=None, secret=Secret("tulip"))
    turn = sending(secrets=(given,), remove=False)
    request = only_prove(turn)
    assert (request.consent, request.remove) == (True, False)
    assert (request.recipient, request.agreed_recipient) == (None, story.OWN_OTHER)
    assert request.secrets == (given,)
    assert (turn.state.step, turn.state.running) == (Step.PROVING, True)
    assert "tulip" not in repr(turn)


def test_whom_the_user_named_stays_named() -> None:
    plan = replace(story.PROOF_PLAN, choice=Choice.NAMED)
    state = flow_proof.proof_planned(flow_proof.offer_proof(works()).state, plan).state
    request = only_prove(flow_proof.agreed_to_send(state, ProofAnswers(recipient=story.OWN_OTHER)))
    assert (request.recipient, request.agreed_recipient) == (story.OWN_OTHER, story.OWN_OTHER)


@pytest.mark.parametrize(
    "state", [works(), State(), flow_proof.offer_proof(works()).state], ids=["verdict", "nowhere", "not shown yet"]
)
def test_a_yes_elsewhere_sends_nothing(state: State) -> None:
    turn = flow_proof.agreed_to_send(state, ProofAnswers(recipient=story.OWN_OTHER))
    assert (turn.state, turn.effects) == (state, ())


@pytest.mark.parametrize("lack", [{"obstacle": SAID}, {"recipient": None}])
def test_nothing_is_sent_against_an_obstacle_or_to_nobody(lack: dict[str, object]) -> None:
    plan = replace(story.PROOF_PLAN, **lack)  # type: ignore[arg-type] # fields of ProofPlan
    state = flow_proof.proof_planned(flow_proof.offer_proof(works()).state, plan).state
    assert flow_proof.agreed_to_send(state, ProofAnswers(recipient=story.OWN_OTHER)).effects == ()


def test_another_recipient_is_worked_out_anew_before_anything_is_sent() -> None:
    for turn in (
        flow_proof.recipient_changed(offered(), "x@y.example"),
        flow_proof.agreed_to_send(offered(), ProofAnswers(recipient="x@y.example")),
    ):
        assert turn.state.step is Step.PROOF_PLANNING
        (effect,) = turn.effects
        assert isinstance(effect, steps.PlanProof)
        assert effect.request.recipient == "x@y.example"
    assert flow_proof.recipient_changed(works(), "x@y.example").effects == ()


def test_what_is_seen_while_it_is_sent_stays_apart_from_the_diagnosis() -> None:
    before = replace(works(), seen=story.OBSERVATIONS)
    state = replace(sending().state, seen=before.seen)
    looked = Looked(mailbox=story.OWN_OTHER, waited_s=3.0, patience_s=60.0)
    state = flow.heard(state, (Trying(key="1", what=SAID), Seen(observation=story.SIGNED_IN[0]), looked)).state
    assert state.seen == story.OBSERVATIONS
    assert state.proof_seen == (story.SIGNED_IN[0],)
    assert state.looked == looked


def test_the_outcome_is_shown_and_leads_back_to_where_it_was_asked() -> None:
    state = flow_proof.proved(sending().state, story.ARRIVED).state
    assert (state.step, state.running, state.proof) == (Step.PROVED, False, story.ARRIVED)
    assert flow.go_back(state).state.step is Step.VERDICT


@pytest.mark.parametrize(
    ("proof", "kept"),
    [
        (story.ARRIVED, True),
        (story.LOST, True),
        (replace(story.LOST, outcome=Outcome.NOT_SENT), False),
        (replace(story.LOST, outcome=Outcome.REFUSED), False),
        (replace(story.LOST, outcome=None), False),
    ],
)
def test_a_password_that_may_have_been_refused_is_not_tried_again_by_itself(proof: Proof, kept: bool) -> None:
    typed = GivenSecret(address=story.ADDRESS, purpose=Purpose.OUTGOING, username=None, secret=Secret("wrong"))
    known = replace(typed, address=story.OWN_OTHER)  # was not asked for here
    state = replace(sending(secrets=(typed,)).state, secrets=(known, typed))
    after = flow_proof.proved(state, proof).state
    assert (typed in after.secrets) is kept
    assert known in after.secrets


def test_an_outcome_that_comes_too_late_is_dropped() -> None:
    state = works()
    assert flow_proof.proved(state, story.ARRIVED).state is state


def test_after_a_change_it_leads_back_there() -> None:
    done = replace(works(), step=Step.DONE, receipt=story.RECEIPT)
    state = flow_proof.proof_planned(flow_proof.offer_proof(done).state, story.PROOF_PLAN).state
    assert flow.go_back(state).state.step is Step.DONE
    again = flow_proof.offer_proof(replace(state, step=Step.PROVED, proof=story.LOST)).state
    assert again.proof_from is Step.DONE


def test_it_can_be_stopped_while_it_is_looked_for() -> None:
    for turn in (flow.stopped(sending().state), flow.go_back(sending().state)):
        assert turn.state.step is Step.VERDICT
        assert turn.effects == (StopLooking(),)
        assert not turn.state.running
    assert flow.stopped(sending().state).state.notice is not None


def test_a_fault_is_said_where_the_user_is() -> None:
    state = flow.failed(sending().state, SAID).state
    assert (state.step, state.fault, state.running) == (Step.PROOF, SAID, False)
    first = flow_proof.offer_proof(works()).state
    assert flow.failed(first, SAID).state.step is Step.VERDICT
    second = flow_proof.recipient_changed(offered(), "@").state
    assert flow.failed(second, SAID).state.step is Step.PROOF


def test_after_a_loss_the_question_is_asked_again() -> None:
    turn = flow.look_again(flow_proof.proved(sending().state, story.LOST).state)
    assert turn.state.step is Step.LOOKING
    assert isinstance(turn.effects[-1], Look)


def test_it_is_offered_only_where_the_server_takes_mail() -> None:
    assert flow_proof.can_be_proved(works())
    assert not flow_proof.can_be_proved(replace(works(), running=True))
    assert not flow_proof.can_be_proved(replace(works(), judged=(story.BLOCKED,)))
    lost = replace(story.WORKS, verdict=replace(story.WORKS.verdict, restriction=Restriction.SILENT_DROP))
    assert flow_proof.can_be_proved(replace(works(), judged=(lost,)))
    assert not flow_proof.can_be_proved(State())
    assert flow_proof.offer_proof(State()).effects == ()


# -- the travel check ----------------------------------------------------------------------------


def travel_of(turn: steps.Turn) -> bool:
    (look,) = [effect for effect in turn.effects if isinstance(effect, Look)]
    return look.request.travel_check


def test_the_travel_check_asks_about_elsewhere_until_another_question_is_asked() -> None:
    turn = flow.will_it_travel(works())
    assert (turn.state.step, turn.state.subject, travel_of(turn)) == (Step.LOOKING, story.LABEL, True)
    state = flow.diagnosed(turn.state, story.diagnosis(story.STAYS)).state
    assert travel_of(flow.look_again(state))
    assert not travel_of(flow.look(state, story.LABEL))
    assert not travel_of(flow.told(state, "550 no"))


def test_the_change_made_before_leaving_is_checked_for_the_journey() -> None:
    state = flow.diagnosed(flow.will_it_travel(works()).state, story.diagnosis(story.STAYS)).state
    state = flow.planned(flow.picked(state, story.PROVEN.id).state, story.PLAN).state
    assert travel_of(flow.applied(flow.agreed(state).state, story.RECEIPT))


def test_the_travel_check_of_another_account_forgets_the_recipient() -> None:
    state = replace(works(), recipient="x@y.example")
    turn = flow.will_it_travel(state, story.OFFICE.label)
    assert (turn.state.subject, turn.state.recipient) == (story.OFFICE.label, None)


@pytest.mark.parametrize("state", [State(step=Step.CHOOSING), State(subject=story.LABEL, step=Step.APPLYING)])
def test_no_travel_check_without_an_account_or_while_something_is_written(state: State) -> None:
    assert flow.will_it_travel(state).effects == ()
