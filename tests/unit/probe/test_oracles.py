"""Other people's clients as oracles: the same dialogue, the same lines, replies, keywords and mechanisms' octets."""

import asyncio
import base64
import hashlib
import hmac
import poplib
import re
import smtplib
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import aiosmtplib
import pytest
from aiosmtpd import smtp as aiosmtpd

from assistant.model.mail import Capabilities, Mechanism
from assistant.model.net import Security
from assistant.model.observation import Exchange, RecipientClass
from assistant.model.secret import Secret
from assistant.probe.smtp import Credential
from tests.support.hostile_certificates import HOST, certificates
from tests.support.hostile_server import LONG, Say, Server, Silence, Turn, hear, pop_probe, run, serving, smtp_probe

NAME = "laptop.example"
SENDER, RECIPIENT = "anna@proseware.com", "carlo@adatum.com"
USERNAME, PASSWORD = "anna", "p\u00e4ss word"

_VERB = re.compile(rb"^(?:EHLO|MAIL FROM:|RCPT TO:|RSET|QUIT)", re.IGNORECASE)


@dataclass
class Told:
    """What one client made of a dialogue: (code, text) of each reply, the keywords, and what it said."""

    replies: list[tuple[int, str]] = field(default_factory=list)
    keywords: dict[str, tuple[str, ...]] = field(default_factory=dict)
    heard: list[bytes] = field(default_factory=list)


def one_line(text: str | bytes) -> str:
    """Return a reply's text with its lines joined as `Reply.text` joins them."""
    return (text.decode() if isinstance(text, bytes) else text).replace("\n", " ")


def spoken(server: Server) -> list[bytes]:
    """Return what was heard, the case of the verbs made equal."""
    return [_VERB.sub(lambda found: found[0].upper(), line) for line in server.heard]


EHLO_LISTS = {
    "few": b"250-mail.example Hello\r\n250-8BITMIME\r\n250 SIZE 1000\r\n",
    "many": b"250-mail.example Hello [192.0.2.1]\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250-ETRN\r\n250-STARTTLS\r\n"
    b"250-AUTH PLAIN LOGIN CRAM-MD5\r\n250-ENHANCEDSTATUSCODES\r\n250-DSN\r\n250 CHUNKING\r\n",
    "lower case": b"250-mail.example\r\n250-size 5\r\n250 starttls\r\n",
    "none": b"250 mail.example\r\n",
}
ANSWERS = {
    "accepted": (b"250 2.1.0 Ok\r\n", b"250 2.1.5 Ok\r\n"),
    "relay denied": (b"250 ok\r\n", b"554 5.7.1 <carlo@adatum.com>: Relay access denied\r\n"),
    "several lines": (b"250-one\r\n250 two\r\n", b"550-5.7.1 first\r\n550-5.7.1 second\r\n550 5.7.1 third\r\n"),
    "for now": (b"250 ok\r\n", b"451 4.7.1 Greylisted\r\n"),
    "qmail": (b"250 ok\r\n", b"553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)\r\n"),
}


def script(ehlo: bytes, mail: bytes, rcpt: bytes) -> list[Turn]:
    return [
        Say(b"220 mail.example ESMTP\r\n"), hear(b"EHLO"), Say(ehlo), hear(b"MAIL"), Say(mail),
        hear(b"RCPT"), Say(rcpt), hear(b"RSET"), Say(b"250 ok\r\n"), hear(b"QUIT"), Say(b"221 bye\r\n"), Silence(),
    ]  # fmt: skip


async def ours(server: Server) -> Told:
    probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.NONE, pipelining=False)
    told = Told()
    await probe.connect("127.0.0.1")
    greeting, ehlo = await probe.greeting(), await probe.ehlo()
    asked = await probe.ask(SENDER, [(RECIPIENT, RecipientClass.OUTSIDE)])
    reset = await probe._reset()
    assert reset is not None
    for seen in (greeting, ehlo, *asked, reset):
        assert seen.reply is not None
        told.replies.append((seen.reply.code, seen.reply.text))
    assert ehlo.capabilities is not None
    told.keywords = dict(ehlo.capabilities.keywords)
    await probe.quit()
    return told


