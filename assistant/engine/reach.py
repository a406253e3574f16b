"""Can the mail program's endpoint be talked to at all, and if not, who stands in the way."""

from assistant.engine.baseline import imposture
from assistant.engine.blocked import unconnected
from assistant.engine.case import Case
from assistant.engine.domains import is_address
from assistant.engine.finding import Finding
from assistant.engine.place import answered_from_nearer, greeted_by_other
from assistant.engine.policy.enforce import too_old
from assistant.engine.reading import GREETING_PATIENCE_S, RELAYING, Reading
from assistant.engine.signin import asks_to_wait
from assistant.model.finding import Restriction
from assistant.model.net import Endpoint, Security
from assistant.model.observation import (
    DnsLookup,
    Exchange,
    Failure,
    Observation,
    RecordType,
    Step,
    TcpConnect,
    TlsHandshake,
)

_UNSPOKEN = frozenset({Failure.TIMED_OUT, Failure.CANCELLED})
_UNKNOWN_COMMAND = frozenset({500, 501, 502, 504})


def name_failure(case: Case, reading: Reading, host: str) -> Finding | None:
    """Return why the server's name gave no address."""
    if is_address(host):
        return None
    seen = list(reading.evidence.lookups(name=host, record=RecordType.ADDRESS))
    if not seen or any(one.answers for one in seen):
        return None
    failed = seen[-1]
    if failed.failure in {Failure.DNS_NXDOMAIN, Failure.DNS_NO_DATA}:
        return Finding(Restriction.NAME_NOT_FOUND, True, (failed,))
    if not case.finished and failed.failure is None:
        return None
    return Finding(Restriction.NAME_NOT_FOUND, False, (failed,))


def offline(case: Case, reading: Reading) -> Finding | None:
    """Return that this computer has no connection: nothing answered, and the system has no way out."""
    if reading.any_answer():
        return None
    failures: list[Observation] = [
        one
        for one in reading.evidence.observations
        if isinstance(one, DnsLookup | TcpConnect) and one.failure is not None
    ]
    unreachable = [
        one for one in failures if isinstance(one, TcpConnect) and one.failure is Failure.NETWORK_UNREACHABLE
    ]
    no_way_out = case.snapshot.has_default_route is False
    if not failures or not (no_way_out or unreachable):
        return None
    return Finding(Restriction.OFFLINE, no_way_out, tuple(failures[:3]))


def obstacle(case: Case, reading: Reading, endpoint: Endpoint) -> Finding | None:
    """Return what keeps an endpoint from being talked to, None when it talks (or nothing is known yet)."""
    other = greeted_by_other(case, reading, endpoint)
    if other is not None:
        return Finding(Restriction.INTERCEPTED, True, (other,))
    nearer = answered_from_nearer(case, reading, endpoint)
    if nearer is not None:
        greeting, distance, proven = nearer
        return Finding(Restriction.INTERCEPTED, proven, (greeting, *distance.near, *distance.far))
    changed = imposture(case, reading, endpoint)
    if changed is not None:
        return Finding(Restriction.INTERCEPTED, changed.proven, changed.because)
    masked = reading.is_intercepted(endpoint.host, endpoint.port)
    if masked is not None and endpoint.security is not Security.NONE:
        return Finding(Restriction.INTERCEPTED, True, (masked,))
    if reading.connected(endpoint) is None:
        return unconnected(case, reading, endpoint)
    return _unspoken(case, reading, endpoint)


def _unspoken(case: Case, reading: Reading, endpoint: Endpoint) -> Finding | None:
    if reading.spoke(endpoint):
        return None
    broken = _tampered_tls(reading, endpoint) or _broken_tls(case, reading, endpoint)
    if broken is not None:
        return broken
    greeting = reading.greeting(endpoint)
    connect = reading.connected(endpoint)
    assert connect is not None
    if greeting is None:
        return None
    if greeting.failure in _UNSPOKEN and greeting.reply is None:
        if not case.finished and greeting.elapsed_s < GREETING_PATIENCE_S:
            return None
        control = next(
            (
                one
                for one in reading.evidence.exchanges(step=Step.GREETING)
                if one.accepted and one.endpoint.host == endpoint.host and one.endpoint.port != endpoint.port
            ),
            None,
        )
        if control is not None and greeting.elapsed_s >= GREETING_PATIENCE_S:
            return Finding(Restriction.PORT_BLOCKED, True, (connect, greeting, control))
        return Finding(Restriction.SERVER_UNREACHABLE, False, (connect, greeting))
    return _bad_greeting(reading, connect, greeting)


