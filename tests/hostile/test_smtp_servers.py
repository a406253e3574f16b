"""Hostile and broken SMTP servers: each ends in one observation with the right failure, in time, leaving nothing."""

import asyncio
import itertools
from collections.abc import Callable, Sequence

import pytest

from assistant.model.net import SocketAddress
from assistant.model.observation import (
    Exchange,
    Failure,
    Observation,
    RecipientClass,
    Step,
    TlsHandshake,
)
from assistant.model.secret import Secret
from assistant.probe.smtp import Credential, LocalProtocolError, Patience, SmtpProbe
from assistant.probe.transport import Connection
from tests.support.hostile_certificates import certificates
from tests.support.hostile_server import (
    LONG,
    SHORT,
    Flood,
    Reset,
    Say,
    Server,
    Silence,
    StartTls,
    Taste,
    Turn,
    hear,
    observations,
    run,
    serving,
    smtp_probe,
)

GREETING = Say(b"220 mail.example ESMTP ready\r\n")
EHLO = Say(b"250-mail.example\r\n250-PIPELINING\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n")
EHLO_SLOW = Say(b"250-mail.example\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n")
GO = Say(b"220 2.0.0 go ahead\r\n")
OK = Say(b"250 2.1.0 ok\r\n")
CREDENTIAL = Credential("anna", Secret("correct horse"))


async def story(probe: SmtpProbe, *, tls: bool = True) -> None:
    """Go as far as the server lets us, as a diagnosis does."""
    if (await probe.connect("127.0.0.1")).failure is not None:
        return
    if (await probe.greeting()).failure is not None or probe.closed:
        return
    if (await probe.ehlo()).failure is not None or probe.closed:
        return
    if tls:
        if not (await probe.starttls()).accepted:
            return
        if (await probe.secure()).failure is not None:
            return
        if (await probe.ehlo()).failure is not None or probe.closed:
            return
    await probe.ask(
        "anna@proseware.com",
        [("bob@proseware.com", RecipientClass.INSIDE), ("carlo@adatum.com", RecipientClass.OUTSIDE)],
        credential=CREDENTIAL if tls else None,
    )


def patience_for(failure: Failure) -> Patience:
    """Return little patience where a time-out is awaited, much elsewhere."""
    return SHORT if failure is Failure.TIMED_OUT else LONG


def play(script: Sequence[Turn], *, tls: bool = False, patience: Patience = LONG) -> tuple[list[Observation], Server]:
    """Run the story against a script and return what was recorded."""

    async def work() -> tuple[list[Observation], Server]:
        async with serving(script) as server:
            probe, recorder = smtp_probe(server, certificates().trust, patience=patience)
            await story(probe, tls=tls)
            assert probe.closed
            await asyncio.wait_for(server.gone.wait(), 5)
        return list(observations(recorder)), server

    return run(work)


def only_failure(seen: Sequence[Observation]) -> Observation:
    """Return the last observation, which alone has failed."""
    assert [one.failure for one in seen[:-1]] == [None] * (len(seen) - 1)
    assert seen[-1].failure is not None
    return seen[-1]


