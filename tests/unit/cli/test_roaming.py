"""``roampost watch``: one alone, ended by a signal, started at log-in or not."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.host.autostart import DESKTOP_FILE
from tests.unit.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.skipif(sys.platform != "linux", reason="looks at a Linux desktop's folder")
def test_start_at_log_in_is_switched(roampost: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "none"))
    entry = tmp_path / "autostart" / DESKTOP_FILE
    said = []
    for wanted, there in (("show", False), ("on", True), ("show", True), ("off", False), ("off", False)):
        ran = roampost("watch", "--at-login", wanted)
        said.append((ran.status, ran.out))
        assert entry.is_file() is there
    assert said[1] == said[2]
    assert said[0] == said[3] == said[4] != said[1]


@pytest.mark.namespaces
@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None,
    reason="needs root and namespaces",
)
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_one_watches_alone_until_it_is_told_to_end(tmp_path: Path, number: int) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "ROAMPOST_HOME": str(tmp_path / "own"), "LC_ALL": "C.UTF-8"}
    environment["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={tmp_path}/no-bus"
    command = ["unshare", "-n", sys.executable, "-m", "assistant", "watch", "-v"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as first:
        try:
            assert first.stderr is not None
            assert first.stderr.readline() == "Watching the network.\n"
            second = subprocess.run(
                command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60
            )
            assert second.stderr == "Roampost watches the network already.\n"
            assert second.returncode == 0
        finally:
            first.send_signal(number)
        assert first.wait(30) == 0
        assert first.stderr.read() == ""


@pytest.fixture
def upgradable(tmp_path: Path) -> Path:
    """An installation whose package can be written anew."""
    package = tmp_path / "installed" / "assistant"
    package.mkdir(parents=True)
    for path in (ROOT / "assistant").iterdir():
        if path.name != "__pycache__":
            (package / path.name).symlink_to(path)
    (package.parent / "resources").symlink_to(ROOT / "resources")
    mark = package / "__init__.py"
    text = mark.read_text("utf-8")
    mark.unlink()
    mark.write_text(text, "utf-8")
    return mark


@pytest.mark.namespaces
@pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None,
    reason="needs root and namespaces",
)
def test_an_upgrade_is_followed_by_the_new_program_and_a_removal_by_the_end(tmp_path: Path, upgradable: Path) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "ROAMPOST_HOME": str(tmp_path / "own"), "LC_ALL": "C.UTF-8"}
    environment["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={tmp_path}/no-bus"
    watch = [sys.executable, "-m", "assistant", "watch", "-v"]
    # Each line on its input changes the network.
    script = '"$@" <&- & while read -r state; do ip link set lo "$state"; done; wait $!'
    with subprocess.Popen(
        ["unshare", "-n", "sh", "-c", script, "sh", *watch],
        cwd=upgradable.parents[1], env=environment, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as running:  # fmt: skip
        assert running.stdin is not None
        assert running.stderr is not None
        assert running.stderr.readline() == "Watching the network.\n"
        newer = upgradable.with_name("newer")
        newer.write_text(upgradable.read_text("utf-8").replace("\n__version__", "\n\n__version__"), "utf-8")
        newer.replace(upgradable)
        running.stdin.write("up\n")
        running.stdin.flush()
        assert running.stderr.readline() == "Watching the network.\n"
        upgradable.unlink()
        running.stdin.write("down\n")
        running.stdin.close()
        assert running.stderr.read() == "Roampost is no longer installed, so it watches no longer.\n"
        assert running.wait(60) == 0
