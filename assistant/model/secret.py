"""A secret that cannot be printed, compared into a log, or serialised by accident."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NoReturn


class Purpose(StrEnum):
    """What a secret is for: sending or fetching."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringItem:
    """Where a mail program looks for a password in the Secret Service: never the password itself.

    Attributes:
        label: what people see in the keyring.
        attributes: (name, value), by which the program finds it.
    """

    label: str
    attributes: tuple[tuple[str, str], ...]


class Secret:
    """A password. `reveal` is the only way to its text; everything else says ``Secret(…)``."""

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        """Return the text, for the keyring and the SASL machine only."""
        return self.__text

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, format_spec: str) -> str:
        return "Secret(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is never serialised")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other.__text == self.__text

    def __hash__(self) -> int:
        return hash(("Secret", self.__text))
