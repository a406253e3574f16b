"""The window's composition root: builds everything, owns the application object and the order of shutting down.

Only QtCore, QtGui and QtWidgets are imported before the window is shown; the session with its probes,
keyring and mail programs is imported in the loop thread afterwards.
"""

import argparse
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QProcess, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication, QStyleFactory, QSystemTrayIcon

from assistant.engine.documents import Render
from assistant.engine.guide.steps import GuidedProgram
from assistant.host.itself import own_command
from assistant.host.language import available_languages, choose_language, load_translator
from assistant.host.ownfiles import WINDOW
from assistant.host.paths import paths
from assistant.host.settings import SettingsFile
from assistant.model.fault import AssistantError
from assistant.model.preferences import Preferences, ThirdParty
from assistant.model.progress import Event
from assistant.model.text import Sentence
from assistant.probe import daemon
from assistant.session.forgetting import Forgotten, Held, forget_everything, what_would_be_lost
from assistant.session.notice import Notice
from assistant.session.pasted import Pasted
from assistant.session.ready_report import ReadyReport
from assistant.session.request import Request
from assistant.ui.backend import OpenSession, Session
from assistant.ui.bridge import Bridge, Report
from assistant.ui.controller import Controller
from assistant.ui.demo_bar import DemoControl
from assistant.ui.remembered import remember, restore
from assistant.ui.translate import Language
from assistant.ui.tray import Tray
from assistant.ui.window import Window

if TYPE_CHECKING:
    from assistant.session.assistant import Assistant
    from assistant.session.world import World

OpenWorld = Callable[[], "AbstractAsyncContextManager[World]"]

_USUAL: Final = {"win32": GuidedProgram.OUTLOOK, "darwin": GuidedProgram.APPLE_MAIL}
"""The mail program that most have on a system, where Roampost does not know it."""
_TRAY_MS: Final = 250
"""After so long the window's first picture is there."""
_SOUND_STYLES: Final = frozenset({"windows11", "windowsvista", "macos", "breeze", "kvantum", "adwaita", "fusion"})


