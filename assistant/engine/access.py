"""Whom does the server let through, and what opens it: a log-in, a POP3 log-in, another From, or nothing from here."""

from assistant.engine.finding import Finding
from assistant.engine.relay import PASSING, RECIPIENT, REPUTATION, SENDER, Answers, Relay
from assistant.engine.signin import says_locked
from assistant.model.finding import Restriction
from assistant.model.mail import Authentication
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Exchange, Observation, RecipientClass


def policy(relay: Relay, unreached: Finding | None) -> list[Finding]:
    """Return what the server's rules keep out, and what opens them.

    Args:
        relay: who was let through where, in which state.
        unreached: what keeps the mail program's own endpoint from being talked to, None when it talks.
    """
    if relay.uses_login():
        return _policy_with_login(relay, unreached)
    if unreached is None and passes_as_configured(relay):
        return []
    return _policy_without_login(relay, unreached)


def passes_as_configured(relay: Relay) -> bool:
    """Tell whether the mail program's own settings let the message through, without a log-in."""
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
    if says_locked(refused, own):
        return [Finding(Restriction.ACCOUNT_LOCKED, False, (refused,))]
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


def _log_in_offered(relay: Relay, target: Exchange) -> list[Finding]:
    """A log-in is offered beside a refusal that is not of relaying: it may let the message through all the same."""
    passed = relay.signed_in_acceptance()
    verified, _, _ = relay.offers()
    offers = [exchange for _, exchange in passed] or verified
    refused = relay.signed_in_refusal() is not None or relay.refused_login() is not None
    if not offers or (refused and not passed):
        return []
    return [Finding(Restriction.AUTHENTICATION_REQUIRED, bool(passed), (target, offers[0]))]


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
    passed = relay.signed_in_acceptance()
    if said in REPUTATION:
        return [Finding(Restriction.ADDRESS_BLOCKLISTED, False, (target,)), *_log_in_offered(relay, target)]
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
        # "Not allowed" of a From without a log-in may mean this connection, or this From altogether.
        own = [Finding(Restriction.SENDER_RESTRICTED, False, (target,))] if said in SENDER else []
        return [*own, Finding(Restriction.AUTHENTICATION_REQUIRED, False, (target, verified[0]))]
    if untrusted:
        failed = reading.untrusted(untrusted[0].endpoint)
        because: tuple[Observation, ...] = (failed, untrusted[0]) if failed is not None else (untrusted[0],)
        return [
            Finding(Restriction.CERTIFICATE_UNTRUSTED, failed is not None, because),
            Finding(Restriction.AUTHENTICATION_REQUIRED, False, (target, untrusted[0])),
        ]
    tokens = relay.token_offers()
    if tokens:
        return [Finding(Restriction.AUTHENTICATION_REQUIRED, False, (target, tokens[0]))]
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
    elif (after := relay.signed_in_refusal()) is not None and (words := _after_login(relay, *after)):
        found += words
    elif untrusted and not verified:
        failed = relay.reading.untrusted(untrusted[0].endpoint)
        if failed is not None:
            found.append(Finding(Restriction.CERTIFICATE_UNTRUSTED, True, (failed, untrusted[0])))
    elif (verified or relay.token_offers()) and own is not None:
        offers = verified or relay.token_offers()
        found.append(Finding(Restriction.AUTHENTICATION_REQUIRED, False, (offers[0],)))
    return found
