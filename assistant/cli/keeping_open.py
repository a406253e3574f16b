"""``roampost fix --keep-signing-in``: signs in by POP3 in the foreground while the user is on this network."""

import argparse
import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

from assistant.cli.diagnosing import show_account, show_outlook
from assistant.cli.face import Face
from assistant.cli.running import Running
from assistant.engine import keep_open_words as words
from assistant.engine.documents import exit_status
from assistant.engine.keep_open import Ended, Keeping, Told
from assistant.engine.policy.enforce import wants_asking
from assistant.model.fault import SettingsError, WrongUsageError
from assistant.model.finding import Diagnosis, Remedy
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.request import Request

_STATUS: Final = {
    Ended.STOPPED: 0,
    Ended.LEFT: 0,
    Ended.NOT_NEEDED: 0,
    Ended.REFUSED: 1,
    Ended.UNREACHABLE: 2,
}
_DONE: Final = 0
_NO_REMEDY: Final = 2
_FORBIDDEN: Final = 77
_ENDING: Final = (signal.SIGTERM, signal.SIGINT)


def run(running: Running, diagnosis: Diagnosis, request: Request, arguments: argparse.Namespace, face: Face) -> int:
    """Say what would be done, ask, and do it until something ends it.

    Args:
        running: the open world.
        diagnosis: of one account.
        request: what it answers, with what was typed.
        arguments: of ``fix``.
        face: where to.
    """
    account = diagnosis.accounts[0]
    remedy = _chosen(account.remedies, arguments.remedy)
    if remedy is None:
        show_account(face, account)
        face.note(words.NOT_TO_BE_KEPT_UP)
        return max(exit_status(diagnosis), _NO_REMEDY)
    if not remedy.proven:
        raise SettingsError(
            "not-proven",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "This could not be tried just now, so nothing is begun. Keep the password first: roampost "
                    "password set --for incoming --account {account}",
                ),
                account=account.account.address,
            ),
        )
    keeping = running.do(running.assistant.plan_keep_open(account, remedy, arguments.minutes))
    face.say(remedy.summary, strong=True)
    for one in words.consent(keeping):
        face.say(one, indent=2)
    show_outlook(face, remedy, indent=4)
    if arguments.dry_run:
        return _DONE
    if not _agreed(running, remedy, arguments, face):
        return _FORBIDDEN
    return _keep(running, keeping, request, face)


def _chosen(remedies: tuple[Remedy, ...], wanted: str | None) -> Remedy | None:
    """Return the remedy with that id, or the first that is kept up this way.

    Raises:
        WrongUsageError: there is none with that id, or it is another kind of remedy.
    """
    fit = [one for one in remedies if one.keep_signing_in]
    if wanted is None:
        return next((one for one in fit if one.proven), next(iter(fit), None))
    found = next((one for one in fit if one.id == wanted), None)
    if found is None:
        raise WrongUsageError(
            "not-to-be-kept-up",
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "The remedy {wanted} is not one of signing in by POP3 again and again."),
                wanted=wanted,
            ),
        )
    return found


def _agreed(running: Running, remedy: Remedy, arguments: argparse.Namespace, face: Face) -> bool:
    must_ask = wants_asking(running.world.options.policy, remedy)
    if arguments.yes and must_ask is None:
        return True
    if must_ask is not None and arguments.yes:
        face.note(must_ask)
    if not face.interactive:
        if must_ask is None:
            face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "Nothing was begun: say --yes to have it done.")))
        return False
    return face.agrees(sentence(QT_TRANSLATE_NOOP("Roampost", "Sign in for as long as you are here?")))


def _keep(running: Running, keeping: Keeping, request: Request, face: Face) -> int:
    def tell(what: Told) -> None:
        face.say(words.told(what))
        # One line at a time, for whoever reads along through a pipe.
        face.out.flush()

    async def keep() -> Ended:
        task = asyncio.current_task()
        assert task is not None
        with _ended_by_signals(task):
            return await running.assistant.keep_open(
                keeping, tell, secrets=request.secrets, clear_consent=request.clear_consent
            )

    face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "Send your message now. Ctrl-C ends this.")))
    why = Ended.STOPPED
    with suppress(KeyboardInterrupt, asyncio.CancelledError):
        why = running.do(keep())
    said = words.ended(why, keeping)
    if _STATUS[why]:
        face.note(said)
    else:
        face.say(said)
    return _STATUS[why]


@contextmanager
def _ended_by_signals(task: "asyncio.Task[object]") -> Iterator[None]:
    """Let the signals that end a program end one task; on Windows an interrupt does so by itself."""
    loop = asyncio.get_running_loop()
    if os.name != "posix":
        yield
        return
    for number in _ENDING:
        loop.add_signal_handler(number, task.cancel)
    try:
        yield
    finally:
        for number in _ENDING:
            loop.remove_signal_handler(number)
