"""aerc's ``accounts.conf``: a section an account, a key a line; aerc-accounts(5).

A value may be a command. None is ever run, and the password that stands in an address is blotted out.
"""

import re
from typing import Final

from assistant.clients import faults
from assistant.clients.files import Content
from assistant.clients.kept_lines import KeptLines
from assistant.clients.rc_lines import BLOT, blotted_url
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_SECTION: Final = re.compile(r"\[([^\[\]]+)\]")
_SECRET: Final = re.compile(r"://[^\s:/@\"']{0,255}:([^\s@\"']{1,255})@")
_BETWEEN: Final = "\n"


class AccountsConf(KeptLines):
    """One file.

    Attributes:
        sections: the accounts, in order.
    """

    sections: list[str]

    def __init__(self, content: Content) -> None:
        self.sections = []
        super().__init__(content)
        if self.lines and not self.lines[-1].endswith("\n"):
            raise faults.truncated(content.path)

    def key_of(self, line: str, count: int) -> str | None:
        """Name section and key."""
        text = line.strip()
        if not text or text[0] in "#;":
            return None
        header = _SECTION.fullmatch(text)
        if header is not None:
            if header[1] in self.sections:
                raise self._unexpected(count)
            self.sections.append(header[1])
            return None
        name, equals, _ = text.partition("=")
        if not self.sections or not equals or not name.strip() or text.endswith("\\"):
            raise self._unexpected(count)
        key = self.sections[-1] + _BETWEEN + name.strip()
        if key in self.index:
            raise self._unexpected(count)
        return key

    def shown(self, line: str) -> str:
        """Return what follows the equals sign, a password in an address blotted out."""
        return blotted_url(line.partition("=")[2].strip())

    def composed(self, key: str, value: str, source: str | None) -> str:
        """Write the key, with the password of the address in `source`."""
        secret = _SECRET.search(source or "")
        value = value.replace(f":{BLOT}@", f":{secret[1]}@" if secret else "@")
        return f"{key.partition(_BETWEEN)[2]} = {value}"

    def place(self, key: str) -> int:
        """Give the line after the account's last."""
        section = key.partition(_BETWEEN)[0]
        return max(number for one, number in self.index.items() if one.startswith(section + _BETWEEN)) + 1

    def get(self, section: str, key: str) -> str | None:
        """Return a value, None when absent."""
        return super().get("", section + _BETWEEN + key)

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set a key of an account, or take it out with None.

        Raises:
            KeyError: the account is not there.
        """
        if section not in self.sections:
            raise KeyError(section)
        super().put("", section + _BETWEEN + key, value)

    def _index(self) -> None:
        self.sections = []
        super()._index()

    def _unexpected(self, count: int) -> Exception:
        return faults.unexpected(
            self.path,
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "what follows its line of setting {number} is not understood"),
                number=count,
            ),
        )
