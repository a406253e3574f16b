"""The steps, one turn at a time, with no face and no world."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.model.change import UndoState
from assistant.model.finding import Need, RemedyKind, Restriction
from assistant.model.mail import SendingAccount
from assistant.model.progress import AccountsRead, Judged, NetworkJudged, Seen, Tried, Trying
from assistant.model.secret import Purpose, Secret
from assistant.model.text import sentence
from assistant.session import flow, steps
from assistant.session.pasted import Pasted
from assistant.session.request import GivenSecret, Request
from assistant.session.steps import Answers, Look, State, Step
from tests.ui import story

SAID = sentence("said")
PASTED = Pasted(summary=SAID)
TWO = AccountsRead(accounts=(story.ACCOUNT, story.OFFICE), unreadable=())


def alone() -> State:
    """Anna's one account, a diagnosis running."""
    turn = flow.accounts_read(flow.begin().state, AccountsRead(accounts=(story.ACCOUNT,), unreadable=()))
    return turn.state


def judged() -> State:
    """The verdict is on screen; its best way out wants the password."""
    state = flow.heard(alone(), story.run(story.BLOCKED)).state
    return flow.diagnosed(state, story.diagnosis(story.BLOCKED)).state


def asked() -> State:
    return flow.picked(judged(), story.SIGN_IN.id).state


def consenting() -> State:
    state = flow.answered(asked(), Answers(username="anna", secret=Secret("tulip"))).state
    state = flow.diagnosed(state, story.diagnosis(story.PROVED)).state
    return flow.planned(state, story.PLAN).state


def done() -> State:
    return flow.applied(flow.agreed(consenting()).state, story.RECEIPT).state


def only_request(turn: steps.Turn) -> Request:
    looks = [effect for effect in turn.effects if isinstance(effect, Look)]
    assert len(looks) == 1
    return looks[0].request


def test_it_begins_by_reading_accounts_and_history() -> None:
    assert flow.begin().effects == (steps.PutBackLeft(),)


def test_it_begins_with_an_error_text_by_explaining_it() -> None:
    turn = flow.begin("550 relaying denied")
    assert turn.state.error == "550 relaying denied"
    assert steps.Explain("550 relaying denied") in turn.effects


def test_a_lone_account_is_looked_into_at_once_with_the_error_the_user_came_with() -> None:
    begun = flow.begin("550 relaying denied").state
    turn = flow.accounts_read(begun, AccountsRead(accounts=(story.ACCOUNT,), unreadable=()))
    assert turn.state.step is Step.LOOKING
    request = only_request(turn)
    assert (request.account, request.error) == (story.LABEL, "550 relaying denied")


@pytest.mark.parametrize("accounts", [(), (story.ACCOUNT, story.OFFICE)], ids=["none", "two"])
def test_no_or_several_accounts_are_a_choice(accounts: tuple[SendingAccount, ...]) -> None:
    turn = flow.accounts_read(State(), AccountsRead(accounts=accounts, unreadable=()))
    assert turn.state.step is Step.CHOOSING
    assert turn.effects == (steps.ReadNetwork(),)


def test_accounts_read_later_do_not_move_the_user() -> None:
    turn = flow.accounts_read(judged(), AccountsRead(accounts=(story.ACCOUNT,), unreadable=()))
    assert (turn.state.step, turn.effects) == (Step.VERDICT, ())


def test_what_is_tried_comes_and_goes() -> None:
    trying = Trying(key="1", what=SAID)
    state = flow.heard(alone(), (trying, Trying(key="2", what=SAID), Tried(key="1"))).state
    assert [one.key for one in state.trying] == ["2"]


def test_observations_and_network_are_taken_in() -> None:
    state = flow.heard(alone(), (Seen(observation=story.OBSERVATIONS[0]), NetworkJudged(network=story.NETWORK))).state
    assert state.seen == (story.OBSERVATIONS[0],)
    assert state.network is story.NETWORK


def test_an_unproven_judgement_on_the_way_does_not_end_the_waiting() -> None:
    turn = flow.heard(alone(), (Judged(diagnosis=replace(story.BLOCKED, finished=False)),))
    assert turn.state.step is Step.LOOKING


