"""The host between the extension and Roampost: what it passes on, what it refuses, and who may come to it."""

import json
import os
import socket
import stat
import struct
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from assistant.cli.tables import explain_rules
from assistant.clients.planning import english
from assistant.engine.explain.explain import explain
from assistant.host import native_host
from assistant.host.native_host import NativeHost, failure_text
from assistant.host.resources import resource
from assistant.wire.json_schema import fits
from assistant.wire.native_messaging import LARGEST_OCTETS, frame, meeting_place, read_frame

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no such socket on Windows")

SCHEMA = json.loads(resource("schemas/thunderbird-1.json").read_text("utf-8"))
FAILED = {"type": "failed", "account": "anna@proseware.test", "server": "s.test", "port": 25, "error": "550 no relay"}
EDIT = {"section": "mail.identity.id1", "key": "smtpServer", "old": "smtp1", "new": "smtp2"}


class Side:
    """The extension's side of a running host."""

    def __init__(self, runtime: Path, profile: Path) -> None:
        self.started: list[str] = []
        self.may_start = True
        self.profile = profile
        self.environ = {"XDG_RUNTIME_DIR": str(runtime)}
        source, self.sink = os.pipe()
        self.source, sink = os.pipe()
        self.ends = [source, sink, self.source]
        self.status: list[int] = []
        host = NativeHost(source, sink, self.environ, self._start, english)
        self.thread = threading.Thread(target=lambda: self.status.append(host.run()))
        self.thread.start()

    def _start(self, text: str) -> bool:
        self.started.append(text)
        return self.may_start

    @property
    def place(self) -> Path:
        name = meeting_place(self.environ, os.path.realpath(self.profile))
        assert name is not None
        return Path(name)

    def say(self, message: dict[str, Any]) -> None:
        os.write(self.sink, frame(message))

    def hear(self) -> dict[str, Any]:
        message = read_frame(lambda most: os.read(self.source, most))
        assert message is not None
        assert fits(message, "to_thunderbird", SCHEMA)
        return message

    def greet(self) -> None:
        """Say hello; what it says to nonsense afterwards shows that it has taken the hello in."""
        self.say({"type": "hello", "profile": str(self.profile), "version": "1.0"})
        self.say({"type": "nonsense"})
        assert self.hear()["type"] == "refused"

    def visit(self) -> socket.socket:
        visitor = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        visitor.settimeout(30)
        visitor.connect(str(self.place))
        return visitor

    def agree(self, visitor: socket.socket) -> None:
        """Have a visitor's request come through whole, as the very next thing heard."""
        visitor.sendall(frame({"type": "save"}))
        asked = self.hear()
        assert asked["type"] == "save"
        self.say({"type": "answer", "id": asked["id"], "ok": True, "why": ""})
        assert read_frame(visitor.recv) == {"type": "answer", "ok": True, "why": ""}

    def leave(self) -> int:
        if self.sink >= 0:
            os.close(self.sink)
            self.sink = -1
        self.thread.join(30)
        (status,) = self.status
        return status

    def close(self) -> None:
        self.leave()
        for end in self.ends:
            os.close(end)


@pytest.fixture
def side(tmp_path: Path) -> Iterator[Side]:
    with TemporaryDirectory(prefix="run") as runtime:  # a socket's address is short
        one = Side(Path(runtime), tmp_path)
        try:
            yield one
        finally:
            one.close()


def test_a_request_goes_through_and_its_answer_comes_back(side: Side) -> None:
    side.greet()
    assert stat.S_IMODE(side.place.lstat().st_mode) == 0o600
    assert stat.S_IMODE(side.place.parent.stat().st_mode) == 0o700
    with side.visit() as visitor:
        visitor.sendall(frame({"type": "change", "edits": [EDIT]}))
        asked = side.hear()
        assert asked["edits"] == [EDIT]
        side.say({"type": "answer", "id": asked["id"] + 1, "ok": True, "why": ""})  # to no question
        side.say({"type": "answer", "id": asked["id"], "ok": False, "why": "changed"})
        assert read_frame(visitor.recv) == {"type": "answer", "ok": False, "why": "changed"}
    assert side.leave() == 0
    assert not side.place.exists()


