"""The command ``roampost``: reads the command line, runs one command, leaves with the contract's exit status.

Nothing heavy is imported before a command needs it: no Qt ever here, no asyncio for ``explain`` or ``--help``.
"""

import argparse
import importlib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from typing import Final

from assistant import log
from assistant.cli import versions
from assistant.cli.arguments import Grammar
from assistant.cli.face import Face, standard
from assistant.cli.language import renderer
from assistant.cli.splitting import split_inner, split_sending, wanted_language
from assistant.model.fault import AssistantError
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

FAULT: Final = 70
INTERRUPTED: Final = 130

_MODULES: Final = {
    None: "window",
    "open": "window",
    "explain": "explaining",
    "network": "looking",
    "accounts": "looking",
    "diagnose": "diagnosing",
    "fix": "fixing",
    "undo": "undoing",
    "prove": "proving",
    "password": "keeping",
    "forget-everything": "forgetting",
    "policy": "policing",
    "report": "reporting",
    "demo": "demonstrating",
    "send-via": "sending",
    "watch": "roaming",
}
"""Which module of this package carries a command out, by its function ``run(arguments, face) -> int``."""

_WITH_INNER: Final = frozenset({"demo", "send-via"})
"""Those that take what follows ``--`` as a command of its own."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status. Never raises but for ``--help`` and ``--version``."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        status = _run(words)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has had enough; the interpreter must not try to flush it again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return INTERRUPTED
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return INTERRUPTED
    return status


def _run(words: list[str]) -> int:
    lang = wanted_language(words)
    try:
        face = standard(_renderer(lang, whatever="send-via" in words), verbose=False)
    except AssistantError as fault:
        standard(renderer("en"), verbose=False).note(fault.sentence)
        return fault.exit_status
    try:
        outer, inner = split_sending(words)
    except AssistantError as fault:
        face.note(fault.sentence)
        return fault.exit_status
    if inner is None and "demo" in words:
        outer, inner = split_inner(words)
    if versions.wanted(outer):
        versions.show(face)
        return 0
    arguments = Grammar(face.render).build().parse_args(outer)
    log.set_up(arguments.verbose)
    face.verbose = arguments.verbose > 0
    if arguments.command in _WITH_INNER:
        arguments.inner = inner
    elif inner is not None:
        arguments = Grammar(face.render).build().parse_args(words)
    return carry_out(arguments, face)


def _renderer(lang: str | None, *, whatever: bool) -> Callable[[Sentence], str]:
    """Return what speaks the chosen language; English where that fails and the command must run `whatever` happens."""
    try:
        return renderer(lang)
    except Exception:
        if not whatever:
            raise
        # A message on its way does not wait for broken settings.
        from assistant.cli.sending import plain

        return plain


def carry_out(arguments: argparse.Namespace, face: Face) -> int:
    """Run one parsed command; a fault becomes a sentence and its exit status, never a traceback."""
    run: Callable[[argparse.Namespace, Face], int] = importlib.import_module(
        f"assistant.cli.{_MODULES[arguments.command]}"
    ).run
    try:
        return run(arguments, face)
    except AssistantError as fault:
        face.note(fault.sentence)
        return fault.exit_status
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception:
        logging.getLogger(__name__).debug("a fault in Roampost", exc_info=True)
        face.note(
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "Roampost itself has failed here; nothing was changed by that. With -vv it tells more."
                )
            )
        )
        return FAULT


if __name__ == "__main__":
    sys.exit(main())
