"""Observations as rows and dialogue lines: what a curious person or a helpdesk reads."""

from collections.abc import Iterable
from typing import assert_never

from assistant.model.finding import EvidenceItem
from assistant.model.observation import (
    DnsLookup,
    Exchange,
    HttpGet,
    Observation,
    RecordType,
    Step,
    TcpConnect,
    TlsHandshake,
)
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.ui import wording
from assistant.ui.views import DialogueLine, EvidenceRow, Tone

OURS = "C"
THEIRS = "S"
ASIDE = "—"


def row(seen: Observation) -> EvidenceRow:
    """Put one observation into words."""
    match seen:
        case DnsLookup():
            return _row(seen, "resolve", _lookup_place(seen), _answers(seen))
        case TcpConnect():
            where = f"{seen.endpoint.host}:{seen.endpoint.port}"
            came = sentence(QT_TRANSLATE_NOOP("Roampost", "connected to {ip}"), ip=seen.address.ip)
            return _row(seen, "connect", where, came)
        case TlsHandshake():
            return _row(seen, "tls", f"{seen.endpoint.host}:{seen.endpoint.port}", _handshake(seen))
        case Exchange():
            return _exchange(seen)
        case HttpGet():
            came = wording.plain(str(seen.status)) if seen.status is not None else wording.plain("")
            return _row(seen, "http", seen.url, came, bad=seen.as_expected is False)
        case _:
            assert_never(seen)


def rows_of_verdict(items: Iterable[EvidenceItem], seen: Iterable[Observation]) -> tuple[EvidenceRow, ...]:
    """Put the evidence of a verdict into words; a full observation is used where it is still at hand."""
    by_id = {one.id: one for one in seen}
    return tuple(row(by_id[item.observation]) if item.observation in by_id else _item(item) for item in items)


def rows_of(ids: Iterable[int], seen: Iterable[Observation]) -> tuple[EvidenceRow, ...]:
    """Put the named observations into words, those that are at hand."""
    by_id = {one.id: one for one in seen}
    return tuple(row(by_id[one]) for one in ids if one in by_id)


def dialogue(seen: Iterable[Observation], account: str) -> tuple[DialogueLine, ...]:
    """Write down what was said for an account, connection by connection.

    Args:
        seen: in any order.
        account: the account's label; what was said for the network as a whole is left in.
    """
    talks: dict[int, list[Exchange | TlsHandshake]] = {}
    for one in seen:
        if isinstance(one, Exchange | TlsHandshake) and one.account in ("", account):
            talks.setdefault(one.connection, []).append(one)
    lines: list[DialogueLine] = []
    for number in sorted(talks):
        talk = sorted(talks[number], key=lambda one: one.started_s)
        endpoint = talk[0].endpoint
        lines.append(DialogueLine(who="", text=f"{endpoint.host}:{endpoint.port}"))
        for one in talk:
            lines.extend(_said(one))
    return tuple(lines)


def _said(one: Exchange | TlsHandshake) -> Iterable[DialogueLine]:
    if isinstance(one, TlsHandshake):
        what = one.version or "TLS"
        outcome = one.failure.value if one.failure is not None else "ok"
        yield DialogueLine(who=ASIDE, text=f"{what}: {outcome}")
        return
    if one.command:
        yield DialogueLine(who=OURS, text=one.command)
    if one.reply is not None:
        code = f"{one.reply.code}" if one.reply.code else ("+OK" if one.reply.positive else "-ERR")
        for line in one.reply.lines:
            yield DialogueLine(who=THEIRS, text=f"{code} {line}".rstrip())
    elif one.failure is not None:
        yield DialogueLine(who=ASIDE, text=one.failure.value)


def _row(seen: Observation, word: str, where: str, came: Sentence, *, bad: bool = False) -> EvidenceRow:
    if seen.failure is not None:
        came, bad = wording.failure(seen.failure), True
    return EvidenceRow(
        tone=Tone.BAD if bad else Tone.GOOD,
        what=wording.step(word),
        where=where,
        came=came,
        seconds=seen.elapsed_s,
    )


def _exchange(seen: Exchange) -> EvidenceRow:
    where = f"{seen.endpoint.host}:{seen.endpoint.port}"
    came = wording.plain(str(seen.reply)) if seen.reply is not None else wording.plain("")
    done = _row(seen, seen.step.value, where, came, bad=seen.refused)
    if seen.step is Step.RCPT and seen.recipient is not None:
        what = sentence(QT_TRANSLATE_NOOP("Roampost", "Named the recipient {recipient}"), recipient=seen.recipient)
    elif seen.step is Step.MAIL and seen.sender is not None:
        what = sentence(QT_TRANSLATE_NOOP("Roampost", "Named the sender {sender}"), sender=seen.sender)
    else:
        what = done.what
    # A reply says more than the word for its failure.
    return EvidenceRow(
        tone=done.tone, what=what, where=where, came=came if seen.reply is not None else done.came, seconds=done.seconds
    )


def _lookup_place(seen: DnsLookup) -> str:
    return seen.name if seen.record is RecordType.ADDRESS else f"{seen.name} ({seen.record.value})"


def _answers(seen: DnsLookup) -> Sentence:
    if not seen.answers:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "nothing listed"))
    return wording.plain(", ".join(seen.answers[:4]))


def _handshake(seen: TlsHandshake) -> Sentence:
    subject = seen.certificate.subject if seen.certificate is not None else None
    if seen.verified and subject is not None:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "encrypted, certificate of {subject} checked"), subject=subject)
    if seen.verified:
        return sentence(QT_TRANSLATE_NOOP("Roampost", "encrypted, certificate checked"))
    return sentence(QT_TRANSLATE_NOOP("Roampost", "encrypted, certificate not checked"))


def _item(item: EvidenceItem) -> EvidenceRow:
    where = ":".join(str(part) for part in (item.host, item.port) if part is not None)
    if item.reply is not None:
        came = wording.plain(item.reply)
    elif item.failure is not None:
        came = wording.failure_word(item.failure)
    else:
        came = wording.plain("")
    bad = item.failure is not None or (item.reply is not None and item.reply.startswith(("4", "5", "-")))
    return EvidenceRow(
        tone=Tone.BAD if bad else Tone.GOOD,
        what=wording.step(item.step),
        where=where,
        came=came,
        seconds=item.seconds,
    )
