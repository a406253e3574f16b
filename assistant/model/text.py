"""Sentences for people, kept as data until a face (window or terminal) shows them in a language."""

from collections.abc import Mapping
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
        own: somebody's own words as (language code, text), of which those in the reader's language are shown as they
            stand; no catalogue knows them, and `template` is one of them. Empty for a sentence of Roampost's.
    """

    template: str
    params: tuple[tuple[str, "str | int | Sentence"], ...] = ()
    context: str = CONTEXT
    own: tuple[tuple[str, str], ...] = ()


def sentence(template: str, /, **params: "str | int | Sentence") -> Sentence:
    """Build a `Sentence` in the common context from a marked template."""
    return Sentence(template=template, params=tuple(sorted(params.items())))


def own_words(by_language: Mapping[str, str]) -> Sentence | None:
    """Return somebody's own words in several languages as one sentence; None where nothing is said in any.

    Args:
        by_language: language code (``it``, ``pt-BR``) to text.
    """
    said = tuple((code, text) for code, text in by_language.items() if text.strip())
    return Sentence(template=in_language(said, "en"), context="", own=said) if said else None


def in_language(own: tuple[tuple[str, str], ...], language: str) -> str:
    """Return the words for a reader: in their language as it is spoken there, else elsewhere, else English, else any.

    Args:
        own: (language code, text), at least one.
        language: ``it``, ``pt_BR``.
    """

    def likeness(code: str) -> int:
        wanted, base = language.replace("_", "-").lower(), code.lower().partition("-")[0]
        ranks = (code.lower() == wanted, code.lower() == wanted.partition("-")[0], base == wanted.partition("-")[0])
        return next((at for at, fits in enumerate((*ranks, code.lower() == "en", base == "en")) if fits), 9)

    return min(own, key=lambda one: likeness(one[0]))[1]