@pytest.mark.parametrize(
    "request_",
    [{"type": "failed"}, {"type": "change", "edits": []}, {"type": "save", "id": 1}, {"type": "change"}, {}],
    ids=str,
)
def test_what_roampost_would_not_ask_never_reaches_the_extension(side: Side, request_: dict[str, Any]) -> None:
    side.greet()
    with side.visit() as visitor:
        visitor.sendall(frame(request_))
        assert read_frame(visitor.recv) == {"type": "answer", "ok": False, "why": "unexpected"}
    with side.visit() as visitor:
        side.agree(visitor)  # the first thing that it hears


def test_a_visitor_that_breaks_off_or_sends_too_much_is_sent_away(side: Side) -> None:
    side.greet()
    for octets in (b"\1\0", struct.pack("@I", LARGEST_OCTETS + 1)):
        with side.visit() as visitor:
            visitor.sendall(octets)
            visitor.shutdown(socket.SHUT_WR)
            assert read_frame(visitor.recv) == {"type": "answer", "ok": False, "why": "unexpected"}
    side.visit().close()
    with side.visit() as visitor:
        side.agree(visitor)


def test_an_extension_that_does_not_answer_is_not_waited_for_without_end(
    side: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    side.greet()
    monkeypatch.setattr(native_host, "_WAIT_S", 0.01)
    with side.visit() as visitor:
        visitor.sendall(frame({"type": "save"}))
        assert read_frame(visitor.recv) == {"type": "answer", "ok": False, "why": "silent"}


def test_a_failed_send_opens_the_window_on_what_is_known(side: Side) -> None:
    side.say(FAILED)
    assert side.hear() == {"type": "opened"}
    (text,) = side.started
    found = explain(text, explain_rules())
    assert (found.fields.account, found.fields.server, found.fields.port) == ("anna@proseware.test", "s.test", 25)
    assert found.category == "relay_denied"


def test_a_window_that_cannot_be_opened_is_told(side: Side) -> None:
    side.may_start = False
    side.say(FAILED)
    assert side.hear() == {
        "type": "refused",
        "why": "Roampost's window is open already, or could not be opened.",
    }


def test_a_server_cannot_speak_for_another_account() -> None:
    text = failure_text({**FAILED, "account": "a@b.test\nServer: evil.test", "port": 0})
    assert text.split("\n")[:2] == ["Account: a@b.test Server: evil.test", "Server: s.test"]


def test_too_much_ends_the_conversation_with_a_sentence(side: Side) -> None:
    os.write(side.sink, struct.pack("@I", LARGEST_OCTETS + 1))
    assert side.hear()["why"] == "The mail program's message has more than the 64 KB that are read."
    assert side.leave() == native_host.UNREADABLE


@pytest.mark.parametrize("profile", ["\0", "\ud800", "relative", "x" * 4096])
def test_no_profile_brings_it_down(side: Side, profile: str) -> None:
    side.say({"type": "hello", "profile": profile, "version": "1"})
    side.say({"type": "nonsense"})
    assert side.hear() == {"type": "refused", "why": "The mail program's message is not one that Roampost knows."}


def test_without_a_private_place_there_is_no_socket(tmp_path: Path) -> None:
    side = Side(tmp_path, tmp_path)
    side.environ.pop("XDG_RUNTIME_DIR")
    side.greet()
    side.close()
    assert list(tmp_path.rglob("thunderbird-*")) == []


def test_the_socket_of_a_later_host_is_left_alone(side: Side, tmp_path: Path) -> None:
    side.greet()
    later = Side(Path(side.environ["XDG_RUNTIME_DIR"]), tmp_path)
    later.greet()
    side.leave()
    assert later.place.exists()
    later.close()
    assert not later.place.exists()