def test_the_first_proven_way_out_is_shown_while_the_rest_still_runs() -> None:
    turn = flow.heard(alone(), (Judged(diagnosis=replace(story.PROVED, finished=False)),))
    assert (turn.state.step, turn.state.running, turn.effects) == (Step.VERDICT, True, ())


def test_the_end_of_a_run_shows_the_verdict() -> None:
    state = judged()
    assert (state.step, state.running) == (Step.VERDICT, False)
    assert state.current == story.BLOCKED


def test_a_way_out_that_lacks_something_asks_for_it_first() -> None:
    state = asked()
    assert (state.step, state.needs) == (Step.ASKING, (Need.PASSWORD,))


def test_picking_while_it_runs_stops_the_run() -> None:
    running = flow.heard(alone(), (Judged(diagnosis=story.PROVED),)).state
    turn = flow.picked(running, story.PROVEN.id)
    assert steps.StopLooking() in turn.effects
    assert not turn.state.running


def test_a_proven_automatic_way_out_is_planned() -> None:
    proved = flow.diagnosed(alone(), story.diagnosis(story.PROVED)).state
    turn = flow.picked(proved, story.HOTEL.id)
    assert turn.state.step is Step.PLANNING
    assert turn.effects == (steps.MakePlan(story.PROVED, story.HOTEL),)


def test_what_the_user_does_by_hand_is_shown() -> None:
    turn = flow.picked(judged(), story.ASK.id)
    assert (turn.state.step, turn.effects) == (Step.GUIDING, ())


def test_an_unknown_remedy_changes_nothing() -> None:
    state = judged()
    assert flow.picked(state, "no-such").state is state


def test_the_answer_is_tried_and_kept_only_when_wanted() -> None:
    turn = flow.answered(asked(), Answers(username="anna", secret=Secret("tulip")))
    given = GivenSecret(address=story.ADDRESS, purpose=Purpose.OUTGOING, username="anna", secret=Secret("tulip"))
    assert only_request(turn).secrets == (given,)
    assert not any(isinstance(effect, steps.KeepSecret) for effect in turn.effects)
    kept = flow.answered(asked(), Answers(username="anna", secret=Secret("tulip"), remember=True))
    assert kept.effects[0] == steps.KeepSecret(given)


def test_a_second_answer_takes_the_place_of_the_first() -> None:
    state = flow.answered(asked(), Answers(secret=Secret("wrong"))).state
    state = flow.diagnosed(state, story.diagnosis(story.REFUSED)).state
    turn = flow.answered(state, Answers(secret=Secret("right")))
    assert [given.secret.reveal() for given in only_request(turn).secrets] == ["right"]


def test_pop_first_wants_the_incoming_password() -> None:
    remedy = replace(story.SIGN_IN, kind=RemedyKind.POP_FIRST)
    state = flow.diagnosed(alone(), story.diagnosis(replace(story.BLOCKED, remedies=(remedy,)))).state
    turn = flow.answered(flow.picked(state, remedy.id).state, Answers(secret=Secret("x")))
    assert only_request(turn).secrets[0].purpose is Purpose.INCOMING


def test_consent_to_a_secret_in_clear_holds_for_that_account() -> None:
    remedy = replace(story.SIGN_IN, needs=(Need.CONSENT,))
    state = flow.diagnosed(alone(), story.diagnosis(replace(story.BLOCKED, remedies=(remedy,)))).state
    turn = flow.answered(flow.picked(state, remedy.id).state, Answers(consent=True))
    assert only_request(turn).clear_consent == {story.LABEL}


def test_a_refused_password_is_asked_for_again() -> None:
    state = flow.answered(asked(), Answers(secret=Secret("wrong"))).state
    state = flow.diagnosed(state, story.diagnosis(story.REFUSED)).state
    assert (state.step, state.refused, state.needs) == (Step.ASKING, True, (Need.PASSWORD,))


