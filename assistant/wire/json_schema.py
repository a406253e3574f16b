"""Does a JSON value fit a schema that comes with Roampost?

Source: JSON Schema 2020-12; the keywords of `_KEYWORDS` and no other, so that a schema never says more than is checked.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

_TYPES: Final[dict[str, type]] = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
_KEYWORDS: Final = frozenset(
    {
        "type", "const", "enum", "oneOf", "properties", "required", "additionalProperties", "items", "minItems",
        "maxItems", "minLength", "maxLength", "pattern", "minimum", "maximum", "$ref",
    }
)  # fmt: skip
_REMARKS: Final = frozenset({"$schema", "$id", "$defs", "title", "description"})


def fits(value: object, name: str, schema: Mapping[str, Any]) -> bool:
    """Tell whether a value is as a definition says.

    Args:
        value: as `json` read it.
        name: the definition's name in ``$defs``.
        schema: the whole schema.

    Raises:
        ValueError: the schema says something that is not checked here.
    """
    definitions: Mapping[str, Any] = schema["$defs"]
    return _fits(value, definitions[name], definitions)


def _fits(value: object, rule: Mapping[str, Any], definitions: Mapping[str, Any]) -> bool:
    unknown = rule.keys() - _KEYWORDS - _REMARKS
    if unknown or rule.get("additionalProperties", False) is not False:
        raise ValueError(f"not checked: {sorted(unknown) or 'additionalProperties'}")
    if "$ref" in rule:
        name = str(rule["$ref"]).removeprefix("#/$defs/")
        if not _fits(value, definitions[name], definitions):
            return False
    if "oneOf" in rule and sum(_fits(value, one, definitions) for one in rule["oneOf"]) != 1:
        return False
    if "const" in rule and not _same(value, rule["const"]):
        return False
    if "enum" in rule and not any(_same(value, one) for one in rule["enum"]):
        return False
    kinds = rule.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(_is(value, kind) for kind in kinds):
        return False
    if isinstance(value, str):
        return _fits_text(value, rule)
    if isinstance(value, dict):
        return _fits_object(value, rule, definitions)
    if isinstance(value, list):
        within = rule.get("minItems", 0) <= len(value) <= rule.get("maxItems", len(value))
        return within and all(_fits(item, rule.get("items", {}), definitions) for item in value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return bool(rule.get("minimum", value) <= value <= rule.get("maximum", value))
    return True


def _fits_text(value: str, rule: Mapping[str, Any]) -> bool:
    within = rule.get("minLength", 0) <= len(value) <= rule.get("maxLength", len(value))
    return within and ("pattern" not in rule or re.search(rule["pattern"], value) is not None)


def _fits_object(value: dict[str, object], rule: Mapping[str, Any], definitions: Mapping[str, Any]) -> bool:
    known: Mapping[str, Any] = rule.get("properties", {})
    if any(name not in value for name in rule.get("required", ())):
        return False
    if "additionalProperties" in rule and value.keys() - known.keys():
        return False
    return all(_fits(value[name], one, definitions) for name, one in known.items() if name in value)


def _is(value: object, kind: str) -> bool:
    if kind == "integer":
        whole = isinstance(value, float) and value.is_integer()
        return (isinstance(value, int) and not isinstance(value, bool)) or whole
    return isinstance(value, _TYPES[kind])


def _same(one: object, other: object) -> bool:
    return one == other and isinstance(one, bool) == isinstance(other, bool)
