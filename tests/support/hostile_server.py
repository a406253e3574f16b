"""A server on loopback that follows a script of turns, well-behaved or not, and writes down what it was told."""

import asyncio
import contextlib
import gc
import socket
import ssl
import struct
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from assistant.model.net import Endpoint, Security
from assistant.model.observation import Observation, Role
from assistant.probe.pop import PopProbe
from assistant.probe.recorder import Recorder
from assistant.probe.smtp import Patience, SmtpProbe
from assistant.probe.transport import SystemDialer, Trust

T = TypeVar("T")

# Long enough for a busy computer to get through the steps before the one that hangs.
SHORT: Final = Patience(connect_s=0.4, greeting_s=0.4, command_s=0.4)
LONG: Final = Patience(connect_s=20.0, greeting_s=20.0, command_s=20.0)


@dataclass(frozen=True)
class Say:
    """Send octets."""

    octets: bytes


@dataclass(frozen=True)
class Hear:
    """Wait for one line for each of these beginnings, in order; any case."""

    starts: tuple[bytes, ...]


@dataclass(frozen=True)
class StartTls:
    """Do the server's side of a TLS handshake."""

    context: ssl.SSLContext


@dataclass(frozen=True)
class Flood:
    """Send the same octets again and again, until the client has had enough."""

    octets: bytes
    gap_s: float = 0.0


@dataclass(frozen=True)
class Taste:
    """Wait for any octets, such as the beginning of a TLS handshake, and throw them away."""


@dataclass(frozen=True)
class Reset:
    """Close with a reset."""


@dataclass(frozen=True)
class Silence:
    """Say nothing until the client closes."""


Turn = Say | Hear | StartTls | Flood | Taste | Reset | Silence
END: Final[tuple[Turn, ...]] = ()


def hear(*starts: bytes) -> Hear:
    """Shorten `Hear`."""
    return Hear(starts)


@dataclass
class Server:
    """One running script.

    Attributes:
        port: where it listens, on 127.0.0.1.
        heard: every line it was told.
        chunks: what each read of the network gave, within `Hear` turns.
        sent_octets: how much of a flood it got rid of.
        faults: what went wrong in the script itself.
        gone: set when a client's connection is over on both sides.
    """

    script: Sequence[Turn]
    port: int = 0
    heard: list[bytes] = field(default_factory=list)
    chunks: list[bytes] = field(default_factory=list)
    sent_octets: int = 0
    faults: list[str] = field(default_factory=list)
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Follow the script with one client."""
        pending = b""
        try:
            for turn in self.script:
                match turn:
                    case Say(octets):
                        writer.write(octets)
                        await writer.drain()
                    case Hear(starts):
                        pending = await self._hear(reader, starts, pending)
                    case StartTls(context):
                        await writer.start_tls(context)
                    case Flood(octets, gap_s):
                        while True:
                            writer.write(octets)
                            self.sent_octets += len(octets)
                            await writer.drain()
                            await asyncio.sleep(gap_s)
                    case Taste():
                        await reader.read(65536)
                    case Reset():
                        sock = writer.get_extra_info("socket")
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                        writer.transport.abort()
                        return
                    case Silence():
                        while await reader.read(65536):
                            pass
        except (OSError, EOFError):
            pass  # the client left, as it may
        except Exception as fault:
            self.faults.append(repr(fault))
        finally:
            writer.transport.abort()
            self.gone.set()

    async def _hear(self, reader: asyncio.StreamReader, starts: Sequence[bytes], pending: bytes) -> bytes:
        for start in starts:
            while b"\n" not in pending:
                chunk = await reader.read(65536)
                if not chunk:
                    raise EOFError
                self.chunks.append(chunk)
                pending += chunk
            line, _, pending = pending.partition(b"\n")
            self.heard.append(line.rstrip(b"\r"))
            if not line.upper().startswith(start.upper()):
                self.faults.append(f"heard {line!r} instead of {start!r}")
                raise EOFError
        return pending


@contextlib.asynccontextmanager
async def serving(script: Sequence[Turn], family: socket.AddressFamily = socket.AF_INET) -> AsyncIterator[Server]:
    """Run a script for one client or several; on leaving nothing of it is left."""
    server = Server(script)
    tasks: set[asyncio.Task[Any]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        await server.talk(reader, writer)

    host = "127.0.0.1" if family is socket.AF_INET else "::1"
    listener = await asyncio.start_server(talk, host, 0, family=family)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=10)
            for task in late:
                task.cancel()
            assert not late, "the client left its connection open"
        await listener.wait_closed()
    assert not server.faults, server.faults


def run(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a test's coroutine in a loop of its own; fail when it leaves a task behind."""

    async def guarded() -> T:
        try:
            async with asyncio.timeout(60):
                return await work()
        finally:
            left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            if left:
                await asyncio.wait(left, timeout=5)
            assert all(task.done() for task in left), left

    outcome = asyncio.run(guarded())
    gc.collect()  # a socket or transport left open says so now, and warnings are errors
    return outcome


def smtp_probe(
    server: Server,
    trust: Trust,
    *,
    patience: Patience = LONG,
    security: Security = Security.STARTTLS,
    host: str = "mail.example",
    allow_clear: bool = False,
    pipelining: bool = True,
) -> tuple[SmtpProbe, Recorder]:
    """Make a probe for a running script, and its notebook."""
    recorder = Recorder(time.monotonic)
    probe = SmtpProbe(
        dialer=SystemDialer(),
        trust=trust,
        recorder=recorder,
        endpoint=Endpoint(host=host, port=server.port, security=security),
        role=Role.CONFIGURED,
        account="anna@proseware.com",
        patience=patience,
        ehlo_name="laptop.example",
        allow_clear=allow_clear,
        pipelining=pipelining,
    )
    return probe, recorder


def pop_probe(
    server: Server,
    trust: Trust,
    *,
    patience: Patience = LONG,
    security: Security = Security.STARTTLS,
    host: str = "mail.example",
    allow_clear: bool = False,
) -> tuple[PopProbe, Recorder]:
    """Make a probe for a running script, and its notebook."""
    recorder = Recorder(time.monotonic)
    probe = PopProbe(
        dialer=SystemDialer(),
        trust=trust,
        recorder=recorder,
        endpoint=Endpoint(host=host, port=server.port, security=security),
        role=Role.INCOMING,
        account="anna@proseware.com",
        patience=patience,
        allow_clear=allow_clear,
    )
    return probe, recorder


def observations(recorder: Recorder) -> tuple[Observation, ...]:
    """Return what was recorded."""
    return recorder.evidence.observations