def _bad_greeting(reading: Reading, connect: TcpConnect, greeting: Exchange) -> Finding | None:
    if greeting.accepted:
        failed = next(
            (
                one
                for one in reading.evidence.exchanges(step=Step.EHLO)
                if one.connection == greeting.connection and (one.failure or one.refused)
            ),
            None,
        )
        if failed is None or reading.says(failed) in RELAYING:
            return None
        return _by_words(reading, failed) or Finding(Restriction.SERVER_UNREACHABLE, True, (greeting, failed))
    if greeting.refused and reading.says(greeting) in RELAYING:
        return None
    return _by_words(reading, greeting) or Finding(
        Restriction.SERVER_UNREACHABLE, greeting.reply is not None, (connect, greeting)
    )


def _by_words(reading: Reading, refused: Exchange) -> Finding | None:
    """Return what a refusal before any mail transaction says of this network's address."""
    if refused.reply is not None and refused.refused and asks_to_wait(refused.reply):
        return Finding(Restriction.RATE_LIMITED, False, (refused,))
    found = {"ip_reputation": Restriction.ADDRESS_BLOCKLISTED, "rate_limited": Restriction.RATE_LIMITED}
    said = found.get(reading.says(refused)) if refused.refused else None
    return Finding(said, False, (refused,)) if said is not None else None


def _tampered_tls(reading: Reading, endpoint: Endpoint) -> Finding | None:
    """Return what only a box on the way does: it offers STARTTLS and does not know it, or slips something in."""
    injected = next(
        (one for one in reading.evidence.handshakes(endpoint=endpoint) if one.failure is Failure.TLS_INJECTED), None
    )
    if injected is not None:
        return Finding(Restriction.INTERCEPTED, False, (injected,))
    for one in reading.evidence.exchanges(step=Step.STARTTLS, endpoint=endpoint):
        # A server that has no TLS for the moment says 454 (RFC 3207 section 4); it does not forget the command.
        if one.reply is not None and one.reply.code in _UNKNOWN_COMMAND:
            sound = next(
                (two for two in reading.evidence.handshakes() if two.verified and _is_twin(two, endpoint)), None
            )
            because = (one, sound) if sound is not None else (one,)
            return Finding(Restriction.INTERCEPTED, sound is not None, because)
    return None


def _is_twin(shake: TlsHandshake, endpoint: Endpoint) -> bool:
    return shake.endpoint.host == endpoint.host and shake.endpoint.port != endpoint.port


def _broken_tls(case: Case, reading: Reading, endpoint: Endpoint) -> Finding | None:
    """Return what keeps a mail program that insists on TLS from being served: a failed handshake, or no STARTTLS."""
    shakes = list(reading.evidence.handshakes(endpoint=endpoint))
    if reading.untrusted(endpoint) is not None or any(one.failure is None for one in shakes):
        return None
    broken = next((one for one in shakes if one.failure is not Failure.CANCELLED), None)
    if broken is not None:
        proven = broken.failure is Failure.TLS_PROTOCOL
        return Finding(Restriction.SERVER_UNREACHABLE, proven, (broken,), too_old(case.policy, broken))
    for one in reading.evidence.exchanges(endpoint=endpoint):
        refused = one.step is Step.STARTTLS and one.refused
        missing = one.step is Step.EHLO and one.capabilities is not None and not one.capabilities.offers("STARTTLS")
        if endpoint.security is Security.STARTTLS and not one.encrypted and (refused or missing):
            return Finding(Restriction.SERVER_UNREACHABLE, True, (one,))
    return None
