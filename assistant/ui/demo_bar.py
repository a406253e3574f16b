"""The strip that changes the demo world: which network, which policy, which hazards."""

from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from assistant.model.text import QT_TRANSLATE_NOOP


class DemoControl(Protocol):
    """What the demo world lets the window change."""

    @property
    def networks(self) -> tuple[str, ...]:
        """Names to choose from: ``home``, ``office``, ``hotel``, ``airport``."""
        ...

    @property
    def policies(self) -> tuple[str, ...]:
        """Names of the provider's policies, in the contract's words."""
        ...

    @property
    def hazards(self) -> tuple[str, ...]:
        """Names of what may go wrong besides, in the contract's words."""
        ...

    @property
    def network(self) -> str:
        """The network in force."""
        ...

    @property
    def policy(self) -> str:
        """The policy in force."""
        ...

    @property
    def hazards_on(self) -> frozenset[str]:
        """The hazards in force."""
        ...

    async def change(self, *, network: str, policy: str, hazards: frozenset[str]) -> None:
        """Put the world into another state; called in the loop thread."""
        ...


_WORDS: Final = {
    "home": QT_TRANSLATE_NOOP("DemoBar", "at home"),
    "office": QT_TRANSLATE_NOOP("DemoBar", "in the office"),
    "hotel": QT_TRANSLATE_NOOP("DemoBar", "in the hotel"),
    "airport": QT_TRANSLATE_NOOP("DemoBar", "at the airport"),
    "network-only": QT_TRANSLATE_NOOP("DemoBar", "only from its own network"),
    "authentication": QT_TRANSLATE_NOOP("DemoBar", "sign-in when sending"),
    "pop-first": QT_TRANSLATE_NOOP("DemoBar", "fetch mail first"),
    "listed-addresses": QT_TRANSLATE_NOOP("DemoBar", "only from listed addresses"),
    "sender-check": QT_TRANSLATE_NOOP("DemoBar", "checks the sender"),
    "silent-drop": QT_TRANSLATE_NOOP("DemoBar", "takes mail and drops it"),
    "open-relay": QT_TRANSLATE_NOOP("DemoBar", "open to everybody"),
    "port-25-blocked": QT_TRANSLATE_NOOP("DemoBar", "port 25 blocked"),
    "all-ports-blocked": QT_TRANSLATE_NOOP("DemoBar", "all mail ports blocked"),
    "starttls-stripped": QT_TRANSLATE_NOOP("DemoBar", "encryption taken out"),
    "smtp-intercepted": QT_TRANSLATE_NOOP("DemoBar", "network answers in the server’s place"),
    "captive-portal": QT_TRANSLATE_NOOP("DemoBar", "sign-in page in the way"),
    "expired-certificate": QT_TRANSLATE_NOOP("DemoBar", "certificate run out"),
    "slow": QT_TRANSLATE_NOOP("DemoBar", "slow"),
}


def _word(name: str) -> str:
    known = _WORDS.get(name)
    return QCoreApplication.translate("DemoBar", known) if known is not None else name


class DemoBar(QWidget):
    """Choices; `wanted` carries (network, policy, frozenset of hazards) when the user changes one."""

    wanted = Signal(str, str, object)

    def __init__(self, control: DemoControl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("demo-bar")
        self._title = QLabel(self)
        self._network, self._network_label = QComboBox(self), QLabel(self)
        self._policy, self._policy_label = QComboBox(self), QLabel(self)
        self._hazards = QToolButton(self)
        self._menu = QMenu(self._hazards)
        row = QHBoxLayout(self)
        row.addWidget(self._title)
        for box, label, names, chosen in (
            (self._network, self._network_label, control.networks, control.network),
            (self._policy, self._policy_label, control.policies, control.policy),
        ):
            label.setBuddy(box)
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(self._on_changed)
            row.addWidget(label)
            row.addWidget(box, 1)
        for name in control.hazards:
            action = self._menu.addAction(name)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name in control.hazards_on)
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
                box.setItemText(index, _word(str(box.itemData(index))))
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + self.fontMetrics().height())
        for action in self._menu.actions():
            action.setText(_word(str(action.data())))
        self._hazards.setText(self.tr("Hazards (%n)", "", len(self.hazards_on)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_changed(self) -> None:
        self.retranslate()
        self.wanted.emit(str(self._network.currentData()), str(self._policy.currentData()), self.hazards_on)