GREETINGS: dict[str, tuple[tuple[Turn, ...], Failure]] = {
    "never greets": ((Silence(),), Failure.TIMED_OUT),
    "closes at once": ((), Failure.EOF),
    "resets at once": ((Reset(),), Failure.CONNECTION_RESET),
    "resets in the middle": ((Say(b"220-mail."), Reset()), Failure.CONNECTION_RESET),
    "closes in the middle of a line": ((Say(b"220 mail.exam"),), Failure.EOF),
    "closes between two lines": ((Say(b"220-mail.example\r\n"),), Failure.EOF),
    "trickles": ((Flood(b"2", 0.02),), Failure.TIMED_OUT),
    "trickles whole lines": ((Flood(b"220-x\r\n", 0.02),), Failure.TIMED_OUT),
    "four megabytes in one line": ((Flood(b"2" * 65536),), Failure.BAD_REPLY),
    "four megabytes of NUL": ((Flood(b"\0" * 65536),), Failure.BAD_REPLY),
    "a reply without end": ((Flood(b"220-again\r\n" * 500),), Failure.BAD_REPLY),
    "long lines without end": ((Flood(b"220-" + b"x" * 4000 + b"\r\n"),), Failure.BAD_REPLY),
    "differing codes": ((Say(b"220-mail.example\r\n250 done\r\n"), Silence()), Failure.BAD_REPLY),
    "another protocol": ((Say(b"SSH-2.0-OpenSSH_9.2\r\n"), Silence()), Failure.BAD_REPLY),
    "an IMAP server": ((Say(b"* OK IMAP4rev1 ready\r\n"), Silence()), Failure.BAD_REPLY),
    "a POP3 server": ((Say(b"+OK ready\r\n"), Silence()), Failure.BAD_REPLY),
    "a web server": ((Say(b"HTTP/1.1 302 Found\r\nLocation: http://portal/\r\n\r\n"), Silence()), Failure.BAD_REPLY),
    "a TLS alert": ((Say(b"\x15\x03\x03\x00\x02\x02\x28"), Silence()), Failure.BAD_REPLY),
    "an empty line": ((Say(b"\r\n"), Silence()), Failure.BAD_REPLY),
    "a code alone out of range": ((Say(b"999 hello\r\n"), Silence()), Failure.BAD_REPLY),
}  # fmt: skip


@pytest.mark.parametrize("case", GREETINGS)
def test_greetings_that_fail(case: str) -> None:
    script, failure = GREETINGS[case]
    seen, server = play(script, patience=patience_for(failure))
    assert len(seen) == 2
    failed = only_failure(seen)
    assert isinstance(failed, Exchange)
    assert (failed.step, failed.failure, failed.reply) == (Step.GREETING, failure, None)
    assert len(failed.detail) <= 300
    # Nobody who talks without end gets rid of much more than the buffers on the way.
    assert server.sent_octets < 16 * 1024 * 1024


ODD = {
    "nul": (b"220 mail\0.example\r\n", "220 mail\ufffd.example", "nul"),
    "eight bit": (b"220 b\xfccher.example\r\n", "220 b\ufffdcher.example", "not-utf-8"),
    "bare line feed": (b"220 mail.example\n", "220 mail.example", "bare-lf"),
    "escape sequence": (b"220 \x1b[31mred\r\n", "220 \ufffd[31mred", "control-characters"),
}


@pytest.mark.parametrize("case", ODD)
def test_greetings_that_are_forgiven(case: str) -> None:
    octets, text, detail = ODD[case]
    seen, _ = play([Say(octets), hear(b"EHLO"), Say(b"421 later\r\n"), Silence()])
    greeting = seen[1]
    assert isinstance(greeting, Exchange)
    assert (str(greeting.reply), greeting.failure, greeting.detail) == (text, None, detail)


@pytest.mark.parametrize(("octets", "closed"), [(b"554 5.7.1 no service here\r\n", False), (b"421 too busy\r\n", True)])
def test_a_greeting_that_refuses_is_a_reply(octets: bytes, closed: bool) -> None:
    async def work() -> None:
        async with serving([Say(octets), Silence()]) as server:
            probe, _ = smtp_probe(server, certificates().trust)
            await probe.connect("127.0.0.1")
            seen = await probe.greeting()
            assert seen.refused
            assert seen.failure is None
            assert probe.closed is closed
            with pytest.raises(LocalProtocolError):
                await probe.ehlo()
            probe.close()

    run(work)


