"""Every page and state for everyone: names for screen readers, the keyboard, large text, dark, another language."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from assistant.engine.guide.steps import GuidedProgram
from assistant.host.language import Translator
from assistant.model.finding import Need
from assistant.model.mail import Unreadable
from assistant.model.preferences import AtLogIn, Preferences
from assistant.model.progress import Looked
from assistant.model.proof import Choice
from assistant.model.text import sentence
from assistant.session.forgetting import Forgotten, Held
from assistant.session.ready_report import ready
from assistant.session.steps import State, Step
from assistant.ui.colours import contrast
from assistant.ui.translate import Language
from assistant.ui.widgets import BigButton, Disclosure
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver

ALL_NEEDS = replace(story.SIGN_IN, needs=(Need.PASSWORD, Need.RECIPIENT, Need.CONSENT))
_FOUND = {
    "subject": story.LABEL,
    "accounts": (story.ACCOUNT,),
    "network": story.NETWORK,
    "receipts": (story.RECEIPT, replace(story.RECEIPT, id="0", undone=True)),
    "seen": story.OBSERVATIONS,
    "judged": (replace(story.PROVED, remedies=(*story.PROVED.remedies, story.SIGN_IN)),),
}


def _state(step: Step, **more: object) -> State:
    return State(**{**_FOUND, "step": step, **more})  # type: ignore[arg-type] # the fields' types are checked by use


STATES: dict[str, State] = {
    "reading": State(),
    "no account": State(
        step=Step.CHOOSING, unreadable=(Unreadable(program="thunderbird", where="prefs.js", why="cut off"),)
    ),
    "one account": _state(Step.CHOOSING, judged=()),
    "accounts": State(step=Step.CHOOSING, accounts=(story.ACCOUNT, story.OFFICE), fault=sentence("It went wrong.")),
    "looking": _state(Step.LOOKING, judged=(), running=True),
    "verdict": _state(Step.VERDICT),
    "still trying": _state(Step.VERDICT, running=True),
    "recipient": _state(Step.VERDICT, judged=(replace(story.BLOCKED, recipient=None),)),
    "asking": _state(Step.ASKING, remedy=ALL_NEEDS, needs=ALL_NEEDS.needs, refused=True),
    "guiding": _state(Step.GUIDING, remedy=replace(story.HOTEL, automatic=False)),
    **{
        f"guiding through {program.value}": _state(
            Step.GUIDING, remedy=replace(story.SIGN_IN, automatic=False, needs=()), guide_program=program
        )
        for program in GuidedProgram
    },
    "done by hand": _state(Step.VERDICT, by_hand=story.AFTER),
    "offering to sign in": _state(Step.GUIDING, remedy=story.POP_FIRST, keep_plan=story.KEEPING),
    # Without its times: those are the local time's.
    "signing in": _state(Step.VERDICT, judged=(story.WORKS,), keeping=story.KEEPING),
    "signing in no more": _state(Step.VERDICT, keep_over=sentence("The server refused the log-in.")),
    "planning": _state(Step.PLANNING, remedy=story.PROVEN),
    "consent": _state(Step.CONSENT, remedy=story.PROVEN, plan=story.PLAN),
    "done": _state(Step.DONE, receipt=story.RECEIPT, confirmed=story.WORKS),
    "done for here": _state(Step.DONE, receipt=replace(story.RECEIPT, network="mark"), confirmed=story.WORKS),
    "gathering a report": _state(Step.REPORTING, running=True),
    "report": _state(Step.REPORT, report=ready({"said": "Mail does not go out."})),
    "undone": _state(Step.UNDONE, outcome=story.PUT_BACK),
    "history": _state(Step.HISTORY),
    "settings": _state(Step.SETTINGS, preferences=story.PREFERENCES),
    "settings of an organisation": _state(
        Step.SETTINGS,
        preferences=replace(
            story.PREFERENCES, at_log_in=AtLogIn(on=True, set_by="/etc/roampost/policies/managed/it.json")
        ),
    ),
    "forgetting everything": _state(
        Step.FORGET, held=Held(unsent=("/home/anna/unsent/1.eml",), changes=(story.RECEIPT,))
    ),
    "forgotten": State(step=Step.FORGOTTEN, forgotten=Forgotten(passwords=2)),
    "forgotten in part": State(
        step=Step.FORGOTTEN, forgotten=Forgotten(left=(sentence("The keyring is locked."),)), receipts=(story.RECEIPT,)
    ),
    "settings in the demo": _state(Step.SETTINGS, preferences=Preferences()),
    "works": _state(Step.VERDICT, judged=(story.WORKS,)),
    "ready to travel": _state(Step.VERDICT, judged=(story.TRAVELS,), travelling=True),
    "not ready to travel": _state(Step.VERDICT, judged=(story.STAYS,), travelling=True),
    "nothing works": _state(Step.VERDICT, judged=(story.SHUT,)),
    "writing to the provider": _state(Step.GUIDING, judged=(story.SHUT,), remedy=story.LETTER),
    "asking with a page": _state(Step.ASKING, remedy=replace(ALL_NEEDS, url=story.WEBMAIL.url), needs=ALL_NEEDS.needs),
    "webmail": _state(Step.GUIDING, judged=(story.SHUT,), remedy=story.WEBMAIL),
    "planning a proof": _state(Step.PROOF_PLANNING),
    "proof": _state(Step.PROOF, judged=(story.WORKS,), proof_plan=story.PROOF_PLAN),
    "proof in nobody's sight": _state(
        Step.PROOF,
        judged=(story.WORKS,),
        proof_plan=replace(
            story.PROOF_PLAN,
            choice=Choice.ONESELF,
            mailbox=None,
            missing=(),
            limit=sentence("This only shows what happens to mail to yourself."),
            obstacle=sentence("The server cannot be reached."),
        ),
    ),
    "sending": _state(Step.PROVING, running=True),
    "proving": _state(
        Step.PROVING, running=True, looked=Looked(mailbox=story.OWN_OTHER, waited_s=12.0, patience_s=60.0)
    ),
    "arrived": _state(Step.PROVED, proof=story.ARRIVED, proof_seen=story.SIGNED_IN),
    "lost": _state(Step.PROVED, proof=story.LOST, proof_seen=story.SIGNED_IN),
}


def show(driver: Driver, state: State) -> None:
    driver.controller._state = state
    driver.window.show_view(driver.controller.view)
    driver.settle()
    for folded in driver.visible(Disclosure):
        folded.set_open(True)
    driver.settle()


@pytest.mark.parametrize("name", STATES)
def test_everything_that_takes_the_keyboard_has_a_name(drive: MakeDriver, name: str) -> None:
    driver = drive(begin=False)
    show(driver, STATES[name])
    nameless = [one for one in driver.focusable() if not driver.spoken(one)]
    assert nameless == []


@pytest.mark.parametrize("name", STATES)
def test_tab_goes_in_reading_order_and_reaches_all(drive: MakeDriver, name: str) -> None:
    driver = drive(begin=False)
    show(driver, STATES[name])
    wanted = driver.focusable()
    chain = []
    at = driver.window.nextInFocusChain()
    while at is not None and at is not driver.window:
        if at in wanted:
            chain.append(at)
        at = at.nextInFocusChain()
    assert set(chain) == set(wanted)
    footer = {"back", "history", "undo"}
    names = [one.objectName() for one in chain]
    last = [name in footer for name in names]
    assert last == sorted(last)
    # The page scrolls beneath the footer, so its places are compared among themselves.
    rows = [driver.place(one)[0] for one in chain if one.objectName() not in footer | {"page"}]
    assert all(later >= earlier - 12 for earlier, later in pairwise(rows)), [driver.spoken(one) for one in chain]


@pytest.mark.parametrize("name", STATES)
def test_text_at_twice_the_size_is_not_clipped(
    drive: MakeDriver, qapp: QApplication, words: Language, name: str
) -> None:
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    driver = drive(begin=False)
    driver.window.resize(1200, 900)
    show(driver, STATES[name])
    assert driver.clipped() == []


def test_the_text_size_may_change_while_it_runs(drive: MakeDriver, qapp: QApplication) -> None:
    driver = drive(begin=False)
    show(driver, STATES["verdict"])
    title = next(one for one in driver.visible(QLabel) if one.text() == "Blocked here, but there is a way")
    before = title.fontMetrics().height()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    driver.settle()
    assert title.fontMetrics().height() > before * 1.7


def test_no_meaning_by_colour_alone(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    show(driver, STATES["verdict"])
    table = driver.tables()[0]
    assert any("550" in cell for row in table for cell in row)
    assert driver.reads("Blocked here, but there is a way")


@pytest.mark.parametrize(
    ("direction", "arrow"), [(Qt.LayoutDirection.LeftToRight, "→"), (Qt.LayoutDirection.RightToLeft, "←")]
)
def test_the_arrow_from_before_to_after_points_onwards(
    drive: MakeDriver, qapp: QApplication, direction: Qt.LayoutDirection, arrow: str
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        driver = drive(begin=False)
        show(driver, STATES["consent"])
        assert {text for text in driver.texts() if text in {"→", "←"}} == {arrow}
        before, after = (next(one for one in driver.visible(QLabel) if one.text() == said) for said in ("25", "587"))
        onwards = driver.place(before)[1] < driver.place(after)[1]
        assert onwards is (direction is Qt.LayoutDirection.LeftToRight)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def dark() -> QPalette:
    palette = QPalette(QColor(45, 45, 48), QColor(30, 30, 32))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(70, 140, 220))
    return palette


@pytest.mark.parametrize("palette", [QPalette, dark], ids=["light", "dark"])
def test_the_big_button_is_legible(drive: MakeDriver, qapp: QApplication, palette: Callable[[], QPalette]) -> None:
    before = qapp.palette()
    qapp.setPalette(palette())
    try:
        driver = drive(begin=False)
        show(driver, STATES["verdict"])
        button = driver.visible(BigButton)[0]
        colours = button.palette()
        assert contrast(colours.color(QPalette.ColorRole.Button), colours.color(QPalette.ColorRole.ButtonText)) >= 4.5
    finally:
        qapp.setPalette(before)


def test_a_new_result_is_announced_once(drive: MakeDriver, announced: Callable[[QObject], list[str]]) -> None:
    driver = drive()
    driver.until(Step.VERDICT)
    driver.window.show_view(driver.controller.view)
    heard = announced(driver.window)
    assert len([said for said in heard if said.startswith("Refused because")]) == 1, heard


class Backwards(Translator):
    """Says everything backwards, so that what is left untranslated shows."""

    def __init__(self) -> None:
        super().__init__("it")

    def translate(self, context: str, source: str, number: int | None = None) -> str | None:
        if not context or "{" in source or "%n" in source:
            return None
        return source[::-1]


class Wordy(Translator):
    """Says everything half as long again, as some languages do."""

    def __init__(self) -> None:
        super().__init__("it")

    def translate(self, context: str, source: str, number: int | None = None) -> str | None:
        return f"{source} {source[: len(source) // 2].replace('&', '').replace('{', '(').replace('}', ')')}"


@pytest.mark.parametrize("name", STATES)
def test_a_wordy_language_is_not_clipped(drive: MakeDriver, words: Language, name: str) -> None:
    driver = drive(begin=False)
    words.use(Wordy())
    driver.window.resize(900, 700)
    show(driver, STATES[name])
    assert driver.clipped() == []


@pytest.mark.parametrize("name", STATES)
def test_the_language_changes_while_it_runs(drive: MakeDriver, words: Language, name: str) -> None:
    driver = drive(begin=False)
    show(driver, STATES[name])
    before = driver.texts()
    words.use(Backwards())
    driver.settle()
    after = driver.texts()
    assert len(after) == len(before)
    fixed = [text for text in before if text in {"Another &address:", "&Whom were you writing to?", "What was changed"}]
    assert not set(fixed) & set(after)
    for button in driver.buttons():
        assert button not in {"Back", "History", "Undo the last change", "Try it", "Check again", "Find out why"}


def test_every_action_of_the_menus_has_words_and_most_a_key(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    actions = [
        action
        for menu in driver.window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined] # QAction.menu is typed as QObject
        if not action.isSeparator()
    ]
    assert all(action.text() for action in actions)
    shortcuts = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    assert len(shortcuts) == len(set(shortcuts))
    assert len(shortcuts) >= 8


def test_the_language_menu_asks_for_a_language(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    action = next(one for one in driver.window.findChildren(QAction) if one.text() == "Italiano")
    with driver.qtbot.waitSignal(driver.window.language_wanted) as asked:
        action.trigger()
    assert asked.args == ["it"]


def test_mnemonics_of_a_page_do_not_clash(drive: MakeDriver) -> None:
    for name in set(STATES) - {"reading", "planning", "planning a proof"}:
        driver = drive(begin=False)
        show(driver, STATES[name])
        keys = [
            text[text.index("&") + 1].lower()
            for text in (one.text() for one in driver.focusable() if hasattr(one, "text"))
            if "&" in text.replace("&&", "") and callable(text.index)
        ]
        assert len(keys) == len(set(keys)), (name, keys)
