"""The terminal as a face: prints, wraps, colours, shows progress and asks; nothing else writes to it."""

import json
import os
import re
import shutil
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, TextIO

from assistant.model.secret import Secret
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

WIDEST: Final = 100
NARROWEST: Final = 40
LONGEST_ANSWER: Final = 1000

# What a server or a settings file says may carry escape sequences and direction marks; neither may steer a terminal.
_UNSAFE: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """Return ``text`` without control characters other than line feeds, and without direction marks."""
    return _UNSAFE.sub("\ufffd", text)


@cache
def _encoder(plain: bool, indent: int | None) -> json.JSONEncoder:
    """Give the encoder for one form of document; `json.dumps` would make a new one for each of many."""
    return json.JSONEncoder(ensure_ascii=plain, indent=indent)


@dataclass(slots=True)
class Face:
    """One terminal, or the pipes in its place.

    Attributes:
        render: puts a sentence into the chosen language.
        out: for the answer.
        err: for progress, questions and faults.
        source: what is typed, or piped in.
        verbose: show more than is needed.
    """

    render: Callable[[Sentence], str]
    out: TextIO
    err: TextIO
    source: TextIO
    verbose: bool = False
    _showing: bool = False

    @property
    def interactive(self) -> bool:
        """Tell whether somebody is there to be asked."""
        return self.source.isatty() and self.err.isatty()

    @property
    def _colours(self) -> bool:
        return self.out.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    @property
    def width(self) -> int:
        """Columns to wrap at."""
        return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((80, 24)).columns))

    def text(self, what: Sentence | str) -> str:
        """Return a text as it may be shown."""
        return clean(self.render(what) if isinstance(what, Sentence) else what)

    def say(self, what: Sentence | str = "", *, indent: int = 0, mark: str = "", strong: bool = False) -> None:
        """Print a part of the answer, wrapped.

        Args:
            what: the text.
            indent: columns to its left, `mark` included.
            mark: stands before the first line.
            strong: the line that matters.
        """
        self.progress(None)
        first = mark.rjust(indent) if mark else " " * indent
        lines = textwrap.wrap(
            self.text(what),
            self.width,
            initial_indent=first,
            subsequent_indent=" " * indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in lines or [""]:
            self.out.write(f"\x1b[1m{line}\x1b[0m\n" if strong and self._colours else f"{line}\n")

    def lines(self, text: str) -> None:
        """Print text that is laid out already: commands to type, differences."""
        self.progress(None)
        self.out.write(f"{clean(text)}\n")

    def note(self, what: Sentence | str) -> None:
        """Tell something that is not part of the answer."""
        self.progress(None)
        self.err.write(f"{self.text(what)}\n")
        self.err.flush()

    def document(self, document: dict[str, Any], *, indent: int | None = 2) -> None:
        """Print one JSON document."""
        plain = (self.out.encoding or "utf-8").lower().replace("-", "") != "utf8"
        self.out.write(_encoder(plain, indent).encode(document) + "\n")
        self.out.flush()

    def progress(self, what: Sentence | None) -> None:
        """Show on a terminal what is being tried at this moment; None takes it away."""
        if not self.err.isatty() or os.environ.get("TERM") == "dumb" or (what is None and not self._showing):
            return
        line = "" if what is None else textwrap.shorten(self.text(what), self.width - 1, placeholder="…")
        self.err.write(f"\r\x1b[K{line}")
        self.err.flush()
        self._showing = what is not None

    def ask(self, question: Sentence) -> str | None:
        """Ask for one line; None when nothing was typed."""
        self.progress(None)
        self.err.write(f"{self.text(question)} ")
        self.err.flush()
        return self.source.readline(LONGEST_ANSWER).strip() or None

    def agrees(self, question: Sentence) -> bool:
        """Ask a question that only a plain yes answers with yes."""
        yes = self.text(sentence(QT_TRANSLATE_NOOP("Roampost", "y")))
        answer = (
            self.ask(sentence(QT_TRANSLATE_NOOP("Roampost", "{question} [y/N]"), question=question)) or ""
        ).lower()
        return answer in {yes, "y", "yes", self.text(sentence(QT_TRANSLATE_NOOP("Roampost", "yes")))}

    def ask_secret(self, question: Sentence) -> Secret | None:
        """Ask for a secret without showing it; None when nothing was typed."""
        # Only here and rarely: termios and its friends cost start-up time.
        import getpass

        self.progress(None)
        typed = getpass.getpass(f"{self.text(question)} ", stream=self.err)
        return Secret(typed) if typed else None


def standard(render: Callable[[Sentence], str], *, verbose: bool) -> Face:
    """Return the face on this process's own standard streams."""
    for stream in (sys.stdout, sys.stderr):
        # A character that the terminal cannot show becomes a question mark, never an exception.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    return Face(render=render, out=sys.stdout, err=sys.stderr, source=sys.stdin, verbose=verbose)
