"""Roampost signs in for a mail program that cannot: offered with all it means, shown all along, stopped at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from assistant.engine.keep_open import Ended, NotSignedIn
from assistant.host.language import Translator
from assistant.model.fault import SettingsError
from assistant.model.finding import RemedyKind
from assistant.model.net import Security
from assistant.model.secret import Purpose, Secret
from assistant.model.text import sentence
from assistant.session import flow, flow_keeping, steps
from assistant.session.request import GivenSecret
from assistant.session.steps import State, Step
from assistant.ui.presenter import present
from assistant.ui.views import GuidePage, KeepingView, Tone
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver
from tests.ui.fakes import FakeAssistant, run_of
from tests.ui.test_everyone import STATES, show

render = Translator().render
BUTTON = "Sign in for me while I am here"
STOP = "Stop signing in"
GOES_ON = "Roampost signs in to your mailbox every 8 min while you are here."
FOUND = State(step=Step.VERDICT, judged=(story.FETCH_FIRST,), subject=story.LABEL)
OFFERED = replace(FOUND, step=Step.GUIDING, remedy=story.POP_FIRST, keep_plan=story.KEEPING)
GOING_ON = replace(FOUND, keeping=story.KEEPING, kept=story.SIGNED_IN_BY_POP)
TYPED = GivenSecret(address=story.ADDRESS, purpose=Purpose.INCOMING, username=None, secret=Secret("typed"))


# --- from state to view ------------------------------------------------------------------------------------


def shown(state: State) -> KeepingView | None:
    return present(state).header.keeping


@pytest.mark.parametrize(
    ("state", "text", "tone", "going_on"),
    [
        (FOUND, None, None, None),
        (OFFERED, None, None, None),
        (replace(GOING_ON, kept=None), GOES_ON, Tone.CALM, True),
        (GOING_ON, GOES_ON, Tone.CALM, True),
        (replace(GOING_ON, step=Step.HISTORY), GOES_ON, Tone.CALM, True),
        (replace(FOUND, keep_over=sentence("It is over.")), "It is over.", Tone.CAREFUL, False),
    ],
)
def test_one_line_on_every_page(state: State, text: str | None, tone: Tone | None, going_on: bool | None) -> None:
    view = shown(state)
    if view is None:
        assert text is None
        return
    assert (render(view.text), view.tone, view.going_on) == (text, tone, going_on)
    assert (view.detail is None) is (state.kept is None)


@pytest.mark.parametrize("name", STATES)
def test_no_page_hides_it(name: str) -> None:
    assert shown(replace(STATES[name], keeping=story.KEEPING, keep_over=None)) is not None


def test_the_offer_says_all_that_it_means() -> None:
    page = present(OFFERED).page
    assert isinstance(page, GuidePage)
    said = " ".join(render(note.text) for note in page.keeping)
    for words in ("every 8 min", "pop.proseware.com", story.ADDRESS, "on another network", "No message is fetched"):
        assert words in said
    assert {note.tone for note in page.keeping} == {Tone.CALM}
    assert story.KEEPING.server.security is Security.TLS
    bare = replace(story.KEEPING, server=replace(story.KEEPING.server, security=Security.NONE))
    page = present(replace(OFFERED, keep_plan=bare)).page
    assert isinstance(page, GuidePage)
    assert page.keeping[-1].tone is Tone.CAREFUL
    page = present(replace(OFFERED, keep_plan=None)).page
    assert isinstance(page, GuidePage)
    assert page.keeping == ()


# --- the steps ---------------------------------------------------------------------------------------------


def test_it_is_planned_where_it_was_proven_and_the_program_cannot() -> None:
    assert flow.picked(FOUND, story.POP_FIRST.id).effects[-1] == steps.PlanKeepOpen(story.FETCH_FIRST, story.POP_FIRST)
    for other in (replace(story.POP_FIRST, proven=False), replace(story.POP_FIRST, keep_signing_in=False)):
        state = replace(FOUND, judged=(replace(story.FETCH_FIRST, remedies=(other,)),))
        turn = flow.picked(state, other.id)
        assert turn.state.step is Step.GUIDING
        assert not any(isinstance(effect, steps.PlanKeepOpen) for effect in turn.effects)


def test_a_plan_that_comes_late_is_let_go() -> None:
    assert flow_keeping.planned(replace(OFFERED, keep_plan=None), story.KEEPING).state == OFFERED
    assert flow_keeping.planned(FOUND, story.KEEPING).state.keep_plan is None
    other = replace(story.KEEPING, account=story.OFFICE)
    assert flow_keeping.planned(replace(OFFERED, keep_plan=None), other).state.keep_plan is None


def test_nothing_begins_without_a_yes_to_what_was_shown() -> None:
    assert flow_keeping.agreed(replace(OFFERED, keep_plan=None)).effects == ()
    assert flow_keeping.agreed(replace(OFFERED, step=Step.VERDICT)).effects == ()
    other = replace(TYPED, address="somebody@else.example")
    turn = flow_keeping.agreed(replace(OFFERED, secrets=(TYPED, other)))
    begin, look = turn.effects
    assert begin == steps.KeepOpen(story.KEEPING, (TYPED,), frozenset())
    assert isinstance(look, steps.Look)
    assert (turn.state.keeping, turn.state.keep_plan) == (story.KEEPING, None)
    # One at a time.
    assert flow_keeping.agreed(replace(OFFERED, keeping=story.KEEPING)).effects[0] == steps.StopKeepingOpen()


def test_it_ends_once() -> None:
    assert flow_keeping.stopped(GOING_ON).effects == (steps.StopKeepingOpen(),)
    assert flow_keeping.stopped(replace(FOUND, keep_over=sentence("x"))) == steps.Turn(FOUND)
    over = flow_keeping.over(GOING_ON, Ended.REFUSED).state
    assert (over.keeping, over.kept) == (None, None)
    assert over.keep_over is not None and "refused the log-in" in over.keep_over.template
    # What comes after the end is let go.
    assert flow_keeping.over(FOUND, Ended.LEFT).state == FOUND
    assert flow_keeping.told(FOUND, story.SIGNED_IN_BY_POP).state == FOUND
    assert flow_keeping.failed(GOING_ON, sentence("broken")).state.keep_over == sentence("broken")
    assert flow_keeping.failed(FOUND, sentence("broken")).state.fault == sentence("broken")


def test_starting_over_does_not_end_it() -> None:
    assert flow.again(GOING_ON).state.keeping == story.KEEPING


# --- the window --------------------------------------------------------------------------------------------


def offered(drive: MakeDriver, **more: object) -> Driver:
    assert story.POP_FIRST.kind is RemedyKind.POP_FIRST
    driver = drive(FakeAssistant(runs=[run_of(story.FETCH_FIRST), run_of(story.WORKS)], **more))  # type: ignore[arg-type] # its fields
    driver.until(Step.VERDICT)
    driver.press("Fetch mail first, then send")
    driver.until(Step.GUIDING)
    driver.qtbot.waitUntil(lambda: driver.controller.state.keep_plan is not None)
    driver.settle()
    return driver


def test_it_is_agreed_to_shown_and_stopped(drive: MakeDriver) -> None:
    driver = offered(drive)
    assert driver.reads("every 8 min")
    assert driver.fake.kept_open == []
    assert STOP not in driver.buttons()
    driver.press(BUTTON)
    driver.until(Step.VERDICT)
    driver.qtbot.waitUntil(lambda: driver.controller.state.kept is not None)
    driver.settle()
    assert driver.fake.kept_open == [(story.KEEPING, ())]
    assert driver.reads(GOES_ON)
    assert driver.reads("good until")
    driver.controller.show_history()
    driver.until(Step.HISTORY)
    assert driver.reads(GOES_ON)
    driver.press(STOP)
    driver.qtbot.waitUntil(lambda: driver.fake.kept_until_stopped == 1)
    driver.settle()
    assert not driver.reads(GOES_ON)
    assert STOP not in driver.buttons()


def test_the_line_with_its_times_is_not_clipped(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    driver.window.resize(900, 700)
    for kept in (story.SIGNED_IN_BY_POP, NotSignedIn(again_utc=story.SIGNED_IN_BY_POP.next_utc)):
        show(driver, replace(GOING_ON, kept=kept))
        assert driver.clipped() == []


def test_closing_the_window_stops_it(drive: MakeDriver) -> None:
    driver = offered(drive)
    driver.press(BUTTON)
    driver.qtbot.waitUntil(lambda: driver.controller.state.kept is not None)
    driver.close()
    assert driver.fake.kept_until_stopped == 1


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"keep_ends": Ended.REFUSED}, "refused the log-in"),
        ({"keep_ends": Ended.LEFT}, "This is another network"),
        ({"keep_fault_later": SettingsError("x", sentence("It broke off."))}, "It broke off."),
    ],
)
def test_its_end_is_told_until_it_is_read(
    drive: MakeDriver, announced: Callable[[QObject], list[str]], more: dict[str, object], said: str
) -> None:
    driver = offered(drive, **more)
    driver.press(BUTTON)
    driver.qtbot.waitUntil(lambda: driver.controller.state.keep_over is not None)
    driver.until(Step.VERDICT)
    assert driver.reads(said)
    assert any(said in one for one in announced(driver.window))
    assert STOP not in driver.buttons()
    driver.press("All right")
    assert not driver.reads(said)


def test_a_log_in_that_did_not_come_about_is_told(drive: MakeDriver) -> None:
    again = NotSignedIn(again_utc=story.SIGNED_IN_BY_POP.next_utc)
    driver = offered(drive, logins=(story.SIGNED_IN_BY_POP, again))
    driver.press(BUTTON)
    driver.qtbot.waitUntil(lambda: driver.controller.state.kept == again)
    driver.settle()
    assert driver.reads("did not come about")


def test_where_it_cannot_be_planned_the_menus_are_still_there(drive: MakeDriver) -> None:
    fault = SettingsError("network-not-known-again", sentence("Nobody could notice."))
    driver = drive(FakeAssistant(runs=[run_of(story.FETCH_FIRST)], keep_plan_fault=fault))
    driver.until(Step.VERDICT)
    driver.press("Fetch mail first, then send")
    driver.qtbot.waitUntil(lambda: driver.controller.state.fault is not None)
    driver.settle()
    assert driver.reads("Nobody could notice.")
    assert BUTTON not in driver.buttons()
