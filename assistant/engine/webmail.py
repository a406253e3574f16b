"""Does an address have no way to send from a mail program at all: webmail only."""

from assistant.engine.case import Case
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.engine.ways import published
from assistant.model.net import Endpoint
from assistant.model.observation import DnsLookup, Failure, HttpGet, Observation, RecordType

_NO_SUCH = frozenset({Failure.DNS_NXDOMAIN, Failure.DNS_NO_DATA})
_SERVICES = ("_submissions._tcp", "_submission._tcp")
_NAMES = ("smtp", "mail")


def webmail_page(relay: Relay) -> str | None:
    """Return the provider's webmail page, None where none is known."""
    papers = published(relay)
    return papers.webmail if papers is not None else None


def webmail_only(case: Case, reading: Reading) -> tuple[tuple[Observation, ...], bool] | None:
    """Return what shows that no server lets this address send, and whether the provider says so itself.

    The provider says so in a document that names no outgoing server, or in SRV records whose target is ``.``
    (RFC 6186 section 3.4). Else it is inferred: nothing is published, and of the usual names and the domain's own
    mail exchangers none exists, answers, or offers a log-in. Silence shows nothing: a network that drops every
    port looks the same.
    """
    account = case.account
    if not case.finished or account.outgoing is not None or account.via_command is not None or not account.domain:
        return None
    relay = Relay(case, reading)
    if any(relay.offers()) or relay.token_offers() or relay.plain_acceptance() or relay.signed_in_acceptance():
        return None
    papers = published(relay)
    if papers is not None:
        if papers.sends:
            return None
        return tuple(one for one in reading.evidence.gets() if one.id == papers.observation), True
    denied = [_service(reading, f"{label}.{account.domain}") for label in _SERVICES]
    if all(one is not None and one.failure is None and not one.answers for one in denied):
        return tuple(one for one in denied if one is not None), True
    if any(one is None or one.answers or one.failure not in _NO_SUCH for one in denied):
        return None
    shown = _nothing_published(reading) and _nothing_there(case, reading, relay)
    return (shown, False) if shown else None


def _service(reading: Reading, name: str) -> DnsLookup | None:
    return next(reading.evidence.lookups(name=name, record=RecordType.SRV), None)


def _nothing_published(reading: Reading) -> bool:
    """Tell whether every place where a provider describes itself answered, and had nothing."""
    asked = [one for one in reading.evidence.gets() if one.purpose in {"autoconfig", "ispdb"}]
    return bool(asked) and all(_has_nothing(one) for one in asked)


def _has_nothing(one: HttpGet) -> bool:
    return one.status in {404, 410} or one.failure in _NO_SUCH


def _nothing_there(case: Case, reading: Reading, relay: Relay) -> tuple[Observation, ...]:
    """Return what shows that the usual names and the domain's own exchangers lead nowhere; empty where they may."""
    domain = case.account.domain
    exchangers = next(reading.evidence.lookups(name=domain, record=RecordType.MX), None)
    if exchangers is None or not exchangers.answers:
        return ()
    mine = case.provider_operators()
    if any(case.registrable(host) not in mine for host in exchangers.answers):
        # Another operator takes its mail, and may well take its outgoing mail too.
        return ()
    shown: list[Observation] = [exchangers]
    for label in _NAMES:
        seen = next(reading.evidence.lookups(name=f"{label}.{domain}", record=RecordType.ADDRESS), None)
        if seen is None or (not seen.answers and seen.failure not in _NO_SUCH):
            return ()
        if not seen.answers:
            shown.append(seen)
    for endpoint in relay.provider_endpoints():
        closed = _closed(reading, endpoint)
        if closed is None:
            return ()
        shown.append(closed)
    return tuple(shown)


def _closed(reading: Reading, endpoint: Endpoint) -> Observation | None:
    """Return what shows that an endpoint takes no log-in: its name, its port, or its EHLO says so."""
    for seen in reading.evidence.lookups(name=endpoint.host, record=RecordType.ADDRESS):
        if seen.failure in _NO_SUCH:
            return seen
    failed = reading.failed_connect(endpoint)
    if failed is not None:
        return failed if failed.failure is Failure.CONNECTION_REFUSED else None
    if not reading.spoke(endpoint):
        return None
    return next(one for one in reading.evidence.exchanges(endpoint=endpoint) if one.capabilities is not None)
