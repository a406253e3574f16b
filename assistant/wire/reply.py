"""SMTP replies: octets to `Reply` values, bounded, and replies found in pasted text.

Source: RFC 5321 sections 4.2 and 4.5.3.1.5; RFC 3463 and RFC 2034 for enhanced status codes.
"""

import re
import unicodedata
from enum import StrEnum
from typing import Final

from assistant.model.mail import EnhancedStatus, Reply

# RFC 5321 4.5.3.1.5: "The maximum total length of a reply line … is 512 octets"; servers with long texts exceed it.
MAX_LINE_OCTETS: Final = 4096
MAX_REPLY_OCTETS: Final = 64 * 1024
MAX_REPLY_LINES: Final = 512

_REPLY_LINE: Final = re.compile(rb"([2-5][0-9][0-9])(?:([- \t])(.*))?\Z", re.DOTALL)
_ENHANCED: Final = re.compile(r"#?([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
# qmail's way: "sorry, … (#5.7.1)" at the end of the text.
_ENHANCED_AT_END: Final = re.compile(r"\(#([245])\.(\d{1,3})\.(\d{1,3})\)\s*\Z")
_BIDI: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff")
# With an enhanced status code a reply may begin anywhere; without one only where a line or a quotation does.
_PASTED_SURE: Final = re.compile(r"(?<![\w.:@\[/#+-])([245]\d\d)([- ])(#?[245]\.\d{1,3}\.\d{1,3}(?![\d.]).*)\Z")
_PASTED_START: Final = re.compile(r"""(?:^|[;:]\s+|['"(>«„“]\s*)([2-5]\d\d)([- ])(?=\S)(.*)\Z""")


class BadReplyKind(StrEnum):
    """What is wrong with octets that should have been a reply."""

    LINE_TOO_LONG = "line-too-long"
    REPLY_TOO_LONG = "reply-too-long"
    NOT_A_REPLY = "not-a-reply"
    DIFFERING_CODES = "differing-codes"


class BadReplyError(Exception):
    """The server sent something that is no reply. The dialogue is over: what follows cannot be told apart.

    Attributes:
        kind: what is wrong.
        detail: the beginning of what was sent, control characters replaced, at most 100 characters.
    """

    def __init__(self, kind: BadReplyKind, detail: str) -> None:
        super().__init__(kind.value, detail)
        self.kind = kind
        self.detail = detail


class Oddity(StrEnum):
    """What a reply may be forgiven, yet is worth a line in the report."""

    NUL = "nul"
    CONTROL = "control-characters"
    NOT_UTF8 = "not-utf-8"
    BARE_LF = "bare-lf"


def clean_text(octets: bytes) -> tuple[str, frozenset[Oddity]]:
    """Decode text from outside for people: never a control, bidi or undecodable octet, each is U+FFFD instead.

    Shape: one line, tabs kept.

    Source: RFC 5321 section 4.2 (``textstring = 1*(%d09 / %d32-126)``); RFC 6531 section 3.5 for UTF-8.
    """
    odd: set[Oddity] = set()
    try:
        text = octets.decode("utf-8")
    except UnicodeDecodeError:
        odd.add(Oddity.NOT_UTF8)
        text = octets.decode("utf-8", errors="replace")
    if text.isprintable() and not _BIDI.intersection(text):
        return text, frozenset(odd)
    shown: list[str] = []
    for char in text:
        if char == "\t":
            shown.append(char)
        elif char in _BIDI or unicodedata.category(char) in ("Cc", "Cs"):
            odd.add(Oddity.NUL if char == "\0" else Oddity.CONTROL)
            shown.append("\ufffd")
        else:
            shown.append(char)
    return "".join(shown), frozenset(odd)


def parse_enhanced(text: str) -> EnhancedStatus | None:
    """Read the enhanced status code at the start of a reply's text, or in qmail's way at its end.

    Source: RFC 2034 section 4 (``5.7.1 text``); qmail writes ``text (#5.7.1)``.
    """
    found = _ENHANCED.match(text) or _ENHANCED_AT_END.search(text)
    if found is None:
        return None
    klass, subject, detail = (int(part) for part in found.groups())
    return EnhancedStatus(klass=klass, subject=subject, detail=detail)


def make_reply(code: int, lines: tuple[str, ...]) -> Reply:
    """Build a `Reply` from its code and the texts of its lines.

    Source: RFC 5321 section 4.2.1: the first digit tells positive (2, 3) from negative (4, 5).
    """
    enhanced = next((found for found in map(parse_enhanced, lines) if found is not None), None)
    return Reply(code=code, lines=lines, enhanced=enhanced, positive=200 <= code < 400)


class LineBuffer:
    """Cuts octets into lines, bounded.

    Shape: a line ends with LF; CRs before it are dropped. `odd` gathers what was forgiven since `take_odd`.

    Source: RFC 5321 section 2.3.8 (lines end with CRLF; a bare LF is forgiven here).
    """

    def __init__(self, max_line_octets: int) -> None:
        self._buffer = bytearray()
        self._max = max_line_octets
        self._searched = 0
        self._odd: set[Oddity] = set()

    def feed(self, data: bytes) -> None:
        """Take in octets."""
        self._buffer += data

    @property
    def pending(self) -> bool:
        """Octets stand in the buffer."""
        return bool(self._buffer)

    def start(self, octets: int) -> bytes:
        """Return the first octets that stand in the buffer, without taking them out."""
        return bytes(self._buffer[:octets])

    def next_line(self) -> bytes | None:
        """Take out one line; None while it is incomplete.

        Raises:
            BadReplyError: LINE_TOO_LONG.
        """
        end = self._buffer.find(b"\n", self._searched)
        if end > self._max or (end < 0 and len(self._buffer) > self._max):
            raise BadReplyError(BadReplyKind.LINE_TOO_LONG, excerpt(bytes(self._buffer[:200])))
        if end < 0:
            self._searched = len(self._buffer)
            return None
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 1]
        self._searched = 0
        if not line.endswith(b"\r"):
            self._odd.add(Oddity.BARE_LF)
        return line.rstrip(b"\r")

    def text(self, octets: bytes) -> str:
        """Decode a part of a line, keeping note of what was odd."""
        text, odd = clean_text(octets)
        self._odd |= odd
        return text

    def take_odd(self) -> tuple[Oddity, ...]:
        """Return what was forgiven since the last call, and forget it."""
        odd = tuple(sorted(self._odd))
        self._odd.clear()
        return odd


