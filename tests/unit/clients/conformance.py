"""What every mail program's adapter must keep to, whatever its files look like.

A test module derives a class from `Conformance` and gives it a `rig`.
"""

import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from assistant.clients import files
from assistant.clients.base import MailProgram, Written
from assistant.clients.planning import english
from assistant.model.change import ChangePlan, Receipt, UndoState
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Security
from tests.support.programs_killed import in_child, run_until_killed

PLANTED = "Planted-Secret-7"
HOTEL = Outgoing(host="mx.hotel.test", port=25, security=Security.NONE, authentication=Authentication.NONE)
ELSEWHERE = Outgoing(
    host="out.elsewhere.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna.elsewhere",
)


@dataclass(frozen=True, kw_only=True)
class Rig:
    """One adapter with settings of its own to work on.

    Attributes:
        program: builds the adapter for a home folder.
        settings: files to lay down, by their place in the home folder; the first is the one that is written.
        account: address of the account to work on.
        wanted: a change within the provider's own domain.
        conflict: octets that `wanted` brings into the file, once, and what the user changes them to.
        unrelated: changes something else in the file.
        many: a file of that many accounts.
        broken: the file, damaged, in ways that must be told.
        occupy: keeps the program running on a home folder; None where it never stands in the way.
        keeps_layout: the file's line endings survive the change itself.
        wishes: further changes that every rule is tried with.
    """

    program: Callable[[Path], MailProgram]
    settings: dict[str, bytes]
    account: str
    wanted: Outgoing
    conflict: tuple[bytes, bytes]
    unrelated: Callable[[bytes], bytes]
    many: Callable[[int], bytes]
    broken: tuple[bytes, ...]
    occupy: Callable[[Path], AbstractContextManager[None]] | None = None
    keeps_layout: bool = True
    wishes: tuple[Outgoing, ...] = (HOTEL, ELSEWHERE)


class World:
    """A home folder with the rig's settings in it."""

    def __init__(self, rig: Rig, home: Path, *, settings: dict[str, bytes] | None = None) -> None:
        self.rig = rig
        self.home = home
        self.backups = home / "copies"
        self.backups.mkdir(mode=0o700)
        for place, data in (settings or rig.settings).items():
            path = home / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            path.chmod(0o600)
        self.program = rig.program(home)

    @property
    def file(self) -> Path:
        return self.home / next(iter(self.rig.settings))

    @property
    def account(self) -> SendingAccount:
        return next(account for account in self.program.read().accounts if account.address == self.rig.account)

    def contents(self) -> dict[str, bytes]:
        return {place: (self.home / place).read_bytes() for place in self.rig.settings}

    def plan(self, wanted: Outgoing | None = None) -> ChangePlan:
        account = self.account
        return self.program.plan(account, wanted or self.rig.wanted, incoming=account.incoming)

    def apply(self, plan: ChangePlan) -> Receipt:
        return receipt(plan, self.program.apply(plan, self.backups))


def receipt(plan: ChangePlan, written: Written) -> Receipt:
    return Receipt(
        id="1",
        made_utc="2026-11-24T00:00:00Z",
        plan=plan,
        remedy_id="r",
        backups=written.backups,
        after=written.after,
    )


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def refused(work: Callable[[], object]) -> SettingsError:
    """Run what must be refused, and return the refusal, whose sentence must be whole."""
    with pytest.raises(SettingsError) as caught:
        work()
    assert english(caught.value.sentence).endswith((".", "?"))
    return caught.value


