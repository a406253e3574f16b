"""An organisation's own error texts as a table of rules: they weigh more than every rule that comes with Roampost."""

import json
from collections.abc import Iterable
from typing import Final

from assistant.engine.explain.fold import clean, fold
from assistant.engine.explain.lexicon import WORD
from assistant.engine.explain.nouns import Category
from assistant.model.policy import ErrorText

NAME: Final = "zz-organisation.json"
"""The table's name: tables are compiled in the order of their names."""

_WEIGHT: Final = 9.0
_APART: Final = 4000
"""Characters that the pieces of one entry may stand apart."""


def house_table(texts: Iterable[ErrorText]) -> bytes:
    """Return the table, as `compile_rules` reads it; pieces without a letter or digit count for nothing."""
    rules = []
    for number, text in enumerate(texts, 1):
        pieces = [words for piece in text.contains if (words := " ".join(WORD.findall(fold(clean(piece)))))]
        if pieces:
            rules.append(
                {
                    "id": f"organisation-{number}",
                    "category": text.means,
                    "when": pieces,
                    "near": _APART,
                    "weight": _WEIGHT,
                    "beats": [one.value for one in Category if one.value != text.means],
                }
            )
    return json.dumps({"rules": rules}).encode()
