"""One account under examination: what is known of it, its secrets, and the dialogues held for it."""

import asyncio
from collections.abc import Iterable

from assistant.engine.candidates import Candidate, Origin, first_round, secret_may_go
from assistant.engine.case import Case, recipient_class_of
from assistant.engine.decide import decide
from assistant.engine.reading import Reading, no_answer_yet_s
from assistant.engine.relay import RECIPIENT, RELAYING, REPUTATION, SENDER, Relay
from assistant.model.fault import SecretStoreError
from assistant.model.finding import AccountDiagnosis, RemedyKind, Restriction
from assistant.model.mail import Incoming, Mechanism, SendingAccount
from assistant.model.net import Endpoint
from assistant.model.observation import Exchange, Observation, RecipientClass, Role, Step
from assistant.model.progress import Judged
from assistant.model.proof import Remembered
from assistant.model.secret import Purpose, Secret
from assistant.probe import daemon
from assistant.probe.smtp import Credential, Patience, SmtpProbe
from assistant.session.context import Context
from assistant.session.examine import Examination, Phase, Question, Recipients
from assistant.session.request import Request
from assistant.wire.sasl import choose_mechanism

_MAX_ALIASES = 3
_TELLING = frozenset({Step.RCPT, Step.MAIL, Step.AUTH, Step.POP_LOGIN, Step.GREETING, Step.EHLO})


