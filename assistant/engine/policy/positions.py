"""JSON read so that every value knows its line; bounded in size and depth, strict where `json` is not.

RFC 8259, without what it leaves to chance: a key twice in one object, half a surrogate pair, and numbers that are none
(``NaN``) are faults.
"""

import json
import re
from dataclasses import dataclass
from typing import Final

from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

LONGEST: Final = 262_144
"""Octets of a whole document."""
DEEPEST: Final = 16

_SPACE: Final = re.compile(r"[ \t\r\n]*")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,18})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?")
_WORD: Final = re.compile(r"[^\s,:\[\]{}\"]{1,20}|.", re.DOTALL)
_LITERALS: Final = {"true": True, "false": False, "null": None}
_STRING: Final = json.JSONDecoder()
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One value of a document.

    Attributes:
        line: where it begins, from 1; 0 where the source has no lines.
        value: a scalar, a tuple of nodes (array), or a tuple of `Member` (object).
    """

    line: int
    value: "bool | int | float | str | Items | Members | None"


@dataclass(frozen=True, slots=True)
class Items:
    """The values of an array."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """One key of an object with its value; `line` is the key's."""

    key: str
    line: int
    node: Node


@dataclass(frozen=True, slots=True)
class Members:
    """The keys of an object, in their order."""

    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong, where, and what would be right.

    Attributes:
        line: from 1; 0 where the source has no lines.
        sentence: for a person.
        key: the top-level key it is about; empty where it is the whole document.
    """

    line: int
    sentence: Sentence
    key: str = ""


class BadDocumentError(Exception):
    """The document is no JSON; `fault` says where and why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.sentence.template)
        self.fault = fault


def read(octets: bytes) -> Node:
    """Read a document.

    Raises:
        BadDocumentError: it is not UTF-8, not JSON, too long or too deep.
    """
    if len(octets) > LONGEST:
        raise BadDocumentError(
            Fault(
                line=1,
                sentence=sentence(
                    QT_TRANSLATE_NOOP("Roampost", "The file is too long; it must be at most {most} bytes."),
                    most=LONGEST,
                ),
            )
        )
    try:
        # A byte order mark, as Windows editors write it, does no harm.
        text = octets.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = octets.count(b"\n", 0, error.start) + 1
        said = sentence(QT_TRANSLATE_NOOP("Roampost", "This is not UTF-8; save the file in that encoding."))
        raise BadDocumentError(Fault(line=line, sentence=said)) from None
    return _Reader(text).document()


def plain(node: Node) -> object:
    """Return a node as `json` would have read it."""
    match node.value:
        case Items(nodes):
            return [plain(one) for one in nodes]
        case Members(members):
            return {one.key: plain(one.node) for one in members}
        case scalar:
            return scalar


