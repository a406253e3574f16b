"""The window over the real session in the demo world: the story, by keyboard alone, and what may be in the way."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assistant.app import opener
from assistant.demo.control import DemoControl
from assistant.demo.places import HOME_ADDRESS, HOME_PASSWORD, USERNAME
from assistant.demo.world import DemoWorld
from assistant.model.finding import Restriction
from assistant.model.proof import Outcome, Proof
from assistant.session.steps import Step
from assistant.ui.picture import Place, RouteView, StopState
from assistant.ui.stop import StopButton
from assistant.ui.translate import Language
from assistant.ui.views import LookingPage, VerdictPage
from assistant.ui.window_view import WindowView
from tests.ui.demo import open_world
from tests.ui.driver import Driver


@dataclass
class Demo:
    """The world and the window in it."""

    world: DemoWorld
    driver: Driver

    def choose_home_account(self) -> None:
        self.driver.until(Step.CHOOSING, running=None)
        self.driver.press("Find out why")


MakeDemo = Callable[..., Demo]


@pytest.fixture
def demo(qtbot: QtBot, words: Language) -> Iterator[MakeDemo]:
    """Open the window somewhere in the demo world: ``demo(network="hotel", policy="authentication")``."""
    made: list[Demo] = []

    def open_one(network: str, policy: str, *hazards: str, passwords: bool = True) -> Demo:
        world = DemoWorld()
        control = DemoControl(world)
        driver = Driver(qtbot, opener(lambda: open_world(world, passwords=passwords)), words, demo=control, begin=False)
        made.append(Demo(world, driver))

        async def select(_: object) -> None:
            await control.change(network=network, policy=policy, hazards=frozenset(hazards))

        job = driver.bridge.start(select)
        qtbot.waitUntil(lambda: job.ending is not None)
        driver.controller.begin(None)
        return made[-1]

    yield open_one
    for one in made:
        one.driver.close()


def test_anna_in_the_hotel_by_keyboard_alone(demo: MakeDemo) -> None:
    there = demo("hotel", "authentication", passwords=False)
    driver = there.driver
    driver.until(Step.CHOOSING)
    driver.tab_to(f"Find out why {HOME_ADDRESS} does not send")
    driver.key(Qt.Key.Key_Space)
    driver.until(Step.VERDICT)
    assert driver.reads("Refused because you are not on proseware.com's network")
    before = there.world.settings_file.read_bytes()
    driver.tab_to("Sign in when sending")
    driver.key(Qt.Key.Key_Return)
    driver.until(Step.ASKING)
    assert driver.field("Log-in name").text() == USERNAME
    driver.tab_to("Password")
    driver.typed(HOME_PASSWORD)
    driver.key(Qt.Key.Key_Return)
    driver.until(Step.CONSENT)
    assert there.world.settings_file.read_bytes() == before
    driver.tab_to("Change it")
    driver.key(Qt.Key.Key_Return)
    driver.until(Step.DONE)
    assert driver.reads("Checked with the new settings: the server takes your mail from here.")
    account = json.loads(there.world.settings_file.read_bytes())["accounts"][0]["outgoing"]
    assert (account["authentication"], account["port"] in {465, 587}) == ("password", True)
    assert HOME_PASSWORD.encode() not in there.world.settings_file.read_bytes()
    driver.tab_to("Undo the last change")
    driver.key(Qt.Key.Key_Space)
    driver.until(Step.UNDONE)
    assert there.world.settings_file.read_bytes() == before


def test_a_wrong_password_is_said_and_asked_for_again(demo: MakeDemo) -> None:
    there = demo("hotel", "authentication", passwords=False)
    there.choose_home_account()
    there.driver.until(Step.VERDICT)
    there.driver.press("Sign in when sending")
    there.driver.type("Password", "not-it")
    there.driver.press("Try it")
    there.driver.until(Step.ASKING)
    assert there.driver.reads("did not accept this log-in name and password")


@pytest.mark.parametrize(
    ("network", "policy", "hazards", "restriction", "button"),
    [
        ("home", "network-only", (), Restriction.NONE, None),
        ("hotel", "pop-first", (), Restriction.POP_BEFORE_SMTP, "Fetch mail first, then send"),
        ("hotel", "network-only", (), Restriction.LOCATION_RESTRICTED, "Send through smtp.bellavista.example"),
        ("airport", "authentication", ("captive-portal",), Restriction.CAPTIVE_PORTAL, "Sign in to this network"),
    ],
)
def test_other_places_have_their_own_sentence_and_way(
    demo: MakeDemo, network: str, policy: str, hazards: tuple[str, ...], restriction: Restriction, button: str | None
) -> None:
    there = demo(network, policy, *hazards)
    there.choose_home_account()
    there.driver.until(Step.VERDICT)
    current = there.driver.controller.state.current
    assert current is not None
    assert current.verdict.restriction is restriction
    if button is not None:
        assert button in there.driver.buttons()


def test_the_bar_takes_anna_elsewhere(demo: MakeDemo) -> None:
    there = demo("home", "authentication")
    there.choose_home_account()
    there.driver.until(Step.VERDICT)
    assert "Sending works" in there.driver.texts()
    there.driver.choose(0, "hotel")
    there.driver.until(Step.CHOOSING, running=None)
    there.choose_home_account()
    there.driver.until(Step.VERDICT)
    assert there.driver.reads("Hotel Bellavista")
    assert "Sign in when sending" in there.driver.buttons()


def test_a_slow_network_can_be_left(demo: MakeDemo) -> None:
    there = demo("hotel", "authentication", "slow", "port-25-blocked")
    there.choose_home_account()
    there.driver.until(Step.LOOKING, running=True)
    there.driver.press("Stop")
    there.driver.qtbot.waitUntil(lambda: not there.driver.controller.state.running)
    assert there.driver.controller.state.step in {Step.CHOOSING, Step.VERDICT}


PROVE = "Send one test message to make sure"


def prove(there: Demo) -> Proof:
    """Press through to the test message's end."""
    there.driver.until(Step.VERDICT)
    there.driver.press(PROVE)
    there.driver.until(Step.PROOF)
    there.driver.press("Send this one message")
    there.driver.until(Step.PROVED)
    proof = there.driver.controller.state.proof
    assert proof is not None
    return proof


