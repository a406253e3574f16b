"""Where the user is on the way from "mail does not go out" to "it does", and what is to be done next: values only."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.engine.guide.steps import GuidedProgram
from assistant.engine.keep_open import Keeping, Told
from assistant.model.change import ChangePlan, Receipt, UndoOutcome
from assistant.model.finding import AccountDiagnosis, Need, NetworkView, Remedy
from assistant.model.mail import Outgoing, SendingAccount, Unreadable
from assistant.model.observation import Observation
from assistant.model.preferences import Preferences, ThirdParty
from assistant.model.progress import Looked, Trying
from assistant.model.proof import Proof, ProofPlan
from assistant.model.secret import Secret
from assistant.model.text import Sentence
from assistant.session.forgetting import Forgotten, Held
from assistant.session.pasted import Pasted
from assistant.session.ready_report import ReadyReport
from assistant.session.request import GivenSecret, ProveRequest, Request


class Step(StrEnum):
    """Where the user is."""

    READING = "reading"
    CHOOSING = "choosing"
    LOOKING = "looking"
    VERDICT = "verdict"
    ASKING = "asking"
    GUIDING = "guiding"
    PLANNING = "planning"
    CONSENT = "consent"
    APPLYING = "applying"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"
    HISTORY = "history"
    SETTINGS = "settings"
    HOLDING = "holding"
    FORGET = "forget"
    FORGETTING = "forgetting"
    FORGOTTEN = "forgotten"
    REPORTING = "reporting"
    REPORT = "report"
    PROOF_PLANNING = "proof-planning"
    PROOF = "proof"
    PROVING = "proving"
    PROVED = "proved"


WORKING = frozenset(
    {
        Step.READING,
        Step.PLANNING,
        Step.APPLYING,
        Step.UNDOING,
        Step.PROOF_PLANNING,
        Step.HOLDING,
        Step.FORGETTING,
        Step.FORGOTTEN,
    }
)
"""Steps that end by themselves, soon; nothing but leaving the program interrupts them. The last leads nowhere else:
what was forgotten is not to be learned anew in the same sitting."""
ASIDE = frozenset({Step.HISTORY, Step.SETTINGS, Step.REPORTING, Step.REPORT, Step.FORGET})
"""Pages beside the way; leaving one leads back to the way, not to the other."""


@dataclass(frozen=True, slots=True)
class ReadAccounts:
    """Read the mail programs."""


@dataclass(frozen=True, slots=True)
class ReadNetwork:
    """Look at the network alone."""


@dataclass(frozen=True, slots=True)
class ReadHistory:
    """Read what was changed so far."""


@dataclass(frozen=True, slots=True)
class ReadPreferences:
    """Read what the user and the organisation have settled."""


@dataclass(frozen=True, slots=True)
class KeepPreference:
    """Settle whether a third party may be asked."""

    asks: ThirdParty
    on: bool


@dataclass(frozen=True, slots=True)
class KeepAutostart:
    """Settle whether the watcher starts at log-in."""

    on: bool


@dataclass(frozen=True, slots=True)
class KeepInTray:
    """Settle whether the closed window may leave its icon in the tray."""

    on: bool


@dataclass(frozen=True, slots=True)
class ReadHeld:
    """Say what would be lost if everything were forgotten; nothing is."""


@dataclass(frozen=True, slots=True)
class ForgetEverything:
    """Forget what was shown."""

    unsent_too: bool


@dataclass(frozen=True, slots=True)
class Look:
    """Run a diagnosis."""

    request: Request


@dataclass(frozen=True, slots=True)
class StopLooking:
    """Cancel the diagnosis or the proof that runs; its ending is of no interest."""


@dataclass(frozen=True, slots=True)
class PlanProof:
    """Say what a proof of delivery would send, to whom, and where it would be looked for; nothing is sent."""

    request: ProveRequest


@dataclass(frozen=True, slots=True)
class Prove:
    """Send the one marked message that was agreed to, and look for it."""

    request: ProveRequest


@dataclass(frozen=True, slots=True)
class Explain:
    """Say what a text means."""

    text: str


@dataclass(frozen=True, slots=True)
class MakePlan:
    """Work out a change."""

    diagnosed: AccountDiagnosis
    remedy: Remedy


@dataclass(frozen=True, slots=True)
class ApplyPlan:
    """Make a change."""

    plan: ChangePlan
    remedy: Remedy
    until_leaving: bool = False


@dataclass(frozen=True, slots=True)
class PutBackLeft:
    """Put back what was changed for networks that were left since."""


@dataclass(frozen=True, slots=True)
class GatherReport:
    """Gather a helpdesk report; nothing is written."""

    request: Request


@dataclass(frozen=True, slots=True)
class SaveFile:
    """Write a new file where the user said."""

    path: str
    contents: bytes


@dataclass(frozen=True, slots=True)
class PutBack:
    """Undo a change."""

    receipt: Receipt


@dataclass(frozen=True, slots=True)
class KeepSecret:
    """Put a secret into the keyring."""

    given: GivenSecret


@dataclass(frozen=True, slots=True)
class PlanKeepOpen:
    """Work out how Roampost would sign in by POP3 for the mail program."""

    diagnosed: AccountDiagnosis
    remedy: Remedy


@dataclass(frozen=True, slots=True)
class KeepOpen:
    """Sign in by POP3 whenever it is due, until something ends it."""

    keeping: Keeping
    secrets: tuple[GivenSecret, ...] = ()
    clear_consent: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class StopKeepingOpen:
    """Make no more such log-ins; their ending is of no interest."""


@dataclass(frozen=True, slots=True)
class FindKeyring:
    """Say where a secret would be kept, or why it cannot be."""


Effect = (
    FindKeyring
    | ReadAccounts
    | ReadNetwork
    | ReadHistory
    | ReadPreferences
    | KeepPreference
    | KeepAutostart
    | KeepInTray
    | ReadHeld
    | ForgetEverything
    | Look
    | StopLooking
    | Explain
    | MakePlan
    | ApplyPlan
    | PutBack
    | PutBackLeft
    | GatherReport
    | SaveFile
    | KeepSecret
    | PlanKeepOpen
    | KeepOpen
    | StopKeepingOpen
    | PlanProof
    | Prove
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the user filled in.

    Attributes:
        username: log-in name, None where the known one is right.
        secret: the password, None where none was asked for.
        remember: keep the secret in the keyring.
        recipient: whom the user was writing to.
        consent: the user was shown the risk and goes on.
    """

    username: str | None = None
    secret: Secret | None = None
    remember: bool = False
    recipient: str | None = None
    consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofAnswers:
    """What the user agreed to on the page that says what would be sent.

    Attributes:
        recipient: whom the message goes to, as shown.
        secrets: passwords that were wanted.
        remove: take the message out of the mailbox again.
    """

    recipient: str
    secrets: tuple[GivenSecret, ...] = ()
    remove: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """All that a face needs to know.

    Attributes:
        step: where the user is.
        accounts: as read from the mail programs.
        unreadable: settings that could not be read.
        receipts: what was changed, newest first.
        network: what is known of it, None before anything is.
        subject: label or address of the account asked about.
        recipient: whom the user named.
        error: the error text the user has.
        pasted: what that text says.
        travelling: the question is whether sending will work away from here.
        running: a diagnosis runs.
        trying: what is being tried now.
        seen: the observations of the run, in the order in which they ended.
        judged: what is known of each account of the run.
        remedy: the one chosen.
        guide_program: whose menus the user is led through, where Roampost does not know the program.
        by_hand: the outgoing side that the user was to set by hand, until that was looked at.
        needs: what is being asked for.
        refused: what was typed was not accepted.
        keyring: where a secret would be kept, None while that is not known.
        no_keyring: why there is nowhere to keep one, None where there is or that is not known.
        secrets: typed since the start; never written anywhere from here.
        clear_consent: labels of accounts whose user insisted on a secret in clear.
        plan: the change being looked at.
        receipt: the change made last in this sitting.
        outcome: what became of an undo.
        confirmed: what the check after the change found.
        fault: what went wrong last, shown where the user is.
        notice: what went well last.
        back: where to go back to.
        report: a helpdesk report that was gathered and not written yet.
        preferences: what is settled, None before it was read.
        held: what would be lost if everything were forgotten, None while that is not asked.
        forgotten: what became of that.
        proof_plan: the message that would be sent, not agreed to yet.
        proof_from: where the proof was asked for.
        proof_seen: what was observed while it was sent and looked for.
        looked: how long it has been looked for, None before that.
        proof: what became of it.
        keep_plan: how Roampost would sign in by POP3 for the mail program, not agreed to yet.
        keeping: the same, while it does.
        kept: what came of the last such log-in, None before the first.
        keep_over: that they have ended, and why, until the user has read it.
    """

    step: Step = Step.READING
    accounts: tuple[SendingAccount, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    network: NetworkView | None = None
    subject: str | None = None
    recipient: str | None = None
    error: str | None = None
    pasted: Pasted | None = None
    travelling: bool = False
    running: bool = False
    trying: tuple[Trying, ...] = ()
    seen: tuple[Observation, ...] = ()
    judged: tuple[AccountDiagnosis, ...] = ()
    remedy: Remedy | None = None
    guide_program: GuidedProgram = GuidedProgram.OTHER
    by_hand: Outgoing | None = None
    needs: tuple[Need, ...] = ()
    refused: bool = False
    keyring: str | None = None
    no_keyring: Sentence | None = None
    secrets: tuple[GivenSecret, ...] = ()
    clear_consent: frozenset[str] = frozenset()
    plan: ChangePlan | None = None
    receipt: Receipt | None = None
    outcome: UndoOutcome | None = None
    confirmed: AccountDiagnosis | None = None
    fault: Sentence | None = None
    notice: Sentence | None = None
    back: Step = Step.CHOOSING
    report: ReadyReport | None = None
    preferences: Preferences | None = None
    held: Held | None = None
    forgotten: Forgotten | None = None
    proof_plan: ProofPlan | None = None
    proof_from: Step = Step.VERDICT
    proof_seen: tuple[Observation, ...] = ()
    looked: Looked | None = None
    proof: Proof | None = None
    keep_plan: Keeping | None = None
    keeping: Keeping | None = None
    kept: Told | None = None
    keep_over: Sentence | None = None

    @property
    def current(self) -> AccountDiagnosis | None:
        """What is known of the account asked about."""
        for diagnosis in self.judged:
            if self.subject in (None, diagnosis.account.label, diagnosis.account.address):
                return diagnosis
        return None

    @property
    def account(self) -> SendingAccount | None:
        """The account asked about, as its mail program has it."""
        current = self.current
        if current is not None:
            return current.account
        for account in self.accounts:
            if self.subject in (account.label, account.address):
                return account
        return None

    @property
    def undoable(self) -> Receipt | None:
        """The newest change that stands."""
        return next((receipt for receipt in self.receipts if not receipt.undone), None)


@dataclass(frozen=True, slots=True)
class Turn:
    """The next state, and what is to be done, in this order."""

    state: State
    effects: tuple[Effect, ...] = ()
