import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.host.history import History
from assistant.model.change import ChangePlan, CredentialStep, Edit, FileState, Receipt
from assistant.model.fault import AssistantError
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from assistant.model.text import sentence

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
PLANTED = "hunter2-planted"


def outgoing(port: int) -> Outgoing:
    return Outgoing(
        host="smtp.example.org",
        port=port,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    )


PLAN = ChangePlan(
    program="claws-mail",
    profile="Anna",
    account="anna@example.org",
    key="Account: 1",
    before=outgoing(25),
    after=outgoing(587),
    edits=(
        Edit(path="/home/anna/.claws-mail/accountrc", section="Account: 1", key="smtp_port", old="25", new="587"),
        Edit(path="/home/anna/.msmtprc", section="", key="password", old=PLANTED, new=PLANTED, secret=True),
    ),
    files=(FileState(path="/home/anna/.claws-mail/accountrc", sha256="00" * 32),),
    needs_closed=True,
    credential=CredentialStep.PROGRAM_ASKS,
    notes=(sentence("outer {inner} {n}", inner=sentence("inner {x}", x="y"), n=3),),
    shared_with=("anna@example.net",),
)
AFTER = (FileState(path="/home/anna/.claws-mail/accountrc", sha256="11" * 32),)
BACKUPS = (("/home/anna/.claws-mail/accountrc", "/home/anna/copies/accountrc"),)


def without_secrets(receipt: Receipt) -> Receipt:
    edits = tuple(replace(edit, old=None, new=None) if edit.secret else edit for edit in receipt.plan.edits)
    return replace(receipt, plan=replace(receipt.plan, edits=edits))


def test_a_receipt_reads_back_as_it_was_written(tmp_path: Path) -> None:
    history = History(tmp_path / "history")
    begun = history.begin(PLAN, remedy_id="r1", made_utc=NOW)
    assert history.read().receipts == (without_secrets(begun),)
    whole = history.complete(begun, backups=BACKUPS, after=AFTER)
    assert (whole.backups, whole.after) == (BACKUPS, AFTER)
    assert History(tmp_path / "history").read().receipts == (without_secrets(whole),)
    undone = history.mark_undone(whole)
    assert undone.undone
    assert history.read().receipts == (without_secrets(undone),)
    assert history.read().unreadable == ()


def test_the_receipt_in_hand_keeps_what_the_file_does_not_hold(tmp_path: Path) -> None:
    history = History(tmp_path)
    whole = history.complete(history.begin(PLAN, remedy_id="r1", made_utc=NOW), backups=BACKUPS, after=AFTER)
    assert whole.plan.edits[1].new == PLANTED
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if PLANTED.encode() in path.read_bytes()]


def test_newest_first(tmp_path: Path) -> None:
    history = History(tmp_path)
    moments = [NOW + timedelta(seconds=step) for step in (2, 0, 1)]
    ids = [history.begin(PLAN, remedy_id="r", made_utc=moment).id for moment in moments]
    assert [receipt.id for receipt in history.read().receipts] == [ids[0], ids[2], ids[1]]


@pytest.mark.skipif(os.name != "posix", reason="POSIX file modes")
def test_nobody_else_may_look(tmp_path: Path) -> None:
    folder = tmp_path / "history"
    folder.mkdir(mode=0o755)
    history = History(folder)
    receipt = history.begin(PLAN, remedy_id="r", made_utc=NOW)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert history.backup_folder(receipt).stat().st_mode & 0o777 == 0o700
    assert (folder / f"{receipt.id}.json").stat().st_mode & 0o777 == 0o600


def test_an_abandoned_change_leaves_nothing(tmp_path: Path) -> None:
    history = History(tmp_path)
    receipt = history.begin(PLAN, remedy_id="r", made_utc=NOW)
    (history.backup_folder(receipt) / "copy").write_text("x")
    history.abandon(receipt)
    history.abandon(receipt)
    assert list(tmp_path.iterdir()) == []


