"""What a log is told of a diagnosis or a change: fixed words only, so that nobody and nothing is named."""

from dataclasses import dataclass, fields
from enum import Enum, StrEnum

from assistant.model.finding import RemedyKind, Restriction
from assistant.model.net import NetworkKind


class Deed(StrEnum):
    """What Roampost did."""

    DIAGNOSED = "diagnosed"
    LOOKED_AHEAD = "looked_ahead"
    CHANGED = "changed"
    PUT_BACK = "put_back"


class Outcome(StrEnum):
    """How it ended: the first four for a diagnosis, as the contract's exit status; the others for a change.

    `IN_PART`: what had been changed again since was left as it is.
    """

    SENDING_WORKS = "sending_works"
    REMEDY_KNOWN = "remedy_known"
    NO_REMEDY = "no_remedy"
    NOTHING_FOUND_OUT = "nothing_found_out"
    DONE = "done"
    IN_PART = "in_part"
    NOT_DONE = "not_done"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEvent:
    """One event, of one account that is not named.

    Attributes:
        deed: what was done.
        outcome: how it ended.
        network: the class of network.
        restriction: what is in the way; None where no diagnosis went before.
        remedy: the way out that comes first, or that was carried out; None without one.

    Raises:
        TypeError: a value is no word of an enumeration, so that it might be anything.
    """

    deed: Deed
    outcome: Outcome
    network: NetworkKind = NetworkKind.UNKNOWN
    restriction: Restriction | None = None
    remedy: RemedyKind | None = None

    def __post_init__(self) -> None:
        for name, value in self._given():
            if not isinstance(value, Enum):
                raise TypeError(name)

    def words(self) -> tuple[tuple[str, str], ...]:
        """Return (field, word), without the fields that say nothing."""
        return tuple((name, str(value.value)) for name, value in self._given())

    def line(self) -> str:
        """Return the event as one line, the same in every language: logs are searched by it."""
        return " ".join(f"{name}={word}" for name, word in self.words())

    def _given(self) -> tuple[tuple[str, Enum], ...]:
        found = ((one.name, getattr(self, one.name)) for one in fields(self))
        return tuple((name, value) for name, value in found if value is not None)
