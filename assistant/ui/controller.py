"""Turns what the user does into steps, and tells the window what to show."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assistant.engine.guide.steps import GuidedProgram
from assistant.model.preferences import ThirdParty
from assistant.model.text import Sentence
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
from assistant.session.request import in_english
from assistant.session.steps import Answers, ProofAnswers, State, Turn
from assistant.ui.backend import OpenSession, Session
from assistant.ui.bridge import Bridge, Report, until_cancelled
from assistant.ui.demo_bar import DemoControl
from assistant.ui.doing import Doing
from assistant.ui.presenter import present
from assistant.ui.staying import Staying
from assistant.ui.window_view import WindowView


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
        self._demo = demo
        self._state = State()
        self._doing = Doing(bridge, lambda step: self._take(step(self._state)), render)
        self.staying = Staying(bridge, self)
        self.staying.told.connect(lambda _: self._doing.carry_out(steps.ReadHistory()))

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
        job.failed.connect(lambda fault: self._doing.on_failed(fault, flow.failed))

    def _on_open(self, session: Session, text: str | None, guide_program: GuidedProgram) -> None:
        self._doing.session = session
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
        self._doing.save(path, contents)

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
        self.staying.begin(self._doing.session)

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
        self._doing.open(path)

    def change_demo(self, network: str, policy: str, hazards: frozenset[str]) -> None:
        """Put the demo world into another state, and start over in it."""
        demo = self._demo
        if demo is None:
            return
        self._doing.start(
            "change the demo",
            lambda _: demo.change(network=network, policy=policy, hazards=hazards),
            lambda _: self._take(flow.again(self._state)),
        )

    # -- turns -----------------------------------------------------------------------------------

    def _take(self, turn: Turn) -> None:
        self._state = turn.state
        for effect in turn.effects:
            self._doing.carry_out(effect)
        self.changed.emit(present(self._state))
