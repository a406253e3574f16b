"""What the watcher weighs between two moves, and whether it sleeps then: ``python -m tests.benchmarks.watching``.

A fresh process in a network namespace with a cable of its own and an account whose server refuses the connection, so
that the watcher has looked ahead once before it idles. Bounds: PSS under 45 MB; no wake-up and no CPU time in 10 s;
no Qt. Linux with root only.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.window import _cpu_ms, _let_be, _pss_mb, _switches

ROOT = Path(__file__).resolve().parents[2]
PSS_MB = 45
SETTLE_S, IDLE_S = 20, 10
_INSIDE = """
set -e
ip link set lo up
ip link add rp-a type veth peer name rp-b
ip link set rp-b up
ip link set rp-a up
ip addr add 10.66.0.9/24 dev rp-a
ip route add default via 10.66.0.1
exec "$@"
"""
_MSMTP = "account default\nhost 127.0.0.1\nport 25\nfrom anna@proseware.com\nauth off\n"


def main() -> int:
    """Print the figures; leaves with 1 when one is over its bound."""
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / ".msmtprc").write_text(_MSMTP, encoding="ascii")
        (Path(home) / ".msmtprc").chmod(0o600)
        environment = {**os.environ, "HOME": home, "ROAMPOST_HOME": f"{home}/roampost", "LC_ALL": "C.UTF-8"}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
            environment.pop(name, None)
        with subprocess.Popen(
            ["unshare", "-n", "sh", "-c", _INSIDE, "sh", sys.executable, "-m", "assistant", "watch", "-v"],
            cwd=ROOT,
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        ) as child:
            try:
                begun = time.monotonic()
                assert child.stderr is not None
                said = child.stderr.readline().strip()
                ready_s = time.monotonic() - begun
                _let_be(child, SETTLE_S)
                switches, cpu = _switches(child.pid), _cpu_ms(child.pid)
                _let_be(child, IDLE_S)
                wakes, busy = _switches(child.pid) - switches, _cpu_ms(child.pid) - cpu
                pss = _pss_mb(child.pid)
                qt = "Qt6" in Path(f"/proc/{child.pid}/maps").read_text(encoding="utf-8")
            finally:
                child.terminate()
                child.wait(10)
    lines = (
        f"ready after        {ready_s * 1000:7.0f} ms: {said}",
        f"PSS after {IDLE_S} s idle {pss:5.1f} MB, bound {PSS_MB}",
        f"wake-ups in {IDLE_S} s  {wakes:7.0f}, bound 0",
        f"CPU in {IDLE_S} s       {busy:7.0f} ms, bound 0",
        f"Qt loaded          {'yes' if qt else 'no':>7}, bound no",
    )
    print("\n".join(lines))
    return int(pss > PSS_MB or wakes > 0 or busy > 0 or qt)


if __name__ == "__main__":
    raise SystemExit(main())
