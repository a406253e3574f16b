"""The long line hands everything on, in order, both ways, and the end too."""

import asyncio
import random

import pytest

from assistant.demo.delay import listen_far
from assistant.demo.listener import listen_streams


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Send back what comes, and an end mark when the other side has finished."""
    while data := await reader.read(4096):
        writer.write(data)
        await writer.drain()
    writer.write(b"the end")
    await writer.drain()


@pytest.mark.asyncio
async def test_nothing_is_lost_or_changed() -> None:
    near = await listen_streams(lambda: echo)
    far = await listen_far(near.port, 0.02)
    reader, writer = await asyncio.open_connection("127.0.0.1", far.port)
    payload = random.Random(7).randbytes(300_000)
    writer.write(payload)
    assert await reader.readexactly(len(payload)) == payload
    writer.close()
    await far.close()
    await near.close()


@pytest.mark.asyncio
async def test_the_far_side_closing_closes_this_side() -> None:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        del reader
        writer.write(b"220 bye\r\n")
        await writer.drain()

    near = await listen_streams(lambda: greet)
    far = await listen_far(near.port, 0.02)
    reader, writer = await asyncio.open_connection("127.0.0.1", far.port)
    assert await reader.read() == b"220 bye\r\n"
    writer.close()
    await far.close()
    await near.close()


@pytest.mark.asyncio
async def test_closing_the_line_throws_everybody_out() -> None:
    near = await listen_streams(lambda: echo)
    far = await listen_far(near.port, 5.0)
    reader, writer = await asyncio.open_connection("127.0.0.1", far.port)
    writer.write(b"still on its way")
    await far.close()
    with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
        await reader.readexactly(1)
    writer.close()
    await near.close()
