"""Events in the system's log: read back from a real journald, and from sockets that stand in for one."""

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from assistant.host import systemlog
from assistant.host.systemlog import MESSAGE_ID, SystemLog, system_log
from assistant.model.event import Deed, LogEvent, Outcome
from assistant.model.finding import RemedyKind, Restriction
from assistant.model.net import NetworkKind
from tests.support.programs_network import wait_until

ROOT = Path(__file__).resolve().parents[3]
JOURNALD = Path("/lib/systemd/systemd-journald")
EVENT = LogEvent(
    deed=Deed.DIAGNOSED,
    outcome=Outcome.REMEDY_KNOWN,
    network=NetworkKind.HOTSPOT,
    restriction=Restriction.PORT_BLOCKED,
    remedy=RemedyKind.CHANGE_PORT,
)
LINE = "deed=diagnosed outcome=remedy_known network=hotspot restriction=port_blocked remedy=change_port"
FIELDS = {
    "ROAMPOST_DEED": "diagnosed",
    "ROAMPOST_OUTCOME": "remedy_known",
    "ROAMPOST_NETWORK": "hotspot",
    "ROAMPOST_RESTRICTION": "port_blocked",
    "ROAMPOST_REMEDY": "change_port",
}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="writes to Linux's logs")


@pytest.fixture
def bound(tmp_path: Path) -> Iterator[Any]:
    """Bind a datagram socket under a name: a stand-in for journald's or syslog's."""
    with ExitStack() as held:

        def bind(name: str) -> socket.socket:
            sock = held.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
            sock.bind(str(tmp_path / name))
            sock.settimeout(20)
            return sock

        yield bind


def log(folder: Path, *arguments: str, tools: str = systemlog.TOOLS) -> SystemLog:
    return SystemLog(arguments=arguments, journal=folder / "journal", syslog=folder / "syslog", tools=tools)


def test_a_stand_in_for_journald_is_told_in_its_own_protocol(tmp_path: Path, bound: Any) -> None:
    journal = bound("journal")
    log(tmp_path, "watch")(EVENT)
    lines = journal.recv(65536).decode().splitlines()
    told = dict(line.split("=", 1) for line in lines)
    assert told == {
        **FIELDS,
        "MESSAGE": LINE,
        "MESSAGE_ID": MESSAGE_ID,
        "PRIORITY": "6",
        "SYSLOG_FACILITY": "1",
        "SYSLOG_IDENTIFIER": "roampost",
    }


def test_without_journald_a_stand_in_for_syslog_is_told(tmp_path: Path, bound: Any) -> None:
    syslog = bound("syslog")
    log(tmp_path, "watch", "-v")(EVENT)
    assert syslog.recv(65536).decode() == f"<14>roampost: {LINE}"


def test_a_command_line_that_names_somebody_is_not_shown_to_syslog_either(tmp_path: Path, bound: Any) -> None:
    syslog = bound("syslog")
    (tmp_path / "tools").mkdir()
    log(tmp_path, "diagnose", "--account", "kari@a.example", tools=str(tmp_path / "tools"))(EVENT)
    syslog.setblocking(False)
    with pytest.raises(BlockingIOError):
        syslog.recv(65536)


def test_without_any_log_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("no socket")
    log(tmp_path)(EVENT)
    assert [one.name for one in tmp_path.iterdir()] == ["journal"]


def test_a_log_that_takes_nothing_is_not_waited_for(tmp_path: Path, bound: Any) -> None:
    journal = bound("journal")
    # More than any queue of datagrams holds: were one waited for, this would not end.
    for _ in range(5000):
        log(tmp_path)(EVENT)
    assert journal.recv(65536)


def test_a_command_line_that_names_somebody_is_not_shown_to_journald(tmp_path: Path, bound: Any) -> None:
    journal = bound("journal")
    journal.setblocking(False)
    (tmp_path / "tools").mkdir()
    log(tmp_path, "diagnose", "--account", "kari@a.example", tools=str(tmp_path / "tools"))(EVENT)
    with pytest.raises(BlockingIOError):
        journal.recv(65536)


