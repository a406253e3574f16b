"""JSON with lines: what `json` reads is read alike, every value knows its line, and nothing hostile gets through."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.engine.policy.positions import (
    DEEPEST,
    LONGEST,
    BadDocumentError,
    Items,
    Members,
    Node,
    node_of,
    plain,
    read,
)

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**18), 10**18)
    | st.floats(allow_nan=False, allow_infinity=False, width=32)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
)
DOCUMENTS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


@given(DOCUMENTS, st.sampled_from([None, 0, 2]), st.booleans())
def test_what_json_writes_is_read_alike(document: Any, indent: int | None, escaped: bool) -> None:
    octets = json.dumps(document, indent=indent, ensure_ascii=escaped).encode()
    assert plain(read(octets)) == json.loads(octets)


@given(st.binary(max_size=200) | st.text("{}[]\",:\\ \n\t0123-.eEtrufalsn\ud800", max_size=60).map(
    lambda text: text.encode("utf-8", "surrogatepass")
))  # fmt: skip
def test_anything_is_read_as_json_reads_it_or_told_with_its_line(octets: bytes) -> None:
    try:
        found = plain(read(octets))
    except BadDocumentError as error:
        assert 1 <= error.fault.line <= octets.count(b"\n") + 1
    else:
        assert found == json.loads(octets.decode("utf-8-sig"))


def lines(node: Node) -> list[tuple[int, object]]:
    match node.value:
        case Items(nodes):
            return [(node.line, "list"), *(one for inner in nodes for one in lines(inner))]
        case Members(members):
            return [(node.line, "object"), *(one for inner in members for one in lines(inner.node))]
        case scalar:
            return [(node.line, scalar)]


def test_every_value_knows_its_line() -> None:
    text = '\n{"a":\n1,\r\n"b": [2,\n\n"x\\ny",\n{"c": null}]}\n'
    assert lines(read(text.encode())) == [
        (2, "object"),
        (3, 1),
        (4, "list"),
        (4, 2),
        (6, "x\ny"),
        (7, "object"),
        (7, None),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("{", 1),
        ('{\n"a": 1\n"b": 2}', 3),
        ('{\n"a": 1,\n}', 3),
        ("[1,\n2\n", 3),
        ('{"a": 1}\n\nx', 3),
        ('{\n"a": 1,\n"a": 2}', 3),
        ('{\n"a": NaN}', 2),
        ('{\n"a": Infinity}', 2),
        ('{\n"a": 01}', 2),
        ('{\n"a": truely}', 2),
        ('{\n"a": "b\n"}', 2),
        ('{\n"a": "\\q"}', 2),
        ('{\n"a": "\\ud800"}', 2),
        ("{\n'a': 1}", 2),
        ("{\na: 1}", 2),
        ("{} // no", 1),
    ],
)
def test_each_fault_has_its_line(text: str, line: int) -> None:
    with pytest.raises(BadDocumentError) as caught:
        read(text.encode())
    assert caught.value.fault.line == line


def test_a_byte_order_mark_does_no_harm() -> None:
    assert plain(read(b'\xef\xbb\xbf{"a": 1}')) == {"a": 1}


def test_what_is_no_utf_8_is_told_with_its_line() -> None:
    with pytest.raises(BadDocumentError) as caught:
        read(b'{\n\n"a": "\xff"}')
    assert caught.value.fault.line == 3


def test_bounded_in_size_and_depth() -> None:
    assert read(b"[" * DEEPEST + b"1" + b"]" * DEEPEST)
    for octets in (b"[" * 100_000, b'{"a":' * 100_000, b" " * (LONGEST + 1), b"9" * 100_000):
        with pytest.raises(BadDocumentError):
            read(octets)


@given(DOCUMENTS)
def test_a_registry_value_becomes_the_same_document(document: Any) -> None:
    assert plain(node_of(document)) == document


def test_what_json_has_not_is_no_document() -> None:
    endless: list[object] = []
    endless.append(endless)
    for value in (b"octets", object(), endless):
        with pytest.raises(ValueError, match=r"\w"):
            node_of(value)
