"""``roampost forget-everything``: what goes, what is named, and what stays."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from assistant.host.history import History
from assistant.host.paths import Paths, paths
from assistant.host.secrets import KeyringStore
from assistant.host.unsent import FOLDER, Spool
from assistant.model.change import Receipt
from assistant.model.secret import Purpose, Secret
from tests.unit.cli.conftest import Run
from tests.unit.clients.conformance import World as Home
from tests.unit.clients.test_geary import RIG
from tests.unit.host.test_secrets import Memory

NOW = datetime(2026, 11, 26, tzinfo=UTC)
FORGOTTEN = (
    "memory.json",
    "pop-logins.json",
    "refused-logins.json",
    "proofs.json",
    "signed-policy.json",
    "installation.key",
    ".memory.json.0123456789ab.tmp",
)


@pytest.fixture
def entries(monkeypatch: pytest.MonkeyPatch) -> Memory:
    """Put a keyring in memory in the place of the system's."""
    entries = Memory()
    monkeypatch.setattr("assistant.cli.compose.KeyringStore", lambda: KeyringStore(backend=(entries, "memory")))
    return entries


@pytest.fixture
def places(own_home: Path, entries: Memory) -> Paths:
    """Lay down what Roampost may hold."""
    places = paths()
    places.state.mkdir(parents=True)
    for name in FORGOTTEN:
        (places.state / name).write_bytes(b"x")
    (places.state / "watch.lock").touch()
    places.settings.write_text(json.dumps({"language": "en"}))
    places.settings.with_name("window.ini").touch()
    (places.settings.parent / "mine.txt").touch()
    return places


def change(places: Paths, home: Path, *, undone: bool, network: str | None = None) -> Receipt:
    """Write a change into the history."""
    plan = Home(RIG, home).plan()
    history = History(places.history)
    receipt = history.begin(plan, remedy_id="r", made_utc=NOW, network=network)
    return history.mark_undone(receipt) if undone else receipt


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_without_a_yes_nothing_goes(roampost: Run, places: Paths) -> None:
    before = files(places.settings.parent)
    ran = roampost("forget-everything")
    assert ran.status == 77
    assert "say --yes" in ran.err
    assert files(places.settings.parent) == before


def test_everything_goes(roampost: Run, places: Paths, entries: Memory, tmp_path: Path) -> None:
    KeyringStore(backend=(entries, "memory")).put("anna@proseware.test", Purpose.INCOMING, None, Secret("x"))
    change(places, tmp_path, undone=True)
    ran = roampost("forget-everything", "--yes")
    assert ran.status == 0
    assert "keyring: 1." in ran.out
    assert entries.entries == {}
    assert files(places.settings.parent) == {"watch.lock", "mine.txt"}
    assert roampost("forget-everything", "--yes").status == 0


def test_a_message_that_was_never_sent_is_named_and_stays(roampost: Run, places: Paths) -> None:
    spool = Spool(places.state / FOLDER, NOW)
    spool.write(b"Subject: hello\r\n\r\n")
    kept, said = spool.keep("550 no")
    ran = roampost("forget-everything", "--yes")
    assert ran.status == 0
    assert str(kept) in ran.out.replace("\n", "")
    assert kept.exists()
    assert said.exists()
    ran = roampost("forget-everything", "--yes", "--unsent-too")
    assert str(kept) in ran.out.replace("\n", "")
    assert files(places.state) == {"watch.lock"}


@pytest.mark.parametrize("network", [None, "a" * 64])
def test_a_change_that_can_be_undone_stays(roampost: Run, places: Paths, tmp_path: Path, network: str | None) -> None:
    """With what tells the network from others, where it waits for that to be left."""
    receipt = change(places, tmp_path, undone=False, network=network)
    ran = roampost("forget-everything", "--yes")
    assert "anna@proseware.test" in ran.out
    assert "roampost undo" in ran.out.replace("\n", " ")
    assert [one.id for one in History(places.history).read().receipts] == [receipt.id]
    assert (places.state / "installation.key").exists() is (network is not None)


def test_a_damaged_record_is_told_and_stays(roampost: Run, places: Paths) -> None:
    places.history.mkdir()
    (places.history / "20260101.json").write_text("{")
    ran = roampost("forget-everything", "--yes")
    assert "20260101.json" in ran.out
    assert (places.history / "20260101.json").exists()


def test_a_locked_keyring_is_told_and_the_rest_goes(
    roampost: Run, places: Paths, entries: Memory, tmp_path: Path
) -> None:
    change(places, tmp_path, undone=True)
    entries.fault = KeyringLocked()
    ran = roampost("forget-everything", "--yes")
    assert ran.status == 1
    assert "locked" in ran.err
    assert files(places.state) == {"watch.lock"}


def test_in_the_demo_nothing_of_this_computer_goes(roampost: Run, places: Paths) -> None:
    before = files(places.settings.parent)
    assert roampost("demo", "--", "forget-everything", "--yes").status == 0
    assert files(places.settings.parent) == before
