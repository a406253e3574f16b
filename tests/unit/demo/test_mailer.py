"""The demo's mail program sends as its settings file says, and tells what came of it."""

import json

import pytest

from assistant.demo.mailer import DemoMailProgram, Outcome, subjects
from assistant.demo.places import (
    COLLEAGUE,
    HOME_ADDRESS,
    OWNED_ADDRESS,
    RECIPIENT,
    WORK_ADDRESS,
    Hazard,
    Network,
    Policy,
)
from assistant.demo.world import DemoWorld
from assistant.host.language import Translator
from assistant.model.secret import Purpose, Secret


def configure(world: DemoWorld, **outgoing: object) -> None:
    """Change Anna's outgoing settings in the file, as she would by hand."""
    root = json.loads(world.settings_file.read_text("utf-8"))
    root["accounts"][0]["outgoing"].update(outgoing)
    world.settings_file.write_text(json.dumps(root), "utf-8")


async def send(world: DemoWorld, **options: str) -> Outcome:
    return await DemoMailProgram(world).send(
        options.pop("account", HOME_ADDRESS), options.pop("recipient", RECIPIENT), "hello", **options
    )


def says(outcome: Outcome) -> str:
    return Translator().render(outcome.text)


def arrived(world: DemoWorld, address: str = RECIPIENT) -> list[str]:
    return subjects([message.content for message in world.mailbox(address)])


@pytest.mark.asyncio
async def test_at_home_it_sends_without_more_ado(world: DemoWorld) -> None:
    await world.select(Network.HOME, Policy.AUTHENTICATION)
    outcome = await send(world)
    assert outcome.sent
    assert arrived(world) == ["hello"]
    assert says(outcome) == "“hello” to carlo@adatum.com was sent."


@pytest.mark.asyncio
async def test_in_the_hotel_it_is_refused_and_shows_the_reply(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION)
    outcome = await send(world)
    assert not outcome.sent
    assert outcome.reply == "550 5.7.1 <carlo@adatum.com>... Relaying denied"
    assert outcome.reply in says(outcome)
    assert arrived(world) == []


@pytest.mark.asyncio
@pytest.mark.parametrize(("port", "security"), [(465, "tls"), (587, "starttls")])
async def test_it_signs_in_when_told_to(world: DemoWorld, port: int, security: str) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION)
    configure(world, port=port, security=security, authentication="password", username="anna")
    assert (await send(world)).sent
    assert arrived(world) == ["hello"]


@pytest.mark.asyncio
async def test_it_fetches_first_when_told_to(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.POP_FIRST)
    assert not (await send(world)).sent
    configure(world, authentication="pop-first")
    assert (await send(world)).sent


@pytest.mark.asyncio
async def test_another_accounts_server_gets_that_accounts_password(world: DemoWorld) -> None:
    await world.select(Network.AIRPORT)
    assert (await send(world, account=WORK_ADDRESS)).sent
    configure(
        world,
        host="smtp.thephone-company.com",
        port=587,
        security="starttls",
        authentication="password",
        username=WORK_ADDRESS,
    )
    refused = await send(world)
    assert refused.reply is not None
    assert refused.reply.startswith("553 5.7.1 <anna@proseware.com>")  # signed in, and may not send as this


@pytest.mark.asyncio
async def test_another_sender_of_the_users(world: DemoWorld) -> None:
    await world.select(Network.HOME, Policy.SENDER_CHECK)
    assert not (await send(world)).sent
    assert (await send(world, sender=OWNED_ADDRESS)).sent
    assert world.mailbox(RECIPIENT)[0].sender == OWNED_ADDRESS


@pytest.mark.asyncio
async def test_what_is_lost_looks_sent(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.SILENT_DROP)
    assert (await send(world)).sent
    assert arrived(world) == []
    assert len(world.dropped) == 1
    assert (await send(world, recipient=COLLEAGUE)).sent
    assert arrived(world, COLLEAGUE) == ["hello"]


@pytest.mark.asyncio
async def test_each_trouble_has_its_sentence(world: DemoWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.demo.mailer._STEP_S", 0.05)
    await world.select(Network.HOTEL, Policy.AUTHENTICATION, {Hazard.PORT_25_BLOCKED})
    assert says(await send(world)) == "The outgoing server does not answer."
    monkeypatch.undo()
    await world.select(hazards={Hazard.EXPIRED_CERTIFICATE})
    configure(world, port=465, security="tls")
    assert says(await send(world)) == "The outgoing server's certificate is not to be trusted."
    await world.select(hazards=(), provider=Policy.NETWORK_ONLY)
    assert says(await send(world)) == "The outgoing server cannot be talked to."
    configure(world, host="smtp.nowhere.example")
    assert says(await send(world)) == "The outgoing server's name cannot be found."
    assert "no account" in says(await send(world, account="nobody@proseware.com"))
    configure(world, authentication="password", host="smtp.proseware.com", port=465)
    await world.select(provider=Policy.AUTHENTICATION)
    world.secrets.forget(HOME_ADDRESS, Purpose.INCOMING)
    assert "password" in says(await send(world))
    configure(world, authentication="pop-first")
    world.secrets.put(HOME_ADDRESS, Purpose.INCOMING, "anna", Secret("wrong"))
    assert "-ERR [AUTH]" in says(await send(world))
