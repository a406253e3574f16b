"""What a text says outright: the fields of a mail program's dialog, by their labels in many languages."""

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final

from assistant.engine.explain.fold import fold
from assistant.engine.explain.lexicon import has_unspaced_script
from assistant.engine.explain.nouns import Fields
from assistant.engine.explain.rules import Rules

_ADDRESS: Final = re.compile(r"[\w.+\-=#$%&*/?^{|}~!]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,8}")
_LABEL_END: Final = re.compile(r":|(?<=[^\W\d_)] )['\"]|(?<=[^\W\d_])(?='<)")
# Compiled at first use, which few texts come to: it takes 2 ms.
_GLUED: Final = r"(?<=[A-Za-z0-9])[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+$"
_NUMBER: Final = re.compile(r"0x(8[0-9a-f]{7})\b", re.IGNORECASE)
_HOST: Final = re.compile(r"(?<![\w@.\-])(?:[a-z0-9][a-z0-9\-]{0,62}\.){1,6}[a-z]{2,24}(?![\w@\-]|\.\w)", re.IGNORECASE)
_ADDRESSES: Final = 40
_PROGRAMS: Final = frozenset({"mailer-daemon", "postmaster", "mdaemon", "hostmaster", "abuse", "noreply", "no-reply"})
_LABEL_ENDS: Final = 400
_LABELS: Final = 60
_LABEL_WORDS: Final = 5
_LABEL_LENGTH: Final = 60
_VALUE_LENGTH: Final = 1500
_CLOSING: Final = {mark: re.compile(mark + r"\s{0,3}(?:[,.;]|$|\n)") for mark in "'\""}


@dataclass(frozen=True, slots=True)
class Label:
    """A label in a text: its field, where it begins, and where its value begins."""

    field: str
    start: int
    value: int


def find_labels(text: str, rules: Rules) -> list[Label]:
    """Find the labels before colons and before quoted values, in order."""
    labels: list[Label] = []
    if text.count(":") < 2:
        return labels  # one field is no dialog
    previous = 0
    for match in islice(_LABEL_END.finditer(text), _LABEL_ENDS):
        at = match.start()
        if at < previous:
            continue
        floor = max(previous, at - _LABEL_LENGTH)
        label = _label_before(text, floor, at, rules)
        if label is None:
            continue
        field, start = label
        if match[0] != ":" and field != "subject":
            continue  # only subjects are seen without a colon; "the host 'a.example' …" is no label
        value = at + 1 if match[0] == ":" else at
        labels.append(Label(field, start, value))
        previous = value
        if len(labels) == _LABELS:
            break
    return labels


def _label_before(text: str, floor: int, at: int, rules: Rules) -> tuple[str, int] | None:
    """Look for a label that ends where a colon or quote stands: the longest that is known."""
    piece = text[floor:at]
    cut = max(piece.rfind(mark) for mark in ",;\n\"'。")
    segment = piece[cut + 1 :]
    # An apostrophe belongs to some labels (Numéro d'erreur), and a label may be wrapped.
    unwrapped = piece[max(piece.rfind(mark) for mark in ',;"。') + 1 :]
    for candidate in (unwrapped, unwrapped[unwrapped.rfind("'") + 1 :], segment):
        words = candidate.split()
        if not words or fold(words[-1]) not in rules.label_ends:
            continue
        for count in range(min(_LABEL_WORDS, len(words)), 0, -1):
            field = rules.labels.get(fold(" ".join(words[-count:])))
            if field is not None:
                start = len(piece)
                for word in reversed(words[-count:]):
                    start = piece.rfind(word, 0, start)
                return field, floor + start
    if has_unspaced_script(segment):
        folded = fold(segment).rstrip()
        for label, field in rules.unspaced_labels:
            if folded.endswith(label):
                return field, max(floor, at - len(label) - 1)
    return None


def _value(text: str, start: int, end: int) -> str:
    """Take a value out: quotes, angle brackets and punctuation around it removed."""
    value = text[start : min(end, start + _VALUE_LENGTH)].strip()
    if value.startswith(("'", '"')):
        close = value.rfind(value[0], 1)
        value = value[1:close] if close > 0 else value[1:]
    else:
        value = value.rstrip(",;. \n'\"")
    value = " ".join(value.split())
    if value.startswith("<") and value.endswith(">") and value.count("<") == 1:
        value = value[1:-1]
    return value.strip()


