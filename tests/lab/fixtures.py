"""Pytest's door to the lab. Labs are made once a session and reset after each test that turned a switch.

`conftest.py` files import the fixtures from here; the labs themselves are kept in this module, so that several
of them share one.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.lab.lab import Lab, sweep
from tests.lab.world import WORLDS

PROGRAMS = ("ip", "nft", "dnsmasq", "dovecot", "postconf", "sqlite3", "openssl")

_labs: dict[str, Lab] = {}
_guards: list["subprocess.Popen[bytes]"] = []


def missing() -> str | None:
    """Say in one line why there can be no lab here, None when there can."""
    if os.name != "posix" or sys.platform != "linux" or os.geteuid() != 0:
        return "needs root and network namespaces"
    absent = [name for name in PROGRAMS if shutil.which(name, path="/usr/sbin:/sbin:/usr/bin:/bin") is None]
    return f"program not installed: {', '.join(absent)}" if absent else None


def shared_lab(key: str, config: pytest.Config) -> Lab:
    """Return the session's lab of a world, made when first asked for."""
    why = missing()
    if why is not None:
        pytest.skip(why)
    if key not in _labs:
        if not _labs:
            sweep()
            config.add_cleanup(take_away)
        lab = Lab(WORLDS[key])
        lab.up()
        _labs[key] = lab
        # Takes the lab away should this process be killed.
        _guards.append(
            subprocess.Popen(
                [sys.executable, "-m", "tests.lab", "guard", lab.name, str(os.getpid())],
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                cwd=config.rootpath,
            )
        )
    return _labs[key]


def take_away() -> None:
    """Take every lab of this session down."""
    while _guards:
        guard = _guards.pop()
        guard.kill()
        guard.wait()
    while _labs:
        _labs.popitem()[1].down()


@pytest.fixture
def lab(request: pytest.FixtureRequest) -> Iterator[Lab]:
    """The lab with the names that everybody knows, reset afterwards."""
    with shared_lab("article", request.config).restored() as made:
        yield made


@pytest.fixture(params=sorted(WORLDS))
def any_lab(request: pytest.FixtureRequest) -> Iterator[Lab]:
    """Each world's lab in turn, reset afterwards."""
    with shared_lab(request.param, request.config).restored() as made:
        yield made
