"""Set up Roampost in this folder and run its tests: ``python3 packaging/check.py [PYTEST ARGUMENTS ...]``.

As root on Debian or Ubuntu it installs the real servers and mail programs that the tests drive; elsewhere the
tests that need them skip and say so.
"""

import os
import sys

import bootstrap


def main() -> int:
    """Run the command."""
    bootstrap.use_fitting_python()
    if bootstrap.may_install():
        bootstrap.require([*bootstrap.packages_for("window"), *bootstrap.packages_for("tests")], "The whole test run")
        bootstrap.add(bootstrap.packages_for("further tests"))
    else:
        bootstrap.require(bootstrap.packages_for("window"), "The window's tests")
        missing = bootstrap.not_installed([*bootstrap.packages_for("tests"), *bootstrap.packages_for("further tests")])
        if missing:
            bootstrap.say(f"Not installed, so their tests skip: {' '.join(missing)}")
    python = bootstrap.set_up("test")
    # Two workers, whole files each: fixtures that start servers and networks are a file's own.
    spread = ["-n", "2", "--dist", "loadfile"]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return bootstrap.run([python, "-m", "pytest", *(sys.argv[1:] or spread)])


if __name__ == "__main__":
    raise SystemExit(main())
