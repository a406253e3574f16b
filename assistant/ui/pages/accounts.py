"""Which account is it about? And what when there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.views import AccountRow, AccountsPage
from assistant.ui.widgets import BigButton, Card, Picture, Render, Text, clear


class Accounts(PageWidget):
    """The accounts as cards with their two questions; a field for another address; the demo where there is nothing."""

    chosen = Signal(str)
    travel = Signal(str)
    demo_wanted = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._view: AccountsPage | None = None
        self._buttons: list[QPushButton] = []
        self._travels: list[QPushButton] = []
        cards = QWidget(self)
        self._cards = QVBoxLayout(cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._label = QLabel(self)
        self._address = QLineEdit(self)
        self._address.setObjectName("address")
        self._label.setBuddy(self._address)
        self._look = QPushButton(self)
        self._look.setObjectName("look-address")
        self._demo = QPushButton(self)
        self._demo.setObjectName("demo")
        row = QHBoxLayout()
        row.addWidget(self._address, 1)
        row.addWidget(self._look)
        for widget in (self.title, self.notes, cards, self._label):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self._demo)
        self.column.addStretch(1)
        self._look.clicked.connect(self._on_look)
        self._address.returnPressed.connect(self._on_look)
        self._address.textChanged.connect(self._on_typed)
        self._demo.clicked.connect(self.demo_wanted)
        self.retranslate()
        self._on_typed("")

    def show_view(self, view: AccountsPage) -> None:
        """Show the accounts."""
        self.title.setText(self.render_sentence(view.title))
        self.notes.show_notes(view.notes)
        self._demo.setVisible(view.offer_demo)
        if self._view is None or view.rows != self._view.rows:
            self._fill(view.rows)
        self._view = view
        self.retranslate()

    def begin_focus(self) -> QWidget | None:
        """The first account, else the address field."""
        return self._buttons[0] if self._buttons else self._address

    def retranslate(self) -> None:
        """Say the fixed words again."""
        alone = self._view is None or not self._view.rows
        self._label.setText(self.tr("Your mail &address:") if alone else self.tr("Another &address:"))
        self._look.setText(self.tr("&Find out why"))
        self._demo.setText(self.tr("Look round in the &demo"))
        if self._view is not None:
            for button, row in zip(self._buttons, self._view.rows, strict=True):
                button.setText(self.tr("Find out why"))
                button.setAccessibleName(self.tr("Find out why {address} does not send").format(address=row.address))
            for button, row in zip(self._travels, self._view.rows, strict=True):
                button.setText(self.tr("Will it work away from here?"))
                name = self.tr("Will sending from {address} work away from here?").format(address=row.address)
                button.setAccessibleName(name)

    def _fill(self, rows: tuple[AccountRow, ...]) -> None:
        clear(self._cards)
        self._buttons, self._travels = [], []
        for row in rows:
            card = Card(self)
            line = QHBoxLayout()
            picture = Picture(card, lines=2.0)
            picture.show_picture("account")
            words = QVBoxLayout()
            words.setSpacing(0)
            address, note = Text(card, bold=True), Text(card)
            address.setText(row.address)
            note.setText(self.render_sentence(row.note))
            words.addWidget(address)
            words.addWidget(note)
            if row.waiting is not None:
                waiting = Text(card)
                waiting.setText(self.render_sentence(row.waiting))
                words.addWidget(waiting)
            button = BigButton(card) if len(rows) == 1 else QPushButton(card)
            button.setObjectName(f"look-{row.label}")
            button.clicked.connect(lambda _=False, label=row.label: self.chosen.emit(label))
            line.addWidget(picture)
            line.addLayout(words, 1)
            travel = QPushButton(card)
            travel.setObjectName(f"travel-{row.label}")
            travel.clicked.connect(lambda _=False, label=row.label: self.travel.emit(label))
            buttons = QVBoxLayout()
            buttons.addWidget(button)
            buttons.addWidget(travel)
            line.addLayout(buttons)
            card.column.addLayout(line)
            self._cards.addWidget(card)
            self._buttons.append(button)
            self._travels.append(travel)

    def _on_typed(self, text: str) -> None:
        local, at, domain = text.strip().rpartition("@")
        self._look.setEnabled(bool(local and at and domain))

    def _on_look(self) -> None:
        if self._look.isEnabled():
            self.chosen.emit(self._address.text().strip())
