"""Returned messages in the forms that mail systems give them, made for the tests of the explanation."""

# ruff: noqa: E501 - lines as they are sent

import base64
from collections.abc import Callable

ORIGINAL = """Return-Path: <kim@a.example>
Received: from pc (unknown [192.0.2.5]) by mail.a.example; Mon, 1 Jun 2026 10:00:00 +0200
From: Kim <kim@a.example>
To: bob@dest.example
Subject: relay denied? user unknown, spam filter and mailbox full
Message-ID: <1@a.example>

Dear Bob, my mailbox is full and the connection timed out. Authentication failed too.
"""


def plain(sender: str, subject: str, body: str, extra: str = "", kind: str = "text/plain; charset=utf-8") -> bytes:
    """Make a report in free form."""
    head = f"Return-Path: <>\nFrom: {sender}\nTo: kim@a.example\nSubject: {subject}\n{extra}"
    return f"{head}MIME-Version: 1.0\nContent-Type: {kind}\n\n{body}".encode()


def report(sender: str, subject: str, body: str, groups: str) -> bytes:
    """Make a report by RFC 3464."""
    return f"""Return-Path: <>
From: {sender}
To: kim@a.example
Subject: {subject}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

{body}

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.a.example

{groups}

--b1
Content-Type: message/rfc822

{ORIGINAL}
--b1--
""".encode()


def group(action: str, status: str, diagnostic: str, address: str = "bob@dest.example") -> str:
    """Make a per-recipient group."""
    return f"Final-Recipient: rfc822; {address}\nAction: {action}\nStatus: {status}\nDiagnostic-Code: {diagnostic}"


def _postfix(reply: str) -> bytes:
    said = f"{POSTFIX}<bob@dest.example>: host mx.dest.example[192.0.2.1] said: {reply}"
    return report(DAEMON, "Undelivered Mail Returned to Sender", said, group("failed", "5.0.0", f"smtp; {reply}"))


def _exim(reply: str) -> bytes:
    body = (
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be "
        "delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n"
        "  bob@dest.example\n    host mx.dest.example [192.0.2.1]\n    SMTP error from remote mail server after RCPT "
        f"TO:<bob@dest.example>:\n    {reply}\n\n------ This is a copy of the message, including all the headers. "
        f"------\n\n{ORIGINAL}"
    )
    failed = "X-Failed-Recipients: bob@dest.example\n"
    return plain("Mail Delivery System <Mailer-Daemon@a.example>", "Mail delivery failed", body, failed)


def _qmail(reply: str) -> bytes:
    body = (
        "Hi. This is the qmail-send program at a.example.\nI'm afraid I wasn't able to deliver your message to the "
        "following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n"
        f"<bob@dest.example>:\n192.0.2.1 failed after I sent the message.\nRemote host said: {reply}\n\n"
        f"--- Below this line is a copy of the message.\n\n{ORIGINAL}"
    )
    return plain(DAEMON, "failure notice", body)


def _sendmail(reply: str) -> bytes:
    body = (
        "The original message was received at Mon, 1 Jun 2026 10:00:00 +0200\nfrom pc [192.0.2.5]\n\n"
        "   ----- The following addresses had permanent fatal errors -----\n<bob@dest.example>\n"
        f"    (reason: {reply})\n\n   ----- Transcript of session follows -----\n"
        f"... while talking to mx.dest.example.:\n>>> RCPT To:<bob@dest.example>\n<<< {reply}\n"
    )
    return plain(DAEMON, "Returned mail: see transcript for details", body)


def _exchange_2003(reply: str) -> bytes:
    body = (
        "Your message did not reach some or all of the intended recipients.\n\n      Subject:  relay denied\n"
        "      Sent:     6/1/2026 10:00 AM\n\nThe following recipient(s) could not be reached:\n\n"
        "      bob@dest.example on 6/1/2026 10:00 AM\n            There was a SMTP communication problem with the "
        "recipient's email server.  Please contact your system administrator.\n"
        f"            <mail.a.example #5.5.0 smtp;{reply}>\n"
    )
    return plain('"System Administrator" <postmaster@a.example>', "Undeliverable: hello", body)


