"""The ways out: what was tried and works, what would work but lacks something, and what the user can do."""

from dataclasses import dataclass, replace

from assistant.engine import phrases
from assistant.engine.candidates import Candidate, Origin
from assistant.engine.case import Case
from assistant.engine.domains import domain_of, operator_of
from assistant.engine.own_ways import OwnWay, is_webmail_only, own_ways
from assistant.engine.reading import Reading
from assistant.engine.relay import Answers, Relay
from assistant.model.finding import Need, Remedy, RemedyKind, Restriction, Risk, Verdict
from assistant.model.mail import Authentication, Incoming, Outgoing
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Exchange, RecordType

_WORSE = frozenset({Restriction.OFFLINE, Restriction.CAPTIVE_PORTAL})
_LOG_IN = frozenset({RemedyKind.FIX_PASSWORD, RemedyKind.USE_OAUTH2})
_WAYS_OF_THE_USER: dict[Restriction, tuple[RemedyKind, ...]] = {
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
    Restriction.LOCATION_RESTRICTED: (RemedyKind.USE_WEBMAIL, RemedyKind.ASK_PROVIDER, RemedyKind.CHANGE_NETWORK),
}


@dataclass(frozen=True, slots=True)
class _Maker:
    case: Case
    reading: Reading
    relay: Relay

    def of_kind(self, way: OwnWay) -> Remedy:
        """Return a remedy that is the user's own to carry out."""
        summary = way.summary if way.summary is not None else phrases.remedy(way.kind, self.case)
        return Remedy(id=way.kind.value, kind=way.kind, summary=summary, url=way.url, because=way.because)

    def outgoing(self, endpoint: Endpoint, authentication: Authentication, username: str | None) -> Outgoing:
        """Return the outgoing side for an endpoint, with the protection that was really had there."""
        security = endpoint.security
        if security is Security.NONE and any(
            one.encrypted and one.verified for one in self.reading.evidence.exchanges(endpoint=endpoint)
        ):
            security = Security.STARTTLS
        return Outgoing(
            host=endpoint.host,
            port=endpoint.port,
            security=security,
            authentication=authentication,
            username=username,
        )

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
            automatic=self._can_change(),
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

    def _can_change(self) -> bool:
        account = self.case.account
        return (
            account.program is not None
            and account.outgoing is not None
            and account.managed is None
            and account.via_command is None
        )

    def pop_first(
        self, endpoint: Endpoint, pop: Incoming, *, proof: Exchange | None, because: tuple[int, ...]
    ) -> Remedy:
        """Return the remedy that logs in to POP3 before each send."""
        after = self.outgoing(endpoint, Authentication.POP_FIRST, None)
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
            automatic=self._can_change() and self.case.account.pop_first_native,
            needs=tuple(needs),
            outgoing=after,
            incoming=pop,
            risks=(Risk.CLEARTEXT_PASSWORD,) if pop.security is Security.NONE else (),
            summary=phrases.remedy(RemedyKind.POP_FIRST, self.case, outgoing=after, incoming=pop),
            because=because,
        )

    def switched(self, candidate: Candidate, proof: Exchange) -> Remedy:
        """Return the remedy that sends through another operator's server."""
        signs_in = Authentication.PASSWORD if proof.signed_in else Authentication.NONE
        after = self.outgoing(candidate.endpoint, signs_in, candidate.username if proof.signed_in else None)
        # The own address passed, yet the recipient decides: without one nothing is proven.
        proven = self.case.recipient is not None
        return Remedy(
            id=f"{RemedyKind.SWITCH_SERVER.value}:{after.host}:{after.port}:{after.security.value}",
            kind=RemedyKind.SWITCH_SERVER,
            proven=proven,
            proven_after_s=round(proof.ended_s, 3) if proven else None,
            automatic=self._can_change(),
            needs=() if proven else (Need.RECIPIENT,),
            outgoing=after,
            risks=self._risks(after.host),
            summary=phrases.remedy(RemedyKind.SWITCH_SERVER, self.case, outgoing=after),
            because=(proof.id,),
        )

    def _risks(self, host: str) -> tuple[Risk, ...]:
        risks: list[Risk] = []
        domain = self.case.account.domain
        policy = _txt(self.reading, f"_dmarc.{domain}", "v=dmarc1")
        if policy is not None and any(word in policy for word in ("p=quarantine", "p=reject")):
            risks.append(Risk.DMARC_FAIL)
        if _txt(self.reading, domain, "v=spf1") is not None:
            risks.append(Risk.SPF_FAIL)
        if operator_of(host, self.case.registrable) not in self.case.provider_operators():
            risks.append(Risk.OTHER_OPERATOR_READS_MAIL)
        return tuple(risks)

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