INSIDE = """
import os, pathlib, subprocess, sys, time
from assistant.host import systemlog
from tests.unit.host.test_systemlog import EVENT, JOURNALD
for folder in ("/run", "/var/log"):
    subprocess.run(["mount", "-t", "tmpfs", "none", folder], check=True)
pathlib.Path("/run/systemd/journal").mkdir(parents=True)
pathlib.Path("/run/log/journal").mkdir(parents=True)
daemon = subprocess.Popen([JOURNALD], stderr=subprocess.DEVNULL)
try:
    place = systemlog.JOURNAL
    if sys.argv[1] == "syslog":
        # journald takes syslog's lines as well, on a socket of its own.
        place = systemlog.SYSLOG = pathlib.Path("/run/systemd/journal/dev-log")
        systemlog.JOURNAL = pathlib.Path("/run/none")
    while not place.is_socket() and daemon.poll() is None:
        subprocess.run(["true"], check=True)
    sys.argv[1:] = sys.argv[2:]
    systemlog.system_log()(EVENT)
    found = ""
    while not found and daemon.poll() is None:
        for kept in map(str, pathlib.Path("/run/log/journal").iterdir()):  # there once something is kept
            read = ["journalctl", "-D", kept, "-o", "json", "-t", "roampost"]
            found += subprocess.run(read, check=False, capture_output=True, text=True).stdout
    print(found)
finally:
    daemon.terminate()
    daemon.wait()
"""


def read_back(way: str, *arguments: str) -> dict[str, str]:
    """Log an event to a real journald in a namespace of its own; return what it kept."""
    if os.geteuid() != 0 or not JOURNALD.is_file() or not all(map(shutil.which, ("unshare", "journalctl", "logger"))):
        pytest.skip("needs root, namespaces, journald and logger")
    done = subprocess.run(
        ["unshare", "-m", sys.executable, "-c", INSIDE, way, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.strip().splitlines()
    kept: dict[str, str] = json.loads(line)
    return kept


@pytest.mark.namespaces
@pytest.mark.parametrize("arguments", [(), ("diagnose", "--account", "kari.nordmann@planted.example")])
def test_a_real_journald_keeps_the_event_and_no_name(arguments: tuple[str, ...]) -> None:
    kept = read_back("journal", *arguments)
    assert {name: kept.get(name) for name in FIELDS} == FIELDS
    assert (kept["MESSAGE"], kept["MESSAGE_ID"], kept["_TRANSPORT"]) == (LINE, MESSAGE_ID, "journal")
    assert "planted" not in json.dumps(kept)


@pytest.mark.namespaces
def test_a_real_journald_reads_the_syslog_line() -> None:
    kept = read_back("syslog")
    assert (kept["MESSAGE"], kept["PRIORITY"], kept["SYSLOG_FACILITY"]) == (LINE, "6", "1")
    assert kept["_TRANSPORT"] == "syslog"


WRITE = [
    sys.executable,
    "-c",
    "import pathlib, sys; from tests.unit.host.test_systemlog import EVENT, log;"
    "log(pathlib.Path(sys.argv[1]), *sys.argv[2:])(EVENT)",
]
RSYSLOG = """
module(load="imuxsock" SysSock.Use="off")
input(type="imuxsock" Socket="{folder}/syslog" Annotate="{annotate}")
template(name="told" type="string" string="%programname%|%syslogfacility-text%.%syslogseverity-text%|%msg%\\n")
*.* action(type="omfile" file="{folder}/kept" template="told")
"""


@pytest.mark.namespaces
@pytest.mark.parametrize("annotate", ["off", "on"])
def test_rsyslog_keeps_it(tmp_path: Path, annotate: str) -> None:
    """A real rsyslog on a socket of its own, as where there is no journald; annotating, it keeps command lines."""
    program = shutil.which("rsyslogd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        pytest.skip("not installed: rsyslog")
    (tmp_path / "conf").write_text(RSYSLOG.format(folder=tmp_path, annotate=annotate))
    command = [program, "-n", "-f", str(tmp_path / "conf"), "-i", str(tmp_path / "pid")]
    # Its own complaints go the same way, and so into the same file.
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as daemon:
        try:
            wait_until(lambda: (tmp_path / "syslog").is_socket() or daemon.poll() is not None)
            program_line = [*WRITE, str(tmp_path), "diagnose", "--account", "kari.nordmann@planted.example"]
            subprocess.run(program_line, cwd=ROOT, check=True, timeout=60)
            kept = tmp_path / "kept"
            wait_until(lambda: kept.exists() and "roampost" in kept.read_text())
        finally:
            daemon.terminate()
    (line,) = [line for line in kept.read_text().splitlines() if line.startswith("roampost")]
    told, _, properties = line.partition(" @[")
    assert told == f"roampost|user.info| {LINE}"
    assert ("_COMM=logger" in properties) is (annotate == "on")
    assert "planted" not in kept.read_text()


def test_elsewhere_nothing_is_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, bound: Any) -> None:
    journal = bound("journal")
    monkeypatch.setattr(systemlog, "JOURNAL", tmp_path / "journal")
    monkeypatch.setattr(sys, "argv", ["roampost"])
    system_log()(EVENT)
    assert journal.recv(65536)
    journal.setblocking(False)
    monkeypatch.setattr(sys, "platform", "freebsd14")
    system_log()(EVENT)
    with pytest.raises(BlockingIOError):
        journal.recv(65536)
