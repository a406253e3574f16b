"""From evidence to the answer: one account's diagnosis, drawn anew whenever something was seen."""

from dataclasses import replace
from datetime import timedelta

from assistant.engine.case import Case, Meaning
from assistant.engine.effort import spent
from assistant.engine.home import standing
from assistant.engine.lost import is_lost
from assistant.engine.other_servers import open_relay
from assistant.engine.place import network_operators
from assistant.engine.policy.organisation import helpdesk_for, text_on
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.engine.remedies import remedies
from assistant.engine.travel import outlook
from assistant.engine.verdict import judge, with_outlook
from assistant.engine.webmail import webmail_only
from assistant.model.finding import AccountDiagnosis, Caution
from assistant.model.mail import Authentication
from assistant.model.net import Security
from assistant.model.observation import Evidence, RecipientClass

_SOON = timedelta(days=14)


def decide(case: Case, evidence: Evidence, meaning: Meaning) -> AccountDiagnosis:
    """Draw one account's diagnosis from what was seen so far.

    Args:
        case: the question.
        evidence: all observations of the run.
        meaning: what a reply says.
    """
    reading = Reading(evidence, meaning)
    verdict = judge(case, reading)
    away = outlook(case, reading, verdict)
    ways = remedies(case, reading, verdict)
    if away is not None:
        verdict = with_outlook(verdict, away, reading)
    verdict = replace(verdict, organisation_text=text_on(case.policy, verdict.restriction))
    relaying = None if case.recipient_class is None else case.recipient_class is RecipientClass.OUTSIDE
    return AccountDiagnosis(
        account=case.account,
        recipient=case.recipient,
        on_provider_network=standing(case, reading).own,
        relaying=relaying,
        verdict=verdict,
        remedies=ways.allowed,
        forbidden=ways.forbidden,
        helpdesk=helpdesk_for(case.policy, verdict.restriction, ways.allowed, ways.forbidden)
        if case.finished
        else None,
        warnings=_warnings(case, reading, () if away is None else away.cautions),
        finished=case.finished,
        effort=None if case.plan is None else spent(evidence, account=case.account.label, plan=case.plan),
        travel=None if away is None else away.travel,
    )


def _warnings(case: Case, reading: Reading, cautions: tuple[Caution, ...]) -> tuple[Caution, ...]:
    found: list[Caution] = []
    outgoing = case.account.outgoing
    if webmail_only(case, reading) is not None:
        found.append(Caution.WEBMAIL_ONLY)
    own_server = _is_open_relay(case, reading) and not is_lost(case)
    if own_server or open_relay(Relay(case, reading)) is not None:
        found.append(Caution.OPEN_RELAY)
    found += cautions
    if (
        outgoing is not None
        and outgoing.security is Security.NONE
        and outgoing.authentication is Authentication.PASSWORD
    ):
        found.append(Caution.CLEARTEXT_LOGIN)
    for shake in reading.evidence.handshakes():
        certificate = shake.certificate
        if (
            shake.verified
            and certificate is not None
            and certificate.not_after_utc is not None
            and certificate.not_after_utc - case.now_utc < _SOON
        ):
            found.append(Caution.CERTIFICATE_EXPIRES_SOON)
            break
    return tuple(found)


def _is_open_relay(case: Case, reading: Reading) -> bool:
    """An own server that relays without a log-in to a network that is known to be somebody else's.

    A network of one of the user's own organisations may be on the provider's list, and an unnamed
    network may be the provider's: neither is called an open relay.
    """
    if case.recipient_class is not RecipientClass.OUTSIDE or case.configured is None:
        return False
    answer = Relay(case, reading).at(case.configured).target
    if answer is None or not answer.accepted:
        return False
    here = network_operators(case)
    if not here or here & case.provider_operators():
        return False
    own = {case.registrable(domain) for domain in case.own_domains}
    return not here & own
