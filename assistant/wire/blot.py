"""Blots secrets out of text that is about to be kept: a server may echo what it was sent."""

import base64
import re
from collections.abc import Iterable
from typing import Final

BLOT: Final = "…"
# A base64 word this long that stands within what we sent is no accident.
_WORD: Final = re.compile(r"[A-Za-z0-9+/=]{8,}")

_CUT: Final = 4


class Blotter:
    """Knows the secrets of one connection, in the forms in which they were sent.

    Shape: the secret itself and its base64 form are blotted wherever they stand, in any case;
    base64 lines sent in an authentication also where they were cut short.

    Source: RFC 4954 section 4 and RFC 5034 section 4 (what an authentication sends, and how it is encoded).
    """

    def __init__(self) -> None:
        self._forms: set[str] = set()
        self._sent: set[str] = set()
        self._pattern: re.Pattern[str] | None = None

    def __repr__(self) -> str:
        return "Blotter(…)"

    def add_secret(self, text: str) -> None:
        """Blot a secret from now on."""
        octets = text.encode("utf-8", errors="replace")
        encoded = base64.b64encode(octets).decode()
        self._add((text, encoded, encoded.rstrip("="), octets.hex()))

    def add_line(self, line: bytes) -> None:
        """Blot a base64 line of an authentication from now on, whole or cut short."""
        encoded = line.decode("ascii", errors="replace")
        self._add((encoded, encoded.rstrip("=")))
        self._sent.add(encoded.lower())

    def __call__(self, text: str) -> str:
        """Return the text with every known secret replaced by one character."""
        if self._pattern is None:
            return text
        shown = self._pattern.sub(BLOT, text)
        if self._sent:
            shown = _WORD.sub(self._blot_word, shown)
        return self._blot_end(shown)

    def _blot_end(self, text: str) -> str:
        """Blot a secret that was cut short by the end of the text."""
        lower = text.lower()
        for form in self._forms:
            for length in range(len(form) - 1, _CUT - 1, -1):
                if lower.endswith(form[:length].lower()):
                    return text[: len(text) - length] + BLOT
        return text

    def _blot_word(self, found: re.Match[str]) -> str:
        word = found[0].lower()
        return BLOT if any(word in sent for sent in self._sent) else found[0]

    def _add(self, forms: Iterable[str]) -> None:
        self._forms.update(form for form in forms if form)
        longest_first = sorted(self._forms, key=lambda form: (-len(form), form))
        self._pattern = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE) if longest_first else None
