"""What was done, how do we know that it works, and how is it undone?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.route_picture import RoutePanel
from assistant.ui.tables import EditTable, EvidenceTable
from assistant.ui.views import DonePage, UndonePage
from assistant.ui.widgets import BigButton, Disclosure, Picture, Render


class Done(PageWidget):
    """The change is made."""

    closed = Signal()
    proof = Signal()
    undo = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._route = RoutePanel(render, self)
        self._picture = Picture(self, lines=2.4)
        head = QHBoxLayout()
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(self.column.spacing())
        head.addWidget(self.title, 1)
        self._close = BigButton(self)
        self._close.setObjectName("close")
        self._test, self._undo = QPushButton(self), QPushButton(self)
        self._test.setObjectName("prove-this")
        self._undo.setObjectName("undo-this")
        self._table = EvidenceTable(render, self)
        self._proof = Disclosure(self._table, self)
        self.column.addWidget(self._route)
        self.column.addLayout(head)
        self.column.addWidget(self.body)
        self.column.addWidget(self.notes)
        for button in (self._close, self._test, self._undo):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._proof)
        self.column.addStretch(1)
        self._close.clicked.connect(self.closed)
        self._test.clicked.connect(self.proof)
        self._undo.clicked.connect(self.undo)
        self.retranslate()

    def show_view(self, view: DonePage) -> None:
        """Show what was done."""
        self._route.show_route(view.route, view.seen)
        self._picture.show_picture(f"tone-{view.tone.value}")
        self.title.setText(self.render_sentence(view.title))
        self.body.setText(self.render_sentence(view.text))
        self.notes.show_notes(view.notes)
        self._table.show_rows(view.evidence)
        self._proof.setVisible(bool(view.evidence))
        self._test.setVisible(view.offer_proof)

    def begin_focus(self) -> QWidget | None:
        """The way out of the window."""
        return self._close

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._close.setText(self.tr("&Close Roampost"))
        self._test.setText(self.tr("&Send one test message to make sure"))
        self._undo.setText(self.tr("Put the &old settings back"))
        self._proof.set_title(self.tr("How do you &know that it works?"))


class Undone(PageWidget):
    """A change was put back."""

    again = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._picture = Picture(self, lines=2.4)
        head = QHBoxLayout()
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(self.column.spacing())
        head.addWidget(self.title, 1)
        self._again = QPushButton(self)
        self._again.setObjectName("again")
        self._edits = EditTable(self)
        self._details = Disclosure(self._edits, self)
        self.column.addLayout(head)
        self.column.addWidget(self.notes)
        self.column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._details)
        self.column.addStretch(1)
        self._again.clicked.connect(self.again)
        self.retranslate()

    def show_view(self, view: UndonePage) -> None:
        """Show what became of each key."""
        self._picture.show_picture(f"tone-{view.tone.value}")
        self.title.setText(self.render_sentence(view.title))
        self.notes.show_notes(view.notes)
        self._edits.show_rows(view.edits)
        self._details.setVisible(bool(view.edits))

    def begin_focus(self) -> QWidget | None:
        """Check again."""
        return self._again

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._again.setText(self.tr("Check &again"))
        self._details.set_title(self.tr("What was written, &key by key"))
