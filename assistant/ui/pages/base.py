"""What every page has in common: it shows a view, says it again in another language, and knows where to begin."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.ui.widgets import HEADLINE, LARGE, Notes, Render, Text


class PageWidget(QWidget):
    """A page with a headline, a text below it, and notes.

    Args:
        render: says a sentence in the window's language.
    """

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.render_sentence = render
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(round(self.fontMetrics().height() * 0.75))
        self.title = Text(self, scale=HEADLINE, bold=True)
        self.body = Text(self, scale=LARGE)
        self.notes = Notes(render, self)

    def begin_focus(self) -> QWidget | None:
        """Where the keyboard begins on this page."""
        return None

    def retranslate(self) -> None:
        """Say the fixed words again in the language now set."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