# Each step of the story, and what the server says to it when it behaves.
STEPS: list[tuple[Step, tuple[Turn, ...]]] = [
    (Step.EHLO, (GREETING, hear(b"EHLO laptop.example"))),
    (Step.STARTTLS, (EHLO, hear(b"STARTTLS"))),
    (Step.EHLO, (GO, StartTls(certificates().good), hear(b"EHLO"))),
    (Step.MAIL, (EHLO, hear(b"MAIL FROM:<anna@proseware.com>", b"RCPT", b"RCPT", b"RSET", b"AUTH PLAIN"))),
    (Step.RCPT, (OK,)),
    (Step.RCPT, (OK,)),
    (Step.RSET, (Say(b"550 5.7.1 Relaying denied\r\n"),)),
    (Step.AUTH, (OK,)),
]
ENDINGS: dict[str, tuple[tuple[Turn, ...], Failure]] = {
    "closes": ((), Failure.EOF),
    "resets": ((Reset(),), Failure.CONNECTION_RESET),
    "says nothing more": ((Silence(),), Failure.TIMED_OUT),
    "trickles": ((Flood(b"2", 0.02),), Failure.TIMED_OUT),
    "closes within the reply": ((Say(b"250-half\r\n250"),), Failure.EOF),
    "sends nonsense": ((Say(b"what?\r\n"), Silence()), Failure.BAD_REPLY),
    "sends without end": ((Flood(b"250-more\r\n" * 500),), Failure.BAD_REPLY),
    "differs in its codes": ((Say(b"250-one\r\n251 two\r\n"), Silence()), Failure.BAD_REPLY),
}


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("reached", range(1, len(STEPS) + 1))
def test_every_step_may_be_the_last(reached: int, ending: str) -> None:
    turns, failure = ENDINGS[ending]
    before = list(itertools.chain.from_iterable(turns for _, turns in STEPS[:reached]))
    seen, _ = play([*before, *turns], tls=True, patience=patience_for(failure))
    failed = only_failure(seen)
    assert isinstance(failed, Exchange)
    assert (failed.step, failed.failure) == (STEPS[reached - 1][0], failure)
    assert failed.reply is None
    assert "correct horse" not in repr(seen)


@pytest.mark.parametrize("ending", ["closes", "resets", "says nothing more"])
@pytest.mark.parametrize("answered", [0, 1, 2])
def test_one_by_one_every_step_may_be_the_last(answered: int, ending: str) -> None:
    turns, failure = ENDINGS[ending]
    said: list[Turn] = [hear(b"MAIL"), OK, hear(b"RCPT"), OK, hear(b"RCPT")]
    seen, _ = play(
        [GREETING, hear(b"EHLO"), EHLO_SLOW, *said[: 1 + 2 * answered], *turns], patience=patience_for(failure)
    )
    failed = only_failure(seen)
    assert isinstance(failed, Exchange)
    assert failed.step is (Step.MAIL, Step.RCPT, Step.RCPT)[answered]
    assert failed.failure is failure


def test_421_at_any_time_ends_the_probe() -> None:
    for reached in range(1, len(STEPS) + 1):
        before = list(itertools.chain.from_iterable(turns for _, turns in STEPS[:reached]))
        seen, _ = play([*before, Say(b"421 4.3.2 shutting down\r\n"), Silence()], tls=True)
        assert [one.failure for one in seen] == [None] * len(seen)
        last = seen[-1]
        assert isinstance(last, Exchange)
        assert last.step is STEPS[reached - 1][0]
        assert last.reply is not None
        assert last.reply.code == 421


def test_replies_out_of_order_end_the_group() -> None:
    answers = b"235 2.7.0 signed in\r\n250 a\r\n250 b\r\n250 c\r\n250 d\r\n"
    before = list(itertools.chain.from_iterable(turns for _, turns in STEPS[:4]))
    seen, _ = play([*before, Say(answers), Silence()], tls=True)
    failed = only_failure(seen)
    assert isinstance(failed, Exchange)
    assert (failed.step, failed.failure) == (Step.MAIL, Failure.BAD_REPLY)


