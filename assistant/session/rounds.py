"""The rounds of questions: which were asked for one account, and why each one was."""

from dataclasses import dataclass, field
from typing import Final

from assistant.model.finding import Round
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence


@dataclass(frozen=True, slots=True)
class Reason:
    """A kind of round.

    Attributes:
        name: a word for it, the same in every run.
        because: why it is asked.
    """

    name: str
    because: Sentence


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
    sentence(QT_TRANSLATE_NOOP("Roampost", "A port was refused: by the server itself, or by something on the way?")),
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
)
FETCH: Final = Reason(
    "fetch",
    sentence(
        QT_TRANSLATE_NOOP("Roampost", "No log-in for sending was found: does fetching mail first open the server?")
    ),
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


@dataclass(slots=True)
class Rounds:
    """The rounds of one account, in the order in which they were begun."""

    _begun: dict[str, Round] = field(default_factory=dict)

    def begin(self, reason: Reason, now_s: float) -> None:
        """Note that a round is asked; what is asked in the same round later belongs to it.

        Args:
            reason: which round.
            now_s: on the run's clock.
        """
        self._begun.setdefault(reason.name, Round(name=reason.name, because=reason.because, started_s=round(now_s, 3)))

    @property
    def plan(self) -> tuple[Round, ...]:
        """The rounds so far."""
        return tuple(self._begun.values())
