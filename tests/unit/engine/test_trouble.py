"""What networks do to mail: one scene each, near misses, and what becomes of the verdict without one observation."""

from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network

import pytest

from assistant.engine import nat64
from assistant.engine.candidates import Candidate, Origin
from assistant.engine.localnetwork import is_local, is_local_network_privacy
from assistant.engine.notes import network_notes
from assistant.engine.place import view
from assistant.engine.portal import sign_in_page
from assistant.engine.reading import Reading
from assistant.model.finding import RemedyKind, Restriction
from assistant.model.mail import Authentication
from assistant.model.net import NO_PORTAL, Endpoint, NetworkKind, NetworkSnapshot, PortState, Security, SocketAddress
from assistant.model.observation import Evidence, Failure, Role, Step, TcpConnect
from tests.support.scene import HOST, IP, account, meaning, registrable
from tests.support.trouble_scene import GATEWAY, TroubleScene

PLAIN = Endpoint(host=HOST, port=25, security=Security.NONE)
STARTTLS = Endpoint(host=HOST, port=587, security=Security.STARTTLS)
TLS = Endpoint(host=HOST, port=465, security=Security.TLS)
WORK = Endpoint(host="smtp.nordlys.se", port=465, security=Security.TLS)
DENIED = "550 5.7.1 Relaying denied"
OK = "250 2.1.5 Ok"
AUTH = ("PIPELINING", "AUTH PLAIN LOGIN")
SUBMISSION = account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD)
GSTATIC = "http://connectivitycheck.gstatic.com/generate_204"
FIREFOX = "http://detectportal.firefox.com/success.txt"
PAGE = "https://portal.hotel.example/in"


def read(scene: TroubleScene) -> Reading:
    return Reading(Evidence(tuple(scene.seen)), meaning)


# --- scenes ------------------------------------------------------------------------------------------------


def open_door(scene: TroubleScene) -> TroubleScene:
    """Let the log-in on 587 work."""
    scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)
    return scene


def prohibited_by_a_device() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved()
    return open_door(scene.turned_away(25, Failure.ADMIN_PROHIBITED, GATEWAY))


def refused_by_a_device() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved()
    return open_door(scene.turned_away(25, Failure.CONNECTION_REFUSED, GATEWAY))


def prohibited_by_the_server() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved()
    return open_door(scene.turned_away(25, Failure.ADMIN_PROHIBITED, IP))


def dropped() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved().connect(25, failure=Failure.CANCELLED, elapsed_s=4.2, started_s=0.0)
    open_door(scene).connect(587, started_s=4.1, role=Role.CONTROL)
    return scene


def quiet(scene: TroubleScene, last: int) -> TroubleScene:
    """Let routers answer for port 25 as far as `last`, and nobody behind."""
    for hops in range(1, last + 1):
        scene.hop(25, hops, Failure.HOPS_EXCEEDED, f"192.0.2.{hops}")
    for _ in range(2):
        scene.hop(25, last + 1, Failure.TIMED_OUT)
    return scene


def dropped_nearby_and_open_elsewhere() -> TroubleScene:
    scene = quiet(dropped(), 1).hop(587, 2, Failure.HOPS_EXCEEDED, "192.0.2.2")
    scene.connect(25, host="smtp.nordlys.se", ip="198.51.100.25", role=Role.CONTROL)
    return scene


def dropped_by_the_server() -> TroubleScene:
    return quiet(dropped(), 3).hop(587, 4, None)


def nearer_under_another_name() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved().speaks(PLAIN, greeting="220 filter.carrier.net ESMTP").asks(PLAIN, DENIED)
    scene.connect(993, role=Role.CONTROL)
    for _ in range(2):
        scene.hop(25, 2, None).hop(993, 3, Failure.HOPS_EXCEEDED, "192.0.2.3")
    return scene


def nearer_under_its_name() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved().speaks(PLAIN).asks(PLAIN, DENIED).connect(993, role=Role.CONTROL)
    for _ in range(2):
        scene.hop(25, 1, None).hop(993, 1, Failure.HOPS_EXCEEDED, GATEWAY)
    return scene


def untrusted_everywhere() -> TroubleScene:
    scene = TroubleScene(who=account(port=465, security=Security.TLS, authentication=Authentication.PASSWORD))
    scene.resolved().connect(465)
    return scene.stranger(TLS, "Gate CA").stranger(WORK, "Gate CA")


