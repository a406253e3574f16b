"""Carries out what the steps ask for, by jobs in the loop thread; what comes of each leads on by a step."""

import logging
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from assistant.engine.keep_open import Ended, Keeping, NotSignedIn, SignedIn
from assistant.model.change import ChangePlan, Receipt, UndoOutcome
from assistant.model.fault import AssistantError
from assistant.model.finding import Diagnosis, NetworkView
from assistant.model.preferences import Preferences
from assistant.model.progress import AccountsRead, Event
from assistant.model.proof import Proof, ProofPlan
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session import (
    flow,
    flow_forgetting,
    flow_keeping,
    flow_proof,
    flow_report,
    flow_settings,
    steps,
)
from assistant.session.forgetting import Forgotten, Held
from assistant.session.leaving import Left
from assistant.session.pasted import Pasted
from assistant.session.ready_report import ReadyReport
from assistant.session.steps import Effect, State, Turn
from assistant.ui.backend import Session, read_text, save_file
from assistant.ui.bridge import Bridge, Job, Report

log = logging.getLogger(__name__)

REPAINT_MS: Final = 100
"""Progress is shown at most this often; the first of a burst at once."""


def fault_sentence(fault: object) -> Sentence:
    """Say what went wrong; our own mistakes are named as such."""
    if isinstance(fault, AssistantError):
        return fault.sentence
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Roampost made a mistake of its own ({kind}). Please try once more."),
        kind=type(fault).__name__,
    )


