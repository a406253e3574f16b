"""The policy in a report: where each value comes from is told, and nothing that is private, wherever it was planted."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from assistant.engine.policy.merge import Layer, merge
from assistant.engine.policy.positions import node_of
from assistant.engine.report.document import preview, preview_text, report_document
from assistant.engine.report.policy import TREATMENTS
from assistant.engine.report.treatment import Treatment
from assistant.model.policy import InForce, Level, PolicyRead
from assistant.session.request import in_english
from tests.support.scene import registrable
from tests.unit.engine.policy.policies import SCHEMA, valid
from tests.unit.engine.report.test_document import material, refused
from tests.unit.engine.report.test_planted import FORBIDDEN, IN_TEXT, SCHEMAS

PRIVATE: Mapping[Treatment, str] = {
    Treatment.HOST: "canary.canaryplace.com",
    Treatment.MAILBOX: "canary@canaryhome.com",
    Treatment.MAILBOX_OR_URL: "canary@canaryhome.com",
    Treatment.URL: "https://canary.canaryweb.net/canary?canary",
    Treatment.WORD: "tls",
}
WHOLE = {
    "accounts": [{"domains": ["HOST"], "outgoing": [{"host": "HOST", "port": 465, "security": "tls", "where": "vpn"}]}],
    "allowed_relays": ["*.HOST"], "forbidden_relays": ["HOST"], "minimum_tls": "1.3",
    "oauth_clients": [{"domain": "HOST", "client_id": "Canary-7-client", "issuer": "URL"}],
    "probe_recipients": ["MAILBOX"], "echo_address": "MAILBOX", "report_to": "MAILBOX",
    "third_parties": {
        "portal_pages": [{"url": "http://canary.canaryweb.net/canary", "status": 200, "body": "TEXT"}],
        "ispdb_url": "https://canary.canaryweb.net/canary/", "blocklist_zones": ["HOST"],
    },
    "texts": {"en": {"offline": "TEXT"}, "it": {"unknown": "TEXT"}},
    "helpdesk": {"address": "MAILBOX", "phone": "+47 77 66 55 44", "url": "URL", "text": {"en": "TEXT"}},
    "unattended_fixes": ["use_tls"],
    "signed_policy": {"url": "URL", "public_key": "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="},
    "error_texts": [{"contains": ["Canaryhome says no"], "means": "auth_required"}],
}  # fmt: skip


def planted(value: Any, text: str) -> Any:
    """Return the whole policy with something private in every text that it holds."""
    if isinstance(value, dict):
        return {key: planted(one, text) for key, one in value.items()}
    if isinstance(value, list):
        return [planted(one, text) for one in value]
    if not isinstance(value, str):
        return value
    for name, put in (("HOST", PRIVATE[Treatment.HOST]), ("MAILBOX", PRIVATE[Treatment.MAILBOX])):
        value = value.replace(name, put)
    return value.replace("URL", PRIVATE[Treatment.URL]).replace("TEXT", text)


def read(document: Any, where: str = "/etc/roampost/policies/managed/canary.json") -> PolicyRead:
    return merge([Layer(level=Level.MANAGED, where=where, node=node_of(document))], SCHEMA)


def report(found: PolicyRead) -> dict[str, Any]:
    return report_document(material(refused()), registrable, in_english, found)


def places(schema: Mapping[str, Any], where: str = "") -> Iterator[str]:
    """Yield the place of every text that a policy may hold."""
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    for one in schema.get("anyOf", ()):
        yield from places(one, where)
    if schema.get("type") == "string" or any(isinstance(one, str) for one in schema.get("enum", ())):
        yield where
    if "items" in schema:
        yield from places(schema["items"], f"{where}[]")
    free = schema.get("additionalProperties", False)
    for key, inner in schema.get("properties", {}).items():
        key = "*" if where == "texts.*" else key
        yield from places(inner, f"{where}.{key}".lstrip("."))
    if isinstance(free, dict):
        yield from places(free, f"{where}.*")


def test_every_text_that_a_policy_may_hold_has_a_treatment_and_none_is_declared_for_nothing() -> None:
    assert set(places(SCHEMA)) == set(TREATMENTS)


@pytest.mark.parametrize("text", IN_TEXT)
def test_nothing_planted_in_a_policy_gets_into_the_report(text: str) -> None:
    found = read(planted(WHOLE, text))
    assert found.faults == ()
    assert {one.key.partition(".")[0] for one in found.values} >= set(WHOLE)
    document = report(found)
    written = json.dumps(document, ensure_ascii=False)
    for shown in (written, preview_text(preview(document))):
        assert FORBIDDEN.findall(shown) == []
        assert "77 66" not in shown
    Draft202012Validator(json.loads((SCHEMAS / "report-1.json").read_text("utf-8"))).validate(json.loads(written))


def test_what_is_equal_has_the_same_stand_in_there_and_in_what_a_server_said() -> None:
    found = read({"echo_address": "kari@fjordpost.no", "forbidden_relays": ["smtp.fjordpost.no", "*.gmail.com"]})
    document = report(found)
    values = {one["key"]: one["value"] for one in document["policy"]["values"]}
    assert values["echo_address"] == document["accounts"][0]["address"] == "user1@domain1.example"
    assert values["forbidden_relays"] == ["smtp.domain1.example", "*.gmail.com"]


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("/etc/roampost/policies/managed/canary.json", "/etc/roampost/policies/managed/file1"),
        ("/etc/roampost/policies/managed/canary\n.json", "/etc/roampost/policies/managed/file1"),
        ("/etc/roampost/policies/other/canary.json", "…/file1"),
        (r"HKLM\Software\Policies\Roampost", r"HKLM\Software\Policies\Roampost"),
        (r"HKCU\Software\Policies\Roampost\Recommended", r"HKCU\Software\Policies\Roampost\Recommended"),
        (r"HKCU\Software\Policies\Roampost\canary", "…/file1"),
        ("/Library/Managed Preferences/org.roampost.plist", "/Library/Managed Preferences/org.roampost.plist"),
        ("/Library/Managed Preferences/canary/org.roampost.plist", "/Library/Managed Preferences/…/org.roampost.plist"),
        ("https://canary.canaryweb.net/canary.jws", "https://host1.domain3.example/…"),
        ("/home/canary/.config/roampost/settings.json", "…/file1"),
    ],
)
def test_where_a_value_comes_from_is_told_without_whose_it_is(where: str, told: str) -> None:
    document = report(read({"minimum_tls": "1.3"}, where))
    (value,) = [one for one in document["policy"]["values"] if one["key"] == "minimum_tls"]
    assert (value["where"], value["level"], value["value"]) == (told, "managed", "1.3")


@settings(max_examples=60, deadline=None)
@given(valid())
def test_any_policy_can_be_told(document: Any) -> None:
    found = read(document)
    told = report(found)["policy"]
    assert [(one["key"], one["level"]) for one in told["values"]] == [
        (one.key, one.level.value) for one in found.values
    ]
    assert not told["closed"]


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=60).map(lambda text: f"canary{text}canary"))
def test_what_is_wrong_is_told_without_what_stands_there(text: str) -> None:
    found = read({"minimum_tls": text, text: 1, "helpdesk": {text: text}, "texts": {text: {}}, "autostart": text})
    assert len(found.faults) >= 4
    assert "canary" not in json.dumps(report(found), ensure_ascii=False)


def test_what_no_treatment_is_declared_for_is_refused() -> None:
    for key, value in (
        ("unheard_of", "canary"),
        ("texts", {"en": {"offline": {"deep": "canary"}}}),
        ("texts", b"canary"),
    ):
        one = InForce(key=key, value=value, level=Level.MANAGED)
        with pytest.raises(TypeError) as raised:
            report(PolicyRead(values=(one,)))
        assert "canary" not in str(raised.value)


@pytest.mark.parametrize("sign", ["\x1b", "\x07", "\x9b", "\u202e", "\u2066"])
def test_nothing_in_it_steers_a_terminal(sign: str) -> None:
    # None of these gets through the check; a value that did would still be held here.
    values = tuple(
        InForce(key=key, value=f"a{sign}b", level=Level.MANAGED, where=f"/x{sign}/y")
        for key in ("echo_address", "minimum_tls", "report_to")
    )
    document = report(PolicyRead(values=values))
    assert sign not in json.dumps(document, ensure_ascii=False)
