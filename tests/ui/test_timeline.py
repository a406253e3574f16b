"""What was done when: grouped by tables, then drawn, and read aloud."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from assistant.host.language import Translator
from assistant.model.net import SocketAddress
from assistant.model.observation import DnsLookup, Exchange, Failure, HttpGet, Observation, RecordType, TcpConnect
from assistant.ui.colours import contrast
from assistant.ui.picture import TimelineView
from assistant.ui.timeline import timeline
from assistant.ui.timeline_table import BARS, TimelineTable
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver
from tests.ui.test_everyone import STATES, show

render = Translator().render
FOUND = STATES["verdict"]
CONNECTED, GREETED, REFUSED = story.OBSERVATIONS[1], story.OBSERVATIONS[2], story.OBSERVATIONS[4]
assert isinstance(CONNECTED, TcpConnect)
assert isinstance(GREETED, Exchange)
assert isinstance(REFUSED, Exchange)


def told(*seen: Observation) -> list[str]:
    """The rows in words, a head without the star before its steps."""
    view = timeline(seen, story.LABEL)
    return [f"{'' if row.head else '* '}{render(row.what)}{' !' if row.bad else ''}" for row in view.rows]


def test_steps_stand_below_their_connection_in_the_order_in_which_they_began() -> None:
    rows = told(*reversed(story.OBSERVATIONS))
    heads = [row for row in rows if not row.startswith("*")]
    assert heads == ["Looking up names", f"{story.HOST}:25", f"{story.HOST}:465", f"{story.HOST}:587"]
    assert rows[2:7] == [
        f"{story.HOST}:25",
        "* Connected",
        "* Waited for the greeting",
        f"* Named the sender {story.ADDRESS}",
        f"* Named the recipient {story.RECIPIENT}: 550 5.7.1 <{story.RECIPIENT}>... Relaying denied !",
    ]
    assert rows[7:9] == [f"{story.HOST}:465", "* Connected: no answer !"]


SECOND = replace(CONNECTED, id=70, started_s=1.0)
AGAIN = replace(GREETED, id=71, connection=9, started_s=1.05)
SAME = f"{story.HOST}:25"


@pytest.mark.parametrize(
    ("seen", "rows"),
    [
        # Each connection has its own attempt, the last that had succeeded before it.
        (
            (CONNECTED, GREETED, SECOND, AGAIN),
            [SAME, "* Connected", "* Waited for the greeting"] * 2,
        ),
        # Near misses: an attempt that failed, one elsewhere, and one that came later are none of a connection's.
        (
            (replace(CONNECTED, failure=Failure.TIMED_OUT), GREETED),
            [SAME, "* Connected: no answer !", SAME, "* Waited for the greeting"],
        ),
        (
            (replace(CONNECTED, endpoint=replace(CONNECTED.endpoint, port=587)), GREETED),
            [f"{story.HOST}:587", "* Connected", SAME, "* Waited for the greeting"],
        ),
        ((GREETED, SECOND), [SAME, "* Waited for the greeting", SAME, "* Connected"]),
        # Attempts that no connection came of stand together, one address after the other.
        (
            (
                replace(CONNECTED, failure=Failure.HOST_UNREACHABLE),
                replace(SECOND, failure=Failure.TIMED_OUT, address=SocketAddress(ip="2001:db8::1", port=25)),
            ),
            [SAME, "* Connected: cannot be reached !", "* Connected: no answer !"],
        ),
        ((replace(CONNECTED, account="other/x/y@z.example"),), []),
        (
            (
                HttpGet(id=1, started_s=0, elapsed_s=1, url="http://p.example/", purpose="portal", as_expected=True),
                DnsLookup(id=2, started_s=2, elapsed_s=1, name="p.example", record=RecordType.MX),
            ),
            [
                "Asking for web pages",
                "* Asked for a page: http://p.example/",
                "Looking up names",
                "* Looked up the address: p.example (MX)",
            ],
        ),
    ],
)
def test_an_attempt_belongs_to_the_connection_that_came_of_it(seen: tuple[Observation, ...], rows: list[str]) -> None:
    assert told(*seen) == rows


def test_a_head_spans_its_steps_and_the_whole_spans_all() -> None:
    view = timeline(story.OBSERVATIONS, story.LABEL)
    head = view.rows[2]
    assert head.started_s == 0.02
    assert head.seconds == pytest.approx(0.17)
    assert view.whole_s == pytest.approx(4.02)
    assert timeline((), story.LABEL) == TimelineView()


# -- drawn ---------------------------------------------------------------------------------------


def table(driver: Driver) -> TimelineTable:
    return driver.visible(TimelineTable)[0]


def test_a_bar_is_read_aloud_as_times(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    show(driver, FOUND)
    model = table(driver).model()
    aloud = model.index(3, BARS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert aloud == "0.02 s after the start, took 0.04 s"
    refused = model.index(6, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert refused.startswith(f"bad: Named the recipient {story.RECIPIENT}: 550")
    assert driver.spoken(table(driver)) == "What was done when"


def cell(shown: TimelineTable, row: int) -> QImage:
    return shown.viewport().grab(shown.visualRect(shown.model().index(row, BARS))).toImage()


def bar(shown: TimelineTable, row: int) -> tuple[int, int]:
    """The first and last column in which something is drawn."""
    drawn = cell(shown, row)
    ground = drawn.pixelColor(0, drawn.height() - 1)
    columns = [
        x
        for x in range(drawn.width())
        if any(contrast(drawn.pixelColor(x, y), ground) >= 3 for y in range(drawn.height()))
    ]
    return columns[0], columns[-1]


def dark() -> QPalette:
    palette = QPalette(QColor(53, 53, 56), QColor(38, 38, 41))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(30, 60, 90))  # hardly seen on that ground
    return palette


@pytest.mark.parametrize("palette", [QPalette, dark], ids=["light", "dark"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_bars_are_where_their_times_are_and_can_be_seen(
    drive: MakeDriver, qapp: QApplication, palette: type[QPalette], direction: Qt.LayoutDirection
) -> None:
    before = qapp.palette()
    qapp.setPalette(palette())
    qapp.setLayoutDirection(direction)
    try:
        driver = drive(begin=False)
        show(driver, FOUND)
        shown = table(driver)
        shown.clearSelection()
        shown.setCurrentIndex(shown.model().index(-1, -1))
        slow = next(row for row, one in enumerate(shown.view.rows) if one.bad and one.seconds == 4.0)
        shown.scrollTo(shown.model().index(slow, 0))
        long, short = bar(shown, slow), bar(shown, slow - 2)
        width = shown.columnWidth(BARS)
        assert long[1] - long[0] > width * 0.8
        assert short[1] - short[0] < width * 0.1
        middle = sum(short) / 2
        assert (middle < width / 2) is (direction is Qt.LayoutDirection.LeftToRight)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        qapp.setPalette(before)


def test_what_failed_looks_otherwise_than_what_did_not_without_any_colour(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    whole = replace(CONNECTED, started_s=0, elapsed_s=4.0)
    drawn = []
    for one in (whole, replace(whole, failure=Failure.TIMED_OUT)):
        show(driver, replace(FOUND, seen=(one,)))
        driver.window.show_why(True)
        driver.settle()
        drawn.append(cell(table(driver), 1).convertToFormat(QImage.Format.Format_Mono))
    assert drawn[0] != drawn[1]


def test_fewer_rows_than_before_are_shown_without_complaint(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    show(driver, FOUND)
    table(driver).selectRow(9)
    driver.window.show_view(driver.controller.view)
    driver.controller._state = replace(FOUND, seen=(CONNECTED,))
    driver.window.show_view(driver.controller.view)
    driver.settle()
    assert table(driver).model().rowCount() == 2
    driver.controller._state = replace(FOUND, seen=())
    driver.window.show_view(driver.controller.view)
    driver.settle()
    assert driver.visible(TimelineTable) == []


def test_the_dialogue_is_as_large_as_the_text(drive: MakeDriver, qapp: QApplication) -> None:
    driver = drive(begin=False)
    show(driver, FOUND)
    dialogue = driver.visible(QPlainTextEdit)[0]
    before = dialogue.fontMetrics().height()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    driver.settle()
    assert dialogue.fontMetrics().height() > before * 1.7
