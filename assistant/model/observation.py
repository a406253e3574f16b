"""What was seen: one frozen record a step, with its time, its place, and its reply or failure.

No observation means *not tried*. An observation has at most one failure, since later steps cannot
run without earlier ones. `detail` is for the report; no rule may read it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.model.mail import Capabilities, Reply
from assistant.model.net import Endpoint, SocketAddress


class Failure(StrEnum):
    """Why a step failed: one closed list, the same on every system."""

    TIMED_OUT = "timed-out"
    CONNECTION_REFUSED = "connection-refused"
    CONNECTION_RESET = "connection-reset"
    HOST_UNREACHABLE = "host-unreachable"
    NETWORK_UNREACHABLE = "network-unreachable"
    ADMIN_PROHIBITED = "admin-prohibited"
    EOF = "eof"
    BAD_REPLY = "bad-reply"
    DNS_NXDOMAIN = "dns-nxdomain"
    DNS_NO_DATA = "dns-no-data"
    DNS_SERVFAIL = "dns-servfail"
    DNS_TIMED_OUT = "dns-timed-out"
    TLS_UNKNOWN_AUTHORITY = "tls-unknown-authority"
    TLS_NAME_MISMATCH = "tls-name-mismatch"
    TLS_EXPIRED = "tls-expired"
    TLS_PROTOCOL = "tls-protocol"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    UNCLASSIFIED = "unclassified"


TLS_TRUST_FAILURES = frozenset(
    {Failure.TLS_UNKNOWN_AUTHORITY, Failure.TLS_NAME_MISMATCH, Failure.TLS_EXPIRED},
)


class Step(StrEnum):
    """One command-and-reply of a dialogue (`evidence[].step` of the contract uses these words)."""

    GREETING = "greeting"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    MESSAGE = "message"
    RSET = "rset"
    QUIT = "quit"
    POP_CAPA = "capa"
    POP_STLS = "stls"
    POP_LOGIN = "pop-login"
    POP_LOOK = "pop-look"


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What a server's certificate says; None fields were not to be read.

    Attributes:
        subject: common name, or the first DNS name.
        names: DNS names and IP addresses it is for.
        issuer: the issuer's organisation or common name.
        not_before_utc: start of validity.
        not_after_utc: end of validity.
        fingerprint: SHA-256 over the DER form, hexadecimal.
    """

    subject: str | None = None
    names: tuple[str, ...] = ()
    issuer: str | None = None
    not_before_utc: datetime | None = None
    not_after_utc: datetime | None = None
    fingerprint: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What all observations share.

    Attributes:
        id: unique within a run, rising.
        started_s: seconds on the run's monotonic clock; 0 is the run's start.
        elapsed_s: how long the step took, seconds.
        failure: None when the step gave what it is for.
        detail: raw text for the report, already redacted.
        account: label of the account it was made for, empty for the network as a whole.
    """

    id: int
    started_s: float
    elapsed_s: float
    failure: Failure | None = None
    detail: str = ""
    account: str = ""

    @property
    def ended_s(self) -> float:
        """When the step was over, on the run's clock."""
        return self.started_s + self.elapsed_s


class RecordType(StrEnum):
    """What was asked of the DNS. ADDRESS is the system resolver's A and AAAA together."""

    ADDRESS = "ADDRESS"
    MX = "MX"
    SRV = "SRV"
    TXT = "TXT"
    PTR = "PTR"


@dataclass(frozen=True, slots=True, kw_only=True)
class DnsLookup(_Seen):
    """One look-up.

    Attributes:
        name: what was asked for.
        record: which records.
        answers: ADDRESS, PTR: the values; MX: hosts, most preferred first; SRV: ``host:port``,
            most preferred first (RFC 2782 order); TXT: the joined strings. A null MX or ``.`` SRV gives ().
    """

    name: str
    record: RecordType
    answers: tuple[str, ...] = ()


class Role(StrEnum):
    """Why an endpoint is being talked to."""

    CONFIGURED = "configured"
    PROVIDER = "provider"
    LOCAL = "local"
    CONTROL = "control"
    INCOMING = "incoming"
    PORTAL = "portal"


@dataclass(frozen=True, slots=True, kw_only=True)
class TcpConnect(_Seen):
    """One connection attempt to one address.

    Attributes:
        endpoint: what it was for.
        address: where packets went.
        role: why.
        pending: still unanswered when last looked at.
        hop_limit: how many hops the packets could travel; None for as many as the system lets them.
    """

    endpoint: Endpoint
    address: SocketAddress
    role: Role
    pending: bool = False
    hop_limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TlsHandshake(_Seen):
    """One TLS handshake.

    Attributes:
        endpoint: the reference identifier is its host (RFC 9525).
        connection: number of the connection within the run.
        verified: trusted by the operating system's store and the name matches.
        certificate: what was presented, None where it could not be read.
        version: ``TLSv1.3`` and so on.
    """

    endpoint: Endpoint
    connection: int
    role: Role
    verified: bool
    certificate: Certificate | None = None
    version: str | None = None


