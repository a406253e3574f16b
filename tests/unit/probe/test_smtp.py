"""The SMTP probe against well-behaved servers: what is recorded, how often the line is used, who may see a secret."""

import asyncio
import base64
from collections.abc import Sequence

import pytest

from assistant.model.mail import Mechanism
from assistant.model.net import Security
from assistant.model.observation import Exchange, Observation, RecipientClass, Step, TcpConnect, TlsHandshake
from assistant.model.secret import Secret
from assistant.probe.smtp import Credential, LocalProtocolError, SmtpProbe
from tests.support.hostile_certificates import certificates
from tests.support.hostile_server import (
    LONG,
    Say,
    Server,
    Silence,
    StartTls,
    Turn,
    hear,
    observations,
    run,
    serving,
    smtp_probe,
)

INSIDE, OUTSIDE = RecipientClass.INSIDE, RecipientClass.OUTSIDE
GREETING = Say(b"220 mail.example ESMTP ready\r\n")
EHLO = Say(b"250-mail.example\r\n250-PIPELINING\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN CRAM-MD5\r\n")
NO_GROUPS = Say(b"250-mail.example\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n")
GO = Say(b"220 2.0.0 go ahead\r\n")
OK = Say(b"250 2.1.0 ok\r\n")
DENIED = Say(b"554 5.7.1 <carlo@adatum.com>: Relay access denied\r\n")
SIGNED_IN = Say(b"235 2.7.0 signed in\r\n")
TLS = StartTls(certificates().good)
SENDER = "anna@proseware.com"
OUTSIDER = [("carlo@adatum.com", OUTSIDE)]
BOTH = [("bob@proseware.com", INSIDE), *OUTSIDER]
CREDENTIAL = Credential("anna", Secret("correct horse"))
PLAIN = b"AUTH PLAIN " + base64.b64encode(b"\0anna\0correct horse")


async def arrive(probe: SmtpProbe) -> None:
    """Come as far as the EHLO under TLS, as the endpoint wants it."""
    await probe.connect("127.0.0.1")
    if probe.endpoint.security is Security.TLS:
        await probe.secure()
    await probe.greeting()
    await probe.ehlo()
    if probe.endpoint.security is Security.STARTTLS:
        await probe.starttls()
        await probe.secure()
        await probe.ehlo()


def shown(seen: Sequence[Observation]) -> list[str]:
    """Return commands with the codes of their replies."""
    return [
        f"{one.command} > {one.reply.code}"
        if isinstance(one, Exchange) and one.reply is not None
        else type(one).__name__
        for one in seen
    ]


def test_submission_reaches_the_floor() -> None:
    """587 with groups: greeting, EHLO, STARTTLS, TLS, EHLO, MAIL RCPT RSET AUTH, MAIL RCPT in trip 9."""
    script: list[Turn] = [
        GREETING, hear(b"EHLO laptop.example"), EHLO, hear(b"STARTTLS"), GO, TLS, hear(b"EHLO"), EHLO,
        hear(b"MAIL", b"RCPT TO:<bob@proseware.com>", b"RCPT TO:<carlo@adatum.com>", b"RSET", PLAIN),
        OK, OK, DENIED, OK, SIGNED_IN,
        hear(b"MAIL", b"RCPT", b"RSET"), OK, OK, OK, Silence(),
    ]  # fmt: skip

    async def work() -> tuple[list[Exchange], list[Exchange], Sequence[Observation], Server]:
        async with serving(script) as server:
            probe, recorder = smtp_probe(server, certificates().trust, patience=LONG)
            await arrive(probe)
            first = await probe.ask(SENDER, BOTH, credential=CREDENTIAL)
            assert probe.signed_in
            second = await probe.ask(SENDER, OUTSIDER)
            probe.close()
        return first, second, observations(recorder), server

    first, second, seen, server = run(work)
    assert shown(first) == [
        f"MAIL FROM:<{SENDER}> > 250",
        "RCPT TO:<bob@proseware.com> > 250",
        "RCPT TO:<carlo@adatum.com> > 554",
        "AUTH PLAIN … > 235",
    ]
    assert shown(second) == [f"MAIL FROM:<{SENDER}> > 250", "RCPT TO:<carlo@adatum.com> > 250"]
    # One write, one segment for each group: EHLO, STARTTLS, EHLO, the two groups.
    assert [chunk.count(b"\r\n") for chunk in server.chunks] == [1, 1, 1, 5, 3]
    assert [(one.signed_in, one.encrypted, one.verified) for one in (*first, *second)] == [
        *[(False, True, True)] * 4,
        *[(True, True, True)] * 2,
    ]
    assert [(one.sender, one.recipient, one.recipient_class) for one in first] == [
        (SENDER, None, None),
        (SENDER, "bob@proseware.com", INSIDE),
        (SENDER, "carlo@adatum.com", OUTSIDE),
        (None, None, None),
    ]
    assert first[3].mechanism == "PLAIN"
    assert [type(one) for one in seen[:4]] == [TcpConnect, Exchange, Exchange, Exchange]
    assert isinstance(seen[4], TlsHandshake)
    assert seen[4].verified
    assert len({one.id for one in seen}) == len(seen)
    assert all(one.account == "anna@proseware.com" for one in seen)
    assert [one.connection for one in seen if isinstance(one, Exchange)] == [1] * (len(seen) - 2)


