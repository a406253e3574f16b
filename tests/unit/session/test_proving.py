"""Proofs of delivery in the demo world: what is sent to whom, what becomes of it, what is never done."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest

from assistant.cli.compose import registrable_domain
from assistant.cli.tables import explain_rules
from assistant.demo.places import HOME_PASSWORD, WORK_PASSWORD, Hazard, Network, Policy
from assistant.demo.ports import make_world
from assistant.demo.state import Delivered
from assistant.demo.world import DemoWorld
from assistant.engine import proof as words
from assistant.model.fault import WrongUsageError
from assistant.model.finding import RemedyKind, Restriction
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from assistant.model.observation import Exchange, Step
from assistant.model.progress import Event, Looked, Seen, Tried, Trying
from assistant.model.proof import Choice, Outcome, Proof
from assistant.model.secret import Purpose, Secret
from assistant.session.assistant import Assistant
from assistant.session.proving import Pace, ProofRun
from assistant.session.request import GivenSecret, ProveRequest, Request
from assistant.session.world import World

HOME, WORK, OUTSIDE = "anna@proseware.com", "anna@thephone-company.com", "carlo@adatum.com"
QUICK = Pace(again_s=(0.01, 0.01), first_look_s=0.0, growth=1.2, longest_s=0.1, longest_by_pop_s=0.1)
TOKEN = re.compile(rb"X-Roampost-Proof: ([0-9a-f]{32})")


@dataclass
class Stage:
    """The demo world, and what a proof in it told.

    Attributes:
        demo: the world.
        world: its ports.
        events: what was told, in order.
        on_sent: called with the token when the server has taken the message.
    """

    demo: DemoWorld
    world: World
    events: list[Event] = field(default_factory=list)
    on_sent: Callable[[bytes], None] = lambda _: None

    def listen(self, event: Event) -> None:
        self.events.append(event)
        seen = event.observation if isinstance(event, Seen) else None
        if isinstance(seen, Exchange) and seen.step is Step.MESSAGE and seen.accepted:
            (message,) = self.messages
            found = TOKEN.search(message.content)
            assert found is not None
            self.on_sent(found[1])

    @property
    def messages(self) -> list[Delivered]:
        """Every marked message that there is anywhere, delivered or lost."""
        every = [one for box in self.demo.mailboxes.values() for one in box] + list(self.demo.dropped)
        return [one for one in every if b"\nX-Roampost-Proof" in one.content.partition(b"\r\n\r\n")[0]]

    def said(self, step: Step) -> list[Exchange]:
        seen = [event.observation for event in self.events if isinstance(event, Seen)]
        return [one for one in seen if isinstance(one, Exchange) and one.step is step]

    async def prove(self, wanted: ProveRequest, pace: Pace = QUICK) -> Proof:
        return await ProofRun(self.world, wanted, self.listen, pace).run()


@asynccontextmanager
async def stage(
    network: Network = Network.HOME, provider: Policy = Policy.AUTHENTICATION, *hazards: Hazard
) -> AsyncIterator[Stage]:
    async with DemoWorld() as demo:
        await demo.select(network, provider, hazards)
        yield Stage(demo, make_world(demo, registrable=registrable_domain, rules=explain_rules))


def wanted(account: str = HOME, **more: object) -> ProveRequest:
    return replace(ProveRequest(account=account, consent=True, patience_s=0.3), **more)  # type: ignore[arg-type] # its own fields


def change_outgoing(demo: DemoWorld, **values: object) -> None:
    document = json.loads(demo.settings_file.read_text("utf-8"))
    document["accounts"][0]["outgoing"] |= values
    demo.settings_file.write_text(json.dumps(document), encoding="utf-8")


@pytest.mark.asyncio
@pytest.mark.parametrize("sender", [HOME, WORK], ids=["to-imap", "to-pop3"])
async def test_delivered_read_out_and_removed_again(sender: str) -> None:
    async with stage() as here:
        before = {box: len(messages) for box, messages in here.demo.mailboxes.items()}
        proof = await here.prove(wanted(sender))
        assert (proof.outcome, proof.found, proof.removed) == (Outcome.DELIVERED, True, True)
        assert (proof.recipient, proof.choice) == (WORK if sender == HOME else HOME, Choice.OTHER_ACCOUNT)
        assert proof.limit is None
        assert proof.route[0].by == ("smtp.proseware.com" if sender == HOME else "smtp.thephone-company.com")
        assert len(here.said(Step.MESSAGE)) == 1
        assert here.messages == []
        assert {box: len(messages) for box, messages in here.demo.mailboxes.items() if messages} == before
        begun = [event.key for event in here.events if isinstance(event, Trying)]
        assert sorted(begun) == sorted(event.key for event in here.events if isinstance(event, Tried))


@pytest.mark.asyncio
@pytest.mark.parametrize("sender", [HOME, WORK])
async def test_exactly_one_message_that_stays_where_it_is_wanted_kept(sender: str) -> None:
    async with stage() as here:
        other = WORK if sender == HOME else HOME
        here.demo.deliver(Delivered(sender="x@y.example", recipient=other, content=b"Subject: mine\r\n\r\nx\r\n"))
        proof = await here.prove(wanted(sender, remove=False))
        assert (proof.outcome, proof.removed) == (Outcome.DELIVERED, False)
        (message,) = here.messages
        assert (message.sender, message.recipient) == (sender, other)
        assert proof.token is not None and proof.token.encode() in message.content
        assert len(here.demo.mailbox(other)) == 2


@pytest.mark.asyncio
@pytest.mark.parametrize("sender", [HOME, WORK])
async def test_removing_takes_nothing_else_along(sender: str) -> None:
    async with stage() as here:
        other = WORK if sender == HOME else HOME
        mine = [
            Delivered(sender="x@y.example", recipient=other, content=f"Subject: {number}\r\n\r\nx\r\n".encode())
            for number in range(3)
        ]
        for one in mine:
            here.demo.deliver(one)
        here.on_sent = lambda _: here.demo.deliver(replace(mine[0], content=b"Subject: later\r\n\r\nx\r\n"))
        assert (await here.prove(wanted(sender))).removed
        assert [one.content[:12] for one in here.demo.mailbox(other)] == [
            b"Subject: 0\r\n", b"Subject: 1\r\n", b"Subject: 2\r\n", b"Subject: lat",
        ]  # fmt: skip


@pytest.mark.asyncio
async def test_without_a_yes_nothing_is_sent_nor_any_server_asked() -> None:
    async with stage() as here:
        proof = await Assistant(here.world).prove(ProveRequest(account=HOME), here.listen)
        assert (proof.outcome, proof.forbidden, proof.reason) == (Outcome.NOT_SENT, True, words.NOT_AGREED)
        assert here.messages == []
        assert not any(isinstance(event, Seen) for event in here.events)


@pytest.mark.asyncio
async def test_a_yes_is_for_the_recipient_that_was_shown_and_no_other() -> None:
    async with stage() as here:
        proof = await here.prove(wanted(agreed_recipient="somebody@else.example"))
        assert (proof.outcome, proof.forbidden, proof.reason) == (Outcome.NOT_SENT, True, words.AGREED_TO_ANOTHER)
        assert here.events == []
        proof = await here.prove(wanted(agreed_recipient=WORK))
        assert proof.outcome is Outcome.DELIVERED


@pytest.mark.asyncio
async def test_accepted_and_lost_is_remembered_and_decides_the_next_diagnosis() -> None:
    async with stage(Network.HOTEL, Policy.SILENT_DROP) as here:
        assistant = Assistant(here.world)
        question = Request(account=HOME, recipient=OUTSIDE)
        assert (await assistant.diagnose(question)).accounts[0].verdict.restriction is Restriction.NONE
        proof = await here.prove(wanted())
        assert (proof.outcome, proof.found) == (Outcome.LOST_SO_FAR, False)
        assert proof.waited_s >= 0.3
        assert proof.sent_utc is not None
        assert len(here.demo.dropped) == 1
        assert any(isinstance(event, Looked) for event in here.events)
        (account,) = (await assistant.diagnose(question)).accounts
        assert (account.verdict.restriction, account.verdict.proven) == (Restriction.SILENT_DROP, False)
        assert (account.remedies[0].kind, account.remedies[0].proven) == (RemedyKind.ENABLE_AUTHENTICATION, True)
        # Another network is another matter, and so is mail inside.
        inside = await assistant.diagnose(Request(account=HOME, recipient="bob@proseware.com"))
        assert inside.accounts[0].verdict.restriction is Restriction.NONE
        await here.demo.select(network=Network.AIRPORT)
        elsewhere = await assistant.diagnose(question)
        assert elsewhere.accounts[0].verdict.restriction is Restriction.NONE


@pytest.mark.asyncio
async def test_what_arrives_later_undoes_the_loss() -> None:
    async with stage(Network.HOTEL, Policy.SILENT_DROP) as here:
        assert (await here.prove(wanted())).outcome is Outcome.LOST_SO_FAR
        await here.demo.select(provider=Policy.OPEN_RELAY)
        here.demo._state.dropped.clear()
        assert (await here.prove(wanted())).outcome is Outcome.DELIVERED
        (account,) = (await Assistant(here.world).diagnose(Request(account=HOME, recipient=OUTSIDE))).accounts
        assert account.verdict.restriction is Restriction.NONE


@pytest.mark.asyncio
async def test_the_remedy_is_proven_by_sending_through_it() -> None:
    async with stage(Network.HOTEL, Policy.SILENT_DROP) as here:
        through = Outgoing(
            host="smtp.proseware.com", port=587, security=Security.STARTTLS,
            authentication=Authentication.PASSWORD, username="anna",
        )  # fmt: skip
        proof = await here.prove(wanted(through=through))
        assert proof.outcome is Outcome.DELIVERED
        assert proof.route[0].protocol == "ESMTPSA"
        assert len(here.said(Step.AUTH)) == 1


@pytest.mark.asyncio
async def test_no_secret_goes_to_a_server_that_is_not_the_accounts() -> None:
    async with stage(Network.HOTEL) as here:
        through = Outgoing(
            host="smtp.thephone-company.com", port=587, security=Security.STARTTLS,
            authentication=Authentication.PASSWORD, username="anna",
        )  # fmt: skip
        proof = await here.prove(wanted(through=through))
        assert proof.outcome is Outcome.NOT_SENT
        assert here.said(Step.AUTH) == []
        assert here.messages == []


@pytest.mark.asyncio
async def test_refused_by_the_server_with_its_words_and_their_meaning() -> None:
    async with stage(Network.HOTEL, Policy.AUTHENTICATION) as here:
        proof = await here.prove(wanted())
        assert proof.outcome is Outcome.REFUSED
        assert proof.reply is not None and "Relaying denied" in proof.reply
        assert proof.reason is not None
        assert proof.sent_utc is None
        assert here.said(Step.DATA) == []


REPORT = b"""\
From: MAILER-DAEMON@mx.adatum.com
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b

