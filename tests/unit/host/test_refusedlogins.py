"""A refused log-in is remembered for a quarter of an hour, by account, never by name, never with its secret."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.host.refusedlogins import RefusedLogins
from assistant.model.finding import Restriction
from assistant.model.secret import Secret

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
KARI, WRONG, OTHER = "kari@fjordpost.no", Secret("feil-passord"), Secret("riktig-passord")


def noted(folder: Path) -> RefusedLogins:
    logins = RefusedLogins(folder / "state" / "refused-logins.json")
    logins.note(KARI, Restriction.ACCOUNT_LOCKED, WRONG, NOW)
    return logins


def test_remembered_for_this_account_for_a_quarter_of_an_hour(tmp_path: Path) -> None:
    logins = noted(tmp_path)
    recent = logins.recent("Kari@Fjordpost.no", None, NOW + timedelta(minutes=14, seconds=59))
    assert recent is not None
    assert (recent.restriction, recent.minutes) == (Restriction.ACCOUNT_LOCKED, 14)
    assert logins.recent(KARI, None, NOW + timedelta(minutes=15, seconds=1)) is None
    assert logins.recent(KARI, None, NOW - timedelta(minutes=1)) is None
    assert logins.recent("ola@fjordpost.no", None, NOW) is None


def test_the_next_process_knows_it_too(tmp_path: Path) -> None:
    noted(tmp_path)
    again = RefusedLogins(tmp_path / "state" / "refused-logins.json")
    assert again.recent(KARI, None, NOW) is not None


def test_a_newly_typed_secret_may_be_tried_the_refused_one_not(tmp_path: Path) -> None:
    logins = noted(tmp_path)
    assert logins.recent(KARI, OTHER, NOW) is None
    assert logins.recent(KARI, WRONG, NOW) is not None


def test_a_changed_secret_may_be_tried(tmp_path: Path) -> None:
    logins = noted(tmp_path)
    logins.note("ola@fjordpost.no", Restriction.AUTHENTICATION_FAILED, WRONG, NOW)
    logins.forget(KARI)
    assert logins.recent(KARI, None, NOW) is None
    assert logins.recent("ola@fjordpost.no", None, NOW) is not None


def test_nothing_in_the_file_names_anybody_or_a_secret(tmp_path: Path) -> None:
    noted(tmp_path)
    text = (tmp_path / "state" / "refused-logins.json").read_text()
    assert "kari" not in text and WRONG.reveal() not in text and "fjord" not in text


@pytest.mark.parametrize(
    "text", ["", "[]", "nope", '{"a": 1}', '{"a": ["yesterday", "none"]}', '{"a": ["2026-06-01", "x"]}', "[" * 100_000]
)
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "refused-logins.json"
    file.write_text(text)
    logins = RefusedLogins(file)
    assert logins.recent(KARI, None, NOW) is None
    logins.forget(KARI)
    logins.note(KARI, Restriction.RATE_LIMITED, WRONG, NOW)
    assert logins.recent(KARI, None, NOW) is not None


def test_a_file_with_a_time_without_a_zone_is_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "refused-logins.json"
    file.write_text('{"a": ["2026-06-01T12:00:00", "rate_limited"]}')
    assert RefusedLogins(file).recent(KARI, None, NOW) is None


def test_a_folder_that_cannot_be_written_is_let_be(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    logins = noted(tmp_path)
    assert logins.recent(KARI, None, NOW) is None
