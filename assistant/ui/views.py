"""What each page shows, as frozen values: texts still untranslated, no widget in sight."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.engine.guide.files import GuideFile
from assistant.model.preferences import ThirdParty
from assistant.model.text import Sentence
from assistant.ui.picture import Place, RouteView, TimelineView


class Tone(StrEnum):
    """How something stands; always shown as a picture and a word together."""

    GOOD = "good"
    CAREFUL = "careful"
    BAD = "bad"
    ASK = "ask"
    CALM = "calm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One sentence with its tone."""

    tone: Tone
    text: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRow:
    """One account to choose: its label, its address, where it is from, and what waits there to be sent."""

    label: str
    address: str
    note: Sentence
    waiting: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingPage:
    """Something short is going on."""

    text: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsPage:
    """Which account is it about.

    Attributes:
        title: one sentence.
        rows: the accounts; empty when none was found.
        notes: faults, unreadable settings, what the pasted error means.
        offer_demo: there is nothing to work with: offer the demo world.
    """

    title: Sentence
    rows: tuple[AccountRow, ...] = ()
    notes: tuple[Note, ...] = ()
    offer_demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow:
    """One thing that was seen: what was tried, where, what came of it, for how long (seconds), at which stops."""

    tone: Tone
    what: Sentence
    where: str
    came: Sentence
    seconds: float
    at: frozenset[Place] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class LookingPage:
    """A diagnosis runs.

    Attributes:
        title: what is being found out.
        trying: what is being tried at this moment.
        rows: what was seen so far.
        notes: as on the accounts page.
        route: the way of the message.
        timeline: what was seen so far, in time.
    """

    title: Sentence
    trying: tuple[Sentence, ...] = ()
    rows: tuple[EvidenceRow, ...] = ()
    notes: tuple[Note, ...] = ()
    route: RouteView
    timeline: TimelineView


