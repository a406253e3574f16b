"""s-nail's configuration: what its plain lines set, globally and by account, and lines of our own that win over them.

The file is a program. None of it is ever run: what a condition, a macro or another file has a say in is unknown, and
is told as such. Syntax as s-nail(1) tells (14.9), where ``set`` takes words quoted as in a shell.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from assistant.clients import faults
from assistant.clients.files import Content
from assistant.clients.rc_lines import blotted, continues, ending
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

IS_SET: Final = "set"
UNSET: Final = ""
SETTABLE: Final = frozenset({"mta", "smtp-auth", "smtp-use-starttls", "password"})

# A line of its own: behind a command in an account, s-nail takes a remark for more of the command.
_MARK: Final = "# set by Roampost:"
_OURS: Final = re.compile(r"[ \t]*(?:set ([a-z-]+)(?:=\"([^\"\\`$]+)\")?|unset ([a-z-]+))[ \t]*(?:\r?\n)?")
_SWITCHES: Final = frozenset({"smtp-use-starttls"})
_TRACKED: Final = SETTABLE | {"from", "sendmail", "smtp", "smtp-config", "user", "v15-compat"}
# Of each of these there are further ones for one user and host: what is in force only s-nail can tell.
_CHAINS: Final = ("smtp-auth", "smtp-use-starttls", "user")
_MENTIONS: Final = re.compile(r"\b(from|mta|sendmail|smtp(?:-auth|-use-starttls|-config)?|user|v15-compat|password)\b")
_SETS_ANYTHING: Final = frozenset(
    {"call", "call_if", "commandalias", "environ", "eval", "ghost", "source", "source_if", "xcall", "vput"}
)
_BEGINS: Final = re.compile(r"(account|define)[ \t]+(\S+)[ \t]*\{[ \t]*(?:#.*)?")
_ENDS: Final = re.compile(r"\}[ \t]*(?:#.*)?")
_PLAIN: Final = re.compile(r"[^\s\"'`$\\;#]+")
_BLANKS: Final = " \t"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One variable. `text` is None where only s-nail itself could tell, of a password only whether there is one."""

    text: str | None
    line: int


@dataclass(slots=True)
class Block:
    """The lines outside all accounts, or those of one.

    Attributes:
        values: the tracked variables that it sets or unsets (`UNSET`).
        ours: our own lines: variable to number.
        end: the number of the line before which ours are added.
    """

    values: dict[str, Setting] = field(default_factory=dict)
    ours: dict[str, int] = field(default_factory=dict)
    end: int = 0


