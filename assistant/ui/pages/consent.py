"""What exactly will change? Nothing does before the button on this page is pressed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QGroupBox, QPushButton, QRadioButton, QVBoxLayout, QWidget

from assistant.ui.pages.base import PageWidget
from assistant.ui.tables import EditTable
from assistant.ui.views import ConsentPage, Difference
from assistant.ui.widgets import BigButton, Card, Disclosure, Render, Text, literal


class Differences(Card):
    """Settings before and after, side by side; what changes is bold and marked with an arrow."""

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._inside: QWidget | None = None

    def show_differences(self, differences: tuple[Difference, ...]) -> None:
        """Show these settings."""
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget(self)
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.fontMetrics().height())
        for column, word in enumerate(("", self.tr("Before"), "", self.tr("After"))):
            heading = Text(self._inside)
            heading.setText(word)
            grid.addWidget(heading, 0, column)
        onwards = "→" if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else "←"
        for row, one in enumerate(differences, start=1):
            name, before, arrow, after = (
                Text(self._inside),
                Text(self._inside),
                Text(self._inside),
                Text(self._inside, bold=one.changes),
            )
            name.setText(self._render(one.name))
            before.setText(self._render(one.before))
            arrow.setText(onwards if one.changes else "=")
            after.setText(self._render(one.after))
            for column, label in enumerate((name, before, arrow, after)):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        for column, share in enumerate((2, 3, 0, 3)):
            grid.setColumnStretch(column, share)
        self.column.addWidget(self._inside)


class Consent(PageWidget):
    """The change before it is made."""

    agreed = Signal(bool)
    declined = Signal()

    def __init__(self, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(render, parent)
        self._differences = Differences(render, self)
        self._edits = EditTable(self)
        self._details = Disclosure(self._edits, self)
        self._agree = BigButton(self)
        self._agree.setObjectName("agree")
        self._decline = QPushButton(self)
        self._decline.setObjectName("decline")
        self._how_long = QGroupBox(self)
        self._for_good, self._until_leaving = QRadioButton(self._how_long), QRadioButton(self._how_long)
        self._for_good.setObjectName("for-good")
        self._until_leaving.setObjectName("until-leaving")
        choice = QVBoxLayout(self._how_long)
        choice.addWidget(self._for_good)
        choice.addWidget(self._until_leaving)
        self._shown: ConsentPage | None = None
        for widget in (self.title, self._differences, self.notes, self._how_long):
            self.column.addWidget(widget)
        self.column.addWidget(self._agree, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._decline, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._details)
        self.column.addStretch(1)
        self._agree.clicked.connect(lambda: self.agreed.emit(self._until_leaving.isChecked()))
        self._decline.clicked.connect(self.declined)
        self.retranslate()

    def show_view(self, view: ConsentPage) -> None:
        """Show the change."""
        self.title.setText(self.render_sentence(view.title))
        self.notes.show_notes(view.notes)
        self._differences.show_differences(view.differences)
        self._edits.show_rows(view.edits)
        self._how_long.setVisible(view.offer_until_leaving)
        if self._shown is None or self._shown.edits != view.edits:
            (self._until_leaving if view.until_leaving else self._for_good).setChecked(True)
        self._shown = view
        self._agree.setText(literal(self.render_sentence(view.button)))

    def begin_focus(self) -> QWidget | None:
        """The button that does it."""
        return self._agree

    def retranslate(self) -> None:
        """Say the fixed words again."""
        self._decline.setText(self.tr("Do &not change anything"))
        self._how_long.setTitle(self.tr("For how long?"))
        self._for_good.setText(self.tr("For &good"))
        self._until_leaving.setText(self.tr("Until I &leave this network"))
        self._details.set_title(self.tr("What is written, &key by key"))