def test_submissions_reaches_the_floor() -> None:
    """465 with groups: TLS, greeting, EHLO, AUTH, MAIL RCPT: the last in round trip 7."""
    script: list[Turn] = [
        TLS, GREETING, hear(b"EHLO"), EHLO, hear(PLAIN), SIGNED_IN,
        hear(b"MAIL", b"RCPT", b"RSET"), OK, OK, OK, Silence(),
    ]  # fmt: skip

    async def work() -> Server:
        async with serving(script) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.TLS)
            await arrive(probe)
            assert (await probe.auth(CREDENTIAL, Mechanism.PLAIN)).accepted
            assert shown(await probe.ask(SENDER, OUTSIDER))[1] == "RCPT TO:<carlo@adatum.com> > 250"
            probe.close()
        return server

    assert [chunk.count(b"\r\n") for chunk in run(work).chunks] == [1, 1, 3]


def test_without_groups_reset_waits_until_it_is_needed() -> None:
    script: list[Turn] = [
        GREETING, hear(b"EHLO"), NO_GROUPS, hear(b"STARTTLS"), GO, TLS, hear(b"EHLO"), NO_GROUPS,
        hear(b"MAIL"), OK, hear(b"RCPT"), DENIED,
        hear(b"RSET"), OK, hear(PLAIN), SIGNED_IN,
        hear(b"MAIL"), OK, hear(b"RCPT"), OK, hear(b"QUIT"), Say(b"221 bye\r\n"), Silence(),
    ]  # fmt: skip

    async def work() -> None:
        async with serving(script) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG)
            await arrive(probe)
            assert shown(await probe.ask(SENDER, OUTSIDER)) == [
                f"MAIL FROM:<{SENDER}> > 250",
                "RCPT TO:<carlo@adatum.com> > 554",
            ]
            assert server.heard[-1].startswith(b"RCPT")
            assert (await probe.auth(CREDENTIAL, Mechanism.PLAIN)).accepted
            assert (await probe.ask(SENDER, OUTSIDER))[1].accepted
            await probe.quit()

    run(work)


def test_without_groups_ask_signs_in_afterwards() -> None:
    script: list[Turn] = [
        TLS, GREETING, hear(b"EHLO"), NO_GROUPS, hear(b"MAIL"), OK, hear(b"RCPT"), DENIED, hear(b"RSET"), OK,
        hear(PLAIN), Say(b"535 5.7.8 no\r\n"), Silence(),
    ]  # fmt: skip

    async def work() -> None:
        async with serving(script) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.TLS)
            await arrive(probe)
            seen = await probe.ask(SENDER, OUTSIDER, credential=CREDENTIAL)
            assert [one.step for one in seen] == [Step.MAIL, Step.RCPT, Step.AUTH]
            assert seen[-1].refused
            assert not probe.signed_in
            probe.close()

    run(work)


