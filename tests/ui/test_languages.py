"""Every page in every language: as the snapshot in English, of the same parts elsewhere, in words, and not clipped.

A snapshot that is meant to change is written anew with ``ROAMPOST_WRITE_SNAPSHOTS=1`` and read before it is committed.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from assistant.host.language import available_languages, load_translator
from assistant.ui.mnemonics import letter_of
from assistant.ui.translate import Language
from tests.ui.conftest import MakeDriver
from tests.ui.structure import lines, parts, shape
from tests.ui.test_everyone import STATES, show

SNAPSHOTS = Path(__file__).parent / "snapshots"
OTHERS = [code for code in available_languages() if code != "en"]


@pytest.mark.parametrize("name", STATES)
def test_a_page_is_as_it_was(drive: MakeDriver, name: str) -> None:
    driver = drive(begin=False)
    show(driver, STATES[name])
    path = SNAPSHOTS / f"{name.replace(' ', '-')}.txt"
    now = lines(driver)
    if os.environ.get("ROAMPOST_WRITE_SNAPSHOTS"):
        path.write_text(now, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == now


def test_no_snapshot_is_of_a_page_that_is_gone() -> None:
    assert {path.stem for path in SNAPSHOTS.iterdir()} == {name.replace(" ", "-") for name in STATES}


@pytest.mark.parametrize("code", OTHERS)
def test_every_page_has_the_same_parts_in_every_language(drive: MakeDriver, words: Language, code: str) -> None:
    english = {}
    driver = drive(begin=False)
    driver.window.resize(1000, 800)
    for name, state in STATES.items():
        show(driver, state)
        english[name] = shape(driver)
    words.use(load_translator(code))
    driver.settle()
    for name, state in STATES.items():
        show(driver, state)
        assert shape(driver) == english[name], name
        assert driver.clipped() == [], name
        assert [one for one in driver.focusable() if not driver.spoken(one)] == [], name


@pytest.mark.parametrize("code", available_languages())
def test_no_two_keys_of_a_page_are_the_same(drive: MakeDriver, words: Language, code: str) -> None:
    driver = drive(begin=False)
    words.use(load_translator(code))
    driver.settle()
    for name, state in STATES.items():
        show(driver, state)
        texts = [str(one.property("text") or "") for one in parts(driver) if one.property("readOnly") is None]
        menus = [action.text() for action in driver.window.menuBar().actions()]
        letters = [letter for text in (*menus, *texts) if (letter := letter_of(text)) is not None]
        assert len(letters) == len(set(letters)), (name, sorted(letters))


@pytest.mark.parametrize("code", available_languages())
def test_a_language_runs_its_own_way(drive: MakeDriver, qapp: QApplication, words: Language, code: str) -> None:
    driver = drive(begin=False)
    words.use(load_translator(code))
    driver.settle()
    show(driver, STATES["consent"])
    onwards = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
    assert qapp.layoutDirection() is onwards
    back, undo = driver.place(driver.window._back), driver.place(driver.window._undo)
    assert (back[1] < undo[1]) is (onwards is Qt.LayoutDirection.LeftToRight)
