"""Runs that learn from one another in the demo world, and a secret that stays at home because of it."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from assistant.cli.compose import registrable_domain
from assistant.cli.tables import explain_rules
from assistant.demo.places import Hazard, Network, Policy
from assistant.demo.ports import make_world
from assistant.demo.world import DemoWorld
from assistant.engine.candidates import first_round
from assistant.host.ports import NetworkReader
from assistant.model.baseline import ServerBaseline
from assistant.model.finding import AccountDiagnosis, LocationRule, Restriction
from assistant.model.mail import Reply
from assistant.model.net import NetworkSnapshot, Security
from assistant.model.observation import Exchange, Role, Step
from assistant.probe.smtp import Credential, SmtpProbe
from assistant.session.assistant import Assistant
from assistant.session.bench import Bench
from assistant.session.context import Context
from assistant.session.examine import Examination
from assistant.session.request import Request
from assistant.session.world import World

HOME, OUTSIDE = "anna@proseware.com", "carlo@adatum.com"
ASK = Request(account=HOME, recipient=OUTSIDE)


@asynccontextmanager
async def demo() -> AsyncIterator[tuple[DemoWorld, World]]:
    async with DemoWorld() as made:
        yield made, make_world(made, registrable=registrable_domain, rules=explain_rules)


async def at(made: DemoWorld, world: World, network: Network, policy: Policy, *hazards: Hazard) -> AccountDiagnosis:
    await made.select(network=network, provider=policy, hazards=frozenset(hazards))
    return (await Assistant(world).diagnose(ASK)).accounts[0]


def kept(world: World) -> tuple[ServerBaseline, ...]:
    assert world.memory is not None
    return world.memory.recall(world.utc_now())


@pytest.mark.asyncio
async def test_home_teaches_what_the_hotel_means() -> None:
    async with demo() as (made, world):
        first = await at(made, world, Network.HOTEL, Policy.NETWORK_ONLY)
        assert first.verdict.location is LocationRule.EITHER
        home = await at(made, world, Network.HOME, Policy.NETWORK_ONLY)
        assert (home.verdict.restriction, home.on_provider_network) == (Restriction.NONE, True)
        again = await at(made, world, Network.HOTEL, Policy.NETWORK_ONLY)
        assert again.verdict.location is LocationRule.NETWORK
        plain = [one for one in kept(world) if (one.endpoint.port, one.endpoint.security) == (25, Security.NONE)]
        assert {(one.relayed_utc is not None, one.refused_utc is not None) for one in plain} == {
            (True, False),
            (False, True),
        }


@pytest.mark.asyncio
async def test_nothing_is_learned_behind_a_portal_or_from_an_impostor() -> None:
    async with demo() as (made, world):
        await at(made, world, Network.HOTEL, Policy.NETWORK_ONLY, Hazard.CAPTIVE_PORTAL)
        await at(made, world, Network.HOTEL, Policy.NETWORK_ONLY, Hazard.SMTP_INTERCEPTED)
        assert kept(world) == ()


@pytest.mark.asyncio
async def test_without_a_memory_a_run_is_as_it_was() -> None:
    async with demo() as (made, world):
        bare = replace(world, memory=None)
        await at(made, bare, Network.HOME, Policy.NETWORK_ONLY)
        away = await at(made, bare, Network.HOTEL, Policy.NETWORK_ONLY)
        assert away.verdict.location is LocationRule.EITHER
        assert kept(world) == ()


class Stuck:
    """A memory on a disk that does not answer."""

    def __init__(self) -> None:
        self.released = threading.Event()

    def recall(self, now_utc: datetime) -> tuple[ServerBaseline, ...]:
        self.released.wait(60)
        return ()

    def note(self, fresh: Iterable[ServerBaseline], now_utc: datetime) -> None:
        raise AssertionError("nothing is known of this network, so nothing may be noted")

    def forget(self) -> None:
        raise AssertionError("nobody asked to forget")

    def mark(self, address: str) -> str:
        return "0" * 64


@pytest.mark.asyncio
async def test_a_disk_that_does_not_answer_holds_no_run_up() -> None:
    stuck = Stuck()
    async with demo() as (made, world):
        try:
            said = await at(made, replace(world, memory=stuck), Network.HOTEL, Policy.AUTHENTICATION)
        finally:
            stuck.released.set()
        assert (said.verdict.restriction, said.verdict.proven) == (Restriction.AUTHENTICATION_REQUIRED, True)


class ColdStart:
    """A computer that has not yet spoken to its router: the hardware address comes with the first packet."""

    def __init__(self, inner: NetworkReader) -> None:
        self._inner = inner
        self.reads = 0

    def read(self) -> NetworkSnapshot:
        self.reads += 1
        seen = self._inner.read()
        return replace(seen, gateway_hardware=None) if self.reads == 1 else seen


@pytest.mark.asyncio
async def test_the_network_has_the_same_mark_before_the_first_packet() -> None:
    async with demo() as (made, world):
        await at(made, world, Network.HOTEL, Policy.NETWORK_ONLY)
        cold = ColdStart(world.network)
        await at(made, replace(world, network=cold), Network.HOTEL, Policy.NETWORK_ONLY)
        assert cold.reads == 2
        assert len({one.network for one in kept(world)}) == 1
        assert {one.count for one in kept(world) if one.endpoint.port == 25} == {2}


async def credential(world: World, greeting: str) -> Credential | None:
    """Ask for the one log-in at the configured server, in clear, of a user who insisted on that."""
    account = next(one for one in (await Assistant(world).accounts()).accounts if one.address == HOME)
    async with asyncio.TaskGroup() as tasks:
        context = Context(world, None, tasks, 5.0)
        await context.read_snapshot()
        bench = Bench(context, replace(ASK, clear_consent=frozenset({account.label})), account, OUTSIDE, ())
        bench.username = "anna"
        await bench.read_secrets()
        own = first_round(account)[0]
        context.recorder.add(
            Exchange(
                id=context.recorder.next_id(),
                started_s=0.0,
                elapsed_s=0.1,
                account=account.label,
                endpoint=own.endpoint,
                connection=1,
                role=Role.CONFIGURED,
                step=Step.GREETING,
                reply=Reply(code=220, lines=(f"{greeting} ESMTP",), positive=True),
            )
        )
        here = cast(Examination, SimpleNamespace(candidate=own, ip="203.0.113.25"))
        probe = cast(SmtpProbe, SimpleNamespace(verified=False, encrypted=False))
        try:
            return await bench.credential_for(here, probe)
        finally:
            context.stop()


@pytest.mark.asyncio
@pytest.mark.parametrize(("greeting", "given"), [("smtp.proseware.com", True), ("mail.stranger.example", False)])
async def test_no_secret_goes_in_clear_to_who_is_not_the_server_of_before(greeting: str, given: bool) -> None:
    async with demo() as (made, world):
        await at(made, world, Network.HOME, Policy.NETWORK_ONLY)
        await made.select(network=Network.AIRPORT, provider=Policy.NETWORK_ONLY)
        assert (await credential(world, greeting) is not None) is given


@pytest.mark.asyncio
async def test_without_a_look_of_before_the_users_word_stands() -> None:
    async with demo() as (made, world):
        await made.select(network=Network.AIRPORT, provider=Policy.NETWORK_ONLY)
        assert await credential(world, "mail.stranger.example") is not None


@pytest.mark.asyncio
async def test_it_lies_in_the_demos_own_folder() -> None:
    async with demo() as (made, world):
        await at(made, world, Network.HOME, Policy.NETWORK_ONLY)
        assert (Path(made.folder) / "state" / "memory.json").is_file()
