"""One account under examination: what is known of it, its secrets, and the dialogues held for it."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace

from assistant.engine.candidates import Candidate, Origin, first_round, secret_may_go
from assistant.engine.case import Case, recipient_class_of
from assistant.engine.decide import decide
from assistant.engine.lasttime import offered_first
from assistant.engine.login import what_refusal_shows
from assistant.engine.place import answered_by_other
from assistant.engine.policy.enforce import is_forbidden
from assistant.engine.reading import Reading, no_answer_yet_s
from assistant.engine.relay import PASSING, RECIPIENT, RELAYING, REPUTATION, SENDER, Relay
from assistant.engine.senders import other_senders
from assistant.engine.signin import Why, read_refusal
from assistant.model.fault import SecretStoreError
from assistant.model.finding import AccountDiagnosis, Restriction
from assistant.model.mail import Authentication, Incoming, Mechanism, Outgoing, SendingAccount
from assistant.model.net import Endpoint, Security
from assistant.model.observation import Exchange, Observation, RecipientClass, Role, Step
from assistant.model.progress import Judged
from assistant.model.proof import Remembered
from assistant.model.provider import Published, RecentRefusal
from assistant.model.secret import Purpose, Secret
from assistant.probe import daemon
from assistant.probe.smtp import Credential, Patience, SmtpProbe
from assistant.session.context import Context
from assistant.session.examine import Examination, Phase, Question, Recipients
from assistant.session.request import Request
from assistant.session.rounds import Reason, Rounds
from assistant.wire.sasl import choose_mechanism

RELAY_PORT = 25
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
        policy = context.world.options.policy
        self.allow_clear = self.label in request.clear_consent and policy.allows_clear
        self.candidates: list[Candidate] = list(first_round(account))
        self.examinations: dict[Endpoint, Examination] = {}
        self.rounds = Rounds()
        self.pop: Incoming | None = None
        self.username: str | None = None
        self._secrets: dict[Purpose, Secret] = {}
        self._secrets_read = asyncio.Event()
        self._turn = asyncio.Lock()
        self.recent_pop = False
        self.published: Published | None = None
        self.refused_before: RecentRefusal | None = None
        self.proof: Remembered | None = None
        self.reverse_name: str | None = None
        self.public_address: str | None = None
        self.address_mark: str | None = None
        self.tunnelled: bool | None = None
        self.worked_here: tuple[Outgoing, ...] = ()
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
    def senders(self) -> tuple[str, ...]:
        """Further addresses of the user's to try as From."""
        return other_senders(self.account, self.others, self.username, self.context.world.registrable)

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
            memory=replace(self.context.memory, address=self.address_mark),
            platform=self.context.world.platform,
            tunnelled=self.tunnelled,
            local_authorities=self.context.local_authorities,
            proof=self.proof,
            finished=self._finished,
            travelling=self.request.travel_check,
            senders=self.senders,
            published=self.published,
            refused_before=self.refused_before,
            blocklists=self.context.world.options.blocklists,
            plan=self.rounds.plan,
            policy=self.context.world.options.policy,
        )

    def round(self, reason: Reason) -> None:
        """Note that a round of questions is asked, before its first connection."""
        self.rounds.begin(reason, self.context.recorder.now_s())

    def reading(self) -> Reading:
        """Return the evidence so far."""
        return Reading(self.context.recorder.evidence, self.context.meaning)

    def relay(self) -> Relay:
        """Return the relaying question as it stands."""
        return Relay(self.case(), self.reading())

    def judge(self) -> AccountDiagnosis:
        """Draw the diagnosis as it stands."""
        found = decide(self.case(), self.context.recorder.evidence, self.context.meaning)
        return offered_first(found, self.worked_here)

    def is_trusted(self, candidate: Candidate) -> bool:
        """Tell whether this account's secret may go to a candidate; never to one that the policy forbids."""
        world = self.context.world
        allowed = secret_may_go(candidate, self.account, world.registrable)
        return allowed and not is_forbidden(world.options.policy, candidate.endpoint.host)

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
            await self._recall_refusal()
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

    async def _recall_refusal(self) -> None:
        """Look whether this account's log-in was refused a while ago: then none is made by itself, except for a fix."""
        refused, address = self.context.world.refused_logins, self.account.address
        if refused is None or not self._secrets or self.request.for_fix:
            return
        typed = next((one.secret for one in self.request.secrets if one.address.lower() == address.lower()), None)
        now_utc = self.context.world.utc_now()
        self.refused_before = await daemon.run(
            lambda: refused.recent(address, typed, now_utc),
            name="refused-logins",
        )
        if self.refused_before is not None:
            self.context.ledger.close(address)

    async def was_refused(self, address: str) -> bool:
        """Tell whether another account's log-in was refused a while ago, so that none is made for it by itself."""
        refused, now_utc = self.context.world.refused_logins, self.context.world.utc_now()
        if refused is None:
            return False
        return await daemon.run(lambda: refused.recent(address, None, now_utc), name="refused-logins") is not None

    async def log_in_ended(self, credential: Credential, login: Exchange | None) -> bool:
        """Note how a log-in of this account's went; after a refusal none is made again, and that is remembered.

        Args:
            credential: what was tried.
            login: the server's answer, None where none came.

        Returns:
            It was accepted.
        """
        accepted = login is not None and login.accepted
        self.context.ledger.ended(credential, refused=not accepted)
        if accepted or login is None or not login.refused:
            return accepted
        restriction, _ = what_refusal_shows(self.reading(), login)
        await self.remember_refusal(credential, restriction)
        return accepted

    async def remember_refusal(self, credential: Credential, restriction: Restriction) -> None:
        """Make no further log-in for this account in this run, and none by itself for a while."""
        address = self.account.address
        self.context.ledger.close(address)
        refused, now_utc = self.context.world.refused_logins, self.context.world.utc_now()
        if refused is not None:
            await daemon.run(
                lambda: refused.note(address, restriction, credential.secret, now_utc),
                name="refused-logins",
            )

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
        if not probe.verified and await self.is_meddled_with():
            return None
        credential = Credential(username=username, secret=secret)
        if not self.context.ledger.claim(credential, here.candidate.endpoint.host, here.ip, self.account.address):
            return None
        if self.username is None:
            self.username = username
        return credential

    async def is_meddled_with(self) -> bool:
        """Tell whether somebody answers in the provider's place here: then no secret goes out in clear at all."""
        await self.context.recall()
        case, reading = self.case(), self.reading()
        return any(
            answered_by_other(case, reading, one) or reading.is_intercepted(one.host, one.port)
            for one in (candidate.endpoint for candidate in case.candidates)
            if one in case.trusted
        )

    def could_sign_in(self) -> bool:
        """Tell whether a log-in is offered over verified TLS, and only the secret or its name is wanting."""
        relay = self.relay()
        verified, _, _ = relay.offers()
        tried = relay.refused_login() is not None or self.refused_before is not None
        return bool(verified) and not tried and relay.signed_in_refusal() is None

    def has_way_in(self) -> bool:
        """Tell whether a log-in was found, so that none need be looked for: free to be made, refused, or kept from us.

        A log-in behind a certificate that nobody vouches for is the way in all the same, once that is put right.
        """
        relay = self.relay()
        _, untrusted, _ = relay.offers()
        return self.could_sign_in() or bool(untrusted) or relay.refused_login() is not None

    def should_stop(self) -> bool:
        """Tell whether the server asked for no more tries, or only the right password is wanting."""
        return self.judge().verdict.restriction in {
            Restriction.AUTHENTICATION_FAILED,
            Restriction.RATE_LIMITED,
            Restriction.ACCOUNT_LOCKED,
        }

    def is_closed(self) -> bool:
        """Nothing gets through this network, for now."""
        return self.judge().verdict.restriction in {Restriction.OFFLINE, Restriction.CAPTIVE_PORTAL}

    def opened(self) -> bool:
        """Sending works as it is, or a way of the provider's own is proven (others' servers come with a forecast)."""
        latest = self.judge()
        works = latest.verdict.restriction in {Restriction.NONE, Restriction.RECIPIENT_REFUSED}
        if works and not (self.request.travel_check and not self.relay().uses_login()):
            return True
        return any(one.proven and one.delivery is None for one in latest.remedies)

    def wants_other_senders(self, answers: list[Exchange]) -> bool:
        """Tell whether a refusal may be one of the From, so that the user's other addresses are worth a try."""
        for one in answers:
            if one.refused and one.step in {Step.MAIL, Step.RCPT}:
                said = self.context.meaning_of(one)
                if said in SENDER:
                    return True
                if one.signed_in and said not in REPUTATION | RECIPIENT | RELAYING | PASSING and not self.is_shut(one):
                    return True
        return False

    @staticmethod
    def is_shut(one: Exchange) -> bool:
        """Tell whether a refusal says that the account itself is locked."""
        return one.reply is not None and one.refused and read_refusal(one.reply).why is Why.LOCKED

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

    async def touch(self, host: str, ip: str, port: int, role: Role, *, bound_s: float = 1.5) -> None:
        """Only connect to a port of an address and leave again: a control."""
        world = self.context.world
        probe = SmtpProbe(
            dialer=world.dialer,
            trust=world.trust,
            recorder=self.context.recorder,
            endpoint=Endpoint(host=host, port=port, security=Security.NONE),
            role=role,
            account=self.label,
            patience=self.patience,
            ehlo_name=world.options.ehlo_name,
        )
        try:
            async with asyncio.timeout(bound_s):
                await probe.connect(ip)
        except TimeoutError:
            return
        finally:
            probe.close()

    async def settle(self, examinations: Iterable[Examination]) -> None:
        """Wait until each is over, or has been silent for so long that the others should not wait for it."""
        waiting = list(examinations)
        # How long this process itself was kept from running: a busy or just woken computer, not a server's silence.
        held_up_s = 0.0
        while waiting:
            now_s = self.context.recorder.now_s()
            patience_s = no_answer_yet_s(self.reading().rtt_s()) + held_up_s
            waiting = [one for one in waiting if not one.is_over and not one.is_silent(now_s, patience_s)]
            if not waiting:
                return
            pause_s = min(0.25, max(0.01, min(one.silent_at_s(patience_s) for one in waiting) - now_s))
            await asyncio.wait(
                [one.answered for one in waiting],
                timeout=pause_s,
                return_when=asyncio.FIRST_COMPLETED,
            )
            held_up_s += max(0.0, self.context.recorder.now_s() - now_s - pause_s)

    @asynccontextmanager
    async def one_after_another(self) -> AsyncIterator[None]:
        """Let the provider's endpoints be asked in turn: what one answers need not be asked at the next.

        The first comes at once; whoever waits for it goes on without it after a while.
        """
        patience_s = no_answer_yet_s(self.reading().rtt_s())
        try:
            async with asyncio.timeout(patience_s):
                await self._turn.acquire()
        except TimeoutError:
            yield
            return
        try:
            yield
        finally:
            self._turn.release()

    def saves_login_for_submission(self) -> bool:
        """Tell whether the one log-in is worth more on 465 or 587: before a journey, to whoever sends on port 25."""
        own = self.account.outgoing
        return (
            self.request.travel_check
            and own is not None
            and own.port == RELAY_PORT
            and own.authentication is Authentication.PASSWORD
        )

    async def submission_settled(self) -> None:
        """Wait for the answers of the endpoints other than the relay port; silent ones are not waited for."""
        await self.settle([one for where, one in self.examinations.items() if where.port != RELAY_PORT])

    async def configured_settled(self) -> None:
        """Wait for the configured endpoint's answer while it is talking; a silent one is not waited for."""
        own = self.account.outgoing
        examination = self.examinations.get(own.endpoint) if own is not None else None
        if examination is None or examination.phase in {Phase.WAITING, Phase.CONNECTING, Phase.DONE}:
            return
        await self.settle([examination])
