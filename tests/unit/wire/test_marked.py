"""The marked message: written so that every server takes it, and known again among everybody else's mail."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import SMTP

import pytest

from assistant.wire import marked
from assistant.wire.marked import Report, Sight

MARK = marked.make_mark("0123456789abcdef" * 2, "anna@proseware.com")
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def composed(**more: str) -> bytes:
    fields = {"sender": "anna@proseware.com", "recipient": "carlo@adatum.com", "subject": "Prova", "text": "Ciao"}
    return marked.compose(mark=MARK, sent_utc=NOW, **(fields | more))


def test_the_message_is_plain_bounded_and_carries_its_mark() -> None:
    octets = composed(subject="Messaggio di prova: perché", text="Perché arriva?\n.\n.due")
    assert octets.isascii()
    assert all(len(line) <= 998 for line in octets.split(b"\r\n"))
    message = message_from_bytes(octets, policy=SMTP)
    assert message["From"] == "anna@proseware.com"
    assert message["To"] == "carlo@adatum.com"
    assert message["Subject"] == f"Messaggio di prova: perché [{MARK.token}]"
    assert message["Message-ID"] == f"<roampost.{MARK.token}@proseware.com>"
    assert message[marked.MARK_FIELD] == MARK.token
    assert message["Date"] == "Mon, 01 Jun 2026 12:00:00 +0000"
    assert message["Auto-Submitted"] is None
    body = message.get_body()
    assert body is not None
    assert body.get_content() == "Perché arriva?\r\n.\r\n.due\r\n"
    assert marked.is_marked(octets, MARK)


@pytest.mark.parametrize("field", ["sender", "recipient", "subject"])
def test_no_value_smuggles_a_field_in(field: str) -> None:
    with pytest.raises(ValueError):
        composed(**{field: "x@y.example\r\nBcc: everybody@else.example"})


OTHER = b"From: bob@adatum.com\r\nSubject: lunch\r\nMessage-ID: <1@adatum.com>\r\n\r\n"
SIGHTS: dict[str, tuple[bytes, Sight | None]] = {
    "somebody else's": (OTHER, None),
    "another proof's": (b"X-Roampost-Proof: ffffffffffffffffffffffffffffffff\r\n\r\n", None),
    "an answer": (b"From: echo@x.example\r\nIn-Reply-To: <" + MARK.message_id.encode() + b">\r\n\r\n", Sight.ANSWER),
    "an answer from nobody": (
        b"Return-Path: <>\r\nSubject: Re: Prova [" + MARK.token.encode() + b"]\r\n\r\n",
        Sight.ANSWER,
    ),
    "a report": (b'Content-Type: multipart/report; report-type="delivery-status"\r\n\r\n', Sight.MAYBE_RETURNED),
    "a report that names it": (
        b"From: Mailer-Daemon@x.example\r\nReferences: <" + MARK.message_id.encode() + b">\r\n\r\n",
        Sight.MAYBE_RETURNED,
    ),
    "a mail system": (b"From: Mail Delivery System <MAILER-DAEMON@x.example>\r\n\r\n", Sight.MAYBE_RETURNED),
    "from nobody": (b"Return-Path: <>\r\nFrom: who@x.example\r\n\r\n", Sight.MAYBE_RETURNED),
    "a person called Postmanski": (b"From: Postmanski <p@x.example>\r\n\r\n", None),
    "the token in the body only": (b"Subject: x\r\n\r\nX-Roampost-Proof: " + MARK.token.encode() + b"\r\n", None),
}


@pytest.mark.parametrize("name", SIGHTS)
def test_what_a_message_is_to_the_proof(name: str) -> None:
    header, expected = SIGHTS[name]
    assert marked.sight(header, MARK) is expected
    assert not marked.is_marked(header, MARK)


INCLUDED = b"\r\nContent-Type: text/rfc822-headers\r\n\r\nX-Roampost-Proof: " + MARK.token.encode() + b"\r\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"Action: failed" + INCLUDED, Report.FAILED),
        (b"action:   FAILED" + INCLUDED, Report.FAILED),
        (b"Hi. This is the qmail-send program.\r\n" + INCLUDED, Report.FAILED),
        (b"Action: delayed" + INCLUDED, Report.DELAYED),
        (b"Action: relayed" + INCLUDED, Report.PASSED_ON),
        (b"Action: delivered" + INCLUDED, Report.PASSED_ON),
        (b"Action: delayed\r\nAction: failed" + INCLUDED, Report.FAILED),
        (b"Action: failed\r\n\r\nSubject: somebody else's\r\n", None),
    ],
)
def test_what_a_report_says_of_the_message(body: bytes, expected: Report | None) -> None:
    assert marked.report(body, MARK) is expected
