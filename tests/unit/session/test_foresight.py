"""Look-ups for the forecast: made before a server is offered, bounded in number and time, whatever a DNS does."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.demo.places import Network, Policy
from assistant.model.finding import Delivery, Remedy, RemedyKind, Restriction, Risk
from assistant.model.observation import DnsLookup, Failure, RecordType
from assistant.model.progress import Event, Judged
from assistant.probe.resolver import ResolveError, Resolver
from assistant.session import foresight
from assistant.session.request import Request
from assistant.session.world import World
from tests.unit.session.test_run import HOME, diagnose, seen, somewhere

DOMAIN = "proseware.com"
Answer = Callable[[str, RecordType], tuple[str, ...] | None]


class OtherResolver:
    """The demo's names, with answers of the test's own to what comes after the search for servers."""

    def __init__(self, inner: Resolver, answer: Answer) -> None:
        self._inner = inner
        self._answer = answer
        self._never = asyncio.Event()

    async def addresses(self, host: str) -> tuple[str, ...]:
        return await self._inner.addresses(host)

    async def records(self, name: str, record: RecordType) -> tuple[str, ...]:
        found = self._answer(name, record)
        if found == ("never",):
            await self._never.wait()
        return await self._inner.records(name, record) if found is None else found


def hotel(answer: Answer) -> tuple[list[Remedy], list[Event]]:
    """Diagnose the home account in the hotel, whose relay takes the message."""

    def change(world: World) -> World:
        return replace(world, resolver=OtherResolver(world.resolver, answer))

    async def run() -> tuple[list[Remedy], list[Event]]:
        async with somewhere(Network.HOTEL, Policy.NETWORK_ONLY, change=change) as world:
            diagnosis, events = await diagnose(world, Request(account=HOME))
        account = diagnosis.accounts[0]
        assert account.verdict.restriction is Restriction.LOCATION_RESTRICTED
        return list(account.remedies), events

    return asyncio.run(run())


def switch(remedies: list[Remedy]) -> Remedy:
    return next(one for one in remedies if one.kind is RemedyKind.SWITCH_SERVER)


def test_first_known_then_offered() -> None:
    _, events = hotel(lambda name, record: None)
    offered = [
        remedy
        for event in events
        if isinstance(event, Judged)
        for remedy in event.diagnosis.remedies
        if remedy.kind is RemedyKind.SWITCH_SERVER
    ]
    assert offered
    assert {one.delivery for one in offered} == {Delivery.MAY_LAND_IN_JUNK}


@pytest.mark.parametrize(
    ("silent", "delivery"), [(RecordType.TXT, Delivery.UNKNOWN), (RecordType.AAAA, Delivery.MAY_LAND_IN_JUNK)]
)
def test_a_name_server_that_never_answers_holds_nothing_up(
    silent: RecordType, delivery: Delivery, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foresight, "PATIENCE_S", 0.2)
    remedies, _ = hotel(lambda name, record: ("never",) if record is silent else None)
    relay = switch(remedies)
    assert (relay.delivery, relay.proven) == (delivery, True)
    feared = silent is RecordType.TXT
    assert (Risk.DMARC_FAIL in relay.risks, relay.automatic, remedies[0] is relay) == (feared, not feared, not feared)


def endless(name: str, record: RecordType) -> tuple[str, ...] | None:
    """A record that includes ten others, each of which does the same, with ten MX hosts each."""
    if record is RecordType.TXT and (name == DOMAIN or name.endswith(".evil.example")):
        first = len(name)
        return (
            "v=spf1 " + " ".join(f"include:i{first}{number}.evil.example mx:m{number}.{name}" for number in range(10)),
        )
    if record is RecordType.MX and ".evil.example" in f".{name}":
        return tuple(f"h{number}.{name}" for number in range(16))
    return None


def test_a_hostile_record_costs_a_bounded_number_of_look_ups() -> None:
    remedies, events = hotel(endless)
    made = {(one.name, one.record) for one in seen(events) if isinstance(one, DnsLookup)}
    assert len(made) <= foresight.MAX_LOOKUPS + 20
    assert switch(remedies).delivery in {Delivery.MAY_LAND_IN_JUNK, Delivery.UNKNOWN}


def test_an_own_domain_of_garbage_ends_in_a_sentence() -> None:
    def garbage(name: str, record: RecordType) -> tuple[str, ...] | None:
        if record is not RecordType.TXT:
            return None
        if name == DOMAIN:
            return ("v=spf1 \ufffd %{z} ip4:999 include:" + "." * 400,)
        if name == f"_dmarc.{DOMAIN}":
            return ("v=DMARC1; p=\x00; ;;; np==; rua",)
        return None

    remedies, _ = hotel(garbage)
    assert switch(remedies).delivery is Delivery.MAY_LAND_IN_JUNK
    assert Risk.SPF_FAIL in switch(remedies).risks


def test_nothing_is_asked_where_the_provider_lets_in() -> None:
    async def run() -> list[DnsLookup]:
        async with somewhere(Network.HOME, Policy.NETWORK_ONLY) as world:
            _, events = await diagnose(world, Request(account=HOME))
        return [one for one in seen(events) if isinstance(one, DnsLookup)]

    assert not [one for one in asyncio.run(run()) if one.record is RecordType.TXT]


def test_a_failure_of_the_dns_is_no_absence() -> None:
    def servfail(name: str, record: RecordType) -> tuple[str, ...] | None:
        if name.startswith("_dmarc."):
            raise ResolveError(Failure.DNS_SERVFAIL, "broken")
        return None

    remedies, _ = hotel(servfail)
    assert switch(remedies).delivery is Delivery.UNKNOWN
    assert not switch(remedies).automatic and remedies[0] is not switch(remedies)
