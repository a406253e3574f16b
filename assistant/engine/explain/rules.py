"""The rule tables, compiled: what words, codes and numbers speak for which meaning, and how strongly.

Every table is a JSON object; the keys it may have are those of `TABLE_KEYS`, so that a table of an IT policy
adds to any of them. A rule is data: ``when`` lists what must stand near each other (``RELAY``: a notion of the
lexicon; small letters: the words themselves; ``A|B``: either), ``near`` how near, ``unless`` what must not stand
anywhere. ``like`` and ``unlike`` are its own examples, for the tests.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from assistant.engine.explain.fold import fold, level
from assistant.engine.explain.lexicon import Lexicon, Positions, has_unspaced_script
from assistant.engine.explain.nouns import Category

TABLE_KEYS: Final = frozenset(
    {
        "about",
        "lexicon",
        "compounds",
        "rules",
        "replies",
        "statuses",
        "numbers",
        "sockets",
        "labels",
        "yes",
        "no",
        "markers",
        "tails",
        "sources",
        "languages",
        "calibration",
        "hints",
    },
)
NEEDED_KEYS: Final = frozenset({"id", "category", "when", "weight"})
RULE_KEYS: Final = NEEDED_KEYS | {
    "near", "order", "unless", "beats", "inner", "like", "unlike", "software", "source",
}  # fmt: skip
_CATEGORIES: Final = frozenset(Category)
_DEFAULT_NEAR: Final = 45
_REMEMBERED: Final = 4096
_SHORT: Final = 100

Groups = tuple[tuple[int, ...], ...]
Votes = tuple[tuple[Category, float], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One compiled rule.

    Attributes:
        name: unique, for tests and the report.
        category: what it speaks for.
        groups: each group must be found; its first is the anchor.
        near: how far the others may be from the anchor, characters (sentence ends count extra).
        ordered: the groups must stand in this order.
        unless: notions that must not stand anywhere.
        weight: how strongly it speaks, about 1 (a hint) to 7 (says it outright).
        beats: meanings that this one explains away.
        inner: holds for the server's own words only, not for those around them.
    """

    name: str
    category: Category
    groups: Groups
    near: int
    ordered: bool
    unless: frozenset[int]
    weight: float
    beats: tuple[Category, ...]
    inner: bool


@dataclass(frozen=True, slots=True)
class Compound:
    """A notion made of others: ``NOT`` near ``ALLOW`` is ``DENY``."""

    notion: int
    groups: Groups
    near: int
    ordered: bool


@dataclass(slots=True, repr=False)
class Rules:
    """All tables, compiled once; hand the same object to every call."""

    lexicon: Lexicon = field(default_factory=Lexicon)
    compounds: list[Compound] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    by_anchor: dict[int, list[int]] = field(default_factory=dict)
    replies: dict[str, Votes] = field(default_factory=dict)
    statuses: dict[str, Votes] = field(default_factory=dict)
    numbers: dict[str, Votes] = field(default_factory=dict)
    number_means: dict[str, str] = field(default_factory=dict)
    sockets: dict[str, Votes] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    unspaced_labels: list[tuple[str, str]] = field(default_factory=list)
    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    markers: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    sources: dict[str, tuple[str, ...]] = field(default_factory=dict)
    common_words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    calibration: tuple[float, ...] = (0.0, 0.5, 0.5)
    hints: dict[str, Votes] = field(default_factory=dict)
    hinted: frozenset[Category] = frozenset()
    label_ends: set[str] = field(default_factory=set)
    _names: list[str] = field(default_factory=list)
    _tail: re.Pattern[str] | None = None
    remembered: dict[tuple[tuple[str, ...], tuple[int, ...]], tuple[Rule, ...]] = field(default_factory=dict)

    def __repr__(self) -> str:
        """Say how many: the tables themselves are hundreds of kilobytes."""
        return f"<Rules: {len(self.rules)} rules, {len(self.lexicon.numbers)} notions>"

    def notion_names(self) -> list[str]:
        """Give the notions' names by their numbers."""
        if len(self._names) != len(self.lexicon.numbers):
            self._names = list(self.lexicon.numbers)
        return self._names

    def tail(self) -> re.Pattern[str]:
        """Give what begins a mail program's advice after a server's words: after the end of a sentence."""
        if self._tail is None:
            tails = "|".join(map(re.escape, self.tails)) or "(?!)"
            self._tail = re.compile(rf"(?<=[.!?。\n'\")])\x20{{0,3}}(?:{tails})")
        return self._tail


