"""What would the helpdesk be given? Every line of it, before anything is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.views import ReportPage
from assistant.ui.widgets import BigButton, Render, Transcript

LINES = 22
"""A longer report scrolls within itself."""


class Report(PageWidget):
    """The report line by line, and the button that saves it."""

    save = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._label = QLabel(self)
        self._text = Transcript(self)
        self._text.setObjectName("report")
        self._label.setBuddy(self._text)
        self._save = BigButton(self)
        self._save.setObjectName("save-report")
        for widget in (self.title, self.body, self.notes, self._label, self._text):
            self.column.addWidget(widget)
        self.column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._save.clicked.connect(self.save)
        self.retranslate()

    def show_view(self, view: ReportPage) -> None:
        """Show the report."""
        self.title.setText(self.render_sentence(view.title))
        self.body.setText(self.render_sentence(view.text))
        self.notes.show_notes(view.notes)
        if view.report != self._text.toPlainText():
            self._text.setPlainText(view.report)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * LINES)

    def begin_focus(self) -> QWidget | None:
        """The text, which is to be read first."""
        return self._text

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._label.setText(self.tr("&Every line of it"))
        self._save.setText(self.tr("&Save the report…"))
