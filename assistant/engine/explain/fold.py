"""How a text is made comparable: cleaned of what copying does to it, and folded to plain small letters."""

import re
import unicodedata
from typing import Final

HEAD_LIMIT: Final = 24_000
TAIL_LIMIT: Final = 8_000

_QUOTES: Final = {ord(mark): "'" for mark in "‘’‚‛′`´＇"} | {ord(mark): '"' for mark in "“”„‟″«»＂「」『』"}
_SPACES: Final = dict.fromkeys(map(ord, "\t\v\f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"), " ") | dict.fromkeys(
    range(0x2000, 0x200B),
    " ",
)
# Soft hyphen, zero-width characters, and the bidirectional marks of right-to-left systems.
_NOTHING: Final = dict.fromkeys(
    [0xAD, 0x61C, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
)
_CONTROLS: Final = dict.fromkeys([*range(0, 9), *range(14, 32), 127], "\ufffd")
_CLEAN: Final[dict[int, str | None]] = {**_QUOTES, **_SPACES, **_NOTHING, **_CONTROLS, ord("\r"): "\n", ord("："): ":"}
_MARKS: Final[dict[int, str | None]] = {
    **dict.fromkeys(range(0x300, 0x370)),
    **{ord(a): b for a, b in {"ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "đ": "d", "ı": "i", "œ": "oe"}.items()},
}
_TAG: Final = re.compile(
    r"</?(?:a|b|i|u|p|br|hr|div|span|font|em|strong|table|tbody|tr|td|th|ul|ol|li|pre|code|html|body|head|h[1-6]|style)"
    r"(?:\s[^<>]{0,400})?/?>",
    re.IGNORECASE,
)
_ENTITY: Final = re.compile(r"&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|lt|gt|amp|quot|apos|nbsp);")
_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'", "nbsp": " "}


def bounded(text: str) -> str:
    """Cut a text to what is read of it: the first 24 000 and the last 8 000 characters."""
    if len(text) <= HEAD_LIMIT + TAIL_LIMIT:
        return text
    return f"{text[:HEAD_LIMIT]}\n{text[-TAIL_LIMIT:]}"


def _entity(match: re.Match[str]) -> str:
    name = match[1]
    if not name.startswith("#"):
        return _NAMED[name]
    number = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    return chr(number) if 32 <= number < 0x110000 and not 0xD800 <= number < 0xE000 else " "


def clean(text: str) -> str:
    """Undo what copying does: HTML, odd blanks, typographic quotes, invisible marks; line breaks stay.

    Quotes become ``'`` and ``"``, control characters U+FFFD. Letters and their case stay as they are.
    """
    text = bounded(text).replace("\r\n", "\n")
    if "&" in text:
        text = _ENTITY.sub(_entity, text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if text.isascii() and text.isprintable():
        return text.strip()
    return text.translate(_CLEAN).strip()


def fold(text: str) -> str:
    """Fold to small letters without accents; scripts without them stay, in composed form."""
    text = text.lower()
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", text).translate(_MARKS))


def _letters() -> dict[int, str]:
    plain: dict[int, str] = {}
    for number in (*range(0xC0, 0x250), *range(0x370, 0x500)):
        bare = unicodedata.normalize("NFKD", chr(number).lower()).translate(_MARKS)
        if len(bare) == 1:
            plain[number] = bare
    return plain


_LETTERS: Final = _letters()


def level(text: str) -> str:
    """Fold letters where they stand: small, without accents, as many characters as before."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lowered if lowered.isascii() else lowered.translate(_LETTERS)