@dataclass(frozen=True, slots=True, kw_only=True)
class RemedyCard:
    """One way out.

    Attributes:
        id: of the remedy.
        title: the button's words.
        text: one sentence on what it does.
        notes: proof and risks in words.
        enabled: it can be pressed.
    """

    id: str
    title: Sentence
    text: Sentence
    notes: tuple[Note, ...] = ()
    enabled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogueLine:
    """One line that went over the wire: who said it, the text; `opens` starts a new connection."""

    who: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictPage:
    """What was found out.

    Attributes:
        tone: how it stands.
        word: that in a word or two.
        text: the one sentence.
        certainty: how sure that is.
        notes: warnings, faults, what else should be known.
        remedies: best first.
        ask_recipient: nobody is known whom the message was for.
        evidence: what carries the verdict.
        because: why the network is thought to be what it is, and what it does to mail.
        dialogue: what was said, secrets blotted out.
        running: more is still being tried.
        offer_travel: sending works here; offer to find out whether it will elsewhere.
        offer_proof: offer to send one test message.
        route: the way of the message.
        seen: all that was seen for this account.
        timeline: the same, in time.
    """

    tone: Tone
    word: Sentence
    text: Sentence
    certainty: Sentence | None = None
    notes: tuple[Note, ...] = ()
    remedies: tuple[RemedyCard, ...] = ()
    ask_recipient: bool = False
    evidence: tuple[EvidenceRow, ...] = ()
    because: tuple[Sentence, ...] = ()
    dialogue: tuple[DialogueLine, ...] = ()
    running: bool = False
    offer_travel: bool = False
    offer_proof: bool = False
    route: RouteView
    seen: tuple[EvidenceRow, ...] = ()
    timeline: TimelineView


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingPage:
    """What a way out still needs.

    Attributes:
        title: one sentence.
        text: what it is needed for, and where it goes.
        notes: risks; that the last one was not accepted.
        username: known log-in name, to fill in.
        ask_username: show the log-in name's field.
        ask_password: show the password's field.
        ask_recipient: show the recipient's field.
        ask_consent: what the user must tick, None for nothing.
        password_label: whose password.
        kept_where: what happens to it.
        can_remember: there is a keyring for it.
        open_url: a page of the provider's that helps, safe to open and only when the user says so; None for none.
        open_label: the words on the button that does.
    """

    title: Sentence
    text: Sentence
    notes: tuple[Note, ...] = ()
    username: str = ""
    ask_username: bool = False
    ask_password: bool = False
    ask_recipient: bool = False
    ask_consent: Sentence | None = None
    password_label: Sentence
    kept_where: Sentence
    can_remember: bool = True
    open_url: str | None = None
    open_label: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One setting before and after."""

    name: Sentence
    before: Sentence
    after: Sentence
    changes: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RawEdit:
    """One key of one file: as written before and afterwards; texts that are not for people to translate."""

    where: str
    key: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentPage:
    """Exactly what will change.

    Attributes:
        title: one sentence.
        differences: the settings in words, before and after.
        edits: the keys that are written.
        notes: what happens to the password, what else changes, risks, faults.
        button: the words on the one button.
        offer_until_leaving: it can be made for this network alone.
        until_leaving: that is what is meant where the user says nothing else.
    """

    title: Sentence
    differences: tuple[Difference, ...]
    edits: tuple[RawEdit, ...]
    notes: tuple[Note, ...] = ()
    button: Sentence
    offer_until_leaving: bool = True
    until_leaving: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """What the user does by hand.

    Attributes:
        title: what it is.
        text: one sentence.
        programs: (key, name) of the mail programs to choose from; empty where it is known, or nothing is to be set.
        program: the key of the one chosen.
        steps: what to click and type, in order.
        files: files that the program reads, to be saved and opened.
        values: names and values to type, with a button to copy each.
        for_phone: the same as lines of a text that a phone's camera can take over; empty where it is no phone. Never a
            secret.
        notes: what is to be expected, risks.
        open_url: a page to open, safe to open and only when the user says so; None for none.
        open_label: the words on the button that does.
        to_send: a text ready to be sent to whoever must act, None for none.
        keeping: what Roampost would do itself in the mail program's place; empty for nothing.
    """

    title: Sentence
    text: Sentence
    programs: tuple[tuple[str, Sentence], ...] = ()
    program: str = ""
    steps: tuple[Sentence, ...] = ()
    files: tuple[GuideFile, ...] = ()
    values: tuple[tuple[Sentence, str], ...] = ()
    for_phone: tuple[Sentence, ...] = ()
    notes: tuple[Note, ...] = ()
    open_url: str | None = None
    open_label: Sentence
    to_send: Sentence | None = None
    keeping: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepingView:
    """The log-ins that Roampost makes for a mail program: one line, on every page while they go on.

    Attributes:
        tone: how it stands.
        text: what goes on, or that it is over.
        detail: what came of the last log-in, None before the first.
        going_on: it may be stopped; else the line is put away once it is read.
    """

    tone: Tone
    text: Sentence
    detail: Sentence | None = None
    going_on: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DonePage:
    """The change is made.

    Attributes:
        title: one sentence.
        text: what to do now.
        notes: proof, password, faults.
        route: the way of the message, with the new settings.
        seen: all that the check afterwards saw.
        evidence: what of that carries its verdict.
        checking: the check afterwards still runs.
        offer_proof: offer to send one test message.
    """

    tone: Tone
    title: Sentence
    text: Sentence
    notes: tuple[Note, ...] = ()
    route: RouteView
    seen: tuple[EvidenceRow, ...] = ()
    evidence: tuple[EvidenceRow, ...] = ()
    checking: bool = False
    offer_proof: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UndonePage:
    """A change was put back: what became of each key."""

    tone: Tone
    title: Sentence
    notes: tuple[Note, ...] = ()
    edits: tuple[RawEdit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One change: when (ISO 8601, UTC), for whom, what, whether it still stands, and whether for one network alone."""

    id: str
    made_utc: str
    address: str
    text: Sentence
    undone: bool
    for_here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """What was changed when, newest first."""

    rows: tuple[HistoryRow, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """A helpdesk report before it is written.

    Attributes:
        title: what it is.
        text: what was left out of it.
        notes: faults, where it was saved.
        report: every line; not for people to translate.
    """

    title: Sentence
    text: Sentence
    notes: tuple[Note, ...] = ()
    report: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingRow:
    """One thing that may be settled.

    Attributes:
        asks: who may be asked.
        title: the words beside the box.
        text: what they are told, and what for.
        on: the box is ticked.
        locked: who has settled it, None where the user may.
    """

    asks: ThirdParty
    title: Sentence
    text: Sentence
    on: bool
    locked: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogInRow:
    """Whether something goes on without a window: the box, what it does, and who has settled it."""

    on: bool
    text: Sentence
    locked: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsPage:
    """What may be settled about Roampost itself.

    Attributes:
        rows: who beyond the user's own servers may be asked; empty where nobody ever is, or it is not known yet.
        text: one sentence on them.
        at_log_in: whether the watcher starts then; None where that cannot be settled.
        in_tray: whether the closed window may leave its icon in the tray; None as well.
        can_forget: offer to forget everything.
        notes: faults, what the organisation does.
    """

    rows: tuple[SettingRow, ...] = ()
    text: Sentence
    at_log_in: LogInRow | None = None
    in_tray: LogInRow | None = None
    can_forget: bool = False
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetPage:
    """Everything is about to be forgotten, or was.

    Attributes:
        tone: how it stands.
        title: what is asked, or what was done.
        text: one sentence on it.
        goes: what is forgotten, one by one; empty afterwards.
        stays: what is not.
        notes: faults, what is lost for good, what would not go.
        offer_unsent: offer to forget messages too that were never sent.
        done: it is over; the window has nothing more to do than to close.
    """

    tone: Tone
    title: Sentence
    text: Sentence
    goes: tuple[Sentence, ...] = ()
    stays: tuple[Sentence, ...] = ()
    notes: tuple[Note, ...] = ()
    offer_unsent: bool = False
    done: bool = False