class Doing(QObject):
    """Runs the jobs that steps ask for.

    Args:
        bridge: the door to the loop thread.
        take: is given each step that a result, or a failure, leads on by.
        render: says a sentence in the language now set; called in the loop thread too.

    Attributes:
        session: what the jobs are put to; None while it is not open.
    """

    def __init__(
        self,
        bridge: Bridge,
        take: Callable[[Callable[[State], Turn]], None],
        render: Callable[[Sentence], str],
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._take = take
        self._render = render
        self.session: Session | None = None
        self._looking: Job | None = None
        self._keeping: Job | None = None
        self._heard: list[Event] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REPAINT_MS)
        self._pause.timeout.connect(self._on_pause_over)

    def save(self, path: str, contents: bytes) -> None:
        """Write a file for a mail program to open."""
        self.start("save a file", lambda _: save_file(path, contents), self._on_saved)

    def open(self, path: str) -> None:
        """Read a returned message or a saved error text."""
        self.start("read a file", lambda _: read_text(path), self._on_text)

    def carry_out(self, effect: Effect) -> None:
        """Begin what is asked for; its result leads on."""
        session = self.session
        if session is None:
            return  # it could not be opened, and the user was told
        match effect:
            case steps.ReadAccounts():
                self.start("accounts", lambda _: session.accounts(), self._on_accounts, flow.failed)
            case steps.ReadNetwork():
                self.start("network", lambda _: session.network(), self._on_network)
            case steps.ReadHistory():
                self.start("history", lambda _: session.receipts(), self._on_history)
            case steps.ReadPreferences():
                self.start("preferences", lambda _: session.preferences(), self._on_preferences)
            case steps.KeepPreference(asks, on):
                self.start("keep a preference", lambda _: session.keep_preference(asks, on), self._on_preferences)
            case steps.KeepAutostart(on):
                self.start("start at log-in", lambda _: session.keep_autostart(on), self._on_preferences)
            case steps.KeepInTray(on):
                self.start("stay in the tray", lambda _: session.keep_in_tray(on), self._on_preferences)
            case steps.ReadHeld():
                self.start("held", lambda _: session.what_would_be_lost(), self._on_held, flow.failed)
            case steps.ForgetEverything(unsent_too):
                self.start(
                    "forget",
                    lambda _: session.forget_everything(unsent_too=unsent_too),
                    self._on_forgotten,
                    flow.failed,
                )
            case steps.Look(request):
                self._look("diagnosis", lambda report: session.diagnose(request, report), self._on_diagnosed)
            case steps.Prove(wanted):
                # The message speaks the language of whoever sends it.
                spoken = replace(wanted, render=self._render)
                self._look("proof", lambda report: session.prove(spoken, report), self._on_proved)
            case steps.PlanProof(wanted):
                self.start("plan a proof", lambda _: session.plan_proof(wanted), self._on_proof_planned, flow.failed)
            case steps.StopLooking():
                self._stop_looking()
            case steps.Explain(text):
                self.start("explain", lambda _: session.explain(text), self._on_explained)
            case steps.MakePlan(diagnosed, remedy):
                self.start("plan", lambda _: session.plan_fix(diagnosed, remedy), self._on_planned, flow.failed)
            case steps.ApplyPlan(plan, remedy, until_leaving):
                self.start(
                    "apply",
                    lambda _: session.apply_fix(plan, remedy, until_leaving=until_leaving),
                    self._on_applied,
                    flow.failed,
                )
            case steps.PutBackLeft():
                self.start("put back", lambda _: session.put_back_what_was_left(), self._on_left, flow.not_put_back)
            case steps.GatherReport(request):
                render = self._render
                self._look("report", lambda report: session.report(request, render, report), self._on_report)
            case steps.SaveFile(path, contents):
                self.save(path, contents)
            case steps.PutBack(receipt):
                self.start("undo", lambda _: session.undo(receipt), self._on_undone, flow.failed)
            case steps.PlanKeepOpen(diagnosed, remedy):
                self.start(
                    "plan log-ins", lambda _: session.plan_keep_open(diagnosed, remedy), self._on_keeping_planned
                )
            case steps.KeepOpen(keeping, secrets, clear_consent):
                self._keep_open(
                    lambda report: session.keep_open(keeping, report, secrets=secrets, clear_consent=clear_consent)
                )
            case steps.StopKeepingOpen():
                self._stop_keeping_open()
            case steps.FindKeyring():
                self.start("find the keyring", lambda _: session.secret_place(), self._on_keyring, flow.keyring_missing)
            case steps.KeepSecret(given):
                self.start(
                    "keep a secret",
                    lambda _: session.keep_secret(given.address, given.purpose, given.username, given.secret),
                    self._on_kept,
                )

    def _look(
        self,
        name: str,
        make: Callable[[Report], Coroutine[Any, Any, object]],
        then: Callable[[object], None],
    ) -> None:
        """Start what tells of itself while it runs; one at a time."""
        job = self._bridge.start(make, name=name)
        self._looking = job
        job.progress.connect(lambda event: self._on_heard(job, event))
        job.succeeded.connect(lambda found: self._on_found(job, found, then))
        job.failed.connect(lambda fault: self._on_look_failed(job, fault))

    def start(
        self,
        name: str,
        make: Callable[[Report], Coroutine[Any, Any, object]],
        then: Callable[[object], None],
        failed: Callable[[State, Sentence], Turn] = flow.remarked,
    ) -> None:
        """Begin a job; its end leads on.

        Args:
            name: for the log.
            make: what is to be done, in the loop thread.
            then: is given the result.
            failed: the step by which a failure is told.
        """
        job = self._bridge.start(make, name=name)
        job.succeeded.connect(then)
        job.failed.connect(lambda fault: self.on_failed(fault, failed))

    def on_failed(self, fault: object, failed: Callable[[State, Sentence], Turn]) -> None:
        """Say what went wrong by a step."""
        if not isinstance(fault, AssistantError):
            log.error("a job failed", exc_info=fault if isinstance(fault, BaseException) else None)
        self._take(lambda state: failed(state, fault_sentence(fault)))

    # -- what tells of itself while it runs ---------------------------------------------------------------------------

    def _on_heard(self, job: Job, event: object) -> None:
        if job is not self._looking:
            return
        self._heard.append(event)  # type: ignore[arg-type] # Qt signals carry objects; a diagnosis reports events only
        if not self._pause.isActive():
            self._on_pause_over()

    def _on_pause_over(self) -> None:
        if self._heard:
            self._pause.start()
            events, self._heard = self._heard, []
            self._take(lambda state: flow.heard(state, events))

    def _on_found(self, job: Job, found: object, then: Callable[[object], None]) -> None:
        if job is not self._looking:
            return
        events = self._flush()
        if events:
            self._take(lambda state: flow.heard(state, events))
        if job is self._looking:  # what was heard may have led on already
            self._looking = None
            then(found)

    def _on_diagnosed(self, found: object) -> None:
        assert isinstance(found, Diagnosis)
        self._take(lambda state: flow.diagnosed(state, found))

    def _on_proved(self, proof: object) -> None:
        assert isinstance(proof, Proof)
        self._take(lambda state: flow_proof.proved(state, proof))

    def _on_look_failed(self, job: Job, fault: object) -> None:
        if job is self._looking:
            self._looking = None
            self._flush()
            self.on_failed(fault, flow.failed)

    def _stop_looking(self) -> None:
        if self._looking is not None:
            job, self._looking = self._looking, None
            self._flush()
            self._bridge.cancel(job)

    def _flush(self) -> list[Event]:
        self._pause.stop()
        events, self._heard = self._heard, []
        return events

    # -- log-ins for a mail program --------------------------------------------------------------

    def _keep_open(self, make: Callable[[Report], Coroutine[Any, Any, object]]) -> None:
        job = self._bridge.start(make, name="log-ins")
        self._keeping = job
        job.progress.connect(lambda what: self._on_kept_open(job, what))
        job.succeeded.connect(lambda why: self._on_keeping_over(job, why))
        job.failed.connect(lambda fault: self._on_keeping_failed(job, fault))

    def _stop_keeping_open(self) -> None:
        if self._keeping is not None:
            job, self._keeping = self._keeping, None
            self._bridge.cancel(job)

    def _on_kept_open(self, job: Job, what: object) -> None:
        if job is self._keeping:
            assert isinstance(what, SignedIn | NotSignedIn)
            self._take(lambda state: flow_keeping.told(state, what))

    def _on_keeping_over(self, job: Job, why: object) -> None:
        if job is self._keeping:
            self._keeping = None
            assert isinstance(why, Ended)
            self._take(lambda state: flow_keeping.over(state, why))

    def _on_keeping_failed(self, job: Job, fault: object) -> None:
        if job is self._keeping:
            self._keeping = None
            self.on_failed(fault, flow_keeping.failed)

    def _on_keeping_planned(self, keeping: object) -> None:
        assert isinstance(keeping, Keeping)
        self._take(lambda state: flow_keeping.planned(state, keeping))

    # -- results ---------------------------------------------------------------------------------

    def _on_text(self, text: object) -> None:
        assert isinstance(text, str)
        self._take(lambda state: flow.told(state, text))

    def _on_accounts(self, read: object) -> None:
        assert isinstance(read, AccountsRead)
        self._take(lambda state: flow.accounts_read(state, read))

    def _on_network(self, network: object) -> None:
        assert isinstance(network, NetworkView)
        self._take(lambda state: flow.network_read(state, network))

    def _on_history(self, receipts: object) -> None:
        assert isinstance(receipts, tuple)
        self._take(lambda state: flow.history_read(state, receipts))

    def _on_left(self, left: object) -> None:
        assert isinstance(left, Left)
        self._take(lambda state: flow.left_behind(state, left))

    def _on_report(self, report: object) -> None:
        assert isinstance(report, ReadyReport)
        self._take(lambda state: flow_report.gathered(state, report))

    def _on_saved(self, path: object) -> None:
        self._take(lambda state: flow_report.saved(state, str(path)))

    def _on_preferences(self, preferences: object) -> None:
        assert isinstance(preferences, Preferences)
        self._take(lambda state: flow_settings.preferences_read(state, preferences))

    def _on_held(self, held: object) -> None:
        assert isinstance(held, Held)
        self._take(lambda state: flow_forgetting.held_read(state, held))

    def _on_forgotten(self, what: object) -> None:
        assert isinstance(what, Forgotten)
        self._take(lambda state: flow_forgetting.forgotten(state, what))

    def _on_explained(self, pasted: object) -> None:
        assert isinstance(pasted, Pasted)
        self._take(lambda state: flow.explained(state, pasted))

    def _on_proof_planned(self, plan: object) -> None:
        assert isinstance(plan, ProofPlan)
        self._take(lambda state: flow_proof.proof_planned(state, plan))

    def _on_planned(self, plan: object) -> None:
        assert isinstance(plan, ChangePlan)
        self._take(lambda state: flow.planned(state, plan))

    def _on_applied(self, receipt: object) -> None:
        assert isinstance(receipt, Receipt)
        self._take(lambda state: flow.applied(state, receipt))

    def _on_undone(self, outcome: object) -> None:
        assert isinstance(outcome, UndoOutcome)
        self._take(lambda state: flow.undone(state, outcome))

    def _on_keyring(self, where: object) -> None:
        self._take(lambda state: flow.keyring_found(state, str(where)))

    def _on_kept(self, where: object) -> None:
        text = QT_TRANSLATE_NOOP("Roampost", "The password is kept in: {where}")
        self._take(lambda state: flow.kept(state, sentence(text, where=str(where))))
