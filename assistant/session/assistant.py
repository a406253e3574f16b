"""The door for every face: what a window, a command line or a script may ask Roampost to do."""

from collections.abc import Callable
from dataclasses import replace

from assistant.clients.base import MailProgram
from assistant.engine import keep_open_words
from assistant.engine.events import diagnosed, kind_of
from assistant.engine.keep_open import Ended, Keeping, Told, opening_of
from assistant.engine.policy.enforce import refusal
from assistant.engine.policy.organisation import with_helpdesk
from assistant.model.change import ChangePlan, Receipt, UndoOutcome
from assistant.model.event import Deed, LogEvent, Outcome
from assistant.model.fault import ForbiddenError, SettingsError
from assistant.model.finding import AccountDiagnosis, Diagnosis, NetworkView, Remedy, Restriction
from assistant.model.net import NetworkKind
from assistant.model.progress import AccountsRead, Event
from assistant.model.proof import Proof, ProofPlan
from assistant.model.secret import Purpose, Secret
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.probe import daemon
from assistant.session import passwords
from assistant.session.accounts import read_accounts
from assistant.session.diagnosis import DiagnosisRun
from assistant.session.leaving import CHANGED_SINCE, Left, Waiting, changes_left, here, network_here
from assistant.session.request import GivenSecret, ProveRequest, Request
from assistant.session.world import World

__all__ = ["Assistant", "GivenSecret", "ProveRequest", "Request"]


