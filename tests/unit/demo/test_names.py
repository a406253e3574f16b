"""What the demo's names mean, on every network and under every policy."""

from ipaddress import ip_address, ip_network

import pytest

from assistant.demo.names import DemoResolver
from assistant.demo.places import PLACES, SMTP_HOST, SMTP_IP, Network, Policy
from assistant.demo.spots import HOSTS
from assistant.demo.state import State
from assistant.model.observation import Failure, RecordType
from assistant.probe.resolver import ResolveError

NOWHERE = [
    ip_network(text)
    for text in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/15", "192.168.178.0/24")
]


def resolver(policy: Policy = Policy.AUTHENTICATION) -> DemoResolver:
    return DemoResolver(State(clock=lambda: 0.0, policy=policy))


async def failure_of(name: str, record: RecordType) -> Failure:
    with pytest.raises(ResolveError) as caught:
        await resolver().records(name, record)
    return caught.value.failure


@pytest.mark.asyncio
async def test_hosts_have_addresses_and_numbers_are_their_own() -> None:
    assert await resolver().addresses(SMTP_HOST) == (SMTP_IP,)
    assert await resolver().addresses("SMTP.Proseware.com.") == (SMTP_IP,)
    assert await resolver().addresses("192.0.2.99") == ("192.0.2.99",)
    assert await resolver().records(SMTP_HOST, RecordType.A) == (SMTP_IP,)
    assert await failure_of(SMTP_HOST, RecordType.AAAA) is Failure.DNS_NO_DATA


@pytest.mark.asyncio
@pytest.mark.parametrize("network", list(Network))
async def test_the_laptops_address_has_the_networks_name(network: Network) -> None:
    place = PLACES[network]
    assert await resolver().records(place.public, RecordType.PTR) == (place.reverse,)
    assert await resolver().addresses(place.reverse) == (place.public,)


@pytest.mark.asyncio
async def test_submission_is_announced_only_where_it_is_served() -> None:
    name = "_submissions._tcp.proseware.com"
    assert await resolver().records(name, RecordType.SRV) == ("smtp.proseware.com:465",)
    with pytest.raises(ResolveError):
        await resolver(Policy.NETWORK_ONLY).records(name, RecordType.SRV)


@pytest.mark.asyncio
async def test_what_is_not_there_is_told_apart() -> None:
    assert await failure_of("smtp.nowhere.example", RecordType.ADDRESS) is Failure.DNS_NXDOMAIN
    assert await failure_of("smtp.airport.example", RecordType.ADDRESS) is Failure.DNS_NXDOMAIN
    assert await failure_of("proseware.com", RecordType.ADDRESS) is Failure.DNS_NO_DATA
    assert await failure_of("_tcp.proseware.com", RecordType.SRV) is Failure.DNS_NO_DATA
    assert await failure_of("10.20.30.57", RecordType.PTR) is Failure.DNS_NXDOMAIN
    assert await failure_of("not a name", RecordType.MX) is Failure.DNS_NXDOMAIN


@pytest.mark.asyncio
async def test_mail_domains_have_exchangers_that_exist() -> None:
    for domain in ("proseware.com", "adatum.com", "thephone-company.com", "bellavista.example"):
        for host in await resolver().records(domain, RecordType.MX):
            assert await resolver().addresses(host)


def test_no_address_of_the_demo_is_anybodys() -> None:
    for address in HOSTS | {place.public for place in PLACES.values()}:
        assert any(ip_address(address) in network for network in NOWHERE), address
