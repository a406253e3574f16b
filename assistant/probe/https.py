"""Small requests: portal probes, a portal's own API, autoconfiguration, the ISPDB; events for a collector.

HTTP/1.1 (RFC 9112) by h11, over the same resolver, dialer and trust as every other probe, so that a demo's
or a test's world stands behind them too. One request a connection; nothing is kept, cached or sent along:
no cookies, no proxy, no encodings.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol
from urllib.parse import quote, urljoin, urlsplit

import h11

from assistant.model.net import SocketAddress
from assistant.model.observation import Failure
from assistant.probe.failure import PlaintextError, classify, describe
from assistant.probe.resolver import ResolveError, Resolver, ascii_name, literal
from assistant.probe.transport import Connection, Dialer, Trust

MAX_BODY: Final = 256 * 1024
MAX_REDIRECTS: Final = 3
_MAX_HEAD: Final = 32 * 1024
_MAX_URL: Final = 4096
_MAX_ADDRESSES: Final = 4
# RFC 8305 section 5: the next address is tried this long after the one before, which goes on.
_STAGGER_S: Final = 0.25


class FetchError(Exception):
    """There was no usable answer.

    Attributes:
        failure: why.
        detail: raw text for the report.
    """

    def __init__(self, failure: Failure, detail: str) -> None:
        super().__init__(failure.value, detail)
        self.failure = failure
        self.detail = detail


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """One answer.

    Attributes:
        status: 200 to 599.
        headers: (lower-case name, value) in the order sent.
        body: at most 256 KiB.
        location: where it redirects to, absolute; None when it does not. Set where a redirect was not followed.
        final_url: what was asked for last.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    location: str | None
    final_url: str


class Fetcher(Protocol):
    """Makes GET requests."""

    async def get(
        self, url: str, *, deadline_s: float, accept: str = "*/*", if_none_match: str | None = None
    ) -> Fetched:
        """Fetch a page.

        Redirects are followed from ``https`` to ``https`` only, three at most; any other is handed back as
        it came, since for a portal probe it is the answer.

        Args:
            url: ``http`` or ``https``, without user name or password.
            deadline_s: seconds for everything together.
            accept: media types (RFC 9110 section 12.5.1).
            if_none_match: the entity tag of what is there already (section 13.1.2); then 304 may come, without a body.

        Raises:
            FetchError: no answer, an answer that is not HTTP, or one too long.
        """
        ...


class SystemFetcher:
    """The real fetcher.

    Args:
        resolver: turns the host into addresses.
        dialer: opens connections.
        trust: for ``https``; always verified.
    """

    def __init__(self, resolver: Resolver, dialer: Dialer, trust: Trust) -> None:
        self._resolver = resolver
        self._dialer = dialer
        self._trust = trust

    async def get(
        self, url: str, *, deadline_s: float, accept: str = "*/*", if_none_match: str | None = None
    ) -> Fetched:
        """See `Fetcher.get`."""
        wanted = [("Accept", accept), *([("If-None-Match", if_none_match)] if if_none_match is not None else [])]
        try:
            async with asyncio.timeout(deadline_s):
                for _ in range(MAX_REDIRECTS):
                    answer = await self._once(url, wanted)
                    secure = url.startswith("https://") and (answer.location or "").startswith("https://")
                    if answer.location is None or not secure:
                        return answer
                    url = answer.location
                return await self._once(url, wanted)
        except TimeoutError:
            raise FetchError(Failure.TIMED_OUT, f"no whole answer in {deadline_s:g} s") from None

    async def post(self, url: str, content: bytes, *, content_type: str, deadline_s: float) -> Fetched:
        """Hand something over; a redirect is not followed, since it was meant for this address alone.

        Args:
            url: ``https`` only.
            content: what to hand over.
            content_type: its media type.
            deadline_s: seconds for everything together.

        Raises:
            FetchError: as `get`.
        """
        if not url.startswith("https://"):
            raise FetchError(Failure.UNCLASSIFIED, "not https")
        wanted = [("Content-Type", content_type), ("Content-Length", str(len(content)))]
        try:
            async with asyncio.timeout(deadline_s):
                return await self._once(url, wanted, content)
        except TimeoutError:
            raise FetchError(Failure.TIMED_OUT, f"no whole answer in {deadline_s:g} s") from None

    async def _once(self, url: str, wanted: Sequence[tuple[str, str]], content: bytes | None = None) -> Fetched:
        target = _split(url)
        try:
            connection = await self._connect(target.host, target.port)
        except ResolveError as error:
            raise FetchError(error.failure, error.detail) from None
        except OSError as error:
            raise FetchError(classify(error), describe(error)) from None
        try:
            if target.secure:
                await connection.start_tls(await self._trust.context(verify=True), target.host)
            return await _exchange(connection, _request(target, wanted, content), content, url)
        except h11.RemoteProtocolError as error:
            raise FetchError(Failure.BAD_REPLY, describe(error)) from None
        except TimeoutError:
            raise
        except (OSError, EOFError, ValueError, PlaintextError) as error:
            raise FetchError(classify(error), describe(error)) from None
        finally:
            connection.abort()

    async def _connect(self, host: str, port: int) -> Connection:
        """Open a connection to the first address that answers.

        Raises:
            ResolveError: the name has no address.
            OSError: no address answers; the first one's error.
        """
        addresses = (await self._resolver.addresses(host))[:_MAX_ADDRESSES]
        errors: list[OSError] = []
        won: list[Connection] = []
        over = asyncio.Event()

        async def attempt(ip: str) -> None:
            try:
                connection = await self._dialer.open(SocketAddress(ip=ip, port=port))
            except OSError as error:
                errors.append(error)
                if len(errors) == len(addresses):
                    over.set()
                wake.set()
                return
            if won:
                connection.abort()
                return
            won.append(connection)
            over.set()
            wake.set()

        wake = asyncio.Event()
        try:
            async with asyncio.TaskGroup() as group:
                tasks: list[asyncio.Task[None]] = []
                for ip in addresses:
                    wake.clear()
                    tasks.append(group.create_task(attempt(ip)))
                    await _wait(wake, _STAGGER_S)
                    if over.is_set():
                        break
                await over.wait()
                for task in tasks:
                    task.cancel()
        except BaseException:
            for connection in won:
                connection.abort()
            raise
        if not won:
            raise errors[0]
        return won[0]


