"""Everything outside that a run touches, in one frozen value: real, or a demo's, or a test's."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from assistant.clients.base import MailProgram
from assistant.engine.domains import Registrable
from assistant.engine.explain.explain import Rules
from assistant.host.history import History
from assistant.host.ownfiles import OwnFiles
from assistant.host.poplogins import PopLogins
from assistant.host.ports import ItemStore, Memory, NetworkReader, SecretStore
from assistant.host.proofs import Proofs
from assistant.host.refusedlogins import RefusedLogins
from assistant.model.event import LogEvent
from assistant.model.net import NetworkSnapshot
from assistant.model.policy import Policy, PolicyRead
from assistant.probe.hops import HopProbe
from assistant.probe.https import Fetcher
from assistant.probe.resolver import Resolver
from assistant.probe.transport import SocketDialer, Trust


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalProbe:
    """A page whose exact answer is known (a vendor's own portal test).

    Attributes:
        url: plain ``http``: a portal cannot answer for it under TLS.
        status: the expected HTTP status.
        body: the expected body, surrounding white space ignored; None for any.
    """

    url: str
    status: int
    body: str | None


DEFAULT_PORTAL_PROBES = (
    PortalProbe(url="http://connectivitycheck.gstatic.com/generate_204", status=204, body=""),
    PortalProbe(url="http://detectportal.firefox.com/success.txt", status=200, body="success"),
)
DEFAULT_ISPDB = "https://v1.ispdb.net/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the settings and the policy allow and preset.

    Attributes:
        portal_probes: asked over plain HTTP; empty forbids them.
        ispdb_url: base address of the ISPDB, None forbids it.
        probe_recipients: the policy's recipients to ask about when nothing else names one.
        default_recipient: the recipient asked about when nothing else names one (the demo's own).
        blocklists: DNS zones that may be asked whether they list this network's public address; empty forbids it.
        echo_address: an address that answers every message, for proofs of delivery; None where there is none.
        embedded: nothing leaves this computer (the demo), so that a command alone is consent enough for a test message.
        policy: what the organisation sets and allows.
        said: the same value by value, and who says each; a report tells it.
        ehlo_name: argument of EHLO; an address literal that tells nothing about the sender (RFC 5321 4.1.4).
    """

    portal_probes: tuple[PortalProbe, ...] = DEFAULT_PORTAL_PROBES
    ispdb_url: str | None = DEFAULT_ISPDB
    probe_recipients: tuple[str, ...] = ()
    default_recipient: str | None = None
    blocklists: tuple[str, ...] = ()
    echo_address: str | None = None
    embedded: bool = False
    policy: Policy = field(default_factory=Policy)
    said: PolicyRead = field(default_factory=PolicyRead)
    ehlo_name: str = "[127.0.0.1]"


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The ports of one run.

    Attributes:
        clock: monotonic seconds.
        utc_now: aware wall-clock time, for receipts and certificates.
        resolver: names.
        dialer: TCP.
        trust: TLS contexts.
        fetcher: small HTTP requests.
        network: the system's view of the network.
        secrets: the keyring.
        items: where mail programs look for passwords in the keyring; None where nothing is handed over.
        own_files: what Roampost keeps beside the history; None where nothing outlasts the run.
        programs: the mail programs of this computer.
        history: receipts of changes.
        registrable: host name to registrable domain.
        rules: what replies mean; called when first needed.
        options: what is allowed.
        hops: connects over a bounded number of hops; None where the system gives no such evidence.
        refused_logins: remembers which accounts' log-ins were refused a while ago; None where nothing is remembered.
        pop_logins: remembers Roampost's own POP3 log-ins; None where nothing is to be remembered.
        memory: what earlier runs learned of servers and networks; None where nothing is to be remembered.
        tunnel_to: tells whether packets to a numeric address go through a tunnel; None not known. Blocks briefly.
        local_authorities: SHA-256 of the certificate authorities added to this computer. Blocks briefly.
        platform: the system, as `sys.platform`; empty where that is no matter.
        proofs: remembers what became of marked messages; None where nothing is to be remembered.
        network_mark: by what a network is known again; None for one that nothing tells from others.
        tell_log: is given each event for the system's log. Waits for nothing and never raises.
    """

    clock: Callable[[], float]
    utc_now: Callable[[], datetime]
    resolver: Resolver
    dialer: SocketDialer
    trust: Trust
    fetcher: Fetcher
    network: NetworkReader
    secrets: SecretStore
    programs: tuple[MailProgram, ...]
    history: History
    registrable: Registrable
    rules: Callable[[], Rules]
    options: Options = field(default_factory=Options)
    items: ItemStore | None = None
    own_files: OwnFiles | None = None
    hops: HopProbe | None = None
    pop_logins: PopLogins | None = None
    memory: Memory | None = None
    tunnel_to: Callable[[str], bool | None] = lambda _: None
    local_authorities: Callable[[], frozenset[str]] = frozenset
    platform: str = ""
    refused_logins: RefusedLogins | None = None
    proofs: Proofs | None = None
    network_mark: Callable[[NetworkSnapshot], str | None] = lambda _: None
    tell_log: Callable[[LogEvent], None] = lambda _: None
