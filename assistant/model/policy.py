"""What an organisation sets and allows: the IT policy, typed, and where each of its values comes from."""

from dataclasses import dataclass, field
from enum import StrEnum

from assistant.model.finding import RemedyKind, Restriction
from assistant.model.net import Endpoint
from assistant.model.organisation import Helpdesk, OAuthClient
from assistant.model.text import Sentence


class Level(StrEnum):
    """Who says a value; the first of these that says something wins."""

    MANAGED = "managed"
    USER = "user"
    RECOMMENDED = "recommended"
    DEFAULT = "default"


class Where(StrEnum):
    """From where one of the organisation's servers may be used."""

    ANYWHERE = "anywhere"
    HOME = "home"
    ROAMING = "roaming"
    VPN = "vpn"
    FORBIDDEN = "forbidden"


class TlsVersion(StrEnum):
    """The oldest TLS version to speak."""

    TLS_1_2 = "1.2"
    TLS_1_3 = "1.3"


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalPage:
    """A page whose exact answer is known: a vendor's own portal test.

    Attributes:
        url: plain ``http``: a portal cannot answer for it under TLS.
        status: the expected HTTP status.
        body: the expected body, surrounding white space ignored; None for any.
    """

    url: str
    status: int
    body: str | None


# Two vendors: some portals let one of them through and answer in its place.
PORTAL_PAGES: tuple[PortalPage, ...] = (
    PortalPage(url="http://connectivitycheck.gstatic.com/generate_204", status=204, body=""),
    PortalPage(url="http://detectportal.firefox.com/success.txt", status=200, body="success"),
)
BLOCKLIST_ZONES: tuple[str, ...] = ("zen.spamhaus.org", "bl.spamcop.net")


@dataclass(frozen=True, slots=True, kw_only=True)
class ThirdParties:
    """Who beyond the user's own servers may be asked (CONTRACT, "Third parties").

    Attributes:
        portal_probes: ask `portal_pages` over plain HTTP whether a portal stands before the network.
        portal_pages: the pages.
        ispdb: ask the ISPDB for the provider's domain, over HTTPS.
        ispdb_url: its base address, ending in a slash.
        blocklists: ask DNS blocklists about this network's public address.
        blocklist_zones: which ones, the DNS zone of each.
        public_address: ask a service for the public address.
    """

    portal_probes: bool = True
    portal_pages: tuple[PortalPage, ...] = PORTAL_PAGES
    ispdb: bool = True
    ispdb_url: str = "https://v1.ispdb.net/"
    blocklists: bool = False
    blocklist_zones: tuple[str, ...] = BLOCKLIST_ZONES
    public_address: bool = False


NOBODY = ThirdParties(portal_probes=False, ispdb=False)
"""Nobody else may be asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagedServer:
    """One of the organisation's outgoing servers.

    Attributes:
        endpoint: which.
        where: from where it may be used.
    """

    endpoint: Endpoint
    where: Where = Where.ANYWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagedAccount:
    """The organisation's servers for the addresses of some domains.

    Attributes:
        domains: in small letters.
        outgoing: the best first.
    """

    domains: frozenset[str]
    outgoing: tuple[ManagedServer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorText:
    """What one of the organisation's servers says, and what it means.

    Attributes:
        contains: the pieces that a text must hold, all of them; case and accents do not matter.
        means: a category of ``explain``.
    """

    contains: tuple[str, ...]
    means: str


def is_collector(report_to: object) -> bool:
    """Tell whether reports go to a collector: an HTTPS address with the path that OTLP/HTTP gives to logs."""
    return isinstance(report_to, str) and report_to.startswith("https://") and report_to.endswith("/v1/logs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The policy in force: managed, user's, recommended and default values merged. None: nothing is said.

    Attributes:
        accounts: the organisation's own servers.
        allowed_relays: names and ``*.domain`` patterns of other operators' servers that may be used; empty: none.
        forbidden_relays: names and patterns of servers that must not be used.
        minimum_tls: the oldest TLS version; where it is set, nothing is sent without encryption.
        probe_recipients: whom to ask about where nothing else names a recipient.
        echo_address: an address that answers every message.
        third_parties: who else may be asked.
        unattended_fixes: the kinds of change that ``fix --yes`` may make without asking.
        error_texts: what the organisation's own servers say.
        oauth_clients: the organisation's own OAuth 2.0 client ids, the first that fits counts.
        texts: what the organisation adds to a verdict, by what is in the way.
        helpdesk: who helps in the organisation.
        autostart: start the watcher when the user logs in.
        report_to: an address, or an HTTPS address.
        closed: why nothing may be changed and nobody else be asked: a managed policy cannot be read, so that what
            it forbids is not known. None where all could be read.
    """

    accounts: tuple[ManagedAccount, ...] = ()
    allowed_relays: tuple[str, ...] | None = None
    forbidden_relays: tuple[str, ...] = ()
    minimum_tls: TlsVersion | None = None
    probe_recipients: tuple[str, ...] = ()
    echo_address: str | None = None
    third_parties: ThirdParties = field(default_factory=ThirdParties)
    unattended_fixes: frozenset[RemedyKind] | None = None
    error_texts: tuple[ErrorText, ...] = ()
    oauth_clients: tuple[OAuthClient, ...] = ()
    texts: tuple[tuple[Restriction, Sentence], ...] = ()
    helpdesk: Helpdesk | None = None
    autostart: bool | None = None
    report_to: str | None = None
    closed: Sentence | None = None

    @property
    def collector(self) -> str | None:
        """The organisation's own collector of events; None where there is none, or nobody else may be asked."""
        return self.report_to if self.closed is None and is_collector(self.report_to) else None

    @property
    def allows_clear(self) -> bool:
        """Tell whether anything may be sent without encryption."""
        return self.minimum_tls is None and self.closed is None


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """One value in force.

    Attributes:
        key: ``minimum_tls``, ``third_parties.ispdb``.
        value: as `json` would have read it.
        level: who says it.
        where: the file, registry key or preferences domain; empty for a default.
        line: from 1; None where the source has no lines.
        acted_on: this version does something with it; False: it is read and shown only.
    """

    key: str
    value: object
    level: Level
    where: str = ""
    line: int | None = None
    acted_on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyFault:
    """What is wrong with a source of policy.

    Attributes:
        level: whose.
        where: the file, registry key or preferences domain.
        line: from 1; None where it is the whole source.
        sentence: what is wrong and what would be right.
    """

    level: Level
    where: str
    line: int | None
    sentence: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRead:
    """All that was read.

    Attributes:
        policy: in force.
        values: each value in force, by key.
        faults: what could not be taken over.
    """

    policy: Policy = field(default_factory=Policy)
    values: tuple[InForce, ...] = ()
    faults: tuple[PolicyFault, ...] = ()
