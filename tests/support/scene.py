"""Evidence written by hand: a scene of observations from which the pure rules draw their verdict."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from assistant.engine.candidates import Candidate, Origin, first_round, secret_may_go
from assistant.engine.case import Case, recipient_class_of
from assistant.engine.decide import decide
from assistant.model.baseline import Recollection
from assistant.model.finding import AccountDiagnosis
from assistant.model.mail import (
    Authentication,
    Capabilities,
    EnhancedStatus,
    Incoming,
    IncomingProtocol,
    Outgoing,
    Reply,
    SendingAccount,
)
from assistant.model.net import Endpoint, NetworkSnapshot, Security, SocketAddress
from assistant.model.observation import (
    Certificate,
    DnsLookup,
    Evidence,
    Exchange,
    Failure,
    HttpGet,
    Observation,
    RecipientClass,
    RecordType,
    Role,
    Step,
    TcpConnect,
    TlsHandshake,
)

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
HOST, IP = "smtp.fjordpost.no", "203.0.113.25"
OWN, OUTSIDE, COLLEAGUE = "kari@fjordpost.no", "ola@nordlys.se", "per@fjordpost.no"
_SUFFIXES = {"co.uk", "no", "se", "example", "com", "net"}


def registrable(host: str) -> str | None:
    """Stand in for the public suffix list, for the suffixes used here."""
    labels = host.lower().split(".")
    for size in (2, 1):
        if len(labels) > size and ".".join(labels[-size:]) in _SUFFIXES:
            return ".".join(labels[-size - 1 :])
    return None


def meaning(reply: Reply) -> str:
    """Stand in for the rules of error texts: the words used here, and nothing else."""
    text = str(reply).lower()
    for words, label in (
        ("check for new mail", "pop_before_smtp_required"),
        ("relay", "relay_denied"),
        ("sign in", "auth_required"),
        ("starttls", "tls_required"),
        ("blocked using", "ip_reputation"),
        ("not owned", "sender_not_allowed"),
        ("no such user", "recipient_unknown"),
        ("slow down", "rate_limited"),
        ("try later", "temporary"),
        ("your network", "network_not_authorised"),
    ):
        if words in text:
            return label
    return "other"


def reply(text: str) -> Reply:
    """Build a reply from its line."""
    code, _, rest = text.partition(" ")
    word = rest.partition(" ")[0]
    parts = word.split(".")
    enhanced = None
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        enhanced = EnhancedStatus(klass=int(parts[0]), subject=int(parts[1]), detail=int(parts[2]))
    return Reply(code=int(code), lines=(rest,), enhanced=enhanced, positive=code[0] in "23")


def account(
    *,
    port: int = 25,
    security: Security = Security.NONE,
    authentication: Authentication = Authentication.NONE,
    aliases: tuple[str, ...] = (),
    pop_first_native: bool = True,
) -> SendingAccount:
    """Build Kari's account."""
    return SendingAccount(
        address=OWN,
        program="claws-mail",
        profile="Kari",
        outgoing=Outgoing(host=HOST, port=port, security=security, authentication=authentication, username="kari"),
        incoming=Incoming(
            protocol=IncomingProtocol.POP3,
            host="pop.fjordpost.no",
            port=995,
            security=Security.TLS,
            username="kari",
        ),
        aliases=aliases,
        pop_first_native=pop_first_native,
    )


