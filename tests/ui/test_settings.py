"""The settings page: whom Roampost may ask, its language, and what the organisation has settled."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox

from assistant.model.fault import SettingsError
from assistant.model.preferences import AtLogIn, Preferences, ThirdParty
from assistant.model.text import sentence
from assistant.session import flow, flow_settings
from assistant.session.steps import KeepAutostart, KeepPreference, ReadPreferences, State, Step, StopLooking, Turn
from assistant.ui.presenter import present
from assistant.ui.views import SettingsPage
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver
from tests.ui.fakes import FakeAssistant, run_of

HERE = State(step=Step.SETTINGS, preferences=story.PREFERENCES)


def box(driver: Driver, asks: ThirdParty) -> QCheckBox:
    return next(one for one in driver.visible(QCheckBox) if one.objectName() == f"may-ask-{asks.value}")


def opened(drive: MakeDriver, fake: FakeAssistant | None = None) -> Driver:
    driver = drive(fake)
    driver.until(Step.VERDICT)
    driver.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    driver.until(Step.SETTINGS)
    driver.qtbot.waitUntil(lambda: bool(driver.visible(QCheckBox)))
    return driver


def test_a_key_opens_it_and_back_leads_where_one_was(drive: MakeDriver) -> None:
    driver = opened(drive)
    assert driver.reads("Whom else it may ask is for you to say")
    assert driver.reads("portal.example, detect.example")
    driver.press("Back")
    assert driver.controller.state.step is Step.VERDICT


def test_a_tick_is_kept_at_once_and_the_keyboard_stays(drive: MakeDriver) -> None:
    driver = opened(drive)
    there = box(driver, ThirdParty.ISPDB)
    assert there.isChecked()
    there.setFocus()
    driver.key(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.fake.settlements == [(ThirdParty.ISPDB, False)])
    driver.qtbot.waitUntil(lambda: driver.controller.state.preferences == driver.fake.settled)
    assert driver.focused() is there
    assert not there.isChecked()


def test_what_could_not_be_kept_is_told_and_shown_as_it_is(drive: MakeDriver) -> None:
    fault = SettingsError("settings-not-written", sentence("The disk is full."))
    driver = opened(drive, FakeAssistant(runs=[run_of(story.BLOCKED)], settle_fault=fault))
    there = box(driver, ThirdParty.ISPDB)
    there.setFocus()
    driver.key(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.reads("The disk is full."))
    assert there.isChecked()


def test_what_the_organisation_set_cannot_be_changed_and_says_where(drive: MakeDriver) -> None:
    driver = opened(drive)
    there = box(driver, ThirdParty.BLOCKLISTS)
    assert not there.isEnabled()
    said = "Set by your organisation, in /etc/roampost/policies/managed/it.json."
    assert driver.reads(said)
    assert said in there.toolTip()
    assert there.accessibleDescription().startswith(said)


def test_the_language_is_chosen_by_its_own_name(drive: MakeDriver) -> None:
    driver = opened(drive)
    choice = driver.visible(QComboBox)[0]
    assert [choice.itemText(place) for place in range(choice.count())] == ["English", "Italiano"]
    assert choice.currentData() == "en"
    with driver.qtbot.waitSignal(driver.window.language_wanted) as asked:
        choice.setFocus()
        driver.key(Qt.Key.Key_Down)
    assert asked.args == ["it"]


def test_the_page_is_not_built_before_it_is_wanted(drive: MakeDriver) -> None:
    driver = drive()
    driver.until(Step.VERDICT)
    assert driver.window.findChildren(QCheckBox, "may-ask-ispdb") == []
    action = next(one for one in driver.window.findChildren(QAction) if one.text() == "S&ettings…")
    assert action.menuRole() is QAction.MenuRole.PreferencesRole
    action.trigger()
    driver.qtbot.waitUntil(lambda: driver.window.findChildren(QCheckBox, "may-ask-ispdb") != [])


# -- the steps and the presenter, without a window -------------------------------------------------------------------


def test_looking_ends_when_the_settings_are_opened() -> None:
    turn = flow_settings.show_settings(State(step=Step.LOOKING, running=True))
    assert (turn.state.step, turn.state.back) == (Step.SETTINGS, Step.CHOOSING)
    assert turn.effects == (StopLooking(), ReadPreferences())


@pytest.mark.parametrize("step", [Step.READING, Step.PLANNING, Step.APPLYING, Step.UNDOING, Step.PROOF_PLANNING])
def test_what_ends_by_itself_is_not_interrupted(step: Step) -> None:
    assert flow_settings.show_settings(State(step=step)).state.step is step


@pytest.mark.parametrize(
    ("first", "then"),
    [(flow.show_history, flow_settings.show_settings), (flow_settings.show_settings, flow.show_history)],
)
def test_two_pages_beside_the_way_lead_back_to_the_way(
    first: Callable[[State], Turn], then: Callable[[State], Turn]
) -> None:
    state = State(step=Step.DONE, receipt=story.RECEIPT)
    assert flow.go_back(then(first(state).state).state).state.step is Step.DONE


@pytest.mark.parametrize("step", [Step.ASKING, Step.GUIDING, Step.CONSENT])
def test_a_way_out_that_was_being_taken_is_let_go_of(step: Step) -> None:
    state = State(step=step, remedy=story.PROVEN, judged=(story.BLOCKED,), subject=story.LABEL)
    for aside in (flow_settings.show_settings, flow.show_history):
        assert flow.go_back(aside(state).state).state.step is Step.VERDICT


@pytest.mark.parametrize(
    ("state", "asks", "kept"),
    [
        (HERE, ThirdParty.ISPDB, True),
        (HERE, ThirdParty.BLOCKLISTS, False),
        (replace(HERE, preferences=replace(story.PREFERENCES, closed=sentence("Broken."))), ThirdParty.ISPDB, False),
        (replace(HERE, preferences=None), ThirdParty.ISPDB, False),
        (replace(HERE, step=Step.VERDICT), ThirdParty.ISPDB, False),
    ],
)
def test_only_what_is_free_is_settled(state: State, asks: ThirdParty, kept: bool) -> None:
    turn = flow_settings.preference_changed(state, asks, False)
    assert turn.effects == ((KeepPreference(asks, False),) if kept else ())


def page(preferences: Preferences | None) -> SettingsPage:
    shown = present(State(step=Step.SETTINGS, preferences=preferences)).page
    assert isinstance(shown, SettingsPage)
    return shown


def test_a_policy_that_cannot_be_read_locks_all_and_says_why() -> None:
    why = sentence("The policy is broken.")
    shown = page(replace(story.PREFERENCES, closed=why))
    assert all(row.locked is not None for row in shown.rows)
    assert why in [note.text for note in shown.notes]


def test_before_it_is_read_and_in_the_demo_there_is_nothing_to_tick() -> None:
    assert page(None).rows == ()
    assert page(Preferences()).rows == ()
    assert page(None).text != page(Preferences()).text


def test_the_watcher_starts_at_log_in_or_not(drive: MakeDriver) -> None:
    driver = opened(drive)
    there = next(one for one in driver.visible(QCheckBox) if one.objectName() == "start-at-log-in")
    assert not there.isChecked()
    there.setFocus()
    driver.key(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.fake.starts == [True])
    driver.qtbot.waitUntil(lambda: driver.controller.state.preferences == driver.fake.settled)
    assert there.isChecked()


def test_what_the_organisation_says_of_log_in_is_greyed_and_named(drive: MakeDriver) -> None:
    settled = replace(story.PREFERENCES, at_log_in=AtLogIn(on=True, set_by="/etc/roampost/policies/managed/it.json"))
    driver = opened(drive, FakeAssistant(settled=settled))
    there = next(one for one in driver.visible(QCheckBox) if one.objectName() == "start-at-log-in")
    assert not there.isEnabled()
    assert "/etc/roampost/policies/managed/it.json" in there.accessibleDescription()
    state = replace(HERE, preferences=settled)
    assert flow_settings.start_changed(state, on=False).effects == ()
    assert flow_settings.start_changed(HERE, on=True).effects == (KeepAutostart(True),)
