"""Which account a text is about, whom it was for, and what follows; from texts alone."""

from dataclasses import replace

import pytest

from assistant.cli.tables import explain_rules
from assistant.model.mail import SendingAccount
from assistant.model.net import Security
from assistant.model.text import Sentence
from assistant.session.pasted import Pasted, account_named
from assistant.session.texts import read_error
from tests.support.reports import FORMS
from tests.ui import story

RULES = explain_rules()
HOME = story.ACCOUNT
WORK = replace(story.OFFICE, outgoing=replace(story.AFTER, host="smtp.fourthcoffee.example"))
RETURNED = FORMS["postfix"]("554 5.7.1 <bob@dest.example>: Relay access denied").decode()


def returned(to: str) -> str:
    return RETURNED.replace("To: kim@a.example", f"To: {to}", 1)


def named(text: str, *accounts: SendingAccount) -> SendingAccount | None:
    return account_named(read_error(text, RULES), accounts or (HOME, WORK))


def test_a_dialog_names_the_account_and_the_recipient() -> None:
    assert WORK.outgoing is not None
    text = (
        "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail "
        f"address was 'bob@dest.example'. Subject 'x', Account: 'Whatever', Server: '{WORK.outgoing.host}', Protocol: "
        "SMTP, Server Response: '550 Relaying denied', Port: 25, Secure(SSL): No, Server Error: 550, "
        "Error Number: 0x800CCC79"
    )
    pasted = read_error(text, RULES)
    assert (pasted.recipient, pasted.server, pasted.instead) == ("bob@dest.example", WORK.outgoing.host, None)
    assert named(text) == WORK
    assert named(text, HOME) is None
    assert named(text.replace("Whatever", HOME.address)) == HOME


@pytest.mark.parametrize("to", [WORK.address, f"Anna <{WORK.address.upper()}>", f"x@y.example, {WORK.address}"])
def test_a_returned_message_names_whom_it_came_back_to(to: str) -> None:
    text = returned(to)
    assert read_error(text, RULES).recipient == "bob@dest.example"
    assert named(text) == WORK


def test_what_fits_two_names_neither() -> None:
    same = (WORK, story.ACCOUNT.__class__(address=WORK.address, program="msmtp", profile="x"))
    assert named(returned(WORK.address), *same) is None
    assert account_named(Pasted(summary=Sentence(template="", params=(), context="")), (HOME, WORK)) is None


def test_where_a_diagnosis_would_not_help_it_says_what_would() -> None:
    unknown = read_error("550 5.1.1 <bob@dest.example>: Recipient address rejected: User unknown", RULES)
    assert unknown.instead is not None
    assert "check the recipient" in unknown.instead.template
    assert read_error("550 relaying denied", RULES).instead is None


@pytest.mark.parametrize("text", ["", "\0", "To: " + "a@b.example," * 50_000 + "\nSubject: x\n\nx", "\ud800"])
def test_anything_can_be_read(text: str) -> None:
    assert read_error(text, RULES).summary.template


def test_a_server_without_an_account_there_is_no_name() -> None:
    assert HOME.outgoing is not None
    assert HOME.outgoing.security is not Security.TLS
    assert named("smtp.nowhere.example: 550 relaying denied") is None
