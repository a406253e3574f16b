"""Policies for tests: made from the shipped schema itself."""

import re
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from assistant.engine.policy.positions import Fault
from assistant.host.policy.sources import policy_schema
from assistant.model.text import Sentence

SCHEMA = policy_schema()
GOOD = {
    "host": ["smtp.fjordpost.no", "MAIL", "198.51.100.7"],
    "domain": ["fjordpost.no", "xn--bcher-kva.example"],
    "relay": ["smtp.fjordpost.no", "*.bellavista.example", "192.0.2.1", "2001:db8::25"],
    "address": ["probe@fjordpost.no", "a.b+c@x.example"],
    "https_url": ["https://fjordpost.no", "https://fjordpost.no:8443/a?b=c"],
    "https_folder": ["https://ispdb.fjordpost.no/", "https://ispdb.fjordpost.no/v1.1/"],
    "http_url": ["http://portal.fjordpost.no/x"],
    "name": ["1234-abc.apps"],
    "phone": ["+39 02 1234567"],
    "language": ["en", "it", "pt-BR"],
    "piece": ["house error 17", "HE-17", "Fehler №5: bitte anrufen"],
    "public_key": ["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="],
    "text": ["", "Ruft die 1234 an.\nDanke\n", "è"],
}


def valid(schema: Mapping[str, Any] = SCHEMA) -> st.SearchStrategy[Any]:
    """Return values that a schema allows."""
    if "$ref" in schema:
        kind = schema["$ref"].removeprefix("#/$defs/")
        return st.sampled_from(GOOD[kind])
    if "anyOf" in schema:
        return st.one_of([valid(one) for one in schema["anyOf"]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    match schema["type"]:
        case "boolean":
            return st.booleans()
        case "null":
            return st.none()
        case "integer":
            return st.integers(schema["minimum"], schema["maximum"])
        case "array":
            least, most = schema.get("minItems", 0), min(3, schema.get("maxItems", 3))
            unique = (lambda one: repr(one)) if schema.get("uniqueItems") else None
            most = min(most, len(GOOD.get(schema["items"].get("$ref", "").removeprefix("#/$defs/"), "123")))
            return st.lists(valid(schema["items"]), min_size=least, max_size=most, unique_by=unique)
        case _:
            return _objects(schema)


def _objects(schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    known = schema.get("properties", {})
    needed = {key: valid(known[key]) for key in schema.get("required", ())}
    rest = {key: valid(inner) for key, inner in known.items() if key not in needed}
    if schema.get("additionalProperties") is False:
        return st.fixed_dictionaries(needed, optional=rest)
    least = schema.get("minProperties", 0)
    return st.dictionaries(valid(schema["propertyNames"]), valid(schema["additionalProperties"]), min_size=least)


def said(what: Sentence | str | int) -> str:
    """Return a sentence in English."""
    if not isinstance(what, Sentence):
        return str(what)
    params = {name: said(value) for name, value in what.params}
    return re.sub(r"\{(\w+)\}", lambda found: params[found[1]], what.template)


def told(faults: tuple[Fault, ...]) -> list[str]:
    """Return faults as ``policy check`` prints them, without the file's name."""
    return [f"{one.line}: {said(one.sentence)}" for one in faults]
