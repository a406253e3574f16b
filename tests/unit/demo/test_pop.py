"""The POP3 server against poplib."""

import poplib

import pytest

from assistant.demo.places import HOME_ADDRESS, HOME_PASSWORD, POP_HOST, POP_IP, USERNAME
from assistant.demo.state import Delivered
from assistant.demo.world import DemoWorld
from assistant.probe import daemon

MESSAGE = b"Subject: hello\r\n\r\n.a line with a dot\r\nthe end\r\n"


def deliver(world: DemoWorld, content: bytes = MESSAGE) -> None:
    world.deliver(Delivered(sender="", recipient=HOME_ADDRESS, content=content))


@pytest.mark.asyncio
async def test_a_mailbox_is_fetched(world: DemoWorld) -> None:
    deliver(world)
    port = await world.port(POP_IP, 110)

    def talk() -> tuple[tuple[int, int], list[bytes], list[bytes], bytes]:
        link = poplib.POP3("127.0.0.1", port, timeout=10)
        link.user(USERNAME)
        link.pass_(HOME_PASSWORD)
        found = link.stat(), link.list()[1], link.retr(1)[1], link.uidl(1)
        link.quit()
        return found

    count, listing, lines, unique = await daemon.run(talk, name="poplib")
    assert count == (1, len(MESSAGE))
    assert listing == [f"1 {len(MESSAGE)}".encode()]
    assert b"\r\n".join(lines) + b"\r\n" == MESSAGE
    assert unique == b"+OK 1 demo-1"


@pytest.mark.asyncio
async def test_stls_puts_the_log_in_under_tls(world: DemoWorld) -> None:
    port = await world.port(POP_IP, 110)
    context = world.trust.verified

    def talk() -> tuple[dict[str, list[str]], dict[str, list[str]], bytes]:
        link = poplib.POP3("127.0.0.1", port, timeout=10)
        before = link.capa()
        link.host = POP_HOST  # what the certificate is checked against
        link.stls(context)
        after = link.capa()
        link.user(USERNAME)
        answer = link.pass_(HOME_PASSWORD)
        link.quit()
        return before, after, answer

    before, after, answer = await daemon.run(talk, name="poplib")
    assert "STLS" in before
    assert "STLS" not in after
    assert answer.startswith(b"+OK")


@pytest.mark.asyncio
@pytest.mark.parametrize(("user", "password"), [(USERNAME, "wrong"), ("nobody", HOME_PASSWORD)])
async def test_a_wrong_log_in_is_refused_and_opens_nothing(world: DemoWorld, user: str, password: str) -> None:
    await world.select(provider="pop-first")
    port = await world.port(POP_IP, 110)

    def talk() -> tuple[str, str]:
        link = poplib.POP3("127.0.0.1", port, timeout=10)
        link.user(user)
        with pytest.raises(poplib.error_proto) as refused:
            link.pass_(password)
        with pytest.raises(poplib.error_proto) as unread:
            link.stat()
        link.close()
        return str(refused.value), str(unread.value)

    refused, unread = await daemon.run(talk, name="poplib")
    assert "-ERR [AUTH]" in refused
    assert "-ERR not logged in" in unread
    assert not world.popped("192.0.2.57")


@pytest.mark.asyncio
async def test_nonsense_is_answered(world: DemoWorld) -> None:
    port = await world.port(POP_IP, 110)

    def talk() -> list[str]:
        link = poplib.POP3("127.0.0.1", port, timeout=10)
        link.user(USERNAME)
        link.pass_(HOME_PASSWORD)
        found = []
        for command in ("FROB", "RETR 1", "RETR x", "LIST 999999999999", "UIDL -1"):
            with pytest.raises(poplib.error_proto) as refused:
                link._shortcmd(command)  # type: ignore[attr-defined] # poplib has no public way to be wrong
            found.append(str(refused.value))
        link.quit()
        return found

    assert all("-ERR" in line for line in await daemon.run(talk, name="poplib"))
