"""What servers say of log-ins, senders and addresses: each obstacle, its near misses, and two causes at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.engine.candidates import Candidate, Origin
from assistant.model.finding import Need, RemedyKind, Restriction
from assistant.model.mail import Authentication
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Exchange, Failure, Role, Step
from assistant.model.provider import RecentRefusal
from tests.support.scene import COLLEAGUE, HOST, Scene, local
from tests.support.told import (
    ALIAS,
    AUTH,
    BOTH,
    BY_LOGIN,
    DENIED,
    OK,
    PLAIN,
    STARTTLS,
    TLS,
    TOKENS,
    Told,
    another_from_works,
    application_password,
    blocklisted,
    blocklisted_after_login,
    blocklisted_and_log_in_helps,
    blocklisted_and_log_in_offered,
    blocklisted_at_the_greeting,
    blocklisted_by_a_list,
    both_published,
    daily_limit,
    dynamic_address,
    kinds,
    locked,
    locked_after_login,
    login_not_from_here,
    no_from_works,
    no_other_from,
    no_reverse_name,
    no_way_named,
    oauth2_only,
    refused_a_while_ago,
    refused_by_spf,
    refused_login,
    sender_at_mail_time,
    sender_bare_and_log_in_unknown,
    servers_trouble,
    tokens_only,
    tokens_only_bare,
    too_many,
    too_often_from_here,
    unknown_domain,
    waits_at_the_door,
)

R, K = Restriction, RemedyKind


# --- the table ---------------------------------------------------------------------------------------------

FOUND: tuple[tuple[Callable[[], Told], tuple[Restriction, ...], bool, tuple[RemedyKind, ...]], ...] = (
    (application_password, (R.PASSWORD_METHOD_DISABLED,), True, (K.FIX_PASSWORD, K.USE_WEBMAIL)),
    (oauth2_only, (R.PASSWORD_METHOD_DISABLED,), True, (K.USE_OAUTH2, K.USE_WEBMAIL)),
    (no_way_named, (R.PASSWORD_METHOD_DISABLED,), True, (K.USE_OAUTH2, K.USE_WEBMAIL)),
    (both_published, (R.PASSWORD_METHOD_DISABLED,), True, (K.FIX_PASSWORD, K.USE_OAUTH2, K.USE_WEBMAIL)),
    (tokens_only, (R.PASSWORD_METHOD_DISABLED,), True, (K.USE_OAUTH2, K.USE_WEBMAIL)),
    (
        tokens_only_bare,
        (R.PASSWORD_METHOD_DISABLED, R.AUTHENTICATION_REQUIRED),
        False,
        (K.USE_OAUTH2, K.USE_WEBMAIL),
    ),
    (locked, (R.ACCOUNT_LOCKED,), True, (K.WAIT, K.USE_WEBMAIL, K.ASK_PROVIDER)),
    (too_many, (R.ACCOUNT_LOCKED,), True, (K.WAIT, K.USE_WEBMAIL, K.ASK_PROVIDER)),
    (locked_after_login, (R.ACCOUNT_LOCKED,), False, (K.WAIT, K.USE_WEBMAIL, K.ASK_PROVIDER)),
    (servers_trouble, (R.RATE_LIMITED,), False, (K.WAIT, K.USE_WEBMAIL)),
    (too_often_from_here, (R.RATE_LIMITED,), False, (K.WAIT, K.USE_WEBMAIL)),
    (daily_limit, (R.RATE_LIMITED,), False, (K.WAIT, K.USE_WEBMAIL)),
    (refused_a_while_ago, (R.AUTHENTICATION_FAILED,), False, (K.FIX_PASSWORD, K.USE_WEBMAIL)),
    (waits_at_the_door, (R.RATE_LIMITED,), False, (K.WAIT, K.USE_WEBMAIL)),
    (
        login_not_from_here,
        (R.LOCATION_RESTRICTED,),
        False,
        (K.USE_WEBMAIL, K.ASK_PROVIDER, K.CHANGE_NETWORK),
    ),
    (blocklisted, (R.ADDRESS_BLOCKLISTED,), False, (K.CHANGE_NETWORK, K.USE_WEBMAIL)),
    (
        blocklisted_and_log_in_helps,
        (R.ADDRESS_BLOCKLISTED, R.AUTHENTICATION_REQUIRED),
        False,
        (K.ENABLE_AUTHENTICATION, K.CHANGE_NETWORK, K.USE_WEBMAIL),
    ),
    (
        blocklisted_and_log_in_offered,
        (R.ADDRESS_BLOCKLISTED, R.AUTHENTICATION_REQUIRED),
        False,
        (K.ENABLE_AUTHENTICATION, K.CHANGE_NETWORK, K.USE_WEBMAIL),
    ),
    (blocklisted_by_a_list, (R.ADDRESS_BLOCKLISTED,), True, (K.CHANGE_NETWORK, K.USE_WEBMAIL)),
    (blocklisted_at_the_greeting, (R.ADDRESS_BLOCKLISTED,), False, (K.CHANGE_NETWORK, K.USE_WEBMAIL)),
    (blocklisted_after_login, (R.ADDRESS_BLOCKLISTED,), False, (K.CHANGE_NETWORK, K.USE_WEBMAIL)),
    (dynamic_address, (R.ADDRESS_BLOCKLISTED,), False, (K.CHANGE_NETWORK, K.USE_WEBMAIL)),
    (no_reverse_name, (R.ADDRESS_BLOCKLISTED,), False, (K.CHANGE_NETWORK, K.USE_WEBMAIL)),
    (another_from_works, (R.SENDER_RESTRICTED,), True, (K.CHANGE_SENDER, K.ASK_PROVIDER, K.USE_WEBMAIL)),
    (sender_at_mail_time, (R.SENDER_RESTRICTED,), True, (K.CHANGE_SENDER, K.ASK_PROVIDER, K.USE_WEBMAIL)),
    (no_from_works, (R.SENDER_RESTRICTED,), False, (K.ASK_PROVIDER, K.USE_WEBMAIL)),
    (no_other_from, (R.SENDER_RESTRICTED,), False, (K.ASK_PROVIDER, K.USE_WEBMAIL)),
    (refused_by_spf, (R.SENDER_RESTRICTED,), False, (K.ASK_PROVIDER, K.USE_WEBMAIL)),
    (unknown_domain, (R.SENDER_RESTRICTED,), False, (K.ASK_PROVIDER, K.USE_WEBMAIL)),
    (
        sender_bare_and_log_in_unknown,
        (R.SENDER_RESTRICTED, R.AUTHENTICATION_REQUIRED),
        False,
        (K.ENABLE_AUTHENTICATION, K.ASK_PROVIDER, K.USE_WEBMAIL),
    ),
)


@pytest.mark.parametrize(("make", "causes", "proven", "ways"), FOUND, ids=lambda one: getattr(one, "__name__", ""))
def test_found(
    make: Callable[[], Told], causes: tuple[Restriction, ...], proven: bool, ways: tuple[RemedyKind, ...]
) -> None:
    judged = make().judged()
    assert judged.verdict.causes == causes
    assert judged.verdict.restriction is (causes[0] if causes else R.UNKNOWN)
    assert judged.verdict.proven is proven
    assert judged.verdict.evidence
    assert tuple(kinds(judged)) == ways


@pytest.mark.parametrize("make", [one[0] for one in FOUND], ids=lambda one: one.__name__)
def test_without_one_of_its_observations_the_answer_changes_or_weakens(make: Callable[[], Told]) -> None:
    whole = make()
    judged = whole.judged()
    for item in judged.verdict.evidence:
        less = whole.without(item.observation).judged()
        assert (
            (less.verdict.restriction, less.verdict.causes) != (judged.verdict.restriction, judged.verdict.causes)
            or (judged.verdict.proven and not less.verdict.proven)
            or less.warnings != judged.warnings
            or sum(one.proven for one in less.remedies) < sum(one.proven for one in judged.remedies)
        ), item


def summary(make: Callable[[], Told]) -> str:
    return make().judged().verdict.summary.template


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (application_password, "an application password, which you make"),
        (oauth2_only, "in the browser (OAuth 2.0)"),
        (both_published, "an application password, or a sign-in in the browser"),
        (no_way_named, "another way to sign in"),
        (servers_trouble, "not a wrong password"),
        (too_often_from_here, "from this network's address"),
        (locked, "Nothing more was tried"),
        (refused_a_while_ago, "not tried again by itself"),
        (another_from_works, "as {sender} you may"),
        (no_from_works, "None of your other addresses"),
        (refused_by_spf, "(SPF, DMARC)"),
        (unknown_domain, "does not find that this address"),
        (blocklisted_by_a_list, "stands on a blocklist"),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_what_it_says(make: Callable[[], Told], words: str) -> None:
    assert words in summary(make)


def test_the_page_that_the_server_named_is_opened_for_an_application_password() -> None:
    best = application_password().judged().remedies[0]
    assert best.url == "https://help.example.com/x"
    assert "application password" in best.summary.template


@pytest.mark.parametrize(
    ("make", "first"),
    [
        (application_password, K.FIX_PASSWORD),
        (oauth2_only, K.USE_OAUTH2),
        (lambda: refused_login("535 5.7.8 Authentication failed"), K.FIX_PASSWORD),
        (locked, K.SWITCH_SERVER),
    ],
)
def test_another_way_to_log_in_comes_before_another_operators_server(
    make: Callable[[], Told], first: RemedyKind
) -> None:
    told = make()
    hotel = Endpoint(host="smtp.grandhotel.com", port=25, security=Security.NONE)
    told.scene.extra.append(local(hotel.host))
    told.scene.speaks(hotel, ip="192.0.2.25").asks(hotel, OK, own=None)
    told.scene.text("fjordpost.no", "v=spf1 -all").text("_dmarc.fjordpost.no", "v=DMARC1; p=none")
    found = kinds(told.judged())
    assert found[0] is first
    assert K.SWITCH_SERVER in found


def test_a_page_named_on_an_unverified_connection_is_not_shown() -> None:
    told = application_password()
    seen = [replace(one, verified=False) if isinstance(one, Exchange) else one for one in told.scene.seen]
    told.scene.seen[:] = seen
    assert all(one.url is None for one in told.judged().remedies)


# --- near misses -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", ["535 5.7.8 Authentication failed", "535 5.7.3 Authentication unsuccessful"])
def test_a_wrong_password_is_no_method_and_no_lock(line: str) -> None:
    judged = refused_login(line, keywords=BOTH).judged()
    assert judged.verdict.causes == (R.AUTHENTICATION_FAILED,)
    assert kinds(judged)[0] is K.FIX_PASSWORD
    assert "application" not in judged.remedies[0].summary.template


def test_a_wrong_password_where_the_words_name_an_application_password_besides() -> None:
    told = refused_login("535 5.7.8 Bad username or password (with two-step sign-in use an application password)")
    judged = told.judged()
    assert judged.verdict.causes == (R.AUTHENTICATION_FAILED,)
    assert kinds(judged) == [K.FIX_PASSWORD, K.USE_WEBMAIL]
    assert "with two-step sign-in" in judged.remedies[0].summary.template


def test_a_program_that_signs_in_by_oauth2_lacks_no_password() -> None:
    told = tokens_only()
    told.scene.who = replace(
        BY_LOGIN,
        outgoing=replace(BY_LOGIN.outgoing, authentication=Authentication.OAUTH2),  # type: ignore[type-var] # it has one
    )
    assert R.PASSWORD_METHOD_DISABLED not in told.judged().verdict.causes


def test_passwords_on_another_port_are_a_way_in() -> None:
    told = tokens_only()
    told.scene.speaks(TLS, *AUTH).signs_in(TLS).asks(TLS, OK, signed_in=True)
    judged = told.judged()
    assert R.PASSWORD_METHOD_DISABLED not in judged.verdict.causes
    assert judged.remedies[0].kind is K.CHANGE_PORT


def test_tokens_behind_an_unverified_certificate_show_nothing() -> None:
    scene = Scene(who=BY_LOGIN).resolved().connect(587).tls(STARTTLS, failure=Failure.TLS_EXPIRED)
    scene.say(STARTTLS, Step.EHLO, "250 " + HOST, keywords=TOKENS, verified=False)
    assert Told(scene).judged().verdict.causes == (R.CERTIFICATE_UNTRUSTED,)


def test_where_nothing_need_be_signed_in_to_tokens_matter_nothing() -> None:
    told = Told(Scene().resolved().speaks(PLAIN).asks(PLAIN, OK).speaks(STARTTLS, *TOKENS))
    assert told.judged().verdict.restriction is R.NONE


def test_a_locked_mailbox_of_the_recipients_is_not_ours() -> None:
    scene = Scene(who=BY_LOGIN, recipient=COLLEAGUE).resolved().speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    scene.asks(STARTTLS, "550 5.2.1 This account is disabled", signed_in=True)
    assert Told(scene).judged().verdict.restriction is R.RECIPIENT_REFUSED


def test_a_refusal_long_ago_or_of_another_kind_stops_nothing() -> None:
    told = replace(refused_a_while_ago(), refused_before=None)
    judged = told.judged()
    assert judged.verdict.restriction is R.UNKNOWN
    assert judged.remedies == () or K.FIX_PASSWORD not in kinds(judged)


def test_a_refusal_a_while_ago_matters_nothing_where_no_log_in_is_needed() -> None:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, OK).speaks(STARTTLS, *AUTH)
    before = RecentRefusal(restriction=R.ACCOUNT_LOCKED, minutes=3)
    assert Told(scene, refused_before=before).judged().verdict.restriction is R.NONE


def test_what_works_now_outweighs_a_refusal_a_while_ago() -> None:
    told = refused_a_while_ago()
    told.scene.signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)
    assert told.judged().verdict.restriction is R.NONE


def test_another_accounts_refused_log_in_is_not_this_ones() -> None:
    theirs = Endpoint(host="smtp.firma.com", port=587, security=Security.STARTTLS)
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED)
    scene.extra.append(Candidate(endpoint=theirs, origin=Origin.OTHER_ACCOUNT))
    scene.speaks(theirs, *AUTH).say(theirs, Step.AUTH, "535 5.7.8 no", role=Role.LOCAL)
    assert Told(scene).judged().verdict.causes == (R.LOCATION_RESTRICTED,)


@pytest.mark.parametrize(
    "line",
    [
        "554 5.7.1 <a.example[192.0.2.140]>: Client host rejected: Access denied",
        "550 5.7.1 <ola@nordlys.se>... Relaying denied",
        "553 5.7.1 <kari@fjordpost.no>: Sender address rejected: not logged in",
    ],
)
def test_a_refusal_that_a_log_in_cures_is_not_of_the_address(line: str) -> None:
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, line, own=line)
    judged = Told(scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)).judged()
    assert judged.verdict.causes == (R.AUTHENTICATION_REQUIRED,)
    assert judged.verdict.proven


def test_a_from_that_a_log_in_lets_pass_is_not_restricted() -> None:
    told = sender_bare_and_log_in_unknown()
    told.scene.has_secret = True
    told.scene.signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)
    assert told.judged().verdict.causes == (R.AUTHENTICATION_REQUIRED,)


def test_a_log_in_that_keeps_the_from_comes_before_another_from() -> None:
    line = "554 5.7.1 <kari@fjordpost.no>: Sender address rejected: Access denied"
    scene = Scene().resolved().speaks(PLAIN).asks(PLAIN, line, own=line).asks(PLAIN, OK, sender=ALIAS)
    scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS).asks(STARTTLS, OK, signed_in=True)
    assert kinds(Told(scene, senders=(ALIAS,)).judged())[:2] == [K.ENABLE_AUTHENTICATION, K.CHANGE_SENDER]


def test_a_recipient_that_is_unknown_is_not_the_senders_fault() -> None:
    scene = Scene(who=BY_LOGIN, recipient=COLLEAGUE).resolved().speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    scene.asks(STARTTLS, "550 5.1.1 <per@fjordpost.no>: Recipient address rejected: User unknown", signed_in=True)
    assert Told(scene).judged().verdict.causes == (R.RECIPIENT_REFUSED,)


def test_no_password_and_no_refusal_asks_for_the_password() -> None:
    scene = Scene(has_secret=False).resolved().speaks(PLAIN).asks(PLAIN, DENIED).speaks(STARTTLS, *AUTH)
    best = Told(scene).judged().remedies[0]
    assert (best.kind, best.needs) == (K.ENABLE_AUTHENTICATION, (Need.PASSWORD,))