# What the server does after the client's first TLS record.
HANDSHAKES: dict[str, tuple[tuple[Turn, ...], Failure]] = {
    "closes instead": ((Taste(),), Failure.EOF),
    "resets instead": ((Taste(), Reset()), Failure.CONNECTION_RESET),
    "says nothing": ((Silence(),), Failure.TIMED_OUT),
    "speaks plain text": ((Taste(), Say(b"220 still in clear\r\n"), Silence()), Failure.TLS_PROTOCOL),
    "sends an alert": ((Taste(), Say(b"\x15\x03\x03\x00\x02\x02\x28"), Silence()), Failure.TLS_PROTOCOL),
    "wants another version": ((Taste(), Say(b"\x15\x03\x03\x00\x02\x02\x46"), Silence()), Failure.TLS_PROTOCOL),
    "trickles": ((Taste(), Say(b"\x16\x03\x03\x40\x00"), Flood(b"\0", 0.02)), Failure.TIMED_OUT),
    "certificate expired": ((StartTls(certificates().expired),), Failure.TLS_EXPIRED),
    "certificate not yet valid": ((StartTls(certificates().not_yet),), Failure.TLS_EXPIRED),
    "certificate for another name": ((StartTls(certificates().wrong_name),), Failure.TLS_NAME_MISMATCH),
    "certificate of a stranger": ((StartTls(certificates().unknown),), Failure.TLS_UNKNOWN_AUTHORITY),
}


@pytest.mark.parametrize("case", HANDSHAKES)
def test_starttls_offered_and_failed(case: str) -> None:
    turns, failure = HANDSHAKES[case]
    script = [GREETING, hear(b"EHLO"), EHLO, hear(b"STARTTLS"), GO, *turns]
    seen, _ = play(script, tls=True, patience=patience_for(failure))
    failed = only_failure(seen)
    assert isinstance(failed, TlsHandshake)
    assert (failed.failure, failed.verified) == (failure, False)
    if case.startswith("certificate"):
        assert failed.certificate is not None
        assert failed.certificate.names == (("other.example" if "another" in case else "mail.example"),)
        assert failed.certificate.issuer == ("Stranger" if "stranger" in case else "Known Authority")
        assert failed.certificate.not_after_utc is not None
        assert len(failed.certificate.fingerprint or "") == 64
    else:
        assert failed.certificate is None


@pytest.mark.parametrize("case", HANDSHAKES)
def test_implicit_tls_failed(case: str) -> None:
    turns, failure = HANDSHAKES[case]

    async def work() -> None:
        async with serving(turns) as server:
            probe, recorder = smtp_probe(server, certificates().trust, patience=patience_for(failure))
            await probe.connect("127.0.0.1")
            seen = await probe.secure()
            assert seen.failure is failure
            assert (probe.closed, probe.encrypted, probe.verified) == (True, False, False)
            assert observations(recorder)[1:] == (seen,)

    run(work)


def test_what_is_injected_after_starttls_is_never_believed() -> None:
    injected = Say(b"220 2.0.0 go ahead\r\n250-mail.example\r\n250 AUTH PLAIN\r\n")
    seen, _ = play([GREETING, hear(b"EHLO"), EHLO, hear(b"STARTTLS"), injected, Silence()], tls=True)
    failed = only_failure(seen)
    assert isinstance(failed, TlsHandshake)
    assert failed.failure is Failure.TLS_INJECTED
    assert "plain text" in failed.detail


def test_what_is_injected_a_moment_later_is_never_believed() -> None:
    """The octets come in a segment of their own, after the reply was read and before the handshake began."""

    async def work() -> None:
        async with serving([GREETING, hear(b"EHLO"), EHLO, hear(b"STARTTLS"), GO, Silence()]) as server:
            probe, _ = smtp_probe(server, certificates().trust)
            await probe.connect("127.0.0.1")
            await probe.greeting()
            await probe.ehlo()
            await probe.starttls()
            link = probe._channel.link()
            link.data_received(b"250 AUTH PLAIN\r\n")
            seen = await probe.secure()
            assert seen.failure is Failure.TLS_INJECTED
            assert probe.closed

    run(work)


