"""The verdict on one account: every obstacle found, in the order in which they must be solved."""

from dataclasses import replace

from assistant.engine import phrases
from assistant.engine.access import passes_as_configured, policy
from assistant.engine.case import Case
from assistant.engine.finding import Finding
from assistant.engine.inspection import on_the_network
from assistant.engine.lies import hijacked, led_astray
from assistant.engine.location import location_rule
from assistant.engine.login import log_in_refused
from assistant.engine.lost import remembered_evidence, silently_dropped, with_note
from assistant.engine.portal import captive
from assistant.engine.reach import name_failure, obstacle, offline
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.engine.reputation import confirmed
from assistant.engine.travel import Outlook
from assistant.engine.webmail import webmail_only
from assistant.model.finding import EvidenceItem, LocationRule, Restriction, Verdict
from assistant.model.observation import (
    DnsLookup,
    Exchange,
    HttpGet,
    Observation,
    TcpConnect,
    TlsHandshake,
)
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_ORDER = (
    Restriction.OFFLINE,
    Restriction.CAPTIVE_PORTAL,
    Restriction.NAME_NOT_FOUND,
    Restriction.PORT_BLOCKED,
    Restriction.INTERCEPTED,
    Restriction.SERVER_UNREACHABLE,
    Restriction.ADDRESS_BLOCKLISTED,
    Restriction.RATE_LIMITED,
    Restriction.ACCOUNT_LOCKED,
    Restriction.PASSWORD_METHOD_DISABLED,
    Restriction.AUTHENTICATION_FAILED,
    Restriction.CERTIFICATE_UNTRUSTED,
    Restriction.SENDER_RESTRICTED,
    Restriction.POP_BEFORE_SMTP,
    Restriction.TLS_REQUIRED,
    Restriction.AUTHENTICATION_REQUIRED,
    Restriction.LOCATION_RESTRICTED,
    Restriction.SILENT_DROP,
    Restriction.RECIPIENT_REFUSED,
)
_REACH = frozenset({Restriction.PORT_BLOCKED, Restriction.INTERCEPTED, Restriction.SERVER_UNREACHABLE})
_CLOSED = frozenset({Restriction.OFFLINE, Restriction.CAPTIVE_PORTAL, Restriction.NAME_NOT_FOUND})


def findings(case: Case, reading: Reading) -> tuple[Finding, ...]:
    """Return every obstacle found, each once, in the order in which they must be solved."""
    closed = _closed(case, reading)
    if closed is not None:
        return (closed,)
    relay = Relay(case, reading)
    found: list[Finding] = []
    own = case.configured
    unreached: Finding | None = None
    if own is not None:
        unreached = (
            name_failure(case, reading, own.host) or led_astray(case, reading, own.host) or obstacle(case, reading, own)
        )
        if unreached is not None:
            found.append(unreached)
    # A travel check signs in although nothing here asks for it: what it finds is no obstacle here.
    idle = unreached is None and not relay.uses_login() and passes_as_configured(relay)
    refused = [] if idle else log_in_refused(relay)
    found += refused
    if not refused or not relay.uses_login():
        found += policy(relay, unreached)
    if any(one.restriction is Restriction.CERTIFICATE_UNTRUSTED for one in found):
        between = on_the_network(case, reading) or hijacked(case, reading)
        found += [between] if between is not None else []
    if not found and (lost := silently_dropped(case, _passing(relay))) is not None:
        found.append(lost)
    unique: dict[Restriction, Finding] = {}
    for one in found:
        unique.setdefault(one.restriction, confirmed(case, reading, one))
    return tuple(sorted(unique.values(), key=lambda one: _ORDER.index(one.restriction)))


def _closed(case: Case, reading: Reading) -> Finding | None:
    relay = Relay(case, reading)
    if relay.signed_in_acceptance():
        return None
    wall = captive(case, reading)
    if relay.plain_acceptance() and wall is None:
        return None
    return offline(case, reading) or wall


