"""The few small widgets that every page is made of."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant.model.text import Sentence
from assistant.ui import icons
from assistant.ui.colours import WHITE, accent
from assistant.ui.links import openable
from assistant.ui.mnemonics import FOLDED
from assistant.ui.views import Note, Tone

Render = Callable[[Sentence], str]

HEADLINE = 1.5
LARGE = 1.15


def literal(text: str) -> str:
    """Keep an ampersand from becoming a mnemonic."""
    return text.replace("&", "&&")


class Text(QLabel):
    """A wrapped label that shows its text as it is: nothing in it is ever taken for markup.

    Args:
        scale: size of its font beside the application's.
        bold: whether it is bold.
    """

    def __init__(self, parent: QWidget | None = None, *, scale: float = 1.0, bold: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._scale, self._bold = scale, bold
        self.follow_font()

    def set_bold(self, bold: bool) -> None:
        """Make it bold, or no longer so."""
        if bold is not self._bold:
            self._bold = bold
            self.setFont(scaled_font(self._scale, bold=bold))

    def follow_font(self) -> None:
        """Take the application's font anew."""
        if self._scale != 1.0 or self._bold:
            self.setFont(scaled_font(self._scale, bold=self._bold))


def scaled_font(scale: float, *, bold: bool = False) -> QFont:
    """Give the application's font in another size."""
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    else:
        font.setPixelSize(round(font.pixelSize() * scale))
    font.setBold(bold)
    return font


class Picture(QLabel):
    """A shipped picture beside a text. It carries no meaning of its own, so a screen reader passes over it."""

    def __init__(self, parent: QWidget | None = None, *, lines: float = 1.3) -> None:
        super().__init__(parent)
        self._lines = lines
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_picture(self, name: str) -> None:
        """Show a picture, as high as some lines of text."""
        self._name = name
        self.setPixmap(icons.pixmap(name, round(self.fontMetrics().height() * self._lines), self.devicePixelRatioF()))

    def follow_font(self) -> None:
        """Draw the picture anew."""
        if self._name:
            self.show_picture(self._name)


class Transcript(QPlainTextEdit):
    """Lines in a fixed font, to be read and copied; as large as the application's text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.follow_font()

    def follow_font(self) -> None:
        """Take the application's size anew."""
        font, wanted = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), QApplication.font()
        if wanted.pointSizeF() > 0:
            font.setPointSizeF(wanted.pointSizeF())
        else:
            font.setPixelSize(wanted.pixelSize())
        self.setFont(font)


class NoteRow(QWidget):
    """A picture and a sentence; the picture's meaning is said in a word too, for those who do not see it."""

    def __init__(self, tone: Tone, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        picture = Picture(self)
        picture.show_picture(f"tone-{tone.value}")
        words = Text(self)
        words.setText(text)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)


class Notes(QWidget):
    """Some notes, one below the other; hidden when there are none."""

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._shown: list[tuple[Tone, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Show these notes in place of the last ones."""
        wanted = [(note.tone, self._render(note.text)) for note in notes]
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._column)
        for tone, text in wanted:
            self._column.addWidget(NoteRow(tone, text, self))
        self.setVisible(bool(wanted))


class Disclosure(QWidget):
    """A heading that opens and closes what stands below it."""

    opened = Signal(bool)

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QToolButton(self)
        self._button.setCheckable(True)
        self._button.setAutoRaise(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.toggled.connect(self._on_toggled)
        self.follow_font()
        self._content = content
        content.setProperty(FOLDED, True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(content)
        self._on_toggled(False)

    def set_title(self, text: str) -> None:
        """Set the heading; an ampersand marks its mnemonic."""
        self._button.setText(text)

    def follow_font(self) -> None:
        """Draw the arrow anew."""
        side = self.fontMetrics().height()
        self._button.setIconSize(QSize(side, side))

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        self._button.setChecked(opened)

    def _on_toggled(self, opened: bool) -> None:
        self._button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._content.setVisible(opened)
        self.opened.emit(opened)


class BigButton(QPushButton):
    """The one thing to do on a page: larger than the others, in the palette's accent while it can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(True)
        self.setDefault(True)
        self.follow_font()
        self._follow_palette()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the application's palette."""
        if event.type() == QEvent.Type.PaletteChange:  # Qt tells widgets of no other
            self._follow_palette()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave air around the words."""
        size, em = super().sizeHint(), self.fontMetrics().height()
        return QSize(size.width() + 2 * em, max(size.height(), round(em * 2.3)))

    def follow_font(self) -> None:
        """Take the application's font anew."""
        self.setFont(scaled_font(LARGE, bold=True))

    def _follow_palette(self) -> None:
        palette = QApplication.palette(self)
        colour = accent(palette)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Button, colour)
            palette.setColor(group, QPalette.ColorRole.Highlight, colour)  # styles mix it into a default button
            palette.setColor(group, QPalette.ColorRole.ButtonText, WHITE)
        if palette != self.palette():
            self.setPalette(palette)


class PageLink(QWidget):
    """A web page that may be opened: its address, to be seen first, and a button; hidden where there is none."""

    def __init__(self, button: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = button
        self._url: str | None = None
        self._address = Text(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._address)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        button.clicked.connect(self._on_open)
        self.hide()

    def show_page(self, url: str | None, label: str) -> None:
        """Offer a page; one that is none of the web's is not."""
        self._url = openable(url)
        self._address.setText(self._url or "")
        self.button.setText(literal(label))
        self.button.setAccessibleDescription(self._url or "")
        self.setVisible(self._url is not None)

    def _on_open(self) -> None:
        if self._url is not None:
            QDesktopServices.openUrl(QUrl(self._url, QUrl.ParsingMode.StrictMode))


class Card(QFrame):
    """A framed group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFrameShadow(QFrame.Shadow.Raised)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.column = QVBoxLayout(self)
        margin = round(self.fontMetrics().height() * 0.9)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(round(margin * 0.8))


def follow_font(window: QWidget) -> None:
    """Let every part that has a font or picture size of its own take the application's anew.

    Qt tells only the windows of a new application font; a widget with a size of its own would keep it.
    """
    for part in window.findChildren(QWidget):
        if isinstance(part, Text | Picture | Disclosure | BigButton | Transcript):
            part.follow_font()


def in_reading_order(layout: QLayout, counts: Callable[[QWidget], bool] = lambda _: True) -> Iterator[QWidget]:
    """Walk the widgets of a layout in the order in which they stand in it: that is how the pages are read.

    Args:
        layout: where to begin.
        counts: tells of a widget whether it, and what it holds, is walked.
    """
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from in_reading_order(inner, counts)
        if widget is None or not counts(widget):
            continue
        yield widget
        if isinstance(widget, QScrollArea):
            widget = widget.widget()
        held = widget.layout() if widget is not None else None
        if held is not None:
            yield from in_reading_order(held, counts)


def clear(layout: QVBoxLayout) -> None:
    """Take every widget out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def ruled_line(parent: QWidget) -> QFrame:
    """Give a line from one side to the other."""
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line