class RecipientClass(StrEnum):
    """Whether a recipient's domain is the provider's own (no relaying) or not."""

    INSIDE = "inside"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange(_Seen):
    """One command and its reply.

    Attributes:
        endpoint: where.
        connection: number of the connection within the run.
        role: why this endpoint is being talked to.
        step: which command.
        command: as sent, secrets blotted out at birth; empty for the greeting.
        reply: None when the step failed without one.
        capabilities: of an EHLO that was accepted.
        encrypted: sent under TLS.
        verified: sent under TLS whose certificate was verified.
        signed_in: an AUTH had succeeded on this connection before.
        after_pop: a POP log-in had succeeded for this account before, in this run.
        sender: reverse-path of the mail transaction, for MAIL and RCPT.
        recipient: forward-path, for RCPT.
        recipient_class: for RCPT.
        mechanism: for AUTH and the POP log-in.
    """

    endpoint: Endpoint
    connection: int
    role: Role
    step: Step
    command: str = ""
    reply: Reply | None = None
    capabilities: Capabilities | None = None
    encrypted: bool = False
    verified: bool = False
    signed_in: bool = False
    after_pop: bool = False
    sender: str | None = None
    recipient: str | None = None
    recipient_class: RecipientClass | None = None
    mechanism: str | None = None

    @property
    def accepted(self) -> bool:
        """A positive reply came."""
        return self.failure is None and self.reply is not None and self.reply.positive

    @property
    def refused(self) -> bool:
        """A negative reply came, for now (4xx) or for good (5xx, ``-ERR``)."""
        return self.reply is not None and not self.reply.positive


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpGet(_Seen):
    """One small HTTP request.

    Attributes:
        url: what was asked for.
        purpose: ``portal``, ``autoconfig``, ``ispdb``, ``capport``.
        status: HTTP status, None without an answer.
        as_expected: portal probes: the exact answer came.
        location: where it redirected to.
    """

    url: str
    purpose: str
    status: int | None = None
    as_expected: bool | None = None
    location: str | None = None


Observation = DnsLookup | TcpConnect | TlsHandshake | Exchange | HttpGet


@dataclass(frozen=True, slots=True)
class Evidence:
    """A read-only index over one run's observations, in the order in which they ended."""

    observations: tuple[Observation, ...] = ()

    def exchanges(self, *, step: Step | None = None, endpoint: Endpoint | None = None) -> Iterator[Exchange]:
        """Yield the exchanges, narrowed to a step and an endpoint where given."""
        for seen in self.observations:
            if (
                isinstance(seen, Exchange)
                and (step is None or seen.step is step)
                and (endpoint is None or seen.endpoint == endpoint)
            ):
                yield seen

    def connects(self, *, host: str | None = None, port: int | None = None) -> Iterator[TcpConnect]:
        """Yield the connection attempts, narrowed to a host name and a port where given."""
        for seen in self.observations:
            if (
                isinstance(seen, TcpConnect)
                and seen.hop_limit is None
                and (host is None or seen.endpoint.host == host)
                and (port is None or seen.endpoint.port == port)
            ):
                yield seen

    def limited_connects(self, *, host: str, port: int) -> Iterator[TcpConnect]:
        """Yield the attempts with a bounded number of hops."""
        for seen in self.observations:
            if (
                isinstance(seen, TcpConnect)
                and seen.hop_limit is not None
                and seen.endpoint.host == host
                and seen.endpoint.port == port
            ):
                yield seen

    def handshakes(self, *, endpoint: Endpoint | None = None) -> Iterator[TlsHandshake]:
        """Yield the TLS handshakes, narrowed to an endpoint where given."""
        for seen in self.observations:
            if isinstance(seen, TlsHandshake) and (endpoint is None or seen.endpoint == endpoint):
                yield seen

    def lookups(self, *, name: str | None = None, record: RecordType | None = None) -> Iterator[DnsLookup]:
        """Yield the DNS look-ups, narrowed to a name and a record type where given."""
        for seen in self.observations:
            if (
                isinstance(seen, DnsLookup)
                and (name is None or seen.name == name)
                and (record is None or seen.record is record)
            ):
                yield seen

    def gets(self, *, purpose: str | None = None) -> Iterator[HttpGet]:
        """Yield the HTTP requests, narrowed to a purpose where given."""
        for seen in self.observations:
            if isinstance(seen, HttpGet) and (purpose is None or seen.purpose == purpose):
                yield seen
