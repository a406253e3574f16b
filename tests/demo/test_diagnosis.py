"""Roampost's verdict in the demo world, held against the contract's precedence: every row, policy and hazard."""

from dataclasses import dataclass

import pytest

from assistant.cli.compose import registrable_domain
from assistant.cli.tables import explain_rules
from assistant.demo.places import (
    COLLEAGUE,
    HOME_ADDRESS,
    OWNED_ADDRESS,
    PLACES,
    RECIPIENT,
    WORK_ADDRESS,
    Hazard,
    Network,
    Policy,
)
from assistant.demo.ports import make_world
from assistant.demo.world import DemoWorld
from assistant.engine.documents import exit_status
from assistant.model.finding import AccountDiagnosis, Caution, Diagnosis, RemedyKind, Restriction
from assistant.model.net import PortState
from assistant.session.assistant import Assistant
from assistant.session.request import Request

AWAY = (Network.OFFICE, Network.HOTEL, Network.AIRPORT)
RELAYS = {
    Network.HOTEL: ("smtp.bellavista.example", 25),
    Network.OFFICE: ("smtp.thephone-company.com", 25),
}


async def diagnose(
    world: DemoWorld, network: Network, policy: Policy, *hazards: Hazard, recipient: str = RECIPIENT
) -> Diagnosis:
    await world.select(network, policy, hazards)
    ports = make_world(world, registrable=registrable_domain, rules=explain_rules)
    return await Assistant(ports).diagnose(Request(recipient=recipient))


def of(diagnosis: Diagnosis, address: str) -> AccountDiagnosis:
    (found,) = [one for one in diagnosis.accounts if one.account.address == address]
    return found


@dataclass(frozen=True)
class Expected:
    """What the contract asks for; `first` None means that no remedy is Roampost's or the user's to carry out here."""

    restriction: Restriction
    first: RemedyKind | None
    exit_status: int


FINE = Expected(Restriction.NONE, None, 0)


def expected(policy: Policy, network: Network, recipient: str) -> Expected:
    """Work out the verdict from the policy alone, after the contract's paragraph on precedence."""
    if policy is Policy.SENDER_CHECK:
        return Expected(Restriction.SENDER_RESTRICTED, RemedyKind.CHANGE_SENDER, 1)
    if recipient == COLLEAGUE or network is Network.HOME or policy in (Policy.OPEN_RELAY, Policy.SILENT_DROP):
        return FINE
    if policy is Policy.AUTHENTICATION:
        return Expected(Restriction.AUTHENTICATION_REQUIRED, RemedyKind.ENABLE_AUTHENTICATION, 1)
    if policy is Policy.POP_FIRST:
        return Expected(Restriction.POP_BEFORE_SMTP, RemedyKind.POP_FIRST, 1)
    if policy is Policy.LISTED_ADDRESSES and network is Network.OFFICE:
        return FINE
    if network in RELAYS:
        return Expected(Restriction.LOCATION_RESTRICTED, RemedyKind.SWITCH_SERVER, 1)
    # The office account signs in from anywhere: the message can go out from it.
    return Expected(Restriction.LOCATION_RESTRICTED, RemedyKind.CHANGE_SENDER, 1)


@pytest.mark.asyncio
@pytest.mark.parametrize("recipient", [COLLEAGUE, RECIPIENT], ids=["inside", "outside"])
@pytest.mark.parametrize("network", list(Network))
@pytest.mark.parametrize("policy", list(Policy))
async def test_every_row_under_every_policy(world: DemoWorld, policy: Policy, network: Network, recipient: str) -> None:
    wanted = expected(policy, network, recipient)
    diagnosis = await diagnose(world, network, policy, recipient=recipient)
    home = of(diagnosis, HOME_ADDRESS)
    assert home.verdict.restriction is wanted.restriction
    assert home.relaying is (recipient == RECIPIENT)
    assert home.verdict.blocked is (wanted.restriction is not Restriction.NONE)
    assert home.verdict.proven
    assert (wanted.restriction in home.verdict.causes) is home.verdict.blocked
    check_first_remedy(home, wanted)
    assert exit_status(diagnosis) == wanted.exit_status
    # The office account signs in from wherever it is.
    assert of(diagnosis, WORK_ADDRESS).verdict.restriction is Restriction.NONE
    # No open relay is ever called so where the client is let in for another reason.
    if policy not in (Policy.OPEN_RELAY, Policy.SILENT_DROP) or network is Network.HOME:
        assert Caution.OPEN_RELAY not in home.warnings


def check_first_remedy(account: AccountDiagnosis, wanted: Expected) -> None:
    if wanted.first is None:
        assert not any(remedy.automatic for remedy in account.remedies)
        assert bool(account.remedies) is (wanted.restriction is not Restriction.NONE)
        return
    first = account.remedies[0]
    assert first.kind is wanted.first
    assert first.proven
    assert first.proven_after_s is not None


