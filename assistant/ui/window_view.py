"""All that the window shows at one time, as a frozen value: the strip at the top, and one page."""

from dataclasses import dataclass

from assistant.model.text import Sentence
from assistant.ui.proof_views import ProofPage, ProvedPage, ProvingPage
from assistant.ui.views import (
    AccountsPage,
    AskingPage,
    ConsentPage,
    DonePage,
    ForgetPage,
    GuidePage,
    HistoryPage,
    KeepingView,
    LookingPage,
    ReportPage,
    SettingsPage,
    UndonePage,
    VerdictPage,
    WaitingPage,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The account and the network at a glance.

    Attributes:
        network: name of the network.
        network_note: what is thought of it, None before anything is.
        account: the address, None before one is asked about.
        account_note: where its settings are kept and how it sends.
        undo: what "undo" would put back, None when there is nothing.
        changes: how many changes the history holds.
        keeping: the log-ins that Roampost makes for the mail program, None while there is nothing to say of them.
    """

    network: Sentence
    network_note: Sentence | None = None
    account: str | None = None
    account_note: Sentence | None = None
    undo: Sentence | None = None
    changes: int = 0
    keeping: KeepingView | None = None


Page = (
    WaitingPage
    | AccountsPage
    | LookingPage
    | VerdictPage
    | AskingPage
    | GuidePage
    | ConsentPage
    | DonePage
    | UndonePage
    | HistoryPage
    | SettingsPage
    | ForgetPage
    | ReportPage
    | ProofPage
    | ProvingPage
    | ProvedPage
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowView:
    """All that the window shows.

    Attributes:
        header: the strip at the top.
        page: what the middle shows.
        announce: what a screen reader is told when it changes; None for nothing.
        can_go_back: there is a page before this one.
        busy: something runs that may be cancelled.
    """

    header: Header
    page: Page
    announce: Sentence | None = None
    can_go_back: bool = False
    busy: bool = False
