"""In the demo world a mail program that cannot fetch first sends all the same while Roampost signs in for it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from assistant.cli.compose import registrable_domain
from assistant.cli.tables import explain_rules
from assistant.clients.base import Reading
from assistant.clients.demo_mail import DemoMail
from assistant.demo.places import HOME_PASSWORD, Hazard, Network, Policy
from assistant.demo.pop import PopSession
from assistant.demo.ports import make_world
from assistant.demo.world import DemoWorld
from assistant.engine.keep_open import Ended, Keeping, NotSignedIn, SignedIn, Told
from assistant.model.fault import ForbiddenError, SettingsError
from assistant.model.finding import AccountDiagnosis, Remedy, Restriction
from assistant.model.mail import Authentication
from assistant.model.net import NetworkSnapshot
from assistant.model.observation import Exchange
from assistant.model.policy import Policy as ItPolicy
from assistant.model.secret import Purpose, Secret
from assistant.probe.channel import Credential
from assistant.probe.pop import PopProbe
from assistant.session import keep_open
from assistant.session.assistant import Assistant
from assistant.session.keep_open import KeepOpen
from assistant.session.request import GivenSecret, Request
from assistant.session.roaming import quiet
from assistant.session.world import World
from tests.support.roaming import Bell

ANNA = "anna@proseware.com"
WRONG = Secret("not this one")


class WithoutPopFirst(DemoMail):
    """A mail program as most are: it cannot sign in by POP3 before it sends."""

    def read(self) -> Reading:
        """See `MailProgram.read`."""
        found = super().read()
        return replace(found, accounts=tuple(replace(one, pop_first_native=False) for one in found.accounts))


@dataclass
class Clock:
    """The wall clock and the demo servers' own, moved by the test."""

    now_utc: datetime = datetime(2026, 6, 1, 12, tzinfo=UTC)

    def seconds(self) -> float:
        return self.now_utc.timestamp()

    def pass_minutes(self, minutes: float) -> None:
        self.now_utc += timedelta(minutes=minutes)


@dataclass
class Kept:
    """A runner at work, and what it tells.

    Attributes:
        task: it.
        runner: itself.
        bell: tells it of changes.
        told: what it told and nobody has fetched.
    """

    task: "asyncio.Task[Ended]"
    runner: KeepOpen
    bell: Bell
    told: "asyncio.Queue[Told]"

    async def rests(self) -> None:
        """Wait until it has nothing else to do than to wait."""
        async with asyncio.timeout(10):
            await self.runner.idle.wait()

    async def later(self, clock: Clock, minutes: float) -> None:
        """Once it rests, let time pass, and let it look at the clock and the network."""
        await self.rests()
        clock.pass_minutes(minutes)
        self.bell.ring()

    async def next(self) -> Told:
        """Wait for what it tells next."""
        async with asyncio.timeout(60):
            return await self.told.get()

    async def ended(self) -> Ended:
        """Wait until it ends by itself."""
        async with asyncio.timeout(60):
            return await self.task


@dataclass
class Logins:
    """The POP3 log-ins that were made, and what a server is to answer in place of its own words."""

    made: list[str] = field(default_factory=list)
    answer: str | None = None


@pytest.fixture
def logins(monkeypatch: pytest.MonkeyPatch) -> Logins:
    """Count the log-ins."""
    counted = Logins()
    real = PopProbe.login

    async def login(self: PopProbe, credential: Credential) -> Exchange:
        counted.made.append(credential.username)
        return await real(self, credential)

    passed = PopSession._pass

    def answer(self: PopSession, argument: str) -> str:
        return passed(self, argument) if counted.answer is None else counted.answer

    monkeypatch.setattr(PopSession, "_pass", answer)
    monkeypatch.setattr(PopProbe, "login", login)
    monkeypatch.setattr(keep_open, "_QUIET_S", 0.0)
    return counted


@asynccontextmanager
async def hotel(
    change: Callable[[World], World] = lambda world: world,
) -> AsyncIterator[tuple[DemoWorld, World, Clock]]:
    clock = Clock()
    async with DemoWorld(clock=clock.seconds) as made:
        world = make_world(made, registrable=registrable_domain, rules=explain_rules)
        await made.select(network=Network.HOTEL, provider=Policy.POP_FIRST)
        program = WithoutPopFirst(made.settings_file)
        yield made, change(replace(world, utc_now=lambda: clock.now_utc, programs=(program,))), clock


async def found(world: World) -> tuple[AccountDiagnosis, Remedy]:
    diagnosis = (await Assistant(world).diagnose(Request(account=ANNA, for_fix=True))).accounts[0]
    return diagnosis, next(one for one in diagnosis.remedies if one.keep_signing_in)


async def agreed(world: World) -> Keeping:
    return await Assistant(world).plan_keep_open(*await found(world))


