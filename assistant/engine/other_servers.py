"""Other operators' servers as ways out: this network's own, and those of the user's other accounts, judged first.

None is offered before it is known what becomes of mail sent through it, or known that this cannot be known; none
that relays for anybody is offered at all.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.engine import phrases
from assistant.engine.after import can_change, outgoing_at
from assistant.engine.candidates import Candidate, Origin
from assistant.engine.case import Case
from assistant.engine.domains import domain_of, is_address, operator_of
from assistant.engine.forecast.delivery import Forecast, at_home, forecast
from assistant.engine.forecast.inquiry import Question
from assistant.engine.place import network_operators
from assistant.engine.relay import Answers, Relay
from assistant.model.finding import Delivery, Need, Remedy, RemedyKind, Risk
from assistant.model.mail import Authentication
from assistant.model.observation import Exchange, RecordType
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_BY_DELIVERY: tuple[Delivery | None, ...] = (
    Delivery.SHOULD_ARRIVE,
    Delivery.MAY_LAND_IN_JUNK,
    Delivery.UNKNOWN,
    Delivery.DO_NOT,
)
_OTHERS = frozenset({Origin.NETWORK, Origin.OTHER_ACCOUNT})


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherServers:
    """The ways out through other operators' servers, each list in the order in which they should be tried.

    Attributes:
        good: nothing the From domain asks for stands against them, and sending as another of one's own addresses.
        bad: the From domain asks receivers to refuse or put aside what comes from there, or may do so.
    """

    good: tuple[Remedy, ...]
    bad: tuple[Remedy, ...]


@dataclass(frozen=True, slots=True)
class _Accepted:
    """A server of another operator's that took the recipient.

    Attributes:
        candidate: which.
        sender: as whom.
        proof: its answer.
    """

    candidate: Candidate
    sender: str
    proof: Exchange


def other_servers(relay: Relay) -> OtherServers:
    """Return the ways out through other operators' servers."""
    case, reading = relay.case, relay.reading
    good: list[Remedy] = []
    senders: list[Remedy] = []
    bad: list[Remedy] = []
    for one in _accepted(relay):
        if relays_for_anybody(relay, one.candidate, one.proof):
            continue
        if one.sender != case.account.address:
            senders.append(_as_other(relay, one))
            continue
        ahead = forecast(case, reading, one.sender, one.candidate.endpoint.host)
        if ahead.missing and not case.finished:
            continue  # first known, then offered
        (bad if ahead.breaks_dmarc else good).append(_through(relay, one, ahead))
    good.sort(key=lambda one: _BY_DELIVERY.index(one.delivery))
    return OtherServers(good=(*good, *senders), bad=tuple(bad))


def wanted(relay: Relay) -> tuple[Question, ...]:
    """Return the look-ups that would tell what becomes of mail sent through the servers that took the recipient."""
    found: dict[Question, None] = {}
    for one in _accepted(relay):
        if one.sender == relay.case.account.address and not relays_for_anybody(relay, one.candidate, one.proof):
            ahead = forecast(relay.case, relay.reading, one.sender, one.candidate.endpoint.host)
            found.update(dict.fromkeys(ahead.missing))
    return tuple(found)


def open_relay(relay: Relay) -> Exchange | None:
    """Return the answer in which a server that owes this network nothing took a stranger's recipient."""
    for one in _accepted(relay):
        if relays_for_anybody(relay, one.candidate, one.proof):
            return one.proof
    return None


def relays_for_anybody(relay: Relay, candidate: Candidate, proof: Exchange) -> bool:
    """Tell whether a server that relayed has no reason to: no log-in, and neither this network's nor the user's.

    A network without a name may be anybody's, and one of the user's own organisations' may be on the server's list:
    then nothing is said.
    """
    case, host = relay.case, candidate.endpoint.host
    named = {one.lower().rstrip(".") for one in case.snapshot.smtp_servers}
    if proof.signed_in or is_address(host) or host in named:
        return False
    theirs, here = operator_of(host, case.registrable), _operators_here(relay)
    if theirs is None or not here or theirs in here or theirs in case.provider_operators():
        return False
    return not here & {case.registrable(domain) for domain in case.own_domains}


def _operators_here(relay: Relay) -> frozenset[str]:
    """Return the operators this network goes by, the reverse names of its addresses among them."""
    case, snapshot = relay.case, relay.case.snapshot
    own = {case.public_address, snapshot.gateway, *snapshot.addresses}
    names = [
        name for one in relay.reading.evidence.lookups(record=RecordType.PTR) if one.name in own for name in one.answers
    ]
    reverse = {found for name in names if (found := operator_of(name, case.registrable))}
    return network_operators(case) | reverse


