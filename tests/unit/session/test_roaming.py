"""On the road in the demo world: changes put back on leaving, and a quiet look ahead on each network."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.cli.compose import registrable_domain
from assistant.cli.tables import explain_rules
from assistant.clients.base import MailProgram
from assistant.clients.demo_mail import DemoMail
from assistant.demo.places import Hazard, Network, Policy
from assistant.demo.ports import make_world
from assistant.demo.world import DemoWorld
from assistant.model.change import Receipt, UndoOutcome
from assistant.model.fault import SettingsError
from assistant.model.finding import Restriction
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import NetworkSnapshot, Security
from assistant.model.observation import Step
from assistant.model.progress import Event, Seen
from assistant.model.text import sentence
from assistant.session import roaming
from assistant.session.assistant import Assistant
from assistant.session.request import Request
from assistant.session.roaming import Roaming, is_worth_telling, one_a_server, place_of, quiet
from assistant.session.world import World
from tests.support.roaming import Bell, Place, Told, template

ANNA = "anna@proseware.com"
REFUSED = "Mail from {address} will not go out from here."
BACK = "{account} sends as it did before."
STILL = "{account} still sends as on the network that you left."


@asynccontextmanager
async def demo() -> AsyncIterator[tuple[DemoWorld, World]]:
    async with DemoWorld() as made:
        yield made, make_world(made, registrable=registrable_domain, rules=explain_rules)


@asynccontextmanager
async def watcher(world: World, *, metered: bool = False) -> AsyncIterator[tuple[Bell, Told, Roaming]]:
    bell, told = Bell(), Told()
    roamer = Roaming(world, bell, told, metered=metered)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(roamer.run())
        try:
            yield bell, told, roamer
        finally:
            task.cancel()
    assert bell.closed


async def fix_until_leaving(world: World) -> Receipt:
    """Change Anna's sending for the network she is on."""
    assistant = Assistant(world)
    found = (await assistant.diagnose(Request(account=ANNA))).accounts[0]
    remedy = next(one for one in found.remedies if one.automatic and one.proven)
    return await assistant.apply_fix(await assistant.plan_fix(found, remedy), remedy, until_leaving=True)


async def until(told: Told, title: str) -> None:
    while template((await told.next()).title) != title:
        continue


@pytest.mark.asyncio
async def test_a_fix_lasts_until_the_network_is_left() -> None:
    async with demo() as (made, world):
        before = made.settings_file.read_bytes()
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        async with watcher(world) as (bell, told, _):
            assert template((await told.next()).title) == REFUSED
            receipt = await fix_until_leaving(world)
            assert made.settings_file.read_bytes() != before
            assert receipt.network is not None
            await made.select(network=Network.HOME, provider=Policy.AUTHENTICATION)
            bell.ring()
            await until(told, BACK)
            assert made.settings_file.read_bytes() == before
        assert [one.undone for one in await Assistant(world).receipts()] == [True]


@pytest.mark.asyncio
async def test_still_there_nothing_is_put_back() -> None:
    async with demo() as (made, world):
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        nowhere = replace(world, network_mark=lambda _: None)
        with pytest.raises(SettingsError) as refused:
            await fix_until_leaving(nowhere)
        assert refused.value.code == "network-not-known-again"
        assert await Assistant(world).receipts() == ()
        await fix_until_leaving(world)
        changed = made.settings_file.read_bytes()
        left = await Assistant(world).put_back_what_was_left()
        assert (left.done, left.waiting, left.known) == ((), (), True)
        # Offline, or on a network that nothing tells from others, nobody can say that it was left.
        left = await Assistant(nowhere).put_back_what_was_left()
        assert (left.done, left.waiting, left.known) == ((), (), False)
        assert made.settings_file.read_bytes() == changed


@pytest.mark.asyncio
async def test_after_a_crash_the_next_start_puts_it_back() -> None:
    async with demo() as (made, world):
        before = made.settings_file.read_bytes()
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        await fix_until_leaving(world)
        await made.select(network=Network.HOME, provider=Policy.AUTHENTICATION)
        # A new start: nothing is known but what lies on the disk.
        fresh = make_world(made, registrable=registrable_domain, rules=explain_rules)
        async with watcher(fresh) as (_, told, _):
            await until(told, BACK)
        assert made.settings_file.read_bytes() == before


