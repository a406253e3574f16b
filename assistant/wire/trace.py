"""What a message tells of its way: its ``Received`` and ``Authentication-Results`` fields, read out of hostile octets.

At most 128 KiB of header, thirty ``Received`` fields and forty results are read; what cannot be made out is left out.

Source: RFC 5321 section 4.4 (trace fields), RFC 8601 section 2.2 (authentication results), RFC 5322 section 3.2.
"""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from assistant.model.proof import AuthenticationResults, Checked, Hop
from assistant.wire.reply import clean_text

__all__ = ["MAX_HEADER_OCTETS", "authentication_results", "fields", "first", "route"]

MAX_HEADER_OCTETS: Final = 128 * 1024
_MAX_FIELDS: Final = 400
_MAX_FIELD_OCTETS: Final = 8 * 1024
_MAX_HOPS: Final = 30
_MAX_CHECKS: Final = 40
_MAX_WORD: Final = 255
_NAME: Final = re.compile(rb"([!-9;-~]{1,76})[ \t]*:(.*)", re.DOTALL)
_ADDRESS: Final = re.compile(r"\[(?:IPv6:)?([0-9A-Fa-f:.]{2,45})\]")
_PAIR: Final = re.compile(r'([A-Za-z0-9][\w.+/-]{0,76})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"]+))')
_CLAUSES: Final = frozenset({"from", "by", "via", "with", "id", "for"})


def fields(header: bytes) -> Iterator[tuple[str, str]]:
    """Yield (name in lower case, unfolded value), in the order sent, as far as the first empty line."""
    lines = header[:MAX_HEADER_OCTETS].replace(b"\r\n", b"\n").split(b"\n")
    unfolded: list[bytearray] = []
    for line in lines:
        if not line.strip():
            break
        if line[:1] in (b" ", b"\t"):
            if unfolded and len(unfolded[-1]) < _MAX_FIELD_OCTETS:
                unfolded[-1] += b" " + line.strip()
        elif len(unfolded) < _MAX_FIELDS:
            unfolded.append(bytearray(line))
        else:
            break
    for whole in unfolded:
        found = _NAME.fullmatch(bytes(whole[:_MAX_FIELD_OCTETS]))
        if found is not None:
            yield found[1].decode("ascii").lower(), clean_text(found[2].strip())[0]


def first(header: bytes, name: str) -> str | None:
    """Return the first value of a field, None without one."""
    return next((value for found, value in fields(header) if found == name.lower()), None)


def route(header: bytes) -> tuple[Hop, ...]:
    """Return the hops that a message came by, the sending side first.

    Only the hops that the recipient's own servers wrote are beyond doubt: whoever sends a message may write the others.
    """
    written = [value for name, value in fields(header) if name == "received"]
    return tuple(_hop(value) for value in reversed(written[:_MAX_HOPS]))


def authentication_results(header: bytes, is_own: Callable[[str], bool]) -> AuthenticationResults | None:
    """Return the topmost ``Authentication-Results`` field whose ``authserv-id`` is the recipient's own server.

    Anybody on the way may have written the others, and they are not to be believed (RFC 8601 sections 4.1 and 5).

    Args:
        header: the message's header.
        is_own: tells whether an ``authserv-id`` is the recipient's own server's.
    """
    for name, value in fields(header):
        if name == "authentication-results":
            read = _results(value)
            if read is not None and is_own(read.server):
                return read
    return None


def _hop(value: str) -> Hop:
    stamp, moment = value, ""
    if ";" in value:
        stamp, _, moment = value.rpartition(";")
    clauses: dict[str, str] = {}
    inner: dict[str, str] = {}
    clause = ""
    for text, comment in _parts(stamp):
        if comment:
            inner[clause] = f"{inner.get(clause, '')} {text}"[:_MAX_FIELD_OCTETS]
            continue
        for word in text.split():
            if word.lower() in _CLAUSES:
                clause = word.lower()
            elif clause and clause not in clauses:
                clauses[clause] = word.strip(";")[:_MAX_WORD]
    address = _ADDRESS.search(inner.get("from", "")) or _ADDRESS.search(clauses.get("from", ""))
    return Hop(
        by=clauses.get("by"),
        sender=clauses.get("from"),
        address=address[1] if address is not None else None,
        protocol=clauses.get("with"),
        at_utc=_moment(moment),
    )


def _moment(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text.strip()[:_MAX_WORD])
        return (found if found.tzinfo is not None else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield (text, is a comment) pieces; comments may nest, and end where they never close."""
    depth, start, quoted, skip = 0, 0, False, False
    for at, char in enumerate(text):
        if skip:
            skip = False
        elif char == "\\":
            skip = True
        elif char == '"' and depth == 0:
            quoted = not quoted
        elif quoted:
            continue
        elif char == "(":
            if depth == 0:
                yield text[start:at], False
                start = at + 1
            depth += 1
        elif char == ")" and depth:
            depth -= 1
            if depth == 0:
                yield text[start:at], True
                start = at + 1
    yield text[start:], depth > 0


def _results(value: str) -> AuthenticationResults | None:
    bare = " ".join(text for text, comment in _parts(value) if not comment)
    pieces = _split(bare)
    server = pieces[0].split()[0].strip('"').lower()[:_MAX_WORD] if pieces and pieces[0].split() else ""
    if not server or "=" in server:
        return None
    checks: list[Checked] = []
    for piece in pieces[1 : _MAX_CHECKS + 1]:
        pairs = _pairs(piece)
        if not pairs:
            continue
        method, result = pairs[0]
        reason = next((text for name, text in pairs[1:] if name.lower() == "reason"), None)
        checks.append(
            Checked(
                method=method.partition("/")[0].lower(),
                result=result.lower(),
                reason=reason,
                properties=tuple((name.lower(), text) for name, text in pairs[1:] if name.lower() != "reason"),
            )
        )
    return AuthenticationResults(server=server, checks=tuple(checks))


def _split(text: str) -> list[str]:
    """Split at the semicolons outside quotation marks."""
    found, start, quoted = [], 0, False
    for at, char in enumerate(text):
        if char == '"':
            quoted = not quoted
        elif char == ";" and not quoted:
            found.append(text[start:at])
            start = at + 1
    return [*found, text[start:]]


def _pairs(text: str) -> list[tuple[str, str]]:
    """Return the ``name=value`` pairs, white space around the equals sign and quotation marks allowed."""
    return [
        (found[1][:_MAX_WORD], (re.sub(r"\\(.)", r"\1", found[2]) if found[2] is not None else found[3])[:_MAX_WORD])
        for found in _PAIR.finditer(text)
    ]
