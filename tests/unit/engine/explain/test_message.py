"""Whole returned messages, and messages that are none; all written for these tests."""
# ruff: noqa: E501 - messages stand as they are made

import pytest

from assistant.engine.explain.explain import Category, Rules, Source, explain_message, looks_like_message

MESSAGES: dict[str, str] = {}
MESSAGES["postfix relay_denied"] = """Return-Path: <>
From: MAILER-DAEMON@mail.a.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: anna@a.example
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B1"

--B1
Content-Type: text/plain

This is the mail system at host mail.a.example.
I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

<bob@b.example>: host mx.b.example[192.0.2.5] said: 554 5.7.1 <bob@b.example>: Relay
    access denied (in reply to RCPT TO command)

--B1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.a.example
X-Postfix-Queue-ID: ABC

Final-Recipient: rfc822; bob@b.example
Action: failed
Status: 5.7.1
Remote-MTA: dns; mx.b.example
Diagnostic-Code: smtp; 554 5.7.1 <bob@b.example>: Relay
    access denied

--B1
Content-Type: message/rfc822

From: anna@a.example
Subject: spam virus mailbox full

Hello
--B1--
"""
MESSAGES["qmail recipient_unknown"] = """Return-Path: <>
From: MAILER-DAEMON@q.example
Subject: failure notice

Hi. This is the qmail-send program at q.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bob@b.example>:
192.0.2.5 does not like recipient.
Remote host said: 550 5.1.1 no such user here
Giving up on 192.0.2.5.

--- Below this line is a copy of the message.

Return-Path: <anna@a.example>
Subject: over quota
"""
MESSAGES["exim connection_timeout"] = """Return-path: <>
X-Failed-Recipients: bob@b.example
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@e.example>
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bob@b.example
    retry timeout exceeded

------ This is a copy of the message, including all the headers. ------

Return-path: <anna@a.example>
Received: from x
"""
MESSAGES["exim mailbox_full"] = MESSAGES["exim connection_timeout"].replace(
    "retry timeout exceeded",
    "SMTP error from remote mail server after RCPT TO:<bob@b.example>:\n    host mx.b.example [192.0.2.5]: 552 5.2.2 mailbox is over quota",
)
MESSAGES["sendmail sender_unknown"] = """From: Mail Delivery Subsystem <MAILER-DAEMON@s.example>
Subject: Returned mail: see transcript for details

The original message was received at Tue, 14 Oct 2014 02:34:14 GMT
from pc.a.example [192.0.2.77]

   ----- The following addresses had permanent fatal errors -----
<bob@b.example>
    (reason: 553 5.1.8 <anna@a.example>... Domain of sender address anna@a.example does not exist)

   ----- Transcript of session follows -----
... while talking to mx.b.example.:
>>> MAIL From:<anna@a.example>
<<< 553 5.1.8 <anna@a.example>... Domain of sender address anna@a.example does not exist
501 5.6.0 Data format error

   ----- Original message follows -----

Return-Path: <anna@a.example>
"""
MESSAGES["oldexchange recipient_unknown"] = """From: System Administrator <postmaster@x.example>
Subject: Undeliverable: hello

Your message

  To:      bob@b.example
  Subject: hello
  Sent:    Tue, 14 Oct 2014 02:34:14

did not reach the following recipient(s):

bob@b.example on Tue, 14 Oct 2014 02:34:14
    The recipient name is not recognized
	The MTS-ID of the original message is: c=us;a= ;p=x;l=Y
    MSEXCH:IMS:X:Y:Z 0 (000C05A6) Unknown Recipient
"""
MESSAGES["vacation not_bounce"] = """From: Bob <bob@b.example>
Subject: Out of office: your mail
Auto-Submitted: auto-replied
Content-Type: text/plain; charset=utf-8

I am away until Monday. If your message could not wait, call me.
"""
MESSAGES["arf not_bounce"] = """From: feedback@isp.example
Subject: Abuse report
Content-Type: multipart/report; report-type=feedback-report; boundary=x

--x
Content-Type: text/plain

This is an email abuse report.
--x
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: X/1
Version: 1

--x--
"""
MESSAGES["ordinary not_bounce"] = """From: Carla <carla@b.example>
To: anna@a.example
Subject: Dinner on Friday

Hi Anna, shall we meet at eight? The mailbox of my neighbour is red.
"""
MESSAGES["success not_bounce"] = (
    MESSAGES["postfix relay_denied"]
    .replace("Action: failed", "Action: delivered")
    .replace("Status: 5.7.1", "Status: 2.0.0")
    .replace(
        "Diagnostic-Code: smtp; 554 5.7.1 <bob@b.example>: Relay\n    access denied", "Diagnostic-Code: smtp; 250 ok"
    )
    .replace("Undelivered Mail Returned to Sender", "Successful Mail Delivery Report")
)
MESSAGES["delayed temporary"] = (
    MESSAGES["postfix relay_denied"]
    .replace("Action: failed", "Action: delayed")
    .replace("Status: 5.7.1", "Status: 4.2.0")
    .replace(
        "Diagnostic-Code: smtp; 554 5.7.1 <bob@b.example>: Relay\n    access denied",
        "Diagnostic-Code: smtp; 450 4.2.0 Greylisted, come back later",
    )
)
MESSAGES["forwarded relay_denied"] = (
    "From: Bob <bob@b.example>\nSubject: Fwd: what is this?\nContent-Type: multipart/mixed; boundary=zz\n\n--zz\nContent-Type: text/plain\n\nLook at this please\n--zz\nContent-Type: message/rfc822\n\n"
    + MESSAGES["postfix relay_denied"]
    + "\n--zz--\n"
)
MESSAGES["latin tls_required"] = """From: postmaster@z.example
Subject: =?iso-8859-1?q?Nachricht_unzustellbar?=
Content-Type: text/plain; charset=x-unknown
Content-Transfer-Encoding: 8bit

Ihre Nachricht konnte nicht zugestellt werden: 530 Verschl\xfcsselung erforderlich
"""
MESSAGES["two relay_denied"] = """From: Mail Delivery System <MAILER-DAEMON@a.example>
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="B1"

--B1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.a.example

Final-Recipient: rfc822; c@b.example
Action: delivered
Status: 2.0.0

Final-Recipient: rfc822; bob@b.example
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 550 5.7.1 Unable to relay for bob@b.example

--B1--
"""
MESSAGES["mdn not_bounce"] = """From: bob@b.example
Subject: Read: hello
Content-Type: multipart/report; report-type=disposition-notification; boundary=q

--q
Content-Type: text/plain

Your message was read.
--q
Content-Type: message/disposition-notification

Final-Recipient: rfc822;bob@b.example
Disposition: manual-action/MDN-sent-manually; displayed

--q--
"""
MESSAGES["html recipient_unknown"] = """From: Microsoft Outlook <postmaster@x.example>
Subject: Undeliverable: hello
Content-Type: text/html; charset=utf-8

<html><body><p>Delivery has failed to these recipients or groups:</p><p><a href="mailto:bob@b.example">bob@b.example</a><br>
The e-mail address you entered couldn&#39;t be found. Please check the recipient&#39;s e-mail address and try to resend the message.</p>
<p>Diagnostic information for administrators:</p><p>Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'</p></body></html>
"""
MESSAGES["empty not_bounce"] = "\n"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("name", MESSAGES)
def test_a_whole_message(rules: Rules, name: str, newline: str) -> None:
    octets = MESSAGES[name].replace("\n", newline).encode("latin-1")
    explained = explain_message(octets, rules)
    assert explained.category == name.split()[1]
    if explained.category is Category.NOT_BOUNCE:
        assert explained.source is Source.TEXT
    else:
        assert explained.source is Source.DSN


