"""What of the command line is read before it is parsed: the language, and where a command of its own begins."""

import re
from collections.abc import Sequence
from typing import Final

from assistant.model.fault import WrongUsageError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

_OWN: Final = re.compile(r"-h|--help|--version|-v+|--verbose|--lang(?:=.*)?")


def split_inner(argv: Sequence[str]) -> tuple[list[str], list[str] | None]:
    """Split ``demo … -- COMMAND …`` at the double dash; the second part is None without one."""
    if "--" not in argv:
        return list(argv), None
    at = list(argv).index("--")
    return list(argv[:at]), list(argv[at + 1 :])


def split_sending(argv: Sequence[str]) -> tuple[list[str], list[str] | None]:
    """Split ``send-via [--] PROGRAM ARGS…`` before PROGRAM; the second part is None where that is not the command.

    mutt and neomutt put their own flags before a ``--`` that stands in ``$sendmail`` already (their manuals,
    "sendmail"): ``send-via -f SENDER -- PROGRAM ARGS… RECIPIENTS``. Those flags are the program's.

    Raises:
        WrongUsageError: in that form a recipient would be taken for an option: nothing guards it any more.
    """
    at = _after_own(argv, 0)
    if at == len(argv) or argv[at] != "send-via":
        return list(argv), None
    start = _after_own(argv, at + 1)
    outer, rest = list(argv[:start]), list(argv[start:])
    if not rest or not rest[0].startswith("-"):
        return outer, rest
    if "--" not in rest:
        return list(argv), None
    dash = rest.index("--")
    flags, command = rest[:dash], rest[dash + 1 :]
    if flags and any(word.startswith("-") and "@" in word for word in command):
        raise WrongUsageError(
            "recipient-like-option",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "An address that looks like an option is not passed on. In mutt leave the first -- out: {example}",
                ),
                example='set sendmail="roampost send-via msmtp"',
            ),
        )
    return outer, [*command[:1], *flags, *command[1:]]


def _after_own(argv: Sequence[str], at: int) -> int:
    """Return where the options of every command, from `at` on, come to an end."""
    while at < len(argv) and _OWN.fullmatch(argv[at]):
        at += 2 if argv[at] == "--lang" else 1
    return min(at, len(argv))


def wanted_language(argv: Sequence[str]) -> str | None:
    """Find ``--lang`` before anything is parsed: the grammar itself speaks that language."""
    for at, word in enumerate(argv):
        if word == "--":
            return None
        if word == "--lang" and at + 1 < len(argv):
            return argv[at + 1]
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
    return None
