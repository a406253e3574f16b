"""``roampost explain``: one text, a whole message, and many lines."""

import base64
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.unit.cli.conftest import Run

SCHEMA = json.loads((Path(__file__).resolve().parents[3] / "resources/schemas/explanation-1.json").read_text("utf-8"))
REFUSED = "550 5.7.1 <carlo@adatum.com>... Relaying denied"
RETURNED = b"""From: MAILER-DAEMON@smtp.proseware.com
To: anna@proseware.com
Subject: Returned mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; smtp.proseware.com

Final-Recipient: rfc822; nobody@adatum.com
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <nobody@adatum.com>... User unknown

--x--
"""


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize(
    ("given", "category", "status"),
    [
        (REFUSED, "relay_denied", 0),
        ("535 5.7.8 Authentication credentials invalid", "auth_failed", 0),
        (RETURNED, "recipient_unknown", 0),
        ("the cat sat on the mat", "other", 2),
    ],
    ids=["refused", "log-in", "message", "nothing"],
)
def test_one_document_that_keeps_to_the_schema(
    roampost: Run, lang: str, given: str | bytes, category: str, status: int
) -> None:
    ran = roampost("explain", "--json", "--lang", lang, given=given)
    Draft202012Validator(SCHEMA).validate(ran.document)
    assert (ran.status, ran.document["category"], ran.err) == (status, category, "")


def test_a_file_and_standard_input_are_read_alike(roampost: Run, tmp_path: Path) -> None:
    file = tmp_path / "error.txt"
    file.write_text(REFUSED, encoding="utf-16")
    answers = [roampost("explain", "--json", *words, given=REFUSED).out for words in ((str(file),), ("-",), ())]
    assert answers[0] == answers[1] == answers[2]


def test_for_people_it_speaks_both_languages(roampost: Run) -> None:
    english, italian = (roampost("explain", "--lang", lang, given=REFUSED) for lang in ("en", "it"))
    assert "The server said: 550" in english.out
    assert "Il server ha detto: 550" in italian.out


def test_nothing_to_explain_is_65(roampost: Run) -> None:
    ran = roampost("explain", "--json", given=" \n")
    assert (ran.status, ran.out) == (65, "")


def test_many_lines_each_get_one_answer_in_order(roampost: Run) -> None:
    lines = [
        json.dumps({"id": 1, "text": REFUSED}),
        "{not json",
        json.dumps({"id": "two", "message_base64": base64.b64encode(RETURNED).decode()}),
        json.dumps({"id": None, "message_base64": "%%%"}),
        json.dumps([REFUSED]),
        "[" * 100_000,
        json.dumps({"id": {"any": ["thing"]}, "text": ""}),
        "",
        json.dumps({"id": 9, "text": "the cat sat on the mat"}),
    ]
    ran = roampost("explain", "--jsonl", given="\n".join(lines))
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 65
    assert [answer.get("id") for answer in answers] == [1, None, "two", None, None, None, {"any": ["thing"]}, None, 9]
    assert [at for at, answer in enumerate(answers) if "error" in answer] == [1, 3, 4, 5, 7]
    for answer in answers:
        if "error" not in answer:
            Draft202012Validator(SCHEMA).validate({key: value for key, value in answer.items() if key != "id"})


def test_many_good_lines_are_0_even_when_not_recognised(roampost: Run) -> None:
    ran = roampost("explain", "--jsonl", given='{"text": "the cat sat on the mat"}\n{"text": ""}\n')
    assert (ran.status, ran.out.count("\n")) == (0, 2)
    assert roampost("explain", "--jsonl", given="").status == 0


def test_a_line_that_is_too_long_is_one_answer(roampost: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.cli.explaining.LONGEST_LINE", 64)
    ran = roampost("explain", "--jsonl", given=f'{{"text": "{"x" * 1000}"}}\n{{"text": "550 5.7.1 no"}}\n')
    first, second = (json.loads(line) for line in ran.out.splitlines())
    assert ran.status == 65
    assert "error" in first
    assert "error" not in second