def untrusted_with_a_public_page() -> TroubleScene:
    scene = TroubleScene(who=SUBMISSION)
    scene.resolved().speaks(STARTTLS, *AUTH, verified=False)
    scene.stranger(STARTTLS, "Gate CA")
    return scene.got("https://v1.ispdb.net/x", purpose="ispdb", failure=Failure.TLS_UNKNOWN_AUTHORITY)


def injected() -> TroubleScene:
    scene = TroubleScene(who=SUBMISSION)
    scene.resolved().connect(587)
    return scene.stranger(STARTTLS, None, Failure.TLS_INJECTED)


def command_forgotten() -> TroubleScene:
    scene = TroubleScene(who=SUBMISSION)
    scene.resolved().connect(587).say(STARTTLS, Step.GREETING, "220 smtp.fjordpost.no ESMTP", encrypted=False)
    scene.say(STARTTLS, Step.EHLO, "250 " + HOST, keywords=("STARTTLS",), encrypted=False)
    scene.say(STARTTLS, Step.STARTTLS, "502 5.5.1 Command not implemented", encrypted=False)
    scene.speaks(TLS, *AUTH).signs_in(TLS).asks(TLS, OK, signed_in=True)
    return scene


def starred() -> TroubleScene:
    scene = TroubleScene(who=SUBMISSION)
    scene.resolved().connect(587).say(STARTTLS, Step.GREETING, "220 ****2***0***02****", encrypted=False)
    scene.say(STARTTLS, Step.EHLO, "250 " + HOST, keywords=("PIPELINING",), encrypted=False)
    return scene


def portal() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved().connect(25, failure=Failure.TIMED_OUT, elapsed_s=10.0)
    return scene.got(GSTATIC, status=302, as_expected=False, location=PAGE).got(FIREFOX, status=200, as_expected=False)


def portal_that_takes_mail() -> TroubleScene:
    scene = portal()
    scene.speaks(PLAIN, greeting="220 gate.hotel.example ESMTP").asks(PLAIN, OK)
    return scene


def portal_by_its_api() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved().connect(25, failure=Failure.TIMED_OUT, elapsed_s=10.0)
    scene.got(GSTATIC, status=204, as_expected=True)
    return scene.got("https://api.hotel.example/", purpose="capport", status=200, as_expected=False, location=PAGE)


def portal_half_open() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved().connect(25, failure=Failure.TIMED_OUT, elapsed_s=10.0)
    scene.got(GSTATIC, status=204, as_expected=True)
    return scene.got(FIREFOX, status=302, as_expected=False, location="http://login.hotel.example/")


def missing_names_made_up() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved(HOST, GATEWAY).resolved("pop.fjordpost.no", "203.0.113.26")
    scene.connect(25, ip=GATEWAY, failure=Failure.CONNECTION_REFUSED)
    return scene.invented("0a1b.fjordpost.no", GATEWAY).invented("0a1b.example", GATEWAY)


def every_name_made_up() -> TroubleScene:
    scene = TroubleScene()
    scene.resolved(HOST, GATEWAY).resolved("pop.fjordpost.no", GATEWAY)
    scene.connect(25, ip=GATEWAY, failure=Failure.CONNECTION_REFUSED)
    return scene.invented("0a1b.example", GATEWAY)


def private_and_strange() -> TroubleScene:
    scene = TroubleScene(who=SUBMISSION)
    scene.resolved(HOST, "10.9.9.9").speaks(STARTTLS, *AUTH, verified=False, ip="10.9.9.9")
    return scene.stranger(STARTTLS, "Gate CA", Failure.TLS_NAME_MISMATCH)


def number_without_ipv4() -> TroubleScene:
    scene = TroubleScene()
    scene.connect(25, failure=Failure.NETWORK_UNREACHABLE, elapsed_s=0.0)
    scene.resolved("ipv4only.arpa", "192.0.0.170", "64:ff9b::c000:aa")
    return scene.literal("64:ff9b::cb00:7119")


