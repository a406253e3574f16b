"""The window over a fake session: the whole story, and each state that is not the story."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from assistant.model.change import UndoState
from assistant.model.fault import SecretStoreError, SettingsError
from assistant.model.finding import Caution, Need, NetworkView, Restriction
from assistant.model.mail import Unreadable
from assistant.model.secret import Purpose, Secret
from assistant.model.text import sentence
from assistant.session.pasted import Pasted
from assistant.session.steps import Step
from assistant.ui.views import VerdictPage
from assistant.ui.window_view import WindowView
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver
from tests.ui.fakes import FakeAssistant, Run, run_of


def whole_story() -> FakeAssistant:
    return FakeAssistant(runs=[run_of(story.BLOCKED), run_of(story.PROVED), run_of(story.WORKS)])


def to_consent(driver: Driver) -> None:
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.type("Password", "tulip")
    driver.press("Try it")
    driver.until(Step.CONSENT)


def test_the_whole_story(drive: MakeDriver) -> None:
    driver = drive(whole_story())
    driver.until(Step.VERDICT)
    assert driver.reads("Hotel Bellavista")
    assert driver.reads("Not the network of proseware.com")
    assert driver.reads("anna@proseware.com")
    assert driver.reads("Refused because you are not on the network of proseware.com")
    assert driver.reads("Needs your password")

    driver.press("Sign in when sending")
    assert driver.field("Log-in name").text() == "anna"
    assert driver.field("Password").echoMode() is QLineEdit.EchoMode.Password
    assert not driver.button("Try it").isEnabled()
    driver.type("Password", "tulip")
    driver.press("Try it")
    driver.until(Step.CONSENT)
    assert [given.secret for given in driver.fake.requests[-1].secrets] == [Secret("tulip")]
    assert driver.fake.kept == []

    assert driver.reads("This will change in Claws Mail")
    assert driver.reads("587")
    assert driver.reads("Claws Mail will ask for your password the next time you send.")
    assert driver.fake.applied == []
    driver.press("What is written, key by key")
    rows = driver.tables()[0]
    assert ["[Account: 1] smtp_port", "25", "587", "/home/anna/.claws-mail/accountrc"] in rows
    assert ["[a:1] send", "••••••", "–", "/home/anna/.claws-mail/passwordstorerc"] in rows

    driver.press("Change it")
    driver.until(Step.DONE)
    assert driver.fake.applied == [story.PLAN]
    assert driver.reads("Done. Send your message again from Claws Mail.")
    assert driver.reads("Checked with the new settings")
    driver.press("How do you know that it works?")
    assert "235 2.7.0 Authentication successful" in str(driver.tables())

    driver.press("Undo the last change")
    driver.until(Step.UNDONE)
    assert driver.fake.undone == [story.RECEIPT.id]
    assert driver.reads("Everything is back as it was.")
    assert driver.reads("to the last byte")
    assert "Undo the last change" not in driver.buttons()


def test_the_whole_story_by_keyboard_alone(drive: MakeDriver) -> None:
    driver = drive(whole_story())
    driver.until(Step.VERDICT)
    focus = driver.focused()
    assert focus is not None
    assert driver.spoken(focus) == "Sign in when sending"
    driver.tab_to("Details")
    driver.key(Qt.Key.Key_Space)
    assert driver.tables()[0][1][0] == f"Named the recipient {story.RECIPIENT}"
    driver.tab_to("What was said")
    driver.tab_to("Sign in when sending")
    driver.key(Qt.Key.Key_Return)
    driver.until(Step.ASKING)
    assert driver.focused() is driver.field("Password")
    driver.typed("tulip")
    driver.key(Qt.Key.Key_Return)
    driver.until(Step.CONSENT)
    driver.tab_to("Change it")
    driver.key(Qt.Key.Key_Return)
    driver.until(Step.DONE)
    driver.tab_to("Undo the last change")
    driver.key(Qt.Key.Key_Space)
    driver.until(Step.UNDONE)
    assert driver.fake.undone == [story.RECEIPT.id]


def test_what_is_tried_shows_at_once_and_can_be_stopped(drive: MakeDriver) -> None:
    hanging = Run(
        events=story.run(replace(story.BLOCKED, remedies=(), verdict=replace(story.VERDICT, evidence=())))[:-2],
        hangs=True,
    )
    driver = drive(FakeAssistant(runs=[hanging]))
    driver.qtbot.waitUntil(lambda: driver.reads("Asking smtp.proseware.com on port 25"))
    driver.press("What was seen so far")
    assert any(f"Named the recipient {story.RECIPIENT}" in row for row in driver.tables()[0])
    driver.press("Stop")
    driver.until(Step.CHOOSING)
    driver.qtbot.waitUntil(lambda: driver.fake.cancelled == 1)
    assert "Find out why" in driver.buttons()


def test_a_proven_way_is_shown_while_the_rest_still_runs(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(runs=[run_of(story.PROVED, hangs=True)]))
    driver.until(Step.VERDICT, running=True)
    assert driver.reads("Still trying other ways…")
    assert driver.reads("Tried just now: it works.")
    driver.press("Sign in when sending")
    driver.until(Step.CONSENT)
    assert driver.fake.cancelled == 1


def test_why_shows_evidence_network_and_dialogue_without_secrets(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(runs=[run_of(story.PROVED)]))
    driver.until(Step.VERDICT)
    driver.press("Details")
    assert [f"Named the recipient {story.RECIPIENT}", "smtp.proseware.com:25"] == driver.tables()[0][1][:2]
    assert driver.reads("Port 465: blocked")
    said = driver.dialogue()
    assert f"C: RCPT TO:<{story.RECIPIENT}>" in said
    assert "S: 550 5.7.1" in said
    assert "AUTH PLAIN ••••" in said


def test_other_ways_say_their_risk_in_words(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(runs=[run_of(story.PROVED)]))
    driver.until(Step.VERDICT)
    assert not driver.reads("Whoever runs this server could read")
    driver.press("Other ways")
    assert driver.reads("Whoever runs this server could read what you send through it.")
    assert driver.reads("Some recipients may find your messages in their junk folder.")
    assert "Send through mail.bellavista.example" in driver.buttons()


def test_a_refused_password_is_asked_for_again_and_the_field_is_empty(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(runs=[run_of(story.BLOCKED), run_of(story.REFUSED), run_of(story.PROVED)]))
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.type("Password", "wrong")
    driver.press("Try it")
    driver.until(Step.ASKING)
    assert driver.reads("did not accept this log-in name and password")
    assert driver.field("Password").text() == ""
    driver.type("Password", "right")
    driver.press("Try it")
    driver.until(Step.CONSENT)
    assert [given.secret for given in driver.fake.requests[-1].secrets] == [Secret("right")]


def test_the_password_is_kept_only_when_ticked(drive: MakeDriver) -> None:
    driver = drive(whole_story())
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.press("Where is this kept?")
    driver.qtbot.waitUntil(lambda: driver.reads("it is put into Secret Service"))
    driver.tick("Remember it in this computer’s keyring")
    driver.type("Password", "tulip")
    driver.press("Try it")
    driver.until(Step.CONSENT)
    assert driver.fake.kept == [(story.ADDRESS, Purpose.OUTGOING, "anna", Secret("tulip"))]


def test_without_a_keyring_nothing_can_be_ticked_and_the_reason_is_said(drive: MakeDriver) -> None:
    fake = whole_story()
    fake.place_fault = SecretStoreError("none", sentence("There is no safe keyring here."))
    driver = drive(fake)
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.type("Password", "tulip")
    driver.qtbot.waitUntil(lambda: not driver.button("Remember it in this computer’s keyring").isEnabled())
    driver.press("Where is this kept?")
    assert driver.reads("There is no safe keyring here.")
    assert driver.field("Password").text() == "tulip"


def test_a_locked_keyring_is_a_sentence_and_no_obstacle(drive: MakeDriver) -> None:
    fake = whole_story()
    fake.keep_fault = SecretStoreError("locked", sentence("The keyring is locked."))
    driver = drive(fake)
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.tick("Remember it in this computer’s keyring")
    driver.type("Password", "tulip")
    driver.press("Try it")
    driver.until(Step.CONSENT)
    assert driver.reads("The keyring is locked.")


def test_leaving_the_page_empties_the_password(drive: MakeDriver) -> None:
    driver = drive()
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.type("Password", "tulip")
    driver.press("Back")
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    assert driver.field("Password").text() == ""


def test_declining_changes_nothing(drive: MakeDriver) -> None:
    driver = drive(whole_story())
    to_consent(driver)
    driver.press("Do not change anything")
    driver.until(Step.VERDICT)
    assert driver.fake.applied == []


def test_a_running_program_is_named_before_and_after(drive: MakeDriver) -> None:
    account = replace(story.ACCOUNT, running=True)
    proved = replace(story.PROVED, account=account)
    fake = FakeAssistant(held=(account,), runs=[run_of(proved)])
    fake.apply_fault = SettingsError("running", sentence("Claws Mail is running. Nothing was changed."))
    driver = drive(fake)
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.until(Step.CONSENT)
    assert driver.reads("Claws Mail is open. Close it first, then go on.")
    driver.press("Change it")
    driver.until(Step.CONSENT)
    assert driver.reads("Claws Mail is running. Nothing was changed.")
    fake.apply_fault = None
    driver.press("Change it")
    driver.until(Step.DONE)


def test_settings_that_cannot_be_changed_are_a_sentence(drive: MakeDriver) -> None:
    fake = FakeAssistant(
        runs=[run_of(story.PROVED)], plan_fault=SettingsError("managed", sentence("These settings are managed."))
    )
    driver = drive(fake)
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.until(Step.VERDICT)
    assert driver.reads("These settings are managed.")


def test_an_undo_in_conflict_names_the_key_and_the_value_found(drive: MakeDriver) -> None:
    edits = ((story.PLAN.edits[0], UndoState.CONFLICT, "2525"), *story.PUT_BACK.edits[1:])
    fake = FakeAssistant(changes=(story.RECEIPT,))
    fake.outcome = replace(story.PUT_BACK, edits=edits, byte_identical=False)
    driver = drive(fake)
    driver.until(Step.VERDICT)
    driver.press("Undo the last change")
    driver.until(Step.UNDONE)
    assert driver.reads("Not everything could be put back.")
    assert driver.reads("smtp_port was changed since, to “2525”; it was left as it is.")


def test_history_undoes_each_change(drive: MakeDriver) -> None:
    older = replace(story.RECEIPT, id="older", made_utc="2026-01-04T08:00:00Z")
    driver = drive(FakeAssistant(changes=(story.RECEIPT, older)))
    driver.until(Step.VERDICT)
    driver.press("History")
    driver.until(Step.HISTORY)
    assert driver.buttons().count("Put back") == 2
    driver.window.findChildren(QPushButton, "undo-older")[0].click()
    driver.until(Step.UNDONE)
    assert driver.fake.undone == ["older"]


def test_no_account_says_so_and_offers_a_field_and_the_demo(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(held=()))
    driver.until(Step.CHOOSING)
    assert driver.reads("No mail account was found on this computer.")
    with driver.qtbot.waitSignal(driver.window.demo_wanted):
        driver.press("Look round in the demo")
    assert not driver.button("Find out why").isEnabled()
    driver.type("Your mail address", "anna@proseware.com")
    driver.press("Find out why")
    driver.until(Step.VERDICT)
    assert driver.fake.requests[0].account == "anna@proseware.com"


def test_several_accounts_are_a_choice_and_the_network_is_shown(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(held=(story.ACCOUNT, story.OFFICE)))
    driver.until(Step.CHOOSING)
    driver.qtbot.waitUntil(lambda: driver.reads("Hotel Bellavista"))
    assert driver.fake.requests == []
    assert driver.buttons().count("Find out why") == 3
    names = [driver.spoken(one) for one in driver.focusable()]
    assert "Find out why anna@fourthcoffee.example does not send" in names


def test_unreadable_settings_are_named(drive: MakeDriver) -> None:
    bad = Unreadable(program="thunderbird", where="/home/anna/.thunderbird/prefs.js", why="The file is cut off.")
    driver = drive(FakeAssistant(held=(), unreadable=(bad,)))
    driver.until(Step.CHOOSING)
    assert driver.reads("The settings of Thunderbird could not be read (/home/anna/.thunderbird/prefs.js)")


@pytest.mark.parametrize(
    ("restriction", "word"),
    [
        (Restriction.NONE, "Sending works"),
        (Restriction.OFFLINE, "No connection"),
        (Restriction.CAPTIVE_PORTAL, "The network wants you to sign in"),
        (Restriction.UNKNOWN, "Not clear yet"),
        (Restriction.SERVER_UNREACHABLE, "Blocked here"),
        (Restriction.RECIPIENT_REFUSED, "The recipient is refused"),
    ],
)
def test_each_verdict_has_its_own_words(drive: MakeDriver, restriction: Restriction, word: str) -> None:
    found = replace(
        story.BLOCKED,
        verdict=replace(story.VERDICT, restriction=restriction, summary=sentence("What it is.")),
        remedies=(),
        warnings=(Caution.OPEN_RELAY,),
    )
    driver = drive(FakeAssistant(runs=[run_of(found)]))
    driver.until(Step.VERDICT)
    assert word in driver.texts()
    assert "What it is." in driver.texts()
    assert driver.reads("One of the servers tried passes on mail for anybody.")


def test_a_missing_recipient_is_asked_for(drive: MakeDriver) -> None:
    unknown = replace(story.BLOCKED, recipient=None, remedies=())
    driver = drive(FakeAssistant(runs=[run_of(unknown), run_of(story.BLOCKED)]))
    driver.until(Step.VERDICT)
    assert driver.focused() is driver.field("Whom were you writing to?")
    driver.type("Whom were you writing to?", "guido@fabrikam.example")
    driver.press("Check for this person")
    driver.until(Step.VERDICT)
    assert driver.fake.requests[-1].recipient == "guido@fabrikam.example"


def test_a_risk_is_read_and_ticked_before_anything_travels_in_clear(drive: MakeDriver) -> None:
    remedy = replace(story.SIGN_IN, needs=(Need.PASSWORD, Need.CONSENT))
    driver = drive(FakeAssistant(runs=[run_of(replace(story.BLOCKED, remedies=(remedy,))), run_of(story.PROVED)]))
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.type("Password", "tulip")
    assert not driver.button("Try it").isEnabled()
    driver.tick("I have read this and want to go on")
    driver.press("Try it")
    driver.until(Step.CONSENT)
    assert driver.fake.requests[-1].clear_consent == {story.LABEL}


def test_what_is_done_by_hand_is_shown_with_its_values(drive: MakeDriver) -> None:
    guided = replace(story.BLOCKED, remedies=(replace(story.PROVEN, automatic=False),))
    driver = drive(FakeAssistant(runs=[run_of(guided)]))
    driver.until(Step.VERDICT)
    driver.press("Sign in when sending")
    driver.until(Step.GUIDING)
    assert [edit.text() for edit in driver.visible(QLineEdit)] == ["smtp.proseware.com", "587", "anna"]
    driver.press("I have done it, check again")
    driver.until(Step.VERDICT)
    assert len(driver.fake.requests) == 2


def test_a_dropped_text_is_explained_and_asked_about(drive: MakeDriver) -> None:
    driver = drive()
    driver.until(Step.VERDICT)
    dropped = QMimeData()
    dropped.setText("550 5.7.1 relaying denied")
    driver.window.take_in(dropped)
    driver.qtbot.waitUntil(lambda: driver.reads("The server would not pass the message on."))
    driver.until(Step.VERDICT)
    assert driver.fake.requests[-1].error == "550 5.7.1 relaying denied"


def test_a_dropped_file_is_read(drive: MakeDriver, tmp_path: Path) -> None:
    path = tmp_path / "returned.eml"
    path.write_text("Subject: returned\n\n550 relaying denied\n", encoding="utf-8")
    driver = drive()
    driver.until(Step.VERDICT)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    driver.window.take_in(dropped)
    driver.qtbot.waitUntil(lambda: len(driver.fake.requests) == 2)
    assert "550 relaying denied" in (driver.fake.requests[-1].error or "")


@pytest.mark.parametrize("octets", [b"", b"\0\0\0binary"])
def test_a_dropped_file_without_text_is_a_sentence(drive: MakeDriver, tmp_path: Path, octets: bytes) -> None:
    path = tmp_path / "picture.eml"
    path.write_bytes(octets)
    driver = drive()
    driver.until(Step.VERDICT)
    driver.controller.open_file(str(path))
    driver.qtbot.waitUntil(lambda: driver.reads("picture.eml holds no text."))


def test_a_file_that_is_not_there_is_a_sentence(drive: MakeDriver) -> None:
    driver = drive()
    driver.until(Step.VERDICT)
    driver.controller.open_file("/no/such/file.eml")
    driver.qtbot.waitUntil(lambda: driver.reads("file.eml cannot be read"))


def test_an_error_text_given_at_the_start_is_explained(drive: MakeDriver) -> None:
    driver = drive(text="550 relaying denied")
    driver.until(Step.VERDICT)
    driver.qtbot.waitUntil(lambda: driver.reads("The server would not pass the message on."))
    assert driver.fake.requests[0].error == "550 relaying denied"


def test_the_account_that_a_dropped_text_names_is_looked_into(drive: MakeDriver) -> None:
    pasted = Pasted(summary=sentence("Not passed on."), account=story.OFFICE.address)
    driver = drive(FakeAssistant(held=(story.ACCOUNT, story.OFFICE), pasted=pasted))
    driver.until(Step.CHOOSING)
    driver.controller.tell("550 relaying denied")
    driver.until(Step.VERDICT)
    assert driver.fake.requests[-1].account == story.OFFICE.label


def test_what_to_do_instead_of_a_diagnosis_is_said(drive: MakeDriver) -> None:
    pasted = Pasted(summary=sentence("No such mailbox."), instead=sentence("Check the address."))
    driver = drive(FakeAssistant(held=(story.ACCOUNT, story.OFFICE), pasted=pasted))
    driver.until(Step.CHOOSING)
    driver.controller.tell("550 user unknown")
    driver.qtbot.waitUntil(lambda: driver.reads("Check the address."))
    assert driver.reads("No such mailbox.")
    assert driver.controller.state.step is Step.CHOOSING
    assert driver.fake.requests == []


def test_a_mistake_of_our_own_is_said_as_such(drive: MakeDriver, expect_log: Callable[[str], None]) -> None:
    expect_log("a job failed")
    driver = drive(FakeAssistant(runs=[Run(fault=ZeroDivisionError())]))
    driver.until(Step.CHOOSING)
    assert driver.reads("Roampost made a mistake of its own (ZeroDivisionError).")


def test_markup_from_a_server_stays_text(drive: MakeDriver) -> None:
    nasty = "<img src='http://x.example/'><b>bold</b> & co"
    found = replace(story.BLOCKED, verdict=replace(story.VERDICT, summary=sentence("{text}", text=nasty)))
    driver = drive(FakeAssistant(runs=[run_of(found)]))
    driver.until(Step.VERDICT)
    label = next(one for one in driver.visible(QLabel) if one.text() == nasty)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_closing_leaves_the_session(drive: MakeDriver) -> None:
    driver = drive()
    driver.until(Step.VERDICT)
    driver.close()
    assert driver.fake.closed


def test_a_second_start_while_hung_is_cancelled_cleanly(drive: MakeDriver) -> None:
    driver = drive(FakeAssistant(runs=[Run(events=(), hangs=True)]))
    driver.until(Step.LOOKING, running=True)
    driver.controller.look_again()
    driver.qtbot.waitUntil(lambda: len(driver.fake.requests) == 2)
    driver.qtbot.waitUntil(lambda: driver.fake.cancelled == 1)


def test_progress_is_coalesced(drive: MakeDriver) -> None:
    many = story.OBSERVATIONS * 100
    driver = drive(
        FakeAssistant(runs=[Run(events=story.run(story.BLOCKED, many), answer=story.diagnosis(story.BLOCKED))])
    )
    painted: list[WindowView] = []
    driver.controller.changed.connect(painted.append)
    driver.until(Step.VERDICT)
    assert len(painted) < len(many) // 10
    assert isinstance(painted[-1].page, VerdictPage)


def test_an_unknown_network_has_a_name_all_the_same(drive: MakeDriver) -> None:
    driver = drive(begin=False)
    driver.controller._state = replace(driver.controller.state, network=NetworkView())
    driver.window.show_view(driver.controller.view)
    assert driver.reads("This network")
