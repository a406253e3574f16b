"""Sends the one marked message, as the account's mail program would: same server, protection and way of signing in."""

import asyncio
from dataclasses import dataclass
from enum import Enum, auto

from assistant.engine import proof as words
from assistant.engine.candidates import Candidate, Origin
from assistant.engine.case import recipient_class_of
from assistant.model.mail import Authentication, IncomingProtocol, Outgoing
from assistant.model.net import Security
from assistant.model.observation import Exchange, RecordType, Role
from assistant.model.secret import Purpose
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.probe.pop import PopProbe
from assistant.probe.smtp import Credential, Patience, SmtpProbe
from assistant.probe.submit import Submitter
from assistant.session.bench import Bench
from assistant.session.examine import Examination, Question
from assistant.session.pop import open_pop
from assistant.wire.fault import LocalProtocolError

# RFC 5321 section 4.5.3.2.6 grants a server ten minutes after the last dot; nobody waits so long before a screen.
_PATIENCE = Patience(connect_s=10.0, greeting_s=15.0, command_s=30.0)


class Fate(Enum):
    """What the sending server did with the message."""

    TAKEN = auto()
    MAYBE_TAKEN = auto()
    REFUSED = auto()
    PUT_OFF = auto()
    NOT_SENT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """What came of handing the message over.

    Attributes:
        fate: what the server did.
        reason: why it is not taken, or not known to be; None when taken.
        decisive: the exchange that decided, None where it came to none.
    """

    fate: Fate
    reason: Sentence | None = None
    decisive: Exchange | None = None


class Postman:
    """Sends one message of one account.

    Args:
        bench: the account, and its secrets.
        outgoing: by which server, and how.
        pauses_s: how long to wait before each further try when the server only asks to come again later.
    """

    def __init__(self, bench: Bench, outgoing: Outgoing, pauses_s: tuple[float, ...]) -> None:
        self._bench = bench
        self._outgoing = outgoing
        self._pauses_s = pauses_s

    async def send(self, message: bytes, recipient: str, patience_s: float) -> Posting:
        """Hand the message over; at most once, however it ends.

        Args:
            message: whole, of seven bits.
            recipient: the forward-path.
            patience_s: how long to come again to a server that asks for it.
        """
        bench, outgoing = self._bench, self._outgoing
        popped = outgoing.authentication is Authentication.POP_FIRST
        if popped and (obstacle := await self._fetch_first()) is not None:
            return Posting(fate=Fate.NOT_SENT, reason=obstacle)
        candidate = Candidate(endpoint=outgoing.endpoint, origin=Origin.CONFIGURED, username=outgoing.username)
        there = Examination(
            bench.context,
            candidate,
            Role.CONFIGURED,
            bench.label,
            patience=_PATIENCE,
            allow_clear=bench.allow_clear,
            kind=Submitter,
        )
        there.after_pop = popped
        handover = _Handover(bench, outgoing, message, recipient, self._pauses_s, patience_s)
        await there.run(handover)
        if handover.posting is not None:
            return handover.posting
        return Posting(fate=Fate.NOT_SENT, reason=words.not_reached(outgoing.host, outgoing.port))

    async def _fetch_first(self) -> Sentence | None:
        """Log in to POP3, as the mail program does before it sends; returns what kept it from that."""
        bench = self._bench
        context, incoming = bench.context, bench.account.incoming
        if incoming is None or incoming.protocol is not IncomingProtocol.POP3:
            return words.not_looked_into(bench.account.address)
        secret = await bench.secret_for(Purpose.INCOMING)
        username = incoming.username or bench.username
        if secret is None or username is None:
            return words.needs_password(bench.account.address)
        found = await context.look_up(incoming.host, RecordType.ADDRESS, bench.label)
        if not found.answers:
            return words.not_looked_into(bench.account.address)
        probe = PopProbe(
            dialer=context.world.dialer,
            trust=context.world.trust,
            recorder=context.recorder,
            endpoint=incoming.endpoint,
            role=Role.INCOMING,
            account=bench.label,
            patience=_PATIENCE,
            allow_clear=bench.allow_clear,
        )
        key = context.trying(
            sentence(QT_TRANSLATE_NOOP("Roampost", "Fetching mail from {host} first"), host=incoming.host), bench.label
        )
        credential = Credential(username=username, secret=secret)
        try:
            opened = await open_pop(probe, incoming.endpoint, found.answers[0])
            safe = probe.verified if probe.encrypted else bench.allow_clear
            if not opened or not safe:
                return words.UNPROTECTED if opened else words.not_looked_into(bench.account.address)
            if not context.ledger.claim(credential, incoming.host, found.answers[0], bench.account.address):
                return words.not_looked_into(bench.account.address)
            accepted = False
            login = None
            try:
                login = await probe.login(credential)
                await probe.quit()
            finally:
                accepted = await bench.log_in_ended(credential, login)
            return None if accepted else words.refused_mailbox(bench.account.address)
        finally:
            probe.close()
            context.tried(key)


