"""What servers, providers and mail programs say, written for these tests: the meaning, and others as acceptable."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wording:
    """One line of a file here: ``meaning|text`` or ``meaning|text|other,meanings``; ``\\n`` is a line's end."""

    meaning: str
    text: str
    also: tuple[str, ...]


def _read() -> list[Wording]:
    wordings = []
    for path in sorted(Path(__file__).parent.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            meaning, text, *also = line.split("|")
            wordings.append(Wording(meaning, text.replace("\\n", "\n"), tuple(also[0].split(",")) if also else ()))
    return wordings


WORDINGS = _read()
