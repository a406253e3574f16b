"""What the adapter of a program that is only read must keep to: the part of `conformance` that reading has.

A test module derives a class from `ReadConformance` and gives it a `rig`.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from assistant.clients.base import MailProgram
from assistant.clients.planning import english
from assistant.engine.after import can_change
from assistant.model.mail import Outgoing, SendingAccount
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, refused

SAMPLES = Path(__file__).parent / "samples"


@dataclass(frozen=True, kw_only=True)
class ReadRig:
    """One adapter with settings of its own to read.

    Attributes:
        program: builds the adapter for a home folder.
        settings: files to lay down, by their place in the home folder; the first says which accounts there are.
        account: address of the account to look at.
        outgoing: what it sends through.
        many: a file of that many accounts.
        broken: the file, damaged, in ways that must be told.
        more: adds something that nobody knows.
    """

    program: Callable[[Path], MailProgram]
    settings: dict[str, bytes]
    account: str
    outgoing: Outgoing
    many: Callable[[int], bytes]
    broken: tuple[bytes, ...]
    more: Callable[[bytes], bytes]


class ReadWorld:
    """A home folder with the rig's settings in it."""

    def __init__(self, rig: ReadRig, home: Path) -> None:
        self.rig = rig
        self.home = home
        for place, data in rig.settings.items():
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
        return {str(path): path.read_bytes() for path in self.home.rglob("*") if path.is_file()}


class ReadConformance:
    """The rules. Every test lays down the rig's settings afresh."""

    @pytest.fixture
    def rig(self) -> ReadRig:
        raise NotImplementedError

    @pytest.fixture
    def world(self, rig: ReadRig, tmp_path: Path) -> ReadWorld:
        return ReadWorld(rig, tmp_path)

    def test_nothing_there_reads_as_nothing(self, rig: ReadRig, tmp_path: Path) -> None:
        reading = rig.program(tmp_path).read()
        assert reading.accounts == ()
        assert reading.unreadable == ()

    def test_reads_without_a_secret_and_without_touching(self, world: ReadWorld) -> None:
        before = world.contents()
        reading = world.program.read()
        assert reading.unreadable == ()
        assert world.account.program == world.program.name
        assert world.account.outgoing == world.rig.outgoing
        assert world.account.label.startswith(f"{world.program.name}/")
        assert PLANTED not in repr(reading)
        assert world.contents() == before

    def test_it_is_for_the_user_to_change(self, world: ReadWorld) -> None:
        account = world.account
        assert account.read_only
        assert not can_change(account)
        assert can_change(replace(account, read_only=False))
        assert world.program.running(account) is None
        before = world.contents()
        for wanted in (HOTEL, ELSEWHERE):
            error = refused(lambda wanted=wanted: world.program.plan(account, wanted))  # type: ignore[misc] # mypy cannot type the default
            assert error.code == "settings-only-read"
            assert world.program.title in english(error.sentence)
        assert world.contents() == before

    def test_a_change_by_hand_is_read_back(self, world: ReadWorld) -> None:
        text = world.file.read_bytes()
        host = world.rig.outgoing.host.encode()
        assert host in text
        world.file.write_bytes(text.replace(host, b"mx.hotel.test"))
        assert world.account.outgoing == replace(world.rig.outgoing, host="mx.hotel.test")

    def test_follows_a_symbolic_link(self, world: ReadWorld) -> None:
        target = world.home / "dotfiles" / world.file.name
        target.parent.mkdir()
        for path in world.file.parent.iterdir():
            if path.is_file():
                path.rename(target.parent / path.name)
        world.file.symlink_to(target)
        assert world.account.outgoing == world.rig.outgoing

    def test_what_nobody_knows_is_passed_over(self, world: ReadWorld) -> None:
        text = world.file.read_bytes()
        more = world.rig.more(text)
        assert more != text
        world.file.write_bytes(more)
        assert world.program.read().unreadable == ()
        assert world.account.outgoing == world.rig.outgoing

    def test_another_encoding_is_told(self, world: ReadWorld) -> None:
        for other in (b"\0\xff\xfe" + world.file.read_bytes(), world.file.read_bytes() + b"\n# caf\xe9 \xff\n"):
            world.file.write_bytes(other)
            assert world.program.read().unreadable, other[:20]

    def test_a_damaged_file_is_told(self, world: ReadWorld) -> None:
        for damaged in world.rig.broken:
            world.file.write_bytes(damaged)
            reading = world.program.read()
            assert reading.unreadable, damaged[-60:]
            for one in reading.unreadable:
                assert one.program == world.program.name
                assert one.why.endswith(".")
                assert one.sentence is not None
                assert PLANTED not in one.why

    def test_every_cut_ends_in_words(self, world: ReadWorld) -> None:
        text = world.file.read_bytes()
        for length in range(0, len(text), max(1, len(text) // 199)):
            world.file.write_bytes(text[:length])
            reading = world.program.read()
            assert PLANTED not in repr(reading)

    def test_200_megabytes_are_told_and_not_read(self, world: ReadWorld) -> None:
        os.truncate(world.file, 200 * 1024 * 1024)
        assert "larger than" in world.program.read().unreadable[0].why

    def test_what_is_no_file_is_told(self, world: ReadWorld) -> None:
        world.file.unlink()
        world.file.symlink_to(world.home / "nowhere")
        assert "link" in world.program.read().unreadable[0].why
        world.file.unlink()
        world.file.symlink_to(world.file)
        assert "link" in world.program.read().unreadable[0].why
        world.file.unlink()
        os.mkfifo(world.file)
        assert "not an ordinary file" in world.program.read().unreadable[0].why
        world.file.unlink()
        world.file.mkdir()
        assert "not an ordinary file" in world.program.read().unreadable[0].why

    def test_ten_thousand_accounts(self, world: ReadWorld) -> None:
        world.file.write_bytes(world.rig.many(10_000))
        reading = world.program.read()
        assert len(reading.accounts) == 10_000
        assert len({account.key for account in reading.accounts}) == 10_000
        assert all(len(account.aliases) <= 16 for account in reading.accounts)