async def smtplibs(server: Server) -> Told:
    def talk() -> Told:
        told = Told()
        client = smtplib.SMTP(local_hostname=NAME, timeout=20)
        told.replies = [
            (code, one_line(text))
            for code, text in (
                client.connect("127.0.0.1", server.port),
                client.ehlo(),
                client.mail(SENDER),
                client.rcpt(RECIPIENT),
                client.rset(),
            )
        ]
        told.keywords = {name.upper(): tuple(text.split()) for name, text in client.esmtp_features.items()}
        client.quit()
        return told

    return await asyncio.to_thread(talk)


async def aiosmtplibs(server: Server) -> Told:
    told = Told()
    client = aiosmtplib.SMTP(hostname="127.0.0.1", port=server.port, local_hostname=NAME, start_tls=False, timeout=20)
    calls: list[Callable[[], Awaitable[aiosmtplib.SMTPResponse]]] = [
        client.connect,
        client.ehlo,
        lambda: client.mail(SENDER),
        lambda: client.rcpt(RECIPIENT),
        client.rset,
    ]
    for call in calls:
        try:
            reply = await call()
            told.replies.append((reply.code, one_line(reply.message)))
        except aiosmtplib.SMTPResponseException as refused:
            told.replies.append((refused.code, one_line(refused.message)))
    told.keywords = {name.upper(): tuple(text.split()) for name, text in client.esmtp_extensions.items()}
    await client.quit()
    return told


@pytest.mark.parametrize("answers", ANSWERS)
@pytest.mark.parametrize("keywords", EHLO_LISTS)
def test_smtp_dialogues_are_the_same(keywords: str, answers: str) -> None:
    async def work() -> list[Told]:
        results = []
        for client in (ours, smtplibs, aiosmtplibs):
            async with serving(script(EHLO_LISTS[keywords], *ANSWERS[answers])) as server:
                told = await client(server)
            told.heard = spoken(server)
            results.append(told)
        return results

    mine, *others = run(work)
    for other in others:
        assert mine.heard == other.heard
        assert mine.replies == other.replies
        # smtplib and aiosmtplib each shape AUTH in their own way; its names are compared by signing in.
        for known in (mine.keywords, other.keywords):
            known.pop("AUTH", None)
        assert mine.keywords == other.keywords


CHALLENGE = b"<1896.697170952@postoffice.reston.mci.net>"
AUTH_TURNS: dict[Mechanism, list[Turn]] = {
    Mechanism.PLAIN: [hear(b"AUTH PLAIN"), Say(b"235 ok\r\n")],
    Mechanism.LOGIN: [
        hear(b"AUTH LOGIN"), Say(b"334 VXNlcm5hbWU6\r\n"), hear(b""), Say(b"334 UGFzc3dvcmQ6\r\n"), hear(b""),
        Say(b"235 ok\r\n"),
    ],
    Mechanism.CRAM_MD5: [
        hear(b"AUTH CRAM-MD5"), Say(b"334 " + base64.b64encode(CHALLENGE) + b"\r\n"), hear(b""), Say(b"235 ok\r\n"),
    ],
}  # fmt: skip


async def sign_in_ours(server: Server, mechanism: Mechanism, password: str) -> None:
    probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.NONE, allow_clear=True)
    await probe.connect("127.0.0.1")
    await probe.greeting()
    await probe.ehlo()
    assert (await probe.auth(Credential(USERNAME, Secret(password)), mechanism)).accepted
    probe.close()


async def sign_in_smtplib(server: Server, mechanism: Mechanism, password: str) -> None:
    def talk() -> None:
        client = smtplib.SMTP(local_hostname=NAME, timeout=20)
        client.connect("127.0.0.1", server.port)
        client.ehlo()
        client.user, client.password = USERNAME, password  # as its own login() does
        match mechanism:
            case Mechanism.PLAIN:
                client.auth("PLAIN", client.auth_plain)
            case Mechanism.LOGIN:
                client.auth("LOGIN", client.auth_login, initial_response_ok=False)
            case _:
                client.auth("CRAM-MD5", client.auth_cram_md5, initial_response_ok=False)
        client.close()

    await asyncio.to_thread(talk)


