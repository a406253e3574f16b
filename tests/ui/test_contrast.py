"""Every page and state in a light and in a dark palette: texts, drawings and the keyboard's place can be seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assistant.ui.colours import LEGIBLE, VISIBLE, WHITE, accent, contrast, legible
from assistant.ui.focus import FocusFrame
from assistant.ui.route_picture import Route
from assistant.ui.stop import Disc, StopButton
from assistant.ui.tables import Table
from assistant.ui.widgets import BigButton, Disclosure, Picture
from tests.ui.conftest import MakeDriver
from tests.ui.contrast import Fault, Sight
from tests.ui.driver import Driver
from tests.ui.test_everyone import STATES, show

DRAWN = (Disc, StopButton, Route, Table, Picture)
"""Widgets of our own painting, and tables, whose pictures and bars are ours."""
ROLE = QPalette.ColorRole


def dark() -> QPalette:
    """The colours of Qt's own style, Fusion, on a dark desktop."""
    ground, text = QColor(50, 50, 50), QColor(240, 240, 240)
    palette = QPalette(
        text, ground, ground.lighter(150), ground.darker(150), ground.darker(130), text, QColor(36, 36, 36)
    )
    palette.setColor(ROLE.AlternateBase, QColor(43, 43, 43))
    palette.setColor(ROLE.Highlight, QColor(48, 140, 198))
    palette.setColor(ROLE.HighlightedText, text)
    return palette


PALETTES = {"light": QPalette, "dark": dark}


