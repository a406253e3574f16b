"""The window over a fake session: the test message, the travel check, pages to open and texts to send."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QProgressBar

from assistant.model.fault import SettingsError, WrongUsageError
from assistant.model.finding import RemedyKind
from assistant.model.proof import Choice, Outcome
from assistant.model.secret import Purpose, Secret
from assistant.model.text import sentence
from assistant.session.steps import Step
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver
from tests.ui.fakes import FakeAssistant, run_of

PROVE = "Send one test message to make sure"
SEND = "Send this one message"
NO_PASSWORDS = replace(story.PROOF_PLAN, missing=())


def works(**more: object) -> FakeAssistant:
    return FakeAssistant(runs=[run_of(story.WORKS)], **more)  # type: ignore[arg-type] # its fields


def to_form(driver: Driver) -> None:
    driver.until(Step.VERDICT)
    driver.press(PROVE)
    driver.until(Step.PROOF)


def test_the_whole_proof(drive: MakeDriver) -> None:
    driver = drive(works())
    to_form(driver)
    assert driver.fake.proofs == []
    assert driver.field("The test message goes to").text() == story.OWN_OTHER
    assert driver.reads(f"in the mailbox of {story.OWN_OTHER}, for 60 seconds at most")
    assert driver.reads(f"{story.HOST}, port 587")
    sending, fetching = (
        driver.field(f"Password for sending from {story.ADDRESS}"),
        driver.field(f"Password for fetching the mail of {story.OWN_OTHER}"),
    )
    assert {one.echoMode() for one in (sending, fetching)} == {QLineEdit.EchoMode.Password}
    driver.type("Password for sending", "tulip")
    assert not driver.button(SEND).isEnabled()
    driver.type("Password for fetching", "rose")
    driver.press(SEND)
    driver.until(Step.PROVED)
    (request,) = driver.fake.proofs
    assert (request.agreed_recipient, request.remove, request.consent) == (story.OWN_OTHER, True, True)
    assert [(one.address, one.purpose, one.secret) for one in request.secrets] == [
        (story.ADDRESS, Purpose.OUTGOING, Secret("tulip")),
        (story.OWN_OTHER, Purpose.INCOMING, Secret("rose")),
    ]
    assert (sending.text(), fetching.text()) == ("", "")
    assert driver.reads("It arrived")
    assert driver.reads("taken out of the mailbox again")
    driver.press("Way, checks and what was said")
    cells = str(driver.tables())
    assert f"spf=pass smtp.mailfrom={story.ADDRESS}" in cells
    assert f"[192.0.2.7] → {story.HOST} (192.0.2.7, ESMTPSA, 09:30:00 UTC)" in cells
    assert "235 2.7.0 Authentication successful" in cells
    driver.press("Done")
    driver.until(Step.VERDICT)


def test_the_whole_proof_by_keyboard_alone(drive: MakeDriver) -> None:
    driver = drive(works())
    driver.until(Step.VERDICT)
    driver.tab_to(PROVE)
    driver.key(Qt.Key.Key_Space)
    driver.until(Step.PROOF)
    assert driver.focused() is driver.field("Password for sending")
    driver.typed("tulip")
    driver.tab_to("Password for fetching")
    driver.typed("rose")
    driver.key(Qt.Key.Key_Return)
    assert driver.fake.proofs == []  # Return in a field is no yes
    driver.tab_to("Remove it from the mailbox afterwards")
    driver.key(Qt.Key.Key_Space)
    driver.tab_to(SEND)
    driver.key(Qt.Key.Key_Space)
    driver.until(Step.PROVED)
    assert not driver.fake.proofs[0].remove
    focus = driver.focused()
    assert focus is not None
    assert driver.spoken(focus).replace("&", "") == "Done"


@pytest.mark.parametrize("leave", [lambda one: one.press("Send nothing"), lambda one: one.press("Back")])
def test_nothing_is_sent_without_a_yes(drive: MakeDriver, leave: Callable[[Driver], None]) -> None:
    driver = drive(works())
    to_form(driver)
    driver.type("Password for sending", "tulip")
    leave(driver)
    driver.until(Step.VERDICT)
    assert driver.fake.proofs == []
    driver.press(PROVE)
    driver.until(Step.PROOF)
    assert driver.field("Password for sending").text() == ""


def test_another_address_is_looked_at_before_anything_can_be_sent(drive: MakeDriver) -> None:
    driver = drive(works(proof_plan=NO_PASSWORDS))
    to_form(driver)
    assert not driver.button("Use this address").isEnabled()
    driver.type("The test message goes to", "someone@example.net")
    assert not driver.button(SEND).isEnabled()
    driver.press("Use this address")
    driver.until(Step.PROOF)
    assert driver.fake.proof_plans[-1].recipient == "someone@example.net"
    assert driver.field("The test message goes to").text() == "someone@example.net"
    assert not driver.visible(QCheckBox)  # nobody here could take it out again
    driver.press(SEND)
    driver.until(Step.PROVED)
    assert driver.fake.proofs[0].recipient == "someone@example.net"
    assert not driver.fake.proofs[0].remove


def test_a_faulty_address_leads_back_to_the_form(drive: MakeDriver) -> None:
    driver = drive(works(proof_plan=NO_PASSWORDS))
    to_form(driver)
    driver.fake.proof_plan_fault = WrongUsageError("not-an-address", sentence("@ is not an e-mail address."))
    driver.type("The test message goes to", "@")
    driver.press("Use this address")
    driver.until(Step.PROOF)
    driver.qtbot.waitUntil(lambda: driver.reads("@ is not an e-mail address."))
    assert driver.field("The test message goes to").text() == story.OWN_OTHER


def test_an_obstacle_and_a_limit_are_said(drive: MakeDriver) -> None:
    plan = replace(
        NO_PASSWORDS,
        choice=Choice.ONESELF,
        limit=sentence("This says nothing about others."),
        obstacle=sentence("This account has no outgoing server."),
    )
    driver = drive(works(proof_plan=plan))
    to_form(driver)
    assert driver.reads("This says nothing about others.")
    assert driver.reads("This account has no outgoing server.")
    assert not driver.button(SEND).isEnabled()


def test_the_seconds_are_shown_and_the_looking_can_be_stopped(drive: MakeDriver) -> None:
    driver = drive(works(proof_plan=NO_PASSWORDS, proof_hangs=True))
    to_form(driver)
    driver.press(SEND)
    driver.qtbot.waitUntil(lambda: driver.reads("of 60 seconds."))
    assert driver.reads(f"Sent. Looking for it in the mailbox of {story.OWN_OTHER}")
    (bar,) = driver.visible(QProgressBar)
    assert (bar.maximum(), bar.value() >= 12) == (60, True)
    driver.press("Stop looking")
    driver.until(Step.VERDICT)
    driver.qtbot.waitUntil(lambda: driver.fake.cancelled == 1)
    assert driver.reads("If the message had been sent by then, it is on its way")


def test_a_lost_message_leads_on_to_what_works(drive: MakeDriver) -> None:
    driver = drive(works(proof_plan=NO_PASSWORDS, proof=story.LOST))
    to_form(driver)
    driver.press(SEND)
    driver.until(Step.PROVED)
    assert driver.reads("Accepted, but not arrived so far")
    assert driver.reads("do not rely on messages sent this way")
    asked = len(driver.fake.requests)
    driver.press("Find out what else works")
    driver.until(Step.VERDICT)
    assert len(driver.fake.requests) == asked + 1


def test_what_was_not_sent_can_be_tried_again(drive: MakeDriver) -> None:
    unsent = replace(
        story.LOST, outcome=Outcome.NOT_SENT, reason=sentence("The server could not be reached."), sent_utc=None
    )
    driver = drive(works(proof_plan=NO_PASSWORDS, proof=unsent))
    to_form(driver)
    driver.press(SEND)
    driver.until(Step.PROVED)
    assert driver.reads("The server could not be reached.")
    driver.press("Try it again")
    driver.until(Step.PROOF)
    assert len(driver.fake.proofs) == 1


def test_faults_are_sentences_where_the_user_is(drive: MakeDriver) -> None:
    fault = SettingsError("no", sentence("That cannot be done here."))
    driver = drive(works(proof_plan=NO_PASSWORDS, proof_plan_fault=fault))
    driver.until(Step.VERDICT)
    driver.press(PROVE)
    driver.until(Step.VERDICT)
    assert driver.reads("That cannot be done here.")
    driver.fake.proof_plan_fault, driver.fake.proof_fault = None, fault
    driver.press(PROVE)
    driver.until(Step.PROOF)
    driver.press(SEND)
    driver.until(Step.PROOF)
    driver.qtbot.waitUntil(lambda: driver.reads("That cannot be done here."))


def test_after_a_change_a_test_message_is_offered(drive: MakeDriver) -> None:
    runs = [run_of(story.PROVED), run_of(story.WORKS)]
    driver = drive(FakeAssistant(runs=runs, proof_plan=NO_PASSWORDS))
    driver.until(Step.VERDICT)
    assert PROVE not in driver.buttons()
    driver.press("Sign in when sending")
    driver.until(Step.CONSENT)
    driver.press("Change it")
    driver.until(Step.DONE)
    driver.press(PROVE)
    driver.until(Step.PROOF)
    driver.press(SEND)
    driver.until(Step.PROVED)
    driver.press("Done")
    driver.until(Step.DONE)


def test_the_outcome_is_announced(drive: MakeDriver, announced: Callable[[QObject], list[str]]) -> None:
    driver = drive(works(proof_plan=NO_PASSWORDS))
    to_form(driver)
    driver.press(SEND)
    driver.until(Step.PROVED)
    assert "Send one test message?" in announced(driver.window)
    assert announced(driver.window)[-1] == f"It was in the inbox of {story.OWN_OTHER} after 14 s."


# -- the travel check ----------------------------------------------------------------------------


def test_the_journey_is_checked_and_made_ready_before_leaving(drive: MakeDriver) -> None:
    runs = [run_of(story.WORKS), run_of(story.STAYS), run_of(story.TRAVELS)]
    driver = drive(FakeAssistant(runs=runs))
    driver.until(Step.VERDICT)
    driver.press("Will it work away from here?")
    driver.until(Step.VERDICT)
    assert [one.travel_check for one in driver.fake.requests] == [False, True]
    assert driver.reads("Put this right before you leave")
    driver.press("Sign in when sending")
    driver.until(Step.CONSENT)
    driver.press("Change it")
    driver.until(Step.DONE)
    assert driver.fake.requests[-1].travel_check
    assert driver.controller.state.confirmed is story.TRAVELS


def test_each_account_can_be_checked_for_the_journey(drive: MakeDriver) -> None:
    fake = FakeAssistant(held=(story.ACCOUNT, story.OFFICE), runs=[run_of(story.TRAVELS)])
    driver = drive(fake)
    driver.until(Step.CHOOSING)
    names = [driver.spoken(one) for one in driver.focusable()]
    assert f"Will sending from {story.OFFICE.address} work away from here?" in names
    driver.press("Will it work away from here?")
    driver.until(Step.VERDICT)
    assert driver.reads("Ready to travel")
    assert fake.requests[0].account == story.LABEL


# -- pages to open, texts to send ----------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that were given to the browser."""
    given: list[str] = []

    def open_url(url: QUrl) -> bool:
        given.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return given


