"""The open failure corpus, read where it stands; it is no part of the project."""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

FOLDS = 5


@dataclass(frozen=True)
class Labelled:
    """One labelled text of the corpus."""

    text: str
    kind: str
    lang: str
    software: str
    label: str
    alt: tuple[str, ...]

    @property
    def group(self) -> str:
        """The server software; of a mail program's own words the program and its language."""
        base = self.software.rpartition("+")[2]
        return f"{base}|{self.lang}" if base in {"thunderbird", "outlook"} else base

    @property
    def fold(self) -> int:
        """Which fold its whole group belongs to, 0 to `FOLDS` - 1."""
        return hashlib.sha256(self.group.encode()).digest()[0] % FOLDS


def corpus_path() -> Path | None:
    """Give the corpus file, None where there is none."""
    named = os.environ.get("ROAMPOST_CORPUS")
    folder = Path(named) if named else Path(__file__).parents[2].parent / "shared" / "corpus"
    path = folder / "replies.jsonl" if folder.is_dir() else folder
    return path if path.is_file() else None


def read_corpus(path: Path) -> list[Labelled]:
    """Read all texts."""
    read = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            read.append(
                Labelled(
                    text=entry["text"],
                    kind=entry["kind"],
                    lang=entry["lang"],
                    software=entry["software"],
                    label=entry["label"],
                    alt=tuple(entry["alt"]),
                ),
            )
    return read
