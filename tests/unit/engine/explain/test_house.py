"""An organisation's own error texts: they decide where they fit, and nothing changes where they do not."""

from pathlib import Path

import pytest

from assistant.engine.explain.explain import Category, Rules, compile_rules, explain
from assistant.engine.explain.house import NAME, house_table
from assistant.model.policy import ErrorText

TABLES = Path(__file__).parents[4] / "resources" / "explain"


def with_house(*texts: ErrorText) -> Rules:
    tables = {path.name: path.read_bytes() for path in TABLES.glob("*.json")}
    return compile_rules({**tables, NAME: house_table(texts)})


@pytest.mark.parametrize(
    ("contains", "text"),
    [
        (("House error 17",), "550 5.7.1 HOUSE ERROR 17"),
        (("HE-17",), "550 relaying denied (HE-17), see the intranet"),
        (("bitte anrufen", "№5"), "550 Fehler №5: Bitte anrufen!"),
        (("numéro 12",), "554 Numero 12"),
        (("社内エラー",), "550 社内エラー"),
        (("CERTIFICATE NOT WELCOME",), "550 certificate not welcome"),
    ],
)
def test_a_text_of_the_organisation_decides(contains: tuple[str, ...], text: str) -> None:
    rules = with_house(ErrorText(contains=contains, means="rate_limited"))
    assert explain(text, rules).category is Category.RATE_LIMITED


@pytest.mark.parametrize("text", ["550 relaying denied", "550 HE-18", "550 5.1.1 user unknown"])
def test_other_texts_mean_what_they_did(rules: Rules, text: str) -> None:
    mine = with_house(
        ErrorText(contains=("HE-17", "house"), means="rate_limited"), ErrorText(contains=("-",), means="other")
    )
    assert explain(text, mine).category is explain(text, rules).category
