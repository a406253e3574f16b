"""Where does the message stop? The picture by tables, then drawn: by keyboard, aloud, narrow, right to left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from assistant.host.language import Translator
from assistant.model.finding import AccountDiagnosis, NetworkView, Restriction
from assistant.model.mail import Reply
from assistant.model.net import NetworkKind
from assistant.model.observation import (
    DnsLookup,
    Exchange,
    Failure,
    HttpGet,
    Observation,
    RecipientClass,
    RecordType,
    Role,
    TcpConnect,
)
from assistant.session.steps import State
from assistant.ui.colours import contrast
from assistant.ui.picture import Place, RouteView, StopState, StopView
from assistant.ui.route import places, route, rows
from assistant.ui.route_picture import Route
from assistant.ui.stop import StopButton
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver
from tests.ui.test_everyone import STATES, show

render = Translator().render
FOUND, LOOKING = STATES["verdict"], STATES["looking"]
RUNNING = QAbstractAnimation.State.Running
FINE, TRYING, BROKEN = StopState.FINE, StopState.TRYING, StopState.BROKEN
UNCERTAIN, UNKNOWN = StopState.UNCERTAIN, StopState.UNKNOWN
CONNECTED, REFUSED = story.OBSERVATIONS[1], story.OBSERVATIONS[4]
assert isinstance(CONNECTED, TcpConnect)
assert isinstance(REFUSED, Exchange)


def judged(restriction: Restriction, *causes: Restriction, proven: bool = True, **more: object) -> State:
    verdict = replace(story.VERDICT, restriction=restriction, causes=causes or (restriction,), proven=proven)
    found: AccountDiagnosis = replace(story.PROVED, verdict=verdict)
    return replace(FOUND, judged=(replace(found, **more),))  # type: ignore[arg-type] # fields of AccountDiagnosis


def states(view: RouteView) -> tuple[StopState, ...]:
    return tuple(stop.state for stop in view.stops)


def at(view: RouteView, place: Place) -> StopView:
    return next(stop for stop in view.stops if stop.place is place)


def words(view: RouteView, place: Place) -> str:
    return render(at(view, place).words)


# -- by tables -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("restriction", "place", "reached", "said"),
    [
        (Restriction.AUTHENTICATION_REQUIRED, Place.SERVER, True, "wants you to sign in"),
        (Restriction.LOCATION_RESTRICTED, Place.SERVER, True, "refuses mail from here"),
        (Restriction.ADDRESS_BLOCKLISTED, Place.SERVER, True, "refuses this network’s address"),
        (Restriction.SERVER_UNREACHABLE, Place.SERVER, False, "cannot be reached"),
        (Restriction.NAME_NOT_FOUND, Place.SERVER, False, "its name is not found"),
        (Restriction.PORT_BLOCKED, Place.NETWORK, True, "blocks the port"),
        (Restriction.INTERCEPTED, Place.NETWORK, True, "answers in the server’s place"),
        (Restriction.CAPTIVE_PORTAL, Place.NETWORK, True, "wants you to sign in first"),
        (Restriction.OFFLINE, Place.NETWORK, False, "no connection"),
        (Restriction.SILENT_DROP, Place.RECIPIENT, False, "mail does not arrive"),
        (Restriction.RECIPIENT_REFUSED, Place.RECIPIENT, False, "is refused"),
    ],
)
def test_a_verdict_breaks_the_way_at_one_stop(restriction: Restriction, place: Place, reached: bool, said: str) -> None:
    view = route(judged(restriction))
    assert view.breaks_at is place
    assert (at(view, place).state, at(view, place).reached) == (BROKEN, reached)
    assert words(view, place) == said
    way = list(Place)
    after = way[way.index(place) + 1 :]
    assert [(at(view, one).state, at(view, one).reached) for one in after] == [(UNKNOWN, False)] * len(after)
    assert all(words(view, one) == "not reached" for one in after)
    before = way[: way.index(place)]
    assert [at(view, one).state for one in before] == [FINE] * len(before)


@pytest.mark.parametrize("restriction", set(Restriction) - {Restriction.NONE, Restriction.UNKNOWN})
def test_every_obstacle_has_its_place(restriction: Restriction) -> None:
    assert route(judged(restriction)).breaks_at is not None


def test_what_is_inferred_is_not_shown_as_broken_but_as_likely() -> None:
    view = route(judged(Restriction.SERVER_UNREACHABLE, proven=False))
    assert states(view) == (FINE, FINE, UNCERTAIN, UNKNOWN)
    assert words(view, Place.SERVER) == "most likely: cannot be reached"


def test_two_obstacles_are_both_shown_and_the_nearer_breaks_the_way() -> None:
    view = route(judged(Restriction.LOCATION_RESTRICTED, Restriction.PORT_BLOCKED, Restriction.LOCATION_RESTRICTED))
    assert states(view) == (FINE, BROKEN, BROKEN, UNKNOWN)
    assert view.breaks_at is Place.NETWORK
    assert [stop.reached for stop in view.stops] == [True, True, False, False]


def test_where_sending_works_the_whole_way_is_fine() -> None:
    view = route(STATES["works"])
    assert states(view) == (FINE,) * 4
    assert view.breaks_at is None
    assert all(stop.reached for stop in view.stops)


def test_sending_that_works_for_nobody_in_particular_does_not_reach_a_recipient() -> None:
    view = route(replace(FOUND, judged=(replace(story.WORKS, recipient=None),)))
    assert states(view) == (FINE, FINE, FINE, UNKNOWN)
    assert words(view, Place.RECIPIENT) == "nobody named yet"


def test_a_network_of_which_nothing_was_seen_is_not_called_fine() -> None:
    view = route(replace(judged(Restriction.SERVER_UNREACHABLE), seen=()))
    assert at(view, Place.NETWORK).state is UNKNOWN


LOOKED_UP = DnsLookup(
    id=50,
    started_s=0,
    elapsed_s=0.1,
    name=story.HOST,
    record=RecordType.ADDRESS,
    failure=Failure.DNS_NXDOMAIN,
)
PORTAL_FREE = HttpGet(id=51, started_s=0, elapsed_s=0.1, url="http://p.example/", purpose="portal", as_expected=True)
NO_ANSWER = replace(CONNECTED, failure=Failure.TIMED_OUT)
LATER = Reply(code=451, lines=("4.7.1 Later",), positive=False)
TAKEN = Reply(code=250, lines=("2.1.5 Ok",), positive=True)


@pytest.mark.parametrize(
    ("seen", "server", "said", "network"),
    [
        ((), TRYING, "being tried", TRYING),
        ((PORTAL_FREE,), TRYING, "being tried", FINE),
        ((LOOKED_UP,), UNCERTAIN, "no such name", TRYING),
        ((NO_ANSWER,), UNCERTAIN, "no answer", TRYING),
        ((replace(NO_ANSWER, pending=True, failure=None),), TRYING, "being tried", TRYING),
        ((CONNECTED,), TRYING, "answers", FINE),
        ((replace(CONNECTED, role=Role.LOCAL),), TRYING, "being tried", TRYING),
        ((CONNECTED, replace(NO_ANSWER, id=60)), TRYING, "answers", FINE),
        ((CONNECTED, REFUSED), BROKEN, "refuses", FINE),
        ((CONNECTED, replace(REFUSED, reply=LATER)), UNCERTAIN, "refuses for now", FINE),
        ((CONNECTED, replace(REFUSED, reply=TAKEN)), FINE, "takes your mail", FINE),
        # Near misses: another address, another question, another server, after fetching mail.
        ((CONNECTED, replace(REFUSED, sender="x@proseware.com")), TRYING, "answers", FINE),
        ((CONNECTED, replace(REFUSED, recipient_class=RecipientClass.INSIDE)), TRYING, "answers", FINE),
        ((CONNECTED, replace(REFUSED, role=Role.PROVIDER)), TRYING, "answers", FINE),
        ((CONNECTED, replace(REFUSED, after_pop=True)), TRYING, "answers", FINE),
        ((replace(CONNECTED, account="other"), replace(REFUSED, account="other")), TRYING, "being tried", TRYING),
    ],
)
def test_the_way_follows_what_is_seen(
    seen: tuple[Observation, ...], server: StopState, said: str, network: StopState
) -> None:
    view = route(replace(LOOKING, seen=seen))
    assert (at(view, Place.SERVER).state, words(view, Place.SERVER)) == (server, said)
    assert at(view, Place.NETWORK).state is network


def test_nothing_is_being_tried_once_all_is_over() -> None:
    unknown = judged(Restriction.UNKNOWN)
    for seen in ((), (CONNECTED,)):
        assert TRYING not in states(route(replace(unknown, seen=seen)))
    assert TRYING in states(route(replace(unknown, seen=(), running=True)))


def test_a_network_that_wants_a_sign_in_is_shown_so_at_once() -> None:
    view = route(replace(LOOKING, seen=(), network=replace(story.NETWORK, captive_portal=True)))
    assert (view.breaks_at, words(view, Place.NETWORK)) == (Place.NETWORK, "wants you to sign in first")


@pytest.mark.parametrize(
    ("network", "name"),
    [
        (None, None),
        (NetworkView(), None),
        (NetworkView(domain="hotel.example"), "hotel.example"),
        (NetworkView(kind=NetworkKind.HOTSPOT), "Public Wi-Fi"),
        (NetworkView(name="Lobby", kind=NetworkKind.HOTSPOT), "Lobby"),
    ],
)
def test_the_network_is_named_where_it_has_a_name(network: NetworkView | None, name: str | None) -> None:
    stop = at(route(replace(FOUND, network=network)), Place.NETWORK)
    assert (render(stop.name) if stop.name is not None else None) == name


def test_an_account_that_is_in_no_program_has_a_way_too() -> None:
    view = route(State(step=LOOKING.step, subject="anna@proseware.com", running=True))
    assert [stop.name for stop in view.stops] == [None] * 4
    assert states(view) == (FINE, TRYING, TRYING, UNKNOWN)


@pytest.mark.parametrize(
    ("seen", "where"),
    [
        (story.OBSERVATIONS[0], {Place.SERVER}),
        (CONNECTED, {Place.SERVER}),
        (REFUSED, {Place.SERVER, Place.RECIPIENT}),
        (replace(REFUSED, recipient="nobody@elsewhere.example"), {Place.SERVER}),
        (replace(CONNECTED, role=Role.CONTROL), {Place.NETWORK}),
        (replace(CONNECTED, role=Role.LOCAL), {Place.NETWORK}),
        (PORTAL_FREE, {Place.NETWORK}),
        (replace(PORTAL_FREE, purpose="autoconfig"), {Place.SERVER}),
        (replace(LOOKED_UP, name="bellavista.example"), {Place.NETWORK}),
        (replace(LOOKED_UP, name="_submission._tcp.proseware.com"), {Place.SERVER}),
        (replace(LOOKED_UP, name="notproseware.com"), {Place.NETWORK}),
        (replace(LOOKED_UP, name="fabrikam.example"), {Place.RECIPIENT}),
    ],
)
def test_each_observation_tells_of_its_stops(seen: Observation, where: set[Place]) -> None:
    assert places(seen, FOUND) == where


def test_what_was_seen_for_another_account_is_left_out() -> None:
    mine = rows(replace(FOUND, seen=(CONNECTED, replace(REFUSED, account="other/x/y@z.example"))))
    assert [row.at for row in mine] == [{Place.SERVER}]


# -- drawn ---------------------------------------------------------------------------------------


def stops(driver: Driver) -> list[StopButton]:
    return sorted(driver.visible(StopButton), key=lambda one: list(Place).index(Place(one.objectName()[5:])))


def test_each_stop_is_read_aloud_with_how_it_stands(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    show(driver, FOUND)
    assert [driver.spoken(one) for one in stops(driver)] == [
        "This computer Claws Mail: ready",
        "This network Hotel Bellavista: connected",
        f"Outgoing server {story.HOST}: wants you to sign in",
        f"Recipient {story.RECIPIENT}: not reached",
    ]
    whole = QAccessible.queryAccessibleInterface(driver.visible(Route)[0])
    assert whole.text(QAccessible.Text.Name) == "The way of your message"
    assert [whole.child(place).text(QAccessible.Text.Name) for place in range(whole.childCount())] == [
        driver.spoken(one) for one in stops(driver)
    ]


def test_by_keyboard_a_stop_opens_and_closes_what_was_seen_there(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    show(driver, replace(FOUND, seen=(*story.OBSERVATIONS, replace(PORTAL_FREE, account=story.LABEL))))
    driver.tab_to("This network")
    driver.key(Qt.Key.Key_Space)
    table = driver.tables()[0]
    assert [row[1] for row in table] == ["http://p.example/"]
    assert "This network Hotel Bellavista: connected" in driver.texts()
    driver.tab_to("Outgoing server")
    driver.key(Qt.Key.Key_Space)
    assert [one.isChecked() for one in stops(driver)] == [False, False, True, False]
    assert any("550 5.7.1" in cell for row in driver.tables()[0] for cell in row)
    assert not any("http://p.example/" in cell for row in driver.tables()[0] for cell in row)
    driver.key(Qt.Key.Key_Space)
    assert not any(one.isChecked() for one in stops(driver))
    assert "This network Hotel Bellavista: connected" not in driver.texts()
    assert f"Outgoing server {story.HOST}: wants you to sign in" not in driver.texts()


def test_a_stop_of_which_nothing_is_known_says_so(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    show(driver, replace(LOOKING, seen=()))
    driver.press("Recipient")
    assert driver.reads("Nothing was seen here yet.")


def test_the_picture_changes_while_probes_run_and_keeps_the_chosen_stop(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    show(driver, replace(LOOKING, seen=()))
    server = stops(driver)[2]
    assert driver.spoken(server).endswith(": being tried")
    server.click()
    show(driver, replace(LOOKING, seen=(CONNECTED,)))
    assert driver.spoken(server).endswith(": answers")
    show(driver, replace(LOOKING, seen=(CONNECTED, REFUSED)))
    assert driver.spoken(server).endswith(": refuses")
    assert server.isChecked()
    assert len(driver.tables()[0]) == 2


def test_in_a_row_where_there_is_room_and_below_each_other_where_not(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    show(driver, FOUND)
    corners = [driver.place(one) for one in stops(driver)]
    assert len({y for y, _ in corners}) == 1
    assert corners == sorted(corners)
    driver.window.resize(driver.window.minimumSizeHint().width(), 900)
    driver.settle()
    corners = [driver.place(one) for one in stops(driver)]
    assert len({x for _, x in corners}) == 1
    assert corners == sorted(corners)
    driver.qtbot.waitUntil(lambda: driver.clipped() == [])


def test_from_right_to_left_the_way_does_so_too(drive: MakeDriver, qapp: QApplication) -> None:
    driver = drive(begin=False)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        show(driver, FOUND)
        lefts = [driver.place(one)[1] for one in stops(driver)]
        assert lefts == sorted(lefts, reverse=True)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_name_without_end_is_not_cut(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    endless = NetworkView(name="Bed & Breakfast " + "x" * 90, kind=NetworkKind.HOTSPOT)
    show(driver, replace(FOUND, network=endless))
    assert driver.clipped() == []
    assert "Bed & Breakfast" in driver.spoken(stops(driver)[1])


def test_what_was_seen_at_a_stop_never_scrolls_sideways(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    show(driver, FOUND)
    stops(driver)[3].click()
    driver.settle()
    table = driver.visible(QTableView)[0]
    assert table.model().rowCount() == 1
    for width in range(600, 640):
        driver.window.resize(width, 900)
        driver.settle()
        assert table.horizontalScrollBar().maximum() == 0


def test_the_picture_follows_the_texts_size_while_it_is_shown(drive: MakeDriver, qapp: QApplication) -> None:
    driver = drive(begin=False)
    show(driver, FOUND)
    driver.window.resize(1200, 900)
    driver.settle()
    before = stops(driver)[0].disc.height()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    driver.qtbot.waitUntil(lambda: stops(driver)[0].disc.height() > before * 1.7)
    driver.qtbot.waitUntil(lambda: driver.clipped() == [])


def test_a_window_that_waits_for_its_user_does_nothing(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    show(driver, FOUND)
    # Whatever moves in Qt moves by one of these.
    moving = [one for one in driver.window.findChildren(QAbstractAnimation) if one.state() is RUNNING]
    assert moving == []
    assert [one for one in driver.window.findChildren(QTimer) if one.isActive()] == []


def picture(driver: Driver) -> QImage:
    return driver.visible(Route)[0].grab().toImage()


@pytest.mark.parametrize("ink", [QColor(20, 20, 20), QColor(235, 235, 235)], ids=["light", "dark"])
def test_it_is_drawn_in_the_palettes_ink(drive: MakeDriver, qapp: QApplication, ink: QColor) -> None:
    before = qapp.palette()
    ground = QColor(255 - ink.red(), 255 - ink.green(), 255 - ink.blue())
    palette = QPalette(ground, ground)
    palette.setColor(QPalette.ColorRole.WindowText, ink)
    palette.setColor(QPalette.ColorRole.Base, ground)
    qapp.setPalette(palette)
    try:
        driver = drive(begin=False)
        show(driver, FOUND)
        drawn = picture(driver)
        first, second = (one.geometry() for one in stops(driver)[:2])
        middle = (first.right() + second.left()) // 2
        ratio = drawn.devicePixelRatio()
        column = [drawn.pixelColor(round(middle * ratio), y) for y in range(drawn.height() // 2)]
        # The leg between the two: what is no text needs 3 to 1 (WCAG 2.2, success criterion 1.4.11).
        assert max(contrast(pixel, ground) for pixel in column) >= 3
    finally:
        qapp.setPalette(before)


def test_how_a_stop_stands_is_seen_without_colour(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    drawn = []
    for state in (FOUND, judged(Restriction.AUTHENTICATION_REQUIRED, proven=False), STATES["works"], LOOKING):
        show(driver, replace(state, seen=(CONNECTED,)))
        drawn.append(stops(driver)[2].disc.grab().toImage().convertToFormat(QImage.Format.Format_Mono))
    assert all(one != other for place, one in enumerate(drawn) for other in drawn[place + 1 :])
    texts = {label.text() for label in driver.visible(QLabel)}
    assert "answers" in texts
