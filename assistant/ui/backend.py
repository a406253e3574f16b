"""What the window asks of the session behind it."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Final, Protocol

from assistant.engine.documents import Render
from assistant.engine.keep_open import Ended, Keeping, Told
from assistant.host import reportfile
from assistant.model.change import ChangePlan, Receipt, UndoOutcome
from assistant.model.fault import InputError
from assistant.model.finding import AccountDiagnosis, Diagnosis, NetworkView, Remedy
from assistant.model.preferences import Preferences, ThirdParty
from assistant.model.progress import AccountsRead, Event
from assistant.model.proof import Proof, ProofPlan
from assistant.model.secret import Purpose, Secret
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.probe import daemon
from assistant.session.forgetting import Forgotten, Held
from assistant.session.leaving import Left
from assistant.session.notice import Notice
from assistant.session.pasted import Pasted
from assistant.session.ready_report import ReadyReport
from assistant.session.request import GivenSecret, ProveRequest, Request

TEXT_LIMIT_OCTETS: Final = 1024 * 1024
"""More of a dropped file is not read: no error text or returned message needs it."""


class Session(Protocol):
    """The part of `session.assistant.Assistant` that the window uses; all of it in the loop thread."""

    async def accounts(self) -> AccountsRead:
        """Read the mail programs."""
        ...

    async def network(self) -> NetworkView:
        """Look at the network."""
        ...

    async def diagnose(self, request: Request, listener: Callable[[Event], None]) -> Diagnosis:
        """Find out; cancelled by cancelling the task."""
        ...

    async def plan_fix(self, diagnosed: AccountDiagnosis, remedy: Remedy) -> ChangePlan:
        """Work out a change."""
        ...

    async def apply_fix(self, plan: ChangePlan, remedy: Remedy, *, until_leaving: bool = False) -> Receipt:
        """Make it; for good, or until this network is left."""
        ...

    async def plan_keep_open(self, diagnosed: AccountDiagnosis, remedy: Remedy) -> Keeping:
        """Work out how Roampost would sign in by POP3 for the mail program; signs in nowhere."""
        ...

    async def keep_open(
        self,
        keeping: Keeping,
        listener: Callable[[Told], None],
        *,
        secrets: tuple[GivenSecret, ...] = (),
        clear_consent: frozenset[str] = frozenset(),
    ) -> Ended:
        """Sign in by POP3 whenever it is due, as was agreed; cancelled by cancelling the task."""
        ...

    async def put_back_what_was_left(self) -> Left:
        """Put back what was changed for networks that were left since."""
        ...

    async def report(self, request: Request, render: Render, listener: Callable[[Event], None]) -> ReadyReport:
        """Gather a helpdesk report; nothing is written. Cancelled by cancelling the task."""
        ...

    async def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put it back."""
        ...

    async def receipts(self) -> tuple[Receipt, ...]:
        """List what was changed, newest first."""
        ...

    async def keep_secret(self, address: str, purpose: Purpose, username: str | None, secret: Secret) -> str:
        """Put a secret into the keyring; returns where that is."""
        ...

    async def secret_place(self) -> str:
        """Say where secrets are kept; raises `SecretStoreError` where there is no safe place."""
        ...

    async def plan_proof(self, wanted: ProveRequest) -> ProofPlan:
        """Say what a proof of delivery would send, and what it lacks; nothing is sent."""
        ...

    async def prove(self, wanted: ProveRequest, listener: Callable[[Event], None]) -> Proof:
        """Send the one message that was agreed to and look for it; cancelled by cancelling the task."""
        ...

    async def preferences(self) -> Preferences:
        """Say what the user and the organisation have settled."""
        ...

    async def keep_preference(self, asks: ThirdParty, on: bool) -> Preferences:
        """Settle whether a third party may be asked, from the next question on; returns what holds then."""
        ...

    async def keep_autostart(self, on: bool) -> Preferences:
        """Settle whether the watcher starts at log-in; returns what holds then."""
        ...

    async def keep_in_tray(self, on: bool) -> Preferences:
        """Settle whether the closed window may leave its icon in the tray; returns what holds then."""
        ...

    async def stay(self, listener: Callable[[Notice], None]) -> None:
        """Put back what was changed for one network once that is left, with no window; ends when nothing of it stands.

        Ends at once, with nothing told, where the user does not want it, or another watcher does it already.
        """
        ...

    async def what_would_be_lost(self) -> Held:
        """Say what cannot be had again once everything is forgotten; changes nothing."""
        ...

    async def forget_everything(self, *, unsent_too: bool) -> Forgotten:
        """Forget what Roampost holds of its own; no mail program is touched."""
        ...

    async def explain(self, text: str) -> Pasted:
        """Read an error text or a returned message."""
        ...


OpenSession = Callable[[], AbstractAsyncContextManager[Session]]
"""Opens the session in the loop thread, where its imports delay no window; left when the window closes."""


async def save_file(path: str, contents: bytes) -> str:
    """Write a new file; returns its place.

    Raises:
        WrongUsageError: it cannot be written there, or something is there already.
    """
    await daemon.run(lambda: reportfile.write(path, contents), name="roampost-save")
    return path


async def read_text(path: str) -> str:
    """Read a returned message or a saved error text, at most `TEXT_LIMIT_OCTETS` of it.

    Raises:
        InputError: it cannot be read, or holds no text.
    """

    def read() -> bytes:
        with Path(path).open("rb") as file:
            return file.read(TEXT_LIMIT_OCTETS)

    try:
        octets = await daemon.run(read, name="roampost-read")
    except OSError as fault:
        reason = fault.strerror or type(fault).__name__
        text = QT_TRANSLATE_NOOP("Roampost", "{name} cannot be read: {reason}.")
        raise InputError("unreadable-file", sentence(text, name=Path(path).name, reason=reason)) from fault
    if not octets.strip() or b"\0" in octets[:4096]:
        text = QT_TRANSLATE_NOOP("Roampost", "{name} holds no text.")
        raise InputError("no-text", sentence(text, name=Path(path).name))
    return octets.decode("utf-8", errors="replace")
