"""Is a captive portal in the way: the system's own portal API where it is known, and vendors' probe pages."""

import asyncio
import json

from assistant.model.observation import Failure, HttpGet
from assistant.probe.https import FetchError
from assistant.session.context import Context
from assistant.session.world import PortalProbe

_PATIENCE_S = 4.0
_MAX_URL = 2000
_MAX_SECONDS = 10**9
_NO_NAME = frozenset({Failure.DNS_NXDOMAIN, Failure.DNS_NO_DATA, Failure.DNS_SERVFAIL, Failure.DNS_TIMED_OUT})


async def probe_portal(context: Context) -> None:
    """Ask every portal probe that is allowed, and the network's own portal API; all at once."""
    async with asyncio.TaskGroup() as group:
        for probe in context.world.options.portal_probes:
            group.create_task(_probe(context, probe))
        if context.snapshot.portal_api is not None:
            group.create_task(_ask_api(context, context.snapshot.portal_api))


async def _probe(context: Context, probe: PortalProbe) -> None:
    started_s = context.recorder.now_s()
    status: int | None = None
    location: str | None = None
    expected: bool | None = None
    failure: Failure | None = None
    detail = ""
    try:
        got = await context.world.fetcher.get(probe.url, deadline_s=_PATIENCE_S)
        status, location = got.status, got.location
        body = got.body.decode("utf-8", "replace").strip()
        expected = got.status == probe.status and (probe.body is None or body == probe.body.strip())
    except FetchError as error:
        failure, detail = error.failure, error.detail
    if failure in _NO_NAME:
        # A probe name that does not resolve is no evidence.
        expected = None
    context.recorder.add(
        HttpGet(
            id=context.recorder.next_id(),
            started_s=started_s,
            elapsed_s=context.recorder.now_s() - started_s,
            failure=failure,
            detail=detail,
            url=probe.url,
            purpose="portal",
            status=status,
            as_expected=expected,
            location=location,
        ),
    )


def _page(told: object) -> str | None:
    """Return a page a portal names: RFC 8908 section 5 wants ``https``."""
    return told if isinstance(told, str) and told.startswith("https://") and len(told) <= _MAX_URL else None


async def _ask_api(context: Context, url: str) -> None:
    """Ask the network's portal API (RFC 8908 section 4); only ``https`` is an API."""
    if not url.startswith("https://"):
        return
    started_s = context.recorder.now_s()
    status: int | None = None
    location: str | None = None
    venue: str | None = None
    seconds_left: int | None = None
    expected: bool | None = None
    failure: Failure | None = None
    try:
        got = await context.world.fetcher.get(url, deadline_s=_PATIENCE_S, accept="application/captive+json")
        status = got.status
        told = json.loads(got.body)
        if status == 200 and isinstance(told, dict) and isinstance(told.get("captive"), bool):
            expected = not told["captive"]
            location, venue = _page(told.get("user-portal-url")), _page(told.get("venue-info-url"))
            left = told.get("seconds-remaining")
            seconds_left = left if type(left) is int and 0 <= left < _MAX_SECONDS else None
    except FetchError as error:
        failure = error.failure
    except (ValueError, RecursionError):
        failure = Failure.BAD_REPLY
    context.recorder.add(
        HttpGet(
            id=context.recorder.next_id(),
            started_s=started_s,
            elapsed_s=context.recorder.now_s() - started_s,
            failure=failure,
            url=url,
            purpose="capport",
            status=status,
            as_expected=expected,
            location=location,
            venue=venue,
            seconds_left=seconds_left,
        ),
    )
