"""The files that guided programs read, taken apart again by other means than those that wrote them."""

import configparser
import plistlib
from dataclasses import replace

import pytest

from assistant.engine.guide.files import files
from assistant.engine.guide.steps import GuidedProgram
from assistant.model.mail import Incoming, IncomingProtocol, SendingAccount
from assistant.model.net import Security
from tests.ui import story

IMAP = replace(
    story.ACCOUNT,
    incoming=Incoming(
        protocol=IncomingProtocol.IMAP, host="imap.proseware.com", port=143, security=Security.STARTTLS, username="anna"
    ),
)


def one(program: GuidedProgram, name: str, account: SendingAccount = story.ACCOUNT) -> bytes:
    return next(each.contents for each in files(program, account, story.AFTER) if each.name == name)


def outlook(account: SendingAccount = story.ACCOUNT) -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.read_string(one(GuidedProgram.OUTLOOK, "roampost.prf", account).decode("utf-16"))
    return read


def test_outlook_gets_the_account_with_its_new_server() -> None:
    read = outlook()
    account = read["Account1"]
    assert read["Internet Account List"]["Account1"] == "I_Mail"
    assert (account["POP3Server"], account["POP3Port"], account["POP3UseSSL"]) == ("pop.proseware.com", "995", "1")
    assert (account["SMTPServer"], account["SMTPPort"]) == (story.HOST, "587")
    assert (account["SMTPUseAuth"], account["SMTPSecureConnection"], account["SMTPUserName"]) == ("1", "2", "anna")
    assert read["General"]["OverwriteProfile"] == "Append"


def test_outlook_maps_every_key_that_the_account_uses() -> None:
    for account, mapping in ((story.ACCOUNT, "I_Mail"), (IMAP, "IMAP_I_Mail")):
        read = outlook(account)
        assert set(read["Account1"]) - {"uniqueservice"} <= set(read[mapping])


def test_apple_gets_a_profile_that_replaces_the_one_before() -> None:
    for program in (GuidedProgram.APPLE_MAIL, GuidedProgram.IPHONE):
        profile = plistlib.loads(one(program, "roampost.mobileconfig", IMAP))
        (mail,) = profile["PayloadContent"]
        assert mail["PayloadType"] == "com.apple.mail.managed"
        assert mail["EmailAccountType"] == "EmailTypeIMAP"
        assert mail["OutgoingMailServerHostName"] == story.HOST
        assert mail["OutgoingMailServerPortNumber"] == 587
        assert mail["OutgoingMailServerUseSSL"] is True
        assert profile == plistlib.loads(one(program, "roampost.mobileconfig", IMAP))


def test_apple_script_sets_the_delivery_server_of_that_account() -> None:
    text = one(GuidedProgram.APPLE_MAIL, "roampost.applescript").decode()
    assert f'server name:"{story.HOST}", port:587, uses ssl:true, user name:"anna", authentication:password' in text
    assert f'contains "{story.ADDRESS}") to way' in text
    assert text.count("tell application") == text.count("end tell") == 1


def test_no_file_holds_a_password_key() -> None:
    for program in GuidedProgram:
        for each in files(program, IMAP, story.AFTER):
            text = each.contents.decode("utf-16" if each.name.endswith(".prf") else "utf-8").lower()
            assert "password" not in text.replace("emailauthpassword", "").replace("authentication:password", "")


@pytest.mark.parametrize("bad", ['evil"\nend tell', "evil\r\n[General]", "a;b", "x\\y", "a[b", "tab\there", "a null\0"])
def test_what_would_break_out_of_a_line_or_a_quote_gets_no_file(bad: str) -> None:
    out = replace(story.AFTER, host=bad)
    assert files(GuidedProgram.OUTLOOK, story.ACCOUNT, out) == ()
    assert files(GuidedProgram.APPLE_MAIL, story.ACCOUNT, out) == ()
    assert files(GuidedProgram.IPHONE, story.ACCOUNT, out) == ()
    login = replace(story.AFTER, username=bad)
    assert files(GuidedProgram.OUTLOOK, story.ACCOUNT, login) == ()


def test_none_where_the_fetching_side_is_not_known_or_the_program_reads_none() -> None:
    alone = replace(story.ACCOUNT, incoming=None)
    assert files(GuidedProgram.OUTLOOK, alone, story.AFTER) == ()
    assert [each.name for each in files(GuidedProgram.APPLE_MAIL, alone, story.AFTER)] == ["roampost.applescript"]
    assert files(GuidedProgram.GMAIL_APP, story.ACCOUNT, story.AFTER) == ()
