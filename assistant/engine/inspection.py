"""Who sits inside the encryption: nobody, software of this computer or its organisation, or the network.

What the operating system's store trusts through an authority that was added to this computer is its own
software's, or its organisation's, doing: the mail program trusts it too. What nothing trusts, and yet signs for
servers of two operators, sits on the network.
"""

from assistant.engine.case import Case
from assistant.engine.domains import operator_of
from assistant.engine.finding import Finding
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.model.finding import Restriction
from assistant.model.observation import Failure, HttpGet, Observation, TlsHandshake
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

# Names that security software gives its authorities (public reports of mail programs that met them).
_INSPECTORS = (
    "avast", "avg ", "kaspersky", "eset", "bitdefender", "sophos", "fortinet", "fortigate", "zscaler",
    "netskope", "cisco umbrella", "palo alto", "checkpoint", "check point", "mcafee", "symantec web", "bluecoat",
    "blue coat", "forcepoint", "websense", "barracuda", "watchguard", "trend micro", "norton", "dr.web",
    "adguard", "untangle", "squid",
)  # fmt: skip


def on_the_network(case: Case, reading: Reading) -> Finding | None:
    """Return that one and the same unknown authority signs for servers of different operators."""
    tried = (reading.untrusted(endpoint) for endpoint in Relay(case, reading).provider_endpoints())
    own = next((one for one in tried if one is not None and one.failure is Failure.TLS_UNKNOWN_AUTHORITY), None)
    if own is None or own.certificate is None or own.certificate.issuer is None:
        return None
    other = _same_issuer(case, reading, own) or _untrusted_page(reading)
    if other is None:
        return None
    said = sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Something on this network opens every encrypted connection and signs for {host} and others in the name "
            "of {issuer}, which nothing here trusts; no password was sent there.",
        ),
        host=own.endpoint.host,
        issuer=own.certificate.issuer,
    )
    return Finding(Restriction.INTERCEPTED, True, (own, other), said)


def _same_issuer(case: Case, reading: Reading, own: TlsHandshake) -> Observation | None:
    mine = operator_of(own.endpoint.host, case.registrable)
    for seen in reading.evidence.handshakes():
        theirs = operator_of(seen.endpoint.host, case.registrable)
        if (
            seen.failure is Failure.TLS_UNKNOWN_AUTHORITY
            and seen.certificate is not None
            and own.certificate is not None
            and seen.certificate.issuer == own.certificate.issuer
            and None not in {mine, theirs}
            and mine != theirs
        ):
            return seen
    return None


def _untrusted_page(reading: Reading) -> HttpGet | None:
    """Return the ISPDB's refusal to prove itself: a stranger to the provider, behind a public authority."""
    for seen in reading.evidence.gets(purpose="ispdb"):
        if seen.failure is Failure.TLS_UNKNOWN_AUTHORITY:
            return seen
    return None


def in_this_computer(case: Case, reading: Reading) -> Sentence | None:
    """Say who reads along inside this computer, or its organisation, where an added authority vouches for servers."""
    added = [
        shake
        for shake in reading.evidence.handshakes()
        if shake.verified
        and shake.certificate is not None
        and shake.certificate.authority is not None
        and shake.certificate.authority in case.local_authorities
    ]
    if not added:
        return None
    certificate = added[0].certificate
    issuer = (certificate.issuer if certificate is not None else None) or added[0].endpoint.host
    operators = {operator_of(shake.endpoint.host, case.registrable) for shake in added}
    if len(operators) > 1 or any(word in issuer.lower() for word in _INSPECTORS):
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Encrypted mail is opened on its way by {issuer}, software of this computer or of whoever looks after "
                "it; the network is not behind that.",
            ),
            issuer=issuer,
        )
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "{issuer}, which vouches for {host}, was added to this computer: it belongs to the same organisation, or "
            "software here reads along.",
        ),
        issuer=issuer,
        host=added[0].endpoint.host,
    )
