"""Builds the app and its installer on macOS. Written after Apple's documents; not run yet.

PyInstaller makes ``Roampost.app`` beside the frozen folder. ``ROAMPOST_SIGN_APP`` and ``ROAMPOST_SIGN_INSTALLER`` name
the Developer ID identities; without them the app is signed ad hoc, and the installer is not.
Source: developer.apple.com, "Hardened Runtime", "Customizing the notarization workflow"; pkgbuild(1).
"""

import os
import plistlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bundle import thunderbird
from bundle.product import IDENTIFIER, PACKAGING, version

ENTITLEMENTS = PACKAGING / "macos" / "entitlements.plist"
"""Executable memory is for Python's libffi, which writes callbacks as it runs. No comment may stand in it."""

APP = "Applications/Roampost.app"


def lay(app: Path, root: Path) -> None:
    """Fill an installer's root: the app, and the file by which every user's Thunderbird finds it."""
    shutil.copytree(app, root / APP, symlinks=True)
    thunderbird.put_host(root / thunderbird.MACOS_HOSTS, f"/{APP}/Contents/MacOS/{thunderbird.PROGRAM}")


def components() -> bytes:
    """Return the component list: the app goes where the file above looks for it, though another copy be elsewhere."""
    return plistlib.dumps([
        {
            "RootRelativeBundlePath": APP,
            "BundleIsRelocatable": False,
            "BundleIsVersionChecked": True,
            "BundleHasStrictIdentifier": True,
            "BundleOverwriteAction": "upgrade",
        }
    ])  # fmt: skip


def seal(app: Path, identity: str) -> list[str]:
    """Return the command that signs the app.

    Args:
        app: the app.
        identity: a Developer ID; ``-`` for none. What nobody signed may not load its own libraries under the hardened
            runtime, and notarization wants that and a timestamp.
    """
    hardened = ["--options", "runtime", "--timestamp"] if identity != "-" else []
    entitlements = ["--entitlements", str(ENTITLEMENTS)]
    return ["codesign", "--force", "--deep", *hardened, *entitlements, "--sign", identity, str(app)]


def build(folder: Path, out: Path) -> Path:
    """Sign the app, pack it into an installer; returns that.

    Raises:
        subprocess.CalledProcessError: codesign or pkgbuild failed.
    """
    app = out / "Roampost.app"
    shutil.copytree(folder.with_name("Roampost.app"), app, symlinks=True, dirs_exist_ok=True)
    for language in sorted((PACKAGING / "macos").glob("*.lproj")):
        shutil.copytree(language, app / "Contents" / "Resources" / language.name, dirs_exist_ok=True)
    # Among the programs, the seal would take it for one.
    shutil.copyfile(folder / thunderbird.EXTENSION, app / "Contents" / "Resources" / thunderbird.EXTENSION)
    identity = os.environ.get("ROAMPOST_SIGN_APP", "-")
    subprocess.run(seal(app, identity), stdout=sys.stderr, check=True)
    made = out / f"Roampost-{version()}.pkg"
    signer = os.environ.get("ROAMPOST_SIGN_INSTALLER")
    with tempfile.TemporaryDirectory(prefix="roampost-pkg-") as place:
        root, listed = Path(place, "root"), Path(place, "components.plist")
        lay(app, root)
        listed.write_bytes(components())
        subprocess.run(
            ["pkgbuild", "--root", str(root), "--component-plist", str(listed), "--install-location", "/",
             "--identifier", IDENTIFIER, "--version", version(), *(("--sign", signer) if signer else ()), str(made)],
            stdout=sys.stderr, check=True,
        )  # fmt: skip
    return made
