"""The rule tables: each rule's own examples, and what a broken table answers."""

import json
from pathlib import Path
from typing import Any

import pytest

from assistant.engine.explain.explain import Category, Rules, compile_rules, explain
from assistant.engine.explain.fold import clean, fold
from assistant.engine.explain.rules import expand, find, firing

TABLES = Path(__file__).parents[4] / "resources" / "explain"
ENTRIES: list[dict[str, Any]] = [
    rule for path in sorted(TABLES.glob("*.json")) for rule in json.loads(path.read_bytes()).get("rules", ())
]


def fired(rules: Rules, text: str) -> set[str]:
    found = rules.lexicon.read(fold(clean(text)))
    expand(rules, found)
    return {rule.name for rule in firing(rules, found)}


def test_every_rule_has_its_own_name() -> None:
    names = [entry["id"] for entry in ENTRIES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["id"])
def test_a_rule_finds_its_own_examples(rules: Rules, entry: dict[str, Any]) -> None:
    for text in entry.get("like", ()):
        assert entry["id"] in fired(rules, text), text
        assert explain(text, rules).category == entry["category"], text
    for text in entry.get("unlike", ()):
        assert explain(text, rules).category != entry["category"], text


def test_every_notion_that_a_rule_names_has_words() -> None:
    given: set[str] = set()
    named: set[str] = set()
    for path in TABLES.glob("*.json"):
        table = json.loads(path.read_bytes())
        given |= set(table.get("lexicon", {})) | {entry["notion"] for entry in table.get("compounds", ())}
        for entry in [*table.get("rules", ()), *table.get("compounds", ())]:
            for term in [*entry["when"], *entry.get("unless", ())]:
                named |= {part for part in term.split("|") if part.isupper() and part.isascii()}
    assert named <= given


def test_a_table_of_a_policy_adds_rules() -> None:
    tables = {path.name: path.read_bytes() for path in TABLES.glob("*.json")}
    tables["zz-policy.json"] = json.dumps(
        {
            "rules": [
                {
                    "id": "house-error",
                    "category": "network_not_authorised",
                    "when": ["house error seventeen"],
                    "weight": 6,
                },
            ],
        },
    ).encode()
    rules = compile_rules(tables)
    assert explain("550 house error seventeen", rules).category is Category.NETWORK_NOT_AUTHORISED


@pytest.mark.parametrize("table", [b"[]", b'{"unknown": 1}', b"not json"])
def test_a_broken_table_is_a_value_error(table: bytes) -> None:
    with pytest.raises(ValueError):
        compile_rules({"broken.json": table})


@pytest.mark.parametrize(
    "rule",
    [
        {"id": "x", "category": "relay_denied", "when": ["a"]},
        {"id": "x", "category": "relay", "when": ["a"], "weight": 1},
        {"id": "x", "category": "relay_denied", "when": "a", "weight": 1},
        {"id": "x", "category": "relay_denied", "when": ["a"], "weight": 1, "wen": ["b"]},
    ],
    ids=["no weight", "no such category", "when is no list", "a slip of the pen"],
)
def test_a_broken_rule_is_named(rule: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"house.json: rule x"):
        compile_rules({"house.json": json.dumps({"rules": [rule]}).encode()})


def test_groups_must_stand_near_and_in_order() -> None:
    found = {0: [10], 1: [30], 2: [200]}
    assert find(((0,), (1,)), 25, found, ordered=False) == 10
    assert find(((0,), (2,)), 25, found, ordered=False) == -1
    assert find(((1,), (0,)), 25, found, ordered=False) == 30
    assert find(((1,), (0,)), 25, found, ordered=True) == -1
    assert find(((0, 7), (1, 2)), 25, found, ordered=True) == 10
    assert find(((9,),), 25, found, ordered=False) == -1


@pytest.mark.parametrize(
    ("number", "category", "words"),
    [
        # As imnxport.h has them: the sender's and the recipients' refusal, then what is missing, then STARTTLS.
        ("0x800CCC78", Category.SENDER_NOT_ALLOWED, "sender"),
        ("0x800CCC79", Category.RELAY_DENIED, "recipient"),
        ("0x800CCC7A", Category.OTHER, "no sender"),
        ("0x800CCC7B", Category.OTHER, "no recipient"),
        ("0x800CCC7C", Category.TLS_REQUIRED, "530"),
        ("0x800CCC7D", Category.TLS_FAILURE, "STARTTLS"),
        ("0x800CCC7E", Category.OTHER, "DSN"),
        ("0x800CCC7F", Category.TLS_FAILURE, "454"),
        ("0x800CCC32", Category.AUTH_FAILED, "401"),
        ("0x800CCCAE", Category.AUTH_FAILED, "password"),
    ],
)
def test_outlook_s_numbers_mean_what_their_maker_says(
    rules: Rules, number: str, category: Category, words: str
) -> None:
    votes = dict(rules.numbers[number])
    assert max(votes, key=votes.__getitem__) is category
    assert words in rules.number_means[number]


def test_a_number_without_a_source_means_nothing(rules: Rules) -> None:
    assert not {"0x800CCC1B", "0x800CCC1C", "0x800CCC1D", "0x800CCC81"} & rules.numbers.keys()
