"""Hostile and broken IMAP and POP3 servers: looking for the marked message ends in one clear trouble, in time."""

import asyncio
import base64
import logging
import time
from collections.abc import Sequence

import pytest

from assistant.model.net import Endpoint, Security
from assistant.model.secret import Secret
from assistant.probe.channel import Credential, Patience
from assistant.probe.imap import ImapMailbox
from assistant.probe.mailbox import Found, Mailbox, MailboxError, Trouble
from assistant.probe.popmail import PopMailbox
from assistant.probe.recorder import Recorder
from assistant.probe.transport import SystemDialer
from assistant.wire.marked import Sight, make_mark
from tests.support.hostile_certificates import HOST, certificates
from tests.support.hostile_server import Flood, Hear, Reset, Say, Server, Silence, StartTls, Taste, Turn, run, serving

MARK = make_mark("0123456789abcdef" * 2, "anna@proseware.com")
PASSWORD = "correct horse"
CREDENTIAL = Credential("anna", Secret(PASSWORD))
TLS = StartTls(certificates().good)
HEADER = b"X-Roampost-Proof: " + MARK.token.encode() + b"\r\nReceived: by a.example\r\n\r\n"


def imap(server: Server, patience_s: float) -> ImapMailbox:
    return ImapMailbox(
        dialer=SystemDialer(),
        trust=certificates().trust,
        endpoint=Endpoint(host=HOST, port=server.port, security=Security.TLS),
        ip="127.0.0.1",
        credential=CREDENTIAL,
        patience_s=patience_s,
    )


def pop(server: Server, patience_s: float) -> PopMailbox:
    return PopMailbox(
        dialer=SystemDialer(),
        trust=certificates().trust,
        recorder=Recorder(time.monotonic),
        endpoint=Endpoint(host=HOST, port=server.port, security=Security.TLS),
        ip="127.0.0.1",
        account="anna@proseware.com",
        credential=CREDENTIAL,
        patience=Patience(connect_s=patience_s, greeting_s=patience_s, command_s=patience_s),
    )


async def visit(mailbox: Mailbox) -> tuple[Found, ...]:
    try:
        await mailbox.open(from_now=False)
        return await mailbox.look(MARK)
    finally:
        mailbox.close()


POP_IN: tuple[Turn, ...] = (
    TLS, Say(b"+OK ready\r\n"), Hear((b"USER anna",)), Say(b"+OK\r\n"), Hear((b"PASS ",)), Say(b"+OK in\r\n"),
)  # fmt: skip
POP_SCRIPTS: dict[str, tuple[Sequence[Turn], Trouble, float]] = {
    "no TLS": ((Taste(), Say(b"+OK ready\r\n")), Trouble.UNTRUSTED, 5.0),
    "an unknown authority": ((StartTls(certificates().unknown),), Trouble.UNTRUSTED, 5.0),
    "silent after the handshake": ((TLS, Silence()), Trouble.BROKEN, 0.4),
    "a greeting that is none": ((TLS, Say(b"220 hello\r\n"), Silence()), Trouble.BROKEN, 5.0),
    "a wrong password": ((*POP_IN[:-1], Say(b"-ERR no\r\n"), Silence()), Trouble.REFUSED, 5.0),
    "reset at the log-in": ((*POP_IN[:-1], Reset()), Trouble.BROKEN, 5.0),
    "a number of messages that is none": (
        (*POP_IN, Hear((b"STAT",)), Say(b"+OK lots\r\n"), Silence()), Trouble.BROKEN, 5.0,
    ),
    "a header without end": (
        (*POP_IN, Hear((b"STAT",)), Say(b"+OK 1 2\r\n"), Hear((b"UIDL 1",)), Say(b"+OK 1 a\r\n"), Hear((b"TOP 1 0",)),
         Say(b"+OK\r\n"), Flood(b"X-Field: " + b"a" * 500 + b"\r\n")), Trouble.BROKEN, 5.0,
    ),
    "a line without end": (
        (*POP_IN, Hear((b"STAT",)), Say(b"+OK 1 2\r\n"), Hear((b"UIDL 1",)), Say(b"+OK 1 a\r\n"), Hear((b"TOP 1 0",)),
         Say(b"+OK\r\n"), Flood(b"a" * 4096)), Trouble.BROKEN, 5.0,
    ),
    "drop by drop": ((TLS, Flood(b"+", gap_s=0.02)), Trouble.BROKEN, 0.5),
}  # fmt: skip


