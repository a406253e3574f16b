"""What the user is told while there is no window, or none is looked at."""

from dataclasses import dataclass

from assistant.model.finding import AccountDiagnosis
from assistant.model.text import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What the user is told.

    Attributes:
        title: one line.
        body: what it is about.
        found: the diagnosis behind it; None where it is about something put back.
        opening: it says that watching has begun, and what for.
    """

    title: Sentence
    body: Sentence
    found: AccountDiagnosis | None = None
    opening: bool = False
