"""Mail on a Mac."""

import plistlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.clients.apple_mail import AppleMail
from assistant.clients.files import Content
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing
from assistant.model.net import Security
from tests.unit.clients.read_conformance import SAMPLES, ReadConformance, ReadRig, ReadWorld

SAMPLE = (SAMPLES / "apple-mail/Accounts.plist").read_bytes()
PLACE = "Library/Mail/V2/MailData/Accounts.plist"


def many(count: int) -> bytes:
    server = {"Hostname": "h.test", "Username": "u"}
    accounts = [{"EmailAddresses": [f"a{one}@b.test"], "SMTPIdentifier": "h.test:u"} for one in range(count)]
    return plistlib.dumps({"DeliveryAccounts": [server], "MailAccounts": accounts}, fmt=plistlib.FMT_BINARY)


RIG = ReadRig(
    program=lambda home: AppleMail(home, {}),
    settings={PLACE: SAMPLE},
    account="anna@proseware.test",
    outgoing=Outgoing(
        host="smtp.proseware.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    ),
    many=many,
    broken=(
        SAMPLE[:-20],
        SAMPLE.replace(b"<string>587</string>", b"<string>many</string>"),
        SAMPLE.replace(b"<integer>2</integer>", b"<integer>9</integer>"),
        SAMPLE.replace(b"<integer>2</integer>", b"<date>2026-11-26T00:00:00Z</date>"),
        SAMPLE.replace(b"<integer>2</integer>", b"<date>never</date>"),
        b"bplist00" + b"\xff" * 40,
        b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa">]><plist><string>&a;</string></plist>',
        b"<plist>" + b"<array>" * 5000 + b"</plist>",
    ),
    more=lambda text: text.replace(
        b"<key>AccountsVersion</key>", b"<key>New</key><array><true/></array><key>AccountsVersion</key>"
    ),
)


class TestConformance(ReadConformance):
    @pytest.fixture
    def rig(self) -> ReadRig:
        return RIG


def test_reads_the_others(tmp_path: Path) -> None:
    anna, fabrikam, office = ReadWorld(RIG, tmp_path).program.read().accounts
    assert anna.incoming == Incoming(
        protocol=IncomingProtocol.POP3, host="pop.proseware.test", port=995, security=Security.TLS, username="anna"
    )
    assert fabrikam.outgoing == Outgoing(
        host="smtp.fabrikam.test",
        port=465,
        security=Security.TLS,
        authentication=Authentication.PASSWORD,
        username="anna.f",
    )
    assert fabrikam.incoming is not None
    assert fabrikam.incoming.port == 993
    assert office.outgoing == Outgoing(
        host="relay.office.test", port=25, security=Security.NONE, authentication=Authentication.NONE
    )


def test_the_newest_versions_file_counts(tmp_path: Path) -> None:
    world = ReadWorld(RIG, tmp_path)
    newest = tmp_path / "Library/Mail/V10/MailData/Accounts.plist"
    newest.parent.mkdir(parents=True)
    newest.write_bytes(plistlib.dumps({}))
    assert world.program.read().accounts == ()
    newest.unlink()
    (tmp_path / "Library/Mail/V3").mkdir()
    assert world.account.outgoing == RIG.outgoing


def test_a_binary_list_reads_alike(tmp_path: Path) -> None:
    binary = plistlib.dumps(plistlib.loads(SAMPLE), fmt=plistlib.FMT_BINARY)
    assert ReadWorld(replace(RIG, settings={PLACE: binary}), tmp_path).account.outgoing == RIG.outgoing


@given(st.binary(max_size=400))
def test_any_octets_end_in_words(data: bytes) -> None:
    for octets in (data, b"bplist00" + data, SAMPLE[:600] + data):
        try:
            list(AppleMail(Path("/nowhere"), {}).found(Content(path=Path("x"), data=octets)))
        except SettingsError as error:
            assert error.sentence.template