@pytest.mark.parametrize("name", ["postfix relay_denied", "two relay_denied", "exim mailbox_full"])
def test_the_refused_address_is_read(rules: Rules, name: str) -> None:
    assert explain_message(MESSAGES[name].encode(), rules).fields.rejected == "bob@b.example"


def test_the_returned_message_itself_says_nothing(rules: Rules) -> None:
    explained = explain_message(MESSAGES["postfix relay_denied"].encode(), rules)
    assert explained.reply is not None
    assert explained.reply.code == 554


@pytest.mark.parametrize("cut", range(0, 1400, 50))
def test_a_message_cut_anywhere_is_still_read(rules: Rules, cut: int) -> None:
    explained = explain_message(MESSAGES["postfix relay_denied"].encode()[:cut], rules)
    assert explained.summary.template


def test_thousands_of_nested_parts_are_no_trap(rules: Rules) -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(20000))
    assert explain_message(nested, rules).category is Category.NOT_BOUNCE


def test_a_message_is_told_from_a_text() -> None:
    assert looks_like_message(MESSAGES["qmail recipient_unknown"].encode())
    assert looks_like_message(b"\xef\xbb\xbfReceived: from x\r\nSubject: y\r\n\r\n")
    assert not looks_like_message(b"550 5.7.1 Relaying denied: to x")
    assert not looks_like_message(b"Oggetto: 'test', Account: 'Test'")