async def sign_in_aiosmtplib(server: Server, mechanism: Mechanism, password: str) -> None:
    client = aiosmtplib.SMTP(hostname="127.0.0.1", port=server.port, local_hostname=NAME, start_tls=False, timeout=20)
    await client.connect()
    await client.ehlo()
    if mechanism is Mechanism.PLAIN:
        await client.auth_plain(USERNAME, password)
    else:
        await client.auth_crammd5(USERNAME, password)
    client.close()


@pytest.mark.parametrize("password", ["correct horse", 'with " and \\ and =', "x" * 200])
@pytest.mark.parametrize("mechanism", AUTH_TURNS)
def test_mechanisms_send_the_same_octets(mechanism: Mechanism, password: str) -> None:
    """LOGIN of aiosmtplib puts the name into the command, which the draft does not know: not compared."""
    offer = b"250-mail.example\r\n250 AUTH PLAIN LOGIN CRAM-MD5\r\n"

    async def work() -> list[list[bytes]]:
        heard = []
        clients = [sign_in_ours, sign_in_smtplib] + ([sign_in_aiosmtplib] if mechanism is not Mechanism.LOGIN else [])
        for client in clients:
            turns: list[Turn] = [Say(b"220 x\r\n"), hear(b"EHLO"), Say(offer), *AUTH_TURNS[mechanism], Silence()]
            async with serving(turns) as server:
                await client(server, mechanism, password)
            heard.append(server.heard)
        return heard

    mine, *others = run(work)
    for other in others:
        assert mine[1:] == other[1:]
    if mechanism is Mechanism.CRAM_MD5:
        digest = hmac.new(password.encode(), CHALLENGE, hashlib.md5).hexdigest()
        assert base64.b64decode(mine[-1]) == f"{USERNAME} {digest}".encode()


class Relay:
    """A server of aiosmtpd's that relays for nobody who has not signed in."""

    async def handle_RCPT(  # noqa: N802 - the hook's name
        self,
        server: aiosmtpd.SMTP,
        session: aiosmtpd.Session,
        envelope: aiosmtpd.Envelope,
        address: str,
        options: list[str],
    ) -> str:
        """Accept whom we know."""
        del server, options
        if not address.endswith("@proseware.com") and not session.authenticated:
            return "550 5.7.1 Relaying denied"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    @staticmethod
    def authenticate(
        server: object, session: object, envelope: object, mechanism: str, data: object
    ) -> aiosmtpd.AuthResult:
        """Know one user."""
        del server, session, envelope, mechanism
        assert isinstance(data, aiosmtpd.LoginPassword)
        known = (data.login, data.password) == (USERNAME.encode(), PASSWORD.encode())
        return aiosmtpd.AuthResult(success=known, handled=False)


