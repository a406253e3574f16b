"""The timeline drawn: a table whose last column holds bars, which are read aloud as times."""

from typing import Final

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from assistant.ui.colours import VISIBLE, contrast
from assistant.ui.picture import TimelineRow, TimelineView
from assistant.ui.tables import Index, Table
from assistant.ui.views import Tone
from assistant.ui.widgets import Render

BARS: Final = 3
"""The column of the bars."""


class _Bars(QStyledItemDelegate):
    """Draws bars in place of the times in words; a step that failed is hatched, a connection is a thin line."""

    def __init__(self, table: "TimelineTable") -> None:
        super().__init__(table)
        self._table = table

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        """Make connections bold, and leave the bars' words to who listens."""
        super().initStyleOption(option, index)
        if self._table.view.rows[index.row()].head:
            font = QFont(option.font)
            font.setBold(True)
            option.font = font
        if index.column() == BARS:
            option.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Bars need one line."""
        if index.column() != BARS:
            return super().sizeHint(option, index)
        side = self._table.fontMetrics().height()
        return QSize(side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        super().paint(painter, option, index)
        if index.column() != BARS:
            return
        row, whole_s = self._table.view.rows[index.row()], self._table.view.whole_s
        em = self._table.fontMetrics().height()
        height = em // 5 if row.head else round(em * 0.6)
        left, width = _span(row, whole_s, option.rect.width() - em)
        top = option.rect.top() + (em - height) // 2 + 1
        bar = QRect(option.rect.left() + em // 2 + left, top, width, height)
        bar = QStyle.visualRect(option.direction, option.rect, bar)
        chosen = QStyle.StateFlag.State_Selected in option.state
        ink = self._ink(option.palette, chosen=chosen)
        painter.save()
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern if row.bad else Qt.BrushStyle.SolidPattern))
        painter.drawRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()

    @staticmethod
    def _ink(palette: QPalette, *, chosen: bool) -> QColor:
        if chosen:
            return palette.color(QPalette.ColorRole.HighlightedText)
        colour = palette.color(QPalette.ColorRole.Highlight)
        grounds = (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase)
        visible = all(contrast(colour, palette.color(ground)) >= VISIBLE for ground in grounds)
        return colour if visible else palette.color(QPalette.ColorRole.Text)


def _span(row: TimelineRow, whole_s: float, room: int) -> tuple[int, int]:
    """Give a bar's left edge and width, pixels; the shortest step still shows."""
    least = 3
    if whole_s <= 0:
        return 0, least
    left = round(min(1.0, max(0.0, row.started_s / whole_s)) * (room - least))
    return left, max(least, min(room - left, round(row.seconds / whole_s * room)))


class TimelineTable(Table):
    """What was done, when it began, how long it took, and that as a bar.

    Attributes:
        view: what is shown.
    """

    shares = (42, 11, 11, 36)

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = TimelineView()
        self._render = render
        self.setItemDelegate(_Bars(self))

    def show_view(self, view: TimelineView) -> None:
        """Show this run."""
        self.setAccessibleName(self.tr("What was done when"))
        headings = (self.tr("What was done"), self.tr("Begun (s)"), self.tr("Took (s)"), self.tr("When"))
        words = {Tone.GOOD: self.tr("good"), Tone.BAD: self.tr("bad")}
        texts: list[tuple[str, ...]] = [self._texts(row) for row in view.rows]
        tones = [None if row.head else Tone.BAD if row.bad else Tone.GOOD for row in view.rows]
        if len(view.rows) < len(self.view.rows):
            self._show(headings, [], [], words)  # no bar may be asked for a row that is gone
        self.view = view
        self._show(headings, texts, tones, words)
        self.viewport().update()

    def _texts(self, row: TimelineRow) -> tuple[str, ...]:
        locale = QLocale()
        began, took = locale.toString(float(row.started_s), "f", 2), locale.toString(float(row.seconds), "f", 2)
        aloud = self.tr("{began} s after the start, took {took} s").format(began=began, took=took)
        return self._render(row.what), began, took, aloud