@pytest.mark.asyncio
@pytest.mark.parametrize("network", [Network.HOTEL, Network.AIRPORT])
async def test_an_open_relay_is_a_warning_and_never_a_restriction(world: DemoWorld, network: Network) -> None:
    home = of(await diagnose(world, network, Policy.OPEN_RELAY), HOME_ADDRESS)
    assert home.verdict.restriction is Restriction.NONE
    assert home.warnings == (Caution.OPEN_RELAY,)


@pytest.mark.asyncio
@pytest.mark.parametrize("network", list(Network))
async def test_the_network_is_known_for_what_it_is(world: DemoWorld, network: Network) -> None:
    diagnosis = await diagnose(world, network, Policy.AUTHENTICATION)
    place = PLACES[network]
    assert diagnosis.network.name == place.snapshot.name
    assert diagnosis.network.public_address == place.public
    assert diagnosis.network.captive_portal is False
    wanted = {
        Network.HOME: "proseware.com",
        Network.OFFICE: "thephone-company.com",
        Network.HOTEL: "bellavista.example",
        Network.AIRPORT: "airport.example",
    }
    assert diagnosis.network.domain == wanted[network]
    assert of(diagnosis, HOME_ADDRESS).on_provider_network is (network is Network.HOME)


@pytest.mark.asyncio
@pytest.mark.parametrize("network", AWAY)
async def test_the_networks_own_server_is_found_and_its_risk_said(world: DemoWorld, network: Network) -> None:
    home = of(await diagnose(world, network, Policy.NETWORK_ONLY), HOME_ADDRESS)
    switches = [remedy for remedy in home.remedies if remedy.kind is RemedyKind.SWITCH_SERVER]
    if network not in RELAYS:
        assert switches == []
        return
    (switch,) = switches
    assert switch.outgoing is not None
    assert (switch.outgoing.host, switch.outgoing.port) == RELAYS[network]
    assert switch.automatic
    assert switch.risks


@pytest.mark.asyncio
async def test_the_senders_own_address_is_named(world: DemoWorld) -> None:
    home = of(await diagnose(world, Network.HOTEL, Policy.SENDER_CHECK), HOME_ADDRESS)
    assert home.remedies[0].sender == OWNED_ADDRESS


OUTSIDE_25 = (Network.HOME, Network.HOTEL, Network.AIRPORT)


@pytest.mark.asyncio
@pytest.mark.parametrize("network", OUTSIDE_25)
@pytest.mark.parametrize("policy", [Policy.AUTHENTICATION, Policy.NETWORK_ONLY])
@pytest.mark.parametrize(
    ("hazard", "restriction", "state"),
    [
        (Hazard.PORT_25_BLOCKED, Restriction.PORT_BLOCKED, PortState.DROPPED),
        (Hazard.SMTP_INTERCEPTED, Restriction.INTERCEPTED, PortState.INTERCEPTED),
    ],
)
async def test_port_25_blocked_or_intercepted(
    world: DemoWorld,
    hazard: Hazard,
    restriction: Restriction,
    state: PortState,
    policy: Policy,
    network: Network,
) -> None:
    diagnosis = await diagnose(world, network, policy, hazard)
    home = of(diagnosis, HOME_ADDRESS)
    if (network, policy, hazard) == (Network.HOME, Policy.NETWORK_ONLY, Hazard.SMTP_INTERCEPTED):
        # A strange name on the only port that speaks: with nothing to compare it with, nobody is accused.
        assert home.verdict.restriction is Restriction.LOCATION_RESTRICTED
        return
    assert home.verdict.restriction is restriction
    assert home.verdict.causes[0] is restriction
    assert home.verdict.blocked
    assert home.verdict.proven
    assert dict(diagnosis.network.ports)[25] is state
    if policy is Policy.AUTHENTICATION:
        wanted = Expected(restriction, RemedyKind.ENABLE_AUTHENTICATION, 1)
    elif network in RELAYS:
        wanted = Expected(restriction, RemedyKind.SWITCH_SERVER, 1)
    else:
        wanted = Expected(restriction, RemedyKind.CHANGE_SENDER, 1)
    check_first_remedy(home, wanted)
    assert exit_status(diagnosis) == wanted.exit_status
    assert of(diagnosis, WORK_ADDRESS).verdict.restriction is Restriction.NONE


