"""The document of a proof, held to its schema, and its exit status."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from assistant.engine import proof as words
from assistant.model.mail import SendingAccount
from assistant.model.proof import AuthenticationResults, Checked, Hop, Outcome, Proof
from assistant.session.request import in_english

SCHEMA = json.loads((Path(__file__).resolve().parents[3] / "resources" / "schemas" / "proof-1.json").read_text("utf-8"))
KARI = SendingAccount(address="kari@fjordpost.no")
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def made(outcome: Outcome | None, *, found: bool = False) -> Proof:
    return Proof(
        account=KARI.label,
        outcome=outcome,
        summary=words.summary(outcome, "ola@nordlys.se", 61.2),
        waited_s=61.2345,
        recipient="ola@nordlys.se",
        token="0" * 32,
        sent_utc=NOW,
        route=(Hop(by="mx.nordlys.se", at_utc=NOW), Hop()),
        authentication_results=AuthenticationResults(
            server="mx.nordlys.se", checks=(Checked(method="spf", result="pass", properties=(("a.b", "c"),)),)
        ),
        found=found,
    )


@pytest.mark.parametrize("outcome", [*Outcome, None])
def test_every_outcome_keeps_to_the_schema_and_has_its_sentence(outcome: Outcome | None) -> None:
    document = words.proof_document(made(outcome), in_english)
    Draft202012Validator(SCHEMA).validate(document)
    assert document["outcome"] == (None if outcome is None else outcome.value)
    assert document["waited_seconds"] == 61.234 or document["waited_seconds"] == 61.235
    assert document["authentication_results"]["spf"] == "pass"
    assert document["authentication_results"]["dkim"] is None
    assert "{" not in document["summary"]


def test_nothing_sent_keeps_to_the_schema() -> None:
    document = words.proof_document(words.not_sent(KARI, words.NOBODY), in_english)
    Draft202012Validator(SCHEMA).validate(document)
    assert (document["recipient"], document["chosen"], document["token"]) == (None, None, None)


@pytest.mark.parametrize(
    ("proof", "status"),
    [
        (made(Outcome.DELIVERED, found=True), 0),
        (made(Outcome.JUNK, found=True), 0),
        (made(Outcome.DELAYED, found=True), 0),
        (made(Outcome.DELAYED), 2),
        (made(Outcome.LOST_SO_FAR), 2),
        (made(Outcome.REFUSED), 2),
        (made(None), 3),
        (words.not_sent(KARI, words.NO_SERVER), 3),
        (words.not_sent(KARI, words.NOT_AGREED, forbidden=True), 77),
    ],
)
def test_exit_status(proof: Proof, status: int) -> None:
    assert words.proof_status(proof) == status
