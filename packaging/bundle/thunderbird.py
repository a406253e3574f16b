"""What Thunderbird wants of a package: the extension, and the file that names the program to start for it.

Nothing here makes Thunderbird take the extension: a user does that, or the organisation's ``policies.json``.
Source: Native manifests, developer.mozilla.org: where a system's own lie; on Windows a registry value names the file,
and a path in it may be relative to it.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

from bundle.product import NAME, PACKAGING

SOURCE: Final = PACKAGING / "thunderbird"
EXTENSION: Final = f"{NAME}.xpi"
PROGRAM: Final = f"{NAME}-thunderbird"
LINUX_HOSTS: Final = "usr/lib/mozilla/native-messaging-hosts"
MACOS_HOSTS: Final = "Library/Application Support/Mozilla/NativeMessagingHosts"
WINDOWS_FILE: Final = "native-host.json"


def host(program: str) -> str:
    """Return the file that names the program, as JSON.

    Args:
        program: its path on the user's computer.
    """
    told = json.loads((SOURCE / "native-host.json").read_text(encoding="utf-8"))
    return json.dumps({**told, "path": program}, indent=2) + "\n"


def put_host(folder: Path, program: str) -> None:
    """Write that file into a folder of the system's, named as Thunderbird looks for it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{NAME}.json").write_text(host(program), encoding="utf-8")


def lay(folder: Path, platform: str = sys.platform) -> None:
    """Put the extension into the frozen folder, and on Windows the file that the registry will name.

    Raises:
        subprocess.CalledProcessError: the extension could not be packed.
    """
    subprocess.run([sys.executable, str(SOURCE / "pack.py"), str(folder / EXTENSION)], stdout=sys.stderr, check=True)
    if platform == "win32":
        (folder / WINDOWS_FILE).write_text(host(f"{PROGRAM}.exe"), encoding="utf-8")
