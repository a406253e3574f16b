"""The way of the message, drawn: four stops, each to be pressed for what was seen there."""

from PySide6.QtCore import QLineF, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QStyle, QVBoxLayout, QWidget

from assistant.ui.picture import Place, RouteView
from assistant.ui.stop import StopButton, soft_words
from assistant.ui.tables import EvidenceTable
from assistant.ui.views import EvidenceRow
from assistant.ui.widgets import Card, Render, Text


class _Row(QBoxLayout):
    """Stops in a row or, where that is too narrow for their words, one below the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parent)
        self._whole = parent
        self.setContentsMargins(0, 0, 0, 0)
        self.stops: list[StopButton] = []

    def add(self, stop: StopButton) -> None:
        """Put a stop at the end."""
        self.stops.append(stop)
        self.addWidget(stop)

    def upright(self, width: int) -> bool:
        """Tell whether a row of this width has room for every word."""
        return max(stop.least_width(upright=True) for stop in self.stops) * len(self.stops) <= width

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Give the height that a width asks for."""
        if self.upright(width):
            share = width // len(self.stops)
            return max(stop.height_at(share, upright=True) for stop in self.stops)
        return sum(stop.height_at(width, upright=False) for stop in self.stops)

    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Nothing is cut."""
        return self.heightForWidth(width)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """One below the other they need the least width."""
        return QSize(max(stop.least_width(upright=False) for stop in self.stops), 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A row."""
        width = max(stop.least_width(upright=True) for stop in self.stops) * len(self.stops)
        return QSize(width, self.heightForWidth(width))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place the stops."""
        upright = self.upright(rect.width())
        direction = self._whole.layoutDirection()
        share, top = rect.width() // len(self.stops), rect.top()
        for number, stop in enumerate(self.stops):
            stop.set_upright(upright)
            if upright:
                place = QRect(rect.left() + number * share, rect.top(), share, rect.height())
            else:
                place = QRect(rect.left(), top, rect.width(), stop.height_at(rect.width(), upright=False))
                top += place.height()
            stop.setGeometry(QStyle.visualRect(direction, rect, place))
        self._whole.update()


class Route(QWidget):
    """The stops and the legs between them; a leg that the message does not get over is dashed, the first one cut."""

    pressed = Signal(object)

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._row = _Row(self)
        self._amiss = False
        for place in Place:
            stop = StopButton(place, self)
            stop.clicked.connect(lambda _=False, which=place: self.pressed.emit(which))
            self._row.add(stop)

    def show_route(self, view: RouteView, chosen: Place | None) -> None:
        """Show the way, with one stop chosen."""
        self._amiss = view.breaks_at is not None
        self.setAccessibleName(self.tr("The way of your message"))
        for stop, one in zip(self._row.stops, view.stops, strict=True):
            stop.show_stop(one, self._render)
            stop.setChecked(one.place is chosen)
            stop.setAccessibleDescription(self.tr("Shows what was seen there"))
        self.update()

    def title_of(self, place: Place) -> str:
        """What a stop is and what it is called."""
        return next(one.title() for one, which in zip(self._row.stops, Place, strict=True) if which is place)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the legs, and behind them the chosen stop's ground."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stop in self._row.stops:
            stop.draw_chosen(painter)
        em, ink = self.fontMetrics().height(), self.palette().color(QPalette.ColorRole.WindowText)
        cut = self._amiss
        for stop, after in zip(self._row.stops, self._row.stops[1:], strict=False):
            leg = self._leg(stop, after, em * 0.35)
            if leg.length() <= em * 0.5:
                continue
            along = QPointF(leg.dx(), leg.dy()) / leg.length()
            across = QPointF(-along.y(), along.x())
            pen = QPen(ink, em / 9, Qt.PenStyle.SolidLine if after.reached else Qt.PenStyle.DotLine)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            if after.reached:
                painter.drawLine(leg)
                painter.setBrush(ink)
                back = leg.p2() - along * em * 0.4
                painter.drawPolygon(QPolygonF([leg.p2(), back + across * em * 0.22, back - across * em * 0.22]))
            elif cut:
                cut = False
                self._draw_cut(painter, leg, along, across)
            else:
                painter.drawLine(leg)

    def _draw_cut(self, painter: QPainter, leg: QLineF, along: QPointF, across: QPointF) -> None:
        """Draw a leg in two halves that end at slanted strokes."""
        em, middle = self.fontMetrics().height(), leg.center()
        gap = along * em * 0.22
        # The first half from its start, the other towards its end: so the dots begin at the stops.
        painter.drawLine(QLineF(leg.p1(), middle - gap))
        painter.drawLine(QLineF(leg.p2(), middle + gap))
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(ink, em / 7, c=Qt.PenCapStyle.RoundCap))
        for place in (middle - gap, middle + gap):
            tilt = across * em * 0.4 + along * em * 0.14
            painter.drawLine(QLineF(place - tilt, place + tilt))

    def _leg(self, stop: StopButton, after: StopButton, gap: float) -> QLineF:
        start, end = (QPointF(one.mapTo(self, one.disc.geometry().center())) for one in (stop, after))
        whole = QLineF(start, end)
        if whole.length() == 0:
            return whole
        short = (stop.disc.ring().width() / 2 + gap) / whole.length()
        return QLineF(whole.pointAt(short), whole.pointAt(1 - short))


class RoutePanel(QWidget):
    """The way of the message and, below it, what was seen at the stop that was pressed."""

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._view: RouteView | None = None
        self._rows: tuple[EvidenceRow, ...] = ()
        self._chosen: Place | None = None
        self._route = Route(render, self)
        self._card = Card(self)
        self._title, self._said = Text(self._card, bold=True), Text(self._card)
        self._table = EvidenceTable(render, self._card)
        for part in (self._title, self._said, self._table):
            self._card.column.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._route)
        column.addWidget(self._card)
        self._card.hide()
        self._route.pressed.connect(self._on_pressed)

    def show_route(self, view: RouteView, rows: tuple[EvidenceRow, ...]) -> None:
        """Show the way, and what is known of the chosen stop."""
        self._view, self._rows = view, rows
        self._route.show_route(view, self._chosen)
        chosen = next((one for one in view.stops if one.place is self._chosen), None)
        self._card.setVisible(chosen is not None)
        if chosen is None:
            return
        here = tuple(row for row in rows if chosen.place in row.at)
        said = [self._render(one) for one in chosen.said]
        if not here and not said:
            said = [self.tr("Nothing was seen here yet.")]
        self._title.setText(soft_words(f"{self._route.title_of(chosen.place)}: {self._render(chosen.words)}"))
        self._said.setText("\n".join(said))
        self._said.setVisible(bool(said))
        self._table.show_rows(here)
        self._table.setVisible(bool(here))

    def _on_pressed(self, place: Place) -> None:
        self._chosen = None if place is self._chosen else place
        if self._view is not None:
            self.show_route(self._view, self._rows)
