"""Verdicts and remedies: what was found out about an account, in the contract's words."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.model.mail import Incoming, Outgoing, SendingAccount, Unreadable
from assistant.model.net import NetworkKind, PortState
from assistant.model.organisation import Helpdesk, OAuthClient
from assistant.model.text import Sentence


class Restriction(StrEnum):
    """`verdict.restriction` of the contract."""

    NONE = "none"
    AUTHENTICATION_REQUIRED = "authentication_required"
    TLS_REQUIRED = "tls_required"
    POP_BEFORE_SMTP = "pop_before_smtp"
    LOCATION_RESTRICTED = "location_restricted"
    SENDER_RESTRICTED = "sender_restricted"
    AUTHENTICATION_FAILED = "authentication_failed"
    PASSWORD_METHOD_DISABLED = "password_method_disabled"  # noqa: S105 - the contract's word, no secret
    PORT_BLOCKED = "port_blocked"
    INTERCEPTED = "intercepted"
    CAPTIVE_PORTAL = "captive_portal"
    ADDRESS_BLOCKLISTED = "address_blocklisted"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"
    SILENT_DROP = "silent_drop"
    SERVER_UNREACHABLE = "server_unreachable"
    NAME_NOT_FOUND = "name_not_found"
    OFFLINE = "offline"
    RATE_LIMITED = "rate_limited"
    ACCOUNT_LOCKED = "account_locked"
    RECIPIENT_REFUSED = "recipient_refused"
    UNKNOWN = "unknown"


class Caution(StrEnum):
    """`warnings` of the contract."""

    OPEN_RELAY = "open_relay"
    WEBMAIL_ONLY = "webmail_only"
    CLEARTEXT_LOGIN = "cleartext_login"
    CERTIFICATE_EXPIRES_SOON = "certificate_expires_soon"
    ONLY_PORT_25 = "only_port_25"
    RELAYS_BY_NETWORK_ONLY = "relays_by_network_only"


class RemedyKind(StrEnum):
    """`remedies[].kind` of the contract; a remedy has the first that applies."""

    SWITCH_SERVER = "switch_server"
    USE_OAUTH2 = "use_oauth2"
    POP_FIRST = "pop_first"
    ENABLE_AUTHENTICATION = "enable_authentication"
    CHANGE_SENDER = "change_sender"
    USE_TLS = "use_tls"
    CHANGE_PORT = "change_port"
    FIX_PASSWORD = "fix_password"  # noqa: S105 - the contract's word, no secret
    SIGN_IN_TO_PORTAL = "sign_in_to_portal"
    USE_VPN = "use_vpn"
    CHANGE_NETWORK = "change_network"
    USE_WEBMAIL = "use_webmail"
    ASK_PROVIDER = "ask_provider"
    WAIT = "wait"


class Risk(StrEnum):
    """`remedies[].risks` of the contract."""

    DMARC_FAIL = "dmarc_fail"
    SPF_FAIL = "spf_fail"
    CLEARTEXT_PASSWORD = "cleartext_password"  # noqa: S105 - the contract's word, no secret
    OTHER_OPERATOR_READS_MAIL = "other_operator_reads_mail"


class Need(StrEnum):
    """What a remedy could not be proven for want of."""

    PASSWORD = "password"  # noqa: S105 - the contract's word, no secret
    USERNAME = "username"
    RECIPIENT = "recipient"
    CONSENT = "consent"


class LocationRule(StrEnum):
    """Whom a server that is restricted by location lets in; EITHER where that cannot be told from here."""

    NETWORK = "network"
    ADDRESSES = "addresses"
    EITHER = "either"


class Delivery(StrEnum):
    """What is to be expected of mail that goes out through another operator's server (SPF, DKIM, DMARC)."""

    SHOULD_ARRIVE = "should_arrive"
    MAY_LAND_IN_JUNK = "may_land_in_junk"
    DO_NOT = "do_not"
    UNKNOWN = "unknown"