SCENES: tuple[tuple[Callable[[], TroubleScene], Restriction, bool], ...] = (
    (prohibited_by_a_device, Restriction.PORT_BLOCKED, True),
    (refused_by_a_device, Restriction.PORT_BLOCKED, True),
    (prohibited_by_the_server, Restriction.SERVER_UNREACHABLE, True),
    (dropped, Restriction.PORT_BLOCKED, True),
    (dropped_nearby_and_open_elsewhere, Restriction.PORT_BLOCKED, True),
    (dropped_by_the_server, Restriction.SERVER_UNREACHABLE, True),
    (nearer_under_another_name, Restriction.INTERCEPTED, True),
    (nearer_under_its_name, Restriction.INTERCEPTED, True),
    (untrusted_everywhere, Restriction.INTERCEPTED, True),
    (untrusted_with_a_public_page, Restriction.INTERCEPTED, True),
    (injected, Restriction.INTERCEPTED, False),
    (command_forgotten, Restriction.INTERCEPTED, True),
    (starred, Restriction.INTERCEPTED, True),
    (portal, Restriction.CAPTIVE_PORTAL, True),
    (portal_that_takes_mail, Restriction.CAPTIVE_PORTAL, True),
    (portal_by_its_api, Restriction.CAPTIVE_PORTAL, True),
    (portal_half_open, Restriction.CAPTIVE_PORTAL, False),
    (missing_names_made_up, Restriction.NAME_NOT_FOUND, True),
    (every_name_made_up, Restriction.INTERCEPTED, True),
    (private_and_strange, Restriction.INTERCEPTED, False),
    (number_without_ipv4, Restriction.SERVER_UNREACHABLE, True),
)


@pytest.mark.parametrize(("scene", "restriction", "proven"), SCENES, ids=lambda one: getattr(one, "__name__", ""))
def test_verdict(scene: Callable[[], TroubleScene], restriction: Restriction, proven: bool) -> None:
    verdict = scene().judged().verdict
    assert (verdict.restriction, verdict.proven) == (restriction, proven)
    assert verdict.evidence


@pytest.mark.parametrize("scene", [one[0] for one in SCENES], ids=lambda one: one.__name__)
def test_a_verdict_without_one_of_its_observations_changes_or_weakens(scene: Callable[[], TroubleScene]) -> None:
    judged = scene().judged()
    verdict = judged.verdict
    for item in verdict.evidence:
        without = scene().without(item.observation).judged()
        less = without.verdict
        assert (
            less.restriction is not verdict.restriction
            or less.causes != verdict.causes
            or (verdict.proven and not less.proven)
            or sum(one.proven for one in without.remedies) < sum(one.proven for one in judged.remedies)
        ), item


# --- near misses -------------------------------------------------------------------------------------------


def test_the_same_port_open_elsewhere_weakens_a_drop() -> None:
    scene = dropped()
    scene.connect(25, host="smtp.nordlys.se", ip="198.51.100.25", role=Role.CONTROL)
    verdict = scene.judged().verdict
    assert (verdict.restriction, verdict.proven) == (Restriction.PORT_BLOCKED, False)
    other = next(one for one in verdict.evidence if one.host == "smtp.nordlys.se")
    assert scene.without(other.observation).judged().verdict.proven


@pytest.mark.parametrize(
    ("host", "role", "ip"),
    [
        ("smtp.hotel.com", Role.CONTROL, "198.51.100.25"),
        ("smtp.nordlys.se", Role.LOCAL, "198.51.100.25"),
        ("smtp.nordlys.se", Role.CONTROL, "10.0.0.25"),
        ("mx.fjordpost.no", Role.CONTROL, "203.0.113.99"),
    ],
    ids=["the visited network's", "found by it", "inside it", "the provider's own"],
)
def test_a_server_that_is_no_control_does_not_weaken(host: str, role: Role, ip: str) -> None:
    scene = dropped()
    scene.snapshot = NetworkSnapshot(dns_domain="hotel.com", has_default_route=True)
    scene.connect(25, host=host, ip=ip, role=role)
    assert scene.judged().verdict.proven


def test_routers_that_keep_quiet_tell_nothing() -> None:
    for scene in (dropped().hop(25, 1, Failure.TIMED_OUT), quiet(dropped(), 2).hop(587, 3, Failure.TIMED_OUT)):
        verdict = scene.judged().verdict
        assert (verdict.restriction, verdict.proven) == (Restriction.PORT_BLOCKED, True)