@pytest.mark.asyncio
@pytest.mark.parametrize("jump", [timedelta(days=400), timedelta(days=-400)])
async def test_a_clock_that_jumps_changes_nothing(jump: timedelta) -> None:
    async with demo() as (made, world):
        before = made.settings_file.read_bytes()
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        first = await fix_until_leaving(world)
        jumped = replace(world, utc_now=lambda: world.utc_now() + jump)
        # A second change on top of the first, which by its time may come before it.
        found = (await Assistant(world).diagnose(Request(account=ANNA))).accounts[0]
        assert found.account.outgoing is not None
        program = world.programs[0]
        other = replace(found.account.outgoing, port=2525)
        plan = program.plan(found.account, other)
        history = world.history
        receipt = history.begin(plan, remedy_id="other", made_utc=jumped.utc_now(), network=first.network)
        written = program.apply(plan, history.backup_folder(receipt))
        history.complete(receipt, backups=written.backups, after=written.after)
        await made.select(network=Network.HOME, provider=Policy.AUTHENTICATION)
        left = await Assistant(jumped).put_back_what_was_left()
        assert {one.id for one in left.done} == {first.id, receipt.id}
        assert left.waiting == ()
        restored = program.read().accounts
        made.settings_file.write_bytes(before)
        assert restored == program.read().accounts


@pytest.mark.asyncio
@pytest.mark.parametrize("jump", [timedelta(days=400), timedelta(days=-400)])
async def test_a_clock_that_jumps_while_it_is_watched_changes_nothing(jump: timedelta) -> None:
    async with demo() as (made, world):
        before = made.settings_file.read_bytes()
        offset = timedelta(0)
        real = world.utc_now
        jumping = replace(world, utc_now=lambda: real() + offset)
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        async with watcher(jumping) as (bell, told, roamer):
            assert template((await told.next()).title) == REFUSED
            await fix_until_leaving(jumping)
            changed = made.settings_file.read_bytes()
            await settled(roamer)
            offset = jump
            roamer.idle.clear()
            bell.ring()
            await settled(roamer)
            # Still there: nothing is put back, and the same is not said again.
            assert (made.settings_file.read_bytes(), told.titles()) == (changed, [])
            await made.select(network=Network.HOME, provider=Policy.AUTHENTICATION)
            offset = -jump
            bell.ring()
            assert template((await told.next()).title) == BACK
            await settled(roamer)
            assert (made.settings_file.read_bytes(), told.titles()) == (before, [])
        assert [one.undone for one in await Assistant(world).receipts()] == [True]


class OpenProgram(DemoMail):
    """A mail program whose settings may not be written while it is open."""

    is_open = True
    tried: asyncio.Event
    loop: asyncio.AbstractEventLoop

    def undo(self, receipt: Receipt) -> UndoOutcome:
        """See `MailProgram.undo`."""
        self.loop.call_soon_threadsafe(self.tried.set)
        if self.is_open:
            raise SettingsError("program-running", sentence("It is open."))
        return super().undo(receipt)


@pytest.mark.asyncio
async def test_an_open_program_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roaming, "_RETRY_S", 0.01)
    async with demo() as (made, world):
        before = made.settings_file.read_bytes()
        program = OpenProgram(made.settings_file)
        program.tried, program.loop = asyncio.Event(), asyncio.get_running_loop()
        programs: tuple[MailProgram, ...] = (program,)
        world = replace(world, programs=programs)
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        await fix_until_leaving(world)
        await made.select(network=Network.HOME, provider=Policy.AUTHENTICATION)
        async with watcher(world) as (_, told, _):
            await until(told, STILL)
            for _ in range(3):
                program.tried.clear()
                await asyncio.wait_for(program.tried.wait(), 60)
            assert STILL not in told.titles()  # said once
            assert made.settings_file.read_bytes() != before
            program.is_open = False
            await until(told, BACK)
        assert made.settings_file.read_bytes() == before


