"""What only the user can do, by what was found out: which way in the provider leaves, and which pages to open."""

from dataclasses import dataclass

from assistant.engine import phrases, refusal_phrases
from assistant.engine.blocked import waits_in_vain
from assistant.engine.portal import sign_in_page
from assistant.engine.provider_text import ask_for_a_way
from assistant.engine.relay import Relay
from assistant.engine.vpn import only_inside, through_vpn
from assistant.engine.ways import ways_in
from assistant.engine.webmail import webmail_only, webmail_page
from assistant.model.finding import Remedy, RemedyKind, Restriction, Verdict
from assistant.model.text import Sentence

_INSIDE_ONLY = frozenset({Restriction.SERVER_UNREACHABLE, Restriction.PORT_BLOCKED})
_WAITING = frozenset({RemedyKind.WAIT, RemedyKind.CHANGE_NETWORK})
_USUAL: dict[Restriction, tuple[RemedyKind, ...]] = {
    Restriction.OFFLINE: (RemedyKind.CHANGE_NETWORK,),
    Restriction.CAPTIVE_PORTAL: (RemedyKind.SIGN_IN_TO_PORTAL,),
    Restriction.NAME_NOT_FOUND: (RemedyKind.CHANGE_NETWORK, RemedyKind.USE_WEBMAIL),
    Restriction.PORT_BLOCKED: (RemedyKind.CHANGE_NETWORK, RemedyKind.USE_WEBMAIL),
    Restriction.INTERCEPTED: (RemedyKind.CHANGE_NETWORK, RemedyKind.USE_WEBMAIL),
    Restriction.SERVER_UNREACHABLE: (RemedyKind.WAIT, RemedyKind.USE_WEBMAIL),
    Restriction.ADDRESS_BLOCKLISTED: (RemedyKind.CHANGE_NETWORK, RemedyKind.USE_WEBMAIL),
    Restriction.RATE_LIMITED: (RemedyKind.WAIT, RemedyKind.USE_WEBMAIL),
    Restriction.ACCOUNT_LOCKED: (RemedyKind.WAIT, RemedyKind.USE_WEBMAIL, RemedyKind.ASK_PROVIDER),
    Restriction.PASSWORD_METHOD_DISABLED: (RemedyKind.USE_OAUTH2, RemedyKind.USE_WEBMAIL),
    Restriction.AUTHENTICATION_FAILED: (RemedyKind.FIX_PASSWORD, RemedyKind.USE_WEBMAIL),
    Restriction.CERTIFICATE_UNTRUSTED: (RemedyKind.CHANGE_NETWORK, RemedyKind.ASK_PROVIDER),
    Restriction.SENDER_RESTRICTED: (RemedyKind.ASK_PROVIDER, RemedyKind.USE_WEBMAIL),
    Restriction.POP_BEFORE_SMTP: (RemedyKind.USE_WEBMAIL,),
    Restriction.SILENT_DROP: (RemedyKind.USE_WEBMAIL, RemedyKind.CHANGE_NETWORK, RemedyKind.ASK_PROVIDER),
    Restriction.LOCATION_RESTRICTED: (RemedyKind.USE_WEBMAIL, RemedyKind.ASK_PROVIDER, RemedyKind.CHANGE_NETWORK),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWay:
    """A way out that is the user's own to go.

    Attributes:
        kind: of the contract.
        summary: its sentence, None for the usual one of its kind.
        url: the page to open, None where none is known.
        because: ids of the observations that speak for it.
        text: a text ready to be sent, None where there is none.
    """

    kind: RemedyKind
    summary: Sentence | None = None
    url: str | None = None
    because: tuple[int, ...] = ()
    text: Sentence | None = None


def own_ways(
    relay: Relay,
    verdict: Verdict,
    found: tuple[Remedy, ...],
    *,
    more: tuple[RemedyKind, ...] = (),
    discouraged: bool = False,
) -> tuple[OwnWay, ...]:
    """Return the user's own ways in the order in which they should be tried.

    Args:
        relay: who was let through where.
        verdict: what is in the way.
        found: the ways that Roampost knows already.
        more: further ways, for a journey.
        discouraged: there is another operator's server besides, through which mail had better not be sent.
    """
    case, reading = relay.case, relay.reading
    usual = _USUAL.get(verdict.restriction, ())
    ways: list[OwnWay] = []
    if verdict.restriction is Restriction.PASSWORD_METHOD_DISABLED:
        ways += _ways_in(relay)
        usual = tuple(kind for kind in usual if kind is not RemedyKind.USE_OAUTH2)
    if verdict.restriction is Restriction.AUTHENTICATION_FAILED and (known := ways_in(relay)).application_password:
        ways.append(
            OwnWay(
                kind=RemedyKind.FIX_PASSWORD,
                summary=refusal_phrases.perhaps_application_password(case),
                url=known.page,
                because=known.because,
            ),
        )
        usual = tuple(kind for kind in usual if kind is not RemedyKind.FIX_PASSWORD)
    kinds = list(usual)
    if verdict.restriction in _INSIDE_ONLY and only_inside(case, reading) is not None:
        kinds = [RemedyKind.USE_VPN, RemedyKind.CHANGE_NETWORK, *(one for one in kinds if one not in _WAITING)]
    if case.configured is not None and waits_in_vain(case, reading, case.configured):
        kinds = [one for one in kinds if one is not RemedyKind.WAIT]
    kinds += more
    nothing_works = not any(one.proven for one in found)
    if verdict.restriction is Restriction.SERVER_UNREACHABLE and not verdict.proven and nothing_works:
        # Silence without a control: it may be the network, and another one tells.
        kinds.append(RemedyKind.CHANGE_NETWORK)
    stuck = verdict.restriction is Restriction.UNKNOWN and case.finished and not found
    if (stuck and case.configured is not None) or is_webmail_only(relay, verdict):
        kinds.append(RemedyKind.USE_WEBMAIL)
    if discouraged and not found and not kinds:
        kinds.append(RemedyKind.USE_WEBMAIL)
    ways += [_usual_way(relay, verdict, kind) for kind in dict.fromkeys(kinds)]
    return tuple(ways)


def _usual_way(relay: Relay, verdict: Verdict, kind: RemedyKind) -> OwnWay:
    case, reading = relay.case, relay.reading
    match kind:
        case RemedyKind.USE_WEBMAIL:
            return OwnWay(kind=kind, url=webmail_page(relay))
        case RemedyKind.SIGN_IN_TO_PORTAL:
            return OwnWay(kind=kind, url=sign_in_page(reading, case.registrable))
        case RemedyKind.CHANGE_NETWORK if through_vpn(case):
            return OwnWay(kind=kind, summary=phrases.leave_vpn())
        case RemedyKind.ASK_PROVIDER if verdict.restriction is Restriction.LOCATION_RESTRICTED:
            return OwnWay(kind=kind, text=ask_for_a_way(case, reading))
        case _:
            return OwnWay(kind=kind)


def is_webmail_only(relay: Relay, verdict: Verdict) -> bool:
    """Tell whether the web page is the address's own way to send, before any other operator's server."""
    return verdict.restriction is Restriction.UNKNOWN and webmail_only(relay.case, relay.reading) is not None


def _ways_in(relay: Relay) -> list[OwnWay]:
    """The provider's other ways to log in: what its own words name comes first; both where nothing tells."""
    known = ways_in(relay)
    case = relay.case
    ways: list[OwnWay] = []
    if known.application_password:
        ways.append(
            OwnWay(
                kind=RemedyKind.FIX_PASSWORD,
                summary=refusal_phrases.application_password(case),
                url=known.page,
                because=known.because,
            ),
        )
    if known.oauth2:
        ways.append(
            OwnWay(
                kind=RemedyKind.USE_OAUTH2,
                summary=refusal_phrases.oauth2(case),
                url=None if known.application_password else known.page,
                because=known.because,
            ),
        )
    return ways or [OwnWay(kind=RemedyKind.USE_OAUTH2, url=known.page, because=known.because)]