@pytest.mark.parametrize("name", POP_SCRIPTS)
def test_pop3(name: str) -> None:
    script, trouble, patience_s = POP_SCRIPTS[name]

    async def work() -> MailboxError:
        async with serving(script) as server:
            with pytest.raises(MailboxError) as caught:
                await visit(pop(server, patience_s))
            await asyncio.wait_for(server.gone.wait(), 5)
            return caught.value

    error = run(work)
    assert error.trouble is trouble
    assert PASSWORD not in repr(error)


def test_pop3_finds_the_message_and_leaves() -> None:
    script = (
        *POP_IN, Hear((b"STAT",)), Say(b"+OK 2 99\r\n"), Hear((b"UIDL 2",)), Say(b"-ERR no UIDL\r\n"),
        Hear((b"TOP 2 0",)), Say(b"+OK\r\nSubject: \xff\x00\x1b other\r\n\r\n.\r\n"),
        Hear((b"UIDL 1",)), Say(b"-ERR no UIDL\r\n"), Hear((b"TOP 1 0",)), Say(b"+OK\r\n" + HEADER + b".\r\n"),
        Hear((b"QUIT",)), Say(b"+OK bye\r\n"),
    )  # fmt: skip

    async def work() -> tuple[Found, ...]:
        async with serving(script) as server:
            return await visit(pop(server, 10.0))

    (found,) = run(work)
    assert found.sight is Sight.MESSAGE
    assert not found.junk


class Talker:
    """An IMAP server in a few lines: answers each command by its verb, the tag filled in."""

    def __init__(self, answers: dict[str, bytes], greeting: bytes = b"* OK ready\r\n") -> None:
        self.answers = {
            "CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n%s OK done\r\n",
            "AUTHENTICATE": b"+ \r\n",
            "(password)": b"%s OK in\r\n",
            "LIST": b'* LIST () "/" INBOX\r\n%s OK done\r\n',
            "EXAMINE": b"* 1 EXISTS\r\n* OK [UIDNEXT 8] x\r\n%s OK [READ-ONLY]\r\n",
            "UID SEARCH": b"* SEARCH 7\r\n%s OK done\r\n",
            "UID FETCH": b"* 1 FETCH (UID 7 BODY[HEADER] {%d}\r\n" % len(HEADER) + HEADER + b")\r\n%s OK done\r\n",
            "LOGOUT": b"* BYE\r\n%s OK done\r\n",
            **answers,
        }
        self.greeting = greeting
        self.heard: list[bytes] = []
        self.asked = asyncio.Event()
        self.gone = asyncio.Event()

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await writer.start_tls(certificates().good)
            writer.write(self.greeting)
            tag = b""
            while line := await reader.readline():
                self.heard.append(line)
                if b"SEARCH" in line:
                    self.asked.set()
                words = line.split()
                verb = words[1].decode().upper() if len(words) > 1 else "(password)"
                if verb == "UID":
                    verb = f"UID {words[2].decode().upper()}"
                if verb != "(password)":
                    tag = words[0]
                answer = self.answers[verb]
                if answer == b"(flood)":
                    while True:
                        writer.write(b"* 1 FETCH (FLAGS ())\r\n" * 100)
                        await writer.drain()
                writer.write(answer.replace(b"%s", tag))
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.transport.abort()
            self.gone.set()


def talk_to(talker: Talker, patience_s: float) -> tuple[Found, ...]:
    async def work() -> tuple[Found, ...]:
        listener = await asyncio.start_server(talker.talk, "127.0.0.1", 0)
        try:
            return await visit(imap(Server((), port=listener.sockets[0].getsockname()[1]), patience_s))
        finally:
            listener.close()
            await asyncio.wait_for(talker.gone.wait(), 10)

    return run(work)


