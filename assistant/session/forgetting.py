"""Forget everything: what Roampost holds of its own goes; what would be lost with it is named first, and stays.

A change that was not put back stays with its copies of the settings, and a message that was never sent stays until
the user wants it gone. Nothing of a mail program is touched.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.host.history import HistoryRead
from assistant.model.change import Receipt
from assistant.model.fault import SecretStoreError
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.probe import daemon
from assistant.session.accounts import read_accounts

if TYPE_CHECKING:
    # The window takes what is forgotten from here; the world would bring all that talks to servers.
    from assistant.session.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What would be lost for good.

    Attributes:
        unsent: files of messages that were refused and never sent.
        changes: not put back, newest first.
        damaged: records of changes that cannot be read.
    """

    unsent: tuple[str, ...] = ()
    changes: tuple[Receipt, ...] = ()
    damaged: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What became of it.

    Attributes:
        passwords: how many were taken out of the keyring.
        left: what could not be forgotten, and why.
    """

    passwords: int = 0
    left: tuple[Sentence, ...] = ()


async def what_would_be_lost(world: "World") -> Held:
    """Say what cannot be had again once it is forgotten; changes nothing."""
    files = world.own_files
    read = await daemon.run(world.history.read, name="history")
    unsent = () if files is None else await daemon.run(files.unsent, name="own-files")
    return Held(unsent=unsent, changes=_open(read), damaged=tuple(one.why for one in read.unreadable))


async def forget_everything(world: "World", *, unsent_too: bool) -> Forgotten:
    """Forget passwords, memory, preferences, fetched policy and the history of what was put back.

    Args:
        world: whose.
        unsent_too: messages that were never sent as well.
    """
    left: list[Sentence] = []
    read = await daemon.run(world.history.read, name="history")
    accounts = (await read_accounts(world)).accounts
    addresses = {one.address for one in accounts} | {one.plan.account for one in read.receipts}
    try:
        passwords = await daemon.run(lambda: world.secrets.forget_all(addresses), name="keyring")
    except SecretStoreError as fault:
        passwords = 0
        left.append(fault.sentence)
    changes = _open(read)

    def forget_files() -> tuple[tuple[str, str], ...]:
        for receipt in read.receipts:
            if receipt.undone:
                world.history.abandon(receipt)
        if world.own_files is None:
            return ()
        # A change made for one network is put back once that network is seen to be left.
        waits = any(one.network is not None for one in changes)
        return world.own_files.forget(unsent_too=unsent_too, key_too=not waits)

    for file, reason in await daemon.run(forget_files, name="own-files"):
        text = QT_TRANSLATE_NOOP("Roampost", "{file} could not be taken away: {reason}.")
        left.append(sentence(text, file=file, reason=reason))
    return Forgotten(passwords=passwords, left=tuple(left))


def _open(read: HistoryRead) -> tuple[Receipt, ...]:
    return tuple(one for one in read.receipts if not one.undone)
