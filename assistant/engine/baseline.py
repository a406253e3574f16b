"""What a server showed before, beside what it shows now: does somebody else answer in its place here?

One sign alone may be a server that was moved or renewed, so it only points; two that are independent of each other
decide. A certificate that the system's store vouches for ends all doubt, whatever else has changed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from assistant.engine.case import Case
from assistant.engine.domains import clean_name, operator_of
from assistant.engine.reading import Reading
from assistant.model.baseline import ServerBaseline
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Exchange, Step, TlsHandshake

FRESH = timedelta(days=180)
"""How long a look is worth comparing with: servers are renewed, and networks rebuilt."""
KEPT = timedelta(days=400)
MOST = 256
_MOST_ADDRESSES = 8


class Sign(StrEnum):
    """What is other than it was on every network before."""

    GREETING = "greeting"
    STARTTLS = "starttls"
    LOGIN = "login"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interception:
    """Somebody else answers in a server's place.

    Attributes:
        proven: shown by more than one sign; else inferred.
        because: what shows it: a greeting or an EHLO, and further signs.
        before: the name it greeted with elsewhere, when it was last seen; None where it gave none.
        now: the name it greets with here, None where that is no sign.
    """

    proven: bool
    because: tuple[Exchange, *tuple[Exchange | TlsHandshake, ...]]
    before: str | None
    now: str | None


def greeting_name(one: Exchange | None) -> str | None:
    """Return the name that a greeting begins with (RFC 5321 section 4.2), lower case; None where it gives none."""
    if one is None or one.reply is None or not one.reply.positive:
        return None
    words = one.reply.lines[0].split()
    name = clean_name(words[0]) if words else None
    return name if name is not None and "." in name else None


def is_home(baseline: ServerBaseline) -> bool:
    """Tell whether a network was let in without a log-in, as far as anybody knew as the provider's own."""
    return baseline.relayed_utc is not None and baseline.own_network is not False


def imposture(case: Case, reading: Reading, endpoint: Endpoint) -> Interception | None:
    """Return that an endpoint shows itself otherwise than on every network before, so that it is another server.

    Not on a network that was seen to be the provider's own, where a change is the provider's doing; and not where a
    certificate was verified for the very host and port.
    """
    if endpoint.security is Security.TLS:
        # Only a certificate can speak for a server there, and is asked first.
        return None
    known = _comparable(case, endpoint)
    here = [one for one in known if one.network == case.memory.network]
    if not known or any(is_home(one) for one in here) or _is_verified(reading, endpoint):
        return None
    greeting = _strange_greeting(case, reading, endpoint, known)
    ehlo = _clear_ehlo(reading, endpoint)
    signs: list[tuple[Sign, Exchange]] = [(Sign.GREETING, greeting)] if greeting is not None else []
    if ehlo is not None:
        kinds = ((Sign.STARTTLS, "STARTTLS"), (Sign.LOGIN, "AUTH"))
        signs += [(sign, ehlo) for sign, keyword in kinds if _is_lost(ehlo, keyword, known)]
    found = {sign for sign, _ in signs}
    if not found & ({Sign.GREETING} if endpoint.security is Security.NONE else {Sign.GREETING, Sign.STARTTLS}):
        return None
    stranger = _strange_certificate(reading, endpoint, known)
    first = signs[0][1]
    more = tuple(one for _, one in signs if one is not first)[:1]
    # That a server which took STARTTLS behind its own certificate has unlearnt it is not to be believed.
    unlearnt = Sign.STARTTLS in found and any(one.certified for one in known)
    return Interception(
        proven=len(signs) > 1 or stranger is not None or unlearnt,
        because=(first, *more, *(() if stranger is None else (stranger,))),
        before=max((one for one in known if one.greeting_name), key=lambda one: one.seen_utc).greeting_name
        if greeting is not None
        else None,
        now=greeting_name(greeting),
    )


def _comparable(case: Case, endpoint: Endpoint) -> tuple[ServerBaseline, ...]:
    return tuple(
        one
        for one in case.memory.of(endpoint.host)
        if one.endpoint.port == endpoint.port and timedelta(0) <= case.now_utc - one.seen_utc <= FRESH
    )


def _is_verified(reading: Reading, endpoint: Endpoint) -> bool:
    return any(
        shake.verified and shake.failure is None
        for shake in reading.evidence.handshakes()
        if (shake.endpoint.host, shake.endpoint.port) == (endpoint.host, endpoint.port)
    )


def _said(reading: Reading, endpoint: Endpoint, step: Step) -> Iterable[Exchange]:
    for one in reading.evidence.exchanges(step=step):
        if (one.endpoint.host, one.endpoint.port) == (endpoint.host, endpoint.port):
            yield one


