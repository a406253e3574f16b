import asyncio
import gzip
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import pytest

from assistant.model.net import SocketAddress
from assistant.model.observation import Failure, RecordType
from assistant.probe import https
from assistant.probe.https import MAX_BODY, Fetched, FetchError, SystemFetcher
from assistant.probe.resolver import ResolveError
from assistant.probe.transport import Connection, SystemDialer
from tests.support.hostile_certificates import HOST, certificates

T = TypeVar("T")
Answer = bytes | Callable[[bytes, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 8\r\n\r\nsuccess\n"


def go(made: Coroutine[Any, Any, T]) -> T:
    async def bounded() -> T:
        async with asyncio.timeout(20):
            return await made

    return asyncio.run(bounded())


class Names:
    """A resolver that knows what it was told."""

    def __init__(self, *addresses: str, failure: Failure | None = None) -> None:
        self.known = addresses or ("127.0.0.1",)
        self.failure = failure
        self.asked: list[str] = []

    async def addresses(self, host: str) -> tuple[str, ...]:
        self.asked.append(host)
        if self.failure is not None:
            raise ResolveError(self.failure, "said so")
        return self.known

    async def records(self, name: str, record: RecordType) -> tuple[str, ...]:
        raise AssertionError


class Redirecting:
    """A dialer that reaches the test's own server, whatever address and port are asked for."""

    def __init__(self, port: int, refuse: tuple[str, ...] = (), hang: tuple[str, ...] = ()) -> None:
        self.port = port
        self.refuse = refuse
        self.hang = hang
        self.opened: list[SocketAddress] = []
        self.connections: list[Connection] = []
        self.dialer = SystemDialer()

    async def open(self, address: SocketAddress) -> Connection:
        self.opened.append(address)
        if address.ip in self.refuse:
            raise ConnectionRefusedError(111, "Connection refused")
        if address.ip in self.hang:
            await asyncio.Event().wait()
        connection = await self.dialer.open(SocketAddress(ip="127.0.0.1", port=self.port))
        self.connections.append(connection)
        return connection


class World:
    """One server, and a fetcher that reaches it for every name."""

    def __init__(self, port: int, names: Names, dialer: Redirecting, heads: list[bytes]) -> None:
        self.port = port
        self.names = names
        self.dialer = dialer
        self.heads = heads
        self.fetcher = SystemFetcher(names, dialer, certificates().trust)


@asynccontextmanager
async def world(
    answer: Answer | list[Answer],
    *,
    context: ssl.SSLContext | None = None,
    names: Names | None = None,
    refuse: tuple[str, ...] = (),
    hang: tuple[str, ...] = (),
) -> AsyncIterator[World]:
    answers = list(answer) if isinstance(answer, list) else []
    heads: list[bytes] = []
    writers: list[asyncio.StreamWriter] = []
    tasks: set[asyncio.Task[Any]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            heads.append(head)
            now = answers.pop(0) if isinstance(answer, list) else answer
            if isinstance(now, bytes):
                writer.write(now)
                await writer.drain()
            else:
                await now(head, reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    port = server.sockets[0].getsockname()[1]
    try:
        yield World(port, names or Names(), Redirecting(port, refuse, hang), heads)
    finally:
        server.close()
        for writer in writers:
            writer.transport.abort()
        if tasks:
            await asyncio.wait(tasks)
        await server.wait_closed()


def fetch(answer: Answer | list[Answer], url: str = "http://portal.example/x", **options: Any) -> Fetched:
    async def run() -> Fetched:
        async with world(answer, **options) as made:
            return await made.fetcher.get(url, deadline_s=10)

    return go(run())


def failure_of(answer: Answer | list[Answer], url: str = "http://portal.example/x", **options: Any) -> Failure:
    with pytest.raises(FetchError) as caught:
        fetch(answer, url, **options)
    return caught.value.failure


def test_a_plain_page() -> None:
    got = fetch(OK)
    assert (got.status, got.body, got.location, got.final_url) == (200, b"success\n", None, "http://portal.example/x")
    assert ("content-type", "text/plain") in got.headers


def test_what_is_sent_says_nothing_of_the_user() -> None:
    async def run() -> bytes:
        async with world(OK) as made:
            await made.fetcher.get("http://Portal.example:8080/a b?q=ü&x=1#frag".replace(" ", "%20"), deadline_s=10)
            assert made.names.asked == ["portal.example"]
            assert made.dialer.opened == [SocketAddress(ip="127.0.0.1", port=8080)]
            return made.heads[0]

    lines = go(run()).decode().split("\r\n")
    assert lines[0] == "GET /a%20b?q=%C3%BC&x=1 HTTP/1.1"
    assert set(lines[1:-2]) == {
        "Host: portal.example:8080",
        "User-Agent: Roampost",
        "Accept: */*",
        "Cache-Control: no-cache",
        "Connection: close",
    }


def test_accept_is_sent() -> None:
    async def run() -> bytes:
        async with world(OK) as made:
            await made.fetcher.get("http://p.example", deadline_s=10, accept="application/captive+json")
            return made.heads[0]

    head = go(run())
    assert b"Accept: application/captive+json\r\n" in head
    assert head.startswith(b"GET / HTTP/1.1\r\n")


@pytest.mark.parametrize(
    ("raw", "status", "body"),
    [
        (b"HTTP/1.1 204 No Content\r\n\r\n", 204, b""),
        (b"HTTP/1.0 200 OK\r\n\r\nto the end", 200, b"to the end"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", 200, b"abcde"),
        (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 200, b"x"),
        (b"HTTP/1.1 511 Network Authentication Required\r\nContent-Length: 0\r\n\r\n", 511, b""),
    ],
)
def test_shapes_of_answers(raw: bytes, status: int, body: bytes) -> None:
    got = fetch(raw)
    assert (got.status, got.body) == (status, body)


def test_bodies_are_not_unpacked() -> None:
    packed = gzip.compress(b"x" * 1000)
    raw = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(packed) + packed
    assert fetch(raw).body == packed


@pytest.mark.parametrize(
    ("location", "absolute"),
    [
        (b"http://login.portal.example/", "http://login.portal.example/"),
        (b"/login", "http://portal.example/login"),
        (b"//[broken", "//[broken"),
        (b"javascript:alert(1)", "javascript:alert(1)"),
    ],
)
def test_a_portals_redirect_is_the_answer(location: bytes, absolute: str) -> None:
    got = fetch(b"HTTP/1.1 302 Found\r\nLocation: " + location + b"\r\nContent-Length: 0\r\n\r\n")
    assert (got.status, got.location, got.final_url) == (302, absolute, "http://portal.example/x")


def test_location_without_a_redirect_means_nothing() -> None:
    assert fetch(b"HTTP/1.1 200 OK\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n").location is None


def moved(to: str) -> bytes:
    return f"HTTP/1.1 301 Moved\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n".encode()


def test_https_redirects_are_followed_within_https() -> None:
    got = fetch([moved(f"https://{HOST}/2"), OK], f"https://{HOST}/1", context=certificates().good)
    assert (got.status, got.final_url, got.location) == (200, f"https://{HOST}/2", None)


def test_three_redirects_at_most() -> None:
    steps = [moved(f"https://{HOST}/{n}") for n in range(1, 6)]
    got = fetch(list(steps), f"https://{HOST}/0", context=certificates().good)
    assert (got.status, got.final_url, got.location) == (301, f"https://{HOST}/3", f"https://{HOST}/4")


def test_a_redirect_out_of_https_is_not_followed() -> None:
    got = fetch([moved("http://plain.example/")], f"https://{HOST}/", context=certificates().good)
    assert (got.status, got.location) == (301, "http://plain.example/")


@pytest.mark.parametrize(
    ("kind", "failure"),
    [
        ("expired", Failure.TLS_EXPIRED),
        ("wrong_name", Failure.TLS_NAME_MISMATCH),
        ("unknown", Failure.TLS_UNKNOWN_AUTHORITY),
    ],
)
def test_https_is_always_verified(kind: str, failure: Failure) -> None:
    assert failure_of(OK, f"https://{HOST}/", context=getattr(certificates(), kind)) is failure


def test_plain_text_on_the_tls_port() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    async def run() -> None:
        server = await asyncio.start_server(talk, "127.0.0.1", 0)
        dialer = Redirecting(server.sockets[0].getsockname()[1])
        try:
            await SystemFetcher(Names(), dialer, certificates().trust).get(f"https://{HOST}/", deadline_s=10)
        finally:
            server.close()
            await server.wait_closed()

    with pytest.raises(FetchError) as caught:
        go(run())
    assert caught.value.failure in {Failure.TLS_PROTOCOL, Failure.BAD_REPLY}


@pytest.mark.parametrize(
    "raw",
    [
        b"220 smtp.example ESMTP\r\n",
        b"<html>",
        b"\0" * 100,
        b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        b"HTTP/1.1 999999 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 20_000,
        b"x" * 100_000,
        b"HTTP/1.1 200 OK\r\nContent-Length: 5",
    ],
)
def test_what_is_not_http(raw: bytes) -> None:
    assert failure_of(raw) is Failure.BAD_REPLY


def test_nothing_at_all() -> None:
    assert failure_of(b"") is Failure.EOF


def test_too_long_a_body() -> None:
    assert failure_of(b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * (MAX_BODY + 1)) is Failure.BAD_REPLY


def test_a_body_that_just_fits() -> None:
    assert len(fetch(b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * MAX_BODY).body) == MAX_BODY


def test_an_endless_body() -> None:
    async def endless(head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            writer.write(b"1000\r\n" + b"x" * 4096 + b"\r\n")
            await writer.drain()

    assert failure_of(endless) is Failure.BAD_REPLY


def test_the_deadline_is_for_everything_together() -> None:
    async def dribble(head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")
        await reader.read()

    async def run() -> None:
        async with world(dribble) as made:
            try:
                await made.fetcher.get("http://portal.example/", deadline_s=0.2)
            finally:
                (connection,) = made.dialer.connections
                assert await connection.read() == b""

    with pytest.raises(FetchError) as caught:
        go(run())
    assert caught.value.failure is Failure.TIMED_OUT


@pytest.mark.parametrize(
    "url",
    [
        "ftp://portal.example/",
        "file:///etc/passwd",
        "//portal.example/",
        "",
        "http://",
        "http:///x",
        "http://user:pass@portal.example/",
        "http://portal.example:99999/",
        "http://portal.example:x/",
        "http://portal.example/\r\nX: y",
        "http://portal.example/a b",
        "http://[::1/",
        "http://a..b/",
        "http://portal.example/" + "x" * 5000,
        "gopher://x",
    ],
)
def test_what_is_never_fetched(url: str) -> None:
    async def run() -> None:
        async with world(OK) as made:
            try:
                await made.fetcher.get(url, deadline_s=10)
            finally:
                assert made.dialer.opened == []
                assert made.names.asked == []

    with pytest.raises(FetchError) as caught:
        go(run())
    assert caught.value.failure is Failure.UNCLASSIFIED
    assert "pass@" not in caught.value.detail


def test_a_name_that_does_not_resolve() -> None:
    assert failure_of(OK, names=Names(failure=Failure.DNS_NXDOMAIN)) is Failure.DNS_NXDOMAIN


def test_a_numeric_host_with_a_port() -> None:
    async def run() -> bytes:
        async with world(OK, names=Names("::1")) as made:
            await made.fetcher.get("http://[::1]:8080/", deadline_s=10)
            return made.heads[0]

    assert b"Host: [::1]:8080\r\n" in go(run())


def test_the_next_address_is_tried_when_one_refuses() -> None:
    got = fetch(OK, names=Names("192.0.2.1", "127.0.0.1"), refuse=("192.0.2.1",))
    assert got.status == 200


def test_the_next_address_is_tried_when_one_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(https, "_STAGGER_S", 0.01)
    got = fetch(OK, names=Names("192.0.2.1", "127.0.0.1"), hang=("192.0.2.1",))
    assert got.status == 200


def test_all_addresses_refuse() -> None:
    both = ("192.0.2.1", "192.0.2.2")
    assert failure_of(OK, names=Names(*both), refuse=both) is Failure.CONNECTION_REFUSED


def test_four_addresses_at_most() -> None:
    many = tuple(f"192.0.2.{n}" for n in range(1, 10))

    async def run() -> int:
        async with world(OK, names=Names(*many), refuse=many) as made:
            with pytest.raises(FetchError):
                await made.fetcher.get("http://portal.example/", deadline_s=10)
            return len(made.dialer.opened)

    assert go(run()) == 4


def test_a_closed_port() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    fetcher = SystemFetcher(Names(), SystemDialer(), certificates().trust)
    with pytest.raises(FetchError) as caught:
        go(fetcher.get(f"http://127.0.0.1:{port}/", deadline_s=10))
    assert caught.value.failure is Failure.CONNECTION_REFUSED


def test_nothing_stays_open_after_a_race(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(https, "_STAGGER_S", 0.0)

    async def run() -> None:
        async with world(OK, names=Names("127.0.0.1", "127.0.0.2", "127.0.0.3")) as made:
            await made.fetcher.get("http://portal.example/", deadline_s=10)
            for connection in made.dialer.connections:
                assert await connection.read() == b""

    go(run())
