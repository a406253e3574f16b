"""The submitter against well-behaved and other servers: one message, once, and what decided."""

import re
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

import assistant
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Exchange, Failure, RecipientClass, Role, Step
from assistant.probe.recorder import Recorder
from assistant.probe.submit import Submitter
from assistant.probe.transport import SystemDialer
from assistant.wire.fault import LocalProtocolError
from tests.support.hostile_certificates import certificates
from tests.support.hostile_server import LONG, SHORT, Reset, Say, Server, Silence, Turn, hear, run, serving

MESSAGE = b"Subject: x\r\n\r\n.hidden\r\nlast"
GREETING, OK = Say(b"220 mail.example\r\n"), Say(b"250 2.1.0 Ok\r\n")
OPEN: tuple[Turn, ...] = (GREETING, hear(b"EHLO"), Say(b"250-mail.example\r\n250-SIZE 1000000\r\n250 PIPELINING\r\n"))
TO_DATA: tuple[Turn, ...] = (
    *OPEN, hear(b"MAIL FROM:<anna@proseware.com> SIZE="), OK, hear(b"RCPT"), OK, hear(b"DATA"),
)  # fmt: skip
GO_ON = Say(b"354 go on\r\n")
WHOLE = hear(b"Subject: x", b"", b"..hidden", b"last", b".")


def submitter(server: Server, patience: object = LONG) -> Submitter:
    return Submitter(
        dialer=SystemDialer(),
        trust=certificates().trust,
        recorder=Recorder(time.monotonic),
        endpoint=Endpoint(host="mail.example", port=server.port, security=Security.NONE),
        role=Role.CONFIGURED,
        account="anna@proseware.com",
        patience=patience,  # type: ignore[arg-type] # one of the two
        ehlo_name="[127.0.0.1]",
    )


async def submit(probe: Submitter, message: bytes = MESSAGE, recipient: str = "carlo@adatum.com") -> Exchange:
    return await probe.submit("anna@proseware.com", recipient, RecipientClass.OUTSIDE, message)


async def arrive(probe: Submitter) -> None:
    await probe.connect("127.0.0.1")
    await probe.greeting()
    await probe.ehlo()


def play(script: Sequence[Turn], patience: object = LONG) -> tuple[Exchange, bool, Server]:
    async def work() -> tuple[Exchange, bool, Server]:
        async with serving(script) as server:
            probe = submitter(server, patience)
            try:
                await arrive(probe)
                seen = await submit(probe)
                return seen, probe.handed_over, server
            finally:
                await probe.quit()

    return run(work)


def test_a_message_is_handed_over_command_by_command() -> None:
    seen, handed_over, server = play((*TO_DATA, GO_ON, WHOLE, Say(b"250 2.0.0 queued\r\n"), hear(b"QUIT")))
    assert Submitter.taken(seen) and handed_over
    assert seen.command == "(message)"
    assert server.heard.count(b".") == 1


@pytest.mark.parametrize(
    ("script", "step", "code"),
    [
        ((*OPEN, hear(b"MAIL"), Say(b"530 sign in\r\n"), hear(b"QUIT")), Step.MAIL, 530),
        ((*OPEN, hear(b"MAIL"), OK, hear(b"RCPT"), Say(b"550 5.7.1 no\r\n"), hear(b"QUIT")), Step.RCPT, 550),
        ((*TO_DATA, Say(b"451 later\r\n"), hear(b"QUIT")), Step.DATA, 451),
        ((*TO_DATA, GO_ON, WHOLE, Say(b"554 5.7.1 spam\r\n"), hear(b"QUIT")), Step.MESSAGE, 554),
    ],
    ids=["mail", "rcpt", "data", "message"],
)
def test_a_refusal_ends_it_where_it_stands(script: Sequence[Turn], step: Step, code: int) -> None:
    seen, handed_over, _ = play(script)
    assert seen.step is step and seen.reply is not None and seen.reply.code == code
    assert not Submitter.taken(seen)
    assert handed_over is (step is Step.MESSAGE)


@pytest.mark.parametrize(
    ("end", "failure", "patience"),
    [((Reset(),), Failure.CONNECTION_RESET, LONG), ((Silence(),), Failure.TIMED_OUT, SHORT)],
    ids=["reset", "silence"],
)
def test_after_the_last_dot_it_is_known_that_it_is_not_known(
    end: Sequence[Turn], failure: Failure, patience: object
) -> None:
    seen, handed_over, _ = play((*TO_DATA, GO_ON, WHOLE, *end), patience)
    assert (seen.step, seen.failure, seen.reply) == (Step.MESSAGE, failure, None)
    assert handed_over and not Submitter.taken(seen)


def test_a_server_that_asks_to_come_again_is_asked_on_the_same_connection() -> None:
    script = (
        *OPEN, hear(b"MAIL"), OK, hear(b"RCPT"), Say(b"450 4.7.1 come again\r\n"), hear(b"RSET"), OK,
        hear(b"MAIL"), OK, hear(b"RCPT"), OK, hear(b"DATA"), GO_ON, WHOLE, OK, hear(b"QUIT"),
    )  # fmt: skip

    async def work() -> tuple[Exchange, Exchange]:
        async with serving(script) as server:
            probe = submitter(server)
            await arrive(probe)
            first = await submit(probe)
            assert await probe.forget()
            second = await submit(probe)
            await probe.quit()
            return first, second

    first, second = run(work)
    assert first.reply is not None and first.reply.code == 450
    assert Submitter.taken(second)


def test_there_is_no_second_message() -> None:
    script = (*TO_DATA, GO_ON, WHOLE, OK, hear(b"MAIL"), OK, hear(b"RCPT"), OK)

    async def work() -> None:
        async with serving(script) as server:
            probe = submitter(server)
            await arrive(probe)
            await submit(probe)
            with pytest.raises(LocalProtocolError, match="one message"):
                await submit(probe)
            probe.close()

    run(work)


@pytest.mark.parametrize(
    ("message", "recipient"), [("perché".encode(), "carlo@adatum.com"), (MESSAGE, "carlo@adatum.com>\r\nRSET")]
)
def test_what_cannot_be_sent_as_it_is_is_not_begun(message: bytes, recipient: str) -> None:
    async def work() -> list[bytes]:
        async with serving((*OPEN, hear(b"QUIT"))) as server:
            probe = submitter(server)
            await arrive(probe)
            with pytest.raises(LocalProtocolError):
                await submit(probe, message, recipient)
            await probe.quit()
            return server.heard

    assert not any(line.startswith(b"MAIL") for line in run(work))


def test_nobody_but_the_postman_can_send() -> None:
    package = Path(assistant.__file__).parent
    senders = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if re.search(r"probe\.submit import|probe import submit|wire\.submission import|import submission",
                     path.read_text("utf-8"))
    }  # fmt: skip
    assert senders == {"probe/submit.py", "session/postman.py"}
    users = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if "session.postman import" in path.read_text("utf-8")
    }
    assert users == {"session/proving.py"}
