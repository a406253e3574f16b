"""A long line: a loopback relay that lets every octet arrive late, both ways alike."""

import asyncio
from collections import deque

from assistant.demo.listener import LOOPBACK, Listener, listen_streams

_CHUNK = 64 * 1024
_LIMIT = 64


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay_s: float) -> None:
    """Hand on what is read, each piece ``delay_s`` after it came, in order; the end too."""
    loop = asyncio.get_running_loop()
    waiting: deque[tuple[float, bytes]] = deque()
    arrived = asyncio.Event()
    room = asyncio.Semaphore(_LIMIT)

    async def take() -> None:
        piece = b"-"
        while piece:
            await room.acquire()
            piece = await reader.read(_CHUNK)
            waiting.append((loop.time() + delay_s, piece))
            arrived.set()

    async def give() -> None:
        while True:
            while not waiting:
                arrived.clear()
                await arrived.wait()
            due_s, piece = waiting.popleft()
            room.release()
            await asyncio.sleep(due_s - loop.time())
            if not piece:
                writer.close()
                return
            writer.write(piece)
            await writer.drain()

    async with asyncio.TaskGroup() as group:
        group.create_task(take())
        group.create_task(give())


async def listen_far(port: int, round_trip_s: float) -> Listener:
    """Listen on loopback and hand everything on to another loopback port, half a round trip late each way."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection(LOOPBACK, port)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(_carry(reader, far_writer, round_trip_s / 2))
                group.create_task(_carry(far_reader, writer, round_trip_s / 2))
        except* (OSError, EOFError):
            pass
        finally:
            far_writer.close()

    return await listen_streams(lambda: serve)