def test_a_proof_leads_on_to_the_plan_without_waiting_for_the_rest() -> None:
    state = flow.answered(asked(), Answers(secret=Secret("tulip"))).state
    turn = flow.heard(state, (Judged(diagnosis=replace(story.PROVED, finished=False)),))
    assert turn.state.step is Step.PLANNING
    assert turn.effects[0] == steps.StopLooking()
    assert isinstance(turn.effects[1], steps.MakePlan)


def test_a_remedy_is_found_again_by_what_it_does() -> None:
    state = flow.answered(asked(), Answers(secret=Secret("tulip"))).state
    renamed = replace(story.PROVED, remedies=(replace(story.PROVEN, id="other-id"),))
    assert flow.diagnosed(state, story.diagnosis(renamed)).state.step is Step.PLANNING


def test_a_way_that_stays_unproven_leads_back_to_the_verdict() -> None:
    state = flow.answered(asked(), Answers(secret=Secret("tulip"))).state
    state = flow.diagnosed(state, story.diagnosis(replace(story.BLOCKED, remedies=(story.ASK,)))).state
    assert (state.step, state.remedy) == (Step.VERDICT, None)


def test_nothing_is_applied_without_consent() -> None:
    for state in (alone(), judged(), asked()):
        turn = flow.agreed(state)
        assert (turn.state, turn.effects) == (state, ())
    state = consenting()
    assert flow.agreed(state).effects == (steps.ApplyPlan(story.PLAN, story.PROVEN),)


def test_after_the_change_the_server_is_asked_once_more() -> None:
    turn = flow.applied(flow.agreed(consenting()).state, story.RECEIPT)
    assert (turn.state.step, turn.state.running) == (Step.DONE, True)
    assert [given.secret.reveal() for given in only_request(turn).secrets] == ["tulip"]
    state = flow.heard(turn.state, story.run(story.WORKS)).state
    assert state.step is Step.DONE
    assert state.confirmed == story.WORKS
    assert flow.diagnosed(state, story.diagnosis(story.WORKS)).state.step is Step.DONE


def test_undo_takes_the_newest_change_that_stands() -> None:
    turn = flow.undo(done())
    assert turn.state.step is Step.UNDOING
    assert turn.effects == (steps.StopLooking(), steps.PutBack(story.RECEIPT))
    state = flow.undone(turn.state, story.PUT_BACK).state
    assert (state.step, state.undoable) == (Step.UNDONE, None)
    assert flow.undo(state).effects == ()


def test_an_undo_in_conflict_leaves_the_change_standing() -> None:
    edits = ((story.PLAN.edits[0], UndoState.CONFLICT, "2525"), *story.PUT_BACK.edits[1:])
    state = flow.undone(flow.undo(done()).state, replace(story.PUT_BACK, edits=edits)).state
    assert state.undoable is not None


def test_an_older_change_is_undone_by_its_id() -> None:
    older = replace(story.RECEIPT, id="older")
    state = flow.history_read(judged(), (story.RECEIPT, older)).state
    assert steps.PutBack(older) in flow.undo(state, "older").effects
    assert flow.undo(state, "no-such").effects == ()


def test_stopping_shows_what_is_known() -> None:
    turn = flow.stopped(alone())
    assert (turn.state.step, turn.effects) == (Step.CHOOSING, (steps.StopLooking(),))
    known = flow.heard(alone(), (Judged(diagnosis=replace(story.BLOCKED, finished=False)),)).state
    assert flow.stopped(known).state.step is Step.VERDICT


def test_stopping_when_nothing_runs_does_nothing() -> None:
    assert flow.stopped(judged()).effects == ()


def test_an_error_text_is_explained_and_the_question_asked_again() -> None:
    turn = flow.told(judged(), "553 not in my rcpthosts")
    assert only_request(turn).error == "553 not in my rcpthosts"
    assert steps.Explain("553 not in my rcpthosts") in turn.effects
    assert flow.explained(turn.state, PASTED).state.pasted is PASTED


def test_an_error_text_before_any_question_is_only_explained() -> None:
    assert flow.told(State(), "550").effects == (steps.Explain("550"),)


