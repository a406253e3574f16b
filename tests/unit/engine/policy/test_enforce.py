"""What the organisation forbids is not offered, and said; what it does not speak of stays as it was."""

from dataclasses import replace

import pytest

from assistant.engine.candidates import Candidate, Origin, secret_may_go
from assistant.engine.decide import decide
from assistant.engine.policy.enforce import matches, own_candidates, sending_refusal, wants_asking
from assistant.model.finding import AccountDiagnosis, RemedyKind, Restriction
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Evidence, Failure
from assistant.model.policy import ManagedAccount, ManagedServer, Policy, TlsVersion, Where
from assistant.model.text import sentence
from tests.support.scene import HOST, Scene, account, local, meaning, registrable
from tests.unit.engine.test_decide import OK, PLAIN, location, pop_first, sign_in

HOTEL = Endpoint(host="smtp.grandhotel.com", port=25, security=Security.NONE)


@pytest.mark.parametrize(
    ("host", "pattern", "expected"),
    [
        ("smtp.a.example", "smtp.a.example", True),
        ("SMTP.A.example.", "smtp.a.EXAMPLE", True),
        ("smtp.a.example", "*.a.example", True),
        ("x.smtp.a.example", "*.a.example", True),
        ("a.example", "*.a.example", False),
        ("nota.example", "*.a.example", False),
        ("smtp.a.example.evil.example", "*.a.example", False),
        ("smtp.a.example", "a.example", False),
        ("192.0.2.1", "192.0.2.1", True),
        ("2001:db8::1", "2001:0DB8:0:0::1", True),
        ("[2001:db8::1]", "2001:db8::1", True),
        ("192.0.2.1", "192.0.2.10", False),
        ("192.0.2.1", "*.2.1", True),
    ],
)
def test_patterns(host: str, pattern: str, expected: bool) -> None:
    assert matches(host, pattern) is expected


def hotel(scene: Scene) -> Scene:
    scene.extra.append(local(HOTEL.host))
    return scene.speaks(HOTEL, ip="192.0.2.25").asks(HOTEL, OK, own=None)


def judged(scene: Scene, policy: Policy) -> AccountDiagnosis:
    return decide(replace(scene.case(), policy=policy), Evidence(tuple(scene.seen)), meaning)


def hosts(found: AccountDiagnosis) -> set[str]:
    return {one.outgoing.host for one in found.remedies if one.outgoing is not None}


def barred(found: AccountDiagnosis) -> set[str]:
    return {one.remedy.outgoing.host for one in found.forbidden if one.remedy.outgoing is not None}


@pytest.mark.parametrize(
    ("policy", "allowed"),
    [
        (Policy(), True),
        (Policy(allowed_relays=()), False),
        (Policy(allowed_relays=("smtp.elsewhere.example",)), False),
        (Policy(allowed_relays=("smtp.grandhotel.com",)), True),
        (Policy(allowed_relays=("*.grandhotel.com",)), True),
        (Policy(forbidden_relays=("smtp.grandhotel.com",)), False),
        (Policy(forbidden_relays=("*.grandhotel.com",)), False),
        (Policy(forbidden_relays=("*.grandhotel.example",)), True),
        (Policy(allowed_relays=("*.grandhotel.com",), forbidden_relays=("smtp.grandhotel.com",)), False),
        (Policy(minimum_tls=TlsVersion.TLS_1_2), False),
        (Policy(closed=sentence("broken")), False),
    ],
)
def test_the_networks_own_server(policy: Policy, allowed: bool) -> None:
    found = judged(hotel(location()), policy)
    assert (HOTEL.host in hosts(found)) is allowed
    assert (HOTEL.host in barred(found)) is not allowed
    assert all(one.because.template for one in found.forbidden)
    # What is the user's own to do is nobody's to forbid.
    assert any(one.outgoing is None for one in found.remedies)


@pytest.mark.parametrize(
    ("policy", "allowed"),
    [
        (Policy(allowed_relays=()), True),
        (Policy(minimum_tls=TlsVersion.TLS_1_3), True),
        (Policy(forbidden_relays=("*.elsewhere.example",)), True),
        (Policy(forbidden_relays=(HOST,)), False),
        (Policy(closed=sentence("broken")), False),
    ],
)
def test_the_providers_own_way(policy: Policy, allowed: bool) -> None:
    found = judged(sign_in(), policy)
    assert (HOST in hosts(found)) is allowed
    assert (HOST in barred(found)) is not allowed


def test_an_unencrypted_way_of_the_providers_own() -> None:
    assert any(one.kind is RemedyKind.POP_FIRST for one in judged(pop_first(), Policy()).remedies)
    found = judged(pop_first(), Policy(minimum_tls=TlsVersion.TLS_1_2))
    assert not any(one.kind is RemedyKind.POP_FIRST for one in found.remedies)
    assert [one.remedy.kind for one in found.forbidden] == [RemedyKind.POP_FIRST]


