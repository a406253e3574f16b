"""Whatever comes in, an explanation comes out; the work is bounded by what is read."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from assistant.engine.explain.explain import Explanation, Rules, explain, explain_document, explain_message
from assistant.engine.explain.fold import HEAD_LIMIT, TAIL_LIMIT
from assistant.engine.explain.lexicon import Lexicon

MEGABYTE = 1_000_000
PIECES = [
    "a", "a@", "a.", "'", ": ", "Server: '", "550 ", "550-x\n", "<", "<a ", "&#", "\n", "送信",
    "relay denied not ",
    "5.7.1 ", "отклонено не ", "-", "0x800CCC79", 'Subject "', "1.", "é", "aaaa-", "x'x", "server response: '550 x', ",
    "Server: SMTP, x: '", "'a: ", "0x800CCC79 SMTP, ", "a: SMTP,\n", ": 'x', ", "<style", "</head><head>", "@",
    "サーバー: ", "550-", "ab@c.d ", "Zertifikat", "1.2.3.4 ",
    "http://", "\x00", "\ufffd", "\u202e", "Diagnostic-Code: smtp; 550 a\n\n", "=?utf-8?b?=?=", "--a\n",
]  # fmt: skip

HTML_REPORT = b"Return-Path: <>\nFrom: MAILER-DAEMON@a.example\nSubject: undeliverable\nContent-Type: text/html\n\n"


def check(explained: Explanation) -> None:
    document = explain_document(explained, lambda sentence: sentence.template)
    assert 0.0 <= document["confidence"] <= 1.0
    assert document["summary"]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=60).map("".join))
@example("\"Server: SMTP, x: '0x800CCC79")
@example("Server: SMTP, x: '")
def test_any_text(rules: Rules, text: str) -> None:
    check(explain(text, rules))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from([piece.encode() for piece in PIECES]) | st.binary(max_size=20), max_size=60).map(b"".join)
)
def test_any_message(rules: Rules, octets: bytes) -> None:
    check(explain_message(octets, rules))
    check(explain_message(b"Content-Type: multipart/report; boundary=a\n\n--a\n" + octets, rules))


@pytest.mark.parametrize(
    "read",
    [
        explain,
        lambda text, rules: explain(f"0x800CCC79 SMTP, {text}", rules),
        lambda text, rules: explain_message(text.encode(), rules),
        lambda text, rules: explain_message(HTML_REPORT + text.encode(), rules),
    ],
    ids=["text", "dialog", "message", "html"],
)
@pytest.mark.parametrize("piece", PIECES)
def test_a_megabyte_of_anything(
    rules: Rules,
    piece: str,
    read: Callable[[str, Rules], Explanation],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[int] = []
    original = Lexicon.words

    def counting(self: Lexicon, folded: str) -> tuple[list[str], list[int]]:
        seen.append(len(folded))
        return original(self, folded)

    monkeypatch.setattr(Lexicon, "words", counting)
    check(read(piece * (MEGABYTE // len(piece)), rules))
    # A report has at most eight recipients and its text; folding may double a character.
    assert sum(seen) <= 20 * (HEAD_LIMIT + TAIL_LIMIT)
