"""The story in the terminal: what it says and how it ends, wherever it is told."""

import pytest

from assistant.cli.compose import registrable_domain
from assistant.cli.tables import explain_rules
from assistant.demo.places import RECIPIENT, Hazard, Network, Policy
from assistant.demo.ports import make_world
from assistant.demo.story import tell
from assistant.demo.world import DemoWorld
from assistant.host.language import Translator
from assistant.model.text import Sentence


async def told(world: DemoWorld, network: Network, policy: Policy, *hazards: Hazard) -> tuple[bool, list[str]]:
    await world.select(network, policy, hazards)
    lines: list[str] = []
    translator = Translator()

    def say(line: Sentence | str) -> None:
        lines.append(line if isinstance(line, str) else translator.render(line))

    ports = make_world(world, registrable=registrable_domain, rules=explain_rules)
    return await tell(world, ports, say), lines


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("network", "policy", "changed"),
    [
        (Network.HOTEL, Policy.AUTHENTICATION, "password"),
        (Network.HOTEL, Policy.POP_FIRST, "pop-first"),
        (Network.HOTEL, Policy.NETWORK_ONLY, "smtp.bellavista.example:25"),
        (Network.OFFICE, Policy.NETWORK_ONLY, "smtp.thephone-company.com:25"),
    ],
)
async def test_refused_understood_put_right_delivered_put_back(
    world: DemoWorld, network: Network, policy: Policy, changed: str
) -> None:
    before = world.settings_file.read_bytes()
    well, lines = await told(world, network, policy)
    story = "\n".join(lines)
    assert well
    parts = ("Relaying denied", "A way out, tried just now", changed, "was sent", "has arrived", "last octet")
    places = [story.find(part) for part in parts]
    assert -1 not in places, story
    assert places == sorted(places), story
    assert len(world.mailbox(RECIPIENT)) == 1
    assert world.settings_file.read_bytes() == before


@pytest.mark.asyncio
async def test_at_home_there_is_not_much_to_tell(world: DemoWorld) -> None:
    well, lines = await told(world, Network.HOME, Policy.AUTHENTICATION)
    assert well
    assert "Casa Rossi" in lines[0]
    assert not any("way out" in line for line in lines)


@pytest.mark.asyncio
async def test_where_roampost_can_do_nothing_it_changes_nothing(world: DemoWorld) -> None:
    before = world.settings_file.read_bytes()
    well, lines = await told(world, Network.AIRPORT, Policy.NETWORK_ONLY)
    assert not well
    assert any(line.startswith("A way out: ") for line in lines)
    assert not any("has changed the settings" in line for line in lines)
    assert world.settings_file.read_bytes() == before


@pytest.mark.asyncio
async def test_what_was_accepted_and_lost_is_said(world: DemoWorld) -> None:
    well, lines = await told(world, Network.HOTEL, Policy.SILENT_DROP)
    assert not well
    assert any("never arrived" in line for line in lines)


@pytest.mark.asyncio
async def test_behind_a_portal_the_story_is_short(world: DemoWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.demo.mailer._STEP_S", 0.05)
    well, lines = await told(world, Network.AIRPORT, Policy.AUTHENTICATION, Hazard.CAPTIVE_PORTAL)
    assert not well
    assert "The outgoing server does not answer." in lines
