"""Name servers that answer for names that do not exist, or with addresses of their own.

TLS decides who answers; the DNS alone never does. A name under the user's own domain may be answered by that
domain's wildcard; one under ``.example`` by nobody (RFC 2606), so that one decides.
"""

from dataclasses import dataclass

from assistant.engine.case import Case
from assistant.engine.domains import is_address
from assistant.engine.finding import Finding
from assistant.engine.localnetwork import is_local
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.model.finding import Restriction
from assistant.model.observation import DnsLookup, RecordType, Role
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

NOWHERE = "example"


@dataclass(frozen=True, slots=True)
class Lie:
    """An answer for a name that does not exist."""

    lookup: DnsLookup

    def covers(self, other: DnsLookup) -> bool:
        """Tell whether another name was answered with nothing but these addresses."""
        return bool(other.answers) and set(other.answers) <= set(self.lookup.answers)


def rewritten(reading: Reading) -> Lie | None:
    """Return the answer that a name server made up for a name that cannot exist."""
    for one in reading.evidence.lookups(record=RecordType.ADDRESS):
        if one.invented and one.answers and one.name.endswith(f".{NOWHERE}"):
            return Lie(one)
    return None


def led_astray(case: Case, reading: Reading, host: str) -> Finding | None:
    """Return that a host's address is the one made up for names that do not exist.

    Where other names are answered truthfully, the host's does not exist either; where all lead to one
    address, everything is drawn there.
    """
    lie = rewritten(reading)
    proven = any(shake.verified and shake.endpoint.host == host for shake in reading.evidence.handshakes())
    if lie is None or is_address(host) or proven:
        return None
    seen = [one for one in reading.evidence.lookups(name=host, record=RecordType.ADDRESS) if lie.covers(one)]
    if not seen:
        return None
    honest = [
        one
        for one in reading.evidence.lookups(record=RecordType.ADDRESS)
        if one.answers and not one.invented and not is_address(one.name) and not lie.covers(one)
    ]
    if honest:
        said = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "The name {host} does not exist; this network's name server makes up the address {address} for "
                "names that do not.",
            ),
            host=host,
            address=lie.lookup.answers[0],
        )
        return Finding(Restriction.NAME_NOT_FOUND, True, (seen[0], lie.lookup, honest[0]), said)
    said = sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "This network's name server leads every name to {address}, {host} among them; no password was sent there.",
        ),
        host=host,
        address=lie.lookup.answers[0],
    )
    return Finding(Restriction.INTERCEPTED, True, (seen[0], lie.lookup), said)


def hijacked(case: Case, reading: Reading) -> Finding | None:
    """Return that a host of the provider's was given a private address, where somebody answers who is not that host.

    Inside a company's own network, or its VPN, that is how things are, and the certificate is then in order.
    """
    if case.tunnelled or case.snapshot.vpn:
        return None
    hosts = dict.fromkeys(one.host for one in Relay(case, reading).provider_endpoints() if not is_address(one.host))
    return next((found for host in hosts if (found := _strange_at_home(reading, host)) is not None), None)


def _strange_at_home(reading: Reading, host: str) -> Finding | None:
    lookup = next(
        (
            one
            for one in reading.evidence.lookups(name=host, record=RecordType.ADDRESS)
            if one.answers and all(is_local(answer) for answer in one.answers)
        ),
        None,
    )
    if lookup is None:
        return None
    shakes = [one for one in reading.evidence.handshakes() if one.endpoint.host == host and one.role is not Role.PORTAL]
    failed = next((one for one in shakes if one.failure is not None and one.certificate is not None), None)
    if failed is None or any(one.verified for one in shakes):
        return None
    said = sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "This network's name server gives {host} the private address {address}, and who answers there cannot "
            "prove to be {host}; no password was sent there.",
        ),
        host=host,
        address=lookup.answers[0],
    )
    return Finding(Restriction.INTERCEPTED, False, (lookup, failed), said)
