"""To whom a marked message may go, and in whose mailbox it is looked for."""

from dataclasses import dataclass, replace

from assistant.engine.proof import NOBODY, TO_ONESELF, within
from assistant.model.fault import WrongUsageError
from assistant.model.mail import SendingAccount
from assistant.model.proof import Choice
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where the message goes.

    Attributes:
        recipient: None where there is nobody.
        choice: who chose it.
        holder: the account whose mailbox shows the message or the echo's answer; None where none of the user's does.
        limit: what it could not show.
        obstacle: why there is nobody.
    """

    recipient: str | None
    choice: Choice
    holder: SendingAccount | None = None
    limit: Sentence | None = None
    obstacle: Sentence | None = None


def choose_target(
    account: SendingAccount, accounts: tuple[SendingAccount, ...], wanted: str | None, echo_address: str | None
) -> Target:
    """Return the recipient: the one named, else another own account elsewhere, the echo address, oneself.

    Never an invented address. Only accounts that fetch mail come into question, since a message that nobody can
    look for shows nothing.

    Args:
        account: who sends.
        accounts: all of the user's.
        wanted: named by the user.
        echo_address: answers every message (policy).

    Raises:
        WrongUsageError: ``wanted`` is no address.
    """
    if wanted is not None:
        local, _, domain = wanted.rpartition("@")
        if not local or not domain or any(char.isspace() for char in wanted):
            raise WrongUsageError(
                "not-an-address",
                sentence(QT_TRANSLATE_NOOP("Roampost", "{account} is not an e-mail address."), account=wanted),
            )
        holder = _holder(wanted, accounts)
        inside = domain.lower() == account.domain
        limit = None
        if inside:
            limit = TO_ONESELF if wanted.lower() == account.address.lower() else within(account.domain)
        return Target(recipient=wanted, choice=Choice.NAMED, holder=holder, limit=limit)
    for other in accounts:
        if other.domain != account.domain and (holder := _holder(other.address, accounts)) is not None:
            return Target(recipient=other.address, choice=Choice.OTHER_ACCOUNT, holder=holder)
    own = _holder(account.address, (account, *accounts))
    if own is None:
        return Target(recipient=None, choice=Choice.ONESELF, obstacle=NOBODY)
    if echo_address is not None:
        return Target(recipient=echo_address, choice=Choice.ECHO, holder=own)
    return Target(recipient=account.address, choice=Choice.ONESELF, holder=own, limit=TO_ONESELF)


def _holder(address: str, accounts: tuple[SendingAccount, ...]) -> SendingAccount | None:
    """Return the account that fetches the mail of an address; several programs may hold it, one of them fetching."""
    wanted = address.lower()
    for one in accounts:
        if one.incoming is not None and wanted in {one.address.lower(), *(alias.lower() for alias in one.aliases)}:
            return one
    return None


def with_incoming(account: SendingAccount, accounts: tuple[SendingAccount, ...]) -> SendingAccount:
    """Return the account with the incoming side another program knows of the same address, where its own has none."""
    holder = _holder(account.address, (account, *accounts))
    if account.incoming is not None or holder is None:
        return account
    return replace(account, incoming=holder.incoming)
