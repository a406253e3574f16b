"""Writes the Flatpak manifest beside all it names; ``flatpak-builder build org.roampost.Roampost.json`` goes on.

An organisation's policy is not read there: ``/etc`` is reserved, whatever a manifest asks for.
Source: docs.flatpak.org, "Manifests" and "Sandbox permissions".
"""

import json
import shutil
from pathlib import Path
from typing import Any, Final

from bundle import tree
from bundle.product import IDENTIFIER, NAME, ROOT

PERMISSIONS: Final = (
    "--share=network",
    "--share=ipc",
    "--socket=wayland",
    "--socket=fallback-x11",
    "--device=dri",
    # The keyring and notices; files and pages open through the portals, which every Flatpak may talk to.
    "--talk-name=org.freedesktop.secrets",
    "--talk-name=org.freedesktop.Notifications",
    # What network this is.
    "--system-talk-name=org.freedesktop.NetworkManager",
    # Does the mail program run? Evolution takes its changes over the bus.
    "--talk-name=org.gnome.Evolution",
    "--talk-name=org.gnome.evolution.dataserver.Sources5",
    "--talk-name=org.gnome.Geary",
    # The mail programs whose settings are read, and written after consent; nothing else of the home folder.
    "--filesystem=~/.thunderbird",
    "--filesystem=~/.var/app/org.mozilla.Thunderbird/.thunderbird",
    "--filesystem=~/.claws-mail",
    "--filesystem=~/.sylpheed-2.0",
    "--filesystem=~/.mutt",
    "--filesystem=~/.neomutt",
    "--filesystem=xdg-config/aerc",
    "--filesystem=xdg-config/evolution",
    "--filesystem=xdg-config/geary",
    "--filesystem=xdg-config/msmtp",
    "--filesystem=xdg-config/mutt",
    "--filesystem=xdg-config/neomutt",
    # A single file is mounted, and no other can be put in its place.
    "--filesystem=~/.mailrc:ro",
    "--filesystem=~/.msmtprc:ro",
    "--filesystem=~/.muttrc:ro",
    "--filesystem=~/.neomuttrc:ro",
)


def manifest() -> dict[str, Any]:
    """Return the manifest; its sources lie beside it."""
    share = "/app/share"
    return {
        "id": IDENTIFIER,
        "runtime": "org.freedesktop.Platform",
        "runtime-version": "25.08",
        "sdk": "org.freedesktop.Sdk",
        "command": f"{NAME}-window",
        "rename-desktop-file": f"{NAME}.desktop",
        "rename-icon": NAME,
        "finish-args": list(PERMISSIONS),
        "modules": [
            {
                "name": NAME,
                "buildsystem": "simple",
                # Stripped, the programs would lose the archive of modules at their end.
                "build-options": {"no-debuginfo": True},
                "build-commands": [
                    f"mkdir -p /app/lib /app/bin && cp -a {NAME} /app/lib/{NAME}",
                    f"ln -s ../lib/{NAME}/{NAME} /app/bin/{NAME}",
                    f"ln -s ../lib/{NAME}/{NAME}-window /app/bin/{NAME}-window",
                    f"install -Dm644 {NAME}.desktop {share}/applications/{NAME}.desktop",
                    f"install -Dm644 {NAME}.svg {share}/icons/hicolor/scalable/apps/{NAME}.svg",
                    f"install -Dm644 {IDENTIFIER}.metainfo.xml {share}/metainfo/{IDENTIFIER}.metainfo.xml",
                ],
                "sources": [
                    {"type": "dir", "path": NAME, "dest": NAME},
                    {"type": "file", "path": f"{NAME}.desktop"},
                    {"type": "file", "path": f"{NAME}.svg"},
                    {"type": "file", "path": f"{IDENTIFIER}.metainfo.xml"},
                ],
            }
        ],
    }


def build(folder: Path, out: Path) -> Path:
    """Write manifest and sources into ``out``; returns the manifest."""
    if (out / NAME).absolute() != folder:
        shutil.rmtree(out / NAME, ignore_errors=True)
        shutil.copytree(folder, out / NAME, symlinks=True)
    shutil.copyfile(tree.LINUX / f"{NAME}.desktop", out / f"{NAME}.desktop")
    shutil.copyfile(ROOT / "resources" / "images" / f"{NAME}.svg", out / f"{NAME}.svg")
    told = tree.metainfo().replace(f">{NAME}.desktop<", f">{IDENTIFIER}.desktop<")
    (out / f"{IDENTIFIER}.metainfo.xml").write_text(told, encoding="utf-8")
    made = out / f"{IDENTIFIER}.json"
    made.write_text(json.dumps(manifest(), indent=2) + "\n", encoding="utf-8")
    return made