def read_values(text: str, labels: list[Label]) -> dict[str, str]:
    """Give each field's value: what stands between its label and the next label; the first of each wins."""
    values: dict[str, str] = {}
    skip = 0
    for index, label in enumerate(labels):
        if label.start < skip:
            continue
        end = labels[index + 1].start if index + 1 < len(labels) else len(text)
        head = text[label.value : label.value + 12].lstrip()
        if head[:1] in ("'", '"'):
            # A quoted value may hold what looks like a label: it ends with its quote, then a comma or the end.
            open_at = text.index(head[0], label.value)
            closing = _CLOSING[head[0]].search(text, open_at + 1, open_at + _VALUE_LENGTH)
            if closing is not None and closing.start() > end:
                end = closing.start() + 1
                skip = end
        value = _value(text, label.value, end)
        if value:
            values.setdefault(label.field, value)
    return values


def _number(value: str | None, low: int, high: int) -> int | None:
    match = re.match(r"\d{1,6}", value or "")
    number = int(match[0]) if match else 0
    return number if low <= number <= high else None


def _truth(value: str | None, rules: Rules) -> bool | None:
    word = fold(value or "").strip(" .,'\"")
    if word in rules.yes:
        return True
    return False if word in rules.no else None


def first_address(text: str) -> str | None:
    """Give the first mail address in a text."""
    at, match, tried = text.find("@"), None, 0
    while at >= 0 and tried < _ADDRESSES:
        match = _ADDRESS.search(text, max(0, at - 64), at + 600)
        if match is not None:
            break
        at, tried = text.find("@", at + 1), tried + 1
    if match is None:
        return None
    address = match[0].rstrip(".").lstrip("'\"=")
    # Words of unspaced scripts follow an address without a blank: user@host.example를
    return re.sub(_GLUED, "", address) if not address.isascii() else address


def refused_address(text: str, own: frozenset[str]) -> str | None:
    """Give the first address in a report that is neither the reader's own nor a program's."""
    for match in islice(_ADDRESS.finditer(text), _ADDRESSES):
        address = first_address(match[0])
        if address is None or "." not in address.partition("@")[2] or address.lower() in own:
            continue
        if address.lower().partition("@")[0] not in _PROGRAMS:
            return address
    return None


def first_host(text: str) -> str | None:
    """Give the first host name in a text that is no part of a mail address."""
    for match in _HOST.finditer(text):
        if match.start() == 0 or text[match.start() - 1] != "@":
            return match[0].lower()
    return None


def read_fields(
    text: str, rules: Rules, labels: list[Label], values: dict[str, str], *, dialog: bool, reply: tuple[int, int]
) -> Fields:
    """Read all fields of a cleaned text; `reply` is where the server's words begin and end, (-1, -1) without any."""
    reply_start, reply_end = reply
    head_end = len(text)
    if labels:
        head_end = labels[0].start
    elif reply_start >= 0:
        head_end = reply_start
    outside = text[:head_end]
    number = _NUMBER.search(text)
    server = values.get("server")
    if server is None and dialog:
        server = first_host(outside)
    rejected = None
    if dialog:
        rejected = first_address(outside)
        if rejected is None and reply_start >= 0 and not labels:
            # What the program says itself, before or after the server's words, is the recipient.
            rejected = first_address(text[reply_end:]) or first_address(text[reply_start:reply_end])
    else:
        rejected = first_address(text[max(reply_start, 0) :]) if reply_start >= 0 else first_address(text)
    protocol = values.get("protocol")
    error_number = f"0x{number[1].upper()}" if number else None
    return Fields(
        rejected=rejected,
        subject=values.get("subject"),
        account=values.get("account"),
        server=server.strip("<>").lower() if server else None,
        protocol=protocol.upper() if protocol else None,
        port=_number(values.get("port"), 1, 65535),
        secure=_truth(values.get("secure"), rules),
        server_error=_number(values.get("server_error"), 200, 599),
        error_number=error_number,
        error_means=rules.number_means.get(error_number or ""),
    )
