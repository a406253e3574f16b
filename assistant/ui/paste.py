"""Where an error text is pasted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from assistant.ui.backend import TEXT_LIMIT_OCTETS
from assistant.ui.widgets import Text


class PasteDialog(QDialog):
    """A field for the error text; what the clipboard holds is put in when it looks like one."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste an error text"))
        hint = Text(self)
        hint.setText(self.tr("Copy what your mail program said, or the returned message, and paste it here."))
        label = QLabel(self.tr("&Error text:"), self)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("error-text")
        self._text.setTabChangesFocus(True)
        label.setBuddy(self._text)
        clipboard = QApplication.clipboard().text()
        if any(digits in clipboard for digits in ("0x800CCC", " 5", " 4", "55", "SMTP")) and len(clipboard) < 20_000:
            self._text.setPlainText(clipboard)
            self._text.selectAll()
        self._buttons = QDialogButtonBox(self)
        self._go = self._buttons.addButton(self.tr("E&xplain"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        for widget in (hint, label, self._text, self._buttons):
            column.addWidget(widget)
        em = self.fontMetrics().height()
        self.resize(em * 34, em * 20)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._text.textChanged.connect(self._on_typed)
        self._on_typed()
        self._text.setFocus()

    def accept(self) -> None:
        """Hand over the text."""
        self.told.emit(self._text.toPlainText()[:TEXT_LIMIT_OCTETS])
        super().accept()

    def _on_typed(self) -> None:
        self._go.setEnabled(bool(self._text.toPlainText().strip()))
