"""The rounds of questions: which were asked for one account, and why each one was."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from assistant.model.finding import Round
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence


@dataclass(frozen=True, slots=True)
class Reason:
    """A kind of round.

    Attributes:
        name: a word for it, the same in every run.
        because: why it is asked.
        joins: it can be asked at the same time as others that join.
    """

    name: str
    because: Sentence
    joins: bool = False


FIRST: Final = Reason(
    "first",
    sentence(
        QT_TRANSLATE_NOOP("Roampost", "The server of your settings, and its other ports for sending, all at once.")
    ),
)
CONTROL: Final = Reason(
    "control",
    sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "A port stayed silent: does the same server answer on another one, before and afterwards?"
        )
    ),
)
DISTANCE: Final = Reason(
    "distance",
    sentence(QT_TRANSLATE_NOOP("Roampost", "Who answers here: the server itself, or something nearer on the way?")),
    joins=True,
)
ENCRYPTED: Final = Reason(
    "encrypted",
    sentence(QT_TRANSLATE_NOOP("Roampost", "The server offers encryption: does it take the message with it?")),
)
PROVIDER: Final = Reason(
    "provider",
    sentence(
        QT_TRANSLATE_NOOP("Roampost", "No way in so far: does another of your provider's servers let you sign in?")
    ),
    joins=True,
)
FETCH: Final = Reason(
    "fetch",
    sentence(
        QT_TRANSLATE_NOOP("Roampost", "No log-in for sending was found: does fetching mail first open the server?")
    ),
    joins=True,
)
FETCH_AGAIN: Final = Reason(
    "fetch-again",
    sentence(QT_TRANSLATE_NOOP("Roampost", "Some servers learn a moment later that mail was fetched: asked again.")),
)
ELSEWHERE: Final = Reason(
    "elsewhere",
    sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "Your provider has no way in from here: does this network, or another account, have a server?"
        )
    ),
)


class Rounds:
    """The rounds of one account, in the order in which they were begun."""

    def __init__(self) -> None:
        self._begun: set[str] = set()
        self._plan: list[Round] = []
        self._together = False
        self._shared: int | None = None

    def begin(self, reason: Reason, now_s: float) -> None:
        """Note that a round is asked; what is asked in the same round later belongs to it.

        Args:
            reason: which round.
            now_s: on the run's clock.
        """
        if reason.name in self._begun:
            return
        self._begun.add(reason.name)
        if self._shared is not None and reason.joins:
            other = self._plan[self._shared]
            both = sentence(
                QT_TRANSLATE_NOOP("Roampost", "{first} {second}"), first=other.because, second=reason.because
            )
            self._plan[self._shared] = replace(other, name=f"{other.name}+{reason.name}", because=both)
            return
        if self._together and reason.joins:
            self._shared = len(self._plan)
        self._plan.append(Round(name=reason.name, because=reason.because, started_s=round(now_s, 3)))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Count what joins as one round meanwhile: it is asked at the same time."""
        self._together = True
        try:
            yield
        finally:
            self._together, self._shared = False, None

    @property
    def plan(self) -> tuple[Round, ...]:
        """The rounds so far."""
        return tuple(self._plan)
