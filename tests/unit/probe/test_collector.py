"""Events to a receiver of the test's own, which stands in for a collector: it reads by OpenTelemetry's own types."""

import asyncio
import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from google.protobuf.json_format import Parse
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest

from assistant.cli.compose import logs_of
from assistant.model.event import Deed, LogEvent, Outcome
from assistant.model.policy import Policy
from assistant.model.text import sentence
from assistant.probe import collector
from assistant.probe.collector import Collector
from tests.support.hostile_certificates import HOST, certificates
from tests.unit.probe.test_https import Answer, go, world

EVENT = LogEvent(deed=Deed.CHANGED, outcome=Outcome.DONE)
URL = f"https://{HOST}/v1/logs"
TAKEN = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
LOGGER = collector.__name__


async def ended() -> None:
    """Wait until nothing is on its way any more."""
    for thread in threading.enumerate():
        if thread.name == "collector":
            await asyncio.to_thread(thread.join)


def told(answer: Answer, url: str = URL, **options: object) -> list[bytes]:
    """Hand one event to a receiver; return the heads that reached it."""

    async def run() -> list[bytes]:
        async with world(answer, **options) as made:  # type: ignore[arg-type] # handed through
            Collector(url, lambda: made.fetcher, lambda: datetime.now(UTC))(EVENT)
            await ended()
            return made.heads

    return go(run())


def test_the_receiver_is_handed_the_event() -> None:
    taken: list[bytes] = []

    async def take(head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        length = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        taken.append(await reader.readexactly(int(length.split(b":")[1])))
        writer.write(TAKEN)
        await writer.drain()

    (head,) = told(take, context=certificates().good)
    assert head.startswith(b"POST /v1/logs HTTP/1.1\r\n")
    assert b"\r\ncontent-type: application/json\r\n" in head.lower()
    (content,) = taken
    request = Parse(content, ExportLogsServiceRequest())
    assert request.resource_logs[0].scope_logs[0].log_records[0].event_name == "roampost.changed"


@pytest.mark.parametrize("which", ["unknown", "expired", "wrong_name"])
def test_a_receiver_that_is_not_who_it_says_gets_nothing(which: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, LOGGER)
    assert told(TAKEN, context=getattr(certificates(), which)) == []
    assert "the collector did not take the event" in caplog.text


def test_nothing_goes_out_in_clear(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, LOGGER)
    assert told(TAKEN, f"http://{HOST}/v1/logs") == []
    assert "the collector did not take the event" in caplog.text


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 307 Elsewhere\r\nLocation: https://evil.example/v1/logs\r\nContent-Length: 0\r\n\r\n",
        b"220 smtp.example ESMTP\r\n",
    ],
)
def test_what_is_not_taken_is_not_sent_again(answer: bytes, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, LOGGER)
    assert len(told(answer, context=certificates().good)) == 1
    assert "the collector did not take the event" in caplog.text


def test_a_receiver_that_says_nothing_is_given_up(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, LOGGER)
    monkeypatch.setattr(collector, "DEADLINE_S", 0.2)

    async def hang(_: bytes, reader: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
        # Ends when the other side goes.
        await reader.read()
        await reader.read()

    told(hang, context=certificates().good)
    assert "the collector did not take the event: timed-out" in caplog.text.replace("_", "-")


def test_only_an_address_for_logs_is_a_collector() -> None:
    assert Policy(report_to=URL).collector == URL
    for other in (None, "help@a.example", "https://help.example/upload", "http://a.example/v1/logs"):
        assert Policy(report_to=other).collector is None
    # What a policy with a fault forbids is not known: nobody else is told.
    assert Policy(report_to=URL, closed=sentence("{why}", why="fault")).collector is None


def test_this_computers_own_trust_holds_for_a_collector(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, LOGGER)

    async def run() -> list[bytes]:
        async with world(TAKEN, context=certificates().good) as made:
            tell: Callable[[LogEvent], None] = logs_of(Policy(report_to=f"https://127.0.0.1:{made.port}/v1/logs"))
            tell(EVENT)
            await ended()
            return made.heads

    assert go(run()) == []
    assert "the collector did not take the event" in caplog.text
