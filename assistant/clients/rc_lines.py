"""The lines of a configuration that is a program: where they end, where they go on, and what in them may be secret."""

import re
from collections.abc import Iterable
from typing import Final

SECRET_NAME: Final = re.compile(r"(?i)pass|secret|token|credential")
BLOT: Final = "********"
_IN_URL: Final = re.compile(r"(://[^\s:/@\"']{0,255}:)[^\s@\"']{1,255}@")


def continues(line: str) -> bool:
    """Tell whether a line goes on in the next."""
    return line.rstrip("\r\n").endswith("\\")


def ending(line: str) -> str:
    """Return a line's end, empty where it has none."""
    return line[len(line.rstrip("\r\n")) :]


def blotted(lines: Iterable[str]) -> bytes:
    """Return the lines with everything that may be a password blotted out, in remarks and commands too."""
    shown = []
    goes_on = False
    for line in lines:
        body = line[: len(line) - len(ending(line))]
        found = SECRET_NAME.search(body)
        if goes_on:
            body = BLOT
        elif found:
            body = body[: found.end()] + BLOT
        else:
            body = blotted_url(body)
        goes_on = (goes_on or found is not None) and continues(line)
        shown.append(body + ending(line))
    return "".join(shown).encode()


def blotted_url(text: str) -> str:
    """Return a text with the passwords of its URLs blotted out."""
    return _IN_URL.sub(rf"\g<1>{BLOT}@", text)
