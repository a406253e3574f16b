"""The icon in the tray: how sending stands, and a menu; it may stay when the window is closed.

Only where there is a tray. It stays only while a change made for one network alone stands, puts that back once the
network is left, and goes then.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from assistant.session.notice import Notice
from assistant.ui import icons
from assistant.ui.controller import Controller
from assistant.ui.standing import standing
from assistant.ui.widgets import Render, literal
from assistant.ui.window import Window

LAST_WORD_MS: Final = 15_000
"""How long the icon stays with its last word before it goes."""
_LONGEST: Final = 120
"""Letters of a menu's entry."""


class Tray(QObject):
    """Shows the icon and does what its menu says.

    Args:
        icon: where it is shown.
        window: what it opens.
        controller: the steps.
        render: says a sentence in the language now set.
        hold: told whether the program goes on without its window.
        leave: ends the program.
    """

    def __init__(
        self,
        icon: QSystemTrayIcon,
        window: Window,
        controller: Controller,
        render: Render,
        *,
        hold: Callable[[bool], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._icon, self._window, self._controller, self._render = icon, window, controller, render
        self._hold, self._leave = hold, leave
        self._view = standing(controller.state)
        self._leaving = False
        self._explained = False
        self._stays = False
        self._last_word = QTimer(self)
        self._last_word.setSingleShot(True)
        self._last_word.setInterval(LAST_WORD_MS)
        self._menu = QMenu()
        self._menu.setToolTipsVisible(True)
        self._open, self._trouble = self._action("open"), self._action("trouble")
        self._menu.addSeparator()
        self._undo, self._check = self._action("undo"), self._action("check")
        self._menu.addSeparator()
        self._quit = self._action("quit")
        for action, then in (
            (self._open, self.open),
            (self._trouble, self.open),
            (self._undo, self._on_undo),
            (self._check, self._on_check),
            (self._quit, self.quit),
        ):
            action.triggered.connect(lambda _=False, do=then: do())
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self.open)
        controller.changed.connect(lambda _: self._show())
        controller.staying.told.connect(self._on_told)
        controller.staying.ended.connect(self._on_stay_ended)
        window.closing.connect(self._on_closing)
        window.quitting.connect(self._on_quitting)
        window.installEventFilter(self)
        self._last_word.timeout.connect(self._on_last_word_over)
        self._show()
        icon.show()

    @property
    def stays(self) -> bool:
        """The window is closed, and the icon has stayed."""
        return self._stays

    def open(self) -> None:
        """Bring the window; where it was closed, with a fresh look."""
        if self._back():
            self._controller.come_back()

    def quit(self) -> None:
        """End the program, whatever waits: it is put back at the next start."""
        self._leaving = True
        if self._window.isVisible():
            self._window.close()
        self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say everything again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._show)
        return super().eventFilter(watched, event)

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()

    # -- showing ---------------------------------------------------------------------------------

    def _action(self, name: str) -> QAction:
        action = self._menu.addAction("")
        action.setObjectName(f"tray-{name}")
        return action

    def _show(self) -> None:
        before, view = self._view, standing(self._controller.state)
        self._view = view
        if view.standing is not before.standing or self._icon.icon().isNull():
            self._icon.setIcon(icons.icon(f"tray-{view.standing}"))
        self._icon.setToolTip(f"Roampost – {self._render(view.words)}")
        self._open.setText(self.tr("&Open Roampost"))
        self._undo.setText(self.tr("Undo the change for &this network"))
        self._check.setText(self.tr("Check &again"))
        self._quit.setText(self.tr("&Quit"))
        trouble = self._render(view.trouble) if view.trouble is not None else ""
        short = trouble if len(trouble) <= _LONGEST else f"{trouble[: _LONGEST - 1].rstrip()}…"
        self._trouble.setText(literal(short))
        self._trouble.setVisible(bool(trouble))
        self._undo.setVisible(view.undo is not None)
        self._undo.setEnabled(view.can_undo)
        self._check.setEnabled(view.can_check)

    # -- what the user does ----------------------------------------------------------------------

    def _back(self) -> bool:
        """Bring the window; tells whether it had been closed."""
        was_closed, self._stays = self._stays, False
        self._last_word.stop()
        if self._window.isMinimized():
            self._window.showNormal()
        else:
            self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        return was_closed

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open()

    def _on_undo(self) -> None:
        if self._back():
            self._controller.staying.end()
        if self._view.undo is not None:
            self._controller.undo(self._view.undo)

    def _on_check(self) -> None:
        if self._back():
            self._controller.come_back()
        else:
            self._controller.look_again()

    # -- staying ---------------------------------------------------------------------------------

    def _on_quitting(self) -> None:
        self._leaving = True

    def _on_closing(self) -> None:
        application = QGuiApplication.instance()
        # At the end of the desktop's session nothing stays behind.
        ends = isinstance(application, QGuiApplication) and application.isSavingSession()
        self._stays = self._view.undo is not None and not self._leaving and not ends
        self._hold(self._stays)
        if self._stays:
            self._controller.put_away()

    def _on_told(self, notice: object) -> None:
        assert isinstance(notice, Notice)
        if not self._stays or (notice.opening and self._explained):
            return
        self._explained = self._explained or notice.opening
        self._icon.showMessage(
            _unmarked(self._render(notice.title)),
            _unmarked(self._render(notice.body)),
            QSystemTrayIcon.MessageIcon.Information,
            LAST_WORD_MS,
        )

    def _on_stay_ended(self, had_something: bool) -> None:
        if not self._stays:
            return
        if had_something:
            self._last_word.start()
        else:
            self.quit()

    def _on_last_word_over(self) -> None:
        if self._stays:
            self.quit()


def _unmarked(text: str) -> str:
    """Keep what a file has said from being read as markup by the desktop."""
    return text.replace("<", "‹").replace(">", "›")