@asynccontextmanager
async def kept(world: World, keeping: Keeping, secrets: tuple[GivenSecret, ...] = ()) -> AsyncIterator[Kept]:
    bell = Bell()
    told: asyncio.Queue[Told] = asyncio.Queue()
    runner = KeepOpen(world, keeping, told.put_nowait, bell, secrets=secrets)
    async with asyncio.TaskGroup() as group:
        one = Kept(task=group.create_task(runner.run()), runner=runner, bell=bell, told=told)
        try:
            yield one
        finally:
            one.task.cancel()
            await asyncio.wait([one.task])
    assert bell.closed


async def sends(world: World) -> bool:
    """Tell whether a message would go out as the mail program sends it; nobody signs in for that."""
    diagnosis = (await Assistant(quiet(world)).diagnose(Request(account=ANNA))).accounts[0]
    return diagnosis.verdict.restriction is Restriction.NONE


@pytest.mark.asyncio
async def test_it_stays_open_for_as_long_as_one_is_here(logins: Logins) -> None:
    async with hotel() as (made, world, clock):
        before = made.settings_file.read_bytes()
        assert not await sends(world)
        keeping = await agreed(world)
        assert len(logins.made) == 1
        began_utc = clock.now_utc
        async with kept(world, keeping) as one:
            # The diagnosis's own log-in counts: none is made at once.
            first = await one.next()
            assert first == SignedIn(
                at_utc=began_utc, until_utc=began_utc + timedelta(minutes=10), next_utc=began_utc + timedelta(minutes=8)
            )
            assert await sends(world)
            for times in range(2, 5):
                await one.rests()
                clock.pass_minutes(8)
                assert not await sends(world)  # the demo's servers let in for a minute
                one.bell.ring()
                said = await one.next()
                assert isinstance(said, SignedIn) and said.at_utc == clock.now_utc
                assert await sends(world)
                assert len(logins.made) == times
            # Moved for nothing: another Wi-Fi notice, no time passed.
            await one.later(clock, 0)
            await one.rests()
            assert one.told.empty()
        assert one.task.cancelled()
        clock.pass_minutes(2)
        assert not await sends(world)
        assert len(logins.made) == 4
        assert made.settings_file.read_bytes() == before


@pytest.mark.asyncio
async def test_after_one_refusal_it_is_over(logins: Logins) -> None:
    async with hotel() as (_, world, clock):
        keeping = await agreed(world)
        for purpose in Purpose:
            world.secrets.put(ANNA, purpose, "anna", WRONG)
        async with kept(world, keeping) as one:
            await one.next()
            await one.later(clock, 8)
            assert await one.ended() is Ended.REFUSED
        assert len(logins.made) == 2
        # And it is remembered: begun again by itself, it makes none.
        clock.pass_minutes(8)
        async with kept(world, keeping) as one:
            assert await one.ended() is Ended.REFUSED
            assert one.told.empty()
        assert len(logins.made) == 2


@pytest.mark.asyncio
async def test_on_another_network_no_secret_goes_out(logins: Logins) -> None:
    async with hotel() as (made, world, clock):
        keeping = await agreed(world)
        async with kept(world, keeping) as one:
            await one.next()
            await one.rests()
            await made.select(network=Network.AIRPORT)
            await one.later(clock, 60)
            assert await one.ended() is Ended.LEFT
        assert len(logins.made) == 1


@pytest.mark.asyncio
async def test_without_a_network_it_waits(logins: Logins) -> None:
    async with hotel() as (_, world, clock):
        keeping = await agreed(world)
        there = world.network.read()

        class Gone:
            snapshot = NetworkSnapshot(has_default_route=False)

            def read(self) -> NetworkSnapshot:
                return self.snapshot

        gone = Gone()
        async with kept(replace(world, network=gone), keeping) as one:
            await one.rests()
            gone.snapshot = there
            await one.later(clock, 9)
            said = await one.next()
            assert isinstance(said, SignedIn)
        assert len(logins.made) == 2


@pytest.mark.asyncio
async def test_when_the_program_signs_in_by_itself_it_is_over(logins: Logins) -> None:
    async with hotel() as (made, world, clock):
        keeping = await agreed(world)
        async with kept(world, keeping) as one:
            await one.next()
            text = made.settings_file.read_text()
            program = DemoMail(made.settings_file)
            account = next(found for found in program.read().accounts if found.address == ANNA)
            assert account.outgoing is not None
            wanted = replace(account.outgoing, authentication=Authentication.PASSWORD, username="anna")
            backups = made.folder / "copies"
            backups.mkdir()
            program.apply(program.plan(account, wanted), backups)
            assert made.settings_file.read_text() != text
            await one.later(clock, 8)
            assert await one.ended() is Ended.NOT_NEEDED
        assert len(logins.made) == 1


@pytest.mark.asyncio
async def test_settings_that_cannot_be_read_just_now_end_nothing(logins: Logins) -> None:
    async with hotel() as (made, world, clock):
        keeping = await agreed(world)
        async with kept(world, keeping) as one:
            await one.next()
            await one.rests()
            made.settings_file.write_text("{ half wri")
            await one.later(clock, 8)
            assert isinstance(await one.next(), SignedIn)
        assert len(logins.made) == 2


