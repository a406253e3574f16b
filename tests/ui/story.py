"""Anna in the hotel, as prepared values: accounts, observations, verdicts, a plan, a receipt."""

from dataclasses import replace
from datetime import UTC, datetime

from assistant.engine.keep_open import Keeping, Opening, Whereabouts, signed_in
from assistant.model.change import ChangePlan, CredentialStep, Edit, FileState, Receipt, UndoOutcome, UndoState
from assistant.model.finding import (
    AccountDiagnosis,
    Caution,
    Delivery,
    Diagnosis,
    Effort,
    EvidenceItem,
    LocationRule,
    Need,
    NetworkView,
    Remedy,
    RemedyKind,
    Restriction,
    Risk,
    Round,
    Travel,
    Verdict,
)
from assistant.model.mail import (
    Authentication,
    Capabilities,
    EnhancedStatus,
    Incoming,
    IncomingProtocol,
    Mechanism,
    Outgoing,
    Reply,
    SendingAccount,
)
from assistant.model.net import Endpoint, NetworkKind, PortState, Security, SocketAddress
from assistant.model.observation import (
    Certificate,
    DnsLookup,
    Exchange,
    Failure,
    Observation,
    RecipientClass,
    RecordType,
    Role,
    Step,
    TcpConnect,
    TlsHandshake,
)
from assistant.model.preferences import AtLogIn, Preference, Preferences, ThirdParty
from assistant.model.progress import AccountsRead, Event, Judged, Looked, NetworkJudged, Seen, Tried, Trying
from assistant.model.proof import (
    AuthenticationResults,
    Checked,
    Choice,
    Hop,
    Missing,
    Outcome,
    Proof,
    ProofPlan,
)
from assistant.model.secret import Purpose
from assistant.model.text import sentence
from assistant.session.notice import Notice

ADDRESS = "anna@proseware.com"
LABEL = f"claws-mail/Anna/{ADDRESS}"
HOST = "smtp.proseware.com"
RECIPIENT = "guido@fabrikam.example"

BEFORE = Outgoing(host=HOST, port=25, security=Security.NONE, authentication=Authentication.NONE)
AFTER = Outgoing(
    host=HOST, port=587, security=Security.STARTTLS, authentication=Authentication.PASSWORD, username="anna"
)
ACCOUNT = SendingAccount(
    address=ADDRESS,
    program="claws-mail",
    profile="Anna",
    key="1",
    outgoing=BEFORE,
    incoming=Incoming(
        protocol=IncomingProtocol.POP3, host="pop.proseware.com", port=995, security=Security.TLS, username="anna"
    ),
    running=False,
)
OFFICE = replace(ACCOUNT, address="anna@fourthcoffee.example", profile="Office", key="2")
NETWORK = NetworkView(
    name="Hotel Bellavista",
    kind=NetworkKind.HOTSPOT,
    domain="bellavista.example",
    captive_portal=False,
    ports=((25, PortState.OPEN), (465, PortState.DROPPED), (587, PortState.OPEN)),
    because=(sentence("Its own name is bellavista.example."),),
)

_SERVER = SocketAddress(ip="198.51.100.25", port=25)
_PLAIN = Endpoint(host=HOST, port=25, security=Security.NONE)
_SUBMISSION = Endpoint(host=HOST, port=587, security=Security.STARTTLS)


def _reply(code: int, text: str) -> Reply:
    return Reply(code=code, lines=(text,), positive=code < 400)