def _exchange_html(reply: str) -> bytes:
    body = (
        "<html><head><style>p {{ color: red }}</style></head><body><p>Delivery has failed to these recipients:</p>"
        "<p>bob@dest.example<br>Your message wasn't delivered.</p><p>Diagnostic information for administrators:</p>"
        "<p>Generating server: mail.a.example</p><p>bob@dest.example<br>mx.dest.example<br>"
        f"Remote Server returned '{reply}'</p><p>Original message headers:</p><pre>Received: from x by y\n"
        "Subject: relay denied</pre></body></html>"
    )
    return plain("Microsoft Outlook <postmaster@a.example>", "Undeliverable: hello", body, kind="text/html")


def _yahoo(reply: str) -> bytes:
    body = (
        "Sorry, we were unable to deliver your message to the following address.\n\n<bob@dest.example>:\n"
        f"Remote host said:\n{reply}\n[RCPT_TO]\n\n--- Below this line is a copy of the message.\n\n{ORIGINAL}"
    )
    return plain("MAILER-DAEMON@yahoo.example", "Failure Notice", body)


def _gmail(reply: str) -> bytes:
    body = (
        "Delivery to the following recipient failed permanently:\n\n     bob@dest.example\n\nTechnical details of "
        "permanent failure:\nWe tried to deliver your message, but it was rejected by the server for the recipient "
        f"domain dest.example by mx.dest.example. [192.0.2.1].\n\nThe error that the other server returned was:\n{reply}"
        f"\n\n----- Original message -----\n\n{ORIGINAL}"
    )
    return plain("Mail Delivery Subsystem <mailer-daemon@g.example>", "Delivery Status Notification (Failure)", body)


def _domino(reply: str) -> bytes:
    body = f"Your message was not delivered to:\n\nbob@dest.example\n\nbecause:\n\n{reply}\n"
    return plain("postmaster@a.example", "NDN: hello", body)


def _mdaemon(reply: str) -> bytes:
    at = " Mon 2026-06-01 10:00:01:"
    body = (
        "The attached message had PERMANENT fatal delivery errors!\n\nFailed address: bob@dest.example\n\n"
        f"--- Session Transcript ---\n{at} <-- 220 mx.dest.example ESMTP\n{at} --> EHLO mail.a.example\n"
        f"{at} <-- 250 mx.dest.example\n{at} --> RCPT To:<bob@dest.example>\n{at} <-- {reply}\n{at} --> QUIT\n"
        "--- End Transcript ---\n"
    )
    return plain("MDaemon at a.example <MDaemon@a.example>", "Permanent Delivery Failure", body)


def _hmailserver(reply: str) -> bytes:
    body = (
        "Your message did not reach some or all of the intended recipients.\n\n   Subject: hello\n\n"
        "The following recipient(s) could not be reached:\n\nbob@dest.example\n   Error Type: SMTP\n"
        "   Remote server (192.0.2.1) issued an error.\n   hMailServer sent: RCPT TO:<bob@dest.example>\n"
        f"   Remote server replied: {reply}\n\n\nhMailServer\n"
    )
    return plain("hMailServer <mailer-daemon@a.example>", "Message undeliverable: hello", body)


def _courier(reply: str) -> bytes:
    body = (
        "This is a delivery status notification from mail.a.example,\nrunning the Courier mail server.\n\n"
        "           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n"
        f"<bob@dest.example>:\n    mx.dest.example [192.0.2.1]:\n>>> RCPT TO:<bob@dest.example>\n<<< {reply}\n"
    )
    return plain('"Courier mail server" <postmaster@a.example>', "NOTICE: mail delivery status.", body)


