"""Renew the locks under ``packaging/requirements``: ``.venv/bin/python packaging/lock.py [--upgrade]`` (needs uv).

Universal: one file serves every platform and Python of ``pyproject.toml``. No index address is written.
"""

import os
import subprocess
import sys
from pathlib import Path

from bootstrap import LOCKS, ROOT

COMMON = (
    "uv", "pip", "compile", "--universal", "--generate-hashes", "--no-emit-index-url",
    "--no-emit-find-links", "--no-config", "--quiet", "--custom-compile-command", "packaging/lock.py",
)  # fmt: skip
BUILD = ("--group", "build")
RUN = ("pyproject.toml", "--group", "build", "--constraints", "packaging/requirements/build.txt")
PACKAGE = ("--group", "package", "--constraints", "packaging/requirements/run.txt")
TEST = ("pyproject.toml", "--group", "build", "--group", "test", "--constraints", "packaging/requirements/run.txt")


def main() -> int:
    """Run the command."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    for name, groups in (("build", BUILD), ("run", RUN), ("package", PACKAGE), ("test", TEST)):
        output = ("--output-file", str((LOCKS / f"{name}.txt").relative_to(ROOT)))
        done = subprocess.run(
            [*COMMON, *groups, *output, *sys.argv[1:]], cwd=ROOT, env={**os.environ, "PATH": path}, check=False
        )
        if done.returncode != 0:
            return done.returncode
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
