"""Starts the frozen or installed programs, runs one demo diagnosis, and fails on any line that should not be there.

``python -m bundle.smoke [--window] [--root FOLDER] PROGRAM``: PROGRAM is ``roampost``'s path; with ``--root`` it is
inside that bare system. Nothing real is touched: the demo's world is on loopback, and Roampost's own files are kept
in a folder that is deleted. ``--window`` opens the window on a display of its own (Xvfb, xdotool).
"""

import argparse
import contextlib
import json
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bundle import thunderbird
from bundle.product import NAME, shipped, version

SECONDS: Final = 120
REFUSED: Final = "550 5.7.1 <carlo@adatum.com>... Relaying denied"
EXTENSION: Final = "thunderbird@roampost"
_DISPLAY_LINE: Final = re.compile(r"^\d+\n$")


@dataclass(slots=True)
class Smoke:
    """One program under trial.

    Attributes:
        before: what to put before each command: nothing, or ``chroot FOLDER``.
        program: where ``roampost`` lies.
        root: the root folder the program sees.
        faults: what was wrong, in words.
    """

    before: tuple[str, ...]
    program: str
    root: Path = Path("/")
    faults: list[str] = field(default_factory=list)

    def environment(self, home: Path) -> dict[str, str]:
        """Return a bare environment: nothing of the developer's leads to a module or a setting."""
        inside = "/" + str(home.relative_to(self.root))
        return {
            "HOME": inside,
            "ROAMPOST_HOME": f"{inside}/own",
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
        }

    def expect(self, words: Sequence[str], status: int, home: Path, *, given: str = "", program: str = NAME) -> str:
        """Run one command; returns its output. Another status, or a line on standard error, is a fault."""
        done = subprocess.run(
            [*self.before, self.beside(program), *words], env=self.environment(home), cwd=home, input=given,
            capture_output=True, text=True, timeout=SECONDS, check=False,
        )  # fmt: skip
        said = " ".join(words)
        if done.returncode != status:
            self.faults.append(f"{program} {said}: status {done.returncode}, not {status}")
        self.faults += [f"{program} {said}: unexpected line: {line}" for line in done.stderr.splitlines()]
        return done.stdout

    def beside(self, name: str) -> str:
        """Return the path of another of Roampost's programs."""
        return str(Path(self.program).with_name(name))


def commands(smoke: Smoke, home: Path) -> None:
    """Try the command line."""
    said = smoke.expect(["--version"], 0, home)
    if said != f"roampost {version()}\n":
        smoke.faults.append(f"--version says {said!r}")
    versions = smoke.expect(["--version", "--verbose"], 0, home)
    for name in ("python", *shipped()):
        if not re.search(rf"^{re.escape(name)} \d", versions, re.MULTILINE):
            smoke.faults.append(f"--version --verbose does not tell {name}'s version")
    known = smoke.expect(["explain", "--json"], 0, home, given=REFUSED)
    if '"relay_denied"' not in known:
        smoke.faults.append("explain does not know a relay refusal: its rules are not there")
    if "Rifiut" not in (italian := smoke.expect(["explain", "--lang", "it"], 0, home, given=REFUSED)) and (
        italian == smoke.expect(["explain", "--lang", "en"], 0, home, given=REFUSED)
    ):
        smoke.faults.append("Italian is not there")
    told = smoke.expect(["demo", "--", "diagnose", "--json"], 1, home)
    try:
        verdict = json.loads(told)["accounts"][0]
        if verdict["verdict"]["restriction"] != "authentication_required" or not verdict["remedies"][0]["proven"]:
            smoke.faults.append(f"the demo's diagnosis is {verdict['verdict']}")
    except (ValueError, LookupError) as error:
        smoke.faults.append(f"the demo's diagnosis is no diagnosis: {type(error).__name__}")


def parent(smoke: Smoke, home: Path) -> None:
    """Look at the command from a program that it starts.

    No Qt is loaded, the loader's path is the system's, and its own file stays open through an upgrade.
    """
    look = (
        "cat > /dev/null; cat /proc/$PPID/maps; for one in /proc/$PPID/fd/*; do echo open=$(readlink $one); done; "
        "echo path=$LD_LIBRARY_PATH."
    )
    seen = smoke.expect(
        ["send-via", "--", "sh", "-c", look], 0, home,
        given="Subject: none\n\nnone\n",
    )  # fmt: skip
    if "libpython" not in seen:
        smoke.faults.append("the program's own memory could not be looked at")
    if "Qt6" in seen:
        smoke.faults.append("the command line loads Qt")
    if not re.search(rf"^open=/.*/{NAME}$", seen, re.MULTILINE):
        smoke.faults.append("the program's file is not kept open: after an upgrade it would read another's modules")
    if not seen.endswith("path=.\n"):
        smoke.faults.append("programs that Roampost starts are sent to its own libraries")


