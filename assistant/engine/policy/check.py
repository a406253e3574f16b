"""Is a document what the schema asks for? Each fault with its line, and with what would be right.

Understands the part of JSON Schema (draft 2020-12) that ``resources/schemas/policy-1.json`` uses, and refuses a schema
that uses more: `KEYWORDS`.
"""

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any, Final

from assistant.engine.policy.positions import Fault, Items, Members, Node, plain, shown
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

Schema = Mapping[str, Any]

KEYWORDS: Final = frozenset(
    {
        "type", "properties", "additionalProperties", "propertyNames", "required", "items", "enum", "pattern", "anyOf",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "maxLength", "minimum", "maximum",
        "description", "title", "$ref", "$defs", "$schema", "$id",
    },
)  # fmt: skip
_MOST_FAULTS: Final = 100

RIGHT: Final[Mapping[str, str]] = {
    "host": QT_TRANSLATE_NOOP("Roampost", "a host name such as smtp.example.org, in ASCII form (xn--…)"),
    "domain": QT_TRANSLATE_NOOP("Roampost", "a domain such as example.org, in ASCII form (xn--…)"),
    "relay": QT_TRANSLATE_NOOP(
        "Roampost", "a host name such as smtp.example.org, all of a domain such as *.example.org, or an IP address"
    ),
    "address": QT_TRANSLATE_NOOP("Roampost", "an e-mail address such as name@example.org"),
    "https_url": QT_TRANSLATE_NOOP("Roampost", "an address that begins with https://"),
    "https_folder": QT_TRANSLATE_NOOP("Roampost", "an address that begins with https:// and ends with a slash"),
    "http_url": QT_TRANSLATE_NOOP("Roampost", "an address that begins with http://"),
    "name": QT_TRANSLATE_NOOP("Roampost", "letters, digits and signs without spaces, 200 at most"),
    "phone": QT_TRANSLATE_NOOP("Roampost", "a telephone number such as +39 02 1234567"),
    "piece": QT_TRANSLATE_NOOP("Roampost", "a piece of what a server says: two letters or digits in a row at least"),
    "public_key": QT_TRANSLATE_NOOP("Roampost", "an Ed25519 public key: 32 octets in Base64"),
    "language": QT_TRANSLATE_NOOP("Roampost", "a language code such as en, it or pt-BR"),
    "text": QT_TRANSLATE_NOOP("Roampost", "a text of at most 2000 characters, without control characters"),
}
"""What each kind of text in the schema's ``$defs`` must be, for a person."""

_KINDS: Final[Mapping[str, str]] = {
    "object": QT_TRANSLATE_NOOP("Roampost", "an object in braces"),
    "array": QT_TRANSLATE_NOOP("Roampost", "a list in brackets"),
    "string": QT_TRANSLATE_NOOP("Roampost", "a text in double quotes"),
    "integer": QT_TRANSLATE_NOOP("Roampost", "a whole number"),
    "boolean": QT_TRANSLATE_NOOP("Roampost", "true or false"),
    "null": QT_TRANSLATE_NOOP("Roampost", "null"),
}


def check(node: Node, schema: Schema) -> tuple[Fault, ...]:
    """Return what is wrong with a document, in the order of its lines; at most 100 faults.

    Raises:
        ValueError: the schema uses a keyword that is not understood here.
    """
    checker = _Checker(schema)
    checker.check(node, schema, "", "")
    return tuple(sorted(checker.faults[:_MOST_FAULTS], key=lambda one: one.line))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # In JSON Schema `$` is the very end; in Python it also stands before a last line feed.
    return re.compile(re.sub(r"\$(?=\)|$)", r"\\Z", pattern))


def fits(pattern: str, text: str) -> bool:
    """Tell whether a text fits a pattern of the schema (ECMA 262, as far as the schema uses it)."""
    return _compiled(pattern).search(text) is not None


