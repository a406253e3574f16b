"""Takes the README's pictures: ``python packaging/screenshots.py [FOLDER]`` walks the story in the demo world.

Needs no display: Qt's offscreen platform draws. Each picture is one page of the window, in English and Italian,
one with text at 200 %, one in a dark palette.
"""

import os
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"

from PySide6.QtCore import QByteArray, QEventLoop, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QImageWriter, QPalette
from PySide6.QtWidgets import QApplication

from assistant.app import make_application, opener
from assistant.cli.compose import registrable_domain
from assistant.cli.tables import explain_rules
from assistant.demo.control import DemoControl
from assistant.demo.places import HOME_ADDRESS
from assistant.demo.ports import open_demo_world
from assistant.demo.world import DemoWorld
from assistant.host.language import available_languages, load_translator
from assistant.session.steps import Step
from assistant.ui.bridge import Bridge
from assistant.ui.controller import Controller
from assistant.ui.translate import Language
from assistant.ui.window import Window

PATIENCE_MS = 30_000


@dataclass(frozen=True, kw_only=True)
class Look:
    """How the pictures of one walk look.

    Attributes:
        language: language code.
        suffix: end of the files' names.
        text: size of the text, 1.0 for the usual.
        dark: a dark palette.
        pages: which pages to keep.
    """

    language: str
    suffix: str
    text: float = 1.0
    dark: bool = False
    pages: tuple[str, ...] = ("verdict", "evidence", "consent", "done")


LOOKS = (
    Look(language="en", suffix="en"),
    Look(language="it", suffix="it"),
    Look(language="en", suffix="en-large", text=2.0, pages=("verdict",)),
    Look(language="en", suffix="en-dark", dark=True, pages=("verdict", "consent")),
)


def dark_palette() -> QPalette:
    """Give a dark palette as a desktop would."""
    palette = QPalette(QColor(53, 53, 56), QColor(38, 38, 41))
    palette.setColor(QPalette.ColorRole.Base, QColor(30, 30, 32))
    palette.setColor(QPalette.ColorRole.AlternateBase, QColor(42, 42, 46))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(52, 120, 190))
    return palette


def slimmed(picture: QImage) -> QImage:
    """Keep the 256 most frequent colours, each other becoming the nearest of them: a fifth of the octets."""
    true = picture.convertToFormat(QImage.Format.Format_RGB32)
    frequent = Counter(memoryview(true.constBits()).cast("I")).most_common(256)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return true.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _ in frequent], flags)


class Walk:
    """One walk through the story: hotel, verdict, evidence, consent, done."""

    def __init__(self, look: Look, folder: Path) -> None:
        self._look, self._folder = look, folder
        self._application = make_application()
        self._words = Language(self._application, load_translator(look.language))
        demo = DemoWorld()
        control = DemoControl(demo)
        open_world = opener(lambda: open_demo_world(demo, registrable=registrable_domain, rules=explain_rules))
        self._bridge = Bridge()
        self._controller = Controller(self._bridge, open_world, control)
        self._window = Window(
            self._controller,
            lambda said: self._words.catalogue.render(said),
            languages=available_languages(),
        )
        job = self._bridge.start(
            lambda _: control.change(network="hotel", policy="authentication", hazards=frozenset())
        )
        self._until(lambda: job.ending is not None)

    def go(self) -> None:
        """Walk, and keep the pictures."""
        window, controller = self._window, self._controller
        window.show()
        controller.begin()
        self._until(lambda: controller.state.step is Step.CHOOSING)
        account = next(one for one in controller.state.accounts if one.address == HOME_ADDRESS)
        controller.look(account.label)
        self._reach(Step.VERDICT)
        self._keep("verdict")
        window.show_why(True)
        self._keep("evidence", grow=True)
        window.show_why(False)
        current = controller.state.current
        assert current is not None
        controller.pick(current.remedies[0].id)
        self._reach(Step.CONSENT)
        self._keep("consent")
        controller.agree()
        self._reach(Step.DONE)
        self._keep("done")
        window.close()
        self._bridge.close()
        self._words.close()

    def _reach(self, step: Step) -> None:
        self._until(lambda: self._controller.state.step is step and not self._controller.state.running)

    def _until(self, there: Callable[[], bool]) -> None:
        clock = QTimer()
        clock.setSingleShot(True)
        clock.start(PATIENCE_MS)
        while not there():
            if not clock.isActive():
                raise TimeoutError(self._controller.state.step)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _keep(self, page: str, *, grow: bool = False) -> None:
        if page not in self._look.pages:
            return
        size = self._window.size()
        if grow:
            self._window.resize(size.width(), round(size.height() * 1.45))
        for _ in range(20):
            QApplication.processEvents()
        picture = self._window.grab().toImage()
        self._window.resize(size)
        small = slimmed(picture)
        path = self._folder / f"{page}-{self._look.suffix}.png"
        writer = QImageWriter(str(path), QByteArray(b"png"))
        writer.setQuality(0)  # the most compressed
        if not writer.write(small):
            raise OSError(writer.errorString())


def main(folder: Path) -> None:
    """Take every picture."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    application.setStyle("Fusion")
    font, palette = application.font(), application.palette()
    for look in LOOKS:
        if look.language not in available_languages():
            sys.stderr.write(f"no translation: {look.language}\n")
            continue
        large = application.font()
        large.setPointSizeF(font.pointSizeF() * look.text)
        application.setFont(large)
        application.setPalette(dark_palette() if look.dark else palette)
        Walk(look, folder).go()
        application.setFont(font)
    application.setPalette(palette)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "screenshots")