def registration(smoke: Smoke, home: Path) -> None:
    """Have one user's Thunderbird told where Roampost is, and no more."""
    smoke.expect(["register"], 0, home, program=thunderbird.PROGRAM)
    told = list(home.rglob(f"native-messaging-hosts/{NAME}.json"))
    for file in told:
        program = json.loads(file.read_text(encoding="utf-8"))["path"]
        if not os.access(smoke.root / program.removeprefix("/"), os.X_OK):
            smoke.faults.append(f"Thunderbird would start {program}, which is not there")
    smoke.expect(["unregister"], 0, home, program=thunderbird.PROGRAM)
    if len(told) != 1 or told[0].exists():
        smoke.faults.append("Thunderbird is not told where Roampost is, or is told for ever")


def extension(smoke: Smoke, home: Path) -> float:
    """Talk to Thunderbird's program as the extension does; returns the seconds until it answered. It loads no Qt."""
    program, body = smoke.beside(thunderbird.PROGRAM), b'{"type": "nonsense"}'
    begun = time.monotonic()
    with (
        tempfile.TemporaryFile("w+") as said,
        subprocess.Popen(
            [*smoke.before, program, f"/{thunderbird.LINUX_HOSTS}/{NAME}.json", EXTENSION],
            env=smoke.environment(home), cwd=home, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said,
        ) as running,
    ):  # fmt: skip
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(struct.pack("=I", len(body)) + body)
        running.stdin.flush()
        head = running.stdout.read(4)
        answer = running.stdout.read(struct.unpack("=I", head)[0]) if len(head) == 4 else b""
        took = time.monotonic() - begun
        loaded = Path(f"/proc/{running.pid}/maps").read_text(encoding="utf-8") if answer else ""
        rest = running.communicate(timeout=SECONDS)[0]
        said.seek(0)
        smoke.faults += [f"{thunderbird.PROGRAM}: unexpected line: {line}" for line in said.read().splitlines()]
    if not answer.startswith(b'{"type": "refused"') or rest or running.returncode != 0:
        smoke.faults.append(f"{thunderbird.PROGRAM} answers {answer + rest!r} and leaves with {running.returncode}")
    if "Qt6" in loaded or "libpython" not in loaded:
        smoke.faults.append(f"{thunderbird.PROGRAM} loads Qt, or its memory could not be looked at")
    return took


@contextlib.contextmanager
def display() -> Iterator[str]:
    """Start a display of its own; gives its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline()
        if not _DISPLAY_LINE.match(number):
            raise RuntimeError("Xvfb did not start")
        yield f":{number.strip()}"
    finally:
        server.terminate()
        server.wait()


def window(smoke: Smoke, home: Path) -> float:
    """Open the window and interrupt it; returns the seconds until it was seen."""
    program = smoke.beside("roampost-window")
    with display() as name, tempfile.TemporaryFile("w+") as said:
        shown = {"PATH": os.environ["PATH"], "DISPLAY": name}
        begun = time.monotonic()
        running = subprocess.Popen(
            [*smoke.before, program, "--lang", "en"],
            env={**smoke.environment(home), "DISPLAY": name}, cwd=home, stdout=said, stderr=said,
        )  # fmt: skip
        try:
            found = subprocess.run(
                ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Roampost"],
                env=shown, capture_output=True, text=True, timeout=SECONDS, check=False,
            )  # fmt: skip
            took = time.monotonic() - begun
            running.send_signal(signal.SIGINT)
            status = running.wait(SECONDS)
        except subprocess.TimeoutExpired:
            smoke.faults.append("no window was shown, or it did not close")
            return time.monotonic() - begun
        finally:
            if running.poll() is None:
                running.kill()
                running.wait()
        said.seek(0)
        smoke.faults += [f"roampost-window: unexpected line: {line}" for line in said.read().splitlines()]
        if found.returncode != 0 or status != 0:
            smoke.faults.append(f"the window left with {status}")
        return took


def run(program: str, *, root: Path = Path("/"), with_window: bool = False) -> list[str]:
    """Try a program; returns what was wrong with it."""
    before = () if root == Path("/") else ("chroot", str(root))
    smoke = Smoke(before, program, root)
    home = Path(tempfile.mkdtemp(prefix="roampost-smoke-", dir=root / "tmp"))
    try:
        commands(smoke, home)
        if sys.platform == "linux":
            parent(smoke, home)
            registration(smoke, home)
            print(f"Thunderbird's program answers after {extension(smoke, home):.2f} s")
        if with_window:
            print(f"window visible after {window(smoke, home):.2f} s")
    finally:
        shutil.rmtree(home)
    return smoke.faults


def main() -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="smoke")
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--root", type=Path, default=Path("/"))
    parser.add_argument("program")
    given = parser.parse_args()
    program = given.program if given.root != Path("/") else str(Path(given.program).absolute())
    faults = run(program, root=given.root, with_window=given.window)
    for fault in faults:
        print(fault)
    print("smoke test passed" if not faults else f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
