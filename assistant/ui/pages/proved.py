"""What became of the test message, how is that known, and what is to be done now?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.proof_views import ProvedPage
from assistant.ui.tables import DetailTable, EvidenceTable
from assistant.ui.widgets import BigButton, Disclosure, Picture, Render, literal


class Proved(PageWidget):
    """The outcome in a few words and one sentence; below, the message's way and what was checked on it."""

    again = Signal()
    retry = Signal()
    closed = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._next_is_again = False
        self._picture = Picture(self, lines=2.4)
        head, words = QHBoxLayout(), QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.body)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(self.column.spacing())
        head.addLayout(words, 1)
        self._again, self._close = BigButton(self), BigButton(self)
        self._again.setObjectName("look-further")
        self._close.setObjectName("close-proof")
        self._retry = QPushButton(self)
        self._retry.setObjectName("retry-proof")
        self._rows, self._table = DetailTable(render, self), EvidenceTable(render, self)
        inside = QWidget(self)
        details = QVBoxLayout(inside)
        details.setContentsMargins(0, 0, 0, 0)
        details.addWidget(self._rows)
        details.addWidget(self._table)
        self._details = Disclosure(inside, self)
        self.column.addLayout(head)
        self.column.addWidget(self.notes)
        for button in (self._again, self._close, self._retry):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._details)
        self.column.addStretch(1)
        self._again.clicked.connect(self.again)
        self._close.clicked.connect(self.closed)
        self._retry.clicked.connect(self.retry)
        self.retranslate()

    def show_view(self, view: ProvedPage) -> None:
        """Show what became of it."""
        render = self.render_sentence
        self._picture.show_picture(f"tone-{view.tone.value}")
        self.title.setText(render(view.word))
        self.body.setText(render(view.text))
        self.notes.show_notes(view.notes)
        self._next_is_again = view.again is not None
        self._again.setText(literal(render(view.again)) if view.again is not None else "")
        self._again.setVisible(self._next_is_again)
        self._close.setVisible(not self._next_is_again)
        self._retry.setText(literal(render(view.retry)))
        self._rows.show_rows(view.rows)
        self._rows.setVisible(bool(view.rows))
        self._table.show_rows(view.evidence)
        self._table.setVisible(bool(view.evidence))
        self._details.setVisible(bool(view.rows or view.evidence))

    def begin_focus(self) -> QWidget | None:
        """The next step."""
        return self._again if self._next_is_again else self._close

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._close.setText(self.tr("&Done"))
        self._details.set_title(self.tr("&Way, checks and what was said"))
