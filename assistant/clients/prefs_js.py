"""Thunderbird's preference files: ``prefs.js`` edited without losing an octet, ``user.js`` and policies only read."""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Final

from assistant.clients import faults
from assistant.clients.files import Content
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

Value = str | int | bool

SERVER_LIST: Final = "mail.smtpservers"
LISTED: Final = "listed"
SERVER_BRANCH: Final = "mail.smtpserver."

_PREF: Final = re.compile(r'user_pref\("((?:[^"\\]|\\.)*)",[ \t]*(.*)\);[ \t]*\r?\Z')
# In a hand-written user.js: either quote, several on a line, remarks anywhere.
_LOOSE_PREF: Final = re.compile(
    r"""user_pref\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\s*,\s*"""
    r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s"'(),;]+)\s*\)\s*;"""
)
_REMARK: Final = re.compile(
    r"""("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|//[^\n]*|/\*(?:.*?\*/|.*\Z)|^[ \t]*#[^\n]*""", re.S | re.M
)
_ESCAPE: Final = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_NAMED: Final = {"n": "\n", "r": "\r"}
_WHOLE: Final = re.compile(r"[+-]?[0-9]{1,10}")
_INT_KEYS: Final = frozenset({"port", "try_ssl", "authMethod"})


class PrefsJs:
    """``prefs.js``: one ``user_pref("NAME", VALUE);`` a line, sorted by name.

    For edits a section is a branch without its last dot and a key the rest (``mail.smtpserver.smtp1``,
    ``hostname``); whether a server is in `SERVER_LIST` is the key of that name there, `LISTED` or None.
    """

    def __init__(self, content: Content) -> None:
        self.path = content.path
        self._lines = content.lines()
        if not self._lines or not self._lines[-1].endswith("\n"):
            raise faults.truncated(content.path)
        self._index()

    def _index(self) -> None:
        self.values: dict[str, Value] = {}
        self._numbers: dict[str, int] = {}
        for number, line in enumerate(self._lines):
            if not line.startswith("user_pref("):
                continue
            match = _PREF.match(line[:-1])
            value = _value(match.group(2).strip()) if match is not None else None
            if match is None or value is None:
                raise faults.unexpected(
                    self.path,
                    sentence(QT_TRANSLATE_NOOP("Roampost", "line {number} is no preference"), number=number + 1),
                )
            name = _unescape(match.group(1))
            if name in self._numbers:
                raise faults.unexpected(
                    self.path, sentence(QT_TRANSLATE_NOOP("Roampost", "{name} stands there twice"), name=name)
                )
            self.values[name] = value
            self._numbers[name] = number

    def get(self, section: str, key: str) -> str | None:
        """Return a preference as text, None when absent."""
        if section == SERVER_LIST:
            return LISTED if key in servers(self.values) else None
        value = self.values.get(f"{section}.{key}")
        if isinstance(value, bool):
            return "true" if value else "false"
        return None if value is None else str(value)

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set a preference, or take it out.

        Taking a server off the list takes its whole branch out, as Thunderbird itself does.
        """
        if section == SERVER_LIST:
            listed = [name for name in servers(self.values) if name != key]
            if value is None:
                branch = f"{SERVER_BRANCH}{key}."
                for name in [name for name in self.values if name.startswith(branch)]:
                    self._set(name, None)
            else:
                listed.append(key)
            self._set(SERVER_LIST, ",".join(listed) if listed else None)
        elif value is None:
            self._set(f"{section}.{key}", None)
        else:
            self._set(f"{section}.{key}", int(value) if key in _INT_KEYS else value)

    def _set(self, name: str, value: Value | None) -> None:
        number = self._numbers.get(name)
        if number is not None:
            if value is None:
                del self._lines[number]
            else:
                self._lines[number] = _line(name, value, self._lines[number])
        elif value is not None:
            names = sorted(self._numbers)
            place = bisect_left(names, name)
            if place < len(names):
                number = self._numbers[names[place]]
                like = self._lines[number]
            else:
                number = self._numbers[names[-1]] + 1 if names else len(self._lines)
                like = self._lines[-1] if self._lines else "\n"
            self._lines.insert(number, _line(name, value, like))
        self._index()

    def octets(self) -> bytes:
        """Return the whole file."""
        return "".join(self._lines).encode()

    def blotted(self) -> bytes:
        """Return the file: passwords are kept elsewhere."""
        return self.octets()


def read_user_js(content: Content) -> dict[str, Value]:
    """Read what a hand-written ``user.js`` sets at every start; what is no preference is passed over."""
    text = _REMARK.sub(lambda match: match.group(1) or " ", content.text())
    values: dict[str, Value] = {}
    for match in _LOOSE_PREF.finditer(text):
        value = _value(match.group(3))
        if value is not None:
            values[_unescape(match.group(1) or match.group(2) or "")] = value
    return values


def read_policies(content: Content) -> Iterator[tuple[str, Value, bool]]:
    """Yield the preferences of a ``policies.json``: name, value, and whether it is locked."""
    try:
        root = json.loads(content.text())
    except (ValueError, RecursionError):
        raise faults.truncated(content.path) from None
    policies = root.get("policies") if isinstance(root, dict) else None
    preferences = policies.get("Preferences") if isinstance(policies, dict) else None
    for name, entry in (preferences if isinstance(preferences, dict) else {}).items():
        value = entry.get("Value") if isinstance(entry, dict) else entry
        status = entry.get("Status", "default") if isinstance(entry, dict) else "locked"
        if isinstance(value, str | int | bool) and status != "clear":
            yield str(name), value, status == "locked"


def servers(values: Mapping[str, Value]) -> list[str]:
    """List the keys of the outgoing servers, in order, each once."""
    listed = values.get(SERVER_LIST, "")
    return list(dict.fromkeys(key.strip() for key in str(listed).split(",") if key.strip()))


def _line(name: str, value: Value, like: str) -> str:
    """Write a preference the way Thunderbird writes it, ending like another line."""
    ending = "\r\n" if like.endswith("\r\n") else "\n"
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, int):
        text = str(value)
    else:
        text = f'"{_escape(value)}"'
    return f'user_pref("{_escape(name)}", {text});{ending}'


def _value(text: str) -> Value | None:
    if text in ("true", "false"):
        return text == "true"
    if _WHOLE.fullmatch(text):
        return int(text)
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return _unescape(text[1:-1])
    return None


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")


def _unescape(text: str) -> str:
    def plain(match: re.Match[str]) -> str:
        code = match.group(1) or match.group(2)
        return chr(int(code, 16)) if code else _NAMED.get(match.group(3), match.group(3))

    return _ESCAPE.sub(plain, text)