@pytest.mark.asyncio
@pytest.mark.parametrize("network", OUTSIDE_25)
async def test_all_ports_blocked(world: DemoWorld, network: Network) -> None:
    diagnosis = await diagnose(world, network, Policy.AUTHENTICATION, Hazard.ALL_PORTS_BLOCKED)
    for address in (HOME_ADDRESS, WORK_ADDRESS):
        account = of(diagnosis, address)
        assert account.verdict.restriction is Restriction.PORT_BLOCKED
        assert account.verdict.blocked
        # The office's domain asks everybody to refuse what the hotel's server sends in its name.
        first = RemedyKind.SWITCH_SERVER if network in RELAYS and address == HOME_ADDRESS else None
        check_first_remedy(account, Expected(Restriction.PORT_BLOCKED, first, 0))
    assert dict(diagnosis.network.ports) == dict.fromkeys((25, 465, 587), PortState.DROPPED)
    assert exit_status(diagnosis) == 2


@pytest.mark.asyncio
@pytest.mark.parametrize("network", [Network.HOTEL, Network.AIRPORT])
async def test_starttls_stripped(world: DemoWorld, network: Network) -> None:
    diagnosis = await diagnose(world, network, Policy.AUTHENTICATION, Hazard.STARTTLS_STRIPPED)
    home, work = of(diagnosis, HOME_ADDRESS), of(diagnosis, WORK_ADDRESS)
    # Anna's home account does not use STARTTLS: what keeps it from sending is the missing log-in, which 465 takes.
    assert home.verdict.restriction is Restriction.AUTHENTICATION_REQUIRED
    assert home.remedies[0].kind is RemedyKind.ENABLE_AUTHENTICATION
    assert home.remedies[0].outgoing is not None
    assert home.remedies[0].outgoing.port == 465
    # Her office account does.
    assert work.verdict.restriction is Restriction.INTERCEPTED
    assert work.remedies[0].kind in (RemedyKind.CHANGE_PORT, RemedyKind.USE_TLS)
    assert work.remedies[0].outgoing is not None
    assert work.remedies[0].outgoing.port == 465
    assert work.remedies[0].proven
    assert dict(diagnosis.network.ports)[587] is PortState.INTERCEPTED
    assert exit_status(diagnosis) == 1


@pytest.mark.asyncio
@pytest.mark.parametrize("network", list(Network))
async def test_a_captive_portal_comes_before_everything(world: DemoWorld, network: Network) -> None:
    diagnosis = await diagnose(world, network, Policy.AUTHENTICATION, Hazard.CAPTIVE_PORTAL)
    assert diagnosis.network.captive_portal is True
    for address in (HOME_ADDRESS, WORK_ADDRESS):
        account = of(diagnosis, address)
        assert account.verdict.restriction is Restriction.CAPTIVE_PORTAL
        assert account.remedies[0].kind is RemedyKind.SIGN_IN_TO_PORTAL
    assert exit_status(diagnosis) == 3


@pytest.mark.asyncio
@pytest.mark.parametrize("policy", [Policy.AUTHENTICATION, Policy.NETWORK_ONLY])
@pytest.mark.parametrize("network", [Network.HOME, Network.HOTEL, Network.AIRPORT])
async def test_an_expired_certificate(world: DemoWorld, network: Network, policy: Policy) -> None:
    diagnosis = await diagnose(world, network, policy, Hazard.EXPIRED_CERTIFICATE)
    home = of(diagnosis, HOME_ADDRESS)
    if network is Network.HOME:
        wanted = FINE
    else:
        untrusted = policy is Policy.AUTHENTICATION
        wanted = Expected(
            Restriction.CERTIFICATE_UNTRUSTED if untrusted else Restriction.LOCATION_RESTRICTED,
            RemedyKind.SWITCH_SERVER if network in RELAYS else RemedyKind.CHANGE_SENDER,
            1,
        )
    assert home.verdict.restriction is wanted.restriction
    check_first_remedy(home, wanted)
    assert exit_status(diagnosis) == wanted.exit_status
    assert of(diagnosis, WORK_ADDRESS).verdict.restriction is Restriction.NONE


@pytest.mark.asyncio
@pytest.mark.parametrize("policy", [Policy.AUTHENTICATION, Policy.POP_FIRST])
async def test_a_slow_network_changes_no_verdict(world: DemoWorld, policy: Policy) -> None:
    wanted = expected(policy, Network.HOTEL, RECIPIENT)
    diagnosis = await diagnose(world, Network.HOTEL, policy, Hazard.SLOW)
    home = of(diagnosis, HOME_ADDRESS)
    assert home.verdict.restriction is wanted.restriction
    check_first_remedy(home, wanted)
    assert exit_status(diagnosis) == wanted.exit_status


@pytest.mark.asyncio
async def test_no_message_is_ever_sent_by_a_diagnosis(world: DemoWorld) -> None:
    for policy in (Policy.AUTHENTICATION, Policy.SILENT_DROP):
        await diagnose(world, Network.HOTEL, policy)
    assert world.mailboxes == {}
    assert world.dropped == ()