OBSERVATIONS: tuple[Observation, ...] = (
    DnsLookup(id=1, started_s=0.0, elapsed_s=0.02, name=HOST, record=RecordType.ADDRESS, answers=("198.51.100.25",)),
    TcpConnect(
        id=2,
        started_s=0.02,
        elapsed_s=0.04,
        endpoint=_PLAIN,
        address=_SERVER,
        role=Role.CONFIGURED,
        account=LABEL,
    ),
    Exchange(
        id=3,
        started_s=0.06,
        elapsed_s=0.05,
        endpoint=_PLAIN,
        connection=1,
        role=Role.CONFIGURED,
        step=Step.GREETING,
        reply=_reply(220, f"{HOST} ESMTP"),
        account=LABEL,
    ),
    Exchange(
        id=4,
        started_s=0.11,
        elapsed_s=0.04,
        endpoint=_PLAIN,
        connection=1,
        role=Role.CONFIGURED,
        step=Step.MAIL,
        command=f"MAIL FROM:<{ADDRESS}>",
        reply=_reply(250, "2.1.0 Ok"),
        sender=ADDRESS,
        account=LABEL,
    ),
    Exchange(
        id=5,
        started_s=0.15,
        elapsed_s=0.04,
        endpoint=_PLAIN,
        connection=1,
        role=Role.CONFIGURED,
        step=Step.RCPT,
        command=f"RCPT TO:<{RECIPIENT}>",
        reply=Reply(
            code=550,
            lines=(f"5.7.1 <{RECIPIENT}>... Relaying denied",),
            enhanced=EnhancedStatus(klass=5, subject=7, detail=1),
        ),
        sender=ADDRESS,
        recipient=RECIPIENT,
        recipient_class=RecipientClass.OUTSIDE,
        account=LABEL,
    ),
    TcpConnect(
        id=6,
        started_s=0.02,
        elapsed_s=4.0,
        endpoint=Endpoint(host=HOST, port=465, security=Security.TLS),
        address=SocketAddress(ip="198.51.100.25", port=465),
        role=Role.PROVIDER,
        failure=Failure.TIMED_OUT,
        account=LABEL,
    ),
    Exchange(
        id=7,
        started_s=0.2,
        elapsed_s=0.05,
        endpoint=_SUBMISSION,
        connection=2,
        role=Role.PROVIDER,
        step=Step.EHLO,
        command="EHLO [192.0.2.7]",
        reply=Reply(code=250, lines=(HOST, "STARTTLS", "AUTH PLAIN LOGIN"), positive=True),
        capabilities=Capabilities(greeting_line=HOST, keywords=(("STARTTLS", ()), ("AUTH", ("PLAIN", "LOGIN")))),
        account=LABEL,
    ),
    TlsHandshake(
        id=8,
        started_s=0.26,
        elapsed_s=0.08,
        endpoint=_SUBMISSION,
        connection=2,
        role=Role.PROVIDER,
        verified=True,
        certificate=Certificate(subject=HOST),
        version="TLSv1.3",
        account=LABEL,
    ),
)

SIGNED_IN: tuple[Observation, ...] = (
    Exchange(
        id=9,
        started_s=0.4,
        elapsed_s=0.06,
        endpoint=_SUBMISSION,
        connection=3,
        role=Role.PROVIDER,
        step=Step.AUTH,
        command="AUTH PLAIN ••••",
        reply=_reply(235, "2.7.0 Authentication successful"),
        encrypted=True,
        verified=True,
        mechanism=Mechanism.PLAIN,
        account=LABEL,
    ),
    Exchange(
        id=10,
        started_s=0.46,
        elapsed_s=0.04,
        endpoint=_SUBMISSION,
        connection=3,
        role=Role.PROVIDER,
        step=Step.RCPT,
        command=f"RCPT TO:<{RECIPIENT}>",
        reply=_reply(250, "2.1.5 Ok"),
        encrypted=True,
        verified=True,
        signed_in=True,
        recipient=RECIPIENT,
        recipient_class=RecipientClass.OUTSIDE,
        account=LABEL,
    ),
)


def item(seen: Observation) -> EvidenceItem:
    assert isinstance(seen, Exchange)
    return EvidenceItem(
        step=seen.step.value,
        host=seen.endpoint.host,
        port=seen.endpoint.port,
        reply=str(seen.reply),
        failure=None,
        seconds=seen.elapsed_s,
        observation=seen.id,
    )


SIGN_IN = Remedy(
    id="sign-in-587",
    kind=RemedyKind.ENABLE_AUTHENTICATION,
    automatic=True,
    needs=(Need.PASSWORD,),
    outgoing=AFTER,
    summary=sentence(
        "{host} takes your mail from anywhere once you sign in, on port {port}, encrypted.", host=HOST, port=587
    ),
    because=(7, 8),
)
PROVEN = replace(SIGN_IN, needs=(), proven=True, proven_after_s=0.9, because=(9, 10))
HOTEL = Remedy(
    id="hotel-25",
    kind=RemedyKind.SWITCH_SERVER,
    proven=True,
    proven_after_s=1.1,
    automatic=True,
    outgoing=Outgoing(
        host="mail.bellavista.example", port=25, security=Security.NONE, authentication=Authentication.NONE
    ),
    risks=(Risk.SPF_FAIL, Risk.OTHER_OPERATOR_READS_MAIL),
    summary=sentence("The hotel’s own server takes your mail while you are here."),
)
ASK = Remedy(
    id="ask",
    kind=RemedyKind.ASK_PROVIDER,
    summary=sentence("Ask {domain} how to send from elsewhere.", domain="proseware.com"),
)
VERDICT = Verdict(
    restriction=Restriction.AUTHENTICATION_REQUIRED,
    causes=(Restriction.AUTHENTICATION_REQUIRED,),
    blocked=True,
    proven=True,
    summary=sentence(
        "Refused because you are not on the network of {domain}; the server takes your mail from anywhere if you "
        "sign in.",
        domain="proseware.com",
    ),
    evidence=(item(OBSERVATIONS[3]), item(OBSERVATIONS[4])),
)
BLOCKED = AccountDiagnosis(
    account=ACCOUNT,
    recipient=RECIPIENT,
    on_provider_network=False,
    relaying=True,
    verdict=VERDICT,
    remedies=(SIGN_IN, ASK),
)
PROVED = replace(BLOCKED, remedies=(PROVEN, HOTEL, ASK))
REFUSED = replace(
    BLOCKED,
    verdict=replace(
        VERDICT,
        restriction=Restriction.AUTHENTICATION_FAILED,
        summary=sentence("{host} does not accept this password.", host=HOST),
    ),
)
WORKS = replace(
    BLOCKED,
    account=replace(ACCOUNT, outgoing=AFTER),
    remedies=(),
    verdict=Verdict(
        restriction=Restriction.NONE,
        blocked=False,
        proven=True,
        summary=sentence("{host} takes your mail from here.", host=HOST),
        evidence=(item(SIGNED_IN[0]), item(SIGNED_IN[1])),
    ),
)


