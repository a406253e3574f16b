"""Tables: what was seen, and which keys are written. One row is one thing, readable by keyboard and aloud."""

import html
import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from assistant.ui import icons
from assistant.ui.proof_views import DetailRow
from assistant.ui.views import EvidenceRow, RawEdit, Tone
from assistant.ui.widgets import Render

Index = QModelIndex | QPersistentModelIndex

VISIBLE_ROWS = 8
"""A longer table scrolls within itself."""


def breakable(text: str) -> str:
    """Let long names and addresses wrap: a zero-width space after each sign where they may."""
    return re.sub(r"([@./:,\-_])(?=\w)", "\\1\u200b", text)


class TableModel(QAbstractTableModel):
    """Rows of texts, with a picture's name before the first."""

    def __init__(self) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = ()
        self._rows: list[tuple[str, ...]] = []
        self._tones: list[Tone | None] = []
        self._words: dict[Tone, str] = {}

    def fill(
        self, headings: tuple[str, ...], rows: list[tuple[str, ...]], tones: list[Tone | None], words: dict[Tone, str]
    ) -> None:
        """Show these rows; ones that are only added are added, so that a selection stands."""
        grown = headings == self._headings and rows[: len(self._rows)] == self._rows and len(rows) > len(self._rows)
        if grown and self._rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(rows) - 1)
            self._rows, self._tones = rows, tones
            self.endInsertRows()
        elif (headings, rows, tones) != (self._headings, self._rows, self._tones):
            self.beginResetModel()
            self._headings, self._rows, self._tones, self._words = headings, rows, tones, words
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many columns."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell's text, its picture, or what is read aloud."""
        text, tone = self._rows[index.row()][index.column()], self._tones[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return breakable(text)
            case Qt.ItemDataRole.ToolTipRole:
                return breakable(html.escape(text))
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            case Qt.ItemDataRole.AccessibleTextRole if index.column() != 0 or tone is None:
                return text
            case Qt.ItemDataRole.DecorationRole if index.column() == 0 and tone is not None:
                return icons.icon(f"tone-{tone.value}")
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == 0 and tone is not None:
                return f"{self._words.get(tone, '')}: {text}"
            case _:
                return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a column's heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
        return None


class Table(QTableView):
    """A read-only table that is as high as its rows, up to a limit.

    Attributes:
        shares: the columns' shares of its width.
    """

    shares: tuple[int, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TableModel()
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab leaves the table, the arrows move in it
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _show(
        self, headings: tuple[str, ...], rows: list[tuple[str, ...]], tones: list[Tone | None], words: dict[Tone, str]
    ) -> None:
        self._model.fill(headings, rows, tones, words)
        self._fit()

    def _fit(self) -> None:
        if not self.isVisible():
            return  # rows come many times a second while a diagnosis runs; measuring them is dear
        whole, side = self.viewport().width(), self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
        for column, share in enumerate(self.shares):
            self.setColumnWidth(column, whole * share // sum(self.shares))  # never wider together than the whole
        self.resizeRowsToContents()
        shown = min(self._model.rowCount(), VISIBLE_ROWS)
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2
        height += sum(self.rowHeight(row) for row in range(shown))
        self.setFixedHeight(height)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Measure what came meanwhile."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Wrap the rows anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class EvidenceTable(Table):
    """What was tried, where, what came of it, and how long it took."""

    shares = (32, 25, 33, 10)

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render

    def show_rows(self, rows: Sequence[EvidenceRow]) -> None:
        """Show these rows."""
        self.setAccessibleName(self.tr("What was seen"))
        headings = (self.tr("What was done"), self.tr("Where"), self.tr("What came of it"), self.tr("Seconds"))
        words = {Tone.GOOD: self.tr("good"), Tone.BAD: self.tr("bad")}
        locale = QLocale()
        texts: list[tuple[str, ...]] = [
            (self._render(row.what), row.where, self._render(row.came), locale.toString(row.seconds, "f", 2))
            for row in rows
        ]
        self._show(headings, texts, [row.tone for row in rows], words)


class DetailTable(Table):
    """Names and values: when a message went which way, and what was checked on it."""

    shares = (32, 68)

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render

    def show_rows(self, rows: Sequence[DetailRow]) -> None:
        """Show these rows."""
        self.setAccessibleName(self.tr("The message, its way, and what was checked"))
        words = {Tone.GOOD: self.tr("good"), Tone.BAD: self.tr("bad")}
        texts: list[tuple[str, ...]] = [(self._render(row.name), self._render(row.value)) for row in rows]
        self._show((self.tr("What"), self.tr("Value")), texts, [row.tone for row in rows], words)


class EditTable(Table):
    """Which keys of which files are written."""

    shares = (30, 17, 17, 36)

    def show_rows(self, rows: Sequence[RawEdit]) -> None:
        """Show these rows."""
        self.setAccessibleName(self.tr("What is written, key by key"))
        headings = (self.tr("Setting"), self.tr("Before"), self.tr("After"), self.tr("File"))
        texts: list[tuple[str, ...]] = [(row.key, row.old or "–", row.new or "–", row.where) for row in rows]
        self._show(headings, texts, [None] * len(rows), {})
