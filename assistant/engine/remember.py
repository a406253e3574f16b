"""What of a run is worth remembering: how the provider's servers showed themselves here, and whom they let in."""

from dataclasses import replace

from assistant.engine.baseline import greeting_name
from assistant.engine.case import Case
from assistant.engine.domains import operator_of
from assistant.engine.home import own_line_suffix, standing
from assistant.engine.place import answered_by_other
from assistant.engine.portal import portal_state, system_word
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.model.baseline import ServerBaseline
from assistant.model.net import Endpoint
from assistant.model.observation import Exchange, RecipientClass, Step, TlsHandshake

_MOST_WORDS = 40
_MOST_ADDRESSES = 8


def to_remember(case: Case, reading: Reading, *, lent: bool) -> tuple[ServerBaseline, ...]:
    """Return how each of the provider's endpoints showed itself, where that can be relied upon.

    An endpoint counts when its certificate was verified, or when it greeted in its operator's own name and nothing
    says that somebody meddled. Nothing counts behind a captive portal, or where the network cannot be known again.

    Args:
        case: the question.
        reading: the evidence.
        lent: a POP3 log-in of a while ago may be what let this computer in.
    """
    if case.memory.network is None:
        return ()
    captive, _ = portal_state(reading, system_word(case.snapshot), case.registrable)
    if captive and not any(shake.verified for shake in reading.evidence.handshakes()):
        return ()
    asked = tuple(one.endpoint for one in case.candidates if one.endpoint in case.trusted)
    own = (case.configured,) if case.configured is not None else ()
    looks = (_look(case, reading, endpoint, lent=lent) for endpoint in dict.fromkeys((*own, *asked)))
    return tuple(one for one in looks if one is not None)


def _look(case: Case, reading: Reading, endpoint: Endpoint, *, lent: bool) -> ServerBaseline | None:
    greetings = [one for one in reading.evidence.exchanges(step=Step.GREETING, endpoint=endpoint) if one.accepted]
    verified = [shake for shake in reading.evidence.handshakes(endpoint=endpoint) if shake.verified]
    if not greetings or reading.untrusted(endpoint) is not None:
        return None
    if answered_by_other(case, reading, endpoint) or reading.is_intercepted(endpoint.host, endpoint.port):
        return None
    name = greeting_name(greetings[0])
    in_own_name = name is not None and operator_of(name, case.registrable) in case.provider_operators()
    if not verified and not in_own_name:
        return None
    here = standing(case, reading).own
    assert case.memory.network is not None
    kept = ServerBaseline(
        endpoint=endpoint,
        network=case.memory.network,
        greeting_name=name,
        keywords=_keywords(reading, endpoint, encrypted=False),
        secured_keywords=_keywords(reading, endpoint, encrypted=True),
        mechanisms=_mechanisms(reading, endpoint),
        issuer=_issuer(verified),
        key=_key(verified),
        certified=bool(verified),
        addresses=_addresses(reading, endpoint),
        own_network=here,
        # What somebody else's network is called is nobody's business, nor of any use.
        line_suffix=own_line_suffix(case, reading) if here else None,
        seen_utc=case.now_utc,
    )
    return _with_answers(case, reading, endpoint, kept, lent=lent)


def _with_answers(
    case: Case, reading: Reading, endpoint: Endpoint, kept: ServerBaseline, *, lent: bool
) -> ServerBaseline:
    """Add whom it let in, of what was asked about mail for another domain."""
    if case.recipient is None or case.recipient_class is not RecipientClass.OUTSIDE:
        return kept
    relay = Relay(case, reading)
    plain = relay.at(endpoint)
    relayed = plain.target is not None and plain.target.accepted and not lent
    refused = relay.is_relay_refusal(plain)
    return replace(
        kept,
        relayed_utc=case.now_utc if relayed else None,
        relayed_address=case.memory.address if relayed else None,
        refused_utc=case.now_utc if refused else None,
        refusal=reading.says(plain.target) if refused else None,
        signed_in=_passed(relay.at(endpoint, signed_in=True).target),
        after_pop=_passed(relay.at(endpoint, after_pop=True).target),
    )


def _passed(answer: Exchange | None) -> bool | None:
    return None if answer is None or answer.reply is None else answer.accepted


def _keywords(reading: Reading, endpoint: Endpoint, *, encrypted: bool) -> tuple[str, ...]:
    found: set[str] = set()
    for one in reading.evidence.exchanges(step=Step.EHLO, endpoint=endpoint):
        if one.capabilities is not None and one.encrypted is encrypted:
            found.update(name for name, _ in one.capabilities.keywords)
    return tuple(sorted(found))[:_MOST_WORDS]


def _mechanisms(reading: Reading, endpoint: Endpoint) -> tuple[str, ...]:
    capabilities = reading.capabilities(endpoint)
    return tuple(sorted(capabilities.auth_mechanisms))[:_MOST_WORDS] if capabilities is not None else ()


def _issuer(verified: list[TlsHandshake]) -> str | None:
    return next((shake.certificate.issuer for shake in verified if shake.certificate is not None), None)


def _key(verified: list[TlsHandshake]) -> str | None:
    return next((shake.certificate.key_fingerprint for shake in verified if shake.certificate is not None), None)


def _addresses(reading: Reading, endpoint: Endpoint) -> tuple[str, ...]:
    reached = [
        seen.address.ip
        for seen in reading.evidence.connects(host=endpoint.host, port=endpoint.port)
        if seen.failure is None and not seen.pending
    ]
    return tuple(dict.fromkeys(reached))[:_MOST_ADDRESSES]
