"""The helpdesk report: gathered without holding anything up, every line shown, written only where the user says."""

import io
import json
import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from assistant.model.fault import SettingsError
from assistant.model.text import sentence
from assistant.session.ready_report import ready
from assistant.session.steps import Step
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver
from tests.ui.fakes import FakeAssistant


def opened(drive: MakeDriver, fake: FakeAssistant | None = None) -> Driver:
    driver = drive(fake)
    driver.until(Step.VERDICT)
    driver.press("Report for the helpdesk…")
    return driver


def test_every_line_is_shown_before_anything_is_written(drive: MakeDriver, tmp_path: Path) -> None:
    driver = opened(drive)
    driver.until(Step.REPORT)
    assert "Mail from mailbox-1@domain-1.invalid does not go out." in driver.dialogue()
    driver.press("Save the report…")
    dialog = next(one for one in driver.window.findChildren(QFileDialog) if one.isVisible())
    path = tmp_path / "report.zip"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    driver.qtbot.waitUntil(lambda: driver.controller.state.notice is not None)
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        assert archive.read("report.txt").decode() == driver.dialogue()
    driver.settle()
    assert driver.reads(f"Saved as {path}.")
    driver.press("Back")
    assert driver.controller.state.step is Step.VERDICT
    assert driver.controller.state.report is None


def test_a_key_gathers_it_and_it_can_be_left_while_it_runs(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(report_hangs=True))
    driver.until(Step.VERDICT)
    judged = driver.controller.state.judged
    driver.key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    driver.until(Step.REPORTING, running=True)
    driver.press("Back")
    driver.until(Step.VERDICT)
    assert driver.controller.state.judged == judged


def test_what_the_window_knows_is_not_changed_by_it(drive: MakeDriver) -> None:
    driver = opened(drive)
    before = driver.controller.state.judged, driver.controller.state.seen
    driver.until(Step.REPORT)
    assert (driver.controller.state.judged, driver.controller.state.seen) == before


def test_a_fault_leads_back_and_is_told(drive: MakeDriver) -> None:
    fault = SettingsError("no-report", sentence("The disk is full."))
    driver = opened(drive, FakeAssistant(report_fault=fault))
    driver.until(Step.VERDICT)
    assert driver.reads("The disk is full.")


def test_the_document_alone_where_its_name_says_so() -> None:
    report = ready({"said": "ü"})
    assert json.loads(report.contents("x.JSON")) == {"said": "ü"}
    assert report.contents("x.zip")[:2] == b"PK"
    assert report.text == "[said]\nü\n"
