"""The POP3 machine: scripts fed whole and in pieces, what may be sent when, and answers that are none."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.mail import Mechanism
from assistant.model.secret import Secret
from assistant.wire import pop
from assistant.wire.fault import LocalProtocolError
from assistant.wire.pop import PopCommand, PopDialogue
from assistant.wire.reply import BadReplyError
from assistant.wire.sasl import SaslError, make_client
from tests.unit.wire.cuts import CUTS, pieces

CAPA = b"+OK Capability list follows\r\nTOP\r\nUSER\r\nPIPELINING\r\nSTLS\r\nSASL PLAIN LOGIN\r\n.\r\n"


def sign_in(mechanism: Mechanism = Mechanism.PLAIN) -> PopCommand:
    return pop.auth(make_client(mechanism, "tim", Secret("geheim"), "nonce"))


Turn = tuple[tuple[PopCommand, ...], bytes, list[str]]
SCRIPTS: dict[str, list[Turn]] = {
    "RFC 1939 10, as far as we go": [
        ((), b"+OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>\r\n",
         ["+OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>"]),
        ((pop.user("mrose"),), b"+OK name is a valid mailbox\r\n", ["+OK name is a valid mailbox"]),
        ((pop.pass_(Secret("tanstaaf")),), b"-ERR maildrop already locked\r\n", ["-ERR maildrop already locked"]),
        ((pop.quit_(),), b"+OK dewey POP3 server signing off\r\n", ["+OK dewey POP3 server signing off"]),
    ],
    "RFC 2449 5 and 6.6": [
        ((), b"+OK\r\n", ["+OK"]),
        ((pop.capa(),), CAPA, ["+OK Capability list follows TOP USER PIPELINING STLS SASL PLAIN LOGIN"]),
        ((pop.user("tim"), pop.pass_(Secret("geheim"))), b"+OK\r\n+OK signed in\r\n", ["+OK", "+OK signed in"]),
    ],
    "a server without CAPA": [
        ((), b"+OK\n", ["+OK"]),
        ((pop.capa(),), b"-ERR unknown command CAPA\n", ["-ERR unknown command CAPA"]),
    ],
    "a dot put before a line": [
        ((), b"+OK\r\n", ["+OK"]),
        ((pop.capa(),), b"+OK\r\n..X\r\n.\r\n", ["+OK  .X"]),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", SCRIPTS)
@given(places=CUTS)
def test_scripts_however_cut(name: str, places: list[int]) -> None:
    dialogue = PopDialogue()
    for commands, said, shown in SCRIPTS[name]:
        if commands:
            dialogue.send(*commands)
            assert dialogue.take_output() == b"".join(command.line for command in commands)
        answers = []
        for piece in pieces(said, places):
            dialogue.feed(piece)
            while (answer := dialogue.next_answer()) is not None:
                answers.append(answer)
        assert [str(answer.reply) for answer in answers] == shown
        assert not dialogue.pending


def told(*said: bytes) -> PopDialogue:
    """Return a dialogue that was greeted and has heard this answer to CAPA."""
    dialogue = PopDialogue()
    dialogue.feed(b"+OK ready\r\n")
    assert dialogue.next_answer() is not None
    dialogue.send(pop.capa())
    dialogue.feed(b"".join(said) or CAPA)
    assert dialogue.next_answer() is not None
    dialogue.take_output()
    return dialogue


def test_capabilities_are_read_and_forgotten_after_stls() -> None:
    dialogue = told()
    assert dialogue.capabilities is not None
    assert dialogue.capabilities.keywords[-1] == ("SASL", ("PLAIN", "LOGIN"))
    dialogue.send(pop.stls())
    dialogue.feed(b"+OK begin\r\n+OK injected\r\n")
    assert dialogue.next_answer() is not None
    assert dialogue.pending
    with pytest.raises(LocalProtocolError):
        dialogue.send(pop.capa())
    dialogue.tls_started()
    assert (str(dialogue.capabilities), str(dialogue.pending)) == ("None", "False")
    dialogue.send(pop.capa())


@given(places=CUTS)
def test_auth_is_answered_within_the_machine(places: list[int]) -> None:
    dialogue = told()
    dialogue.send(sign_in(Mechanism.LOGIN))
    assert dialogue.take_output() == b"AUTH LOGIN\r\n"
    written, answers = [], []
    for octets in (b"+ VXNlcm5hbWU6\r\n", b"+ UGFzc3dvcmQ6\r\n", b"+OK hello, geheim\r\n"):
        for piece in pieces(octets, places):
            dialogue.feed(piece)
            if (answer := dialogue.next_answer()) is not None:
                answers.append(answer)
            if output := dialogue.take_output():
                written.append(output)
    assert written == [base64.b64encode(b"tim") + b"\r\n", base64.b64encode(b"geheim") + b"\r\n"]
    assert [str(answer.reply) for answer in answers] == ["+OK hello, …"]
    assert dialogue.signed_in


def test_plain_goes_in_one_command() -> None:
    dialogue = told()
    dialogue.send(sign_in())
    assert dialogue.take_output() == b"AUTH PLAIN " + base64.b64encode(b"\0tim\0geheim") + b"\r\n"
    dialogue.feed(b"-ERR [AUTH] no\r\n")
    answer = dialogue.next_answer()
    assert answer is not None
    assert (str(answer.reply), dialogue.signed_in) == ("-ERR [AUTH] no", False)


def test_a_server_that_asks_without_end() -> None:
    dialogue = told()
    dialogue.send(sign_in(Mechanism.LOGIN))
    dialogue.feed(b"+ \r\n" * 20)
    with pytest.raises(SaslError):
        dialogue.next_answer()


def test_scram_needs_the_servers_proof() -> None:
    nonce, first = "fyko+d2lbbFgONRv9qkxdawL", b"r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096"
    endings = {
        b"+ " + base64.b64encode(b"v=rmF9pqV8S7suAoZWja4dJRkFsKQ=") + b"\r\n+OK\r\n": True,
        b"+OK come in\r\n": False,
    }
    for said, proven in endings.items():
        dialogue = told()
        dialogue.send(pop.auth(make_client(Mechanism.SCRAM_SHA_1, "user", Secret("pencil"), nonce)))
        dialogue.feed(b"+ " + base64.b64encode(first) + b"\r\n" + said)
        if proven:
            assert dialogue.next_answer() is not None
        else:
            with pytest.raises(SaslError):
                dialogue.next_answer()
        assert dialogue.signed_in is proven


def test_a_credential_too_long_for_a_command() -> None:
    with pytest.raises(LocalProtocolError):
        pop.auth(make_client(Mechanism.PLAIN, "tim", Secret("x" * 10_000), "n"))


def test_what_comes_after_a_fault_is_thrown_away() -> None:
    dialogue = PopDialogue()
    for _ in range(2):
        dialogue.feed(b"nonsense\r\n")
        with pytest.raises(BadReplyError):
            dialogue.next_answer()


def test_user_accepted_is_not_signed_in() -> None:
    dialogue = told()
    dialogue.send(pop.user("tim"))
    dialogue.feed(b"+OK\r\n")
    assert dialogue.next_answer() is not None
    assert not dialogue.signed_in


def test_a_refusing_greeting_ends_it() -> None:
    dialogue = PopDialogue()
    dialogue.feed(b"-ERR [SYS/TEMP] busy\r\n")
    assert dialogue.next_answer() is not None
    assert dialogue.over
    with pytest.raises(LocalProtocolError):
        dialogue.send(pop.capa())


def test_what_may_not_be_sent() -> None:
    with pytest.raises(LocalProtocolError):
        PopDialogue().send(pop.capa())
    with pytest.raises(LocalProtocolError):
        told(b"-ERR no\r\n").send(pop.user("tim"), pop.pass_(Secret("x")))
    dialogue = told()
    dialogue.send(pop.user("tim"), pop.pass_(Secret("x")))
    dialogue.feed(b"+OK\r\n+OK\r\n")
    while dialogue.next_answer() is not None:
        pass
    for command in (pop.user("tim"), pop.stls()):
        with pytest.raises(LocalProtocolError):
            dialogue.send(command)


@pytest.mark.parametrize("value", ["a\r\nb", "a\nb", "a\0b", "x" * 300])
def test_values_that_cannot_be_said(value: str) -> None:
    with pytest.raises(LocalProtocolError):
        pop.user(value)
    with pytest.raises(LocalProtocolError):
        pop.pass_(Secret(value))


@given(st.text())
def test_no_value_ever_makes_two_lines(value: str) -> None:
    try:
        line = pop.user(value).line
    except LocalProtocolError:
        return
    assert line.count(b"\n") == 1
    assert len(line) <= 255


BAD = {
    "an SMTP greeting": b"220 mail.example ESMTP\r\n",
    "an IMAP greeting": b"* OK ready\r\n",
    "an empty line": b"\r\n",
    "a TLS alert": b"\x15\x03\x03\x00\x02\x02\x28",
    "a line without end": b"+OK " + b"x" * 10_000,
    "nearly": b"+OKAY\r\n",
}


@pytest.mark.parametrize("case", BAD)
@given(places=CUTS)
def test_answers_that_are_none(case: str, places: list[int]) -> None:
    dialogue = PopDialogue()
    with pytest.raises(BadReplyError):
        for piece in pieces(BAD[case], places):
            dialogue.feed(piece)
            assert dialogue.next_answer() is None
    with pytest.raises(BadReplyError):
        dialogue.next_answer()


def test_a_list_without_end() -> None:
    dialogue = PopDialogue()
    dialogue.feed(b"+OK\r\n")
    dialogue.next_answer()
    dialogue.send(pop.capa())
    dialogue.feed(b"+OK\r\n" + b"X\r\n" * 1000)
    with pytest.raises(BadReplyError):
        dialogue.next_answer()


def test_no_command_shows_its_secret() -> None:
    for command in (pop.pass_(Secret("geheim")), sign_in()):
        assert "geheim" not in repr(command)
        assert base64.b64encode(b"\0tim\0geheim").decode() not in repr(command)


@given(octets=st.binary(max_size=300))
def test_no_octets_break_the_machine(octets: bytes) -> None:
    dialogue = told()
    dialogue.send(sign_in(Mechanism.LOGIN))
    dialogue.feed(octets)
    try:
        while dialogue.next_answer() is not None:
            pass
    except (BadReplyError, SaslError):
        return
    assert len(dialogue.awaiting) <= 1
