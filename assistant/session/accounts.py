"""Which accounts there are, which one is meant, and whom to ask about."""

import asyncio
from typing import TYPE_CHECKING

from assistant.clients.base import MailProgram, Reading
from assistant.model.fault import WrongUsageError
from assistant.model.mail import SendingAccount, Unreadable
from assistant.model.progress import AccountsRead
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.probe import daemon
from assistant.session.request import Request

if TYPE_CHECKING:
    # As in `leaving`: the window takes from here.
    from assistant.session.world import World

_READ_S = 5.0


async def read_accounts(world: "World") -> AccountsRead:
    """Read every mail program at once, each in a thread of its own and bounded in time."""

    async def read(program: MailProgram) -> Reading:
        try:
            async with asyncio.timeout(_READ_S):
                return await daemon.run(program.read, name=f"read-{program.name}")
        except TimeoutError:
            late = Unreadable(program=program.name, where=program.title, why="its settings could not be read in time")
            return Reading(unreadable=(late,))

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(read(program)) for program in world.programs]
    readings = [task.result() for task in tasks]
    return AccountsRead(
        accounts=tuple(account for reading in readings for account in reading.accounts),
        unreadable=tuple(one for reading in readings for one in reading.unreadable),
    )


def choose(accounts: tuple[SendingAccount, ...], wanted: str | None) -> tuple[SendingAccount, ...]:
    """Return the accounts that ``wanted`` names: an address, or ``PROGRAM/PROFILE/ADDRESS``; None means all.

    An address that no program holds gives one account without a program.

    Raises:
        WrongUsageError: it is no address, or names an account that does not exist.
    """
    if wanted is None:
        return accounts
    if "/" in wanted and "@" in wanted:
        program, _, rest = wanted.partition("/")
        profile, _, address = rest.rpartition("/")
        found = tuple(
            one
            for one in accounts
            if one.program == program and (one.profile or "") == profile and one.address.lower() == address.lower()
        )
        if found:
            return found
        raise WrongUsageError(
            "no-such-account",
            sentence(QT_TRANSLATE_NOOP("Roampost", "No mail program holds the account {account}."), account=wanted),
        )
    found = tuple(one for one in accounts if one.address.lower() == wanted.lower())
    if found:
        return found
    local, _, domain = wanted.rpartition("@")
    if not local or not domain or any(char.isspace() for char in wanted):
        raise WrongUsageError(
            "not-an-address",
            sentence(QT_TRANSLATE_NOOP("Roampost", "{account} is not an e-mail address."), account=wanted),
        )
    return (SendingAccount(address=f"{local}@{domain.lower()}"),)


def recipient_of(
    world: "World",
    request: Request,
    account: SendingAccount,
    accounts: tuple[SendingAccount, ...],
    named: str | None = None,
) -> str | None:
    """Return whom to ask about, by the contract's order; never an invented address.

    Args:
        world: its options.
        request: what is asked for.
        account: whose recipient.
        accounts: all of the user's.
        named: whom the user's error text names.
    """
    if request.recipient:
        return request.recipient
    if named is not None:
        return named
    if account.waiting_recipient:
        return account.waiting_recipient
    options = world.options
    if options.default_recipient is not None:
        return options.default_recipient
    own = [address for one in accounts for address in (one.address, *one.aliases)]
    outside = next((one for one in own if one.rpartition("@")[2].lower() != account.domain), None)
    if outside is not None:
        return outside
    return options.probe_recipients[0] if options.probe_recipients else None
