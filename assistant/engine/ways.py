"""Which way in does a provider leave that does not take the account's own password."""

from dataclasses import dataclass

from assistant.engine.relay import Relay
from assistant.engine.signin import Refusal, Why, read_refusal
from assistant.model.mail import Authentication
from assistant.model.observation import Exchange
from assistant.model.provider import Published


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysIn:
    """The ways in that are known of; neither: nothing tells.

    Attributes:
        application_password: the provider has passwords for single programs.
        oauth2: the provider has OAuth 2.0.
        page: the page its server named, over a connection that was verified; None without one.
        because: ids of the observations that tell.
    """

    application_password: bool
    oauth2: bool
    page: str | None
    because: tuple[int, ...]


def published(relay: Relay) -> Published | None:
    """Return what the provider publishes, as long as the request that fetched it is among what was seen."""
    known = relay.case.published
    if known is None or not any(one.id == known.observation for one in relay.reading.evidence.gets()):
        return None
    return known


def ways_in(relay: Relay) -> WaysIn:
    """Gather what tells of a way in: the refusal's words first, then the EHLO offers, then what is published.

    A published password beside a refused one is another password: the application's. Where no server offers a
    password mechanism at all, no password can help.
    """
    refused = relay.refused_login()
    said = _read(refused)
    tokens = relay.oauth2_offers()
    papers = published(relay)
    verified, untrusted, clear = relay.offers()
    takes_passwords = bool(refused or verified or untrusted or clear)
    another = (
        papers is not None
        and Authentication.PASSWORD in papers.authentications
        and said is not None
        and said.why is Why.METHOD
    )
    named = said is not None and said.application_password
    oauth2 = bool(
        tokens
        or (said is not None and said.oauth2)
        or (papers is not None and Authentication.OAUTH2 in papers.authentications)
    )
    because = [one.id for one in (refused, *tokens[:1]) if one is not None]
    if papers is not None:
        because.append(papers.observation)
    return WaysIn(
        application_password=takes_passwords and (named or another),
        oauth2=oauth2,
        page=said.page if said is not None and refused is not None and refused.verified else None,
        because=tuple(because),
    )


def _read(refused: Exchange | None) -> Refusal | None:
    return read_refusal(refused.reply) if refused is not None and refused.reply is not None else None