def _accepted(relay: Relay) -> Iterator[_Accepted]:
    case = relay.case
    for candidate in case.candidates:
        if candidate.origin not in _OTHERS:
            continue
        for signed_in in (False, True):
            answers = relay.at(candidate.endpoint, signed_in=signed_in)
            target = answers.target
            if target is not None and target.accepted and _relays(case, candidate, answers):
                yield _Accepted(candidate, case.account.address, target)
                break
        if candidate.sender:
            as_itself = _as_itself(relay, candidate)
            if as_itself is not None:
                yield _Accepted(candidate, candidate.sender, as_itself)


def _as_itself(relay: Relay, candidate: Candidate) -> Exchange | None:
    """Return the acceptance of another account's own From at its own server, asked for this account or for that one.

    Where both are diagnosed in one run, the one log-in may have been that account's.
    """
    for label in (relay.case.account.label, candidate.account):
        for signed_in in (False, True):
            answer = relay.reading.answers(
                candidate.endpoint,
                account=label,
                sender=candidate.sender,
                recipient=relay.target,
                signed_in=signed_in,
            )
            if answer is not None and answer.accepted:
                return answer
    return None


def _relays(case: Case, candidate: Candidate, answers: Answers) -> bool:
    """Tell whether an acceptance shows relaying: mail for the server's own domain it would take from anybody."""
    theirs = operator_of(candidate.endpoint.host, case.registrable)
    if theirs is None or theirs != operator_of(domain_of(case.recipient or ""), case.registrable):
        return True
    return answers.own is not None and answers.own.accepted


def _through(relay: Relay, one: _Accepted, ahead: Forecast) -> Remedy:
    """Return the remedy that sends through another operator's server."""
    case, proof = relay.case, one.proof
    signs_in = Authentication.PASSWORD if proof.signed_in else Authentication.NONE
    after = outgoing_at(
        relay.reading, one.candidate.endpoint, signs_in, one.candidate.username if proof.signed_in else None
    )
    # The own address passed, yet the recipient decides: without one nothing is proven.
    proven = case.recipient is not None
    risks = list(ahead.risks)
    if operator_of(after.host, case.registrable) not in case.provider_operators():
        risks.append(Risk.OTHER_OPERATOR_READS_MAIL)
    return Remedy(
        id=f"{RemedyKind.SWITCH_SERVER.value}:{after.host}:{after.port}:{after.security.value}",
        kind=RemedyKind.SWITCH_SERVER,
        proven=proven,
        proven_after_s=round(proof.ended_s, 3) if proven else None,
        automatic=can_change(case.account) and not ahead.breaks_dmarc,
        needs=() if proven else (Need.RECIPIENT,),
        outgoing=after,
        risks=tuple(risks),
        summary=_words(phrases.remedy(RemedyKind.SWITCH_SERVER, case, outgoing=after), ahead),
        because=(proof.id, *ahead.seen),
        delivery=ahead.delivery,
        delivery_because=ahead.because,
    )


def _words(summary: Sentence, ahead: Forecast) -> Sentence:
    if ahead.delivery is not Delivery.DO_NOT:
        return summary
    return sentence(QT_TRANSLATE_NOOP("Roampost", "Better not: {remedy}"), remedy=summary)


def _as_other(relay: Relay, one: _Accepted) -> Remedy:
    """Return the remedy that sends from another of the user's accounts, through that account's own server."""
    proof = one.proof
    state = Authentication.PASSWORD if proof.signed_in else Authentication.NONE
    after = outgoing_at(
        relay.reading, one.candidate.endpoint, state, one.candidate.username if proof.signed_in else None
    )
    ahead = at_home(one.sender, after.host)
    return Remedy(
        id=f"{RemedyKind.CHANGE_SENDER.value}:{one.sender}",
        kind=RemedyKind.CHANGE_SENDER,
        proven=relay.case.recipient is not None,
        proven_after_s=round(proof.ended_s, 3) if relay.case.recipient is not None else None,
        automatic=False,
        needs=() if relay.case.recipient is not None else (Need.RECIPIENT,),
        outgoing=after,
        sender=one.sender,
        summary=sentence(
            QT_TRANSLATE_NOOP("Roampost", "Send this from your account {sender}; {host} takes it from here."),
            sender=one.sender,
            host=after.host,
        ),
        because=(proof.id,),
        delivery=ahead.delivery,
        delivery_because=ahead.because,
    )
