"""Namespaces, cables, routes, firewall rules and processes: what the lab is made of, with no mail in it.

Everything that is ended is found by the network namespace or the mount namespace it lives in, never by name.
"""

import os
import select
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

POLL_S = 0.01


class LabError(RuntimeError):
    """The lab itself is broken; no statement about the product follows."""


def run(argv: Sequence[str], *, given: str | None = None) -> str:
    """Run a tool to its end and return its standard output.

    Raises:
        LabError: it failed.
    """
    done = subprocess.run(argv, input=given, capture_output=True, text=True, check=False, timeout=30)
    if done.returncode != 0:
        raise LabError(f"{' '.join(argv)}: exit {done.returncode}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def wait_for(condition: Callable[[], bool], what: str, *, limit_s: float = 10.0) -> None:
    """Wait until `condition` holds.

    Raises:
        LabError: it did not within `limit_s`.
    """
    end_s = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > end_s:
            raise LabError(f"waited {limit_s:g} s in vain: {what}")
        _moment()


def _moment() -> None:
    threading.Event().wait(POLL_S)


# --- processes ---------------------------------------------------------------------------------------------


def _processes() -> Iterator[int]:
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            yield int(entry.name)


def wait_for_end(pid: int) -> None:
    """Wait until a process, of whosesoever making, is gone."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    waiting = select.poll()
    waiting.register(descriptor, select.POLLIN)
    waiting.poll()
    os.close(descriptor)


def pids_with(namespace: str, inode: int) -> list[int]:
    """Return the processes whose namespace of this sort (``net``, ``mnt``) is `inode`."""
    found = []
    for pid in _processes():
        try:
            if Path(f"/proc/{pid}/ns/{namespace}").stat().st_ino == inode:
                found.append(pid)
        except OSError:
            continue
    return found


def end_all(namespace: str, inode: int, *, limit_s: float = 5.0) -> None:
    """End every process in a namespace and wait until it is gone.

    Whoever calls this holds the namespace by a file or a descriptor: the kernel gives the number of one that is
    gone to the next, and others than ours would be ended.
    """
    end_s = time.monotonic() + limit_s
    while pids := [pid for pid in pids_with(namespace, inode) if not is_zombie(pid)]:
        if time.monotonic() > end_s:
            raise LabError(f"processes {pids} do not end")
        for pid in pids:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        _moment()


def is_zombie(pid: int) -> bool:
    """Tell whether a process is over, gone or waiting for whoever started it to look."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


# --- namespaces --------------------------------------------------------------------------------------------


@dataclass
class Namespace:
    """A network namespace of the lab's own. Its files under `/etc` lie in ``/etc/netns/NAME``.

    Attributes:
        name: as `ip netns` knows it.
        label: what the lab calls it (``hotel``, ``provider`` …).
    """

    name: str
    label: str

    @property
    def etc(self) -> Path:
        """Files that stand in for those of the same name under `/etc`."""
        return Path("/etc/netns") / self.name

    @property
    def inode(self) -> int:
        """Identity of the namespace, as `/proc/PID/ns/net` shows it."""
        return Path(f"/run/netns/{self.name}").stat().st_ino

    def command(self, argv: Sequence[str]) -> list[str]:
        """Return `argv` as it must be called from outside to run in here."""
        return ["ip", "netns", "exec", self.name, *argv]

    def run(self, argv: Sequence[str], *, given: str | None = None) -> str:
        """Run a tool in here to its end."""
        return run(self.command(argv), given=given)

    def ip(self, lines: Iterable[str]) -> None:
        """Carry out a batch of `ip` commands in here."""
        run(["ip", "-n", self.name, "-batch", "-"], given="\n".join(lines) + "\n")

    def nft(self, rules: str) -> None:
        """Carry out nft commands in here, all or none."""
        run(["ip", "netns", "exec", self.name, "nft", "-f", "-"], given=rules)

    def write_etc(self, name: str, text: str) -> None:
        """Write a file that stands in for ``/etc/NAME``; in place, since running programs hold the inode."""
        path = self.etc / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8") as file:
            file.write(text)

    def pids(self) -> list[int]:
        """Return the processes that live in here."""
        return pids_with("net", self.inode)


def listening_ports(pid: int) -> set[tuple[str, int]]:
    """Return (address as hexadecimal, port) of the TCP sockets that listen in the network namespace of `pid`."""
    found: set[tuple[str, int]] = set()
    for table in ("tcp", "tcp6"):
        try:
            lines = Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            parts = line.split()
            if parts[3] == "0A":
                address, _, port = parts[1].partition(":")
                found.add((address, int(port, 16)))
    return found


@dataclass
class Service:
    """One server program with all its descendants, in a mount namespace of its own.

    Attributes:
        label: for messages.
        namespace: where it runs.
        argv: the program, staying in the foreground.
        log: where its standard output and error go.
        ports: (IP address, TCP port) that listen once it is ready.
        environment: variables on top of a small clean set.
        cwd: working folder.
    """

    label: str
    namespace: Namespace
    argv: Sequence[str]
    log: Path
    ports: Sequence[tuple[str, int]] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    cwd: Path | None = None
    before: Callable[[], None] | None = None
    _process: subprocess.Popen[bytes] | None = None
    _mounts: int | None = None

    def start(self) -> None:
        """Start it; `ready` waits until it answers."""
        if self._process is not None:
            raise LabError(f"{self.label} runs already")
        if self.before is not None:
            self.before()
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self.namespace.command(self.argv),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                cwd=self.cwd,
                env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", **self.environment},
            )

    def ready(self) -> None:
        """Wait until all its ports listen."""
        process = self._process
        if process is None:
            raise LabError(f"{self.label} was not started")
        wanted = {(_hexadecimal(ip), port) for ip, port in self.ports}

        def listens() -> bool:
            if process.poll() is not None:
                raise LabError(f"{self.label} ended with {process.returncode}: {self.tail()}")
            self._hold_mounts(process.pid)
            return wanted <= listening_ports(process.pid)

        wait_for(listens, f"{self.label} to listen: {self.tail()}")

    def stop(self) -> None:
        """End it and everything it started."""
        process = self._process
        if process is None:
            return
        self._hold_mounts(process.pid)
        if self._mounts is not None:
            end_all("mnt", os.fstat(self._mounts).st_ino)
            os.close(self._mounts)
            self._mounts = None
        process.kill()
        process.wait()
        self._process = None

    @property
    def running(self) -> bool:
        """Is it started and alive."""
        return self._process is not None and self._process.poll() is None

    def tail(self) -> str:
        """Return the end of its log."""
        try:
            return self.log.read_text(errors="replace")[-1500:]
        except OSError:
            return ""

    def _hold_mounts(self, pid: int) -> None:
        # `ip netns exec` unshares the mount namespace before it becomes the server. The descriptor keeps the
        # namespace's number from being given to somebody else's once its last process is gone.
        if self._mounts is not None:
            return
        try:
            mounts = os.open(f"/proc/{pid}/ns/mnt", os.O_RDONLY)
        except OSError:
            return
        if os.fstat(mounts).st_ino == Path("/proc/self/ns/mnt").stat().st_ino:
            os.close(mounts)
        else:
            self._mounts = mounts


def _hexadecimal(ip: str) -> str:
    return "".join(f"{int(part):02X}" for part in reversed(ip.split(".")))
