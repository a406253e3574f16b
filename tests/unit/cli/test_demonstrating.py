"""``roampost demo -- COMMAND``: every command in the demo world, its document, its exit status."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.unit.cli.conftest import Run

SCHEMAS = Path(__file__).resolve().parents[3] / "resources" / "schemas"
ANNA = "anna@proseware.com"


def hold(document: dict[str, Any], schema: str) -> None:
    Draft202012Validator(json.loads((SCHEMAS / f"{schema}-1.json").read_text("utf-8"))).validate(document)
    assert document["schema"] == f"roampost.{schema}/1"


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize(
    ("command", "schema", "status"),
    [
        ("accounts", "accounts", 0),
        ("network", "network", 0),
        ("diagnose", "diagnosis", 1),
        ("explain", "explanation", 0),
    ],
)
def test_one_document_that_keeps_to_its_schema(
    roampost: Run, lang: str, command: str, schema: str, status: int
) -> None:
    ran = roampost("demo", "--network", "hotel", "--lang", lang, "--", command, "--json", given="550 Relaying denied")
    hold(ran.document, schema)
    assert (ran.status, ran.err) == (status, "")


@pytest.mark.parametrize(
    ("demo", "restriction", "status"),
    [
        (("--network", "home"), "none", 0),
        (("--network", "hotel"), "authentication_required", 1),
        (("--network", "airport"), "authentication_required", 1),
        (("--provider", "pop-first"), "pop_before_smtp", 1),
        (("--provider", "network-only"), "location_restricted", 1),
        (("--hazard", "captive-portal"), "captive_portal", 3),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_the_exit_status_of_a_diagnosis(roampost: Run, demo: tuple[str, ...], restriction: str, status: int) -> None:
    ran = roampost("demo", *demo, "--", "diagnose", "--account", ANNA, "--json")
    hold(ran.document, "diagnosis")
    assert ran.document["accounts"][0]["verdict"]["restriction"] == restriction
    assert ran.status == status


def test_no_remedy_from_here_is_2(roampost: Run) -> None:
    ran = roampost(
        "demo", "--hazard", "all-ports-blocked", "--", "diagnose", "--account", ANNA, "--json",
    )  # fmt: skip
    (account,) = ran.document["accounts"]
    own = [one for one in account["remedies"] if one["kind"] not in
           {"ask_provider", "wait", "change_network", "use_webmail"}]  # fmt: skip
    assert account["verdict"]["blocked"] is True
    assert ran.status == (1 if own else 2)


def test_what_is_told_for_people(roampost: Run) -> None:
    english = roampost("demo", "--", "diagnose")
    italian = roampost("demo", "--lang", "it", "--", "diagnose")
    within = roampost("demo", "--lang", "en", "--", "diagnose", "--lang", "it")
    assert (english.status, italian.status, within.status) == (1, 1, 1)
    assert "What you can do:" in english.out
    assert "What you can do:" not in italian.out
    assert "What you can do:" not in within.out
    assert f"roampost fix --account {ANNA}" in english.out
    assert f"roampost fix --account {ANNA}" in italian.out


def test_accounts_and_network_for_people(roampost: Run) -> None:
    accounts, network = roampost("demo", "--", "accounts"), roampost("demo", "--", "network")
    assert (accounts.status, network.status) == (0, 0)
    assert ANNA in accounts.out
    assert "Hotel Bellavista" in network.out


def test_a_fix_is_shown_asked_for_and_made(roampost: Run) -> None:
    shown = roampost("demo", "--", "fix", "--account", ANNA, "--dry-run")
    forbidden = roampost("demo", "--", "fix", "--account", ANNA)
    made = roampost("demo", "--", "fix", "--account", ANNA, "--yes")
    assert (shown.status, forbidden.status, made.status) == (0, 77, 0)
    for ran in (shown, forbidden, made):
        assert "+ Anna/anna@proseware.com outgoing.port = 465" in ran.out
    assert "Done:" in made.out
    assert "Done:" not in shown.out + forbidden.out


def test_nothing_to_fix_and_nothing_to_undo(roampost: Run) -> None:
    at_home = roampost("demo", "--network", "home", "--", "fix", "--account", ANNA)
    assert (at_home.status, at_home.err) == (0, "")
    assert roampost("demo", "--", "undo").status == 2


def test_passwords_come_from_standard_input(roampost: Run) -> None:
    kept = roampost("demo", "--", "password", "set", "--account", ANNA, given="sesame\n")
    assert (kept.status, kept.err) == (0, "")
    assert roampost("demo", "--", "password", "set", "--account", ANNA, given="").status == 65
    assert roampost("demo", "--", "password", "forget", "--account", ANNA).status == 0
    assert roampost("demo", "--", "password", "forget", "--account", "x@example.com").status == 2
    assert roampost("demo", "--", "password", "show-where", "--account", ANNA).status == 0


def test_without_a_display_it_tells_the_story(roampost: Run) -> None:
    ran = roampost("demo")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.strip()
