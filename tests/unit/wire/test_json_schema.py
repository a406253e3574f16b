"""Checking against a shipped schema gives what an independent implementation gives."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.wire.json_schema import fits

SCHEMA: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parents[3] / "resources/schemas/thunderbird-1.json").read_text("utf-8")
)
HELLO = {"type": "hello", "profile": "/home/anna/p", "version": "1.0"}
FAILED = {"type": "failed", "account": "a@b.test", "server": "s.test", "port": 25, "error": "550 no"}
ANSWER = {"type": "answer", "id": 1, "ok": False, "why": "changed"}
EDIT = {"section": "mail.smtpserver.smtp2", "key": "port", "old": None, "new": "587"}
CHANGE = {"type": "change", "edits": [EDIT]}
MESSAGES = (HELLO, FAILED, ANSWER, CHANGE, {**CHANGE, "id": 3}, {"type": "save"}, {"type": "save", "id": 2})
NAMES = ("from_thunderbird", "to_thunderbird", "from_roampost")
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-1, 70_000)
    | st.sampled_from([1.0, 1.5, 2**31, 1e300])
    | st.text(max_size=4)
    | st.sampled_from(["hello", "failed", "answer", "save", "change", "1.0", "mail.smtpservers", "x" * 5000]),
    lambda inner: st.lists(inner, max_size=34) | st.dictionaries(st.sampled_from([*EDIT, *ANSWER]), inner, max_size=4),
    max_leaves=6,
)


def oracle(value: object, name: str) -> bool:
    schema = {"$schema": SCHEMA["$schema"], "$defs": SCHEMA["$defs"], "$ref": f"#/$defs/{name}"}
    return bool(jsonschema.Draft202012Validator(schema).is_valid(value))


@pytest.mark.parametrize("name", NAMES)
@given(st.sampled_from(MESSAGES), st.dictionaries(st.sampled_from([*HELLO, *FAILED, *ANSWER, "edits", "x"]), VALUES))
def test_it_agrees_with_another_implementation(name: str, message: dict[str, Any], changes: dict[str, Any]) -> None:
    changed = {**message, **changes}
    assert fits(changed, name, SCHEMA) == oracle(changed, name)


@pytest.mark.parametrize("name", NAMES)
@given(VALUES, st.sampled_from(sorted(EDIT)))
def test_it_agrees_about_edits(name: str, value: Any, key: str) -> None:
    for change in ({"type": "change", "edits": [{**EDIT, key: value}]}, {"type": "change", "id": 1, "edits": value}):
        assert fits(change, name, SCHEMA) == oracle(change, name)


def test_each_message_fits_in_one_direction_alone() -> None:
    found = {index: [name for name in NAMES if fits(one, name, SCHEMA)] for index, one in enumerate(MESSAGES)}
    there, back, own = (["from_thunderbird"], ["to_thunderbird"], ["from_roampost"])
    assert list(found.values()) == [there, there, there, own, back, own, back]


@pytest.mark.parametrize(
    "edit",
    [
        {**EDIT, "section": "mail.server.server1"},
        {**EDIT, "section": "mail.identity.id1.x"},
        {**EDIT, "section": "signon", "key": "rememberSignons"},
        {**EDIT, "key": "host.name"},
        {**EDIT, "new": 587},
        {**EDIT, "secret": "x"},
    ],
)
def test_nothing_but_outgoing_servers_can_be_named(edit: dict[str, Any]) -> None:
    assert not fits({"type": "change", "edits": [edit]}, "from_roampost", SCHEMA)


@pytest.mark.parametrize("rule", [{"format": "email"}, {"additionalProperties": True}, {"additionalProperties": {}}])
def test_a_schema_that_says_more_than_is_checked_is_a_fault(rule: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not checked"):
        fits({}, "one", {"$defs": {"one": rule}})
