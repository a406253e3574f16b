"""Where else to try: ordered lists of endpoints, each with the reason it is on the list."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from assistant.engine.domains import Registrable, clean_name, down_to_registrable, is_address, same_operator
from assistant.model.mail import SendingAccount
from assistant.model.net import Endpoint, NetworkSnapshot, Security


class Origin(StrEnum):
    """Who named an endpoint; decides whether a secret may go there."""

    CONFIGURED = "configured"
    AUTOCONFIG = "autoconfig"
    ISPDB = "ispdb"
    POLICY = "policy"
    SRV = "srv"
    MX = "mx"
    USUAL_NAME = "usual-name"
    NETWORK = "network"
    OTHER_ACCOUNT = "other-account"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An endpoint worth trying.

    Attributes:
        endpoint: where.
        origin: who named it.
        username: the log-in name its source gave, None when it gave none.
        account: of another of the user's accounts: that account's label.
        sender: of another of the user's accounts: its address.
    """

    endpoint: Endpoint
    origin: Origin
    username: str | None = None
    account: str = ""
    sender: str = ""


SUBMISSION_PORTS: tuple[tuple[int, Security], ...] = ((465, Security.TLS), (587, Security.STARTTLS))
SECOND_CHOICE = 2525
"""No port of any standard, and the commonest of those that providers keep for travellers."""
POP_PORTS: tuple[tuple[int, Security], ...] = ((995, Security.TLS), (110, Security.STARTTLS))
_POP_NAMES = ("pop", "pop3", "mail")
_SMTP_NAMES = ("smtp", "mail")
_MAX_CANDIDATES = 12


def usual_security(port: int) -> Security:
    """Return what is spoken on a submission or relay port when nobody says otherwise (RFC 8314 section 3.3)."""
    return {465: Security.TLS, 587: Security.STARTTLS, SECOND_CHOICE: Security.STARTTLS}.get(port, Security.NONE)


def first_round(account: SendingAccount) -> tuple[Candidate, ...]:
    """Return the configured endpoint first, then 465, 587 and 25 of the same host."""
    if account.outgoing is None:
        return ()
    own = account.outgoing.endpoint
    found = [Candidate(endpoint=own, origin=Origin.CONFIGURED)]
    for port, security in (*SUBMISSION_PORTS, (25, Security.NONE)):
        if port != own.port:
            found.append(
                Candidate(endpoint=Endpoint(host=own.host, port=port, security=security), origin=Origin.CONFIGURED),
            )
    return tuple(found)


def from_srv(answers: Iterable[str], security: Security, origin: Origin = Origin.SRV) -> tuple[Candidate, ...]:
    """Return candidates of SRV answers ``host:port`` (RFC 6186, RFC 8314 section 5.1)."""
    found: list[Candidate] = []
    for answer in answers:
        host, _, port = answer.rpartition(":")
        name = clean_name(host)
        if name and port.isdigit() and 0 < int(port) < 65536:
            found.append(
                Candidate(endpoint=Endpoint(host=name, port=int(port), security=security), origin=origin),
            )
    return tuple(found)


def usual_submission(domain: str, mx_hosts: Iterable[str]) -> tuple[Candidate, ...]:
    """Return the usual submission names of a provider's domain, and its MX hosts, 465 and 587 first."""
    names = [(f"{label}.{domain}", Origin.USUAL_NAME) for label in _SMTP_NAMES]
    names += [(host, Origin.MX) for host in mx_hosts if clean_name(host)]
    return tuple(
        Candidate(endpoint=Endpoint(host=host, port=port, security=security), origin=origin)
        for host, origin in names
        for port, security in SUBMISSION_PORTS
    )


def usual_pop(domain: str) -> tuple[Candidate, ...]:
    """Return the usual POP3 names of a provider's domain, 995 first."""
    return tuple(
        Candidate(
            endpoint=Endpoint(host=f"{label}.{domain}", port=port, security=security),
            origin=Origin.USUAL_NAME,
        )
        for port, security in POP_PORTS
        for label in _POP_NAMES
    )


def own_domains_of_network(
    snapshot: NetworkSnapshot,
    reverse_names: Iterable[str],
    registrable: Registrable,
) -> tuple[str, ...]:
    """Return the domains under which this network's own mail server may be named, likeliest first.

    They come from the DHCP domain, the search list, and the reverse names of the own and the
    gateway's address; of each also the parents down to the registrable domain.
    """
    found: dict[str, None] = {}
    for name in (snapshot.dns_domain or "", *snapshot.search, *reverse_names):
        for domain in down_to_registrable(name, registrable):
            found[domain] = None
    return tuple(found)[:_MAX_CANDIDATES]


def local_relays(
    snapshot: NetworkSnapshot,
    domains: Iterable[str],
    srv: Iterable[Candidate],
    mx_hosts: Iterable[str],
) -> tuple[Candidate, ...]:
    """Return this network's own servers to try: option 69, SRV, ``smtp.`` and ``mail.`` names, MX; no log-in there."""
    hosts: dict[str, None] = {}
    for server in snapshot.smtp_servers:
        if is_address(server) or clean_name(server):
            hosts[server.lower().rstrip(".")] = None
    services = tuple(srv)
    # A submission service wants a log-in as a rule; the same host's relay port may do without.
    for one in services:
        hosts[one.endpoint.host] = None
    for domain in domains:
        for label in _SMTP_NAMES:
            hosts[f"{label}.{domain}"] = None
    for host in mx_hosts:
        if clean_name(host):
            hosts[host.lower().rstrip(".")] = None
    found = [Candidate(endpoint=one.endpoint, origin=Origin.NETWORK) for one in services]
    found += [
        Candidate(endpoint=Endpoint(host=host, port=25, security=Security.NONE), origin=Origin.NETWORK)
        for host in hosts
    ]
    unique: dict[Endpoint, Candidate] = {}
    for one in found:
        unique.setdefault(one.endpoint, one)
    return tuple(unique.values())[: 2 * _MAX_CANDIDATES]


def secret_may_go(candidate: Candidate, account: SendingAccount, registrable: Registrable) -> bool:
    """Tell whether this account's secret may be offered to a candidate at all (over verified TLS).

    Only the configured host, hosts in the provider's own domain, and hosts that the provider's
    HTTPS autoconfig, the ISPDB or the IT policy name; never one that the network suggested, never
    a guess outside the provider's domain.
    """
    host = candidate.endpoint.host
    if candidate.origin in {Origin.AUTOCONFIG, Origin.ISPDB, Origin.POLICY}:
        return True
    configured = {side.host for side in (account.outgoing, account.incoming) if side is not None}
    if host in configured:
        return True
    if candidate.origin in {Origin.NETWORK, Origin.OTHER_ACCOUNT}:
        return False
    if is_address(host):
        return False
    return same_operator(host, account.domain, registrable) or host == account.domain
