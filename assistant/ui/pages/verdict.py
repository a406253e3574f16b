"""What is wrong, how do we know, and what can be done?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.ui.pages.base import PageWidget
from assistant.ui.route_picture import RoutePanel
from assistant.ui.tables import EvidenceTable
from assistant.ui.timeline_table import TimelineTable
from assistant.ui.views import DialogueLine, RemedyCard, VerdictPage
from assistant.ui.widgets import BigButton, Card, Disclosure, Notes, Picture, Render, Text, Transcript, clear, literal

DIALOGUE_LINES = 14


class RemedyWidget(Card):
    """One way out: what it does, what speaks for and against it, and its button."""

    picked = Signal(str)

    def __init__(self, card: RemedyCard, render: Render, *, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = BigButton(self) if first else QPushButton(self)
        self.button.setObjectName(f"remedy-{card.id}")
        self.button.setText(literal(render(card.title)))
        self.button.setEnabled(card.enabled)
        self.button.clicked.connect(lambda: self.picked.emit(card.id))
        text, notes = Text(self), Notes(render, self)
        text.setText(render(card.text))
        if first or card.notes:
            self.column.addWidget(text)
            self.column.addWidget(notes)
            self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            row, words = QHBoxLayout(), QVBoxLayout()
            words.addWidget(text)
            words.addWidget(notes)
            row.addLayout(words, 1)
            row.addSpacing(self.column.spacing())
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
            self.column.addLayout(row)
        notes.show_notes(card.notes)
        self.button.setAccessibleDescription(" ".join((render(card.text), *(render(one.text) for one in card.notes))))


class Verdict(PageWidget):
    """Where the message stops, the verdict in one sentence, the ways out, and below them why."""

    picked = Signal(str)
    recipient_named = Signal(str)
    again = Signal()
    travel = Signal()
    proof = Signal()
    stopped = Signal()
    report = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._cards: tuple[RemedyCard, ...] = ()
        self._said: list[str] = []
        self._best: QPushButton | None = None

        self._route = RoutePanel(render, self)
        self._picture = Picture(self, lines=2.4)
        self._certainty = Text(self)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.body)
        words.addWidget(self._certainty)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(self.column.spacing())
        head.addLayout(words, 1)

        self._still = QWidget(self)
        still = QHBoxLayout(self._still)
        still.setContentsMargins(0, 0, 0, 0)
        self._still_label = QLabel(self._still)
        self._still_bar = QProgressBar(self._still)
        self._still_bar.setRange(0, 0)
        self._still_bar.setTextVisible(False)
        self._stop = QPushButton(self._still)
        still.addWidget(self._still_label)
        still.addWidget(self._still_bar, 1)
        still.addWidget(self._stop)

        self._ask = QWidget(self)
        ask = QHBoxLayout(self._ask)
        ask.setContentsMargins(0, 0, 0, 0)
        self._ask_label = QLabel(self._ask)
        self._recipient = QLineEdit(self._ask)
        self._recipient.setObjectName("recipient")
        self._ask_label.setBuddy(self._recipient)
        self._ask_button = QPushButton(self._ask)
        self._ask_button.setObjectName("ask-recipient")
        ask.addWidget(self._ask_label)
        ask.addWidget(self._recipient, 1)
        ask.addWidget(self._ask_button)

        best, others = QWidget(self), QWidget(self)
        self._best_column, self._other_column = QVBoxLayout(best), QVBoxLayout(others)
        for column in (self._best_column, self._other_column):
            column.setContentsMargins(0, 0, 0, 0)
        self._others = Disclosure(others, self)
        self._others.hide()

        self._table = EvidenceTable(render, self)
        self._because = Text(self)
        self._timeline_label = QLabel(self)
        self._timeline = TimelineTable(render, self)
        self._timeline_label.setBuddy(self._timeline)
        self._dialogue_label = QLabel(self)
        self._dialogue = Transcript(self)
        self._dialogue_label.setBuddy(self._dialogue)
        why = QWidget(self)
        inside = QVBoxLayout(why)
        inside.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self._table,
            self._because,
            self._timeline_label,
            self._timeline,
            self._dialogue_label,
            self._dialogue,
        ):
            inside.addWidget(widget)
        self._why = Disclosure(why, self)
        self._why.setObjectName("why")
        self._travel, self._proof, self._again = QPushButton(self), QPushButton(self), QPushButton(self)
        self._travel.setObjectName("travel")
        self._proof.setObjectName("prove")
        self._again.setObjectName("again")
        self._report = QPushButton(self)
        self._report.setObjectName("report")

        self.column.addWidget(self._route)
        self.column.addLayout(head)
        for part in (self._still, self.notes, self._ask, best, self._others):
            self.column.addWidget(part)
        for button in (self._proof, self._travel):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._why)
        self.column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._report, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._report.clicked.connect(self.report)
        self._stop.clicked.connect(self.stopped)
        self._again.clicked.connect(self.again)
        self._travel.clicked.connect(self.travel)
        self._proof.clicked.connect(self.proof)
        self._ask_button.clicked.connect(self._on_recipient)
        self._recipient.returnPressed.connect(self._on_recipient)
        self.retranslate()

    def show_view(self, view: VerdictPage) -> None:
        """Show what was found out."""
        render = self.render_sentence
        self._route.show_route(view.route, view.seen)
        self._picture.show_picture(f"tone-{view.tone.value}")
        self.title.setText(render(view.word))
        self.body.setText(render(view.text))
        self._certainty.setText(render(view.certainty) if view.certainty is not None else "")
        self._certainty.setVisible(view.certainty is not None)
        self.notes.show_notes(view.notes)
        self._still.setVisible(view.running)
        self._again.setVisible(not view.running)
        self._report.setVisible(not view.running)
        self._travel.setVisible(view.offer_travel)
        self._proof.setVisible(view.offer_proof)
        self._ask.setVisible(view.ask_recipient)
        self._show_remedies(view.remedies)
        self._table.show_rows(view.evidence)
        self._because.setText("\n".join(render(one) for one in view.because))
        self._because.setVisible(bool(view.because))
        self._timeline.show_view(view.timeline)
        for part in (self._timeline_label, self._timeline):
            part.setVisible(bool(view.timeline.rows))
        self._show_dialogue(view.dialogue)
        self._why.setVisible(bool(view.evidence or view.because or view.timeline.rows or view.dialogue))

    def begin_focus(self) -> QWidget | None:
        """The recipient when one is wanted, else the best way out."""
        if self._ask.isVisibleTo(self):
            return self._recipient
        return self._best if self._best is not None else self._again

    def open_why(self, opened: bool = True) -> None:
        """Open or close the evidence."""
        self._why.set_open(opened)

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._still_label.setText(self.tr("Still trying other ways…"))
        self._still_bar.setAccessibleName(self._still_label.text())
        self._stop.setText(self.tr("S&top"))
        self._ask_label.setText(self.tr("&Whom were you writing to?"))
        self._ask_button.setText(self.tr("&Check for this person"))
        self._others.set_title(self.tr("&Other ways"))
        self._why.set_title(self.tr("&Details"))
        self._timeline_label.setText(self.tr("When &it was done"))
        self._dialogue_label.setText(self.tr("What was &said (C: this computer, S: the server)"))
        self._again.setText(self.tr("Check &again"))
        self._report.setText(self.tr("&Report for the helpdesk…"))
        self._travel.setText(self.tr("Will it wor&k away from here?"))
        self._proof.setText(self.tr("&Send one test message to make sure"))

    def _show_remedies(self, cards: tuple[RemedyCard, ...]) -> None:
        said = [self.render_sentence(card.title) + self.render_sentence(card.text) for card in cards]
        if cards == self._cards and said == self._said:
            return
        self._cards, self._said = cards, said
        clear(self._best_column)
        clear(self._other_column)
        self._best = None
        for place, card in enumerate(cards):
            made = RemedyWidget(card, self.render_sentence, first=place == 0, parent=self)
            made.picked.connect(self.picked)
            (self._best_column if place == 0 else self._other_column).addWidget(made)
            if place == 0:
                self._best = made.button
        self._others.setVisible(len(cards) > 1)

    def _show_dialogue(self, lines: tuple[DialogueLine, ...]) -> None:
        text = "\n".join(f"{line.who}: {line.text}" if line.who else f"\n{line.text}" for line in lines).lstrip("\n")
        if text != self._dialogue.toPlainText():
            self._dialogue.setPlainText(text)
        shown = min(DIALOGUE_LINES, text.count("\n") + 3)
        self._dialogue.setFixedHeight(self._dialogue.fontMetrics().lineSpacing() * shown)
        self._dialogue.setVisible(bool(text))
        self._dialogue_label.setVisible(bool(text))

    def _on_recipient(self) -> None:
        text = self._recipient.text().strip()
        if "@" in text:
            self.recipient_named.emit(text)
        else:
            self._recipient.setFocus()
