"""Where are we: what network this is, and whether it is the provider's."""

from assistant.engine.baseline import greeting_name, imposture
from assistant.engine.case import Case
from assistant.engine.distance import Nearer, answered_nearer
from assistant.engine.domains import domain_of, operator_of
from assistant.engine.home import is_confirmed, standing
from assistant.engine.reading import Reading
from assistant.engine.reverse_name import is_dynamic_name
from assistant.model.finding import NetworkView
from assistant.model.mail import SendingAccount
from assistant.model.net import Endpoint, Medium, NetworkKind, PortState
from assistant.model.observation import Exchange, Step
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

PORTS = (25, 465, 587)


def network_operators(case: Case) -> frozenset[str]:
    """Return the registrable domains that this network goes by."""
    names = (case.snapshot.dns_domain, *case.snapshot.search, case.reverse_name)
    return frozenset(found for name in names if name and (found := operator_of(name, case.registrable)))


def greeting_operator(one: Exchange | None, case: Case) -> str | None:
    """Return the registrable domain that a greeting names as the server's own (RFC 5321 section 4.2)."""
    name = greeting_name(one)
    return operator_of(name, case.registrable) if name is not None else None


def answered_by_other(case: Case, reading: Reading, endpoint: Endpoint) -> Exchange | None:
    """Return what somebody else says in the provider's place: by its name, its distance, or how it was before."""
    named = greeted_by_other(case, reading, endpoint)
    if named is not None:
        return named
    nearer = answered_from_nearer(case, reading, endpoint)
    if nearer is not None:
        return nearer[0]
    changed = imposture(case, reading, endpoint)
    return changed.because[0] if changed is not None else None


def answered_from_nearer(case: Case, reading: Reading, endpoint: Endpoint) -> tuple[Exchange, Nearer, bool] | None:
    """Return (greeting, what shows that it came from nearer than the server is, is that proof).

    Under a stranger's name it is proof; so is an answer from the first hop. A farm's servers may stand at
    different distances, so that else it is a hint, and none where mail is let through, or TLS was verified.
    """
    host, port = endpoint.host, endpoint.port
    if any(
        shake.verified and (shake.endpoint.host, shake.endpoint.port) == (host, port)
        for shake in reading.evidence.handshakes()
    ):
        return None
    nearer = answered_nearer(reading, host, port)
    if nearer is None:
        return None
    here = [one for one in reading.evidence.exchanges() if (one.endpoint.host, one.endpoint.port) == (host, port)]
    greeting = next((one for one in here if one.step is Step.GREETING and one.reply is not None), None)
    if greeting is None:
        return None
    found = greeting_operator(greeting, case)
    if greeting_name(greeting) is not None and found not in case.provider_operators():
        return greeting, nearer, True
    target = (case.recipient or case.account.address).lower()
    if any(one.step is Step.RCPT and one.accepted and (one.recipient or "").lower() == target for one in here):
        return None
    return greeting, nearer, nearer.first_hop


def greeted_by_other(case: Case, reading: Reading, endpoint: Endpoint) -> Exchange | None:
    """Return the greeting that names somebody else.

    Either it names this network's own operator, or it names a stranger while the same host, where its
    certificate was verified on another port, greets in the provider's name.
    """
    is_theirs = operator_of(endpoint.host, case.registrable) in network_operators(case)
    for one in reading.evidence.exchanges():
        if one.endpoint.host != endpoint.host or one.endpoint.port != endpoint.port or one.encrypted:
            continue
        if one.step is not Step.GREETING:
            continue
        found = greeting_operator(one, case)
        if found in case.provider_operators() or greeting_name(one) is None:
            continue
        if (found in network_operators(case) and not is_theirs) or _greets_as_provider(case, reading, endpoint):
            return one
    return None


