"""Builds the AppImage, or its folder where ``appimagetool`` is not there: then a second call with it goes on.

Source: docs.appimage.org, "AppDir specification".
"""

import shutil
import subprocess
import sys
from pathlib import Path

from bundle import tree
from bundle.frozen import environment, set_times
from bundle.product import NAME, version

RUN = """#!/bin/sh
# Under the name roampost-thunderbird, or started by Thunderbird: what its extension talks to. Else the command with
# words; from the desktop, and with a message's file, the window.
here=$(dirname "$(readlink -f "$0")")
case "${ARGV0##*/}/$2" in
    roampost-thunderbird/*|*/thunderbird@roampost) exec "$here/usr/bin/roampost-thunderbird" "$@" ;;
esac
[ $# -gt 0 ] && [ ! -e "$1" ] && exec "$here/usr/bin/roampost" "$@"
exec "$here/usr/bin/roampost-window" "$@"
"""


def build(folder: Path, out: Path) -> Path:
    """Build it out of the frozen folder; returns the image, or the folder it would be made of.

    Raises:
        subprocess.CalledProcessError: appimagetool failed.
    """
    place = out / "Roampost.AppDir"
    if place.exists():
        shutil.rmtree(place)
    place.mkdir()
    tree.lay(folder, place)
    run = place / "AppRun"
    run.write_text(RUN, encoding="ascii")
    run.chmod(0o755)
    (place / f"{NAME}.desktop").symlink_to(f"usr/share/applications/{NAME}.desktop")
    (place / f"{NAME}.svg").symlink_to(f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg")
    (place / ".DirIcon").symlink_to(f"{NAME}.svg")
    set_times(place)
    tool = shutil.which("appimagetool")
    if tool is None:
        print("appimagetool is not there: this is the folder that it packs", file=sys.stderr)
        return place
    image = out / f"Roampost-{version()}-x86_64.AppImage"
    subprocess.run([tool, str(place), str(image)], env=environment(), stdout=sys.stderr, check=True)
    return image
