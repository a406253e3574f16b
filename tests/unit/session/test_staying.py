"""Without a window in the demo world: what was changed for a network is put back on leaving it, and then it ends."""

import asyncio
from dataclasses import replace

import pytest

from assistant.cli.compose import registrable_domain
from assistant.cli.tables import explain_rules
from assistant.demo.places import Network, Policy
from assistant.demo.ports import make_world
from assistant.demo.world import DemoWorld
from assistant.model.fault import SettingsError
from assistant.session.assistant import Assistant
from assistant.session.request import Request
from assistant.session.staying import stay
from tests.support.roaming import Bell, Told, template

ANNA = "anna@proseware.com"
STAYS = "Roampost stays until you leave this network."
BACK = "{account} sends as it did before."


class Deaf(Bell):
    """A stand-in for a system that does not tell of changes."""

    def start(self, changed: object) -> None:
        raise OSError(1, "Operation not permitted")


@pytest.mark.asyncio
async def test_it_waits_puts_back_and_ends_without_looking_ahead() -> None:
    async with DemoWorld() as made:
        world = make_world(made, registrable=registrable_domain, rules=explain_rules)
        before = made.settings_file.read_bytes()
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        assistant = Assistant(world)
        found = (await assistant.diagnose(Request(account=ANNA))).accounts[0]
        remedy = next(one for one in found.remedies if one.automatic and one.proven)
        await assistant.apply_fix(await assistant.plan_fix(found, remedy), remedy, until_leaving=True)
        changed = made.settings_file.read_bytes()
        bell, told = Bell(), Told()
        async with asyncio.TaskGroup() as group:
            staying = group.create_task(stay(world, bell, told))
            opening = await told.next()
            assert (template(opening.title), opening.opening) == (STAYS, True)
            assert made.settings_file.read_bytes() == changed
            # Another network on which mail would be refused: that is not told, for nobody asked to look ahead.
            await made.select(network=Network.AIRPORT, provider=Policy.NETWORK_ONLY)
            bell.ring()
            assert template((await told.next()).title) == BACK
            await asyncio.wait_for(staying, 60)
        assert told.titles() == []
        assert made.settings_file.read_bytes() == before
        assert bell.closed


@pytest.mark.asyncio
async def test_with_nothing_to_put_back_it_ends_at_once() -> None:
    async with DemoWorld() as made:
        world = make_world(made, registrable=registrable_domain, rules=explain_rules)
        bell = Bell()
        await asyncio.wait_for(stay(world, bell, Told()), 60)
        assert bell.closed


@pytest.mark.asyncio
async def test_a_system_that_does_not_tell_is_named() -> None:
    async with DemoWorld() as made:
        world = replace(make_world(made, registrable=registrable_domain, rules=explain_rules))
        with pytest.raises(SettingsError) as fault:
            await stay(world, Deaf(), Told())
        assert fault.value.code == "network-not-watched"
