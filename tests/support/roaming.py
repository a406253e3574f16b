"""A network that the test moves, and the notices of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from assistant.model.net import NetworkSnapshot
from assistant.model.text import Sentence
from assistant.session.notice import Notice


@dataclass
class Bell:
    """A stand-in for the system's notices: rung by the test."""

    changed: Callable[[], None] | None = None
    closed: bool = False

    def start(self, changed: Callable[[], None]) -> None:
        """See `ChangeNotices.start`."""
        self.changed = changed

    def close(self) -> None:
        """See `ChangeNotices.close`."""
        self.closed = True

    def ring(self) -> None:
        """Tell of a change."""
        assert self.changed is not None
        self.changed()


@dataclass
class Place:
    """A stand-in for the system's view of the network: what the test says, and how often it was asked."""

    snapshot: NetworkSnapshot
    reads: int = 0

    def read(self) -> NetworkSnapshot:
        """See `NetworkReader.read`."""
        self.reads += 1
        return self.snapshot


@dataclass
class Told:
    """The notices, as they come."""

    said: asyncio.Queue[Notice] = field(default_factory=asyncio.Queue)

    def __call__(self, notice: Notice) -> None:
        self.said.put_nowait(notice)

    async def next(self) -> Notice:
        """Wait for the next."""
        async with asyncio.timeout(60):
            return await self.said.get()

    def titles(self) -> list[str]:
        """Return the templates of the titles that nobody has fetched."""
        found = []
        while not self.said.empty():
            found.append(template(self.said.get_nowait().title))
        return found


def template(what: Sentence) -> str:
    """Return what a sentence says, without what is filled in."""
    return what.template
