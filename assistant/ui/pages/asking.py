"""What does a way out still need from the user: a password, a log-in name, a recipient, consent?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from assistant.model.secret import Secret
from assistant.session.steps import Answers
from assistant.ui.pages.base import PageWidget
from assistant.ui.views import AskingPage
from assistant.ui.widgets import BigButton, Disclosure, PageLink, Render, Text


class Asking(PageWidget):
    """A short form. The password leaves its field once, as a `Secret`, and the field is emptied."""

    answered = Signal(object)

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._view: AskingPage | None = None
        self._username, self._username_label = QLineEdit(self), QLabel(self)
        self._password, self._password_label = QLineEdit(self), QLabel(self)
        self._recipient, self._recipient_label = QLineEdit(self), QLabel(self)
        self._username.setObjectName("username")
        self._password.setObjectName("password")
        self._recipient.setObjectName("recipient")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._remember = QCheckBox(self)
        self._remember.setObjectName("remember")
        self._consent = QCheckBox(self)
        self._consent.setObjectName("consent")
        self._kept = Text(self)
        self._where = Disclosure(self._kept, self)
        self._go = BigButton(self)
        self._go.setObjectName("answer")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in (
            (self._username_label, self._username),
            (self._password_label, self._password),
            (self._recipient_label, self._recipient),
        ):
            label.setBuddy(field)
            form.addRow(label, field)
            field.textChanged.connect(self._on_typed)
            field.returnPressed.connect(self._on_go)
        self._page = PageLink(QPushButton(self), self)
        self._page.button.setObjectName("open-page")
        for above in (self.title, self.body, self.notes, self._page):
            self.column.addWidget(above)
        self.column.addLayout(form)
        for below in (self._remember, self._where, self._consent):
            self.column.addWidget(below)
        self.column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._consent.toggled.connect(self._on_typed)
        self._go.clicked.connect(self._on_go)
        self.retranslate()

    def show_view(self, view: AskingPage) -> None:
        """Show what is asked for; what was typed stays while the same is asked."""
        before = self._view
        if before is None or (view.username, view.title) != (before.username, before.title):
            self._username.setText(view.username)
        if before is None or (view.title, view.notes) != (before.title, before.notes):
            self._password.clear()
        self._view = view
        self.title.setText(self.render_sentence(view.title))
        self.body.setText(self.render_sentence(view.text))
        self.notes.show_notes(view.notes)
        self._page.show_page(view.open_url, self.render_sentence(view.open_label))
        self._kept.setText(self.render_sentence(view.kept_where))
        self._password_label.setText(self.render_sentence(view.password_label))
        for widgets, shown in (
            ((self._username, self._username_label), view.ask_username),
            ((self._password, self._password_label, self._remember, self._where), view.ask_password),
            ((self._recipient, self._recipient_label), view.ask_recipient),
            ((self._consent,), view.ask_consent is not None),
        ):
            for widget in widgets:
                widget.setVisible(shown)
        self._remember.setEnabled(view.can_remember)
        if not view.can_remember:
            self._remember.setChecked(False)
        self._consent.setText(self.render_sentence(view.ask_consent) if view.ask_consent is not None else "")
        self._on_typed()

    def begin_focus(self) -> QWidget | None:
        """The first field that is empty."""
        for field in (self._username, self._password, self._recipient):
            if field.isVisibleTo(self) and not field.text():
                return field
        return self._consent if self._consent.isVisibleTo(self) else self._go

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._username_label.setText(self.tr("Log-in &name"))
        self._recipient_label.setText(self.tr("&Whom were you writing to?"))
        self._remember.setText(self.tr("&Remember it in this computer’s keyring"))
        self._where.set_title(self.tr("&Where is this kept?"))
        self._go.setText(self.tr("&Try it"))

    def forget(self) -> None:
        """Empty the password's field."""
        self._password.clear()
        self._remember.setChecked(False)
        self._consent.setChecked(False)

    def _complete(self) -> bool:
        view = self._view
        if view is None:
            return False
        return not (
            (view.ask_password and not self._password.text())
            or (view.ask_username and not self._username.text().strip())
            or (view.ask_recipient and "@" not in self._recipient.text())
            or (view.ask_consent is not None and not self._consent.isChecked())
        )

    def _on_typed(self) -> None:
        self._go.setEnabled(self._complete())

    def _on_go(self) -> None:
        view = self._view
        if view is None or not self._complete():
            return
        answers = Answers(
            username=self._username.text().strip() if view.ask_username else None,
            secret=Secret(self._password.text()) if view.ask_password else None,
            remember=view.ask_password and self._remember.isChecked(),
            recipient=self._recipient.text().strip() if view.ask_recipient else None,
            consent=view.ask_consent is not None,
        )
        self.forget()
        self.answered.emit(answers)
