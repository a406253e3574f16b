"""Fit the table of hints: how much single notions and codes speak for each meaning.

Run: ``python -m tests.benchmarks.fit_hints [PATH]`` writes ``resources/explain/hints.json`` from the open corpus and
the wordings of the unit tests, and prints how often the guess is right for groups of software and language that it
was not fitted on (five folds).
"""

import argparse
import json
import math
import random
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from assistant.engine.explain.explain import Rules, compile_rules, explain
from assistant.engine.explain.fold import clean
from assistant.engine.explain.hints import features, notions
from assistant.engine.explain.nouns import Category
from assistant.engine.explain.replies import enhanced_in
from tests.corpus.corpus import FOLDS, corpus_path, read_corpus
from tests.unit.engine.explain.wordings import WORDINGS

TABLE = Path(__file__).parents[2] / "resources" / "explain" / "hints.json"
EPOCHS = 25
RATE = 0.25
DECAY = 0.001
LEAST = 0.25

Example = tuple[list[str], int]
CLASSES: list[Category] = [category for category in Category if category is not Category.NOT_BOUNCE]


def compiled() -> Rules:
    """Compile the tables, the hints left out."""
    return compile_rules({t.name: t.read_bytes() for t in TABLE.parent.glob("*.json") if t != TABLE})


def features_of(text: str, rules: Rules) -> list[str]:
    """Give what `assistant.engine.explain.hints` looks at in a text."""
    reply = explain(text, rules).reply
    if reply is None:
        return list(features(rules, notions(rules, clean(text)), None, enhanced_in(text)))
    return list(features(rules, notions(rules, reply.text), reply.code, reply.enhanced))


def likelihoods(weights: dict[str, list[float]], given: Iterable[str]) -> list[float]:
    """Give the likelihood of each class."""
    sums = [0.0] * len(CLASSES)
    for feature in given:
        for index, weight in enumerate(weights.get(feature, ())):
            sums[index] += weight
    top = max(sums)
    powers = [math.exp(value - top) for value in sums]
    whole = sum(powers)
    return [power / whole for power in powers]


def fitted(examples: list[Example]) -> dict[str, list[float]]:
    """Fit by stochastic gradient descent with weight decay."""
    weights: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(CLASSES))
    order = list(examples)
    mixed = random.Random(1)
    for epoch in range(EPOCHS):
        mixed.shuffle(order)
        rate = RATE / (1 + epoch / 4)
        for given, right in order:
            gradient = likelihoods(weights, given)
            gradient[right] -= 1.0
            for feature in given:
                row = weights[feature]
                for index, slope in enumerate(gradient):
                    row[index] -= rate * (slope + DECAY * row[index])
    return weights


def main() -> int:
    """Fit, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("path", nargs="?", type=Path, default=corpus_path())
    path = parser.parse_args().path
    if path is None:
        print("The failure corpus is not there: name its file, or set ROAMPOST_CORPUS.", file=sys.stderr)
        return 2
    rules = compiled()
    own = [(features_of(w.text, rules), CLASSES.index(Category(w.meaning))) for w in WORDINGS]
    entries = read_corpus(path)
    theirs = [(features_of(entry.text, rules), CLASSES.index(Category(entry.label))) for entry in entries]
    right = 0
    for fold_number in range(FOLDS):
        known = [e for e, entry in zip(theirs, entries, strict=True) if entry.fold != fold_number]
        weights = fitted(own + known)
        for (given, label), entry in zip(theirs, entries, strict=True):
            if entry.fold == fold_number:
                likely = likelihoods(weights, given)
                right += likely.index(max(likely)) == label
    print(f"the guess alone is right for {right / len(entries):.3f} of {len(entries)} texts of groups it has not seen")
    weights = fitted(own + theirs)
    table = {
        feature: {CLASSES[i].value: round(w, 2) for i, w in enumerate(weights[feature]) if abs(w) >= LEAST}
        for feature in sorted(weights)
    }
    lines = ",\n".join(f"{json.dumps(f)}: {json.dumps(w)}" for f, w in table.items() if w)
    about = "How much single notions and codes speak for each meaning where no rule holds; made by fit_hints.py."
    TABLE.write_text(f'{{\n"about": {json.dumps(about)},\n"hints": {{\n{lines}\n}}\n}}\n', encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
