"""The verdict on one account: every obstacle found, in the order in which they must be solved."""

from assistant.engine import phrases
from assistant.engine.case import Case
from assistant.engine.reach import Finding, name_failure, obstacle, offline, portal_state
from assistant.engine.reading import Reading
from assistant.engine.relay import (
    PASSING,
    RECIPIENT,
    REPUTATION,
    SENDER,
    Answers,
    Relay,
    names_method,
)
from assistant.model.finding import EvidenceItem, Restriction, Verdict
from assistant.model.mail import Authentication
from assistant.model.net import Endpoint, Security
from assistant.model.observation import (
    DnsLookup,
    Exchange,
    HttpGet,
    Observation,
    RecipientClass,
    TcpConnect,
    TlsHandshake,
)

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
        unreached = name_failure(case, reading, own.host) or obstacle(case, reading, own)
        if unreached is not None:
            found.append(unreached)
    refused = _log_in_refused(relay)
    found += refused
    if not refused or not relay.uses_login():
        found += _policy(relay, unreached)
    unique: dict[Restriction, Finding] = {}
    for one in found:
        unique.setdefault(one.restriction, one)
    return tuple(sorted(unique.values(), key=lambda one: _ORDER.index(one.restriction)))


def _closed(case: Case, reading: Reading) -> Finding | None:
    relay = Relay(case, reading)
    if relay.plain_acceptance() or relay.signed_in_acceptance():
        return None
    gone = offline(case, reading)
    if gone is not None:
        return gone
    captive, wrong = portal_state(reading, case.snapshot.portal_known)
    trusted_answer = any(shake.verified for shake in reading.evidence.handshakes())
    if captive and not trusted_answer:
        because: tuple[Observation, ...] = wrong or tuple(reading.evidence.observations[:1])
        explicit = any(one.status == 511 or one.purpose == "capport" for one in wrong)
        return Finding(Restriction.CAPTIVE_PORTAL, explicit or len(wrong) > 1, because)
    return None


def _log_in_refused(relay: Relay) -> list[Finding]:
    refused = relay.refused_login()
    if refused is None or relay.signed_in_acceptance() or relay.after_pop_acceptance():
        return []
    said = relay.reading.says(refused)
    if names_method(refused):
        restriction = Restriction.PASSWORD_METHOD_DISABLED
    elif said == "rate_limited":
        restriction = Restriction.RATE_LIMITED
    elif refused.reply is not None and refused.step.value == "auth" and 400 <= refused.reply.code < 500:
        # 454 is the server's own trouble, not a wrong password (RFC 4954 section 6).
        return [Finding(Restriction.RATE_LIMITED, False, (refused,))]
    else:
        restriction = Restriction.AUTHENTICATION_FAILED
    return [Finding(restriction, True, (refused,))]


def _policy(relay: Relay, unreached: Finding | None) -> list[Finding]:
    if relay.uses_login():
        return _policy_with_login(relay, unreached)
    if unreached is None and _passes_as_configured(relay):
        return []
    return _policy_without_login(relay, unreached)


def _passes_as_configured(relay: Relay) -> bool:
    own = relay.case.configured
    if own is None:
        return False
    target = relay.at(own).target
    lent = relay.case.recent_pop and relay.case.recipient_class is RecipientClass.OUTSIDE
    if target is not None and target.accepted and not lent:
        return True
    outgoing = relay.case.account.outgoing
    if outgoing is not None and outgoing.authentication is Authentication.POP_FIRST:
        after = relay.at(own, after_pop=True).target
        return after is not None and after.accepted
    return False


def _policy_with_login(relay: Relay, unreached: Finding | None) -> list[Finding]:
    own = relay.case.configured
    assert own is not None
    found = _trust(relay, own)
    passed = relay.signed_in_acceptance()
    if passed:
        if unreached is None and not any(endpoint == own for endpoint, _ in passed) and not found:
            found += _login_missing_here(relay, own)
        return found
    refused = relay.signed_in_refusal()
    if refused is not None:
        return found + _after_login(relay, *refused)
    if unreached is None and not found:
        found += _login_missing_here(relay, own)
        plain = relay.at(own)
        if not found and plain.target is not None and plain.target.refused:
            said = relay.reading.says(plain.target)
            if said in REPUTATION:
                found.append(Finding(Restriction.ADDRESS_BLOCKLISTED, False, (plain.target,)))
    return found


