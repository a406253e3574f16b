"""Weighing of votes, and the confidence."""

from assistant.engine.explain.explain import Category, Rules, explain
from assistant.engine.explain.weigh import Scores, confidence
from assistant.model.mail import EnhancedStatus


def test_nothing_is_not_recognised(rules: Rules) -> None:
    assert Scores().verdict(rules) == (Category.OTHER, 0.3)


def test_codes_alone_say_a_little(rules: Rules) -> None:
    scores = Scores()
    scores.vote_codes(rules, 550, EnhancedStatus(klass=5, subject=1, detail=1))
    category, sure = scores.verdict(rules)
    assert category is Category.RECIPIENT_UNKNOWN
    assert 0.5 <= sure < 0.8


def test_words_beat_a_code_that_contradicts_them(rules: Rules) -> None:
    assert explain("550 5.1.1 Relay access denied", rules).category is Category.RELAY_DENIED


def test_words_around_count_less(rules: Rules) -> None:
    inner, outer = Scores(), Scores()
    inner.read("relaying denied", rules)
    outer.read("relaying denied", rules, 0.3)
    assert inner.total()[0][0] > 2 * outer.total()[0][0]


def test_confidence_rises_with_strength_and_lead_and_is_bounded() -> None:
    line = (-1.25, 0.23, 0.47)
    assert confidence(line, 2, 1) < confidence(line, 4, 1) < confidence(line, 4, 3)
    assert confidence(line, 100, 100) <= 0.99
    assert confidence(line, 0, -10) == 0.5