def diagnosis(of: AccountDiagnosis) -> Diagnosis:
    return Diagnosis(network=NETWORK, accounts=(of,), seconds=1.2)


def run(of: AccountDiagnosis, seen: tuple[Observation, ...] = OBSERVATIONS) -> tuple[Event, ...]:
    """What a diagnosis tells on its way to an answer."""
    events: list[Event] = [
        AccountsRead(accounts=(of.account,), unreadable=()),
        Trying(key="1", what=sentence("Asking {host} on port {port}", host=HOST, port=25), account=LABEL),
        NetworkJudged(network=NETWORK),
    ]
    events.extend(Seen(observation=one) for one in seen)
    events.append(Tried(key="1"))
    events.append(Judged(diagnosis=of))
    return tuple(events)


TRAVELS = replace(WORKS, travel=Travel.READY)
STAYS = replace(WORKS, remedies=(PROVEN,), warnings=(Caution.RELAYS_BY_NETWORK_ONLY,), travel=Travel.NOT_READY)
EFFORT = Effort(
    rounds=2,
    transactions=3,
    logins=1,
    connections=((HOST, 5), ("mail.bellavista.example", 2)),
    most_connections=12,
    plan=(
        Round(name="first", because=sentence("Ask the configured server."), started_s=0.0),
        Round(name="pop", because=sentence("Fetch mail first, for it may open the server."), started_s=0.6),
    ),
)
WEBMAIL = Remedy(
    id="webmail",
    kind=RemedyKind.USE_WEBMAIL,
    url="https://webmail.proseware.com/",
    summary=sentence("Write from the web page of {domain} meanwhile.", domain="proseware.com"),
)
LETTER = replace(
    ASK, text=sentence("Hello,\n\nyour server {host} refuses my mail from 192.0.2.7.\n\nThank you", host=HOST)
)
FORECAST = replace(
    HOTEL,
    id="forecast-25",
    delivery=Delivery.DO_NOT,
    delivery_because=sentence("{domain} asks for such mail to be refused.", domain="proseware.com"),
    risks=(Risk.DMARC_FAIL, Risk.OTHER_OPERATOR_READS_MAIL),
)
SHUT = replace(
    BLOCKED,
    verdict=replace(
        VERDICT,
        restriction=Restriction.LOCATION_RESTRICTED,
        causes=(Restriction.PORT_BLOCKED, Restriction.LOCATION_RESTRICTED),
        location=LocationRule.EITHER,
    ),
    remedies=(LETTER, WEBMAIL, FORECAST),
    effort=EFFORT,
)

