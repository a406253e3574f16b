"""The shipped pictures, drawn crisp at the size and scale asked for."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from assistant.host.resources import resource


@lru_cache(maxsize=64)
def pixmap(name: str, height: int, ratio: float = 1.0) -> QPixmap:
    """Draw a square picture.

    Args:
        name: file name below ``images`` without its suffix.
        height: device-independent pixels.
        ratio: device pixels to one of those.

    Returns:
        The picture; an empty one where the file is missing or cannot be drawn. Every picture stands beside its word.
    """
    try:
        octets = resource(f"images/{name}.svg").read_bytes()
    except OSError:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(QByteArray(octets))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    side = max(1, round(height * ratio))
    reader.setScaledSize(QSize(side, side))
    drawn = QPixmap.fromImage(reader.read())
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str) -> QIcon:
    """Give a picture as an icon, in the sizes that window managers ask for."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128):
        drawn = pixmap(name, side)
        if not drawn.isNull():
            made.addPixmap(drawn)
            # A style would wash a chosen row's picture out.
            made.addPixmap(drawn, QIcon.Mode.Selected)
    return made
