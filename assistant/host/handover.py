"""Hands a message to a sendmail-like program: every octet, exactly once, with its output and its exit status.

The message is written down first, so that it is safe whatever happens next; where that cannot be, it is handed on as
it comes. The program is started once and never again. Its error output is passed on as it comes and its end is kept.
"""

import os
import select
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from types import FrameType
from typing import Final

from assistant.host.unsent import Spool
from assistant.model.fault import AssistantError

NOT_EXECUTABLE: Final = 126
NOT_FOUND: Final = 127
"""As env(1) and the shell say."""
UNREAD: Final = 74
"""EX_IOERR of sysexits.h: the message could not be read to its end, and nothing was handed on."""

_CHUNK_OCTETS: Final = 1 << 16
_MOST_SAID_OCTETS: Final = 8192
_MOST_LEFT_OCTETS: Final = 1 << 20
"""What is still passed on once the program has ended; the largest pipe holds no more."""
_PASSED_ON: Final = tuple(
    getattr(signal, name)
    for name in ("SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM", "SIGUSR1", "SIGUSR2")
    if hasattr(signal, name)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """What became of the message.

    Attributes:
        status: the program's exit status; negative: the signal that ended it, as `subprocess` tells.
        started: the program ran.
        said: the end of its error output, at most 8 KiB.
        spool: the message as it was written down, for the caller to keep or drop; None where it could not be.
    """

    status: int
    started: bool
    said: str
    spool: Spool | None


class StoppedError(Exception):
    """A signal came before the message was whole; nothing was handed on.

    Attributes:
        number: the signal.
    """

    def __init__(self, number: int) -> None:
        super().__init__(f"signal {number}")
        self.number = number


def hand_over(command: list[str], source: int, make_spool: Callable[[], Spool]) -> Handed:
    """Read the message to its end and hand it to the program. Waits for it however long it takes, as its caller would.

    Must be called in the main thread, whose signals are passed on to the program meanwhile.

    Args:
        command: program and arguments; looked up in PATH, no shell.
        source: the descriptor that the message is read from.
        make_spool: opens where the message is written down; whatever it raises, the message is handed on.

    Raises:
        StoppedError: a signal came first.
    """
    with _signals() as signals:
        try:
            first = os.read(source, _CHUNK_OCTETS)
        except OSError:
            return Handed(status=UNREAD, started=False, said="", spool=None)
        spool: Spool | None = None
        try:
            try:
                spool = make_spool()
            except (OSError, AssistantError):
                return _run(command, signals, None, _rest(first, source))
            chunk = first
            while chunk:
                try:
                    spool.write(chunk)
                except OSError:
                    return _run(command, signals, None, _after(spool, chunk, source))
                chunk = os.read(source, _CHUNK_OCTETS)
        except BaseException as fault:
            if spool is not None:
                spool.drop()
            if isinstance(fault, OSError):
                return Handed(status=UNREAD, started=False, said="", spool=None)
            raise
        return _run(command, signals, spool, None)


class _Signals:
    """Before the program is there a signal stops the work; then it is the program's."""

    def __init__(self) -> None:
        self._held: list[int] | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def __call__(self, number: int, frame: FrameType | None) -> None:
        del frame
        if self._process is not None:
            with suppress(ProcessLookupError):
                self._process.send_signal(number)
        elif self._held is not None:
            self._held.append(number)
        else:
            raise StoppedError(number)

    def hold(self) -> None:
        """Stop nothing from now on: the program is about to start."""
        self._held = []

    def belong_to(self, process: subprocess.Popen[bytes]) -> None:
        """Pass on what came and what comes."""
        self._process = process
        for number in self._held or ():
            self(number, None)


@contextmanager
def _signals() -> Iterator[_Signals]:
    signals = _Signals()
    before = {}
    for number in _PASSED_ON:
        # One that our caller ignores (nohup) stays ignored, for the program too.
        if signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, signals)
    try:
        yield signals
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _rest(chunk: bytes, source: int) -> Iterator[bytes]:
    while chunk:
        yield chunk
        chunk = os.read(source, _CHUNK_OCTETS)


