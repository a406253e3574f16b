"""Windows' event log and macOS's unified log, against fakes of their documented functions: neither system was there."""

import ctypes
import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from assistant.host import _eventlog, systemlog
from assistant.host._eventlog import EVENT_IDS, UnifiedLog, WindowsEventLog
from assistant.model.event import Deed, LogEvent, Outcome
from assistant.model.finding import RemedyKind, Restriction
from assistant.model.net import NetworkKind

HANDLE = 0x7FFF_1234_5678_9ABC
EVENTS = {
    LogEvent(
        deed=Deed.DIAGNOSED,
        outcome=Outcome.REMEDY_KNOWN,
        network=NetworkKind.HOTSPOT,
        restriction=Restriction.PORT_BLOCKED,
        remedy=RemedyKind.CHANGE_PORT,
    ): (1, "deed=diagnosed outcome=remedy_known network=hotspot restriction=port_blocked remedy=change_port"),
    LogEvent(deed=Deed.LOOKED_AHEAD, outcome=Outcome.SENDING_WORKS): (
        2,
        "deed=looked_ahead outcome=sending_works network=unknown",
    ),
    LogEvent(deed=Deed.CHANGED, outcome=Outcome.DONE): (3, "deed=changed outcome=done network=unknown"),
    LogEvent(deed=Deed.PUT_BACK, outcome=Outcome.IN_PART): (4, "deed=put_back outcome=in_part network=unknown"),
}
EVENT = next(iter(EVENTS))


class Function:
    """A fake of a library's function: it can be given types, and notes what it is called with."""

    def __init__(self, calls: list[tuple[Any, ...]], name: str, answer: object) -> None:
        self._note: Callable[..., None] = lambda *given: calls.append((name, *given))
        self._answer = answer
        self.restype: Any = ctypes.c_int
        self.argtypes: list[Any] = []

    def __call__(self, *given: object) -> object:
        if len(given) != len(self.argtypes):
            raise TypeError("another number of arguments than was declared")
        for kind, value in zip(self.argtypes, given, strict=True):
            kind.from_param(value)
        self._note(*given)
        return self._answer


@dataclass
class FakeAdvapi:
    """A fake of ``advapi32.dll``."""

    handle: int | None = HANDLE
    reported: int = 1
    calls: list[tuple[Any, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.RegisterEventSourceW = Function(self.calls, "register", self.handle)
        self.ReportEventW = Function(self.calls, "report", self.reported)
        self.DeregisterEventSource = Function(self.calls, "deregister", 1)


@dataclass
class FakeSyslog:
    """A fake of the standard library's `syslog`; the numbers are those of syslog.h."""

    LOG_USER: int = 8
    LOG_NOTICE: int = 5
    calls: list[tuple[Any, ...]] = field(default_factory=list)

    def openlog(self, ident: str, logoption: int, facility: int, /) -> None:
        """See openlog(3)."""
        self.calls.append(("openlog", ident, logoption, facility))

    def syslog(self, priority: int, message: str, /) -> None:
        """See syslog(3)."""
        self.calls.append(("syslog", priority, message))


def ended() -> None:
    """Wait until nothing is being written any more."""
    for thread in threading.enumerate():
        if thread.name == "system-log":
            thread.join()


@pytest.mark.parametrize(("event", "told"), EVENTS.items(), ids=lambda value: getattr(value, "deed", ""))
def test_a_fake_windows_is_told_each_event(event: LogEvent, told: tuple[int, str]) -> None:
    library = FakeAdvapi()
    WindowsEventLog(lambda: library)(event)
    ended()
    number, line = told
    register, report, deregister = library.calls
    assert register == ("register", None, "Roampost")
    name, handle, kind, category, event_id, user, texts, octets, strings, raw = report
    assert (name, handle, kind, category, event_id, user) == ("report", HANDLE, 4, 0, number, None)
    assert (texts, octets, list(strings), raw) == (1, 0, [line], None)
    assert deregister == ("deregister", HANDLE)
    # A handle is a pointer: as an `int` of C it would lose its upper half.
    assert library.RegisterEventSourceW.restype is ctypes.c_void_p


def test_each_deed_has_a_number_of_its_own() -> None:
    assert set(EVENT_IDS) == set(Deed)
    assert len(set(EVENT_IDS.values())) == len(Deed)
    assert all(1 <= one <= 1000 for one in EVENT_IDS.values())


@pytest.mark.parametrize(
    ("library", "names"),
    [(FakeAdvapi(handle=None), ["register"]), (FakeAdvapi(reported=0), ["register", "report", "deregister"])],
    ids=["no source", "refused"],
)
def test_a_fake_windows_that_takes_nothing_is_let_be(
    library: FakeAdvapi, names: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, _eventlog.__name__)
    WindowsEventLog(lambda: library)(EVENT)
    ended()
    assert [one[0] for one in library.calls] == names
    assert "the event was not logged" in caplog.text


@pytest.mark.parametrize(("event", "told"), EVENTS.items(), ids=lambda value: getattr(value, "deed", ""))
def test_a_fake_unified_log_is_told_each_event(event: LogEvent, told: tuple[int, str]) -> None:
    library = FakeSyslog()
    UnifiedLog(lambda: library)(event)
    ended()
    assert library.calls == [("openlog", "roampost", 0, 8), ("syslog", 5, told[1])]


@pytest.mark.parametrize("fault", [OSError("gone"), ImportError("none"), AttributeError("no such function")])
@pytest.mark.parametrize("log", [WindowsEventLog, UnifiedLog])
def test_without_the_library_nothing_happens(
    log: Callable[[Any], Callable[[LogEvent], None]], fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, _eventlog.__name__)

    def missing() -> Any:
        raise fault

    log(missing)(EVENT)
    ended()
    assert f"the event was not logged: {fault}" in caplog.text


def test_a_service_that_never_answers_holds_nothing_up() -> None:
    answered = threading.Event()
    library = FakeSyslog()

    def slow() -> FakeSyslog:
        answered.wait(20)
        return library

    UnifiedLog(slow)(EVENT)
    assert library.calls == []
    answered.set()
    ended()
    assert len(library.calls) == 2


@pytest.mark.parametrize(("platform", "kind"), [("win32", WindowsEventLog), ("darwin", UnifiedLog)])
def test_each_system_has_its_log(platform: str, kind: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert isinstance(systemlog.system_log(), kind)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no syslog")
def test_the_standard_library_has_what_is_wanted_of_it() -> None:
    library = _eventlog.standard_syslog()
    assert (library.LOG_USER, library.LOG_NOTICE) == (FakeSyslog.LOG_USER, FakeSyslog.LOG_NOTICE)
    assert callable(library.openlog)
    assert callable(library.syslog)