def test_a_test_message_arrives_and_is_taken_out_again(demo: MakeDemo) -> None:
    there = demo("home", "authentication")
    there.choose_home_account()
    proof = prove(there)
    assert (proof.outcome, proof.removed) == (Outcome.DELIVERED, True)
    assert "It arrived" in there.driver.texts()
    there.driver.press("Way, checks and what was said")
    assert "Handed the test message over" in str(there.driver.tables())


def test_what_is_accepted_and_lost_is_a_verdict_of_its_own_afterwards(
    demo: MakeDemo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.session.flow_proof.PATIENCE_S", 1.0)
    there = demo("hotel", "silent-drop")
    there.choose_home_account()
    assert prove(there).outcome is Outcome.LOST_SO_FAR
    assert "Accepted, but not arrived so far" in there.driver.texts()
    there.driver.press("Find out what else works")
    there.driver.until(Step.VERDICT)
    current = there.driver.controller.state.current
    assert current is not None
    assert current.verdict.restriction is Restriction.SILENT_DROP
    assert there.driver.reads("Mail gets lost")


def test_a_test_message_follows_the_change(demo: MakeDemo) -> None:
    there = demo("hotel", "authentication")
    there.choose_home_account()
    there.driver.until(Step.VERDICT)
    there.driver.press("Sign in when sending")
    there.driver.until(Step.CONSENT)
    there.driver.press("Change it")
    there.driver.until(Step.DONE)
    there.driver.press(PROVE)
    there.driver.until(Step.PROOF)
    there.driver.press("Send this one message")
    there.driver.until(Step.PROVED)
    assert "It arrived" in there.driver.texts()


@pytest.mark.parametrize(
    ("network", "policy", "hazards", "breaks_at", "said"),
    [
        ("home", "network-only", (), None, "mail is taken on"),
        ("hotel", "authentication", (), Place.SERVER, "wants you to sign in"),
        ("hotel", "network-only", (), Place.SERVER, "refuses mail from here"),
        ("hotel", "authentication", ("port-25-blocked",), Place.NETWORK, "blocks the port"),
        ("airport", "authentication", ("captive-portal",), Place.NETWORK, "wants you to sign in first"),
    ],
)
def test_the_picture_shows_live_where_the_message_stops(
    demo: MakeDemo, network: str, policy: str, hazards: tuple[str, ...], breaks_at: Place | None, said: str
) -> None:
    driver = demo(network, policy, *hazards).driver
    driver.until(Step.CHOOSING, running=None)
    pictures: list[RouteView] = []

    def look(view: WindowView) -> None:
        if isinstance(view.page, LookingPage | VerdictPage):
            pictures.append(view.page.route)

    driver.controller.changed.connect(look)
    driver.press("Find out why")
    driver.until(Step.VERDICT)
    assert StopState.TRYING in {stop.state for stop in pictures[0].stops}
    assert StopState.TRYING not in {stop.state for stop in pictures[-1].stops}
    assert pictures[-1].breaks_at is breaks_at
    last = breaks_at or Place.RECIPIENT
    stop = next(one for one in driver.visible(StopButton) if one.objectName() == f"stop-{last.value}")
    assert driver.spoken(stop).endswith(f": {said}")
