"""Whole runs in the demo world: what is asked, what is never done, and how a run ends."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assistant.cli.compose import registrable_domain
from assistant.cli.tables import explain_rules
from assistant.clients.demo_mail import DemoMail
from assistant.demo.places import Hazard, Network, Policy
from assistant.demo.world import DemoWorld
from assistant.host.history import History
from assistant.model.finding import Caution, Diagnosis, Restriction
from assistant.model.observation import Exchange, Observation, Role, Step
from assistant.model.progress import Event, Seen, Tried, Trying
from assistant.model.secret import Purpose
from assistant.probe.https import SystemFetcher
from assistant.session.assistant import Assistant
from assistant.session.request import Request
from assistant.session.world import Options, World

HOME, WORK, OUTSIDE = "anna@proseware.com", "anna@thephone-company.com", "carlo@adatum.com"


@asynccontextmanager
async def somewhere(
    network: Network = Network.HOTEL,
    provider: Policy = Policy.AUTHENTICATION,
    *hazards: Hazard,
    change: Callable[[World], World] = lambda world: world,
) -> AsyncIterator[World]:
    async with DemoWorld() as demo:
        await demo.select(network=network, provider=provider, hazards=frozenset(hazards))
        yield change(
            World(
                clock=time.monotonic,
                utc_now=lambda: datetime.now(UTC),
                resolver=demo.resolver,
                dialer=demo.dialer,
                trust=demo.trust,
                fetcher=SystemFetcher(demo.resolver, demo.dialer, demo.trust),
                network=demo.network_reader,
                secrets=demo.secrets,
                programs=(DemoMail(demo.settings_file),),
                history=History(demo.folder / "history"),
                registrable=registrable_domain,
                rules=explain_rules,
                options=Options(default_recipient=OUTSIDE),
            ),
        )


async def diagnose(world: World, request: Request) -> tuple[Diagnosis, list[Event]]:
    events: list[Event] = []
    return await Assistant(world).diagnose(request, events.append), events


def seen(events: list[Event]) -> list[Observation]:
    return [one.observation for one in events if isinstance(one, Seen)]


@pytest.mark.parametrize("provider", list(Policy))
@pytest.mark.parametrize("network", [Network.HOME, Network.HOTEL])
def test_no_run_does_harm(network: Network, provider: Policy) -> None:
    async def run() -> None:
        async with somewhere(network, provider) as world:
            _, events = await diagnose(world, Request())
        exchanges = [one for one in seen(events) if isinstance(one, Exchange)]
        assert exchanges
        assert not any("DATA" in one.command.upper().split() for one in exchanges)
        log_ins = [one for one in exchanges if one.step in {Step.AUTH, Step.POP_LOGIN}]
        assert all(one.encrypted and one.verified for one in log_ins)
        own = [one for one in log_ins if one.account.endswith(HOME) and one.role is not Role.LOCAL]
        assert len({(one.endpoint.host, one.step) for one in own}) == len(own)
        for one in log_ins:
            if one.role is Role.LOCAL:
                assert one.endpoint.host == "smtp.thephone-company.com", "a secret went to the network's own server"
        recipients = {one.recipient for one in exchanges if one.recipient}
        assert recipients <= {HOME, WORK, OUTSIDE}
        senders = {one.sender for one in exchanges if one.sender}
        assert senders <= {HOME, WORK, "anna.rossi@proseware.com"}

    asyncio.run(run())


@pytest.mark.parametrize("hazard", [Hazard.SMTP_INTERCEPTED, Hazard.STARTTLS_STRIPPED, Hazard.EXPIRED_CERTIFICATE])
def test_no_secret_where_the_network_meddles(hazard: Hazard) -> None:
    async def run() -> None:
        async with somewhere(Network.HOTEL, Policy.AUTHENTICATION, hazard) as world:
            _, events = await diagnose(world, Request(account=HOME))
        for one in seen(events):
            if isinstance(one, Exchange) and one.step in {Step.AUTH, Step.POP_LOGIN}:
                assert one.encrypted and one.verified

    asyncio.run(run())


def test_sending_that_works_needs_no_log_in() -> None:
    async def run() -> None:
        async with somewhere(Network.HOME, Policy.AUTHENTICATION) as world:
            diagnosis, events = await diagnose(world, Request(account=HOME))
        assert diagnosis.accounts[0].verdict.restriction is Restriction.NONE
        assert not [one for one in seen(events) if isinstance(one, Exchange) and one.step is Step.AUTH]

    asyncio.run(run())


@pytest.mark.parametrize(
    ("provider", "expected"),
    [(Policy.AUTHENTICATION, ["enable_authentication"]), (Policy.NETWORK_ONLY, [])],
)
def test_before_a_journey_what_works_by_network_only_is_told(provider: Policy, expected: list[str]) -> None:
    async def run() -> None:
        async with somewhere(Network.HOME, provider) as world:
            diagnosis, _ = await diagnose(world, Request(account=HOME, travel_check=True))
            usual, _ = await diagnose(world, Request(account=HOME))
        found = diagnosis.accounts[0]
        assert found.verdict.restriction is Restriction.NONE
        assert Caution.RELAYS_BY_NETWORK_ONLY in found.warnings
        assert [one.kind.value for one in found.remedies if one.proven] == expected
        assert usual.accounts[0].remedies == ()
        assert Caution.RELAYS_BY_NETWORK_ONLY not in usual.accounts[0].warnings

    asyncio.run(run())


def test_without_a_secret_the_remedy_says_so() -> None:
    async def run() -> None:
        async with somewhere() as world:
            world.secrets.forget(HOME, Purpose.OUTGOING)
            world.secrets.forget(HOME, Purpose.INCOMING)
            diagnosis, events = await diagnose(world, Request(account=HOME))
        best = diagnosis.accounts[0].remedies[0]
        assert (best.proven, [need.value for need in best.needs]) == (False, ["password"])
        assert not [one for one in seen(events) if isinstance(one, Exchange) and one.step is Step.AUTH]

    asyncio.run(run())


def test_an_account_no_program_holds_is_discovered() -> None:
    async def run() -> None:
        async with somewhere(change=lambda world: replace(world, programs=())) as world:
            diagnosis, _ = await diagnose(world, Request(account=HOME))
        found = diagnosis.accounts[0]
        assert found.account.program is None
        assert found.remedies and found.remedies[0].outgoing is not None
        assert found.remedies[0].outgoing.host == "smtp.proseware.com"
        assert not found.remedies[0].automatic

    asyncio.run(run())


def test_a_spent_budget_still_answers() -> None:
    async def run() -> None:
        async with somewhere(Network.HOTEL, Policy.AUTHENTICATION, Hazard.ALL_PORTS_BLOCKED) as world:
            diagnosis, _ = await diagnose(world, Request(account=HOME, budget_s=0.3))
        assert diagnosis.accounts[0].finished
        assert Restriction.PORT_BLOCKED not in diagnosis.accounts[0].verdict.causes

    asyncio.run(run())


def test_a_cancelled_run_leaves_no_task_behind() -> None:
    async def run() -> None:
        async with somewhere(Network.HOTEL, Policy.AUTHENTICATION, Hazard.ALL_PORTS_BLOCKED) as world:
            before = asyncio.all_tasks()
            begun = asyncio.Event()

            def listen(event: Event) -> None:
                if isinstance(event, Trying):
                    begun.set()

            task = asyncio.ensure_future(Assistant(world).diagnose(Request(account=HOME), listen))
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            left = asyncio.all_tasks() - before
            assert not left

    asyncio.run(run())


def test_every_attempt_that_is_told_of_ends() -> None:
    async def run() -> None:
        async with somewhere(Network.HOTEL, Policy.NETWORK_ONLY) as world:
            _, events = await diagnose(world, Request(account=HOME))
        begun = [one.key for one in events if isinstance(one, Trying)]
        ended = [one.key for one in events if isinstance(one, Tried)]
        assert sorted(begun) == sorted(ended)

    asyncio.run(run())


def test_remedies_have_the_same_names_in_every_run() -> None:
    async def run() -> list[list[str]]:
        found = []
        for _ in range(2):
            async with somewhere(Network.HOTEL, Policy.NETWORK_ONLY) as world:
                diagnosis, _ = await diagnose(world, Request(account=HOME))
            found.append([one.id for one in diagnosis.accounts[0].remedies])
        return found

    first, second = asyncio.run(run())
    assert first == second and first
