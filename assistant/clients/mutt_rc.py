"""mutt's and neomutt's configuration: what its plain lines set, and lines of our own at its end.

The file is a program. None of it is ever run: what a command, a hook or another process has a say in is unknown, and
is told as such. Syntax as the manuals' chapter "Configuration" tells (mutt 2.2, neomutt 20220429).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from assistant.clients import faults
from assistant.clients.files import Content, is_there, read_settings
from assistant.clients.rc_lines import SECRET_NAME, blotted, continues, ending
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

IS_SET: Final = "set"
SWITCHES: Final = frozenset({"ssl_starttls", "ssl_force_tls"})
TRACKED: Final = SWITCHES | {
    "from", "sendmail", "smtp_authenticators", "smtp_oauth_refresh_command", "smtp_pass", "smtp_url", "smtp_user",
    "tunnel",
}  # fmt: skip

_MARK: Final = "# set by Roampost"
_OURS: Final = re.compile(r'set ([a-z_]+) = "([^"\\`$]*)" # set by Roampost[ \t]*(?:\r?\n)?')
_BLANKS: Final = " \t\r\n\f\v"
_PLAIN: Final = re.compile(r"[^\s\"'`$\\;#=+-]+")
_GAP: Final = re.compile(r"[ \t\r\n\f\v]*")
_NAME: Final = re.compile(r"\{([A-Za-z0-9_]+)\}|([A-Za-z0-9_]+)")
_PLAIN_FETCH: Final = re.compile(r"\b(?:imap|pop)://")
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "e": "\x1b"}
# What they do, they do when a key is pressed.
_ON_A_KEY: Final = frozenset({"bind", "macro"})
_MENTIONS: Final = re.compile(rf"\b(?:no|inv)?({'|'.join(sorted(TRACKED - {'from'}))}|source)\b")
_MOST_FILES: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One variable as the last line that sets it leaves it.

    Attributes:
        text: its value; None where only the program itself could tell.
        path: the file.
        line: the line's number.
    """

    text: str | None
    path: Path
    line: int


@dataclass(slots=True)
class Settings:
    """What a configuration and the files it takes in set.

    Attributes:
        values: the tracked variables that are set.
        plain_fetch: somewhere mail is fetched by ``imap://`` or ``pop://``, which the TLS switches protect.
        main: the file it begins with.
    """

    main: Content
    values: dict[str, Setting] = field(default_factory=dict)
    plain_fetch: bool = False


class MuttRc:
    """The lines of ours in one file: each sets one variable, at the file's end, where it wins. Section: none.

    A password is never a value, only whether there is one.
    """

    def __init__(self, content: Content) -> None:
        self.path = content.path
        self.lines = content.lines()
        if self.lines and continues(self.lines[-1]):
            raise faults.truncated(self.path)

    def get(self, section: str, key: str) -> str | None:
        """Return the value of our line for a variable."""
        number = self._find(key) if not section else None
        if number is None:
            return None
        found = _OURS.fullmatch(self.lines[number])
        value = found[2] if found else ""
        return IS_SET if value and SECRET_NAME.search(key) else value

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set our line for a variable, add one at the file's end, or drop it."""
        if section or key not in TRACKED or (value and SECRET_NAME.search(key)):
            raise KeyError(key)
        number = self._find(key)
        if value is None:
            if number is not None:
                self._drop(number)
            return
        line = f'set {key} = "{value}" {_MARK}'
        if number is not None:
            self.lines[number] = line + ending(self.lines[number])
            return
        end = ending(self.lines[-1]) if self.lines else "\n"
        if self.lines and not end:
            self.lines[-1] += "\n"
        self.lines.append(line + end)

    def octets(self) -> bytes:
        """Return the whole file."""
        return "".join(self.lines).encode()

    def blotted(self) -> bytes:
        """Return the file with everything that may be a password blotted out, in remarks and commands too."""
        return blotted(self.lines)

    def _find(self, key: str) -> int | None:
        for number in range(len(self.lines) - 1, -1, -1):
            if self.lines[number].startswith(f"set {key} = ") and _OURS.fullmatch(self.lines[number]):
                return number
        return None

    def _drop(self, number: int) -> None:
        ends = self.lines[number].endswith("\n")
        del self.lines[number]
        if not ends and number:
            self.lines[number - 1] = self.lines[number - 1].rstrip("\r\n")