class Conformance:
    """The rules. Every test lays down the rig's settings afresh."""

    @pytest.fixture
    def rig(self) -> Rig:
        raise NotImplementedError

    @pytest.fixture
    def world(self, rig: Rig, tmp_path: Path) -> World:
        return World(rig, tmp_path)

    def test_nothing_there_reads_as_nothing(self, rig: Rig, tmp_path: Path) -> None:
        reading = rig.program(tmp_path).read()
        assert reading.accounts == ()
        assert reading.unreadable == ()

    def test_reads_without_a_secret_and_without_touching(self, world: World) -> None:
        before = world.contents()
        account = world.account
        assert account.program == world.program.name
        assert account.outgoing is not None
        assert account.label.startswith(f"{world.program.name}/")
        assert PLANTED not in repr(world.program.read())
        assert world.contents() == before

    def test_change_reads_back_as_planned_and_undo_gives_every_octet_back(self, world: World) -> None:
        before = world.contents()
        for wanted in (world.rig.wanted, *world.rig.wishes):
            plan = world.plan(wanted)
            assert PLANTED not in repr(plan)
            assert plan.edits
            assert world.contents() == before, "planning must not write"
            made = world.apply(plan)
            assert world.contents() != before
            assert world.account.outgoing == plan.after
            assert replace(plan.after, username=None) == replace(wanted, username=None)
            for copy in world.backups.iterdir():
                assert PLANTED.encode() not in copy.read_bytes()
                assert stat.S_IMODE(copy.stat().st_mode) == 0o600
            outcome = world.program.undo(made)
            assert outcome.complete
            assert outcome.byte_identical
            assert {state for _, state, _ in outcome.edits} == {UndoState.RESTORED}
            assert world.contents() == before
            again = world.program.undo(made)
            assert {state for _, state, _ in again.edits} == {UndoState.ALREADY_OLD}
            assert again.byte_identical

    def test_undo_without_its_copies_still_gives_every_octet_back(self, world: World) -> None:
        if not world.rig.keeps_layout:
            return
        before = world.contents()
        made = replace(world.apply(world.plan()), backups=())
        assert world.program.undo(made).byte_identical
        assert world.contents() == before

    def test_undo_keeps_what_else_was_changed_since(self, world: World) -> None:
        before = world.file.read_bytes()
        made = world.apply(world.plan())
        changed = world.rig.unrelated(world.file.read_bytes())
        assert changed != world.file.read_bytes()
        world.file.write_bytes(changed)
        outcome = world.program.undo(made)
        assert outcome.complete
        assert not outcome.byte_identical
        assert world.account.outgoing == made.plan.before
        if world.rig.keeps_layout:
            assert world.file.read_bytes() == world.rig.unrelated(before)

    def test_undo_leaves_a_value_that_the_user_changed_since(self, world: World) -> None:
        made = world.apply(world.plan())
        ours, theirs = world.rig.conflict
        text = world.file.read_bytes()
        assert text.count(ours) == 1
        world.file.write_bytes(text.replace(ours, theirs))
        outcome = world.program.undo(made)
        conflicts = [found for _, state, found in outcome.edits if state is UndoState.CONFLICT]
        assert conflicts
        assert all(found is not None for found in conflicts)
        assert not outcome.complete
        assert not outcome.byte_identical
        assert theirs in world.file.read_bytes()

    def test_a_server_chosen_since_stays_with_all_its_settings(self, world: World) -> None:
        made = world.apply(world.plan(HOTEL))
        text = world.file.read_bytes()
        assert HOTEL.host.encode() in text
        world.file.write_bytes(text.replace(HOTEL.host.encode(), b"mx.chosen-since.test"))
        changed = world.file.read_bytes()
        outcome = world.program.undo(made)
        assert {state for _, state, _ in outcome.edits} <= {UndoState.CONFLICT, UndoState.ALREADY_OLD}
        assert world.file.read_bytes() == changed

    @pytest.mark.parametrize("halfway", [False, True])
    def test_the_power_may_go_at_any_step_of_a_change(self, rig: Rig, tmp_path: Path, *, halfway: bool) -> None:
        for wanted in (rig.wanted, ELSEWHERE if ELSEWHERE in rig.wishes else HOTEL):
            reference = World(rig, _folder(tmp_path))
            old = reference.contents()
            reference.apply(reference.plan(wanted))
            new = reference.contents()
            step = 0
            killed = True
            while killed:
                step += 1
                world = World(rig, _folder(tmp_path))
                plan = world.plan(wanted)

                def work(world: World = world, plan: ChangePlan = plan) -> None:
                    world.program.apply(plan, world.backups)

                killed = run_until_killed(work, step, halfway=halfway)
                found = world.contents()
                _check_old_or_new(found, old, new)
                if found != old:
                    assert len(list(world.backups.iterdir())) >= 1, "the copy comes first"
                # Whatever lies about, the next run finds its way: forward, or back with nothing but the plan.
                if found == old:
                    _fresh(world.backups)
                    world.apply(plan)
                    assert world.contents() == new
                assert world.program.undo(receipt(plan, Written(backups=(), after=()))).complete
                assert world.account.outgoing == plan.before
                if rig.keeps_layout:
                    assert world.contents() == old
                assert not [name for name in names(world.file.parent) if ".roampost-" in name]
                shutil.rmtree(world.home)
            assert step > (2 if halfway else 10), "the child must have been killed at several steps"

    def test_the_power_may_go_at_any_step_of_an_undo(self, rig: Rig, tmp_path: Path) -> None:
        wanted = ELSEWHERE if ELSEWHERE in rig.wishes else rig.wanted
        step = 0
        killed = True
        while killed:
            step += 1
            world = World(rig, _folder(tmp_path))
            old = world.contents()
            made = world.apply(world.plan(wanted))
            new = world.contents()

            def work(world: World = world, made: Receipt = made) -> None:
                world.program.undo(made)

            killed = run_until_killed(work, step)
            _check_old_or_new(world.contents(), old, new)
            outcome = world.program.undo(made)
            assert outcome.complete
            assert world.contents() == old
            shutil.rmtree(world.home)
        assert step > 10

    def test_never_writes_while_the_program_runs(self, world: World) -> None:
        account = world.account
        assert world.program.running(account) is False
        if world.rig.occupy is None:
            assert world.plan().needs_closed is False
            return
        plan = world.plan()
        assert plan.needs_closed
        before = world.contents()
        with world.rig.occupy(world.home):
            assert world.program.running(account) is True
            assert world.account.running is True
            assert refused(lambda: world.apply(plan)).code == "program-running"
        assert world.contents() == before
        made = world.apply(plan)
        with world.rig.occupy(world.home):
            assert refused(lambda: world.program.undo(made)).code == "program-running"
        assert world.program.undo(made).byte_identical

    def test_follows_a_symbolic_link_and_keeps_it(self, world: World) -> None:
        target = world.home / "dotfiles" / "kept elsewhere"
        target.parent.mkdir()
        world.file.rename(target)
        world.file.symlink_to(target)
        before = target.read_bytes()
        plan = world.plan()
        assert {edit.path for edit in plan.edits} == {str(target)}
        made = world.apply(plan)
        assert world.file.is_symlink()
        assert not target.is_symlink()
        assert target.read_bytes() != before
        assert world.program.undo(made).byte_identical
        assert world.file.is_symlink()
        assert target.read_bytes() == before

    def test_keeps_mode_and_attributes(self, world: World) -> None:
        world.file.chmod(0o640)
        with_attributes = True
        try:
            os.setxattr(world.file, "user.note", b"kept")
        except OSError:  # this file system has none
            with_attributes = False
        world.apply(world.plan())
        assert stat.S_IMODE(world.file.stat().st_mode) == 0o640
        if with_attributes:
            assert os.getxattr(world.file, "user.note") == b"kept"

    def test_leaves_nothing_beside_the_file(self, world: World) -> None:
        before = names(world.file.parent)
        made = world.apply(world.plan())
        assert names(world.file.parent) - before <= {".parentlock"}
        world.program.undo(made)
        assert names(world.file.parent) - before <= {".parentlock"}

    def test_line_endings_of_another_system_stay(self, rig: Rig, tmp_path: Path) -> None:
        settings = {place: data.replace(b"\n", b"\r\n") for place, data in rig.settings.items()}
        world = World(rig, tmp_path, settings=settings)
        made = world.apply(world.plan())
        if rig.keeps_layout:
            written = world.file.read_bytes()
            assert written.count(b"\r\n") == written.count(b"\n")
        assert world.account.outgoing == made.plan.after
        assert world.program.undo(made).byte_identical
        assert world.contents() == settings

    def test_another_encoding_is_told_and_not_touched(self, world: World) -> None:
        plan = world.plan()
        text = world.file.read_bytes()
        for other in (text.decode().encode("utf-16"), text + b"# caf\xe9\n", b"\xef\xbb\xbf" + text):
            world.file.write_bytes(other)
            reading = world.program.read()
            assert "UTF-8" in reading.unreadable[0].why
            refused(lambda: world.apply(plan))
            assert world.file.read_bytes() == other

    def test_a_damaged_file_is_told_and_not_touched(self, world: World) -> None:
        plan = world.plan()
        for damaged in world.rig.broken:
            world.file.write_bytes(damaged)
            reading = world.program.read()
            assert reading.unreadable, damaged[-60:]
            assert str(world.file) in reading.unreadable[0].why
            assert refused(lambda: world.apply(plan)).code == "settings-changed"
            assert world.file.read_bytes() == damaged

    def test_every_cut_ends_in_words(self, world: World) -> None:
        """Wherever the file is cut, reading answers and planning plans or refuses."""
        text = world.file.read_bytes()
        account = world.account
        for length in range(0, len(text), max(1, len(text) // 97)):
            world.file.write_bytes(text[:length])
            world.program.read()
            try:
                plan = world.program.plan(account, HOTEL)
            except SettingsError:
                continue
            assert plan.edits

    def test_200_megabytes_are_told_and_not_read(self, world: World) -> None:
        plan = world.plan()
        os.truncate(world.file, 200 * 1024 * 1024)
        assert "larger than" in world.program.read().unreadable[0].why
        assert refused(lambda: world.apply(plan)).code == "settings-too-large"
        assert world.file.stat().st_size == 200 * 1024 * 1024

    def test_what_is_no_file_is_told(self, world: World) -> None:
        plan = world.plan()
        world.file.unlink()
        assert refused(lambda: world.apply(plan)).code == "settings-missing"
        world.file.symlink_to(world.home / "nowhere")
        assert "link" in world.program.read().unreadable[0].why
        assert refused(lambda: world.apply(plan)).code == "settings-dangling"
        world.file.unlink()
        world.file.symlink_to(world.file)
        assert "link" in world.program.read().unreadable[0].why
        world.file.unlink()
        os.mkfifo(world.file)
        assert "not an ordinary file" in world.program.read().unreadable[0].why
        assert refused(lambda: world.apply(plan)).code == "settings-not-a-file"
        world.file.unlink()
        world.file.mkdir()
        assert "not an ordinary file" in world.program.read().unreadable[0].why

    def test_a_file_changed_since_it_was_planned_on_is_not_touched(self, world: World) -> None:
        plan = world.plan()
        changed = world.rig.unrelated(world.file.read_bytes())
        world.file.write_bytes(changed)
        assert refused(lambda: world.apply(plan)).code == "settings-changed"
        assert world.file.read_bytes() == changed
        assert list(world.backups.iterdir()) == []

    def test_a_file_changed_at_the_last_moment_is_not_touched(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        plan = world.plan()
        changed = world.rig.unrelated(world.file.read_bytes())
        real = os.link

        def meanwhile(*arguments: Path) -> None:
            world.file.unlink()
            world.file.write_bytes(changed)
            real(*arguments)

        monkeypatch.setattr(os, "link", meanwhile)
        assert refused(lambda: world.apply(plan)).code == "settings-changed"
        assert world.file.read_bytes() == changed

    def test_a_second_run_waits_its_turn(self, world: World) -> None:
        plan = world.plan()
        with files._folder_lock(world.file.parent):
            assert refused(lambda: world.apply(plan)).code == "settings-busy"
        made = world.apply(plan)
        with files._folder_lock(world.file.parent):
            assert refused(lambda: world.program.undo(made)).code == "settings-busy"

    def test_a_full_disk_changes_nothing(self, world: World) -> None:
        plan = world.plan()
        before = world.contents()
        # The first limit stops the copy, the second the new file itself: it is longer than the old one.
        for limit in (10, len(world.file.read_bytes())):

            def work() -> str:
                try:
                    world.program.apply(plan, world.backups)
                except SettingsError as error:
                    return error.code
                return "written"

            code = in_child(work, largest_file=limit)
            if limit == 10:
                assert code == "disk-full"
            else:
                assert code in ("disk-full", "written")
            if code == "disk-full":
                assert world.contents() == before
                assert not [name for name in names(world.file.parent) if "roampost" in name]

    def test_a_folder_that_cannot_be_written_changes_nothing(self, rig: Rig, tmp_path: Path) -> None:
        del tmp_path  # an ordinary user could not enter it
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            world = World(rig, home)
            plan = world.plan()
            before = world.contents()
            for place, data in rig.settings.items():
                (home / place).chmod(0o666)
                for parent in (home / place).parents:
                    if parent == home:
                        break
                    parent.chmod(0o555)
                assert data == before[place]
            home.chmod(0o555)
            world.backups.chmod(0o777)

            def work() -> str:
                try:
                    world.program.apply(plan, world.backups)
                except SettingsError as error:
                    return error.code
                return "written"

            try:
                assert in_child(work, ordinary_user=True) == "settings-read-only"
            finally:
                for path in (home, *(parent for parent in home.rglob("*") if parent.is_dir())):
                    path.chmod(0o755)
            assert world.contents() == before

    def test_a_write_protected_file_is_not_replaced(self, world: World) -> None:
        plan = world.plan()
        before = world.contents()
        world.file.chmod(0o400)
        assert refused(lambda: world.apply(plan)).code == "settings-read-only"
        assert world.contents() == before
        assert not [name for name in names(world.file.parent) if "roampost" in name]

    def test_a_file_with_a_second_name_is_not_parted_from_it(self, world: World) -> None:
        plan = world.plan()
        os.link(world.file, world.home / "second name")
        assert refused(lambda: world.apply(plan)).code == "settings-hard-linked"
        assert (world.home / "second name").read_bytes() == world.file.read_bytes()

    def test_ten_thousand_accounts(self, rig: Rig, tmp_path: Path) -> None:
        place = next(iter(rig.settings))
        world = World(rig, tmp_path, settings={**rig.settings, place: rig.many(10_000)})
        reading = world.program.read()
        assert len(reading.accounts) == 10_000
        assert len({account.key for account in reading.accounts}) == 10_000
        assert all(len(account.aliases) <= 16 for account in reading.accounts)
        plan = world.program.plan(reading.accounts[5000], HOTEL)
        made = world.apply(plan)
        assert world.program.undo(made).byte_identical

    def test_nothing_to_change_is_said(self, world: World) -> None:
        account = world.account
        assert account.outgoing is not None
        outgoing = account.outgoing
        assert refused(lambda: world.program.plan(account, outgoing)).code == "nothing-to-change"

    def test_an_account_that_is_gone_is_said(self, world: World) -> None:
        account = world.account
        for key in ("", "[]", '["/nowhere", "x"]', "{", '["a","b","c"]', "null"):
            refused(lambda key=key: world.program.plan(replace(account, key=key), HOTEL))  # type: ignore[misc] # mypy cannot type the default
        other = replace(account, address="somebody@else.test")
        assert refused(lambda: world.program.plan(other, HOTEL)).code == "account-gone"

    @pytest.mark.parametrize(
        "field",
        [
            {"host": "mx.hotel.test\nuse_smtp_auth=1"},
            {"host": ""},
            {"host": "mx hotel"},
            {"host": 'x");user_pref("a'},
            {"port": 0},
            {"port": 65536},
            {"username": "anna\r\npassword x"},
            {"username": "anna\0"},
            {"username": ""},
            {"username": " anna"},
            {"username": "a" * 300},
        ],
    )
    def test_refuses_to_write_what_is_no_such_value(self, world: World, field: dict[str, object]) -> None:
        account = world.account
        wanted = replace(ELSEWHERE, **field)  # type: ignore[arg-type] # wrong on purpose
        assert refused(lambda: world.program.plan(account, wanted)).code == "wish-unsound"

    def test_a_managed_account_is_not_changed(self, world: World) -> None:
        account = replace(world.account, managed="the administrator")
        assert refused(lambda: world.program.plan(account, HOTEL)).code == "settings-managed"

    def test_oauth2_is_left_to_the_program(self, world: World) -> None:
        wanted = replace(world.rig.wanted, authentication=Authentication.OAUTH2)
        assert refused(lambda: world.plan(wanted)).code == "oauth2-by-hand"


_number: Iterator[int] = iter(range(1_000_000))


def _folder(parent: Path) -> Path:
    folder = parent / str(next(_number))
    folder.mkdir()
    return folder


def _fresh(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


def _check_old_or_new(found: dict[str, bytes], old: dict[str, bytes], new: dict[str, bytes]) -> None:
    for place, data in found.items():
        assert data in (old[place], new[place]), f"{place} is a third thing"