def test_webmail_is_opened_by_its_button_only(drive: MakeDriver, opened: list[str]) -> None:
    driver = drive(FakeAssistant(runs=[run_of(story.SHUT)]))
    driver.until(Step.VERDICT)
    driver.press("Other ways")
    driver.press("Write from your provider’s web page")
    driver.until(Step.GUIDING)
    assert story.WEBMAIL.url in driver.texts()  # where the button leads is seen before it is pressed
    assert opened == []
    driver.press("Open webmail")
    assert opened == [story.WEBMAIL.url]


def test_the_page_where_a_password_is_made_is_offered_beside_its_field(drive: MakeDriver, opened: list[str]) -> None:
    page = "https://account.proseware.com/app-passwords"
    how = sentence("Make an application password at your provider, and enter it here.")
    fix = replace(story.SIGN_IN, kind=RemedyKind.FIX_PASSWORD, url=page, summary=how)
    driver = drive(FakeAssistant(runs=[run_of(replace(story.BLOCKED, remedies=(fix,)))]))
    driver.until(Step.VERDICT)
    driver.press("Enter the password again")
    driver.until(Step.ASKING)
    assert {page, "Make an application password at your provider, and enter it here."} <= set(driver.texts())
    driver.press("Open the web page")
    assert opened == [page]


