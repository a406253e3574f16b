"""What starts the watcher at log-in, system by system: well-formed, and naming the command that there is."""

import configparser
import plistlib
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from assistant.cli.main import main
from assistant.host.autostart import DESKTOP_FILE, LABEL

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "watch"
UNIT = FOLDER / "roampost-watch.service"


def section(file: Path, name: str) -> configparser.SectionProxy:
    read = configparser.RawConfigParser(strict=True)
    read.optionxform = str  # type: ignore[assignment,method-assign] # as its documentation has it
    read.read_string(file.read_text("utf-8"))
    return read[name]


def test_the_command_is_one_of_ours() -> None:
    with pytest.raises(SystemExit) as left:
        main(["watch", "--help"])
    assert left.value.code == 0
    assert section(UNIT, "Service")["ExecStart"] == "/usr/bin/roampost watch"
    assert section(FOLDER / DESKTOP_FILE, "Desktop Entry")["Exec"] == "roampost watch"
    agent = plistlib.loads((FOLDER / f"{LABEL}.plist").read_bytes())
    assert (agent["Label"], agent["RunAtLoad"]) == (LABEL, True)
    assert agent["ProgramArguments"] == ["/Applications/Roampost.app/Contents/MacOS/roampost", "watch"]


def test_the_task_runs_without_rights_and_without_an_end() -> None:
    task = ElementTree.fromstring((FOLDER / "roampost-watch.xml").read_bytes())
    names = {"": "http://schemas.microsoft.com/windows/2004/02/mit/task"}
    found = {path: task.findtext(path, namespaces=names) for path in (
        "Actions/Exec/Command", "Actions/Exec/Arguments", "Principals/Principal/RunLevel",
        "Settings/ExecutionTimeLimit", "Settings/MultipleInstancesPolicy", "Triggers/LogonTrigger/Enabled",
    )}  # fmt: skip
    assert list(found.values()) == [
        r"%ProgramFiles%\Roampost\roampost.exe", "watch", "LeastPrivilege", "PT0S", "IgnoreNew", "true",
    ]  # fmt: skip


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="not installed: systemd-analyze")
def test_systemd_finds_no_fault_with_the_unit(tmp_path: Path) -> None:
    program = tmp_path / "roampost"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text("utf-8").replace("/usr/bin/roampost", str(program)))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--user", "--man=no", str(unit)],
        env={"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, [line for line in done.stderr.splitlines() if UNIT.stem in line]) == (0, [])


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed: desktop-file-validate")
def test_the_desktop_entry_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", str(FOLDER / DESKTOP_FILE)], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "")