def test_a_refused_mail_ends_it_without_groups() -> None:
    script: list[Turn] = [
        GREETING, hear(b"EHLO"), NO_GROUPS, hear(b"MAIL"), Say(b"530 5.7.0 Must issue a STARTTLS command first\r\n"),
        hear(b"STARTTLS"), GO, Silence(),
    ]  # fmt: skip

    async def work() -> None:
        async with serving(script) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.NONE)
            await arrive(probe)
            assert shown(await probe.ask(SENDER, BOTH)) == [f"MAIL FROM:<{SENDER}> > 530"]
            assert (await probe.starttls()).accepted
            probe.close()

    run(work)


def test_a_refused_mail_in_a_group_shows_what_was_answered() -> None:
    script: list[Turn] = [
        GREETING, hear(b"EHLO"), EHLO, hear(b"MAIL", b"RCPT", b"RSET"),
        Say(b"530 sign in\r\n503 no MAIL\r\n250 ok\r\n"), hear(b"MAIL", b"RCPT", b"RSET"), OK, OK, OK, Silence(),
    ]  # fmt: skip

    async def work() -> None:
        async with serving(script) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.NONE)
            await arrive(probe)
            assert [one.reply.code for one in await probe.ask(SENDER, OUTSIDER) if one.reply] == [530, 503]
            assert (await probe.ask(SENDER, OUTSIDER))[1].accepted
            probe.close()

    run(work)


@pytest.mark.parametrize("code", [500, 501, 503])
def test_auth_not_taken_in_the_group_is_said_alone(code: int) -> None:
    refusal = Say(b"%d 5.5.1 not now\r\n" % code)
    script: list[Turn] = [
        TLS, GREETING, hear(b"EHLO"), EHLO, hear(b"MAIL", b"RCPT", b"RSET", PLAIN), OK, DENIED, OK, refusal,
        hear(PLAIN), SIGNED_IN, Silence(),
    ]  # fmt: skip

    async def work() -> None:
        async with serving(script) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.TLS)
            await arrive(probe)
            seen = await probe.ask(SENDER, OUTSIDER, credential=CREDENTIAL)
            assert [one.reply.code for one in seen if one.reply] == [250, 554, code, 235]
            assert probe.signed_in
            probe.close()

    run(work)


def test_a_refused_log_in_is_never_tried_twice() -> None:
    script: list[Turn] = [
        TLS, GREETING, hear(b"EHLO"), EHLO, hear(b"MAIL", b"RCPT", b"RSET", PLAIN), OK, DENIED, OK,
        Say(b"535 5.7.8 Error: authentication failed: correct horse\r\n"), Silence(),
    ]  # fmt: skip

    async def work() -> None:
        async with serving(script) as server:
            probe, recorder = smtp_probe(server, certificates().trust, patience=LONG, security=Security.TLS)
            await arrive(probe)
            seen = await probe.ask(SENDER, OUTSIDER, credential=CREDENTIAL)
            assert str(seen[-1].reply) == "535 5.7.8 Error: authentication failed: …"
            assert "correct horse" not in repr(observations(recorder))
            assert sum(line.startswith(b"AUTH") for line in server.heard) == 1
            probe.close()

    run(work)


def test_a_mechanism_of_several_steps_follows_the_group() -> None:
    challenge = base64.b64encode(b"<1896.697170952@postoffice.reston.mci.net>")
    answer = base64.b64encode(b"tim b913a602c7eda7a495b4e6e7334d3890")
    script: list[Turn] = [
        TLS, GREETING, hear(b"EHLO"), EHLO, hear(b"MAIL", b"RCPT", b"RSET"), OK, DENIED, OK,
        hear(b"AUTH CRAM-MD5"), Say(b"334 " + challenge + b"\r\n"), hear(answer), SIGNED_IN, Silence(),
    ]  # fmt: skip

    async def work() -> None:
        async with serving(script) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.TLS)
            await arrive(probe)
            credential = Credential("tim", Secret("tanstaaftanstaaf"))
            seen = await probe.ask(SENDER, OUTSIDER, credential=credential, mechanism=Mechanism.CRAM_MD5)
            assert shown(seen)[-1] == "AUTH CRAM-MD5 … > 235"
            assert probe.signed_in
            probe.close()

    run(work)