@pytest.mark.asyncio
async def test_what_the_user_changed_since_is_left_alone() -> None:
    async with demo() as (made, world):
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        receipt = await fix_until_leaving(world)
        program = world.programs[0]
        now = next(one for one in program.read().accounts if one.address == ANNA)
        assert now.outgoing is not None
        # By hand: for every key of ours another value.
        hand = program.plan(now, replace(now.outgoing, host="relay.proseware.com", port=2525))
        program.apply(hand, world.history.backup_folder(receipt))
        await made.select(network=Network.HOME, provider=Policy.AUTHENTICATION)
        left = await Assistant(world).put_back_what_was_left()
        assert [one.changed_since for one in left.waiting] == [True]
        kept = next(one for one in program.read().accounts if one.address == ANNA)
        assert kept.outgoing is not None
        assert (kept.outgoing.host, kept.outgoing.port) == ("relay.proseware.com", 2525)


@pytest.mark.asyncio
async def test_ten_moves_in_a_row_are_one_look() -> None:
    async with demo() as (made, world):
        await made.select(network=Network.HOME, provider=Policy.NETWORK_ONLY)
        place = Place(world.network.read())
        async with watcher(replace(world, network=place)) as (bell, told, roamer):
            await settled(roamer)
            quiet_reads = place.reads
            for network in (Network.HOTEL, Network.OFFICE) * 5:
                await made.select(network=network, provider=Policy.NETWORK_ONLY)
                place.snapshot = world.network.read()
                bell.ring()
            await made.select(network=Network.HOTEL, provider=Policy.NETWORK_ONLY)
            place.snapshot = world.network.read()
            bell.ring()
            assert template((await told.next()).title) == REFUSED
            await settled(roamer)
            assert told.titles() == []
            # One look reads the network a few times; ten would read it tens of times.
            assert 0 < place.reads - quiet_reads < 10


async def settled(roamer: Roaming) -> None:
    """Wait until the watcher waits for the next notice."""
    async with asyncio.timeout(60):
        while not roamer.idle.is_set():
            await roamer.idle.wait()


@pytest.mark.asyncio
async def test_at_home_one_connection_and_no_log_in() -> None:
    async with demo() as (made, world):
        await made.select(network=Network.HOME, provider=Policy.NETWORK_ONLY)
        seen: list[Event] = []
        ahead = Request(account=ANNA, ahead=True)
        found = (await Assistant(quiet(world)).diagnose(ahead, seen.append)).accounts[0]
        assert found.verdict.restriction is Restriction.NONE
        assert found.effort is not None
        assert sum(count for _, count in found.effort.connections) == 1
        assert found.effort.logins == 0
        steps = {one.observation.step for one in seen if isinstance(one, Seen) and hasattr(one.observation, "step")}
        assert Step.AUTH not in steps


@pytest.mark.asyncio
async def test_behind_a_portal_no_server_is_asked() -> None:
    async with demo() as (made, world):
        await made.select(
            network=Network.HOTEL, provider=Policy.NETWORK_ONLY, hazards=frozenset({Hazard.CAPTIVE_PORTAL})
        )
        answer = await Assistant(quiet(world)).diagnose(Request(account=ANNA, ahead=True))
        assert answer.network.captive_portal is True
        assert answer.accounts[0].effort is not None
        assert answer.accounts[0].effort.connections == ()


@pytest.mark.asyncio
async def test_when_the_portal_is_passed_it_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roaming, "_RETRY_S", 0.01)
    async with demo() as (made, world):
        portal = frozenset({Hazard.CAPTIVE_PORTAL})
        await made.select(network=Network.HOTEL, provider=Policy.NETWORK_ONLY, hazards=portal)
        async with watcher(world) as (_, told, roamer):
            await settled(roamer)
            assert told.titles() == []
            await made.select(hazards=frozenset())
            assert template((await told.next()).title) == REFUSED


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("metered", "allowed", "looks"), [(True, False, False), (True, True, True), (None, False, True)]
)
async def test_nothing_is_asked_where_traffic_costs(*, metered: bool | None, allowed: bool, looks: bool) -> None:
    async with demo() as (made, world):
        await made.select(network=Network.HOTEL, provider=Policy.NETWORK_ONLY)
        place = Place(replace(world.network.read(), metered=metered))
        async with watcher(replace(world, network=place), metered=allowed) as (_, told, roamer):
            await settled(roamer)
            assert told.titles() == ([REFUSED] if looks else [])


