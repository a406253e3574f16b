"""Changes for one network alone: chosen before they are made, told afterwards, put back at the next start."""

from dataclasses import replace

import pytest

from assistant.model.fault import SettingsError
from assistant.model.finding import RemedyKind
from assistant.model.text import sentence
from assistant.session import flow, steps
from assistant.session.leaving import Left, Waiting
from assistant.session.steps import State, Step
from assistant.ui import changing
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.fakes import FakeAssistant, run_of

LATER = sentence("Claws Mail is open.")
HERE = State(step=Step.CONSENT, judged=(story.PROVED,), subject=story.LABEL, plan=story.PLAN, remedy=story.PROVEN)


@pytest.mark.parametrize("until_leaving", [False, True])
def test_the_yes_says_for_how_long(drive: MakeDriver, until_leaving: bool) -> None:
    driver = drive(FakeAssistant(runs=[run_of(story.PROVED), run_of(story.WORKS)]))
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.until(Step.CONSENT)
    assert driver.button("For good").isChecked()
    if until_leaving:
        driver.button("Until I leave this network").click()
    driver.press("Change it")
    driver.until(Step.DONE)
    assert driver.fake.until_leaving == [until_leaving]


def test_another_operators_server_is_meant_for_here(drive: MakeDriver) -> None:
    assert story.HOTEL.kind is RemedyKind.SWITCH_SERVER
    assert changing.consent(HERE, story.PLAN, story.HOTEL).until_leaving
    assert not changing.consent(HERE, story.PLAN, story.PROVEN).until_leaving


def test_the_page_afterwards_and_the_history_say_so() -> None:
    receipt = replace(story.RECEIPT, network="mark")
    state = replace(HERE, step=Step.DONE, receipt=receipt)
    assert any("on another network" in note.text.template for note in changing.done(state, receipt).notes)
    assert not any("on another network" in note.text.template for note in changing.done(state, story.RECEIPT).notes)
    assert changing.history_row(receipt).for_here
    assert not changing.history_row(story.RECEIPT).for_here


def test_what_was_left_is_put_back_before_the_programs_are_read(drive: MakeDriver) -> None:
    fake = FakeAssistant(left=Left(done=(story.RECEIPT,), waiting=(Waiting(receipt=story.RECEIPT, why=LATER),)))
    assert flow.begin().effects == (steps.PutBackLeft(),)
    turn = flow.left_behind(flow.begin().state, fake.left)
    assert turn.effects == (steps.ReadAccounts(), steps.ReadHistory())
    assert turn.state.notice is not None
    assert turn.state.fault == LATER


def test_a_fault_there_holds_nothing_up(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(left_fault=SettingsError("broken-history", sentence("The journal is broken."))))
    driver.until(Step.VERDICT)
    assert flow.not_put_back(State(), sentence("broken")).effects == (steps.ReadAccounts(), steps.ReadHistory())