def test_the_account_that_a_text_names_is_looked_into_whichever_comes_first() -> None:
    named = replace(PASTED, account=story.OFFICE.address.upper())
    accounts_first = flow.explained(flow.accounts_read(flow.begin("550").state, TWO).state, named)
    text_first = flow.accounts_read(flow.explained(flow.begin("550").state, named).state, TWO)
    for turn in (accounts_first, text_first):
        assert only_request(turn).account == story.OFFICE.label
        assert only_request(turn).error == "550"


@pytest.mark.parametrize(
    "pasted",
    [PASTED, replace(PASTED, account="nobody"), replace(PASTED, account=story.OFFICE.address, instead=SAID)],
)
def test_no_account_is_chosen_where_none_is_named_or_a_diagnosis_would_not_help(pasted: Pasted) -> None:
    turn = flow.accounts_read(flow.explained(flow.begin("550").state, pasted).state, TWO)
    assert (turn.state.step, turn.effects) == (Step.CHOOSING, (steps.ReadNetwork(),))


def test_a_text_does_not_take_the_user_away_from_an_account() -> None:
    state = replace(flow.accounts_read(alone(), TWO).state, running=True)
    assert flow.explained(state, replace(PASTED, account=story.OFFICE.address)).effects == ()


def test_a_named_recipient_is_asked_about() -> None:
    turn = flow.recipient_named(judged(), "x@y.example")
    assert only_request(turn).recipient == "x@y.example"


def test_another_account_forgets_the_recipient() -> None:
    state = flow.recipient_named(judged(), "x@y.example").state
    assert only_request(flow.look(state, story.OFFICE.label)).recipient is None


def test_looking_again_with_no_subject_starts_over() -> None:
    assert steps.ReadAccounts() in flow.look_again(State(step=Step.CHOOSING)).effects


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Step.READING, Step.CHOOSING),
        (Step.LOOKING, Step.CHOOSING),
        (Step.PLANNING, Step.VERDICT),
        (Step.APPLYING, Step.CONSENT),
        (Step.UNDOING, Step.CHOOSING),
        (Step.HISTORY, Step.HISTORY),
    ],
)
def test_a_fault_is_said_where_the_user_is(before: Step, after: Step) -> None:
    state = flow.failed(State(step=before, running=True), SAID).state
    assert (state.step, state.fault) == (after, SAID)


def test_a_fault_beside_the_way_moves_nobody() -> None:
    state = flow.remarked(alone(), SAID).state
    assert (state.step, state.running, state.fault) == (Step.LOOKING, True, SAID)


@pytest.mark.parametrize("make", [asked, consenting, lambda: flow.picked(judged(), story.ASK.id).state])
def test_back_leads_to_the_verdict_and_changes_nothing(make: Callable[[], State]) -> None:
    turn = flow.go_back(make())
    assert (turn.state.step, turn.state.plan, turn.effects) == (Step.VERDICT, None, ())


def test_back_from_the_verdict_leads_to_the_accounts() -> None:
    assert flow.go_back(judged()).state.step is Step.CHOOSING


def test_history_leads_back_to_where_it_was_opened() -> None:
    opened = flow.show_history(judged())
    assert opened.effects == (steps.ReadHistory(),)
    assert flow.go_back(opened.state).state.step is Step.VERDICT


@pytest.mark.parametrize("step", sorted(steps.WORKING))
def test_nothing_interrupts_a_step_that_ends_by_itself(step: Step) -> None:
    state = State(step=step, receipts=(story.RECEIPT,))
    assert flow.undo(state).effects == ()
    assert flow.show_history(state).state.step is step
    assert flow.go_back(state).state.step is step


def test_a_plan_that_comes_too_late_is_dropped() -> None:
    state = judged()
    assert flow.planned(state, story.PLAN).state.plan is None


def test_a_verdict_names_the_restriction_the_story_is_about() -> None:
    current = judged().current
    assert current is not None
    assert current.verdict.restriction is Restriction.AUTHENTICATION_REQUIRED


def test_no_state_prints_a_secret() -> None:
    state = flow.answered(asked(), Answers(username="anna", secret=Secret("tulip"), remember=True))
    assert "tulip" not in repr(state)
