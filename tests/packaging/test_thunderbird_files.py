"""The Thunderbird extension and the files that install it belong together."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from assistant.host.native_manifest import manifest
from assistant.wire.native_messaging import EXTENSION, HOST

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "thunderbird"
LOCALES = sorted((FOLDER / "extension" / "_locales").iterdir())
LANGUAGES = {"ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt"}


def test_all_name_the_same_extension_and_host() -> None:
    own = json.loads((FOLDER / "extension" / "manifest.json").read_text("utf-8"))
    assert own["browser_specific_settings"]["gecko"]["id"] == EXTENSION
    assert f'const HOST = "{HOST}";' in (FOLDER / "extension" / "background.js").read_text("utf-8")
    policy = json.loads((FOLDER / "policies.json").read_text("utf-8"))
    assert list(policy["policies"]["ExtensionSettings"]) == [EXTENSION]
    host = json.loads((FOLDER / "native-host.json").read_text("utf-8"))
    assert host == manifest(Path("/usr/bin/roampost-thunderbird"))
    assert f"NativeMessagingHosts\\{HOST}]" in (FOLDER / "windows.reg").read_text("utf-8")


def test_it_may_do_no_more_than_it_needs() -> None:
    own = json.loads((FOLDER / "extension" / "manifest.json").read_text("utf-8"))
    assert own["permissions"] == ["compose", "nativeMessaging"]


@pytest.mark.parametrize("locale", LOCALES, ids=lambda path: path.name)
def test_every_language_says_everything(locale: Path) -> None:
    english = json.loads((FOLDER / "extension/_locales/en/messages.json").read_text("utf-8"))
    said = json.loads((locale / "messages.json").read_text("utf-8"))
    assert said.keys() == english.keys()
    assert all(entry["message"].strip() for entry in said.values())
    same = {key for key in said if said[key] == english[key]}
    assert same == ({"name"} if locale.name != "en" else english.keys())


def test_the_languages_are_there() -> None:
    assert {path.name for path in LOCALES} == LANGUAGES


def test_the_same_files_give_the_same_octets(tmp_path: Path) -> None:
    made = []
    for name in ("one.xpi", "other.xpi"):
        subprocess.run([sys.executable, str(FOLDER / "pack.py"), str(tmp_path / name)], check=True, capture_output=True)
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]
    with zipfile.ZipFile(tmp_path / "one.xpi") as archive:
        assert {"manifest.json", "background.js", "api/roampost.js", "_locales/en/messages.json"} <= set(
            archive.namelist()
        )