class _Behind:
    """`Assistant` as the window wants it: with explanations."""

    def __init__(self, assistant: "Assistant") -> None:
        self.accounts = assistant.accounts
        self.network = assistant.network
        self.diagnose = assistant.diagnose
        self.plan_fix = assistant.plan_fix
        self.apply_fix = assistant.apply_fix
        self.undo = assistant.undo
        self.put_back_what_was_left = assistant.put_back_what_was_left
        self.receipts = assistant.receipts
        self.keep_secret = assistant.keep_secret
        self.secret_place = assistant.secret_place
        self.plan_proof = assistant.plan_proof
        self.prove = assistant.prove
        self.plan_keep_open = assistant.plan_keep_open
        self.keep_open = assistant.keep_open
        self._assistant = assistant
        self._world = assistant.world

    async def preferences(self) -> Preferences:
        """Say what the user and the organisation have settled; in the demo there is nothing to settle."""
        if self._world.options.embedded:
            return Preferences()
        # Loaded in the loop thread, when the page is asked for.
        from assistant.cli.compose import preferences_file

        return (await daemon.run(lambda: preferences_file().read(), name="roampost-settings"))[0]

    async def keep_preference(self, asks: ThirdParty, on: bool) -> Preferences:
        """Settle whether a third party may be asked; the next question abides by it."""
        if self._world.options.embedded:
            return Preferences()
        # As in `preferences`.
        from assistant.cli.compose import options_of, preferences_file

        kept, found = await daemon.run(lambda: preferences_file().keep(asks, on), name="roampost-settings")
        self._assistant.world = replace(self._assistant.world, options=options_of(found))
        return kept

    async def keep_autostart(self, on: bool) -> Preferences:
        """Settle whether the watcher starts at log-in."""
        if self._world.options.embedded:
            return Preferences()
        # As in `preferences`.
        from assistant.cli.compose import preferences_file

        return await daemon.run(lambda: preferences_file().start_at_log_in(on), name="roampost-autostart")

    async def keep_in_tray(self, on: bool) -> Preferences:
        """Settle whether the closed window may leave its icon in the tray."""
        if self._world.options.embedded:
            return Preferences()
        # As in `preferences`.
        from assistant.cli.compose import preferences_file

        return await daemon.run(lambda: preferences_file().stay_in_tray(on), name="roampost-settings")

    async def stay(self, listener: Callable[[Notice], None]) -> None:
        """Put back what was changed for one network once that is left; see `Session.stay`."""
        # Wanted by the few who close the window on the road.
        from assistant.host.alone import alone
        from assistant.host.netwatch import change_notices
        from assistant.session.staying import stay

        wanted = (await self.preferences()).in_tray
        if not wanted or not await self._assistant.holds_until_leaving():
            return
        with alone(paths().state) as only:
            if only:
                await stay(self._world, change_notices(), listener)

    async def what_would_be_lost(self) -> Held:
        """Say what cannot be had again once everything is forgotten."""
        return await what_would_be_lost(self._world)

    async def forget_everything(self, *, unsent_too: bool) -> Forgotten:
        """Forget what Roampost holds of its own."""
        return await forget_everything(self._world, unsent_too=unsent_too)

    async def report(self, request: Request, render: Render, listener: Callable[[Event], None]) -> ReadyReport:
        """Gather a helpdesk report; nothing is written."""
        # Wanted by the few who hand one on.
        from assistant.engine.policy.organisation import where_to_send_reports
        from assistant.session.ready_report import ready
        from assistant.session.reporting import Reporter

        goes_to = where_to_send_reports(self._assistant.world.options.policy)
        document, _ = await Reporter(self._world, request, listener).document(render)
        return await daemon.run(lambda: ready(document, goes_to), name="roampost-report")

    async def explain(self, text: str) -> Pasted:
        """Read an error text or a whole returned message."""
        # Wanted by the few who paste one; its tables take a moment.
        from assistant.session.texts import read_error

        return await daemon.run(lambda: read_error(text, self._world.rules()), name="explain")


def opener(open_world: OpenWorld) -> OpenSession:
    """Turn what opens a world into what opens the window's session in it."""

    @asynccontextmanager
    async def open_session() -> AsyncIterator[Session]:
        # In the loop thread, after the window is shown: the session brings dnspython, keyring and cryptography.
        from assistant.session.assistant import Assistant

        async with open_world() as world:
            yield _Behind(Assistant(world))

    return open_session


@asynccontextmanager
async def _real_world() -> "AsyncIterator[World]":
    # As in `opener`: late, in the loop thread.
    from assistant.cli.compose import open_real_world

    async with open_real_world() as world:
        yield world


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Make the one application object, or give the one there is."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    application = QApplication(["roampost", *arguments])
    application.setApplicationName("Roampost")  # what a screen reader calls it
    application.setApplicationDisplayName("Roampost")
    application.setDesktopFileName("roampost")
    style = application.style().objectName().lower()
    if style not in _SOUND_STYLES and "Fusion" in QStyleFactory.keys():  # noqa: SIM118 - a function of Qt's
        application.setStyle("Fusion")
    return application


