"""Exim's own tools on Debian: ``update-exim4.conf`` makes its configuration, ``exim4`` reads it.

Source: update-exim4.conf(8), exim4(8).
"""

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from assistant.clients import faults
from assistant.clients.relay import TOOLS
from assistant.model.fault import SettingsError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

SETTINGS: Final = "update-exim4.conf.conf"
_LIMIT_S: Final = 20.0

Run = Callable[[Sequence[str]], tuple[int, str] | None]
"""Runs a command; gives its exit status and what it printed, None where there is no such program."""


def run_tool(command: Sequence[str]) -> tuple[int, str] | None:
    """Run one of the system's own programs."""
    program = shutil.which(command[0], path=TOOLS)
    if program is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - Exim's own tools and the system's, from the system's folders
            [program, *command[1:]],
            env={"PATH": TOOLS, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LIMIT_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return 1, ""
    return done.returncode, done.stdout.decode("utf-8", "replace")


class EximTools:
    """The tools.

    Args:
        run: runs one.
    """

    def __init__(self, run: Run = run_tool) -> None:
        self._run = run

    def check(self, file: Path, data: bytes, expected: Mapping[tuple[str, str], Sequence[str]]) -> None:
        """Have a configuration made from these settings, in a place of its own, and see what Exim reads in it.

        Args:
            file: the settings' own place; everything beside it has its say too.
            data: the settings as they would be.
            expected: driver of Exim's, as ``("router", "smarthost")``, and lines that it must print of it.

        Raises:
            SettingsError: Exim does not take the settings, or something else overrules them.
        """
        with tempfile.TemporaryDirectory(prefix="roampost-") as scratch:
            folder = Path(scratch)
            for one in file.parent.iterdir():
                if one.name in ("conf.d", "exim4.conf.template", "exim4.conf.localmacros"):
                    (folder / one.name).symlink_to(one.resolve())
            (folder / SETTINGS).write_bytes(data)
            made = str(folder / "made")
            done = self._run(["update-exim4.conf", "--confdir", scratch, "--output", made])
            if done is None:  # only settings are left of it
                return
            read = self._run(["exim4", "-C", made, "-bV"])
            if done[0] != 0 or read is None or read[0] != 0:
                raise _not_taken(file)
            for driver, lines in expected.items():
                told = self._run(["exim4", "-C", made, "-bP", *driver])
                printed = {" ".join(line.split()) for line in (told[1] if told else "").splitlines()}
                if not printed.issuperset(lines):
                    raise _not_taken(file)

    def use(self, file: Path) -> None:
        """Have the configuration in force made anew, and the daemon read it if one runs.

        Raises:
            SettingsError: Exim did not take the settings; its configuration is the old one.
        """
        done = self._run(["update-exim4.conf", "--confdir", str(file.parent)])
        if done is None:
            return
        if done[0] != 0:
            raise _not_taken(file)
        # Mail that is handed in here is sent by a process that reads the configuration itself: only who listens on
        # the network needs this, and it does not matter where nobody does.
        self._run(["invoke-rc.d", "exim4", "reload"])


def _not_taken(file: Path) -> SettingsError:
    return faults.unexpected(
        file,
        sentence(QT_TRANSLATE_NOOP("Roampost", "Exim’s own check does not take what would be written there")),
    )
