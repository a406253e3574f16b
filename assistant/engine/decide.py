"""From evidence to the answer: one account's diagnosis, drawn anew whenever something was seen."""

from datetime import timedelta

from assistant.engine.case import Case, Meaning
from assistant.engine.lost import is_lost
from assistant.engine.place import network_operators, on_provider_network
from assistant.engine.reading import Reading
from assistant.engine.relay import Relay
from assistant.engine.remedies import remedies
from assistant.engine.verdict import judge
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
    relaying = None if case.recipient_class is None else case.recipient_class is RecipientClass.OUTSIDE
    return AccountDiagnosis(
        account=case.account,
        recipient=case.recipient,
        on_provider_network=on_provider_network(case, reading),
        relaying=relaying,
        verdict=verdict,
        remedies=remedies(case, reading, verdict),
        warnings=_warnings(case, reading),
        finished=case.finished,
    )


def _warnings(case: Case, reading: Reading) -> tuple[Caution, ...]:
    found: list[Caution] = []
    outgoing = case.account.outgoing
    if _is_open_relay(case, reading) and not is_lost(case):
        found.append(Caution.OPEN_RELAY)
    found += _travel(case, reading)
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


def _travel(case: Case, reading: Reading) -> list[Caution]:
    """What lets sending work here and will not elsewhere."""
    if not case.travelling or case.configured is None:
        return []
    found: list[Caution] = []
    relay = Relay(case, reading)
    submission = [one for one in relay.provider_endpoints() if one.port != 25 and reading.spoke(one)]
    if case.configured.port == 25 and not submission:
        found.append(Caution.ONLY_PORT_25)
    target = relay.at(case.configured).target
    if (
        target is not None
        and target.accepted
        and not relay.uses_login()
        and case.recipient_class is RecipientClass.OUTSIDE
    ):
        found.append(Caution.RELAYS_BY_NETWORK_ONLY)
    return found


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