def compile_rules(tables: Mapping[str, bytes]) -> Rules:
    """Compile rule tables, by name, in the order of their names.

    Raises:
        ValueError: a table is no JSON object, has a key that no table has, or a rule lacks something, has a key that
            no rule has, or names no category; the message names the table and the rule.
    """
    rules = Rules()
    parsed: list[tuple[str, dict[str, Any]]] = []
    for name in sorted(tables):
        table = json.loads(tables[name])
        if not isinstance(table, dict) or not table.keys() <= TABLE_KEYS:
            raise ValueError(f"{name}: not a rule table")
        parsed.append((name, table))
        rules.lexicon.fill(table.get("lexicon", {}))
    for name, table in parsed:
        for entry in table.get("compounds", ()):
            groups = _groups(rules.lexicon, entry["when"])
            rules.compounds.append(
                Compound(
                    rules.lexicon.number(entry["notion"]),
                    groups,
                    entry.get("near", 25),
                    entry.get("order", False),
                ),
            )
        for entry in table.get("rules", ()):
            _add_rule(rules, entry, name)
        for key, votes in (
            ("replies", rules.replies),
            ("statuses", rules.statuses),
            ("numbers", rules.numbers),
            ("sockets", rules.sockets),
        ):
            for code, entry in table.get(key, {}).items():
                votes[code] = tuple((Category(c), float(w)) for c, w in entry.get("votes", {}).items())
        rules.number_means.update((n, e["means"]) for n, e in table.get("numbers", {}).items() if "means" in e)
        _add_dialog_words(rules, table)
        for feature, weights in table.get("hints", {}).items():
            rules.hints[feature] = tuple((Category(c), float(w)) for c, w in weights.items())
        if "calibration" in table:
            rules.calibration = tuple(table["calibration"])
    rules.hinted = frozenset(category for votes in rules.hints.values() for category, _ in votes)
    rules.unspaced_labels.sort(key=lambda pair: -len(pair[0]))
    return rules


def _add_rule(rules: Rules, entry: Mapping[str, Any], table: str) -> None:
    known = isinstance(entry, dict) and entry.keys() <= RULE_KEYS and entry.keys() >= NEEDED_KEYS
    if not known or not isinstance(entry["when"], list) or entry["category"] not in _CATEGORIES:
        called = entry.get("id", "without id") if isinstance(entry, dict) else "no object"
        raise ValueError(f"{table}: rule {called}: needs id, category, when and weight, and knows no other keys")
    lexicon = rules.lexicon
    rule = Rule(
        name=entry["id"],
        category=Category(entry["category"]),
        groups=_groups(lexicon, entry["when"]),
        near=entry.get("near", _DEFAULT_NEAR),
        ordered=entry.get("order", False),
        unless=frozenset(number for group in _groups(lexicon, entry.get("unless", ())) for number in group),
        weight=float(entry["weight"]),
        beats=tuple(Category(c) for c in entry.get("beats", ())),
        inner=entry.get("inner", False),
    )
    index = len(rules.rules)
    rules.rules.append(rule)
    for number in rule.groups[0]:
        rules.by_anchor.setdefault(number, []).append(index)


