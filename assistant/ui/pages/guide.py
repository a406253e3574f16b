"""What does the user do by hand?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.engine.guide.files import GuideFile
from assistant.ui.pages.base import PageWidget
from assistant.ui.scan_code import ScanCode
from assistant.ui.views import GuidePage
from assistant.ui.widgets import BigButton, Card, Notes, PageLink, Render, Text, clear, literal

TEXT_LINES = 12
"""A longer text to send scrolls within itself."""


class Guide(PageWidget):
    """One sentence, values to type and a text to send with a button to copy each, a page to open, "check again"."""

    again = Signal()
    program_chosen = Signal(str)
    save = Signal(str, bytes)
    keep = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._shown: list[tuple[str, str]] = []
        self._values = QWidget(self)
        self._form = QFormLayout(self._values)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._scan_text = Text(self)
        self._scan = ScanCode(self)
        self._scan.setObjectName("scan-code")
        self._which = QWidget(self)
        self._which_label = QLabel(self._which)
        self._programs = QComboBox(self._which)
        self._programs.setObjectName("guided-program")
        self._which_label.setBuddy(self._programs)
        which = QHBoxLayout(self._which)
        which.setContentsMargins(0, 0, 0, 0)
        which.addWidget(self._which_label)
        which.addWidget(self._programs, 1)
        self._steps = Text(self)
        self._offered: tuple[GuideFile, ...] = ()
        self._file_buttons: list[QPushButton] = []
        self._files = QWidget(self)
        self._files_column = QVBoxLayout(self._files)
        self._files_column.setContentsMargins(0, 0, 0, 0)
        self._page = PageLink(BigButton(self), self)
        self._page.button.setObjectName("open-page")
        self._letter = QWidget(self)
        self._letter_label = QLabel(self._letter)
        self._text = QPlainTextEdit(self._letter)
        self._text.setObjectName("text-to-send")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._letter_label.setBuddy(self._text)
        self._copy_text = BigButton(self._letter)
        self._copy_text.setObjectName("copy-text")
        letter = QVBoxLayout(self._letter)
        letter.setContentsMargins(0, 0, 0, 0)
        for part in (self._letter_label, self._text):
            letter.addWidget(part)
        letter.addWidget(self._copy_text, 0, Qt.AlignmentFlag.AlignLeft)
        self._kept = Card(self)
        self._offer = Notes(render, self._kept)
        self._keep = BigButton(self._kept)
        self._keep.setObjectName("keep-signing-in")
        self._kept.column.addWidget(self._offer)
        self._kept.column.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)
        self._again = QPushButton(self)
        self._again.setObjectName("again")
        for widget in (self.title, self.body, self.notes, self._kept, self._which, self._steps, self._files):
            self.column.addWidget(widget)
        self.column.addWidget(self._values)
        self.column.addWidget(self._scan_text)
        self.column.addWidget(self._scan, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._letter, self._page):
            self.column.addWidget(widget)
        self.column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._copy_text.clicked.connect(self._on_copy)
        self._again.clicked.connect(self.again)
        self._keep.clicked.connect(self.keep)
        self._programs.activated.connect(lambda _: self.program_chosen.emit(self._programs.currentData()))
        self.retranslate()

    def show_view(self, view: GuidePage) -> None:
        """Show what is to be done."""
        self.title.setText(self.render_sentence(view.title))
        self.body.setText(self.render_sentence(view.text))
        self.notes.show_notes(view.notes)
        self._offer.show_notes(view.keeping)
        self._kept.setVisible(bool(view.keeping))
        self._page.show_page(view.open_url, self.render_sentence(view.open_label))
        self._show_text(self.render_sentence(view.to_send) if view.to_send is not None else "")
        self._show_programs(view)
        self._steps.setText(
            "\n".join(f"{number}. {self.render_sentence(one)}" for number, one in enumerate(view.steps, start=1))
        )
        self._steps.setVisible(bool(view.steps))
        self._show_files(view.files)
        shown = self._scan.show_text("\n".join(self.render_sentence(one) for one in view.for_phone))
        self._scan_text.setVisible(shown)
        values = [(self.render_sentence(name), value) for name, value in view.values]
        if values != self._shown:
            self._shown = values
            self._fill()

    def begin_focus(self) -> QWidget | None:
        """What Roampost can do, else the program, else the page to open, else the text to copy, else "check again"."""
        if self._kept.isVisibleTo(self):
            return self._keep
        if self._which.isVisibleTo(self):
            return self._programs
        if self._page.isVisibleTo(self):
            return self._page.button
        return self._copy_text if self._letter.isVisibleTo(self) else self._again

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._letter_label.setText(self.tr("&Text to send"))
        self._which_label.setText(self.tr("Which &mail program?"))
        self._copy_text.setText(self.tr("&Copy the text"))
        self._scan_text.setText(
            self.tr("Or take these values over with the phone’s camera: this code holds them as text, and no password.")
        )
        self._scan.setAccessibleName(self.tr("QR code with the values above"))
        self._again.setText(self.tr("I have done it, check &again"))
        self._keep.setText(self.tr("&Sign in for me while I am here"))

    def _show_programs(self, view: GuidePage) -> None:
        self._which.setVisible(bool(view.programs))
        wanted = [(key, self.render_sentence(name)) for key, name in view.programs]
        shown = [
            (self._programs.itemData(place), self._programs.itemText(place)) for place in range(self._programs.count())
        ]
        if wanted != shown:
            self._programs.clear()
            for key, name in wanted:
                self._programs.addItem(name, key)
        self._programs.setCurrentIndex(self._programs.findData(view.program))

    def _show_files(self, files: tuple[GuideFile, ...]) -> None:
        if files != self._offered:
            self._offered = files
            clear(self._files_column)
            self._file_buttons = []
            for one in files:
                button = QPushButton(self._files)
                button.setObjectName(f"save-{one.name}")
                button.clicked.connect(lambda _=False, file=one: self.save.emit(file.name, file.contents))
                self._files_column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                self._file_buttons.append(button)
        for button, one in zip(self._file_buttons, files, strict=True):
            button.setText(literal(self.tr("Save a file for it: {name}…").format(name=one.name)))
        self._files.setVisible(bool(files))

    def _show_text(self, text: str) -> None:
        self._letter.setVisible(bool(text))
        if text != self._text.toPlainText():
            self._text.setPlainText(text)
            self.retranslate()
        shown = min(TEXT_LINES, text.count("\n") + 3)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * shown)

    def _fill(self) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, value in self._shown:
            field = QLineEdit(value, self._values)
            field.setReadOnly(True)
            copy = QPushButton(self.tr("Copy"), self._values)
            copy.setAccessibleName(self.tr("Copy {name}").format(name=name))
            copy.clicked.connect(lambda _=False, text=value: QGuiApplication.clipboard().setText(text))
            row = QHBoxLayout()
            row.addWidget(field, 1)
            row.addWidget(copy)
            field.setAccessibleName(name)
            self._form.addRow(literal(name), row)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy_text.setText(self.tr("&Copied"))
