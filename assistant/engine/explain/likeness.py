"""Whether a message without report fields is a report of a failed delivery: what speaks for it, counted.

Every field is hostile: no more than 2 000 characters of one are read.
"""

import re
from contextlib import suppress
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from typing import Final

from assistant.engine.explain.fold import clean, fold

_DAEMONS: Final = (
    "mailer-daemon",
    "postmaster",
    "mail delivery",
    "maildelivery",
    "mail-daemon",
    "mailerdaemon",
    "bounce",
    "mdaemon",
    "mailsystem",
    "mail system",
    "system administrator",
    "mail administrator",
    "majordomo",
    "mail-deliver",
    "mailscan",
)
_BOUNCE_SUBJECTS: Final = (
    "undeliver",
    "delivery fail",
    "delivery status",
    "returned mail",
    "returned to sender",
    "failure notice",
    "delivery failure",
    "mail delivery",
    "delivery notification",
    "delivery problem",
    "not delivered",
    "could not deliver",
    "could not be delivered",
    "delayed",
    "delivery report",
    "undeliverable",
    "mail system error",
    "non remis",
    "nicht zugestellt",
    "unzustellbar",
    "mancato recapito",
    "mancata consegna",
    "no se puede entregar",
    "bounced",
    "delivery error",
    "failed",
    "message status",
    "warning: message",
    "warning: could not",
    "non-delivery",
    "ndn:",
    "mail error",
    "rejected",
    "returned message",
    "failure delivery",
    "devuelto",
    "devolvid",
    "nao entregue",
    "niedostarcz",
    "zwrot",
    "onbestelbaar",
    "недостав",
    "не доставлен",
    "配信不能",
    "配信でき",
    "退信",
    "投递失败",
    "retour",
    "fehlgeschlagen",
    "spam",
    "blocked",
    "virus",
    "refused",
    "non recapit",
)
_BOUNCE_WORDS: Final = (
    "could not be delivered",
    "was not delivered",
    "wasn't delivered",
    "not be delivered",
    "unable to deliver",
    "delivery failed",
    "delivery has failed",
    "undeliverable",
    "permanent error",
    "user unknown",
    "returned to sender",
    "delivery to the following",
    "transcript of session",
    "the following address",
    "failed to deliver",
    "fatal errors",
    "remote host said",
    "i wasn't able to deliver",
    "has been delayed",
    "unknown user",
    "mailbox full",
    "over quota",
    "recipient rejected",
    "delivery attempt",
    "error from remote",
    "does not exist",
    "message was rejected",
    "not been delivered",
    "cannot be delivered",
    "couldn't be delivered",
    "been rejected",
    "mailbox is full",
    "following recipient",
    "following address",
    "status: 5.",
    "host unknown",
    "unknown recipient",
    "nicht zugestellt",
    "non e stato possibile",
    "n'a pas pu",
    "no se ha podido entregar",
    "delivery error",
    "delivery failure",
    "no such user",
)
_AUTOMATIC: Final = (
    "out of office",
    "automatic reply",
    "auto reply",
    "autoreply",
    "auto-reply",
    "away from",
    "vacation",
    "on leave",
    "abwesenheit",
    "abwesend",
    "risposta automatica",
    "fuori ufficio",
    "assente",
    "reponse automatique",
    "absence",
    "respuesta automatica",
    "fuera de la oficina",
    "resposta automatica",
    "automatische antwort",
    "afwezig",
    "autosvar",
    "automatyczna odpowiedz",
    "автоответ",
    "自動返信",
    "自动回复",
    "不在",
    "out of the office",
    "automated response",
    "automatic response",
    "autoresponse",
    "auto response",
)
_ANSWERS: Final = (
    "re:",
    "aw:",
    "sv:",
    "antw:",
    "r:",
    "rv:",
    "res:",
    "odp:",
    "vs:",
    "ynt:",
    "回复:",
    "fw:",
    "fwd:",
    "wg:",
    "tr:",
    "i:",
)


def header_of(message: Message, name: str) -> str:
    """Give a header decoded, on one line; empty without it."""
    raw = message.get(name)
    if raw is None:
        return ""
    text = str(raw)[:2000]
    with suppress(HeaderParseError, LookupError, ValueError, AssertionError):
        text = str(make_header(decode_header(text)))
    return " ".join(text.replace("\udcff", "\ufffd").encode("utf-8", "replace").decode("utf-8", "replace").split())


def likeness(message: Message, subject: str, report: str) -> int:
    """Count what speaks for a report of a failure in a message without report fields; 2 is enough."""
    sender = fold(f"{header_of(message, 'from')} {header_of(message, 'sender')}")
    folded_subject = fold(subject)
    folded = fold(clean(report))
    score = 0
    if (
        message.get("x-failed-recipients") is not None
        or "report-type=delivery-status" in header_of(message, "content-type").lower()
    ):
        score += 3
    daemon = any(word in sender for word in _DAEMONS)
    if daemon:
        score += 1
    if str(message.get("return-path", "")).strip() == "<>":
        score += 1
    if any(word in folded_subject for word in _BOUNCE_SUBJECTS):
        score += 1
    if any(word in folded for word in _BOUNCE_WORDS):
        score += 1
    if re.search(
        r"(?:^|[\s:>])(?:[45]\d\d)[ \-]#?[45]\.\d{1,3}\.\d{1,3}|<<< [45]\d\d|said: [45]\d\d|#[45]\.\d\.\d", report
    ):
        score += 1
    if any(word in folded_subject for word in _AUTOMATIC):
        score -= 2
    if folded_subject.startswith(_ANSWERS):
        score -= 2
    elif score == 2 and not daemon and message.get("return-path") is None:
        # A person who writes about a returned message, not a program that returns one.
        score -= 1
    if header_of(message, "auto-submitted").lower().startswith("auto-replied"):
        score -= 1
    if message.get("x-autoreply") is not None or message.get("x-autorespond") is not None:
        score -= 1
    return score
