"""What a whole returned message says: its report (RFC 3464) or its free text, or that it is no report at all.

Every field is hostile: 128 KiB are parsed, forty parts and eight recipients read; broken structure, wrong
charsets and missing ends are taken as they come.
"""

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from email.parser import BytesHeaderParser
from typing import Final

from assistant.engine.explain.likeness import header_of, likeness

OCTET_LIMIT: Final = 128 * 1024
_PARTS: Final = 40
_RECIPIENTS: Final = 8
_TEXT_LIMIT: Final = 12_000
_NESTING: Final = 3

_ORIGINAL: Final = re.compile(
    r"^[ >]*(?:-{2,}[ ]*(?:below this line|this is a copy of|original message|unsent message|returned message|"
    r"message header|the header|copy of|begin message|returned headers|start of|header of|forwarded message|"
    r"enclosed is|included is|mensaje original|ursprungliche|messaggio originale|message d'origine|"
    r"weitergeleitete)[^\n]{0,200}|received: (?:from|by) |return-path: <|-{5,}=_|"
    r"(?:your )?original (?:message|mail|headers)[^\n]{0,60}(?:follows|below|:)\s{0,3}$)",
    re.MULTILINE | re.IGNORECASE,
)
_REPORT_LINE: Final = re.compile(r"^(?:diagnostic-code|final-recipient|reporting-mta):", re.MULTILINE | re.IGNORECASE)
_FIELD: Final = re.compile(r"^([A-Za-z][A-Za-z0-9\-]{2,40}):[ \t]*((?:[^\n]*)(?:\n[ \t][^\n]*)*)", re.MULTILINE)
_BLOCK_END: Final = re.compile(r"<(?:br|/p|/div|/tr|/h[1-6]|/li|hr|pre)\b[^<>]{0,200}>", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"[^\s<>;,()\"]{1,64}@[\w\-.]{1,190}")
_DONE: Final = frozenset({"delivered", "relayed", "expanded"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a message holds that says why.

    Attributes:
        diagnostics: one text for each recipient that was refused, those that failed for good first.
        text: what the report says to people, the returned message left out.
        not_bounce: it is no report of a failure.
        confidence: how surely `not_bounce`.
        subject: the message's subject, decoded.
        own: the addresses that the report was sent to and came from, small letters.
        rejected: the address that was refused, by the report's fields or the header.
    """

    diagnostics: tuple[str, ...] = ()
    text: str = ""
    not_bounce: bool = False
    confidence: float = 0.0
    subject: str | None = None
    own: frozenset[str] = frozenset()
    rejected: str | None = None


def _text(part: Message) -> str:
    """Give a part's text whatever its encoding and charset claim."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    payload = payload[: _TEXT_LIMIT * 4]
    charset = part.get_content_charset() or "utf-8"
    for name in (charset, "utf-8"):
        try:
            return payload.decode(name)
        except (LookupError, ValueError):
            continue
    return payload.decode("latin-1")


def _lines_of(html: str) -> str:
    """Give an HTML part's lines as a reader sees them; tags inside of lines are left for `fold.clean`."""
    for name in ("head", "style", "script"):
        lowered = html.lower()
        if len(lowered) != len(html):
            break
        kept, at = [], 0
        while (start := lowered.find(f"<{name}", at)) >= 0:
            kept.append(html[at:start])
            end = lowered.find(f"</{name}", start)
            at = len(html) if end < 0 else end + len(name) + 2
        html = "".join([*kept, html[at:]])
    return _BLOCK_END.sub("\n", html)


def _group(fields: dict[str, str]) -> tuple[int, str] | None:
    """Make one text of a per-recipient group; its rank (0: failed, 1: delayed, 2: unknown); None when delivered."""
    action = fields.get("action", "").lower().strip()
    if action in _DONE:
        return None
    code = re.sub(
        r"^[ \t]*(?:smtp|x-[\w\-]{1,40}|dns|x400|unix|local|lmtp)[ \t]*;[ \t]*",
        "",
        fields.get("diagnostic-code", ""),
        flags=re.IGNORECASE,
    )
    status = fields.get("status", "").strip()[:40]
    diagnostic = " ".join(code.split())[:2000]
    if not diagnostic and not status:
        return None
    match = re.match(r"[245]\.\d{1,3}\.\d{1,3}", status)
    if match and match[0] not in diagnostic and not match[0].endswith(".0.0"):
        diagnostic = f"{diagnostic} ({match[0]})"
    rank = (
        0 if action == "failed" or status.startswith("5") else 1 if action == "delayed" or status.startswith("4") else 2
    )
    return rank, diagnostic.strip()


def _recipient(fields: dict[str, str]) -> str | None:
    """Give the address of a per-recipient group."""
    match = _ADDRESS.search(f"{fields.get('final-recipient', '')} {fields.get('original-recipient', '')}"[:1000])
    return match[0] if match else None


def _fields(text: str) -> list[dict[str, str]]:
    """Split report fields as text into groups (blank lines between them)."""
    groups = []
    for block in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n")[:_TEXT_LIMIT]):
        fields: dict[str, str] = {}
        for match in _FIELD.finditer(block):
            fields.setdefault(match[1].lower(), match[2])
        if fields:
            groups.append(fields)
    return groups


def texts_of(octets: bytes, depth: int = 0) -> Parts:
    """Take a message apart. Never raises on what a message may hold."""
    octets = octets[:OCTET_LIMIT]
    if octets.lower().count(b"content-type") <= _PARTS * 3:
        message = message_from_bytes(octets)
    else:
        # The parser recurses into parts; beyond any honest number of them the message is read as one text.
        message = BytesHeaderParser().parsebytes(octets)
        del message["content-type"]
    subject = header_of(message, "subject")
    groups: list[dict[str, str]] = []
    texts: list[str] = []
    nested: list[bytes] = []
    kinds: set[str] = set()
    returned = False
    for index, part in enumerate(message.walk()):
        if index >= _PARTS:
            break
        kind = part.get_content_type()
        kinds.add(kind)
        if kind == "message/delivery-status" or kind == "message/global-delivery-status":
            groups.extend(_status_groups(part))
            returned = True
        elif kind in ("message/rfc822", "text/rfc822-headers", "message/global"):
            if not returned and not groups and kind == "message/rfc822" and depth < _NESTING:
                nested.append(_inner(part))
            returned = True
        elif kind in ("text/plain", "text/html") and not (returned and groups) and len(texts) < 4:
            text = _text(part)
            if kind == "text/plain":
                texts.append(text)
            elif not any(t.strip() for t in texts):
                texts.append(_lines_of(text))
    text = "\n\n".join(texts)[: _TEXT_LIMIT * 2].replace("\r\n", "\n").replace("\r", "\n")
    original = _ORIGINAL.search(text, 40)
    report = text[: original.start()] if original else text
    if not groups and _REPORT_LINE.search(text):
        groups = [g for g in _fields(text) if "diagnostic-code" in g or "final-recipient" in g or "action" in g]
    return _judge(message, subject, groups, report, nested, kinds, depth)


def _judge(
    message: Message,
    subject: str,
    groups: list[dict[str, str]],
    report: str,
    nested: list[bytes],
    kinds: set[str],
    depth: int,
) -> Parts:
    """Decide whether it is a report, and of what."""
    if "message/feedback-report" in kinds or "message/disposition-notification" in kinds:
        return Parts(not_bounce=True, confidence=0.97, text=report, subject=subject or None)
    ranked = [made for made in map(_group, groups[:_RECIPIENTS]) if made is not None]
    if ranked:
        ranked.sort(key=lambda pair: pair[0])
        rejected = next((_recipient(g) for g in groups if g.get("action", "").lower().strip() not in _DONE), None)
        return Parts(
            diagnostics=tuple(text for _, text in ranked), text=report, subject=subject or None, rejected=rejected
        )
    delivered = [g for g in groups if g.get("action", "").lower().strip() in _DONE]
    if delivered:
        return Parts(not_bounce=True, confidence=0.93, text=report, subject=subject or None)
    score = likeness(message, subject, report)
    if score < 2 and nested:
        inner = texts_of(nested[0], depth + 1)
        if not inner.not_bounce:
            return inner
    if score < 2:
        return Parts(not_bounce=True, confidence=0.9 if score <= 0 else 0.75, text=report, subject=subject or None)
    failed = _ADDRESS.search(header_of(message, "x-failed-recipients"))
    return Parts(
        text=report,
        subject=subject or None,
        own=frozenset(
            address.lower()
            for name in ("to", "from", "sender", "reply-to", "delivered-to")
            for address in _ADDRESS.findall(header_of(message, name))
        ),
        rejected=failed[0] if failed else None,
    )


def _status_groups(part: Message) -> list[dict[str, str]]:
    """Read the groups of a message/delivery-status part, however broken."""
    payload = part.get_payload()
    if isinstance(payload, list):
        groups = []
        for block in payload[: _RECIPIENTS + 1]:
            if isinstance(block, Message):
                fields = {name.lower(): str(value)[:4000] for name, value in reversed(block.items())}
                extra = block.get_payload()
                if isinstance(extra, str) and ":" in extra:
                    groups.extend(_fields(extra))
                groups.append(fields)
        return [g for g in groups if "reporting-mta" not in g or "diagnostic-code" in g or "action" in g]
    return [g for g in _fields(_text(part)) if "diagnostic-code" in g or "status" in g or "action" in g]


def _inner(part: Message) -> bytes:
    """Give the octets of an attached message."""
    payload = part.get_payload()
    if isinstance(payload, list) and payload and isinstance(payload[0], Message):
        try:
            return payload[0].as_bytes()[:OCTET_LIMIT]
        except (ValueError, LookupError, AttributeError, TypeError):
            return b""
    return b""
