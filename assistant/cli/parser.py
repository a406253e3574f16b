"""How the command line is read: argparse in the chosen language, its faults as sentences, kinds of values.

argparse, since ``roampost --help`` must come within 100 ms and only after the language is known.
"""

import argparse
import re
import sys
from collections.abc import Callable
from typing import Any, Final, NoReturn

from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

WRONG_USAGE: Final = 64
LONGEST_BUDGET_S: Final = 3600.0
SHORTEST_MINUTES: Final = 2
LONGEST_MINUTES: Final = 24 * 60
"""As `engine.keep_open` has them, which the help need not load."""

Render = Callable[[Sentence], str]

_FAULTS: Final = (
    (r"unrecognized arguments: (?P<what>.*)", QT_TRANSLATE_NOOP("Roampost", "This is not known here: {what}")),
    (
        r"the following arguments are required: (?P<what>.*)",
        QT_TRANSLATE_NOOP("Roampost", "This is missing: {what}"),
    ),
    (
        r"argument (?P<name>\S+): invalid choice: (?P<what>.*?) \(choose from (?P<choices>.*)\)",
        QT_TRANSLATE_NOOP("Roampost", "{name} cannot be {what}; it is one of {choices}"),
    ),
    (r"argument (?P<name>.+): expected .*", QT_TRANSLATE_NOOP("Roampost", "{name} needs a value")),
    (
        r"argument (?P<name>.+): invalid \S+ value: (?P<what>.*)",
        QT_TRANSLATE_NOOP("Roampost", "{name} cannot be {what}"),
    ),
    (
        r"ambiguous option: (?P<name>\S+) could match (?P<choices>.*)",
        QT_TRANSLATE_NOOP("Roampost", "{name} can mean several things: {choices}"),
    ),
    (
        r"argument (?P<name>\S+): not allowed with argument (?P<what>\S+)",
        QT_TRANSLATE_NOOP("Roampost", "{name} and {what} exclude each other"),
    ),
)


class Help(argparse.HelpFormatter):
    """Help whose own words are in the chosen language too."""

    usage_word = "usage: "

    def add_usage(
        self,
        usage: str | None,
        actions: Any,
        groups: Any,
        prefix: str | None = None,
    ) -> None:
        """Add the usage line."""
        super().add_usage(usage, actions, groups, prefix if prefix is not None else self.usage_word)


class Parser(argparse.ArgumentParser):
    """A parser that speaks the chosen language and leaves with the contract's status for wrong usage."""

    def __init__(self, *, render: Render, **settings: Any) -> None:
        word = render(sentence(QT_TRANSLATE_NOOP("Roampost", "usage:")))
        formatter: Any = type("Help", (Help,), {"usage_word": f"{word} "})
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=formatter, **settings)
        self._say = render
        # argparse has no public way to name its own two groups.
        self._optionals.title = render(sentence(QT_TRANSLATE_NOOP("Roampost", "options")))
        self._positionals.title = render(sentence(QT_TRANSLATE_NOOP("Roampost", "arguments")))

    def error(self, message: str) -> NoReturn:
        """Print the usage and what was wrong, and leave with 64."""
        self.print_usage(sys.stderr)
        self.exit(WRONG_USAGE, f"{self.prog}: {self._say(fault(message))}\n")


def fault(message: str) -> Sentence:
    """Turn one of argparse's own messages into a sentence that can be translated."""
    for pattern, template in _FAULTS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return sentence(template, **found.groupdict())
    return Sentence(template="{message}", params=(("message", message),), context="")


def budget(text: str) -> float:
    """Read a number of seconds.

    Raises:
        ValueError: it is none, or none that makes sense.
    """
    seconds = float(text)
    if not 0 < seconds <= LONGEST_BUDGET_S:
        raise ValueError(text)
    return seconds


def minutes(text: str) -> int:
    """Read for how long a POP3 log-in counts.

    Raises:
        ValueError: it is no whole number, or none that can be kept up.
    """
    found = int(text)
    if not SHORTEST_MINUTES <= found <= LONGEST_MINUTES:
        raise ValueError(text)
    return found


def one_line(text: str) -> str:
    """Read an account, a recipient or a name: one line, not empty.

    Raises:
        ValueError: it is not.
    """
    if not text.strip() or any(ord(sign) < 32 for sign in text):
        raise ValueError(text)
    return text.strip()
