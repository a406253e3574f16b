"""Stands between the Thunderbird extension and Roampost: every message is bounded and checked before it is passed on.

Thunderbird starts it with the extension and ends it by closing its input. The extension can have the window opened,
which asks the user before it changes anything. Only Roampost, as the same user, can have something changed: it comes
to a socket in a private folder.
"""

import json
import os
import queue
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from assistant.host.paths import private_folder
from assistant.host.resources import resource
from assistant.model.fault import AssistantError, InputError
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence
from assistant.wire.json_schema import fits
from assistant.wire.native_messaging import BrokenFrameError, frame, meeting_place, read_frame

UNREADABLE: Final = 65
_WAIT_S: Final = 10.0
_LAST_NUMBER: Final = 2**31 - 1


class NativeHost:
    """One conversation with the extension.

    Args:
        source: the descriptor that Thunderbird writes to.
        sink: the one that it reads from.
        environ: where the private folder is looked up.
        start: opens the window on a text; False where it could not be.
        render: puts a sentence into the user's language.
    """

    def __init__(
        self,
        source: int,
        sink: int,
        environ: Mapping[str, str],
        start: Callable[[str], bool],
        render: Callable[[Sentence], str],
    ) -> None:
        self._source = source
        self._sink = sink
        self._environ = environ
        self._start = start
        self._render = render
        self._schema: dict[str, Any] = json.loads(resource("schemas/thunderbird-1.json").read_text("utf-8"))
        self._writing = threading.Lock()
        self._number = 0
        self._answers: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._listener: _Listener | None = None

    def run(self) -> int:
        """Pass messages on until Thunderbird closes its end; returns the exit status."""
        try:
            while True:
                try:
                    message = read_frame(lambda most: os.read(self._source, most))
                    if message is None:
                        return 0
                    if not fits(message, "from_thunderbird", self._schema):
                        raise _not_understood()
                    self._take(message)
                except InputError as fault:
                    self._tell({"type": "refused", "why": self._render(fault.sentence)})
                    if isinstance(fault, BrokenFrameError):
                        return UNREADABLE
        except OSError:
            return 0  # it has gone
        finally:
            if self._listener is not None:
                self._listener.close()

    def _take(self, message: dict[str, Any]) -> None:
        if message["type"] == "answer":
            self._answers.put(message)
        elif message["type"] == "hello":
            if self._listener is None:
                self._listener = _listen(self._environ, message["profile"], self._serve)
        elif self._start(failure_text(message)):
            self._tell({"type": "opened"})
        else:
            raise InputError(
                "window-not-opened",
                sentence(QT_TRANSLATE_NOOP("Roampost", "Roampost's window is open already, or could not be opened.")),
            )

    def _serve(self, visitor: socket.socket) -> None:
        """Pass one request of Roampost's on to the extension, and the answer back."""
        visitor.settimeout(_WAIT_S)
        with visitor, suppress(OSError):
            try:
                request = read_frame(visitor.recv)
                if request is None:
                    return
                known = fits(request, "from_roampost", self._schema)
            except InputError:
                known = False
            answer = self._ask(request or {}) if known else {"ok": False, "why": "unexpected"}
            visitor.sendall(frame({"type": "answer", "ok": answer["ok"], "why": answer["why"]}))

    def _ask(self, request: dict[str, Any]) -> dict[str, Any]:
        self._number = self._number % _LAST_NUMBER + 1
        try:
            self._tell({**request, "id": self._number})
        except ValueError:
            return {"ok": False, "why": "unexpected"}  # with its number it is too large
        try:
            while (answer := self._answers.get(timeout=_WAIT_S))["id"] != self._number:
                pass  # it belongs to a request that was given up
        except queue.Empty:
            return {"ok": False, "why": "silent"}
        return answer

    def _tell(self, message: dict[str, Any]) -> None:
        with self._writing:
            left = frame(message)
            while left:
                left = left[os.write(self._sink, left) :]


class _Listener:
    """The socket of one profile, and the thread that serves it: one visitor at a time."""

    def __init__(self, bound: socket.socket, place: Path, serve: Callable[[socket.socket], None]) -> None:
        self._bound = bound
        self._place = place
        self._inode = place.stat().st_ino
        self._serve = serve
        threading.Thread(target=self._run, name="roampost-visitors", daemon=True).start()

    def close(self) -> None:
        """Take the socket away, unless a later host of the profile has put its own there."""
        with suppress(OSError):
            self._bound.shutdown(socket.SHUT_RDWR)  # closing alone does not wake who waits for visitors
        self._bound.close()
        with suppress(OSError):
            if self._place.lstat().st_ino == self._inode:
                self._place.unlink()

    def _run(self) -> None:
        with suppress(OSError):  # it is closed at the end
            while True:
                visitor, _ = self._bound.accept()
                self._serve(visitor)


def _listen(environ: Mapping[str, str], profile: str, serve: Callable[[socket.socket], None]) -> _Listener | None:
    """Open the socket for a profile; None where there is no private place for it: then nothing is changed live."""
    try:
        name = meeting_place(environ, os.path.realpath(profile))
    except ValueError:
        name = None  # no path at all
    if name is None:
        return None
    place = Path(name)
    try:
        private_folder(place.parent)
        if place.parent.stat().st_uid != os.getuid():
            return None
        with suppress(FileNotFoundError):
            place.unlink()  # a profile is open once: this one's host has gone without a farewell
        bound = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    except (OSError, AssistantError):
        return None
    try:
        bound.bind(name)
        place.chmod(0o600)
        bound.listen(4)
        return _Listener(bound, place, serve)
    except OSError:
        bound.close()
        return None


def failure_text(message: Mapping[str, Any]) -> str:
    """Return what is known of a failed send as an error text that Roampost reads: account, server, port, error."""
    fields = (("Account", message["account"]), ("Server", message["server"]), ("Port", message["port"] or ""))
    # One line each: what a server said must not pass for another field.
    lines = [f"{name}: {' '.join(str(value).split())}" for name, value in fields if value]
    return "\n".join([*lines, "", message["error"], ""])


def _not_understood() -> InputError:
    return InputError(
        "message-not-understood",
        sentence(QT_TRANSLATE_NOOP("Roampost", "The mail program's message is not one that Roampost knows.")),
    )
