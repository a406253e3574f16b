"""Handing one message over: when DATA may be said, how the message is stuffed, and that there is no second one."""

import pytest

from assistant.model.observation import Step
from assistant.wire import smtp, submission
from assistant.wire.fault import LocalProtocolError
from assistant.wire.reply import BadReplyError
from assistant.wire.smtp import Command
from assistant.wire.submission import SubmissionDialogue

MAIL, RCPT = smtp.mail("anna@proseware.com"), smtp.rcpt("carlo@adatum.com")
MESSAGE = submission.message(b"Subject: x\r\n\r\nbody\r\n")


def dialogue(*replies: tuple[Command, bytes]) -> SubmissionDialogue:
    """Return a greeted dialogue after these commands and replies."""
    made = SubmissionDialogue()
    made.feed(b"220 mail.example\r\n")
    made.next_answer()
    for command, reply in ((smtp.ehlo("pc.example"), b"250-mail.example\r\n250 PIPELINING\r\n"), *replies):
        made.send(command)
        made.feed(reply)
        assert made.next_answer() is not None
    made.take_output()
    return made


def test_a_message_goes_over_once() -> None:
    made = dialogue((MAIL, b"250 Ok\r\n"), (RCPT, b"250 Ok\r\n"), (submission.data(), b"354 go on\r\n"))
    made.send(MESSAGE)
    assert made.handed_over
    assert made.take_output() == b"Subject: x\r\n\r\nbody\r\n.\r\n"
    made.feed(b"250 2.0.0 queued\r\n")
    answer = made.next_answer()
    assert answer is not None and answer.command is MESSAGE and answer.reply.positive
    assert not made.in_transaction
    made.send(MAIL)
    made.feed(b"250 Ok\r\n")
    made.next_answer()
    with pytest.raises(LocalProtocolError, match="one message"):
        made.send(submission.data())


@pytest.mark.parametrize(
    ("before", "command"),
    [
        ((), submission.data()),
        (((MAIL, b"250 Ok\r\n"),), MESSAGE),
        (((MAIL, b"250 Ok\r\n"), (submission.data(), b"354 go on\r\n")), smtp.rset()),
        (((MAIL, b"250 Ok\r\n"), (submission.data(), b"354 go on\r\n")), submission.data()),
        (((MAIL, b"250 Ok\r\n"), (submission.data(), b"451 later\r\n")), MESSAGE),
    ],
)
def test_nothing_out_of_order(before: tuple[tuple[Command, bytes], ...], command: Command) -> None:
    made = dialogue(*before)
    with pytest.raises(LocalProtocolError):
        made.send(command)
    assert made.take_output() == b""
    assert not made.handed_over


def test_never_in_a_group() -> None:
    made = dialogue((MAIL, b"250 Ok\r\n"))
    with pytest.raises(LocalProtocolError, match="by themselves"):
        made.send(RCPT, submission.data())


@pytest.mark.parametrize("reply", [b"250 ok\r\n", b"220 hello\r\n", b"334 go\r\n"])
def test_data_is_answered_with_354_or_a_refusal(reply: bytes) -> None:
    made = dialogue((MAIL, b"250 Ok\r\n"))
    made.send(submission.data())
    made.feed(reply)
    with pytest.raises(BadReplyError):
        made.next_answer()


def test_a_354_after_the_message_is_no_answer() -> None:
    made = dialogue((MAIL, b"250 Ok\r\n"), (submission.data(), b"354 go on\r\n"))
    made.send(MESSAGE)
    made.feed(b"354 more\r\n")
    with pytest.raises(BadReplyError):
        made.next_answer()


@pytest.mark.parametrize(
    ("octets", "line"),
    [
        (b"a\n.\nb", b"a\r\n..\r\nb\r\n.\r\n"),
        (b".\r\n", b"..\r\n.\r\n"),
        (b"a\r\r\nb\n\n\n", b"a\r\n\r\nb\r\n.\r\n"),
        (b"a\r\n..b", b"a\r\n...b\r\n.\r\n"),
    ],
)
def test_lines_end_with_crlf_and_dots_are_doubled(octets: bytes, line: bytes) -> None:
    assert submission.message(octets).line == line


@pytest.mark.parametrize("octets", ["è".encode(), b"a\0b", b"a" * 999, b"a\r\n" * 30_000])
def test_what_not_every_server_takes_is_not_sent(octets: bytes) -> None:
    with pytest.raises(LocalProtocolError):
        submission.message(octets)


def test_the_size_is_told_where_it_is_asked_for() -> None:
    assert submission.mail_sized("a@b.example", 1200).line == b"MAIL FROM:<a@b.example> SIZE=1200\r\n"
    assert submission.mail_sized("a@b.example", None).line == b"MAIL FROM:<a@b.example>\r\n"
    assert submission.message(b"secret text").shown == "(message)"
    assert submission.data().step is Step.DATA