def evaluate(path: Path, home: Path, environ: Mapping[str, str]) -> Settings:
    """Read what a configuration sets, following the files it names plainly.

    Args:
        path: the file the program begins with.
        home: what ``~`` stands for.
        environ: the program's environment; its variables hide those of the file, and are not looked into.

    Raises:
        SettingsError: a file cannot be read, or breaks off.
    """
    content = read_settings(path)
    reader = _Reader(Settings(main=content), home, environ)
    reader.read(content)
    return reader.settings


class _Reader:
    def __init__(self, settings: Settings, home: Path, environ: Mapping[str, str]) -> None:
        self.settings = settings
        self._home = home
        self._environ = environ
        self._own: dict[str, str | None] = {}
        self._files = 0
        self._open: list[Path] = []

    def read(self, content: Content) -> None:
        self._files += 1
        self._open.append(content.path)
        lines = MuttRc(content).lines
        number = 0
        while number < len(lines):
            first = number
            parts = []
            while continues(lines[number]):  # never the last line
                parts.append(lines[number].rstrip("\r\n")[:-1])
                number += 1
            parts.append(lines[number])
            number += 1
            text = "".join(parts).strip(_BLANKS)
            if not text or text.startswith("#"):
                continue
            if _PLAIN_FETCH.search(text):
                self.settings.plain_fetch = True
            self._line(text, content.path, first + 1)
        self._open.pop()

    def _line(self, text: str, path: Path, line: int) -> None:
        scanner = _Scanner(text, self._look_up)
        while scanner.more():
            command = scanner.word()
            if command in ("set", "unset", "reset", "toggle"):
                while scanner.blanks_then_word():
                    self._set(command, scanner, path, line)
            elif command == "source":
                while scanner.blanks_then_word():
                    self._source(scanner.word(), path, line)
            else:
                rest = scanner.next_command()
                header = rest.strip(_BLANKS + "\"'")
                if command == "my_hdr" and header.lower().startswith("from:"):
                    value = None if "`" in header or "$" in header else header[5:].strip()
                    self._keep("from", value, path, line)
                elif command not in _ON_A_KEY:
                    self._elsewise(rest, path, line)
            scanner.next_command()
            if scanner.broken and any(name in text for name in TRACKED - {"from"}):
                raise faults.unexpected(
                    path,
                    sentence(QT_TRANSLATE_NOOP("Roampost", "a quote in line {number} is not closed"), number=line),
                )

    def _set(self, command: str, scanner: "_Scanner", path: Path, line: int) -> None:
        name = scanner.word(equal=True)
        assigned, added = scanner.equals()
        value: str | None = "yes"
        if assigned:
            value = scanner.word() if scanner.blanks_then_word() else ""
            value = None if added else value
        elif command == "unset" or name in {f"no{one}" for one in SWITCHES}:
            name = name.removeprefix("no") if name and command != "unset" else name
            value = "no" if name in SWITCHES else ""
        elif command == "toggle" or (name or "").startswith("inv"):
            name, value = (name or "").removeprefix("inv"), None
        elif command == "reset" or (name or "").startswith("&"):
            if name == "all":
                self.settings.values.clear()
            self.settings.values.pop((name or "").removeprefix("&"), None)
            return
        elif (name or "").startswith("?") or name not in SWITCHES:
            return
        if name is None:
            self._unknown(path, line)
        elif name in TRACKED:
            self._keep(name, value, path, line)
        elif name.startswith("my_"):
            self._own[name] = value

    def _source(self, name: str | None, path: Path, line: int) -> None:
        """Follow a plain path; anything else may set anything."""
        if not name or "\0" in name or name.rstrip().endswith("|") or self._files >= _MOST_FILES:
            self._unknown(path, line)
            return
        place = Path(str(self._home) + name[1:]) if name.startswith("~/") else Path(name)
        place = place if place.is_absolute() else path.parent / place
        if not is_there(place):
            if not name.startswith(("/", "~/")):  # relative to something we do not know
                self._unknown(path, line)
            return
        content = read_settings(place)
        if content.path in self._open:
            raise faults.unexpected(
                path, sentence(QT_TRANSLATE_NOOP("Roampost", "line {number} takes in its own file"), number=line)
            )
        self.read(content)

    def _elsewise(self, rest: str, path: Path, line: int) -> None:
        """What a hook or a condition sets holds only sometimes."""
        for found in _MENTIONS.finditer(rest):
            if found[1] == "source":
                self._unknown(path, line)
            else:
                self._keep(found[1], None, path, line)

    def _unknown(self, path: Path, line: int) -> None:
        for name in TRACKED - {"tunnel"}:
            self._keep(name, None, path, line)
        self.settings.plain_fetch = True
        self._own.clear()

    def _keep(self, name: str, value: str | None, path: Path, line: int) -> None:
        self.settings.values[name] = Setting(text=value, path=path, line=line)

    def _look_up(self, name: str) -> str | None:
        return None if name in self._environ else self._own.get(name)


