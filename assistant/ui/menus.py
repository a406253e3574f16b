"""The window's menus: every action with its standard key, so that each can be reached without a pointer."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from assistant.ui.mnemonics import assign


class Menus(QObject):
    """The menu bar's actions; the window says what they do and when they can be used.

    Args:
        window: whose menu bar it is.
        languages: (code, its own name) to choose from.
    """

    language_wanted = Signal(str)

    def __init__(self, window: QMainWindow, languages: tuple[tuple[str, str], ...]) -> None:
        super().__init__(window)
        bar = window.menuBar()
        self._file, self._edit = QMenu(bar), QMenu(bar)
        self._language, self._help = QMenu(bar), QMenu(bar)
        for menu in (self._file, self._edit, self._language, self._help):
            bar.addMenu(menu)
        keys = QKeySequence.StandardKey
        self.paste = self._action(self._file, QKeySequence("Ctrl+E"))
        self.open = self._action(self._file, keys.Open)
        self._file.addSeparator()
        self.again = self._action(self._file, keys.Refresh)
        self.stop = self._action(self._file, keys.Cancel)
        self.report = self._action(self._file, QKeySequence("Ctrl+R"))
        self._file.addSeparator()
        self.settings = self._action(self._file, keys.Preferences)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        if not self.settings.shortcuts():
            self.settings.setShortcut(QKeySequence("Ctrl+,"))  # not every platform has a key for it
        self._file.addSeparator()
        self.quit = self._action(self._file, keys.Quit)
        self.undo = self._action(self._edit, QKeySequence("Ctrl+Shift+Z"))
        self.history = self._action(self._edit, QKeySequence("Ctrl+H"))
        self.back = self._action(self._edit, keys.Back)
        for code, name in languages:
            action = self._language.addAction(name)
            action.triggered.connect(lambda _=False, wanted=code: self.language_wanted.emit(wanted))
        self.about = self._action(self._help, keys.HelpContents)

    def titles(self) -> tuple[str, ...]:
        """The menus' titles, with their mnemonics."""
        return tuple(menu.title() for menu in (self._file, self._edit, self._language, self._help))

    def retranslate(self) -> None:
        """Say the words again in the language now set."""
        titles = (self.tr("&File"), self.tr("&Changes"), self.tr("&Language"), self.tr("&Help"))
        menus = (self._file, self._edit, self._language, self._help)
        for menu, title in zip(menus, assign(titles), strict=True):
            menu.setTitle(title)
        self.paste.setText(self.tr("&Paste an error text…"))
        self.open.setText(self.tr("&Open a returned message…"))
        self.again.setText(self.tr("Check &again"))
        self.stop.setText(self.tr("&Stop"))
        self.report.setText(self.tr("&Report for the helpdesk…"))
        self.quit.setText(self.tr("&Quit"))
        self.undo.setText(self.tr("&Undo the last change"))
        self.history.setText(self.tr("&History"))
        self.settings.setText(self.tr("S&ettings…"))
        self.back.setText(self.tr("&Back"))
        self.about.setText(self.tr("&About Roampost"))

    @staticmethod
    def _action(menu: QMenu, keys: QKeySequence | QKeySequence.StandardKey) -> QAction:
        action = QAction(menu)
        if isinstance(keys, QKeySequence):
            action.setShortcut(keys)
        else:
            standard = QKeySequence.keyBindings(keys)
            # F5 and Ctrl+R both ask again elsewhere; here Ctrl+R is the report's.
            action.setShortcuts([one for one in standard if one != QKeySequence("Ctrl+R")])
        menu.addAction(action)
        return action
