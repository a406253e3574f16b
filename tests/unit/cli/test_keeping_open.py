"""``fix --keep-signing-in`` in the demo world, for a mail program that cannot sign in by POP3 first."""

import argparse
import os
import signal
from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.cli.worlds import opener_of as real_opener_of
from assistant.clients.base import Reading
from assistant.clients.demo_mail import DemoMail
from assistant.engine import keep_open_words
from assistant.engine.keep_open import Ended, Keeping, Told, signed_in
from assistant.model.policy import Policy
from assistant.model.text import Sentence
from assistant.session.assistant import Assistant
from tests.unit.cli.conftest import Ran, Run
from tests.unit.cli.test_demonstrating import ANNA, hold

Keep = Callable[..., Ran]


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the demo's mail program be as most are."""
    real = DemoMail.read

    def read(self: DemoMail) -> Reading:
        found = real(self)
        return replace(found, accounts=tuple(replace(one, pop_first_native=False) for one in found.accounts))

    monkeypatch.setattr(DemoMail, "read", read)


@pytest.fixture
def keep(roampost: Run, without: None) -> Keep:
    """Run the command in the demo's hotel."""

    def run(*words: str, command: str = "fix") -> Ran:
        demo = ("demo", "--network", "hotel", "--provider", "pop-first", "--")
        return roampost(*demo, command, "--account", ANNA, *words)

    return run


def told_of(ended: Ended) -> Callable[..., object]:
    async def keep_open(self: Assistant, keeping: Keeping, listener: Callable[[Told], None], **_: object) -> Ended:
        listener(signed_in(keeping.opening, self.world.utc_now()))
        return ended

    return keep_open


@pytest.mark.parametrize(
    ("ended", "status", "said"),
    [
        (Ended.LEFT, 0, "another network"),
        (Ended.NOT_NEEDED, 0, "in another way by now"),
        (Ended.REFUSED, 1, "refused the log-in"),
        (Ended.UNREACHABLE, 2, "tries it no more"),
    ],
)
def test_its_end_is_its_status(
    keep: Keep, monkeypatch: pytest.MonkeyPatch, ended: Ended, status: int, said: str
) -> None:
    monkeypatch.setattr(Assistant, "keep_open", told_of(ended))
    ran = keep("--keep-signing-in", "--yes")
    assert ran.status == status
    assert "every 8 min" in ran.out and "Signed in at" in ran.out
    assert said in (ran.err if status else ran.out)


def test_an_interrupt_stops_it_and_is_no_fault(keep: Keep, monkeypatch: pytest.MonkeyPatch) -> None:
    real = keep_open_words.told

    def told(what: Told) -> Sentence:
        os.kill(os.getpid(), signal.SIGINT)
        return real(what)

    monkeypatch.setattr(keep_open_words, "told", told)
    ran = keep("--keep-signing-in", "--yes")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.rstrip().endswith("as you wish.")
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_without_a_yes_it_only_says_what_it_would_do(keep: Keep) -> None:
    shown = keep("--keep-signing-in", "--dry-run", "--minutes", "30")
    assert shown.status == 0
    assert "every 24 min" in shown.out
    refused = keep("--keep-signing-in")
    assert (refused.status, "--yes" in refused.err) == (77, True)


def test_the_organisation_may_want_the_user_asked(keep: Keep, monkeypatch: pytest.MonkeyPatch) -> None:
    def opener_of(arguments: argparse.Namespace) -> object:
        opener = real_opener_of(arguments)

        class Strict:
            async def __aenter__(self) -> object:
                self.inner = opener()
                world = await self.inner.__aenter__()
                return replace(world, options=replace(world.options, policy=Policy(unattended_fixes=frozenset())))

            async def __aexit__(self, *exc: object) -> None:
                await self.inner.__aexit__(None, None, None)

        return Strict

    monkeypatch.setattr("assistant.cli.fixing.opener_of", opener_of)
    ran = keep("--keep-signing-in", "--yes")
    assert (ran.status, "--yes does not count" in ran.err) == (77, True)


def test_it_is_named_where_it_helps(keep: Keep, roampost: Run) -> None:
    for ran in (keep(command="diagnose"), keep()):
        assert f"roampost fix --account {ANNA} --keep-signing-in" in ran.out + ran.err
    document = keep("--json", command="diagnose").document
    hold(document, "diagnosis")
    first = document["accounts"][0]["remedies"][0]
    assert (first["kind"], first["automatic"], first["keep_signing_in"]) == ("pop_first", False, True)
    other = keep("--keep-signing-in", "--remedy", "change_network")
    assert other.status == 64


def test_where_the_program_can_or_something_else_is_in_the_way_it_is_not(roampost: Run) -> None:
    for policy in ("pop-first", "authentication"):
        ran = roampost(
            "demo", "--network", "hotel", "--provider", policy, "--", "fix", "--account", ANNA, "--keep-signing-in"
        )
        assert ran.status == 2
        assert "cannot sign in by itself" in ran.err


@pytest.mark.parametrize("minutes", ["1", "0", "-5", "x", "1441", "2.5"])
def test_minutes_that_make_no_sense(roampost: Run, minutes: str) -> None:
    ran = roampost("fix", "--account", ANNA, "--keep-signing-in", f"--minutes={minutes}")
    assert (ran.status, "--minutes" in ran.err) == (64, True)
