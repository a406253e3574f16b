"""The IMAP server against imaplib."""

import imaplib

import pytest

from assistant.demo.places import HOME_ADDRESS, HOME_PASSWORD, IMAP_HOST, IMAP_IP, USERNAME
from assistant.demo.state import Delivered
from assistant.demo.world import DemoWorld
from assistant.probe import daemon

TOKEN = "roampost-7d1f"
CONTENT = f"X-Token: {TOKEN}\r\nSubject: one\r\n\r\nbody\r\n".encode()


@pytest.mark.asyncio
async def test_a_message_is_found_by_its_header_and_fetched(world: DemoWorld) -> None:
    world.deliver(Delivered(sender="", recipient=HOME_ADDRESS, content=b"Subject: other\r\n\r\nx\r\n"))
    world.deliver(Delivered(sender="", recipient=HOME_ADDRESS, content=CONTENT))
    port = await world.port(IMAP_IP, 143)
    context = world.trust.verified

    def talk() -> tuple[object, object, object, object, object]:
        link = imaplib.IMAP4("127.0.0.1", port, timeout=10)
        link.host = IMAP_HOST
        link.starttls(context)
        link.login(USERNAME, HOME_PASSWORD)
        selected = link.select("INBOX", readonly=True)
        found = link.search(None, "HEADER", "X-Token", TOKEN)
        nothing = link.search(None, "HEADER", "X-Token", "another")
        message = link.fetch("2", "(BODY[])")
        unique = link.uid("SEARCH", "HEADER", "X-Token", TOKEN)
        link.logout()
        return selected, found, nothing, message, unique

    selected, found, nothing, message, unique = await daemon.run(talk, name="imaplib")
    assert selected == ("OK", [b"2"])
    assert found == ("OK", [b"2"])
    assert nothing == ("OK", [b""])
    assert unique == ("OK", [b"2"])
    assert isinstance(message, tuple)
    assert message[1][0][1] == CONTENT


@pytest.mark.asyncio
async def test_no_log_in_in_clear_and_none_with_a_wrong_password(world: DemoWorld) -> None:
    port = await world.port(IMAP_IP, 143)
    context = world.trust.verified

    def talk() -> None:
        link = imaplib.IMAP4("127.0.0.1", port, timeout=10)
        assert "LOGINDISABLED" in link.capabilities
        with pytest.raises(imaplib.IMAP4.error):
            link.login(USERNAME, HOME_PASSWORD)
        link.host = IMAP_HOST
        link.starttls(context)
        with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"):
            link.login(USERNAME, "wrong")
        link.logout()

    await daemon.run(talk, name="imaplib")


@pytest.mark.asyncio
async def test_sequence_sets_and_nonsense(world: DemoWorld) -> None:
    for number in range(3):
        content = f"Subject: {number}\r\n\r\nx\r\n".encode()
        world.deliver(Delivered(sender="", recipient=HOME_ADDRESS, content=content))
    port = await world.port(IMAP_IP, 143)
    context = world.trust.verified

    def talk() -> tuple[int, int, str, str]:
        link = imaplib.IMAP4("127.0.0.1", port, timeout=10)
        link.host = IMAP_HOST
        link.starttls(context)
        link.login(USERNAME, HOME_PASSWORD)
        missing = link.select("Drafts", readonly=True)[0]
        link.select("INBOX", readonly=True)
        some = len([part for part in link.fetch("1,3:*", "(BODY[HEADER])")[1] if isinstance(part, tuple)])
        every = len([part for part in link.fetch("1:999999999", "(BODY[HEADER])")[1] if isinstance(part, tuple)])
        with pytest.raises(imaplib.IMAP4.error, match="sequence set") as caught:
            link.fetch("one", "(BODY[])")
        link.logout()
        return some, every, missing, str(caught.value)

    some, every, missing, _ = await daemon.run(talk, name="imaplib")
    assert (some, every, missing) == (2, 3, "NO")
