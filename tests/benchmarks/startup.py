"""How long the command line takes to answer, beside the bounds it must keep: ``python tests/benchmarks/startup.py``."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 21
ERROR = b"550 5.7.1 <carlo@adatum.com>... Relaying denied\n"
CASES = (
    ("python -c pass", ["-c", "pass"], b"", None),
    ("roampost --help", ["-m", "assistant", "--help"], b"", 100),
    ("roampost --help --lang it", ["-m", "assistant", "--lang", "it", "--help"], b"", 100),
    ("roampost explain --json", ["-m", "assistant", "explain", "--json"], ERROR, 150),
    ("roampost explain --lang it", ["-m", "assistant", "--lang", "it", "explain"], ERROR, 150),
)


def milliseconds(arguments: list[str], given: bytes) -> list[float]:
    """Time whole processes, warm: the first run is left out."""
    times = []
    for _ in range(RUNS + 1):
        begun = time.perf_counter()
        subprocess.run([sys.executable, *arguments], input=given, capture_output=True, cwd=ROOT, check=False)
        times.append((time.perf_counter() - begun) * 1000)
    return times[1:]


def main() -> int:
    """Print the figures; leaves with 1 when a median is over its bound."""
    over = False
    print(f"{'whole process, warm':<30}{'median ms':>10}{'p90 ms':>8}{'bound ms':>10}")
    for name, arguments, given, bound in CASES:
        times = sorted(milliseconds(arguments, given))
        median = statistics.median(times)
        over = over or (bound is not None and median > bound)
        print(f"{name:<30}{median:>10.0f}{times[int(len(times) * 0.9)]:>8.0f}{bound or '':>10}")
    return int(over)


if __name__ == "__main__":
    raise SystemExit(main())
