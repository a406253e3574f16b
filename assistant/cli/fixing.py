"""``roampost fix``: carry a remedy out in the mail program, shown first, backed up, read back."""

import argparse
from typing import Final

from assistant.cli import keeping_open
from assistant.cli.asking import diagnose
from assistant.cli.diagnosing import show_account, show_outlook
from assistant.cli.face import Face
from assistant.cli.running import Running
from assistant.cli.worlds import opener_of
from assistant.engine import keep_open_words
from assistant.engine.documents import exit_status
from assistant.engine.policy.enforce import wants_asking
from assistant.engine.policy.organisation import with_helpdesk
from assistant.model.change import ChangePlan
from assistant.model.fault import ForbiddenError, SettingsError, WrongUsageError
from assistant.model.finding import AccountDiagnosis, Remedy, Restriction, Travel
from assistant.model.policy import Policy
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.session.leaving import Left
from assistant.session.request import Request
from assistant.ui import wording

DONE: Final = 0
NO_REMEDY: Final = 2
FORBIDDEN: Final = 77


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    may_ask = face.interactive
    with Running(opener_of(arguments)) as running:
        show_left(face, running.do(running.assistant.put_back_what_was_left()))
        request = Request(account=arguments.account, for_fix=True, travel_check=arguments.travel_check)
        diagnosis, request = diagnose(running, request, face, may_ask=may_ask)
        accounts = diagnosis.accounts
        if len(accounts) > 1:
            raise WrongUsageError(
                "several-accounts",
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "Several mail programs hold this account. Say which with --account, one of: {accounts}",
                    ),
                    accounts=", ".join(one.account.label for one in accounts),
                ),
            )
        account = accounts[0]
        ready = account.travel in {None, Travel.READY}
        if account.verdict.restriction is Restriction.NONE and arguments.remedy is None and ready:
            face.say(account.verdict.summary, strong=True)
            face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "Nothing needs to be changed.")))
            return DONE
        if arguments.keep_signing_in:
            return keeping_open.run(running, diagnosis, request, arguments, face)
        remedy = _chosen(account, arguments.remedy, running.world.options.policy, unproven=arguments.dry_run)
        if remedy is None:
            show_account(face, account)
            barred = next((one for one in account.forbidden if one.remedy.automatic), None)
            if barred is not None:
                raise ForbiddenError("policy", barred.because)
            face.note(
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "There is nothing here that Roampost can change for this account."),
                ),
            )
            show_offer(face, account)
            return max(exit_status(diagnosis), NO_REMEDY)
        return _carry_out(running, account, remedy, arguments, face)


def show_offer(face: Face, account: AccountDiagnosis) -> None:
    """Say that Roampost can sign in by itself, where that helps and the mail program cannot."""
    remedy = next((one for one in account.remedies if one.keep_signing_in and one.incoming is not None), None)
    if remedy is None or remedy.incoming is None:
        return
    face.note(keep_open_words.offer(account.account, remedy.incoming.host))
    face.note(f"    roampost fix --account {account.account.address} --keep-signing-in")


def show_left(face: Face, left: Left) -> None:
    """Say what was put back of changes for networks that were left, and what still waits."""
    for receipt in left.done:
        text = QT_TRANSLATE_NOOP("Roampost", "Put back, since that network was left: {account} sends as it did before.")
        face.note(sentence(text, account=receipt.plan.account))
    for waiting in left.waiting:
        face.note(waiting.why)


def _chosen(account: AccountDiagnosis, wanted: str | None, policy: Policy, *, unproven: bool) -> Remedy | None:
    """Return the remedy with that id, or the first that can be carried out; one not proven only to be looked at.

    Raises:
        WrongUsageError: no remedy has that id.
        ForbiddenError: the organisation's policy does not allow it.
    """
    if wanted is None:
        return next((one for one in account.remedies if one.automatic and (one.proven or unproven)), None)
    for one in account.remedies:
        if one.id == wanted:
            return one
    for barred in account.forbidden:
        if barred.remedy.id == wanted:
            raise ForbiddenError("policy", with_helpdesk(policy, barred.because))
    raise WrongUsageError(
        "no-such-remedy",
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "There is no remedy {wanted} here and now. There are: {remedies}"),
            wanted=wanted,
            remedies=", ".join(one.id for one in account.remedies) or "-",
        ),
    )


def _carry_out(
    running: Running,
    account: AccountDiagnosis,
    remedy: Remedy,
    arguments: argparse.Namespace,
    face: Face,
) -> int:
    if remedy.automatic and not remedy.proven and not arguments.dry_run:
        raise SettingsError(
            "not-proven",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "This could not be tried just now, so nothing was changed. Keep the password first: "
                    "roampost password set --account {account}",
                ),
                account=account.account.address,
            ),
        )
    plan = running.do(running.assistant.plan_fix(account, remedy))
    show_plan(face, plan, remedy)
    if arguments.dry_run:
        return DONE
    must_ask = wants_asking(running.world.options.policy, remedy)
    if arguments.yes and must_ask is not None:
        face.note(must_ask)
    if not arguments.yes or must_ask is not None:
        if not face.interactive:
            if must_ask is None:
                face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "Nothing was changed: say --yes to change it.")))
            else:
                face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "Nothing was changed.")))
            return FORBIDDEN
        if not face.agrees(sentence(QT_TRANSLATE_NOOP("Roampost", "Change it?"))):
            face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "Nothing was changed.")))
            return FORBIDDEN
    receipt = running.do(running.assistant.apply_fix(plan, remedy, until_leaving=arguments.until_leaving))
    face.say(
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "Done: {account} now sends in the new way, which the server accepted just now."
            ),
            account=plan.account,
        ),
        strong=True,
    )
    if receipt.plan.credential is not plan.credential:
        face.say(wording.credential(receipt.plan.credential, wording.program_title(plan.program)))
    if arguments.until_leaving:
        face.say(
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Once this computer is on another network, Roampost puts it back: at once where “roampost watch” "
                    "runs, else when it is next started.",
                )
            )
        )
    face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "To put everything back as it was:")))
    face.lines(f"    roampost undo --account {plan.account}")
    return DONE


def show_plan(face: Face, plan: ChangePlan, remedy: Remedy) -> None:
    """Print exactly what would change, before and after, and what the user must know."""
    face.say(remedy.summary, strong=True)
    path = ""
    for edit in plan.edits:
        if edit.path != path:
            path = edit.path
            face.say(path, indent=2)
        name = f"{edit.section} {edit.key}".strip()
        face.lines(f"    - {name} = {_value(edit.old, edit.secret, face)}")
        face.lines(f"    + {name} = {_value(edit.new, edit.secret, face)}")
    face.say(wording.credential(plan.credential, wording.program_title(plan.program)), indent=2)
    for note in plan.notes:
        face.say(note, indent=2)
    for other in plan.shared_with:
        face.say(
            sentence(QT_TRANSLATE_NOOP("Roampost", "This changes sending for {account} too."), account=other),
            indent=2,
            mark="! ",
        )
    show_outlook(face, remedy, indent=4)


def _value(value: str | None, secret: bool, face: Face) -> str:
    if value is None:
        return face.text(_ABSENT)
    return "…" if secret else value


_ABSENT: Final[Sentence] = sentence(QT_TRANSLATE_NOOP("Roampost", "(not there)"))
