"""How Roampost starts itself again, from a checkout and from a package."""

import os
import subprocess

from assistant import __version__
from assistant.host.itself import own_command


def test_an_interpreter_starts_the_package() -> None:
    done = subprocess.run([*own_command(), "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"roampost {__version__}\n"


def test_a_frozen_window_starts_the_command_beside_it() -> None:
    suffix = ".exe" if os.name == "nt" else ""
    assert own_command("/usr/lib/roampost/roampost-window", frozen=True) == (f"/usr/lib/roampost/roampost{suffix}",)
    assert own_command("/usr/lib/roampost/roampost", frozen=True) == (f"/usr/lib/roampost/roampost{suffix}",)
