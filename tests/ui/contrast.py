"""What a widget paints, in which colour and on which ground, and what of it has too little contrast (WCAG 2.2 AA).

A widget is painted twice: as commands (Qt writes them as SVG), which name each text's and each stroke's own colour,
size and place, and as pixels together with all that lies behind it, which show the ground beside these places. So a
colour counts whether it is a palette's, a style's or a painting's own; what is disabled does not (1.4.3, 1.4.11).
"""

import base64
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from assistant.ui.colours import LEGIBLE, VISIBLE, contrast

LARGE_PX, LARGE_BOLD_PX = 18 / 72 * 96, 14 / 72 * 96
"""Text of 18 pt, or of 14 pt in bold, is large; CSS reckons 96 pixels to the inch."""
_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One thing painted.

    Attributes:
        what: the text, or the kind of the shape.
        ink: its colour, with its opacity; a picture has its own.
        inside: what fills a stroked shape, None where nothing does.
        box: where it is, in the widget's pixels.
        needs: the contrast that it must have with its ground.
        is_text: whether it is text.
        picture: its pixels, where it is a picture.
    """

    what: str
    ink: QColor
    box: QRectF
    needs: float = VISIBLE
    is_text: bool = False
    inside: QColor | None = None
    picture: QImage | None = None


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Something that is hard to see."""

    where: str
    what: str
    ink: str
    ground: str
    ratio: float
    needs: float


def painted(widget: QWidget) -> Iterator[Mark]:
    """Give what a widget paints itself, its children left out, in the order of painting."""
    buffer, pen = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pen.setOutputDevice(buffer)
    pen.setResolution(96)
    pen.setViewBox(QRect(QPoint(), widget.size()))
    pen.setSize(widget.size())
    widget.render(pen, QPoint(), QRegion(), QWidget.RenderFlag(0))
    for group in ElementTree.fromstring(bytes(buffer.data().data())).iter(f"{_SVG}g"):
        placed = _transform(group.get("transform", ""))
        for one in group:
            mark = _text(one, placed) if one.tag == f"{_SVG}text" else _shape(one, group, placed)
            if mark is not None:
                yield mark


def _text(one: ElementTree.Element, placed: QTransform) -> Mark | None:
    said = one.text or ""
    if not said.strip("\u200b \n"):
        return None
    size, weight = float(one.get("font-size", "")), int(one.get("font-weight", ""))
    font = QFont(one.get("font-family", ""))
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight(weight))
    metrics = QFontMetricsF(font)
    at = QPointF(float(one.get("x", "")), float(one.get("y", "")))
    box = QRectF(at.x(), at.y() - metrics.ascent(), metrics.horizontalAdvance(said.rstrip("\n")), metrics.height())
    large = size >= LARGE_PX or (size >= LARGE_BOLD_PX and weight >= QFont.Weight.Bold)
    return Mark(
        what=said, ink=_colour(one, "fill"), box=placed.mapRect(box), needs=VISIBLE if large else LEGIBLE, is_text=True
    )


def _shape(one: ElementTree.Element, group: ElementTree.Element, placed: QTransform) -> Mark | None:
    kind = one.tag.removeprefix(_SVG)
    if kind == "image":
        octets = base64.b64decode(one.attrib["{http://www.w3.org/1999/xlink}href"].partition(",")[2])
        box = QRectF(*(float(one.get(name, "0")) for name in ("x", "y", "width", "height")))
        return Mark(what=kind, ink=QColor(), box=placed.mapRect(box), picture=QImage.fromData(octets))
    extent = _extent(one, kind)
    if extent is None:
        return None
    stroked = group.get("stroke", "none") != "none"
    filled = one.get("fill", group.get("fill", "none"))
    inside = None
    if filled.startswith("#"):
        inside = QColor(filled)
        inside.setAlphaF(float(group.get("fill-opacity", "1")))
    if not stroked:  # a rectangle without an outline is a ground
        return None if inside is None or kind == "rect" else Mark(what=kind, ink=inside, box=placed.mapRect(extent))
    width = float(group.get("stroke-width", "1")) / 2
    reached = extent.adjusted(-width, -width, width, width)
    return Mark(what=kind, ink=_colour(group, "stroke"), box=placed.mapRect(reached), inside=inside)


