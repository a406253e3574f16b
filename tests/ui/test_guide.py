"""The guide: whose menus, in which words, which files; and what "check again" tells."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog

from assistant.engine.guide.steps import GuidedProgram
from assistant.model.mail import Outgoing, SendingAccount, SettingsForm, SettingsPlace
from assistant.session import flow
from assistant.session.steps import Look, State, Step
from assistant.ui import guiding
from assistant.ui.views import Tone
from tests.ui import story
from tests.ui.conftest import MakeDriver
from tests.ui.driver import Driver

BY_HAND = replace(story.SIGN_IN, automatic=False, needs=())
HERE = State(
    step=Step.GUIDING,
    accounts=(story.ACCOUNT,),
    subject=story.ADDRESS,
    judged=(story.BLOCKED,),
    remedy=BY_HAND,
    guide_program=GuidedProgram.OUTLOOK,
)


def shown(drive: MakeDriver, state: State = HERE) -> Driver:
    driver = drive(begin=False)
    driver.controller._state = state
    driver.window.show_view(driver.controller.view)
    driver.settle()
    return driver


def test_another_program_has_other_menus(drive: MakeDriver) -> None:
    driver = shown(drive)
    assert driver.reads("“Outgoing Server”")
    driver.choose(0, GuidedProgram.APPLE_MAIL.value)
    driver.settle()
    assert driver.controller.state.guide_program is GuidedProgram.APPLE_MAIL
    assert driver.reads("“Edit SMTP Server List…”")
    assert not driver.reads("“Outgoing Server”")


def test_the_program_that_holds_the_account_is_not_asked_for(drive: MakeDriver) -> None:
    account = replace(story.ACCOUNT, program="thunderbird")
    driver = shown(drive, replace(HERE, judged=(replace(story.BLOCKED, account=account),)))
    assert driver.visible(QComboBox) == []
    assert driver.reads("“Connection security”")


def test_a_file_for_the_program_is_written_where_the_user_says(drive: MakeDriver, tmp_path: Path) -> None:
    driver = shown(drive)
    driver.press("Save a file for it: roampost.prf…")
    dialog = next(one for one in driver.window.findChildren(QFileDialog) if one.isVisible())
    path = tmp_path / "roampost.prf"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    driver.qtbot.waitUntil(path.exists)
    driver.qtbot.waitUntil(lambda: driver.controller.state.notice is not None)
    assert "SMTPPort=587" in path.read_bytes().decode("utf-16")
    driver.settle()
    assert driver.reads(f"Saved as {path}.")


def test_a_file_that_is_there_stays_as_it_is(drive: MakeDriver, tmp_path: Path) -> None:
    driver = shown(drive)
    path = tmp_path / "mine.prf"
    path.write_text("mine", encoding="ascii")
    driver.controller.save_file(str(path), b"other")
    driver.qtbot.waitUntil(lambda: driver.controller.state.fault is not None)
    assert path.read_text(encoding="ascii") == "mine"
    driver.settle()
    assert driver.reads("is there already, and is left as it is")


def test_check_again_asks_the_server_and_remembers_what_was_to_be_set() -> None:
    turn = flow.done_by_hand(HERE)
    assert turn.state.by_hand == story.AFTER
    assert any(isinstance(effect, Look) for effect in turn.effects)


@pytest.mark.parametrize(
    ("now", "program", "tone", "said"),
    [
        (story.AFTER, "claws-mail", Tone.GOOD, "has the new settings now"),
        (story.BEFORE, "claws-mail", Tone.CAREFUL, "still has other settings"),
        (story.AFTER, None, Tone.CALM, "cannot look into that mail program"),
    ],
)
def test_it_is_told_whether_the_user_did_it(now: Outgoing, program: str | None, tone: Tone, said: str) -> None:
    account: SendingAccount = replace(story.ACCOUNT, outgoing=now, program=program)
    state = replace(HERE, step=Step.VERDICT, by_hand=story.AFTER, judged=(replace(story.BLOCKED, account=account),))
    (note,) = guiding.by_hand(state)
    assert note.tone is tone
    assert said in note.text.template


@pytest.mark.parametrize("program", ["outlook", "apple-mail", "balsa", "kmail", "mailspring", "himalaya", "betterbird"])
def test_a_program_that_is_known_is_led_through_without_being_asked_for(program: str) -> None:
    account = replace(story.ACCOUNT, program=program, read_only=True)
    state = replace(HERE, judged=(replace(story.BLOCKED, account=account),))
    page = guiding.guide(state, story.SIGN_IN)
    assert page.program == program
    assert page.programs == ()
    assert page.steps


def test_the_file_and_its_section_are_named_where_the_user_edits_one() -> None:
    place = SettingsPlace(file="/home/anna/config.toml", section="accounts.work", form=SettingsForm.HIMALAYA_2)
    account = replace(story.ACCOUNT, program="himalaya", read_only=True, place=place)
    state = replace(HERE, judged=(replace(story.BLOCKED, account=account),))
    params = [dict(step.params) for step in guiding.guide(state, story.SIGN_IN).steps]
    assert params[0]["file"] == "/home/anna/config.toml"
    assert params[1]["line"] == f'smtp.server = "smtp://{story.HOST}:587"'


def test_nothing_is_told_where_nothing_was_done_by_hand() -> None:
    assert guiding.by_hand(replace(HERE, by_hand=None)) == ()
    assert flow.look_again(replace(HERE, by_hand=story.AFTER)).state.by_hand is None