class _Handover(Question):
    """Signs in where the mail program does, and hands the message over.

    Attributes:
        posting: what came of it; None while nothing did.
    """

    def __init__(
        self,
        bench: Bench,
        outgoing: Outgoing,
        message: bytes,
        recipient: str,
        pauses_s: tuple[float, ...],
        patience_s: float,
    ) -> None:
        self._bench = bench
        self._outgoing = outgoing
        self._message = message
        self._recipient = recipient
        self._pauses_s = pauses_s
        self._patience_s = patience_s
        self.posting: Posting | None = None

    async def __call__(self, here: Examination, probe: SmtpProbe) -> None:
        """Sign in and submit."""
        assert isinstance(probe, Submitter)
        obstacle = await self._sign_in(here, probe)
        if obstacle is not None:
            self.posting = obstacle
            return
        try:
            self.posting = await self._submit(probe)
        except LocalProtocolError:
            self.posting = Posting(fate=Fate.NOT_SENT, reason=words.NOT_WRITABLE)

    async def _sign_in(self, here: Examination, probe: Submitter) -> Posting | None:
        bench, outgoing = self._bench, self._outgoing
        if outgoing.security is not Security.NONE and not probe.verified:
            return Posting(fate=Fate.NOT_SENT, reason=words.UNPROTECTED)
        if outgoing.authentication is not Authentication.PASSWORD:
            return None
        mechanism = bench.mechanism_of(probe)
        credential = await bench.credential_for(here, probe) if mechanism is not None else None
        if mechanism is None or credential is None:
            return Posting(fate=Fate.NOT_SENT, reason=await self._why_not_signed_in(probe))
        accepted = False
        try:
            seen = await probe.auth(credential, mechanism)
            accepted = seen.accepted
        finally:
            bench.context.ledger.ended(credential, refused=not accepted)
        if accepted:
            return None
        reason = words.refused_log_in(outgoing.host) if seen.refused else words.broke_off(outgoing.host)
        return Posting(fate=Fate.NOT_SENT, reason=reason, decisive=seen)

    async def _why_not_signed_in(self, probe: Submitter) -> Sentence:
        bench = self._bench
        if await bench.secret_for(Purpose.OUTGOING) is None:
            return words.needs_password(bench.account.address)
        if not probe.encrypted and not bench.allow_clear:
            return words.IN_CLEAR
        if bench.mechanism_of(probe) is None:
            return words.no_log_in(self._outgoing.host)
        return words.needs_password(bench.account.address)

    async def _submit(self, probe: Submitter) -> Posting:
        context, sender = self._bench.context, self._bench.account.address
        key = context.trying(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "Sending the test message to {recipient}"), recipient=self._recipient
            ),
            self._bench.label,
        )
        began_s = context.recorder.now_s()
        try:
            for pause_s in (*self._pauses_s, None):
                seen = await probe.submit(
                    sender, self._recipient, recipient_class_of(self._recipient, self._bench.account), self._message
                )
                left_s = began_s + self._patience_s - context.recorder.now_s()
                again = self._is_put_off(probe, seen) and not probe.closed
                if not again or pause_s is None or pause_s >= left_s:
                    break
                # On the same connection: a second one would be a second log-in.
                await asyncio.sleep(pause_s)
                if not await probe.forget():
                    break
            return self._judge(probe, seen)
        finally:
            context.tried(key)

    @staticmethod
    def _is_put_off(probe: Submitter, seen: Exchange) -> bool:
        later = seen.reply is not None and 400 <= seen.reply.code < 500
        return later and not probe.handed_over

    def _judge(self, probe: Submitter, seen: Exchange) -> Posting:
        host = self._outgoing.host
        if Submitter.taken(seen):
            return Posting(fate=Fate.TAKEN, decisive=seen)
        if seen.reply is None:
            fate = Fate.MAYBE_TAKEN if probe.handed_over else Fate.NOT_SENT
            reason = words.broke_off(host) if probe.handed_over else words.not_reached(host, self._outgoing.port)
            return Posting(fate=fate, reason=reason, decisive=seen)
        if 400 <= seen.reply.code < 500:
            return Posting(fate=Fate.PUT_OFF, reason=words.puts_off(host), decisive=seen)
        return Posting(fate=Fate.REFUSED, decisive=seen)
