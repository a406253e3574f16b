"""The deb on a bare Debian 12: installed, started, upgraded, removed. On demand only: fetches it from Debian."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bundle import debian, frozen, product, smoke, thunderbird

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 900
AUTOSTART = "etc/xdg/autostart/org.roampost.watch.desktop"

pytestmark = pytest.mark.heavy


@pytest.fixture
def bare(tmp_path: Path, program: Callable[[str], str]) -> Iterator[Path]:
    """A Debian 12 with apt and what is essential, and nothing else."""
    if os.geteuid() != 0:
        pytest.skip("not root")
    for name in ("Xvfb", "xdotool", "chroot"):
        program(name)
    root = tmp_path / "bare"
    made = subprocess.run(
        [program("mmdebstrap"), "--variant=apt", "bookworm", str(root)],
        capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    # Names and ways to Debian are this computer's.
    shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
    for file in Path("/etc/apt/apt.conf.d").iterdir():
        if "proxy" in file.read_text("utf-8").lower():
            shutil.copyfile(file, root / "etc" / "apt" / "apt.conf.d" / file.name)
    subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)
    try:
        yield root
    finally:
        subprocess.run(["umount", str(root / "proc")], check=True)


def inside(root: Path, *words: str) -> str:
    """Run a program in the bare system; returns its output."""
    environment = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "DEBIAN_FRONTEND": "noninteractive",
        "LC_ALL": "C.UTF-8",
        **{name: value for name, value in os.environ.items() if name.endswith("_proxy")},
    }
    done = subprocess.run(
        ["chroot", str(root), *words], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=SECONDS, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


def left(root: Path) -> list[str]:
    """Return every file and folder of the bare system that is named after Roampost."""
    return inside(root, "find", "/", "-xdev", "-path", "/proc", "-prune", "-o", "-name", "*roampost*", "-print").split()


def test_installed_started_upgraded_and_removed(bare: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    built = subprocess.run(
        [sys.executable, ROOT / "packaging" / "build", "deb", out], capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stderr
    older = debian.build(frozen.WORK / "out" / "roampost", out, number="0.0.1")
    for deb, name in ((older, "older.deb"), (Path(built.stdout.strip()), "newer.deb")):
        shutil.copyfile(deb, bare / "opt" / name)
    install = ("apt-get", "install", "-q", "-y", "--no-install-recommends")
    inside(bare, "apt-get", "update", "-q")

    inside(bare, *install, "/opt/older.deb")
    assert inside(bare, "dpkg-query", "-W", "-f", "${Version}", "roampost") == "0.0.1"
    assert smoke.run("/usr/bin/roampost", root=bare, with_window=True) == []
    host = json.loads((bare / thunderbird.LINUX_HOSTS / "roampost.json").read_text("utf-8"))
    assert inside(bare, "dpkg-query", "-S", host["path"]) == f"roampost: {host['path']}\n"
    inside(bare, "test", "-f", "/usr/share/roampost/roampost.xpi")

    entry = bare / AUTOSTART
    changed = entry.read_text("utf-8").replace("Hidden=true\n", "")
    entry.write_text(changed, "utf-8")
    inside(bare, *install, "/opt/newer.deb")
    assert inside(bare, "dpkg-query", "-W", "-f", "${Version}", "roampost") == product.debian_version()
    assert entry.read_text("utf-8") == changed, "what the administrator changed stays"
    assert inside(bare, "dpkg", "--verify", "roampost").split() == ["??5??????", "c", f"/{AUTOSTART}"]
    assert smoke.run("/usr/bin/roampost", root=bare, with_window=True) == []

    history = bare / "root/.local/share/roampost/history"
    history.mkdir(parents=True)
    (history / "change.json").write_text("{}", "utf-8")
    told = inside(bare, "apt-get", "remove", "-q", "-y", "roampost")
    assert "Roampost has changed mail settings for root" in told
    assert (history / "change.json").read_text("utf-8") == "{}", "it is the user's own, and leads back"
    shutil.rmtree(history.parent)
    assert [name for name in left(bare) if not name.startswith("/var/lib/dpkg/")] == [f"/{AUTOSTART}"]
    inside(bare, "apt-get", "purge", "-q", "-y", "roampost")
    assert left(bare) == []
