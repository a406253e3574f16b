"""The run's notebook: gives observations their ids and times, keeps them, and tells whoever listens."""

from collections.abc import Callable
from itertools import count

from assistant.model.observation import Evidence, Observation
from assistant.probe.allowance import Allowance


class Recorder:
    """Collects the observations of one run. Used from the loop thread only.

    Args:
        clock: monotonic seconds.
        listener: called with each observation as it is added.
        allowance: how many connections may be opened.

    Attributes:
        allowance: as given; whoever connects claims there.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        listener: Callable[[Observation], None] | None = None,
        allowance: Allowance | None = None,
    ) -> None:
        self.allowance = allowance if allowance is not None else Allowance()
        self._clock = clock
        self._zero_s = clock()
        self._listener = listener
        self._ids = count(1)
        self._connections = count(1)
        self._seen: list[Observation] = []

    def now_s(self) -> float:
        """Seconds since the run's start."""
        return self._clock() - self._zero_s

    def next_id(self) -> int:
        """Return a fresh observation id."""
        return next(self._ids)

    def next_connection(self) -> int:
        """Return a fresh connection number."""
        return next(self._connections)

    def add(self, observation: Observation) -> None:
        """Keep an observation and tell the listener."""
        self._seen.append(observation)
        if self._listener is not None:
            self._listener(observation)

    @property
    def evidence(self) -> Evidence:
        """All observations so far."""
        return Evidence(tuple(self._seen))
