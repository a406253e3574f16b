"""What servers say of log-ins, senders and addresses: each obstacle, its near misses, and two causes at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from assistant.cli.tables import explain_rules
from assistant.engine.candidates import Candidate, Origin
from assistant.engine.case import Case
from assistant.engine.decide import decide
from assistant.engine.explain.explain import classify_reply
from assistant.model.finding import AccountDiagnosis, Caution, Need, RemedyKind, Restriction
from assistant.model.mail import Authentication, Reply
from assistant.model.net import Endpoint, Security
from assistant.model.observation import DnsLookup, Evidence, Exchange, Failure, HttpGet, RecordType, Role, Step
from assistant.model.provider import Published, RecentRefusal
from tests.support.scene import COLLEAGUE, HOST, OWN, Scene, account, local
from tests.unit.engine.test_decide import AUTH, DENIED, OK, PLAIN, STARTTLS, TLS

R, K = Restriction, RemedyKind
RULES = explain_rules()
TOKENS = ("PIPELINING", "AUTH XOAUTH2 OAUTHBEARER")
BOTH = ("PIPELINING", "AUTH PLAIN XOAUTH2")
ALIAS = "kari.nordmann@fjordpost.no"
BY_LOGIN = account(port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD)
BLOCKED = "554 5.7.1 Service unavailable; Client host [192.0.2.140] blocked using bl.example"
OUR_ADDRESS, ZONE = "192.0.2.140", "bl.example"
WEBMAIL = "https://post.fjordpost.no/"


def meaning(reply: Reply) -> str:
    return classify_reply(reply, RULES)[0].value


@dataclass(frozen=True)
class Told:
    """A scene, and what the case knows besides."""

    scene: Scene
    published: Published | None = None
    refused_before: RecentRefusal | None = None
    senders: tuple[str, ...] = ()
    blocklists: tuple[str, ...] = ()

    def case(self) -> Case:
        return replace(
            self.scene.case(),
            published=self.published,
            refused_before=self.refused_before,
            senders=self.senders,
            blocklists=self.blocklists,
        )

    def judged(self) -> AccountDiagnosis:
        return decide(self.case(), Evidence(tuple(self.scene.seen)), meaning)

    def without(self, observation: int) -> "Told":
        return replace(self, scene=self.scene.without(observation))


def kinds(judged: AccountDiagnosis) -> list[RemedyKind]:
    return [one.kind for one in judged.remedies]


def fetched(
    scene: Scene, *, purpose: str = "autoconfig", status: int | None = 200, failure: Failure | None = None
) -> int:
    number = len(scene.seen) + 1
    scene.add(
        HttpGet(
            id=number,
            started_s=scene.clock_s,
            elapsed_s=0.1,
            failure=failure,
            account=scene.who.label,
            url=f"https://{purpose}.fjordpost.no/",
            purpose=purpose,
            status=status,
        ),
    )
    return number


def looked_up(scene: Scene, name: str, record: RecordType, *answers: str, failure: Failure | None = None) -> Scene:
    return scene.add(
        DnsLookup(
            id=len(scene.seen) + 1,
            started_s=scene.clock_s,
            elapsed_s=0.02,
            failure=failure,
            account=scene.who.label,
            name=name,
            record=record,
            answers=answers,
        ),
    )


# --- log-ins -----------------------------------------------------------------------------------------------


def refused_login(line: str, *, keywords: tuple[str, ...] = AUTH, published: Published | None = None) -> Told:
    scene = Scene(who=BY_LOGIN).resolved().speaks(STARTTLS, *keywords)
    if published is not None:
        published = replace(published, observation=fetched(scene))
    return Told(scene.signs_in(STARTTLS, line), published=published)


def application_password() -> Told:
    return refused_login("534 5.7.9 Application-specific password required. See https://help.example.com/x")


def oauth2_only() -> Told:
    return refused_login("535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", keywords=BOTH)


def no_way_named() -> Told:
    return refused_login("550 5.7.30 Basic authentication is not supported for Client Submission")


def both_published() -> Told:
    papers = Published(observation=0, authentications=frozenset({Authentication.OAUTH2, Authentication.PASSWORD}))
    return refused_login("534 5.7.14 Please log in via your web browser", published=papers)


def tokens_only() -> Told:
    return Told(Scene(who=BY_LOGIN).resolved().speaks(STARTTLS, *TOKENS))


def tokens_only_bare() -> Told:
    return Told(Scene().resolved().speaks(PLAIN).asks(PLAIN, DENIED).speaks(STARTTLS, *TOKENS))


def locked() -> Told:
    return refused_login("535 5.7.8 Error: authentication failed: Account is locked")


def too_many() -> Told:
    return refused_login("454 4.7.0 Too many login attempts, please try again later.")


def locked_after_login() -> Told:
    scene = Scene(who=BY_LOGIN).resolved().speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    scene.say(STARTTLS, Step.MAIL, "550 5.7.0 Your account has been suspended", sender=OWN, signed_in=True)
    return Told(scene)


def servers_trouble() -> Told:
    return refused_login("454 4.7.0 Temporary authentication failure")


def too_often_from_here() -> Told:
    return refused_login("450 4.7.1 Error: too many AUTH commands from 192.0.2.140")


def daily_limit() -> Told:
    refused = "550 5.4.5 Daily sending quota exceeded"
    scene = Scene(who=BY_LOGIN).resolved().speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    return Told(scene.asks(STARTTLS, refused, own=refused, signed_in=True))


def refused_a_while_ago() -> Told:
    scene = Scene(who=BY_LOGIN).resolved().speaks(STARTTLS, *AUTH)
    return Told(scene, refused_before=RecentRefusal(restriction=R.AUTHENTICATION_FAILED, minutes=3))


def waits_at_the_door() -> Told:
    scene = Scene(who=BY_LOGIN).resolved().connect(587)
    scene.say(STARTTLS, Step.GREETING, "421 4.7.0 Too many failed login attempts", encrypted=False)
    return Told(scene)


def login_not_from_here() -> Told:
    return refused_login("535 5.7.8 You may only log in from our own network, not from your network")


# --- addresses ---------------------------------------------------------------------------------------------


def blocklisted() -> Told:
    return Told(Scene().resolved().speaks(PLAIN).asks(PLAIN, BLOCKED, own=BLOCKED))


def blocklisted_and_log_in_helps() -> Told:
    scene = blocklisted().scene.speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    return Told(scene.asks(STARTTLS, OK, signed_in=True))


def blocklisted_and_log_in_offered() -> Told:
    scene = blocklisted().scene
    scene.has_secret = False
    return Told(scene.speaks(STARTTLS, *AUTH))


def blocklisted_by_a_list() -> Told:
    scene = blocklisted().scene
    looked_up(scene, "140.2.0.192.bl.example", RecordType.A, "127.0.0.2")
    return Told(looked_up(scene, "2.0.0.127.bl.example", RecordType.A, "127.0.0.2"), blocklists=(ZONE,))


def blocklisted_at_the_greeting() -> Told:
    scene = Scene().resolved().connect(25).say(PLAIN, Step.GREETING, BLOCKED)
    return Told(scene)


def blocklisted_after_login() -> Told:
    scene = Scene(who=BY_LOGIN).resolved().speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    return Told(scene.asks(STARTTLS, BLOCKED, own=BLOCKED, signed_in=True))


def dynamic_address() -> Told:
    line = "550 5.7.1 Access denied - dynamic IP address 192.0.2.140, use the mail server of your provider"
    return Told(Scene().resolved().speaks(PLAIN).asks(PLAIN, line, own=line))


def no_reverse_name() -> Told:
    line = "450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.140]"
    return Told(Scene().resolved().speaks(PLAIN).asks(PLAIN, line, own=line))


# --- senders -----------------------------------------------------------------------------------------------


def sender_refused(line: str, *, alias: str | None = OK, senders: tuple[str, ...] = (ALIAS,)) -> Told:
    scene = Scene(who=BY_LOGIN).resolved().speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    scene.asks(STARTTLS, line, own=line, signed_in=True)
    if alias is not None:
        scene.asks(STARTTLS, alias, own=alias, sender=ALIAS, signed_in=True)
    return Told(scene, senders=senders)


NOT_OWNED = "553 5.7.1 <kari@fjordpost.no>: Sender address rejected: not owned by user kari"


def another_from_works() -> Told:
    return sender_refused(NOT_OWNED)


def no_from_works() -> Told:
    return sender_refused(NOT_OWNED, alias="553 5.7.1 Sender address rejected: not owned by user kari")


def no_other_from() -> Told:
    return sender_refused(NOT_OWNED, alias=None, senders=())


def refused_by_spf() -> Told:
    return sender_refused("550 5.7.23 SPF validation failed: not authorized", alias=None, senders=())


def unknown_domain() -> Told:
    line = "550 5.1.8 <kari@fjordpost.no>: Sender address rejected: Domain not found"
    return sender_refused(line, alias=None, senders=())


def sender_at_mail_time() -> Told:
    scene = Scene(who=BY_LOGIN).resolved().speaks(STARTTLS, *AUTH).signs_in(STARTTLS)
    scene.say(STARTTLS, Step.MAIL, NOT_OWNED, sender=OWN, signed_in=True)
    return Told(scene.asks(STARTTLS, OK, sender=ALIAS, signed_in=True), senders=(ALIAS,))


def sender_bare_and_log_in_unknown() -> Told:
    line = "554 5.7.1 <kari@fjordpost.no>: Sender address rejected: Access denied"
    scene = Scene(has_secret=False).resolved().speaks(PLAIN).asks(PLAIN, line, own=line)
    return Told(scene.speaks(STARTTLS, *AUTH))


# --- webmail only ------------------------------------------------------------------------------------------

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
    (provider_says_webmail_only, (), True, (K.USE_WEBMAIL,)),
    (services_denied, (), True, (K.USE_WEBMAIL,)),
    (nothing_to_send_through, (), False, (K.USE_WEBMAIL,)),
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
        (provider_says_webmail_only, "only on its web page"),
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
    found = kinds(told.judged())
    assert found[0] is first
    assert K.SWITCH_SERVER in found


def test_a_page_named_on_an_unverified_connection_is_not_shown() -> None:
    told = application_password()
    seen = [replace(one, verified=False) if isinstance(one, Exchange) else one for one in told.scene.seen]
    told.scene.seen[:] = seen
    assert all(one.url is None for one in told.judged().remedies)


def test_webmail_is_said_first_and_with_its_page() -> None:
    judged = provider_says_webmail_only().judged()
    assert judged.warnings[0] is Caution.WEBMAIL_ONLY
    assert judged.remedies[0].url == WEBMAIL
    assert judged.verdict.blocked is None


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


SILENT_MX = Endpoint(host="mx.fjordpost.no", port=465, security=Security.TLS)


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


# --- two at once -------------------------------------------------------------------------------------------


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
