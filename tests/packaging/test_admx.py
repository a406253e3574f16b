"""Group Policy templates made from the schema: whole, in both languages, and what they write is what is read.

The editor itself runs on Windows only; a stand-in writes the values as the ADMX syntax says it would.
"""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from assistant.engine.policy.merge import merge
from assistant.engine.policy.positions import plain
from assistant.host.policy.registry import KEY, RegistryPolicy
from assistant.host.policy.sources import policy_schema
from assistant.model.policy import Level

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "policy" / "admx.py"
XML = {"p": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}
LISTS = {
    "allowed_relays": ["smtp.a.example", "*.b.example"],
    "forbidden_relays": [f"h{number}.example" for number in range(12)],
    "probe_recipients": ["p@a.example"],
    "unattended_fixes": ["use_tls"],
    "blocklist_zones": ["zen.a.example"],
}
DOCUMENT = {
    "accounts": [
        {"domains": ["a.example"], "outgoing": [{"host": "s.a.example", "port": 465, "security": "tls"}]},
    ],
    "minimum_tls": "1.3",
    "oauth_clients": [{"domain": "a.example", "client_id": "abc"}],
    "echo_address": "e@a.example",
    "third_parties": {
        "portal_probes": False,
        "portal_pages": [{"url": "http://a.example/", "status": 204, "body": ""}],
        "ispdb": True,
        "ispdb_url": "https://i.a.example/",
        "blocklists": True,
        "blocklist_zones": LISTS["blocklist_zones"],
        "public_address": False,
    },
    "texts": {"it": {"port_blocked": "Usa la VPN.\nGrazie."}},
    "helpdesk": {"phone": "+39 02 1234567"},
    "autostart": True,
    "report_to": "help@a.example",
    **{key: value for key, value in LISTS.items() if key != "blocklist_zones"},
}


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("admx")
    subprocess.run([sys.executable, SCRIPT, folder], check=True, timeout=60)
    return folder


def root(path: Path) -> ET.Element:
    return ET.parse(path).getroot()


@pytest.mark.parametrize("language", ["en-US", "it-IT"])
def test_every_word_that_is_named_is_there_and_no_other(templates: Path, language: str) -> None:
    text = (templates / "Roampost.admx").read_text("utf-8")
    words = root(templates / language / "Roampost.adml")
    strings = {one.get("id"): one.text for one in words.iterfind(".//p:string", XML)}
    shown = {one.get("id") for one in words.iterfind(".//p:presentation", XML)}
    assert [name for name in strings if f"$(string.{name})" not in text] == []
    for kind, known in (("string", strings.keys()), ("presentation", shown)):
        assert {part.partition(")")[0] for part in text.split(f"$({kind}.")[1:]} <= known
    assert all(strings.values())
    elements = {one.get("id") for one in root(templates / "Roampost.admx").iterfind(".//p:elements/*", XML)}
    assert {one.get("refId") for one in words.iterfind(".//p:presentation/*", XML)} == elements


def test_the_two_languages_differ(templates: Path) -> None:
    english, italian = (
        {one.get("id"): one.text for one in root(templates / name / "Roampost.adml").iterfind(".//p:string", XML)}
        for name in ("en-US", "it-IT")
    )
    assert english.keys() == italian.keys()
    assert all(english[name] != italian[name] for name in english if name and name.endswith("_explain"))


def test_names_are_unique_and_every_key_can_be_set_and_recommended(templates: Path) -> None:
    policies = root(templates / "Roampost.admx").findall(".//p:policies/p:policy", XML)
    names = [one.get("name") for one in policies]
    assert len(names) == len(set(names))
    schema = policy_schema()["properties"]
    number = len(schema) - 1 + len(schema["third_parties"]["properties"])
    assert len(names) == 2 * number


class Editor:
    """Stands in for Group Policy: writes registry values as the template says."""

    def __init__(self, template: ET.Element) -> None:
        self._policies = {one.get("name"): one for one in template.iterfind(".//p:policies/p:policy", XML)}
        self.keys: dict[str, dict[str, object]] = {}

    def values(self, hive: str, key: str) -> dict[str, object] | None:
        return self.keys.get(key) if hive == "HKLM" else None

    def enable(self, name: str, value: object) -> None:
        policy = self._policies[name]
        key = policy.get("key", "")
        side = "p:disabledValue" if value is False else "p:enabledValue"
        for one in policy.iterfind(f"{side}/*", XML):
            written: object = int(one.get("value", "")) if one.tag.endswith("decimal") else one.text
            self._write(key, policy.get("valueName", ""), written)
        for element in policy.iterfind("p:elements/*", XML):
            self._element(element, key, value)

    def _write(self, key: str, name: str, value: object) -> None:
        self.keys.setdefault(key, {})[name] = value

    def _element(self, element: ET.Element, key: str, value: object) -> None:
        name = element.get("valueName", "")
        match element.tag.partition("}")[2]:
            case "list":
                assert isinstance(value, list)
                for number, one in enumerate(value, start=1):
                    self._write(element.get("key", ""), f"{element.get('valuePrefix')}{number}", one)
            case "multiText":
                self._write(key, name, json.dumps(value, indent=1).split("\n"))
            case "enum":
                assert value in [one.text for one in element.iterfind(".//p:string", XML)]
                self._write(key, name, value)
            case _:
                assert isinstance(value, str)
                assert len(value) <= int(element.get("maxLength", ""))
                self._write(key, name, value)


@pytest.mark.parametrize(("prefix", "level"), [("", Level.MANAGED), ("Recommended_", Level.RECOMMENDED)])
def test_what_the_editor_writes_is_read_as_the_same_policy(templates: Path, prefix: str, level: Level) -> None:
    editor = Editor(root(templates / "Roampost.admx"))
    for name, value in DOCUMENT.items():
        if isinstance(value, dict) and name == "third_parties":
            for inner, part in value.items():
                editor.enable(f"{prefix}third_parties_{inner}", part)
        else:
            editor.enable(f"{prefix}{name}", value)
    layers = RegistryPolicy(policy_schema(), editor).layers()
    assert merge(layers, policy_schema()).faults == ()
    (layer,) = layers
    assert layer.level is level
    assert layer.node is not None
    assert plain(layer.node) == DOCUMENT


def test_an_empty_list_says_never(templates: Path) -> None:
    editor = Editor(root(templates / "Roampost.admx"))
    editor.enable("allowed_relays", [])
    assert editor.keys == {KEY: {"allowed_relays": "[]"}}
    assert merge(RegistryPolicy(policy_schema(), editor).layers(), policy_schema()).policy.allowed_relays == ()