OWN_OTHER = "anna@fabrikam.example"
PROOF_PLAN = ProofPlan(
    account=WORKS.account,
    recipient=OWN_OTHER,
    choice=Choice.OTHER_ACCOUNT,
    mailbox=OWN_OTHER,
    missing=(
        Missing(address=ADDRESS, purpose=Purpose.OUTGOING),
        Missing(address=OWN_OTHER, purpose=Purpose.INCOMING),
    ),
)
SENT_UTC = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
LOOKED: tuple[Event, ...] = (
    Trying(key="p1", what=sentence("Sending to {host}", host=HOST), account=LABEL),
    Seen(observation=SIGNED_IN[0]),
    Tried(key="p1"),
    Looked(mailbox=OWN_OTHER, waited_s=12.0, patience_s=60.0),
)
ARRIVED = Proof(
    account=LABEL,
    outcome=Outcome.DELIVERED,
    summary=sentence("It was in the inbox of {address} after {seconds} s.", address=OWN_OTHER, seconds=14),
    waited_s=14.2,
    recipient=OWN_OTHER,
    choice=Choice.OTHER_ACCOUNT,
    token="roampost-7f3a",
    sent_utc=SENT_UTC,
    route=(
        Hop(by=HOST, sender="[192.0.2.7]", address="192.0.2.7", protocol="ESMTPSA", at_utc=SENT_UTC),
        Hop(by="mx.fabrikam.example", sender=HOST, protocol="ESMTPS"),
        Hop(),
    ),
    authentication_results=AuthenticationResults(
        server="mx.fabrikam.example",
        checks=(
            Checked(method="spf", result="pass", properties=(("smtp.mailfrom", ADDRESS),)),
            Checked(method="dkim", result="fail", reason="signature did not verify"),
            Checked(method="dmarc", result="none"),
        ),
    ),
    found=True,
    removed=True,
)
LOST = replace(
    ARRIVED,
    outcome=Outcome.LOST_SO_FAR,
    summary=sentence("{host} took it, but it did not arrive within {seconds} s.", host=HOST, seconds=60),
    waited_s=60.0,
    route=(),
    authentication_results=None,
    found=False,
    removed=False,
)

PLAN = ChangePlan(
    program="claws-mail",
    profile="Anna",
    account=ADDRESS,
    key="1",
    before=BEFORE,
    after=AFTER,
    edits=(
        Edit(path="/home/anna/.claws-mail/accountrc", section="Account: 1", key="smtp_port", old="25", new="587"),
        Edit(path="/home/anna/.claws-mail/accountrc", section="Account: 1", key="use_smtp_auth", old="0", new="1"),
        Edit(path="/home/anna/.claws-mail/accountrc", section="Account: 1", key="ssl_smtp", old="0", new="2"),
        Edit(path="/home/anna/.claws-mail/passwordstorerc", section="a:1", key="send", old="x", new=None, secret=True),
    ),
    files=(FileState(path="/home/anna/.claws-mail/accountrc", sha256="00"),),
    needs_closed=True,
    credential=CredentialStep.PROGRAM_ASKS,
)
RECEIPT = Receipt(
    id="20260105-1", made_utc="2026-01-05T09:30:00Z", plan=PLAN, remedy_id="sign-in-587", backups=(), after=()
)
PUT_BACK = UndoOutcome(
    receipt_id=RECEIPT.id,
    edits=tuple((edit, UndoState.RESTORED, None) for edit in PLAN.edits),
    byte_identical=True,
)

POP_FIRST = replace(
    PROVEN,
    id="pop_first:smtp.proseware.com:25:pop.proseware.com",
    kind=RemedyKind.POP_FIRST,
    automatic=False,
    keep_signing_in=True,
    outgoing=replace(BEFORE, authentication=Authentication.POP_FIRST),
    incoming=ACCOUNT.incoming,
    summary=sentence("Fetch mail from {incoming} before each send.", incoming="pop.proseware.com"),
)
FETCH_FIRST = replace(
    BLOCKED,
    verdict=replace(VERDICT, restriction=Restriction.POP_BEFORE_SMTP, causes=(Restriction.POP_BEFORE_SMTP,)),
    remedies=(POP_FIRST, ASK),
)
assert ACCOUNT.incoming is not None
KEEPING = Keeping(
    account=ACCOUNT,
    server=ACCOUNT.incoming,
    opening=Opening(minutes=10),
    host=HOST,
    place=Whereabouts(mark="hotel", interface="wlan0", gateway="192.0.2.1", addresses=("192.0.2.9",), tunnelled=False),
)
SIGNED_IN_BY_POP = signed_in(KEEPING.opening, datetime(2026, 1, 5, 10, 5, tzinfo=UTC))
SAID_IN_REPORT = sentence("Mail from {address} does not go out.", address="mailbox-1@domain-1.invalid")

PREFERENCES = Preferences(
    third_parties=(
        Preference(asks=ThirdParty.PORTAL_PAGES, on=True, whom=("portal.example", "detect.example")),
        Preference(asks=ThirdParty.ISPDB, on=True, whom=("ispdb.example",)),
        Preference(
            asks=ThirdParty.BLOCKLISTS,
            on=False,
            whom=("list.example",),
            set_by="/etc/roampost/policies/managed/it.json",
        ),
    ),
    at_log_in=AtLogIn(on=False),
    in_tray=True,
    can_forget=True,
)
STAYS_BY_THE_CLOCK = Notice(title=sentence("Roampost stays."), body=sentence("It puts things back."), opening=True)
SENDS_AGAIN = Notice(title=sentence("{account} sends as it did before.", account=ADDRESS), body=sentence("Put back."))
