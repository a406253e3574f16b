"""The journal of changes until leaving: which are due, and a power cut at every one of its steps."""

import json
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.clients.demo_mail import DemoMail
from assistant.host.history import History
from assistant.model.change import ChangePlan, CredentialStep, Receipt
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from assistant.session.leaving import changes_left

if sys.platform != "win32":  # there is no fork to be killed on Windows
    from tests.support.programs_killed import run_until_killed

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
HOTEL, HOME = "a" * 64, "b" * 64
HERE = Outgoing(host="smtp.proseware.com", port=25, security=Security.NONE, authentication=Authentication.NONE)
AWAY = Outgoing(
    host="smtp.proseware.com", port=465, security=Security.TLS, authentication=Authentication.PASSWORD, username="anna"
)


def receipt(number: int, network: str | None, *, undone: bool = False) -> Receipt:
    plan = ChangePlan(
        program="demo-mail",
        profile="Anna",
        account="anna@proseware.com",
        key="",
        before=HERE,
        after=AWAY,
        edits=(),
        files=(),
        needs_closed=False,
        credential=CredentialStep.KEEP,
    )
    return Receipt(
        id=str(number),
        made_utc=NOW.isoformat(),
        plan=plan,
        remedy_id="r",
        backups=(),
        after=(),
        undone=undone,
        network=network,
    )


@pytest.mark.parametrize(
    ("made", "here", "due"),
    [
        ((), HOME, ()),
        ((receipt(1, None),), HOME, ()),
        ((receipt(1, HOTEL),), HOTEL, ()),
        ((receipt(1, HOTEL),), None, ()),
        ((receipt(1, HOTEL),), HOME, ("1",)),
        ((receipt(1, HOTEL, undone=True),), HOME, ()),
        ((receipt(3, HOTEL), receipt(2, None), receipt(1, HOTEL)), HOME, ("3", "1")),
        ((receipt(2, HOME), receipt(1, HOTEL)), HOME, ("1",)),
    ],
)
def test_which_changes_are_due(made: tuple[Receipt, ...], here: str | None, due: tuple[str, ...]) -> None:
    assert tuple(one.id for one in changes_left(made, here)) == due


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    file = tmp_path / "mail" / "accounts.json"
    file.parent.mkdir()
    outgoing = {"host": HERE.host, "port": 25, "security": "none", "authentication": "none", "username": None}
    account: dict[str, object] = {
        "address": "anna@proseware.com",
        "profile": "Anna",
        "outgoing": outgoing,
        "incoming": None,
        "aliases": [],
    }
    file.write_text(json.dumps({"accounts": [account]}, indent=2) + "\n")
    return file


def change(mail: Path, folder: Path) -> None:
    """Make the change for the hotel, as `Assistant.apply_fix` does."""
    program, history = DemoMail(mail), History(folder)
    plan = program.plan(program.read().accounts[0], AWAY)
    begun = history.begin(plan, remedy_id="r", made_utc=NOW, network=HOTEL)
    written = program.apply(plan, history.backup_folder(begun))
    history.complete(begun, backups=written.backups, after=written.after)


def put_back(mail: Path, folder: Path) -> None:
    """Put back what is due at home, as `Assistant.undo` does."""
    program, history = DemoMail(mail), History(folder)
    for one in changes_left(history.read().receipts, HOME):
        if program.undo(one).complete:
            history.mark_undone(one)


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.parametrize("halfway", [False, True], ids=["before a call", "in the middle of a write"])
def test_a_power_cut_at_any_step_of_the_change(mail: Path, tmp_path: Path, *, halfway: bool) -> None:
    before, folder = mail.read_bytes(), tmp_path / "history"
    at, cuts = 1, 0
    while run_until_killed(lambda: change(mail, folder), at, halfway=halfway):
        put_back(mail, folder)
        assert mail.read_bytes() == before, f"cut at call {at}"
        assert all(one.undone for one in History(folder).read().receipts)
        shutil.rmtree(folder, ignore_errors=True)
        at, cuts = at + 1, cuts + 1
    assert cuts >= (2 if halfway else 20)
    put_back(mail, folder)
    assert mail.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.parametrize("halfway", [False, True], ids=["before a call", "in the middle of a write"])
def test_a_power_cut_at_any_step_of_putting_back(mail: Path, tmp_path: Path, *, halfway: bool) -> None:
    before, folder = mail.read_bytes(), tmp_path / "history"
    at, cuts = 1, 0
    while True:
        change(mail, folder)
        assert mail.read_bytes() != before
        killed = run_until_killed(lambda: put_back(mail, folder), at, halfway=halfway)
        put_back(mail, folder)
        assert mail.read_bytes() == before, f"cut at call {at}"
        assert all(one.undone for one in History(folder).read().receipts)
        shutil.rmtree(folder, ignore_errors=True)
        if not killed:
            break
        at, cuts = at + 1, cuts + 1
    assert cuts >= (1 if halfway else 10)