def test_a_last_router_close_by_may_be_this_networks() -> None:
    """Where the server stands two hops away, its last router is no other than ours."""
    scene = quiet(dropped(), 1).hop(587, 2, None)
    assert scene.judged().verdict.restriction is Restriction.PORT_BLOCKED


def test_a_silence_that_a_second_try_breaks_is_none() -> None:
    scene = quiet(dropped(), 3).hop(587, 4, None).hop(25, 4, Failure.HOPS_EXCEEDED, "192.0.2.4")
    assert scene.judged().verdict.restriction is Restriction.PORT_BLOCKED


@pytest.mark.parametrize("what", ["one hop", "once", "the other too", "verified"])
def test_a_farm_is_no_interception(what: str) -> None:
    scene = TroubleScene(who=SUBMISSION)
    scene.resolved().speaks(STARTTLS, *AUTH, verified=what == "verified").connect(993, role=Role.CONTROL)
    for _ in range(1 if what == "once" else 2):
        scene.hop(587, 7, None)
        scene.hop(993, 7, Failure.HOPS_EXCEEDED, "192.0.2.7")
        scene.hop(993, 8, None if what in {"one hop", "the other too"} else Failure.HOPS_EXCEEDED, "192.0.2.8")
    assert Restriction.INTERCEPTED not in scene.judged().verdict.causes


def test_a_box_that_passes_mail_on_is_noted_only() -> None:
    scene = TroubleScene()
    scene.resolved().speaks(PLAIN).asks(PLAIN, OK).connect(993, role=Role.CONTROL)
    for _ in range(2):
        scene.hop(25, 2, None).hop(993, 3, Failure.HOPS_EXCEEDED, "192.0.2.3")
    assert scene.judged().verdict.restriction is Restriction.NONE
    assert [str(one.template) for one in network_notes(scene.case(), read(scene))] == [
        "Something on the way answers port {port} before {host} does."
    ]


def test_two_hops_under_the_servers_own_name_are_a_hint() -> None:
    scene = TroubleScene()
    scene.resolved().speaks(PLAIN).asks(PLAIN, DENIED).connect(993, role=Role.CONTROL)
    for _ in range(2):
        scene.hop(25, 4, None).hop(993, 5, Failure.HOPS_EXCEEDED, "192.0.2.5")
    verdict = scene.judged().verdict
    assert (verdict.restriction, verdict.proven) == (Restriction.INTERCEPTED, False)


@pytest.mark.parametrize(
    ("host", "issuer", "failure"),
    [
        ("pop.fjordpost.no", "Gate CA", Failure.TLS_UNKNOWN_AUTHORITY),
        ("smtp.nordlys.se", "Another CA", Failure.TLS_UNKNOWN_AUTHORITY),
        ("smtp.nordlys.se", "Gate CA", Failure.TLS_EXPIRED),
    ],
    ids=["the provider's own", "another authority", "another fault"],
)
def test_untrusted_at_the_provider_alone(host: str, issuer: str, failure: Failure) -> None:
    scene = TroubleScene(who=SUBMISSION)
    scene.resolved().speaks(STARTTLS, *AUTH, verified=False)
    scene.stranger(STARTTLS, "Gate CA").stranger(Endpoint(host=host, port=995, security=Security.TLS), issuer, failure)
    assert scene.judged().verdict.causes == (Restriction.CERTIFICATE_UNTRUSTED,)


def test_a_server_without_tls_for_the_moment_is_no_interception() -> None:
    scene = TroubleScene(who=SUBMISSION)
    scene.resolved().connect(587).say(STARTTLS, Step.GREETING, "220 smtp.fjordpost.no ESMTP", encrypted=False)
    scene.say(STARTTLS, Step.EHLO, "250 " + HOST, keywords=("STARTTLS",), encrypted=False)
    scene.say(STARTTLS, Step.STARTTLS, "454 4.7.0 TLS not available due to local problem", encrypted=False)
    assert scene.judged().verdict.restriction is Restriction.SERVER_UNREACHABLE


