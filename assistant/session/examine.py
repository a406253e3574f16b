"""One endpoint's dialogue: connect, protect, greet, ask; what is asked next follows from what was answered."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from enum import Enum, auto

from assistant.engine.candidates import Candidate
from assistant.model.net import Security
from assistant.model.observation import TLS_TRUST_FAILURES, Exchange, RecipientClass, RecordType, Role, TcpConnect
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.probe.smtp import Credential, Patience, SmtpProbe
from assistant.session.context import Context

_STAGGER_S = 0.25
_MAX_ADDRESSES = 4
_FEW_ADDRESSES = 2
"""Of another port than the configured one: what the first addresses do there, the others do too."""


class Phase(Enum):
    """How far an endpoint's dialogue has come."""

    WAITING = auto()
    CONNECTING = auto()
    TALKING = auto()
    DONE = auto()


Recipients = tuple[tuple[str, RecipientClass], ...]


class Examination:
    """The dialogue with one endpoint.

    Args:
        context: the run.
        candidate: where, and who named it.
        role: why.
        account: label the observations are filed under.
        patience: bounds of each step.
        allow_clear: the user insisted on a secret in clear.
        kind: what holds the dialogue.

    Attributes:
        phase: how far it has come.
        spoke: EHLO was accepted, under TLS where there is TLS.
        ip: the address that was reached.
        answered: done once nothing more will be asked; taking leave may go on after that, and nobody waits for it.
    """

    def __init__(
        self,
        context: Context,
        candidate: Candidate,
        role: Role,
        account: str,
        *,
        patience: Patience,
        allow_clear: bool = False,
        kind: type[SmtpProbe] = SmtpProbe,
    ) -> None:
        self.context = context
        self._kind = kind
        self.candidate = candidate
        self.role = role
        self.account = account
        self.phase = Phase.WAITING
        self.spoke = False
        self.after_pop = False
        self.started_s = context.recorder.now_s()
        self.last_heard_s = self.started_s
        self.connecting_s = self.started_s
        self._patience = patience
        self._allow_clear = allow_clear
        self.ip = ""
        self.task: asyncio.Task[None] | None = None
        self.answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    @property
    def is_over(self) -> bool:
        """Nothing more will be asked here."""
        return self.answered.done()

    async def over(self) -> None:
        """Wait until nothing more will be asked here."""
        await asyncio.wait([self.answered])

    def cancel(self) -> None:
        """Stop asking here; what is in flight is recorded as cancelled."""
        if self.task is not None:
            self.task.cancel()

    def silent_at_s(self, patience_s: float) -> float:
        """Return when, on the run's clock, this dialogue is to be called silent, unless something comes."""
        return max(self.started_s, self.last_heard_s) + patience_s

    def is_silent(self, now_s: float, patience_s: float) -> bool:
        """Tell whether nothing has come for a while, at a point where the first word is awaited."""
        return not self.spoke and now_s >= self.silent_at_s(patience_s)

    def _probe(self) -> SmtpProbe:
        world = self.context.world
        probe = self._kind(
            dialer=world.dialer,
            trust=world.trust,
            recorder=self.context.recorder,
            endpoint=self.candidate.endpoint,
            role=self.role,
            account=self.account,
            patience=self._patience,
            ehlo_name=world.options.ehlo_name,
            allow_clear=self._allow_clear,
        )
        probe.after_pop = self.after_pop
        return probe

    async def run(self, question: "Question | None") -> None:
        """Hold the dialogue; with a question, put it once EHLO was answered (under TLS where there is TLS)."""
        endpoint = self.candidate.endpoint
        key = self.context.trying(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "Trying {host} on port {port}"),
                host=endpoint.host,
                port=endpoint.port,
            ),
            self.account,
        )
        self.started_s = self.context.recorder.now_s()
        try:
            await self._hold(question)
        finally:
            self._end()
            self.context.tried(key)

    async def _hold(self, question: "Question | None") -> None:
        found = await self.context.look_up(self.candidate.endpoint.host, RecordType.ADDRESS, self.account)
        if not found.answers:
            return
        self.phase = Phase.CONNECTING
        self._heard()
        self.connecting_s = self.last_heard_s
        most = _MAX_ADDRESSES if self.role is Role.CONFIGURED else _FEW_ADDRESSES
        probe = await self._reach(found.answers[:most])
        if probe is None:
            return
        self.phase = Phase.TALKING
        self._heard()
        try:
            if not await self._open(probe, verify=True):
                return
            self.spoke = True
            if question is not None:
                await question(self, probe)
            self._end()
            await probe.quit()
        finally:
            probe.close()

    def _end(self) -> None:
        self.phase = Phase.DONE
        if not self.answered.done():
            self.answered.set_result(None)

    def _heard(self) -> None:
        self.last_heard_s = self.context.recorder.now_s()

    async def _dial(self, probe: SmtpProbe, ip: str) -> TcpConnect:
        # Noted as the attempt begins: a loop that was held up meanwhile must not shorten a silence.
        self.connecting_s = self.context.recorder.now_s()
        return await probe.connect(ip)

    async def _reach(self, addresses: tuple[str, ...]) -> SmtpProbe | None:
        """Connect to the first address that answers, the next tried a quarter second after the one before."""
        probes = [self._probe() for _ in addresses]
        running: dict[asyncio.Task[object], tuple[SmtpProbe, str]] = {}
        waiting = list(zip(probes, addresses, strict=True))
        winner: SmtpProbe | None = None
        try:
            while winner is None and (waiting or running):
                if waiting:
                    probe, ip = waiting.pop(0)
                    running[asyncio.ensure_future(self._dial(probe, ip))] = (probe, ip)
                done, _ = await asyncio.wait(
                    running,
                    timeout=_STAGGER_S if waiting else None,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                for task in done:
                    probe, ip = running.pop(task)
                    if not probe.closed and winner is None:
                        winner, self.ip = probe, ip
        finally:
            for task in running:
                task.cancel()
            if running:
                await asyncio.gather(*running, return_exceptions=True)
            for probe in probes:
                if probe is not winner:
                    probe.close()
        return winner

    async def _open(self, probe: SmtpProbe, *, verify: bool) -> bool:
        """Come as far as an accepted EHLO in the protection the endpoint stands for."""
        security = self.candidate.endpoint.security
        if security is Security.TLS and not await self._protect(probe, verify=verify):
            return False
        greeted = (await probe.greeting()).accepted
        self._heard()
        if not greeted or not (await probe.ehlo()).accepted:
            return False
        if security is Security.STARTTLS:
            if probe.capabilities is None or not probe.capabilities.offers("STARTTLS"):
                return self._allow_clear
            if not (await probe.starttls()).accepted or not await self._protect(probe, verify=verify):
                return False
            return (await probe.ehlo()).accepted
        return True

    async def _protect(self, probe: SmtpProbe, *, verify: bool) -> bool:
        shake = await probe.secure(verify=verify)
        self._heard()
        if shake.failure is None:
            return True
        if verify and shake.failure in TLS_TRUST_FAILURES:
            await self._read_untrusted(shake.endpoint.host)
        return False

    async def _read_untrusted(self, host: str) -> None:
        """Look once more without trust, to read what is offered there; nothing of the user's is sent."""
        del host
        probe = self._probe()
        try:
            await probe.connect(self.ip)
            if not probe.closed:
                await self._open(probe, verify=False)
                await probe.quit()
        finally:
            probe.close()


class Question(ABC):
    """What is put to a server after EHLO. Called with the examination and its live connection."""

    @abstractmethod
    async def __call__(self, here: Examination, probe: SmtpProbe) -> None:
        """Ask, and return when nothing more is to be asked on this connection."""


class Ask(Question):
    """Ask whether a sender may reach recipients, without any log-in; further senders only after a refusal.

    Args:
        sender: the account's own From.
        recipients: whom to ask about, in one mail transaction.
        others: further addresses of the user's to try as From.
        wants_others: given the answers, tells whether to try them.
    """

    def __init__(
        self,
        sender: str,
        recipients: Recipients,
        others: tuple[str, ...] = (),
        wants_others: Callable[[list[Exchange]], bool] = lambda _: False,
    ) -> None:
        self._sender = sender
        self._recipients = recipients
        self._others = others
        self._wants_others = wants_others

    async def __call__(self, here: Examination, probe: SmtpProbe) -> None:
        """Put the transaction, and the other senders where wanted."""
        del here
        answers = await probe.ask(self._sender, self._recipients)
        if not self._wants_others(answers):
            return
        for sender in self._others:
            if probe.closed:
                return
            await probe.ask(sender, self._recipients)


__all__ = ["Ask", "Credential", "Examination", "Phase", "Question", "Recipients"]