def _strange_greeting(
    case: Case, reading: Reading, endpoint: Endpoint, known: tuple[ServerBaseline, ...]
) -> Exchange | None:
    """Return a greeting in clear that names an operator whom nobody knows to be this server's."""
    before = {operator_of(one.greeting_name, case.registrable) for one in known if one.greeting_name}
    theirs = before | case.provider_operators()
    for one in _said(reading, endpoint, Step.GREETING):
        name = greeting_name(one)
        found = operator_of(name, case.registrable) if name is not None else None
        if one.encrypted or not before or found is None or found in theirs:
            continue
        if not _is_vouched_for(case, reading, endpoint, found):
            return one
    return None


def _is_vouched_for(case: Case, reading: Reading, endpoint: Endpoint, operator: str) -> bool:
    """Tell whether the same host greets in that operator's name behind a verified certificate: it has moved there."""
    for one in reading.evidence.exchanges(step=Step.GREETING):
        name = greeting_name(one)
        if one.endpoint.host == endpoint.host and one.endpoint.port != endpoint.port and name is not None:
            verified = any(shake.verified for shake in reading.evidence.handshakes(endpoint=one.endpoint))
            if verified and operator_of(name, case.registrable) == operator:
                return True
    return False


def _clear_ehlo(reading: Reading, endpoint: Endpoint) -> Exchange | None:
    return next(
        (one for one in _said(reading, endpoint, Step.EHLO) if one.capabilities is not None and not one.encrypted),
        None,
    )


def _is_lost(ehlo: Exchange, keyword: str, known: tuple[ServerBaseline, ...]) -> bool:
    """Tell whether a keyword was offered in clear on every network before, and is not here."""
    before = [one for one in known if one.keywords]
    if not before or ehlo.capabilities is None:
        return False
    return not ehlo.capabilities.offers(keyword) and all(keyword in one.keywords for one in before)


def _strange_certificate(
    reading: Reading, endpoint: Endpoint, known: tuple[ServerBaseline, ...]
) -> TlsHandshake | None:
    """Return an untrusted handshake whose certificate shares neither issuer nor key with any that was verified."""
    before = [one for one in known if one.certified and one.key is not None]
    for shake in reading.evidence.handshakes():
        certificate = shake.certificate
        if (
            before
            and certificate is not None
            and certificate.key_fingerprint is not None
            and not shake.verified
            and (shake.endpoint.host, shake.endpoint.port) == (endpoint.host, endpoint.port)
            and all(certificate.key_fingerprint != one.key and certificate.issuer != one.issuer for one in before)
        ):
            return shake
    return None


def merge(kept: Iterable[ServerBaseline], fresh: Iterable[ServerBaseline]) -> tuple[ServerBaseline, ...]:
    """Return what is to be kept: of each endpoint and network the newest look, and whom it ever let in.

    Oldest first; what is older than `KEPT` beside the newest goes, and of more than `MOST` the oldest.
    """
    found = {(one.endpoint, one.network): one for one in kept}
    for one in fresh:
        before = found.get((one.endpoint, one.network))
        found[(one.endpoint, one.network)] = one if before is None else _newer(before, one)
    ordered = sorted(found.values(), key=lambda one: one.seen_utc)
    newest = ordered[-1].seen_utc if ordered else None
    return tuple(one for one in ordered if newest is not None and newest - one.seen_utc <= KEPT)[-MOST:]


def _newer(before: ServerBaseline, now: ServerBaseline) -> ServerBaseline:
    relayed = now if now.relayed_utc is not None else before
    refused = now if now.refused_utc is not None else before
    return replace(
        now,
        greeting_name=now.greeting_name or before.greeting_name,
        keywords=now.keywords or before.keywords,
        secured_keywords=now.secured_keywords or before.secured_keywords,
        mechanisms=now.mechanisms or before.mechanisms,
        issuer=now.issuer or before.issuer,
        key=now.key or before.key,
        certified=now.certified or before.certified,
        addresses=tuple(dict.fromkeys((*now.addresses, *before.addresses)))[:_MOST_ADDRESSES],
        relayed_utc=relayed.relayed_utc,
        relayed_address=relayed.relayed_address,
        refused_utc=refused.refused_utc,
        refusal=refused.refusal,
        signed_in=before.signed_in if now.signed_in is None else now.signed_in,
        after_pop=before.after_pop if now.after_pop is None else now.after_pop,
        # What was known when it was let in there outlives a run that could not tell.
        own_network=before.own_network if now.own_network is None else now.own_network,
        line_suffix=now.line_suffix or before.line_suffix,
        count=before.count + 1,
    )
