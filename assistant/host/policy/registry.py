r"""Policy from the Windows registry: ``Software\Policies\\Roampost`` of the machine, then of the user.

Only administrators can write there (both keys have such access lists of their own). Values: texts as REG_SZ, true and
false as REG_DWORD 1 and 0, lists of texts as REG_MULTI_SZ or as the numbered values of a subkey of the list's name
(Group Policy's own way), and everything that has parts as JSON, in a REG_SZ or in the lines of a REG_MULTI_SZ. The
subkey ``third_parties`` holds its parts one by one, the subkey ``Recommended`` what the user may change.
Source: learn.microsoft.com, "Registry-based policy" and "list element" (ADMX syntax).
"""

import sys
from collections.abc import Iterable, Mapping
from typing import Any, Final, Protocol

from assistant.engine.policy.check import Schema
from assistant.engine.policy.merge import Layer
from assistant.engine.policy.positions import BadDocumentError, Fault, Node, node_of, plain, read
from assistant.host.policy.files import unreadable
from assistant.model.policy import Level
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

KEY: Final = r"Software\Policies\Roampost"
MACHINE: Final = "HKLM"
USER: Final = "HKCU"
RECOMMENDED: Final = "Recommended"
_MOST: Final = 1000

Values = Mapping[str, object]


class Registry(Protocol):
    """The registry, as far as it is wanted."""

    def values(self, hive: str, key: str) -> Values | None:
        """Return a key's values by name, at most 1000; None where there is no such key. Blocks.

        Raises:
            OSError: it cannot be read.
        """
        ...


class SystemRegistry:
    """The registry of this Windows, its 64-bit view."""

    def values(self, hive: str, key: str) -> Values | None:
        """Return a key's values by name."""
        if sys.platform == "win32":
            import winreg  # on Windows only

            root = {MACHINE: winreg.HKEY_LOCAL_MACHINE, USER: winreg.HKEY_CURRENT_USER}[hive]
            try:
                with winreg.OpenKey(root, key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as opened:
                    number = min(winreg.QueryInfoKey(opened)[1], _MOST)
                    found = [winreg.EnumValue(opened, one) for one in range(number)]
            except FileNotFoundError:
                return None
            return {name: value for name, value, _ in found}
        return None


class RegistryPolicy:
    """The policy in the registry.

    Args:
        schema: says which values are true or false and which have parts.
        registry: the system's, or a test's.
    """

    def __init__(self, schema: Schema, registry: Registry) -> None:
        self._schema = schema
        self._registry = registry

    def layers(self) -> tuple[Layer, ...]:
        """Read both hives; never raises. The machine's values win over the user's."""
        found: list[Layer] = []
        for hive in (USER, MACHINE):
            found += self._key(Level.RECOMMENDED, hive, rf"{KEY}\{RECOMMENDED}")
            found += self._key(Level.MANAGED, hive, KEY)
        return tuple(found)

    def _key(self, level: Level, hive: str, key: str) -> Iterable[Layer]:
        where = rf"{hive}\{key}"
        try:
            members = self._members(hive, key, self._schema["properties"])
            third = self._members(hive, rf"{key}\third_parties", self._third())
            if third:
                members["third_parties"] = third
            if not members:
                return []
            return [Layer(level=level, where=where, node=node_of(members))]
        except OSError as error:
            fault = Fault(line=0, sentence=unreadable(error))
        except ValueError as error:
            said = sentence(
                QT_TRANSLATE_NOOP("Roampost", "A value here is of a kind that is not read ({kind})."), kind=str(error)
            )
            fault = Fault(line=0, sentence=said)
        return [Layer(level=level, where=where, node=None, fault=fault)]

    def _third(self) -> Mapping[str, Any]:
        third: Mapping[str, Any] = self._schema["properties"]["third_parties"]["properties"]
        return third

    def _members(self, hive: str, key: str, known: Mapping[str, Any]) -> dict[str, object]:
        found = {
            name: _value(value, known.get(name, {})) for name, value in (self._registry.values(hive, key) or {}).items()
        }
        for name, schema in known.items():
            listed = self._registry.values(hive, rf"{key}\{name}") if schema.get("type") == "array" else None
            if listed is not None:
                found[name] = [one for _, one in sorted(listed.items(), key=_numbered)]
        return found


def _numbered(item: tuple[str, object]) -> tuple[int, str]:
    name = item[0]
    return (int(name) if name.isascii() and name.isdigit() and len(name) < 10 else 0, name)


def _value(value: object, schema: Mapping[str, Any]) -> object:
    """Turn a registry value into what the schema speaks of; what does not fit stays, for the check to find."""
    kind = schema.get("type")
    if kind == "boolean" and value in (0, 1):
        return bool(value)
    if kind in {"array", "object"} and isinstance(value, str):
        return _json(value)
    if isinstance(value, list) and all(isinstance(one, str) for one in value) and not _is_of_texts(schema):
        return _json("\n".join(value))
    return value


def _is_of_texts(schema: Mapping[str, Any]) -> bool:
    """Tell whether a value is a list whose entries have no parts; else its lines are those of a JSON document."""
    return schema.get("type") == "array" and schema["items"].get("type", "string") == "string"


def _json(text: str) -> object:
    try:
        node: Node = read(text.encode("utf-8", "replace"))
    except BadDocumentError:
        return text
    return plain(node)
