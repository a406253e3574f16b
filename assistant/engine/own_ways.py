"""What only the user can do, by what was found out: which way in the provider leaves, and which pages to open."""

from dataclasses import dataclass

from assistant.engine import phrases_words
from assistant.engine.relay import Relay
from assistant.engine.ways import ways_in
from assistant.engine.webmail import webmail_only, webmail_page
from assistant.model.finding import Remedy, RemedyKind, Restriction, Verdict
from assistant.model.text import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWay:
    """A way out that is the user's own to go.

    Attributes:
        kind: of the contract.
        summary: its sentence, None for the usual one of its kind.
        url: the page to open, None where none is known.
        because: ids of the observations that speak for it.
    """

    kind: RemedyKind
    summary: Sentence | None = None
    url: str | None = None
    because: tuple[int, ...] = ()


def own_ways(
    relay: Relay, verdict: Verdict, usual: tuple[RemedyKind, ...], found: tuple[Remedy, ...]
) -> tuple[OwnWay, ...]:
    """Return the user's own ways in the order in which they should be tried.

    Args:
        relay: who was let through where.
        verdict: what is in the way.
        usual: the ways that are usual for this restriction.
        found: the ways that Roampost knows already.
    """
    case = relay.case
    ways: list[OwnWay] = []
    if verdict.restriction is Restriction.PASSWORD_METHOD_DISABLED:
        ways += _ways_in(relay)
        usual = tuple(kind for kind in usual if kind is not RemedyKind.USE_OAUTH2)
    if verdict.restriction is Restriction.AUTHENTICATION_FAILED and (known := ways_in(relay)).application_password:
        ways.append(
            OwnWay(
                kind=RemedyKind.FIX_PASSWORD,
                summary=phrases_words.perhaps_application_password(case),
                url=known.page,
                because=known.because,
            ),
        )
        usual = tuple(kind for kind in usual if kind is not RemedyKind.FIX_PASSWORD)
    kinds = list(usual)
    nothing_works = not any(one.proven for one in found)
    if verdict.restriction is Restriction.SERVER_UNREACHABLE and not verdict.proven and nothing_works:
        # Silence without a control: it may be the network, and another one tells.
        kinds.append(RemedyKind.CHANGE_NETWORK)
    stuck = verdict.restriction is Restriction.UNKNOWN and case.finished and not found
    if (stuck and case.configured is not None) or is_webmail_only(relay, verdict):
        kinds.append(RemedyKind.USE_WEBMAIL)
    page = webmail_page(relay)
    for kind in dict.fromkeys(kinds):
        ways.append(OwnWay(kind=kind, url=page if kind is RemedyKind.USE_WEBMAIL else None))
    return tuple(ways)


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
                summary=phrases_words.application_password(case),
                url=known.page,
                because=known.because,
            ),
        )
    if known.oauth2:
        ways.append(
            OwnWay(
                kind=RemedyKind.USE_OAUTH2,
                summary=phrases_words.oauth2(case),
                url=None if known.application_password else known.page,
                because=known.because,
            ),
        )
    return ways or [OwnWay(kind=RemedyKind.USE_OAUTH2, url=known.page, because=known.because)]
