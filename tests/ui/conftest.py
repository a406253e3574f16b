"""Fixtures of the window's tests: a language, an accessibility ear, and a window over a fake session."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.host.language import load_translator
from assistant.ui.translate import Language
from tests.ui.driver import Driver
from tests.ui.fakes import FakeAssistant

MakeDriver = Callable[..., Driver]


@pytest.fixture
def words(qapp: QApplication) -> Iterator[Language]:
    """English, whatever a test did to it."""
    font = qapp.font()
    language = Language(qapp, load_translator("en"))
    yield language
    language.use(load_translator("en"))
    language.close()
    qapp.setFont(font)


@pytest.fixture
def drive(qtbot: QtBot, words: Language) -> Iterator[MakeDriver]:
    """Open a window over a fake session: ``drive(FakeAssistant(...))``; closed at the end."""
    made: list[Driver] = []

    def open_one(fake: FakeAssistant | None = None, **options: object) -> Driver:
        driver = Driver(qtbot, fake or FakeAssistant(), words, **options)  # type: ignore[arg-type] # passed through
        made.append(driver)
        return driver

    yield open_one
    for driver in made:
        driver.close()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> Callable[[QObject], list[str]]:
    """What a screen reader would have been told by one window: others, closed but not gone yet, may speak too."""
    heard: list[tuple[QObject, str]] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.object(), event.message()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return lambda window: [said for speaker, said in heard if speaker is window]
