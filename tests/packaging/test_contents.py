"""The bill of materials and the licence texts: complete against the lock, valid, and the same each time."""

import json
from pathlib import Path

import pytest
from bundle import contents
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from assistant import __version__


@pytest.fixture
def parts(release_time: int) -> list[contents.Part]:
    """All that the lock wants, as this environment has it."""
    del release_time  # the environment names it
    return [contents.distribution(name) for name in contents.needed()]


def test_everything_locked_to_run_is_told_in_its_version(parts: list[contents.Part]) -> None:
    wanted = contents.needed()
    assert {"pyside6-essentials", "keyring", "dnspython", "cryptography"} <= set(wanted)
    assert not {"hatchling", "setuptools", "pytest"} & set(wanted)
    assert contents.lacking(parts, wanted) == []
    told = {one["purl"] for one in json.loads(contents.bill(parts))["components"]}
    assert {f"pkg:pypi/{name}@{number}" for name, number in wanted.items()} == told


def test_what_is_missing_or_of_another_version_is_named(parts: list[contents.Part]) -> None:
    wanted = {**contents.needed(), "keyring": "0.1", "something-else": "1"}
    assert contents.lacking(parts, wanted) == ["keyring==0.1", "something-else==1"]


def test_the_bill_is_valid_and_about_this_version(parts: list[contents.Part]) -> None:
    text = contents.bill([*parts, contents.Part(name="libffi8", version="3.4.4-1", kind="deb", licence="", texts=())])
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bill = json.loads(text)
    assert bill["metadata"]["component"]["version"] == __version__
    assert bill["metadata"]["timestamp"].startswith("2023-11-14T22:13:20")
    by_name = {one["name"]: one for one in bill["components"]}
    assert by_name["libffi8"]["purl"] == "pkg:deb/debian/libffi8@3.4.4-1"
    assert by_name["keyring"]["licenses"] == [{"license": {"id": "MIT"}}]


def test_the_same_parts_give_the_same_bytes(parts: list[contents.Part]) -> None:
    assert contents.bill(parts) == contents.bill(list(reversed(parts)))


def test_every_part_brings_its_licence(parts: list[contents.Part], tmp_path: Path) -> None:
    contents.write(parts, tmp_path)
    assert (tmp_path / "licences" / "LICENSE").is_file()
    for part in parts:
        texts = list((tmp_path / "licences" / part.name).iterdir())
        assert texts, part.name
        assert all(text.stat().st_size > 0 for text in texts), part.name


def test_a_part_without_a_licence_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    about = tmp_path / "bare_thing-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: bare-thing\nVersion: 1\n", encoding="utf-8")
    (about / "RECORD").write_text("bare_thing-1.dist-info/METADATA,,\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(LookupError, match="bare-thing brings no licence text"):
        contents.distribution("bare-thing")
    with pytest.raises(LookupError, match="not-there is not installed"):
        contents.distribution("not-there")
