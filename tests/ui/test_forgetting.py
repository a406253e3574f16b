"""Forgetting everything from the settings: what is said before, the yes, and what is left of the window afterwards."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QWidget

from assistant import app
from assistant.model.fault import SecretStoreError
from assistant.model.preferences import Preferences
from assistant.model.secret import Purpose, Secret
from assistant.model.text import sentence
from assistant.session import flow, flow_forgetting
from assistant.session.forgetting import Forgotten, Held
from assistant.session.request import GivenSecret
from assistant.session.steps import WORKING, ForgetEverything, ReadHeld, State, Step
from assistant.ui import forgetting
from assistant.ui.views import Tone
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver
from tests.ui.fakes import FakeAssistant

UNSENT = "/home/anna/.local/state/roampost/unsent/1.eml"
SETTINGS = State(step=Step.SETTINGS, preferences=story.PREFERENCES, back=Step.VERDICT)
ASKED = replace(SETTINGS, step=Step.FORGET, held=Held())


def asked(drive: MakeDriver, fake: FakeAssistant | None = None) -> Driver:
    """Come to the question by the keyboard alone."""
    driver = drive(fake)
    driver.until(Step.VERDICT)
    driver.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    driver.until(Step.SETTINGS)
    driver.qtbot.waitUntil(lambda: "Forget everything…" in driver.buttons())
    driver.tab_to("Forget everything")
    driver.key(Qt.Key.Key_Space)
    driver.until(Step.FORGET)
    return driver


def test_the_keyboard_begins_on_the_button_that_forgets_nothing(drive: MakeDriver) -> None:
    driver = asked(drive)
    driver.qtbot.waitUntil(lambda: driver.focused() is driver.button("Keep everything"))
    driver.key(Qt.Key.Key_Space)
    driver.until(Step.SETTINGS)
    assert driver.fake.forgot == []


def test_it_is_said_what_goes_and_what_stays_before_anything_does(drive: MakeDriver) -> None:
    driver = asked(drive, FakeAssistant(held_for_good=Held(unsent=(UNSENT,), changes=(story.RECEIPT,))))
    for said in (
        "The passwords that Roampost keeps in the keyring",
        "What it learned of networks and servers",
        "The history of changes that were put back",
        "Your mail programs",
        f"The change to {story.ADDRESS} in Claws Mail",
        UNSENT,
        "Nothing is forgotten yet.",
    ):
        assert driver.reads(said), said
    assert driver.fake.forgot == []


@pytest.mark.parametrize("unsent_too", [False, True])
def test_a_yes_forgets_and_then_the_window_can_only_be_closed(drive: MakeDriver, unsent_too: bool) -> None:
    driver = asked(drive, FakeAssistant(held_for_good=Held(unsent=(UNSENT,))))
    if unsent_too:
        driver.tab_to("Forget the messages that were never sent too")
        driver.key(Qt.Key.Key_Space)
    driver.tab_to("Forget it all")
    driver.key(Qt.Key.Key_Space)
    driver.until(Step.FORGOTTEN)
    assert driver.fake.forgot == [unsent_too]
    assert driver.reads("Everything is forgotten")
    assert driver.reads("Passwords taken out of the keyring: 2.")
    assert driver.buttons() == ["Close Roampost"]
    usable = [one.text().replace("&", "") for one in driver.window.menuBar().findChildren(QAction) if one.isEnabled()]
    assert not {"Check again", "Settings…", "History", "Undo the last change", "Back"} & set(usable)
    asked_before = len(driver.fake.requests)
    driver.controller.tell("550 relaying denied")
    driver.settle()
    assert len(driver.fake.requests) == asked_before
    driver.press("Close Roampost")
    assert not driver.window.isVisible()


def test_what_was_ticked_once_is_not_ticked_the_next_time(drive: MakeDriver) -> None:
    driver = asked(drive, FakeAssistant(held_for_good=Held(unsent=(UNSENT,))))
    driver.tick("Forget the messages that were never sent too")
    driver.press("Keep everything")
    driver.until(Step.SETTINGS)
    driver.press("Forget everything…")
    driver.until(Step.FORGET)
    assert not next(one for one in driver.visible(QCheckBox) if one.objectName() == "unsent-too").isChecked()


def test_a_fault_forgets_nothing_and_is_told(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(forget_fault=SecretStoreError("keyring-locked", sentence("The keyring is locked."))))
    driver.until(Step.VERDICT)
    driver.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    driver.until(Step.SETTINGS)
    driver.qtbot.waitUntil(lambda: "Forget everything…" in driver.buttons())
    driver.press("Forget everything…")
    driver.qtbot.waitUntil(lambda: driver.reads("The keyring is locked."))
    assert driver.controller.state.step is Step.SETTINGS


def test_the_window_forgets_its_place_with_the_rest(drive: MakeDriver, tmp_path: Path) -> None:
    driver = drive(begin=False)
    place = tmp_path / "window.ini"
    driver.controller._state = State(step=Step.FORGOTTEN, forgotten=Forgotten())
    app._remember_place(driver.window, driver.controller, place)
    assert not place.exists()
    driver.controller._state = State()
    app._remember_place(driver.window, driver.controller, place)
    assert place.exists()


# -- the steps and the presenter, without a window -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "asks"),
    [
        (SETTINGS, True),
        (replace(SETTINGS, preferences=Preferences()), False),
        (replace(SETTINGS, preferences=None), False),
        (replace(SETTINGS, step=Step.VERDICT), False),
    ],
)
def test_it_is_asked_from_the_settings_alone(state: State, asks: bool) -> None:
    assert flow_forgetting.ask(state).effects == ((ReadHeld(),) if asks else ())


@pytest.mark.parametrize(
    ("state", "goes"),
    [(ASKED, True), (replace(ASKED, held=None), False), (SETTINGS, False), (replace(ASKED, step=Step.VERDICT), False)],
)
def test_nothing_goes_that_was_not_shown(state: State, goes: bool) -> None:
    assert flow_forgetting.agreed(state, unsent_too=True).effects == ((ForgetEverything(True),) if goes else ())


def test_what_was_typed_and_found_out_is_forgotten_too() -> None:
    typed = GivenSecret(address=story.ADDRESS, purpose=Purpose.OUTGOING, username="anna", secret=Secret("hidden"))
    state = replace(
        ASKED,
        step=Step.FORGETTING,
        secrets=(typed,),
        judged=(story.BLOCKED,),
        error="550",
        receipts=(story.RECEIPT, replace(story.RECEIPT, id="0", undone=True)),
    )
    after = flow_forgetting.forgotten(state, Forgotten(passwords=1)).state
    assert (after.secrets, after.judged, after.error) == ((), (), None)
    assert after.receipts == (story.RECEIPT,)
    assert after.step in WORKING


def test_back_leads_where_the_settings_would_and_a_fault_leads_back() -> None:
    assert flow.go_back(ASKED).state.step is Step.VERDICT
    assert flow.failed(replace(ASKED, step=Step.HOLDING), sentence("No.")).state.step is Step.SETTINGS
    assert flow.failed(replace(ASKED, step=Step.FORGETTING), sentence("No.")).state.step is Step.FORGET
    assert flow_forgetting.declined(ASKED).state.step is Step.SETTINGS


def test_a_late_answer_opens_no_page() -> None:
    assert flow_forgetting.held_read(SETTINGS, Held()).state.step is Step.SETTINGS


def test_what_would_not_go_is_named() -> None:
    page = forgetting.result(Forgotten(left=(sentence("memory.json could not be taken away."),)))
    assert page.tone is Tone.CAREFUL
    assert page.notes[0].text.template == "memory.json could not be taken away."
    assert forgetting.result(Forgotten()).tone is Tone.GOOD


def test_a_damaged_record_is_told_before() -> None:
    damaged = sentence("The record is damaged.")
    page = forgetting.asking(ASKED, Held(damaged=(damaged,)))
    assert damaged in [note.text for note in page.notes]
    assert not page.offer_unsent


def test_in_the_demo_there_is_nothing_to_forget(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(settled=Preferences()))
    driver.until(Step.VERDICT)
    driver.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    driver.qtbot.waitUntil(lambda: driver.controller.state.preferences == Preferences())
    driver.settle()
    assert [one for one in driver.visible(QWidget) if one.objectName() == "forget-everything"] == []
