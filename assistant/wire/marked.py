"""The marked message of a proof of delivery: how it is written, and how it, and what answers it, is known again.

Source: RFC 5322 (message format), RFC 3464 (delivery reports), RFC 3834 (automatic answers).
"""

import re
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from enum import StrEnum
from typing import Final

from assistant.wire.trace import fields

MARK_FIELD: Final = "X-Roampost-Proof"
WANTED_FIELDS: Final = (
    MARK_FIELD, "Message-ID", "Subject", "In-Reply-To", "References", "From", "Return-Path", "Content-Type",
    "Auto-Submitted",
)  # fmt: skip
"""All that is read of a message in the mailbox until it turns out to be about the proof."""

_ACTION: Final = re.compile(rb"^action:[ \t]*([a-z]{1,20})", re.IGNORECASE | re.MULTILINE)
_DAEMON: Final = re.compile(
    r"^\W*(?:mailer-?daemon|postmaster|mail delivery|mail-?system)|<(?:mailer-daemon|postmaster)@"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """By what the message is known again.

    Attributes:
        token: in a field of its own, in the subject and in the message id; hexadecimal, not to be guessed.
        message_id: without angle brackets.
    """

    token: str
    message_id: str


class Sight(StrEnum):
    """What a message in the mailbox is to the proof."""

    MESSAGE = "message"
    ANSWER = "answer"
    MAYBE_RETURNED = "maybe-returned"


class Report(StrEnum):
    """What a delivery report says of the message."""

    FAILED = "failed"
    DELAYED = "delayed"
    PASSED_ON = "passed-on"


def make_mark(token: str, sender: str) -> Mark:
    """Return the mark of a message from ``sender``; the message id is in the sender's own domain (RFC 5322 3.6.4)."""
    domain = sender.rpartition("@")[2]
    return Mark(token=token, message_id=f"roampost.{token}@{domain}")


def compose(*, mark: Mark, sender: str, recipient: str, subject: str, text: str, sent_utc: datetime) -> bytes:
    """Write the message: seven bits, CRLF line ends.

    It has no ``Auto-Submitted`` field: a person has asked for this message, and echo services, holiday notices and
    filters treat messages that have one differently from the mail that is to be proven.

    Args:
        mark: goes into it.
        sender: the From; the reverse-path is the same.
        recipient: the To.
        subject: the token is put behind it.
        text: the body.
        sent_utc: aware.

    Raises:
        ValueError: an address or the subject cannot stand in a header field.
    """
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = f"{subject} [{mark.token}]"
    message["Date"] = format_datetime(sent_utc)
    message["Message-ID"] = f"<{mark.message_id}>"
    message[MARK_FIELD] = mark.token
    message.set_content(f"{text}\n")
    return message.as_bytes()


def sight(header: bytes, mark: Mark) -> Sight | None:
    """Say what a message is to the proof, from its header alone; None for somebody else's mail.

    The message itself carries the token in its own field. A report that a mail system wrote may be about it: only
    its body tells. Whatever else names it is an answer, and what comes from nobody may be an old form of report.
    """
    found: dict[str, str] = {}
    for name, value in fields(header):
        found.setdefault(name, value)
    if found.get(MARK_FIELD.lower(), "").strip() == mark.token:
        return Sight.MESSAGE
    kind = found.get("content-type", "").lower()
    if kind.startswith("multipart/report") or _DAEMON.search(found.get("from", "").lower()) is not None:
        return Sight.MAYBE_RETURNED
    named = (found.get("in-reply-to", ""), found.get("references", ""), found.get("subject", ""))
    if any(mark.token in text for text in named):
        return Sight.ANSWER
    return Sight.MAYBE_RETURNED if found.get("return-path", "").replace(" ", "") == "<>" else None


def is_marked(header: bytes, mark: Mark) -> bool:
    """Tell whether a message is the marked one: nothing else may ever be removed."""
    return sight(header, mark) is Sight.MESSAGE


def report(body: bytes, mark: Mark) -> Report | None:
    """Say what a whole report says of the message; None when it is about another one.

    Source: RFC 3464 section 2.3.3 (``Action``); a report without one is about a failure.
    """
    if mark.token.encode("ascii") not in body:
        return None
    said = {word.lower() for word in _ACTION.findall(body)}
    if not said or b"failed" in said:
        return Report.FAILED
    return Report.DELAYED if b"delayed" in said else Report.PASSED_ON
