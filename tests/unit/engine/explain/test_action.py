"""Each meaning leads somewhere, and only what settings can cause leads to a diagnosis."""

import pytest

from assistant.engine.explain.action import NEXT, STEPS, Step, points_to
from assistant.engine.explain.explain import Category, Rules, explain, explain_document
from assistant.model.finding import Restriction


def test_every_meaning_has_a_step_with_a_sentence() -> None:
    assert STEPS.keys() == set(Category)
    assert NEXT.keys() == set(Step)


def test_what_points_to_a_restriction_of_the_sender_is_diagnosed() -> None:
    for category in Category:
        restrictions = set(map(Restriction, points_to(category)))
        restrictions -= {Restriction.RECIPIENT_REFUSED, Restriction.RATE_LIMITED}
        if restrictions:
            assert STEPS[category] is Step.DIAGNOSE, category


@pytest.mark.parametrize(
    ("text", "step", "first"),
    [
        ("550 5.7.1 Relaying denied", "diagnose", "authentication_required"),
        ("550 you must check your mail first", "diagnose", "pop_before_smtp"),
        ("550 5.1.1 User unknown", "check_recipient", "recipient_refused"),
        ("552 5.3.4 Message size exceeds fixed limit", "change_message", None),
        ("421 4.7.0 Too many connections", "wait", "rate_limited"),
    ],
)
def test_the_document_says_what_follows(rules: Rules, text: str, step: str, first: str | None) -> None:
    follows = explain_document(explain(text, rules), lambda sentence: sentence.template)["next"]
    assert (follows["step"], next(iter(follows["points_to"]), None)) == (step, first)
    assert follows["summary"]
