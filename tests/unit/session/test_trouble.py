"""The further experiments: what is asked, how often, and what is never asked, over doubles of the ways out."""

import asyncio
import json
from dataclasses import replace

import pytest

from assistant.demo.places import Hazard, Network, Policy
from assistant.engine.lies import NOWHERE
from assistant.model.finding import Restriction
from assistant.model.net import NO_PORTAL, NetworkSnapshot, SocketAddress
from assistant.model.observation import DnsLookup, Exchange, Failure, HttpGet, Observation, Step, TcpConnect
from assistant.model.secret import Purpose
from assistant.probe.hops import Ending
from assistant.probe.https import Fetched, FetchError
from assistant.probe.resolver import Resolver
from assistant.session.context import Context
from assistant.session.portal import probe_portal
from assistant.session.request import Request
from assistant.session.world import World
from tests.unit.session.test_run import HOME, diagnose, seen, somewhere


class Way:
    """A way to every server over routers that all say when a packet ends there.

    Args:
        servers: how many hops away servers are.
        box: how many hops away a box answers port 25.
    """

    def __init__(self, servers: int, box: int | None = None) -> None:
        self._servers, self._box = servers, box
        self.tries: list[tuple[int, int]] = []

    async def connect(self, address: SocketAddress, hop_limit: int, *, bound_s: float) -> Ending:
        del bound_s
        self.tries.append((address.port, hop_limit))
        far = self._box if self._box is not None and address.port == 25 else self._servers
        return Ending() if hop_limit >= far else Ending(Failure.HOPS_EXCEEDED, f"192.0.2.{hop_limit}")


def measured(way: Way, *hazards: Hazard) -> tuple[Restriction, list[Observation]]:
    async def run() -> tuple[Restriction, list[Observation]]:
        async with somewhere(
            Network.AIRPORT, Policy.AUTHENTICATION, *hazards, change=lambda world: replace(world, hops=way)
        ) as world:
            for purpose in Purpose:
                world.secrets.forget(HOME, purpose)
            diagnosis, events = await diagnose(world, Request(account=HOME))
        return diagnosis.accounts[0].verdict.restriction, seen(events)

    return asyncio.run(run())


def test_a_server_far_away_never_sees_the_measuring() -> None:
    way = Way(servers=9)
    restriction, _ = measured(way, Hazard.STARTTLS_STRIPPED)
    assert restriction is Restriction.AUTHENTICATION_REQUIRED
    assert sorted(way.tries) == [(25, hops) for hops in range(1, 5)]


@pytest.mark.parametrize(("box", "found"), [(1, True), (2, True), (None, False)])
def test_a_box_close_by_is_measured_twice(box: int | None, found: bool) -> None:
    way = Way(servers=4, box=box)
    restriction, observations = measured(way, Hazard.STARTTLS_STRIPPED)
    assert (restriction is Restriction.INTERCEPTED) is found
    tries = [one for one in observations if isinstance(one, TcpConnect) and one.hop_limit is not None]
    assert len([one for one in tries if one.endpoint.port != 25]) == (2 if found else 1)
    assert not [one for one in observations if isinstance(one, Exchange) and one.step is Step.AUTH]


class Lying:
    """A name server that answers for every name that does not exist, or for none.

    Args:
        honest: answers for those that do.
        lie: what it says else.
    """

    def __init__(self, honest: Resolver, lie: str) -> None:
        self._honest, self._lie = honest, lie
        self.asked: list[str] = []

    async def addresses(self, host: str) -> tuple[str, ...]:
        self.asked.append(host)
        if host.endswith("."):
            return (self._lie,)
        return await self._honest.addresses(host)

    async def records(self, name: str, record: object) -> tuple[str, ...]:
        return await self._honest.records(name, record)  # type: ignore[arg-type] # handed on as it came


def test_invented_names_are_asked_for_without_the_search_list_and_noted() -> None:
    made: list[Lying] = []

    def lie(world: World) -> World:
        made.append(Lying(world.resolver, "192.0.2.1"))
        return replace(world, resolver=made[0])

    async def run() -> tuple[list[str], list[Observation]]:
        async with somewhere(Network.AIRPORT, Policy.NETWORK_ONLY, Hazard.STARTTLS_STRIPPED, change=lie) as world:
            diagnosis, events = await diagnose(world, Request(account=HOME))
        assert diagnosis.accounts[0].verdict.restriction is Restriction.LOCATION_RESTRICTED
        return [one.template for one in diagnosis.network.because], seen(events)

    because, observations = asyncio.run(run())
    invented = [one for one in observations if isinstance(one, DnsLookup) and one.invented]
    assert {one.name.partition(".")[2] for one in invented} == {"proseware.com", NOWHERE}
    assert sum(name.endswith(".") for name in made[0].asked) == len(invented) == 2
    assert any("makes up the address" in text for text in because)