def test_no_history_is_an_empty_one(tmp_path: Path) -> None:
    assert History(tmp_path / "none").read().receipts == ()


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"version": 2}',
        b'{"version": 1, "receipt": {}}',
        b'{"version": 1, "receipt": null}',
        b"[" * 100_000,
        b"x" * (5 * 1024 * 1024),
    ],
    ids=["empty", "cut", "list", "octets", "later", "hollow", "null", "deep", "long"],
)
def test_a_damaged_receipt_is_told_and_stops_nothing(tmp_path: Path, damage: bytes) -> None:
    history = History(tmp_path)
    good = history.begin(PLAN, remedy_id="r", made_utc=NOW)
    (tmp_path / "20991231T000000000000Z-ffffff.json").write_bytes(damage)
    read = history.read()
    assert [receipt.id for receipt in read.receipts] == [good.id]
    assert [bad.path.name for bad in read.unreadable] == ["20991231T000000000000Z-ffffff.json"]


def test_a_history_that_cannot_be_listed_is_told(tmp_path: Path) -> None:
    (tmp_path / "history").write_text("x")
    (bad,) = History(tmp_path / "history").read().unreadable
    assert bad.path == tmp_path / "history"


def document(folder: Path) -> tuple[Path, dict[str, dict[str, object]]]:
    history = History(folder)
    receipt = history.begin(PLAN, remedy_id="r", made_utc=NOW)
    path = folder / f"{receipt.id}.json"
    return path, json.loads(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("key", "value"),
    [("id", "../../elsewhere"), ("undone", "yes"), ("backups", [["one"]]), ("after", {}), ("made_utc", 5)],
)
def test_a_receipt_of_another_shape_is_unreadable(tmp_path: Path, key: str, value: object) -> None:
    path, data = document(tmp_path)
    data["receipt"][key] = value
    path.write_text(json.dumps(data), "utf-8")
    assert len(History(tmp_path).read().unreadable) == 1


def test_keys_of_a_later_version_are_passed_over(tmp_path: Path) -> None:
    path, data = document(tmp_path)
    data["receipt"]["colour"] = "blue"
    path.write_text(json.dumps(data), "utf-8")
    assert len(History(tmp_path).read().receipts) == 1


def test_a_history_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(AssistantError) as caught:
        History(tmp_path / "file" / "history").begin(PLAN, remedy_id="r", made_utc=NOW)
    assert str(tmp_path) in dict(caught.value.sentence.params)["folder"]  # type: ignore[operator] # a str here


def test_a_failed_write_leaves_the_old_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    history = History(tmp_path)
    receipt = history.begin(PLAN, remedy_id="r", made_utc=NOW)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AssistantError):
        history.complete(receipt, backups=BACKUPS, after=AFTER)
    assert history.read().receipts == (without_secrets(receipt),)
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".tmp")] == []


# The n-th of these calls is where the process is killed; beyond the last, it lives.
KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from tests.unit.host.test_history import AFTER, BACKUPS, NOW, PLAN
from assistant.host.history import History

left = int(sys.argv[2])

def lethal(event, arguments):
    global left
    if event in ("open", "os.rename", "os.mkdir", "os.chmod") and sys.argv[1] in str(arguments[0]):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

history = History(Path(sys.argv[1]))
real = os.fsync

def fsync(descriptor):
    lethal("open", (sys.argv[1],))
    real(descriptor)

os.fsync = fsync
sys.addaudithook(lethal)
receipt = history.begin(PLAN, remedy_id="r", made_utc=NOW)
print("begun", flush=True)
history.complete(receipt, backups=BACKUPS, after=AFTER)
print("complete", flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX signals")
def test_killed_at_any_step_the_history_tells_at_least_what_was_done(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    outcomes = []
    for step in range(30):
        folder = tmp_path / f"at-{step}"
        done = subprocess.run(
            [sys.executable, "-c", KILLED, str(folder), str(step)],
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(root)},
        )
        said = done.stdout.split()
        read = History(folder).read()
        assert read.unreadable == ()
        if "begun" in said:
            assert len(read.receipts) == 1
        if "complete" in said:
            assert read.receipts[0].after == AFTER
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        outcomes.append((len(said), len(read.receipts)))
        if done.returncode == 0:
            break
    assert outcomes[0] == (0, 0)
    assert outcomes[-1] == (2, 1)
    assert {said for said, _ in outcomes} == {0, 1, 2}
