"""The fields of an Outlook dialog by their places, where their labels are of a language that no table knows.

Outlook writes them in one order in every language: subject, account, server, protocol, response, port, secure,
server error, error number. The protocol's value is ``SMTP`` everywhere; from there the others are counted.
"""

import re
from typing import Final

from assistant.engine.explain.fields import Label

_NUMBER: Final = re.compile(r"0x8[0-9a-f]{7}\b", re.IGNORECASE)
_PROTOCOL: Final = re.compile(r"[:\s]['\"]?SMTP['\"]?\s{0,3}[,;،、\n]", re.IGNORECASE)
_QUOTED: Final = re.compile(r"(?<=[:\s])(['\"]).{0,600}?\1(?=\s{0,3}(?:[,.;،、\n]|$))", re.DOTALL)
_BETWEEN: Final = re.compile(r"[,;،、]|\n(?=[^\n,]{1,60}:)")
_LABELLED: Final = re.compile(r"\s*([^:'\"]{1,60}?)\s*(?::|(?=['\"])|\s(?=\d{2,5}\s*$))")
_FIRST: Final = ("subject", "account", "server", "protocol")
_VALUE: Final = re.compile(r"[\s'\"]{0,4}(?:(0x8[0-9a-f]{7})|([45]\d\d[\s\-]+[^\s,;]{2})|(\d{1,5})\b)", re.IGNORECASE)
_BEFORE: Final = 1200
_AFTER: Final = 1800


def place_labels(text: str, known: list[Label]) -> list[Label]:
    """Add the labels that only their places tell; `known` stay. Without Outlook's form nothing is added."""
    protocol = _PROTOCOL.search(text) if "0x8" in text or "0X8" in text else None
    if protocol is None or _NUMBER.search(text, protocol.end(), protocol.end() + _AFTER) is None:
        return known
    floor = max(0, protocol.start() - _BEFORE)
    window = text[floor : protocol.end() + _AFTER]
    fields = _fields(_QUOTED.sub(lambda match: f"{match[1]}{'x' * (len(match[0]) - 2)}{match[1]}", window))
    middle = next((i for i, (_, value) in enumerate(fields) if floor + value >= protocol.start()), None)
    if middle is None:
        return known
    before = fields[max(0, middle - 3) : middle + 1]
    named: set[str] = set()
    placed: list[Label] = []
    for label in known:
        # A second label of a field is part of one that is not known (Erreur de *serveur*).
        if label.field not in named:
            named.add(label.field)
            placed.append(label)
    taken = {label.value for label in placed}
    for field, (start, value) in [
        *zip(_FIRST[-len(before) :], before, strict=True),
        *_told_by_values(window, fields[middle + 1 :]),
    ]:
        if field not in named and floor + value not in taken:
            placed.append(Label(field, floor + start, floor + value))
    return sorted(placed, key=lambda label: label.start)


def _told_by_values(window: str, fields: list[tuple[int, int]]) -> list[tuple[str, tuple[int, int]]]:
    """Name the fields after the protocol: each has a value of its own form."""
    told: dict[str, tuple[int, int]] = {}
    ends = [*(start for start, _ in fields[1:]), len(window)]
    for place, end in zip(fields, ends, strict=False):  # without fields there is still an end
        match = _VALUE.match(window, place[1], end)
        if match is None:
            field = "secure" if "port" in told else "response"
        elif match[1]:
            field = "error_number"
        elif match[3]:
            field = "server_error" if "port" in told else "port"
        else:
            field = "response"
        told.setdefault(field, place)
    return list(told.items())


def _fields(masked: str) -> list[tuple[int, int]]:
    """Give where each label and each value begins, in order."""
    found: list[tuple[int, int]] = []
    at = 0
    for end in [*(match.start() for match in _BETWEEN.finditer(masked)), len(masked)]:
        piece = masked[at:end]
        # The first label follows the sentence that names the rejected address.
        skipped = max(piece.rfind(". "), piece.rfind("。")) + 1
        match = _LABELLED.match(piece, skipped)
        if match is not None and (match.end() > match.end(1)):
            found.append((at + match.start(1), at + match.end()))
        at = end + 1
    return found
