"""Page objects: the window as its user sees and works it, by what stands on its buttons and fields."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from assistant.session.steps import Step
from assistant.ui.backend import OpenSession
from assistant.ui.bridge import Bridge
from assistant.ui.controller import Controller
from assistant.ui.demo_bar import DemoControl
from assistant.ui.translate import Language
from assistant.ui.window import Window
from tests.ui.fakes import FakeAssistant

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 25_000


class Driver:
    """A window with its session, and the hands and eyes of whoever sits before it."""

    def __init__(
        self,
        qtbot: QtBot,
        behind: FakeAssistant | OpenSession,
        words: Language,
        *,
        demo: DemoControl | None = None,
        text: str | None = None,
        begin: bool = True,
        tray: bool = False,
    ) -> None:
        self.qtbot, self.words = qtbot, words
        self.fake = behind if isinstance(behind, FakeAssistant) else FakeAssistant()
        open_session = behind.open if isinstance(behind, FakeAssistant) else behind
        self.bridge = Bridge()
        self.controller = Controller(self.bridge, open_session, demo)
        self.window = Window(
            self.controller,
            lambda said: words.catalogue.render(said),
            languages=("en", "it"),
            demo=demo,
        )
        if tray:
            self.window.has_tray()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window, timeout=PATIENCE_MS)
        if begin:
            self.controller.begin(text)

    def close(self) -> None:
        if not isValid(self.window):
            return  # closed by the test already
        self.window.close()
        stuck = self.bridge.close().stuck
        # Here and now: left to Python's collector, they may go in the next window's loop thread, under Qt's feet.
        for one in (self.window, self.controller):
            one.deleteLater()
            QApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)
        assert not stuck

    # -- waiting ---------------------------------------------------------------------------------

    def until(self, step: Step, *, running: bool | None = False) -> None:
        """Wait for a step, by default until nothing runs any more."""

        def there() -> bool:
            state = self.controller.state
            return state.step is step and (running is None or state.running is running)

        self.qtbot.waitUntil(there, timeout=PATIENCE_MS)
        self.settle()

    def settle(self) -> None:
        """Let what was posted happen."""
        for _ in range(5):
            QApplication.processEvents()

    # -- eyes ------------------------------------------------------------------------------------

    def visible(self, kind: type[W]) -> list[W]:
        """Visible widgets of a kind, in reading order."""
        there = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return sorted(there, key=self.place)

    def place(self, widget: QWidget) -> tuple[int, int]:
        at = widget.mapTo(self.window, QPoint(0, 0))
        return at.y(), at.x()

    def texts(self) -> list[str]:
        """All visible texts, in reading order."""
        return [label.text() for label in self.visible(QLabel) if label.text()]

    def reads(self, text: str) -> bool:
        """Tell whether some visible text holds this."""
        return any(text in one for one in self.texts())

    def buttons(self) -> list[str]:
        return [button.text().replace("&", "") for button in self.visible(QAbstractButton) if button.text()]

    def tables(self) -> list[list[list[str]]]:
        """The cells of every visible table."""
        found = []
        for table in self.visible(QTableView):
            model = table.model()
            found.append(
                [
                    [
                        str(model.index(row, column).data()).replace("\u200b", "")
                        for column in range(model.columnCount())
                    ]
                    for row in range(model.rowCount())
                ]
            )
        return found

    def dialogue(self) -> str:
        return "\n".join(edit.toPlainText() for edit in self.visible(QPlainTextEdit))

    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def focusable(self) -> list[QWidget]:
        """Everything visible that Tab reaches."""
        return [
            one
            for one in self.visible(QWidget)
            if one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            and one.isEnabled()
            and not isinstance(one, QMenuBar | QMenu | QScrollBar | QProgressBar)
            and one.focusProxy() is None
        ]

    @staticmethod
    def spoken(widget: QWidget) -> str:
        """The accessible name."""
        interface = QAccessible.queryAccessibleInterface(widget)
        return interface.text(QAccessible.Text.Name) if interface is not None else ""

    # -- hands -----------------------------------------------------------------------------------

    def button(self, text: str) -> QAbstractButton:
        for button in self.visible(QAbstractButton):
            if button.text().replace("&", "") == text:
                return button
        raise AssertionError(f"no button {text!r}, only {self.buttons()}")

    def press(self, text: str) -> None:
        button = self.button(text)
        assert button.isEnabled(), text
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def field(self, label: str) -> QLineEdit:
        for edit in self.visible(QLineEdit):
            if self.spoken(edit).replace("&", "").startswith(label):
                return edit
        raise AssertionError(f"no field {label!r}")

    def type(self, label: str, text: str) -> None:
        field = self.field(label)
        field.clear()
        QTest.keyClicks(field, text)

    def tick(self, text: str) -> None:
        for box in self.visible(QCheckBox):
            if box.text().replace("&", "") == text:
                box.setChecked(True)
                return
        raise AssertionError(f"no box {text!r}")

    def choose(self, place: int, key: str) -> None:
        box = self.visible(QComboBox)[place]
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the keyboard is now."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)
        self.settle()

    def tab_to(self, text: str) -> None:
        """Go on with Tab until a button or field of this name has the keyboard."""
        for _ in range(60):
            focus = QApplication.focusWidget()
            if focus is not None and self.spoken(focus).replace("&", "").startswith(text):
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {text!r}")

    def typed(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def clipped(self) -> list[str]:
        """Visible texts and buttons that are given less room than they need."""
        found = []
        for label in self.visible(QLabel):
            if not label.text():
                continue
            need = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            if label.height() < need or (not label.wordWrap() and label.width() < label.minimumSizeHint().width()):
                found.append(label.text())
        for button in self.visible(QAbstractButton):
            if isinstance(button, QCheckBox):
                continue
            if button.text() and button.width() < button.minimumSizeHint().width():
                found.append(button.text())
        for area in self.visible(QAbstractScrollArea):
            if not isinstance(area, QTableView | QPlainTextEdit) and area.horizontalScrollBar().maximum() > 0:
                found.append(f"{area.objectName()} scrolls sideways")
        return found
