"""What the window weighs before and after the story: hotel, verdict, consent, done, put back, again and again.

``python -m tests.benchmarks.story [TIMES]``, with Qt's offscreen platform, in the demo world. Before: the accounts are
on screen. Bound: the whole, after the story was told once and after it was told several times, within 20 % of that.
Linux only: reads /proc.
"""

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from assistant.app import make_application, opener
from assistant.cli.compose import registrable_domain
from assistant.cli.tables import shared_rules
from assistant.demo.control import DemoControl
from assistant.demo.places import HOME_ADDRESS
from assistant.demo.ports import open_demo_world
from assistant.demo.world import DemoWorld
from assistant.host.language import load_translator
from assistant.session.steps import Step
from assistant.ui.bridge import Bridge
from assistant.ui.controller import Controller
from assistant.ui.translate import Language
from assistant.ui.window import Window

PATIENCE_MS: Final = 30_000
BOUND: Final = 1.2


class Story:
    """The window over the demo's hotel."""

    def __init__(self) -> None:
        self._words = Language(make_application(), load_translator("en"))
        demo = DemoWorld()
        control = DemoControl(demo)
        open_world = opener(lambda: open_demo_world(demo, registrable=registrable_domain, rules=shared_rules))
        self._bridge = Bridge()
        self._controller = Controller(self._bridge, open_world, control)
        self._window = Window(self._controller, lambda said: self._words.catalogue.render(said))
        job = self._bridge.start(
            lambda _: control.change(network="hotel", policy="authentication", hazards=frozenset())
        )
        self._until(lambda: job.ending is not None)
        self._window.show()
        self._controller.begin()
        self._reach(Step.CHOOSING)

    def tell(self) -> None:
        """From the accounts to the accounts, with everything put back."""
        controller = self._controller
        controller.look(next(one.label for one in controller.state.accounts if one.address == HOME_ADDRESS))
        self._reach(Step.VERDICT)
        current = controller.state.current
        assert current is not None
        controller.pick(current.remedies[0].id)
        self._reach(Step.CONSENT)
        controller.agree()
        self._reach(Step.DONE)
        controller.undo()
        self._reach(Step.UNDONE)
        controller.go_back()
        self._reach(Step.CHOOSING)

    def close(self) -> None:
        """End it."""
        self._window.close()
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


def pss_mb() -> float:
    """Return this process's proportional set size, after a collection."""
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def main(times: int) -> int:
    """Print the figures; leaves with 1 when one is over its bound."""
    story = Story()
    before = pss_mb()
    story.tell()
    once = pss_mb()
    for _ in range(times - 1):
        story.tell()
    last = pss_mb()
    story.close()
    print(f"before the story      {before:6.1f} MB")
    print(f"after it was told     {once:6.1f} MB, {once / before - 1:+.0%}, bound {BOUND - 1:+.0%}")
    print(f"after {times:2} times        {last:6.1f} MB, {last / before - 1:+.0%}, bound {BOUND - 1:+.0%}")
    return int(max(once, last) > before * BOUND)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