def _login_missing_here(relay: Relay, own: Endpoint) -> list[Finding]:
    """The mail program wants to sign in at an endpoint that offers no log-in in this state."""
    reading = relay.reading
    if not reading.spoke(own) or reading.offers_login(own) or reading.offers_login_unverified(own):
        return []
    if own.security is Security.NONE and reading.offers_login_clear(own):
        return []
    capabilities = reading.capabilities(own)
    ehlo = next(one for one in reading.evidence.exchanges(endpoint=own) if one.capabilities)
    if own.security is Security.NONE and capabilities is not None and capabilities.offers("STARTTLS"):
        return [Finding(Restriction.TLS_REQUIRED, bool(relay.signed_in_acceptance()), (ehlo,))]
    verified, _, _ = relay.offers()
    if verified:
        return [Finding(Restriction.AUTHENTICATION_REQUIRED, bool(relay.signed_in_acceptance()), (ehlo, verified[0]))]
    return []


def _trust(relay: Relay, own: Endpoint) -> list[Finding]:
    failed = relay.reading.untrusted(own)
    return [Finding(Restriction.CERTIFICATE_UNTRUSTED, True, (failed,))] if failed is not None else []


def _after_login(relay: Relay, endpoint: Endpoint, refused: Exchange) -> list[Finding]:
    other = relay.other_sender()
    if other is not None:
        return [Finding(Restriction.SENDER_RESTRICTED, True, (other[3], other[2]))]
    said = relay.reading.says(refused)
    own = relay.at(endpoint, signed_in=True).own
    if said in SENDER:
        return [Finding(Restriction.SENDER_RESTRICTED, False, (refused,))]
    if said in REPUTATION:
        return [Finding(Restriction.ADDRESS_BLOCKLISTED, False, (refused,))]
    if said in RECIPIENT or (own is not None and own.accepted and said not in PASSING):
        proven = own is not None and own.accepted and said in RECIPIENT
        because = (refused, own) if own is not None and own is not refused else (refused,)
        return [Finding(Restriction.RECIPIENT_REFUSED, proven, because)]
    if said == "rate_limited":
        return [Finding(Restriction.RATE_LIMITED, False, (refused,))]
    return []


def _policy_without_login(relay: Relay, unreached: Finding | None) -> list[Finding]:
    refusal = relay.plain_refusal()
    if refusal is None:
        remembered = relay.after_pop_acceptance()
        if remembered is not None:
            # Refused before, by an earlier run; in this one the door already stood open.
            return [Finding(Restriction.POP_BEFORE_SMTP, False, (remembered[1],))]
        return _unread_policy(relay, unreached)
    answers = refusal[1]
    target = answers.target
    assert target is not None
    said = relay.reading.says(target)
    if said in REPUTATION:
        return [Finding(Restriction.ADDRESS_BLOCKLISTED, False, (target,))]
    passed = relay.signed_in_acceptance()
    if not passed:
        other = relay.other_sender()
        if other is not None:
            return [Finding(Restriction.SENDER_RESTRICTED, True, (other[3], other[2]))]
        after = relay.signed_in_refusal()
        if after is not None:
            found = _after_login(relay, *after)
            if found:
                return found
    if _is_recipients_fault(relay, answers, said):
        return [Finding(Restriction.RECIPIENT_REFUSED, answers.own is not None and answers.own.accepted, (target,))]
    if said in PASSING and not passed:
        return [Finding(Restriction.RATE_LIMITED, False, (target,))] if said == "rate_limited" else []
    found = []
    if said == "tls_required":
        found.append(Finding(Restriction.TLS_REQUIRED, True, (target,)))
    return found + _way_in(relay, target, said)


def _is_recipients_fault(relay: Relay, answers: Answers, said: str) -> bool:
    """Only a recipient that needs no relaying, or one whose refusal names the address, is refused for itself."""
    if said not in RECIPIENT:
        return False
    if relay.is_relay_refusal(answers):
        return False
    if relay.case.recipient_class is RecipientClass.INSIDE:
        return relay.target.lower() != relay.case.account.address.lower()
    target = answers.target
    return target is not None and target.reply is not None and target.reply.enhanced is not None


