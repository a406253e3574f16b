"""All that a verdict on one account is drawn from, besides the observations."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from assistant.engine.candidates import Candidate
from assistant.engine.domains import Registrable, operator_of
from assistant.model.baseline import Recollection
from assistant.model.finding import Round
from assistant.model.mail import Incoming, Reply, SendingAccount
from assistant.model.net import Endpoint, NetworkSnapshot
from assistant.model.observation import RecipientClass
from assistant.model.policy import Policy
from assistant.model.proof import Remembered
from assistant.model.provider import Published, RecentRefusal

Meaning = Callable[[Reply], str]
"""What a reply says: a label of the error-text categories (``relay_denied``, ``ip_reputation``, …)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One account's question, as far as it stands.

    Attributes:
        account: as its mail program has it.
        recipient: the recipient asked about, None when none could be had.
        recipient_class: inside or outside the provider's domains; None without a recipient.
        candidates: every endpoint considered, the configured one first.
        trusted: endpoints to which this account's secret may go.
        username: the log-in name in use, None when nobody knows it.
        has_secret: a secret for sending is at hand.
        has_pop_secret: a secret for fetching is at hand.
        pop: where a POP3 log-in is or would be made, None when no server is known.
        snapshot: what the system says of the network.
        public_address: this computer's address as a server showed it.
        reverse_name: its reverse name.
        own_domains: domains of all the user's accounts.
        registrable: host name to registrable domain.
        now_utc: for certificates' ends.
        recent_pop: a while ago a POP3 log-in of Roampost's opened the relay from here; it may stand open still.
        memory: what is remembered of servers and networks.
        platform: the system Roampost runs on, as `sys.platform`; empty where that is no matter.
        tunnelled: what is sent to the configured server goes through a tunnel (a VPN); None not known.
        local_authorities: SHA-256 of the certificate authorities that were added to this computer.
        proof: what became of an earlier marked message, sent as configured from this network; None without one.
        finished: nothing more will be asked.
        travelling: the question is whether sending will work away from here.
        senders: further addresses of the user's that were, or may be, tried as From at the same server.
        published: what the provider publishes, None where nobody asked or nothing was found.
        refused_before: a log-in that was refused a while ago and is not made again by itself; None without one.
        blocklists: DNS zones that may be asked whether they list the public address; empty unless that is allowed.
        plan: the rounds of questions so far; None where nobody counts.
        policy: what the organisation sets and allows.
    """

    account: SendingAccount
    recipient: str | None
    recipient_class: RecipientClass | None
    candidates: tuple[Candidate, ...] = ()
    trusted: frozenset[Endpoint] = frozenset()
    username: str | None = None
    has_secret: bool = False
    has_pop_secret: bool = False
    pop: Incoming | None = None
    snapshot: NetworkSnapshot = field(default_factory=NetworkSnapshot)
    public_address: str | None = None
    reverse_name: str | None = None
    own_domains: frozenset[str] = frozenset()
    registrable: Registrable
    now_utc: datetime
    recent_pop: bool = False
    memory: Recollection = field(default_factory=Recollection)
    platform: str = ""
    tunnelled: bool | None = None
    local_authorities: frozenset[str] = frozenset()
    proof: Remembered | None = None
    finished: bool = False
    travelling: bool = False
    senders: tuple[str, ...] = ()
    published: Published | None = None
    refused_before: RecentRefusal | None = None
    blocklists: tuple[str, ...] = ()
    plan: tuple[Round, ...] | None = None
    policy: Policy = field(default_factory=Policy)

    @property
    def configured(self) -> Endpoint | None:
        """The endpoint the mail program uses, None when no program holds the account."""
        return self.account.outgoing.endpoint if self.account.outgoing else None

    @property
    def provider_name(self) -> str:
        """The provider's domain, for people."""
        return self.account.domain

    def provider_operators(self) -> frozenset[str]:
        """Return the registrable domains that stand for the provider."""
        names = {operator_of(self.account.domain, self.registrable)}
        if self.account.outgoing:
            names.add(operator_of(self.account.outgoing.host, self.registrable))
        return frozenset(name for name in names if name)

    def sign_in_domains(self) -> tuple[str, ...]:
        """Return the domains by which a sign-in may be known: the address's, then the servers' names, upwards."""
        names = [self.account.domain]
        for side in (self.account.outgoing, self.account.incoming):
            host = "" if side is None else side.host.lower().rstrip(".")
            while "." in host:
                names.append(host)
                host = host.partition(".")[2]
        return tuple(dict.fromkeys(names))


def recipient_class_of(recipient: str, account: SendingAccount) -> RecipientClass:
    """Tell whether a recipient's domain is the account's own, so that no relaying is needed."""
    domain = recipient.rpartition("@")[2].lower()
    return RecipientClass.INSIDE if domain == account.domain else RecipientClass.OUTSIDE
