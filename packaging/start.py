"""Set up Roampost in this folder and open it: ``python3 packaging/start.py [COMMAND ...]``.

Opens the assistant; the demo where no mail program holds an account; both in the terminal where there is no
display. With a COMMAND of ``roampost`` it runs that instead.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import bootstrap


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def lacks_window_libraries(python: Path) -> bool:
    """Tell whether Qt lacks a system library here (Linux only)."""
    if sys.platform != "linux":
        return False
    found = subprocess.run(
        [python, "-c", "import importlib.util as u; print(*u.find_spec('PySide6').submodule_search_locations)"],
        capture_output=True,
        text=True,
        check=True,
    )
    plugin = Path(found.stdout.strip()) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    needs = subprocess.run(["ldd", plugin], capture_output=True, text=True, check=False)
    return "not found" in needs.stdout


def has_account(roampost: list[str | Path]) -> bool:
    """Tell whether a mail program here holds a sending account."""
    asked = subprocess.run([*roampost, "accounts", "--json"], capture_output=True, text=True, check=False)
    try:
        return bool(json.loads(asked.stdout)["accounts"])
    except (ValueError, KeyError):
        return False


def main() -> int:
    """Run the command."""
    bootstrap.use_fitting_python()
    python = bootstrap.set_up("run")
    roampost: list[str | Path] = [python, "-m", "assistant"]
    if len(sys.argv) > 1:
        return bootstrap.run([*roampost, *sys.argv[1:]])
    window = has_display()
    if window and lacks_window_libraries(python):
        bootstrap.require(bootstrap.packages_for("window"), "The window")
    if not has_account(roampost):
        bootstrap.say("No mail program here holds an account: this is the demo, on this computer only.")
        return bootstrap.run([*roampost, "demo"])
    return bootstrap.run(roampost if window else [*roampost, "diagnose"])


if __name__ == "__main__":
    raise SystemExit(main())
