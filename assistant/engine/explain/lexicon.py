"""From words to notions: a text is read once, word by word, and each word or phrase stands for notions.

A table names notions (``RELAY``, ``DENY``) and lists their words in many languages: ``relaying`` is one word,
``relay*`` all that begin so, ``*zertifikat*`` all that contain it (languages that join words), ``log in`` a phrase,
``url:spamhaus`` any address or host name that contains it.
Entries in scripts without blanks between words are looked for anywhere. Time is linear in the text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from assistant.engine.explain.fold import fold

Positions = dict[int, list[int]]

WORD: Final = re.compile(r"[a-z0-9]+|[^\W_a-z0-9]+")
_OPENERS: Final = {ord(mark): " " for mark in '<>()[]{}"|,=*+~^\\、…\n'}
_OTHER_SCRIPTS: Final = frozenset({"ru", "uk", "bg", "el", "ja", "zh", "ko", "th", "ar", "he"})
_CACHE_LIMIT: Final = 20_000
_POSITION_LIMIT: Final = 24
_SENTENCE_GAP: Final = 24
_CLAUSE_GAP: Final = 8
_IPV4: Final = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)")
_HOST_END: Final = frozenset(
    [
        "com",
        "net",
        "org",
        "edu",
        "gov",
        "info",
        "biz",
        "int",
        "mil",
        "mobi",
        "example",
        "invalid",
        "test",
        "local",
        "lan",
        "cloud",
        "email",
        "online",
        "arpa",
    ],
)


# Compiled at first use: sets of such letters take 4 ms each, and most texts have none.
@cache
def _other_letters() -> re.Pattern[str]:
    return re.compile("[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0e00-\u0e7f\u2e80-\ud7ff\uf900-\ufaff]")


@cache
def _unspaced_letters() -> re.Pattern[str]:
    return re.compile("[\u0e00-\u0e7f\u2e80-\ud7ff\uf900-\ufaff]")


def has_unspaced_script(text: str) -> bool:
    """Tell whether a text has Chinese, Japanese, Korean or Thai letters."""
    return not text.isascii() and _unspaced_letters().search(text) is not None


Phrase = tuple[tuple[tuple[str, bool], ...], int]


@dataclass(slots=True)
class _Entry:
    """What one word stands for.

    Attributes:
        notions: those of the word itself.
        by_next: the phrases that begin with it, by their second word: what follows that, and the notion.
        by_stem: the phrases whose second word is a stem.
    """

    notions: tuple[int, ...]
    by_next: dict[str, tuple[Phrase, ...]]
    by_stem: tuple[Phrase, ...]


_EMPTY: Final = _Entry((), {}, ())


@dataclass(slots=True)
class Lexicon:
    """Notions by word. Filled by `fill` and `add`, then only read (the caches aside).

    Words of scripts that the text does not have are entered when a text first has one, to start fast.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    _words: dict[str, list[int]] = field(default_factory=dict)
    _stems: dict[str, list[int]] = field(default_factory=dict)
    _inside_words: list[tuple[str, int]] = field(default_factory=list)
    _phrases: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    _stem_phrases: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    _unspaced: list[tuple[str, int]] = field(default_factory=list)
    _places: list[tuple[str, int]] = field(default_factory=list)
    _later: list[tuple[int, str]] = field(default_factory=list)
    _chunks: dict[str, tuple[tuple[str, ...], int]] = field(default_factory=dict)
    _entries: dict[str, _Entry] = field(default_factory=dict)

    def number(self, notion: str) -> int:
        """Give a notion's number, a new one at first sight."""
        return self.numbers.setdefault(notion, len(self.numbers))

    def fill(self, table: Mapping[str, Mapping[str, str]]) -> None:
        """Enter a table of notion, language, words (semicolons between them)."""
        for notion, languages in table.items():
            number = self.number(notion)
            for language, entries in languages.items():
                if language in _OTHER_SCRIPTS:
                    self._later.append((number, entries))
                else:
                    self.add(number, entries if entries.isascii() else fold(entries), ";")

    def add(self, number: int, entries: str, separator: str) -> None:
        """Let a notion have further words, folded ones."""
        words, stems, phrases = self._words, self._stems, self._phrases
        for entry in entries.split(separator):
            text = entry.strip()
            if not text:
                continue
            if " " in text:
                first, _, rest = text.partition(" ")
                if first[-1] == "*":
                    self._stem_phrases.setdefault(first[:-1], []).append((rest, number))
                else:
                    phrases.setdefault(first, []).append((rest, number))
            elif text[0] == "*":
                self._inside_words.append((text.strip("*"), number))
            elif text[-1] == "*":
                stems.setdefault(text[:-1], []).append(number)
            elif text.startswith("url:"):
                self._places.append((text[4:], number))
            else:
                words.setdefault(text, []).append(number)

    def complete(self) -> None:
        """Enter the words of other scripts now, so that several threads may read from then on.

        Those of scripts without blanks between words are looked for anywhere.
        """
        for number, entries in self._later:
            folded = fold(entries)
            if not has_unspaced_script(folded):
                self.add(number, folded, ";")
                continue
            for entry in folded.split(";"):
                text = entry.strip()
                if has_unspaced_script(text):
                    self._unspaced.append((text, number))
                elif text:
                    self.add(number, text, ";")
        self._later.clear()
        self._entries.clear()

    def _chunk(self, chunk: str) -> tuple[tuple[str, ...], int]:
        """Split what stands between blanks into words; addresses become ``@address``, ``@ip``, ``@host``, ``@url``."""
        last = chunk[-1]
        gap = _SENTENCE_GAP if last in ".!?;。" else _CLAUSE_GAP if last in ":-" else 0
        if "://" in chunk or chunk.startswith("www."):
            return ("@url", *self._inside(chunk)), 0
        core = chunk.strip("'.,:;!?-#/。")
        if "@" in core[1:-1]:
            return ("@address",), gap
        if core.startswith("#") and core[1:2].isdigit():
            return (), gap
        if "." in core or core.count(":") > 3:
            if _IPV4.search(core) or (core.count(":") > 3 and not core.strip("0123456789abcdef:.%")):
                return ("@ip", *self._inside(core)), gap
            end = core.partition(":")[0].rpartition(".")[2].partition("/")[0]
            if (end in _HOST_END or len(end) == 2) and end.isalpha():
                return ("@host", *self._inside(core)), gap
        if "'" in core:
            if core.endswith("n't"):
                return ({"ca": "can", "wo": "will"}.get(core[:-3], core[:-3]), "not"), gap
            core = core.replace("n't", " not ")
        if "e-mail" in core:
            core = core.replace("e-mail", "email")
        return tuple(WORD.findall(core)), gap

    def _inside(self, place: str) -> tuple[str, ...]:
        return tuple(f"@{needle}" for needle, _ in self._places if needle in place)

    def _entry(self, word: str) -> _Entry:
        """Look a word up: the whole word, every beginning of it that is a stem, and what it contains."""
        notions = list(self._words.get(word, ()))
        phrases = list(self._phrases.get(word, ()))
        if word.startswith("@"):
            notions.extend(number for needle, number in self._places if word[1:] == needle)
        elif len(word) > 7:
            notions.extend(number for needle, number in self._inside_words if needle in word)
        for end in range(2, len(word) + 1):
            stem = word[:end]
            notions.extend(self._stems.get(stem, ()))
            phrases.extend(self._stem_phrases.get(stem, ()))
        if not notions and not phrases:
            return _EMPTY
        by_next: dict[str, tuple[Phrase, ...]] = {}
        by_stem: list[Phrase] = []
        for rest, number in dict.fromkeys(phrases):
            parts = _parts(rest)
            second, is_stem = parts[0]
            if is_stem:
                by_stem.append((parts, number))
            else:
                by_next[second] = (*by_next.get(second, ()), (parts[1:], number))
        return _Entry(tuple(dict.fromkeys(notions)), by_next, tuple(by_stem))

    def words(self, folded: str) -> tuple[list[str], list[int]]:
        """Split a folded text into words and their positions (characters, longer across sentence ends)."""
        if self._later and not folded.isascii() and _other_letters().search(folded):
            self.complete()
        words: list[str] = []
        places: list[int] = []
        position = 0
        chunks = self._chunks
        for chunk in folded.translate(_OPENERS).split():
            known = chunks.get(chunk)
            if known is None:
                known = self._chunk(chunk[:400])
                if len(chunks) >= _CACHE_LIMIT:
                    chunks.clear()
                if len(chunk) <= 64:
                    chunks[chunk] = known
            for word in known[0]:
                words.append(word)
                places.append(position)
                position += len(word) + 1
            position += known[1]
        return words, places

    def read(self, folded: str) -> Positions:
        """Find all notions in a folded text: notion number to positions, rising, 24 at most of each."""
        return self.notions(folded, *self.words(folded))

    def notions(self, folded: str, words: list[str], places: list[int]) -> Positions:
        """Find all notions in a folded text whose words and their positions are known."""
        found: Positions = {}
        entries = self._entries
        last = len(words) - 1
        for index, word in enumerate(words):
            entry = entries.get(word)
            if entry is None:
                entry = self._entry(word)
                if len(entries) >= _CACHE_LIMIT:
                    entries.clear()
                if len(word) <= 64:
                    entries[word] = entry
            if entry is _EMPTY:
                continue
            position = places[index]
            for number in entry.notions:
                if number in found:
                    found[number].append(position)
                else:
                    found[number] = [position]
            if index == last:
                break
            for rest, number in entry.by_next.get(words[index + 1], ()):
                if not rest or _continues(words, index + 2, rest):
                    found.setdefault(number, []).append(position)
            for rest, number in entry.by_stem:
                if _continues(words, index + 1, rest):
                    found.setdefault(number, []).append(position)
        if self._unspaced and has_unspaced_script(folded):
            for needle, number in self._unspaced:
                at = folded.find(needle)
                while at >= 0 and len(found.get(number, ())) < _POSITION_LIMIT:
                    found.setdefault(number, []).append(at)
                    at = folded.find(needle, at + len(needle))
        for number, positions in found.items():
            if len(positions) > _POSITION_LIMIT:
                found[number] = positions[:_POSITION_LIMIT]
        return found


def _parts(rest: str) -> tuple[tuple[str, bool], ...]:
    """Split what follows the first word of a phrase: each word, and whether it is a stem."""
    return tuple((part[:-1], True) if part[-1] == "*" else (part, False) for part in rest.split())


def _continues(words: list[str], index: int, rest: tuple[tuple[str, bool], ...]) -> bool:
    for offset, (part, is_stem) in enumerate(rest):
        at = index + offset
        if at >= len(words):
            return False
        word = words[at]
        if not (word.startswith(part) if is_stem else word == part):
            return False
    return True