def test_an_unverified_look_reads_the_certificate_and_takes_no_secret() -> None:
    async def work() -> None:
        async with serving([StartTls(certificates().expired), GREETING, hear(b"EHLO"), EHLO, Silence()]) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, allow_clear=True)
            await probe.connect("127.0.0.1")
            seen = await probe.secure(verify=False)
            assert (seen.failure, seen.verified) == (None, False)
            assert seen.certificate is not None
            assert seen.certificate.names == ("mail.example",)
            assert seen.version in ("TLSv1.2", "TLSv1.3")
            await probe.greeting()
            assert (await probe.ehlo()).encrypted
            with pytest.raises(LocalProtocolError):
                await probe.ask("a@b.example", [], credential=CREDENTIAL)
            probe.close()

    run(work)


@pytest.mark.parametrize("where", ["connect", "secure", "greeting", "ehlo", "ask"])
def test_cancelling_records_the_step_and_closes(where: str) -> None:
    """A cancelled step is recorded before the cancellation goes on, and the server sees the connection end."""
    scripts: dict[str, list[Turn]] = {
        "secure": [Silence()],
        "greeting": [Silence()],
        "ehlo": [GREETING, hear(b"EHLO"), Silence()],
        "ask": [GREETING, hear(b"EHLO"), EHLO, hear(b"MAIL"), Silence()],
    }

    async def work() -> None:
        async with serving(scripts.get(where, [Silence()])) as server:
            probe, recorder = smtp_probe(server, certificates().trust, patience=LONG)
            if where == "connect":
                probe._channel._dialer = NeverConnects()
            task = asyncio.ensure_future(cancelled_story(probe, where))
            reached = asyncio.Event()
            wait_until(lambda: at(where, server, probe), reached)
            await reached.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            last = observations(recorder)[-1]
            assert last.failure is Failure.CANCELLED
            assert [one.failure for one in observations(recorder)[:-1]] == [None] * (len(observations(recorder)) - 1)
            assert probe.closed
            if where != "connect":
                await asyncio.wait_for(server.gone.wait(), 5)

    run(work)


class NeverConnects:
    """A dialer whose packets are dropped."""

    async def open(self, address: SocketAddress) -> Connection:
        """Wait for ever."""
        del address
        never: asyncio.Future[Connection] = asyncio.get_running_loop().create_future()
        return await never


async def cancelled_story(probe: SmtpProbe, where: str) -> None:
    """Go to the step that is to be cancelled."""
    await probe.connect("127.0.0.1")
    if where == "secure":
        await probe.secure()
    await story_after_connect(probe)


async def story_after_connect(probe: SmtpProbe) -> None:
    """Go on without TLS."""
    await probe.greeting()
    await probe.ehlo()
    await probe.ask("a@b.example", [("c@d.example", RecipientClass.OUTSIDE)])


def at(where: str, server: Server, probe: SmtpProbe) -> bool:
    """Tell whether the story has come to the step."""
    if where == "connect":
        return True
    if where in ("secure", "greeting"):
        return probe._channel._link is not None
    return bool(server.heard) and server.heard[-1].startswith(b"EHLO" if where == "ehlo" else b"MAIL")


def wait_until(condition: Callable[[], bool], reached: asyncio.Event) -> None:
    """Look at a condition at each turn of the loop."""

    def look() -> None:
        if condition():
            reached.set()
        else:
            asyncio.get_running_loop().call_soon(look)

    asyncio.get_running_loop().call_soon(look)


def test_a_port_that_never_answers_times_out() -> None:
    async def work() -> None:
        async with serving([]) as server:
            probe, recorder = smtp_probe(server, certificates().trust, patience=SHORT)
            probe._channel._dialer = NeverConnects()
            seen = await probe.connect("127.0.0.1")
            assert seen.failure is Failure.TIMED_OUT
            assert probe.closed
            assert observations(recorder) == (seen,)

    run(work)


def test_a_refused_port_says_so() -> None:
    async def work() -> None:
        async with serving([]) as server:
            pass  # the port is free again
        probe, _ = smtp_probe(server, certificates().trust)
        seen = await probe.connect("127.0.0.1")
        assert seen.failure is Failure.CONNECTION_REFUSED

    run(work)
