"""Where no rule holds, a text is guessed at; a diagnosis is never built on a guess."""

import json

import pytest

from assistant.engine.explain.explain import Category, Rules, classify_reply, compile_rules, explain
from assistant.engine.explain.hints import guess
from assistant.model.mail import Reply
from tests.unit.engine.explain.conftest import TABLES


@pytest.fixture(scope="module")
def hinted() -> Rules:
    """Give a lexicon and hints, and no rule at all."""
    tables = {name: (TABLES / name).read_bytes() for name in ("lexicon.json", "compounds.json", "hints.json")}
    return compile_rules(tables)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("550 5.1.1 no user of that name", Category.RECIPIENT_UNKNOWN),
        ("535 5.7.8 wrong password", Category.AUTH_FAILED),
        ("552 5.2.2 mailbox full", Category.MAILBOX_FULL),
    ],
)
def test_notions_and_codes_alone_tell_much(hinted: Rules, text: str, meaning: Category) -> None:
    explained = explain(text, hinted)
    assert explained.category is meaning
    assert 0.5 <= explained.confidence <= 0.7


def test_a_text_that_is_not_about_mail_is_not_guessed_at(hinted: Rules) -> None:
    assert explain("the cat sat on the mat", hinted).category is Category.OTHER


def test_without_hints_nothing_is_guessed() -> None:
    assert guess(compile_rules({"none.json": json.dumps({"about": ""}).encode()}), "550 no user", 550, None) is None


def test_a_diagnosis_is_not_given_guesses(hinted: Rules) -> None:
    reply = Reply(code=535, lines=("5.7.8 wrong password",))
    assert explain("535 5.7.8 wrong password", hinted).category is Category.AUTH_FAILED
    assert classify_reply(reply, hinted) == (Category.OTHER, 0.3)
