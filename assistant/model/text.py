"""Sentences for people, kept as data until a face (window or terminal) shows them in a language."""

from dataclasses import dataclass
from typing import Final

CONTEXT: Final = "Roampost"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate knows this name
    """Mark ``text`` for ``pyside6-lupdate``; returns it unchanged.

    Args:
        context: the Linguist context; a literal.
        text: the English text, with ``{name}`` fields; a literal.
    """
    del context
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A text for people, not yet translated.

    Attributes:
        template: the English source text, marked with `QT_TRANSLATE_NOOP`, ``{name}`` fields.
        params: the fields' values, sorted by name; a value may itself be a `Sentence`.
        context: the Linguist context the template was marked with.
    """

    template: str
    params: tuple[tuple[str, "str | int | Sentence"], ...] = ()
    context: str = CONTEXT


def sentence(template: str, /, **params: "str | int | Sentence") -> Sentence:
    """Build a `Sentence` in the common context from a marked template."""
    return Sentence(template=template, params=tuple(sorted(params.items())))