@pytest.mark.parametrize(
    ("keywords", "masked"),
    [
        (("PIPELINING", "XXXXXXXA"), True),
        (("XXXXXXXX",), True),
        (("XXXBstarttls",), True),
        (("XXXBSTARTTLS",), True),
        (("XCLIENT", "XFORWARD"), False),
        (("X-EXPS",), False),
        (("XXX",), False),
        (("XXXLOGIN",), False),
    ],
)
def test_overwritten_keywords(keywords: tuple[str, ...], masked: bool) -> None:
    scene = TroubleScene(who=SUBMISSION)
    scene.say(STARTTLS, Step.EHLO, "250 " + HOST, keywords=keywords, encrypted=False)
    assert (read(scene).masked_keywords(HOST, 587) is not None) is masked


@pytest.mark.parametrize("greeting", ["220 smtp.fjordpost.no ESMTP", "220 *** welcome ***", "220 2020 ESMTP", "220 -"])
def test_a_server_that_has_no_starttls_is_not_intercepted(greeting: str) -> None:
    scene = TroubleScene(who=SUBMISSION)
    scene.resolved().connect(587).say(STARTTLS, Step.GREETING, greeting, encrypted=False)
    scene.say(STARTTLS, Step.EHLO, "250 " + HOST, keywords=("PIPELINING",), encrypted=False)
    assert Restriction.INTERCEPTED not in scene.judged().verdict.causes


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((503, None), (504, None)),
        ((407, None), (407, None)),
        ((302, "https://www.gstatic.com/generate_204"), (302, "https://detectportal.firefox.com/success.txt")),
        ((None, None), (None, None)),
    ],
    ids=["overloaded", "proxy", "within the vendor", "no answer"],
)
def test_wrong_pages_that_are_no_portal(
    first: tuple[int | None, str | None], second: tuple[int | None, str | None]
) -> None:
    scene = TroubleScene()
    scene.resolved().connect(25, failure=Failure.TIMED_OUT, elapsed_s=10.0)
    for url, (status, location) in ((GSTATIC, first), (FIREFOX, second)):
        scene.got(url, status=status, as_expected=False if status else None, location=location)
    assert scene.judged().verdict.restriction is Restriction.SERVER_UNREACHABLE


def test_one_page_down_and_the_other_exact_is_no_portal() -> None:
    scene = TroubleScene()
    scene.resolved().connect(25, failure=Failure.TIMED_OUT, elapsed_s=10.0)
    scene.got(GSTATIC, status=404, as_expected=False).got(FIREFOX, status=200, as_expected=True)
    assert scene.judged().verdict.restriction is Restriction.SERVER_UNREACHABLE


def test_one_page_led_away_where_other_ports_open_is_no_portal() -> None:
    scene = portal_half_open()
    scene.connect(993, host="imap.fjordpost.no", ip="203.0.113.26", role=Role.INCOMING)
    assert scene.judged().verdict.restriction is Restriction.PORT_BLOCKED
    scene = portal_half_open()
    scene.finished = False
    assert scene.judged().verdict.restriction is not Restriction.CAPTIVE_PORTAL


def test_a_portal_that_has_run_out_while_mail_passes() -> None:
    scene = portal_by_its_api()
    scene.speaks(PLAIN).asks(PLAIN, OK)
    assert scene.judged().verdict.restriction is Restriction.NONE
    behind = open_door(portal_by_its_api())
    assert behind.judged().verdict.restriction is not Restriction.CAPTIVE_PORTAL


def test_a_lease_that_denies_a_portal_is_believed() -> None:
    scene = TroubleScene(snapshot=NetworkSnapshot(has_default_route=True, portal_api=NO_PORTAL, portal_known=True))
    scene.resolved().connect(25, failure=Failure.TIMED_OUT, elapsed_s=10.0)
    assert scene.judged().verdict.restriction is Restriction.SERVER_UNREACHABLE
    scene.snapshot = NetworkSnapshot(has_default_route=True, portal_known=True)
    assert scene.judged().verdict.restriction is Restriction.CAPTIVE_PORTAL


