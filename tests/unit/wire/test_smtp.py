"""The SMTP machine: scripts fed whole and in pieces, what may be sent when, and commands no address can break."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.mail import Capabilities, Mechanism
from assistant.model.secret import Secret
from assistant.wire import smtp, submission
from assistant.wire.reply import BadReplyError
from assistant.wire.sasl import SaslError, make_client
from assistant.wire.smtp import Command, LocalProtocolError, SmtpDialogue
from tests.unit.wire.cuts import CUTS, pieces

EHLO = b"250-mail.example greets you\r\n250-PIPELINING\r\n250-SIZE 1000\r\n250-starttls\r\n250 AUTH PLAIN LOGIN\r\n"
GROUP = (smtp.mail("a@b.example"), smtp.rcpt("c@d.example"), smtp.rcpt("e@f.example"), smtp.rset())
PLAIN_LINE = base64.b64encode(b"\0tim\0geheim")


def sign_in(mechanism: Mechanism = Mechanism.PLAIN, nonce: str = "nonce") -> Command:
    return smtp.auth(make_client(mechanism, "tim", Secret("geheim"), nonce))


# (commands in one group, what the server says to them, the replies shown)
Turn = tuple[tuple[Command, ...], bytes, list[str]]
SCRIPTS: dict[str, list[Turn]] = {
    "a relay refused, then signed in, in one group": [
        ((), b"220 mail.example\r\n", ["220 mail.example"]),
        (
            (smtp.ehlo("pc.example"),),
            EHLO,
            ["250 mail.example greets you PIPELINING SIZE 1000 starttls AUTH PLAIN LOGIN"],
        ),
        (
            (*GROUP, sign_in()),
            b"250 ok\r\n250 in\r\n554-5.7.1 Relay\r\n554 5.7.1 denied\r\n250 2.0.0 Ok\r\n235 2.7.0 Welcome\r\n",
            ["250 ok", "250 in", "554 5.7.1 Relay 5.7.1 denied", "250 2.0.0 Ok", "235 2.7.0 Welcome"],
        ),
        ((smtp.quit_(),), b"221 bye\r\n", ["221 bye"]),
    ],
    "one by one, EHLO not known": [
        ((), b"220-a\r\n220 b\r\n", ["220 a b"]),
        ((smtp.ehlo("[192.0.2.1]"),), b"502 what\r\n", ["502 what"]),
        ((smtp.helo("[192.0.2.1]"),), b"250 mail.example\r\n", ["250 mail.example"]),
        ((smtp.mail(""),), b"250 ok\r\n", ["250 ok"]),
        ((smtp.rcpt("c@d.example"),), b"550 no\r\n", ["550 no"]),
        ((smtp.rset(),), b"250 ok\r\n", ["250 ok"]),
    ],
    "shut down in the middle of a group": [
        ((), b"220 mail.example\r\n", ["220 mail.example"]),
        ((smtp.ehlo("pc.example"),), b"250-x\r\n250 PIPELINING\r\n", ["250 x PIPELINING"]),
        (GROUP, b"250 ok\r\n421 later\r\n550 never read\r\n", ["250 ok", "421 later"]),
    ],
}


@pytest.mark.parametrize("name", SCRIPTS)
@given(places=CUTS)
def test_scripts_however_cut(name: str, places: list[int]) -> None:
    dialogue = SmtpDialogue()
    for commands, said, shown in SCRIPTS[name]:
        if commands:
            # A machine of a mechanism is for one use: make AUTH anew for each run.
            fresh = [sign_in() if command.client else command for command in commands]
            dialogue.send(*fresh)
            assert dialogue.take_output() == b"".join(command.line for command in fresh)
        answers = []
        for piece in pieces(said, places):
            dialogue.feed(piece)
            while (answer := dialogue.next_answer()) is not None:
                answers.append(answer)
        assert [str(answer.reply) for answer in answers] == shown
        if commands:
            assert [answer.command and answer.command.shown for answer in answers] == [
                command.shown for command in commands[: len(answers)]
            ]
        assert dialogue.take_output() == b""


def told(*said: bytes) -> SmtpDialogue:
    """Return a dialogue that was greeted and has heard these replies to EHLO."""
    dialogue = SmtpDialogue()
    dialogue.feed(b"220 mail.example\r\n")
    assert dialogue.next_answer() is not None
    for octets in said or (EHLO,):
        dialogue.send(smtp.ehlo("pc.example"))
        dialogue.feed(octets)
        assert dialogue.next_answer() is not None
    dialogue.take_output()
    return dialogue


def offers(dialogue: SmtpDialogue) -> Capabilities | None:
    """Return what is offered now."""
    return dialogue.capabilities


def ask(dialogue: SmtpDialogue, *turns: tuple[Command, bytes]) -> None:
    """Send commands one by one and hear the replies."""
    for command, octets in turns:
        dialogue.send(command)
        dialogue.feed(octets)
        assert dialogue.next_answer() is not None
    dialogue.take_output()


def test_capabilities_are_read_and_forgotten_after_starttls() -> None:
    dialogue = told()
    assert dialogue.capabilities is not None
    assert dialogue.capabilities.greeting_line == "mail.example greets you"
    assert dialogue.capabilities.keywords == (
        ("PIPELINING", ()),
        ("SIZE", ("1000",)),
        ("STARTTLS", ()),
        ("AUTH", ("PLAIN", "LOGIN")),
    )
    ask(dialogue, (smtp.starttls(), b"220 go\r\n"))
    with pytest.raises(LocalProtocolError):
        dialogue.send(smtp.ehlo("pc.example"))  # not before TLS has begun
    dialogue.tls_started()
    assert offers(dialogue) is None
    with pytest.raises(LocalProtocolError):
        dialogue.send(smtp.mail("a@b.example"))


@pytest.mark.parametrize(
    ("said", "capabilities"),
    [
        (b"250 alone\r\n", Capabilities(greeting_line="alone")),
        (
            b"250-x\r\n250-\r\n250 AUTH=LOGIN PLAIN\r\n",
            Capabilities(greeting_line="x", keywords=(("AUTH=LOGIN", ("PLAIN",)),)),
        ),
        (b"250-x\r\n250 XXXXXXXA\r\n", Capabilities(greeting_line="x", keywords=(("XXXXXXXA", ()),))),
    ],
)  # fmt: skip
def test_odd_capability_lists(said: bytes, capabilities: Capabilities) -> None:
    assert told(said).capabilities == capabilities


def test_a_refused_ehlo_leaves_none() -> None:
    assert told(b"550 no\r\n").capabilities is None


def test_octets_after_the_starttls_reply_are_pending() -> None:
    dialogue = told()
    ask(dialogue, (smtp.starttls(), b"220 go\r\n250 AUTH PLAIN\r\n"))
    assert dialogue.pending


FORBIDDEN: dict[str, tuple[list[tuple[Command, bytes]], tuple[Command, ...]]] = {
    "RCPT outside a transaction": ([], (smtp.rcpt("a@b.example"),)),
    "RCPT after a refused MAIL": ([(smtp.mail("a@b.example"), b"550 no\r\n")], (smtp.rcpt("a@b.example"),)),
    "MAIL within a transaction": ([(smtp.mail("a@b.example"), b"250 ok\r\n")], (smtp.mail("a@b.example"),)),
    "AUTH within a transaction": ([(smtp.mail("a@b.example"), b"250 ok\r\n")], (sign_in(),)),
    "AUTH within a group's transaction": ([], (smtp.mail("a@b.example"), sign_in())),
    "AUTH not last": ([], (sign_in(), smtp.mail("a@b.example"))),
    "EHLO not last": ([], (smtp.ehlo("x.example"), smtp.mail("a@b.example"))),
    "QUIT not last": ([], (smtp.quit_(), smtp.mail("a@b.example"))),
    "STARTTLS not last": ([], (smtp.starttls(), smtp.ehlo("x.example"))),
    "STARTTLS within a transaction": ([(smtp.mail("a@b.example"), b"250 ok\r\n")], (smtp.starttls(),)),
    "AUTH twice": ([(sign_in(), b"235 ok\r\n")], (sign_in(),)),
    "anything after 421": ([(smtp.rset(), b"421 bye\r\n")], (smtp.rset(),)),
    "anything after QUIT": ([(smtp.quit_(), b"221 bye\r\n")], (smtp.rset(),)),
}


@pytest.mark.parametrize("case", FORBIDDEN)
def test_what_may_not_be_sent(case: str) -> None:
    before, commands = FORBIDDEN[case]
    dialogue = told()
    ask(dialogue, *before)
    with pytest.raises(LocalProtocolError):
        dialogue.send(*commands)
    assert dialogue.take_output() == b""


def test_nothing_is_sent_before_the_greeting_or_while_an_answer_is_due() -> None:
    dialogue = SmtpDialogue()
    with pytest.raises(LocalProtocolError):
        dialogue.send(smtp.ehlo("pc.example"))
    dialogue.feed(b"554 no service\r\n")
    assert dialogue.next_answer() is not None
    with pytest.raises(LocalProtocolError):
        dialogue.send(smtp.ehlo("pc.example"))
    dialogue.send(smtp.quit_())
    with pytest.raises(LocalProtocolError):
        dialogue.send(smtp.quit_())


def test_groups_only_where_they_are_offered() -> None:
    with pytest.raises(LocalProtocolError):
        told(b"250 no extensions\r\n").send(*GROUP)


def test_reset_opens_the_way_to_a_new_transaction() -> None:
    dialogue = told()
    ask(dialogue, (smtp.mail("a@b.example"), b"250 ok\r\n"))
    assert dialogue.in_transaction
    ask(dialogue, (smtp.rset(), b"250 ok\r\n"), (smtp.mail("a@b.example"), b"250 ok\r\n"))
    ask(dialogue, (smtp.ehlo("pc.example"), EHLO), (smtp.mail("a@b.example"), b"250 ok\r\n"))


NONCE, SERVER_FIRST = (
    "fyko+d2lbbFgONRv9qkxdawL",
    b"r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
)


@given(places=CUTS)
def test_login_is_answered_within_the_machine(places: list[int]) -> None:
    dialogue = told()
    dialogue.send(sign_in(Mechanism.LOGIN))
    assert dialogue.take_output() == b"AUTH LOGIN\r\n"
    written = []
    answers = []
    for octets in (b"334 VXNlcm5hbWU6\r\n", b"334 Password:\r\n", b"235 ok geheim Z2VoZWlt\r\n"):
        for piece in pieces(octets, places):
            dialogue.feed(piece)
            if (answer := dialogue.next_answer()) is not None:
                answers.append(answer)
            if output := dialogue.take_output():
                written.append(output)
    assert written == [base64.b64encode(b"tim") + b"\r\n", base64.b64encode(b"geheim") + b"\r\n"]
    assert [str(answer.reply) for answer in answers] == ["235 ok … …"]
    assert dialogue.signed_in


def test_plain_overlooked_by_the_server_is_said_again() -> None:
    dialogue = told()
    dialogue.send(sign_in())
    dialogue.take_output()
    dialogue.feed(b"334 \r\n")
    assert dialogue.next_answer() is None
    assert dialogue.take_output() == PLAIN_LINE + b"\r\n"
    dialogue.feed(b"535 5.7.8 no: AUTH PLAIN " + PLAIN_LINE + b"\r\n")
    answer = dialogue.next_answer()
    assert answer is not None
    assert str(answer.reply) == "535 5.7.8 no: AUTH PLAIN …"
    assert not dialogue.signed_in


def test_scram_success_without_proof_is_a_fault() -> None:
    dialogue = told()
    dialogue.send(sign_in(Mechanism.SCRAM_SHA_1, NONCE))
    dialogue.feed(b"334 " + base64.b64encode(SERVER_FIRST) + b"\r\n235 come in\r\n")
    with pytest.raises(SaslError):
        dialogue.next_answer()
    assert not dialogue.signed_in


def test_scram_with_the_servers_proof() -> None:
    final = base64.b64encode(b"v=rmF9pqV8S7suAoZWja4dJRkFsKQ=")
    dialogue = told()
    dialogue.send(smtp.auth(make_client(Mechanism.SCRAM_SHA_1, "user", Secret("pencil"), NONCE)))
    dialogue.feed(b"334 " + base64.b64encode(SERVER_FIRST) + b"\r\n334 " + final + b"\r\n235 ok\r\n")
    assert dialogue.next_answer() is not None
    assert dialogue.signed_in
    assert dialogue.take_output().endswith(b"\r\n\r\n")  # the empty line that lets the server finish


def test_a_challenge_that_is_no_base64() -> None:
    dialogue = told()
    dialogue.send(sign_in(Mechanism.CRAM_MD5))
    dialogue.feed(b"334 not base64!\r\n")
    with pytest.raises(SaslError):
        dialogue.next_answer()


def test_a_server_that_asks_without_end() -> None:
    dialogue = told()
    dialogue.send(sign_in(Mechanism.SCRAM_SHA_1))
    dialogue.feed(b"334 \r\n" * 20)
    with pytest.raises(SaslError):
        dialogue.next_answer()


@pytest.mark.parametrize(
    ("command", "octets"),
    [
        (smtp.mail("a@b.example"), b"235 signed in\r\n"),
        (smtp.mail("a@b.example"), b"334 \r\n"),
        (smtp.mail("a@b.example"), b"354 go on\r\n"),
        (smtp.ehlo("pc.example"), b"220 a second greeting\r\n"),
        (smtp.starttls(), b"250 ok\r\n"),
        (sign_in(), b"250 ok\r\n"),
    ],
)
def test_replies_that_belong_to_another_command(command: Command, octets: bytes) -> None:
    dialogue = told()
    dialogue.send(command)
    dialogue.feed(octets)
    with pytest.raises(BadReplyError):
        dialogue.next_answer()


@pytest.mark.parametrize(
    "address",
    ["a@b.example", "a..b@b.example", "o'neill+tag=x@sub.b.example", '"odd name"@b.example', '"a\\"b"@b.example',
     "postmaster", "a@[192.0.2.1]", "a@[IPv6:2001:db8::1]", "a@xn--bcher-kva.example"],
)  # fmt: skip
def test_addresses_that_can_be_said(address: str) -> None:
    assert smtp.mail(address).line == f"MAIL FROM:<{address}>\r\n".encode()
    assert smtp.rcpt(address).line == f"RCPT TO:<{address}>\r\n".encode()


@pytest.mark.parametrize(
    "address",
    ["a@b.example\r\nDATA", "a\nb@c.example", "a\0@b.example", "a b@c.example", "a@b.example> SIZE=1", "<a@b.example>",
     "bücher@b.example", "a@bücher.example", "a@b.example ", "a@b@c.example", "a,b@c.example", '"a\r\n"@b.example',
     "x" * 300 + "@b.example", "\x7f@b.example"],
)  # fmt: skip
def test_addresses_that_cannot(address: str) -> None:
    for command in (smtp.mail, smtp.rcpt):
        with pytest.raises(LocalProtocolError):
            command(address)


def test_an_empty_recipient_cannot_be_said() -> None:
    assert smtp.mail("").line == b"MAIL FROM:<>\r\n"
    with pytest.raises(LocalProtocolError):
        smtp.rcpt("")


@given(st.text())
def test_no_address_ever_makes_two_lines(address: str) -> None:
    for command in (smtp.mail, smtp.rcpt, smtp.ehlo):
        try:
            line = command(address).line
        except LocalProtocolError:
            continue
        assert line.count(b"\n") == 1
        assert line.endswith(b"\r\n")
        assert len(line) <= 512


@pytest.mark.parametrize("name", ["", "a b", "a\r\nb", "bücher.example", "-x", "x" * 600, "a<b>"])
def test_names_that_cannot_be_said(name: str) -> None:
    with pytest.raises(LocalProtocolError):
        smtp.ehlo(name)


def test_a_credential_too_long_for_a_command() -> None:
    with pytest.raises(LocalProtocolError):
        smtp.auth(make_client(Mechanism.PLAIN, "tim", Secret("x" * 10_000), "n"))


def test_no_command_shows_its_secret() -> None:
    command = sign_in()
    assert command.shown == "AUTH PLAIN …"
    assert "geheim" not in repr(command)
    assert PLAIN_LINE.decode() not in repr(command)
    assert command.mechanism is Mechanism.PLAIN


def test_there_is_no_data() -> None:
    assert not {name.upper() for name in dir(smtp)} & {"DATA", "BDAT", "BURL"}
    dialogue = told()
    dialogue.send(smtp.mail("anna@proseware.com"))
    dialogue.feed(b"250 Ok\r\n")
    dialogue.next_answer()
    with pytest.raises(LocalProtocolError, match="sends no message"):
        dialogue.send(submission.data())


@given(octets=st.binary(max_size=300))
def test_no_octets_break_the_machine(octets: bytes) -> None:
    dialogue = told()
    dialogue.send(*GROUP, sign_in())
    dialogue.feed(octets)
    try:
        while dialogue.next_answer() is not None:
            pass
    except (BadReplyError, SaslError):
        return
    assert len(dialogue.awaiting) <= 5
