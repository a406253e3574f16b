"""Log-ins are remembered for half an hour, by account and network, and never by name."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.host.poplogins import PopLogins
from assistant.model.net import NetworkSnapshot

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
HOTEL = NetworkSnapshot(gateway="192.0.2.1", addresses=("192.0.2.57",))
HOME = NetworkSnapshot(gateway="203.0.113.1", addresses=("203.0.113.140",))


def test_remembered_for_this_account_here_and_now_only(tmp_path: Path) -> None:
    logins = PopLogins(tmp_path / "state" / "pop-logins.json")
    assert logins.is_empty(NOW)
    logins.note("msmtp/home/kari@fjordpost.no", HOTEL, NOW)
    assert not logins.is_empty(NOW)
    assert logins.is_recent("msmtp/home/Kari@fjordpost.no", HOTEL, NOW + timedelta(minutes=29))
    assert not logins.is_recent("msmtp/home/kari@fjordpost.no", HOTEL, NOW + timedelta(minutes=31))
    assert not logins.is_recent("msmtp/home/kari@fjordpost.no", HOTEL, NOW - timedelta(minutes=1))
    assert not logins.is_recent("msmtp/home/kari@fjordpost.no", HOME, NOW)
    assert not logins.is_recent("msmtp/home/ola@fjordpost.no", HOTEL, NOW)


def test_nothing_in_the_file_names_anybody(tmp_path: Path) -> None:
    file = tmp_path / "pop-logins.json"
    PopLogins(file).note("msmtp/home/kari@fjordpost.no", HOTEL, NOW)
    text = file.read_text()
    assert "kari" not in text and "192.0.2" not in text


@pytest.mark.parametrize("text", ["", "[]", "nope", '{"a": 1}', '{"a": "yesterday"}', "[" * 100_000, "\0"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "pop-logins.json"
    file.write_text(text)
    logins = PopLogins(file)
    assert logins.is_empty(NOW)
    logins.note("kari@fjordpost.no", HOTEL, NOW)
    assert logins.is_recent("kari@fjordpost.no", HOTEL, NOW)
