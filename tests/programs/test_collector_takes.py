"""Events handed to a real OpenTelemetry collector, not one of ours: Rotel, as it comes in its Python package.

It listens in clear alone, so a front of the test's own ends TLS before it, as a reverse proxy does.
"""

import asyncio
import importlib.util
import os
import socket
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.model.event import Deed, LogEvent, Outcome
from assistant.model.finding import RemedyKind, Restriction
from assistant.model.net import NetworkKind
from assistant.probe.collector import Collector
from tests.support.hostile_certificates import HOST, certificates
from tests.support.programs_network import end, wait_until
from tests.unit.probe.test_collector import ended
from tests.unit.probe.test_https import go, world

FOUND = importlib.util.find_spec("rotel")
pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(FOUND is None, reason="not installed: the Python package rotel, a collector"),
]
EVENT = LogEvent(
    deed=Deed.LOOKED_AHEAD,
    outcome=Outcome.REMEDY_KNOWN,
    network=NetworkKind.HOTSPOT,
    restriction=Restriction.PORT_BLOCKED,
    remedy=RemedyKind.CHANGE_PORT,
)


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


@pytest.fixture
def agent(tmp_path: Path) -> Iterator[tuple[int, Path]]:
    """Start the collector; give its port for HTTP and the file that it tells in what it took."""
    assert FOUND is not None
    assert FOUND.origin is not None
    port, log = free_port(), tmp_path / "told"
    command = [
        str(Path(FOUND.origin).with_name("rotel-agent")), "start",
        "--otlp-http-endpoint", f"127.0.0.1:{port}", "--otlp-grpc-endpoint", f"127.0.0.1:{free_port()}",
        "--debug-log", "logs", "--debug-log-verbosity", "detailed", "--exporter", "blackhole",
    ]  # fmt: skip
    with log.open("wb") as file:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            start_new_session=True,
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "NO_COLOR": "1"},
        )
        try:
            wait_until(lambda: answers(port) or process.poll() is not None, log.read_text)
            yield port, log
        finally:
            end(process)


def answers(port: int) -> bool:
    with socket.socket() as sock:
        return sock.connect_ex(("127.0.0.1", port)) == 0


def test_a_real_collector_takes_the_event_and_nothing_else(agent: tuple[int, Path]) -> None:
    port, log = agent
    replies: list[bytes] = []

    async def front(head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        length = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        content = await reader.readexactly(int(length.split(b":")[1]))
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            inner_writer.write(head + content)
            await inner_writer.drain()
            async with asyncio.timeout(20):
                reply = await inner_reader.readuntil(b"\r\n\r\n")
                size = next(line for line in reply.split(b"\r\n") if line.lower().startswith(b"content-length:"))
                reply += await inner_reader.readexactly(int(size.split(b":")[1]))
        finally:
            inner_writer.close()
            await inner_writer.wait_closed()
        replies.append(reply)
        writer.write(reply)
        await writer.drain()

    async def run() -> None:
        async with world(front, context=certificates().good) as made:
            Collector(f"https://{HOST}/v1/logs", lambda: made.fetcher, lambda: datetime.now(UTC))(EVENT)
            await ended()

    go(run())
    (reply,) = replies
    assert reply.startswith(b"HTTP/1.1 200 OK\r\n")
    wait_until(lambda: "LogRecord #0" in log.read_text(), log.read_text)
    told = log.read_text()
    for line in (
        "-> service.name: Str(roampost)",
        "EventName: roampost.looked_ahead",
        "SeverityNumber: SEVERITY_NUMBER_INFO(9)",
        f"Body: Str({EVENT.line()})",
    ):
        assert line in told
    attributes = dict(
        line.strip().removeprefix("-> roampost.").removesuffix(")").split(": Str(", 1)
        for line in told.splitlines()
        if "-> roampost." in line
    )
    assert attributes == dict(EVENT.words())
    assert told.count("LogRecord #") == 1
