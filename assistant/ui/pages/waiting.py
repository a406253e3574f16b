"""Something short is going on."""

from PySide6.QtWidgets import QProgressBar, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.views import WaitingPage
from assistant.ui.widgets import Render


class Waiting(PageWidget):
    """One sentence and a bar that moves."""

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self.column.addWidget(self.title)
        self.column.addWidget(self._bar)
        self.column.addStretch(1)

    def show_view(self, view: WaitingPage) -> None:
        """Show what is going on."""
        self.title.setText(self.render_sentence(view.text))
        self._bar.setAccessibleName(self.title.text())
