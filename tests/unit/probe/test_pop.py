"""The POP3 probe: how it signs in, what is recorded, who may see a secret, and servers that break."""

import asyncio
import base64
from collections.abc import Sequence

import pytest

from assistant.model.net import Security
from assistant.model.observation import Exchange, Failure, Observation, Step
from assistant.model.secret import Secret
from assistant.probe.pop import Credential, LocalProtocolError, Patience, PopProbe
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
    pop_probe,
    run,
    serving,
)

GREETING = Say(b"+OK POP3 ready\r\n")
OK = Say(b"+OK\r\n")
NO = Say(b"-ERR [AUTH] no: correct horse\r\n")
TLS = StartTls(certificates().good)
CREDENTIAL = Credential("anna", Secret("correct horse"))
PLAIN = b"AUTH PLAIN " + base64.b64encode(b"\0anna\0correct horse")


def capa(*lines: str) -> Say:
    """Build the answer to CAPA."""
    return Say("".join(f"{line}\r\n" for line in ("+OK", *lines, ".")).encode())


async def arrive(probe: PopProbe) -> None:
    """Come as far as the CAPA under TLS, as the endpoint wants it."""
    await probe.connect("127.0.0.1")
    if probe.endpoint.security is Security.TLS:
        await probe.secure()
    await probe.greeting()
    await probe.capa()
    if probe.endpoint.security is Security.STARTTLS:
        await probe.stls()
        await probe.secure()
        await probe.capa()


def play(
    script: Sequence[Turn], *, security: Security = Security.TLS, patience: Patience = LONG, allow_clear: bool = False
) -> tuple[Exchange, Sequence[Observation], Server]:
    """Sign in against a script."""

    async def work() -> tuple[Exchange, Sequence[Observation], Server]:
        async with serving(script) as server:
            probe, recorder = pop_probe(
                server, certificates().trust, security=security, patience=patience, allow_clear=allow_clear
            )
            await arrive(probe)
            seen = await probe.login(CREDENTIAL)
            assert probe.signed_in is seen.accepted
            await probe.quit()
            assert probe.closed
        return seen, observations(recorder), server

    seen, recorded, server = run(work)
    assert recorded[-1] == seen
    assert sum(isinstance(one, Exchange) and one.step is Step.POP_LOGIN for one in recorded) == 1
    assert "correct horse" not in repr(recorded)
    return seen, recorded, server


