"""What may be settled about Roampost itself: whom it may ask, and its language."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.views import LogInRow, Note, SettingRow, SettingsPage, Tone
from assistant.ui.widgets import Card, NoteRow, Notes, Render, Text, clear, literal


class Switch(Card):
    """A box to tick, with what it does and who has settled it."""

    def __init__(self, render: Render, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self.box = QCheckBox(self)
        self.box.setObjectName(name)
        self._text = Text(self)
        self._locked = Notes(render, self)
        for part in (self.box, self._text, self._locked):
            self.column.addWidget(part)

    def show_row(self, row: LogInRow | None) -> None:
        """Show how it stands; nothing where it cannot be settled."""
        self.setVisible(row is not None)
        if row is None:
            return
        text = self._render(row.text)
        locked = self._render(row.locked) if row.locked is not None else ""
        self._text.setText(text)
        self.box.setChecked(row.on)
        self.box.setEnabled(row.locked is None)
        self.box.setAccessibleDescription(f"{locked} {text}".strip())
        self._locked.show_notes((Note(tone=Tone.CALM, text=row.locked),) if row.locked is not None else ())


class Settings(PageWidget):
    """The language, then one card for each third party that may be asked; nothing waits for a button.

    Args:
        render: says a sentence in the window's language.
        languages: code and own name of each language there is.
    """

    settled = Signal(object, bool)
    start_wanted = Signal(bool)
    tray_wanted = Signal(bool)
    forget_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(
        self,
        render: Render,
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(render, parent)
        self._tray_there = False
        self._view: SettingsPage | None = None
        self._boxes: list[QCheckBox] = []
        self._label = QLabel(self)
        self._language = QComboBox(self)
        self._language.setObjectName("language")
        self._label.setBuddy(self._language)
        for code, name in languages:
            self._language.addItem(name, code)
        row = QHBoxLayout()
        row.addWidget(self._label)
        row.addWidget(self._language)
        row.addStretch(1)
        self._start = Switch(render, "start-at-log-in", self)
        self._tray = Switch(render, "stay-in-tray", self)
        self._heading = Text(self, bold=True)
        cards = QWidget(self)
        self._cards = QVBoxLayout(cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.title)
        self.column.addWidget(self.notes)
        self.column.addLayout(row)
        for widget in (self._start, self._tray, self._heading, self.body, cards):
            self.column.addWidget(widget)
        self._forget = Card(self)
        self._forget_text, self._forget_all = Text(self._forget), QPushButton(self._forget)
        self._forget_all.setObjectName("forget-everything")
        self._forget.column.addWidget(self._forget_text)
        self._forget.column.addWidget(self._forget_all, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._forget)
        self.column.addStretch(1)
        self._forget_all.clicked.connect(self.forget_wanted)
        self._start.box.clicked.connect(self.start_wanted)
        self._tray.box.clicked.connect(self.tray_wanted)
        self._language.activated.connect(lambda place: self.language_wanted.emit(self._language.itemData(place)))
        self.retranslate()

    def show_view(self, view: SettingsPage) -> None:
        """Show what is settled; the keyboard stays on the box that was just ticked."""
        self.notes.show_notes(view.notes)
        self.body.setText(self.render_sentence(view.text))
        before, self._view = self._view, view
        alike = before is not None and [_fixed(one) for one in before.rows] == [_fixed(one) for one in view.rows]
        if not alike:
            self._fill(view.rows)
        self._tick(view.rows)
        self._show_switches(view)
        self._show_language()

    def has_tray(self) -> None:
        """There is a tray, so that staying in it can be settled."""
        self._tray_there = True
        if self._view is not None:
            self._show_switches(self._view)

    def begin_focus(self) -> QWidget | None:
        """The language."""
        return self._language

    def retranslate(self) -> None:
        """Say everything again."""
        self.title.setText(self.tr("Settings"))
        self._label.setText(self.tr("&Language:"))
        self._forget_text.setText(
            self.tr("Before you give this computer away, Roampost can forget all that it holds of its own.")
        )
        self._forget_all.setText(self.tr("&Forget everything…"))
        self._forget_all.setAccessibleDescription(self._forget_text.text())
        self._heading.setText(self.tr("Who may be asked"))
        self._start.box.setText(self.tr("&Watch the network from log-in on"))
        self._tray.box.setText(self.tr("&Stay beside the clock"))
        self._show_language()
        if self._view is not None:
            self.body.setText(self.render_sentence(self._view.text))
            self._fill(self._view.rows)
            self._tick(self._view.rows)
            self._show_switches(self._view)

    def _show_switches(self, view: SettingsPage) -> None:
        self._forget.setVisible(view.can_forget)
        self._start.show_row(view.at_log_in)
        self._tray.show_row(view.in_tray if self._tray_there else None)

    def _show_language(self) -> None:
        name = QLocale().name()
        for code in (name, name.partition("_")[0]):
            place = self._language.findData(code)
            if place >= 0:
                self._language.setCurrentIndex(place)
                return

    def _fill(self, rows: tuple[SettingRow, ...]) -> None:
        clear(self._cards)
        self._boxes = []
        for row in rows:
            card = Card(self)
            title, text = self.render_sentence(row.title), self.render_sentence(row.text)
            box = QCheckBox(literal(title), card)
            box.setObjectName(f"may-ask-{row.asks.value}")
            box.setAccessibleDescription(text)
            card.column.addWidget(box)
            words = Text(card)
            words.setText(text)
            card.column.addWidget(words)
            if row.locked is not None:
                locked = self.render_sentence(row.locked)
                box.setEnabled(False)
                box.setToolTip(f"<p>{html.escape(locked)}</p>")
                box.setAccessibleDescription(f"{locked} {text}")
                card.column.addWidget(NoteRow(Tone.CALM, locked, card))
            box.clicked.connect(lambda on, asks=row.asks: self.settled.emit(asks, on))
            self._cards.addWidget(card)
            self._boxes.append(box)

    def _tick(self, rows: tuple[SettingRow, ...]) -> None:
        for box, row in zip(self._boxes, rows, strict=True):
            box.setChecked(row.on)


def _fixed(row: SettingRow) -> tuple[object, ...]:
    return (row.asks, row.title, row.text, row.locked)
