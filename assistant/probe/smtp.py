"""One SMTP connection, probed step by step: each command and its reply becomes one observation."""

import asyncio
import secrets
from collections.abc import Sequence
from typing import ClassVar

from assistant.model.mail import Capabilities, Mechanism
from assistant.model.net import Endpoint
from assistant.model.observation import Exchange, Failure, RecipientClass, Role, Step, TcpConnect, TlsHandshake
from assistant.probe.channel import Channel, Credential, Patience
from assistant.probe.failure import classify, describe
from assistant.probe.recorder import Recorder
from assistant.probe.transport import Dialer, Trust
from assistant.wire import smtp
from assistant.wire.fault import LocalProtocolError
from assistant.wire.reply import BadReplyError
from assistant.wire.sasl import SaslError, choose_mechanism, make_client
from assistant.wire.smtp import Answer, Command, SmtpDialogue

__all__ = ["Credential", "LocalProtocolError", "Patience", "SmtpProbe"]

_QUIT_S = 0.2
# The command was not looked at, so a second try is no second log-in.
_NOT_TRIED = frozenset({500, 501, 502, 503, 504})
_EHLO_UNKNOWN = frozenset({500, 501, 502, 504})


class SmtpProbe:
    """One SMTP connection. Sends no message: there is no DATA.

    Every method records what it saw and returns it; none raises for network reasons. Cancellation
    passes through after the step in flight was recorded as cancelled; the connection is then closed.

    Args:
        dialer: opens the connection.
        trust: whom to believe under TLS.
        recorder: the run's notebook.
        endpoint: its host is the reference identifier of TLS (RFC 9525).
        role: why it is talked to.
        account: label of the account, empty for none.
        patience: bounds of each step.
        ehlo_name: what to call ourselves.
        allow_clear: a secret may be used without TLS: the user was shown the risk and insists.
        pipelining: use groups where the server takes them.

    Attributes:
        after_pop: a POP log-in succeeded for this account before, in this run; set by the caller.

    Raises:
        LocalProtocolError: from each method, when it makes no sense now, above all on a closed connection.
    """

    dialogue_type: ClassVar[type[SmtpDialogue]] = SmtpDialogue

    def __init__(
        self,
        *,
        dialer: Dialer,
        trust: Trust,
        recorder: Recorder,
        endpoint: Endpoint,
        role: Role,
        account: str,
        patience: Patience,
        ehlo_name: str,
        allow_clear: bool = False,
        pipelining: bool = True,
    ) -> None:
        self._channel = Channel(
            dialer=dialer,
            trust=trust,
            recorder=recorder,
            endpoint=endpoint,
            role=role,
            account=account,
            patience=patience,
        )
        self._dialogue = self.dialogue_type()
        self._ehlo_name = ehlo_name
        self._allow_clear = allow_clear
        self._use_groups = pipelining
        self.after_pop = False

    @property
    def connection(self) -> int:
        """The connection's number within the run."""
        return self._channel.connection

    @property
    def endpoint(self) -> Endpoint:
        """Where it goes."""
        return self._channel.endpoint

    @property
    def capabilities(self) -> Capabilities | None:
        """What the last EHLO offered; None before it and after STARTTLS."""
        return self._dialogue.capabilities

    @property
    def encrypted(self) -> bool:
        """Under TLS."""
        return self._channel.encrypted

    @property
    def verified(self) -> bool:
        """Under TLS whose certificate was verified."""
        return self._channel.verified

    @property
    def signed_in(self) -> bool:
        """An AUTH succeeded on this connection."""
        return self._dialogue.signed_in

    @property
    def closed(self) -> bool:
        """Nothing more can be done on this connection."""
        return self._channel.closed

    async def connect(self, ip: str) -> TcpConnect:
        """Open the TCP connection to one numeric address."""
        return await self._channel.connect(ip)

    async def secure(self, *, verify: bool = True) -> TlsHandshake:
        """Start TLS: at once on an implicit-TLS endpoint, else after `starttls` was accepted.

        What the server sent in clear beyond its reply makes it fail with TLS_PROTOCOL.
        """
        seen = await self._channel.secure(verify=verify, injected=self._dialogue.pending, blot=self._dialogue.blot)
        if seen.failure is None:
            self._dialogue.tls_started()
        return seen

    async def greeting(self) -> Exchange:
        """Wait for the greeting; a 4xx or 5xx greeting is a reply like any other."""
        return (await self._finish(Step.GREETING, self._channel.patience.greeting_s))[0]

    async def ehlo(self) -> Exchange:
        """Say EHLO, and HELO to a server that does not know EHLO; the last exchange is returned."""
        seen = await self._say(smtp.ehlo(self._ehlo_name))
        if seen.reply is not None and seen.reply.code in _EHLO_UNKNOWN and not self.closed:
            return await self._say(smtp.helo(self._ehlo_name))
        return seen

    async def starttls(self) -> Exchange:
        """Say STARTTLS; `secure` does the handshake."""
        return await self._say(smtp.starttls())

    async def ask(
        self,
        sender: str,
        recipients: Sequence[tuple[str, RecipientClass]],
        *,
        credential: Credential | None = None,
        mechanism: Mechanism | None = None,
    ) -> list[Exchange]:
        """Ask whether mail would be taken: MAIL, RCPT for each recipient, RSET; never DATA.

        In one group where the server takes groups. With a credential AUTH follows, in the same
        group where one command suffices for it, and by itself where the server would not have that.
        Without groups RSET is put off until something else is said, since its round trip tells nothing.

        Args:
            sender: reverse-path; empty for the null one.
            recipients: forward-paths, in order.
            credential: sign in afterwards.
            mechanism: how; by default the best that is offered.

        Returns:
            MAIL, RCPT and AUTH exchanges, as far as they were answered, and the one that failed. RSET is
            recorded but not returned.
        """
        commands = [smtp.mail(sender)]
        commands += [
            smtp.rcpt(recipient, sender=sender, recipient_class=recipient_class)
            for recipient, recipient_class in recipients
        ]
        chosen = self._choose(credential, mechanism)
        sign_in = None if chosen is None else self._auth_command(*chosen)
        if (reset := await self._reset()) is not None and self.closed:
            return [reset]
        if self._use_groups and self._dialogue.pipelining:
            commands.append(smtp.rset())
            if sign_in is not None and sign_in.mechanism is Mechanism.PLAIN:
                commands.append(sign_in)
            seen = await self._say_all(commands)
            last = seen[-1]
            if last.step is Step.AUTH and (last.reply is None or last.reply.code not in _NOT_TRIED):
                chosen = None
        else:
            seen = await self._ask_singly(commands)
        if chosen is not None and not self.closed:
            seen.append(await self.auth(*chosen))
        return [exchange for exchange in seen if exchange.step is not Step.RSET]

    async def auth(self, credential: Credential, mechanism: Mechanism) -> Exchange:
        """Sign in.

        Raises:
            LocalProtocolError: the connection is not under verified TLS, nor allowed to do without.

        Returns:
            The AUTH exchange; where an open mail transaction could not be reset first, that failure.
        """
        command = self._auth_command(credential, mechanism)
        if (reset := await self._reset()) is not None and self.closed:
            return reset
        return await self._say(command)

    async def quit(self) -> None:
        """Say QUIT and close; waits for the answer 0.2 s at most. Not recorded."""
        if self.closed:
            return
        try:
            if not self._dialogue.awaiting:
                async with asyncio.timeout(_QUIT_S):
                    self._dialogue.send(smtp.quit_())
                    await self._next_answer()
        except (OSError, EOFError, BadReplyError, SaslError, LocalProtocolError):
            pass
        finally:
            self.close()

    def close(self) -> None:
        """Close at once; never raises, may be called again."""
        self._channel.close()

    def _choose(
        self, credential: Credential | None, mechanism: Mechanism | None
    ) -> tuple[Credential, Mechanism] | None:
        if credential is None:
            return None
        if mechanism is None and self.capabilities is not None:
            mechanism = choose_mechanism(self.capabilities.auth_mechanisms, self.encrypted)
        return None if mechanism is None else (credential, mechanism)

    def _auth_command(self, credential: Credential, mechanism: Mechanism) -> Command:
        # A certificate nobody vouches for is worse than none: the user only ever agreed to "in clear".
        safe = self.verified if self.encrypted else self._allow_clear
        if not safe:
            raise LocalProtocolError("a secret goes over verified TLS only")
        client = make_client(mechanism, credential.username, credential.secret, secrets.token_urlsafe(18))
        return smtp.auth(client)

    async def _reset(self) -> Exchange | None:
        return await self._say(smtp.rset()) if self._dialogue.in_transaction else None

    async def _ask_singly(self, commands: Sequence[Command]) -> list[Exchange]:
        seen: list[Exchange] = []
        for command in commands:
            seen.append(await self._say(command))
            if self.closed or (command.step is Step.MAIL and not seen[-1].accepted):
                break
        return seen

    async def _say(self, command: Command) -> Exchange:
        return (await self._say_all([command]))[0]

    async def _say_all(self, commands: Sequence[Command]) -> list[Exchange]:
        self._channel.link()
        self._dialogue.send(*commands)
        return await self._finish(commands[0].step, self._channel.patience.command_s)

    async def _finish(self, step: Step, bound_s: float) -> list[Exchange]:
        """Wait for all answers awaited, recording each; the first that fails ends it."""
        self._channel.link()
        if not self._dialogue.awaiting:
            raise LocalProtocolError(f"nothing to wait for at {step.value}")
        recorder = self._channel.recorder
        started_s = recorder.now_s()
        signed_in = self._dialogue.signed_in
        seen: list[Exchange] = []
        while self._dialogue.awaiting and not self.closed:
            command = self._dialogue.awaiting[0]
            answer: Answer | None = None
            failure: Failure | None = None
            detail = ""
            try:
                async with asyncio.timeout(bound_s):
                    answer = await self._next_answer()
                detail = ", ".join(odd.value for odd in answer.odd)
            except asyncio.CancelledError:
                self._record(command, started_s, signed_in, failure=Failure.CANCELLED)
                raise
            except (OSError, EOFError, BadReplyError, SaslError) as error:
                failure, detail = classify(error), describe(error, self._dialogue.blot)
            seen.append(self._record(command, started_s, signed_in, answer=answer, failure=failure, detail=detail))
        return seen

    def _record(
        self,
        command: Command | None,
        started_s: float,
        signed_in: bool,
        *,
        answer: Answer | None = None,
        failure: Failure | None = None,
        detail: str = "",
    ) -> Exchange:
        channel = self._channel
        if failure is not None or self._dialogue.over:
            self.close()
        mechanism = None if command is None else command.mechanism
        seen = Exchange(
            id=channel.recorder.next_id(),
            started_s=started_s,
            elapsed_s=channel.recorder.now_s() - started_s,
            failure=failure,
            detail=detail,
            account=channel.account,
            endpoint=channel.endpoint,
            connection=channel.connection,
            role=channel.role,
            step=Step.GREETING if command is None else command.step,
            command="" if command is None else command.shown,
            reply=None if answer is None else answer.reply,
            capabilities=None if answer is None else answer.capabilities,
            encrypted=self.encrypted,
            verified=self.verified,
            signed_in=signed_in,
            after_pop=self.after_pop,
            sender=None if command is None else command.sender,
            recipient=None if command is None else command.recipient,
            recipient_class=None if command is None else command.recipient_class,
            mechanism=None if mechanism is None else mechanism.value,
        )
        channel.recorder.add(seen)
        return seen

    async def _next_answer(self) -> Answer:
        """Read until the oldest command is answered, writing what the dialogue has to say meanwhile."""
        link = self._channel.link()
        while True:
            answer = self._dialogue.next_answer()
            output = self._dialogue.take_output()
            if output:
                link.write(output)
            if answer is not None:
                return answer
            data = await link.read()
            if not data:
                raise EOFError("the server closed the connection")
            self._dialogue.feed(data)
