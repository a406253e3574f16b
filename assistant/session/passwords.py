"""What becomes of the password on a change: Roampost's own copy is laid ready where the mail program looks for it.

Only the copy in Roampost's own keyring entry, with which the server let Roampost in just now, is handed over, and only
to a server of the account's own operator. Nothing is ever read out of a mail program's store.
"""

from dataclasses import replace

from assistant.clients.base import KeyringUser, MailProgram
from assistant.clients.planning import will_ask
from assistant.host.ports import ItemStore, SecretStore
from assistant.model.change import ChangePlan, CredentialStep
from assistant.model.fault import SecretStoreError
from assistant.model.finding import Remedy, RemedyKind
from assistant.model.mail import Authentication
from assistant.model.secret import KeyringItem, Purpose, Secret
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence


def offer(
    plan: ChangePlan, program: MailProgram, remedy: Remedy, secrets: SecretStore, items: ItemStore | None
) -> ChangePlan:
    """Have a plan say that the password is handed over, where it can be; nothing is written. Blocks on the keyring.

    Args:
        plan: by which the program would ask for the password.
        program: the mail program.
        remedy: what the plan carries out; it must have been proven with the account's own password.
        secrets: Roampost's own entries.
        items: where programs look; None where nothing is handed over.
    """
    if plan.credential is not CredentialStep.PROGRAM_ASKS or items is None or not _was_let_in(plan, remedy):
        return plan
    if _item_of(plan, program) is None or _own_copy(plan, secrets) is None:
        return plan
    asks = will_ask(program.title, plan.after.host)
    return replace(
        plan, credential=CredentialStep.HANDED_OVER, notes=tuple(note for note in plan.notes if note != asks)
    )


def lay(plan: ChangePlan, program: MailProgram, secrets: SecretStore, items: ItemStore | None) -> CredentialStep:
    """Lay the password ready just before the change; say what has become of it. Blocks on the keyring.

    A keyring that stays closed does not stand in the way of the change: then the program asks.
    """
    item = _item_of(plan, program)
    if plan.credential is not CredentialStep.HANDED_OVER or item is None or items is None:
        return plan.credential
    secret = _own_copy(plan, secrets)
    if secret is None:
        return CredentialStep.PROGRAM_ASKS
    try:
        return CredentialStep.HANDED_OVER if items.lay(item, secret) else CredentialStep.KEEP
    except SecretStoreError:
        return CredentialStep.PROGRAM_ASKS


def take_back(plan: ChangePlan, program: MailProgram, items: ItemStore | None) -> tuple[Sentence, ...]:
    """Take back what `lay` laid; say what could not be. Blocks on the keyring."""
    item = _item_of(plan, program)
    if plan.credential is not CredentialStep.HANDED_OVER or item is None or items is None:
        return ()
    try:
        items.take_back(item)
    except SecretStoreError as fault:
        left = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost",
                "The password that was put into the keyring for {program} is still there, under “{label}”: {reason}",
            ),
            program=program.title,
            label=item.label,
            reason=fault.sentence,
        )
        return (left,)
    return ()


def _was_let_in(plan: ChangePlan, remedy: Remedy) -> bool:
    """Tell whether Roampost has just signed in with this account's own password, as the program is to do."""
    wanted = remedy.outgoing
    return (
        remedy.proven
        # Another operator lets in the password of an account there, which this account's password is not.
        and remedy.kind is not RemedyKind.SWITCH_SERVER
        and wanted is not None
        and wanted.authentication is Authentication.PASSWORD
        and (plan.after.host, plan.after.port, plan.after.security) == (wanted.host, wanted.port, wanted.security)
    )


def _item_of(plan: ChangePlan, program: MailProgram) -> KeyringItem | None:
    return program.keyring_item(plan) if isinstance(program, KeyringUser) else None


def _own_copy(plan: ChangePlan, secrets: SecretStore) -> Secret | None:
    """Return Roampost's own copy that belongs to the log-in name; one for sending comes first."""
    try:
        for purpose in (Purpose.OUTGOING, Purpose.INCOMING):
            kept = secrets.get(plan.account, purpose)
            if kept is not None:
                return kept[1] if kept[0] in {None, plan.after.username} else None
    except SecretStoreError:
        return None
    return None
