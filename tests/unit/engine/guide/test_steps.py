"""What a user is told to click and type, in the menus' own words."""

from dataclasses import replace

import pytest

from assistant.engine.guide.steps import TITLES, GuidedProgram, steps
from assistant.host.language import Translator, load_translator
from assistant.model.finding import RemedyKind
from assistant.model.mail import Authentication
from assistant.model.net import Security
from tests.ui import story

ENGLISH = Translator()
SIGN_IN = story.SIGN_IN
PLAIN = replace(
    story.HOTEL, outgoing=replace(story.AFTER, security=Security.NONE, authentication=Authentication.NONE, port=25)
)
POP_FIRST = replace(
    story.SIGN_IN, kind=RemedyKind.POP_FIRST, outgoing=replace(story.BEFORE, authentication=Authentication.POP_FIRST)
)


def said(program: GuidedProgram, remedy: object = SIGN_IN, words: Translator = ENGLISH) -> list[str]:
    return [words.render(one) for one in steps(program, story.ADDRESS, remedy)]  # type: ignore[arg-type] # as below


@pytest.mark.parametrize("program", GuidedProgram)
def test_every_program_names_the_server_and_the_port(program: GuidedProgram) -> None:
    text = "\n".join(said(program))
    assert story.HOST in text
    assert "587" in text
    assert story.ADDRESS in text
    assert program in TITLES


@pytest.mark.parametrize("program", GuidedProgram)
def test_a_sign_in_that_goes_is_told_too(program: GuidedProgram) -> None:
    assert said(program, PLAIN) != said(program, SIGN_IN)
    assert "your password" not in "\n".join(said(program, PLAIN))


def test_outlook_by_its_own_dialog() -> None:
    assert said(GuidedProgram.OUTLOOK) == [
        "Choose “File › Account Settings › Account Settings”, then the account anna@proseware.com, then “Change”.",
        "Beside “Outgoing mail server (SMTP)”, write smtp.proseware.com.",
        "Press “More Settings”. Under “Outgoing Server”, tick “My outgoing server (SMTP) requires authentication”, "
        "choose “Log on using”, and write anna and your password.",
        "Under “Advanced”, write 587 beside “Outgoing server (SMTP)” and choose “STARTTLS” for “Use the following type "
        "of encrypted connection”.",
        "Press “OK”, then “Next”, then “Finish”.",
    ]


def test_outlook_can_fetch_mail_first_by_itself_and_others_are_told_to() -> None:
    assert "Log on to incoming mail server before sending mail" in "\n".join(said(GuidedProgram.OUTLOOK, POP_FIRST))
    assert "Fetch your mail once before you send." in said(GuidedProgram.APPLE_MAIL, POP_FIRST)


def test_apple_mail_is_kept_from_changing_the_port_back() -> None:
    assert any("Automatically manage connection settings" in one for one in said(GuidedProgram.APPLE_MAIL))


def test_the_menus_speak_the_language_of_the_reader() -> None:
    italian = said(GuidedProgram.OUTLOOK, words=load_translator("it"))
    assert "Impostazioni account" in italian[0]
    assert not any("Account Settings" in one for one in italian)


def test_there_is_nothing_to_set_where_the_remedy_sets_nothing() -> None:
    assert steps(GuidedProgram.OUTLOOK, story.ADDRESS, story.ASK) == ()
