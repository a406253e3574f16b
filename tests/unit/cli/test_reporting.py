"""``roampost report`` in the demo world: what it prints, what it writes, and what it never overwrites."""

import json
import re
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from assistant.demo.places import HOME_PASSWORD, WORK_PASSWORD
from tests.unit.cli.conftest import Ran, Run

SCHEMAS = Path(__file__).resolve().parents[3] / "resources" / "schemas"
PRIVATE = ("anna", "carlo", "proseware", "adatum", "thephone", "bellavista", HOME_PASSWORD, WORK_PASSWORD)


def hold(document: dict[str, Any]) -> None:
    for schema, part in (("report", document), ("diagnosis", document["diagnosis"])):
        Draft202012Validator(json.loads((SCHEMAS / f"{schema}-1.json").read_text("utf-8"))).validate(part)


def private_words(text: str) -> list[str]:
    return [word for word in PRIVATE if word.lower() in text.lower()]


@pytest.mark.parametrize(
    ("demo", "restriction"),
    [
        (("--network", "home"), "none"),
        (("--network", "hotel", "--lang", "it"), "authentication_required"),
        (("--provider", "pop-first"), "pop_before_smtp"),
        (("--hazard", "captive-portal"), "captive_portal"),
        (("--hazard", "expired-certificate"), None),
        (("--hazard", "smtp-intercepted"), None),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_the_document_keeps_to_its_schema_and_says_nothing_private(
    roampost: Run, demo: tuple[str, ...], restriction: str | None
) -> None:
    ran = roampost("demo", *demo, "--", "report", "--json", "-vv")
    hold(ran.document)
    assert (ran.status, private_words(ran.out)) == (0, [])
    first = ran.document["diagnosis"]["accounts"][0]
    assert first["address"] == "user1@domain1.example"
    assert restriction in (None, first["verdict"]["restriction"])
    assert ran.document["observations"]


def test_without_a_file_it_is_shown_and_nothing_is_written(
    roampost: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = roampost("demo", "--", "report")
    assert (ran.status, list(tmp_path.iterdir()), private_words(ran.out)) == (0, [], [])
    assert "[observations]" in ran.out
    assert ran.err == "Nothing was written; with -o FILE it is kept as a file.\n"


def written(roampost: Run, file: Path, *more: str) -> Ran:
    ran = roampost("demo", "--", "report", "-o", str(file), *more)
    assert ran.status == 0
    assert str(file) in ran.err
    return ran


def test_the_archive_holds_the_document_and_what_was_shown(roampost: Run, tmp_path: Path) -> None:
    file = tmp_path / "for the helpdesk.zip"
    ran = written(roampost, file)
    with zipfile.ZipFile(file) as archive:
        assert archive.namelist() == ["report.json", "report.txt"]
        hold(json.loads(archive.read("report.json")))
        assert archive.read("report.txt").decode() == ran.out
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_name_that_ends_in_json_gets_the_document_alone(roampost: Run, tmp_path: Path) -> None:
    file = tmp_path / "report.JSON"
    ran = written(roampost, file, "--json")
    assert json.loads(file.read_text("utf-8")) == ran.document


@pytest.mark.parametrize("there", ["file", "link", "folder", "no folder", "-", "", "nul"])
def test_nothing_is_overwritten_and_a_place_that_is_none_is_told_at_once(
    roampost: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: str
) -> None:
    def diagnosed(*_: object) -> None:
        raise AssertionError("diagnosed, though the report could go nowhere")

    monkeypatch.setattr("assistant.cli.reporting.Running", diagnosed)
    kept, name = tmp_path / "kept", str(tmp_path / "there.zip")
    kept.write_text("mine")
    match there:
        case "file":
            name = str(kept)
        case "link":
            Path(name).symlink_to(tmp_path / "nowhere")
        case "folder":
            name = str(tmp_path)
        case "no folder":
            name = str(tmp_path / "none" / "there.zip")
        case "nul":
            name = "a\0b"
        case _:
            name = there
    before = sorted(tmp_path.iterdir())
    ran = roampost("demo", "--", "report", "-o", name)
    assert (ran.status, ran.out, ran.err.count("\n")) == (64, "", 1)
    assert (kept.read_text(), sorted(tmp_path.iterdir())) == ("mine", before)


def test_an_account_that_makes_no_sense_leaves_no_file(roampost: Run, tmp_path: Path) -> None:
    ran = roampost("demo", "--", "report", "--account", "nonsense", "-o", str(tmp_path / "there.zip"))
    assert (ran.status, ran.out, list(tmp_path.iterdir())) == (64, "", [])


def test_it_tells_of_the_account_and_recipient_asked_about(roampost: Run) -> None:
    ran = roampost(
        "demo", "--", "report", "--json", "--account", "anna@proseware.com", "--recipient", "eva@fabrikam.com"
    )
    (account,) = ran.document["diagnosis"]["accounts"]
    assert account["address"] == "user1@domain1.example"
    assert re.fullmatch(r"user[2-9]@domain[2-9]\.example", account["recipient"])
    asked = [one["recipient"] for one in ran.document["observations"] if one.get("recipient_class") == "outside"]
    assert set(asked) == {account["recipient"]}
    assert "fabrikam" not in ran.out
