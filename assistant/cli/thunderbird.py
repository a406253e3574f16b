"""``roampost-thunderbird``: what Thunderbird starts for its Roampost extension.

Thunderbird calls it with its manifest and the extension's id; a user or an installer with ``register`` or
``unregister``, so that Thunderbird knows where it is.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from assistant.cli.face import Face, standard
from assistant.cli.language import renderer
from assistant.host.itself import is_frozen, own_command, own_image
from assistant.host.native_host import NativeHost
from assistant.host.native_manifest import register, unregister
from assistant.model.fault import AssistantError, ForbiddenError, WrongUsageError
from assistant.model.text import QT_TRANSLATE_NOOP, sentence
from assistant.wire.native_messaging import EXTENSION

_NAME: Final = "roampost-thunderbird"
_EXTENSION_FILE: Final = "roampost.xpi"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    face = standard(renderer(None), verbose=False)
    try:
        return _run(words, face)
    except AssistantError as fault:
        face.note(fault.sentence)
        return fault.exit_status


def _run(words: list[str], face: Face) -> int:
    if words in (["register"], ["unregister"]):
        if words == ["register"]:
            place = register(Path.home(), _own_program())
            done = QT_TRANSLATE_NOOP("Roampost", "Thunderbird will find Roampost by {path}.")
        else:
            place = unregister(Path.home())
            done = QT_TRANSLATE_NOOP("Roampost", "Thunderbird does not find Roampost by {path} any more.")
        face.say(sentence(done, path=str(place)))
        extension = _extension_file() if words == ["register"] else None
        if extension is not None:
            face.say(
                sentence(
                    QT_TRANSLATE_NOOP(
                        "Roampost",
                        "Now install {path} in Thunderbird: Add-ons and Themes, the wheel, Install Add-on From File.",
                    ),
                    path=str(extension),
                )
            )
        return 0
    if len(words) < 2:
        raise WrongUsageError(
            "usage",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Thunderbird starts this program by itself, once it was told where it is: {command}",
                ),
                command=f"{_NAME} register",
            ),
        )
    if words[1] != EXTENSION:
        raise ForbiddenError(
            "extension-unknown",
            sentence(QT_TRANSLATE_NOOP("Roampost", "Only Roampost's own Thunderbird extension may start this.")),
        )
    return NativeHost(0, 1, os.environ, Window().open, face.render).run()


def _own_program() -> Path:
    """Return this program's own place.

    Raises:
        AssistantError: it is not installed as a program.
    """
    if is_frozen():
        return Path(own_image(sys.executable) or sys.executable)
    beside = shutil.which(_NAME, path=str(Path(sys.executable).parent)) or shutil.which(_NAME)
    if beside is None:
        raise AssistantError(
            "program-not-found",
            sentence(QT_TRANSLATE_NOOP("Roampost", "{program} is not installed here."), program=_NAME),
        )
    return Path(beside).absolute()


def _extension_file() -> Path | None:
    """Return the extension that a package brings; None where there is none in a lasting place.

    It lies beside the program; in an app of macOS among the resources. An AppImage's own is gone when it ends.
    """
    program = Path(sys.executable)
    if not is_frozen() or own_image(sys.executable) is not None:
        return None
    places = (program.with_name(_EXTENSION_FILE), program.parent.with_name("Resources") / _EXTENSION_FILE)
    return next((place.resolve() for place in places if place.is_file()), None)


class Window:
    """Roampost's window, one at a time: whatever the extension does, the desktop is not flooded."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether one is open that was opened here."""
        return self._process is not None and self._process.poll() is None

    def open(self, text: str) -> bool:
        """Open it on an error text, which it reads on standard input: nothing private stands on the command line."""
        if self.is_open:
            return False
        try:
            self._process = subprocess.Popen(  # noqa: S603 - Roampost itself, by its own absolute path
                [*own_command(), "open", "-"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # it stays when Thunderbird goes
            )
            assert self._process.stdin is not None
            with self._process.stdin as entrance:
                entrance.write(text.encode("utf-8", "replace"))
        except OSError:
            return False
        return True


if __name__ == "__main__":
    sys.exit(main())
