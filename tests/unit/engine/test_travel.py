"""The travel check: what is said of elsewhere, what is offered before leaving, and what changes when less was seen."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.engine.decide import decide
from assistant.engine.documents import NO_REMEDY, REMEDY_KNOWN, WORKS, account_status
from assistant.model.finding import AccountDiagnosis, Caution, Need, RemedyKind, Restriction, Travel
from assistant.model.mail import Authentication, Incoming, IncomingProtocol
from assistant.model.net import Endpoint, NetworkSnapshot, Security
from assistant.model.observation import Evidence, Failure, Role, Step
from tests.support.scene import COLLEAGUE, Scene, account, meaning
from tests.unit.engine import test_decide as usual
from tests.unit.engine.test_decide import AUTH, DENIED, OK, PLAIN, STARTTLS, TLS

POP = Endpoint(host="pop.fjordpost.no", port=995, security=Security.TLS)
ON_25 = Endpoint(host=PLAIN.host, port=25, security=Security.STARTTLS)
BY_NETWORK = Caution.RELAYS_BY_NETWORK_ONLY


def judged(scene: Scene, *, travelling: bool = True) -> AccountDiagnosis:
    return decide(replace(scene.case(), travelling=travelling), Evidence(tuple(scene.seen)), meaning)


def bare() -> Scene:
    """At home: port 25 takes everything without a log-in, and nothing else answers."""
    scene = usual.works()
    for port in (465, 587):
        scene.connect(port, failure=Failure.CONNECTION_REFUSED)
    return scene


def bare_with_log_in() -> Scene:
    return usual.works().speaks(TLS, *AUTH).signs_in(TLS).asks(TLS, OK, signed_in=True)


def bare_without_password() -> Scene:
    scene = usual.works().speaks(TLS, *AUTH).speaks(STARTTLS, *AUTH)
    scene.has_secret = False
    return scene


def bare_password_refused() -> Scene:
    return usual.works().speaks(TLS, *AUTH).signs_in(TLS, "535 5.7.8 Authentication credentials invalid")


def bare_method_disabled() -> Scene:
    return usual.works().speaks(TLS, *AUTH).signs_in(TLS, "534 5.7.9 Application-specific password required")


def bare_tokens_only() -> Scene:
    return usual.works().speaks(TLS, "AUTH XOAUTH2 OAUTHBEARER")


def signed_in_587() -> Scene:
    who = account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD)
    return Scene(who=who).resolved().speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)


def signed_in_587_without_password() -> Scene:
    who = account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD)
    scene = Scene(who=who, has_secret=False).resolved().speaks(STARTTLS, *AUTH)
    return scene.asks(STARTTLS, "530 5.7.0 Authentication: sign in first", own=None)


def signed_in_25() -> Scene:
    who = account(port=25, security=Security.STARTTLS, authentication=Authentication.PASSWORD)
    scene = Scene(who=who).resolved().speaks(ON_25, *AUTH).signs_in(ON_25).asks(ON_25, OK, signed_in=True)
    return scene.speaks(STARTTLS, *AUTH)


def left_to_587() -> Scene:
    """Port 25 wants the log-in too, and offers it; it was spent on 587."""
    who = account(port=25, security=Security.STARTTLS, authentication=Authentication.PASSWORD)
    scene = Scene(who=who).resolved().speaks(ON_25, *AUTH).asks(ON_25, DENIED)
    return scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)


def signed_in_25_only() -> Scene:
    who = account(port=25, security=Security.STARTTLS, authentication=Authentication.PASSWORD)
    return Scene(who=who).resolved().speaks(ON_25, *AUTH).signs_in(ON_25).asks(ON_25, OK, signed_in=True)


def fetches_first() -> Scene:
    pop = Incoming(protocol=IncomingProtocol.POP3, host=POP.host, port=995, security=Security.TLS)
    scene = Scene(who=account(authentication=Authentication.POP_FIRST), pop=pop).resolved().speaks(PLAIN)
    return scene.asks(PLAIN, OK).say(POP, Step.POP_LOGIN, "200 +OK", role=Role.INCOMING)


def fetches_first_untried() -> Scene:
    scene = Scene(who=account(authentication=Authentication.POP_FIRST)).resolved().speaks(PLAIN)
    return scene.asks(PLAIN, OK)


def inside_only() -> Scene:
    return Scene(recipient=COLLEAGUE).resolved().speaks(PLAIN).asks(PLAIN, OK)


Row = tuple[Callable[[], Scene], Travel, tuple[Caution, ...], tuple[RemedyKind, ...], int]
ENABLE = RemedyKind.ENABLE_AUTHENTICATION
ROWS: tuple[Row, ...] = (
    (
        bare,
        Travel.NOT_READY,
        (Caution.ONLY_PORT_25, BY_NETWORK),
        (RemedyKind.USE_WEBMAIL, RemedyKind.ASK_PROVIDER),
        NO_REMEDY,
    ),
    (bare_with_log_in, Travel.NOT_READY, (BY_NETWORK,), (ENABLE,), REMEDY_KNOWN),
    (bare_without_password, Travel.NOT_READY, (BY_NETWORK,), (ENABLE,), REMEDY_KNOWN),
    (bare_password_refused, Travel.NOT_READY, (BY_NETWORK,), (RemedyKind.FIX_PASSWORD,), REMEDY_KNOWN),
    (bare_method_disabled, Travel.NOT_READY, (BY_NETWORK,), (RemedyKind.USE_OAUTH2,), REMEDY_KNOWN),
    (bare_tokens_only, Travel.NOT_READY, (BY_NETWORK,), (RemedyKind.USE_OAUTH2,), REMEDY_KNOWN),
    (signed_in_587, Travel.READY, (), (), WORKS),
    (left_to_587, Travel.NOT_READY, (), (RemedyKind.CHANGE_PORT,), REMEDY_KNOWN),
    (signed_in_25, Travel.NOT_READY, (), (RemedyKind.CHANGE_PORT,), REMEDY_KNOWN),
    (
        signed_in_25_only,
        Travel.NOT_READY,
        (Caution.ONLY_PORT_25,),
        (RemedyKind.USE_WEBMAIL, RemedyKind.ASK_PROVIDER),
        NO_REMEDY,
    ),
    (fetches_first, Travel.READY, (), (), WORKS),
    (fetches_first_untried, Travel.UNKNOWN, (), (), NO_REMEDY),
    (inside_only, Travel.UNKNOWN, (), (), NO_REMEDY),
)


@pytest.mark.parametrize(
    ("scene", "travel", "cautions", "kinds", "status"), ROWS, ids=lambda one: getattr(one, "__name__", "")
)
def test_what_works_here_is_told_for_elsewhere(
    scene: Callable[[], Scene],
    travel: Travel,
    cautions: tuple[Caution, ...],
    kinds: tuple[RemedyKind, ...],
    status: int,
) -> None:
    found = judged(scene())
    assert (found.verdict.restriction, found.travel) == (Restriction.NONE, travel)
    assert found.warnings == cautions
    assert tuple(one.kind for one in found.remedies) == kinds
    assert account_status(found) == status


@pytest.mark.parametrize("scene", [row[0] for row in ROWS], ids=lambda one: one.__name__)
def test_nobody_is_told_of_elsewhere_who_did_not_ask(scene: Callable[[], Scene]) -> None:
    found = judged(scene(), travelling=False)
    assert found.travel is None
    assert not {BY_NETWORK, Caution.ONLY_PORT_25} & set(found.warnings)
    if scene is not left_to_587:  # where nobody travels the log-in is spent on the configured port
        assert (found.remedies, account_status(found)) == ((), WORKS)


@pytest.mark.parametrize("scene", [row[0] for row in ROWS], ids=lambda one: one.__name__)
def test_what_is_told_of_elsewhere_changes_without_one_of_its_observations(scene: Callable[[], Scene]) -> None:
    whole = scene()
    told = judged(whole)
    assert told.verdict.evidence
    for item in told.verdict.evidence:
        less = judged(whole.without(item.observation))
        assert (
            less.travel is not told.travel
            or less.verdict.restriction is not told.verdict.restriction
            or [one.kind for one in less.remedies] != [one.kind for one in told.remedies]
            or less.verdict.summary != told.verdict.summary
        ), item


def test_the_way_out_before_leaving_was_tried() -> None:
    best = judged(bare_with_log_in()).remedies[0]
    assert best.proven and best.automatic and best.outgoing is not None
    assert best.outgoing.port == 465


def test_the_way_out_that_could_not_be_tried_says_what_it_needs() -> None:
    best = judged(bare_without_password()).remedies[0]
    assert (best.proven, best.needs) == (False, (Need.PASSWORD,))


def test_a_log_in_spent_on_port_25_proves_nothing_of_587() -> None:
    best = judged(signed_in_25()).remedies[0]
    assert (best.proven, best.needs) == (False, ())
    assert best.outgoing is not None and best.outgoing.port == 587


def test_a_log_in_spent_on_587_proves_the_way_out_and_infers_what_works_here() -> None:
    found = judged(left_to_587())
    assert not found.verdict.proven
    best = found.remedies[0]
    assert best.proven and best.outgoing is not None and best.outgoing.port == 587


def test_a_sign_in_through_the_browser_is_not_said_to_lack_a_password() -> None:
    who = account(port=587, security=Security.STARTTLS, authentication=Authentication.OAUTH2)
    scene = Scene(who=who, has_secret=False).resolved().speaks(STARTTLS, "AUTH XOAUTH2")
    found = judged(scene.asks(STARTTLS, "530 5.7.0 Authentication: sign in first", own=None))
    assert found.travel is Travel.UNKNOWN
    assert "through the browser" in str(found.verdict.summary)


def test_without_the_password_nothing_is_told_of_elsewhere() -> None:
    found = judged(signed_in_587_without_password())
    assert (found.verdict.restriction, found.travel) == (Restriction.UNKNOWN, Travel.UNKNOWN)
    assert account_status(found) != WORKS


@pytest.mark.parametrize(
    ("scene", "travel"),
    [
        (usual.sign_in, Travel.NOT_READY),
        (usual.location, Travel.NOT_READY),
        (usual.wrong_password, Travel.NOT_READY),
        (usual.untrusted, Travel.NOT_READY),
        (usual.offline, Travel.UNKNOWN),
        (usual.portal, Travel.UNKNOWN),
        (usual.no_name, Travel.UNKNOWN),
        (usual.dropped, Travel.UNKNOWN),
        (usual.blocklisted, Travel.UNKNOWN),
        (usual.recipient, Travel.UNKNOWN),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_what_fails_here_is_told_as_ever(scene: Callable[[], Scene], travel: Travel) -> None:
    here = scene()
    found, ever = judged(here), judged(here, travelling=False)
    assert found.travel is travel
    assert found.verdict.causes == ever.verdict.causes
    assert found.remedies[: len(ever.remedies)] == ever.remedies
    assert account_status(found) == account_status(ever)


def test_somebody_who_has_left_already_is_told_so() -> None:
    away = usual.sign_in()
    away.reverse_name = "host.grandhotel.com"
    words = str(judged(away).verdict.summary)
    assert "You are away from {provider}'s network already" in words
    at_home = str(judged(usual.wrong_password()).verdict.summary)
    assert "You are away" in at_home  # refused for its network: that is away, too


def test_a_refused_log_in_that_nothing_here_asks_for_is_no_obstacle_here() -> None:
    for scene in (bare_password_refused(), bare_method_disabled()):
        found = judged(scene)
        assert (found.verdict.restriction, found.verdict.causes, found.verdict.blocked) == (Restriction.NONE, (), False)


def test_mail_that_needs_relaying_is_refused_although_the_log_in_was_wrong() -> None:
    scene = Scene(snapshot=NetworkSnapshot(has_default_route=True)).resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    scene.speaks(TLS, *AUTH).signs_in(TLS, "535 5.7.8 Authentication credentials invalid")
    assert judged(scene).verdict.restriction is Restriction.AUTHENTICATION_FAILED
