"""Bare ``roampost`` and ``roampost open``: the window, or one line where there is no display."""

import argparse
from typing import Final

from assistant.cli import intake
from assistant.cli.display import has_display
from assistant.cli.face import Face
from assistant.model.text import QT_TRANSLATE_NOOP, sentence

NO_DISPLAY: Final = 2


def run(arguments: argparse.Namespace, face: Face) -> int:
    """Carry the command out."""
    name = getattr(arguments, "file", None)
    if not has_display():
        face.note(
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "There is no display to open a window on. In the terminal: “roampost diagnose”, or "
                    "“roampost demo” to look around.",
                ),
            ),
        )
        return NO_DISPLAY
    text = intake.as_text(intake.read(name, face)) if name == "-" else None
    # Qt is loaded for the window alone.
    from assistant.app import run_window

    return run_window(
        initial_text=text,
        initial_file=name if name != "-" else None,
        language=arguments.lang,
    )
