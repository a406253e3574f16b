"""A guess where no rule holds: how much single notions and codes speak for each meaning, fitted on labelled texts.

Multinomial logistic regression over what a text has: notions of the lexicon (so it knows every language that the
lexicon knows), the reply code and its class, the enhanced status code. ``tests/benchmarks/fit_hints.py`` fits the
table. A guess is never surer than `_SUREST`.
"""

import math
from collections.abc import Iterator
from typing import Final

from assistant.engine.explain.nouns import Category
from assistant.engine.explain.rules import Rules, expand
from assistant.model.mail import EnhancedStatus

ANY: Final = "any"
_ABOUT: Final = (
    "SERVER",
    "CONNECT",
    "MAILBOX",
    "RECIPIENT",
    "SENDER",
    "AUTH",
    "PASSWORD",
    "TLS",
    "CERTIFICATE",
    "UNABLE",
    "OUTGOING",
    "DNS",
)
_LIKELY: Final = 0.4
_LEAST: Final = 0.5
_SUREST: Final = 0.7


def features(rules: Rules, folded: str, code: int | None, enhanced: EnhancedStatus | None) -> Iterator[str]:
    """Give what speaks: notions' names, ``550``, ``5xx``, ``x.7.1``, and ``any`` for what is always there."""
    found = rules.lexicon.read(folded)
    expand(rules, found)
    names = rules.notion_names()
    for number in found:
        name = names[number]
        if name.isupper():
            yield name
    if code:
        yield str(code)
        yield f"{code // 100}xx"
    if enhanced is not None:
        yield f"x.{enhanced.subject}.{enhanced.detail}"
    yield ANY


def is_about_mail(rules: Rules, folded: str) -> bool:
    """Tell whether a text without a reply code speaks of mail or of a connection at all."""
    found = rules.lexicon.read(folded)
    return len(found.keys() & {rules.lexicon.numbers.get(name) for name in _ABOUT}) > 1


def guess(
    rules: Rules, folded: str, code: int | None, enhanced: EnhancedStatus | None
) -> tuple[Category, float] | None:
    """Give the likeliest meaning and how sure it is, 0.5 to 0.7; None where none is likely."""
    if not rules.hints:
        return None
    sums: dict[Category, float] = dict.fromkeys(rules.hinted, 0.0)
    for feature in features(rules, folded, code, enhanced):
        for category, weight in rules.hints.get(feature, ()):
            sums[category] += weight
    best = max(sums, key=sums.__getitem__)
    top = sums[best]
    likelihood = 1.0 / sum(math.exp(value - top) for value in sums.values())
    if likelihood < _LIKELY or best is Category.OTHER:
        return None
    share = (likelihood - _LIKELY) / (1.0 - _LIKELY)
    return best, round(_LEAST + share * (_SUREST - _LEAST), 3)