@dataclass
class Scene:
    """A run's evidence in the making.

    Attributes:
        who: the account.
        recipient: whom the user wanted to reach.
        has_secret: a secret is at hand.
        snapshot: what the system says.
        finished: nothing more will be asked.
    """

    who: SendingAccount = field(default_factory=account)
    recipient: str | None = OUTSIDE
    has_secret: bool = True
    username: str | None = "kari"
    snapshot: NetworkSnapshot = field(default_factory=lambda: NetworkSnapshot(has_default_route=True))
    reverse_name: str | None = None
    public_address: str | None = None
    memory: Recollection = field(default_factory=Recollection)
    own_domains: frozenset[str] = frozenset({"fjordpost.no"})
    finished: bool = True
    pop: Incoming | None = None
    extra: list[Candidate] = field(default_factory=list)
    seen: list[Observation] = field(default_factory=list)
    clock_s: float = 0.0

    def _next(self, elapsed_s: float) -> dict[str, float | int | str]:
        started_s = self.clock_s
        self.clock_s += min(elapsed_s, 0.1)
        return {"id": len(self.seen) + 1, "started_s": started_s, "elapsed_s": elapsed_s, "account": self.who.label}

    def add(self, observation: Observation) -> "Scene":
        """Note an observation."""
        self.seen.append(observation)
        return self

    def resolved(self, name: str = HOST, *answers: str, failure: Failure | None = None) -> "Scene":
        """Note an address look-up."""
        found = answers or (() if failure else (IP,))
        base = self._next(0.02)
        return self.add(
            DnsLookup(**base, name=name, record=RecordType.ADDRESS, answers=found, failure=failure),  # type: ignore[arg-type] # the shared fields
        )

    def text(self, name: str, *answers: str) -> "Scene":
        """Note a TXT look-up."""
        return self.add(DnsLookup(**self._next(0.02), name=name, record=RecordType.TXT, answers=answers))  # type: ignore[arg-type] # the shared fields

    def looked_up(self, record: RecordType, name: str, *answers: str, failure: Failure | None = None) -> "Scene":
        """Note a look-up of any record."""
        base = self._next(0.02)
        return self.add(
            DnsLookup(**base, name=name, record=record, answers=answers, failure=failure),  # type: ignore[arg-type] # the shared fields
        )

    def connect(
        self,
        port: int,
        *,
        host: str = HOST,
        ip: str = IP,
        failure: Failure | None = None,
        elapsed_s: float = 0.05,
        started_s: float | None = None,
        role: Role = Role.PROVIDER,
        hop_limit: int | None = None,
    ) -> "Scene":
        """Note a connection attempt."""
        base = self._next(elapsed_s)
        if started_s is not None:
            base["started_s"] = started_s
        where = Endpoint(host=host, port=port, security=Security.NONE)
        return self.add(
            TcpConnect(
                **base,  # type: ignore[arg-type] # the shared fields
                endpoint=where,
                address=SocketAddress(ip=ip, port=port),
                role=role,
                failure=failure,
                hop_limit=hop_limit,
            ),
        )

    def tls(
        self,
        endpoint: Endpoint,
        *,
        failure: Failure | None = None,
        ends: timedelta = timedelta(days=90),
    ) -> "Scene":
        """Note a handshake."""
        return self.add(
            TlsHandshake(
                **self._next(0.05),  # type: ignore[arg-type] # the shared fields
                endpoint=endpoint,
                connection=1,
                role=Role.PROVIDER,
                verified=failure is None,
                failure=failure,
                certificate=Certificate(subject=endpoint.host, not_after_utc=NOW + ends),
            ),
        )

    def say(
        self,
        endpoint: Endpoint,
        step: Step,
        line: str | None,
        *,
        keywords: tuple[str, ...] | None = None,
        failure: Failure | None = None,
        elapsed_s: float = 0.05,
        encrypted: bool | None = None,
        verified: bool = True,
        signed_in: bool = False,
        after_pop: bool = False,
        sender: str | None = None,
        recipient: str | None = None,
        role: Role = Role.PROVIDER,
    ) -> "Scene":
        """Note one command and its reply."""
        secure = endpoint.security is not Security.NONE if encrypted is None else encrypted
        capabilities = None
        if keywords is not None:
            capabilities = Capabilities(
                greeting_line=endpoint.host,
                keywords=tuple((word.split()[0], tuple(word.split()[1:])) for word in keywords),
            )
        recipient_class: RecipientClass | None = None
        if recipient is not None:
            recipient_class = recipient_class_of(recipient, self.who)
        return self.add(
            Exchange(
                **self._next(elapsed_s),  # type: ignore[arg-type] # the shared fields
                endpoint=endpoint,
                connection=endpoint.port,
                role=role,
                step=step,
                reply=reply(line) if line is not None else None,
                capabilities=capabilities,
                failure=failure,
                encrypted=secure,
                verified=secure and verified,
                signed_in=signed_in,
                after_pop=after_pop,
                sender=sender,
                recipient=recipient,
                recipient_class=recipient_class,
            ),
        )

    def speaks(
        self,
        endpoint: Endpoint,
        *keywords: str,
        greeting: str = "220 smtp.fjordpost.no ESMTP",
        verified: bool = True,
        ip: str = IP,
    ) -> "Scene":
        """Note a whole opening: connection, TLS, greeting, EHLO."""
        self.connect(endpoint.port, host=endpoint.host, ip=ip)
        if endpoint.security is not Security.NONE and verified:
            self.tls(endpoint)
        self.say(endpoint, Step.GREETING, greeting, encrypted=endpoint.security is Security.TLS)
        return self.say(endpoint, Step.EHLO, "250 " + endpoint.host, keywords=keywords, verified=verified)

    def asks(
        self,
        endpoint: Endpoint,
        answer: str,
        *,
        own: str | None = "250 2.1.5 Ok",
        sender: str = OWN,
        signed_in: bool = False,
        after_pop: bool = False,
    ) -> "Scene":
        """Note a mail transaction: the own address' answer and the recipient's."""
        state = {"signed_in": signed_in, "after_pop": after_pop}
        self.say(endpoint, Step.MAIL, "250 2.1.0 Ok", sender=sender, **state)  # type: ignore[arg-type] # two flags
        if own is not None:
            self.say(endpoint, Step.RCPT, own, sender=sender, recipient=OWN, **state)  # type: ignore[arg-type] # two flags
        target = self.recipient or OWN
        return self.say(endpoint, Step.RCPT, answer, sender=sender, recipient=target, **state)  # type: ignore[arg-type] # two flags

    def signs_in(self, endpoint: Endpoint, answer: str = "235 2.7.0 Ok") -> "Scene":
        """Note a log-in."""
        return self.say(endpoint, Step.AUTH, answer)

    def portal(self, *, as_expected: bool | None, status: int | None) -> "Scene":
        """Note a portal probe."""
        return self.add(
            HttpGet(
                **self._next(0.05),  # type: ignore[arg-type] # the shared fields
                url=f"http://probe{len(self.seen)}.example/",
                purpose="portal",
                status=status,
                as_expected=as_expected,
            ),
        )

    def case(self) -> Case:
        """Return the question."""
        candidates = (*first_round(self.who), *self.extra)
        return Case(
            account=self.who,
            recipient=self.recipient,
            recipient_class=None if self.recipient is None else recipient_class_of(self.recipient, self.who),
            candidates=candidates,
            trusted=frozenset(one.endpoint for one in candidates if secret_may_go(one, self.who, registrable)),
            username=self.username,
            has_secret=self.has_secret,
            has_pop_secret=self.has_secret,
            pop=self.pop,
            snapshot=self.snapshot,
            public_address=self.public_address,
            reverse_name=self.reverse_name,
            memory=self.memory,
            own_domains=self.own_domains,
            registrable=registrable,
            now_utc=NOW,
            finished=self.finished,
        )

    def judged(self) -> AccountDiagnosis:
        """Draw the diagnosis."""
        return decide(self.case(), Evidence(tuple(self.seen)), meaning)

    def without(self, observation: int) -> "Scene":
        """Return the scene as if one observation had not been made."""
        return replace(self, seen=[one for one in self.seen if one.id != observation])


def local(host: str, port: int = 25) -> Candidate:
    """Build a server that the network suggested."""
    return Candidate(endpoint=Endpoint(host=host, port=port, security=Security.NONE), origin=Origin.NETWORK)
