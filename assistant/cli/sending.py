"""``roampost send-via -- PROGRAM ARGS…``: hands a message on, and is there when it is refused.

Nothing that goes wrong in Roampost itself keeps the message from the program or changes the exit status. Arguments
may hold addresses, and are never logged or shown.
"""

import argparse
import logging
import os
import shlex
import signal
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from assistant import log
from assistant.cli.face import Face
from assistant.host.handover import NOT_EXECUTABLE, NOT_FOUND, UNREAD, Handed, StoppedError, hand_over
from assistant.host.paths import paths
from assistant.host.unsent import FOLDER, Spool
from assistant.model.fault import WrongUsageError
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_BY_SIGNAL: Final = 128
_logger: Final = logging.getLogger(__name__)


def plain(what: Sentence) -> str:
    """Fill in a sentence in English, when no language can be loaded."""
    return what.template.format(
        **{name: plain(value) if isinstance(value, Sentence) else value for name, value in what.params}
    )


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out; returns the program's own exit status, or ends by the signal that ended it.

    Raises:
        WrongUsageError: no program is named, or it is to run in the demo.
    """
    command: list[str] = getattr(arguments, "inner", None) or []
    if not command:
        raise WrongUsageError(
            "no-program",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "Which program takes the message? Say it like this: roampost send-via -- msmtp -t"
                )
            ),
        )
    source = sys.stdin.fileno() if sys.stdin is not None else -1
    try:
        handed = hand_over(command, source, _spool)
    except StoppedError as stopped:
        return _end_by(stopped.number)
    if handed.status == 0:
        _drop(handed.spool)
        return 0
    try:
        _help(face, Path(command[0]).name, handed)
    except Exception:
        # The message and its status come first; the mail program has the message still.
        _logger.debug("no help with a refused message", exc_info=True)
    return handed.status if handed.status > 0 else _end_by(-handed.status)


def _spool() -> Spool:
    return Spool(paths().state / FOLDER, datetime.now(UTC))


def _drop(spool: Spool | None) -> None:
    if spool is not None:
        with suppress(OSError):
            spool.drop()


def _help(face: Face, program: str, handed: Handed) -> None:
    """Keep the message, and say where it is and what to do: on standard error and on the desktop."""
    what = _what(program, handed)
    kept: tuple[Path, Path] | None = None
    if handed.spool is not None:
        try:
            kept = handed.spool.keep(log.without_credentials(handed.said))
        except OSError:
            _logger.debug("the message was not kept", exc_info=True)
    if kept is None:
        safe = sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "Roampost could not keep the message; your mail program still has it. Find out why: {next}"
            ),
            next="roampost diagnose",
        )
    else:
        message, said = kept
        next_step = f"roampost open {shlex.quote(str(said))}" if handed.said.strip() else "roampost diagnose"
        safe = sentence(
            QT_TRANSLATE_NOOP("Roampost", "It is safe in {path}. Find out why: {next}"),
            path=str(message),
            next=next_step,
        )
    face.note(f"{face.text(what)} {face.text(safe)}")
    # Loaded only when something went wrong: sending stays quick.
    from assistant.host.notification import notify

    notify(face.text(what), face.text(safe))


def _what(program: str, handed: Handed) -> Sentence:
    if handed.status == UNREAD and not handed.started:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "The message broke off before {program} was given it, so it was not sent."),
            program=program,
        )
    if handed.status == NOT_FOUND and not handed.started:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "{program} is not there, so the message was not sent."), program=program
        )
    if handed.status == NOT_EXECUTABLE and not handed.started:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "{program} could not be started, so the message was not sent."),
            program=program,
        )
    return sentence(QT_TRANSLATE_NOOP("Roampost", "{program} did not send the message."), program=program)


def _end_by(number: int) -> int:
    """End this process by a signal, so that who called it sees what it would have seen; else say it as a shell does."""
    with suppress(OSError, ValueError, ImportError):
        # Not on Windows. Only the program's own core is worth keeping.
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        if number not in (signal.SIGKILL, signal.SIGSTOP):
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    return _BY_SIGNAL + number
