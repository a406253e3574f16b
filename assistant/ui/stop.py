"""One stop of a message's way, drawn: its figure, a mark for how it stands, and its words."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QMargins, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from assistant.ui import icons
from assistant.ui.picture import Place, StopState, StopView
from assistant.ui.tables import breakable
from assistant.ui.widgets import Render, Text, literal

_MARKS: Final = {
    StopState.FINE: "tone-good",
    StopState.BROKEN: "tone-bad",
    StopState.UNCERTAIN: "tone-careful",
}
"""Marks of different shapes; a stop that is not known has none and a dashed ring, one being tried three dots."""
_GRID: Final = 24.0
"""The stops' figures are drawn on a grid of so many units."""


class Disc(QWidget):
    """A stop's figure in a ring, with a mark for how it stands. It says nothing that the words beside it do not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._place, self._state = Place.COMPUTER, StopState.UNKNOWN

    def show_stop(self, place: Place, state: StopState) -> None:
        """Show it."""
        if (place, state) != (self._place, self._state):
            self._place, self._state = place, state
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as some lines of text."""
        side = round(self.fontMetrics().height() * 3.2)
        return QSize(side, side)

    def ring(self) -> QRectF:
        """Where the ring is, within the disc."""
        edge = self.fontMetrics().height() * 0.14
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ring, the figure and the mark."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        pale = self._state in {StopState.UNKNOWN, StopState.TRYING}
        line = self.fontMetrics().height() / 9
        pen = QPen(ink, line * (1.6 if self._state is StopState.BROKEN else 1.0))
        if pale:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        ring = self.ring()
        painter.drawEllipse(ring)
        painter.save()
        painter.translate(ring.center())
        unit = ring.width() * 0.54 / _GRID
        painter.scale(unit, unit)
        painter.translate(-_GRID / 2, -_GRID / 2)
        figure = QPen(ink, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(figure)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _draw(painter, self._place, ink)
        painter.restore()
        self._draw_mark(painter, ring, ink)

    def _draw_mark(self, painter: QPainter, ring: QRectF, ink: QColor) -> None:
        side = round(ring.width() * 0.46)  # whole pixels keep the mark crisp
        leading = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = QPointF(0 if leading else self.width() - side, self.height() - side)
        name = _MARKS.get(self._state)
        if name is not None:
            drawn = icons.pixmap(name, side, self.devicePixelRatioF())
            painter.drawPixmap(corner, drawn)
        elif self._state is StopState.TRYING:
            painter.setPen(QPen(ink, self.fontMetrics().height() / 16))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            pill = QRectF(corner.x(), corner.y() + side * 0.35, side, side * 0.55)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setBrush(ink)
            for share in (0.26, 0.5, 0.74):
                painter.drawEllipse(
                    QPointF(pill.left() + pill.width() * share, pill.center().y()), side / 16, side / 16
                )


class StopButton(QAbstractButton):
    """One stop: its figure, what it is, its name, and how it stands. Pressed, it shows what was seen there.

    The figure stands above the words or, where there is little width, beside them.
    """

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"stop-{place.value}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.disc = Disc(self)
        self._role, self._name, self._words = Text(self), Text(self, bold=True), Text(self)
        for text in self._texts():
            text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._upright = True
        self._showing: tuple[object, ...] | None = None
        self.reached = False

    def show_stop(self, view: StopView, render: Render) -> None:
        """Show how it stands."""
        role, words = render(view.role), render(view.words)
        name = render(view.name) if view.name is not None else ""
        shown = (view.state, view.reached, role, name, words)
        if shown == self._showing:
            return
        self._showing = shown
        self.reached = view.reached
        self.disc.show_stop(view.place, view.state)
        for text, said in ((self._role, role), (self._name, name), (self._words, words)):
            text.setText(_soft(said))
            text.setVisible(bool(said))
        self._words.set_bold(view.state in {StopState.BROKEN, StopState.UNCERTAIN})
        self.setText(literal(f"{role} {name}".strip()))
        self.setAccessibleName(f"{self.title()}: {words}")
        self.updateGeometry()
        self._arrange()

    def title(self) -> str:
        """What it is and what it is called."""
        return self.text().replace("&&", "&")

    def set_upright(self, upright: bool) -> None:
        """Put the figure above the words, or beside them."""
        if upright is not self._upright:
            self._upright = upright
            self._arrange()

    def least_width(self, *, upright: bool) -> int:
        """Give the width below which a word would be cut."""
        margins, disc = self._margins(), self.disc.sizeHint().width()
        words = max((text.minimumSizeHint().width() for text in self._shown()), default=0)
        inner = max(disc, words) if upright else disc + self._gap() + words
        return inner + margins.left() + margins.right()

    def height_at(self, width: int, *, upright: bool) -> int:
        """Give the height that a width asks for."""
        margins, disc = self._margins(), self.disc.sizeHint().height()
        inner = width - margins.left() - margins.right()
        words = inner if upright else inner - self.disc.sizeHint().width() - self._gap()
        lines = sum(text.heightForWidth(max(1, words)) for text in self._shown())
        height = disc + self._gap() + lines if upright else max(disc, lines)
        return height + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its longest word asks for."""
        width = self.least_width(upright=self._upright)
        return QSize(width, self.height_at(width, upright=self._upright))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Words are never cut."""
        return QSize(self.least_width(upright=self._upright), 0)

    def event(self, event: QEvent) -> bool:
        """Follow what changes the words' size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the reading direction and the text's size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self.updateGeometry()
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Show that it is pointed at, chosen, or has the keyboard."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        em, box = self.fontMetrics().height(), self._box()
        if not self.isChecked() and (self.underMouse() or self.isDown()):
            self._wash(painter, box, 0.10)
        if self.isChecked() or self.hasFocus():
            ink = self.palette().color(QPalette.ColorRole.WindowText)
            style = Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DotLine
            painter.setPen(QPen(ink, max(1.0, em / 10), style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, em * 0.4, em * 0.4)

    def draw_chosen(self, painter: QPainter) -> None:
        """Draw what lies behind a chosen stop and behind the legs too, in its parent's coordinates."""
        if self.isChecked():
            self._wash(painter, self._box().translated(QPointF(self.pos())), 0.22)

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)

    def _wash(self, painter: QPainter, box: QRectF, share: float) -> None:
        wash, round_by = self.palette().color(QPalette.ColorRole.Highlight), self.fontMetrics().height() * 0.4
        wash.setAlphaF(share)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wash)
        painter.drawRoundedRect(box, round_by, round_by)

    def _texts(self) -> tuple[Text, ...]:
        return self._role, self._name, self._words

    def _shown(self) -> tuple[Text, ...]:
        return tuple(text for text in self._texts() if text.text())

    def _gap(self) -> int:
        return self.fontMetrics().height() // 3

    def _margins(self) -> QMargins:
        side = self.fontMetrics().height() // 2
        return QMargins(side, side, side, side)

    def _arrange(self) -> None:
        room = self.rect().marginsRemoved(self._margins())
        disc = QRect(room.topLeft(), self.disc.sizeHint())
        words = QRect(room)
        if self._upright:
            disc.moveLeft(room.left() + (room.width() - disc.width()) // 2)
            words.setTop(disc.bottom() + 1 + self._gap())
        else:
            words.setLeft(disc.right() + 1 + self._gap())
        direction = self.layoutDirection()
        self.disc.setGeometry(QStyle.visualRect(direction, self.rect(), disc))
        sideways = Qt.AlignmentFlag.AlignHCenter if self._upright else Qt.AlignmentFlag.AlignLeft
        top = words.top()
        for text in self._shown():
            text.setAlignment(sideways | Qt.AlignmentFlag.AlignTop)
            height = text.heightForWidth(max(1, words.width()))
            line = QRect(words.left(), top, words.width(), height)
            text.setGeometry(QStyle.visualRect(direction, self.rect(), line))
            top += height


def _soft(text: str) -> str:
    """Let a text wrap within names and addresses too."""
    return soft_words(breakable(text))


def soft_words(text: str) -> str:
    """Let a word that is too long for any column wrap."""
    return re.sub(r"(\w{18})(?=\w)", "\\1\u200b", text)


def _draw(painter: QPainter, place: Place, ink: QColor) -> None:
    """Draw a stop's figure on the grid."""
    match place:
        case Place.COMPUTER:
            painter.drawRoundedRect(QRectF(4, 4, 16, 11.5), 1.5, 1.5)
            painter.drawLine(QLineF(1.5, 19.5, 22.5, 19.5))
        case Place.NETWORK:
            for radius in (4.5, 9.0, 13.5):
                arc = QRectF(12 - radius, 19 - radius, 2 * radius, 2 * radius)
                painter.drawArc(arc, 45 * 16, 90 * 16)
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(12, 19), 0.9, 0.9)
        case Place.SERVER:
            for top in (3.5, 13.0):
                painter.drawRoundedRect(QRectF(3.5, top, 17, 7.5), 1.5, 1.5)
                painter.drawPoint(QPointF(7.5, top + 3.75))
                painter.drawLine(QLineF(12.5, top + 3.75, 17, top + 3.75))
        case Place.RECIPIENT:
            painter.drawEllipse(QPointF(12, 8), 4.4, 4.4)
            painter.drawArc(QRectF(3.5, 14.5, 17, 16), 0, 180 * 16)
