"""What an error text, a reply or a returned message means. Pure: no network, no files, no clock.

At most the first 24 000 and the last 8 000 characters of a text are read (`fold.bounded`), and the first 128 KiB of
a returned message; time is linear in what is read.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assistant.engine.explain.action import NEXT, STEPS, points_to
from assistant.engine.explain.fields import find_labels, read_fields, read_values, refused_address
from assistant.engine.explain.fold import clean, fold
from assistant.engine.explain.hints import guess
from assistant.engine.explain.language import detect
from assistant.engine.explain.nouns import DIALOGS, Category, Explanation, Fields, Source
from assistant.engine.explain.places import place_labels
from assistant.engine.explain.replies import Found, enhanced_in, find_reply, find_words, reply_of
from assistant.engine.explain.rules import Rules, compile_rules
from assistant.engine.explain.sentences import SUMMARIES
from assistant.engine.explain.weigh import Scores
from assistant.model.mail import Reply
from assistant.model.text import Sentence

if TYPE_CHECKING:
    from assistant.engine.explain.message import Parts

__all__ = [
    "Category",
    "Explanation",
    "Fields",
    "ReplyMeaning",
    "Rules",
    "Source",
    "classify_reply",
    "compile_rules",
    "explain",
    "explain_document",
    "explain_message",
    "looks_like_message",
]

SCHEMA = "roampost.explanation/1"
# Words around a reply (a mail program's, a relay's) say less than the server's own.
_AROUND = 0.3
_AROUND_REPORT = 0.5
_SURE_ENOUGH = 0.6
_RECOGNISED = 0.5
_MESSAGE_FIELDS = frozenset(
    {b"from", b"to", b"subject", b"date", b"message-id", b"received", b"return-path", b"mime-version", b"content-type"},
)

ReplyMeaning = tuple[Category, float]


def classify_reply(reply: Reply, rules: Rules) -> ReplyMeaning:
    """Say what a server's reply means, and how surely (0 to 1; under 0.5: not recognised).

    A diagnosis builds on this, so nothing is guessed (`hints`): where no rule holds, the meaning is `Category.OTHER`.
    """
    scores = Scores()
    scores.read(reply.text, rules)
    scores.vote_codes(rules, reply.code or None, reply.enhanced or enhanced_in(reply.text))
    return scores.verdict(rules)


def _holds_one(folded: str, phrases: tuple[str, ...]) -> bool:
    for phrase in phrases:  # noqa: SIM110 - any() takes twice as long, and this is asked for two hundred phrases
        if phrase in folded:
            return True
    return False


def _source(text: str, folded: str, rules: Rules, *, labels: int, found: Found | None) -> Source:
    """Say what kind of text it is."""
    if labels >= 3 or _holds_one(folded, rules.sources.get("outlook-dialog", ())):
        return Source.OUTLOOK_DIALOG
    if found is not None and found.start <= 1 and "\n" not in text[: found.end].strip():
        return Source.REPLY
    for source in (
        Source.EVOLUTION_DIALOG,
        Source.THUNDERBIRD_DIALOG,
        Source.APPLE_MAIL_DIALOG,
        Source.LOG,
        Source.DSN,
        Source.OTHER_DIALOG,
    ):
        if _holds_one(folded, rules.sources.get(source.value, ())):
            return source
    if found is not None and found.start <= 1:
        return Source.REPLY
    return Source.TEXT


def explain(text: str, rules: Rules) -> Explanation:
    """Say what an error text means: a dialog, a reply, a log excerpt, the text of a returned message."""
    text = clean(text)
    labels = place_labels(text, find_labels(text, rules))
    values = read_values(text, labels) if len(labels) > 1 else {}
    found = None
    if "response" in values:
        reply = reply_of(values["response"])
        if reply is not None:
            start = text.find(values["response"][:24], labels[0].value)
            found = Found(max(start, 0), max(start, 0) + len(values["response"]), reply)
    if found is None and "response" not in values:
        found = find_reply(text, rules)
    source = _source(text, fold(text), rules, labels=len(values), found=found)
    dialog = source in DIALOGS
    scores = Scores()
    if "response" in values:
        scores.read(values["response"], rules)
        around = text[: labels[0].start]
    elif (span := (found.start, found.end) if found else find_words(text, rules)) is not None and not values:
        scores.read(text[span[0] : span[1]], rules)
        around = f"{text[: span[0]]}\n{text[span[1] :]}"
    else:
        scores.read(text[: labels[0].start] if len(values) > 1 else text, rules)
        around = ""
    if around:
        before = bool(scores.by_rule)
        scores.read(around, rules, _around_share(dialog=dialog, clear=before))
    fields = read_fields(
        text,
        rules,
        labels if values else [],
        values,
        dialog=dialog,
        reply=(found.start, found.end) if found else (-1, -1),
    )
    if found is not None:
        scores.vote_codes(rules, found.reply.code, found.reply.enhanced)
    else:
        scores.vote_codes(rules, fields.server_error, enhanced_in(values.get("response", text)))
    if fields.error_number is not None:
        scores.vote(rules.numbers.get(fields.error_number), 0.4 if found else 1.0)
    socket = values.get("socket_error", "").strip(" .,")
    scores.vote(rules.sockets.get(socket))
    category, confidence = scores.verdict(rules)
    if category is Category.OTHER and confidence < _RECOGNISED:
        if found is not None:
            guessed = guess(rules, found.reply.text, found.reply.code, found.reply.enhanced)
        else:
            guessed = guess(rules, text, None, enhanced_in(text))
        category, confidence = guessed or (category, confidence)
    return Explanation(
        category=category,
        confidence=confidence,
        reply=found.reply if found else None,
        fields=fields,
        source=source,
        language=detect(_own_words(text, found, dialog=dialog), rules),
        summary=SUMMARIES[category],
    )


def _around_share(*, dialog: bool, clear: bool) -> float:
    if not clear:
        return 0.9 if not dialog else 0.7
    return _AROUND if dialog else _AROUND_REPORT


def _own_words(text: str, found: Found | None, *, dialog: bool) -> str:
    """Give the words whose language counts: of a dialog the program's own."""
    if dialog and found is not None:
        return f"{text[: found.start]} {text[found.end :]}"
    return text


