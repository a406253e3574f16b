"""The schema held against documents: as a full JSON Schema implementation would, with lines and in plain words."""

import copy
import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.engine.policy.check import KEYWORDS, RIGHT, check, fits
from assistant.engine.policy.positions import Node, read
from tests.unit.engine.policy.policies import GOOD, SCHEMA, told, valid

ORACLE = jsonschema.Draft202012Validator(SCHEMA)
JUNK = st.sampled_from(
    [
        None,
        True,
        False,
        0,
        -1,
        25,
        25.0,
        1.5,
        70000,
        "",
        "x",
        "1.2",
        "*",
        "*.",
        "a@b",
        "smtp.x.no\n",
        [],
        ["x"],
        {},
        {"x": 1},
    ]
)


def read_text(document: Any) -> Node:
    return read(json.dumps(document).encode())


def test_the_schema_is_one_and_uses_only_what_is_understood() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def walk(schema: Any) -> None:
        if isinstance(schema, dict):
            assert schema.keys() <= KEYWORDS
            for word in ("properties", "$defs"):
                for inner in schema.get(word, {}).values():
                    walk(inner)
            for word in ("items", "additionalProperties", "propertyNames"):
                walk(schema.get(word))
            for inner in schema.get("anyOf", ()):
                walk(inner)

    walk(SCHEMA)


def test_a_schema_that_says_more_is_refused() -> None:
    with pytest.raises(ValueError, match="multipleOf"):
        check(read(b"1"), {"type": "integer", "multipleOf": 2})


def test_the_keys_are_the_contracts_and_two_more() -> None:
    assert list(SCHEMA["properties"]) == [
        "accounts", "allowed_relays", "forbidden_relays", "minimum_tls", "oauth_clients", "probe_recipients",
        "echo_address", "third_parties", "texts", "helpdesk", "unattended_fixes", "autostart", "report_to",
        "signed_policy", "error_texts",
    ]  # fmt: skip


def test_every_kind_of_text_says_what_it_must_be_and_has_samples() -> None:
    assert RIGHT.keys() == SCHEMA["$defs"].keys() == GOOD.keys()


@given(valid())
def test_what_the_schema_allows_has_no_fault(document: Any) -> None:
    ORACLE.validate(document)
    assert check(read_text(document), SCHEMA) == ()


@given(valid(), st.data())
def test_what_the_schema_forbids_has_a_fault_and_only_that(document: Any, data: st.DataObject) -> None:
    changed = {"document": copy.deepcopy(document)}
    holder: Any = changed
    key: Any = "document"
    while isinstance(holder[key], (dict, list)) and holder[key] and data.draw(st.integers(0, 4)):
        holder = holder[key]
        key = data.draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))))
    if isinstance(holder[key], dict) and data.draw(st.booleans()):
        holder[key]["unheard_of"] = data.draw(JUNK)
    else:
        holder[key] = data.draw(JUNK)
    faults = check(read_text(changed["document"]), SCHEMA)
    assert bool(faults) is not ORACLE.is_valid(changed["document"]) or _python_only(changed["document"])
    assert all(one.line == 1 for one in faults)


def _python_only(document: Any) -> bool:
    """Tell whether the oracle lets a last line feed pass, which in JSON Schema's own regular expressions is none."""
    return "\\n" in json.dumps(document)


FAULTS = [
    ('{\n"alowed_relays": []}', ['2: a policy has no key "alowed_relays"; did you mean "allowed_relays"?']),
    ('{\n"allowed-relays": []}', ['2: a policy has no key "allowed-relays"; did you mean "allowed_relays"?']),
    ("[]", ["1: the policy cannot be a list in brackets; it must be an object in braces."]),
    (
        '{"forbidden_relays": [\n"ok.example",\n"*"]}',
        [
            '3: forbidden_relays[1] cannot be "*"; it must be a host name such as smtp.example.org, all of a domain '
            "such as *.example.org, or an IP address."
        ],
    ),
    ('{\n\n"minimum_tls": 1.2}', ['3: minimum_tls cannot be 1.2; it must be one of "1.2", "1.3".']),
    ('{"minimum_tls": "1.0"}', ['1: minimum_tls cannot be "1.0"; it must be one of "1.2", "1.3".']),
    (
        '{"third_parties": {\n"ispdb": "no",\n"ispdb_url": "http://ispdb.example/"}}',
        [
            '2: third_parties.ispdb cannot be "no"; it must be true or false.',
            '3: third_parties.ispdb_url cannot be "http://ispdb.example/"; it must be an address that begins with '
            "https:// and ends with a slash.",
        ],
    ),
    (
        '{"accounts": [\n{"domains": ["a.example"],\n"outgoing": [{"host": "h.example",\n"port": 70000}]}]}',
        [
            "3: accounts[0].outgoing[0] lacks security; it must be there.",
            "4: accounts[0].outgoing[0].port cannot be 70000; it must be a whole number from 1 to 65535.",
        ],
    ),
    ('{"accounts": [{"domains": [], "outgoing": []}]}', [
        "1: accounts[0].domains is empty; it must hold something.",
        "1: accounts[0].outgoing is empty; it must hold something.",
    ]),
    ('{"oauth_clients": [{"domain": "a.example", "client_id": "x",\n"client_secret": "y"}]}', [
        '2: oauth_clients[0] has no key "client_secret"; did you mean "client_id"?',
    ]),
    ('{"probe_recipients": ["a@b.example",\n"a@b.example"]}', [
        '2: probe_recipients[1] repeats "a@b.example"; once is enough.',
    ]),
    ('{"report_to": "nobody"}', [
        '1: report_to cannot be "nobody"; it must be an e-mail address such as name@example.org, or an address that '
        "begins with https://.",
    ]),
    ('{"texts": {"english": {}}}', [
        '1: texts.* cannot be "english"; it must be a language code such as en, it or pt-BR.',
    ]),
    ('{"unattended_fixes": ["use_tls",\n"ask_provider"]}', [
        '2: unattended_fixes[1] cannot be "ask_provider"; it must be one of "switch_server", "pop_first", '
        '"enable_authentication", "use_tls", "change_port".',
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FAULTS)
def test_each_fault_is_told_on_its_line_with_what_would_be_right(text: str, expected: list[str]) -> None:
    assert told(check(read(text.encode()), SCHEMA)) == expected


def test_a_file_of_faults_is_told_in_bounds_and_on_one_line_each() -> None:
    document = {"probe_recipients": [f"{number}\n\x1b[31m{'x' * 500}" for number in range(400)], "\n\x1b": 1}
    faults = check(read_text(document), SCHEMA)
    assert 1 < len(faults) <= 100
    assert all("\n" not in line and "\x1b" not in line and len(line) < 300 for line in told(faults))


@pytest.mark.parametrize("kind", sorted(GOOD))
@pytest.mark.parametrize("bad", ["a b\x00", "\x1b[31m", "x\u202ey", "\x85"])
def test_no_kind_of_text_lets_control_characters_through(kind: str, bad: str) -> None:
    assert not fits(SCHEMA["$defs"][kind]["pattern"], bad)
