"""Accepted, but not delivered: what must be there for `silent_drop`, what must not be taken for it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.engine.case import Case
from assistant.engine.decide import decide
from assistant.engine.documents import account_status
from assistant.model.finding import AccountDiagnosis, Caution, RemedyKind, Restriction
from assistant.model.mail import Authentication
from assistant.model.net import Endpoint, NetworkSnapshot, Security
from assistant.model.observation import Evidence
from assistant.model.proof import Outcome, Remembered
from tests.support.scene import COLLEAGUE, HOST, NOW, Scene, account, meaning
from tests.unit.engine.test_decide import AUTH, DENIED, OK, PLAIN, STARTTLS

LOST = Remembered(outcome=Outcome.LOST_SO_FAR, at_utc=NOW - timedelta(hours=1), waited_s=60.0, losses=1)
TWICE = replace(LOST, losses=2)


def accepted() -> Scene:
    """The configured server takes the recipient without a log-in; it offers one on 587, where it was tried."""
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, OK)
    return scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)


def judged(scene: Scene, proof: Remembered | None) -> AccountDiagnosis:
    case: Case = replace(scene.case(), proof=proof)
    return decide(case, Evidence(tuple(scene.seen)), meaning)


@pytest.mark.parametrize(
    ("proof", "proven"),
    [(LOST, False), (TWICE, True), (replace(TWICE, same_domain=False), False)],
    ids=["once", "twice", "twice, elsewhere"],
)
def test_accepted_now_and_lost_before(proof: Remembered, proven: bool) -> None:
    found = judged(accepted(), proof)
    assert found.verdict.restriction is Restriction.SILENT_DROP
    assert found.verdict.causes == (Restriction.SILENT_DROP,)
    assert found.verdict.blocked is True
    assert found.verdict.proven is proven
    steps = [(item.step, item.failure) for item in found.verdict.evidence]
    assert steps == [("rcpt", None), ("proof", "lost_so_far")]


def test_the_way_out_is_the_log_in_that_was_tried_then_what_the_user_can_do() -> None:
    found = judged(accepted(), LOST)
    first = found.remedies[0]
    assert (first.kind, first.proven) == (RemedyKind.ENABLE_AUTHENTICATION, True)
    assert [one.kind for one in found.remedies[-3:]] == [
        RemedyKind.USE_WEBMAIL,
        RemedyKind.CHANGE_NETWORK,
        RemedyKind.ASK_PROVIDER,
    ]
    assert account_status(found) == 1


def test_a_server_that_loses_what_is_sent_after_the_log_in_is_not_offered_again_by_another_port() -> None:
    own = account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD)
    scene = Scene(who=own).resolved().speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)
    tls = Endpoint(host=HOST, port=465, security=Security.TLS)
    scene.speaks(tls, *AUTH).signs_in(tls).asks(tls, OK, signed_in=True)
    found = judged(scene, TWICE)
    assert found.verdict.restriction is Restriction.SILENT_DROP
    assert not any(one.automatic for one in found.remedies)
    assert account_status(found) == 2


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.LOST_SO_FAR])
def test_any_other_outcome_is_no_loss(outcome: Outcome) -> None:
    found = judged(accepted(), replace(LOST, outcome=outcome, losses=0))
    assert found.verdict.restriction is Restriction.NONE
    assert ("junk" in found.verdict.summary.template) is (outcome is Outcome.JUNK)


def test_without_the_memory_it_works() -> None:
    assert judged(accepted(), None).verdict.restriction is Restriction.NONE


def test_inside_mail_says_nothing_about_mail_lost_outside() -> None:
    scene = Scene(recipient=COLLEAGUE).resolved().speaks(PLAIN).asks(PLAIN, OK)
    assert judged(scene, TWICE).verdict.restriction is Restriction.NONE


def test_what_is_refused_now_is_refused_and_not_lost() -> None:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    assert Restriction.SILENT_DROP not in judged(scene, TWICE).verdict.causes


def test_without_the_acceptance_it_cites_there_is_no_such_verdict() -> None:
    scene = accepted()
    verdict = judged(scene, TWICE).verdict
    for item in verdict.evidence:
        if item.observation:
            assert judged(scene.without(item.observation), TWICE).verdict.restriction is not Restriction.SILENT_DROP


def test_a_server_that_loses_what_it_takes_is_no_open_relay() -> None:
    stranger = NetworkSnapshot(dns_domain="hotel.example", has_default_route=True)
    scene = replace(accepted(), snapshot=stranger)
    assert judged(scene, None).warnings == (Caution.OPEN_RELAY,)
    assert judged(scene, LOST).warnings == ()
