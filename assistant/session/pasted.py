"""What a pasted error text or a returned message says to the steps: its meaning, what follows, and which account."""

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.model.mail import SendingAccount
from assistant.model.text import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What a text says.

    Attributes:
        summary: what it means, for a person.
        instead: what is to be done where a diagnosis would not help; None where one is next.
        recipient: whom the message was for; None where it does not say.
        server: the server that refused it or was not reached, in small letters; None where it does not say.
        account: the account's name or address in the mail program; None where it does not say.
        returned_to: to whom a returned message came back, in small letters.
    """

    summary: Sentence
    instead: Sentence | None = None
    recipient: str | None = None
    server: str | None = None
    account: str | None = None
    returned_to: frozenset[str] = frozenset()


def account_named(pasted: Pasted, accounts: Iterable[SendingAccount]) -> SendingAccount | None:
    """Return the one account that a text is about; None where it names none, or fits several.

    The account's name or address counts first, then whom a returned message came back to, then the server.
    """
    held = tuple(accounts)
    name = pasted.account.casefold() if pasted.account else None
    for fits in (
        [one for one in held if name and name in {one.address.casefold(), (one.profile or "").casefold()}],
        [one for one in held if pasted.returned_to & {address.lower() for address in (one.address, *one.aliases)}],
        [one for one in held if pasted.server and one.outgoing and one.outgoing.host.lower() == pasted.server],
    ):
        if len(fits) == 1:
            return fits[0]
    return None