This is the mail system.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.adatum.com

Final-Recipient: rfc822; carlo@adatum.com
%s
--b
Content-Type: text/rfc822-headers

X-Roampost-Proof: %s
--b--
""".replace(b"\n", b"\r\n")
FAILED = b"Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 <carlo@adatum.com>: User unknown"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("report", "outcome"),
    [(FAILED, Outcome.REFUSED), (b"Action: delayed\r\nStatus: 4.4.1", Outcome.DELAYED), (b"Action: relayed", None)],
)
@pytest.mark.parametrize("others", [0, 1])
async def test_a_returned_message_in_the_senders_own_mailbox(
    report: bytes, outcome: Outcome | None, others: int
) -> None:
    async with stage() as here:
        for _ in range(others):
            here.demo.deliver(Delivered(sender="", recipient=HOME, content=REPORT % (FAILED, b"0" * 32)))
        here.on_sent = lambda token: here.demo.deliver(
            Delivered(sender="", recipient=HOME, content=REPORT % (report, token))
        )
        proof = await here.prove(wanted(recipient=OUTSIDE), replace(QUICK, returned_after_s=0.0))
        assert proof.outcome is outcome
        assert proof.choice is Choice.NAMED
        if outcome is Outcome.REFUSED:
            assert proof.reason is not None and "address does not exist" in proof.reason.template
        assert not proof.found


@pytest.mark.asyncio
async def test_to_somebody_whose_mailbox_is_not_ours_the_answer_is_not_known() -> None:
    async with stage() as here:
        proof = await here.prove(wanted(recipient=OUTSIDE))
        assert (proof.outcome, proof.reason) == (None, words.NOT_SEEN)
        assert len(here.messages) == 1


@pytest.mark.asyncio
async def test_an_echo_that_answers_shows_that_it_arrived() -> None:
    async with stage() as here:
        here.world = replace(here.world, options=replace(here.world.options, echo_address=OUTSIDE))
        change = here.demo.settings_file.read_text("utf-8").replace(WORK, "anna2@proseware.com")
        here.demo.settings_file.write_text(change, encoding="utf-8")
        here.on_sent = lambda token: here.demo.deliver(
            Delivered(sender="", recipient=HOME, content=b"Return-Path: <>\r\nSubject: Re: [" + token + b"]\r\n\r\n")
        )
        proof = await here.prove(wanted())
        assert (proof.recipient, proof.choice, proof.outcome) == (OUTSIDE, Choice.ECHO, Outcome.DELIVERED)


@pytest.mark.asyncio
async def test_to_oneself_with_the_limit_said() -> None:
    async with stage() as here:
        proof = await here.prove(wanted(recipient=HOME))
        assert (proof.outcome, proof.limit, proof.removed) == (Outcome.DELIVERED, words.TO_ONESELF, True)


@pytest.mark.asyncio
async def test_found_late_is_delayed() -> None:
    async with stage() as here:
        proof = await here.prove(wanted(), replace(QUICK, prompt_s=0.0))
        assert (proof.outcome, proof.found) == (Outcome.DELAYED, True)


@pytest.mark.asyncio
async def test_a_loss_by_pop3_may_be_junk_and_is_not_remembered() -> None:
    async with stage() as here:
        here.on_sent = lambda _: here.demo._state.mailboxes.clear()
        proof = await here.prove(wanted(WORK))
        assert (proof.outcome, proof.reason) == (Outcome.LOST_SO_FAR, words.NO_JUNK_BY_POP)
        (account,) = (await Assistant(here.world).diagnose(Request(account=WORK, recipient=OUTSIDE))).accounts
        assert account.verdict.restriction is Restriction.NONE


@pytest.mark.asyncio
async def test_a_password_that_is_wanting_is_named_and_nothing_is_sent() -> None:
    async with stage() as here:
        here.demo.secrets.forget(WORK, Purpose.INCOMING)
        here.demo.secrets.forget(WORK, Purpose.OUTGOING)
        plan = await Assistant(here.world).plan_proof(ProveRequest(account=HOME))
        assert [(one.address, one.purpose) for one in plan.missing] == [(WORK, Purpose.INCOMING)]
        proof = await here.prove(wanted())
        assert (proof.outcome, proof.reason) == (Outcome.NOT_SENT, words.needs_password(WORK))
        assert here.messages == []
        typed = GivenSecret(address=WORK, purpose=Purpose.INCOMING, username=None, secret=Secret(WORK_PASSWORD))
        assert (await here.prove(wanted(secrets=(typed,)))).outcome is Outcome.DELIVERED


@pytest.mark.asyncio
@pytest.mark.parametrize("sender", [HOME, WORK], ids=["imap", "pop3"])
async def test_a_mailbox_that_refuses_the_password_is_asked_once_and_nothing_is_sent(sender: str) -> None:
    async with stage() as here:
        other = WORK if sender == HOME else HOME
        here.demo.secrets.put(other, Purpose.INCOMING, None, Secret("wrong horse"))
        proof = await here.prove(wanted(sender))
        assert (proof.outcome, proof.reason) == (Outcome.NOT_SENT, words.refused_mailbox(other))
        assert here.messages == []
        assert len(here.said(Step.POP_LOGIN)) <= 1


@pytest.mark.asyncio
async def test_a_server_that_refuses_the_password_is_asked_once_and_nothing_is_sent() -> None:
    async with stage() as here:
        here.demo.secrets.put(WORK, Purpose.OUTGOING, None, Secret("wrong horse"))
        proof = await here.prove(wanted(WORK))
        assert (proof.outcome, proof.reason) == (Outcome.NOT_SENT, words.refused_log_in("smtp.thephone-company.com"))
        assert len(here.said(Step.AUTH)) == 1
        assert here.messages == []


@pytest.mark.asyncio
@pytest.mark.parametrize("hazard", [Hazard.STARTTLS_STRIPPED, Hazard.EXPIRED_CERTIFICATE, Hazard.ALL_PORTS_BLOCKED])
async def test_no_message_over_a_connection_that_is_not_what_the_settings_say(hazard: Hazard) -> None:
    async with stage(Network.HOTEL, Policy.AUTHENTICATION, hazard) as here:
        change_outgoing(here.demo, port=587, security="starttls", authentication="password", username="anna")
        pace, patience = QUICK, 0.1
        async with asyncio.timeout(25):
            proof = await here.prove(wanted(patience_s=patience), pace)
        assert proof.outcome is Outcome.NOT_SENT
        assert here.said(Step.AUTH) == []
        assert here.messages == []


@pytest.mark.asyncio
async def test_no_password_in_clear() -> None:
    async with stage() as here:
        change_outgoing(here.demo, authentication="password", username="anna")
        proof = await here.prove(wanted())
        assert (proof.outcome, proof.reason) == (Outcome.NOT_SENT, words.IN_CLEAR)
        assert here.messages == []


@pytest.mark.asyncio
async def test_mail_is_fetched_first_where_the_mail_program_does_so() -> None:
    async with stage(Network.HOTEL, Policy.POP_FIRST) as here:
        assert (await here.prove(wanted())).outcome is Outcome.REFUSED
        change_outgoing(here.demo, authentication="pop-first")
        proof = await here.prove(wanted())
        assert proof.outcome is Outcome.DELIVERED
        assert len(here.said(Step.POP_LOGIN)) == 1


@pytest.mark.asyncio
async def test_looking_into_the_own_mailbox_does_not_open_the_relay_before_the_message_is_sent() -> None:
    async with stage(Network.HOTEL, Policy.POP_FIRST) as here:
        assert (await here.prove(wanted(recipient=OUTSIDE))).outcome is Outcome.REFUSED
        # Another account of the user's, fetched by POP3 from the same provider.
        document = json.loads(here.demo.settings_file.read_text("utf-8"))
        first = document["accounts"][0]
        document["accounts"].append(first | {"address": "bob@proseware.com", "profile": "Bob", "aliases": [OUTSIDE]})
        here.demo.settings_file.write_text(json.dumps(document), encoding="utf-8")
        here.demo.secrets.put("bob@proseware.com", Purpose.INCOMING, "anna", Secret(HOME_PASSWORD))
        assert (await here.prove(wanted(recipient=OUTSIDE))).outcome is Outcome.REFUSED
        assert here.said(Step.POP_LOGIN) == []


@pytest.mark.asyncio
async def test_cancelled_while_looking_it_leaves_nothing_running() -> None:
    async with stage(Network.HOTEL, Policy.SILENT_DROP) as here:
        task = asyncio.ensure_future(here.prove(wanted(patience_s=60.0)))
        while not any(isinstance(event, Looked) for event in here.events):
            assert not task.done()
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(here.messages) == 1


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("account", "recipient"),
    [("nobody", None), ("msmtp/x/anna@proseware.com", None), (HOME, "nobody"), (HOME, "a b@c.example")],
)
async def test_what_makes_no_sense_is_wrong_usage(account: str, recipient: str | None) -> None:
    async with stage() as here:
        assistant, asked = Assistant(here.world), wanted(account, recipient=recipient)
        with pytest.raises(WrongUsageError):
            await assistant.plan_proof(asked)
        with pytest.raises(WrongUsageError):
            await assistant.prove(asked)
        assert here.messages == []


@pytest.mark.asyncio
async def test_an_address_that_no_program_holds_sends_nothing() -> None:
    async with stage() as here:
        proof = await here.prove(wanted("eva@proseware.com"))
        assert (proof.outcome, proof.reason) == (Outcome.NOT_SENT, words.NO_SERVER)


@pytest.mark.asyncio
async def test_no_password_is_told_to_anybody() -> None:
    async with stage() as here:
        for sender in (HOME, WORK):
            proof = await here.prove(wanted(sender))
            text = f"{here.events!r} {proof!r} {words.proof_document(proof, lambda what: what.template)}"
            assert HOME_PASSWORD not in text and WORK_PASSWORD not in text