def excerpt(octets: bytes) -> str:
    """Show the beginning of octets in at most 100 characters."""
    text, _ = clean_text(octets[:200].rstrip(b"\r\n"))
    return text[:100]


class ReplyReader:
    """Reads replies from octets as they come in, in whatever pieces.

    Shape: all lines of one reply share the code; the last has a blank, or nothing, after the code.
    After a `BadReplyError` the reader is dead and raises the same again.

    Source: RFC 5321 section 4.2.1 ("the format for multiline replies").

    Args:
        max_line_octets: per line.
        max_reply_octets: all lines of one reply.
        max_reply_lines: of one reply.
    """

    def __init__(
        self,
        *,
        max_line_octets: int = MAX_LINE_OCTETS,
        max_reply_octets: int = MAX_REPLY_OCTETS,
        max_reply_lines: int = MAX_REPLY_LINES,
    ) -> None:
        self._input = LineBuffer(max_line_octets)
        self._max_octets = max_reply_octets
        self._max_lines = max_reply_lines
        self._lines: list[str] = []
        self._octets = 0
        self._code: bytes | None = None
        self._fault: BadReplyError | None = None

    def feed(self, data: bytes) -> None:
        """Take in octets."""
        if self._fault is None:
            self._input.feed(data)

    @property
    def pending(self) -> bool:
        """Octets or lines that belong to no complete reply stand here."""
        return self._input.pending or bool(self._lines)

    def take_odd(self) -> tuple[Oddity, ...]:
        """Return what was forgiven since the last call, and forget it."""
        return self._input.take_odd()

    def next(self) -> Reply | None:
        """Return the next complete reply, None while there is none.

        Raises:
            BadReplyError: what came is no reply.
        """
        if self._fault is not None:
            raise self._fault
        try:
            return self._next()
        except BadReplyError as fault:
            self._fault = fault
            raise

    def _next(self) -> Reply | None:
        while (line := self._input.next_line()) is not None:
            found = _REPLY_LINE.match(line)
            if found is None:
                raise BadReplyError(BadReplyKind.NOT_A_REPLY, excerpt(line))
            code, separator, text = found.groups()
            if self._code is not None and code != self._code:
                raise BadReplyError(BadReplyKind.DIFFERING_CODES, excerpt(self._code + b" then " + line))
            self._code = code
            self._octets += len(line)
            self._lines.append(self._input.text(text or b""))
            if len(self._lines) > self._max_lines or self._octets > self._max_octets:
                raise BadReplyError(BadReplyKind.REPLY_TOO_LONG, excerpt(line))
            if separator != b"-":
                reply = make_reply(int(code), tuple(self._lines))
                self._lines, self._octets, self._code = [], 0, None
                return reply
        # A TLS record or another binary protocol may never send LF: do not wait for it.
        first = self._input.start(1)
        if first and (first[0] < 0x20 or first[0] >= 0x7F) and first not in b"\r":
            raise BadReplyError(BadReplyKind.NOT_A_REPLY, excerpt(self._input.start(200)))
        return None


def reply_from_text(text: str) -> Reply | None:
    """Find a reply in text that a person pasted: its lines as sent, or one within a sentence.

    Shape: the first negative reply found, else the first; None when no three-digit code stands
    where a reply could begin. At most the first 64 KiB are looked at.

    Source: RFC 5321 section 4.2; RFC 3464 section 2.3.6 (``Diagnostic-Code: smtp; 550 …``).
    """
    found: list[Reply] = []
    code, lines = 0, list[str]()
    for line in text[:MAX_REPLY_OCTETS].splitlines()[:MAX_REPLY_LINES]:
        shown, _ = clean_text(line.strip().encode("utf-8", errors="replace"))
        match = _PASTED_SURE.search(shown) or _PASTED_START.search(shown)
        if match is None:
            continue
        number, separator, rest = int(match[1]), match[2], match[3].strip()
        if lines and number != code:
            found.append(make_reply(code, tuple(lines)))
            lines = []
        code = number
        lines.append(rest)
        if separator != "-":
            found.append(make_reply(code, tuple(lines)))
            lines = []
    if lines:
        found.append(make_reply(code, tuple(lines)))
    return next((reply for reply in found if not reply.positive), found[0] if found else None)