@pytest.mark.parametrize(
    ("said", "led", "expected"),
    [
        (PAGE, "http://login.hotel.example/", PAGE),
        ("http://portal.hotel.example/in", "http://login.hotel.example/", "http://login.hotel.example/"),
        (None, "http://192.0.2.1:8080/x?y=z#w", "http://192.0.2.1:8080/x?y=z#w"),
        (None, "http://[2001:db8::1]/", "http://[2001:db8::1]/"),
        (None, "javascript:alert(1)", None),
        (None, "file:///etc/passwd", None),
        (None, "http://user@hotel.example/", None),
        (None, "http://hotel.example/a b", None),
        (None, "http://hotel.example/\x1b[0m", None),
        (None, "http://hotel.example:99999999/", None),
        (None, "http:///nowhere", None),
        (None, "http://hotel.example/" + "x" * 3000, None),
        (None, "http://www.firefox.com/", None),
        (None, None, None),
    ],
)
def test_the_page_to_sign_in_on(said: str | None, led: str | None, expected: str | None) -> None:
    scene = TroubleScene()
    scene.got("https://api.hotel.example/", purpose="capport", status=200, as_expected=False, location=said)
    scene.got(FIREFOX, status=302, as_expected=False, location=led)
    assert sign_in_page(read(scene), registrable) == expected
    remedy = scene.connect(25, failure=Failure.TIMED_OUT, elapsed_s=10.0).judged().remedies[0]
    assert (remedy.kind, remedy.url) == (RemedyKind.SIGN_IN_TO_PORTAL, expected)


def test_a_wildcard_of_the_providers_own_is_no_lie() -> None:
    scene = TroubleScene()
    scene.resolved(HOST, GATEWAY).connect(25, ip=GATEWAY, failure=Failure.CONNECTION_REFUSED)
    scene.invented("0a1b.fjordpost.no", GATEWAY).invented("0a1b.example")
    assert scene.judged().verdict.restriction is Restriction.SERVER_UNREACHABLE


def test_a_lie_elsewhere_leaves_the_server_alone() -> None:
    scene = TroubleScene()
    scene.resolved().speaks(PLAIN).asks(PLAIN, OK)
    scene.invented("0a1b.example", GATEWAY)
    assert scene.judged().verdict.restriction is Restriction.NONE
    assert len(network_notes(scene.case(), read(scene))) == 1


def test_tls_decides_and_no_name_server_does() -> None:
    scene = open_door(every_name_made_up())
    assert Restriction.INTERCEPTED not in scene.judged().verdict.causes


@pytest.mark.parametrize("inside", ["vpn", "trusted"])
def test_a_private_address_is_right_inside(inside: str) -> None:
    scene = TroubleScene(who=SUBMISSION, tunnelled=inside == "vpn")
    scene.resolved(HOST, "10.9.9.9").speaks(STARTTLS, *AUTH, verified=inside == "trusted", ip="10.9.9.9")
    if inside == "vpn":
        scene.stranger(STARTTLS, "Firma CA")
    assert Restriction.INTERCEPTED not in scene.judged().verdict.causes


# --- addresses ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("prefix", "expected"),
    [
        ("2001:db8::/32", "2001:db8:c000:221::"),
        ("2001:db8:100::/40", "2001:db8:1c0:2:21::"),
        ("2001:db8:122::/48", "2001:db8:122:c000:2:2100::"),
        ("2001:db8:122:300::/56", "2001:db8:122:3c0:0:221::"),
        ("2001:db8:122:344::/64", "2001:db8:122:344:c0:2:2100::"),
        ("2001:db8:122:344::/96", "2001:db8:122:344::c000:221"),
        ("64:ff9b::/96", "64:ff9b::c000:221"),
    ],
)
def test_addresses_under_a_prefix(prefix: str, expected: str) -> None:
    """The examples of RFC 6052 section 2.4, and back by RFC 7050."""
    network = IPv6Network(prefix)
    assert nat64.embed(network, IPv4Address("192.0.2.33")) == IPv6Address(expected)
    known = [str(nat64.embed(network, IPv4Address(one))) for one in ("192.0.0.170", "192.0.0.171")]
    assert nat64.prefixes(known) == (network,)
    assert nat64.synthesised(known, "192.0.2.33") == (str(IPv6Address(expected)),)


@pytest.mark.parametrize("answers", [(), ("192.0.0.170",), ("2001:db8::1",), ("no address",), ("::",)])
def test_no_prefix(answers: tuple[str, ...]) -> None:
    assert nat64.prefixes(answers) == ()
    assert nat64.synthesised(answers, IP) == ()


