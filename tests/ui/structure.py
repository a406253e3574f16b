"""What a window is made of, as lines in reading order: class, name, given name, text, whether it can be used."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget

from tests.ui.driver import Driver

PARTS = (QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTableView)


def parts(driver: Driver) -> list[QWidget]:
    """Everything visible that says something or takes something, in reading order."""
    return [one for one in driver.visible(QWidget) if isinstance(one, PARTS) and not one.objectName().startswith("qt_")]


def shape(driver: Driver) -> list[tuple[str, str, bool]]:
    """What stays the same in every language; order apart, which follows the lengths of the texts."""
    return sorted((type(one).__name__, one.objectName(), one.isEnabled()) for one in parts(driver))


def lines(driver: Driver) -> str:
    """The whole, for a snapshot; places and colours are not part of it."""
    return "".join(f"{_line(one)}\n" for one in parts(driver))


def _line(one: QWidget) -> str:
    text = one.text() if isinstance(one, QAbstractButton | QLabel | QLineEdit) else ""
    if isinstance(one, QComboBox):
        text = " / ".join(one.itemText(place) for place in range(one.count()))
    if isinstance(one, QPlainTextEdit):
        text = one.toPlainText()
    state = "" if one.isEnabled() else " (off)"
    said = one.accessibleName()
    name = f" name={said!r}" if said and said != text.replace("&", "") else ""
    return f"{type(one).__name__} {one.objectName()}{state}: {text!r}{name}"
