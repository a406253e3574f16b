"""Hands events to the organisation's own OpenTelemetry collector, by OTLP/HTTP over verified TLS.

Each in a thread and loop of its own: a command's loop stands still while the user is asked something.
"""

import asyncio
import logging
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Final, Protocol

import assistant
from assistant.model.event import LogEvent
from assistant.probe.https import Fetched, FetchError
from assistant.wire.otlp import MEDIA_TYPE, export_logs

_log = logging.getLogger(__name__)
DEADLINE_S: Final = 3.0
_MOST_AT_ONCE: Final = 16


class Poster(Protocol):
    """Hands things over by HTTPS; see `SystemFetcher.post`."""

    async def post(self, url: str, content: bytes, *, content_type: str, deadline_s: float) -> Fetched:
        """See `SystemFetcher.post`."""
        ...


class Collector:
    """One collector.

    Args:
        url: its address for logs.
        poster: makes what hands over; called in each event's own loop.
        utc_now: the time.
    """

    def __init__(self, url: str, poster: Callable[[], Poster], utc_now: Callable[[], datetime]) -> None:
        self._url = url
        self._poster = poster
        self._utc_now = utc_now
        self._free = threading.Semaphore(_MOST_AT_ONCE)

    def __call__(self, event: LogEvent) -> None:
        """Hand one event over in the background; waits for nothing, never raises."""
        content = export_logs(event, at_utc=self._utc_now(), version=assistant.__version__)
        if not self._free.acquire(blocking=False):
            _log.debug("an event was dropped: too many are on their way")
            return
        # No daemon: a command that ends now lets it out first, for as long as the deadline.
        try:
            threading.Thread(target=self._run, args=(content,), name="collector").start()
        except RuntimeError as error:
            self._free.release()
            _log.debug("an event was dropped: %s", error)

    def _run(self, content: bytes) -> None:
        try:
            asyncio.run(self._send(content))
        finally:
            self._free.release()

    async def _send(self, content: bytes) -> None:
        try:
            answer = await self._poster().post(self._url, content, content_type=MEDIA_TYPE, deadline_s=DEADLINE_S)
        except FetchError as error:
            _log.debug("the collector did not take the event: %s", error.failure.value)
            return
        if answer.status != 200:
            _log.debug("the collector did not take the event: %d", answer.status)
