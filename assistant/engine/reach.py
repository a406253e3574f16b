"""Can the mail program's endpoint be talked to at all, and if not, who stands in the way."""

from dataclasses import dataclass

from assistant.engine.case import Case
from assistant.engine.domains import is_address
from assistant.engine.place import answered_by_other
from assistant.engine.reading import GREETING_PATIENCE_S, RELAYING, SILENCE_S, Reading
from assistant.engine.signin import asks_to_wait
from assistant.model.finding import Restriction
from assistant.model.net import Endpoint, Security
from assistant.model.observation import (
    DnsLookup,
    Exchange,
    Failure,
    HttpGet,
    Observation,
    RecordType,
    Role,
    Step,
    TcpConnect,
)

_UNSPOKEN = frozenset({Failure.TIMED_OUT, Failure.CANCELLED})


@dataclass(frozen=True, slots=True)
class Finding:
    """One obstacle and what shows it.

    Attributes:
        restriction: in the contract's word.
        proven: a control excludes the other readings.
        because: what shows it, never empty.
    """

    restriction: Restriction
    proven: bool
    because: tuple[Observation, ...]


def portal_state(reading: Reading, system: bool | None) -> tuple[bool | None, tuple[HttpGet, ...]]:
    """Tell whether a captive portal stands in the way, and which probes say so.

    One exact answer means no portal; some portals let one vendor's page through, so every answer
    that came must be wrong. A probe without an answer is no evidence.

    Source: RFC 8952; RFC 8908 for the system's own word; 511 is RFC 6585 section 6.
    """
    answered = [one for one in reading.evidence.gets() if one.purpose in {"portal", "capport"} and one.status]
    wrong = tuple(one for one in answered if one.as_expected is False)
    if any(one.status == 511 or one.purpose == "capport" for one in wrong):
        return True, wrong
    if wrong and len(wrong) == len(answered):
        return True, wrong
    if answered:
        return False, ()
    return system, ()


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
    other = answered_by_other(case, reading, endpoint)
    if other is not None:
        return Finding(Restriction.INTERCEPTED, True, (other,))
    masked = reading.is_intercepted(endpoint.host, endpoint.port)
    if masked is not None and endpoint.security is not Security.NONE:
        return Finding(Restriction.INTERCEPTED, True, (masked,))
    if reading.connected(endpoint) is None:
        return _unconnected(case, reading, endpoint)
    return _unspoken(case, reading, endpoint)


def _unconnected(case: Case, reading: Reading, endpoint: Endpoint) -> Finding | None:
    failed = reading.failed_connect(endpoint)
    if failed is None:
        return None
    prohibited = reading.is_prohibited(endpoint)
    if prohibited is not None:
        control = next(
            seen
            for seen in reading.evidence.connects()
            if seen.failure is None and seen.address.ip == prohibited.address.ip
        )
        return Finding(Restriction.PORT_BLOCKED, True, (prohibited, control))
    if reading.is_dropped(failed):
        controls = reading.controls_for(failed)
        assert controls is not None
        return Finding(Restriction.PORT_BLOCKED, True, (failed, *controls))
    if failed.failure is Failure.CONNECTION_REFUSED:
        nearby = reading.refused_nearby(endpoint)
        if nearby:
            return Finding(Restriction.PORT_BLOCKED, True, nearby)
        return Finding(Restriction.SERVER_UNREACHABLE, True, (failed,))
    if not case.finished or (failed.failure in _UNSPOKEN and failed.elapsed_s < SILENCE_S):
        # So short a silence is nothing yet.
        return None
    neighbours = _provider_answers_elsewhere(case, reading, endpoint)
    if failed.failure in _UNSPOKEN and neighbours is not None:
        return Finding(Restriction.PORT_BLOCKED, False, (failed, neighbours))
    return Finding(Restriction.SERVER_UNREACHABLE, False, (failed,))


def _provider_answers_elsewhere(case: Case, reading: Reading, endpoint: Endpoint) -> TcpConnect | None:
    """Return a connection to the provider's incoming server, when every submission port is silent."""
    for seen in reading.evidence.connects():
        if (
            seen.role in {Role.INCOMING, Role.CONTROL}
            and seen.failure is None
            and seen.endpoint.port not in {25, 465, 587}
        ):
            return seen
    return None


def _unspoken(case: Case, reading: Reading, endpoint: Endpoint) -> Finding | None:
    if reading.spoke(endpoint):
        return None
    broken = _broken_tls(reading, endpoint)
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


def _broken_tls(reading: Reading, endpoint: Endpoint) -> Finding | None:
    """Return what keeps a mail program that insists on TLS from being served: a failed handshake, or no STARTTLS."""
    shakes = list(reading.evidence.handshakes(endpoint=endpoint))
    if reading.untrusted(endpoint) is not None or any(one.failure is None for one in shakes):
        return None
    broken = next((one for one in shakes if one.failure is not Failure.CANCELLED), None)
    if broken is not None:
        return Finding(Restriction.SERVER_UNREACHABLE, broken.failure is Failure.TLS_PROTOCOL, (broken,))
    for one in reading.evidence.exchanges(endpoint=endpoint):
        refused = one.step is Step.STARTTLS and one.refused
        missing = one.step is Step.EHLO and one.capabilities is not None and not one.capabilities.offers("STARTTLS")
        if endpoint.security is Security.STARTTLS and not one.encrypted and (refused or missing):
            return Finding(Restriction.SERVER_UNREACHABLE, True, (one,))
    return None
