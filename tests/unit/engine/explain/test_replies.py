"""Finding the server's words in a text."""

import pytest

from assistant.engine.explain.explain import Rules
from assistant.engine.explain.replies import enhanced_in, find_reply, find_words, reply_of


def test_a_reply_on_several_lines() -> None:
    reply = reply_of("550-5.7.1 First line\r\n550-second\n550 5.7.1 last")
    assert reply is not None
    assert (reply.code, reply.lines) == (550, ("5.7.1 First line", "second", "5.7.1 last"))
    assert str(reply.enhanced) == "5.7.1"
    joined = reply_of("550-Please sign in. 550-(host) [192.0.2.7] is 550 not permitted")
    assert joined is not None
    assert len(joined.lines) == 3


@pytest.mark.parametrize("text", ["", "hello", "999 x", "55 x", "2024 was", "port 550x", "192.0.2.550"])
def test_no_reply(text: str, rules: Rules) -> None:
    assert reply_of(text) is None
    assert find_reply(text, rules) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("host mx.b.example[192.0.2.5] said: 552 5.2.2 full (in reply to RCPT TO)", "5.2.2"),
        ("554 no (#5.7.1)", "5.7.1"),
        ("at 10.5.7.1 nothing", "None"),
    ],
)
def test_enhanced_status_code_anywhere(text: str, code: str) -> None:
    assert str(enhanced_in(text)) == code


@pytest.mark.parametrize("text", ["Port: 587, sent", "took 550 ms", "size 552 bytes", "on 465,", "id=554 x"])
def test_numbers_that_are_no_replies(text: str, rules: Rules) -> None:
    assert find_reply(text, rules) is None


def test_words_without_a_code(rules: Rules) -> None:
    text = "It was refused. The server response was: 5.7.57 Client not authenticated"
    span = find_words(text, rules)
    assert span is not None
    assert text[span[0] : span[1]].strip().startswith("5.7.57 Client")
    assert find_words("nothing here", rules) is None
