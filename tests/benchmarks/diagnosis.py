"""How soon is the way out proven, beside the floor in round trips, swaks and msmtp; on real servers.

``python -m tests.benchmarks.diagnosis [RUNS]`` as root. Port 25 is dropped in the hotel; the provider wants a
log-in on 587 (STARTTLS) and 465 (TLS). Bound: 1.15 x floor + 30 ms, where the floor is 7 round trips on 465 and 9
on 587, plus what the same dialogue costs without any delay (20 ms).
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.lab.lab import Filter, Lab
from tests.lab.policies import Policy
from tests.lab.world import ARTICLE
from tests.scenarios import settings

ROOT = Path(__file__).resolve().parents[2]
ROUND_TRIPS = {465: 7, 587: 9}
WORK_S = 0.02
DELAYS_MS = (0, 20, 100, 300)


def _floor_s(port: int, round_trip_s: float) -> float:
    return ROUND_TRIPS[port] * round_trip_s + WORK_S


def _row(*cells: object) -> None:
    print("  ".join(f"{cell!s:>14}" for cell in cells))


def main(runs: int) -> None:
    """Make the lab, measure each delay, print the table."""
    with tempfile.TemporaryDirectory() as scratch, Lab(ARTICLE) as lab:
        home = Path(scratch)
        provider = lab.world.provider
        settings.msmtprc(home, provider)
        lab.provider.set_policy(Policy.AUTHENTICATION)
        hotel = lab.place("hotel")
        environment = {
            "HOME": str(home),
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "SSL_CERT_FILE": str(lab.authority.bundle),
            "PYTHONPATH": str(ROOT),
            "ROAMPOST_HOME": str(home / "roampost"),
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
        }
        recipient = lab.world.destination.user_address
        _row("round trip ms", "proven s", "on port", "bound s", "verdict s", "swaks s", "msmtp s", "within")
        for delay_ms in DELAYS_MS:
            hotel.clear()
            hotel.delay(delay_ms / 1000)
            hotel.filter({25: Filter.DROP})

            def timed(argv: list[str]) -> float:
                start_s = time.monotonic()
                subprocess.run(
                    hotel.client.command(argv),
                    env=environment,
                    capture_output=True,
                    timeout=120,
                    check=False,
                )
                return time.monotonic() - start_s

            found = []
            for _ in range(runs + 1):  # the first run warms the servers up and does not count
                done = subprocess.run(
                    hotel.client.command(
                        [
                            sys.executable,
                            "-m",
                            "tests.benchmarks.diagnose_here",
                            provider.user_address,
                            recipient,
                            provider.user.login,
                        ],
                    ),
                    input=provider.user.password + "\n",
                    env=environment,
                    cwd=home,
                    capture_output=True,
                    text=True,
                    timeout=60,
                    check=False,
                )
                if done.returncode:
                    sys.exit(done.stderr)
                found.append(json.loads(done.stdout))
            del found[0]
            proven_s = statistics.median(one["proven_after_s"] for one in found)
            port = statistics.mode(one["port"] for one in found)
            bound_s = 1.15 * _floor_s(port, delay_ms / 1000) + 0.03
            ask = ["swaks", "--server", provider.smtp_host, "--to", recipient, "--from", provider.user_address]
            swaks_s = timed([*ask, "--port", "25", "--timeout", "5", "--quit-after", "RCPT"])
            sign_in = ["--auth-user", provider.user.login, "--auth-password", provider.user.password]
            swaks_s += timed([*ask, "--port", "587", "--tls", *sign_in, "--timeout", "5", "--quit-after", "RCPT"])
            server = ["msmtp", "--serverinfo", f"--host={provider.smtp_host}", "--timeout=5"]
            msmtp_s = timed([*server, "--port=25", "--tls=off"])
            msmtp_s += timed([*server, "--port=587", "--tls=on", "--tls-starttls=on"])
            _row(
                delay_ms,
                f"{proven_s:.3f}",
                port,
                f"{bound_s:.3f}",
                f"{statistics.median(one['seconds'] for one in found):.2f}",
                f"{swaks_s:.2f}",
                f"{msmtp_s:.2f}",
                "yes" if proven_s <= bound_s else "NO",
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