def _add_dialog_words(rules: Rules, table: Mapping[str, Any]) -> None:
    for what, languages in table.get("labels", {}).items():
        for labels in languages.values():
            for label in labels:
                folded = fold(label)
                rules.labels[folded] = what
                rules.label_ends.add(folded.split()[-1])
                if not label.isascii() and " " not in folded:
                    rules.unspaced_labels.append((folded, what))
    rules.yes |= frozenset(map(fold, table.get("yes", ())))
    rules.no |= frozenset(map(fold, table.get("no", ())))
    rules.markers += tuple(map(level, table.get("markers", ())))
    rules.tails += tuple(map(level, table.get("tails", ())))
    for source, phrases in table.get("sources", {}).items():
        rules.sources[source] = rules.sources.get(source, ()) + tuple(map(fold, phrases))
    for language, words in table.get("languages", {}).items():
        for word in words.lower().split():
            known = rules.common_words.get(word, ())
            if language not in known:
                rules.common_words[word] = (*known, language)


def _groups(lexicon: Lexicon, terms: Sequence[str]) -> Groups:
    """Number the notions of ``when``; words in small letters become a notion of their own, together."""
    groups: list[tuple[int, ...]] = []
    for term in terms:
        numbers = []
        words = []
        for alternative in term.split("|"):
            if alternative.isupper() and alternative.isascii():
                numbers.append(lexicon.number(alternative))
            else:
                words.append(alternative)
        if words:
            name = "|".join(words)
            if name not in lexicon.numbers:
                lexicon.add(lexicon.number(name), name if name.isascii() else fold(name), "|")
            numbers.append(lexicon.numbers[name])
        groups.append(tuple(numbers))
    return tuple(groups)


def find(groups: Groups, near: int, found: Positions, *, ordered: bool) -> int:
    """Look for one place of each group near the first group's; gives the first's position, or -1."""
    first = _places(groups[0], found)
    if not first or len(groups) == 1:
        return first[0] if first else -1
    others = []
    for group in groups[1:]:
        places = _places(group, found)
        if not places:
            return -1
        others.append(places)
    for anchor in first:
        at = anchor
        for places in others:
            if ordered:
                at = next((place for place in places if at < place <= at + near), -1)
                if at < 0:
                    break
            elif not _any_near(places, anchor, near):
                break
        else:
            return anchor
    return -1


def _any_near(places: list[int], anchor: int, near: int) -> bool:
    for place in places:  # noqa: SIM110 - any() takes twice as long, and this is asked thirty times a text
        if -near <= place - anchor <= near:
            return True
    return False


_NOWHERE: Final[list[int]] = []


def _places(group: tuple[int, ...], found: Positions) -> list[int]:
    if len(group) == 1:
        return found.get(group[0], _NOWHERE)
    seen = [found[number] for number in group if number in found]
    if len(seen) < 2:
        return seen[0] if seen else _NOWHERE
    return sorted(place for places in seen for place in places)


def expand(rules: Rules, found: Positions) -> None:
    """Add the compound notions to what was found, in the tables' order."""
    for compound in rules.compounds:
        at = find(compound.groups, compound.near, found, ordered=compound.ordered)
        if at >= 0:
            found.setdefault(compound.notion, []).append(at)


def firing(rules: Rules, found: Positions) -> list[Rule]:
    """Give the rules that hold for what was found, each once."""
    indexes: set[int] = set()
    by_anchor = rules.by_anchor
    for number in found:
        if number in by_anchor:
            indexes.update(by_anchor[number])
    held = []
    for index in sorted(indexes):
        rule = rules.rules[index]
        if not rule.unless.isdisjoint(found):
            continue
        if len(rule.groups) == 1 or find(rule.groups, rule.near, found, ordered=rule.ordered) >= 0:
            held.append(rule)
    return held


def fired(rules: Rules, folded: str) -> tuple[Rule, ...]:
    """Give the rules that hold for a folded text.

    Servers say the same to everybody but for addresses, which are one word here: short texts are remembered, up to
    `_REMEMBERED` of them.
    """
    words, places = rules.lexicon.words(folded)
    key = (tuple(words), tuple(places)) if len(words) <= _SHORT and not has_unspaced_script(folded) else None
    if key is not None and (known := rules.remembered.get(key)) is not None:
        return known
    found = rules.lexicon.notions(folded, words, places)
    expand(rules, found)
    held = tuple(firing(rules, found))
    if key is not None:
        if len(rules.remembered) >= _REMEMBERED:
            rules.remembered.clear()
        rules.remembered[key] = held
    return held
