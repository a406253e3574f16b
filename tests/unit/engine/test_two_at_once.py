"""Two causes at once stand in the order in which they must be solved."""

from collections.abc import Callable

import pytest

from assistant.engine.candidates import Candidate, Origin
from assistant.model.finding import RemedyKind, Restriction
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Failure, Role, Step
from assistant.model.provider import RecentRefusal
from tests.support.scene import HOST, Scene
from tests.support.told import (
    AUTH,
    DENIED,
    NOT_OWNED,
    OK,
    PLAIN,
    STARTTLS,
    TOKENS,
    Told,
    blocklisted,
    blocklisted_at_the_greeting,
)

R, K = Restriction, RemedyKind


def dropped(scene: Scene) -> Scene:
    scene.connect(25, failure=Failure.CANCELLED, elapsed_s=4.2, started_s=0.0)
    return scene.connect(587).connect(587, started_s=4.1, role=Role.CONTROL)


def pair_dropped_and_method() -> Told:
    scene = dropped(Scene().resolved()).speaks(STARTTLS, *AUTH)
    return Told(scene.signs_in(STARTTLS, "534 5.7.9 Application-specific password required"))


def pair_dropped_and_locked() -> Told:
    scene = dropped(Scene().resolved()).speaks(STARTTLS, *AUTH)
    return Told(scene.signs_in(STARTTLS, "535 5.7.8 Account is locked"))


def pair_dropped_and_tokens() -> Told:
    return Told(dropped(Scene().resolved()).speaks(STARTTLS, *TOKENS))


def pair_blocklisted_and_wrong_password() -> Told:
    scene = blocklisted().scene.speaks(STARTTLS, *AUTH)
    return Told(scene.signs_in(STARTTLS, "535 5.7.8 Authentication failed"))


def pair_greeting_blocklisted_and_log_in() -> Told:
    scene = blocklisted_at_the_greeting().scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    return Told(scene.asks(STARTTLS, OK, signed_in=True))


def pair_name_and_method() -> Told:
    scene = Scene().resolved(failure=Failure.DNS_NXDOMAIN)
    other = Endpoint(host="mail.fjordpost.no", port=587, security=Security.STARTTLS)
    scene.extra.append(Candidate(endpoint=other, origin=Origin.USUAL_NAME))
    return Told(scene.speaks(other, *AUTH).signs_in(other, "534 5.7.9 Application-specific password required"))


def pair_untrusted_and_log_in() -> Told:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    scene.connect(587).tls(STARTTLS, failure=Failure.TLS_EXPIRED)
    return Told(scene.say(STARTTLS, Step.EHLO, "250 " + HOST, keywords=AUTH, verified=False))


def pair_blocked_port_and_sender() -> Told:
    scene = dropped(Scene().resolved()).speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    return Told(scene.asks(STARTTLS, NOT_OWNED, own=NOT_OWNED, signed_in=True))


def pair_wrong_password_and_log_in() -> Told:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED).speaks(STARTTLS, *AUTH)
    return Told(scene.signs_in(STARTTLS, "535 5.7.8 Authentication failed"))


def pair_refused_before_and_log_in() -> Told:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED).speaks(STARTTLS, *AUTH)
    return Told(scene, refused_before=RecentRefusal(restriction=R.ACCOUNT_LOCKED, minutes=0))


PAIRS: tuple[tuple[Callable[[], Told], tuple[Restriction, ...]], ...] = (
    (
        pair_dropped_and_method,
        (R.PORT_BLOCKED, R.PASSWORD_METHOD_DISABLED, R.AUTHENTICATION_REQUIRED),
    ),
    (pair_dropped_and_locked, (R.PORT_BLOCKED, R.ACCOUNT_LOCKED, R.AUTHENTICATION_REQUIRED)),
    (pair_dropped_and_tokens, (R.PORT_BLOCKED, R.PASSWORD_METHOD_DISABLED, R.AUTHENTICATION_REQUIRED)),
    (pair_blocklisted_and_wrong_password, (R.ADDRESS_BLOCKLISTED, R.AUTHENTICATION_FAILED)),
    (pair_greeting_blocklisted_and_log_in, (R.ADDRESS_BLOCKLISTED, R.AUTHENTICATION_REQUIRED)),
    (
        pair_name_and_method,
        (R.NAME_NOT_FOUND, R.PASSWORD_METHOD_DISABLED, R.AUTHENTICATION_REQUIRED),
    ),
    (pair_untrusted_and_log_in, (R.CERTIFICATE_UNTRUSTED, R.AUTHENTICATION_REQUIRED)),
    (pair_blocked_port_and_sender, (R.PORT_BLOCKED, R.SENDER_RESTRICTED)),
    (pair_wrong_password_and_log_in, (R.AUTHENTICATION_FAILED, R.AUTHENTICATION_REQUIRED)),
    (pair_refused_before_and_log_in, (R.ACCOUNT_LOCKED, R.AUTHENTICATION_REQUIRED)),
)


@pytest.mark.parametrize(("make", "causes"), PAIRS, ids=lambda one: getattr(one, "__name__", ""))
def test_two_at_once_stand_in_the_order_in_which_they_must_be_solved(
    make: Callable[[], Told], causes: tuple[Restriction, ...]
) -> None:
    judged = make().judged()
    assert judged.verdict.causes == causes
    assert judged.verdict.restriction is causes[0]
    assert judged.verdict.blocked is True


@pytest.mark.parametrize("make", [pair_wrong_password_and_log_in, pair_refused_before_and_log_in])
def test_after_a_log_in_that_failed_nobody_is_told_just_to_sign_in(make: Callable[[], Told]) -> None:
    said = make().judged().verdict.summary
    assert "if you sign in" not in said.template