@pytest.fixture(params=PALETTES)
def palette(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = qapp.palette()
    qapp.setPalette(PALETTES[request.param]())
    yield request.param
    qapp.setPalette(before)


def opened(drive: MakeDriver, name: str) -> Driver:
    """A state in a window so high that nothing scrolls out of sight."""
    driver = drive(begin=False)
    driver.window.resize(900, 2400)
    show(driver, STATES[name])
    return driver


def faults(whole: QWidget) -> list[Fault]:
    seen = [one for one in (whole, *whole.findChildren(QWidget)) if one.isVisibleTo(whole)]
    return Sight(whole).faults(seen, drawn=DRAWN)


@pytest.mark.parametrize("name", STATES)
def test_texts_and_drawings_can_be_seen(drive: MakeDriver, palette: str, name: str) -> None:
    driver = opened(drive, name)
    assert faults(driver.window) == []
    # The same with a row chosen in each table, and a stop of the way.
    for table in driver.visible(Table):
        table.selectRow(table.model().rowCount() - 1)
        table.scrollToBottom()
    for stop in driver.visible(StopButton)[1:2]:
        stop.click()
    driver.settle()
    assert faults(driver.window) == []


# -- the keyboard's place ------------------------------------------------------------------------


def noticed(before: QImage, after: QImage, place: QRect) -> int:
    """How many pixels of a place have become of another colour that stands out from the one before."""
    return sum(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= VISIBLE
        for x in range(max(0, place.left()), min(before.width(), place.right() + 1))
        for y in range(max(0, place.top()), min(before.height(), place.bottom() + 1))
        if before.pixel(x, y) != after.pixel(x, y)
    )


def place_of(driver: Driver, one: QWidget) -> QRect:
    return QRect(one.mapTo(driver.window, QPoint()), one.size()).adjusted(-3, -3, 3, 3)


def unseen(driver: Driver) -> list[str]:
    """What Tab reaches without that being seen by a frame of at least its height on both sides."""
    found: list[str] = []
    reached: set[QWidget] = set()
    for _ in driver.focusable() * 2:
        before, had = driver.window.grab().toImage(), QApplication.focusWidget()
        driver.key(Qt.Key.Key_Tab)
        one = QApplication.focusWidget()
        if one is None or one is had or one in reached:
            continue
        reached.add(one)
        if noticed(before, driver.window.grab().toImage(), place_of(driver, one)) < 2 * one.height():
            found.append(f"{type(one).__name__} {one.objectName()}")
    assert reached >= set(driver.focusable())
    return found


@pytest.mark.parametrize(
    "name", ["accounts", "verdict", "asking", "consent", "guiding", "writing to the provider", "settings", "lost"]
)
def test_where_the_keyboard_is_can_be_seen(drive: MakeDriver, palette: str, name: str) -> None:
    assert unseen(opened(drive, name)) == []


def frame_of(driver: Driver) -> FocusFrame:
    found = driver.window.findChild(FocusFrame)
    assert found is not None
    return found


def test_a_pointer_leaves_no_frame(drive: MakeDriver) -> None:
    driver = opened(drive, "verdict")
    frame = frame_of(driver)
    driver.key(Qt.Key.Key_Tab)
    assert frame.isVisible()
    focused = driver.focused()
    assert focused is not None
    focused.clearFocus()
    driver.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    focused.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not frame.isVisible()


def test_the_frame_goes_with_what_it_frames(drive: MakeDriver) -> None:
    driver = opened(drive, "verdict")
    frame = frame_of(driver)
    driver.tab_to("Check again")
    button = driver.focused()
    assert button is not None
    before = driver.place(button)
    for folded in driver.visible(Disclosure):
        folded.set_open(False)
    driver.settle()
    assert driver.place(button) != before
    assert driver.place(frame) == (driver.place(button)[0] - 3, driver.place(button)[1] - 3)


# -- menus, and a palette put right --------------------------------------------------------------


def test_a_chosen_line_of_a_menu_can_be_read(drive: MakeDriver, palette: str) -> None:
    driver = opened(drive, "verdict")
    for menu in driver.window.menuBar().findChildren(QMenu):
        menu.popup(driver.window.mapToGlobal(QPoint()))
        menu.setActiveAction(next(one for one in menu.actions() if one.isEnabled()))
        off = [
            f"{one.text().replace('&', '')} {one.shortcut().toString()}"
            for one in menu.actions()
            if not one.isEnabled()
        ]
        driver.settle()
        # A line that cannot be chosen is painted in parts, at its mnemonic, along with its key.
        assert [one for one in faults(menu) if not any(one.what in text for text in off)] == []
        menu.close()


@pytest.mark.parametrize(
    "highlight", ["#ffcc00", "#e91e63", "#000080", "#00ff00", "#808080", "#308cc6", "#000", "#fff"]
)
def test_a_highlight_becomes_legible_whatever_it_was(palette: str, highlight: str) -> None:
    wanted = PALETTES[palette]()
    wanted.setColor(ROLE.Highlight, QColor(highlight))
    given = legible(wanted)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        colour = given.color(group, ROLE.Highlight)
        assert contrast(colour, given.color(group, ROLE.HighlightedText)) >= LEGIBLE
        assert min(contrast(colour, given.color(group, role)) for role in (ROLE.Window, ROLE.Base)) >= VISIBLE
    assert contrast(accent(given), WHITE) >= LEGIBLE
    assert legible(given) == given


def test_a_legible_palette_stays_as_it_is() -> None:
    strong = QPalette(QColor("#fff"), QColor("#000"))
    strong.setColor(ROLE.Base, QColor("#000"))
    strong.setColor(ROLE.AlternateBase, QColor("#000"))
    strong.setColor(ROLE.Highlight, QColor("#ffff00"))
    strong.setColor(ROLE.HighlightedText, QColor("#000"))
    assert legible(strong) == strong


def test_the_palette_is_put_right_again_when_the_system_goes_dark(drive: MakeDriver, qapp: QApplication) -> None:
    before = qapp.palette()
    try:
        qapp.setPalette(QPalette())
        driver = opened(drive, "verdict")
        light = qapp.palette().color(ROLE.Highlight)
        button = driver.visible(BigButton)[0]
        qapp.setPalette(dark())
        driver.settle()
        shown = qapp.palette()
        assert shown.color(ROLE.Highlight) != light
        assert legible(shown) == shown
        assert button.palette().color(ROLE.Button) == accent(shown)
        assert button.palette().color(ROLE.Window) == shown.color(ROLE.Window)
        assert faults(driver.window) == []
        qapp.setPalette(QPalette())
        driver.settle()
        assert qapp.palette().color(ROLE.Highlight) == light
    finally:
        qapp.setPalette(before)


# -- the checker finds what is bad ---------------------------------------------------------------


class Drawing(QWidget):
    """A line and a ring in one colour."""

    def __init__(self, ink: str) -> None:
        super().__init__()
        self.ink = QColor(ink)
        self.resize(80, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setPen(QPen(self.ink, 2))
        painter.drawLine(10, 10, 30, 10)
        painter.drawEllipse(QRectF(45, 8, 20, 20))


def shown_in(qtbot: QtBot, one: QWidget, ground: str = "#ffffff") -> QWidget:
    whole = QWidget()
    qtbot.addWidget(whole)
    whole.setPalette(QPalette(QColor(ground), QColor(ground)))
    one.setParent(whole)
    QVBoxLayout(whole).addWidget(one)
    one.setMinimumSize(80, 40)
    whole.resize(300, 120)
    whole.show()
    qtbot.waitExposed(whole)
    return whole


def coloured(one: QWidget, ink: str) -> QWidget:
    palette = one.palette()
    for role in (ROLE.WindowText, ROLE.ButtonText, ROLE.Text):
        for group in QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled:
            palette.setColor(group, role, QColor(ink))
    one.setPalette(palette)
    return one


# #767676 is the palest grey that may be text on white, #949494 the palest that may be a drawing or large text.
@pytest.mark.parametrize(("ink", "bad"), [("#777777", True), ("#767676", False), ("#ffffff", True)])
@pytest.mark.parametrize("kind", [QLabel, QLineEdit])
def test_pale_text_is_found(qtbot: QtBot, kind: type[QLabel | QLineEdit], ink: str, bad: bool) -> None:
    one = coloured(kind("Send it"), ink)
    whole = shown_in(qtbot, one)
    assert [found.what for found in faults(whole)] == (["Send it"] if bad else [])
    one.setEnabled(False)  # what cannot be used is excepted
    assert faults(whole) == []


@pytest.mark.parametrize(
    ("points", "bold", "bad"), [(17, False, True), (18, False, False), (14, True, False), (13, True, True)]
)
def test_large_text_may_be_paler(qtbot: QtBot, points: int, bold: bool, bad: bool) -> None:
    one = QLabel("Send it")
    font = one.font()
    font.setPixelSize(round(points * 96 / 72))
    font.setBold(bold)
    one.setFont(font)
    assert bool(faults(shown_in(qtbot, coloured(one, "#949494")))) is bad


def test_text_half_transparent_is_reckoned_with_its_ground(qtbot: QtBot) -> None:
    field = QLineEdit()
    field.setPlaceholderText("Name")
    palette = field.palette()
    palette.setColor(ROLE.PlaceholderText, QColor(0, 0, 0, 110))
    field.setPalette(palette)
    assert [found.what for found in faults(shown_in(qtbot, field))] == ["Name"]


@pytest.mark.parametrize(("ink", "bad"), [("#959595", 2), ("#949494", 0)])
def test_a_pale_drawing_is_found(qtbot: QtBot, ink: str, bad: int) -> None:
    one = Drawing(ink)
    whole = shown_in(qtbot, one)
    assert len(Sight(whole).faults([one], drawn=[Drawing])) == bad
    assert Sight(whole).faults([one], drawn=[]) == []


def test_a_picture_washed_out_is_found(qtbot: QtBot) -> None:
    whole = shown_in(qtbot, one := Picture())
    one.show_picture("tone-good")
    assert faults(whole) == []
    washed = one.pixmap().toImage()
    painter = QPainter(washed)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.fillRect(washed.rect(), QColor(255, 255, 255, 150))
    painter.end()
    one.setPixmap(QPixmap.fromImage(washed))
    assert [found.what for found in faults(whole)] == ["picture"]


def test_a_keyboard_that_nobody_sees_is_found(drive: MakeDriver) -> None:
    driver = opened(drive, "verdict")
    frame_of(driver).setMaximumSize(0, 0)
    assert "Transcript " in unseen(driver)
