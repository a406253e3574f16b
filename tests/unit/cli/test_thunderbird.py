"""What Thunderbird starts: for its own extension alone, and registered by a command."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.cli import thunderbird
from assistant.wire.native_messaging import EXTENSION, frame, read_frame
from tests.support.programs_network import wait_until

ROOT = Path(__file__).resolve().parents[3]
MANIFEST = "/home/anna/.mozilla/native-messaging-hosts/roampost.json"


def host(home: Path, *words: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    environ = {**os.environ, "HOME": str(home), "ROAMPOST_HOME": str(home), "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
    return subprocess.run(
        [sys.executable, "-m", "assistant.cli.thunderbird", *words],
        input=given,
        env=environ,
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("words", "status"),
    [((MANIFEST, "other@extension"), 77), ((MANIFEST, EXTENSION + "x"), 77), ((), 64), ((MANIFEST,), 64)],
)
def test_nothing_else_is_served(tmp_path: Path, words: tuple[str, ...], status: int) -> None:
    done = host(tmp_path, *words, given=frame({"type": "hello", "profile": str(tmp_path), "version": "1"}))
    assert (done.returncode, done.stdout) == (status, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


def test_the_extension_is_served_until_it_leaves(tmp_path: Path) -> None:
    done = host(tmp_path, MANIFEST, EXTENSION, given=frame({"type": "nonsense"}))
    assert (done.returncode, done.stderr) == (0, b"")
    assert read_frame(io.BytesIO(done.stdout).read) == {
        "type": "refused",
        "why": "The mail program's message is not one that Roampost knows.",
    }


def test_it_loads_no_qt_and_nothing_that_asks_the_network(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import assistant.cli.thunderbird, sys; print(*sys.modules)"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    tops = {name.partition(".")[0] for name in told.stdout.split()}
    # Thunderbird waits for it: it starts in the time of Python itself.
    assert not tops & {"PySide6", "asyncio", "cryptography", "dns", "keyring", "imapclient"}
    assert "assistant" in tops


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows the installer registers it")
def test_it_registers_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "bin" / "roampost-thunderbird"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ROAMPOST_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(program.with_name("python")))
    assert thunderbird.main(["register"]) == 0
    (place,) = tmp_path.rglob("roampost.json")
    assert json.loads(place.read_text())["path"] == str(program)
    assert thunderbird.main(["unregister"]) == 0
    assert not place.exists()
    assert "roampost.json" in capsys.readouterr().out.replace("\n", "")


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows the installer registers it")
@pytest.mark.parametrize("image", [None, "/home/anna/Roampost.AppImage"])
def test_a_frozen_one_registers_its_own_place_and_tells_where_the_extension_is(
    image: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "mounted" / "roampost-thunderbird"
    program.parent.mkdir()
    extension = program.with_name("roampost.xpi")
    extension.touch()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("COLUMNS", "400")
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    if image is not None:
        monkeypatch.setenv("APPIMAGE", image)
        monkeypatch.setenv("APPDIR", str(program.parent))
    assert thunderbird.main(["register"]) == 0
    (place,) = tmp_path.rglob("roampost.json")
    assert json.loads(place.read_text())["path"] == (image or str(program))
    # What is mounted is gone when the program ends: nobody is sent there.
    assert (str(extension) in capsys.readouterr().out) is (image is None)


@pytest.mark.skipif(sys.platform == "win32", reason="its stand-in is a shell script")
def test_one_window_at_a_time_and_nothing_private_on_its_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Stands where the window would be started: stays until told to go.
    program = tmp_path / "stand-in"
    os.mkfifo(tmp_path / "go")
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/arguments\ncat > {tmp_path}/given\nread _ < {tmp_path}/go\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    window = thunderbird.Window()
    assert window.open("Account: anna@proseware.test\n")
    assert not window.open("again")
    (tmp_path / "go").write_text("\n")
    wait_until(lambda: not window.is_open)
    assert (tmp_path / "given").read_text() == "Account: anna@proseware.test\n"
    assert (tmp_path / "arguments").read_text() == "-m assistant open -\n"
    program.unlink()
    assert not window.open("gone")
