"""The icon in the tray: what it shows and offers, and when it stays after the window is closed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QMenu, QSystemTrayIcon

from assistant.host.resources import resource
from assistant.model.fault import SettingsError
from assistant.model.preferences import Preferences
from assistant.model.secret import Purpose, Secret
from assistant.model.text import sentence
from assistant.session import flow_settings, flow_staying
from assistant.session.request import GivenSecret
from assistant.session.steps import KeepInTray, PutBackLeft, State, Step, StopLooking
from assistant.ui import tray as tray_module
from assistant.ui.standing import Standing, standing
from assistant.ui.tray import Tray
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver
from tests.ui.fakes import FakeAssistant, run_of

FOR_HERE = replace(story.RECEIPT, id="for-here", network="mark")
FOUND = State(step=Step.VERDICT, subject=story.LABEL)


@pytest.mark.parametrize(
    ("state", "stands", "trouble", "undo"),
    [
        (State(), Standing.UNKNOWN, False, None),
        (State(receipts=(story.RECEIPT,)), Standing.UNKNOWN, False, None),
        (State(receipts=(replace(FOR_HERE, undone=True),)), Standing.UNKNOWN, False, None),
        (State(receipts=(story.RECEIPT, FOR_HERE)), Standing.FOR_HERE, False, FOR_HERE.id),
        (replace(FOUND, judged=(story.WORKS,)), Standing.WORKS, False, None),
        (replace(FOUND, judged=(story.WORKS,), receipts=(FOR_HERE,)), Standing.FOR_HERE, False, FOR_HERE.id),
        (replace(FOUND, judged=(story.BLOCKED,)), Standing.FAILS, True, None),
        (replace(FOUND, judged=(story.BLOCKED,), receipts=(FOR_HERE,)), Standing.FAILS, True, FOR_HERE.id),
        (replace(FOUND, judged=(story.BLOCKED,), subject="another"), Standing.UNKNOWN, False, None),
    ],
)
def test_how_sending_stands(state: State, stands: Standing, trouble: bool, undo: str | None) -> None:
    view = standing(state)
    assert view.standing is stands
    assert (view.trouble is not None) is trouble
    assert view.undo == undo


@pytest.mark.parametrize(
    ("step", "running", "undo", "check"),
    [
        (Step.VERDICT, False, True, True),
        (Step.VERDICT, True, True, False),
        (Step.APPLYING, False, False, False),
        (Step.UNDOING, False, False, False),
    ],
)
def test_nothing_is_offered_that_cannot_be_done_now(step: Step, running: bool, undo: bool, check: bool) -> None:
    view = standing(State(step=step, running=running, receipts=(FOR_HERE,)))
    assert (view.can_undo, view.can_check) == (undo, check)


def test_each_picture_has_a_shape_and_a_colour_of_its_own() -> None:
    pictures = {one: resource(f"images/tray-{one}.svg").read_text(encoding="utf-8") for one in Standing}
    shapes = {text.split('stroke-linecap="round"/>', 1)[1].split('fill="#', 1)[0] for text in pictures.values()}
    assert len(shapes) == len({standing(State()).words, *pictures.values()}) - 1 == len(Standing)
    words = {
        standing(state).words.template
        for state in (
            State(),
            State(receipts=(FOR_HERE,)),
            replace(FOUND, judged=(story.WORKS,)),
            replace(FOUND, judged=(story.BLOCKED,)),
        )
    }
    assert len(words) == len(Standing)


# -- the steps -------------------------------------------------------------------------------------------------------


def test_closing_forgets_what_was_typed_and_what_grows_old() -> None:
    typed = GivenSecret(address=story.ADDRESS, purpose=Purpose.OUTGOING, username="anna", secret=Secret("hidden"))
    state = replace(
        FOUND,
        running=True,
        judged=(story.BLOCKED,),
        secrets=(typed,),
        clear_consent=frozenset({story.LABEL}),
        receipts=(FOR_HERE,),
    )
    turn = flow_staying.put_away(state)
    assert turn.effects == (StopLooking(),)
    assert (turn.state.secrets, turn.state.clear_consent, turn.state.judged) == ((), frozenset(), ())
    assert standing(turn.state).standing is Standing.FOR_HERE
    assert flow_staying.come_back(turn.state).effects == (PutBackLeft(),)


@pytest.mark.parametrize("step", [Step.APPLYING, Step.UNDOING])
def test_a_change_that_is_being_made_goes_on(step: Step) -> None:
    state = State(step=step, receipts=(FOR_HERE,))
    assert flow_staying.put_away(state).state is state
    assert flow_staying.come_back(state).state is state


@pytest.mark.parametrize(
    ("state", "kept"),
    [
        (State(step=Step.SETTINGS, preferences=story.PREFERENCES), True),
        (State(step=Step.SETTINGS, preferences=Preferences()), False),
        (State(step=Step.SETTINGS), False),
        (State(step=Step.VERDICT, preferences=story.PREFERENCES), False),
    ],
)
def test_staying_is_settled_on_its_page_alone(state: State, kept: bool) -> None:
    assert flow_settings.tray_changed(state, on=False).effects == ((KeepInTray(False),) if kept else ())


# -- the icon --------------------------------------------------------------------------------------------------------


class StandIn(QSystemTrayIcon):
    """A stand-in for an icon of a desktop's tray, which there is none of here: it notes what the tray would show."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []

    def show(self) -> None:
        """Nothing: there is no tray to show it in."""

    def showMessage(self, title: str, text: str, *_: object) -> None:  # noqa: N802 - Qt's name
        self.said.append((title, text))


