"""``roampost send-via``: the message goes through untouched, once, and is safe when it was refused."""

import hashlib
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.cli.splitting import split_sending
from assistant.host.unsent import LARGEST_OCTETS
from tests.support.programs_network import wait_until
from tests.unit.cli.conftest import Run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sendmail-like programs are Unix's")

ROOT = Path(__file__).parents[3]
ODD = b"From: anna@proseware.com\r\nSubject: \xe4\x00\xff\n\n.\n..\nFrom here\r\r\n\x1a no line end"
REFUSAL = "msmtp: server message: 550 5.7.1 <bob@adatum.com>... Relaying denied"


class Desk:
    """A home for Roampost, and a way to start it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.folder = home / "state" / "unsent"
        self.environ = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "ROAMPOST_HOME": str(home),
            "LC_ALL": "C.UTF-8",
        }

    def command(self, *program: str | bytes, options: tuple[str, ...] = ()) -> list[str | bytes]:
        return [sys.executable, "-m", "assistant.cli.main", *options, "send-via", "--", *program]

    def send(
        self, *program: str | bytes, text: bytes = ODD, options: tuple[str, ...] = ()
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            self.command(*program, options=options),
            input=text,
            capture_output=True,
            env=self.environ,
            cwd=self.home,
            check=False,
            timeout=60,
        )

    def start(self, *program: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self.command(*program),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self.environ,
            cwd=self.home,
        )

    def kept(self) -> list[Path]:
        return sorted(self.folder.glob("*.eml")) if self.folder.exists() else []

    def left(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir()) if self.folder.exists() else []


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.mark.parametrize("status", [0, 1, 64, 75, 255])
def test_octets_output_and_exit_status_are_the_programs_own(desk: Desk, status: int) -> None:
    done = desk.send("sh", "-c", f"cat; printf 'err\\377' >&2; exit {status}")
    assert done.returncode == status
    assert done.stdout == ODD
    assert done.stderr.startswith(b"err\xff")
    assert (done.stderr == b"err\xff") is (status == 0)
    assert [path.read_bytes() for path in desk.kept()] == ([] if status == 0 else [ODD])
    assert (desk.left() == []) is (status == 0)


def test_arguments_reach_the_program_as_they_are(desk: Desk) -> None:
    arguments = (b"-f", b"a b@c.test", b"--", b"--lang", b"", b"\xff", b"demo", b"$(id)", b"--help")
    done = desk.send("sh", "-c", 'printf "%s\\n" "$@"', "x", *arguments)
    assert done.stdout == b"\n".join(arguments) + b"\n"


def test_it_is_started_once_whatever_it_says(desk: Desk) -> None:
    for status in (0, 1, 75):
        counter = desk.home / f"runs-{status}"
        desk.send("sh", "-c", f"echo run >> {counter}; cat > /dev/null; exit {status}")
        assert counter.read_text() == "run\n"


def test_a_refused_message_is_private_and_its_refusal_can_be_opened(desk: Desk) -> None:
    done = desk.send("sh", "-c", f"cat > /dev/null; echo '{REFUSAL}' >&2; exit 69")
    (message,) = desk.kept()
    said = message.with_suffix(".txt")
    assert said.read_text() == REFUSAL + "\n"
    assert {stat.S_IMODE(path.stat().st_mode) for path in (message, said)} == {0o600}
    assert stat.S_IMODE(desk.folder.stat().st_mode) == 0o700
    last = done.stderr.decode().splitlines()[-1]
    assert str(message) in last
    assert f"roampost open {said}" in last
    explained = subprocess.run(
        [sys.executable, "-m", "assistant.cli.main", "explain", "--json", str(said)],
        capture_output=True,
        env=desk.environ,
        check=True,
    )
    assert b'"relay_denied"' in explained.stdout


def test_credentials_are_neither_kept_nor_logged(desk: Desk) -> None:
    secret = "Planted-Secret-7"
    talk = f"--> AUTH PLAIN AGFubmEAUGxhbnRlZC1TZWNyZXQtNw==; password={secret}"
    done = desk.send(
        "sh", "-c", 'cat > /dev/null; echo "$0" >&2; exit 1', talk, f"--passwordeval=echo {secret}", options=("-vv",)
    )
    ours = done.stderr.removeprefix(talk.encode() + b"\n")
    assert ours != done.stderr, "what the program says itself goes through"
    assert secret.encode() not in ours
    text = desk.kept()[0].with_suffix(".txt").read_text()
    assert secret not in text
    assert "AGFubmE" not in text


def test_a_large_message_needs_no_more_memory_than_a_small_one(desk: Desk) -> None:
    def most_octets(text: bytes) -> int:
        process = desk.start("sh", "-c", "sha256sum; exit 9")
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(text)
        process.stdin.close()
        told = process.stdout.read()
        process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stdout.close()
        process.stderr.close()
        assert process.returncode == 9
        assert told.split()[0].decode() == hashlib.sha256(text).hexdigest()
        return usage.ru_maxrss * 1024

    large = os.urandom(1 << 20) * 40
    assert most_octets(large) < most_octets(b"x") + len(large) // 4
    assert sorted(path.stat().st_size for path in desk.kept()) == [1, len(large)]


def test_the_message_goes_on_where_nothing_can_be_kept(desk: Desk) -> None:
    (desk.home / "state").write_text("a file where the folder should be")
    for status in (0, 75):
        done = desk.send("sh", "-c", f"cat; exit {status}")
        assert (done.returncode, done.stdout) == (status, ODD)
        assert (b"your mail program still has it" in done.stderr) is (status != 0)


def test_a_full_disk_half_way_neither_cuts_nor_doubles_the_message(desk: Desk) -> None:
    text = os.urandom(3 << 20)
    for status in (0, 1):
        done = subprocess.run(
            ["sh", "-c", 'ulimit -f 2048; exec "$@"', "x", *desk.command("sh", "-c", f"sha256sum; exit {status}")],
            input=text,
            capture_output=True,
            env=desk.environ,
            check=False,
        )
        assert done.returncode == status
        assert done.stdout.split()[0].decode() == hashlib.sha256(text).hexdigest()
        assert desk.left() == []


def test_more_than_is_kept_of_one_message_is_handed_on_all_the_same(desk: Desk) -> None:
    producer = f"head -c {LARGEST_OCTETS + 1} /dev/zero"
    done = subprocess.run(
        ["sh", "-c", f'{producer} | "$@"', "x", *desk.command("sh", "-c", "wc -c; exit 1")],
        capture_output=True,
        env=desk.environ,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, b"%d\n" % (LARGEST_OCTETS + 1))
    assert desk.left() == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda home: (home / "settings.json").write_bytes(b"{\xff"),
        lambda home: (home / "settings.json").mkdir(),
    ],
    ids=["settings damaged", "settings no file"],
)
def test_broken_settings_do_not_hold_a_message_up(desk: Desk, spoil: Callable[[Path], object]) -> None:
    spoil(desk.home)
    done = desk.send("cat")
    assert (done.returncode, done.stdout) == (0, ODD)


def test_a_language_that_is_none_does_not_hold_a_message_up(desk: Desk) -> None:
    done = desk.send("cat", options=("--lang", "!"))
    assert (done.returncode, done.stdout) == (0, ODD)


def test_a_program_that_cannot_be_started(desk: Desk) -> None:
    plain = desk.home / "plain"
    plain.write_text("no program")
    for program, status in (("no-such-program", 127), (str(plain), 126)):
        done = desk.send(program)
        assert done.returncode == status
        assert done.stderr.count(b"\n") == 1
        assert Path(program).name.encode() in done.stderr
    assert [path.read_bytes() for path in desk.kept()] == [ODD, ODD]


def test_a_program_that_does_not_listen_to_the_end_decides_itself(desk: Desk) -> None:
    assert desk.send("true", text=b"x" * (1 << 20)).returncode == 0
    assert desk.send("false", text=b"x" * (1 << 20)).returncode == 1


def test_without_a_message_nothing_is_started(desk: Desk) -> None:
    ran = desk.home / "ran"
    done = subprocess.run(
        ["sh", "-c", '"$@" <&-', "x", *desk.command("touch", str(ran))],
        capture_output=True,
        env=desk.environ,
        check=False,
    )
    assert done.returncode == 74
    assert not ran.exists()


WAITING = """
import signal, sys
number, status, up = (*map(int, sys.argv[1:3]), sys.argv[3])
signal.signal(number, (lambda *_: sys.exit(status)) if status else signal.SIG_DFL)
sys.stdin.buffer.read()
open(up, "x").close()
while True:
    signal.pause()
