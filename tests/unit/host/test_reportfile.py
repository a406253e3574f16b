"""The report's file: the same bytes for the same contents, new or not at all."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from assistant.host import reportfile
from assistant.model.fault import WrongUsageError

MEMBERS = (("report.json", b"{}\n" * 500), ("report.txt", "Straße\n".encode()))


def test_the_same_contents_give_the_same_bytes_whenever_and_whoever(monkeypatch: pytest.MonkeyPatch) -> None:
    first = reportfile.packed(MEMBERS)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setattr("time.localtime", lambda *_: (2031, 1, 2, 3, 4, 5, 0, 1, 0))
    assert reportfile.packed(MEMBERS) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert [(one.filename, archive.read(one)) for one in archive.infolist()] == list(MEMBERS)
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_what_appeared_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "report.zip"
    reportfile.check_place(str(file))
    file.write_bytes(b"mine")
    with pytest.raises(WrongUsageError) as raised:
        reportfile.write(str(file), b"new")
    assert (raised.value.code, file.read_bytes()) == ("report-exists", b"mine")


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(WrongUsageError) as raised:
        reportfile.write(str(tmp_path / "report.zip"), b"new")
    assert (raised.value.code, list(tmp_path.iterdir())) == ("report-unwritable", [])


def test_what_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(WrongUsageError) as raised:
        reportfile.write(str(tmp_path / "none" / "report.zip"), b"new")
    assert raised.value.code == "report-unwritable"
