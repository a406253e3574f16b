"""A stranger in a server's place: what shows it, what must not, and what becomes of it without one of the signs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.engine.baseline import FRESH, KEPT, MOST, imposture, merge
from assistant.engine.reading import Reading
from assistant.model.baseline import ServerBaseline
from assistant.model.finding import Restriction
from assistant.model.mail import Authentication
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Certificate, Evidence, Failure, Role, Step, TlsHandshake
from tests.support.remembered import AT_HOME, HERE, HOME, LOOK, PLAIN, TURNED_AWAY, remembering
from tests.support.scene import HOST, NOW, Scene, account, meaning

STARTTLS = Endpoint(host=HOST, port=587, security=Security.STARTTLS)
TLS = Endpoint(host=HOST, port=465, security=Security.TLS)
STRANGER = "220 mail.stranger.com ESMTP"
OK = "250 2.1.5 Ok"
WITH_TLS = replace(AT_HOME, keywords=("PIPELINING", "SIZE", "STARTTLS"))
CERTIFIED = replace(
    WITH_TLS, endpoint=STARTTLS, relayed_utc=None, certified=True, issuer="Good Authority", key="1" * 64
)


def greeted(greeting: str = STRANGER, *keywords: str, baseline: ServerBaseline = AT_HOME) -> Scene:
    scene = remembering(Scene(), baseline).resolved()
    return scene.speaks(PLAIN, *(keywords or ("PIPELINING", "SIZE")), greeting=greeting).asks(PLAIN, OK)


def strange_name() -> Scene:
    return greeted()


def strange_name_and_no_tls() -> Scene:
    return greeted(baseline=WITH_TLS)


def submission(*keywords: str, greeting: str = "220 smtp.fjordpost.no ESMTP") -> Scene:
    who = account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD)
    scene = remembering(Scene(who=who), CERTIFIED).resolved().connect(587)
    scene.say(STARTTLS, Step.GREETING, greeting, encrypted=False)
    return scene.say(STARTTLS, Step.EHLO, "250 " + HOST, keywords=keywords, encrypted=False)


def starttls_gone() -> Scene:
    return submission("PIPELINING", "SIZE")


def strange_certificate(key: str = "2" * 64, issuer: str = "Somebody") -> Scene:
    scene = submission("PIPELINING", "STARTTLS", greeting=STRANGER)
    return scene.add(
        TlsHandshake(
            id=len(scene.seen) + 1,
            started_s=1.0,
            elapsed_s=0.1,
            failure=Failure.TLS_UNKNOWN_AUTHORITY,
            account=scene.who.label,
            endpoint=STARTTLS,
            connection=1,
            role=Role.CONFIGURED,
            verified=False,
            certificate=Certificate(issuer=issuer, key_fingerprint=key),
        )
    )


FOUND: tuple[tuple[Callable[[], Scene], bool], ...] = (
    (strange_name, False),
    (strange_name_and_no_tls, True),
    (starttls_gone, True),
    (strange_certificate, True),
)


@pytest.mark.parametrize(("scene", "proven"), FOUND, ids=lambda one: getattr(one, "__name__", ""))
def test_somebody_else_answers(scene: Callable[[], Scene], proven: bool) -> None:
    verdict = scene().judged().verdict
    assert (verdict.restriction, verdict.proven) == (Restriction.INTERCEPTED, proven)
    assert "no password was sent" in verdict.summary.template


@pytest.mark.parametrize("scene", [one for one, _ in FOUND], ids=lambda one: one.__name__)
def test_without_one_of_its_observations_it_changes_or_weakens(scene: Callable[[], Scene]) -> None:
    whole = scene()
    verdict = whole.judged().verdict
    for item in verdict.evidence:
        less = whole.without(item.observation).judged().verdict
        assert less.restriction is not verdict.restriction or (verdict.proven and not less.proven), item


@pytest.mark.parametrize("scene", [one for one, _ in FOUND], ids=lambda one: one.__name__)
def test_without_the_memory_nothing_of_it_is_said(scene: Callable[[], Scene]) -> None:
    verdict = remembering(scene()).judged().verdict
    assert Restriction.INTERCEPTED not in verdict.causes


def test_the_summary_names_both() -> None:
    assert dict(strange_name().judged().verdict.summary.params) == {
        "host": HOST,
        "now": "mail.stranger.com",
        "before": HOST,
    }


def test_what_a_stranger_accepts_is_no_word_of_the_providers() -> None:
    judged = strange_name().judged()
    assert judged.verdict.blocked is True
    assert not [one for one in judged.remedies if one.proven]


@pytest.mark.parametrize(
    "scene",
    [
        greeted("220 mx2.fjordpost.no ESMTP"),
        greeted("220 smtp.fjordpost.no ESMTP", "SIZE", "HELP", "CHUNKING"),
        greeted("220 localhost ESMTP"),
        greeted("220 Welcome to our server"),
        greeted("220 [192.0.2.1] ESMTP"),
        greeted("220 smtp.fjordpost.no ESMTP", baseline=WITH_TLS),
        greeted(baseline=replace(AT_HOME, network=HERE)),
        greeted(baseline=replace(AT_HOME, seen_utc=NOW - FRESH - timedelta(days=1))),
        greeted(baseline=replace(AT_HOME, seen_utc=NOW + timedelta(days=1))),
        greeted(baseline=replace(AT_HOME, greeting_name=None)),
        greeted(baseline=replace(AT_HOME, greeting_name="mx9.stranger.com")),
        greeted(baseline=replace(AT_HOME, endpoint=STARTTLS)),
        greeted(baseline=replace(AT_HOME, endpoint=replace(PLAIN, host="smtp.nordlys.se"))),
        submission("PIPELINING", "STARTTLS"),
    ],
    ids=[
        "another host of the operator",
        "another program",
        "no name",
        "words",
        "an address",
        "bare account, name as ever",
        "renewed at home",
        "long ago",
        "from the future",
        "no name before",
        "that name before",
        "another port",
        "another host",
        "all as before",
    ],
)
def test_near_misses(scene: Scene) -> None:
    assert Restriction.INTERCEPTED not in scene.judged().verdict.causes


def test_a_verified_certificate_ends_all_doubt() -> None:
    scene = greeted()
    scene.tls(replace(PLAIN, security=Security.STARTTLS))
    assert Restriction.INTERCEPTED not in scene.judged().verdict.causes


def test_a_new_name_behind_the_certificate_on_another_port_is_the_servers_own() -> None:
    scene = greeted().speaks(TLS, greeting=STRANGER)
    assert Restriction.INTERCEPTED not in scene.judged().verdict.causes


def test_a_certificate_of_the_same_key_or_issuer_is_no_sign() -> None:
    for scene in (strange_certificate(key="1" * 64), strange_certificate(issuer="Good Authority")):
        verdict = scene.judged().verdict
        assert (verdict.restriction, verdict.proven) == (Restriction.INTERCEPTED, False)


def test_an_old_look_that_agrees_is_enough() -> None:
    """Two networks, one of which always showed it so: no sign."""
    scene = greeted()
    scene.memory = replace(scene.memory, baselines=(AT_HOME, replace(LOOK, greeting_name="mx.stranger.com")))
    reading = Reading(Evidence(tuple(scene.seen)), meaning)
    assert imposture(scene.case(), reading, PLAIN) is None


# --- merging -----------------------------------------------------------------------------------------------


def test_a_newer_look_replaces_and_keeps_whom_it_let_in() -> None:
    later = replace(AT_HOME, seen_utc=NOW, relayed_utc=None, relayed_address=None, refused_utc=NOW, refusal="x")
    later = replace(later, greeting_name="mx2.fjordpost.no", keywords=(), own_network=None)
    (kept,) = merge([AT_HOME], [later])
    assert (kept.greeting_name, kept.keywords, kept.count) == ("mx2.fjordpost.no", AT_HOME.keywords, 2)
    assert (kept.relayed_utc, kept.relayed_address) == (AT_HOME.relayed_utc, AT_HOME.relayed_address)
    assert (kept.refused_utc, kept.refusal, kept.own_network) == (NOW, "x", True)


def test_networks_and_endpoints_are_kept_apart() -> None:
    assert len(merge([AT_HOME], [TURNED_AWAY, replace(AT_HOME, endpoint=STARTTLS)])) == 3


def test_the_oldest_go() -> None:
    many = [
        replace(LOOK, network=f"{number:064x}", seen_utc=NOW - timedelta(minutes=number)) for number in range(MOST + 9)
    ]
    kept = merge(many, [])
    assert len(kept) == MOST
    assert kept[-1].seen_utc == NOW
    old = replace(LOOK, network=HOME, seen_utc=NOW - KEPT - timedelta(days=1))
    assert merge([old], [replace(LOOK, seen_utc=NOW)]) == (replace(LOOK, seen_utc=NOW),)


def test_nothing_is_merged_into_nothing() -> None:
    assert merge([], []) == ()
