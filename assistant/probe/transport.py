"""The only opener of TCP and TLS connections, and the trust that TLS rests on."""

import asyncio
import contextlib
import errno
import ipaddress
import os
import socket
import ssl
import sys
import threading
from pathlib import Path
from typing import Final, Protocol, cast

import truststore

from assistant.model.net import SocketAddress
from assistant.probe import daemon
from assistant.probe.failure import PlaintextError
from assistant.wire.reply import excerpt

BUFFER_OCTETS: Final = 64 * 1024

# Where OpenSSL's own default does not exist, as in Pythons built elsewhere: Fedora and RHEL, SUSE, Alpine, Debian.
_AUTHORITY_FILES: Final = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)


class Connection(asyncio.Protocol):
    """One TCP connection, in clear or under TLS. Used by one task at a time.

    A protocol of our own, not a stream: octets that came in clear before TLS must be seen, and what
    is held of a server that talks without end is bounded (`BUFFER_OCTETS` and one read of the system's).
    """

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._waiter: asyncio.Future[None] | None = None
        self._paused = False
        self._ended = False
        self._error: Exception | None = None

    # asyncio calls these.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the transport over."""
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        """Keep octets until they are read; stop reading from the network when there are many."""
        self._buffer += data
        if len(self._buffer) >= BUFFER_OCTETS and not self._paused and self._transport is not None:
            self._paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        """Note that the other side has finished; the transport closes."""
        self._ended = True
        self._wake()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end, and its reason."""
        self._ended = True
        self._error = self._error or exc
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    # The probes call these.

    async def read(self) -> bytes:
        """Return what has come in, at least one octet; ``b""`` when the other side has finished.

        Raises:
            OSError: the connection broke; also `ssl.SSLError`.
        """
        while not self._buffer:
            if self._error is not None:
                raise self._error
            if self._ended or self._transport is None:
                return b""
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        data = bytes(self._buffer)
        self._buffer.clear()
        if self._paused and self._transport is not None and not self._ended:
            self._paused = False
            self._transport.resume_reading()
        return data

    def write(self, data: bytes) -> None:
        """Send octets in one piece; silently nothing once the connection is over, since `read` will tell."""
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)
            self._acknowledge_at_once()

    def _acknowledge_at_once(self) -> None:
        """Ask for undelayed acknowledgements, where the system has such a thing.

        Many servers send session tickets and then the greeting or a reply in small segments of their
        own, and hold the second back until the first is acknowledged: a delayed one costs 40 ms.
        """
        if self._transport is None or not hasattr(socket, "TCP_QUICKACK"):
            return
        raw = self._transport.get_extra_info("socket")
        if raw is not None:
            with contextlib.suppress(OSError):
                raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)

    async def start_tls(self, context: ssl.SSLContext, server_hostname: str) -> None:
        """Put the connection under TLS. On failure and on cancellation the connection is dead.

        Args:
            context: whom to trust.
            server_hostname: the reference identifier: host name or numeric address.

        Raises:
            PlaintextError: octets were received in clear before; they must not be taken for the server's.
            OSError: the handshake failed; also `ssl.SSLError` and its certificate faults.
            ValueError: the reference identifier cannot be one.
        """
        raw = self._transport
        if self._buffer:
            start = excerpt(bytes(self._buffer[:200]))
            self.abort()
            raise PlaintextError(f"plain text came before TLS: {start}")
        if self._error is not None:
            raise self._error
        if raw is None or self._ended or raw.is_closing():
            raise EOFError("closed before TLS")
        loop = asyncio.get_running_loop()
        try:
            secured = await loop.start_tls(raw, self, context, server_hostname=server_hostname)
        except BaseException:
            raw.abort()
            self._ended = True
            raise
        if secured is None:  # the typeshed allows it; asyncio never does it
            raise EOFError("closed during the handshake")
        self._transport = secured
        self._acknowledge_at_once()

    def abort(self) -> None:
        """Close at once; never raises, may be called again."""
        if self._transport is not None:
            with contextlib.suppress(OSError, RuntimeError):  # RuntimeError: the loop is closed already
                self._transport.abort()

    @property
    def tls(self) -> ssl.SSLObject | None:
        """The TLS session in force, None in clear."""
        if self._transport is None:
            return None
        return cast("ssl.SSLObject | None", self._transport.get_extra_info("ssl_object"))


class Dialer(Protocol):
    """Opens connections."""

    async def open(self, address: SocketAddress) -> Connection:
        """Open a TCP connection. The caller bounds the time.

        Raises:
            OSError: it could not be opened.
        """
        ...


class SocketDialer(Dialer, Protocol):
    """Opens connections, and plain sockets too."""

    async def plug(self, address: SocketAddress) -> socket.socket:
        """Open a TCP connection as a blocking socket, for a library that reads by itself. The caller bounds the time.

        Raises:
            OSError: it could not be opened.
        """
        ...


class SystemDialer:
    """Opens connections by the operating system's own ways.

    Nagle's delay is off: asyncio sets TCP_NODELAY on its own.
    """

    async def open(self, address: SocketAddress) -> Connection:
        """Open a TCP connection to a numeric address; never to a name, which asyncio would look up in its own pool."""
        _family(address)
        loop = asyncio.get_running_loop()
        _, connection = await loop.create_connection(Connection, address.ip, address.port)
        return connection

    async def plug(self, address: SocketAddress) -> socket.socket:
        """Open a TCP connection to a numeric address as a blocking socket."""
        plug = socket.socket(_family(address), socket.SOCK_STREAM)
        try:
            plug.setblocking(False)
            plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await asyncio.get_running_loop().sock_connect(plug, (address.ip, address.port))
            plug.setblocking(True)
        except BaseException:
            plug.close()
            raise
        return plug


def _family(address: SocketAddress) -> socket.AddressFamily:
    try:
        version = ipaddress.ip_address(address.ip).version
    except ValueError:
        raise OSError(errno.EADDRNOTAVAIL, "not a numeric address") from None
    return socket.AF_INET6 if version == 6 else socket.AF_INET


class Trust:
    """Whom to believe. Made once; building takes tens of milliseconds, `load` does it ahead of need in a thread.

    Args:
        authorities: PEM text of the only authorities to be trusted instead of the system's; for the demo world.
        minimum: the oldest TLS version to speak.
    """

    def __init__(self, *, authorities: str | None = None, minimum: ssl.TLSVersion = ssl.TLSVersion.TLSv1_2) -> None:
        self._authorities = authorities
        self._minimum = minimum
        self._lock = threading.Lock()
        self._built: tuple[ssl.SSLContext, ssl.SSLContext] | None = None

    @classmethod
    def load(cls, *, authorities: str | None = None, minimum: ssl.TLSVersion = ssl.TLSVersion.TLSv1_2) -> "Trust":
        """Make a trust and build it in a daemon thread; returns at once."""
        trust = cls(authorities=authorities, minimum=minimum)
        threading.Thread(target=trust.build, name="trust", daemon=True).start()
        return trust

    def build(self) -> None:
        """Build both contexts now, unless that is done; from any thread."""
        with self._lock:
            if self._built is None:
                self._built = self._make_verified(), self._make_unverified()

    async def context(self, *, verify: bool) -> ssl.SSLContext:
        """Return a context without holding the loop up."""
        if self._built is None:
            await daemon.run(self.build, name="trust")
        return self.verified if verify else self.unverified

    @property
    def verified(self) -> ssl.SSLContext:
        """Trusts what the operating system trusts (``SSL_CERT_FILE`` honoured), and checks the host name."""
        self.build()
        assert self._built is not None
        return self._built[0]

    @property
    def unverified(self) -> ssl.SSLContext:
        """Trusts anybody: to read certificates and offers only; no secret is ever sent over it."""
        self.build()
        assert self._built is not None
        return self._built[1]

    def _make_verified(self) -> ssl.SSLContext:
        if self._authorities is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.load_verify_locations(cadata=self._authorities)
        elif sys.platform in ("darwin", "win32"):
            context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            named = os.environ.get("SSL_CERT_FILE")
            if named and Path(named).is_file():
                context.load_verify_locations(cafile=named)
        else:
            # truststore does the same here, but for every connection anew: 35 ms each.
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            _load_system_authorities(context)
        context.minimum_version = self._minimum
        _keep_presented(context)
        return context

    def _make_unverified(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.minimum_version = self._minimum
        return context


def presented_certificate(error: BaseException) -> bytes | None:
    """Return the DER form of the certificate that a failed handshake was about, where it could be kept."""
    kept = vars(error).get("presented")
    return kept if isinstance(kept, bytes) else None


def _load_system_authorities(context: ssl.SSLContext) -> None:
    paths = ssl.get_default_verify_paths()
    folder = Path(paths.capath) if paths.capath else None
    try:
        filled = folder is not None and any(name.suffix in (".0", ".1") for name in folder.iterdir())
    except OSError:
        filled = False
    if paths.cafile or filled:
        context.set_default_verify_paths()
        return
    for file in _AUTHORITY_FILES:
        if Path(file).is_file():
            context.load_verify_locations(cafile=file)
            return


def _keep_presented(context: ssl.SSLContext) -> None:
    """Let a failed verification carry the certificate it was about: saves a second connection to read it."""
    inner = getattr(context, "_ctx", context)  # truststore wraps a context
    base: type[ssl.SSLObject] = getattr(inner, "sslobject_class", None) or ssl.SSLObject

    class Keeping(base):  # type: ignore[misc, valid-type] # the base is known at run time only
        def do_handshake(self) -> None:
            try:
                super().do_handshake()
            except ssl.SSLCertVerificationError as error:
                vars(error)["presented"] = _first_presented(self)
                raise

    inner.sslobject_class = Keeping


def _first_presented(tls: ssl.SSLObject) -> bytes | None:
    """Read the leaf as sent; public from Python 3.13 on, on the inner object before."""
    source = tls if hasattr(tls, "get_unverified_chain") else getattr(tls, "_sslobj", None)
    read_chain = getattr(source, "get_unverified_chain", None)
    if read_chain is None:
        return None
    try:
        chain = read_chain()
    except (ssl.SSLError, ValueError):
        return None
    if not chain:
        return None
    leaf = chain[0]
    return leaf if isinstance(leaf, bytes) else ssl.PEM_cert_to_DER_cert(leaf.public_bytes())
