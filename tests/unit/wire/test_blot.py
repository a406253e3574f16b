"""Secrets never stay in text that a server sent back."""

import base64

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assistant.wire.blot import Blotter

SECRET = "tanstaaf&Geheim"
LINE = base64.b64encode(b"\0tim\0" + SECRET.encode())


def blotter() -> Blotter:
    made = Blotter()
    made.add_secret(SECRET)
    made.add_line(LINE)
    return made


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"bad password {SECRET} for tim", "bad password … for tim"),
        (f"bad password {SECRET.upper()}", "bad password …"),
        (f"unknown: AUTH PLAIN {LINE.decode()}", "unknown: AUTH PLAIN …"),
        (f"unknown: AUTH PLAIN {LINE.decode().lower()}", "unknown: AUTH PLAIN …"),
        (f"unknown: AUTH PLAIN {LINE.decode()[:20]} and so on", "unknown: AUTH PLAIN … and so on"),
        (f"unknown: AUTH PLAIN {LINE.decode()[:21]}", "unknown: AUTH PLAIN …"),
        (f"pass {base64.b64encode(SECRET.encode()).decode()}", "pass …"),
        (f"hex {SECRET.encode().hex()}", "hex …"),
        (f"cut {SECRET[:7]}", "cut …"),
        ("535 5.7.8 Authentication failed", "535 5.7.8 Authentication failed"),
        ("tim is not known", "tim is not known"),
    ],
)
def test_echoes_are_blotted(text: str, shown: str) -> None:
    assert blotter()(text) == shown


def test_without_a_secret_nothing_changes() -> None:
    assert Blotter()("anything at all") == "anything at all"
    empty = Blotter()
    empty.add_secret("")
    assert empty("anything at all") == "anything at all"


def test_it_does_not_show_what_it_knows() -> None:
    assert SECRET not in repr(blotter())


@given(secret=st.text(min_size=1, max_size=40), before=st.text(max_size=20), after=st.text(max_size=20))
def test_any_secret_anywhere(secret: str, before: str, after: str) -> None:
    assume("…" not in secret and secret not in before and secret not in after)
    made = Blotter()
    made.add_secret(secret)
    assert secret not in made(before + secret + after)
