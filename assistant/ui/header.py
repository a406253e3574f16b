"""The account and the network at a glance."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assistant.ui.widgets import Picture, Render, Text
from assistant.ui.window_view import Header


class _Fact(QWidget):
    """A picture, a name, and a note on it."""

    def __init__(self, picture: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        icon = Picture(self, lines=1.9)
        icon.show_picture(picture)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.name, self.note = Text(self, bold=True), Text(self)
        words.addWidget(self.name)
        words.addWidget(self.note)
        words.addStretch(1)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_fact(self, name: str, note: str) -> None:
        """Show it."""
        self.name.setText(name)
        self.note.setText(note)
        self.note.setVisible(bool(note))


class HeaderStrip(QFrame):
    """Network on one side, account on the other."""

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._network, self._account = _Fact("network", self), _Fact("account", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._network, 1)
        row.addSpacing(self.fontMetrics().height())
        row.addWidget(self._account, 1)

    def show_view(self, view: Header) -> None:
        """Show what is known."""
        note = self._render(view.network_note) if view.network_note is not None else ""
        self._network.show_fact(self._render(view.network), note)
        self._account.setVisible(view.account is not None)
        if view.account is not None:
            note = self._render(view.account_note) if view.account_note is not None else ""
            self._account.show_fact(view.account, note)
