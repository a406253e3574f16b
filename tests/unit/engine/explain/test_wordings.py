"""What servers, providers and mail programs say: the meaning, or one as acceptable."""

import pytest

from assistant.engine.explain.explain import Rules, explain
from tests.unit.engine.explain.wordings import WORDINGS, Wording


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.text)
def test_a_wording(rules: Rules, wording: Wording) -> None:
    assert explain(wording.text, rules).category in (wording.meaning, *wording.also)


def test_most_wordings_are_told_exactly(rules: Rules) -> None:
    exact = [explain(wording.text, rules).category == wording.meaning for wording in WORDINGS]
    assert sum(exact) / len(exact) >= 0.94
