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