class Watched:
    """A window with a tray beside it."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.icon = StandIn()
        self.held: list[bool] = []
        self.left = 0
        self.tray = Tray(
            self.icon,
            driver.window,
            driver.controller,
            lambda said: driver.words.catalogue.render(said),
            hold=self.held.append,
            leave=self._on_leave,
        )

    def _on_leave(self) -> None:
        self.left += 1

    @property
    def menu(self) -> QMenu:
        return self.icon.contextMenu()

    def entries(self) -> list[str]:
        """What the menu shows, without its lines."""
        return [one.text() for one in self.menu.actions() if one.isVisible() and not one.isSeparator()]

    def entry(self, name: str) -> QAction:
        return next(one for one in self.menu.actions() if one.objectName() == f"tray-{name}")

    def close_window(self) -> None:
        self.driver.window.close()
        self.driver.settle()


@pytest.fixture
def watched(drive: MakeDriver) -> Iterator[Watched]:
    fake = FakeAssistant(runs=[run_of(story.WORKS)], changes=(FOR_HERE,), stay_tells=(story.STAYS_BY_THE_CLOCK,))
    driver = drive(fake)
    made = Watched(driver)
    driver.until(Step.VERDICT)
    driver.qtbot.waitUntil(lambda: driver.controller.state.receipts == (FOR_HERE,))
    yield made
    made.driver.controller.staying.end()
    made.tray.close()


def test_the_icon_follows_and_its_menu_says_what_is_wrong(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant())
    made = Watched(driver)
    assert not made.icon.icon().isNull()
    driver.until(Step.VERDICT)
    assert made.icon.toolTip() == "Roampost – Mail does not go out from here."
    plain = [one.replace("&", "") for one in made.entries()]
    assert plain[0] == "Open Roampost"
    assert plain[1].startswith("Refused because you are not on the network of proseware.com")
    assert len(plain[1]) <= 120
    assert plain[2:] == ["Check again", "Quit"]
    made.tray.close()


def test_words_of_a_hostile_server_are_no_keys_and_no_markup(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    made = Watched(driver)
    said = replace(story.VERDICT, summary=sentence("{host} says no.", host="<b>R&D</b>" + "x" * 500))
    driver.controller._state = replace(FOUND, judged=(replace(story.BLOCKED, verdict=said),))
    driver.controller.changed.emit(driver.controller.view)
    assert made.entry("trouble").text().startswith("<b>R&&D</b>x")
    assert made.entry("trouble").text().endswith("…")
    assert "R&D" not in made.icon.toolTip()
    assert tray_module._unmarked("<b>R&D</b>") == "‹b›R&D‹/b›"
    made.tray.close()


def test_closing_with_nothing_to_put_back_ends_the_program(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(changes=(story.RECEIPT,)))
    made = Watched(driver)
    driver.until(Step.VERDICT)
    made.close_window()
    assert made.held == [False]
    assert not made.tray.stays
    made.tray.close()


def test_closing_leaves_the_icon_with_one_explanation(watched: Watched) -> None:
    watched.close_window()
    assert watched.held == [True]
    assert watched.tray.stays
    watched.driver.qtbot.waitUntil(lambda: bool(watched.icon.said))
    assert watched.icon.said == [("Roampost stays.", "It puts things back.")]
    assert watched.icon.toolTip() == "Roampost – Changed until you leave this network."
    watched.entry("open").trigger()
    assert watched.driver.window.isVisible()
    watched.driver.until(Step.VERDICT)
    watched.driver.qtbot.waitUntil(lambda: watched.driver.fake.cancelled == 1)
    watched.close_window()
    watched.driver.qtbot.waitUntil(lambda: watched.driver.fake.left_network is not None)
    watched.driver.settle()
    assert len(watched.icon.said) == 1
    assert watched.left == 0


def test_once_the_network_is_left_it_says_so_and_goes(watched: Watched) -> None:
    watched.tray._last_word.setInterval(1)
    watched.close_window()
    watched.driver.qtbot.waitUntil(lambda: bool(watched.icon.said))
    assert watched.driver.fake.leave_network is not None
    watched.driver.fake.leave_network()
    watched.driver.qtbot.waitUntil(lambda: watched.left == 1)
    assert watched.icon.said[1:] == [(f"{story.ADDRESS} sends as it did before.", "Put back.")]
    assert watched.driver.controller.state.receipts[0].undone
    assert watched.entries()[-1].replace("&", "") == "Quit"


@pytest.mark.parametrize("fault", [None, SettingsError("network-not-watched", sentence("It does not tell."))])
def test_where_it_may_not_or_cannot_stay_it_ends_without_a_word(watched: Watched, fault: Exception | None) -> None:
    watched.driver.fake.stay_tells = ()
    watched.driver.fake.stay_fault = fault
    watched.close_window()
    watched.driver.qtbot.waitUntil(lambda: watched.left == 1)
    assert watched.icon.said == []


def test_undo_in_the_menu_brings_the_window_and_puts_it_back(watched: Watched) -> None:
    watched.close_window()
    watched.driver.qtbot.waitUntil(lambda: bool(watched.icon.said))
    assert watched.entry("undo").isVisible()
    watched.entry("undo").trigger()
    watched.driver.until(Step.UNDONE)
    assert watched.driver.window.isVisible()
    assert watched.driver.fake.undone == [FOR_HERE.id]
    assert not watched.entry("undo").isVisible()


def test_check_again_looks_with_the_window_open_or_closed(watched: Watched) -> None:
    before = len(watched.driver.fake.requests)
    watched.entry("check").trigger()
    watched.driver.until(Step.VERDICT)
    assert len(watched.driver.fake.requests) == before + 1
    watched.close_window()
    watched.driver.qtbot.waitUntil(lambda: bool(watched.icon.said))
    watched.entry("check").trigger()
    watched.driver.until(Step.VERDICT)
    assert len(watched.driver.fake.requests) == before + 2
    assert watched.driver.window.isVisible()


def test_quit_quits_whatever_waits(watched: Watched) -> None:
    watched.entry("quit").trigger()
    assert watched.held == [False]
    assert watched.left == 1
    assert not watched.driver.window.isVisible()


def test_the_windows_own_quit_leaves_nothing_behind(watched: Watched) -> None:
    action = next(one for one in watched.driver.window.menuBar().findChildren(QAction) if one.text() == "&Quit")
    action.trigger()
    assert not watched.driver.window.isVisible()
    assert watched.held == [False]


@pytest.mark.parametrize(
    ("reason", "opens"),
    [
        (QSystemTrayIcon.ActivationReason.Trigger, True),
        (QSystemTrayIcon.ActivationReason.DoubleClick, True),
        (QSystemTrayIcon.ActivationReason.Context, False),
    ],
)
def test_a_click_opens_the_window(watched: Watched, reason: QSystemTrayIcon.ActivationReason, opens: bool) -> None:
    watched.close_window()
    watched.icon.activated.emit(reason)
    assert watched.driver.window.isVisible() is opens


# -- the setting -----------------------------------------------------------------------------------------------------


def test_the_switch_is_there_where_a_tray_is(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(), tray=True)
    driver.until(Step.VERDICT)
    driver.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    driver.qtbot.waitUntil(lambda: bool(driver.visible(QCheckBox)))
    box = next(one for one in driver.visible(QCheckBox) if one.objectName() == "stay-in-tray")
    assert box.isChecked()
    assert "beside the clock" in box.accessibleDescription()
    box.setFocus()
    driver.key(Qt.Key.Key_Space)
    driver.qtbot.waitUntil(lambda: driver.fake.tray_kept == [False])
    driver.qtbot.waitUntil(lambda: driver.controller.state.preferences == driver.fake.settled)
    assert not box.isChecked()


def test_without_a_tray_there_is_no_switch(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant())
    driver.until(Step.VERDICT)
    driver.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    driver.qtbot.waitUntil(lambda: bool(driver.visible(QCheckBox)))
    assert [one for one in driver.visible(QCheckBox) if one.objectName() == "stay-in-tray"] == []


def test_a_tray_that_is_found_late_brings_the_switch_all_the_same(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant())
    driver.until(Step.VERDICT)
    driver.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    driver.qtbot.waitUntil(lambda: bool(driver.visible(QCheckBox)))
    driver.window.has_tray()
    assert [one for one in driver.visible(QCheckBox) if one.objectName() == "stay-in-tray"] != []
