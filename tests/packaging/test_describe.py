"""The man page and the completions: as the grammar has them, and as the real shells and formatters take them."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAN = ROOT / "packaging" / "man" / "roampost.1"
COMPLETIONS = ROOT / "packaging" / "completions"
BASH, FISH, ZSH = COMPLETIONS / "roampost.bash", COMPLETIONS / "roampost.fish", COMPLETIONS / "_roampost"


def ran(*argv: str | Path, given: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(argv, input=given, capture_output=True, text=True, cwd=ROOT, check=False)


def program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"program not installed: {name}")
    return found


def helped(*command: str) -> str:
    done = ran(sys.executable, "-m", "assistant", *command, "--help", "--lang", "en")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_they_are_as_the_grammar_has_them() -> None:
    done = ran(sys.executable, "packaging/describe.py", "--check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), "run packaging/describe.py"


def test_every_command_and_option_of_the_help_is_in_each() -> None:
    commands = re.findall(r"^ {4}(\w[\w-]*)", helped().partition("commands:")[2], re.MULTILINE)
    assert {"diagnose", "report"} <= set(commands)
    texts = {path: path.read_text("utf-8") for path in (MAN, BASH, FISH, ZSH)}
    for command in commands:
        options = set(re.findall(r"--[a-z][a-z-]+", helped(command))) - {"--"}
        assert options
        for option in options:
            assert option.replace("-", r"\-") in texts[MAN], (command, option)
            assert option in texts[BASH], (command, option)
            assert f"-l {option[2:]} " in texts[FISH], (command, option)
            assert option in texts[ZSH], (command, option)
        assert command.replace("-", r"\-") in texts[MAN]
        assert all(command in texts[path] for path in (BASH, FISH, ZSH))


def test_the_man_page_is_formatted_without_a_warning() -> None:
    done = ran(program("groff"), "-man", "-ww", "-z", MAN)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    page = re.sub(r"\x1b\[\d+m|.\x08", "", ran("groff", "-man", "-Tascii", MAN).stdout)
    assert "EXIT STATUS" in page
    assert "--travel-check" in page


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["di"], {"diagnose"}),
        (["--lang", "it", "net"], {"network"}),
        (["report", "--j"], {"--json"}),
        (["report", "-o", "LICEN"], {"LICENSE"}),
        (["explain", "LICEN"], {"LICENSE"}),
        (["password", ""], {"set", "forget", "show-where"}),
        (["password", "set", "--for", ""], {"outgoing", "incoming"}),
        (["demo", "--hazard", "port"], {"port-25-blocked"}),
        (["demo", "--", "rep"], {"report"}),
        (["demo", "--", "report", "--out"], {"--output"}),
        (["diagnose", "--account", ""], set()),
        (["accounts", ""], set()),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_bash_offers(words: list[str], offered: set[str]) -> None:
    script = (
        'source "$1"; shift; COMP_WORDS=(roampost "$@"); COMP_CWORD=$#; _roampost; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = ran(program("bash"), "--norc", "-c", script, "bash", BASH, *words)
    assert done.stderr == ""
    assert set(done.stdout.split()) == offered


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("roampost di", {"diagnose"}),
        ("roampost report --js", {"--json"}),
        ("roampost password set --for ", {"outgoing", "incoming"}),
        ("roampost demo --hazard port", {"port-25-blocked"}),
    ],
)
def test_fish_offers(line: str, offered: set[str]) -> None:
    done = ran(program("fish"), "--no-config", "-c", f"source {FISH}; complete -C '{line}'")
    assert {one.partition("\t")[0] for one in done.stdout.splitlines()} == offered


def test_zsh_reads_it() -> None:
    done = ran(program("zsh"), "-f", "-n", ZSH)
    assert (done.returncode, done.stderr) == (0, "")