def _way_in(relay: Relay, target: Exchange, said: str) -> list[Finding]:
    """Name what opens the relay from here: a log-in, a POP3 log-in, or nothing."""
    reading = relay.reading
    verified, untrusted, clear = relay.offers()
    popped = relay.after_pop_acceptance()
    passed = relay.signed_in_acceptance()
    found: list[Finding] = []
    if passed:
        found.append(Finding(Restriction.AUTHENTICATION_REQUIRED, True, (target, passed[0][1])))
    if popped is not None and not passed:
        found.append(Finding(Restriction.POP_BEFORE_SMTP, True, (target, popped[1])))
    if found:
        return found
    if verified:
        return [Finding(Restriction.AUTHENTICATION_REQUIRED, False, (target, verified[0]))]
    if untrusted:
        failed = reading.untrusted(untrusted[0].endpoint)
        because: tuple[Observation, ...] = (failed, untrusted[0]) if failed is not None else (untrusted[0],)
        return [
            Finding(Restriction.CERTIFICATE_UNTRUSTED, failed is not None, because),
            Finding(Restriction.AUTHENTICATION_REQUIRED, False, (target, untrusted[0])),
        ]
    tampered = relay.tampered()
    if tampered is not None:
        return [
            Finding(Restriction.INTERCEPTED, True, (tampered,)),
            Finding(Restriction.AUTHENTICATION_REQUIRED, False, (target,)),
        ]
    if clear or said == "auth_required":
        return [Finding(Restriction.AUTHENTICATION_REQUIRED, False, (target, *clear[:1]))]
    if said == "pop_before_smtp_required":
        return [Finding(Restriction.POP_BEFORE_SMTP, False, (target,))]
    if said in SENDER:
        return [Finding(Restriction.SENDER_RESTRICTED, False, (target,))]
    if not (relay.is_relay_refusal(relay.at(target.endpoint)) or said == "network_not_authorised"):
        return []
    pop = reading.pop_login(account=relay.case.account.label)
    tried = pop is not None and pop.accepted
    because = (target, pop) if tried and pop is not None else (target,)
    return [Finding(Restriction.LOCATION_RESTRICTED, tried, because)] if relay.case.finished or tried else []


def _unread_policy(relay: Relay, unreached: Finding | None) -> list[Finding]:
    """No server said yes or no to the recipient without a log-in: what can still be told."""
    own = relay.case.configured
    found: list[Finding] = []
    if own is not None and unreached is None:
        found += _trust(relay, own)
    passed = relay.signed_in_acceptance()
    verified, untrusted, _ = relay.offers()
    if unreached is None and own is not None and not found:
        return found
    if relay.plain_acceptance():
        return found
    if passed:
        found.append(Finding(Restriction.AUTHENTICATION_REQUIRED, True, (passed[0][1],)))
    elif untrusted and not verified:
        failed = relay.reading.untrusted(untrusted[0].endpoint)
        if failed is not None:
            found.append(Finding(Restriction.CERTIFICATE_UNTRUSTED, True, (failed, untrusted[0])))
    elif verified and own is not None:
        found.append(Finding(Restriction.AUTHENTICATION_REQUIRED, False, (verified[0],)))
    return found


def judge(case: Case, reading: Reading) -> Verdict:
    """Draw the verdict. Restriction `unknown` when nothing can be told; never a guess."""
    relay = Relay(case, reading)
    found = findings(case, reading)
    if found:
        first = _decisive(found)
        causes = tuple(one.restriction for one in found)
        blocked = _blocked(case, first)
        evidence = [item for one in found for item in one.because]
        return Verdict(
            restriction=first.restriction,
            causes=causes,
            blocked=blocked,
            proven=first.proven,
            summary=phrases.verdict(case, reading, first.restriction, causes),
            evidence=items(evidence, reading),
        )
    passing = _passing(relay)
    if passing is not None and case.recipient is not None:
        return Verdict(
            restriction=Restriction.NONE,
            blocked=False,
            proven=True,
            summary=phrases.works(case, passing),
            evidence=items([passing], reading),
        )
    seen: list[Observation] = [passing] if passing is not None else list(_last_words(case, reading))
    return Verdict(
        restriction=Restriction.UNKNOWN,
        summary=phrases.unknown(case, passing is not None),
        evidence=items(seen, reading),
    )


def _decisive(found: tuple[Finding, ...]) -> Finding:
    """Return the obstacle that decides the first remedy: a log-in that is needed anyway brings its TLS along."""
    if found[0].restriction is Restriction.TLS_REQUIRED:
        for one in found[1:]:
            if one.restriction is Restriction.AUTHENTICATION_REQUIRED:
                return one
    return found[0]


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
    if _passes_as_configured(relay) and not (relay.uses_login() and relay.case.has_secret and not signed_in):
        plain = relay.at(own).target
        return plain if plain is not None and plain.accepted else relay.at(own, after_pop=True).target
    return None


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
