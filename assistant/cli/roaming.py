"""``roampost watch``: stays in the background, looks ahead on each network, and puts things back on leaving it."""

import argparse
import asyncio
import os
import signal
import sys
from typing import Final

from assistant.cli.compose import read_own_policy
from assistant.cli.face import Face
from assistant.cli.worlds import opener_of
from assistant.host.alone import alone
from assistant.host.autostart import autostart
from assistant.host.itself import own_command, own_mark
from assistant.host.netwatch import change_notices
from assistant.host.notification import notify
from assistant.host.paths import paths
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.session.notice import Notice
from assistant.session.roaming import Roaming

DONE: Final = 0
_ENDING: Final = (signal.SIGTERM, signal.SIGINT)


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out, until it is told to end."""
    if arguments.at_login is not None:
        return _at_login(arguments.at_login, face)
    begun = own_mark()
    with alone(paths().state) as only:
        if not only:
            # What was asked for is so: whoever starts it at log-in twice need not start it again and again.
            face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "Roampost watches the network already.")))
            return DONE
        try:
            was_told_to_end = asyncio.run(_watch(arguments, face, begun))
        except Exception:
            if own_mark() == begun:
                raise
            # An upgrade came in the middle of a look: half of the program was another.
            was_told_to_end = False
    return DONE if was_told_to_end else _go_on(face)


def _at_login(wanted: str, face: Face) -> int:
    entry = autostart(read_own_policy().policy.autostart)
    if wanted == "on":
        entry.on()
    elif wanted == "off":
        entry.off()
    if entry.is_on():
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "Roampost watches the network from every log-in on.")))
    else:
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "Roampost does not start by itself at log-in.")))
    return DONE


def _go_on(face: Face) -> int:
    """Let the program that was put in this one's place watch instead; where there is none, end."""
    if own_mark() is not None:
        program, *words = own_command()
        os.execv(program, [program, *words, *sys.argv[1:]])  # noqa: S606 - Roampost itself, by its own absolute path
    face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "Roampost is no longer installed, so it watches no longer.")))
    return DONE


async def _watch(arguments: argparse.Namespace, face: Face, begun: tuple[int, ...] | None) -> bool:
    """Watch; tells whether it was told to end, not replaced.

    Args:
        arguments: the command's.
        face: the terminal.
        begun: the mark of the program that runs.
    """

    def tell(notice: Notice) -> None:
        face.note(notice.title)
        face.note(notice.body)
        hint = sentence(QT_TRANSLATE_NOOP("Roampost", "Open Roampost to put it right.")) if notice.found else None
        said = [face.render(notice.body), *([face.render(hint)] if hint is not None else [])]
        # Waits for the desktop at most two seconds an answer: not on the loop.
        asyncio.get_running_loop().run_in_executor(None, notify, face.render(notice.title), " ".join(said))

    async with opener_of(arguments)() as world:
        if not world.options.embedded:
            autostart(world.options.policy.autostart).follow()
        roaming = Roaming(
            world, change_notices(), tell, metered=arguments.metered, is_current=lambda: own_mark() == begun
        )
        async with asyncio.TaskGroup() as group:
            watching = group.create_task(roaming.run())
            if os.name == "posix":
                for number in _ENDING:
                    asyncio.get_running_loop().add_signal_handler(number, watching.cancel)
            if face.verbose:
                face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "Watching the network.")))
    return watching.cancelled()