def _after(spool: Spool, chunk: bytes, source: int) -> Iterator[bytes]:
    """Give what was written down before the disk was full, then what was not; the file goes once it was read."""
    try:
        left = spool.octets
        while left:
            part = os.read(spool.reader, min(left, _CHUNK_OCTETS))
            if not part:
                raise OSError("the message on the disk has been cut")
            left -= len(part)
            yield part
    finally:
        spool.drop()
    yield from _rest(chunk, source)


def _run(command: list[str], signals: _Signals, spool: Spool | None, chunks: Iterator[bytes] | None) -> Handed:
    """Run the program on the spooled message, or on the chunks as they come."""
    signals.hold()
    with _relay() as relay:
        try:
            process = subprocess.Popen(  # noqa: S603 - the very program that the user's mail program was told to run
                command,
                stdin=subprocess.PIPE if spool is None else spool.reader,
                stderr=relay.entrance,
                close_fds=False,  # as if it had been started directly: what it inherits is not ours to choose
            )
        except (OSError, ValueError) as fault:
            status = NOT_FOUND if isinstance(fault, FileNotFoundError) else NOT_EXECUTABLE
            return Handed(status=status, started=False, said="", spool=spool)
        signals.belong_to(process)
        relay.begin()
        whole = True
        if chunks is not None:
            whole = _feed(process, chunks)
        status = process.wait()
    return Handed(status=status if whole else UNREAD, started=True, said=relay.said, spool=spool)


def _feed(process: subprocess.Popen[bytes], chunks: Iterator[bytes]) -> bool:
    """Write the message to the program; False where it could not be read to its end.

    Then the program is ended before it can take half a message for a whole one.
    """
    assert process.stdin is not None
    try:
        for chunk in chunks:
            try:
                process.stdin.write(chunk)
                process.stdin.flush()
            except BrokenPipeError:
                break  # it has heard enough; its exit status tells
    except OSError:
        process.kill()
        return False
    finally:
        with suppress(BrokenPipeError):
            process.stdin.close()
    return True


class _Relay:
    """Passes the program's error output on as it comes, and remembers its end.

    A program may leave a child behind that goes on writing (sendmail in the background): it is not waited for, and
    it keeps the pipe's far end itself, so that writing there never kills it.
    """

    def __init__(self) -> None:
        self._tail = b""
        self._reader, self.entrance = os.pipe()
        os.set_inheritable(self._reader, True)
        self._wake_reader, self._wake = os.pipe()
        self._thread = threading.Thread(target=self._pass_on, name="roampost-relay", daemon=True)

    @property
    def said(self) -> str:
        """The end of what was written."""
        return self._tail.decode("utf-8", "replace")

    def begin(self) -> None:
        """Start passing on; the program has its own end by now."""
        os.close(self.entrance)
        self.entrance = -1
        self._thread.start()

    def close(self) -> None:
        """Pass on what is there, and stop."""
        if self._thread.ident is not None:
            os.write(self._wake, b"\n")
            self._thread.join()
        for descriptor in (self._reader, self.entrance, self._wake_reader, self._wake):
            if descriptor >= 0:
                os.close(descriptor)

    def _pass_on(self) -> None:
        ending = False
        left = _MOST_LEFT_OCTETS
        while left > 0:
            ready, _, _ = select.select([self._reader, self._wake_reader], [], [], 0 if ending else None)
            if self._reader in ready:
                chunk = os.read(self._reader, _CHUNK_OCTETS)
                if not chunk:
                    return
                if self._wake_reader in ready:
                    left -= len(chunk)
                self._tail = (self._tail + chunk)[-_MOST_SAID_OCTETS:]
                _write_all(2, chunk)
            elif ending:
                return
            else:
                ending = True


class _NoRelay:
    """Where there is no pipe to wait on (Windows) the program writes its error output itself."""

    entrance = None
    said = ""

    def begin(self) -> None:
        """Nothing to start."""


@contextmanager
def _relay() -> Iterator[_Relay | _NoRelay]:
    try:
        relay = _Relay() if os.name == "posix" else None
    except OSError:  # no descriptors left
        relay = None
    if relay is None:
        yield _NoRelay()
        return
    try:
        yield relay
    finally:
        relay.close()


def _write_all(descriptor: int, data: bytes) -> None:
    # Our caller may have closed its end; the program must not feel it.
    with suppress(OSError):
        while data:
            data = data[os.write(descriptor, data) :]
