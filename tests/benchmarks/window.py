"""How soon the window is visible, what it weighs after idling, and whether it sleeps then.

``python -m tests.benchmarks.window [RUNS]``. Each run is a fresh process with an empty home, under Xvfb where that
is installed, else with Qt's offscreen platform. Visible means: the first paint of the window has been done.
The CPU time until then is the steadier figure where others work on the machine.
Bounds: visible under 600 ms warm; PSS after 10 s idle under 90 MB; no wake-up and no CPU time in these seconds
but what the measurement itself costs. Linux only: reads /proc.
"""

import os
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VISIBLE_MS, PSS_MB = 600, 90
SETTLE_S, IDLE_S = 5, 10

_CHILD = """
import sys, time
from PySide6.QtCore import QEvent, QObject
from assistant import app

class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.inherits("QMainWindow"):
            QApplication.instance().removeEventFilter(self)
            print(time.monotonic(), time.process_time(), flush=True)
        return False

from PySide6.QtWidgets import QApplication
eye = Eye()
app.make_application().installEventFilter(eye)
sys.exit(app.run_window())
"""


def _pss_mb(pid: int) -> float:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    return sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")) / 1024


def _switches(pid: int) -> int:
    """Sum of the voluntary context switches of every thread: each is a wake-up that ended."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text(encoding="ascii").splitlines():
            if line.startswith("voluntary_ctxt_switches:"):
                total += int(line.split()[1])
    return total


def _cpu_ms(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def _let_be(child: "subprocess.Popen[str]", seconds: float) -> None:
    """Leave it alone for some seconds, in which it must not end."""
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        return
    raise RuntimeError(f"the window ended by itself with {child.returncode}")


def _measure(environment: dict[str, str], *, idle: bool) -> dict[str, float]:
    begun = time.monotonic()
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert child.stdout is not None
        ready, _, _ = select.select([child.stdout], [], [], 30)
        assert ready, "no window within 30 s"
        shown, spent = (float(figure) for figure in child.stdout.readline().split())
        found = {"visible_ms": (shown - begun) * 1000, "spent_ms": spent * 1000}
        if idle:
            _let_be(child, SETTLE_S)
            switches, cpu = _switches(child.pid), _cpu_ms(child.pid)
            _let_be(child, IDLE_S)
            found["wake-ups"] = _switches(child.pid) - switches
            found["cpu_ms"] = _cpu_ms(child.pid) - cpu
            found["pss_mb"] = _pss_mb(child.pid)
        return found
    finally:
        child.terminate()
        child.wait(10)


def _display() -> tuple[subprocess.Popen[str] | None, dict[str, str]]:
    if shutil.which("Xvfb") is None:
        return None, {"QT_QPA_PLATFORM": "offscreen"}
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    return server, {"DISPLAY": f":{server.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}


def main(runs: int) -> int:
    """Print the figures; leaves with 1 when one is over its bound."""
    server, screen = _display()
    try:
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "HOME": home, "ROAMPOST_HOME": home, "LC_ALL": "C.UTF-8", **screen}
            for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS"):
                environment.pop(name, None)
            _measure(environment, idle=False)  # warms the caches
            found = [_measure(environment, idle=False) for _ in range(runs)]
            rest = _measure(environment, idle=True)
    finally:
        if server is not None:
            server.terminate()
            server.wait(10)
    times, spent = ([one[name] for one in found] for name in ("visible_ms", "spent_ms"))
    median = statistics.median(times)
    lines = (
        f"platform {screen['QT_QPA_PLATFORM']}, {runs} runs",
        f"visible after        {median:7.0f} ms (median; worst {max(times):.0f}), bound {VISIBLE_MS}",
        f"CPU time until then  {statistics.median(spent):7.0f} ms (median; least {min(spent):.0f})",
        f"PSS after {IDLE_S} s idle {rest['pss_mb']:7.1f} MB, bound {PSS_MB}",
        f"wake-ups in {IDLE_S} s    {rest['wake-ups']:7.0f}, bound 0",
        f"CPU in {IDLE_S} s         {rest['cpu_ms']:7.0f} ms, bound 0",
    )
    print("\n".join(lines))
    return int(median > VISIBLE_MS or rest["pss_mb"] > PSS_MB or rest["wake-ups"] > 0 or rest["cpu_ms"] > 0)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 7))
