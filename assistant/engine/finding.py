"""One obstacle, and what shows it: what the rules hand to the verdict."""

from dataclasses import dataclass

from assistant.model.finding import Restriction
from assistant.model.observation import Observation
from assistant.model.text import Sentence


@dataclass(frozen=True, slots=True)
class Finding:
    """One obstacle and what shows it.

    Attributes:
        restriction: in the contract's word.
        proven: a control excludes the other readings.
        because: what shows it, never empty.
        said: what it says to a person, where that is more than the restriction's own sentence.
    """

    restriction: Restriction
    proven: bool
    because: tuple[Observation, ...]
    said: Sentence | None = None
