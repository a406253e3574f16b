"""A session that replays prepared answers, so that the window is tested without any world behind it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from assistant.engine.documents import Render
from assistant.engine.keep_open import Ended, Keeping, Told
from assistant.model.change import ChangePlan, Receipt, UndoOutcome
from assistant.model.finding import AccountDiagnosis, Diagnosis, NetworkView, Remedy
from assistant.model.mail import SendingAccount, Unreadable
from assistant.model.preferences import AtLogIn, Preferences, ThirdParty
from assistant.model.progress import AccountsRead, Event
from assistant.model.proof import Choice, Proof, ProofPlan
from assistant.model.secret import Purpose, Secret
from assistant.model.text import sentence
from assistant.session.forgetting import Forgotten, Held
from assistant.session.leaving import Left
from assistant.session.notice import Notice
from assistant.session.pasted import Pasted
from assistant.session.ready_report import ReadyReport, ready
from assistant.session.request import GivenSecret, ProveRequest, Request
from assistant.ui.backend import Session
from tests.ui import story

NOT_PASSED_ON = Pasted(summary=sentence("The server would not pass the message on."))


@dataclass(kw_only=True)
class Run:
    """One prepared diagnosis: what it tells, then its answer; `hangs` never comes to one."""

    events: Sequence[Event] = ()
    answer: Diagnosis | None = None
    fault: Exception | None = None
    hangs: bool = False


def run_of(diagnosis: AccountDiagnosis, *, hangs: bool = False) -> Run:
    seen = story.OBSERVATIONS + (story.SIGNED_IN if diagnosis is not story.BLOCKED else ())
    return Run(events=story.run(diagnosis, seen), answer=story.diagnosis(diagnosis), hangs=hangs)


@dataclass(kw_only=True)
class FakeAssistant:
    """Answers from its fields; what it was asked is written down. Faults are raised where they are set."""

    held: tuple[SendingAccount, ...] = (story.ACCOUNT,)
    unreadable: tuple[Unreadable, ...] = ()
    runs: list[Run] = field(default_factory=lambda: [run_of(story.BLOCKED)])
    changes: tuple[Receipt, ...] = ()
    plan_fault: Exception | None = None
    apply_fault: Exception | None = None
    undo_fault: Exception | None = None
    keep_fault: Exception | None = None
    place_fault: Exception | None = None
    outcome: UndoOutcome = story.PUT_BACK
    plan: ChangePlan = story.PLAN

    pasted: Pasted = NOT_PASSED_ON

    proof_plan: ProofPlan = story.PROOF_PLAN
    proof_plan_fault: Exception | None = None
    proof_events: Sequence[Event] = story.LOOKED
    proof: Proof = story.ARRIVED
    proof_fault: Exception | None = None
    proof_hangs: bool = False

    proof_plans: list[ProveRequest] = field(default_factory=list)
    proofs: list[ProveRequest] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    kept: list[tuple[str, Purpose, str | None, Secret]] = field(default_factory=list)
    applied: list[ChangePlan] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    cancelled: int = 0
    closed: bool = False
    settled: Preferences = story.PREFERENCES
    settle_fault: Exception | None = None
    starts: list[bool] = field(default_factory=list)
    held_for_good: Held = field(default_factory=Held)
    forgotten: Forgotten = field(default_factory=lambda: Forgotten(passwords=2))
    forget_fault: Exception | None = None
    forgot: list[bool] = field(default_factory=list)
    tray_kept: list[bool] = field(default_factory=list)
    stay_tells: tuple[Notice, ...] = ()
    stay_fault: Exception | None = None
    left_network: asyncio.Event | None = None
    leave_network: Callable[[], object] | None = None
    left: Left = field(default_factory=Left)
    left_fault: Exception | None = None
    reports: list[Request] = field(default_factory=list)
    report_fault: Exception | None = None
    report_hangs: bool = False
    until_leaving: list[bool] = field(default_factory=list)
    keep_plan: Keeping = story.KEEPING
    keep_plan_fault: Exception | None = None
    logins: Sequence[Told] = (story.SIGNED_IN_BY_POP,)
    keep_ends: Ended | None = None
    keep_fault_later: Exception | None = None
    kept_open: list[tuple[Keeping, tuple[GivenSecret, ...]]] = field(default_factory=list)
    kept_until_stopped: int = 0
    settlements: list[tuple[ThirdParty, bool]] = field(default_factory=list)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Session]:
        try:
            yield self
        finally:
            self.closed = True

    async def accounts(self) -> AccountsRead:
        return AccountsRead(accounts=self.held, unreadable=self.unreadable)

    async def network(self) -> NetworkView:
        return story.NETWORK

    async def diagnose(self, request: Request, listener: Callable[[Event], None]) -> Diagnosis:
        self.requests.append(request)
        run = self.runs.pop(0) if len(self.runs) > 1 else self.runs[0]
        try:
            for event in run.events:
                listener(event)
                await asyncio.sleep(0)
            if run.hangs:
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if run.fault is not None:
            raise run.fault
        assert run.answer is not None
        return run.answer

    async def plan_fix(self, diagnosed: AccountDiagnosis, remedy: Remedy) -> ChangePlan:
        if self.plan_fault is not None:
            raise self.plan_fault
        return self.plan

    async def apply_fix(self, plan: ChangePlan, remedy: Remedy, *, until_leaving: bool = False) -> Receipt:
        self.until_leaving.append(until_leaving)
        if self.apply_fault is not None:
            raise self.apply_fault
        self.applied.append(plan)
        self.changes = (story.RECEIPT, *self.changes)
        return story.RECEIPT

    async def undo(self, receipt: Receipt) -> UndoOutcome:
        if self.undo_fault is not None:
            raise self.undo_fault
        self.undone.append(receipt.id)
        if self.outcome.complete:
            self.changes = tuple(replace(one, undone=True) if one is receipt else one for one in self.changes)
        return self.outcome

    async def receipts(self) -> tuple[Receipt, ...]:
        return self.changes

    async def keep_secret(self, address: str, purpose: Purpose, username: str | None, secret: Secret) -> str:
        if self.keep_fault is not None:
            raise self.keep_fault
        self.kept.append((address, purpose, username, secret))
        return "Secret Service"

    async def secret_place(self) -> str:
        if self.place_fault is not None:
            raise self.place_fault
        return "Secret Service"

    async def plan_proof(self, wanted: ProveRequest) -> ProofPlan:
        self.proof_plans.append(wanted)
        if self.proof_plan_fault is not None:
            raise self.proof_plan_fault
        if wanted.recipient is None:
            return self.proof_plan
        return replace(self.proof_plan, recipient=wanted.recipient, choice=Choice.NAMED, mailbox=None, missing=())

    async def prove(self, wanted: ProveRequest, listener: Callable[[Event], None]) -> Proof:
        assert wanted.consent
        self.proofs.append(wanted)
        try:
            for event in self.proof_events:
                listener(event)
                await asyncio.sleep(0)
            if self.proof_hangs:
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if self.proof_fault is not None:
            raise self.proof_fault
        return self.proof

    async def plan_keep_open(self, diagnosed: AccountDiagnosis, remedy: Remedy) -> Keeping:
        if self.keep_plan_fault is not None:
            raise self.keep_plan_fault
        return self.keep_plan

    async def keep_open(
        self,
        keeping: Keeping,
        listener: Callable[[Told], None],
        *,
        secrets: tuple[GivenSecret, ...] = (),
        clear_consent: frozenset[str] = frozenset(),
    ) -> Ended:
        self.kept_open.append((keeping, secrets))
        try:
            for what in self.logins:
                listener(what)
                await asyncio.sleep(0)
            if self.keep_fault_later is not None:
                raise self.keep_fault_later
            if self.keep_ends is None:
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.kept_until_stopped += 1
            raise
        assert self.keep_ends is not None
        return self.keep_ends

    async def put_back_what_was_left(self) -> Left:
        if self.left_fault is not None:
            raise self.left_fault
        return self.left

    async def report(self, request: Request, render: Render, listener: Callable[[Event], None]) -> ReadyReport:
        self.reports.append(request)
        for event in story.run(story.WORKS):
            listener(event)
        if self.report_hangs:
            await asyncio.Event().wait()
        if self.report_fault is not None:
            raise self.report_fault
        return ready({"said": render(story.SAID_IN_REPORT)})

    async def preferences(self) -> Preferences:
        return self.settled

    async def keep_preference(self, asks: ThirdParty, on: bool) -> Preferences:
        if self.settle_fault is not None:
            raise self.settle_fault
        self.settlements.append((asks, on))
        rows = tuple(replace(one, on=on) if one.asks is asks else one for one in self.settled.third_parties)
        self.settled = replace(self.settled, third_parties=rows)
        return self.settled

    async def keep_autostart(self, on: bool) -> Preferences:
        if self.settle_fault is not None:
            raise self.settle_fault
        self.starts.append(on)
        self.settled = replace(self.settled, at_log_in=AtLogIn(on=on))
        return self.settled

    async def what_would_be_lost(self) -> Held:
        if self.forget_fault is not None:
            raise self.forget_fault
        return self.held_for_good

    async def forget_everything(self, *, unsent_too: bool) -> Forgotten:
        self.forgot.append(unsent_too)
        return self.forgotten

    async def keep_in_tray(self, on: bool) -> Preferences:
        self.tray_kept.append(on)
        self.settled = replace(self.settled, in_tray=on)
        return self.settled

    async def stay(self, listener: Callable[[Notice], None]) -> None:
        if self.stay_fault is not None:
            raise self.stay_fault
        for notice in self.stay_tells:
            listener(notice)
        if self.stay_tells:
            loop, self.left_network = asyncio.get_running_loop(), asyncio.Event()
            self.leave_network = lambda: loop.call_soon_threadsafe(self.left_network.set)
            try:
                await self.left_network.wait()
            except asyncio.CancelledError:
                self.cancelled += 1
                raise
            self.changes = tuple(replace(one, undone=True) for one in self.changes)
            listener(story.SENDS_AGAIN)

    async def explain(self, text: str) -> Pasted:
        return self.pasted
