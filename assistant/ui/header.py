"""The account and the network at a glance."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from assistant.ui.views import KeepingView
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


class _KeepingLine(QWidget):
    """What Roampost does meanwhile for a mail program, what came of it last, and a button that ends it."""

    def __init__(self, render: Render, parent: QWidget) -> None:
        super().__init__(parent)
        self._render = render
        self._view: KeepingView | None = None
        self._picture = Picture(self)
        self._text, self._detail = Text(self), Text(self)
        self.stop = QPushButton(self)
        self.stop.setObjectName("stop-signing-in")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.stop)

    def show_view(self, view: KeepingView) -> None:
        """Show it."""
        self._view = view
        self._picture.show_picture(f"tone-{view.tone.value}")
        self._text.setText(self._render(view.text))
        self._detail.setText(self._render(view.detail) if view.detail is not None else "")
        self._detail.setVisible(view.detail is not None)
        self.stop.setText(self.tr("S&top signing in") if view.going_on else self.tr("&All right"))
        self.stop.setAccessibleDescription(self._text.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._view is not None:
            self.show_view(self._view)
        super().changeEvent(event)


class HeaderStrip(QFrame):
    """Network on one side, account on the other; below them what Roampost does meanwhile."""

    stop_keeping = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._network, self._account = _Fact("network", self), _Fact("account", self)
        self._keeping = _KeepingLine(render, self)
        self._keeping.stop.clicked.connect(self.stop_keeping)
        self._keeping.hide()
        row = QHBoxLayout()
        row.addWidget(self._network, 1)
        row.addSpacing(self.fontMetrics().height())
        row.addWidget(self._account, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._keeping)

    def show_view(self, view: Header) -> None:
        """Show what is known."""
        note = self._render(view.network_note) if view.network_note is not None else ""
        self._network.show_fact(self._render(view.network), note)
        self._account.setVisible(view.account is not None)
        if view.account is not None:
            note = self._render(view.account_note) if view.account_note is not None else ""
            self._account.show_fact(view.account, note)
        self._keeping.setVisible(view.keeping is not None)
        if view.keeping is not None:
            self._keeping.show_view(view.keeping)