def test_without_a_mechanism_we_speak_nobody_signs_in() -> None:
    offer = Say(b"250-mail.example\r\n250-PIPELINING\r\n250 AUTH XOAUTH2\r\n")
    script: list[Turn] = [
        TLS,
        GREETING,
        hear(b"EHLO"),
        offer,
        hear(b"MAIL", b"RCPT", b"RSET"),
        OK,
        DENIED,
        OK,
        Silence(),
    ]

    async def work() -> None:
        async with serving(script) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.TLS)
            await arrive(probe)
            seen = await probe.ask(SENDER, OUTSIDER, credential=CREDENTIAL)
            assert [one.step for one in seen] == [Step.MAIL, Step.RCPT]
            probe.close()

    run(work)


def test_no_secret_in_clear_unless_the_user_insists() -> None:
    async def work(allowed: bool) -> list[bytes]:
        extra: list[Turn] = [hear(PLAIN), SIGNED_IN] if allowed else []
        script: list[Turn] = [GREETING, hear(b"EHLO"), EHLO, *extra, Silence()]
        async with serving(script) as server:
            probe, _ = smtp_probe(
                server, certificates().trust, patience=LONG, security=Security.NONE, allow_clear=allowed
            )
            await arrive(probe)
            if allowed:
                assert (await probe.auth(CREDENTIAL, Mechanism.PLAIN)).accepted
            else:
                with pytest.raises(LocalProtocolError):
                    await probe.auth(CREDENTIAL, Mechanism.PLAIN)
                with pytest.raises(LocalProtocolError):
                    await probe.ask(SENDER, OUTSIDER, credential=CREDENTIAL, mechanism=Mechanism.CRAM_MD5)
            probe.close()
        return server.heard

    assert [line[:4] for line in run(lambda: work(False))] == [b"EHLO"]
    assert [line[:4] for line in run(lambda: work(True))] == [b"EHLO", b"AUTH"]


def test_helo_where_ehlo_is_not_known() -> None:
    script: list[Turn] = [
        GREETING, hear(b"EHLO laptop.example"), Say(b"502 5.5.2 not implemented\r\n"), hear(b"HELO laptop.example"),
        Say(b"250 mail.example\r\n"), hear(b"MAIL"), OK, hear(b"RCPT"), OK, Silence(),
    ]  # fmt: skip

    async def work() -> None:
        async with serving(script) as server:
            probe, recorder = smtp_probe(server, certificates().trust, patience=LONG, security=Security.NONE)
            await probe.connect("127.0.0.1")
            await probe.greeting()
            seen = await probe.ehlo()
            assert shown([seen]) == ["HELO laptop.example > 250"]
            assert shown(observations(recorder)[2:]) == ["EHLO laptop.example > 502", "HELO laptop.example > 250"]
            assert probe.capabilities is not None
            assert probe.capabilities.keywords == ()
            assert len(await probe.ask(SENDER, OUTSIDER)) == 2
            probe.close()

    run(work)


def test_starttls_refused_leaves_the_connection_usable() -> None:
    script: list[Turn] = [
        GREETING, hear(b"EHLO"), EHLO, hear(b"STARTTLS"), Say(b"454 4.7.0 TLS not available\r\n"),
        hear(b"MAIL", b"RCPT", b"RSET"), OK, OK, OK, Silence(),
    ]  # fmt: skip

    async def work() -> None:
        async with serving(script) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG)
            await probe.connect("127.0.0.1")
            await probe.greeting()
            await probe.ehlo()
            assert (await probe.starttls()).refused
            assert len(await probe.ask(SENDER, OUTSIDER)) == 2
            probe.close()

    run(work)


def test_after_pop_is_noted() -> None:
    async def work() -> None:
        script: list[Turn] = [GREETING, hear(b"EHLO"), EHLO, hear(b"MAIL", b"RCPT", b"RSET"), OK, OK, OK, Silence()]
        async with serving(script) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.NONE)
            probe.after_pop = True
            await arrive(probe)
            assert all(one.after_pop for one in await probe.ask(SENDER, OUTSIDER))
            probe.close()

    run(work)