def _extent(one: ElementTree.Element, kind: str) -> QRectF | None:
    match kind:
        case "rect":
            return QRectF(*(float(one.get(name, "0")) for name in ("x", "y", "width", "height")))
        case "path" | "polyline" | "polygon":
            numbers = [float(found) for found in _NUMBER.findall(one.get("d", one.get("points", "")))]
            across, down = numbers[::2], numbers[1::2]
            if not across or not down:
                return None
            return QRectF(min(across), min(down), max(across) - min(across), max(down) - min(down))
        case "line":
            x1, y1, x2, y2 = (float(one.get(name, "0")) for name in ("x1", "y1", "x2", "y2"))
            return QRectF(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
        case "ellipse" | "circle":
            cx, cy = float(one.get("cx", "0")), float(one.get("cy", "0"))
            rx = float(one.get("rx", one.get("r", "0")))
            ry = float(one.get("ry", one.get("r", "0")))
            return QRectF(cx - rx, cy - ry, 2 * rx, 2 * ry)
        case _:
            return None


def _transform(written: str) -> QTransform:
    numbers = [float(found) for found in _NUMBER.findall(written)]
    return QTransform(*numbers) if len(numbers) == 6 else QTransform()


def _colour(one: ElementTree.Element, role: str) -> QColor:
    colour = QColor(one.get(role, ""))
    colour.setAlphaF(float(one.get(f"{role}-opacity", "1")))
    return colour


class Sight:
    """What a top-level widget looks like now, pixel by pixel, and what is hard to see in it."""

    def __init__(self, whole: QWidget) -> None:
        self._whole = whole
        self._pixels = whole.grab().toImage()
        self._ratio = self._pixels.devicePixelRatio()

    def faults(self, widgets: Iterable[QWidget], *, drawn: Iterable[type[QWidget]]) -> list[Fault]:
        """Give what is hard to see: every text, and the shapes and pictures of widgets of these kinds.

        A style's own frames and bevels are left to the style; its texts are not.
        """
        kinds = tuple(drawn)
        found = []
        for widget in widgets:
            if not widget.isEnabled():
                continue
            ours = isinstance(widget, kinds) or _is_viewport_of(widget, kinds)
            seen = QRectF(widget.visibleRegion().boundingRect())
            for mark in painted(widget):
                box = mark.box.intersected(seen)
                if box.isEmpty() or not (mark.is_text or ours):
                    continue
                fault = self._text(widget, mark, box) if mark.is_text else self._drawn(widget, mark, mark.box)
                if fault is not None:
                    found.append(fault)
        return found

    def _text(self, widget: QWidget, mark: Mark, box: QRectF) -> Fault | None:
        """The ground of a line of text is what most of its first row of pixels shows, and most of its last."""
        at = self._placed(widget, box)
        above, below = (
            QColor.fromRgb(Counter(self._row(at, y) or [0]).most_common(1)[0][0])
            for y in (at.top() + 0.5, at.bottom() - 0.5)
        )
        # A mnemonic's line may lie in the last row.
        grounds = [above] if below.rgb() == mark.ink.rgb() else [above, below]
        return _least(widget, mark, mark.ink, grounds)

    def _drawn(self, widget: QWidget, mark: Mark, box: QRectF) -> Fault | None:
        """The ground of a shape is what most of the pixels around it show."""
        if mark.picture is not None:
            return _picture(widget, mark.picture)
        at = self._placed(widget, box).adjusted(-1.5, -1.5, 1.5, 1.5)
        rim = [*self._row(at, at.top()), *self._row(at, at.bottom())]
        rim += [*self._column(at, at.left()), *self._column(at, at.right())]
        if not rim:
            return None
        ground = QColor.fromRgb(Counter(rim).most_common(1)[0][0])
        if mark.ink.alpha() < 255:
            return None  # a wash over the ground, which is seen as the ground of what is drawn upon it
        hollow = mark.inside is not None and mark.inside.alpha() == 255 and mark.inside != mark.ink
        return _least(widget, mark, mark.ink, [ground, mark.inside] if hollow and mark.inside else [ground])

    def _placed(self, widget: QWidget, box: QRectF) -> QRectF:
        return box.translated(QPointF(widget.mapTo(self._whole, QPoint())))

    def _row(self, at: QRectF, y: float) -> list[int]:
        return [self._pixel(at.left() + 0.5 + step, y) for step in range(int(at.width()))]

    def _column(self, at: QRectF, x: float) -> list[int]:
        return [self._pixel(x, at.top() + 0.5 + step) for step in range(int(at.height()))]

    def _pixel(self, x: float, y: float) -> int:
        across = min(max(0, int(x * self._ratio)), self._pixels.width() - 1)
        down = min(max(0, int(y * self._ratio)), self._pixels.height() - 1)
        return self._pixels.pixel(across, down)


def _is_viewport_of(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
    area = widget.parent()
    return isinstance(area, kinds) and isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _picture(widget: QWidget, picture: QImage) -> Fault | None:
    """A picture is a figure on a body of its own colour: with the body about it, it needs no more from the ground."""
    colours = Counter(
        picture.pixel(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    )
    body = QColor.fromRgb(colours.most_common(1)[0][0])
    figure = max((QColor.fromRgb(one) for one in colours), key=lambda colour: contrast(colour, body))
    return _least(widget, Mark(what="picture", ink=figure, box=QRectF()), figure, [body])


def _least(widget: QWidget, mark: Mark, ink: QColor, grounds: Iterable[QColor]) -> Fault | None:
    ratio, ground = min(((contrast(_over(ink, one), one), one.name()) for one in grounds), default=(21.0, ""))
    if ratio >= mark.needs:
        return None
    where = f"{type(widget.parent()).__name__} > {type(widget).__name__} {widget.objectName()}".strip()
    return Fault(where=where, what=mark.what, ink=ink.name(), ground=ground, ratio=round(ratio, 2), needs=mark.needs)


def _over(ink: QColor, ground: QColor) -> QColor:
    """Give the colour that an ink of some opacity has on a ground."""
    share = ink.alphaF()
    mixed = (
        share * one + (1 - share) * other
        for one, other in zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index] # a tuple
    )
    return QColor.fromRgbF(*mixed)
