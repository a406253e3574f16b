"""Mail servers whose packages conflict with Postfix: unpacked beside the system, seen only by their own processes.

Packages are fetched by apt-get and unpacked, never installed. A server runs in a mount namespace of its own in
which /usr and /etc are overlays, the unpacked files above the system's, and /var is empty; changes go to the lab's
tmpfs.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.lab.plumbing import LabError, Namespace, Service

STORE = Path("/var/cache/roampost-lab")

PACKAGES: Mapping[str, tuple[str, ...]] = {
    "sendmail": ("sendmail-bin", "sendmail-base", "sendmail-cf", "m4", "libsigsegv2", "sasl2-bin"),
    "exim": ("exim4-daemon-light", "exim4-base"),
    "exim-smarthost": ("exim4-daemon-light", "exim4-base", "exim4-config"),
    "opensmtpd": ("opensmtpd",),
    "nullmailer": ("nullmailer",),
    "dma": ("dma",),
    "opendmarc": ("opendmarc", "libopendmarc2", "libmilter1.0.1", "libspf2-2"),
}


class NotToBeHadError(RuntimeError):
    """A package could not be fetched; tests that want it are skipped."""


def unpacked(program: str) -> Path:
    """Return the folder with a program's packages unpacked, fetching them when they are not there.

    Raises:
        NotToBeHadError: they could not be fetched.
    """
    ready = STORE / program
    if ready.is_dir():
        return ready
    STORE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=STORE, prefix=f".{program}-") as scratch:
        folder = Path(scratch)
        try:
            subprocess.run(
                ["apt-get", "download", *PACKAGES[program]], cwd=folder, check=True, capture_output=True, timeout=120
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise NotToBeHadError(f"program not installed: {program} (apt-get download failed)") from error
        tree = folder / "tree"
        tree.mkdir()
        for package in sorted(folder.glob("*.deb")):
            subprocess.run(["dpkg", "-x", package, tree], check=True, capture_output=True)
        for name in ("bin", "sbin", "lib"):  # the system has these below /usr
            if (tree / name).is_dir():
                shutil.copytree(tree / name, tree / "usr" / name, dirs_exist_ok=True, symlinks=True)
                shutil.rmtree(tree / name)
        try:
            tree.rename(ready)
        except OSError:
            if not ready.is_dir():  # else another session was faster
                raise
    return ready


@dataclass(frozen=True)
class SystemUser:
    """A user that a package would have made."""

    name: str
    uid: int
    home: str = "/nonexistent"


@dataclass
class Overlaid:
    """One such server.

    Attributes:
        program: key of `PACKAGES`.
        namespace: where it runs.
        folder: on the lab's tmpfs, of its own.
        users: made in its own /etc/passwd only.
        files: absolute path as the server sees it, and content.
        setup: shell lines before the server starts, inside the overlay.
        argv: the server, staying in the foreground.
        ports: what listens when it is ready.
    """

    program: str
    namespace: Namespace
    folder: Path
    users: Sequence[SystemUser]
    files: Mapping[str, str]
    setup: Sequence[str]
    argv: Sequence[str]
    ports: Sequence[tuple[str, int]]
    service: Service = field(init=False)

    def __post_init__(self) -> None:
        tree = unpacked(self.program)
        if self.folder.exists():
            shutil.rmtree(self.folder)
        for part in ("upper/etc", "work/etc", "upper/var/tmp"):
            (self.folder / part).mkdir(parents=True)
        (self.folder / "upper/var/run").symlink_to("/run")
        self._write_etc()
        script = self.folder / "start"
        script.write_text("\n".join(["set -eu", *self._mounts(tree), *self.setup, f"exec {' '.join(self.argv)}", ""]))
        self.service = Service(
            label=self.program,
            namespace=self.namespace,
            argv=["/bin/sh", str(script)],
            log=self.folder / "log",
            ports=self.ports,
        )

    def _write_etc(self) -> None:
        etc = self.folder / "upper" / "etc"
        for name in ("passwd", "group"):
            shutil.copy(Path("/etc") / name, etc)
        with (etc / "passwd").open("a") as passwd, (etc / "group").open("a") as group:
            for user in self.users:
                passwd.write(f"{user.name}:x:{user.uid}:{user.uid}::{user.home}:/usr/sbin/nologin\n")
                group.write(f"{user.name}:x:{user.uid}:\n")
        # The overlay hides what `ip netns exec` laid over /etc.
        shutil.copytree(self.namespace.etc, etc, dirs_exist_ok=True)
        for path, text in self.files.items():
            top, _, rest = path.removeprefix("/").partition("/")
            if top not in ("etc", "var"):
                raise LabError(f"{path} is not below /etc or /var")
            target = self.folder / "upper" / top / rest
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)

    def _mounts(self, tree: Path) -> list[str]:
        run = self.folder / "run"
        inner = run / self.folder.parent.relative_to("/run")
        upper, work = self.folder / "upper", self.folder / "work"
        return [
            f"mount -t overlay overlay -o lowerdir={tree}/usr:/usr /usr",
            f"mount -t overlay overlay -o lowerdir={tree}/etc:/etc,upperdir={upper}/etc,workdir={work}/etc /etc",
            f"mount --bind {upper}/var /var",
            f"mkdir -p {inner}",
            f"mount --bind {self.folder.parent} {inner}",
            f"mount --rbind {run} /run",
        ]


def fetch_all() -> dict[str, str]:
    """Fetch every program; return what became of each."""
    outcome = {}
    for program in PACKAGES:
        try:
            outcome[program] = str(unpacked(program))
        except NotToBeHadError as error:
            outcome[program] = str(error)
    return outcome