def test_a_first_verdict_without_ways_has_no_heading_for_others(drive: MakeDriver) -> None:
    driver = drive(works())
    driver.until(Step.VERDICT)
    assert "Other ways" not in driver.buttons()


def test_a_text_for_the_provider_is_shown_and_copied(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(runs=[run_of(story.SHUT)]))
    driver.until(Step.VERDICT)
    driver.press("Ask your provider")
    driver.until(Step.GUIDING)
    (letter,) = driver.visible(QPlainTextEdit)
    assert letter.isReadOnly()
    QGuiApplication.clipboard().clear()
    driver.press("Copy the text")
    copied = QGuiApplication.clipboard().text()
    assert copied == letter.toPlainText()
    assert copied.startswith(f"Hello,\n\nyour server {story.HOST} refuses my mail")


def test_several_causes_a_forecast_and_the_effort_are_shown(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(runs=[run_of(story.SHUT)]))
    driver.until(Step.VERDICT)
    assert driver.reads("To be solved in this order: this network blocks the port, then the server takes mail only")
    driver.press("Other ways")
    assert driver.reads("Better not: many recipients will refuse messages sent this way")
    assert driver.reads("proseware.com asks for such mail to be refused.")
    driver.press("Details")
    assert driver.reads("which of the two cannot be told from here")
    assert driver.reads(f"{story.HOST}: connections 5, of 12 at most.")
