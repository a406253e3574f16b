"""A network of its own for real mail programs: loopback only, with names, servers and a display in it."""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import trustme

HOSTS = ("smtp.proseware.test", "pop.proseware.test", "imap.proseware.test", "mx.hotel.test", "out.elsewhere.test")
NEEDED = ("unshare", "nsenter", "ip")
_ROOT = Path(__file__).parents[2]


def missing(*programs: str) -> str:
    """Say what keeps these programs from being driven here; empty when nothing does."""
    if os.geteuid() != 0:
        return "needs root to make a network namespace"
    absent = [program for program in (*NEEDED, *programs) if shutil.which(program) is None]
    return f"not installed: {', '.join(absent)}" if absent else ""


class PrivateNetwork:
    """A network and mount namespace with loopback alone, and the servers of `programs_sink` in it.

    Args:
        folder: for certificates and the log.
    """

    def __init__(self, folder: Path) -> None:
        self._processes: list[subprocess.Popen[bytes]] = []
        self.log = folder / "events.jsonl"
        hosts = folder / "hosts"
        hosts.write_text("127.0.0.1 localhost\n" + "".join(f"127.0.0.1 {host}\n" for host in HOSTS))
        authority = trustme.CA()
        self.authority = folder / "authority.pem"
        authority.cert_pem.write_to_path(str(self.authority))
        issued = authority.issue_cert(*HOSTS)
        certificate, key = folder / "certificate.pem", folder / "key.pem"
        for blob in issued.cert_chain_pems:
            blob.write_to_path(str(certificate), append=True)
        issued.private_key_pem.write_to_path(str(key))
        # A second address keeps the resolver from passing over the hosts file where there is loopback alone.
        # The sockets of displays are of its own: servers that see each other's files, but no network, take them away.
        script = (
            f"ip link set lo up && ip addr add 192.0.2.1/32 dev lo && mount --bind {hosts} /etc/hosts"
            " && mkdir -p -m 1777 /tmp/.X11-unix && mount -t tmpfs -o mode=1777 displays /tmp/.X11-unix && exec cat"
        )
        self._holder = subprocess.Popen(
            ["unshare", "--net", "--mount", "--propagation", "private", "sh", "-c", f"{script} /dev/fd/0"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._holder.stdin is not None
        assert self._holder.stdout is not None
        self._holder.stdin.write(b"ready\n")
        self._holder.stdin.flush()
        assert self._holder.stdout.readline() == b"ready\n"
        self.start([sys.executable, "-m", "tests.support.programs_sink", str(certificate), str(key), str(self.log)])
        self.wait_for(lambda event: event["event"] == "up")

    def inside(self, command: list[str]) -> list[str]:
        """Give the command that runs `command` in here."""
        return ["nsenter", f"--target={self._holder.pid}", "--net", "--mount", "--wd=" + str(_ROOT), *command]

    def start(self, command: list[str], environ: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
        """Start a program in here; it ends with the network."""
        with self.log.with_name("programs.err").open("ab") as complaints:
            process = subprocess.Popen(
                self.inside(command),
                env=environ,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=complaints,
                start_new_session=True,
            )
        self._processes.append(process)
        return process

    def run(
        self, command: list[str], environ: dict[str, str], *, text: bytes = b"", limit_s: float = 30.0
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a program in here to its end."""
        return subprocess.run(
            self.inside(command), env=environ, input=text, capture_output=True, timeout=limit_s, check=False
        )

    def display(self) -> str:
        """Start an X server without a screen, and give its display."""
        reader, writer = os.pipe()
        process = subprocess.Popen(
            self.inside(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1200x900x24", "-nolisten", "tcp"]),
            pass_fds=(writer,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(writer)
        self._processes.append(process)
        with os.fdopen(reader) as stream:
            return f":{stream.readline().strip()}"

    def events(self) -> list[dict[str, object]]:
        """Read what has happened at the servers."""
        if not self.log.exists():
            return []
        lines = self.log.read_text().split("\n")[:-1]
        return [json.loads(line) for line in lines]

    def wait_for(self, wanted: Callable[[dict[str, object]], bool], *, after: int = 0) -> dict[str, object]:
        """Wait for an event beyond the first `after`, at most 30 s."""
        return wait_until(lambda: next((event for event in self.events()[after:] if wanted(event)), None), self.story)

    def story(self) -> str:
        """Tell what happened at the servers, and what the programs complained of, for a test that waits in vain."""
        return f"at the servers: {self.events()}; programs: {self._complaints()}"

    def _complaints(self) -> str:
        path = self.log.with_name("programs.err")
        return path.read_text(errors="replace")[-2000:] if path.exists() else ""

    def close(self) -> None:
        """End everything that was started in here, each by its own number."""
        for process in reversed(self._processes):
            end(process)
        assert self._holder.stdin is not None
        assert self._holder.stdout is not None
        self._holder.stdin.close()
        self._holder.wait(10)
        self._holder.stdout.close()


def end(process: subprocess.Popen[bytes], sign: int = signal.SIGKILL) -> None:
    """End a program with all it started: it leads a session of its own."""
    if process.poll() is None:
        os.killpg(process.pid, sign)
    process.wait(30)


def wait_until(look: Callable[[], object], story: Callable[[], str] = lambda: "") -> dict[str, object]:
    """Look again and again until there is something, at most 30 s."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found if isinstance(found, dict) else {}
        select.select([], [], [], 0.05)  # a breath for the others; then it is looked at again
    raise AssertionError(f"waited in vain; {story()}")


def open_network(folder: Path) -> Iterator[PrivateNetwork]:
    """Make a network, and take it away again; the body of a fixture."""
    network = PrivateNetwork(folder)
    try:
        yield network
    finally:
        network.close()
