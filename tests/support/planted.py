"""Builds a value of any type by its type hints, with chosen text in every field: what a report must keep to itself."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from assistant.model.text import Sentence

Plant = Callable[[type, str], str]
"""(owner, field) to the text that is put there; for a sentence's fields the owner is `Sentence`."""

NOW = datetime(2026, 6, 1, 12, 34, 56, tzinfo=UTC)


def built(kind: Any, plant: Plant, owner: type = object, field: str = "") -> Any:
    """Return a value of a type; of a union its last member that is not None, of an open tuple one of each member."""
    origin = get_origin(kind)
    if origin in (UnionType, Union):
        return built([one for one in get_args(kind) if one is not NoneType][-1], plant, owner, field)
    if origin is tuple:
        inner = get_args(kind)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(built(one, plant, owner, field) for one in members(inner[0]))
        return tuple(built(one, plant, owner, field) for one in inner)
    if kind is Sentence:
        deeper = Sentence(template="{inner}", params=(("inner", plant(Sentence, "params")),))
        return Sentence(template="{text} {deeper}", params=(("deeper", deeper), ("text", plant(Sentence, "params"))))
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return kind(**{one.name: built(hints[one.name], plant, kind, one.name) for one in fields(kind)})
    if issubclass(kind, Enum):
        return next(iter(kind))
    simple = {bool: True, int: 1, float: 0.5, datetime: NOW}
    return plant(owner, field) if kind is str else simple[kind]


def members(kind: Any) -> tuple[Any, ...]:
    """Return a union's members without None, or the type alone."""
    if get_origin(kind) in (UnionType, Union):
        return tuple(one for one in get_args(kind) if one is not NoneType)
    return (kind,)


def leaves(kind: Any) -> set[Any]:
    """Return the plain types within a type hint."""
    inner = [one for one in get_args(kind) if one is not Ellipsis]
    return set().union(*(leaves(one) for one in inner)) if inner else {kind}


def reachable(kind: type) -> Iterator[tuple[type, str, set[Any]]]:
    """Yield (type, field, plain types of the field) of every dataclass that can be reached from one."""
    known: set[type] = set()
    waiting = [kind]
    while waiting:
        here = waiting.pop()
        if here in known:
            continue
        known.add(here)
        hints = get_type_hints(here)
        for one in fields(here):
            plain = leaves(hints[one.name])
            yield here, one.name, plain
            waiting.extend(
                inner for inner in plain if isinstance(inner, type) and is_dataclass(inner) and inner is not Sentence
            )