def test_a_policy_that_says_nothing_changes_nothing() -> None:
    for scene in (hotel(location()), sign_in(), pop_first()):
        found = judged(scene, Policy())
        assert found == scene.judged()
        assert found.forbidden == ()


@pytest.mark.parametrize("kind", [RemedyKind.USE_TLS, RemedyKind.SWITCH_SERVER])
def test_changes_without_asking(kind: RemedyKind) -> None:
    remedy = replace(judged(sign_in(), Policy()).remedies[0], kind=kind)
    assert wants_asking(Policy(), remedy) is None
    assert wants_asking(Policy(unattended_fixes=frozenset({kind})), remedy) is None
    assert wants_asking(Policy(unattended_fixes=frozenset()), remedy) is not None
    assert wants_asking(Policy(unattended_fixes=frozenset({RemedyKind.CHANGE_PORT})), remedy) is not None


def server(host: str, where: Where) -> ManagedServer:
    return ManagedServer(endpoint=Endpoint(host=host, port=465, security=Security.TLS), where=where)


def test_the_organisations_own_servers() -> None:
    every = tuple(server(f"{one.value}.fjordpost.no", one) for one in Where)
    policy = Policy(accounts=(ManagedAccount(domains=frozenset({"fjordpost.no"}), outgoing=every),), allowed_relays=())
    offered = own_candidates(policy, "Fjordpost.no")
    assert [one.endpoint.host for one in offered] == ["anywhere.fjordpost.no", "roaming.fjordpost.no"]
    assert own_candidates(policy, "nordlys.se") == ()
    assert all(secret_may_go(one, account(), registrable) for one in offered)
    outgoing = account().outgoing
    assert outgoing is not None
    assert sending_refusal(policy, replace(outgoing, host="forbidden.fjordpost.no")) is not None
    assert sending_refusal(policy, replace(outgoing, host="vpn.fjordpost.no")) is None


def test_an_allowed_own_server_of_another_name_is_not_somebody_elses() -> None:
    hotels = ManagedAccount(domains=frozenset({"x.example"}), outgoing=(server(HOTEL.host, Where.ANYWHERE),))
    assert HOTEL.host in hosts(judged(hotel(location()), Policy(allowed_relays=(), accounts=(hotels,))))


def test_another_account_of_the_users_is_another_operators_server() -> None:
    own = Endpoint(host="smtp.nordlys.se", port=25, security=Security.NONE)
    scene = location()
    scene.extra.append(
        Candidate(endpoint=own, origin=Origin.OTHER_ACCOUNT, account="x/y/ola@nordlys.se", sender="kari@nordlys.se")
    )
    scene.speaks(own, ip="192.0.2.9").asks(own, OK, own=None, sender="kari@nordlys.se")
    assert own.host in hosts(judged(scene, Policy()))
    found = judged(scene, Policy(allowed_relays=()))
    assert own.host not in hosts(found)
    assert own.host in barred(found)


def test_the_configured_way_itself() -> None:
    outgoing = account().outgoing
    assert outgoing is not None
    assert outgoing.endpoint == PLAIN
    for policy, refused in (
        (Policy(), False),
        (Policy(allowed_relays=()), False),
        (Policy(forbidden_relays=(HOST,)), True),
        (Policy(minimum_tls=TlsVersion.TLS_1_2), True),
        (Policy(closed=sentence("broken")), True),
    ):
        assert (sending_refusal(policy, outgoing) is not None) is refused


@pytest.mark.parametrize(
    ("minimum", "detail", "told"),
    [
        (TlsVersion.TLS_1_3, "SSLError: [SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version", True),
        (TlsVersion.TLS_1_2, "SSLError: [SSL: UNSUPPORTED_PROTOCOL] unsupported protocol", True),
        (TlsVersion.TLS_1_3, "SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number", False),
        (None, "SSLError: [SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version", False),
    ],
)
def test_a_server_without_a_tls_version_that_is_allowed(minimum: TlsVersion | None, detail: str, told: bool) -> None:
    where = Endpoint(host=HOST, port=465, security=Security.TLS)
    scene = Scene(who=account(port=465, security=Security.TLS)).resolved().connect(465)
    scene.tls(where, failure=Failure.TLS_PROTOCOL)
    scene.seen[-1] = replace(scene.seen[-1], detail=detail)
    found = judged(scene, Policy(minimum_tls=minimum)).verdict
    assert found.restriction is Restriction.SERVER_UNREACHABLE
    assert ("version" in dict(found.summary.params)) is told