def test_a_connection_the_server_dropped_while_idle() -> None:
    async def work() -> None:
        async with serving([GREETING, hear(b"EHLO"), EHLO, hear(b"MAIL", b"RCPT", b"RSET"), OK, OK, OK]) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.NONE)
            await arrive(probe)
            await probe.ask(SENDER, OUTSIDER)
            await server.gone.wait()
            seen = await probe.ask(SENDER, OUTSIDER)
            assert [one.step for one in seen] == [Step.MAIL]
            assert seen[0].failure is not None
            assert probe.closed

    run(work)


def test_a_transaction_that_cannot_be_reset() -> None:
    """Without groups RSET comes late; where the server is gone by then, that is what ask and auth return."""

    async def work(again: str) -> None:
        turns: list[Turn] = [TLS, GREETING, hear(b"EHLO"), NO_GROUPS, hear(b"MAIL"), OK, hear(b"RCPT"), DENIED]
        async with serving(turns) as server:
            probe, recorder = smtp_probe(server, certificates().trust, patience=LONG, security=Security.TLS)
            await arrive(probe)
            await probe.ask(SENDER, OUTSIDER)
            await server.gone.wait()
            if again == "auth":
                seen = await probe.auth(CREDENTIAL, Mechanism.PLAIN)
            else:
                (seen,) = await probe.ask(SENDER, OUTSIDER)
            assert seen.step is Step.RSET
            assert seen.failure is not None
            assert observations(recorder)[-1] == seen

    run(lambda: work("auth"))
    run(lambda: work("ask"))


def test_tls_twice_makes_no_sense() -> None:
    async def work() -> None:
        async with serving([TLS, GREETING, Silence()]) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG, security=Security.TLS)
            await probe.connect("127.0.0.1")
            await probe.secure()
            with pytest.raises(LocalProtocolError):
                await probe.secure()
            assert probe.connection == 1
            probe.close()

    run(work)


def test_quit_never_waits_or_raises() -> None:
    async def work() -> None:
        async with serving([GREETING, Silence()]) as server:
            probe, recorder = smtp_probe(server, certificates().trust, patience=LONG)
            await probe.quit()
            assert probe.closed
            probe, recorder = smtp_probe(server, certificates().trust, patience=LONG)
            await probe.connect("127.0.0.1")
            await probe.greeting()
            await probe.quit()
            await probe.quit()
            assert probe.closed
            assert len(observations(recorder)) == 2

    run(work)


def test_what_makes_no_sense_is_our_fault() -> None:
    async def work() -> None:
        async with serving([GREETING, hear(b"EHLO"), EHLO, Silence()]) as server:
            probe, _ = smtp_probe(server, certificates().trust, patience=LONG)
            for early in (probe.greeting, probe.ehlo, probe.starttls, probe.secure):
                with pytest.raises(LocalProtocolError):
                    await early()
            await probe.connect("127.0.0.1")
            with pytest.raises(LocalProtocolError):
                await probe.connect("127.0.0.1")
            with pytest.raises(LocalProtocolError):
                await probe.ehlo()
            await probe.greeting()
            with pytest.raises(LocalProtocolError):
                await probe.greeting()
            await probe.ehlo()
            with pytest.raises(LocalProtocolError):
                await probe.ask("a\r\nb@c.example", OUTSIDER)
            probe.close()

    run(work)


def test_many_at_once_stay_apart() -> None:
    """Fifty probes on one loop: each has its own connection number and its own dialogue."""

    async def one(server: Server) -> list[Exchange]:
        probe, _ = smtp_probe(server, certificates().trust, patience=LONG)
        await arrive(probe)
        seen = await probe.ask(SENDER, BOTH, credential=CREDENTIAL)
        probe.close()
        return seen

    script: list[Turn] = [
        GREETING, hear(b"EHLO"), EHLO, hear(b"STARTTLS"), GO, TLS, hear(b"EHLO"), EHLO,
        hear(b"MAIL", b"RCPT", b"RCPT", b"RSET", b"AUTH"), OK, OK, DENIED, OK, SIGNED_IN, Silence(),
    ]  # fmt: skip

    async def work() -> None:
        async with serving(script) as server:
            results = await asyncio.gather(*(one(server) for _ in range(50)))
            assert all([exchange.accepted for exchange in seen] == [True, True, False, True] for seen in results)

    run(work)
