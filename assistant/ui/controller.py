"""Carries out what the steps ask for, through the bridge, and tells the window what to show."""

import logging
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.engine.guide.steps import GuidedProgram
from assistant.engine.keep_open import Ended, Keeping, NotSignedIn, SignedIn
from assistant.model.change import ChangePlan, Receipt, UndoOutcome
from assistant.model.fault import AssistantError
from assistant.model.finding import Diagnosis, NetworkView
from assistant.model.preferences import Preferences, ThirdParty
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
    flow_staying,
    steps,
)
from assistant.session.forgetting import Forgotten, Held
from assistant.session.leaving import Left
from assistant.session.pasted import Pasted
from assistant.session.ready_report import ReadyReport
from assistant.session.request import in_english
from assistant.session.steps import Answers, Effect, ProofAnswers, State, Turn
from assistant.ui.backend import OpenSession, Session, read_text, save_file
from assistant.ui.bridge import Bridge, Job, Report, until_cancelled
from assistant.ui.demo_bar import DemoControl
from assistant.ui.presenter import present
from assistant.ui.staying import Staying
from assistant.ui.window_view import WindowView

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


class Controller(QObject):
    """Holds the state. `changed` carries a `WindowView` whenever something is to be shown anew.

    Args:
        bridge: the door to the loop thread.
        open_session: opens the session behind it.
        demo: the demo world's levers, None outside the demo.
        render: says a sentence in the language now set; called in the loop thread too.

    Attributes:
        staying: what goes on without a window.
    """

    changed = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        open_session: OpenSession,
        demo: DemoControl | None = None,
        render: Callable[[Sentence], str] = in_english,
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._open_session = open_session
        self._session: Session | None = None
        self._demo = demo
        self._render = render
        self._state = State()
        self._looking: Job | None = None
        self.staying = Staying(bridge, self)
        self.staying.told.connect(lambda _: self._carry_out(steps.ReadHistory()))
        self._keeping: Job | None = None
        self._heard: list[Event] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REPAINT_MS)
        self._pause.timeout.connect(self._on_pause_over)

    @property
    def state(self) -> State:
        """Where the user is."""
        return self._state

    @property
    def view(self) -> WindowView:
        """What is to be shown now."""
        return present(self._state)

    # -- what the user does ----------------------------------------------------------------------

    def begin(self, text: str | None = None, guide_program: GuidedProgram = GuidedProgram.OTHER) -> None:
        """Open the session, then start, with an error text where there is one, and the mail program that is usual."""
        open_session = self._open_session

        async def hold(report: Report) -> None:
            async with open_session() as session:
                report(session)
                await until_cancelled()

        job = self._bridge.start(hold, name="session")
        job.progress.connect(lambda session: self._on_open(session, text, guide_program))
        job.failed.connect(lambda fault: self._on_failed(fault, flow.failed))

    def _on_open(self, session: Session, text: str | None, guide_program: GuidedProgram) -> None:
        self._session = session
        self._take(flow.begin(text, guide_program))

    def look(self, subject: str) -> None:
        """Find out about an account or a typed address."""
        self._take(flow.look(self._state, subject))

    def will_it_travel(self, subject: str | None = None) -> None:
        """Find out whether sending will work away from here."""
        self._take(flow.will_it_travel(self._state, subject))

    def look_again(self) -> None:
        """Ask once more."""
        self._take(flow.look_again(self._state))

    def stop(self) -> None:
        """Cancel what runs."""
        self._take(flow.stopped(self._state))

    def pick(self, remedy_id: str) -> None:
        """Take a way out."""
        self._take(flow.picked(self._state, remedy_id))

    def answer(self, answers: Answers) -> None:
        """Give what was asked for."""
        self._take(flow.answered(self._state, answers))

    def name_recipient(self, recipient: str) -> None:
        """Say whom the message was for."""
        self._take(flow.recipient_named(self._state, recipient))

    def offer_proof(self) -> None:
        """Show what a test message would be; none is sent."""
        self._take(flow_proof.offer_proof(self._state))

    def change_proof_recipient(self, recipient: str) -> None:
        """Let the test message go to another address; none is sent yet."""
        self._take(flow_proof.recipient_changed(self._state, recipient))

    def send_proof(self, answers: ProofAnswers) -> None:
        """Send the test message that was shown."""
        self._take(flow_proof.agreed_to_send(self._state, answers))

    def agree(self, until_leaving: bool = False) -> None:
        """Make the change that was shown, for good or until this network is left."""
        self._take(flow.agreed(self._state, until_leaving=until_leaving))

    def guide_by(self, program: str) -> None:
        """Lead through the menus of this mail program."""
        self._take(flow.guided_by(self._state, GuidedProgram(program)))

    def done_by_hand(self) -> None:
        """See what came of what the user did by hand."""
        self._take(flow.done_by_hand(self._state))

    def keep_open(self) -> None:
        """Sign in by POP3 for the mail program, as was shown."""
        self._take(flow_keeping.agreed(self._state))

    def stop_keeping_open(self) -> None:
        """Make no more such log-ins."""
        self._take(flow_keeping.stopped(self._state))

    def gather_report(self) -> None:
        """Gather a helpdesk report, to be looked at."""
        self._take(flow_report.gather(self._state))

    def save_report(self, path: str) -> None:
        """Write the report that was shown."""
        self._take(flow_report.save(self._state, path))

    def save_file(self, path: str, contents: bytes) -> None:
        """Write a file for a mail program to open."""
        self._start("save a file", lambda _: save_file(path, contents), self._on_saved)

    def undo(self, receipt_id: str | None = None) -> None:
        """Put a change back; the newest when none is named."""
        self._take(flow.undo(self._state, receipt_id))

    def show_history(self) -> None:
        """Show what was changed."""
        self._take(flow.show_history(self._state))

    def show_settings(self) -> None:
        """Show what may be settled about Roampost itself."""
        self._take(flow_settings.show_settings(self._state))

    def settle(self, asks: ThirdParty, on: bool) -> None:
        """Settle whether a third party may be asked."""
        self._take(flow_settings.preference_changed(self._state, asks, on))

    def start_at_log_in(self, on: bool) -> None:
        """Settle whether the watcher starts at log-in."""
        self._take(flow_settings.start_changed(self._state, on))

    def may_stay_in_tray(self, on: bool) -> None:
        """Settle whether the closed window may leave its icon in the tray."""
        self._take(flow_settings.tray_changed(self._state, on))

    def ask_to_forget(self) -> None:
        """Show what would be lost if everything were forgotten."""
        self._take(flow_forgetting.ask(self._state))

    def forget(self, unsent_too: bool) -> None:
        """Forget everything that was shown."""
        self._take(flow_forgetting.agreed(self._state, unsent_too=unsent_too))

    def forget_nothing(self) -> None:
        """Leave all as it is."""
        self._take(flow_forgetting.declined(self._state))

    def put_away(self) -> None:
        """The window was closed: stay to put back what was changed for this network, once that is left."""
        self._take(flow_staying.put_away(self._state))
        self.staying.begin(self._session)

    def come_back(self) -> None:
        """The window is opened again: look afresh."""
        self.staying.end()
        self._take(flow_staying.come_back(self._state))

    def go_back(self) -> None:
        """Leave this page."""
        self._take(flow.go_back(self._state))

    def tell(self, text: str) -> None:
        """Take in an error text."""
        self._take(flow.told(self._state, text))

    def open_file(self, path: str) -> None:
        """Take in a returned message or a saved error text."""
        self._start("read a file", lambda _: read_text(path), self._on_text)

    def change_demo(self, network: str, policy: str, hazards: frozenset[str]) -> None:
        """Put the demo world into another state, and start over in it."""
        demo = self._demo
        if demo is None:
            return
        self._start(
            "change the demo",
            lambda _: demo.change(network=network, policy=policy, hazards=hazards),
            lambda _: self._take(flow.again(self._state)),
        )

    # -- turns -----------------------------------------------------------------------------------

    def _take(self, turn: Turn) -> None:
        self._state = turn.state
        for effect in turn.effects:
            self._carry_out(effect)
        self.changed.emit(present(self._state))

    def _carry_out(self, effect: Effect) -> None:
        session = self._session
        if session is None:
            return  # it could not be opened, and the user was told
        match effect:
            case steps.ReadAccounts():
                self._start("accounts", lambda _: session.accounts(), self._on_accounts, flow.failed)
            case steps.ReadNetwork():
                self._start("network", lambda _: session.network(), self._on_network)
            case steps.ReadHistory():
                self._start("history", lambda _: session.receipts(), self._on_history)
            case steps.ReadPreferences():
                self._start("preferences", lambda _: session.preferences(), self._on_preferences)
            case steps.KeepPreference(asks, on):
                self._start("keep a preference", lambda _: session.keep_preference(asks, on), self._on_preferences)
            case steps.KeepAutostart(on):
                self._start("start at log-in", lambda _: session.keep_autostart(on), self._on_preferences)
            case steps.KeepInTray(on):
                self._start("stay in the tray", lambda _: session.keep_in_tray(on), self._on_preferences)
            case steps.ReadHeld():
                self._start("held", lambda _: session.what_would_be_lost(), self._on_held, flow.failed)
            case steps.ForgetEverything(unsent_too):
                self._start(
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
                self._start("plan a proof", lambda _: session.plan_proof(wanted), self._on_proof_planned, flow.failed)
            case steps.StopLooking():
                self._stop_looking()
            case steps.Explain(text):
                self._start("explain", lambda _: session.explain(text), self._on_explained)
            case steps.MakePlan(diagnosed, remedy):
                self._start("plan", lambda _: session.plan_fix(diagnosed, remedy), self._on_planned, flow.failed)
            case steps.ApplyPlan(plan, remedy, until_leaving):
                self._start(
                    "apply",
                    lambda _: session.apply_fix(plan, remedy, until_leaving=until_leaving),
                    self._on_applied,
                    flow.failed,
                )
            case steps.PutBackLeft():
                self._start("put back", lambda _: session.put_back_what_was_left(), self._on_left, flow.not_put_back)
            case steps.GatherReport(request):
                render = self._render
                self._look("report", lambda report: session.report(request, render, report), self._on_report)
            case steps.SaveFile(path, contents):
                self.save_file(path, contents)
            case steps.PutBack(receipt):
                self._start("undo", lambda _: session.undo(receipt), self._on_undone, flow.failed)
            case steps.PlanKeepOpen(diagnosed, remedy):
                self._start(
                    "plan log-ins", lambda _: session.plan_keep_open(diagnosed, remedy), self._on_keeping_planned
                )
            case steps.KeepOpen(keeping, secrets, clear_consent):
                self._keep_open(
                    lambda report: session.keep_open(keeping, report, secrets=secrets, clear_consent=clear_consent)
                )
            case steps.StopKeepingOpen():
                self._stop_keeping_open()
            case steps.FindKeyring():
                self._start(
                    "find the keyring", lambda _: session.secret_place(), self._on_keyring, flow.keyring_missing
                )
            case steps.KeepSecret(given):
                self._start(
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

    def _start(
        self,
        name: str,
        make: Callable[[Report], Coroutine[Any, Any, object]],
        then: Callable[[object], None],
        failed: Callable[[State, Sentence], Turn] = flow.remarked,
    ) -> None:
        job = self._bridge.start(make, name=name)
        job.succeeded.connect(then)
        job.failed.connect(lambda fault: self._on_failed(fault, failed))

    def _on_failed(self, fault: object, failed: Callable[[State, Sentence], Turn]) -> None:
        if not isinstance(fault, AssistantError):
            log.error("a job failed", exc_info=fault if isinstance(fault, BaseException) else None)
        self._take(failed(self._state, fault_sentence(fault)))

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
            self._take(flow.heard(self._state, events))

    def _on_found(self, job: Job, found: object, then: Callable[[object], None]) -> None:
        if job is not self._looking:
            return
        events = self._flush()
        if events:
            self._take(flow.heard(self._state, events))
        if job is self._looking:  # what was heard may have led on already
            self._looking = None
            then(found)

    def _on_diagnosed(self, found: object) -> None:
        assert isinstance(found, Diagnosis)
        self._take(flow.diagnosed(self._state, found))

    def _on_proved(self, proof: object) -> None:
        assert isinstance(proof, Proof)
        self._take(flow_proof.proved(self._state, proof))

    def _on_look_failed(self, job: Job, fault: object) -> None:
        if job is self._looking:
            self._looking = None
            self._flush()
            self._on_failed(fault, flow.failed)

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
            self._take(flow_keeping.told(self._state, what))

    def _on_keeping_over(self, job: Job, why: object) -> None:
        if job is self._keeping:
            self._keeping = None
            assert isinstance(why, Ended)
            self._take(flow_keeping.over(self._state, why))

    def _on_keeping_failed(self, job: Job, fault: object) -> None:
        if job is self._keeping:
            self._keeping = None
            self._on_failed(fault, flow_keeping.failed)

    def _on_keeping_planned(self, keeping: object) -> None:
        assert isinstance(keeping, Keeping)
        self._take(flow_keeping.planned(self._state, keeping))

    # -- results ---------------------------------------------------------------------------------

    def _on_text(self, text: object) -> None:
        assert isinstance(text, str)
        self.tell(text)

    def _on_accounts(self, read: object) -> None:
        assert isinstance(read, AccountsRead)
        self._take(flow.accounts_read(self._state, read))

    def _on_network(self, network: object) -> None:
        assert isinstance(network, NetworkView)
        self._take(flow.network_read(self._state, network))

    def _on_history(self, receipts: object) -> None:
        assert isinstance(receipts, tuple)
        self._take(flow.history_read(self._state, receipts))

    def _on_left(self, left: object) -> None:
        assert isinstance(left, Left)
        self._take(flow.left_behind(self._state, left))

    def _on_report(self, report: object) -> None:
        assert isinstance(report, ReadyReport)
        self._take(flow_report.gathered(self._state, report))

    def _on_saved(self, path: object) -> None:
        self._take(flow_report.saved(self._state, str(path)))

    def _on_preferences(self, preferences: object) -> None:
        assert isinstance(preferences, Preferences)
        self._take(flow_settings.preferences_read(self._state, preferences))

    def _on_held(self, held: object) -> None:
        assert isinstance(held, Held)
        self._take(flow_forgetting.held_read(self._state, held))

    def _on_forgotten(self, what: object) -> None:
        assert isinstance(what, Forgotten)
        self._take(flow_forgetting.forgotten(self._state, what))

    def _on_explained(self, pasted: object) -> None:
        assert isinstance(pasted, Pasted)
        self._take(flow.explained(self._state, pasted))

    def _on_proof_planned(self, plan: object) -> None:
        assert isinstance(plan, ProofPlan)
        self._take(flow_proof.proof_planned(self._state, plan))

    def _on_planned(self, plan: object) -> None:
        assert isinstance(plan, ChangePlan)
        self._take(flow.planned(self._state, plan))

    def _on_applied(self, receipt: object) -> None:
        assert isinstance(receipt, Receipt)
        self._take(flow.applied(self._state, receipt))

    def _on_undone(self, outcome: object) -> None:
        assert isinstance(outcome, UndoOutcome)
        self._take(flow.undone(self._state, outcome))

    def _on_keyring(self, where: object) -> None:
        self._take(flow.keyring_found(self._state, str(where)))

    def _on_kept(self, where: object) -> None:
        text = QT_TRANSLATE_NOOP("Roampost", "The password is kept in: {where}")
        self._take(flow.kept(self._state, sentence(text, where=str(where))))