def run_window(
    open_world: OpenWorld = _real_world,
    *,
    demo: DemoControl | None = None,
    initial_text: str | None = None,
    initial_file: str | None = None,
    language: str | None = None,
    start_demo: Callable[[], object] | None = None,
) -> int:
    """Show the window until it is closed.

    Args:
        open_world: opens the world to work in; called in the loop thread.
        demo: the demo world's levers, for the bar.
        initial_text: an error text or returned message to begin with.
        initial_file: a file with one; read after the window is shown.
        language: a language code; chosen by settings and system when not given.
        start_demo: starts the demo when the user asks for it where no account was found; as a process of its own
            when not given.

    Returns:
        The exit status: 0, or 70 when the loop thread had to be left behind.

    Raises:
        WrongUsageError: ``language`` is no language code.
    """
    application = make_application()
    chosen = choose_language(language, None if language else _settings().load().settings.language)
    words = Language(application, load_translator(chosen))

    def render(said: Sentence) -> str:
        return words.catalogue.render(said)

    bridge = Bridge()
    controller = Controller(bridge, opener(open_world), demo, render)
    window = Window(controller, render, languages=available_languages(), demo=demo)

    def speak(code: str) -> None:
        words.use(load_translator(code))
        if demo is None:  # the demo leaves no trace

            async def keep(_: Report) -> None:
                await daemon.run(lambda: _remember_language(code), name="roampost-settings")

            bridge.start(keep, name="keep the language")

    window.language_wanted.connect(speak)
    window.demo_wanted.connect(start_demo or (lambda: _start_demo(words.catalogue.language)))
    trays: list[Tray] = []

    def look_for_tray() -> None:
        if QSystemTrayIcon.isSystemTrayAvailable():
            trays.append(_tray(application, window, controller, render))
            window.has_tray()

    interrupts = _Interrupts(lambda: trays[0].quit() if trays else application.closeAllWindows())
    if demo is None:
        place = paths().settings.with_name(WINDOW)
        restore(window, place)
        window.closing.connect(lambda: _remember_place(window, controller, place))
    window.show()
    if demo is None:  # whose world ends with its window
        # The desktop is asked only when the window is there to be seen: its answer may take a while.
        QTimer.singleShot(_TRAY_MS, window, look_for_tray)
    controller.begin(initial_text, _USUAL.get(sys.platform, GuidedProgram.OTHER))
    if initial_file is not None:
        controller.open_file(initial_file)
    try:
        application.exec()
    finally:
        interrupts.close()
        for tray in trays:
            tray.close()
        report = bridge.close()
    return 70 if report.stuck else 0


def _remember_place(window: Window, controller: Controller, place: Path) -> None:
    if controller.state.forgotten is None:  # else that would be the first thing that is known again
        remember(window, place)


def _tray(application: QApplication, window: Window, controller: Controller, render: Render) -> Tray:
    def hold(on: bool) -> None:
        application.setQuitOnLastWindowClosed(not on)

    return Tray(QSystemTrayIcon(window), window, controller, render, hold=hold, leave=application.quit)


def _settings() -> SettingsFile:
    return SettingsFile(paths().settings)


def _remember_language(code: str) -> None:
    file = _settings()
    file.save(replace(file.load().settings, language=code))


def _start_demo(language: str) -> None:
    program, *words = own_command()
    QProcess.startDetached(program, [*words, "demo", "--lang", language])


class _Interrupts:
    """Ends the program on Ctrl+C. Qt waits in C, where Python would never see the signal; a socket wakes it."""

    def __init__(self, end: Callable[[], None]) -> None:
        self._ours, self._theirs = socket.socketpair()
        for one in (self._ours, self._theirs):
            one.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(lambda: end(), Qt.ConnectionType.QueuedConnection)
        self._before = signal.signal(signal.SIGINT, lambda *_: None)
        self._wakeup = signal.set_wakeup_fd(self._theirs.fileno())

    def close(self) -> None:
        """Put the signal back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        signal.signal(signal.SIGINT, self._before)
        self._ours.close()
        self._theirs.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Start the window from the desktop: ``roampost-window [--lang CODE] [FILE]``."""
    parser = argparse.ArgumentParser(prog="roampost-window")
    parser.add_argument("--lang")
    parser.add_argument("file", nargs="?")
    given = parser.parse_args(argv)
    try:
        return run_window(language=given.lang, initial_file=given.file)
    except AssistantError as fault:
        sys.stderr.write(f"{load_translator('en').render(fault.sentence)}\n")
        return fault.exit_status


if __name__ == "__main__":
    sys.exit(main())
