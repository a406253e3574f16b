"""The way of a message and the timeline of a run, as frozen values: texts still untranslated, no widget in sight."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.model.text import Sentence


class Place(StrEnum):
    """The stops of a message, in the order in which it passes them."""

    COMPUTER = "computer"
    NETWORK = "network"
    SERVER = "server"
    RECIPIENT = "recipient"


class StopState(StrEnum):
    """How a stop stands; always shown as a mark and a word together."""

    FINE = "fine"
    TRYING = "trying"
    BROKEN = "broken"
    UNCERTAIN = "uncertain"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class StopView:
    """One stop.

    Attributes:
        place: which.
        state: how it stands.
        role: what it is to the message.
        name: what people know it by, None where that is not known.
        words: how it stands, in a word or two.
        reached: a message gets as far as here.
        said: what is known of it beside what was observed.
    """

    place: Place
    state: StopState
    role: Sentence
    name: Sentence | None = None
    words: Sentence
    reached: bool = False
    said: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteView:
    """The way of a message from this computer to its recipient."""

    stops: tuple[StopView, ...]

    @property
    def breaks_at(self) -> Place | None:
        """Where it breaks, or seems to, first; None where it does not."""
        amiss = {StopState.BROKEN, StopState.UNCERTAIN}
        return next((one.place for one in self.stops if one.state in amiss), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One bar.

    Attributes:
        head: it stands for a whole connection, whose steps follow.
        what: what was done, or where the connection went.
        started_s: seconds from the run's start.
        seconds: how long it took.
        bad: it failed, or was refused; a head is neither good nor bad.
    """

    head: bool
    what: Sentence
    started_s: float
    seconds: float
    bad: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView:
    """What was done when, connection by connection; `whole_s` is the length of it all, seconds."""

    rows: tuple[TimelineRow, ...] = ()
    whole_s: float = 0.0
