"""The files of keys and values of Claws Mail and Sylpheed, edited without losing an octet.

``accountrc`` of both, and ``passwordstorerc`` of Claws Mail.
"""

from typing import Final

from assistant.clients import faults
from assistant.clients.files import Content
from assistant.clients.key_lines import KeyLines

ACCOUNT_PREFIX: Final = "Account: "
STORED: Final = "stored"
SET_ASIDE: Final = "set aside"
STORED_ANEW: Final = "stored anew"

_SECRET_KEYS: Final = frozenset({"password", "smtp_password", "proxy_pass", "oauth2_client_secret"})
_ASIDE_SUFFIX: Final = ".roampost"
# The program writes all its keys, in this order among others: where the first is, the last must be.
_EARLY_KEY, _LATE_KEY = "generate_msgid", "set_smtpport"


class _Lines(KeyLines):
    """A file of keys among which some are secrets."""

    def stored(self, section: str, key: str) -> str | None:
        """Tell whether a secret of this name is stored: `STORED`, `SET_ASIDE`, `STORED_ANEW` (both) or None."""
        stored = bool(self.value(section, key))
        aside = bool(self.value(section, key + _ASIDE_SUFFIX))
        if stored and aside:
            return STORED_ANEW
        if stored:
            return STORED
        return SET_ASIDE if aside else None

    def move_secret(self, section: str, key: str, value: str | None) -> None:
        """Set a secret aside under a name that the program does not look for, or take it back.

        Raises:
            KeyError: there is none, or something else is wanted.
        """
        source, target = (key, key + _ASIDE_SUFFIX) if value == SET_ASIDE else (key + _ASIDE_SUFFIX, key)
        secret = self.value(section, source)
        if value not in (STORED, SET_ASIDE) or not secret:
            raise KeyError(section)
        if self.value(section, target) is not None:  # an empty line of that name must not be left behind
            self.set_line(section, target, target, None)
        self.set_line(section, source, target, secret)


class AccountRc(_Lines):
    """``accountrc``: sections ``Account: N``, lines ``key=value``; keys in any case, ``#`` begins a comment."""

    separator = "="

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        if not content.data:  # the program writes it with the first account
            raise faults.truncated(content.path)

    def accounts(self) -> list[str]:
        """List the sections that are accounts, in the file's order."""
        return [section for section in self.index if section.startswith(ACCOUNT_PREFIX)]

    def is_whole(self, section: str) -> bool:
        """Tell whether the program's own last keys are there where its first ones are."""
        keys = self.index[section]
        return _EARLY_KEY not in keys or _LATE_KEY in keys

    def get(self, section: str, key: str) -> str | None:
        """Return a value, None when absent."""
        return self.value(section, key)

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set a value in its own line."""
        self.set_line(section, key, key, value)

    def blotted(self) -> bytes:
        """Return the file without the passwords in it, which Sylpheed and old releases of Claws Mail keep there."""
        return self.blot(
            {
                number
                for keys in self.index.values()
                for key, number in keys.items()
                if key.removesuffix(_ASIDE_SUFFIX) in _SECRET_KEYS
                and self.lines[number].rstrip("\r\n").partition("=")[2]
            }
        )


class SylpheedRc(AccountRc):
    """``accountrc`` of Sylpheed, which keeps passwords in it, in clear.

    Their values are never read, only whether there is one, as `stored` tells. One set aside is there until the program
    writes its file anew, which it does when it is closed.
    """

    def get(self, section: str, key: str) -> str | None:
        """Return a value, None when absent; of a secret, whether there is one."""
        return self.stored(section, key) if key in _SECRET_KEYS else self.value(section, key)

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set a value in its own line; set a secret aside, or take it back."""
        if key in _SECRET_KEYS:
            self.move_secret(section, key, value)
        else:
            self.set_line(section, key, key, value)


class PasswordStore(_Lines):
    """``passwordstorerc``: sections ``account:N``, lines ``ID SECRET``.

    A value is never the secret, only whether there is one, as `stored` tells. One set aside is kept by the program
    under a name it does not look for: it stays where it is and nowhere else, and can be taken back.
    """

    separator = " "

    def get(self, section: str, key: str) -> str | None:
        """Tell whether a secret of this name is stored."""
        return self.stored(section, key)

    def put(self, section: str, key: str, value: str | None) -> None:
        """Set a secret aside, or take it back."""
        self.move_secret(section, key, value)

    def blotted(self) -> bytes:
        """Return the file with every secret blotted out."""
        return self.blot({number for keys in self.index.values() for number in keys.values()})
