"""The seed's eight rows in the demo world, asked by a plain SMTP client under every policy."""

import pytest

from assistant.demo.places import (
    COLLEAGUE,
    HOME_ADDRESS,
    HOME_PASSWORD,
    HOTEL_SMTP_HOST,
    HOTEL_SMTP_IP,
    MX_IP,
    OWNED_ADDRESS,
    RECIPIENT,
    USERNAME,
    WORK_SMTP_IP,
    Network,
    Policy,
)
from assistant.demo.world import DemoWorld
from tests.demo.plain import ask, log_in_to_pop

DENIED = f"550 5.7.1 <{RECIPIENT}>... Relaying denied"
NOT_YOURS = f"553 5.7.1 <{HOME_ADDRESS}>: Sender address rejected: not logged in"
AWAY = (Network.OFFICE, Network.HOTEL, Network.AIRPORT)
RESTRICTED = (Policy.NETWORK_ONLY, Policy.AUTHENTICATION, Policy.POP_FIRST, Policy.LISTED_ADDRESSES)


@pytest.mark.asyncio
@pytest.mark.parametrize("network", list(Network))
@pytest.mark.parametrize("policy", [policy for policy in Policy if policy is not Policy.SENDER_CHECK])
async def test_inside_mail_is_taken_from_everywhere(world: DemoWorld, network: Network, policy: Policy) -> None:
    await world.select(network, policy)
    assert (await ask(world, COLLEAGUE)).accepted


@pytest.mark.asyncio
@pytest.mark.parametrize("policy", [policy for policy in Policy if policy is not Policy.SENDER_CHECK])
async def test_at_home_everything_is_relayed(world: DemoWorld, policy: Policy) -> None:
    await world.select(Network.HOME, policy)
    assert (await ask(world, RECIPIENT)).accepted


@pytest.mark.asyncio
@pytest.mark.parametrize("network", AWAY)
@pytest.mark.parametrize("policy", RESTRICTED)
async def test_away_relaying_is_denied(world: DemoWorld, network: Network, policy: Policy) -> None:
    await world.select(network, policy)
    answers = await ask(world, RECIPIENT)
    if policy is Policy.LISTED_ADDRESSES and network is Network.OFFICE:
        assert answers.accepted  # the office's fixed address is on the list
    else:
        assert answers.refusal == DENIED


@pytest.mark.asyncio
@pytest.mark.parametrize("network", AWAY)
@pytest.mark.parametrize("policy", [Policy.OPEN_RELAY, Policy.SILENT_DROP])
async def test_some_say_yes_to_anybody(world: DemoWorld, network: Network, policy: Policy) -> None:
    await world.select(network, policy)
    assert (await ask(world, RECIPIENT, sender="nobody@nowhere.example")).accepted


@pytest.mark.asyncio
@pytest.mark.parametrize("port", [465, 587])
@pytest.mark.parametrize("network", list(Network))
async def test_a_log_in_opens_the_submission_ports(world: DemoWorld, network: Network, port: int) -> None:
    await world.select(network, Policy.AUTHENTICATION)
    unknown = await ask(world, RECIPIENT, port=port)
    assert unknown.refusal == "530 5.7.0 Authentication required"
    assert "auth" in unknown.offered
    assert (await ask(world, RECIPIENT, port=port, login=(USERNAME, HOME_PASSWORD))).accepted


@pytest.mark.asyncio
async def test_no_log_in_is_offered_where_it_would_be_in_clear(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION)
    answers = await ask(world, RECIPIENT)
    assert "auth" not in answers.offered
    assert {"pipelining", "starttls", "size", "8bitmime"} <= answers.offered


@pytest.mark.asyncio
@pytest.mark.parametrize("policy", [Policy.NETWORK_ONLY, Policy.POP_FIRST, Policy.LISTED_ADDRESSES, Policy.OPEN_RELAY])
@pytest.mark.parametrize("port", [465, 587])
async def test_elsewhere_the_submission_ports_are_closed(world: DemoWorld, policy: Policy, port: int) -> None:
    await world.select(Network.HOTEL, policy)
    with pytest.raises(ConnectionRefusedError):
        await world.port("203.0.113.25", port)