def _greets_as_provider(case: Case, reading: Reading, endpoint: Endpoint) -> bool:
    """Tell whether the host greets in the provider's name on another port, behind a verified certificate."""
    for one in reading.evidence.exchanges(step=Step.GREETING):
        where = one.endpoint
        if where.host == endpoint.host and where.port != endpoint.port:
            verified = any(shake.verified for shake in reading.evidence.handshakes(endpoint=where))
            if verified and greeting_operator(one, case) in case.provider_operators():
                return True
    return False


def view(case: Case, reading: Reading, *, portal: bool | None, accounts: tuple[SendingAccount, ...]) -> NetworkView:
    """Return the network as the diagnosis shows it, its ports as seen towards the case's server."""
    snapshot = case.snapshot
    operators = network_operators(case)
    confirmed = is_confirmed(case, reading)
    reverse = operator_of(case.reverse_name or "", case.registrable) if confirmed is not False else None
    domain = reverse or operator_of(snapshot.dns_domain or "", case.registrable)
    home = standing(case, reading)
    at_home = home.own
    because: list[Sentence] = []
    kind = NetworkKind.UNKNOWN
    account_domains = {operator_of(domain_of(one.address), case.registrable) for one in accounts}
    dhcp = operator_of(snapshot.dns_domain or "", case.registrable)
    is_line = is_dynamic_name(case.reverse_name or "", case.public_address)
    if snapshot.vpn if case.tunnelled is None else case.tunnelled:
        kind = NetworkKind.VPN
        if snapshot.vpn:
            because.append(sentence(QT_TRANSLATE_NOOP("Roampost", "Your traffic goes through a VPN.")))
    elif reverse is not None and reverse in account_domains - case.provider_operators() and not is_line:
        kind = NetworkKind.OFFICE
    elif dhcp is not None and dhcp in account_domains and not is_line:
        kind = NetworkKind.OFFICE
        because.append(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "This network calls itself {name}."), name=snapshot.dns_domain or ""
            ),
        )
    elif at_home:
        kind = NetworkKind.HOME
    elif snapshot.medium is Medium.MOBILE:
        kind = NetworkKind.MOBILE
    elif portal or (snapshot.medium is Medium.WIFI and at_home is False):
        kind = NetworkKind.HOTSPOT
    elif snapshot.medium is Medium.WIRED:
        kind = NetworkKind.WIRED
    if case.reverse_name and confirmed is False:
        because.append(
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "Your address {address} calls itself {name}, but that name leads elsewhere."
                ),
                address=case.public_address or "",
                name=case.reverse_name,
            ),
        )
    elif case.reverse_name:
        because.append(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "Your address {address} belongs to {name}."),
                address=case.public_address or "",
                name=case.reverse_name,
            ),
        )
    elif operators and not because:
        because.append(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "This network calls itself {name}."), name=", ".join(sorted(operators))
            ),
        )
    if home.because is not None:
        because.append(home.because)
    if at_home is True:
        because.append(
            sentence(QT_TRANSLATE_NOOP("Roampost", "It is the network of {provider}."), provider=case.provider_name),
        )
    elif at_home is False:
        because.append(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "It is not the network of {provider}."), provider=case.provider_name
            ),
        )
    host = case.configured.host if case.configured else None
    return NetworkView(
        name=snapshot.name,
        kind=kind,
        domain=domain,
        public_address=case.public_address,
        captive_portal=portal,
        ports=tuple((port, _state(case, reading, host, port)) for port in PORTS),
        because=tuple(because),
    )


def _state(case: Case, reading: Reading, host: str | None, port: int) -> PortState:
    if host is None:
        hosts = list(dict.fromkeys(one.endpoint.host for one in case.candidates if one.endpoint.port == port))
        states = [reading.port_state(name, port) for name in hosts]
        return next((state for state in states if state is not PortState.UNKNOWN), PortState.UNKNOWN)
    state = reading.port_state(host, port)
    if state is PortState.OPEN:
        for one in case.candidates:
            where = one.endpoint
            if where.host == host and where.port == port and answered_by_other(case, reading, where):
                return PortState.INTERCEPTED
    return state
