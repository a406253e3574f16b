"""``roampost``: its help, its exit statuses, and what it does not bring along."""

import os
import platform
import subprocess
import sys

import pytest

import assistant
from assistant.cli import main as command_line
from assistant.cli.face import Face
from assistant.demo.places import HOME_PASSWORD, WORK_PASSWORD
from tests.unit.cli.conftest import Run

COMMANDS = (
    "open", "explain", "network", "accounts", "diagnose", "prove", "fix", "undo", "password", "policy", "report",
    "demo", "send-via", "watch",
)  # fmt: skip
ANNA = "anna@proseware.com"
REFUSED = "550 5.7.1 <carlo@adatum.com>... Relaying denied"


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_help_of_every_command_in_both_languages(roampost: Run, command: str | None) -> None:
    words = (command,) if command else ()
    english = roampost(*words, "--help", "--lang", "en")
    italian = roampost(*words, "--help", "--lang=it")
    assert (english.status, italian.status) == (0, 0)
    assert english.out.startswith(f"usage: roampost {command or ''}".rstrip())
    assert italian.out.startswith(f"uso: roampost {command or ''}".rstrip())
    assert "show this and leave" in english.out
    assert "mostra questo aiuto ed esci" in italian.out
    for ran in (english, italian):
        assert ran.err == ""
        assert all(option in ran.out for option in ("--help", "--version", "--lang", "--verbose"))
    assert command is not None or all(name in english.out for name in COMMANDS)


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_every_command_tells_the_version(roampost: Run, command: str | None) -> None:
    ran = roampost(*((command,) if command else ()), "--version")
    assert (ran.status, ran.out) == (0, f"roampost {assistant.__version__}\n")


@pytest.mark.parametrize("words", [("--version", "--verbose"), ("-vv", "--version"), ("fix", "--version", "-v")])
def test_the_version_and_what_it_runs_on(roampost: Run, words: tuple[str, ...]) -> None:
    ran = roampost(*words)
    lines = ran.out.splitlines()
    assert (ran.status, lines[0], ran.err) == (0, f"roampost {assistant.__version__}", "")
    assert f"python {platform.python_version()}" in lines
    assert any(line.startswith("dnspython ") for line in lines)


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("diagnose", "--nonsense"),
        ("diagnose", "--budget", "0"),
        ("diagnose", "--budget", "never"),
        ("diagnose", "--recipient", ""),
        ("explain", "--json", "--jsonl"),
        ("fix",),
        ("password", "set"),
        ("password", "guess", "--account", ANNA),
        ("demo", "--network", "moon"),
        ("demo", "--", "demo"),
        ("demo", "--", "fix", "--account", ANNA, "--remedy", "none-such"),
        ("watch", "--nonsense"),
        ("prove",),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_64_and_says_what(roampost: Run, words: tuple[str, ...]) -> None:
    ran = roampost(*words)
    assert ran.status == 64
    assert ran.out == ""
    assert ran.err.strip()


def test_wrong_usage_in_italian(roampost: Run) -> None:
    ran = roampost("explain", "--lang", "it", "--nonsense")
    assert ran.status == 64
    assert ran.err.startswith("uso: ")


def test_input_that_cannot_be_read_is_65(roampost: Run, own_home: object) -> None:
    for words in (
        ("explain", f"{own_home}/not-there"),
        ("explain", str(own_home)),
        ("demo", "--", "diagnose", "--error", f"{own_home}/not-there"),
        ("password", "set", "--account", "nobody"),
    ):
        ran = roampost(*words)
        assert (ran.status, ran.out) == (65, ""), words
        assert ran.err.count("\n") == 1


def test_the_window_without_a_display_is_one_line(roampost: Run) -> None:
    ran = roampost()
    assert (ran.status, ran.out) == (2, "")
    assert "roampost diagnose" in ran.err


def test_a_fault_of_our_own_is_70_and_no_traceback(roampost: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError("a planted fault")

    monkeypatch.setattr("assistant.cli.explaining.explain_rules", fail)
    ran = roampost("explain", given=REFUSED)
    assert (ran.status, ran.out) == (70, "")
    assert "planted" not in ran.err


def test_an_interrupt_is_no_traceback(roampost: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("assistant.cli.explaining.explain_rules", interrupt)
    assert roampost("explain", given=REFUSED).status == command_line.INTERRUPTED


def test_no_secret_is_printed_or_logged(roampost: Run) -> None:
    for words, given in (
        (("diagnose", "--json", "-vv"), ""),
        (("diagnose", "-vv"), ""),
        (("fix", "--account", ANNA, "--yes", "-vv"), ""),
        (("password", "set", "--account", ANNA, "-vv"), "a-typed-secret\n"),
    ):
        ran = roampost("demo", "--", *words, given=given)
        assert ran.status in (0, 1)
        for secret in (HOME_PASSWORD, WORK_PASSWORD, "a-typed-secret"):
            assert secret not in ran.out + ran.err


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--help"], 0),
        (["explain", "--json", "-"], 0),
        (["accounts", "--json"], 0),
        (["demo", "--", "diagnose", "--json"], 1),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_no_command_but_the_window_brings_qt(words: list[str], status: int) -> None:
    code = f"""
import sys
from assistant.cli.main import main
try:
    status = main({words!r})
except SystemExit as left:
    status = left.code or 0
assert not [name for name in sys.modules if name.startswith("PySide6")], "Qt was brought along"
sys.exit(status)
"""
    done = subprocess.run([sys.executable, "-c", code], input=REFUSED, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (status, "")


def test_the_window_is_there_before_what_talks_to_servers() -> None:
    code = """
import sys
import assistant.app
late = ("assistant.session.world", "assistant.probe.transport", "assistant.engine.explain.rules", "dns", "keyring",
        "cryptography", "h11", "truststore", "xml", "PySide6.QtNetwork", "PySide6.QtSvg")
print([name for name in late if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_closed_pipe_ends_quietly() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "assistant", "explain", "--json"],
            input=REFUSED.encode(),
            stdout=writer,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (command_line.INTERRUPTED, b"")


@pytest.mark.parametrize(("terminal", "variables", "coloured"), [
    (True, {}, True),
    (True, {"NO_COLOR": "1"}, False),
    (True, {"TERM": "dumb"}, False),
    (False, {}, False),
])  # fmt: skip
def test_colours_only_on_a_terminal_and_where_wanted(
    roampost: Run, monkeypatch: pytest.MonkeyPatch, terminal: bool, variables: dict[str, str], coloured: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    ran = roampost("explain", given=REFUSED)
    assert ran.status == 0
    assert ("\x1b[" in ran.out) is coloured


def test_what_a_server_says_cannot_steer_the_terminal(roampost: Run) -> None:
    ran = roampost("explain", given="550 5.7.1 Relaying denied \x1b]0;owned\x07\x1b[2J\u202e")
    assert not set("\x1b\x07\u202e") & set(ran.out)


def test_a_face_asks_nobody_without_a_terminal(roampost: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object) -> None:
        raise AssertionError("a question without a terminal")

    monkeypatch.setattr(Face, "ask", asked)
    monkeypatch.setattr(Face, "ask_secret", asked)
    assert roampost("demo", "--", "diagnose").status == 1
    assert roampost("demo", "--", "fix", "--account", ANNA).status == 77


def test_no_language_is_said_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line.main(["--lang", "xx9", "network"]) == 64
    said = capsys.readouterr()
    assert "xx9" in said.err and "Traceback" not in said.err
    assert said.out == ""
