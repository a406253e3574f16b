"""One POP3 connection, probed step by step: each command and its answer becomes one observation."""

import asyncio
import secrets
from typing import ClassVar

from assistant.model.mail import Capabilities
from assistant.model.net import Endpoint
from assistant.model.observation import Exchange, Failure, Role, Step, TcpConnect, TlsHandshake
from assistant.probe.channel import Channel, Credential, Patience
from assistant.probe.failure import classify, describe
from assistant.probe.recorder import Recorder
from assistant.probe.transport import Dialer, Trust
from assistant.wire import pop
from assistant.wire.fault import LocalProtocolError
from assistant.wire.pop import PopAnswer, PopCommand, PopDialogue
from assistant.wire.reply import BadReplyError
from assistant.wire.sasl import SaslError, choose_mechanism, make_client

__all__ = ["Credential", "LocalProtocolError", "Patience", "PopProbe"]

_QUIT_S = 0.2


class PopProbe:
    """One POP3 connection: signs in and leaves; no message is listed, fetched or deleted.

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
        allow_clear: a secret may be used without TLS: the user was shown the risk and insists.

    Raises:
        LocalProtocolError: from each method, when it makes no sense now, above all on a closed connection.
    """

    dialogue_type: ClassVar[type[PopDialogue]] = PopDialogue

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
        allow_clear: bool = False,
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
        self._allow_clear = allow_clear

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
        """What the last CAPA offered; None before it, after STLS, and where CAPA is not known."""
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
        """A log-in succeeded on this connection."""
        return self._dialogue.signed_in

    @property
    def closed(self) -> bool:
        """Nothing more can be done on this connection."""
        return self._channel.closed

    async def connect(self, ip: str) -> TcpConnect:
        """Open the TCP connection to one numeric address."""
        return await self._channel.connect(ip)

    async def secure(self, *, verify: bool = True) -> TlsHandshake:
        """Start TLS: at once on an implicit-TLS endpoint, else after `stls` was accepted."""
        seen = await self._channel.secure(verify=verify, injected=self._dialogue.pending, blot=self._dialogue.blot)
        if seen.failure is None:
            self._dialogue.tls_started()
        return seen

    async def greeting(self) -> Exchange:
        """Wait for the greeting; after ``-ERR`` the connection is closed."""
        return await self._finish(self._channel.patience.greeting_s)

    async def capa(self) -> Exchange:
        """Ask for the capabilities."""
        return await self._say(pop.capa())

    async def stls(self) -> Exchange:
        """Say STLS; `secure` does the handshake."""
        return await self._say(pop.stls())

    async def login(self, credential: Credential) -> Exchange:
        """Sign in, once: USER and PASS in one group where that is offered, else the way of fewest round trips.

        One exchange stands for the whole log-in; its command is the one that decided.

        Raises:
            LocalProtocolError: the connection is not under verified TLS, nor allowed to do without.
        """
        # A certificate nobody vouches for is worse than none: the user only ever agreed to "in clear".
        safe = self.verified if self.encrypted else self._allow_clear
        if not safe:
            raise LocalProtocolError("a secret goes over verified TLS only")
        self._dialogue.blot.add_secret(credential.secret.reveal())  # PASS may come a round trip later
        commands = self._login_commands(credential)
        if len(commands) > 1 and not self._dialogue.pipelining:
            seen = await self._say(commands[0], keep_refusal_only=True)
            if self.closed or self.signed_in or not seen.accepted:
                return seen
            return await self._say(commands[1], started_s=seen.started_s)
        return await self._say(*commands)

    async def quit(self) -> None:
        """Say QUIT and close; waits for the answer 0.2 s at most. Not recorded."""
        if self.closed:
            return
        try:
            if not self._dialogue.awaiting:
                async with asyncio.timeout(_QUIT_S):
                    self._dialogue.send(pop.quit_())
                    await self._next_answer()
        except (OSError, EOFError, BadReplyError, SaslError, LocalProtocolError):
            pass
        finally:
            self.close()

    def close(self) -> None:
        """Close at once; never raises, may be called again."""
        self._channel.close()

    def _login_commands(self, credential: Credential) -> list[PopCommand]:
        capabilities = self.capabilities
        pair = [pop.user(credential.username), pop.pass_(credential.secret)]
        if capabilities is None:
            return pair
        offered = tuple(
            parameter for keyword, parameters in capabilities.keywords if keyword == "SASL" for parameter in parameters
        )
        mechanism = choose_mechanism(offered, self.encrypted)
        # USER may be left out of the list and yet be known; without any SASL mechanism there is nothing else.
        takes_user = capabilities.offers("USER") or mechanism is None
        if takes_user and (self._dialogue.pipelining or mechanism is None):
            return pair
        assert mechanism is not None
        one_step = mechanism.value == "PLAIN"
        if takes_user and self.encrypted and not one_step:
            return pair
        client = make_client(mechanism, credential.username, credential.secret, secrets.token_urlsafe(18))
        return [pop.auth(client)]

    async def _say(
        self, *commands: PopCommand, keep_refusal_only: bool = False, started_s: float | None = None
    ) -> Exchange:
        self._channel.link()
        self._dialogue.send(*commands)
        return await self._finish(
            self._channel.patience.command_s, keep_refusal_only=keep_refusal_only, started_s=started_s
        )

    async def _finish(
        self, bound_s: float, *, keep_refusal_only: bool = False, started_s: float | None = None
    ) -> Exchange:
        """Wait for all answers awaited; the first refused, failed or last one is recorded for all."""
        self._channel.link()
        recorder = self._channel.recorder
        if started_s is None:
            started_s = recorder.now_s()
        signed_in = self._dialogue.signed_in
        seen: Exchange | None = None
        while self._dialogue.awaiting and not self.closed:
            command = self._dialogue.awaiting[0]
            answer: PopAnswer | None = None
            failure: Failure | None = None
            detail = ""
            try:
                async with asyncio.timeout(bound_s):
                    answer = await self._next_answer()
                detail = ", ".join(odd.value for odd in answer.odd)
            except asyncio.CancelledError:
                self._note(self._make(command, started_s, signed_in, failure=Failure.CANCELLED))
                raise
            except (OSError, EOFError, BadReplyError, SaslError) as error:
                failure, detail = classify(error), describe(error, self._dialogue.blot)
            current = self._make(command, started_s, signed_in, answer=answer, failure=failure, detail=detail)
            if seen is None or not seen.refused:
                seen = current
        if seen is None:
            raise LocalProtocolError("nothing to wait for")
        if not (keep_refusal_only and seen.accepted):
            self._note(seen)
        return seen

    def _make(
        self,
        command: PopCommand | None,
        started_s: float,
        signed_in: bool,
        *,
        answer: PopAnswer | None = None,
        failure: Failure | None = None,
        detail: str = "",
    ) -> Exchange:
        channel = self._channel
        if failure is not None or self._dialogue.over:
            self.close()
        return Exchange(
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
            mechanism=None if command is None else command.mechanism,
        )

    def _note(self, seen: Exchange) -> None:
        self._channel.recorder.add(seen)

    async def _next_answer(self) -> PopAnswer:
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
