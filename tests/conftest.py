"""The guards that every test runs under: no traffic to the outside, no trace left behind, no warning unseen."""

import logging
import os
import re
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_LOOPBACK = re.compile(r"127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+|0\.0\.0\.0|::|localhost|ip6-localhost")
_NAMESPACE = Path("/proc/thread-self/ns/net")
_OWN_NAMES = {socket.gethostname(), ""}
_strayed: list[str] = []


def _namespace() -> int:
    """Return the number of the network namespace that this thread is in; 0 where there are none."""
    try:
        return _NAMESPACE.stat().st_ino
    except OSError:
        return 0


_MACHINE = _namespace()


def _stays_here(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    name = str(host)
    return bool(_LOOPBACK.fullmatch(name)) or name.rstrip(".").endswith(".localhost") or name in _OWN_NAMES


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what would leave this computer, except in a network namespace that a test made."""
    if event in ("socket.connect", "socket.sendto"):
        sock, address = arguments
        if sock.family not in (socket.AF_INET, socket.AF_INET6) or not isinstance(address, tuple):
            return
        target: object = address[0]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        target = arguments[0]
        if target is None:
            return
        if event == "socket.getaddrinfo" and _is_numeric(target):
            return
    else:
        return
    if not _stays_here(target) and _namespace() == _MACHINE:
        place = "".join(traceback.format_stack(limit=12)[:-1])
        _strayed.append(f"{event} to {target!r}\n{place}")
        raise AssertionError(f"a test reached outside this computer: {event} to {target!r}")


def _is_numeric(host: object) -> bool:
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, text.partition("%")[0])
        except (OSError, ValueError):
            continue
        return True
    return False


sys.addaudithook(_audit)

_born: dict[threading.Thread, str] = {}
_start = threading.Thread.start


def _remembering_start(self: threading.Thread) -> None:
    _born[self] = "".join(traceback.format_stack(limit=8)[:-1])
    _start(self)


threading.Thread.start = _remembering_start  # type: ignore[method-assign] # remembers where a thread was started


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home of its own, locale C, and no way to the user's keyring, session bus or system log."""
    home = tmp_path_factory.mktemp("home")
    places = {
        "HOME": home,
        "USERPROFILE": home,
        "ROAMPOST_HOME": home / "roampost",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for name, place in places.items():
        monkeypatch.setenv(name, str(place))
    # A test's events are no matter for the log of the computer that it runs on.
    monkeypatch.setattr("assistant.host.systemlog.JOURNAL", home / "no-journal")
    monkeypatch.setattr("assistant.host.systemlog.SYSLOG", home / "no-syslog")
    (home / "run").mkdir(mode=0o700)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    for name in (
        "LANGUAGE",
        "LC_MESSAGES",
        "LANG",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "PYTHON_KEYRING_BACKEND",
        "DBUS_SESSION_BUS_ADDRESS",
        "NO_COLOR",
        "FORCE_COLOR",
    ):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(autouse=True)
def no_straying() -> Iterator[None]:
    """Fail a test that reached outside this computer, even where the code under test swallowed the refusal."""
    _strayed.clear()
    yield
    strayed = list(_strayed)
    _strayed.clear()
    assert not strayed, "reached outside this computer:\n" + "\n".join(strayed)


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """Fail a test that leaves a thread running, and tell where that was started."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 5
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading._DummyThread):  # Qt's own threads show up as these and cannot be joined
            continue
        thread.join(max(0.0, deadline - time.monotonic()))
        assert not thread.is_alive(), f"{thread.name} was left running; it was started here:\n{_born.get(thread, '?')}"
    for thread in [thread for thread in _born if not thread.is_alive()]:
        del _born[thread]


class _Collector(logging.Handler):
    """Keeps what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        self.seen.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_warnings_logged(request: pytest.FixtureRequest) -> Iterator[Callable[[str], None]]:
    """Fail a test during which something was logged at WARNING or above that it did not announce.

    Yields a function that announces a message by a regular expression (see `expect_log`).
    """
    del request
    collector = _Collector()
    expected: list[str] = []
    root = logging.getLogger()
    root.addHandler(collector)
    try:
        yield expected.append
    finally:
        root.removeHandler(collector)
    unexpected = [line for line in collector.seen if not any(re.search(pattern, line) for pattern in expected)]
    unseen = [pattern for pattern in expected if not any(re.search(pattern, line) for line in collector.seen)]
    assert not unexpected, "logged, and not announced by expect_log():\n" + "\n".join(unexpected)
    assert not unseen, "announced, and never logged:\n" + "\n".join(unseen)


@pytest.fixture
def expect_log(no_warnings_logged: Callable[[str], None]) -> Callable[[str], None]:
    """Announce a warning that the test brings about: ``expect_log("regular expression")``; it must come."""
    return no_warnings_logged