@pytest.mark.asyncio
async def test_a_typed_password_is_kept_nowhere(logins: Logins) -> None:
    async with hotel() as (_, world, clock):
        keeping = await agreed(world)
        for purpose in Purpose:
            world.secrets.forget(ANNA, purpose)
        typed = GivenSecret(address=ANNA, purpose=Purpose.INCOMING, username="anna", secret=Secret(HOME_PASSWORD))
        async with kept(world, keeping, (typed,)) as one:
            await one.next()
            await one.later(clock, 8)
            assert isinstance(await one.next(), SignedIn)
        assert all(world.secrets.get(ANNA, purpose) is None for purpose in Purpose)


@pytest.mark.asyncio
async def test_without_any_password_none_is_tried_and_it_ends(logins: Logins) -> None:
    async with hotel() as (_, world, clock):
        keeping = await agreed(world)
        for purpose in Purpose:
            world.secrets.forget(ANNA, purpose)
        async with kept(world, keeping) as one:
            await one.next()
            for minutes in (8, 1, 2, 4):
                await one.later(clock, minutes)
                said = await one.next()
                assert isinstance(said, NotSignedIn)
                assert said.again_utc > clock.now_utc
            await one.later(clock, 8)
            assert await one.ended() is Ended.UNREACHABLE
        assert len(logins.made) == 1


@pytest.mark.asyncio
async def test_a_mailbox_in_use_is_no_refusal(logins: Logins) -> None:
    async with hotel() as (_, world, clock):
        keeping = await agreed(world)
        async with kept(world, keeping) as one:
            await one.next()
            logins.answer = "-ERR [IN-USE] Do you have another POP session running?"
            await one.later(clock, 8)
            assert await one.next() == NotSignedIn(again_utc=clock.now_utc + timedelta(minutes=1))
            logins.answer = None
            await one.later(clock, 1)
            assert isinstance(await one.next(), SignedIn)
        assert len(logins.made) == 3


@pytest.mark.asyncio
async def test_two_at_once_sign_in_once(logins: Logins) -> None:
    async with hotel() as (_, world, clock):
        keeping = await agreed(world)
        async with kept(world, keeping) as one, kept(world, keeping) as other:
            assert await one.next() == await other.next()
            await other.rests()
            await one.later(clock, 8)
            said = await one.next()
            await other.later(clock, 0)
            assert await other.next() == said
        assert len(logins.made) == 2


@pytest.mark.asyncio
async def test_where_the_certificate_is_not_vouched_for_nothing_is_said(logins: Logins) -> None:
    async with hotel() as (made, world, clock):
        keeping = await agreed(world)
        async with kept(world, keeping) as one:
            await one.next()
            await one.rests()
            await made.select(hazards=frozenset({Hazard.EXPIRED_CERTIFICATE}))
            await one.later(clock, 8)
            assert isinstance(await one.next(), NotSignedIn)
        assert len(logins.made) == 1


@pytest.mark.asyncio
async def test_what_the_organisation_forbids_is_not_begun(logins: Logins) -> None:
    async with hotel() as (_, world, _clock):
        diagnosis, remedy = await found(world)
        assert remedy.outgoing is not None
        strict = ItPolicy(forbidden_relays=(remedy.outgoing.host,))
        barred = replace(world, options=replace(world.options, policy=strict))
        with pytest.raises(ForbiddenError):
            await Assistant(barred).plan_keep_open(diagnosis, remedy)
        with pytest.raises(SettingsError):
            await Assistant(world).plan_keep_open(diagnosis, replace(remedy, proven=False))
        with pytest.raises(SettingsError):
            await Assistant(world).plan_keep_open(diagnosis, replace(remedy, keep_signing_in=False))

        class Offline:
            def read(self) -> NetworkSnapshot:
                return NetworkSnapshot(has_default_route=False)

        with pytest.raises(SettingsError) as nowhere:
            await Assistant(replace(world, network=Offline())).plan_keep_open(diagnosis, remedy)
        assert nowhere.value.code == "network-not-known-again"
        assert (await Assistant(world).plan_keep_open(diagnosis, remedy, 30)).opening.every_minutes == 24


@pytest.mark.asyncio
async def test_a_system_that_tells_of_no_change_is_no_hindrance(logins: Logins) -> None:
    class Silent(Bell):
        def start(self, changed: Callable[[], None]) -> None:
            raise OSError("no notices here")

    async with hotel() as (_, world, _clock):
        keeping = await agreed(world)
        told: asyncio.Queue[Told] = asyncio.Queue()
        async with asyncio.TaskGroup() as group:
            task = group.create_task(KeepOpen(world, keeping, told.put_nowait, Silent()).run())
            async with asyncio.timeout(60):
                assert isinstance(await told.get(), SignedIn)
            task.cancel()