class _Checker:
    def __init__(self, root: Schema) -> None:
        self._root = root
        self.faults: list[Fault] = []

    def check(self, node: Node, schema: Schema, where: str, top: str) -> None:
        if len(self.faults) >= _MOST_FAULTS:
            return
        unknown = schema.keys() - KEYWORDS
        if unknown:
            raise ValueError(f"not understood: {sorted(unknown)}")
        schema, kind = self._followed(schema)
        if "anyOf" in schema:
            self._any(node, schema["anyOf"], where, top)
            return
        if "enum" in schema:
            value = plain(node)
            if not any(value == one and type(value) is type(one) for one in schema["enum"]):
                self._not(node, where, top, self._one_of(schema["enum"]))
            return
        wanted = schema.get("type")
        if wanted is not None and not _is(node, wanted):
            right = RIGHT[kind] if kind in RIGHT else _KINDS[wanted]
            self._not(node, where, top, sentence(right))
            return
        match node.value:
            case Members():
                self._members(node.line, node.value, schema, where, top)
            case Items():
                self._items(node.line, node.value.nodes, schema, where, top)
            case str() as text:
                if len(text) > schema.get("maxLength", len(text)) or not fits(schema.get("pattern", ""), text):
                    self._not(node, where, top, sentence(RIGHT[kind]))
            case int() | float() as number:
                least, most = schema.get("minimum"), schema.get("maximum")
                if (least is not None and number < least) or (most is not None and number > most):
                    span = sentence(
                        QT_TRANSLATE_NOOP("Roampost", "a whole number from {least} to {most}"),
                        least=str(least),
                        most=str(most),
                    )
                    self._not(node, where, top, span)
            case None:
                pass

    def _followed(self, schema: Schema) -> tuple[Schema, str]:
        reference = schema.get("$ref")
        if reference is None:
            return schema, ""
        kind = str(reference).removeprefix("#/$defs/")
        return self._root["$defs"][kind], kind

    def _add(self, line: int, top: str, said: Sentence) -> None:
        self.faults.append(Fault(line=line, sentence=said, key=top))

    def _not(self, node: Node, where: str, top: str, right: Sentence) -> None:
        said = sentence(
            QT_TRANSLATE_NOOP("Roampost", "{key} cannot be {value}; it must be {right}."),
            key=where or sentence(QT_TRANSLATE_NOOP("Roampost", "the policy")),
            value=_brief(node),
            right=right,
        )
        self._add(node.line, top, said)

    @staticmethod
    def _one_of(choices: Sequence[object]) -> Sentence:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "one of {choices}"), choices=", ".join(shown(one) for one in choices)
        )

    def _any(self, node: Node, choices: Sequence[Schema], where: str, top: str) -> None:
        rights: list[Sentence] = []
        for one in choices:
            tried = _Checker(self._root)
            tried.check(node, one, where, top)
            if not tried.faults:
                return
            followed, kind = self._followed(one)
            rights.append(sentence(RIGHT[kind] if kind in RIGHT else _KINDS[followed["type"]]))
        right = rights[0]
        for more in rights[1:]:
            right = sentence(QT_TRANSLATE_NOOP("Roampost", "{one}, or {other}"), one=right, other=more)
        self._not(node, where, top, right)

    def _members(self, line: int, value: Members, schema: Schema, where: str, top: str) -> None:
        known: Mapping[str, Schema] = schema.get("properties", {})
        others: bool | Schema = schema.get("additionalProperties", True)
        for member in value.members:
            path = f"{where}.{member.key}" if where else member.key
            own_top = top or member.key
            if member.key in known:
                self.check(member.node, known[member.key], path, own_top)
            elif others is False:
                self._unknown(member.line, member.key, where, own_top, tuple(known))
            elif not isinstance(others, bool):
                named = Node(line=member.line, value=member.key)
                before = len(self.faults)
                self.check(named, schema.get("propertyNames", {}), self._key_of(where), own_top)
                if len(self.faults) == before:
                    self.check(member.node, others, path, own_top)
        present = {one.key for one in value.members}
        for missing in schema.get("required", ()):
            if missing not in present:
                said = sentence(
                    QT_TRANSLATE_NOOP("Roampost", "{key} lacks {missing}; it must be there."),
                    key=where,
                    missing=missing,
                )
                self._add(line, top, said)
        self._count(line, len(value.members), schema, ("minProperties", "maxProperties"), where, top)

    @staticmethod
    def _key_of(where: str) -> str:
        return f"{where}.*"

    def _unknown(self, line: int, key: str, where: str, top: str, known: tuple[str, ...]) -> None:
        near = get_close_matches(key.lower().replace("-", "_")[:80], known, n=1, cutoff=0.6)
        place = where or sentence(QT_TRANSLATE_NOOP("Roampost", "a policy"))
        if near:
            said = sentence(
                QT_TRANSLATE_NOOP("Roampost", "{place} has no key {key}; did you mean {near}?"),
                place=place,
                key=shown(key),
                near=shown(near[0]),
            )
        else:
            said = sentence(
                QT_TRANSLATE_NOOP("Roampost", "{place} has no key {key}; it may have: {known}."),
                place=place,
                key=shown(key),
                known=", ".join(known),
            )
        self._add(line, top, said)

    def _items(self, line: int, nodes: tuple[Node, ...], schema: Schema, where: str, top: str) -> None:
        self._count(line, len(nodes), schema, ("minItems", "maxItems"), where, top)
        inner: Schema = schema.get("items", {})
        seen: dict[str, int] = {}
        for number, node in enumerate(nodes):
            path = f"{where}[{number}]"
            self.check(node, inner, path, top)
            value = shown_whole(node)
            if schema.get("uniqueItems") and value in seen:
                said = sentence(
                    QT_TRANSLATE_NOOP("Roampost", "{key} repeats {value}; once is enough."),
                    key=path,
                    value=_brief(node),
                )
                self._add(node.line, top, said)
            seen[value] = number

    def _count(self, line: int, number: int, schema: Schema, words: tuple[str, str], where: str, top: str) -> None:
        least, most = schema.get(words[0], 0), schema.get(words[1])
        if number < least:
            self._add(
                line, top, sentence(QT_TRANSLATE_NOOP("Roampost", "{key} is empty; it must hold something."), key=where)
            )
        elif most is not None and number > most:
            said = sentence(
                QT_TRANSLATE_NOOP("Roampost", "{key} holds {number} entries; it must hold at most {most}."),
                key=where,
                number=number,
                most=most,
            )
            self._add(line, top, said)


def _is(node: Node, kind: str) -> bool:
    value = node.value
    match kind:
        case "object":
            return isinstance(value, Members)
        case "array":
            return isinstance(value, Items)
        case "string":
            return isinstance(value, str)
        case "integer":
            return (isinstance(value, int) and not isinstance(value, bool)) or (
                isinstance(value, float) and value.is_integer()
            )
        case "boolean":
            return isinstance(value, bool)
        case _:
            return value is None


def _brief(node: Node) -> Sentence | str:
    if isinstance(node.value, Members):
        return sentence(_KINDS["object"])
    if isinstance(node.value, Items):
        return sentence(_KINDS["array"])
    return shown(node.value)


def shown_whole(node: Node) -> str:
    """Return a value by which equal ones are told."""
    return repr(plain(node))