def judge(case: Case, reading: Reading) -> Verdict:
    """Draw the verdict. Restriction `unknown` when nothing can be told; never a guess."""
    relay = Relay(case, reading)
    found = findings(case, reading)
    if found:
        first = _decisive(found)
        causes = tuple(one.restriction for one in found)
        blocked = _blocked(case, first)
        evidence = [item for one in found for item in one.because]
        location = _location(case, reading, first)
        return Verdict(
            restriction=first.restriction,
            causes=causes,
            blocked=blocked,
            proven=first.proven,
            summary=phrases.verdict(case, reading, first, causes, location),
            evidence=items(evidence, reading) + (remembered_evidence(case) if _is_lost(first) else ()),
            location=location,
        )
    passing = _passing(relay)
    if passing is not None and case.recipient is not None:
        return Verdict(
            restriction=Restriction.NONE,
            blocked=False,
            # The log-in may have been tried on another port of the same server.
            proven=passing.endpoint == case.configured,
            summary=with_note(case, phrases.works(case, passing)),
            evidence=items([passing], reading),
        )
    without = webmail_only(case, reading)
    if without is not None:
        return Verdict(
            restriction=Restriction.UNKNOWN,
            proven=without[1],
            summary=phrases.webmail_only(case),
            evidence=items(list(without[0]), reading),
        )
    seen: list[Observation] = [passing] if passing is not None else list(_last_words(case, reading))
    return Verdict(
        restriction=Restriction.UNKNOWN,
        summary=phrases.unknown(case, passing is not None),
        evidence=items(seen, reading),
    )


def _location(case: Case, reading: Reading, first: Finding) -> LocationRule | None:
    refused = first.because[0]
    if first.restriction is not Restriction.LOCATION_RESTRICTED or not isinstance(refused, Exchange):
        return None
    return location_rule(case, reading, refused)


def _decisive(found: tuple[Finding, ...]) -> Finding:
    """Return the obstacle that decides the first remedy: a log-in that is needed anyway brings its TLS along."""
    if found[0].restriction is Restriction.TLS_REQUIRED:
        for one in found[1:]:
            if one.restriction is Restriction.AUTHENTICATION_REQUIRED:
                return one
    return found[0]


def _is_lost(first: Finding) -> bool:
    return first.restriction is Restriction.SILENT_DROP


def _blocked(case: Case, first: Finding) -> bool | None:
    if case.recipient is None and first.restriction not in _REACH | _CLOSED:
        return None
    if case.configured is None:
        return None
    return True


def _passing(relay: Relay) -> Exchange | None:
    """Return the answer that shows that the mail program's own settings work for the target."""
    own = relay.case.configured
    if own is None:
        return None
    signed_in = relay.at(own, signed_in=True).target
    if signed_in is not None and signed_in.accepted and relay.uses_login():
        return signed_in
    if relay.uses_login() and relay.reading.offers_login(own) is not None:
        # The one log-in is spent where it was asked first, or where it is wanted most before a journey.
        for endpoint, passed in relay.signed_in_acceptance():
            if endpoint.host == own.host:
                return passed
    if passes_as_configured(relay) and not (relay.uses_login() and relay.case.has_secret and not signed_in):
        plain = relay.at(own).target
        return plain if plain is not None and plain.accepted else relay.at(own, after_pop=True).target
    return None


def with_outlook(drawn: Verdict, away: Outlook, reading: Reading) -> Verdict:
    """Return a verdict that says, too, what is to be expected away from here, and what shows that."""
    fresh = items([one for one in away.because if one.id not in {had.observation for had in drawn.evidence}], reading)
    return replace(
        drawn,
        summary=sentence(QT_TRANSLATE_NOOP("Roampost", "{here} {away}"), here=drawn.summary, away=away.why),
        evidence=(*drawn.evidence, *fresh),
    )


def _last_words(case: Case, reading: Reading) -> tuple[Observation, ...]:
    refused = tuple(reading.refused_asks(account=case.account.label))
    if refused:
        return refused[-1:]
    return reading.evidence.observations[-1:]


def items(seen: list[Observation], reading: Reading) -> tuple[EvidenceItem, ...]:
    """Turn observations into lines of evidence, each once, in the order given."""
    unique = dict.fromkeys(seen)
    return tuple(_item(one) for one in unique)


def _item(one: Observation) -> EvidenceItem:
    failure = one.failure.value if one.failure is not None else None
    host: str | None
    port: int | None
    reply: str | None = None
    match one:
        case Exchange():
            step, host, port = one.step.value, one.endpoint.host, one.endpoint.port
            reply = str(one.reply) if one.reply is not None else None
        case TcpConnect():
            step, host, port = "connect", one.endpoint.host, one.endpoint.port
        case TlsHandshake():
            step, host, port = "tls", one.endpoint.host, one.endpoint.port
        case DnsLookup():
            step, host, port = "resolve", one.name, None
        case HttpGet():
            step, host, port = "http", one.url, None
            reply = f"{one.status} {one.location or ''}".strip() if one.status is not None else None
    return EvidenceItem(
        step=step,
        host=host,
        port=port,
        reply=reply,
        failure=failure,
        seconds=round(one.elapsed_s, 3),
        observation=one.id,
    )
