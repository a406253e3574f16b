"""Replacing files: all of them or none, whatever the system says."""

import errno
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.clients import faults, files
from assistant.clients.files import Content, Replacement, read_settings, replace_files
from assistant.model.fault import SettingsError
from tests.unit.clients.conformance import names, refused


def replacements(folder: Path, count: int = 3) -> list[Replacement]:
    made = []
    for number in range(count):
        path = folder / f"file{number}"
        path.write_bytes(b"old %d\n" % number)
        made.append(Replacement(before=read_settings(path), data=b"new %d\n" % number, backup=b"old %d\n" % number))
    return made


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob("file*"))]


OLD = [b"old 0\n", b"old 1\n", b"old 2\n"]
NEW = [b"new 0\n", b"new 1\n", b"new 2\n"]


def failing(name: str, at: int, error: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the system call `name` fail the `at`-th time, from 1."""
    real: Callable[..., object] = getattr(os, name)
    count = 0

    def call(*arguments: object, **keywords: object) -> object:
        nonlocal count
        count += 1
        if count == at:
            raise OSError(error, os.strerror(error))
        return real(*arguments, **keywords)

    monkeypatch.setattr(os, name, call)


def test_replaces_all_and_keeps_copies(tmp_path: Path) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    backups, after = replace_files(replacements(tmp_path), copies)
    assert contents(tmp_path) == NEW
    assert [Path(copy).read_bytes() for _, copy in backups] == OLD
    assert [state.sha256 for state in after] == [files.digest(data) for data in NEW]
    assert all(stat.S_IMODE(copy.stat().st_mode) == 0o600 for copy in copies.iterdir())


@pytest.mark.parametrize("name", ["replace", "fsync", "write", "link", "open", "stat"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_call_that_fails_anywhere_leaves_every_file_as_it_was(
    tmp_path: Path, name: str, error: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    at = 0
    failed = True
    while failed:
        at += 1
        work = replacements(tmp_path)
        with monkeypatch.context() as patch:
            failing(name, at, error, patch)
            try:
                replace_files(work, copies)
                failed = False
            except SettingsError as told:
                assert told.code in ("disk-full", "settings-write-failed", "settings-read-only", "settings-unreadable")
        if failed:
            assert contents(tmp_path) == OLD, f"{name} failed the {at}th time"
        assert names(tmp_path) == {"copies", "file0", "file1", "file2"}
        for copy in copies.iterdir():
            copy.unlink()
    assert contents(tmp_path) == NEW
    if name != "link":  # a failing link is made good by a copy
        assert at > 3


def test_a_last_check_that_refuses_leaves_every_file_as_it_was(tmp_path: Path) -> None:
    def refuse() -> None:
        raise SettingsError("no", faults.not_a_file(tmp_path).sentence)

    assert refused(lambda: replace_files(replacements(tmp_path), None, last_check=refuse)).code == "no"
    assert contents(tmp_path) == OLD
    assert names(tmp_path) == {"file0", "file1", "file2"}


def test_even_an_interruption_leaves_every_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = files._read_back

    def interrupted(replacement: Replacement) -> object:
        if replacement.before.path.name == "file2":
            raise KeyboardInterrupt
        return real(replacement)

    monkeypatch.setattr(files, "_read_back", interrupted)
    with pytest.raises(KeyboardInterrupt):
        replace_files(replacements(tmp_path), None)
    assert contents(tmp_path) == OLD
    assert names(tmp_path) == {"file0", "file1", "file2"}


def test_a_disk_that_does_not_keep_what_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = replacements(tmp_path)
    real = os.replace

    def forgetful(source: Path, target: Path) -> None:
        real(source, target)
        if source.name.endswith("-new"):
            target.write_bytes(b"rubbish")

    monkeypatch.setattr(os, "replace", forgetful)
    assert refused(lambda: replace_files(work, None)).code == "settings-not-kept"
    assert contents(tmp_path) == OLD


def test_without_hard_links_a_copy_is_the_way_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = replacements(tmp_path)
    (tmp_path / "file1").chmod(0o640)

    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    failing("replace", 3, errno.EIO, monkeypatch)
    assert refused(lambda: replace_files(work, None)).code == "settings-write-failed"
    assert contents(tmp_path) == OLD
    assert stat.S_IMODE((tmp_path / "file1").stat().st_mode) == 0o640


def test_a_copy_that_was_killed_before_is_no_hindrance(tmp_path: Path) -> None:
    work = replacements(tmp_path)
    copies = tmp_path / "copies"
    copies.mkdir()
    (copies / "00-file0").write_bytes(b"half")
    (tmp_path / ".file0.roampost-new").write_bytes(b"half")
    os.link(tmp_path / "file0", tmp_path / ".file0.roampost-old")
    backups, _ = replace_files(work, copies)
    assert Path(backups[0][1]).read_bytes() == b"old 0\n"
    assert (copies / "00-file0").read_bytes() == b"half"
    assert names(tmp_path) == {"copies", "file0", "file1", "file2"}


def test_a_folder_that_takes_no_copies_is_said(tmp_path: Path) -> None:
    work = replacements(tmp_path, 1)
    assert refused(lambda: replace_files(work, tmp_path / "nowhere")).code == "settings-missing"
    assert contents(tmp_path) == OLD[:1]


@pytest.mark.namespaces
@pytest.mark.skipif(os.geteuid() != 0 or shutil.which("unshare") is None, reason="needs root to mount a small disk")
def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    script = """
import errno, os, pathlib, sys
from assistant.clients.files import Replacement, read_settings, replace_files
from assistant.model.fault import SettingsError
disk, copies = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
path = disk / "settings"
path.write_bytes(b"old" * 1000)
filler = os.open(disk / "filler", os.O_WRONLY | os.O_CREAT)
try:
    while os.write(filler, b"x" * 4096):
        pass
except OSError as error:
    assert error.errno == errno.ENOSPC
before = read_settings(path)
try:
    replace_files([Replacement(before=before, data=b"new" * 9000, backup=before.data)], copies)
    print("written")
except SettingsError as error:
    print(error.code)
assert path.read_bytes() == before.data
assert sorted(os.listdir(disk)) == ["filler", "settings"]
"""
    disk, copies = tmp_path / "disk", tmp_path / "copies"
    disk.mkdir()
    copies.mkdir()
    mount = 'mount -t tmpfs -o size=64k none "$1" && exec "$3" -c "$4" "$1" "$2"'
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", mount, "sh", str(disk), str(copies), sys.executable, script],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert done.stdout.strip() == "disk-full", done.stderr


def test_reads_exactly_up_to_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"a" * files.MAX_OCTETS)
    assert len(read_settings(path).data) == files.MAX_OCTETS
    path.write_bytes(b"a" * (files.MAX_OCTETS + 1))
    assert refused(lambda: read_settings(path)).code == "settings-too-large"


def test_a_file_without_size_is_bounded_too() -> None:
    """Such files tell size 0 and go on for ever."""
    if not Path("/dev/zero").exists():
        return
    assert refused(lambda: read_settings(Path("/dev/zero"))).code == "settings-not-a-file"


def test_text_is_utf_8_only(tmp_path: Path) -> None:
    assert Content(path=tmp_path, data="ümlaut\r\n".encode()).text() == "ümlaut\r\n"
    for data in (b"\xff\xfea\0", b"caf\xe9", b"\xef\xbb\xbfa", b"a\0b"):
        assert refused(lambda data=data: Content(path=tmp_path, data=data).text()).code == "settings-encoding"  # type: ignore[misc] # mypy cannot type the default
