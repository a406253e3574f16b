"""Which language does the user read, and what does a sentence say in it? Without Qt, for the terminal.

The translations are Qt Linguist's own files (``resources/translations/roampost_XX.ts``), the same that the
window's are made of. English is the source and needs none.
"""

import logging
import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Final

from assistant.host.resources import resource
from assistant.model.fault import WrongUsageError
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, in_language, sentence

_log = logging.getLogger(__name__)

_MAX_FILE: Final = 8 * 1024 * 1024
_LOCALE = re.compile(r"([A-Za-z]{2,3})(?:[_-]([A-Za-z]{2}|[0-9]{3}))?(?:\.[\w-]+)?(?:@\w+)?")
_FIELD = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_DEPTH: Final = 8

# (context, source text): the forms, one without plurals.
Messages = Mapping[tuple[str, str], tuple[str, ...]]


def _one_or_other(number: int) -> int:
    return 0 if number == 1 else 1


def _at_most_one_or_other(number: int) -> int:
    return 0 if number <= 1 else 1


def _polish(number: int) -> int:
    if number == 1:
        return 0
    return 1 if number % 10 in range(2, 5) and number % 100 not in range(12, 15) else 2


def _arabic(number: int) -> int:
    if number <= 2:
        return number
    if number % 100 in range(3, 11):
        return 3
    return 4 if number % 100 >= 11 else 5


# Which numerus form a number takes, in the order in which Qt Linguist lists the forms (numerus.cpp of Qt's
# linguist, which follows CLDR but for the "many" of the Romance languages).
_PLURALS: Final[Mapping[str, Callable[[int], int]]] = {
    "ar": _arabic,
    "fr": _at_most_one_or_other,
    "pl": _polish,
    "pt_BR": _at_most_one_or_other,
}


class Translator:
    """Says sentences in one language; in English where a translation is missing or does not fit its source.

    Args:
        language: ``en``, ``it``, ``pt_BR`` …
        messages: the translations; empty for English.
    """

    def __init__(self, language: str = "en", messages: Messages | None = None) -> None:
        self.language = language
        self._messages: Messages = messages or {}
        base = language.partition("_")[0]
        self._plural = _PLURALS.get(language) or _PLURALS.get(base) or _one_or_other

    def render(self, said: Sentence) -> str:
        """Return the text for people, parameters filled in; never raises."""
        return self._render(said, 0)

    def translate(self, context: str, source: str, number: int | None = None) -> str | None:
        """Return a translation with its fields unfilled, None where there is none.

        Args:
            context: the Linguist context.
            source: the English text.
            number: what the plural form is for.
        """
        forms = self._messages.get((context, source))
        if not forms:
            return None
        return forms[min(self._plural(abs(number)), len(forms) - 1)] if number is not None else forms[-1]

    def _render(self, said: Sentence, depth: int) -> str:
        if depth > _DEPTH:
            return "…"
        if said.own:
            return in_language(said.own, self.language)
        params = dict(said.params)
        number = _number(params)
        text = self.translate(said.context, said.template, number)
        if text is None:
            text = said.template
            if number is not None:
                text = text.replace("(s)", "" if number == 1 else "s")
        if number is not None:
            text = text.replace("%n", str(number))

        def fill(field: re.Match[str]) -> str:
            value = params.get(field[1], field[0])
            return self._render(value, depth + 1) if isinstance(value, Sentence) else str(value)

        return _FIELD.sub(fill, text)


def _number(params: Mapping[str, str | int | Sentence]) -> int | None:
    """Return what a plural is for: the parameter ``n``, else the first whole number."""
    for value in (params.get("n"), *params.values()):
        if isinstance(value, int):
            return value
    return None


def _fields(text: str) -> frozenset[str]:
    """Return the placeholders of a text. Any other use of braces counts as one that no source has."""
    rest = _FIELD.sub("", text)
    strange = frozenset({"{"}) if "{" in rest or "}" in rest else frozenset()
    return frozenset(_FIELD.findall(text)) | strange


def parse_ts(data: bytes) -> Messages:
    """Read a Qt Linguist file (its DTD: "Linguist XML format", Qt 6).

    Left out: what is obsolete, untranslated, or has other placeholders than its source.

    Raises:
        ValueError: it is no such file, or too long.
    """
    # Only those who do not read English pay for it.
    from xml.etree import ElementTree

    if len(data) > _MAX_FILE:
        raise ValueError("too long")
    try:
        root = ElementTree.fromstring(data)  # noqa: S314 - a file of our own, which came with the program
    except ElementTree.ParseError as error:
        raise ValueError(str(error)) from None
    messages: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            wanted = _fields(source)
            if all(forms) and all(_fields(form) == wanted for form in forms):
                messages.setdefault((name, source), forms)
    return messages


def load_translator(language: str) -> Translator:
    """Return the translator for a language; for English, and where its file is missing or damaged, English."""
    if language.partition("_")[0] == "en":
        return Translator()
    with suppress(OSError):
        try:
            return Translator(language, parse_ts(resource(f"translations/roampost_{language}.ts").read_bytes()))
        except ValueError as error:
            _log.warning("the translation %s cannot be read: %s", language, error)
    return Translator()


def available_languages() -> tuple[str, ...]:
    """List the languages there are, ``en`` first."""
    found: list[str] = []
    with suppress(OSError):
        for entry in resource("translations").iterdir():
            name = re.fullmatch(r"roampost_([a-z]{2,3}(?:_[A-Z]{2})?)\.ts", entry.name)
            if name is not None and name[1] != "en":
                found.append(name[1])
    return ("en", *sorted(found))


def choose_language(
    wanted: str | None = None,
    setting: str | None = None,
    *,
    environment: Mapping[str, str] = os.environ,
    system: Callable[[], str | None] | None = None,
    available: tuple[str, ...] | None = None,
) -> str:
    """Choose among the languages there are; the first of these that says anything decides.

    Args:
        wanted: value of ``--lang``.
        setting: the user's setting.
        environment: ``LC_ALL``, ``LC_MESSAGES``, ``LANG`` (POSIX, "Internationalization Variables").
        system: says the system's own locale, None where it has none.
        available: languages there are; read from the resources where not given.

    Raises:
        WrongUsageError: ``wanted`` is no language code.
    """
    if wanted and not _LOCALE.fullmatch(wanted):
        raise WrongUsageError(
            "no-language",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "“{text}” is not a language code such as en, it or pt_BR."),
                text=wanted[:40],
            ),
        )
    said = [wanted, setting, *(environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))]
    choice = next((text for text in said if text), None) or (system or _system_locale)() or "en"
    match = _LOCALE.fullmatch(choice)
    if match is None or match[1].lower() == "en":
        return "en"  # "C", "POSIX", and what makes no sense
    there = available if available is not None else available_languages()
    base = match[1].lower()
    exact = f"{base}_{match[2].upper()}" if match[2] else base
    return next((language for language in (exact, base) if language in there), "en")


def _system_locale() -> str | None:
    """Ask Windows or macOS, which set no variables for programs started from the desktop."""
    with suppress(Exception):
        if sys.platform == "win32":
            # Windows only.
            import ctypes
            import locale

            number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
            return locale.windows_locale.get(number)
        if sys.platform == "darwin":
            # macOS only.
            import subprocess

            done = subprocess.run(
                ["/usr/bin/defaults", "read", "-g", "AppleLocale"],
                capture_output=True,
                text=True,
                timeout=1.0,
                check=False,
            )
            return done.stdout.strip() or None
    return None