def explain_message(octets: bytes, rules: Rules) -> Explanation:
    """Say what a whole returned message means (RFC 3464 reports and the free forms)."""
    # Start-up time: the email package takes as long to import as everything else here.
    from assistant.engine.explain.message import texts_of

    parts = texts_of(octets)
    if parts.not_bounce:
        return Explanation(
            category=Category.NOT_BOUNCE,
            confidence=parts.confidence,
            reply=None,
            fields=Fields(subject=parts.subject),
            source=Source.TEXT,
            language=detect(clean(parts.text), rules),
            summary=SUMMARIES[Category.NOT_BOUNCE],
        )
    return _explain_report(parts, rules)


def _explain_report(parts: "Parts", rules: Rules) -> Explanation:
    """Say what a report means: its diagnostic lines first, its text where they say nothing."""
    text = parts.text
    best: Explanation | None = None
    for diagnostic in parts.diagnostics:
        explained = explain(diagnostic, rules)
        if best is None or explained.confidence > best.confidence:
            best = explained
    if best is None or best.category is Category.OTHER or best.confidence < _SURE_ENOUGH:
        explained = explain(text, rules)
        if best is None or explained.confidence > best.confidence:
            best = explained
    rejected = parts.rejected or refused_address(clean(text), parts.own) or best.fields.rejected
    return replace(
        best,
        fields=replace(best.fields, rejected=rejected),
        source=Source.DSN,
        language=detect(clean(text), rules) or best.language,
    )


def looks_like_message(octets: bytes) -> bool:
    """Tell whether octets are a whole message (header fields first) rather than a text about one."""
    head = octets[:4096].lstrip(b"\xef\xbb\xbf\r\n\t ").replace(b"\r\n", b"\n").replace(b"\r", b"\n").lower()
    fields = [line.partition(b":")[0] for line in head.partition(b"\n\n")[0].split(b"\n") if b":" in line]
    return head.startswith(b"from ") or len(_MESSAGE_FIELDS.intersection(fields)) >= 2


def explain_document(e: Explanation, render: Callable[[Sentence], str]) -> dict[str, Any]:
    """Give the ``explain --json`` document; ``render`` puts a sentence into the chosen language."""
    reply = None
    if e.reply is not None:
        enhanced = e.reply.enhanced
        reply = {"code": e.reply.code, "enhanced": str(enhanced) if enhanced else None, "text": e.reply.text}
    fields = e.fields
    return {
        "schema": SCHEMA,
        "category": e.category.value,
        "confidence": e.confidence,
        "reply": reply,
        "fields": {
            "rejected": fields.rejected,
            "subject": fields.subject,
            "account": fields.account,
            "server": fields.server,
            "protocol": fields.protocol,
            "port": fields.port,
            "secure": fields.secure,
            "server_error": fields.server_error,
            "error_number": fields.error_number,
        },
        "error_means": fields.error_means,
        "source": e.source.value,
        "language": e.language,
        "summary": render(e.summary),
        "next": {
            "step": STEPS[e.category].value,
            "points_to": list(points_to(e.category)),
            "summary": render(NEXT[STEPS[e.category]]),
        },
    }