# --- the portal's own API ----------------------------------------------------------------------------------


class Pages:
    """Answers one page."""

    def __init__(self, body: bytes, status: int = 200) -> None:
        self._body, self._status = body, status
        self.asked: list[tuple[str, str]] = []

    async def get(
        self, url: str, *, deadline_s: float, accept: str = "*/*", if_none_match: str | None = None
    ) -> Fetched:
        del deadline_s, if_none_match
        self.asked.append((url, accept))
        if not self._body:
            raise FetchError(Failure.TIMED_OUT, "nobody")
        return Fetched(status=self._status, headers=(), body=self._body, location=None, final_url=url)


def ask_api(pages: Pages, api: str) -> HttpGet | None:
    async def run() -> list[Observation]:
        def change(world: World) -> World:
            return replace(world, fetcher=pages, options=replace(world.options, portal_probes=()))

        async with somewhere(change=change) as world, asyncio.TaskGroup() as group:
            context = Context(world, None, group, 10.0)
            context.snapshot = NetworkSnapshot(portal_api=api)
            await probe_portal(context)
            return list(context.recorder.evidence.observations)

    return next((one for one in asyncio.run(run()) if isinstance(one, HttpGet)), None)


API = "https://api.hotel.example/"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            {"captive": True, "user-portal-url": "https://p.example/", "venue-info-url": "https://v.example/"},
            (False, "https://p.example/", "https://v.example/", None),
        ),
        ({"captive": False, "seconds-remaining": 326}, (True, None, None, 326)),
        ({"captive": True, "user-portal-url": "javascript:alert(1)"}, (False, None, None, None)),
        ({"captive": True, "user-portal-url": "http://p.example/"}, (False, None, None, None)),
        ({"captive": True, "user-portal-url": ["https://p.example/"]}, (False, None, None, None)),
        ({"captive": True, "user-portal-url": "https://" + "x" * 5000}, (False, None, None, None)),
        ({"captive": False, "seconds-remaining": -1}, (True, None, None, None)),
        ({"captive": False, "seconds-remaining": True}, (True, None, None, None)),
        ({"captive": False, "seconds-remaining": 1e400}, (True, None, None, None)),
        ({"captive": "yes"}, (None, None, None, None)),
        ([], (None, None, None, None)),
    ],
)
def test_the_portals_own_word(told: object, expected: tuple[object, ...]) -> None:
    pages = Pages(json.dumps(told).encode())
    found = ask_api(pages, API)
    assert found is not None
    assert (found.as_expected, found.location, found.venue, found.seconds_left) == expected
    assert pages.asked == [(API, "application/captive+json")]


@pytest.mark.parametrize("body", [b"<html>", b"\xff", b"[" * 100_000, b"", b"null"])
def test_a_word_that_is_none(body: bytes) -> None:
    found = ask_api(Pages(body), API)
    assert found is not None and found.as_expected is None


def test_an_answer_of_another_status_is_no_word() -> None:
    found = ask_api(Pages(b'{"captive": true}', status=404), API)
    assert found is not None and found.as_expected is None


@pytest.mark.parametrize("api", [NO_PORTAL, "http://api.hotel.example/", "file:///etc/passwd"])
def test_what_is_no_api_is_not_asked(api: str) -> None:
    pages = Pages(b"{}")
    assert ask_api(pages, api) is None
    assert pages.asked == []


def test_a_second_choice_of_port_is_asked_only_where_the_usual_ones_are_silent() -> None:
    async def ports(*hazards: Hazard) -> set[int]:
        async with somewhere(Network.AIRPORT, Policy.AUTHENTICATION, *hazards) as world:
            _, events = await diagnose(world, Request(account=HOME))
        return {one.endpoint.port for one in seen(events) if isinstance(one, TcpConnect)}

    assert 2525 in asyncio.run(ports(Hazard.ALL_PORTS_BLOCKED))
    assert 2525 not in asyncio.run(ports())