@pytest.mark.asyncio
async def test_what_worked_here_is_offered_first_and_proven_again() -> None:
    async with demo() as (made, world):
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        receipt = await fix_until_leaving(world)
        await made.select(network=Network.HOME, provider=Policy.AUTHENTICATION)
        assert (await Assistant(world).put_back_what_was_left()).done
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        found = (await Assistant(world).diagnose(Request(account=ANNA))).accounts[0]
        assert (found.remedies[0].outgoing, found.remedies[0].proven) == (receipt.plan.after, True)


SERVER = Outgoing(
    host="smtp.proseware.com", port=25, security=Security.NONE, authentication=Authentication.NONE
)  # as most providers wanted it once


@pytest.mark.parametrize(
    ("restriction", "authentication", "worth"),
    [
        (Restriction.NONE, Authentication.NONE, False),
        (Restriction.PORT_BLOCKED, Authentication.PASSWORD, True),
        (Restriction.AUTHENTICATION_REQUIRED, Authentication.NONE, True),
        (Restriction.AUTHENTICATION_REQUIRED, Authentication.PASSWORD, False),
        (Restriction.UNKNOWN, Authentication.NONE, False),
        (Restriction.SERVER_UNREACHABLE, Authentication.NONE, False),
        (Restriction.OFFLINE, Authentication.NONE, False),
    ],
)
@pytest.mark.asyncio
async def test_what_is_worth_telling(restriction: Restriction, authentication: Authentication, *, worth: bool) -> None:
    async with demo() as (made, world):
        await made.select(network=Network.HOME, provider=Policy.NETWORK_ONLY)
        found = (await Assistant(quiet(world)).diagnose(Request(account=ANNA, ahead=True))).accounts[0]
    account = replace(found.account, outgoing=replace(SERVER, authentication=authentication))
    verdict = replace(found.verdict, restriction=restriction)
    assert is_worth_telling(replace(found, account=account, verdict=verdict)) is worth


@pytest.mark.parametrize(
    ("snapshot", "mark", "place"),
    [
        (NetworkSnapshot(), None, None),
        (NetworkSnapshot(interface="eth0", has_default_route=False), "m", None),
        (NetworkSnapshot(interface="eth0", has_default_route=True), "m", ("m",)),
        (
            NetworkSnapshot(interface="eth0", has_default_route=True, gateway="10.0.0.1", addresses=("10.0.0.2",)),
            None,
            ("eth0", "10.0.0.1", ("10.0.0.2",)),
        ),
    ],
)
def test_how_places_are_told_apart(snapshot: NetworkSnapshot, mark: str | None, place: object) -> None:
    assert place_of(snapshot, mark) == place


def test_each_server_is_asked_once() -> None:
    def account(name: str, outgoing: Outgoing | None) -> SendingAccount:
        return SendingAccount(address=f"{name}@proseware.com", program="demo-mail", profile="", outgoing=outgoing)

    one, two = account("one", SERVER), account("two", SERVER)
    signs_in = account("three", replace(SERVER, authentication=Authentication.PASSWORD))
    assert one_a_server([one, two, account("none", None), signs_in]) == (one, signs_in)
    many = [account(str(port), replace(SERVER, port=port)) for port in range(1, 20)]
    assert len(one_a_server(many)) == 4


@pytest.mark.asyncio
async def test_a_program_that_was_replaced_looks_no_more() -> None:
    async with demo() as (_, world):
        bell, current = Bell(), [True, False]
        place = Place(await asyncio.to_thread(world.network.read))
        roamer = Roaming(replace(world, network=place), bell, Told(), is_current=lambda: current.pop(0))
        async with asyncio.TaskGroup() as group:
            group.create_task(roamer.run())
            await roamer.idle.wait()
            reads = place.reads
            bell.ring()
        assert bell.closed
        assert place.reads == reads