DAEMON = "Mail Delivery System <MAILER-DAEMON@a.example>"
POSTFIX = (
    "This is the mail system at host mail.a.example.\n\nI'm sorry to have to inform you that your message could not\n"
    "be delivered to one or more recipients. It's attached below.\n\n                   The mail system\n\n"
)
FORMS: dict[str, Callable[[str], bytes]] = {
    "postfix": _postfix,
    "exim": _exim,
    "qmail": _qmail,
    "sendmail": _sendmail,
    "exchange 2003": _exchange_2003,
    "exchange html": _exchange_html,
    "yahoo": _yahoo,
    "gmail": _gmail,
    "domino": _domino,
    "mdaemon": _mdaemon,
    "hmailserver": _hmailserver,
    "courier": _courier,
}
SPECIAL: dict[str, bytes] = {
    "recipient_unknown: domino": plain(
        "Postmaster@a.example",
        "DELIVERY FAILURE: User bob (bob@dest.example) not listed in Domino Directory",
        "Your message\n\n  Subject: hello\n\nwas not delivered to:\n\n  bob@dest.example\n\nbecause:\n\n"
        "  User bob (bob@dest.example) not listed in Domino Directory\n",
    ),
    "recipient_unknown: groupwise": plain(
        "GroupWise <Mailer-Daemon@a.example>",
        "Message status - undeliverable",
        "The message that you sent was undeliverable to the following:\n\tbob@dest.example (user not found)\n\n"
        f"Possibly truncated original message follows:\n\n{ORIGINAL}",
    ),
    "mailbox_full: imail": plain(
        "postmaster@a.example",
        "Undeliverable Mail",
        f"User mailbox exceeds allowed size: bob@dest.example\n\nOriginal message follows.\n\n{ORIGINAL}",
    ),
    "dns_failure: old sendmail": plain(
        DAEMON,
        "Returned mail: Host unknown",
        "   ----- Transcript of session follows -----\n550 dest.example (TCP)... 550 Host unknown\n554 "
        "<bob@dest.example>... 550 Host unknown (Name server: dest.example: host not found)\n\n"
        f"   ----- Unsent message follows -----\n{ORIGINAL}",
    ),
    "connection_timeout: postfix": report(
        DAEMON,
        "Undelivered Mail Returned to Sender",
        f"{POSTFIX}<bob@dest.example>: connect to mx.dest.example[192.0.2.1]:25: Connection timed out",
        group("failed", "4.4.1", "X-Postfix; connect to mx.dest.example[192.0.2.1]:25: Connection timed out"),
    ),
    "connection_refused: postfix": report(
        DAEMON,
        "Undelivered Mail Returned to Sender",
        f"{POSTFIX}<bob@dest.example>: connect to mx.dest.example[192.0.2.1]:25: Connection refused",
        group("failed", "4.4.1", "X-Postfix; connect to mx.dest.example[192.0.2.1]:25: Connection refused"),
    ),
    "temporary: delayed": report(
        DAEMON,
        "Delayed Mail (still being retried)",
        "Your message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.",
        group("delayed", "4.2.0", "smtp; 450 4.2.0 <bob@dest.example>: Recipient address rejected: Greylisted"),
    ),
    "recipient_rejected: exchange group": report(
        "postmaster@a.example",
        "Undeliverable: hello",
        "The group only accepts messages from people in its organization",
        group(
            "failed", "5.7.133", "smtp;550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required"
        ),
    ),
    "other: loop": report(
        DAEMON,
        "Undelivered Mail Returned to Sender",
        f"{POSTFIX}<bob@dest.example>: mail for dest.example loops back to myself",
        group("failed", "5.4.6", "X-Postfix; mail for dest.example loops back to myself"),
    ),
    "recipient_rejected: one of two was delivered": report(
        DAEMON,
        "Undelivered Mail Returned to Sender",
        POSTFIX,
        group("delivered", "2.0.0", "smtp; 250 OK", "ada@dest.example")
        + "\n\n"
        + group("failed", "5.2.1", "smtp; 550 5.2.1 This mailbox has been disabled"),
    ),
    "recipient_unknown: german": plain(
        DAEMON,
        "Zustellung fehlgeschlagen",
        "Ihre Nachricht konnte nicht zugestellt werden an:\n\nbob@dest.example\n\nGrund: Der Empfänger ist unbekannt.\n",
    ),
    "mailbox_full: french": plain(
        "MAILER-DAEMON@c.example",
        "Non remis : bonjour",
        "Votre message n'a pas pu être distribué à bob@dest.example : la boîte de réception est pleine.\n",
    ),
    "recipient_unknown: cyrillic in koi8-r": (
        b"Return-Path: <>\nFrom: postmaster@r.example\nTo: kim@a.example\nSubject: =?koi8-r?B?"
        + base64.b64encode("Недоставленное сообщение".encode("koi8-r"))
        + b"?=\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n"
        + base64.b64encode(
            "Ваше письмо не доставлено по адресу bob@dest.example: пользователь не найден\n".encode("koi8-r")
        )
    ),
}
_PERSON = "From: Bob <bob@dest.example>\nTo: kim@a.example\n"
NO_REPORTS: dict[str, bytes] = {
    "out of office": f"{_PERSON}Subject: Out of office: hello\nAuto-Submitted: auto-replied\n\nI am away until Monday.\n".encode(),
    "german absence": f"{_PERSON}Subject: Abwesenheitsnotiz\nAuto-Submitted: auto-replied\n\nIhre Nachricht wird nicht weitergeleitet.\n".encode(),
    "an answer about a refusal": f'{_PERSON}Subject: Re: relay access denied\n\nYou get "550 5.7.1 Relay access denied"?\n'.encode(),
    "a helpdesk about a report": (
        b"From: Helpdesk <help@a.example>\nTo: kim@a.example\nSubject: Your ticket: mail delivery failed\n\n"
        b"We have looked at the report you sent: the mailbox of the recipient is full. User unknown would look different.\n"
    ),
    "newsletter": b"From: News <news@shop.example>\nTo: kim@a.example\nSubject: 20% off\nContent-Type: text/html\n\n<p>Delivery is free.</p>",
    "feedback report": (
        b"From: feedback@isp.example\nTo: abuse@a.example\nSubject: FW: hello\nContent-Type: multipart/report; "
        b"report-type=feedback-report; boundary=b\n\n--b\nContent-Type: text/plain\n\nThis is an abuse report.\n--b\n"
        b"Content-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n--b--\n"
    ),
    "it was read": (
        b"From: bob@dest.example\nTo: kim@a.example\nSubject: Read: hello\nContent-Type: multipart/report; "
        b"report-type=disposition-notification; boundary=b\n\n--b\nContent-Type: text/plain\n\nYour message was read.\n--b\n"
        b"Content-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--b--\n"
    ),
    "it was delivered": report(
        DAEMON, "Successful Mail Delivery Report", "Delivered.", group("delivered", "2.0.0", "smtp; 250 OK")
    ),
    "held for a moderator": (
        b"From: talk-owner@lists.example\nTo: kim@a.example\nSubject: Your message to Talk awaits moderator approval\n\n"
        b"Your mail to the list is being held until the list moderator can review it.\n"
    ),
    "a challenge": (
        b"From: verify@gate.example\nTo: kim@a.example\nSubject: Please verify your message\nAuto-Submitted: auto-replied\n\n"
        b"I am protecting myself from junk mail. Please follow the link so that your message reaches me.\n"
    ),
    "a DMARC report": b"From: dmarc@big.example\nTo: d@a.example\nSubject: Report Domain: a.example\nContent-Type: application/gzip\n\nx",
}
