"""What is selected in the demo world, and what has happened in it so far."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from assistant.demo.places import (
    PLACES,
    POP_WINDOW_S,
    ROUND_TRIP_S,
    Hazard,
    Network,
    Place,
    Policy,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """One message in a mailbox.

    Attributes:
        sender: reverse-path.
        recipient: forward-path.
        content: the message, with the trace fields that the servers put before it.
        number: its unique number in the world, given when it is delivered.
    """

    sender: str
    recipient: str
    content: bytes
    number: int = field(default=0, compare=False)


@dataclass(slots=True)
class State:
    """The demo world's one changing thing.

    Attributes:
        clock: monotonic seconds.
        network: where the laptop is.
        policy: whose mail the provider takes.
        hazards: what else goes wrong.
        mailboxes: messages by recipient, oldest first.
        dropped: messages that were accepted and thrown away.
    """

    clock: Callable[[], float]
    network: Network = Network.HOTEL
    policy: Policy = Policy.AUTHENTICATION
    hazards: frozenset[Hazard] = frozenset()
    mailboxes: dict[str, list[Delivered]] = field(default_factory=dict)
    dropped: list[Delivered] = field(default_factory=list)
    _pop_log_ins: dict[str, float] = field(default_factory=dict)
    _numbers: int = 0

    @property
    def place(self) -> Place:
        """The network that is selected."""
        return PLACES[self.network]

    async def round_trip(self) -> None:
        """Take as long as one round trip takes on this network."""
        if Hazard.SLOW in self.hazards:
            await asyncio.sleep(ROUND_TRIP_S)

    def logged_in_by_pop(self, client: str) -> None:
        """Note a POP log-in from a client's address."""
        self._pop_log_ins[client] = self.clock()

    def popped(self, client: str) -> bool:
        """Tell whether a POP log-in from this address is young enough."""
        at = self._pop_log_ins.get(client)
        return at is not None and self.clock() - at < POP_WINDOW_S

    def forget_pop_log_ins(self) -> None:
        """Close what POP log-ins have opened."""
        self._pop_log_ins.clear()

    def mailbox(self, address: str) -> tuple[Delivered, ...]:
        """Return what has arrived for an address, oldest first."""
        return tuple(self.mailboxes.get(address.lower(), ()))

    def deliver(self, message: Delivered) -> None:
        """Put a message into its recipient's mailbox."""
        self._numbers += 1
        self.mailboxes.setdefault(message.recipient.lower(), []).append(replace(message, number=self._numbers))

    def remove(self, numbers: Collection[int]) -> None:
        """Take messages out of whatever mailbox they stand in."""
        for messages in self.mailboxes.values():
            messages[:] = [message for message in messages if message.number not in numbers]
