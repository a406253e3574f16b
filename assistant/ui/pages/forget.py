"""Is everything to be forgotten? What goes and what stays, a yes and a no; then what became of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from assistant.model.text import Sentence
from assistant.ui.pages.base import PageWidget
from assistant.ui.views import ForgetPage
from assistant.ui.widgets import Card, Picture, Render, Text


class Forget(PageWidget):
    """Two cards and two buttons; the keyboard begins on the one that forgets nothing."""

    agreed = Signal(bool)
    declined = Signal()
    closed = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._done = False
        self._picture = Picture(self, lines=2.4)
        head = QHBoxLayout()
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(self.column.spacing())
        head.addWidget(self.title, 1)
        self._goes, self._stays = Card(self), Card(self)
        self._goes_title, self._goes_text = Text(self._goes, bold=True), Text(self._goes)
        self._stays_title, self._stays_text = Text(self._stays, bold=True), Text(self._stays)
        for part in (self._goes_title, self._goes_text):
            self._goes.column.addWidget(part)
        for part in (self._stays_title, self._stays_text):
            self._stays.column.addWidget(part)
        self._unsent = QCheckBox(self)
        self._unsent.setObjectName("unsent-too")
        self._keep, self._forget, self._close = QPushButton(self), QPushButton(self), QPushButton(self)
        for button, name in ((self._keep, "keep-all"), (self._forget, "forget-all"), (self._close, "close-forgotten")):
            button.setObjectName(name)
        self.column.addLayout(head)
        for widget in (self.body, self._goes, self._stays, self._unsent, self.notes):
            self.column.addWidget(widget)
        for button in (self._keep, self._forget, self._close):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._keep.clicked.connect(self.declined)
        self._forget.clicked.connect(lambda: self.agreed.emit(self._unsent.isChecked()))
        self._close.clicked.connect(self.closed)
        self.retranslate()

    def show_view(self, view: ForgetPage) -> None:
        """Show what is asked, or what was done."""
        self._done = view.done
        self._picture.show_picture(f"tone-{view.tone.value}")
        self.title.setText(self.render_sentence(view.title))
        self.body.setText(self.render_sentence(view.text))
        self._goes_text.setText(self._list(view.goes))
        self._stays_text.setText(self._list(view.stays))
        self._goes.setVisible(bool(view.goes))
        self._stays.setVisible(bool(view.stays))
        self._unsent.setVisible(view.offer_unsent)
        self.notes.show_notes(view.notes)
        self._keep.setVisible(not view.done)
        self._forget.setVisible(not view.done)
        self._forget.setAccessibleDescription(self.body.text())
        self._close.setVisible(view.done)

    def begin_focus(self) -> QWidget | None:
        """The button that does no harm."""
        return self._close if self._done else self._keep

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """What was ticked holds for this one time."""
        self._unsent.setChecked(False)
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._goes_title.setText(self.tr("This is forgotten"))
        self._stays_title.setText(self.tr("This stays"))
        self._unsent.setText(self.tr("Forget the messages that were &never sent too"))
        self._keep.setText(self.tr("&Keep everything"))
        self._forget.setText(self.tr("&Forget it all"))
        self._close.setText(self.tr("&Close Roampost"))

    def _list(self, parts: tuple[Sentence, ...]) -> str:
        return "\n".join(f"• {self.render_sentence(one)}" for one in parts)
