"""Changes that were made for one network alone: which of them are due to be put back, and what became of that.

The receipts are the journal: written before a change begins and read at every start, so that a crash, a dead battery
or an open mail program only puts it off. A network is known by its mark, never by the time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from assistant.model.change import Receipt
from assistant.model.fault import SettingsError
from assistant.model.net import NetworkSnapshot
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.probe import daemon

if TYPE_CHECKING:
    # The window takes what became of changes from here; the world would bring all that talks to servers.
    from assistant.session.world import World

CHANGED_SINCE: Final = sentence(
    QT_TRANSLATE_NOOP("Roampost", "Some of these settings were changed since; they were left alone.")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A change that is due and could not be put back.

    Attributes:
        receipt: the change.
        why: what keeps it, such as a mail program that runs.
        changed_since: somebody else changed these settings meanwhile: waiting changes nothing.
    """

    receipt: Receipt
    why: Sentence
    changed_since: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What became of the changes made for networks that were left.

    Attributes:
        done: put back, the newest first.
        waiting: still to be put back.
        known: the network in use could be told from others.
    """

    done: tuple[Receipt, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    known: bool = True


def changes_left(receipts: Iterable[Receipt], here: str | None) -> tuple[Receipt, ...]:
    """Return the changes to put back, the newest first.

    Args:
        receipts: all, the newest first.
        here: the mark of the network in use; None where there is none, or nothing tells it from others: then nobody
            can say that a network was left.
    """
    if here is None:
        return ()
    return tuple(one for one in receipts if not one.undone and one.network not in {None, here})


async def here(world: "World") -> tuple[NetworkSnapshot, str | None]:
    """Return what the system says of the network in use, and its mark; None where nothing tells it from others."""
    snapshot = await daemon.run(world.network.read, name="network")
    return snapshot, await daemon.run(lambda: world.network_mark(snapshot), name="network")


async def network_here(world: "World") -> str:
    """Return the mark of the network in use.

    Raises:
        SettingsError: nothing tells it from others, so that leaving it could not be noticed.
    """
    _, mark = await here(world)
    if mark is None:
        raise SettingsError(
            "network-not-known-again",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Nothing tells this network from others, so Roampost could not notice when you leave it. Nothing "
                    "was changed; change it for good, and put it back by hand.",
                )
            ),
        )
    return mark
