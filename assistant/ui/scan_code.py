"""A QR code that a phone's camera reads a text from: always dark on white, with its quiet zone, sharp at every size."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET: Final = 4
"""Modules of white that a reader needs on each side (ISO/IEC 18004, 5.3.8)."""
LONGEST_OCTETS: Final = 600
"""A longer text makes a code that is hard to read from a screen."""


class ScanCode(QWidget):
    """Shows a text as a code; hidden where there is none, or it is too long. What it holds is its description too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def text(self) -> str:
        """What a reader reads; empty where nothing is shown."""
        return self._text

    def show_text(self, text: str) -> bool:
        """Show a text; tells whether it is shown."""
        if len(text.encode()) > LONGEST_OCTETS:
            text = ""
        if text != self._text:
            self._text = text
            self._rows = _modules(text) if text else ()
            self.setAccessibleDescription(text)
            self._follow_size()
            self.update()
        self.setVisible(bool(text))
        return bool(text)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as its modules: some to a line of text."""
        side = (len(self._rows) + 2 * QUIET) * self._module
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the size of the text."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._follow_size()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it; the colours are no matter of the palette, for a reader wants dark on light."""
        del event
        side = self._module
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            for y, row in enumerate(self._rows, start=QUIET):
                for x, dark in enumerate(row, start=QUIET):
                    if dark:
                        painter.fillRect(QRect(x * side, y * side, side, side), Qt.GlobalColor.black)

    @property
    def _module(self) -> int:
        """Device-independent pixels of one module: whole, so that no edge is blurred."""
        return max(3, round(self.fontMetrics().height() / 4))

    def _follow_size(self) -> None:
        self.setFixedSize(self.sizeHint())


def _modules(text: str) -> tuple[bytes, ...]:
    """Return the rows of a code, each a byte for each module, 1 where it is dark."""
    # Wanted by the few who set up a phone.
    import segno

    # Without its mark (ECI, ISO/IEC 18004, 7.3.2) readers guess at an encoding, and some take UTF-8 for Shift JIS.
    made = segno.make(text, error="m", micro=False, encoding="utf-8", eci=not text.isascii())
    return tuple(bytes(row) for row in made.matrix)
