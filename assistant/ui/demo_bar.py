"""The strip that changes the demo world: which network, which policy, which hazards."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from assistant.model.text import Sentence
from assistant.ui.widgets import Render


class Choice(Protocol):
    """One thing to choose: its word on the command line, and its label."""

    @property
    def key(self) -> str:
        """The word on the command line."""
        ...

    @property
    def label(self) -> Sentence:
        """What people read."""
        ...


class DemoControl(Protocol):
    """What the demo world lets the window change."""

    @property
    def networks(self) -> Sequence[Choice]:
        """Where the laptop can be."""
        ...

    @property
    def policies(self) -> Sequence[Choice]:
        """What the provider can do."""
        ...

    @property
    def hazards(self) -> Sequence[Choice]:
        """What can go wrong besides."""
        ...

    @property
    def network(self) -> str:
        """Key of the network that is selected."""
        ...

    @property
    def policy(self) -> str:
        """Key of the policy that is selected."""
        ...

    @property
    def selected_hazards(self) -> frozenset[str]:
        """Keys of the hazards that are selected."""
        ...

    async def select(
        self, *, network: str | None = None, policy: str | None = None, hazards: Iterable[str] | None = None
    ) -> None:
        """Change what is selected; called in the loop thread."""
        ...


class DemoBar(QWidget):
    """Choices; `wanted` carries (network, policy, frozenset of hazards) when the user changes one."""

    wanted = Signal(str, str, object)

    def __init__(self, control: DemoControl, render: Render, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._labels = {one.key: one.label for one in (*control.networks, *control.policies, *control.hazards)}
        self.setObjectName("demo-bar")
        self._title = QLabel(self)
        self._network, self._network_label = QComboBox(self), QLabel(self)
        self._policy, self._policy_label = QComboBox(self), QLabel(self)
        self._hazards = QToolButton(self)
        self._menu = QMenu(self._hazards)
        row = QHBoxLayout(self)
        row.addWidget(self._title)
        for box, label, choices, chosen in (
            (self._network, self._network_label, control.networks, control.network),
            (self._policy, self._policy_label, control.policies, control.policy),
        ):
            label.setBuddy(box)
            for one in choices:
                box.addItem(one.key, one.key)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(self._on_changed)
            row.addWidget(label)
            row.addWidget(box, 1)
        for one in control.hazards:
            action = self._menu.addAction(one.key)
            action.setData(one.key)
            action.setCheckable(True)
            action.setChecked(one.key in control.selected_hazards)
            action.toggled.connect(self._on_changed)
        self._hazards.setMenu(self._menu)
        self._hazards.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(self._hazards)
        self.retranslate()

    @property
    def hazards_on(self) -> frozenset[str]:
        """The hazards that are ticked."""
        return frozenset(str(action.data()) for action in self._menu.actions() if action.isChecked())

    def choose(self, *, network: str | None = None, policy: str | None = None) -> None:
        """Set a choice as the user would."""
        for box, name in ((self._network, network), (self._policy, policy)):
            if name is not None:
                box.setCurrentIndex(box.findData(name))
        self._on_changed()

    def retranslate(self) -> None:
        """Say everything again in the language now set."""
        self._title.setText(self.tr("Demo"))
        self._network_label.setText(self.tr("&Network:"))
        self._policy_label.setText(self.tr("&Provider:"))
        for box in (self._network, self._policy):
            for index in range(box.count()):
                box.setItemText(index, self._word(box.itemData(index)))
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + self.fontMetrics().height())
        for action in self._menu.actions():
            action.setText(self._word(action.data()))
        self._hazards.setText(self.tr("Hazards (%n)", "", len(self.hazards_on)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _word(self, key: object) -> str:
        label = self._labels.get(str(key))
        return self._render(label) if label is not None else str(key)

    def _on_changed(self) -> None:
        self.retranslate()
        self.wanted.emit(str(self._network.currentData()), str(self._policy.currentData()), self.hazards_on)