class Travel(StrEnum):
    """Will sending work away from here, with the settings as they are; UNKNOWN where that cannot be told."""

    READY = "ready"
    NOT_READY = "not_ready"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round of questions.

    Attributes:
        name: a word for it, the same in every run.
        because: why it was asked.
        started_s: when, in seconds on the run's clock.
    """

    name: str
    because: Sentence
    started_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What a diagnosis asked of servers for one account, beside what it might have asked.

    Attributes:
        rounds: rounds of questions; the configured port, 465 and 587 opened together are one.
        transactions: mail transactions (MAIL with its RCPTs).
        logins: log-ins, SMTP and POP3.
        connections: (host, connections opened to it), most first.
        most_connections: how many may be opened to one host, by name and by address.
        plan: the rounds, in the order in which they were begun.
    """

    rounds: int
    transactions: int
    logins: int
    connections: tuple[tuple[str, int], ...] = ()
    most_connections: int
    plan: tuple[Round, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem:
    """One line of `verdict.evidence`.

    Attributes:
        step: a step word (``resolve``, ``connect``, ``tls``, ``rcpt`` …).
        host: which host, None for the network as a whole.
        port: which port, None where there is none.
        reply: the reply as sent, None without one.
        failure: the failure's word, None without one.
        seconds: how long it took.
        observation: id of the observation it stands for.
    """

    step: str
    host: str | None
    port: int | None
    reply: str | None
    failure: str | None
    seconds: float
    observation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What keeps this account from sending to the recipient asked about.

    Attributes:
        restriction: the obstacle that decides the first remedy.
        causes: all that were found, in the order in which they must be solved; empty when `restriction` is none.
        blocked: would the message be refused or lost with the settings as they are; None not known.
        proven: an experiment of this run excludes the other readings; else inferred.
        summary: one sentence for a person.
        evidence: the observations that carry it, never empty unless nothing could be tried.
        location: for `location_restricted`, whom the server lets in; else None.
        organisation_text: what the organisation adds in its own words, None where it says nothing.
    """

    restriction: Restriction
    causes: tuple[Restriction, ...] = ()
    blocked: bool | None = None
    proven: bool = False
    summary: Sentence
    evidence: tuple[EvidenceItem, ...] = ()
    location: LocationRule | None = None
    organisation_text: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """One way out.

    Attributes:
        id: stable between runs for the same account, network and target.
        kind: the first that applies.
        proven: tried just now against the real server.
        proven_after_s: seconds from the run's start to the proof, None unless proven.
        automatic: Roampost can carry it out in this account's mail program; else the user does.
        keep_signing_in: of `pop_first`, where the mail program has no such option: Roampost itself can sign in by
            POP3, again and again, for as long as the user stays on this network; nothing is changed.
        needs: what the proof lacked.
        outgoing: the outgoing side afterwards, None where it stays or is not known.
        incoming: where POP-first logs in.
        sender: the From that works, for `change_sender`.
        risks: what the user must be told first.
        summary: one sentence for a person.
        because: ids of the observations that carry it.
        delivery: for another operator's server, what is to be expected of mail sent through it; else None.
        delivery_because: why, None with `delivery`.
        url: the page to open (webmail, portal), None where none is known.
        text: a text ready to be sent to whoever must act (the provider), None where there is none.
        oauth_client: for `use_oauth2`, the organisation's own client id for it; None where it has none.
    """

    id: str
    kind: RemedyKind
    proven: bool = False
    proven_after_s: float | None = None
    automatic: bool = False
    keep_signing_in: bool = False
    needs: tuple[Need, ...] = ()
    outgoing: Outgoing | None = None
    incoming: Incoming | None = None
    sender: str | None = None
    risks: tuple[Risk, ...] = ()
    summary: Sentence
    because: tuple[int, ...] = ()
    delivery: Delivery | None = None
    delivery_because: Sentence | None = None
    url: str | None = None
    text: Sentence | None = None
    oauth_client: OAuthClient | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """A way out that the organisation's policy does not allow.

    Attributes:
        remedy: which.
        because: why not.
    """

    remedy: Remedy
    because: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkView:
    """The network as a diagnosis shows it (contract: ``network``).

    Attributes:
        name: what the user knows it by.
        kind: what sort it is.
        domain: the operator's domain.
        public_address: this computer's address as servers outside see it.
        captive_portal: None not known.
        ports: state of 25, 465 and 587 towards the first account's server.
        because: why it is thought to be what it is.
    """

    name: str | None = None
    kind: NetworkKind = NetworkKind.UNKNOWN
    domain: str | None = None
    public_address: str | None = None
    captive_portal: bool | None = None
    ports: tuple[tuple[int, PortState], ...] = (
        (25, PortState.UNKNOWN),
        (465, PortState.UNKNOWN),
        (587, PortState.UNKNOWN),
    )
    because: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountDiagnosis:
    """What was found out about one account.

    Attributes:
        account: as its mail program has it.
        recipient: the recipient asked about, None when none could be had.
        on_provider_network: None not known.
        relaying: would the message to `recipient` need relaying; None without a recipient.
        verdict: what is in the way.
        remedies: in the order in which they should be tried.
        warnings: what else should be known.
        finished: False while more is being tried.
        effort: what it took so far, None where nobody counted.
        travel: the answer of a travel check, None where none was asked for.
        forbidden: further ways out, which the organisation's policy does not allow.
        helpdesk: who helps in the organisation, where the user has to ask somebody; else None.
    """

    account: SendingAccount
    recipient: str | None
    on_provider_network: bool | None
    relaying: bool | None
    verdict: Verdict
    remedies: tuple[Remedy, ...] = ()
    warnings: tuple[Caution, ...] = ()
    finished: bool = True
    effort: Effort | None = None
    travel: Travel | None = None
    forbidden: tuple[Forbidden, ...] = ()
    helpdesk: Helpdesk | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """The whole answer of one run.

    Attributes:
        network: what network this is.
        accounts: one a sending account asked about.
        unreadable: settings that could not be read.
        seconds: how long the run took.
    """

    network: NetworkView
    accounts: tuple[AccountDiagnosis, ...]
    unreadable: tuple[Unreadable, ...] = ()
    seconds: float