def node_of(value: object, depth: int = 0) -> Node:
    """Make a node without lines of what a registry or a property list holds.

    Raises:
        ValueError: there is no such thing in JSON, or it is too deep.
    """
    if depth > DEEPEST:
        raise ValueError("too deep")
    if value is None or isinstance(value, (bool, int, float, str)):
        return Node(line=0, value=value)
    if isinstance(value, (list, tuple)):
        return Node(line=0, value=Items(tuple(node_of(one, depth + 1) for one in value)))
    if isinstance(value, dict):
        members = tuple(Member(str(key), 0, node_of(one, depth + 1)) for key, one in value.items())
        return Node(line=0, value=Members(members))
    raise ValueError(type(value).__name__)


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._counted = 0
        self._line = 1

    def document(self) -> Node:
        node = self._value(0)
        self._space()
        if self._at < len(self._text):
            raise self._wrong(
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "{found} stands after the end; the file must hold one object only."),
                    found=self._found(),
                )
            )
        return node

    def _space(self) -> None:
        found = _SPACE.match(self._text, self._at)
        assert found is not None
        self._at = found.end()

    def _here(self) -> int:
        """Return the line of the place reached; it only ever moves on."""
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def _found(self) -> Sentence | str:
        word = _WORD.match(self._text, self._at)
        if word is None:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "the end of the file"))
        return json.dumps(word[0], ensure_ascii=False)[1:-1].replace('\\"', '"')

    def _wrong(self, said: Sentence) -> BadDocumentError:
        return BadDocumentError(Fault(line=self._here(), sentence=said))

    def _expected(self, wanted: str) -> BadDocumentError:
        return self._wrong(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "This is not JSON: {found} stands where {wanted} should be."),
                found=self._found(),
                wanted=sentence(wanted),
            )
        )

    def _next(self) -> str:
        self._space()
        return self._text[self._at : self._at + 1]

    def _value(self, depth: int) -> Node:
        if depth > DEEPEST:
            raise self._wrong(sentence(QT_TRANSLATE_NOOP("Roampost", "This is nested too deeply for a policy.")))
        sign = self._next()
        line = self._here()
        if sign == "{":
            return Node(line=line, value=self._members(depth))
        if sign == "[":
            return Node(line=line, value=self._items(depth))
        if sign == '"':
            return Node(line=line, value=self._string())
        for word, value in _LITERALS.items():
            if self._text.startswith(word, self._at) and not self._text[self._at + len(word) :][:1].isalnum():
                self._at += len(word)
                return Node(line=line, value=value)
        number = _NUMBER.match(self._text, self._at)
        if number is None or self._text[number.end() : number.end() + 1].isalnum():
            raise self._expected(QT_TRANSLATE_NOOP("Roampost", "a value"))
        self._at = number.end()
        return Node(line=line, value=float(number[0]) if number[1] or number[2] else int(number[0]))

    def _string(self) -> str:
        try:
            text, end = _STRING.raw_decode(self._text, self._at)
        except json.JSONDecodeError as error:
            self._at = max(self._at, min(error.pos, len(self._text)))
            raise self._wrong(
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "This text does not end on its line, or holds a sign that must be escaped; "
                        "close it with a double quote, and double each backslash.",
                    )
                )
            ) from None
        assert isinstance(text, str)
        if _SURROGATE.search(text):
            raise self._wrong(
                sentence(QT_TRANSLATE_NOOP("Roampost", "This text holds half a character; both halves must be there."))
            )
        self._at = end
        return text

    def _members(self, depth: int) -> Members:
        found: dict[str, Member] = {}
        self._at += 1
        if self._next() == "}":
            self._at += 1
            return Members(())
        while True:
            if self._next() != '"':
                raise self._expected(QT_TRANSLATE_NOOP("Roampost", "a key in double quotes"))
            line = self._here()
            key = self._string()
            if key in found:
                raise self._wrong(
                    sentence(
                        QT_TRANSLATE_NOOP("Roampost", "{key} stands here twice; it was set in line {line} already."),
                        key=shown(key),
                        line=found[key].line,
                    )
                )
            if self._next() != ":":
                raise self._expected(QT_TRANSLATE_NOOP("Roampost", "a colon"))
            self._at += 1
            found[key] = Member(key, line, self._value(depth + 1))
            if self._ended("}"):
                return Members(tuple(found.values()))

    def _items(self, depth: int) -> Items:
        found: list[Node] = []
        self._at += 1
        if self._next() == "]":
            self._at += 1
            return Items(())
        while True:
            found.append(self._value(depth + 1))
            if self._ended("]"):
                return Items(tuple(found))

    def _ended(self, end: str) -> bool:
        """Pass a comma or the end of an array or object; tell whether it was the end."""
        sign = self._next()
        if sign not in {",", end} or not sign:
            wanted = (
                QT_TRANSLATE_NOOP("Roampost", "a comma or a closing brace")
                if end == "}"
                else QT_TRANSLATE_NOOP("Roampost", "a comma or a closing bracket")
            )
            raise self._expected(wanted)
        self._at += 1
        return sign == end


def shown(value: object) -> str:
    """Return a value of a document as one short line."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:79]}…"
