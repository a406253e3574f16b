"""The explanation holds its level on the open corpus. The texts are read where they stand."""

from pathlib import Path

import pytest

from assistant.engine.explain.explain import Category, Rules, compile_rules, explain
from tests.corpus.corpus import corpus_path, read_corpus

TABLES = Path(__file__).parents[2] / "resources" / "explain"
NETWORK_CLASSES = {
    "relay_denied", "auth_required", "auth_failed", "tls_required", "pop_before_smtp_required",
    "network_not_authorised", "ip_reputation", "sender_not_allowed", "sender_unknown",
}  # fmt: skip

path = corpus_path()
pytestmark = pytest.mark.skipif(path is None, reason="the failure corpus is not there")


@pytest.fixture(scope="module")
def rules() -> Rules:
    return compile_rules({table.name: table.read_bytes() for table in TABLES.glob("*.json")})


def test_accuracy(rules: Rules) -> None:
    assert path is not None
    answers = [(entry, explain(entry.text, rules)) for entry in read_corpus(path)]
    assert len(answers) > 800
    strict = [answer.category == entry.label for entry, answer in answers]
    lenient = [answer.category in (entry.label, *entry.alt) for entry, answer in answers]
    assert sum(strict) / len(strict) >= 0.94
    assert sum(lenient) / len(lenient) >= 0.97
    core = [answer.category == entry.label for entry, answer in answers if entry.label in NETWORK_CLASSES]
    assert sum(core) / len(core) >= 0.96


def test_confident_answers_are_right(rules: Rules) -> None:
    assert path is not None
    answers = [(entry, explain(entry.text, rules)) for entry in read_corpus(path)]
    sure = [answer.category == entry.label for entry, answer in answers if answer.confidence >= 0.9]
    assert len(sure) > 300
    assert sum(sure) / len(sure) >= 0.9
    assert all(a.category is Category.OTHER for _, a in answers if a.confidence < 0.5)


def test_every_outlook_dialog_gives_all_its_fields(rules: Rules) -> None:
    assert path is not None
    dialogs = [e for e in read_corpus(path) if e.software.startswith("outlook+")]
    assert len(dialogs) >= 20
    for entry in dialogs:
        fields = explain(entry.text, rules).fields
        assert None not in (
            fields.rejected,
            fields.subject,
            fields.account,
            fields.server,
            fields.protocol,
            fields.port,
            fields.secure,
            fields.server_error,
            fields.error_number,
        ), entry.text
