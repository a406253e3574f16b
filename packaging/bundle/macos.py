"""Builds the app and its installer on macOS. Written after Apple's documents; not run yet.

PyInstaller makes ``Roampost.app`` beside the frozen folder. ``ROAMPOST_SIGN_APP`` and ``ROAMPOST_SIGN_INSTALLER`` name
the Developer ID identities; without them the app is signed ad hoc, and the installer is not.
Source: developer.apple.com, "Hardened Runtime", "Customizing the notarization workflow"; pkgbuild(1).
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle.product import IDENTIFIER, PACKAGING, version

ENTITLEMENTS = PACKAGING / "macos" / "entitlements.plist"


def build(folder: Path, out: Path) -> Path:
    """Sign the app, pack it into an installer for /Applications; returns that.

    Raises:
        subprocess.CalledProcessError: codesign or pkgbuild failed.
    """
    app = out / "Roampost.app"
    shutil.copytree(folder.with_name("Roampost.app"), app, symlinks=True, dirs_exist_ok=True)
    for language in sorted((PACKAGING / "macos").glob("*.lproj")):
        shutil.copytree(language, app / "Contents" / "Resources" / language.name, dirs_exist_ok=True)
    identity = os.environ.get("ROAMPOST_SIGN_APP", "-")
    subprocess.run(
        ["codesign", "--force", "--deep", "--options", "runtime", "--entitlements", str(ENTITLEMENTS),
         "--sign", identity, str(app)],
        stdout=sys.stderr, check=True,
    )  # fmt: skip
    made = out / f"Roampost-{version()}.pkg"
    signer = os.environ.get("ROAMPOST_SIGN_INSTALLER")
    subprocess.run(
        ["pkgbuild", "--component", str(app), "--install-location", "/Applications", "--identifier", IDENTIFIER,
         "--version", version(), *(("--sign", signer) if signer else ()), str(made)],
        stdout=sys.stderr, check=True,
    )  # fmt: skip
    return made
