"""Mailspring."""

import json
from pathlib import Path

import pytest

from assistant.clients.mailspring import Mailspring
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing
from assistant.model.net import Security
from tests.unit.clients.read_conformance import SAMPLES, ReadConformance, ReadRig, ReadWorld

SAMPLE = (SAMPLES / "mailspring/config.json").read_bytes()


def many(count: int) -> bytes:
    accounts = [
        {"id": str(one), "emailAddress": f"a{one}@b.test", "settings": {"smtp_host": "h.test"}} for one in range(count)
    ]
    return json.dumps({"*": {"accounts": accounts}}).encode()


RIG = ReadRig(
    program=lambda home: Mailspring(home, {}),
    settings={".config/Mailspring/config.json": SAMPLE},
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
        SAMPLE[:-5],
        SAMPLE.replace(b'"smtp.proseware.test"', b'""'),
        SAMPLE.replace(b"587", b"true"),
        SAMPLE.replace(b'"STARTTLS"', b'"new"'),
        b"[" * 100_000,
    ),
    more=lambda text: text.replace(b'"syncState"', b'"neverHeardOf": {"x": [1]}, "syncState"'),
)


class TestConformance(ReadConformance):
    @pytest.fixture
    def rig(self) -> ReadRig:
        return RIG


def test_reads_the_incoming_side_and_what_is_signed_in_to_by_a_page(tmp_path: Path) -> None:
    anna, gmail = ReadWorld(RIG, tmp_path).program.read().accounts
    assert anna.incoming == Incoming(
        protocol=IncomingProtocol.IMAP, host="imap.proseware.test", port=993, security=Security.TLS, username="anna"
    )
    assert gmail.outgoing is not None
    assert gmail.outgoing.authentication is Authentication.OAUTH2
    assert gmail.outgoing.host == "smtp.gmail.com"


@pytest.mark.parametrize(
    "text", ["[]", "7", "{}", '{"*": 7}', '{"*": {"accounts": 7}}', '{"*": {"accounts": [7, null]}}']
)
def test_a_file_without_accounts_has_none(tmp_path: Path, text: str) -> None:
    world = ReadWorld(RIG, tmp_path)
    world.file.write_text(text)
    assert world.program.read().accounts == ()
    assert world.program.read().unreadable == ()


def test_where_it_lies_on_each_system(tmp_path: Path) -> None:
    program = Mailspring(tmp_path, {"APPDATA": str(tmp_path / "R")})
    assert program.places("win32") == (tmp_path / "R/Mailspring/config.json",)
    assert program.places("darwin") == (tmp_path / "Library/Application Support/Mailspring/config.json",)
    assert tmp_path / "snap/mailspring/common/config.json" in program.places("linux")
    assert Mailspring(tmp_path, {}).places("win32") == ()