class Bench:
    """What all experiments on one account share, and the means to make them.

    Args:
        context: the run.
        request: what was asked.
        account: as its mail program has it.
        recipient: whom to ask about, None when none could be had.
        others: the user's other accounts.
    """

    def __init__(
        self,
        context: Context,
        request: Request,
        account: SendingAccount,
        recipient: str | None,
        others: tuple[SendingAccount, ...],
    ) -> None:
        self.context = context
        self.request = request
        self.account = account
        self.recipient = recipient
        self.others = others
        self.label = account.label
        self.patience = Patience()
        self.allow_clear = self.label in request.clear_consent
        self.candidates: list[Candidate] = list(first_round(account))
        self.examinations: dict[Endpoint, Examination] = {}
        self.pop: Incoming | None = None
        self.username: str | None = None
        self._secrets: dict[Purpose, Secret] = {}
        self._secrets_read = asyncio.Event()
        self.recent_pop = False
        self.proof: Remembered | None = None
        self.reverse_name: str | None = None
        self.public_address: str | None = None
        self._finished = False
        self._latest: AccountDiagnosis | None = None

    @property
    def recipients(self) -> Recipients:
        """Whom to ask about: the own address, then the recipient."""
        own = (self.account.address, RecipientClass.INSIDE)
        if self.recipient is None or self.recipient.lower() == self.account.address.lower():
            return (own,)
        return (own, (self.recipient, recipient_class_of(self.recipient, self.account)))

    @property
    def target(self) -> str:
        """The recipient the verdict is drawn for."""
        return self.recipient or self.account.address

    @property
    def aliases(self) -> tuple[str, ...]:
        """Further addresses of the user's to try as From."""
        return self.account.aliases[:_MAX_ALIASES]

    def case(self) -> Case:
        """Return the question as it stands now."""
        registrable = self.context.world.registrable
        return Case(
            account=self.account,
            recipient=self.recipient,
            recipient_class=None if self.recipient is None else recipient_class_of(self.recipient, self.account),
            candidates=tuple(self.candidates),
            trusted=frozenset(one.endpoint for one in self.candidates if self.is_trusted(one)),
            username=self.username,
            has_secret=bool(self._secrets),
            has_pop_secret=bool(self._secrets),
            pop=self.pop,
            snapshot=self.context.snapshot,
            public_address=self.public_address,
            reverse_name=self.reverse_name,
            own_domains=frozenset({one.domain for one in self.others} | {self.account.domain}),
            registrable=registrable,
            now_utc=self.context.world.utc_now(),
            recent_pop=self.recent_pop,
            proof=self.proof,
            finished=self._finished,
            travelling=self.request.travel_check,
        )

    def reading(self) -> Reading:
        """Return the evidence so far."""
        return Reading(self.context.recorder.evidence, self.context.meaning)

    def relay(self) -> Relay:
        """Return the relaying question as it stands."""
        return Relay(self.case(), self.reading())

    def judge(self) -> AccountDiagnosis:
        """Draw the diagnosis as it stands."""
        return decide(self.case(), self.context.recorder.evidence, self.context.meaning)

    def is_trusted(self, candidate: Candidate) -> bool:
        """Tell whether this account's secret may go to a candidate."""
        return secret_may_go(candidate, self.account, self.context.world.registrable)

    def on_observation(self, seen: Observation) -> None:
        """Tell the listener when what was seen changes the diagnosis."""
        if not (self.context.watched and isinstance(seen, Exchange)):
            return
        if seen.account == self.label and seen.step in _TELLING:
            self.tell()

    def tell(self) -> None:
        """Draw the diagnosis and tell it, when it has changed."""
        latest = self.judge()
        if latest != self._latest:
            self._latest = latest
            self.context.tell(Judged(diagnosis=latest))

    def finish(self) -> AccountDiagnosis:
        """Nothing more will be asked: draw the diagnosis for good."""
        self._finished = True
        latest = self.judge()
        self.context.tell(Judged(diagnosis=latest))
        return latest

    async def read_secrets(self) -> None:
        """Take the typed secrets and those in the keyring; a missing keyring means to ask every time."""
        outgoing, incoming = self.account.outgoing, self.account.incoming
        names = [side.username for side in (outgoing, incoming) if side is not None and side.username]
        self.username = names[0] if names else None
        try:
            for purpose in (Purpose.OUTGOING, Purpose.INCOMING):
                given = next(
                    (
                        one
                        for one in self.request.secrets
                        if one.address.lower() == self.account.address.lower() and one.purpose is purpose
                    ),
                    None,
                )
                if given is not None:
                    self._secrets[purpose] = given.secret
                    self.username = given.username or self.username
                    continue
                await self._read_keyring(purpose)
        finally:
            self._secrets_read.set()

    async def _read_keyring(self, purpose: Purpose) -> None:
        store, address = self.context.world.secrets, self.account.address
        try:
            kept = await daemon.run(lambda: store.get(address, purpose), name="keyring")
        except SecretStoreError:
            return
        if kept is not None:
            name, secret = kept
            self._secrets[purpose] = secret
            if name is not None and (purpose is Purpose.OUTGOING or self.username is None):
                self.username = name

    async def remember_pop(self) -> None:
        """Note for a later fix that a POP3 log-in has opened the relay from here."""
        logins = self.context.world.pop_logins
        if logins is not None:
            snapshot, now_utc = self.context.snapshot, self.context.world.utc_now()
            await daemon.run(lambda: logins.note(self.label, snapshot, now_utc), name="pop-logins")

    async def secret_for(self, purpose: Purpose) -> Secret | None:
        """Return the secret for a purpose, or the account's other one: usually they are the same."""
        await self._secrets_read.wait()
        other = Purpose.INCOMING if purpose is Purpose.OUTGOING else Purpose.OUTGOING
        return self._secrets.get(purpose) or self._secrets.get(other)

    async def credential_for(self, here: Examination, probe: SmtpProbe) -> Credential | None:
        """Take the one log-in for this secret and server, where it may go; None where it may not."""
        if not self.is_trusted(here.candidate) and here.candidate.origin is not Origin.OTHER_ACCOUNT:
            return None
        safe = probe.verified if probe.encrypted else self.allow_clear
        secret = await self.secret_for(Purpose.OUTGOING)
        username = self.username or here.candidate.username
        if secret is None or username is None or not safe:
            return None
        credential = Credential(username=username, secret=secret)
        if not self.context.ledger.claim(credential, here.candidate.endpoint.host, here.ip):
            return None
        if self.username is None:
            self.username = username
        return credential

    def could_sign_in(self) -> bool:
        """Tell whether a log-in is offered over verified TLS, and only the secret or its name is wanting."""
        relay = self.relay()
        verified, _, _ = relay.offers()
        return bool(verified) and relay.refused_login() is None and relay.signed_in_refusal() is None

    def is_closed(self) -> bool:
        """Nothing gets through this network, for now."""
        return self.judge().verdict.restriction in {Restriction.OFFLINE, Restriction.CAPTIVE_PORTAL}

    def opened(self) -> bool:
        """Sending works as it is, or a way of the provider's own is proven."""
        latest = self.judge()
        works = latest.verdict.restriction in {Restriction.NONE, Restriction.RECIPIENT_REFUSED}
        if works and not (self.request.travel_check and not self.relay().uses_login()):
            return True
        return any(one.proven and one.kind is not RemedyKind.SWITCH_SERVER for one in latest.remedies)

    def wants_other_senders(self, answers: list[Exchange]) -> bool:
        """Tell whether a refusal may be one of the From, so that the user's other addresses are worth a try."""
        for one in answers:
            if one.refused and one.step in {Step.MAIL, Step.RCPT}:
                said = self.context.meaning(one.reply) if one.reply is not None else ""
                if said in SENDER:
                    return True
                if one.signed_in and said not in REPUTATION | RECIPIENT | RELAYING:
                    return True
        return False

    @staticmethod
    def mechanism_of(probe: SmtpProbe) -> Mechanism | None:
        """Return the best mechanism a server offers that we can speak."""
        offered = probe.capabilities.auth_mechanisms if probe.capabilities is not None else ()
        return choose_mechanism(offered, probe.encrypted)

    def examine(
        self,
        group: asyncio.TaskGroup,
        candidate: Candidate,
        role: Role,
        question: Question | None,
        *,
        after_pop: bool = False,
        again: bool = False,
    ) -> Examination:
        """Start a dialogue with a candidate, once an endpoint unless ``again``."""
        if candidate.endpoint in self.examinations and not again:
            return self.examinations[candidate.endpoint]
        if candidate not in self.candidates:
            self.candidates.append(candidate)
        examination = Examination(
            self.context,
            candidate,
            role,
            self.label,
            patience=self.patience,
            allow_clear=self.allow_clear,
        )
        examination.after_pop = after_pop
        self.examinations[candidate.endpoint] = examination
        examination.task = group.create_task(examination.run(question))
        return examination

    async def settle(self, examinations: Iterable[Examination]) -> None:
        """Wait until each is over, or has been silent for so long that the others should not wait for it."""
        waiting = list(examinations)
        while waiting:
            now_s = self.context.recorder.now_s()
            patience_s = no_answer_yet_s(self.reading().rtt_s())
            waiting = [one for one in waiting if not one.is_over and not one.is_silent(now_s, patience_s)]
            if not waiting:
                return
            pause_s = max(0.01, min(one.silent_at_s(patience_s) for one in waiting) - now_s)
            await asyncio.wait(
                [one.task for one in waiting if one.task is not None],
                timeout=min(pause_s, 0.25),
                return_when=asyncio.FIRST_COMPLETED,
            )

    async def configured_settled(self) -> None:
        """Wait for the configured endpoint's answer while it is talking; a silent one is not waited for."""
        own = self.account.outgoing
        examination = self.examinations.get(own.endpoint) if own is not None else None
        if examination is None or examination.phase in {Phase.WAITING, Phase.CONNECTING, Phase.DONE}:
            return
        await self.settle([examination])
