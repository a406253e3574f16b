"""The window: header, one page at a time, and a footer from which the last change can always be undone."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from assistant.ui import icons
from assistant.ui.aside import Aside
from assistant.ui.colours import Colours
from assistant.ui.controller import Controller
from assistant.ui.demo_bar import DemoBar, DemoControl
from assistant.ui.focus import FocusFrame
from assistant.ui.header import HeaderStrip
from assistant.ui.languages import NAMES
from assistant.ui.menus import Menus
from assistant.ui.mnemonics import can_be_reached, keep_apart
from assistant.ui.pages.accounts import Accounts
from assistant.ui.pages.asking import Asking
from assistant.ui.pages.base import PageWidget
from assistant.ui.pages.consent import Consent
from assistant.ui.pages.done import Done, Undone
from assistant.ui.pages.guide import Guide
from assistant.ui.pages.history import History
from assistant.ui.pages.looking import Looking
from assistant.ui.pages.proof import ProofForm
from assistant.ui.pages.proved import Proved
from assistant.ui.pages.proving import Proving
from assistant.ui.pages.verdict import Verdict
from assistant.ui.pages.waiting import Waiting
from assistant.ui.paste import PasteDialog
from assistant.ui.proof_views import ProofPage, ProvedPage, ProvingPage
from assistant.ui.views import (
    AccountsPage,
    AskingPage,
    ConsentPage,
    DonePage,
    ForgetPage,
    GuidePage,
    HistoryPage,
    LookingPage,
    ReportPage,
    SettingsPage,
    UndonePage,
    VerdictPage,
    WaitingPage,
)
from assistant.ui.widgets import Render, follow_font, in_reading_order, ruled_line
from assistant.ui.window_view import WindowView

COLUMN_EMS: Final = 50
"""Lines longer than this are hard to read."""


class Window(QMainWindow):
    """Shows what the controller says and tells it what the user does.

    Args:
        controller: the steps.
        render: says a sentence in the language now set.
        languages: codes to choose from.
        demo: the demo world's levers, None outside the demo.
    """

    language_wanted = Signal(str)
    demo_wanted = Signal()
    closing = Signal()
    quitting = Signal()

    def __init__(
        self,
        controller: Controller,
        render: Render,
        *,
        languages: tuple[str, ...] = ("en",),
        demo: DemoControl | None = None,
    ) -> None:
        super().__init__()
        self._controller = controller
        self._render = render
        self._view: WindowView | None = None
        self._said: str | None = None
        self._tabs: list[QWidget] = []
        self._dialog: QDialog | None = None
        self._colours = Colours()
        self._colours.keep()
        self.setWindowIcon(icons.icon("roampost"))
        self.setAcceptDrops(True)

        self._accounts, self._asking = Accounts(render), Asking(render)
        self._consent, self._done, self._undone = Consent(render), Done(render), Undone(render)
        self._guide, self._history, self._looking = Guide(render), History(render), Looking(render)
        self._verdict, self._waiting = Verdict(render), Waiting(render)
        self._proof, self._proving, self._proved = ProofForm(render), Proving(render), Proved(render)
        self._pages: tuple[PageWidget, ...] = (
            self._accounts,
            self._asking,
            self._consent,
            self._done,
            self._guide,
            self._history,
            self._looking,
            self._proof,
            self._proved,
            self._proving,
            self._undone,
            self._verdict,
            self._waiting,
        )
        own_names = tuple((code, NAMES.get(code, code)) for code in languages)
        self._shown: PageWidget = self._waiting
        self._build(demo)
        self._aside = Aside(render, own_names, controller, self._inside)
        self._menus = Menus(self, own_names)
        FocusFrame(self)
        self._connect()
        self._retranslate()
        em = self.fontMetrics().height()
        self.resize(round(em * 52), round(em * 44))
        controller.changed.connect(self.show_view)
        self.show_view(controller.view)

    # -- building --------------------------------------------------------------------------------

    def _build(self, demo: DemoControl | None) -> None:
        middle = QWidget(self)
        outer = self._outer = QVBoxLayout(middle)
        em = self.fontMetrics().height()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._demo_bar: DemoBar | None = None
        if demo is not None:
            self._demo_bar = DemoBar(demo, middle)
            self._demo_bar.setContentsMargins(em // 2, 0, em // 2, 0)
            outer.addWidget(self._demo_bar)
            outer.addWidget(ruled_line(middle))
        self._header = HeaderStrip(self._render, middle)
        self._header.setContentsMargins(round(em * 1.5), em // 2, round(em * 1.5), em // 2)
        outer.addWidget(self._header)
        outer.addWidget(ruled_line(middle))

        column = self._column = QWidget(self)
        column.setMaximumWidth(em * COLUMN_EMS)
        inside = self._inside = QVBoxLayout(column)
        inside.setContentsMargins(round(em * 1.5), em, round(em * 1.5), em)
        for page in self._pages:
            inside.addWidget(page)
            page.hide()
        centred = QWidget(self)
        # The least height of wrapped texts is reckoned for the narrowest column; the real one follows from the width.
        centred.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        row = QHBoxLayout(centred)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(column, 1000)
        row.addStretch(1)
        self._scroll = QScrollArea(middle)
        self._scroll.setObjectName("page")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(centred)
        outer.addWidget(self._scroll, 1)

        outer.addWidget(ruled_line(middle))
        footer = QHBoxLayout()
        footer.setContentsMargins(round(em * 1.5), em // 2, round(em * 1.5), em // 2)
        self._back, self._past, self._undo = QPushButton(middle), QPushButton(middle), QPushButton(middle)
        for button, name in ((self._back, "back"), (self._past, "history"), (self._undo, "undo")):
            button.setObjectName(name)
        footer.setSpacing(em // 2)
        footer.addWidget(self._back)
        footer.addStretch(1)
        footer.addWidget(self._past)
        footer.addWidget(self._undo)
        outer.addLayout(footer)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        controller = self._controller
        self._accounts.chosen.connect(controller.look)
        self._accounts.travel.connect(controller.will_it_travel)
        self._accounts.demo_wanted.connect(self.demo_wanted)
        self._looking.stopped.connect(controller.stop)
        self._verdict.stopped.connect(controller.stop)
        self._verdict.picked.connect(controller.pick)
        self._verdict.recipient_named.connect(controller.name_recipient)
        self._verdict.again.connect(controller.look_again)
        self._verdict.travel.connect(lambda: controller.will_it_travel())
        for asks in (self._verdict.proof, self._done.proof, self._proved.retry):
            asks.connect(controller.offer_proof)
        self._proof.recipient_changed.connect(controller.change_proof_recipient)
        self._proof.agreed.connect(controller.send_proof)
        self._proof.declined.connect(controller.go_back)
        self._proving.stopped.connect(controller.stop)
        self._proved.again.connect(controller.look_again)
        self._proved.closed.connect(controller.go_back)
        self._asking.answered.connect(controller.answer)
        self._consent.agreed.connect(controller.agree)
        self._consent.declined.connect(controller.go_back)
        self._guide.again.connect(controller.done_by_hand)
        self._guide.program_chosen.connect(controller.guide_by)
        self._guide.save.connect(self._on_save_file)
        self._guide.keep.connect(controller.keep_open)
        self._header.stop_keeping.connect(controller.stop_keeping_open)
        self._verdict.report.connect(controller.gather_report)
        self._done.closed.connect(self.close)
        self._done.undo.connect(lambda: controller.undo())
        self._undone.again.connect(controller.look_again)
        self._history.undo.connect(controller.undo)
        self._aside.language_wanted.connect(self.language_wanted)
        self._aside.save_wanted.connect(self._on_save_report)
        self._aside.end_wanted.connect(self._on_quit)
        menus = self._menus
        menus.language_wanted.connect(self.language_wanted)
        for action, then in (
            (menus.paste, self._on_paste),
            (menus.open, self._on_open),
            (menus.again, controller.look_again),
            (menus.stop, controller.stop),
            (menus.report, controller.gather_report),
            (menus.settings, controller.show_settings),
            (menus.quit, self._on_quit),
            (menus.undo, controller.undo),
            (menus.history, controller.show_history),
            (menus.back, controller.go_back),
            (menus.about, self._on_about),
        ):
            action.triggered.connect(lambda _=False, do=then: do())
        self._back.clicked.connect(lambda: controller.go_back())
        self._past.clicked.connect(lambda: controller.show_history())
        self._undo.clicked.connect(lambda: controller.undo())
        if self._demo_bar is not None:
            self._demo_bar.wanted.connect(controller.change_demo)

    # -- showing ---------------------------------------------------------------------------------

    def show_view(self, view: WindowView) -> None:
        """Show a view; the keyboard moves only when the page does, a reader is told only what is new."""
        before, self._view = self._view, view
        self._header.show_view(view.header)
        page = self._fill(view)
        turned = page is not self._shown or before is None
        if turned:
            self._shown.hide()
            self._shown = page
            page.show()
            self._scroll.verticalScrollBar().setValue(0)
            for form in (self._asking, self._proof):
                if page is not form:
                    form.forget()
        self._show_footer(view)
        self._keep_keys_apart()
        self._order_tabs()
        if turned:
            # The page's widgets can take the keyboard only once they are laid out.
            QTimer.singleShot(0, self, self._move_focus)
        self._announce(view)

    def has_tray(self) -> None:
        """The desktop has a tray: whether the icon stays there can be settled."""
        self._aside.has_tray()

    def show_why(self, opened: bool) -> None:
        """Open or close the evidence on the verdict's page."""
        self._verdict.open_why(opened)

    def _fill(self, view: WindowView) -> PageWidget:
        match view.page:
            case WaitingPage() as shown:
                self._waiting.show_view(shown)
                return self._waiting
            case AccountsPage() as shown:
                self._accounts.show_view(shown)
                return self._accounts
            case LookingPage() as shown:
                self._looking.show_view(shown)
                return self._looking
            case VerdictPage() as shown:
                self._verdict.show_view(shown)
                return self._verdict
            case AskingPage() as shown:
                self._asking.show_view(shown)
                return self._asking
            case GuidePage() as shown:
                self._guide.show_view(shown)
                return self._guide
            case ConsentPage() as shown:
                self._consent.show_view(shown)
                return self._consent
            case DonePage() as shown:
                self._done.show_view(shown)
                return self._done
            case UndonePage() as shown:
                self._undone.show_view(shown)
                return self._undone
            case ProofPage() as shown:
                self._proof.show_view(shown)
                return self._proof
            case ProvingPage() as shown:
                self._proving.show_view(shown)
                return self._proving
            case ProvedPage() as shown:
                self._proved.show_view(shown)
                return self._proved
            case HistoryPage() as shown:
                self._history.show_view(shown)
                return self._history
            case SettingsPage() as shown:
                settings = self._aside.settings()
                settings.show_view(shown)
                return settings
            case ForgetPage() as shown:
                forget = self._aside.forget()
                forget.show_view(shown)
                return forget
            case ReportPage() as shown:
                report = self._aside.report()
                report.show_view(shown)
                return report

    def _show_footer(self, view: WindowView) -> None:
        undo = view.header.undo
        waiting = isinstance(view.page, WaitingPage) or (isinstance(view.page, ForgetPage) and view.page.done)
        self._back.setVisible(view.can_go_back)
        self._menus.back.setEnabled(view.can_go_back)
        self._past.setVisible(view.header.changes > 0 and not isinstance(view.page, HistoryPage))
        self._menus.history.setEnabled(not waiting)
        self._menus.settings.setEnabled(not waiting and not isinstance(view.page, SettingsPage))
        self._undo.setVisible(undo is not None)
        for one in (self._undo, self._menus.undo):
            one.setEnabled(undo is not None and not waiting)
        self._undo.setToolTip(self._render(undo) if undo is not None else "")
        self._undo.setAccessibleDescription(self._undo.toolTip())
        self._menus.stop.setEnabled(view.busy)
        self._menus.report.setEnabled(not waiting and not isinstance(view.page, ReportPage | ProvingPage))
        self._menus.again.setEnabled(not view.busy and not waiting)

    def _keep_keys_apart(self) -> None:
        there = list(in_reading_order(self._outer, can_be_reached))
        footer = [one for one in (self._back, self._past, self._undo) if one in there]
        keep_apart(self._menus.titles(), (*footer, *(one for one in there if one not in footer)))

    def _order_tabs(self) -> None:
        """Let Tab go as the page is read; Qt's own order is that in which the widgets were made."""
        order = [
            one for one in in_reading_order(self._outer) if one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        ]
        if order != self._tabs:
            self._tabs = order
            for one, after in pairwise(order):
                QWidget.setTabOrder(one, after)

    def _move_focus(self) -> None:
        target = self._shown.begin_focus()
        if target is not None and target.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _announce(self, view: WindowView) -> None:
        said = self._render(view.announce) if view.announce is not None else None
        if said is None or said == self._said:
            return
        self._said = said
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # -- what the user does ----------------------------------------------------------------------

    def _on_quit(self) -> None:
        self.quitting.emit()
        self.close()

    def _on_paste(self) -> None:
        dialog = PasteDialog(self)
        dialog.told.connect(self._controller.tell)
        self._open_dialog(dialog)

    def _on_open(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a returned message or a saved error text"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Messages and texts (*.eml *.txt *.msg *.log)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._controller.open_file)
        self._open_dialog(dialog)

    def _on_save_report(self) -> None:
        kinds = [self.tr("Report (*.zip)"), self.tr("Report without its lines (*.json)")]
        self._ask_where("roampost-report.zip", kinds, self._controller.save_report)

    def _on_save_file(self, name: str, contents: bytes) -> None:
        self._ask_where(name, [self.tr("All files (*)")], lambda path: self._controller.save_file(path, contents))

    def _ask_where(self, name: str, kinds: list[str], then: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, self.tr("Save as a new file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(kinds)
        dialog.selectFile(name)
        dialog.fileSelected.connect(then)
        self._open_dialog(dialog)

    def _on_about(self) -> None:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("About Roampost"))
        box.setText("Roampost")
        box.setInformativeText(
            self.tr(
                "Finds out why mail cannot be sent from here, and puts it right. It asks the servers only; no message "
                "is sent, and nothing is changed before you have seen it and said yes."
            )
        )
        self._open_dialog(box)

    def _open_dialog(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a file or a text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take in a returned message or an error text."""
        event.acceptProposedAction()
        self.take_in(event.mimeData())

    def take_in(self, dropped: QMimeData) -> None:
        """Take in what was dropped: the first local file, else the text."""
        paths = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
        if paths:
            self._controller.open_file(paths[0])
        elif dropped.hasText() and dropped.text().strip():
            self._controller.tell(dropped.text())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Forget what was typed."""
        self.closing.emit()
        for form in (self._asking, self._proof):
            form.forget()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the language, and the application's font and palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colours.keep()
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            follow_font(self)
            self._column.setMaximumWidth(self.fontMetrics().height() * COLUMN_EMS)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            # Each part gets the event after this one: what it shows is said anew when all have had it.
            QTimer.singleShot(0, self, self._show_again)

    def _show_again(self) -> None:
        if self._view is not None:
            self.show_view(self._view)

    def _retranslate(self) -> None:
        self.setWindowTitle("Roampost")
        self._scroll.setAccessibleName(self.tr("Page"))
        self._back.setText(self.tr("&Back"))
        self._past.setText(self.tr("&History"))
        self._undo.setText(self.tr("&Undo the last change"))
        self._menus.retranslate()
