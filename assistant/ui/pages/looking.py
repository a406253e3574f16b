"""What is being tried now?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.route_picture import RoutePanel
from assistant.ui.tables import EvidenceTable
from assistant.ui.timeline_table import TimelineTable
from assistant.ui.views import LookingPage
from assistant.ui.widgets import Disclosure, Render

SHOWN_AT_ONCE = 3


class Looking(PageWidget):
    """The way of the message, one sentence, what is tried at this moment, what was seen so far, and a way to stop."""

    stopped = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._route = RoutePanel(render, self)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self)
        self._stop.setObjectName("stop")
        self._table = EvidenceTable(render, self)
        self._timeline_label = QLabel(self)
        self._timeline = TimelineTable(render, self)
        self._timeline_label.setBuddy(self._timeline)
        so_far = QWidget(self)
        inside = QVBoxLayout(so_far)
        inside.setContentsMargins(0, 0, 0, 0)
        for part in (self._table, self._timeline_label, self._timeline):
            inside.addWidget(part)
        self._details = Disclosure(so_far, self)
        for widget in (self._route, self.title, self._bar, self.body, self.notes):
            self.column.addWidget(widget)
        self.column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._details)
        self.column.addStretch(1)
        self._stop.clicked.connect(self.stopped)
        self.retranslate()

    def show_view(self, view: LookingPage) -> None:
        """Show how far it is."""
        self.title.setText(self.render_sentence(view.title))
        self._bar.setAccessibleName(self.title.text())
        self.body.setText("\n".join(self.render_sentence(one) for one in view.trying[:SHOWN_AT_ONCE]))
        self.body.setVisible(bool(view.trying))
        self.notes.show_notes(view.notes)
        self._route.show_route(view.route, view.rows)
        self._table.show_rows(view.rows)
        self._timeline.show_view(view.timeline)
        for part in (self._timeline_label, self._timeline):
            part.setVisible(bool(view.timeline.rows))

    def begin_focus(self) -> QWidget | None:
        """The way to stop."""
        return self._stop

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._stop.setText(self.tr("S&top"))
        self._details.set_title(self.tr("What was seen so &far"))
        self._timeline_label.setText(self.tr("When &it was done"))
