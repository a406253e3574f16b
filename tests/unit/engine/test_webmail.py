"""An address that no mail program can send for, and what must not be taken for it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.engine.candidates import Candidate, Origin
from assistant.model.finding import Caution, RemedyKind, Restriction
from assistant.model.mail import Authentication
from assistant.model.net import Endpoint, Security
from assistant.model.observation import DnsLookup, Failure, RecordType
from assistant.model.provider import Published
from tests.support.scene import Scene
from tests.support.told import (
    AUTH,
    BY_LOGIN,
    TOKENS,
    WEBMAIL,
    Told,
    blocklisted,
    fetched,
    kinds,
    looked_up,
    tokens_only,
)

R, K = Restriction, RemedyKind


NO_PROGRAM = replace(BY_LOGIN, program=None, profile=None, outgoing=None, incoming=None)
SERVICES = ("_submissions._tcp.fjordpost.no", "_submission._tcp.fjordpost.no")


def provider_says_webmail_only() -> Told:
    scene = Scene(who=NO_PROGRAM)
    return Told(scene, published=Published(observation=fetched(scene), webmail=WEBMAIL))


def services_denied() -> Told:
    scene = Scene(who=NO_PROGRAM)
    for name in SERVICES:
        looked_up(scene, name, RecordType.SRV)
    return Told(scene)


def nothing_to_send_through() -> Told:
    scene = Scene(who=NO_PROGRAM)
    fetched(scene, status=404)
    fetched(scene, purpose="ispdb", status=404)
    for name in SERVICES:
        looked_up(scene, name, RecordType.SRV, failure=Failure.DNS_NXDOMAIN)
    looked_up(scene, "fjordpost.no", RecordType.MX, "mx.fjordpost.no")
    scene.resolved("smtp.fjordpost.no", failure=Failure.DNS_NXDOMAIN)
    scene.resolved("mail.fjordpost.no", failure=Failure.DNS_NXDOMAIN)
    mx = Endpoint(host="mx.fjordpost.no", port=465, security=Security.TLS)
    scene.extra.append(Candidate(endpoint=mx, origin=Origin.MX))
    return Told(scene.connect(465, host=mx.host, ip="203.0.113.22", failure=Failure.CONNECTION_REFUSED))


FOUND: tuple[tuple[Callable[[], Told], bool], ...] = (
    (provider_says_webmail_only, True),
    (services_denied, True),
    (nothing_to_send_through, False),
)


@pytest.mark.parametrize(("make", "proven"), FOUND, ids=lambda one: getattr(one, "__name__", ""))
def test_found(make: Callable[[], Told], proven: bool) -> None:
    judged = make().judged()
    assert (judged.verdict.restriction, judged.verdict.causes) == (R.UNKNOWN, ())
    assert judged.verdict.proven is proven
    assert judged.verdict.evidence
    assert judged.warnings[0] is Caution.WEBMAIL_ONLY
    assert kinds(judged) == [K.USE_WEBMAIL]
    assert "only on its web page" in judged.verdict.summary.template


@pytest.mark.parametrize("make", [one[0] for one in FOUND], ids=lambda one: one.__name__)
def test_without_one_of_its_observations_it_is_not_said_so(make: Callable[[], Told]) -> None:
    whole = make()
    judged = whole.judged()
    for item in judged.verdict.evidence:
        less = whole.without(item.observation).judged()
        assert less.warnings != judged.warnings or (judged.verdict.proven and not less.verdict.proven), item


def test_webmail_is_said_first_and_with_its_page() -> None:
    judged = provider_says_webmail_only().judged()
    assert judged.warnings[0] is Caution.WEBMAIL_ONLY
    assert judged.remedies[0].url == WEBMAIL
    assert judged.verdict.blocked is None


def silent_network() -> Told:
    told = nothing_to_send_through()
    refused = next(one.id for one in told.scene.seen if one.failure is Failure.CONNECTION_REFUSED)
    scene = told.scene.without(refused)
    return Told(scene.connect(465, host="mx.fjordpost.no", ip="203.0.113.22", failure=Failure.TIMED_OUT, elapsed_s=9.0))


def unanswered_document() -> Told:
    told = nothing_to_send_through()
    fetched(told.scene, status=None, failure=Failure.TIMED_OUT)
    return told


def names_unanswered() -> Told:
    told = nothing_to_send_through()
    named = next(one.id for one in told.scene.seen if isinstance(one, DnsLookup) and one.name.startswith("smtp."))
    scene = told.scene.without(named)
    return Told(scene.resolved("smtp.fjordpost.no", failure=Failure.DNS_SERVFAIL))


def mail_hosted_elsewhere() -> Told:
    told = nothing_to_send_through()
    named = next(one.id for one in told.scene.seen if isinstance(one, DnsLookup) and one.record is RecordType.MX)
    return Told(looked_up(told.scene.without(named), "fjordpost.no", RecordType.MX, "mx.bigmail.com"))


def a_log_in_is_offered() -> Told:
    told = provider_says_webmail_only()
    smtp = Endpoint(host="smtp.fjordpost.no", port=465, security=Security.TLS)
    told.scene.extra.append(Candidate(endpoint=smtp, origin=Origin.USUAL_NAME))
    told.scene.speaks(smtp, *AUTH)
    return told


def oauth2_is_offered() -> Told:
    told = provider_says_webmail_only()
    smtp = Endpoint(host="smtp.fjordpost.no", port=465, security=Security.TLS)
    told.scene.extra.append(Candidate(endpoint=smtp, origin=Origin.USUAL_NAME))
    told.scene.speaks(smtp, *TOKENS)
    return told


def a_server_is_published() -> Told:
    told = provider_says_webmail_only()
    assert told.published is not None
    return replace(told, published=replace(told.published, authentications=frozenset({Authentication.OAUTH2})))


def sends_by_a_command() -> Told:
    told = provider_says_webmail_only()
    told.scene.who = replace(NO_PROGRAM, program="mutt", profile="x", via_command="/usr/sbin/sendmail")
    return told


def not_yet_known() -> Told:
    told = provider_says_webmail_only()
    told.scene.finished = False
    return told


@pytest.mark.parametrize(
    "make",
    [
        silent_network,
        unanswered_document,
        names_unanswered,
        mail_hosted_elsewhere,
        a_log_in_is_offered,
        oauth2_is_offered,
        a_server_is_published,
        sends_by_a_command,
        not_yet_known,
        tokens_only,
        blocklisted,
    ],
    ids=lambda one: one.__name__,
)
def test_not_webmail_only(make: Callable[[], Told]) -> None:
    assert Caution.WEBMAIL_ONLY not in make().judged().warnings
