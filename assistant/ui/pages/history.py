"""What was changed when, and what of it still stands?"""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.views import HistoryPage, HistoryRow
from assistant.ui.widgets import Card, Render, Text, clear


class History(PageWidget):
    """One card for each change, newest first, each undoable while it stands."""

    undo = Signal(str)

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._rows: tuple[HistoryRow, ...] = ()
        self._buttons: list[QPushButton] = []
        cards = QWidget(self)
        self._cards = QVBoxLayout(cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.body, self.notes, cards):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.retranslate()

    def show_view(self, view: HistoryPage) -> None:
        """Show the changes."""
        self.notes.show_notes(view.notes)
        self._rows = view.rows
        self.retranslate()

    def begin_focus(self) -> QWidget | None:
        """The newest change that can be undone."""
        return self._buttons[0] if self._buttons else None

    def retranslate(self) -> None:
        """Say everything again."""
        self.title.setText(self.tr("What was changed"))
        self.body.setText(self.tr("Nothing has been changed so far."))
        self.body.setVisible(not self._rows)
        clear(self._cards)
        self._buttons = []
        locale = QLocale()
        for row in self._rows:
            card = Card(self)
            when = QDateTime.fromString(row.made_utc, Qt.DateFormat.ISODate).toLocalTime()
            head, text = Text(card, bold=True), Text(card)
            head.setText(locale.toString(when, QLocale.FormatType.ShortFormat) if when.isValid() else row.made_utc)
            text.setText(self.render_sentence(row.text))
            card.column.addWidget(head)
            card.column.addWidget(text)
            if row.undone:
                done = Text(card)
                done.setText(self.tr("Was put back."))
                card.column.addWidget(done)
            else:
                if row.for_here:
                    here = Text(card)
                    here.setText(self.tr("Goes back by itself once its network is left."))
                    card.column.addWidget(here)
                button = QPushButton(self.tr("Put back"), card)
                button.setObjectName(f"undo-{row.id}")
                button.setAccessibleName(self.tr("Put back the change for {address}").format(address=row.address))
                button.clicked.connect(lambda _=False, key=row.id: self.undo.emit(key))
                card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                self._buttons.append(button)
            self._cards.addWidget(card)