class MailRc:
    """One configuration file. A section is an account's name, empty for what holds globally.

    A key is a variable, its value that of our line for it: None without one, `UNSET` where it unsets the variable.

    Attributes:
        blocks: by account; the global one under the empty name.
        active: the account that the file itself switches to, None without one.
    """

    def __init__(self, content: Content) -> None:
        self.path = content.path
        self.lines = content.lines()
        self._index()

    def _index(self) -> None:
        self.blocks: dict[str, Block] = {"": Block(end=len(self.lines))}
        self.active: str | None = None
        self._depth = 0
        inside: str | None = ""  # None: in a macro
        marked = False
        number = 0
        while number < len(self.lines):
            first = number
            parts = []
            while continues(self.lines[number]):
                parts.append(self.lines[number].rstrip("\r\n")[:-1])
                number += 1
                if number == len(self.lines):
                    raise faults.truncated(self.path)
            parts.append(self.lines[number].rstrip("\r\n"))
            number += 1
            text = "".join(parts).strip(_BLANKS)
            if not text or text.startswith("#"):
                marked = text == _MARK
                continue
            begins = _BEGINS.fullmatch(text)
            if begins is not None:
                inside = self._begin(inside, begins[1], begins[2], first)
            elif _ENDS.fullmatch(text):
                if inside == "" or self._depth:
                    raise self._unexpected(first)
                if inside is not None:
                    self.blocks[inside].end = first
                inside = ""
            elif inside is None:
                self._elsewise("", text, first)
            else:
                ours = _OURS.fullmatch(self.lines[first])
                if ours is not None and marked:
                    self.blocks[inside].ours[ours[1] or ours[3]] = first
                self._line(inside, text, first)
            marked = False
        if inside != "" or self._depth:
            raise faults.truncated(self.path)

    def _begin(self, inside: str | None, kind: str, name: str, number: int) -> str | None:
        if inside != "" or self._depth or not name.isprintable() or any(sign in name for sign in "\"'`$\\;#"):
            raise self._unexpected(number)
        if kind == "define":
            return None
        if name in self.blocks:
            raise faults.unexpected(
                self.path, sentence(QT_TRANSLATE_NOOP("Roampost", "{name} stands there twice"), name=name)
            )
        self.blocks[name] = Block()
        return name

    def _line(self, section: str, text: str, number: int) -> None:
        while text:
            command, _, rest = text.partition(" ")
            command, tab, more = command.partition("\t")
            rest = (more + " " + rest if tab else rest).strip(_BLANKS)
            if command in ("set", "unset"):
                words, text = self._words(rest, number)
                for word in words:
                    self._set(section, word, number, unset=command == "unset")
                if section and text.startswith("#"):  # s-nail takes it for more words, and gives up
                    self._unknown(section, number)
                    return
                text = "" if text.startswith("#") else text
                continue
            if command in ("if", "elif", "else", "endif"):
                self._depth += {"if": 1, "endif": -1}.get(command, 0)
                if self._depth < 0:
                    raise self._unexpected(number)
            elif command == "account" and rest:
                if section or self._depth or not _PLAIN.fullmatch(rest):
                    self._unknown(section, number)
                self.active = None if rest == "null" else rest
            elif command in _SETS_ANYTHING:
                self._unknown(section, number)
            else:
                self._elsewise(section, text, number)
            return

    def _set(self, section: str, word: str | None, number: int, *, unset: bool) -> None:
        if word is None:
            self._unknown(section, number)
            return
        name, assigned, value = word.partition("=")
        text: str | None = UNSET if unset else value if assigned else "yes"
        if not assigned and not unset and name.startswith("no") and name[2:] in _TRACKED:
            name, text = name[2:], UNSET
        if "\0" in value:  # what the scanner could not tell
            text = None
        chain = next((base for base in _CHAINS if name.startswith(f"{base}-")), None)
        if name == "smtp-use-starttls" or name == "smtp-auth":
            chain = None
        if chain is not None and name not in ("smtp-auth-user", "smtp-auth-password"):
            name, text = chain, None
        if name == "password" and text != UNSET:
            text = IS_SET
        if name in _TRACKED:
            self._keep(section, name, text, number)

    def _elsewise(self, section: str, text: str, number: int) -> None:
        """What another command or a macro sets is not known."""
        for found in _MENTIONS.finditer(text):
            self._keep(section, found[1], IS_SET if found[1] == "password" else None, number)

    def _unknown(self, section: str, number: int) -> None:
        for name in _TRACKED:
            self._keep(section, name, IS_SET if name == "password" else None, number)

    def _keep(self, section: str, name: str, text: str | None, number: int) -> None:
        if not section and self.active is not None:
            # Set while an account is on: whose it then is, only s-nail can tell.
            for block in self.blocks.values():
                block.values[name] = Setting(text=None, line=number + 1)
            return
        known = text if not self._depth or name == "password" else None
        self.blocks[section].values[name] = Setting(text=known, line=number + 1)

    def _words(self, text: str, number: int) -> tuple[list[str | None], str]:
        """Split what stands behind ``set`` or ``unset``; the rest is the next command."""
        scanner = _Scanner(text)
        words = list(scanner.words())
        if scanner.broken:
            raise faults.unexpected(
                self.path,
                sentence(QT_TRANSLATE_NOOP("Roampost", "a quote in line {number} is not closed"), number=number + 1),
            )
        return words, scanner.rest()

    def _unexpected(self, number: int) -> Exception:
        return faults.unexpected(
            self.path,
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "line {number} begins or ends a block out of place"), number=number + 1
            ),
        )

    def get(self, section: str, key: str) -> str | None:
        """Return the value of our line for a variable."""
        block = self.blocks.get(section)
        if block is None or key not in block.ours:
            return None
        found = _OURS.fullmatch(self.lines[block.ours[key]])
        if found is None or found[3]:
            return UNSET
        return found[2] or "yes"

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set our line for a variable, add one at its block's end, or drop it; a password can only be unset."""
        block = self.blocks[section]
        if key not in SETTABLE or (value and key == "password"):
            raise KeyError(key)
        number = block.ours.get(key)
        if value is None:
            if number is not None:
                self._drop(number)
        else:
            line = f"unset {key}" if value == UNSET else f"set {key}" if key in _SWITCHES else f'set {key}="{value}"'
            if number is not None:
                old = self.lines[number]
                indent = old[: len(old) - len(old.lstrip(_BLANKS))]
                self.lines[number] = indent + line + ending(old)
            else:
                self._insert(block, line, inside=section != "")
        self._index()

    def _insert(self, block: Block, line: str, *, inside: bool) -> None:
        before = self.lines[block.end - 1] if block.end else "\n"
        end = ending(before)
        usual = end or ending(self.lines[0]) or "\n"
        if not end:
            self.lines[block.end - 1] = before + usual
        indent = before[: len(before) - len(before.lstrip(_BLANKS))] if inside else ""
        self.lines[block.end : block.end] = [f"{indent}{_MARK}{usual}", indent + line + end]

    def _drop(self, number: int) -> None:
        """Take out our line with its mark."""
        ends = self.lines[number].endswith("\n")
        del self.lines[number - 1 : number + 1]
        if not ends and number > 1:
            self.lines[number - 2] = self.lines[number - 2].rstrip("\r\n")

    def octets(self) -> bytes:
        """Return the whole file."""
        return "".join(self.lines).encode()

    def blotted(self) -> bytes:
        """Return the file with everything that may be a password blotted out."""
        return blotted(self.lines)


class _Scanner:
    """Goes over words quoted as in a shell; a word that holds what only s-nail can tell has a NUL in it.

    Attributes:
        broken: a quote was not closed.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self.broken = False

    def words(self) -> Iterator[str | None]:
        """Give the words up to the end of the command; None for one whose name is not known."""
        while True:
            while self._text[self._at : self._at + 1] in (" ", "\t"):
                self._at += 1
            if self._at >= len(self._text) or self._text[self._at] in ";#":
                return
            word = self._word()
            yield None if "\0" in word.partition("=")[0] else word

    def rest(self) -> str:
        """Return what follows the command: another, or a remark."""
        return self._text[self._at :].lstrip(_BLANKS + ";")

    def _word(self) -> str:
        text = self._text
        parts: list[str] = []
        quote = ""
        while self._at < len(text):
            sign = text[self._at]
            if not quote and (sign.isspace() or sign == ";"):
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
            elif sign in "`$":
                parts.append("\0")
            elif sign == "\\":
                parts.append(text[self._at : self._at + 1])
                self._at += 1
            else:
                parts.append(sign)
        self.broken |= bool(quote)
        return "".join(parts)
