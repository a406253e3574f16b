"""Himalaya."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.himalaya import Himalaya
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing, SettingsForm, SettingsPlace
from assistant.model.net import Security
from tests.unit.clients.read_conformance import SAMPLES, ReadConformance, ReadRig, ReadWorld

OLD = (SAMPLES / "himalaya/release-1.toml").read_bytes()
NEW = (SAMPLES / "himalaya/release-2.toml").read_bytes()
PLACE = ".config/himalaya/config.toml"
OUT = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)


def many_old(count: int) -> bytes:
    return b"".join(
        b'[accounts.a%d]\nemail = "a%d@b.test"\nmessage.send.backend = { type = "smtp", host = "h.test" }\n'
        % (one, one)
        for one in range(count)
    )


def many_new(count: int) -> bytes:
    return b"".join(
        b'[accounts.a%d]\nsmtp.server = "h.test"\nsmtp.sasl.plain.username = "a%d@b.test"\n' % (one, one)
        for one in range(count)
    )


OLD_RIG = ReadRig(
    program=lambda home: Himalaya(home, {}),
    settings={PLACE: OLD},
    account="anna@proseware.test",
    outgoing=OUT,
    many=many_old,
    broken=(
        OLD[:-5],
        OLD.replace(b"port = 587", b"port = 99999"),
        OLD.replace(b'"start-tls"', b'"new"'),
        OLD.replace(b'"smtp.proseware.test"', b"7"),
        b"[accounts]\n[accounts]\n",
    ),
    more=lambda text: text + b'never.heard.of = 1\n[unknown]\nx = "y"\n',
)
NEW_RIG = replace(
    OLD_RIG,
    settings={PLACE: NEW},
    outgoing=replace(OUT, username="anna@Proseware.test"),
    many=many_new,
    broken=(
        NEW[:-5],
        NEW.replace(b"smtp://smtp.proseware.test:587", b"smtp://smtp.proseware.test:x"),
        NEW.replace(b"smtp://smtp.proseware.test:587", b"http://smtp.proseware.test"),
        NEW.replace(b'"smtp://smtp.proseware.test:587"', b"[]"),
    ),
)


class TestReleaseOne(ReadConformance):
    @pytest.fixture
    def rig(self) -> ReadRig:
        return OLD_RIG


class TestReleaseTwo(ReadConformance):
    @pytest.fixture
    def rig(self) -> ReadRig:
        return NEW_RIG


def test_says_where_the_user_edits(tmp_path: Path) -> None:
    world = ReadWorld(OLD_RIG, tmp_path)
    anna, office, local = world.program.read().accounts
    file = str(tmp_path / PLACE)
    assert anna.place == SettingsPlace(file=file, section="accounts.proseware", form=SettingsForm.HIMALAYA_1)
    assert office.place == SettingsPlace(file=file, section="accounts.office", form=SettingsForm.HIMALAYA_1_EARLY)
    assert office.outgoing == Outgoing(
        host="127.0.0.1", port=1025, security=Security.NONE, authentication=Authentication.NONE
    )
    assert (local.outgoing, local.via_command) == (None, "/usr/sbin/sendmail")
    assert anna.incoming == Incoming(
        protocol=IncomingProtocol.IMAP, host="imap.proseware.test", port=993, security=Security.TLS, username="anna"
    )


def test_reads_the_second_way_of_writing(tmp_path: Path) -> None:
    anna, implicit = ReadWorld(NEW_RIG, tmp_path).program.read().accounts
    assert anna.place is not None
    assert anna.place.form is SettingsForm.HIMALAYA_2
    assert implicit.outgoing == Outgoing(
        host="smtp.fabrikam.test",
        port=465,
        security=Security.TLS,
        authentication=Authentication.OAUTH2,
        username="anna@fabrikam.test",
    )


def test_the_first_file_that_is_there_counts(tmp_path: Path) -> None:
    (tmp_path / ".himalayarc").write_bytes(NEW)
    assert len(OLD_RIG.program(tmp_path).read().accounts) == 2
    ReadWorld(OLD_RIG, tmp_path)
    assert len(OLD_RIG.program(tmp_path).read().accounts) == 3
