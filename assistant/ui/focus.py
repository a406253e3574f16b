"""A frame around whatever has the keyboard: styles show that for some widgets, faintly or not at all for others."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from assistant.ui.stop import StopButton

_THICK: Final = 2
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusFrame(QWidget):
    """Lies over the widget that has the keyboard, once keys were used to get there; stops draw a frame themselves.

    It stands around a button or field, in the space between widgets, and within what scrolls, which may fill its
    window. It moves with what it frames: its parent is what the nearest scroll area scrolls, else the window's middle.

    Args:
        window: in which it looks after the keyboard.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: list[QWidget] = []
        self.setObjectName("focus-frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        for watched in self._watched:
            if isValid(watched):  # what had the keyboard may be gone
                watched.removeEventFilter(self)
        self._watched = []
        if not isValid(self._window):
            return  # it goes, and the keyboard leaves what is in it on the way
        by_key = self._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if now is None or not by_key or isinstance(now, StopButton) or not self._window.isAncestorOf(now):
            self.hide()
            return
        holder: QWidget | None = now
        while holder is not None and not _holds(holder):
            self._watched.append(holder)
            holder = holder.parentWidget()
        for watched in self._watched:
            watched.installEventFilter(self)
        self.setParent(holder or self._window)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow what is framed."""
        if event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        framed, holder = next(iter(self._watched), None), self.parentWidget()
        if framed is None or holder is None:
            return
        beyond = 0 if isinstance(framed, QAbstractScrollArea) else _THICK + 1
        place = framed.rect().translated(framed.mapTo(holder, QPoint()))
        self.setGeometry(place.adjusted(-beyond, -beyond, beyond, beyond))
        self.setVisible(framed.isVisible())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the frame in the text's colour, which is seen on every ground."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), _THICK, j=Qt.PenJoinStyle.MiterJoin))
        half = _THICK / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))


def _holds(one: QWidget) -> bool:
    """Tell whether a frame may be put into it: what a scroll area scrolls, and a window's middle, have room around."""
    above = one.parentWidget()
    if above is None or one.isWindow():
        return True
    area = above.parentWidget()
    return above.isWindow() or (isinstance(area, QScrollArea) and area.widget() is one)