def test_a_number_without_ipv4_and_without_nat64() -> None:
    scene = TroubleScene()
    scene.connect(25, failure=Failure.NETWORK_UNREACHABLE, elapsed_s=0.0).resolved("pop.fjordpost.no", "2001:db8::1")
    scene.resolved("ipv4only.arpa", "192.0.0.170")
    verdict = scene.judged().verdict
    assert (verdict.restriction, verdict.proven) == (Restriction.SERVER_UNREACHABLE, False)


def attempt(ip: str, failure: Failure | None, reporter: str | None = None, elapsed_s: float = 0.001) -> TcpConnect:
    return TcpConnect(
        id=1,
        started_s=0.0,
        elapsed_s=elapsed_s,
        failure=failure,
        endpoint=PLAIN,
        address=SocketAddress(ip=ip, port=25),
        role=Role.CONFIGURED,
        reporter=reporter,
    )


@pytest.mark.parametrize(
    ("seen", "platform", "expected"),
    [
        (attempt("192.168.1.25", Failure.HOST_UNREACHABLE), "darwin", True),
        (attempt("10.1.2.3", Failure.HOST_UNREACHABLE), "darwin", True),
        (attempt("fd00::25", Failure.HOST_UNREACHABLE), "darwin", True),
        (attempt("192.168.1.25", Failure.HOST_UNREACHABLE), "linux", False),
        (attempt("192.168.1.25", Failure.HOST_UNREACHABLE, elapsed_s=3.0), "darwin", False),
        (attempt("192.168.1.25", Failure.HOST_UNREACHABLE, GATEWAY), "darwin", False),
        (attempt("192.168.1.25", Failure.CONNECTION_REFUSED), "darwin", False),
        (attempt("192.168.1.25", None), "darwin", False),
        (attempt("203.0.113.25", Failure.HOST_UNREACHABLE), "darwin", False),
    ],
)
def test_macos_keeps_programs_off_the_local_network(seen: TcpConnect, platform: str, expected: bool) -> None:
    assert is_local_network_privacy(seen, platform) is expected


def test_macos_is_not_taken_for_the_hotel() -> None:
    scene = TroubleScene(platform="darwin")
    scene.resolved(HOST, "192.168.1.25").connect(25, ip="192.168.1.25", failure=Failure.HOST_UNREACHABLE, elapsed_s=0.0)
    scene.connect(443, ip="192.168.1.25", role=Role.CONTROL)
    judged = scene.judged()
    assert (judged.verdict.restriction, judged.verdict.proven) == (Restriction.SERVER_UNREACHABLE, False)
    assert "System Settings" in judged.verdict.summary.template
    assert RemedyKind.WAIT not in {one.kind for one in judged.remedies}
    scene.platform = "linux"
    assert scene.judged().verdict.restriction is Restriction.PORT_BLOCKED


@pytest.mark.parametrize(
    ("address", "expected"),
    [("10.0.0.1", True), ("172.31.0.1", True), ("172.32.0.1", False), ("100.64.0.1", True), ("fe80::1", True),
     ("203.0.113.1", False), ("198.18.0.1", False), ("2001:db8::1", False), ("smtp.example", False)],
)  # fmt: skip
def test_local_addresses(address: str, expected: bool) -> None:
    assert is_local(address) is expected


# --- VPN ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ip", "tunnelled", "offered"),
    [("10.44.0.25", False, True), ("10.44.0.25", True, False), ("203.0.113.25", False, False)],
    ids=["inside only", "in the VPN already", "public"],
)
def test_the_vpn_is_offered_where_it_would_help(ip: str, tunnelled: bool, offered: bool) -> None:
    scene = TroubleScene(tunnelled=tunnelled)
    scene.resolved(HOST, ip).connect(25, ip=ip, failure=Failure.TIMED_OUT, elapsed_s=10.0)
    judged = scene.judged()
    assert judged.verdict.restriction is Restriction.SERVER_UNREACHABLE
    kinds = [one.kind for one in judged.remedies]
    assert (RemedyKind.USE_VPN in kinds) is offered
    assert (RemedyKind.WAIT in kinds) is not offered


