"""Where are we: what network this is, and whether it is the provider's."""

from assistant.engine.case import Case
from assistant.engine.distance import Nearer, answered_nearer
from assistant.engine.domains import clean_name, domain_of, operator_of
from assistant.engine.reading import RELAYING, Reading
from assistant.model.finding import NetworkView
from assistant.model.mail import SendingAccount
from assistant.model.net import Endpoint, Medium, NetworkKind, PortState
from assistant.model.observation import Exchange, RecipientClass, Step
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

PORTS = (25, 465, 587)
_LINE_WORDS = ("dsl", "dyn", "pool", "dip", "cpe", "cable", "ppp", "fiber", "fibre", "ftth", "dhcp", "home", "cust")


def network_operators(case: Case) -> frozenset[str]:
    """Return the registrable domains that this network goes by."""
    names = (case.snapshot.dns_domain, *case.snapshot.search, case.reverse_name)
    return frozenset(found for name in names if name and (found := operator_of(name, case.registrable)))


def greeting_operator(one: Exchange | None, case: Case) -> str | None:
    """Return the registrable domain that a greeting names as the server's own (RFC 5321 section 4.2)."""
    if one is None or one.reply is None or not one.reply.positive:
        return None
    words = one.reply.lines[0].split()
    name = clean_name(words[0]) if words else None
    return operator_of(name, case.registrable) if name and "." in name else None


def answered_by_other(case: Case, reading: Reading, endpoint: Endpoint) -> Exchange | None:
    """Return the greeting in which somebody else answers in the provider's place: by its name, or its distance."""
    named = greeted_by_other(case, reading, endpoint)
    if named is not None:
        return named
    nearer = answered_from_nearer(case, reading, endpoint)
    return nearer[0] if nearer is not None else None


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
    if _names_itself(greeting) and found not in case.provider_operators():
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
        if found in case.provider_operators() or not _names_itself(one):
            continue
        if (found in network_operators(case) and not is_theirs) or _greets_as_provider(case, reading, endpoint):
            return one
    return None


def _names_itself(greeting: Exchange) -> bool:
    words = greeting.reply.lines[0].split() if greeting.reply is not None and greeting.reply.positive else []
    return bool(words) and "." in words[0] and clean_name(words[0]) is not None


def _greets_as_provider(case: Case, reading: Reading, endpoint: Endpoint) -> bool:
    """Tell whether the host greets in the provider's name on another port, behind a verified certificate."""
    for one in reading.evidence.exchanges(step=Step.GREETING):
        where = one.endpoint
        if where.host == endpoint.host and where.port != endpoint.port:
            verified = any(shake.verified for shake in reading.evidence.handshakes(endpoint=where))
            if verified and greeting_operator(one, case) in case.provider_operators():
                return True
    return False


def relays_without_login(case: Case, reading: Reading) -> Exchange | None:
    """Return the configured server's answer to the outside recipient without any log-in, if there is one."""
    endpoint = case.configured
    if endpoint is None or case.recipient is None or case.recipient_class is not RecipientClass.OUTSIDE:
        return None
    return reading.answers(
        endpoint,
        account=case.account.label,
        sender=case.account.address,
        recipient=case.recipient,
    )


def on_provider_network(case: Case, reading: Reading) -> bool | None:
    """Tell whether this is the provider's own network; None where nothing tells.

    A reverse name is the registry's word and decides where it is there; else what the server does
    decides: an own network is let in without a log-in. A DHCP domain only confirms.
    """
    mine = case.provider_operators()
    reverse = operator_of(case.reverse_name, case.registrable) if case.reverse_name else None
    if reverse is not None:
        return reverse in mine
    named = operator_of(case.snapshot.dns_domain or "", case.registrable)
    answer = relays_without_login(case, reading)
    if answer is not None and answer.refused and reading.says(answer) in RELAYING:
        # Refused although the network bears the provider's name: the names and the deed contradict each other.
        return None if named is not None and named in mine else False
    if answer is not None and answer.accepted:
        if named is None:
            return True
        if named in mine:
            return True
        return False if named in _other_organisations(case) else None
    if named is not None and named in mine:
        return True
    return None


def _other_organisations(case: Case) -> frozenset[str]:
    return frozenset(
        found
        for domain in case.own_domains
        if domain != case.account.domain and (found := operator_of(domain, case.registrable))
    )


def view(case: Case, reading: Reading, *, portal: bool | None, accounts: tuple[SendingAccount, ...]) -> NetworkView:
    """Return the network as the diagnosis shows it, its ports as seen towards the case's server."""
    snapshot = case.snapshot
    operators = network_operators(case)
    domain = operator_of(case.reverse_name or "", case.registrable) or operator_of(
        snapshot.dns_domain or "",
        case.registrable,
    )
    at_home = on_provider_network(case, reading)
    because: list[Sentence] = []
    kind = NetworkKind.UNKNOWN
    account_domains = {operator_of(domain_of(one.address), case.registrable) for one in accounts}
    dhcp = operator_of(snapshot.dns_domain or "", case.registrable)
    is_line = bool(case.reverse_name) and any(word in (case.reverse_name or "") for word in _LINE_WORDS)
    if snapshot.vpn if case.tunnelled is None else case.tunnelled:
        kind = NetworkKind.VPN
        if snapshot.vpn:
            because.append(sentence(QT_TRANSLATE_NOOP("Roampost", "Your traffic goes through a VPN.")))
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
    if case.reverse_name:
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