"""
"""A mail program that took the message and waits: it answers a signal by an exit status, or ends of it."""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_is_the_programs(desk: Desk, number: signal.Signals) -> None:
    """It gets it, and answers for itself: by an exit status of its own, or by ending of it."""
    for status in (75, 0):
        up = desk.home / "up"
        up.unlink(missing_ok=True)
        process = desk.start(sys.executable, "-c", WAITING, str(int(number)), str(status), str(up))
        assert process.stdin is not None
        process.stdin.write(ODD)
        process.stdin.close()
        process.stdin = None
        wait_until(up.exists)
        process.send_signal(number)
        process.communicate(timeout=30)
        assert process.returncode == (status or -number)
    assert [path.read_bytes() for path in desk.kept()] == [ODD, ODD]


def test_a_signal_before_the_message_is_whole_hands_nothing_on(desk: Desk) -> None:
    ran = desk.home / "ran"
    process = desk.start("touch", str(ran))
    assert process.stdin is not None
    process.stdin.write(ODD)
    process.stdin.flush()
    wait_until(lambda: any(path.stat().st_size for path in desk.folder.glob("*.part")))
    process.send_signal(signal.SIGTERM)
    process.wait(30)
    process.communicate()
    assert process.returncode == -signal.SIGTERM
    assert not ran.exists()
    assert desk.left() == []


def test_what_a_killed_run_left_behind_is_found_by_the_next(desk: Desk) -> None:
    process = desk.start("cat")
    assert process.stdin is not None
    process.stdin.write(ODD)
    process.stdin.flush()
    wait_until(lambda: any(path.stat().st_size for path in desk.folder.glob("*.part")))
    assert desk.send("true").returncode == 0
    assert desk.kept() == [], "it is being written still"
    process.kill()
    process.communicate()
    assert desk.send("true").returncode == 0
    assert [path.read_bytes() for path in desk.kept()] == [ODD]


def test_a_program_ended_by_a_signal_is_told_as_it_was(desk: Desk) -> None:
    for number in (signal.SIGSEGV, signal.SIGKILL):
        assert desk.send("sh", "-c", f"cat > /dev/null; kill -{number} $$").returncode == -number
    assert len(desk.kept()) == 2


def test_a_child_left_behind_is_not_waited_for_and_may_go_on_writing(desk: Desk) -> None:
    gate, alive = desk.home / "gate", desk.home / "alive"
    os.mkfifo(gate)
    done = desk.send("sh", "-c", f"(read x < {gate}; echo late >&2; echo late >&2; echo > {alive}) > /dev/null &")
    assert done.returncode == 0
    gate.write_text("go on\n")
    wait_until(alive.exists)


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("send-via -- msmtp -t", "msmtp -t"),
        ("send-via -- msmtp -f a@b.test -- c@d.test", "msmtp -f a@b.test -- c@d.test"),
        ("send-via -- msmtp --from=a@b.test", "msmtp --from=a@b.test"),
        ("send-via msmtp -a x -f a@b.test -- -odd@d.test", "msmtp -a x -f a@b.test -- -odd@d.test"),
        ("--lang it -v send-via -vv --lang=en -- msmtp --lang it", "msmtp --lang it"),
        ("send-via -f a@b.test -- msmtp -a x c@d.test", "msmtp -f a@b.test -a x c@d.test"),
        ("explain send-via -- x", None),
        ("--lang send-via -- x", None),
        ("send-via -x", None),
        ("send-via -- ", ""),
        ("send-via", ""),
    ],
)
def test_where_the_program_begins(words: str, command: str | None) -> None:
    assert split_sending(words.split())[1] == (None if command is None else command.split())


def test_no_recipient_becomes_an_option(roampost: Run) -> None:
    """In this form mutt sets no -- before the recipients."""
    ran = roampost("send-via", "-f", "a@b.test", "--", "touch", "--reference=x@evil.test")
    assert ran.status == 64
    assert "looks like an option" in ran.err


def test_wrong_usage_says_how(roampost: Run) -> None:
    for words in (
        ("send-via",),
        ("send-via", "--"),
        ("send-via", "-x", "cat"),
        ("demo", "--", "send-via", "--", "cat"),
    ):
        ran = roampost(*words, given="x")
        assert (ran.status, ran.out) == (64, "")
        assert ran.err.strip()
