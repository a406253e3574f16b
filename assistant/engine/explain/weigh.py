"""Which meaning a text has: the votes of its words, its codes and the mail program's numbers, weighed together."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from assistant.engine.explain.fold import fold
from assistant.engine.explain.nouns import Category
from assistant.engine.explain.rules import Rules, Votes, fired
from assistant.model.mail import EnhancedStatus

# A second rule for the same meaning adds less, a third still less: they often see the same words.
_SHARES: Final = (1.0, 0.35, 0.15)
_ORDER: Final = {category: place for place, category in enumerate(Category)}
_EXACT: Final = 1.0
_RECOGNISED: Final = 1.5
_UNRECOGNISED: Final = 0.3


@dataclass(slots=True)
class Scores:
    """Votes for each meaning, and the rules that gave them."""

    by_rule: dict[Category, list[float]] = field(default_factory=dict)
    by_code: dict[Category, float] = field(default_factory=dict)
    beats: dict[tuple[Category, Category], float] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)

    def read(self, text: str, rules: Rules, share: float = 1.0) -> None:
        """Let the rules vote on a text; ``share`` weakens words that stand around the reply."""
        if not text:
            return
        for rule in fired(rules, fold(text)):
            if rule.inner and share < 1.0:
                continue
            self.by_rule.setdefault(rule.category, []).append(rule.weight * share)
            self.names.append(rule.name)
            if share == 1.0:
                for beaten in rule.beats:
                    pair = (rule.category, beaten)
                    self.beats[pair] = max(self.beats.get(pair, 0.0), rule.weight)

    def vote(self, votes: Votes | None, share: float = 1.0) -> None:
        """Let a code or number vote."""
        for category, weight in votes or ():
            self.by_code[category] = self.by_code.get(category, 0.0) + weight * share

    def vote_codes(self, rules: Rules, code: int | None, enhanced: EnhancedStatus | None) -> None:
        """Let a reply code and an enhanced status code vote; the exact code, else its general meaning."""
        said = 0.0
        if enhanced is not None:
            votes = rules.statuses.get(str(enhanced))
            if votes is None:
                votes = rules.statuses.get(f"x.{enhanced.subject}.{enhanced.detail}")
            self.vote(votes)
            said = max((weight for _, weight in votes or ()), default=0.0)
            if enhanced.klass == 4:
                self.vote(rules.statuses.get("4.x.x"))
        if code:
            votes = rules.replies.get(str(code))
            if votes is None:
                votes = rules.replies.get(f"{code // 100}xx")
            # An enhanced code that says something says it more exactly (RFC 2034 4).
            self.vote(votes, 0.5 if said >= _EXACT else 1.0)
            self.vote(rules.replies.get(f"{code // 100}xx-all"))

    def total(self) -> list[tuple[float, Category]]:
        """Give all meanings with a vote, strongest first."""
        sums: dict[Category, float] = {}
        for category, weights in self.by_rule.items():
            weights.sort(reverse=True)
            sums[category] = sum(weight * share for weight, share in zip(weights, _SHARES, strict=False))
        for category, weight in self.by_code.items():
            sums[category] = sums.get(category, 0.0) + weight
        # Where two meanings would beat each other, the stronger rule does.
        for (by, beaten), weight in self.beats.items():
            if beaten in sums and beaten is not by and weight >= self.beats.get((beaten, by), 0.0):
                sums[beaten] = min(sums[beaten], sums[by] - 1.0)
        return sorted(((s, c) for c, s in sums.items()), key=lambda pair: (-pair[0], _ORDER[pair[1]]))

    def verdict(self, rules: Rules) -> tuple[Category, float]:
        """Give the strongest meaning and its confidence; under the threshold `Category.OTHER`."""
        ranked = self.total()
        best, category = ranked[0] if ranked else (0.0, Category.OTHER)
        if best < _RECOGNISED:
            return Category.OTHER, _UNRECOGNISED
        second = ranked[1][0] if len(ranked) > 1 else 0.0
        return category, confidence(rules.calibration, best, best - max(second, 0.0))


def confidence(calibration: Iterable[float], best: float, margin: float) -> float:
    """Turn strength and lead into a probability (logistic, fitted on labelled texts), 0.5 to 0.99."""
    base, by_best, by_margin = calibration
    x = base + by_best * min(best, 7.0) + by_margin * min(margin, 5.0)
    return round(min(0.99, max(0.5, 1.0 / (1.0 + math.exp(-x)))), 3)
