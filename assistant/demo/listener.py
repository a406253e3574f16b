"""One listening socket on loopback, and everybody who is connected to it."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Awaitable, Callable

LOOPBACK = "127.0.0.1"
_LINE_LIMIT = 64 * 1024
_CLOSE_S = 2.0

StreamHandler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
"""Serves one connection from its first octet to its last."""


class Guests:
    """Who is connected: transports to abort and tasks to wait for."""

    def __init__(self) -> None:
        self.transports: set[asyncio.BaseTransport] = set()
        self.tasks: set[asyncio.Task[object]] = set()

    def keep(self, task: asyncio.Task[object]) -> None:
        """Hold a task until it is done."""
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def expel(self) -> None:
        """Abort every connection and wait for what serves it."""
        for transport in tuple(self.transports):
            if isinstance(transport, asyncio.WriteTransport):
                transport.abort()
        for task in tuple(self.tasks):
            task.cancel()
        if self.tasks:
            await asyncio.wait(tuple(self.tasks), timeout=_CLOSE_S)
        self.transports.clear()


class _StreamProtocol(asyncio.StreamReaderProtocol):
    """asyncio's own stream protocol, with its connection and its task written down."""

    def __init__(self, guests: Guests, handler: StreamHandler) -> None:
        self._guests = guests

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            if task is not None:
                guests.keep(task)
            try:
                await handler(reader, writer)
            except (OSError, EOFError, asyncio.LimitOverrunError, ValueError, ssl.SSLError):
                pass  # the client went away, or spoke nonsense
            except asyncio.CancelledError:
                pass  # the world ends; asyncio would log the cancellation as a fault
            finally:
                writer.close()

        super().__init__(asyncio.StreamReader(limit=_LINE_LIMIT), serve)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._guests.transports.add(transport)
        super().connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._guests.transports = {one for one in self._guests.transports if not one.is_closing()}


class _TlsFirst(asyncio.Protocol):
    """Puts a connection under TLS before its protocol hears of it.

    asyncio's own servers do that too, but tell nobody of connections whose handshake is not over,
    so that these could not be closed.
    """

    def __init__(self, guests: Guests, protocol: asyncio.BaseProtocol, context: ssl.SSLContext) -> None:
        self._guests = guests
        self._protocol = protocol
        self._context = context

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._guests.transports.add(transport)
        if isinstance(transport, asyncio.Transport):
            transport.pause_reading()  # what comes now is the handshake's
            self._guests.keep(asyncio.get_running_loop().create_task(self._secure(transport)))

    async def _secure(self, transport: asyncio.Transport) -> None:
        try:
            secured = await asyncio.get_running_loop().start_tls(
                transport, self._protocol, self._context, server_side=True
            )
        except (OSError, EOFError):
            secured = None  # the client went away, or did not like the certificate
        if secured is None:
            transport.abort()
        else:
            self._protocol.connection_made(secured)


class Listener:
    """A listening socket on a free port of 127.0.0.1.

    Attributes:
        port: the port.
    """

    def __init__(self, server: asyncio.Server, port: int, guests: Guests) -> None:
        self._server = server
        self._guests = guests
        self.port = port

    async def close(self) -> None:
        """Stop listening and throw everybody out."""
        self._server.close()
        await self._guests.expel()
        # Since 3.12 this waits for the connections too, which are gone by the next turn of the loop.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_CLOSE_S):
                await self._server.wait_closed()


async def listen(
    make_protocol: Callable[[Guests], asyncio.BaseProtocol], context: ssl.SSLContext | None = None
) -> Listener:
    """Listen on a free port of 127.0.0.1.

    Args:
        make_protocol: makes the protocol of one connection and enters it in the guests' book.
        context: implicit TLS.
    """
    guests = Guests()

    def make() -> asyncio.BaseProtocol:
        protocol = make_protocol(guests)
        return protocol if context is None else _TlsFirst(guests, protocol, context)

    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.bind((LOOPBACK, 0))
        listening.setblocking(False)
        server = await asyncio.get_running_loop().create_server(make, sock=listening)
    except BaseException:
        listening.close()
        raise
    return Listener(server, listening.getsockname()[1], guests)


async def listen_streams(make_handler: Callable[[], StreamHandler], context: ssl.SSLContext | None = None) -> Listener:
    """Listen with a handler made for each connection; see `listen`."""
    return await listen(lambda guests: _StreamProtocol(guests, make_handler()), context)
