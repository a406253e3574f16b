"""Settings files of sections, keys and values, edited without losing an octet."""

import re
from typing import Final

from assistant.clients import faults
from assistant.clients.files import Content
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_SECTION: Final = re.compile(r"\[([^\[\]]+)\]\s*")
_LINE_END: Final = re.compile(r"\r?\n\Z")
_BLOT: Final = "********"


class KeyLines:
    """A file as lines with their endings, and where each section's keys stand; ``#`` begins a comment.

    Raises:
        SettingsError: it breaks off, is not UTF-8, holds lines that are neither section nor key, or one of them twice.

    Attributes:
        path: the file.
        separator: what stands between a key and its value.
        lines: with their endings.
        index: the number of each key's line by section and key, the key in lower case.
    """

    separator = "="

    def __init__(self, content: Content) -> None:
        self.path = content.path
        self.lines = content.lines()
        if self.lines and not self.lines[-1].endswith("\n"):
            raise faults.truncated(content.path)
        self._index()

    def _index(self) -> None:
        self.index: dict[str, dict[str, int]] = {}
        self._ends: dict[str, int] = {}
        section: str | None = None
        for number, line in enumerate(self.lines):
            bare = line.rstrip("\r\n")
            if bare.startswith("["):
                match = _SECTION.fullmatch(bare)
                if match is None:
                    raise self._unexpected(number)
                section = match.group(1)
                if section in self.index:
                    raise self._twice(section)
                self.index[section] = {}
                self._ends[section] = number
                continue
            if not bare or bare.startswith("#"):
                continue
            key, separator, _ = bare.partition(self.separator)
            key = key.rstrip()
            if section is None or not separator or not key:
                raise self._unexpected(number)
            if key.lower() in self.index[section]:
                raise self._twice(f"{section} / {key}")
            self.index[section][key.lower()] = number
            self._ends[section] = number

    def _unexpected(self, number: int) -> Exception:
        return faults.unexpected(
            self.path,
            sentence(QT_TRANSLATE_NOOP("Roampost", "line {number} is neither section nor key"), number=number + 1),
        )

    def _twice(self, name: str) -> Exception:
        return faults.unexpected(
            self.path, sentence(QT_TRANSLATE_NOOP("Roampost", "{name} stands there twice"), name=name)
        )

    def value(self, section: str, key: str) -> str | None:
        """Return what stands behind the separator, None when the key is absent."""
        number = self.index.get(section, {}).get(key.lower())
        if number is None:
            return None
        return self.lines[number].rstrip("\r\n").partition(self.separator)[2]

    def set_line(self, section: str, key: str, name: str, value: str | None) -> None:
        """Replace, add or drop the line of `key`, calling it `name`."""
        number = self.index[section].get(key.lower())
        if number is not None:
            if value is None:
                del self.lines[number]
            else:
                end = _LINE_END.search(self.lines[number])
                self.lines[number] = f"{name}{self.separator}{value}{end.group() if end else ''}"
        elif value is not None:
            last = self._ends[section]
            end = _LINE_END.search(self.lines[last])
            self.lines.insert(last + 1, f"{name}{self.separator}{value}{end.group() if end else ''}")
        self._index()

    def octets(self) -> bytes:
        """Return the whole file."""
        return "".join(self.lines).encode()

    def blot(self, numbers: set[int]) -> bytes:
        """Return the whole file with the values in those lines blotted out."""
        shown = []
        for number, line in enumerate(self.lines):
            if number in numbers:
                end = _LINE_END.search(line)
                key = line.partition(self.separator)[0]
                shown.append(f"{key}{self.separator}{_BLOT}{end.group() if end else ''}")
            else:
                shown.append(line)
        return "".join(shown).encode()


class KeyFile(KeyLines):
    """A key file of GLib's (``GKeyFile``), as Evolution and Geary write them.

    Values are as `GKeyFile.get_string` gives them: without blanks around, backslash sequences resolved.
    """

    def get(self, section: str, key: str) -> str | None:
        """Return a value, None when absent."""
        value = self.value(section, key)
        return None if value is None else _ESCAPED.sub(_resolve, value.strip())

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set a key in its own line, or take it out with None.

        Raises:
            KeyError: the section is not there.
        """
        self.set_line(section, key, key, None if value is None else escape(value))

    def blotted(self) -> bytes:
        """Return the whole file: there is never a secret in it."""
        return self.octets()


_ESCAPED: Final = re.compile(r"\\(.)")
_MEANING: Final = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


def _resolve(match: re.Match[str]) -> str:
    return _MEANING.get(match.group(1), match.group(0))


def escape(value: str) -> str:
    """Write a value as GLib does."""
    value = value.replace("\\", "\\\\")
    return "\\s" + value[1:] if value.startswith(" ") else value
