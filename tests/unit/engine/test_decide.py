"""One scene a restriction, its near misses, and what becomes of the verdict when a cited observation is missing."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from assistant.engine.candidates import Candidate, Origin
from assistant.engine.place import view
from assistant.engine.reading import Reading
from assistant.model.finding import Caution, Need, RemedyKind, Restriction, Risk
from assistant.model.mail import Authentication, Incoming, IncomingProtocol
from assistant.model.net import Endpoint, NetworkSnapshot, PortState, Security
from assistant.model.observation import Evidence, Failure, Role, Step
from tests.support.scene import COLLEAGUE, HOST, Scene, account, local, meaning

PLAIN = Endpoint(host=HOST, port=25, security=Security.NONE)
STARTTLS = Endpoint(host=HOST, port=587, security=Security.STARTTLS)
TLS = Endpoint(host=HOST, port=465, security=Security.TLS)
DENIED = "550 5.7.1 Relaying denied"
OK = "250 2.1.5 Ok"
AUTH = ("PIPELINING", "AUTH PLAIN LOGIN")


def works() -> Scene:
    return Scene().resolved().speaks(PLAIN).asks(PLAIN, OK)


def sign_in() -> Scene:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    return scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)


def sign_in_without_secret() -> Scene:
    scene = Scene(has_secret=False).resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    return scene.speaks(STARTTLS, *AUTH)


def pop_first() -> Scene:
    pop = Incoming(protocol=IncomingProtocol.POP3, host="pop.fjordpost.no", port=995, security=Security.TLS)
    scene = Scene(pop=pop).resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    scene.say(Endpoint(host=pop.host, port=995, security=Security.TLS), Step.POP_LOGIN, "200 +OK", role=Role.INCOMING)
    return scene.asks(PLAIN, OK, after_pop=True)


def location() -> Scene:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    scene.say(
        Endpoint(host="pop.fjordpost.no", port=995, security=Security.TLS),
        Step.POP_LOGIN,
        "200 +OK",
        role=Role.INCOMING,
    )
    return scene.asks(PLAIN, DENIED, after_pop=True)


def sender() -> Scene:
    alias = "kari.nordmann@fjordpost.no"
    scene = Scene(who=account(aliases=(alias,))).resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    refused = "553 5.7.1 Sender address rejected: not owned by user kari"
    scene.asks(STARTTLS, refused, own=refused, signed_in=True)
    return scene.asks(STARTTLS, OK, sender=alias, signed_in=True)


def wrong_password() -> Scene:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    return scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS, "535 5.7.8 Authentication credentials invalid")


def method_disabled() -> Scene:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    return scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS, "535 5.7.139 Authentication unsuccessful, basic is off")


def dropped() -> Scene:
    scene = Scene().resolved().connect(25, failure=Failure.CANCELLED, elapsed_s=4.2, started_s=0.0)
    scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)
    return scene.connect(587, started_s=4.1, role=Role.CONTROL)


def prohibited() -> Scene:
    scene = Scene(who=account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD))
    scene.resolved().connect(587, failure=Failure.ADMIN_PROHIBITED)
    return scene.speaks(TLS, *AUTH).signs_in(TLS).asks(TLS, OK, signed_in=True)


def refused_port() -> Scene:
    scene = Scene(who=account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD))
    scene.resolved().connect(587, failure=Failure.CONNECTION_REFUSED)
    return scene.speaks(TLS, *AUTH).signs_in(TLS).asks(TLS, OK, signed_in=True)


def swallowed() -> Scene:
    scene = Scene(who=account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD))
    scene.resolved().connect(587).say(STARTTLS, Step.GREETING, None, failure=Failure.TIMED_OUT, elapsed_s=9.0)
    return scene.speaks(TLS, *AUTH).signs_in(TLS).asks(TLS, OK, signed_in=True)


def untrusted() -> Scene:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    scene.connect(587).tls(STARTTLS, failure=Failure.TLS_EXPIRED)
    return scene.say(STARTTLS, Step.EHLO, "250 " + HOST, keywords=AUTH, verified=False)


def no_name() -> Scene:
    return Scene().resolved(failure=Failure.DNS_NXDOMAIN)


def offline() -> Scene:
    scene = Scene(snapshot=NetworkSnapshot(has_default_route=False))
    return scene.resolved(failure=Failure.DNS_SERVFAIL)


def portal() -> Scene:
    scene = Scene().resolved().portal(as_expected=False, status=302).portal(as_expected=False, status=302)
    return scene.connect(25, failure=Failure.TIMED_OUT, elapsed_s=10.0)


def blocklisted() -> Scene:
    refused = "554 5.7.1 Service unavailable; Client host blocked using a list"
    return Scene().resolved().speaks(PLAIN).asks(PLAIN, refused, own=refused)


def recipient() -> Scene:
    scene = Scene(recipient=COLLEAGUE).resolved().speaks(PLAIN)
    return scene.asks(PLAIN, "550 5.1.1 No such user here")


def tls_required() -> Scene:
    own = Endpoint(host=HOST, port=587, security=Security.NONE)
    scene = Scene(who=account(port=587)).resolved().speaks(own, "STARTTLS")
    scene.asks(own, "530 5.7.0 Must issue a STARTTLS command first", own="530 5.7.0 Must issue STARTTLS first")
    scene.extra.append(Candidate(endpoint=STARTTLS, origin=Origin.CONFIGURED))
    return scene.speaks(STARTTLS).asks(STARTTLS, OK)


def intercepted() -> Scene:
    scene = Scene(snapshot=NetworkSnapshot(dns_domain="grandhotel.com", has_default_route=True)).resolved()
    scene.speaks(PLAIN, greeting="220 mail.grandhotel.com ESMTP").asks(PLAIN, DENIED)
    return scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)


def stripped() -> Scene:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED).connect(587)
    scene.say(STARTTLS, Step.GREETING, "220 smtp.fjordpost.no ESMTP", encrypted=False)
    return scene.say(STARTTLS, Step.EHLO, "250 " + HOST, keywords=("PIPELINING", "XXXXXXXA"), encrypted=False)


def refused_on_the_way() -> Scene:
    scene = refused_port().connect(587, failure=Failure.CONNECTION_REFUSED, hop_limit=2)
    scene.connect(587, failure=Failure.TIMED_OUT, elapsed_s=1.0, hop_limit=1)
    for _ in range(2):
        scene.connect(465, failure=Failure.TIMED_OUT, elapsed_s=1.0, hop_limit=2)
    return scene


def turned_away() -> Scene:
    scene = Scene().resolved().connect(25)
    scene.say(PLAIN, Step.GREETING, "554 5.7.1 We do not serve your network")
    return scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)


def signed_in_on_another_port() -> Scene:
    """The log-in was spent on 465 before 587, which offers it too, came to it: nothing is in the way, by inference."""
    scene = Scene(who=account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD))
    scene.resolved().speaks(STARTTLS, *AUTH)
    return scene.speaks(TLS, *AUTH).signs_in(TLS).asks(TLS, OK, signed_in=True)


def other_name_works() -> Scene:
    other = Endpoint(host="mail.fjordpost.no", port=587, security=Security.STARTTLS)
    scene = no_name()
    scene.extra.append(Candidate(endpoint=other, origin=Origin.USUAL_NAME))
    return scene.speaks(other, *AUTH).signs_in(other).asks(other, OK, signed_in=True)


SCENES: tuple[tuple[Callable[[], Scene], Restriction, tuple[Restriction, ...], bool], ...] = (
    (works, Restriction.NONE, (), True),
    (signed_in_on_another_port, Restriction.NONE, (), False),
    (sign_in, Restriction.AUTHENTICATION_REQUIRED, (Restriction.AUTHENTICATION_REQUIRED,), True),
    (sign_in_without_secret, Restriction.AUTHENTICATION_REQUIRED, (Restriction.AUTHENTICATION_REQUIRED,), False),
    (pop_first, Restriction.POP_BEFORE_SMTP, (Restriction.POP_BEFORE_SMTP,), True),
    (location, Restriction.LOCATION_RESTRICTED, (Restriction.LOCATION_RESTRICTED,), True),
    (sender, Restriction.SENDER_RESTRICTED, (Restriction.SENDER_RESTRICTED,), True),
    (wrong_password, Restriction.AUTHENTICATION_FAILED, (), True),
    (method_disabled, Restriction.PASSWORD_METHOD_DISABLED, (), True),
    (dropped, Restriction.PORT_BLOCKED, (Restriction.PORT_BLOCKED, Restriction.AUTHENTICATION_REQUIRED), True),
    (prohibited, Restriction.PORT_BLOCKED, (Restriction.PORT_BLOCKED,), True),
    (refused_port, Restriction.SERVER_UNREACHABLE, (Restriction.SERVER_UNREACHABLE,), True),
    (swallowed, Restriction.PORT_BLOCKED, (Restriction.PORT_BLOCKED,), True),
    (
        untrusted,
        Restriction.CERTIFICATE_UNTRUSTED,
        (Restriction.CERTIFICATE_UNTRUSTED, Restriction.AUTHENTICATION_REQUIRED),
        True,
    ),
    (no_name, Restriction.NAME_NOT_FOUND, (Restriction.NAME_NOT_FOUND,), True),
    (offline, Restriction.OFFLINE, (Restriction.OFFLINE,), True),
    (portal, Restriction.CAPTIVE_PORTAL, (Restriction.CAPTIVE_PORTAL,), True),
    (blocklisted, Restriction.ADDRESS_BLOCKLISTED, (Restriction.ADDRESS_BLOCKLISTED,), False),
    (recipient, Restriction.RECIPIENT_REFUSED, (Restriction.RECIPIENT_REFUSED,), True),
    (tls_required, Restriction.TLS_REQUIRED, (Restriction.TLS_REQUIRED,), True),
    (refused_on_the_way, Restriction.PORT_BLOCKED, (Restriction.PORT_BLOCKED,), True),
    (stripped, Restriction.INTERCEPTED, (Restriction.INTERCEPTED, Restriction.AUTHENTICATION_REQUIRED), True),
    (turned_away, Restriction.AUTHENTICATION_REQUIRED, (Restriction.AUTHENTICATION_REQUIRED,), True),
    (
        other_name_works,
        Restriction.NAME_NOT_FOUND,
        (Restriction.NAME_NOT_FOUND, Restriction.AUTHENTICATION_REQUIRED),
        True,
    ),
    (intercepted, Restriction.INTERCEPTED, (Restriction.INTERCEPTED, Restriction.AUTHENTICATION_REQUIRED), True),
)


@pytest.mark.parametrize(
    ("scene", "restriction", "causes", "proven"), SCENES, ids=lambda one: getattr(one, "__name__", "")
)
def test_verdict(
    scene: Callable[[], Scene],
    restriction: Restriction,
    causes: tuple[Restriction, ...],
    proven: bool,
) -> None:
    verdict = scene().judged().verdict
    assert verdict.restriction is restriction
    assert verdict.proven is proven
    if causes:
        assert verdict.causes == causes
    assert (restriction is Restriction.NONE) == (verdict.causes == ())
    assert verdict.evidence


@pytest.mark.parametrize("scene", [one[0] for one in SCENES], ids=lambda one: one.__name__)
def test_a_verdict_without_one_of_its_observations_changes_or_weakens(scene: Callable[[], Scene]) -> None:
    whole = scene()
    judged = whole.judged()
    verdict = judged.verdict
    for item in verdict.evidence:
        without = whole.without(item.observation).judged()
        less = without.verdict
        assert (
            less.restriction is not verdict.restriction
            or less.causes != verdict.causes
            or (verdict.proven and not less.proven)
            or sum(one.proven for one in without.remedies) < sum(one.proven for one in judged.remedies)
        ), item


@pytest.mark.parametrize("drop", ["before", "after"])
def test_one_silence_without_its_controls_is_not_blocked(drop: str) -> None:
    scene = dropped()
    connects = [one for one in scene.seen if one.id in {item.observation for item in scene.judged().verdict.evidence}]
    silent = next(one for one in connects if one.failure is Failure.CANCELLED)
    controls = [
        one.id
        for one in scene.seen
        if hasattr(one, "address") and one.failure is None and (one.started_s < 1.0) == (drop == "before")
    ]
    for number in controls:
        scene = scene.without(number)
    verdict = scene.judged().verdict
    assert silent.failure is Failure.CANCELLED
    assert verdict.restriction is not Restriction.PORT_BLOCKED or not verdict.proven


def test_a_refusal_from_as_far_as_the_server_is_the_servers() -> None:
    scene = refused_on_the_way().connect(465, hop_limit=2)
    assert scene.judged().verdict.restriction is Restriction.SERVER_UNREACHABLE


def test_a_short_silence_is_not_blocked() -> None:
    scene = Scene().resolved().connect(25, failure=Failure.CANCELLED, elapsed_s=2.5, started_s=0.0)
    scene.speaks(STARTTLS, *AUTH).connect(587, started_s=2.4, role=Role.CONTROL)
    verdict = scene.judged().verdict
    assert Restriction.PORT_BLOCKED not in verdict.causes


def test_remedy_of_a_sign_in_is_proven_and_timed() -> None:
    best = sign_in().judged().remedies[0]
    assert best.kind is RemedyKind.ENABLE_AUTHENTICATION
    assert best.proven and best.automatic and best.proven_after_s is not None
    assert best.outgoing is not None
    assert (best.outgoing.port, best.outgoing.security) == (587, Security.STARTTLS)
    assert best.outgoing.authentication is Authentication.PASSWORD
    assert best.needs == ()


def test_remedy_without_a_secret_says_what_it_needs() -> None:
    best = sign_in_without_secret().judged().remedies[0]
    assert (best.proven, best.needs) == (False, (Need.PASSWORD,))
    scene = sign_in_without_secret()
    scene.username = None
    assert scene.judged().remedies[0].needs == (Need.PASSWORD, Need.USERNAME)


def test_pop_first_is_automatic_only_where_the_program_can() -> None:
    best = pop_first().judged().remedies[0]
    assert best.kind is RemedyKind.POP_FIRST and best.proven and best.automatic
    scene = pop_first()
    scene.who = account(pop_first_native=False)
    for index, one in enumerate(scene.seen):
        assert one.account == scene.who.label, index
    assert not scene.judged().remedies[0].automatic


def test_other_server_follows_the_providers_own_ways_and_tells_its_risks() -> None:
    hotel = Endpoint(host="smtp.grandhotel.com", port=25, security=Security.NONE)
    scene = location()
    scene.extra.append(local(hotel.host))
    scene.speaks(hotel, ip="192.0.2.25").asks(hotel, OK, own=None)
    scene.text("fjordpost.no", "v=spf1 ip4:203.0.113.0/24 -all").text("_dmarc.fjordpost.no", "v=DMARC1; p=reject")
    kinds = [one.kind for one in scene.judged().remedies]
    assert kinds[-1] is RemedyKind.SWITCH_SERVER and len(kinds) > 1
    best = scene.judged().remedies[-1]
    assert best.proven and not best.automatic
    assert set(best.risks) == {Risk.SPF_FAIL, Risk.DMARC_FAIL, Risk.OTHER_OPERATOR_READS_MAIL}
    assert best.outgoing is not None and best.outgoing.authentication is Authentication.NONE


def test_without_a_recipient_only_the_inside_answer_is_known() -> None:
    scene = Scene(recipient=None).resolved().speaks(PLAIN).asks(PLAIN, OK, own=None)
    judged = scene.judged()
    assert judged.relaying is None
    assert judged.verdict.blocked is None
    assert judged.verdict.restriction is Restriction.UNKNOWN


def test_a_reply_that_reads_like_an_unknown_user_is_relaying_when_the_own_address_passed() -> None:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, "550 Invalid recipient: no such user").speaks(STARTTLS, *AUTH)
    assert scene.judged().verdict.restriction is Restriction.AUTHENTICATION_REQUIRED


def test_a_refusal_for_now_is_no_restriction_of_relaying() -> None:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, "450 4.2.0 Greylisted, try later")
    assert scene.judged().verdict.restriction is Restriction.UNKNOWN


def test_inside_mail_is_neither_relaying_nor_blocked() -> None:
    scene = Scene(recipient=COLLEAGUE).resolved().speaks(PLAIN).asks(PLAIN, OK)
    judged = scene.judged()
    assert (judged.relaying, judged.verdict.blocked, judged.verdict.restriction) == (False, False, Restriction.NONE)


@pytest.mark.parametrize(
    ("snapshot", "own_domains", "expected"),
    [
        (NetworkSnapshot(dns_domain="grandhotel.com"), frozenset({"fjordpost.no"}), True),
        (NetworkSnapshot(dns_domain="firma.com"), frozenset({"fjordpost.no", "firma.com"}), False),
        (NetworkSnapshot(dns_domain="kunde.fjordpost.no"), frozenset({"fjordpost.no"}), False),
        (NetworkSnapshot(), frozenset({"fjordpost.no"}), False),
    ],
)
def test_open_relay_is_warned_of_on_a_strangers_network_only(
    snapshot: NetworkSnapshot,
    own_domains: frozenset[str],
    expected: bool,
) -> None:
    scene = works()
    scene.snapshot, scene.own_domains = snapshot, own_domains
    judged = scene.judged()
    assert judged.verdict.restriction is Restriction.NONE
    assert (Caution.OPEN_RELAY in judged.warnings) is expected


@pytest.mark.parametrize(
    ("scene", "reverse", "expected"),
    [
        (works, None, True),
        (works, "line-7.kunde.fjordpost.no", True),
        (works, "host.grandhotel.com", False),
        (sign_in, None, False),
        (no_name, None, None),
    ],
    ids=["let in", "own reverse name", "other reverse name", "refused", "nothing known"],
)
def test_on_provider_network(scene: Callable[[], Scene], reverse: str | None, expected: bool | None) -> None:
    here = scene()
    here.reverse_name = reverse
    assert here.judged().on_provider_network is expected


def test_ports_are_named_as_they_were_seen() -> None:
    scene = dropped()
    scene.connect(465, failure=Failure.CONNECTION_REFUSED)
    ports = dict(view(scene.case(), Reading(Evidence(tuple(scene.seen)), meaning), portal=None, accounts=()).ports)
    assert ports == {25: PortState.DROPPED, 465: PortState.REFUSED, 587: PortState.OPEN}


def test_a_certificate_that_ends_soon_is_warned_of() -> None:
    scene = works().tls(TLS, ends=timedelta(days=3))
    assert Caution.CERTIFICATE_EXPIRES_SOON in scene.judged().warnings
    assert Caution.CERTIFICATE_EXPIRES_SOON not in works().tls(TLS).judged().warnings


def test_no_remedy_repeats_the_settings_as_they_are() -> None:
    for make, *_ in SCENES:
        judged = make().judged()
        for one in judged.remedies:
            assert one.kind is RemedyKind.CHANGE_SENDER or one.outgoing != judged.account.outgoing
        assert len({one.id for one in judged.remedies}) == len(judged.remedies)