class Assistant:
    """Finds out and puts right, in one world. All methods run on the loop thread.

    Args:
        world: the ports.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self._network = NetworkKind.UNKNOWN
        self._restrictions: dict[str, Restriction] = {}

    async def accounts(self) -> AccountsRead:
        """Return the sending accounts of every mail program."""
        return await read_accounts(self.world)

    async def network(self, listener: Callable[[Event], None] | None = None, budget_s: float = 10.0) -> NetworkView:
        """Return what network this is and what it does to mail; no log-in is made."""
        run = DiagnosisRun(self.world, Request(budget_s=budget_s), listener, network_only=True)
        return (await run.run()).network

    async def diagnose(self, request: Request, listener: Callable[[Event], None] | None = None) -> Diagnosis:
        """Find out why sending fails here and which remedy works; sends no message.

        Raises:
            WrongUsageError: the account asked for makes no sense.
        """
        diagnosis = await DiagnosisRun(self.world, request, listener).run()
        self._network = diagnosis.network.kind
        for found in diagnosis.accounts:
            self._restrictions[found.account.address] = found.verdict.restriction
            self.world.tell_log(diagnosed(found, self._network, ahead=request.ahead))
        return diagnosis

    async def plan_proof(self, wanted: ProveRequest) -> ProofPlan:
        """Say what a proof of delivery would send to whom, and what it lacks; touches no server, sends nothing.

        Raises:
            WrongUsageError: the account or the recipient makes no sense.
        """
        # Few ask for a proof: what writes mail and looks into mailboxes would cost every window 5 MB and start-up time.
        from assistant.session.proving import ProofRun

        return await ProofRun(self.world, wanted).plan()

    async def prove(self, wanted: ProveRequest, listener: Callable[[Event], None] | None = None) -> Proof:
        """Send one marked message and look for it; without the user's consent nothing is sent.

        Raises:
            WrongUsageError: the account or the recipient makes no sense.
        """
        # As in `plan_proof`.
        from assistant.session.proving import ProofRun

        return await ProofRun(self.world, wanted, listener).run()

    async def plan_fix(self, diagnosed: AccountDiagnosis, remedy: Remedy) -> ChangePlan:
        """Work out what a remedy changes in the mail program, without changing it.

        Raises:
            SettingsError: it cannot be changed there; the sentence says why and what to do.
            ForbiddenError: the organisation's policy does not allow it.
        """
        because = refusal(self.world.options.policy, diagnosed.account, remedy)
        if because is not None:
            raise ForbiddenError("policy", with_helpdesk(self.world.options.policy, because))
        program = self._program(diagnosed.account.program)
        wanted = remedy.outgoing
        if wanted is None or not remedy.automatic:
            raise SettingsError(
                "not-automatic",
                sentence(QT_TRANSLATE_NOOP("Roampost", "This way out cannot be carried out by Roampost.")),
            )
        account, incoming = diagnosed.account, remedy.incoming
        secrets, items = self.world.secrets, self.world.items

        def work_out() -> ChangePlan:
            plan = program.plan(account, wanted, incoming=incoming)
            return passwords.offer(plan, program, remedy, secrets, items)

        return await daemon.run(work_out, name="plan-change")

    async def apply_fix(self, plan: ChangePlan, remedy: Remedy, *, until_leaving: bool = False) -> Receipt:
        """Write a planned change: journal first, then backup, compare, write, read back.

        Args:
            plan: the change.
            remedy: what it carries out.
            until_leaving: it is put back once this computer is on another network.

        Raises:
            SettingsError: nothing was changed; the sentence says why.
        """
        try:
            receipt = await self._apply(plan, remedy, until_leaving=until_leaving)
        except SettingsError:
            self._tell_log(Deed.CHANGED, Outcome.NOT_DONE, plan, remedy.id)
            raise
        self._tell_log(Deed.CHANGED, Outcome.DONE, plan, remedy.id)
        return receipt

    def _tell_log(self, deed: Deed, outcome: Outcome, plan: ChangePlan, remedy_id: str) -> None:
        self.world.tell_log(
            LogEvent(
                deed=deed,
                outcome=outcome,
                network=self._network,
                restriction=self._restrictions.get(plan.account),
                remedy=kind_of(remedy_id),
            )
        )

    async def _apply(self, plan: ChangePlan, remedy: Remedy, *, until_leaving: bool) -> Receipt:
        program = self._program(plan.program)
        history, made_utc = self.world.history, self.world.utc_now()
        network = await network_here(self.world) if until_leaving else None
        secrets, items = self.world.secrets, self.world.items

        def write() -> Receipt:
            receipt = history.begin(plan, remedy_id=remedy.id, made_utc=made_utc, network=network)
            try:
                credential = passwords.lay(plan, program, secrets, items)
                written = program.apply(plan, history.backup_folder(receipt))
            except SettingsError:
                passwords.take_back(plan, program, items)
                history.abandon(receipt)
                raise
            made = replace(receipt, plan=replace(plan, credential=credential))
            return history.complete(made, backups=written.backups, after=written.after)

        return await daemon.run(write, name="apply-change")

    async def plan_keep_open(self, diagnosed: AccountDiagnosis, remedy: Remedy, minutes: int | None = None) -> Keeping:
        """Work out how Roampost itself would sign in by POP3 while the user is here; signs in nowhere.

        Args:
            diagnosed: the account.
            remedy: the way out, proven just now.
            minutes: for how long a log-in counts, where the user knows; else what the server says, or is common.

        Raises:
            SettingsError: that cannot be kept up here; the sentence says why.
            ForbiddenError: the organisation's policy does not allow it.
        """
        because = refusal(self.world.options.policy, diagnosed.account, remedy)
        if because is not None:
            raise ForbiddenError("policy", because)
        if not (remedy.keep_signing_in and remedy.proven) or remedy.incoming is None or remedy.outgoing is None:
            raise SettingsError("not-to-be-kept-up", keep_open_words.NOT_TO_BE_KEPT_UP)
        # As in `plan_proof`: few need it.
        from assistant.session.keep_open import whereabouts

        place = await whereabouts(self.world)
        if place.interface is None:
            raise SettingsError("network-not-known-again", keep_open_words.PLACE_NOT_KNOWN)
        said = (item.reply for item in diagnosed.verdict.evidence)
        return Keeping(
            account=diagnosed.account,
            server=remedy.incoming,
            opening=opening_of(said, minutes),
            host=remedy.outgoing.host,
            place=place,
        )

    async def keep_open(
        self,
        keeping: Keeping,
        listener: Callable[[Told], None],
        *,
        secrets: tuple[GivenSecret, ...] = (),
        clear_consent: frozenset[str] = frozenset(),
    ) -> Ended:
        """Sign in by POP3 whenever it is due, as the user agreed; ends by itself, or when cancelled.

        Args:
            keeping: from `plan_keep_open`.
            listener: told of each log-in.
            secrets: typed just now.
            clear_consent: labels of accounts whose user insisted on a secret in clear.
        """
        # As in `plan_keep_open`.
        from assistant.host.netwatch import change_notices
        from assistant.session.keep_open import KeepOpen

        one = KeepOpen(self.world, keeping, listener, change_notices(), secrets=secrets, clear_consent=clear_consent)
        return await one.run()

    async def undo(self, receipt: Receipt) -> UndoOutcome:
        """Put back what a change wrote.

        Raises:
            SettingsError: nothing was put back; the sentence says why.
        """
        try:
            return await self._undo(receipt)
        except SettingsError:
            self._tell_log(Deed.PUT_BACK, Outcome.NOT_DONE, receipt.plan, receipt.remedy_id)
            raise

    async def _undo(self, receipt: Receipt) -> UndoOutcome:
        program, history, items = self._program(receipt.plan.program), self.world.history, self.world.items

        def put_back() -> UndoOutcome:
            outcome = program.undo(receipt)
            if outcome.complete:
                left = passwords.take_back(receipt.plan, program, items)
                history.mark_undone(receipt)
                return replace(outcome, notes=(*outcome.notes, *left))
            return outcome

        outcome = await daemon.run(put_back, name="undo-change")
        ended = Outcome.DONE if outcome.complete else Outcome.IN_PART
        self._tell_log(Deed.PUT_BACK, ended, receipt.plan, receipt.remedy_id)
        return outcome

    async def put_back_what_was_left(self) -> Left:
        """Put back what was changed for a network that this computer has left; never raises for one change's faults."""
        _, mark = await here(self.world)
        due = changes_left(await self.receipts(), mark)
        done: list[Receipt] = []
        while True:
            waiting, before = [], len(done)
            for receipt in due:
                try:
                    # What waits for its mail program to close is tried every few seconds: no event each time.
                    outcome = await self._undo(receipt)
                except SettingsError as error:
                    waiting.append(Waiting(receipt=receipt, why=error.sentence))
                    continue
                if outcome.complete:
                    done.append(receipt)
                else:
                    waiting.append(Waiting(receipt=receipt, why=CHANGED_SINCE, changed_since=True))
            due = tuple(one.receipt for one in waiting)
            # Once more where a clock that was set back has put a later change behind an earlier one.
            if len(done) == before or not due:
                return Left(done=tuple(done), waiting=tuple(waiting), known=mark is not None)

    async def holds_until_leaving(self) -> bool:
        """Tell whether a change is to be put back on leaving some network."""
        return any(one.network is not None and not one.undone for one in await self.receipts())

    async def receipts(self) -> tuple[Receipt, ...]:
        """Return all changes that were made, newest first."""
        read = await daemon.run(self.world.history.read, name="history")
        return read.receipts

    async def keep_secret(self, address: str, purpose: Purpose, username: str | None, secret: Secret) -> str:
        """Keep a secret in the keyring; returns where that is.

        Raises:
            SecretStoreError: there is no safe keyring, or it is locked.
        """
        store, refused = self.world.secrets, self.world.refused_logins

        def keep() -> str:
            store.put(address, purpose, username, secret)
            if refused is not None:
                refused.forget(address)
            return store.where()

        return await daemon.run(keep, name="keyring")

    async def forget_secret(self, address: str, purpose: Purpose) -> bool:
        """Take a secret out of the keyring; False when there was none.

        Raises:
            SecretStoreError: as `keep_secret`.
        """
        store = self.world.secrets
        return await daemon.run(lambda: store.forget(address, purpose), name="keyring")

    async def secret_place(self) -> str:
        """Say where secrets are kept.

        Raises:
            SecretStoreError: there is no safe keyring.
        """
        return await daemon.run(self.world.secrets.where, name="keyring")

    def _program(self, name: str | None) -> MailProgram:
        for program in self.world.programs:
            if program.name == name:
                return program
        raise SettingsError(
            "no-program",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "No mail program here holds this account, so nothing can be changed.")
            ),
        )
