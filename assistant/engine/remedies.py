"""The ways out: what was tried and works, what would work but lacks something, and what the user can do."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.engine import phrases
from assistant.engine.after import can_change, outgoing_at
from assistant.engine.case import Case
from assistant.engine.keep_open import is_own_server
from assistant.engine.other_servers import other_servers
from assistant.engine.own_ways import OwnWay, is_webmail_only, own_ways
from assistant.engine.policy.enforce import sift
from assistant.engine.policy.organisation import client_for
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.engine.travel import outlook, relies_on_port_25, submission_offers
from assistant.model.finding import Forbidden, Need, Remedy, RemedyKind, Restriction, Risk, Travel, Verdict
from assistant.model.mail import Authentication, Incoming, Outgoing
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Exchange

_WORSE = frozenset({Restriction.OFFLINE, Restriction.CAPTIVE_PORTAL})
_LOG_IN = frozenset({RemedyKind.FIX_PASSWORD, RemedyKind.USE_OAUTH2})


@dataclass(frozen=True, slots=True)
class _Maker:
    case: Case
    reading: Reading
    relay: Relay

    def of_kind(self, way: OwnWay) -> Remedy:
        """Return a remedy that is the user's own to carry out."""
        client = None
        if way.kind is RemedyKind.USE_OAUTH2:
            client = client_for(self.case.policy, self.case.sign_in_domains())
        summary = way.summary if way.summary is not None else phrases.remedy(way.kind, self.case)
        return Remedy(
            id=way.kind.value,
            kind=way.kind,
            summary=summary,
            url=way.url,
            text=way.text,
            because=way.because,
            oauth_client=client,
        )

    def outgoing(self, endpoint: Endpoint, authentication: Authentication, username: str | None) -> Outgoing:
        """Return the outgoing side for an endpoint, with the protection that was really had there."""
        return outgoing_at(self.reading, endpoint, authentication, username)

    def signed_in(
        self,
        endpoint: Endpoint,
        *,
        proof: Exchange | None,
        because: tuple[int, ...],
        clear: bool = False,
    ) -> Remedy:
        """Return the remedy that signs in at one of the provider's endpoints."""
        after = self.outgoing(endpoint, Authentication.PASSWORD, self.case.username)
        if clear:
            after = replace(after, security=Security.NONE)
        kind = self._kind(after)
        needs: list[Need] = []
        if proof is None:
            if not self.case.has_secret:
                needs.append(Need.PASSWORD)
            if self.case.username is None:
                needs.append(Need.USERNAME)
            if self.case.recipient is None:
                needs.append(Need.RECIPIENT)
            if clear:
                needs.append(Need.CONSENT)
        return Remedy(
            id=f"{kind.value}:{after.host}:{after.port}:{after.security.value}",
            kind=kind,
            proven=proof is not None,
            proven_after_s=round(proof.ended_s, 3) if proof is not None else None,
            automatic=can_change(self.case.account),
            needs=tuple(needs),
            outgoing=after,
            risks=(Risk.CLEARTEXT_PASSWORD,) if clear else (),
            summary=phrases.remedy(kind, self.case, outgoing=after),
            because=because,
        )

    def _kind(self, after: Outgoing) -> RemedyKind:
        before = self.case.account.outgoing
        if before is None or before.authentication not in {Authentication.PASSWORD, Authentication.OAUTH2}:
            return RemedyKind.ENABLE_AUTHENTICATION
        if before.security is Security.NONE and after.security is not Security.NONE:
            return RemedyKind.USE_TLS
        return RemedyKind.CHANGE_PORT

    def pop_first(
        self, endpoint: Endpoint, pop: Incoming, *, proof: Exchange | None, because: tuple[int, ...]
    ) -> Remedy:
        """Return the remedy that logs in to POP3 before each send."""
        after = self.outgoing(endpoint, Authentication.POP_FIRST, None)
        automatic = can_change(self.case.account) and self.case.account.pop_first_native
        needs: list[Need] = []
        if proof is None:
            if not self.case.has_pop_secret:
                needs.append(Need.PASSWORD)
            if self.case.username is None:
                needs.append(Need.USERNAME)
            if pop.security is Security.NONE:
                needs.append(Need.CONSENT)
        return Remedy(
            id=f"{RemedyKind.POP_FIRST.value}:{after.host}:{after.port}:{pop.host}",
            kind=RemedyKind.POP_FIRST,
            proven=proof is not None,
            proven_after_s=round(proof.ended_s, 3) if proof is not None else None,
            automatic=automatic,
            keep_signing_in=not automatic and is_own_server(pop, self.case.account, self.case.registrable),
            needs=tuple(needs),
            outgoing=after,
            incoming=pop,
            risks=(Risk.CLEARTEXT_PASSWORD,) if pop.security is Security.NONE else (),
            summary=phrases.remedy(RemedyKind.POP_FIRST, self.case, outgoing=after, incoming=pop),
            because=because,
        )

    def other_sender(self) -> Remedy | None:
        """Return the remedy that sends under another of the user's own addresses."""
        found = self.relay.other_sender()
        if found is None:
            return None
        endpoint, sender, proof, refusal = found
        state = Authentication.PASSWORD if proof.signed_in else Authentication.NONE
        after = self.outgoing(endpoint, state, self.case.username if proof.signed_in else None)
        return Remedy(
            id=f"{RemedyKind.CHANGE_SENDER.value}:{sender}",
            kind=RemedyKind.CHANGE_SENDER,
            proven=True,
            proven_after_s=round(proof.ended_s, 3),
            automatic=False,
            outgoing=after,
            sender=sender,
            summary=phrases.remedy(RemedyKind.CHANGE_SENDER, self.case, sender=sender),
            because=(refusal.id, proof.id),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysOut:
    """The ways out.

    Attributes:
        allowed: in the order in which they should be tried.
        forbidden: those that the organisation's policy does not allow, in the same order.
    """

    allowed: tuple[Remedy, ...] = ()
    forbidden: tuple[Forbidden, ...] = ()


def remedies(case: Case, reading: Reading, verdict: Verdict) -> WaysOut:
    """Return the ways out in the order in which they should be tried; empty when nothing is in the way.

    Before a journey the provider's own ways are offered although sending works here.

    The provider's own ways come first, proven before unproven; then another operator's server; then
    what only the user can do; last a server through which the From domain asks that its mail be not taken.
    """
    away = outlook(case, reading, verdict)
    if verdict.restriction is Restriction.NONE and (away is None or away.travel is not Travel.NOT_READY):
        return WaysOut()
    relay = Relay(case, reading)
    make = _Maker(case, reading, relay)
    found: list[Remedy] = []
    foreign: list[Remedy] = []
    last: list[Remedy] = []
    barred: list[Forbidden] = []

    def permitted(ways: Iterable[Remedy]) -> list[Remedy]:
        allowed, forbidden = sift(case.policy, case.account, ways)
        barred.extend(forbidden)
        return allowed

    if verdict.restriction not in _WORSE:
        ways = permitted(_provider_ways(make, verdict))
        # Whether fetching first would help is a mere possibility until it was tried; a proven server is not.
        unlikely = [one for one in ways if one.kind is RemedyKind.POP_FIRST and not one.proven]
        found += [one for one in ways if one not in unlikely]
        others = other_servers(relay)
        foreign = [*permitted(others.good), *unlikely]
        last = permitted(others.bad)
        changes = [one for one in ways if one.outgoing != case.account.outgoing]
        if away is not None and relies_on_port_25(case) and relay.signed_in_acceptance() and not changes:
            offers = submission_offers(relay)
            found += permitted(make.signed_in(one.endpoint, proof=None, because=(one.id,)) for one in offers)
    more = away.kinds if away is not None else ()
    known = (*found, *foreign)
    own = [make.of_kind(way) for way in own_ways(relay, verdict, known, more=more, discouraged=bool(last))]
    if is_webmail_only(relay, verdict):
        found = [*own, *found, *foreign]
    else:
        # Another way to log in is the provider's own way still: it comes before another operator's server.
        login = [one for one in own if one.kind in _LOG_IN]
        found = [*found, *login, *foreign, *(one for one in own if one not in login)]
    found += last
    unique: dict[str, Remedy] = {}
    for one in found:
        if _changes(case, one):
            unique.setdefault(one.id, one)
    refused: dict[str, Forbidden] = {}
    for no in barred:
        if _changes(case, no.remedy):
            refused.setdefault(no.remedy.id, no)
    return WaysOut(allowed=tuple(unique.values()), forbidden=tuple(refused.values()))


def _changes(case: Case, one: Remedy) -> bool:
    return one.outgoing is None or one.outgoing != case.account.outgoing or one.kind is RemedyKind.CHANGE_SENDER


def _provider_ways(make: _Maker, verdict: Verdict) -> list[Remedy]:
    case, reading, relay = make.case, make.reading, make.relay
    if Restriction.RECIPIENT_REFUSED in verdict.causes[:1]:
        return []
    lost = Restriction.SILENT_DROP in verdict.causes
    if lost and relay.uses_login():
        return []  # it loses what is sent after the log-in: another port of it would as well
    found: list[Remedy] = []
    proven = [
        make.signed_in(endpoint, proof=proof, because=(proof.id,)) for endpoint, proof in relay.signed_in_acceptance()
    ]
    found += proven
    popped = relay.after_pop_acceptance()
    if popped is not None and case.pop is not None:
        login = reading.pop_login(account=case.account.label)
        because = (login.id, popped[1].id) if login is not None else (popped[1].id,)
        found.append(make.pop_first(popped[0], case.pop, proof=popped[1], because=because))
    sender = make.other_sender()
    if sender is not None:
        # A log-in that lets the user keep the From is the better way.
        found.insert(len(proven), sender)
    found += _without_login(make, verdict) if not lost else []
    refused = relay.refused_login()
    # After a log-in that was refused, or one that did not help, neither that nor fetching first is worth a try.
    closed = refused is not None or case.refused_before is not None or relay.signed_in_refusal() is not None
    if not proven and not closed:
        verified, _, clear = relay.offers()
        found += [make.signed_in(one.endpoint, proof=None, because=(one.id,)) for one in verified[:1]]
        if not verified:
            found += [make.signed_in(one.endpoint, proof=None, because=(one.id,), clear=True) for one in clear[:1]]
    untried = reading.pop_login(account=case.account.label) is None
    if popped is None and not found and not closed and case.pop is not None and untried:
        plain = relay.plain_refusal()
        if plain is not None and plain[1].target is not None:
            found.append(make.pop_first(plain[0], case.pop, proof=None, because=(plain[1].target.id,)))
    return found


def _without_login(make: _Maker, verdict: Verdict) -> list[Remedy]:
    """Another of the provider's endpoints that takes the recipient without a log-in."""
    case, relay = make.case, make.relay
    before = case.account.outgoing
    if before is None or relay.uses_login() or verdict.restriction is Restriction.NONE:
        return []
    found: list[Remedy] = []
    for endpoint in relay.provider_endpoints():
        target = relay.at(endpoint).target
        if endpoint == case.configured or target is None or not target.accepted:
            continue
        after = make.outgoing(endpoint, Authentication.NONE, None)
        encrypts = before.security is Security.NONE and after.security is not Security.NONE
        kind = RemedyKind.USE_TLS if encrypts else RemedyKind.CHANGE_PORT
        one = make.signed_in(endpoint, proof=target, because=(target.id,))
        found.append(
            replace(
                one,
                id=f"{kind.value}:{after.host}:{after.port}:{after.security.value}",
                kind=kind,
                outgoing=after,
                summary=phrases.remedy(kind, case, outgoing=after),
            ),
        )
    return found
