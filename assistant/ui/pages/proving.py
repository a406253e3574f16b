"""Has the test message arrived yet?"""

from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.proof_views import ProvingPage
from assistant.ui.widgets import Render, Text

SECOND_MS: Final = 1000


class Proving(PageWidget):
    """One sentence, the seconds that have passed, and a way to stop. Between two looks it counts on by itself."""

    stopped = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._view: ProvingPage | None = None
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._passed = Text(self)
        self._stop = QPushButton(self)
        self._stop.setObjectName("stop-proof")
        for widget in (self.title, self._bar, self._passed, self.body):
            self.column.addWidget(widget)
        self.column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._since = QElapsedTimer()
        self._beat = QTimer(self)
        self._beat.setInterval(SECOND_MS)
        self._beat.timeout.connect(self._count)
        self._stop.clicked.connect(self.stopped)
        self.retranslate()

    def show_view(self, view: ProvingPage) -> None:
        """Show how far it is."""
        if self._view is None or view.waited_s != self._view.waited_s:
            self._since.start()
        self._view = view
        self.title.setText(self.render_sentence(view.title))
        self._bar.setAccessibleName(self.title.text())
        self.body.setText("\n".join(self.render_sentence(one) for one in view.trying))
        self.body.setVisible(bool(view.trying))
        self._count()
        if view.waited_s is not None and not self._beat.isActive():
            self._beat.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Count only while it is looked at."""
        self._beat.stop()
        super().hideEvent(event)

    def begin_focus(self) -> QWidget | None:
        """The way to stop."""
        return self._stop

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._stop.setText(self.tr("S&top looking"))
        self._count()

    def _count(self) -> None:
        view = self._view
        if view is None or view.waited_s is None or view.patience_s is None:
            self._bar.setRange(0, 0)
            self._passed.setText("")
            self._passed.setVisible(False)
            return
        most = round(view.patience_s)
        passed = min(most, int(view.waited_s + self._since.elapsed() / SECOND_MS))
        self._bar.setRange(0, max(1, most))
        self._bar.setValue(passed)
        self._passed.setText(
            self.tr("Not there yet, after {passed} of {most} seconds.").format(passed=passed, most=most)
        )
        self._passed.setVisible(True)
