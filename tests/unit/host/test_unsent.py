"""The folder of refused messages stays private and bounded."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.host import unsent
from assistant.host.unsent import Spool, TooLargeError

START = datetime(2026, 11, 25, 12, tzinfo=UTC)


def keep(folder: Path, number: int, text: bytes = b"message") -> Path:
    spool = Spool(folder, START + timedelta(seconds=number))
    spool.write(text)
    return spool.keep("said")[0]


def test_the_oldest_go_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unsent, "MOST_MESSAGES", 3)
    kept = [keep(tmp_path, number) for number in range(5)]
    assert sorted(tmp_path.glob("*.eml")) == kept[2:]
    assert sorted(tmp_path.glob("*.txt")) == [path.with_suffix(".txt") for path in kept[2:]]


def test_all_together_take_no_more_than_they_may_and_the_newest_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unsent, "MOST_OCTETS", 10)
    kept = [keep(tmp_path, number, b"1234") for number in range(4)]
    assert sorted(tmp_path.glob("*.eml")) == kept[2:]
    large = keep(tmp_path, 9, b"x" * 100)
    assert sorted(tmp_path.glob("*.eml")) == [large]


def test_one_that_grows_too_large_is_refused_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unsent, "LARGEST_OCTETS", 5)
    spool = Spool(tmp_path, START)
    spool.write(b"1234")
    with pytest.raises(TooLargeError):
        spool.write(b"56")
    assert spool.octets == 4
    assert os.read(spool.reader, 100) == b"1234"
    spool.drop()
    spool.drop()
    assert list(tmp_path.iterdir()) == []


def test_a_link_laid_in_the_way_is_not_followed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("not ours")
    folder = tmp_path / "unsent"
    folder.mkdir()
    (folder / "20261125T000000Z-00000000.part").symlink_to(other)
    Spool(folder, START).drop()
    assert other.read_text() == "not ours"
    assert [path.name for path in folder.iterdir()] == ["20261125T000000Z-00000000.part"]
