"""How Roampost starts itself again, from a checkout and from a package."""

import os
import subprocess

from assistant import __version__
from assistant.host.itself import own_command, own_image


def test_an_interpreter_starts_the_package() -> None:
    done = subprocess.run([*own_command(), "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"roampost {__version__}\n"


def test_a_frozen_window_starts_the_command_beside_it() -> None:
    suffix = ".exe" if os.name == "nt" else ""
    assert own_command("/usr/lib/roampost/roampost-window", frozen=True) == (f"/usr/lib/roampost/roampost{suffix}",)
    assert own_command("/usr/lib/roampost/roampost", frozen=True) == (f"/usr/lib/roampost/roampost{suffix}",)


def test_an_appimage_is_started_as_a_whole() -> None:
    mounted = {"APPIMAGE": "/home/anna/Roampost.AppImage", "APPDIR": "/tmp/.mount_Roampo1"}
    inside = "/tmp/.mount_Roampo1/usr/lib/roampost/roampost-window"
    assert own_command(inside, frozen=True, environ=mounted) == ("/home/anna/Roampost.AppImage",)
    # A terminal from an AppImage hands its own variables on.
    elsewhere = "/usr/lib/roampost/roampost"
    assert own_image(elsewhere, mounted) is None
    assert own_command(elsewhere, frozen=True, environ=mounted)[0].startswith("/usr/lib/roampost/")
