"""The window comes back where it was; a file that makes no sense harms nothing."""

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.ui.remembered import remember, restore
from tests.ui.conftest import MakeDriver


def test_the_window_comes_back_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "roampost" / "window.ini"
    before, after = QWidget(), QWidget()
    for one in (before, after):
        qtbot.addWidget(one)
    before.setGeometry(40, 50, 433, 322)
    before.show()
    remember(before, file)
    assert restore(after, file)
    after.show()
    assert after.size() == before.size()
    assert after.pos() == before.pos()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[General]\n",
        "[General]\nplace=\n",
        "[General]\nplace=40 50 433\n",
        "[General]\nplace=40, 50, 433, 322, 0\n",
        "[General]\nplace=40 50 433 322 2\n",
        "[General]\nplace=40 50 0 322 0\n",
        "[General]\nplace=40 50 -433 322 0\n",
        "[General]\nplace=99999999999 50 433 322 0\n",
        "[General]\nplace=@ByteArray(\\x1\\xd9\\xd0\\xcb)\n",
        "[General]\nplace=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x1)\n",
        "[General]\nplace=" + "4" * 100_000,
        "\0\xff" * 40,
    ],
)
def test_a_file_that_makes_no_sense_moves_nothing(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    file = tmp_path / "window.ini"
    file.write_bytes(text.encode("latin-1"))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    assert not restore(window, file)
    assert (window.width(), window.height()) == (300, 200)
    remember(window, file)
    assert restore(window, file)


@pytest.mark.parametrize(
    "kept",
    ["90000 90000 300 200 0", "-90000 0 300 200 0", "0 -5000 300 200 0", "0 0 99999 99999 0", "90000 0 99999 200 1"],
)
def test_what_was_kept_for_another_screen_comes_onto_this_one(qtbot: QtBot, tmp_path: Path, kept: str) -> None:
    file = tmp_path / "window.ini"
    file.write_text(f"[General]\nplace={kept}\n", encoding="ascii")
    window = QWidget()
    qtbot.addWidget(window)
    assert restore(window, file)
    assert window.screen().availableGeometry().contains(window.geometry())
    assert window.isMaximized() is kept.endswith("1")


def test_a_large_window_is_large_again_and_small_as_before(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    before, after = QWidget(), QWidget()
    for one in (before, after):
        qtbot.addWidget(one)
    before.setGeometry(40, 50, 433, 322)
    before.showMaximized()
    remember(before, file)
    assert restore(after, file)
    assert after.isMaximized()
    assert after.geometry().size() == before.normalGeometry().size()


def test_nothing_there_and_nowhere_to_write_are_no_trouble(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not restore(window, tmp_path / "no" / "window.ini")
    assert not restore(window, tmp_path)
    (tmp_path / "file").write_text("")
    remember(window, tmp_path / "file" / "window.ini")
    assert (tmp_path / "file").read_text() == ""


def test_only_the_place_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("anna@proseware.com")
    remember(window, file)
    assert QSettings(str(file), QSettings.Format.IniFormat).allKeys() == ["place"]
    assert b"anna" not in file.read_bytes()


def test_the_window_tells_when_it_closes(drive: MakeDriver) -> None:
    driver = drive()
    with driver.qtbot.waitSignal(driver.window.closing):
        driver.window.close()
