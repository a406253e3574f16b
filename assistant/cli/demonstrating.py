"""``roampost demo``: the whole program in the embedded mail world; window, terminal story, or any command."""

import argparse
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from assistant.cli.arguments import Grammar
from assistant.cli.compose import registrable_domain
from assistant.cli.display import has_display
from assistant.cli.face import Face
from assistant.cli.language import renderer
from assistant.cli.running import Opener, Running
from assistant.cli.splitting import split_inner, wanted_language
from assistant.cli.tables import shared_rules
from assistant.demo.places import Hazard, Network, Policy
from assistant.demo.ports import make_world
from assistant.demo.world import DemoWorld
from assistant.host.paths import paths
from assistant.host.policy.sources import read_policy, whole_source
from assistant.model.fault import WrongUsageError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.world import World

DONE: Final = 0
NOT_ARRIVED: Final = 2
_NOT_HERE: Final = frozenset({"demo"})


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    inner: list[str] | None = arguments.inner
    if inner:
        return _command(arguments, inner, face)
    if has_display() and inner is None:
        return _window(arguments)
    return _story(arguments, face)


def _demo(arguments: argparse.Namespace) -> DemoWorld:
    return DemoWorld(clock=time.monotonic, utc_now=lambda: datetime.now(UTC))


async def _select(demo: DemoWorld, arguments: argparse.Namespace) -> None:
    await demo.select(
        network=Network(arguments.network or Network.HOTEL),
        provider=Policy(arguments.provider or Policy.AUTHENTICATION),
        hazards=frozenset(Hazard(one) for one in arguments.hazard),
    )


def opener(demo: DemoWorld, arguments: argparse.Namespace) -> Opener:
    """Return what opens the demo world as the arguments want it, and closes it again."""

    @asynccontextmanager
    async def open_demo() -> AsyncIterator[World]:
        async with demo:
            await _select(demo, arguments)
            # So that an administrator sees here what the policy does; the user's settings have no say.
            found = read_policy(whole_source(paths().state), None)
            texts = found.policy.error_texts
            yield make_world(demo, registrable=registrable_domain, rules=lambda: shared_rules(texts), policy=found)

    return open_demo


def _command(arguments: argparse.Namespace, inner: list[str], face: Face) -> int:
    # main imports this module by name only when asked for.
    from assistant.cli.main import carry_out

    if inner[0] in _NOT_HERE:
        raise WrongUsageError(
            "demo-in-demo",
            sentence(QT_TRANSLATE_NOOP("Roampost", "There is no demo within the demo.")),
        )
    if inner[0] == "send-via":
        raise WrongUsageError(
            "send-via-in-demo",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "In the demo no program of this computer is started; send-via runs outside of it."
                )
            ),
        )
    words, _ = split_inner(inner)
    lang = wanted_language(words)
    if lang is not None:
        # The command's own word counts for the command.
        face = replace(face, render=renderer(lang))
    parsed = Grammar(face.render).build().parse_args(words)
    if parsed.lang is None:
        parsed.lang = arguments.lang
    face.verbose = face.verbose or parsed.verbose > 0
    parsed.opener = opener(_demo(arguments), arguments)
    return carry_out(parsed, face)


def _window(arguments: argparse.Namespace) -> int:
    # Qt is loaded for the window alone.
    from assistant.app import run_window
    from assistant.demo.control import DemoControl

    demo = _demo(arguments)
    return run_window(opener(demo, arguments), demo=DemoControl(demo), language=arguments.lang)


def _story(arguments: argparse.Namespace, face: Face) -> int:
    # Told only where there is no display.
    from assistant.demo.story import tell

    demo = _demo(arguments)
    with Running(opener(demo, arguments)) as running:
        return DONE if running.do(tell(demo, running.world, face.say)) else NOT_ARRIVED