def _txt(reading: Reading, name: str, start: str) -> str | None:
    for one in reading.evidence.lookups(name=name, record=RecordType.TXT):
        for answer in one.answers:
            if answer.lower().startswith(start):
                return answer.lower().replace(" ", "")
    return None


def remedies(case: Case, reading: Reading, verdict: Verdict) -> tuple[Remedy, ...]:
    """Return the ways out in the order in which they should be tried; empty when nothing is in the way.

    Before a journey the provider's own ways are offered although sending works here.

    The provider's own ways come first, proven before unproven; then another operator's server; then
    what only the user can do.
    """
    if verdict.restriction is Restriction.NONE and not (case.travelling and not Relay(case, reading).uses_login()):
        return ()
    relay = Relay(case, reading)
    make = _Maker(case, reading, relay)
    found: list[Remedy] = []
    if verdict.restriction not in _WORSE:
        ways = _provider_ways(make, verdict)
        # Whether fetching first would help is a mere possibility until it was tried; a proven server is not.
        unlikely = [one for one in ways if one.kind is RemedyKind.POP_FIRST and not one.proven]
        found += [one for one in ways if one not in unlikely]
        found += _other_servers(make)
        found += unlikely
    usual = _WAYS_OF_THE_USER.get(verdict.restriction, ())
    own = [make.of_kind(way) for way in own_ways(relay, verdict, usual, tuple(found))]
    if is_webmail_only(relay, verdict):
        found = [*own, *found]
    else:
        # Another way to log in is the provider's own way still: it comes before another operator's server.
        login = [one for one in own if one.kind in _LOG_IN]
        before = next((i for i, one in enumerate(found) if one.kind is RemedyKind.SWITCH_SERVER), len(found))
        found = [*found[:before], *login, *found[before:], *(one for one in own if one not in login)]
    unique: dict[str, Remedy] = {}
    for one in found:
        if one.outgoing is None or one.outgoing != case.account.outgoing or one.kind is RemedyKind.CHANGE_SENDER:
            unique.setdefault(one.id, one)
    return tuple(unique.values())


def _provider_ways(make: _Maker, verdict: Verdict) -> list[Remedy]:
    case, reading, relay = make.case, make.reading, make.relay
    if Restriction.RECIPIENT_REFUSED in verdict.causes[:1]:
        return []
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
    found += _without_login(make, verdict)
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


def _relays(case: Case, candidate: Candidate, answers: Answers) -> bool:
    """Tell whether an acceptance shows relaying: mail for the server's own domain it would take from anybody."""
    theirs = operator_of(candidate.endpoint.host, case.registrable)
    if theirs is None or theirs != operator_of(domain_of(case.recipient or ""), case.registrable):
        return True
    return answers.own is not None and answers.own.accepted


def _other_servers(make: _Maker) -> list[Remedy]:
    case, relay = make.case, make.relay
    found: list[Remedy] = []
    for candidate in case.candidates:
        if candidate.origin not in {Origin.NETWORK, Origin.OTHER_ACCOUNT}:
            continue
        for signed_in in (False, True):
            answers = relay.at(candidate.endpoint, signed_in=signed_in)
            target = answers.target
            if target is not None and target.accepted and _relays(case, candidate, answers):
                found.append(make.switched(candidate, target))
                break
    found.sort(key=lambda one: Risk.DMARC_FAIL in one.risks)
    return found