def test_imap_finds_the_message() -> None:
    (found,) = talk_to(Talker({}), 10.0)
    assert (found.sight, found.uid, found.folder, found.junk) == (Sight.MESSAGE, "7", "INBOX", False)
    assert b"Received: by a.example" in found.header


IMAP_ANSWERS: dict[str, tuple[Talker, Trouble, float]] = {
    "nonsense for a greeting": (Talker({}, b"hello\r\n"), Trouble.BROKEN, 10.0),
    "signed in by nobody": (Talker({}, b"* PREAUTH hi\r\n"), Trouble.BROKEN, 10.0),
    "turned away": (Talker({}, b"* BYE full\r\n"), Trouble.BROKEN, 10.0),
    "a line without end": (Talker({}, b"* OK " + b"a" * 200_000), Trouble.BROKEN, 10.0),
    "nothing but a promise": (Talker({"UID SEARCH": b"* SEARCH 7\r\n"}), Trouble.BROKEN, 0.5),
    "a wrong password": (Talker({"(password)": b"%s NO [AUTHENTICATIONFAILED] no\r\n"}), Trouble.REFUSED, 10.0),
    "no way to sign in": (
        Talker({"CAPABILITY": b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n%s OK done\r\n"}), Trouble.REFUSED, 10.0,
    ),
    "not IMAP4": (Talker({"CAPABILITY": b"* CAPABILITY IMAP2\r\n%s OK done\r\n"}), Trouble.BROKEN, 10.0),
    "a literal of a terabyte": (
        Talker({"UID FETCH": b"* 1 FETCH (UID 7 BODY[HEADER] {1099511627776}\r\nx"}), Trouble.BROKEN, 10.0,
    ),
    "a list of nothing that parses": (Talker({"LIST": b"* LIST ((((\r\n%s OK done\r\n"}), Trouble.BROKEN, 10.0),
    "uids that are none": (Talker({"UID SEARCH": b"* SEARCH seven\r\n%s OK done\r\n"}), Trouble.BROKEN, 10.0),
    "no such mailbox": (Talker({"EXAMINE": b"%s NO gone\r\n"}), Trouble.BROKEN, 10.0),
    "answers without end": (Talker({"UID SEARCH": b"(flood)"}), Trouble.BROKEN, 20.0),
}  # fmt: skip


@pytest.mark.parametrize("name", IMAP_ANSWERS)
def test_imap(name: str, caplog: pytest.LogCaptureFixture) -> None:
    talker, trouble, patience_s = IMAP_ANSWERS[name]
    caplog.set_level(logging.DEBUG)
    with pytest.raises(MailboxError) as caught:
        talk_to(talker, patience_s)
    assert caught.value.trouble is trouble
    assert PASSWORD not in repr(caught.value) + caplog.text


def test_imap_never_logs_a_password(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    without_plain = {"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n%s OK done\r\n", "LOGIN": b"%s OK done\r\n"}
    for talker in (Talker({}), Talker(without_plain)):
        talk_to(talker, 10.0)
        secret = base64.b64encode(b"\0anna\0correct horse")
        assert any(b'"correct horse"' in line or line.strip() == secret for line in talker.heard)
    assert PASSWORD not in caplog.text
    assert base64.b64encode(b"\0anna\0correct horse").decode() not in caplog.text


def test_imap_is_cut_off_when_nobody_wants_it_any_more() -> None:
    talker = Talker({"UID SEARCH": b""})

    async def work() -> None:
        listener = await asyncio.start_server(talker.talk, "127.0.0.1", 0)
        mailbox = imap(Server((), port=listener.sockets[0].getsockname()[1]), 30.0)
        try:
            await mailbox.open(from_now=False)
            task = asyncio.ensure_future(mailbox.look(MARK))
            await asyncio.wait_for(talker.asked.wait(), 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        finally:
            mailbox.close()
            listener.close()
            await asyncio.wait_for(talker.gone.wait(), 10)

    run(work)
