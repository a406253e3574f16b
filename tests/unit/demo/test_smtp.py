"""The SMTP servers on the wire: what PIPELINING and STARTTLS promise."""

import asyncio
import base64
from collections.abc import Callable

import pytest

from assistant.demo.places import HOME_PASSWORD, RECIPIENT, SMTP_HOST, SMTP_IP, USERNAME, Network, Policy
from assistant.demo.world import DemoWorld
from assistant.model.net import SocketAddress
from assistant.probe.transport import Connection
from assistant.wire.reply import ReplyReader

LOG_IN = base64.b64encode(f"\0{USERNAME}\0{HOME_PASSWORD}".encode())


async def replies(link: Connection, reader: ReplyReader, count: int) -> list[str]:
    found: list[str] = []
    while len(found) < count:
        reply = reader.next()
        if reply is not None:
            found.append(str(reply))
            continue
        data = await link.read()
        assert data, f"closed after {found}"
        reader.feed(data)
    return found


async def submission(world: DemoWorld) -> tuple[Connection, ReplyReader]:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION)
    link = await world.dialer.open(SocketAddress(ip=SMTP_IP, port=465))
    await link.start_tls(world.trust.verified, SMTP_HOST)
    reader = ReplyReader()
    await replies(link, reader, 1)
    link.write(b"EHLO [127.0.0.1]\r\n")
    (offered,) = await replies(link, reader, 1)
    assert "PIPELINING" in offered
    return link, reader


@pytest.mark.asyncio
async def test_a_group_with_auth_last_is_answered_in_order(world: DemoWorld) -> None:
    # RFC 2920 3.1: AUTH may stand last in a group.
    link, reader = await submission(world)
    group = f"MAIL FROM:<anna@proseware.com>\r\nRCPT TO:<{RECIPIENT}>\r\nRCPT TO:<bob@proseware.com>\r\nRSET\r\n"
    link.write(group.encode() + b"AUTH PLAIN " + LOG_IN + b"\r\n")
    codes = [reply[:3] for reply in await replies(link, reader, 5)]
    assert codes == ["250", "530", "530", "250", "235"]
    link.write(group.encode())
    assert [reply[:3] for reply in await replies(link, reader, 4)] == ["250", "250", "250", "250"]
    link.abort()


@pytest.mark.asyncio
async def test_a_group_split_at_every_octet_is_answered_alike(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.NETWORK_ONLY)
    link = await world.dialer.open(SocketAddress(ip=SMTP_IP, port=25))
    reader = ReplyReader()
    for octet in f"EHLO x\r\nMAIL FROM:<anna@proseware.com>\r\nRCPT TO:<{RECIPIENT}>\r\nRSET\r\nQUIT\r\n".encode():
        link.write(bytes([octet]))
        await asyncio.sleep(0)
    codes = [reply[:3] for reply in await replies(link, reader, 6)]
    assert codes == ["220", "250", "250", "550", "250", "221"]
    assert await link.read() == b""


@pytest.mark.asyncio
async def test_a_wrong_password_is_refused(world: DemoWorld, expect_log: Callable[[str], None]) -> None:
    expect_log("aborted AUTH")
    link, reader = await submission(world)
    link.write(b"AUTH PLAIN " + base64.b64encode(b"\0anna\0wrong") + b"\r\nAUTH PLAIN ====\r\nAUTH LOGIN\r\n*\r\n")
    codes = [reply[:3] for reply in await replies(link, reader, 4)]
    assert codes[:3] == ["535", "501", "334"]
    link.abort()


@pytest.mark.asyncio
async def test_what_is_sent_before_tls_is_not_taken_for_later(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION)
    link = await world.dialer.open(SocketAddress(ip=SMTP_IP, port=587))
    reader = ReplyReader()
    link.write(b"EHLO x\r\n")
    await replies(link, reader, 2)
    link.write(b"STARTTLS\r\n")
    await replies(link, reader, 1)
    await link.start_tls(world.trust.verified, SMTP_HOST)
    link.write(b"MAIL FROM:<anna@proseware.com>\r\n")
    (reply,) = await replies(link, reader, 1)
    assert reply.startswith("503")  # RFC 3207 4.2: the EHLO before TLS is forgotten
    link.abort()


@pytest.mark.asyncio
async def test_a_message_is_traced_and_delivered(world: DemoWorld) -> None:
    link, reader = await submission(world)
    link.write(b"AUTH PLAIN " + LOG_IN + b"\r\n")
    await replies(link, reader, 1)
    link.write(f"MAIL FROM:<anna@proseware.com>\r\nRCPT TO:<{RECIPIENT}>\r\nDATA\r\n".encode())
    await replies(link, reader, 3)
    link.write(b"Subject: hello\r\n\r\n..dotted\r\n.\r\n")
    (taken,) = await replies(link, reader, 1)
    assert taken.startswith("250 2.0.0")
    (message,) = world.mailbox(RECIPIENT)
    assert message.content.startswith(b"Received: from [127.0.0.1] ([192.0.2.57])")
    assert message.content.endswith(b"Subject: hello\r\n\r\n.dotted\r\n")
    link.abort()


@pytest.mark.asyncio
async def test_a_client_that_rejects_the_certificate_leaves_nothing_behind(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION)
    for port in (465, 587):
        link = await world.dialer.open(SocketAddress(ip=SMTP_IP, port=port))
        if port == 587:
            reader = ReplyReader()
            link.write(b"EHLO x\r\nSTARTTLS\r\n")
            await replies(link, reader, 3)
        with pytest.raises(OSError, match=r"certificate verify failed|Hostname mismatch"):
            await link.start_tls(world.trust.verified, "another.example")
    answers = await world.dialer.open(SocketAddress(ip=SMTP_IP, port=25))
    assert (await answers.read()).startswith(b"220 smtp.proseware.com")
    answers.abort()