@pytest.mark.asyncio
@pytest.mark.parametrize("network", list(Network))
@pytest.mark.parametrize("recipient", [COLLEAGUE, RECIPIENT])
async def test_the_sender_check_knows_what_is_annas(world: DemoWorld, network: Network, recipient: str) -> None:
    await world.select(network, Policy.SENDER_CHECK)
    log_in = (USERNAME, HOME_PASSWORD)
    wrong = await ask(world, recipient, port=587, login=log_in)
    assert wrong.refusal == f"553 5.7.1 <{HOME_ADDRESS}>: Sender address rejected: not owned by user anna"
    assert (await ask(world, recipient, port=587, sender=OWNED_ADDRESS, login=log_in)).accepted
    without = await ask(world, recipient)
    relayed = network is not Network.HOME and recipient == RECIPIENT
    assert without.refusal == (DENIED if relayed else NOT_YOURS)
    assert (await ask(world, recipient, sender=OWNED_ADDRESS)).accepted is (network is Network.HOME)


@pytest.mark.asyncio
@pytest.mark.parametrize("network", AWAY)
async def test_pop_opens_the_relay_for_this_address_and_a_minute(network: Network) -> None:
    now = [0.0]
    async with DemoWorld(clock=lambda: now[0]) as world:
        await world.select(network, Policy.POP_FIRST)
        assert (await ask(world, RECIPIENT)).refusal == DENIED
        assert (await log_in_to_pop(world, USERNAME, HOME_PASSWORD)).startswith(b"+OK")
        assert (await ask(world, RECIPIENT)).accepted
        elsewhere = Network.AIRPORT if network is not Network.AIRPORT else Network.HOTEL
        await world.select(elsewhere)
        assert (await ask(world, RECIPIENT)).refusal == DENIED
        await world.select(network)
        now[0] += 59.9
        assert (await ask(world, RECIPIENT)).accepted
        now[0] += 0.2
        assert (await ask(world, RECIPIENT)).refusal == DENIED


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("network", "taken"),
    [(Network.HOME, False), (Network.OFFICE, False), (Network.HOTEL, True), (Network.AIRPORT, False)],
)
async def test_the_hotels_relay_serves_its_guests(world: DemoWorld, network: Network, taken: bool) -> None:
    await world.select(network)
    answers = await ask(world, RECIPIENT, ip=HOTEL_SMTP_IP, host=HOTEL_SMTP_HOST)
    assert answers.accepted is taken
    if not taken:
        assert answers.refusal == f"554 5.7.1 <{RECIPIENT}>: Relay access denied"


@pytest.mark.asyncio
@pytest.mark.parametrize("network", list(Network))
async def test_the_offices_relay_serves_the_office(world: DemoWorld, network: Network) -> None:
    await world.select(network)
    answers = await ask(world, RECIPIENT, ip=WORK_SMTP_IP)
    assert answers.refusal.startswith("250 2.1.5" if network is Network.OFFICE else "550 relay not permitted")


@pytest.mark.asyncio
async def test_the_exchanger_relays_for_nobody(world: DemoWorld) -> None:
    await world.select(Network.HOME)
    assert (await ask(world, RECIPIENT, ip=MX_IP)).refusal == DENIED
    assert (await ask(world, COLLEAGUE, ip=MX_IP)).accepted


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("network", "address"),
    [
        (Network.HOME, "203.0.113.140"),
        (Network.OFFICE, "198.51.100.57"),
        (Network.HOTEL, "192.0.2.57"),
        (Network.AIRPORT, "192.0.2.188"),
    ],
)
async def test_the_server_says_whom_it_sees(world: DemoWorld, network: Network, address: str) -> None:
    await world.select(network)
    first = (await ask(world, COLLEAGUE)).ehlo.splitlines()[0]
    assert first.startswith("smtp.proseware.com Hello ")
    assert first.endswith(f" [{address}]")
