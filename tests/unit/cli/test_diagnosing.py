"""What ``roampost diagnose`` prints of one account: what matters always, what it took with ``-v``."""

import io
from dataclasses import replace

import pytest

from assistant.cli.diagnosing import show_account
from assistant.cli.face import Face
from assistant.host.language import Translator
from assistant.model.finding import AccountDiagnosis, Caution, NetworkView
from assistant.model.mail import SettingsForm, SettingsPlace
from assistant.model.text import sentence
from tests.ui import story

NETWORK = NetworkView(because=(sentence("Its name says so."),))


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of a hundred columns."""
    monkeypatch.setenv("COLUMNS", "100")


def shown(account: AccountDiagnosis, *, verbose: bool = False) -> str:
    out = io.StringIO()
    face = Face(render=Translator().render, out=out, err=io.StringIO(), source=io.StringIO(), verbose=verbose)
    show_account(face, account, NETWORK)
    return " ".join(out.getvalue().split())


def test_several_causes_whom_the_server_lets_in_and_a_forecast_are_told() -> None:
    told = shown(story.SHUT)
    assert "To be solved in this order: this network blocks the port, then the server takes mail only" in told
    assert "which of the two cannot be told from here" in told
    assert "Better not: many recipients will refuse messages sent this way, or put them into junk." in told
    assert "Tried just now: this server takes your mail." in told
    assert story.WEBMAIL.url in told.split()


@pytest.mark.parametrize("verbose", [False, True])
def test_what_it_took_and_why_the_network_is_what_it_is_are_told_when_wanted(verbose: bool) -> None:
    told = shown(story.SHUT, verbose=verbose)
    assert ("rounds of questions 2" in told) is verbose
    assert ("Round 2: Fetch mail first, for it may open the server." in told) is verbose
    assert (f"{story.HOST}: connections 5, of 12 at most." in told) is verbose
    assert ("Its name says so." in told) is verbose


def test_the_text_for_the_provider_is_printed_where_it_is_the_first_way_or_when_wanted() -> None:
    letter = f"your server {story.HOST} refuses my mail"
    later = replace(story.SHUT, remedies=(story.WEBMAIL, story.LETTER))
    assert letter in shown(story.SHUT)
    assert letter not in shown(later)
    assert "With -v you get a text to send." in shown(later)
    assert letter in shown(later, verbose=True)


def test_an_address_that_is_no_web_page_is_not_printed_as_one() -> None:
    nasty = replace(story.SHUT, remedies=(replace(story.WEBMAIL, url="javascript:alert(1)"),))
    assert "javascript" not in shown(nasty)


def test_that_there_is_only_webmail_is_told_first_and_once() -> None:
    told = shown(replace(story.BLOCKED, warnings=(Caution.OPEN_RELAY, Caution.WEBMAIL_ONLY)))
    only = "This account is used on a web page only"
    assert told.startswith(f"{story.ADDRESS} ! {only}")
    assert told.count(only) == 1


def test_a_test_message_is_offered_where_sending_works() -> None:
    offer = f"roampost prove --account {story.ADDRESS}"
    assert offer in shown(story.WORKS)
    assert offer not in shown(story.BLOCKED)
    assert offer not in shown(replace(story.WORKS, account=replace(story.ACCOUNT, outgoing=None)))


def test_what_to_do_in_a_program_that_is_only_read_is_told() -> None:
    remedies = (replace(story.SIGN_IN, automatic=False), story.WEBMAIL)
    outlook = replace(story.BLOCKED.account, program="outlook", read_only=True)
    told = shown(replace(story.BLOCKED, account=outlook, remedies=remedies))
    assert "To do it in Outlook: - Choose “File › Account Settings › Account Settings”" in told
    assert "roampost fix" not in told
    # A program that Roampost changes needs no steps, nor does one for which there is nothing to set.
    assert "To do it in" not in shown(story.BLOCKED)
    assert "To do it in" not in shown(replace(story.BLOCKED, account=outlook, remedies=(story.WEBMAIL,)))


def test_himalayas_file_is_told_by_line() -> None:
    place = SettingsPlace(file="/home/anna/config.toml", section="accounts.work", form=SettingsForm.HIMALAYA_1)
    account = replace(story.BLOCKED.account, program="himalaya", read_only=True, place=place)
    told = shown(replace(story.BLOCKED, account=account, remedies=(replace(story.SIGN_IN, automatic=False),)))
    assert "Open /home/anna/config.toml with a text editor, and find [accounts.work]" in told
    assert f'message.send.backend.host = "{story.HOST}"' in told
    assert 'message.send.backend.encryption.type = "start-tls"' in told
