"""Staying without a window, as the program itself does it: asked of the settings, alone, and over when all is back."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from assistant import app
from assistant.cli.compose import preferences_file, registrable_domain
from assistant.cli.tables import explain_rules
from assistant.demo.places import Network, Policy
from assistant.demo.ports import make_world
from assistant.demo.world import DemoWorld
from assistant.host.alone import alone
from assistant.host.paths import paths
from assistant.session.assistant import Assistant
from assistant.session.request import Request
from tests.support.roaming import Bell, Told

ANNA = "anna@proseware.com"


@asynccontextmanager
async def changed_for_the_hotel() -> AsyncIterator[tuple[DemoWorld, app._Behind]]:
    """The demo's mail and network, taken for this computer's own, with a change that stands for the hotel alone."""
    async with DemoWorld() as made:
        world = make_world(made, registrable=registrable_domain, rules=explain_rules)
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        assistant = Assistant(world)
        found = (await assistant.diagnose(Request(account=ANNA))).accounts[0]
        remedy = next(one for one in found.remedies if one.automatic and one.proven)
        await assistant.apply_fix(await assistant.plan_fix(found, remedy), remedy, until_leaving=True)
        yield made, app._Behind(Assistant(replace(world, options=replace(world.options, embedded=False))))


@pytest.fixture
def bell(monkeypatch: pytest.MonkeyPatch) -> Bell:
    made = Bell()
    monkeypatch.setattr("assistant.host.netwatch.change_notices", lambda: made)
    return made


@pytest.mark.asyncio
async def test_it_stays_until_the_network_is_left_and_holds_the_watchers_lock(bell: Bell) -> None:
    async with changed_for_the_hotel() as (made, behind), asyncio.TaskGroup() as group:
        told = Told()
        staying = group.create_task(behind.stay(told))
        assert (await told.next()).opening
        with alone(paths().state) as another:
            assert not another
        await made.select(network=Network.HOME, provider=Policy.AUTHENTICATION)
        bell.ring()
        assert not (await told.next()).opening
        await asyncio.wait_for(staying, 60)
        assert bell.closed
        assert not await behind._assistant.holds_until_leaving()


@pytest.mark.asyncio
async def test_it_says_nothing_where_the_user_does_not_want_it(bell: Bell) -> None:
    preferences_file().stay_in_tray(False)
    async with changed_for_the_hotel() as (_, behind):
        told = Told()
        await asyncio.wait_for(behind.stay(told), 60)
        assert told.titles() == []
        assert bell.changed is None


@pytest.mark.asyncio
async def test_it_says_nothing_where_a_watcher_does_it(bell: Bell) -> None:
    async with changed_for_the_hotel() as (_, behind):
        told = Told()
        with alone(paths().state) as watcher:
            assert watcher
            await asyncio.wait_for(behind.stay(told), 60)
        assert told.titles() == []
        assert await behind._assistant.holds_until_leaving()