def test_a_vpn_that_takes_the_mail_is_what_can_be_changed() -> None:
    scene = TroubleScene(tunnelled=True)
    scene.resolved().speaks(PLAIN).asks(PLAIN, "554 5.7.1 Client host blocked using a list")
    changing = next(one for one in scene.judged().remedies if one.kind is RemedyKind.CHANGE_NETWORK)
    assert "VPN" in changing.summary.template
    scene.tunnelled = False
    changing = next(one for one in scene.judged().remedies if one.kind is RemedyKind.CHANGE_NETWORK)
    assert "VPN" not in changing.summary.template


@pytest.mark.parametrize(
    ("whole", "mail", "kind", "noted"),
    [
        (False, True, NetworkKind.VPN, True),
        (True, False, NetworkKind.UNKNOWN, True),
        (True, True, NetworkKind.VPN, False),
        (True, None, NetworkKind.VPN, False),
        (False, None, NetworkKind.UNKNOWN, False),
    ],
)
def test_the_way_that_mail_takes_decides(whole: bool, mail: bool | None, kind: NetworkKind, noted: bool) -> None:
    scene = TroubleScene(tunnelled=mail, snapshot=NetworkSnapshot(has_default_route=True, vpn=whole))
    assert view(scene.case(), read(scene), portal=None, accounts=()).kind is kind
    assert bool(network_notes(scene.case(), read(scene))) is noted


# --- notes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hosts", "issuer", "expected"),
    [
        (("smtp.fjordpost.no", "smtp.nordlys.se"), "Firma Proxy", "opened on its way"),
        (("smtp.fjordpost.no",), "Avast Web/Mail Shield", "opened on its way"),
        (("smtp.fjordpost.no", "pop.fjordpost.no"), "Fjordpost CA", "added to this computer"),
    ],
)
def test_who_reads_along_in_this_computer(hosts: tuple[str, ...], issuer: str, expected: str) -> None:
    scene = TroubleScene(local_authorities=frozenset({"aa"}))
    for host in hosts:
        scene.vouched(Endpoint(host=host, port=465, security=Security.TLS), issuer, "aa")
    (note,) = network_notes(scene.case(), read(scene))
    assert expected in note.template
    assert Restriction.CERTIFICATE_UNTRUSTED not in scene.judged().verdict.causes
    scene.local_authorities = frozenset({"bb"})
    assert network_notes(scene.case(), read(scene)) == ()


@pytest.mark.parametrize(("left", "open_", "noted"), [(600, True, True), (90_000, True, False), (600, False, False)])
def test_access_that_ends_soon(left: int, open_: bool, noted: bool) -> None:
    scene = TroubleScene().got(
        "https://api.hotel.example/", purpose="capport", status=200, as_expected=open_, seconds_left=left
    )
    assert bool(network_notes(scene.case(), read(scene))) is noted


def test_a_port_answered_by_a_box_is_shown_as_intercepted() -> None:
    ports = dict(view(nearer_under_its_name().case(), read(nearer_under_its_name()), portal=None, accounts=()).ports)
    assert ports[25] is PortState.INTERCEPTED


def test_another_name_that_works_is_found_beside_a_made_up_one() -> None:
    other = Endpoint(host="mail.fjordpost.no", port=587, security=Security.STARTTLS)
    scene = missing_names_made_up()
    scene.extra.append(Candidate(endpoint=other, origin=Origin.USUAL_NAME))
    scene.speaks(other, *AUTH).signs_in(other).asks(other, OK, signed_in=True)
    verdict = scene.judged().verdict
    assert verdict.causes == (Restriction.NAME_NOT_FOUND, Restriction.AUTHENTICATION_REQUIRED)


@pytest.mark.parametrize(
    ("failure", "elapsed_s", "four_s", "noted"),
    [
        (Failure.CANCELLED, 0.3, 0.05, True),
        (Failure.TIMED_OUT, 10.0, 0.05, True),
        (Failure.CANCELLED, 0.3, 0.2, False),
        (Failure.CANCELLED, 0.05, 0.01, False),
        (Failure.NETWORK_UNREACHABLE, 0.0, 0.05, False),
        (None, 0.05, 0.05, False),
    ],
)
def test_ipv6_that_leads_nowhere(failure: Failure | None, elapsed_s: float, four_s: float, noted: bool) -> None:
    scene = TroubleScene()
    scene.connect(25, ip="2001:db8::25", failure=failure, elapsed_s=elapsed_s).connect(25, elapsed_s=four_s)
    assert bool(network_notes(scene.case(), read(scene))) is noted
