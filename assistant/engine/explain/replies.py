"""Where the server's own words stand in a text: the reply inside a dialog, a report or a log."""

import re
from dataclasses import dataclass
from typing import Final

from assistant.engine.explain.fold import level
from assistant.engine.explain.rules import Rules
from assistant.model.mail import EnhancedStatus, Reply

_CODES: Final = (
    "4(?:21|22|3[0-2]|4[1-9]|5[0-8]|7[0-3]|99)|5(?:0[0-5]|1[0-3]|2[0-5]|3[0-58]|4[0-9]|5[0-9]|6[0-9]|7[0-9]|90|98|99)"
)
_START: Final = re.compile(
    rf"(?<![\w.\-/=@+#(])(?<![!-~]:)(?:\[?#)?({_CODES})(?=[ \-:;,#\]]|$)(?![ ](?:bytes|octets|kb|mb|ms|sec)\b)",
    re.MULTILINE,
)
_ENHANCED: Final = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d]|\.\d)")
_BARE: Final = re.compile(r"(?<![\w.\-/=@+#(])[245]\.\d{1,3}\.\d{1,3} (?=\S)")
_LINE: Final = 2000


@dataclass(frozen=True, slots=True)
class Found:
    """A reply in a text: where it stands (character offsets), and what it is."""

    start: int
    end: int
    reply: Reply


def enhanced_in(text: str) -> EnhancedStatus | None:
    """Give the first enhanced status code in a text, wherever it stands: ``5.7.1 No`` or ``No (#5.7.1)``."""
    match = _ENHANCED.search(text)
    if match is None:
        return None
    return EnhancedStatus(klass=int(match[1]), subject=int(match[2]), detail=int(match[3]))


def reply_of(text: str) -> Reply | None:
    """Read a text that is a reply itself, on one line or several (``550-First 550 Last``)."""
    text = text.strip().strip("'\"").strip()
    match = _START.match(text)
    if match is None:
        return None
    code = int(match[1])
    body = text[match.end() : match.end() + _LINE]
    lines = []
    for part in re.split(rf"(?:(?<=\s)|(?<=^)){code}[- ]", body, maxsplit=32):
        line = " ".join(part.replace("\n", " ").split()).lstrip("-: ").rstrip("。")
        if line:
            lines.append(line)
    if not lines:
        lines = [""]
    return Reply(
        code=code, lines=tuple(lines), enhanced=enhanced_in(lines[0]) or enhanced_in(" ".join(lines)), positive=False
    )


def find_reply(text: str, rules: Rules) -> Found | None:
    """Find the reply inside a cleaned text.

    The first reply code begins it; a mail program's advice after it, or an empty line, ends it.
    """
    match = _START.search(text)
    if match is None:
        return None
    start = match.start(1)
    end = _end(text, start, rules)
    reply = reply_of(text[start:end])
    return Found(start, end, reply) if reply is not None else None


def find_words(text: str, rules: Rules) -> tuple[int, int] | None:
    """Find the server's words where no reply code begins them: after ``responded:``, or a bare enhanced status code.

    Gives where they begin and end.
    """
    lowered = level(text)
    start = -1
    for marker in rules.markers:
        at = lowered.rfind(marker)
        if at >= 0:
            start = max(start, at + len(marker))
    if start < 0:
        match = _BARE.search(text)
        if match is None:
            return None
        start = match.start()
    return (start, _end(text, start, rules)) if len(text) - start > 6 else None


def _end(text: str, start: int, rules: Rules) -> int:
    """Find where the server's words end."""
    end = min(len(text), start + _LINE)
    if start > 1:
        tail = rules.tail().search(level(text[:end]), start + 3)
        if tail is not None:
            end = tail.start()
        end = _foreign_end(text, start, end)
    if text[:start].rstrip(" ").endswith((":\n", ": \n")):
        # The reply stands on lines of its own after what announced it.
        line_end = text.find("\n", start)
        while 0 < line_end < end and text[line_end + 1 : line_end + 4] == text[start : start + 3]:
            line_end = text.find("\n", line_end + 1)
        if 0 < line_end < end:
            end = line_end
    blank = text.find("\n\n", start)
    if 0 < blank < end:
        end = blank
    return end


def _foreign_end(text: str, start: int, end: int) -> int:
    """Find where plain ASCII words of a server give way to those of a program that speaks another language."""
    if text[:start].isascii():
        return end
    first = next((at for at in range(start, end) if text[at].isalpha() and not text[at].isascii()), end)
    if first == end:
        return end
    at = max(text.rfind(mark, start, first) for mark in (". ", ".\n", "\n", "。", "! "))
    return at + 1 if at > start + 3 else end
