"""Files of one setting a line, where a line that is changed stays above the new one as a remark.

So the old line comes back with every octet, its password included, and no value needs to be kept elsewhere.
"""

from abc import ABC, abstractmethod
from typing import Final

from assistant.clients.files import Content
from assistant.clients.rc_lines import blotted, ending

_MARK: Final = "#roampost:"


class KeptLines(ABC):
    """One file; its settings have no sections. Subclasses tell how a line is read and written.

    Attributes:
        lines: with their endings.
        index: key to the number of the line that is in force.
    """

    def __init__(self, content: Content) -> None:
        self.path = content.path
        self.lines = content.lines()
        self._index()

    @abstractmethod
    def key_of(self, line: str, count: int) -> str | None:
        """Name what a line sets, `count` others being before it; None where it sets nothing.

        Raises:
            SettingsError: it is no such line.
        """

    @abstractmethod
    def shown(self, line: str) -> str:
        """Return what a line sets its key to, secrets blotted out."""

    @abstractmethod
    def composed(self, key: str, value: str, source: str | None) -> str:
        """Write a line, without its end; a secret that is blotted out in `value` stands in `source`."""

    def place(self, key: str) -> int:
        """Give the number of the line before which a new one belongs: the file's end."""
        del key
        return len(self.lines)

    def check(self) -> None:  # noqa: B027 - most files need no look as a whole
        """Look at the file as a whole.

        Raises:
            SettingsError: it is not as its program writes it.
        """

    def _index(self) -> None:
        self.index: dict[str, int] = {}
        self._kept: dict[str, int] = {}
        self._added: set[int] = set()
        count = 0
        for number, line in enumerate(self.lines):
            body = line.rstrip("\r\n")
            if body.startswith(_MARK):
                former = body[len(_MARK) :]
                key = self.key_of(former, count) if former else None
                if key is not None:
                    self._kept[key] = number
                elif not former:
                    self._added.add(number + 1)
                continue
            key = self.key_of(body, count)
            if key is not None:
                self.index[key] = number
                count += 1
        self.check()

    def get(self, section: str, key: str) -> str | None:
        """Return a value, None when absent; secrets blotted out."""
        number = None if section else self.index.get(key)
        return None if number is None else self.shown(self.lines[number].rstrip("\r\n"))

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set a key, or take it out with None; what stood there before us comes back as it was.

        Raises:
            KeyError: there are no sections.
        """
        if section:
            raise KeyError(section)
        number = self.index.get(key)
        kept = self._kept.get(key)
        former = None if kept is None else self.lines[kept].rstrip("\r\n")[len(_MARK) :]
        if kept is not None and former is not None and value is not None and self.shown(former) == value:
            end = ending(self.lines[kept] if number is None else self.lines[number])
            self.lines[kept] = former + end
            if number is not None:
                del self.lines[number]
        elif value is None and number is not None:
            self._take_out(number, has_former=kept is not None)
        elif value is not None and number is not None:
            line = self.lines[number]
            if kept is None and number not in self._added:
                self.lines[number] = _MARK + line.rstrip("\r\n") + (ending(line) or self._usual())
                self.lines.insert(number + 1, self.composed(key, value, line.rstrip("\r\n")) + ending(line))
            else:
                self.lines[number] = self.composed(key, value, former or line.rstrip("\r\n")) + ending(line)
        elif value is not None and kept is not None:
            self.lines.insert(kept + 1, self.composed(key, value, former) + ending(self.lines[kept]))
        elif value is not None:
            self._add(self.place(key), self.composed(key, value, None))
        self._index()

    def _take_out(self, number: int, *, has_former: bool) -> None:
        line = self.lines[number]
        if has_former:
            del self.lines[number]
        elif number in self._added:
            del self.lines[number - 1 : number + 1]
            if not line.endswith("\n") and number > 1:
                self.lines[number - 2] = self.lines[number - 2].rstrip("\r\n")
        else:
            self.lines[number] = _MARK + line

    def _add(self, at: int, line: str) -> None:
        last = ending(self.lines[at - 1]) if at else self._usual()
        if not last:
            self.lines[at - 1] += self._usual()
        self.lines[at:at] = [_MARK + self._usual(), line + last]

    def _usual(self) -> str:
        return (ending(self.lines[0]) if self.lines else "") or "\n"

    def octets(self) -> bytes:
        """Return the whole file."""
        return "".join(self.lines).encode()

    def blotted(self) -> bytes:
        """Return the file with everything that may be a password blotted out."""
        return blotted(self.lines)