class _Scanner:
    """Goes over one line word by word, each octet once.

    Attributes:
        broken: a quote or a command was not closed.
    """

    def __init__(self, text: str, look_up: Callable[[str], str | None]) -> None:
        self._text = text
        self._at = 0
        self._look_up = look_up
        self.broken = False

    def more(self) -> bool:
        """Go to the next command; False at the line's end."""
        self._blanks()
        while self._at < len(self._text) and self._text[self._at] == ";":
            self._at += 1
            self._blanks()
        return self._at < len(self._text) and self._text[self._at] != "#"

    def blanks_then_word(self) -> bool:
        """Go to the next word of this command; False where there is none."""
        self._blanks()
        return self._at < len(self._text) and self._text[self._at] not in "#;"

    def next_command(self) -> str:
        """Pass over what is left of this command, and return it."""
        start = self._at
        while self.blanks_then_word():
            self.word()
        return self._text[start : self._at]

    def equals(self) -> tuple[bool, bool]:
        """Pass over an equals sign; tell whether it was there, and whether it adds or takes away."""
        self._blanks()
        added = self._text[self._at : self._at + 2] in ("+=", "-=")
        there = added or self._text[self._at : self._at + 1] == "="
        self._at += 2 if added else int(there)
        return there, added

    def word(self, *, equal: bool = False) -> str | None:
        """Take one word; None where a command or an unknown variable has a say in it."""
        text, start = self._text, self._at
        parts: list[str] = []
        quote = ""
        known = True
        while self._at < len(text):
            sign = text[self._at]
            if not quote and (sign in _BLANKS or sign in "#;" or (equal and self._ends_name(sign))):
                break
            run = _PLAIN.match(text, self._at)
            if run is not None:
                parts.append(run[0])
                self._at = run.end()
                continue
            self._at += 1
            if sign == quote:
                quote = ""
            elif not quote and sign in "'\"":
                quote = sign
            elif quote == "'":
                parts.append(sign)
            elif sign == "\\":
                following = text[self._at : self._at + 1]
                parts.append(_ESCAPES.get(following, following))
                self._at += 1
            elif sign == "`":
                end = text.find("`", self._at)
                self.broken |= end < 0
                self._at = len(text) if end < 0 else end + 1
                known = False
            elif sign == "$":
                known &= self._variable(parts)
            else:
                parts.append(sign)
        self.broken |= bool(quote)
        if self._at == start:  # a lone equals sign: nothing we know begins so
            self._at += 1
        return "".join(parts) if known else None

    def _variable(self, parts: list[str]) -> bool:
        found = _NAME.match(self._text, self._at)
        if found is None:
            parts.append("$")
            return True
        self._at = found.end()
        value = self._look_up(found[1] or found[2])
        parts.append(value or "")
        return value is not None

    def _ends_name(self, sign: str) -> bool:
        return sign == "=" or (sign in "+-" and self._text[self._at + 1 : self._at + 2] == "=")

    def _blanks(self) -> None:
        self._at = _GAP.match(self._text, self._at).end()  # type: ignore[union-attr] # it matches nothing as well
