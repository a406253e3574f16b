"""What a server says, as scenes: Kari's account, the words of real servers, and what the case knows besides."""

from dataclasses import dataclass, replace

from assistant.cli.tables import explain_rules
from assistant.engine.case import Case
from assistant.engine.decide import decide
from assistant.engine.explain.explain import classify_reply
from assistant.model.finding import AccountDiagnosis, RemedyKind, Restriction
from assistant.model.mail import Authentication, Reply
from assistant.model.net import Endpoint, Security
from assistant.model.observation import DnsLookup, Evidence, Failure, HttpGet, RecordType, Step
from assistant.model.provider import Published, RecentRefusal
from tests.support.scene import HOST, OWN, Scene, account

PLAIN = Endpoint(host=HOST, port=25, security=Security.NONE)
STARTTLS = Endpoint(host=HOST, port=587, security=Security.STARTTLS)
TLS = Endpoint(host=HOST, port=465, security=Security.TLS)
DENIED = "550 5.7.1 Relaying denied"
OK = "250 2.1.5 Ok"
AUTH = ("PIPELINING", "AUTH PLAIN LOGIN")
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
    return Told(scene, refused_before=RecentRefusal(restriction=Restriction.AUTHENTICATION_FAILED, minutes=3))


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
