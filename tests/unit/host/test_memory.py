"""What was learned is kept privately, whole or not at all, and survives whatever is done to the file."""

import json
import os
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.engine.baseline import KEPT, MOST
from assistant.host.memory import FileMemory
from assistant.model.baseline import ServerBaseline
from assistant.model.net import Endpoint, Security
from tests.support.remembered import AT_HOME, LOOK, TURNED_AWAY
from tests.support.scene import NOW

FULL = ServerBaseline(
    endpoint=Endpoint(host="smtp.fjordpost.no", port=587, security=Security.STARTTLS),
    network="1" * 64,
    greeting_name="mx1.fjordpost.no",
    keywords=("PIPELINING", "STARTTLS"),
    secured_keywords=("AUTH", "PIPELINING"),
    mechanisms=("LOGIN", "PLAIN"),
    issuer="Good Authority",
    key="2" * 64,
    certified=True,
    addresses=("203.0.113.25", "2001:db8::25"),
    relayed_utc=NOW - timedelta(days=2),
    relayed_address="3" * 64,
    refused_utc=NOW - timedelta(days=1),
    refusal="relay_denied",
    signed_in=True,
    after_pop=False,
    own_network=True,
    line_suffix=".kunde.fjordpost.no",
    seen_utc=NOW,
    count=7,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "memory.json"


def memory(file: Path) -> FileMemory:
    return FileMemory(file, lambda: b"k" * 32)


def test_all_of_it_is_read_back(file: Path) -> None:
    memory(file).note([FULL, LOOK], NOW)
    assert set(memory(file).recall(NOW)) == {FULL, LOOK}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert [path.name for path in file.parent.iterdir()] == ["memory.json"]


def test_the_same_place_is_one_entry(file: Path) -> None:
    memory(file).note([LOOK], NOW)
    memory(file).note([replace(LOOK, seen_utc=NOW, greeting_name="mx2.fjordpost.no")], NOW)
    (kept,) = memory(file).recall(NOW)
    assert (kept.greeting_name, kept.count) == ("mx2.fjordpost.no", 2)


def test_what_is_old_or_from_the_future_is_not_recalled(file: Path) -> None:
    memory(file).note([LOOK], NOW)
    assert memory(file).recall(NOW + KEPT) == ()
    assert memory(file).recall(LOOK.seen_utc - timedelta(hours=1)) == ()
    assert memory(file).recall(NOW) == (LOOK,)


def test_it_does_not_grow_without_end(file: Path) -> None:
    many = [replace(FULL, network=f"{number:064x}") for number in range(MOST + 20)]
    memory(file).note(many, NOW)
    assert len(memory(file).recall(NOW)) == MOST
    assert file.stat().st_size < 1024 * 1024


def test_it_can_be_forgotten(file: Path) -> None:
    memory(file).forget()
    memory(file).note([FULL], NOW)
    memory(file).forget()
    assert not file.exists()
    assert memory(file).recall(NOW) == ()


def test_nothing_to_note_writes_nothing(file: Path) -> None:
    memory(file).note([], NOW)
    assert not file.exists()


def test_an_address_is_kept_as_a_mark_of_this_installations(file: Path) -> None:
    mark = memory(file).mark("192.0.2.7")
    assert mark == memory(file).mark("192.0.2.7") != memory(file).mark("192.0.2.8")
    assert mark != FileMemory(file, lambda: b"x" * 32).mark("192.0.2.7")


GOOD = {
    "endpoint": {"host": "smtp.fjordpost.no", "port": 25, "security": "none"},
    "network": "1" * 64,
    "seen_utc": NOW.isoformat(),
}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nope",
        "[]",
        "null",
        "\0",
        "[" * 100_000,
        '{"servers": []}',
        '{"schema": "roampost.memory/1"}',
        '{"schema": "roampost.memory/1", "servers": {}}',
        '{"schema": "roampost.memory/1", "servers": [1, null, "x", {}]}',
        '{"schema": ["roampost.memory/1"], "servers": []}',
        '{"schema": "roampost.memory/1", "servers": ' + "9" * 5000 + "}",
        "x" * (1024 * 1024 + 1),
    ],
)
def test_a_damaged_file_is_as_good_as_none(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text)
    assert memory(file).recall(NOW) == ()
    memory(file).note([LOOK], NOW)
    assert memory(file).recall(NOW) == (LOOK,)


@pytest.mark.parametrize(
    "wrong",
    [
        {"network": "Hotel Bellavista"},
        {"network": None},
        {"endpoint": {"host": "smtp.fjordpost.no", "port": 0, "security": "none"}},
        {"endpoint": {"host": "smtp.fjordpost.no", "port": True, "security": "none"}},
        {"endpoint": {"host": "x" * 300, "port": 25, "security": "none"}},
        {"endpoint": {"host": "smtp.fjordpost.no", "port": 25, "security": "rot13"}},
        {"seen_utc": "yesterday"},
        {"seen_utc": "2026-06-01T12:00:00"},
        {"seen_utc": "0001-01-01T00:00:00+23:59"},
        {"seen_utc": 5},
        {"keywords": ["x" * 300]},
        {"keywords": ["x"] * 41},
        {"keywords": "PIPELINING"},
        {"count": 0},
        {"count": 1e30},
        {"certified": "yes"},
        {"relayed_address": "192.0.2.7"},
        {"relayed_utc": "never"},
    ],
)
def test_an_entry_that_cannot_be_is_left_out(file: Path, wrong: dict[str, object]) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"schema": "roampost.memory/1", "servers": [GOOD | wrong, GOOD]}))
    (kept,) = memory(file).recall(NOW)
    assert (kept.endpoint.port, kept.count) == (25, 1)


def test_keys_of_a_later_version_are_passed_over(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"schema": "roampost.memory/1", "servers": [GOOD | {"colour": "red"}], "more": 1}))
    assert len(memory(file).recall(NOW)) == 1


def test_a_later_versions_file_is_left_alone(file: Path) -> None:
    file.parent.mkdir()
    text = json.dumps({"schema": "roampost.memory/2", "servers": [GOOD]})
    file.write_text(text)
    assert memory(file).recall(NOW) == ()
    memory(file).note([LOOK], NOW)
    assert file.read_text() == text


@pytest.mark.skipif(os.name != "posix", reason="named pipes are POSIX")
def test_a_pipe_in_its_place_holds_nobody_up(file: Path) -> None:
    file.parent.mkdir()
    os.mkfifo(file)
    assert memory(file).recall(NOW) == ()


def test_a_place_that_cannot_be_written_is_let_be(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("no folder")
    memory(tmp_path / "state" / "memory.json").note([LOOK], NOW)
    assert (tmp_path / "state").read_text() == "no folder"


def test_what_was_kept_outlives_a_write_that_fails(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory(file).note([AT_HOME], NOW)
    before = file.read_bytes()

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", fail)
    memory(file).note([TURNED_AWAY], NOW)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["memory.json"]
