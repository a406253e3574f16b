"""Colours that can be told apart: what WCAG 2.2 AA asks for, and a palette that keeps to it, light or dark."""

from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

LEGIBLE: Final = 4.5
"""Contrast of text with its ground (success criterion 1.4.3)."""
VISIBLE: Final = 3.0
"""Contrast of large text, and of what is no text, with what lies beside it (1.4.3, 1.4.11)."""
WHITE: Final = QColor(255, 255, 255)
BLACK: Final = QColor(0, 0, 0)
_GROUNDS: Final = (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase)
_USED: Final = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
_GRADIENT: Final = 135
"""How much lighter a style may draw a part of a button, per cent."""
_FRAME: Final = 125
"""How much darker than the highlight a style draws the frame of what has the keyboard, per cent."""
_STEP: Final = 106
_STEPS: Final = 60
_LEAST: Final = 40


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio", "relative luminance")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def accent(palette: QPalette) -> QColor:
    """Give the palette's highlight, darkened until white text on it is legible, in a gradient's light part too."""
    colour = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
    while contrast(colour.lighter(_GRADIENT), WHITE) < LEGIBLE:
        colour = colour.darker(110)
    return colour


def legible(palette: QPalette) -> QPalette:
    """Give the palette with a highlight that is seen, text on it that is read, and a frame in it that is noticed.

    A palette that keeps to this already, as those for high contrast do, is given back as it is. Else the highlight
    becomes darker on light grounds, with white text, and lighter on dark ones, with black text; its hue stays.
    """
    found = QPalette(palette)
    for group in _USED:
        grounds = [palette.color(group, role) for role in _GROUNDS]
        colour = palette.color(group, QPalette.ColorRole.Highlight)
        text = palette.color(group, QPalette.ColorRole.HighlightedText)
        light = contrast(grounds[0], BLACK) > contrast(grounds[0], WHITE)
        if not light and colour.value() < _LEAST:
            colour.setHsv(max(0, colour.hue()), colour.saturation(), _LEAST)  # black would stay black
        for _ in range(_STEPS):
            if contrast(text, colour) >= LEGIBLE and _stands_out(colour, grounds):
                break
            text = WHITE if light else BLACK
            if contrast(text, colour) < LEGIBLE or not _stands_out(colour, grounds):
                colour = colour.darker(_STEP) if light else colour.lighter(_STEP)
        if colour != palette.color(group, QPalette.ColorRole.Highlight):
            found.setColor(group, QPalette.ColorRole.Highlight, colour)
        if text != palette.color(group, QPalette.ColorRole.HighlightedText):
            found.setColor(group, QPalette.ColorRole.HighlightedText, text)
    return found


class Colours:
    """Keeps the application's palette legible."""

    def __init__(self) -> None:
        self._ours: QColor | None = None

    def keep(self) -> None:
        """Make it so, if it is not; to be called again when the system's has changed.

        A highlight of ours that no longer suits, since the system went from light to dark, gives way to the system's.
        """
        palette = QApplication.palette()
        wanted = legible(palette)
        if wanted == palette:
            return
        if palette.color(QPalette.ColorRole.Highlight) == self._ours:
            self._ours = None
            QApplication.setPalette(QPalette())  # all the system's again
            wanted = legible(QApplication.palette())
        self._ours = wanted.color(QPalette.ColorRole.Highlight)
        QApplication.setPalette(wanted)


def _stands_out(colour: QColor, grounds: list[QColor]) -> bool:
    return all(contrast(drawn, one) >= VISIBLE for drawn in (colour, colour.darker(_FRAME)) for one in grounds)


def _luminance(colour: QColor) -> float:
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
