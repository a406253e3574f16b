"""The code that a phone takes the guide's values over by: what it holds, how it looks, and that a reader reads it."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.engine.guide.steps import GuidedProgram
from assistant.model.finding import RemedyKind
from assistant.model.secret import Purpose, Secret
from assistant.session.request import GivenSecret
from assistant.session.steps import State, Step
from assistant.ui import guiding
from assistant.ui.scan_code import LONGEST_OCTETS, QUIET, ScanCode
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver

HELD = (
    "Outgoing server: smtp.proseware.com\nPort: 587\nLog-in name: anna\n"
    "Connection: encrypted (STARTTLS); sign-in with password."
)
BY_HAND = replace(story.SIGN_IN, automatic=False, needs=())
HERE = State(
    step=Step.GUIDING,
    accounts=(story.ACCOUNT,),
    subject=story.ADDRESS,
    judged=(replace(story.BLOCKED, account=replace(story.ACCOUNT, program=None)),),
    remedy=BY_HAND,
    guide_program=GuidedProgram.IPHONE,
)


def shown(drive: MakeDriver, state: State = HERE) -> Driver:
    driver = drive(begin=False)
    driver.controller._state = state
    driver.window.show_view(driver.controller.view)
    driver.settle()
    return driver


def code(driver: Driver) -> ScanCode:
    return driver.window.findChildren(ScanCode)[0]


@pytest.mark.parametrize("program", GuidedProgram)
def test_it_is_there_for_phones_alone(program: GuidedProgram) -> None:
    page = guiding.guide(replace(HERE, guide_program=program), BY_HAND)
    assert bool(page.for_phone) is (program in {GuidedProgram.IPHONE, GuidedProgram.GMAIL_APP})


def test_where_nothing_is_to_be_set_there_is_none() -> None:
    assert guiding.guide(HERE, story.LETTER).for_phone == ()
    sender = replace(story.ASK, kind=RemedyKind.CHANGE_SENDER, sender="anna@fabrikam.example")
    assert guiding.guide(HERE, sender).for_phone == ()


def test_it_holds_the_values_and_never_a_password(drive: MakeDriver) -> None:
    typed = GivenSecret(address=story.ADDRESS, purpose=Purpose.OUTGOING, username="anna", secret=Secret("hidden-word"))
    driver = shown(drive, replace(HERE, secrets=(typed,)))
    there = code(driver)
    assert there.isVisible()
    assert there.text == HELD
    assert "hidden-word" not in there.text
    assert there.accessibleName() == "QR code with the values above"
    assert there.accessibleDescription() == there.text
    assert driver.reads("this code holds them as text, and no password")
    driver.choose(0, GuidedProgram.OUTLOOK.value)
    driver.settle()
    assert not there.isVisible()
    assert there.text == ""
    assert not driver.reads("this code holds them")


def test_a_text_that_is_too_long_is_no_code(qtbot: QtBot) -> None:
    there = ScanCode()
    qtbot.addWidget(there)
    assert there.show_text("x" * LONGEST_OCTETS)
    assert not there.show_text("ü" * LONGEST_OCTETS)
    assert there.text == ""
    assert not there.isVisible()


def drawn(widget: QWidget, ratio: float = 1.0) -> QImage:
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#202020"))
    widget.render(image, QPoint(0, 0))
    return image


def test_it_is_black_on_white_in_a_dark_window_too(qtbot: QtBot, qapp: QApplication) -> None:
    there = ScanCode()
    qtbot.addWidget(there)
    dark = QPalette(qapp.palette())
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        dark.setColor(role, QColor("#202020"))
    there.setPalette(dark)
    there.show_text(HELD)
    image = drawn(there)
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert colours == {"#000000", "#ffffff"}
    module = image.width() // (len(there._rows) + 2 * QUIET)
    for depth in range(QUIET * module):
        assert {image.pixelColor(depth, y).name() for y in range(image.height())} == {"#ffffff"}
        assert {image.pixelColor(x, depth).name() for x in range(image.width())} == {"#ffffff"}
        assert {image.pixelColor(image.width() - 1 - depth, y).name() for y in range(image.height())} == {"#ffffff"}
        assert {image.pixelColor(x, image.height() - 1 - depth).name() for x in range(image.width())} == {"#ffffff"}


def test_it_grows_with_the_text_around_it(qtbot: QtBot) -> None:
    there = ScanCode()
    qtbot.addWidget(there)
    there.show_text(HELD)
    before: QSize = there.size()
    font = there.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    there.setFont(font)
    assert there.width() > before.width() * 1.5
    assert there.width() == there.height()


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="not installed: zbarimg")
@pytest.mark.parametrize(
    "text",
    [
        HELD,
        "Server für ausgehende Post: smtp.grüße.example\nPort: 465",
        "خادم الصادر: smtp.proseware.com\nالمنفذ: 587",
        "x" * LONGEST_OCTETS,
    ],
    ids=["values", "umlauts", "arabic", "longest"],
)
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_reader_reads_what_was_put_in(qtbot: QtBot, tmp_path: Path, text: str, ratio: float) -> None:
    there = ScanCode()
    qtbot.addWidget(there)
    assert there.show_text(text)
    picture = tmp_path / "code.png"
    assert drawn(there, ratio).save(str(picture))
    command = ["zbarimg", "--raw", "--quiet", "--nodbus", "-Sdisable", "-Sqr.enable", str(picture)]
    read = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert read.returncode == 0, read.stderr
    assert read.stdout.decode() == f"{text}\n"
