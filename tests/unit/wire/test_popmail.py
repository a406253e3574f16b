"""POP3 as a proof uses it: what is read out of STAT and UIDL, and how much of a message is taken."""

import pytest

from assistant.model.secret import Secret
from assistant.wire import pop, popmail
from assistant.wire.fault import LocalProtocolError
from assistant.wire.popmail import MailDialogue
from assistant.wire.reply import BadReplyError


def signed_in() -> MailDialogue:
    made = MailDialogue()
    made.feed(b"+OK ready\r\n")
    made.next_answer()
    for command in (pop.user("anna"), pop.pass_(Secret("correct horse"))):
        made.send(command)
        made.feed(b"+OK\r\n")
        made.next_answer()
    return made


@pytest.mark.parametrize(
    ("text", "count"), [("3 1200", 3), ("0 0", 0), ("", None), ("many", None), ("-1 3", None), ("9" * 30, None)]
)
def test_how_many_there_are(text: str, count: int | None) -> None:
    assert popmail.count_of(text) == count


@pytest.mark.parametrize(("text", "uid"), [("3 abc", "abc"), ("3", None), ("", None), ("3 a b", None)])
def test_what_a_message_is_called(text: str, uid: str | None) -> None:
    assert popmail.uid_of(text) == uid


def test_a_message_is_shown_with_its_dots() -> None:
    made = signed_in()
    made.send(popmail.top(2, 5))
    assert made.take_output().endswith(b"TOP 2 5\r\n")
    made.feed(b"+OK\r\nSubject: x\r\n\r\n..dot\r\n.\r\n")
    answer = made.next_answer()
    assert answer is not None
    assert answer.reply.lines[1:] == ("Subject: x", "", ".dot")


def test_looking_is_no_log_in() -> None:
    made = MailDialogue()
    made.feed(b"+OK ready\r\n")
    made.next_answer()
    made.send(popmail.stat())
    made.feed(b"+OK 1 2\r\n")
    made.next_answer()
    assert not made.signed_in


@pytest.mark.parametrize("flood", [b"a" * 70_000, (b"b" * 500 + b"\r\n") * 500, b"\r\n" * 9000])
def test_a_message_without_end_is_not_taken(flood: bytes) -> None:
    made = signed_in()
    made.send(popmail.top(1, 0))
    made.feed(b"+OK\r\n" + flood)
    with pytest.raises(BadReplyError):
        made.next_answer()


def test_several_long_messages_one_after_the_other_are_fine() -> None:
    made = signed_in()
    for number in (1, 2, 3):
        made.send(popmail.top(number, 0))
        made.feed(b"+OK\r\n" + (b"c" * 98 + b"\r\n") * 1500 + b".\r\n")
        assert made.next_answer() is not None


@pytest.mark.parametrize("number", [0, -1, 10**10])
def test_no_message_has_such_a_number(number: int) -> None:
    with pytest.raises(LocalProtocolError):
        popmail.dele(number)
