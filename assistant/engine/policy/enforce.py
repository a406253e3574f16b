"""May this way out be taken? The organisation's word on servers, encryption and changes without asking."""

from collections.abc import Iterable
from ipaddress import ip_address

from assistant.engine.candidates import Candidate, Origin
from assistant.model.finding import Forbidden, Remedy, RemedyKind
from assistant.model.mail import Outgoing, SendingAccount
from assistant.model.net import Security
from assistant.model.observation import TlsHandshake
from assistant.model.policy import ManagedServer, Policy, Where
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_OFFERED = frozenset({Where.ANYWHERE, Where.ROAMING})
# OpenSSL's reasons: the server's alert (RFC 8446 section 6.2, protocol_version), and its answer in an older version.
_OTHER_VERSION = ("ALERT_PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL")


def matches(host: str, pattern: str) -> bool:
    """Tell whether a server's name or address is one that a pattern names.

    ``*.example.org`` stands for every name below example.org, and not for example.org itself; case and a final dot do
    not matter, and addresses are compared as addresses. Names are not looked up: another name of the same server is
    another server.
    """
    name, wanted = _level(host), _level(pattern)
    if wanted.startswith("*."):
        return name.endswith(wanted[1:]) and name != wanted[1:]
    return name == wanted


def _level(name: str) -> str:
    plain = name.lower().rstrip(".")
    try:
        return str(ip_address(plain.strip("[]")))
    except ValueError:
        return plain


def is_forbidden(policy: Policy, host: str) -> bool:
    """Tell whether a server is one that must not be used."""
    return any(matches(host, one) for one in (*policy.forbidden_relays, *_forbidden_servers(policy)))


def sending_refusal(policy: Policy, outgoing: Outgoing) -> Sentence | None:
    """Return why the policy does not allow sending anything in a way at all, None where it does."""
    host = outgoing.host
    if policy.closed is not None:
        return policy.closed
    if is_forbidden(policy, host):
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "Your organisation forbids sending through {host}."),
            host=host,
        )
    if outgoing.security is Security.NONE and not policy.allows_clear:
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "Your organisation does not allow sending through {host} without encryption."
            ),
            host=host,
        )
    return None


def refusal(policy: Policy, account: SendingAccount, remedy: Remedy) -> Sentence | None:
    """Return why the policy does not allow a way out, None where it does.

    What changes no server (a telephone's hotspot, the provider's web page) is nobody's to forbid.
    """
    outgoing, incoming = remedy.outgoing, remedy.incoming
    if outgoing is None:
        return None
    because = sending_refusal(policy, outgoing)
    if because is not None:
        return because
    if (
        policy.allowed_relays is not None
        and _is_elsewhere(account, remedy)
        and not any(matches(outgoing.host, one) for one in (*policy.allowed_relays, *_own_servers(policy)))
    ):
        return sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "Your organisation does not allow sending through other operators' servers such as {host}."
            ),
            host=outgoing.host,
        )
    if incoming is not None and incoming.security is Security.NONE and not policy.allows_clear:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "Your organisation does not allow signing in to {host} without encryption."),
            host=incoming.host,
        )
    return None


def sift(
    policy: Policy, account: SendingAccount, found: Iterable[Remedy]
) -> tuple[list[Remedy], tuple[Forbidden, ...]]:
    """Part the ways out into those that may be taken and those that may not, each in its order."""
    allowed: list[Remedy] = []
    forbidden: list[Forbidden] = []
    for one in found:
        because = refusal(policy, account, one)
        if because is None:
            allowed.append(one)
        else:
            forbidden.append(Forbidden(remedy=one, because=because))
    return allowed, tuple(forbidden)


def too_old(policy: Policy, shake: TlsHandshake) -> Sentence | None:
    """Return what to say of a handshake that failed since the server has no TLS version that the policy allows."""
    if policy.minimum_tls is None or not any(word in shake.detail for word in _OTHER_VERSION):
        return None
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "{host} speaks no TLS version on port {port} that your organisation allows; it must be {version} or newer.",
        ),
        host=shake.endpoint.host,
        port=shake.endpoint.port,
        version=policy.minimum_tls.value,
    )


def wants_asking(policy: Policy, remedy: Remedy) -> Sentence | None:
    """Return why a change must not be made without asking the user, None where it may."""
    if policy.unattended_fixes is None or remedy.kind in policy.unattended_fixes:
        return None
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Your organisation does not let this be changed without asking ({kind}), so --yes does not count.",
        ),
        kind=remedy.kind.value,
    )


def own_candidates(policy: Policy, domain: str) -> tuple[Candidate, ...]:
    """Return the organisation's own servers for an address's domain that may be used away from home, the best first."""
    return tuple(
        Candidate(endpoint=one.endpoint, origin=Origin.POLICY)
        for one in _servers(policy, domain)
        if one.where in _OFFERED
    )


def _servers(policy: Policy, domain: str) -> Iterable[ManagedServer]:
    return [one for account in policy.accounts if domain.lower() in account.domains for one in account.outgoing]


def _forbidden_servers(policy: Policy) -> list[str]:
    return [
        one.endpoint.host for account in policy.accounts for one in account.outgoing if one.where is Where.FORBIDDEN
    ]


def _own_servers(policy: Policy) -> list[str]:
    return [
        one.endpoint.host for account in policy.accounts for one in account.outgoing if one.where is not Where.FORBIDDEN
    ]


def _is_elsewhere(account: SendingAccount, remedy: Remedy) -> bool:
    """Tell whether a way out leads through a server that is not the account's own provider's."""
    own, outgoing = account.outgoing, remedy.outgoing
    if remedy.kind is RemedyKind.SWITCH_SERVER:
        return True
    return (
        remedy.kind is RemedyKind.CHANGE_SENDER and outgoing is not None and (own is None or own.host != outgoing.host)
    )