@pytest.mark.parametrize("password", [PASSWORD, "wrong"])
def test_aiosmtpd_answers_smtplib_and_us_alike(password: str, expect_log: Callable[[str], None]) -> None:
    if password == PASSWORD:
        expect_log(r"mail\.log: Session\.login_data is deprecated")  # what aiosmtpd says of its own code

    def make() -> aiosmtpd.SMTP:
        return aiosmtpd.SMTP(
            Relay(),
            hostname=HOST,
            tls_context=certificates().good,
            authenticator=Relay.authenticate,
            enable_SMTPUTF8=False,
        )

    def talk(port: int) -> list[tuple[int, str]]:
        context = ssl.create_default_context(cadata=certificates().authorities)
        client = smtplib.SMTP(local_hostname=NAME, timeout=20)
        client._host = HOST  # type: ignore[attr-defined] # the reference identifier, as its constructor sets it
        replies = [client.connect("127.0.0.1", port)]
        client._host = HOST  # type: ignore[attr-defined] # connect() has put the address there
        replies += [client.ehlo(), client.starttls(context=context), client.ehlo()]
        replies += [client.mail(SENDER), client.rcpt("bob@proseware.com"), client.rcpt(RECIPIENT), client.rset()]
        line = base64.b64encode(f"\0{USERNAME}\0{password}".encode()).decode()
        replies.append(client.docmd("AUTH", f"PLAIN {line}"))
        replies += [client.mail(SENDER), client.rcpt(RECIPIENT)]
        client.close()
        return [(code, one_line(text)) for code, text in replies]

    async def probe_it(port: int) -> list[tuple[int, str]]:
        probe, _ = smtp_probe(Server([], port=port), certificates().trust, patience=LONG, host=HOST)
        await probe.connect("127.0.0.1")
        seen: list[Exchange] = [await probe.greeting(), await probe.ehlo(), await probe.starttls()]
        assert (await probe.secure()).failure is None
        seen.append(await probe.ehlo())
        recipients = [("bob@proseware.com", RecipientClass.INSIDE), (RECIPIENT, RecipientClass.OUTSIDE)]
        seen += await probe.ask(SENDER, recipients)
        reset = await probe._reset()
        assert reset is not None
        seen += [reset, await probe.auth(Credential(USERNAME, Secret(password)), Mechanism.PLAIN)]
        seen += await probe.ask(SENDER, recipients[1:])
        probe.close()
        return [(one.reply.code, one.reply.text) for one in seen if one.reply is not None]

    async def work() -> None:
        server = await asyncio.get_running_loop().create_server(make, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        try:
            assert await probe_it(port) == await asyncio.to_thread(talk, port)
        finally:
            server.close()
            await server.wait_closed()

    run(work)


CAPA = b"+OK\r\nTOP\r\nUIDL\r\nUSER\r\nRESP-CODES\r\nEXPIRE 60\r\n.\r\n"


@pytest.mark.parametrize(
    ("user", "password"),
    [
        (b"+OK\r\n", b"+OK 0 messages\r\n"),
        (b"+OK who are you?\r\n", b"-ERR [AUTH] no\r\n"),
        (b"-ERR no such user\r\n", b""),
    ],
)
def test_pop_dialogues_are_the_same(user: bytes, password: bytes) -> None:
    rest: list[Turn] = [hear(b"PASS"), Say(password)] if password else []
    turns: list[Turn] = [
        Say(b"+OK POP3 ready\r\n"), hear(b"CAPA"), Say(CAPA), hear(b"USER"), Say(user),
        *rest, hear(b"QUIT"), Say(b"+OK bye\r\n"), Silence(),
    ]  # fmt: skip

    def talk(port: int) -> tuple[list[str], dict[str, tuple[str, ...]]]:
        client = poplib.POP3("127.0.0.1", port, timeout=20)
        keywords = {name.upper(): tuple(values) for name, values in client.capa().items()}
        said = [client.getwelcome().decode()]
        try:
            client.user(USERNAME)
            said.append(client.pass_("correct horse").decode())
        except poplib.error_proto as refused:
            said.append(refused.args[0].decode())
        client.quit()
        return said, keywords

    async def probe_it(server: Server) -> tuple[list[str], dict[str, tuple[str, ...]]]:
        probe, _ = pop_probe(server, certificates().trust, patience=LONG, security=Security.NONE, allow_clear=True)
        await probe.connect("127.0.0.1")
        greeting, capa = await probe.greeting(), await probe.capa()
        signed = await probe.login(Credential(USERNAME, Secret("correct horse")))
        await probe.quit()
        assert isinstance(capa.capabilities, Capabilities)
        return [str(greeting.reply), str(signed.reply)], dict(capa.capabilities.keywords)

    async def work() -> None:
        async with serving(turns) as server:
            mine = await probe_it(server)
        my_lines = server.heard
        async with serving(turns) as server:
            theirs = await asyncio.to_thread(talk, server.port)
        assert mine == theirs
        assert my_lines == server.heard

    run(work)
