"""A guess where no rule holds: how much single notions and codes speak for each meaning, fitted on labelled texts.

Multinomial logistic regression over what a text has: notions of the lexicon (so it knows every language that the
lexicon knows), the reply code and its class, the enhanced status code. ``tests/benchmarks/fit_hints.py`` fits the
table. A guess is never surer than `_SUREST`.
"""

import math
from collections.abc import Iterator
from typing import Final

from assistant.engine.explain.fold import fold
from assistant.engine.explain.lexicon import Positions
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
_READ: Final = 4000
_LIKELY: Final = 0.4
_LEAST: Final = 0.5
_SUREST: Final = 0.7


def features(rules: Rules, found: Positions, code: int | None, enhanced: EnhancedStatus | None) -> Iterator[str]:
    """Give what speaks: notions' names, ``550``, ``5xx``, ``x.7.1``, and ``any`` for what is always there."""
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


def notions(rules: Rules, text: str) -> Positions:
    """Find the notions of a text, those made of others too; its first 4 000 characters count."""
    found = rules.lexicon.read(fold(text[:_READ]))
    expand(rules, found)
    return found


def _is_about_mail(rules: Rules, found: Positions) -> bool:
    """Tell whether a text without a reply code speaks of mail or of a connection at all."""
    return len(found.keys() & {rules.lexicon.numbers.get(name) for name in _ABOUT}) > 1


def guess(rules: Rules, text: str, code: int | None, enhanced: EnhancedStatus | None) -> tuple[Category, float] | None:
    """Give the likeliest meaning and how sure it is, 0.5 to 0.7; None where none is likely."""
    if not rules.hints:
        return None
    found = notions(rules, text)
    if code is None and not _is_about_mail(rules, found):
        return None
    sums: dict[Category, float] = dict.fromkeys(rules.hinted, 0.0)
    for feature in features(rules, found, code, enhanced):
        for category, weight in rules.hints.get(feature, ()):
            sums[category] += weight
    best = max(sums, key=sums.__getitem__)
    top = sums[best]
    likelihood = 1.0 / sum(math.exp(value - top) for value in sums.values())
    if likelihood < _LIKELY or best is Category.OTHER:
        return None
    share = (likelihood - _LIKELY) / (1.0 - _LIKELY)
    return best, round(_LEAST + share * (_SUREST - _LEAST), 3)
