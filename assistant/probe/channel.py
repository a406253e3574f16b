"""One connection to one endpoint, with every step on it recorded: what the dialogue probes share."""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass

from assistant.model.net import Endpoint, Security, SocketAddress
from assistant.model.observation import Certificate, Failure, Role, TcpConnect, TlsHandshake
from assistant.model.secret import Secret
from assistant.probe import certificate, daemon
from assistant.probe.failure import PlaintextError, classify, describe
from assistant.probe.icmp import complaint_of
from assistant.probe.recorder import Recorder
from assistant.probe.transport import Connection, Dialer, Trust, presented_certificate, verified_authority
from assistant.wire.fault import LocalProtocolError


@dataclass(frozen=True, slots=True)
class Credential:
    """A log-in name and its secret."""

    username: str
    secret: Secret


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a step may take in all, seconds, however little by little it comes.

    Attributes:
        connect_s: the TCP connection.
        greeting_s: the whole greeting.
        command_s: one reply, and a TLS handshake.
    """

    connect_s: float = 10.0
    greeting_s: float = 10.0
    command_s: float = 10.0


class Channel:
    """Opens, protects and closes one connection, and records the connection attempt and the handshake.

    Never raises for network reasons.

    Attributes:
        connection: the connection's number within the run.
        encrypted: under TLS.
        verified: under TLS whose certificate was verified.
        closed: nothing more can be done on it.
    """

    def __init__(
        self,
        *,
        dialer: Dialer,
        trust: Trust,
        recorder: Recorder,
        endpoint: Endpoint,
        role: Role,
        account: str,
        patience: Patience,
    ) -> None:
        self._dialer = dialer
        self._trust = trust
        self.recorder = recorder
        self.endpoint = endpoint
        self.role = role
        self.account = account
        self.patience = patience
        self.connection = recorder.next_connection()
        self.encrypted = False
        self.verified = False
        self.closed = False
        self._link: Connection | None = None

    async def connect(self, ip: str) -> TcpConnect:
        """Open the TCP connection to one numeric address.

        When the host has had its share of connections none is tried: the channel closes, and nothing is recorded,
        since nothing was seen.
        """
        if self._link is not None or self.closed:
            raise LocalProtocolError("a probe connects once")
        address = SocketAddress(ip=ip, port=self.endpoint.port)
        started_s = self.recorder.now_s()

        def record(
            failure: Failure | None, detail: str = "", reporter: str | None = None, *, was_tried: bool = True
        ) -> TcpConnect:
            seen = TcpConnect(
                id=self.recorder.next_id(),
                started_s=started_s,
                elapsed_s=self.recorder.now_s() - started_s,
                failure=failure,
                detail=detail,
                account=self.account,
                endpoint=self.endpoint,
                address=address,
                role=self.role,
                reporter=reporter,
            )
            if failure is not None:
                self.close()
            if was_tried:
                self.recorder.add(seen)
            return seen

        if not self.recorder.allowance.claim(self.account, self.endpoint.host, ip):
            return record(Failure.CANCELLED, "not tried: the host has had its share of connections", was_tried=False)
        try:
            async with asyncio.timeout(self.patience.connect_s):
                self._link = await self._dialer.open(address)
        except asyncio.CancelledError:
            record(Failure.CANCELLED)
            raise
        except OSError as error:
            told = complaint_of(error)
            return record(classify(error), describe(error), told.reporter if told is not None else None)
        return record(None)

    async def secure(self, *, verify: bool, injected: bool = False, blot: Callable[[str], str] = str) -> TlsHandshake:
        """Put the connection under TLS and read the certificate.

        Args:
            verify: trust and name are checked; else the certificate is only read.
            injected: octets came in clear after the server agreed to start TLS; there is no handshake then.
            blot: takes secrets out of the detail.
        """
        link = self.link()
        if self.encrypted:
            raise LocalProtocolError("under TLS already")
        started_s = self.recorder.now_s()

        def record(failure: Failure | None, detail: str = "", seen_certificate: Certificate | None = None,
                   ended_s: float | None = None) -> TlsHandshake:  # fmt: skip
            tls = link.tls if failure is None else None
            seen = TlsHandshake(
                id=self.recorder.next_id(),
                started_s=started_s,
                elapsed_s=(self.recorder.now_s() if ended_s is None else ended_s) - started_s,
                failure=failure,
                detail=detail,
                account=self.account,
                endpoint=self.endpoint,
                connection=self.connection,
                role=self.role,
                verified=self.verified,
                certificate=seen_certificate,
                version=None if tls is None else tls.version(),
            )
            if failure is not None:
                self.close()
            self.recorder.add(seen)
            return seen

        failure: Failure | None = None
        detail = ""
        try:
            context = await self._trust.context(verify=verify)
            try:
                await self._shake_hands(link, context, injected)
            except (OSError, EOFError, ValueError, PlaintextError) as error:
                ended_s = self.recorder.now_s()
                self.close()
                failure, detail = classify(error), describe(error, blot)
                if isinstance(error, PlaintextError) and self.endpoint.security is Security.STARTTLS:
                    # On a port of TLS alone it is a server that speaks without; here it came between.
                    failure = Failure.TLS_INJECTED
                presented = await _read_certificate(presented_certificate(error))
                return record(failure, detail, presented, ended_s)
            ended_s = self.recorder.now_s()
            presented = await _read_session(link.tls)
        except asyncio.CancelledError:
            record(failure or Failure.CANCELLED, detail)
            raise
        self.encrypted = True
        self.verified = verify
        return record(None, "", presented, ended_s)

    async def _shake_hands(self, link: Connection, context: ssl.SSLContext, injected: bool) -> None:
        if injected:
            raise PlaintextError("plain text came after the agreement to start TLS")
        async with asyncio.timeout(self.patience.command_s):
            await link.start_tls(context, self.endpoint.host)

    def link(self) -> Connection:
        """Return the open connection.

        Raises:
            LocalProtocolError: not connected, or closed.
        """
        if self._link is None or self.closed:
            raise LocalProtocolError("the connection is not open")
        return self._link

    def close(self) -> None:
        """Close at once; never raises, may be called again."""
        self.closed = True
        if self._link is not None:
            self._link.abort()


async def _read_session(tls: ssl.SSLObject | None) -> Certificate | None:
    if tls is None:
        return None
    der = tls.getpeercert(binary_form=True)
    if der is None:
        return None
    fields = tls.getpeercert()
    return certificate.from_verified(fields, der, verified_authority(tls)) if fields else await _read_certificate(der)


async def _read_certificate(der: bytes | None) -> Certificate | None:
    if der is None:
        return None
    return await daemon.run(lambda: certificate.from_der(der), name="certificate")
