"""What worked on this network last time: offered first again, and proven anew like any other way out."""

from collections.abc import Iterable
from dataclasses import replace

from assistant.model.change import Receipt
from assistant.model.finding import AccountDiagnosis
from assistant.model.mail import Outgoing, SendingAccount


def worked_here(receipts: Iterable[Receipt], account: SendingAccount, network: str) -> tuple[Outgoing, ...]:
    """Return what an account was changed to for a network, in the order of the receipts (the newest first).

    Args:
        receipts: the changes that were made.
        account: whose.
        network: the network's mark.
    """
    own = (account.program, account.profile or "", account.address)
    return tuple(
        one.plan.after
        for one in receipts
        if one.network == network and (one.plan.program, one.plan.profile, one.plan.account) == own
    )


def offered_first(found: AccountDiagnosis, before: tuple[Outgoing, ...]) -> AccountDiagnosis:
    """Return a diagnosis in which the way that worked here last time leads those that are proven as well as it is.

    What was proven just now stays before what was not: a memory is no proof.

    Args:
        found: the diagnosis.
        before: what worked here, the newest first.
    """
    for outgoing in before:
        known = next((one for one in found.remedies if one.outgoing == outgoing), None)
        if known is None:
            continue
        others = [one for one in found.remedies if one is not known]
        at = 0 if known.proven else max((i for i, one in enumerate(others, 1) if one.proven), default=0)
        return replace(found, remedies=(*others[:at], known, *others[at:]))
    return found
