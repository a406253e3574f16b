"""``roampost password``: keep, forget or find a secret in the OS keyring."""

import argparse
import sys
from typing import Final

from assistant.cli.face import Face
from assistant.cli.running import Running
from assistant.cli.worlds import opener_of
from assistant.model.fault import InputError
from assistant.model.secret import Purpose, Secret
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

DONE: Final = 0
NOTHING: Final = 2
_LONGEST: Final = 4096


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    address = str(arguments.account).rpartition("/")[2]
    purpose = Purpose(arguments.purpose)
    if "@" not in address:
        raise InputError(
            "not-an-address",
            sentence(QT_TRANSLATE_NOOP("Roampost", "{account} is not an e-mail address."), account=address),
        )
    with Running(opener_of(arguments)) as running:
        if arguments.action == "show-where":
            where = running.do(running.assistant.secret_place())
            face.say(
                sentence(
                    QT_TRANSLATE_NOOP("Roampost", "Passwords are kept in {where}, under the service “roampost”."),
                    where=where,
                ),
            )
            return DONE
        if arguments.action == "forget":
            if running.do(running.assistant.forget_secret(address, purpose)):
                face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "Forgotten.")))
                return DONE
            face.note(sentence(QT_TRANSLATE_NOOP("Roampost", "No password was kept for this.")))
            return NOTHING
        secret = _read(face, address)
        where = running.do(running.assistant.keep_secret(address, purpose, arguments.user, secret))
        face.say(sentence(QT_TRANSLATE_NOOP("Roampost", "Kept in {where}."), where=where))
        return DONE


def _read(face: Face, address: str) -> Secret:
    """Read a secret from a prompt, or one line from standard input.

    Raises:
        InputError: nothing came, or far too much.
    """
    if face.source.isatty():
        typed = face.ask_secret(sentence(QT_TRANSLATE_NOOP("Roampost", "Password for {address}:"), address=address))
        if typed is not None:
            return typed
    else:
        line = sys.stdin.readline(_LONGEST + 1).rstrip("\r\n")
        if 0 < len(line) <= _LONGEST:
            return Secret(line)
    raise InputError(
        "no-password",
        sentence(QT_TRANSLATE_NOOP("Roampost", "No password was given, or one far too long. Nothing was kept.")),
    )
