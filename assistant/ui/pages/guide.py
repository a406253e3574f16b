"""What does the user do by hand?"""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.views import GuidePage
from assistant.ui.widgets import BigButton, Render, literal


class Guide(PageWidget):
    """One sentence, the values to type with a button to copy each, and "check again"."""

    again = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._url: str | None = None
        self._shown: list[tuple[str, str]] = []
        self._values = QWidget(self)
        self._form = QFormLayout(self._values)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._open = BigButton(self)
        self._open.setObjectName("open-page")
        self._again = QPushButton(self)
        self._again.setObjectName("again")
        for widget in (self.title, self.body, self.notes, self._values):
            self.column.addWidget(widget)
        self.column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._open.clicked.connect(self._on_open)
        self._again.clicked.connect(self.again)
        self.retranslate()

    def show_view(self, view: GuidePage) -> None:
        """Show what is to be done."""
        self.title.setText(self.render_sentence(view.title))
        self.body.setText(self.render_sentence(view.text))
        self.notes.show_notes(view.notes)
        self._url = view.open_url
        self._open.setVisible(view.open_url is not None)
        values = [(self.render_sentence(name), value) for name, value in view.values]
        if values != self._shown:
            self._shown = values
            self._fill()

    def begin_focus(self) -> QWidget | None:
        """The page to open, else "check again"."""
        return self._open if self._url is not None else self._again

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._open.setText(self.tr("&Open the sign-in page"))
        self._again.setText(self.tr("I have done it, check &again"))

    def _fill(self) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, value in self._shown:
            field = QLineEdit(value, self._values)
            field.setReadOnly(True)
            copy = QPushButton(self.tr("Copy"), self._values)
            copy.setAccessibleName(self.tr("Copy {name}").format(name=name))
            copy.clicked.connect(lambda _=False, text=value: QGuiApplication.clipboard().setText(text))
            row = QHBoxLayout()
            row.addWidget(field, 1)
            row.addWidget(copy)
            field.setAccessibleName(name)
            self._form.addRow(literal(name), row)

    def _on_open(self) -> None:
        if self._url is not None:
            QDesktopServices.openUrl(QUrl(self._url))
