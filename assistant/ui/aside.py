"""The pages that few look at: each is built when it is first wanted."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from assistant.ui.controller import Controller
from assistant.ui.pages.base import PageWidget
from assistant.ui.pages.forget import Forget
from assistant.ui.pages.report import Report
from assistant.ui.pages.settings import Settings
from assistant.ui.widgets import Render


class Aside(QObject):
    """Builds them into the window's column, hidden.

    Args:
        render: says a sentence in the window's language.
        languages: code and own name of each language there is.
        controller: the steps.
        column: where they go.
    """

    language_wanted = Signal(str)
    save_wanted = Signal()
    end_wanted = Signal()

    def __init__(
        self,
        render: Render,
        languages: tuple[tuple[str, str], ...],
        controller: Controller,
        column: QVBoxLayout,
    ) -> None:
        super().__init__(column)
        self._render, self._languages, self._controller, self._column = render, languages, controller, column
        self._tray = False
        self._settings: Settings | None = None
        self._report: Report | None = None
        self._forget: Forget | None = None

    def has_tray(self) -> None:
        """The desktop has a tray, and the icon may stay there."""
        self._tray = True
        if self._settings is not None:
            self._settings.has_tray()

    def settings(self) -> Settings:
        """What may be settled."""
        if self._settings is None:
            page = self._settings = Settings(self._render, self._languages, self._column.parentWidget())
            if self._tray:
                page.has_tray()
            self._add(page)
            page.language_wanted.connect(self.language_wanted)
            page.settled.connect(self._controller.settle)
            page.start_wanted.connect(self._controller.start_at_log_in)
            page.tray_wanted.connect(self._controller.may_stay_in_tray)
            page.forget_wanted.connect(self._controller.ask_to_forget)
        return self._settings

    def report(self) -> Report:
        """A report for the helpdesk."""
        if self._report is None:
            page = self._report = Report(self._render, self._column.parentWidget())
            self._add(page)
            page.save.connect(self.save_wanted)
        return self._report

    def forget(self) -> Forget:
        """Everything is to be forgotten."""
        if self._forget is None:
            page = self._forget = Forget(self._render, self._column.parentWidget())
            self._add(page)
            page.agreed.connect(self._controller.forget)
            page.declined.connect(self._controller.forget_nothing)
            page.closed.connect(self.end_wanted)
        return self._forget

    def _add(self, page: PageWidget) -> None:
        page.hide()
        self._column.addWidget(page)