WAYS: dict[str, tuple[list[str], list[Turn], str, str, list[int]]] = {
    # what CAPA says; the log-in; what is recorded; with what; lines in each write
    "in one group": (
        ["USER", "PIPELINING", "SASL PLAIN"], [hear(b"USER anna", b"PASS correct horse"), OK, OK],
        "PASS …", "USER", [2],
    ),
    "in one command": (["USER", "SASL LOGIN PLAIN"], [hear(PLAIN), OK], "AUTH PLAIN …", "PLAIN", [1]),
    "without USER": (["SASL PLAIN"], [hear(PLAIN), OK], "AUTH PLAIN …", "PLAIN", [1]),
    "by two commands": (["USER"], [hear(b"USER anna"), OK, hear(b"PASS"), OK], "PASS …", "USER", [1, 1]),
    "nothing said": ([], [hear(b"USER anna"), OK, hear(b"PASS"), OK], "PASS …", "USER", [1, 1]),
    "a mechanism of several steps only": (
        ["SASL LOGIN"],
        [hear(b"AUTH LOGIN"), Say(b"+ VXNlcm5hbWU6\r\n"), hear(b"YW5uYQ=="), Say(b"+ UGFzc3dvcmQ6\r\n"),
         hear(b"Y29ycmV"), OK],
        "AUTH LOGIN …", "LOGIN", [1, 1, 1],
    ),
    "USER rather than several steps": (
        ["USER", "SASL LOGIN"], [hear(b"USER anna"), OK, hear(b"PASS"), OK], "PASS …", "USER", [1, 1],
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_signing_in(way: str) -> None:
    keywords, turns, command, mechanism, writes = WAYS[way]
    seen, _, server = play([TLS, GREETING, hear(b"CAPA"), capa(*keywords), *turns, hear(b"QUIT"), OK, Silence()])
    assert seen.accepted
    assert (seen.step, seen.command, seen.mechanism) == (Step.POP_LOGIN, command, mechanism)
    assert (seen.encrypted, seen.verified) == (True, True)
    assert [chunk.count(b"\r\n") for chunk in server.chunks] == [1, *writes, 1]


def test_signing_in_after_stls() -> None:
    script: list[Turn] = [
        GREETING, hear(b"CAPA"), capa("STLS"), hear(b"STLS"), OK, TLS, hear(b"CAPA"), capa("USER", "PIPELINING"),
        hear(b"USER", b"PASS"), OK, OK, hear(b"QUIT"), OK, Silence(),
    ]  # fmt: skip
    seen, recorded, _ = play(script, security=Security.STARTTLS)
    assert seen.accepted
    assert [one.step for one in recorded if isinstance(one, Exchange)] == [
        Step.GREETING,
        Step.POP_CAPA,
        Step.POP_STLS,
        Step.POP_CAPA,
        Step.POP_LOGIN,
    ]


@pytest.mark.parametrize(
    ("keywords", "turns", "command"),
    [
        (["USER"], [hear(b"USER"), NO], "USER anna"),
        (["USER"], [hear(b"USER"), OK, hear(b"PASS"), NO], "PASS …"),
        (["USER", "PIPELINING"], [hear(b"USER", b"PASS"), NO, NO], "USER anna"),
        (["USER", "PIPELINING"], [hear(b"USER", b"PASS"), OK, NO], "PASS …"),
        (["SASL PLAIN"], [hear(PLAIN), NO], "AUTH PLAIN …"),
    ],
)
def test_a_refused_log_in_is_never_tried_twice(keywords: list[str], turns: list[Turn], command: str) -> None:
    seen, _, _ = play([TLS, GREETING, hear(b"CAPA"), capa(*keywords), *turns, hear(b"QUIT"), OK, Silence()])
    assert seen.refused
    assert (seen.command, str(seen.reply)) == (command, "-ERR [AUTH] no: …")


def test_a_server_without_capa() -> None:
    script: list[Turn] = [
        TLS,
        GREETING,
        hear(b"CAPA"),
        Say(b"-ERR what?\r\n"),
        hear(b"USER"),
        OK,
        hear(b"PASS"),
        OK,
        Silence(),
    ]
    assert play(script)[0].accepted


def test_in_clear_what_does_not_show_the_secret_comes_first() -> None:
    challenge = base64.b64encode(b"<1896.697170952@postoffice.reston.mci.net>")
    script: list[Turn] = [
        GREETING, hear(b"CAPA"), capa("USER", "SASL PLAIN CRAM-MD5"),
        hear(b"AUTH CRAM-MD5"), Say(b"+ " + challenge + b"\r\n"), hear(b"YW5uYS"), OK, Silence(),
    ]  # fmt: skip
    seen, _, _ = play(script, security=Security.NONE, allow_clear=True)
    assert (seen.accepted, seen.mechanism, seen.encrypted) == (True, "CRAM-MD5", False)


@pytest.mark.parametrize("verify", [None, False])
def test_no_secret_without_verified_tls(verify: bool | None) -> None:
    async def work() -> None:
        script: list[Turn] = [] if verify is None else [TLS]
        async with serving([*script, GREETING, Silence()]) as server:
            probe, _ = pop_probe(server, certificates().trust, patience=LONG, allow_clear=verify is not None)
            await probe.connect("127.0.0.1")
            if verify is not None:
                await probe.secure(verify=verify)
            await probe.greeting()
            with pytest.raises(LocalProtocolError):
                await probe.login(CREDENTIAL)
            probe.close()
        assert server.heard == []

    run(work)


ENDINGS: dict[str, tuple[list[Turn], Failure]] = {
    "closes": ([], Failure.EOF),
    "resets": ([Reset()], Failure.CONNECTION_RESET),
    "says nothing": ([Silence()], Failure.TIMED_OUT),
    "trickles": ([Flood(b"+", 0.02)], Failure.TIMED_OUT),
    "speaks SMTP": ([Say(b"220 mail.example ESMTP\r\n"), Silence()], Failure.BAD_REPLY),
    "sends a line without end": ([Flood(b"+" * 65536)], Failure.BAD_REPLY),
    "sends NUL without end": ([Flood(b"\0" * 65536)], Failure.BAD_REPLY),
}
STEPS: list[tuple[Step, list[Turn]]] = [
    (Step.GREETING, []),
    (Step.POP_CAPA, [GREETING, hear(b"CAPA")]),
    (Step.POP_STLS, [capa("STLS"), hear(b"STLS")]),
    (Step.POP_CAPA, [OK, TLS, hear(b"CAPA")]),
    (Step.POP_LOGIN, [capa("USER", "PIPELINING"), hear(b"USER", b"PASS")]),
    (Step.POP_LOGIN, [OK]),
]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("reached", range(1, len(STEPS) + 1))
def test_every_step_may_be_the_last(reached: int, ending: str) -> None:
    turns, failure = ENDINGS[ending]
    before = [turn for _, turns in STEPS[:reached] for turn in turns]

    async def work() -> Sequence[Observation]:
        async with serving([*before, *turns]) as server:
            patience = SHORT if failure is Failure.TIMED_OUT else LONG
            probe, recorder = pop_probe(server, certificates().trust, patience=patience)
            await probe.connect("127.0.0.1")
            for step in (probe.greeting, probe.capa, probe.stls, probe.secure, probe.capa):
                if (await step()).failure is not None:
                    break
            else:
                await probe.login(CREDENTIAL)
            assert probe.closed
            await asyncio.wait_for(server.gone.wait(), 5)
        return observations(recorder)

    seen = run(work)
    assert [one.failure for one in seen[:-1]] == [None] * (len(seen) - 1)
    last = seen[-1]
    assert isinstance(last, Exchange)
    assert (last.step, last.failure, last.reply) == (STEPS[reached - 1][0], failure, None)


def test_a_list_without_end() -> None:
    async def work() -> None:
        async with serving([GREETING, hear(b"CAPA"), OK, Flood(b"X\r\n" * 500)]) as server:
            probe, _ = pop_probe(server, certificates().trust, patience=LONG)
            await probe.connect("127.0.0.1")
            await probe.greeting()
            assert (await probe.capa()).failure is Failure.BAD_REPLY

    run(work)


@pytest.mark.parametrize(
    ("turns", "failure"),
    [
        ([Say(b"+OK\r\n+OK injected\r\n"), Silence()], Failure.TLS_INJECTED),
        ([OK, StartTls(certificates().expired)], Failure.TLS_EXPIRED),
        ([OK, Taste(), Say(b"+OK in clear\r\n"), Silence()], Failure.TLS_PROTOCOL),
    ],
)
def test_stls_that_fails(turns: list[Turn], failure: Failure) -> None:
    async def work() -> None:
        async with serving([GREETING, hear(b"STLS"), *turns]) as server:
            probe, _ = pop_probe(server, certificates().trust)
            await probe.connect("127.0.0.1")
            await probe.greeting()
            assert (await probe.stls()).accepted
            assert (await probe.secure()).failure is failure
            assert probe.closed

    run(work)


def test_a_refusing_greeting_closes() -> None:
    async def work() -> None:
        async with serving([Say(b"-ERR [SYS/TEMP] busy\r\n"), Silence()]) as server:
            probe, _ = pop_probe(server, certificates().trust)
            await probe.connect("127.0.0.1")
            seen = await probe.greeting()
            assert seen.refused
            assert probe.closed
            with pytest.raises(LocalProtocolError):
                await probe.capa()

    run(work)


def test_cancelling_records_the_step_and_closes() -> None:
    async def work() -> None:
        async with serving([GREETING, hear(b"CAPA"), Silence()]) as server:
            probe, recorder = pop_probe(server, certificates().trust, patience=LONG)
            await probe.connect("127.0.0.1")
            await probe.greeting()
            task = asyncio.ensure_future(probe.capa())
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            last = observations(recorder)[-1]
            assert isinstance(last, Exchange)
            assert (last.step, last.failure) == (Step.POP_CAPA, Failure.CANCELLED)
            assert probe.closed

    run(work)
