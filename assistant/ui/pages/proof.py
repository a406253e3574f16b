"""What exactly would be sent as a test, and to whom? Nothing is before the button on this page is pressed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from assistant.model.secret import Secret
from assistant.session.request import GivenSecret
from assistant.session.steps import ProofAnswers
from assistant.ui.pages.base import PageWidget
from assistant.ui.proof_views import PasswordField, ProofPage
from assistant.ui.widgets import BigButton, Card, Render, Text, literal


class ProofForm(PageWidget):
    """The message in a card, its recipient in a field, a yes in a button. Passwords leave their fields once."""

    agreed = Signal(object)
    recipient_changed = Signal(str)
    declined = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._view: ProofPage | None = None
        self._shown: list[tuple[str, str]] = []
        self._wanted: tuple[PasswordField, ...] = ()
        self._said: list[str] = []
        self._passwords: list[QLineEdit] = []
        self._card = Card(self)
        self._facts: QWidget | None = None
        self._label, self._recipient = QLabel(self), QLineEdit(self)
        self._recipient.setObjectName("proof-recipient")
        self._label.setBuddy(self._recipient)
        self._use = QPushButton(self)
        self._use.setObjectName("use-recipient")
        to = QHBoxLayout()
        to.addWidget(self._recipient, 1)
        to.addWidget(self._use)
        secrets = QWidget(self)
        self._secrets = QFormLayout(secrets)
        self._secrets.setContentsMargins(0, 0, 0, 0)
        self._secrets.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._remove = QCheckBox(self)
        self._remove.setObjectName("remove")
        self._remove.setChecked(True)
        self._send = BigButton(self)
        self._send.setObjectName("send")
        self._decline = QPushButton(self)
        self._decline.setObjectName("decline-proof")
        for above in (self.title, self.body, self._label):
            self.column.addWidget(above)
        self.column.addLayout(to)
        for below in (self._card, self.notes, secrets, self._remove):
            self.column.addWidget(below)
        for button in (self._send, self._decline):
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._recipient.textChanged.connect(self._on_typed)
        self._recipient.returnPressed.connect(self._on_use)
        self._use.clicked.connect(self._on_use)
        self._send.clicked.connect(self._on_send)
        self._decline.clicked.connect(self.declined)
        self.retranslate()
        self._on_typed()

    def show_view(self, view: ProofPage) -> None:
        """Show what would be sent; what was typed stays while the same is shown."""
        if self._view is None or view.recipient != self._view.recipient:
            self._recipient.setText(view.recipient)
        self._view = view
        self.title.setText(self.render_sentence(view.title))
        self.body.setText(self.render_sentence(view.text))
        self.notes.show_notes(view.notes)
        facts = [(self.render_sentence(name), self.render_sentence(value)) for name, value in view.facts]
        if facts != self._shown:
            self._shown = facts
            self._show_facts()
        said = [self.render_sentence(one.label) for one in view.passwords]
        if (view.passwords, said) != (self._wanted, self._said):
            self._wanted, self._said = view.passwords, said
            self._show_passwords()
        self._remove.setVisible(view.offer_remove)
        self._on_typed()

    def begin_focus(self) -> QWidget | None:
        """The first thing that is lacking, else the recipient: a message is never one careless key away."""
        return self._passwords[0] if self._passwords and self._recipient.text() else self._recipient

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._label.setText(self.tr("The test message goes &to"))
        self._use.setText(self.tr("Use this &address"))
        self._remove.setText(self.tr("&Remove it from the mailbox afterwards"))
        self._send.setText(self.tr("&Send this one message"))
        self._decline.setText(self.tr("Send &nothing"))

    def forget(self) -> None:
        """Empty the passwords' fields, and take back what was ticked and typed."""
        for field in self._passwords:
            field.clear()
        self._remove.setChecked(True)
        self._view = None

    def _show_facts(self) -> None:
        if self._facts is not None:
            self._facts.hide()
            self._facts.deleteLater()
        self._facts = QWidget(self._card)
        form = QFormLayout(self._facts)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, value in self._shown:
            label, text = Text(self._facts, bold=True), Text(self._facts)
            label.setText(name)
            text.setText(value)
            form.addRow(label, text)
        self._card.column.addWidget(self._facts)

    def _show_passwords(self) -> None:
        while self._secrets.rowCount():
            self._secrets.removeRow(0)
        self._passwords = []
        for place, label in enumerate(self._said):
            field = QLineEdit(self)
            field.setObjectName(f"proof-password-{place}")
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setInputMethodHints(
                Qt.InputMethodHint.ImhHiddenText
                | Qt.InputMethodHint.ImhSensitiveData
                | Qt.InputMethodHint.ImhNoPredictiveText
                | Qt.InputMethodHint.ImhNoAutoUppercase
            )
            field.setAccessibleName(label)
            field.textChanged.connect(self._on_typed)
            self._secrets.addRow(literal(label), field)
            self._passwords.append(field)

    def _on_typed(self) -> None:
        view, typed = self._view, self._recipient.text().strip()
        changed = view is not None and typed != view.recipient
        self._use.setEnabled(changed and "@" in typed)
        complete = all(
            field.text() or not wanted.needed for wanted, field in zip(self._wanted, self._passwords, strict=True)
        )
        self._send.setEnabled(view is not None and view.can_send and complete and not changed)

    def _on_use(self) -> None:
        if self._use.isEnabled():
            self.recipient_changed.emit(self._recipient.text().strip())

    def _on_send(self) -> None:
        view = self._view
        if view is None or not self._send.isEnabled():
            return
        secrets = tuple(
            GivenSecret(address=wanted.address, purpose=wanted.purpose, username=None, secret=Secret(field.text()))
            for wanted, field in zip(self._wanted, self._passwords, strict=True)
            if field.text()
        )
        answers = ProofAnswers(
            recipient=view.recipient, secrets=secrets, remove=view.offer_remove and self._remove.isChecked()
        )
        for field in self._passwords:
            field.clear()
        self.agreed.emit(answers)