async def _wait(event: asyncio.Event, at_most_s: float) -> None:
    try:
        async with asyncio.timeout(at_most_s):
            await event.wait()
    except TimeoutError:
        return


@dataclass(frozen=True, slots=True)
class _Target:
    """A URL taken apart: host in A-labels or as a numeric address, port, and path with query, percent-encoded."""

    secure: bool
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        """The Host field (RFC 9110 section 7.2)."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.secure else 80) else f"{host}:{self.port}"


def _split(url: str) -> _Target:
    """Take a URL apart.

    Raises:
        FetchError: it is none that may be fetched.
    """
    unusable = FetchError(Failure.UNCLASSIFIED, "not a URL that is fetched")
    if len(url) > _MAX_URL or any(letter <= " " or letter == "\x7f" for letter in url):
        raise unusable
    try:
        parts = urlsplit(url)
        name, port = parts.hostname or "", parts.port
        host = literal(name) or ascii_name(name)
    except (ValueError, ResolveError):
        raise unusable from None
    if parts.scheme not in {"http", "https"} or "@" in parts.netloc:
        raise unusable
    path = quote(parts.path or "/", safe="/%:=&~+!$,;'@()*[]")
    query = quote(parts.query, safe="/%:=&?~+!$,;'@()*[]")
    secure = parts.scheme == "https"
    return _Target(secure, host, port or (443 if secure else 80), f"{path}?{query}" if query else path)


def _request(target: _Target, wanted: Sequence[tuple[str, str]], content: bytes | None) -> h11.Request:
    return h11.Request(
        method="GET" if content is None else "POST",
        target=target.path,
        headers=[
            ("Host", target.authority),
            ("User-Agent", "Roampost"),
            *wanted,
            ("Cache-Control", "no-cache"),
            ("Connection", "close"),
        ],
    )


async def _exchange(connection: Connection, request: h11.Request, content: bytes | None, url: str) -> Fetched:
    """Send the request and read the whole answer.

    Raises:
        FetchError: it is too long.
        h11.RemoteProtocolError: it is not HTTP, or was cut short.
        OSError: the connection broke.
    """
    machine = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MAX_HEAD)
    events = (request, *([h11.Data(data=content)] if content is not None else []), h11.EndOfMessage())
    connection.write(b"".join(machine.send(event) or b"" for event in events))
    head: h11.Response | None = None
    body = bytearray()
    begun = False
    while True:
        event = machine.next_event()
        if event is h11.NEED_DATA:
            data = await connection.read()
            if not data and not begun:
                raise EOFError("closed before the answer")
            begun = True
            machine.receive_data(data)
        elif isinstance(event, h11.Response):
            head = event
        elif isinstance(event, h11.Data):
            body += event.data
            if len(body) > MAX_BODY:
                raise FetchError(Failure.BAD_REPLY, f"longer than {MAX_BODY} octets")
        elif isinstance(event, h11.EndOfMessage) and head is not None:
            break
        elif event is h11.PAUSED or isinstance(event, h11.ConnectionClosed):
            raise EOFError("closed before the answer")
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in head.headers)
    location = next((value for name, value in headers if name == "location"), None)
    return Fetched(
        status=head.status_code,
        headers=headers,
        body=bytes(body),
        location=_absolute(url, location) if location is not None and 300 <= head.status_code < 400 else None,
        final_url=url,
    )


def _absolute(url: str, location: str) -> str:
    try:
        return urljoin(url, location.strip())[:_MAX_URL]
    except ValueError:
        return location.strip()[:_MAX_URL]
