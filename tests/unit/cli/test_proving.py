"""``roampost prove``: its document, its exit status, what is asked first, and that nothing is sent without a yes."""

import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import pytest

from assistant.cli import proving
from assistant.cli.arguments import Grammar
from assistant.cli.compose import registrable_domain
from assistant.cli.face import Face
from assistant.cli.tables import explain_rules
from assistant.demo.places import Network, Policy
from assistant.demo.ports import make_world
from assistant.demo.world import DemoWorld
from assistant.model.secret import Purpose, Secret
from assistant.session.request import in_english
from assistant.session.world import World
from tests.unit.cli.conftest import Run
from tests.unit.cli.test_demonstrating import ANNA, hold

WORK = "anna@thephone-company.com"


@pytest.mark.parametrize(
    ("demo", "more", "outcome", "status"),
    [
        (("--network", "home"), (), "delivered", 0),
        (("--network", "hotel", "--provider", "silent-drop"), ("--wait", "1"), "lost_so_far", 2),
        (("--network", "hotel", "--provider", "authentication"), (), "refused", 2),
        (("--network", "airport", "--provider", "open-relay"), (), "delivered", 0),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_in_the_demo(roampost: Run, demo: tuple[str, ...], more: tuple[str, ...], outcome: str, status: int) -> None:
    ran = roampost("demo", *demo, "--", "prove", "--account", ANNA, "--json", *more)
    hold(ran.document, "proof")
    assert (ran.document["outcome"], ran.status) == (outcome, status)


def test_what_is_told_for_people(roampost: Run) -> None:
    english = roampost("demo", "--network", "home", "--", "prove", "--account", ANNA)
    assert english.status == 0
    for words in (f"arrived at {WORK}", "The way it came:", "smtp.proseware.com", "removed from the mailbox again"):
        assert words in english.out


@pytest.mark.parametrize(
    "words", [("prove",), ("prove", "--account", ANNA, "--wait", "0"), ("prove", "--account", ANNA, "--wait", "soon")]
)
def test_wrong_usage(roampost: Run, words: tuple[str, ...]) -> None:
    assert roampost("demo", "--", *words).status == 64


def test_an_account_that_makes_no_sense(roampost: Run) -> None:
    assert roampost("demo", "--", "prove", "--account", "nobody", "--json").status == 64


class Terminal(io.StringIO):
    """A terminal at which somebody has typed ahead."""

    def isatty(self) -> bool:
        return True


@dataclass
class Typed:
    """What came of a run on a terminal, in a world like the real one."""

    status: int
    out: str
    err: str
    sent: int


Type = Callable[..., Typed]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Type:
    """Run ``prove`` with these answers; None for no terminal."""

    def run(answers: str | None, *more: str, without_secret: bool = False, password: str | None = None) -> Typed:
        demo = DemoWorld()

        @asynccontextmanager
        async def opener() -> AsyncIterator[World]:
            async with demo:
                await demo.select(Network.HOTEL, Policy.OPEN_RELAY)
                if without_secret:
                    for purpose in Purpose:
                        demo.secrets.forget(WORK, purpose)
                world = make_world(demo, registrable=registrable_domain, rules=explain_rules)
                yield replace(world, options=replace(world.options, embedded=False))

        arguments = Grammar(in_english).build().parse_args(["prove", "--account", ANNA, *more])
        arguments.opener = opener
        source = io.StringIO() if answers is None else Terminal(answers)
        err: io.StringIO = io.StringIO() if answers is None else Terminal()
        face = Face(render=in_english, out=io.StringIO(), err=err, source=source)
        monkeypatch.setattr(
            Face, "ask_secret", lambda _self, _question: Secret(password) if password is not None else None
        )
        status = proving.run(arguments, face)
        assert isinstance(face.out, io.StringIO)
        sent = sum(len(messages) for messages in demo.mailboxes.values())
        return Typed(status, face.out.getvalue(), err.getvalue(), sent)

    return run


@pytest.mark.parametrize(("answer", "status", "sent"), [("y\n", 0, 1), ("n\n", 77, 0), ("\n", 77, 0), ("", 77, 0)])
def test_on_a_terminal_it_asks(typed: Type, answer: str, status: int, sent: int) -> None:
    ran = typed(answer, "--keep")
    assert (ran.status, ran.sent) == (status, sent)
    assert f"from {ANNA} to {WORK}" in ran.err
    assert "stays there" in ran.err


def test_without_a_terminal_a_yes_must_have_been_said_beforehand(typed: Type) -> None:
    unsaid = typed(None, "--json", "--keep")
    assert (unsaid.status, unsaid.sent, json.loads(unsaid.out)["outcome"]) == (77, 0, "not_sent")
    said = typed(None, "--json", "--keep", "--yes")
    assert (said.status, said.sent, json.loads(said.out)["outcome"]) == (0, 1, "delivered")


def test_with_json_it_never_asks(typed: Type) -> None:
    ran = typed("y\n", "--json")
    assert (ran.status, ran.sent, ran.err) == (77, 0, "")


def test_a_mailbox_without_a_password_is_asked_for_it(typed: Type) -> None:
    ran = typed("y\n", without_secret=True, password="centralino-42")
    assert (ran.status, ran.sent) == (0, 0), ran  # sent, found and removed again
    assert "arrived" in ran.out
    unanswered = typed("y\n", "--keep", without_secret=True)
    assert (unanswered.status, unanswered.sent) == (3, 0)
