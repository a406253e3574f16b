"""What a report says of this computer, and which names it knows in order to hide them."""

import getpass
import platform
import socket
from pathlib import Path

import pytest

import assistant
from assistant.host.machine import read_machine


def test_it_says_what_it_runs_on() -> None:
    machine = read_machine()
    assert (machine.roampost, machine.python) == (assistant.__version__, platform.python_version())
    assert machine.system
    assert "SSL" in machine.tls
    assert {"keyring", "dnspython", "cryptography"} <= {name for name, _ in machine.packages}
    assert all(version[0].isdigit() for _, version in machine.packages)


def test_it_knows_the_names_to_hide() -> None:
    names = read_machine().personal
    assert {socket.gethostname(), getpass.getuser(), Path.home().name} <= set(names)
    assert "" not in names


def test_a_user_without_an_entry_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert read_machine().personal == tuple(dict.fromkeys((socket.gethostname(), socket.gethostname().split(".")[0])))


@pytest.mark.parametrize(
    ("release", "said"),
    [({"PRETTY_NAME": "Fenix 7", "NAME": "Fenix"}, "Fenix 7"), ({"NAME": "Fenix"}, "Fenix"), ({}, "Linux")],
)
def test_the_system_is_named_by_its_release_file(
    monkeypatch: pytest.MonkeyPatch, release: dict[str, str], said: str
) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: release)
    assert read_machine().system == said
