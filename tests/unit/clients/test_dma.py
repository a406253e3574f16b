"""dma."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.clients.dma import Dma, DmaConf
from assistant.clients.files import Content
from assistant.clients.relay import System
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.support.programs_killed import in_child
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World, refused

PLACE = "dma/dma.conf"
TEXT = """# Anna's dma, with an ümlaut
SMARTHOST   smtp.proseware.test
#PORT 26
AUTHPATH /etc/dma/auth.conf
FINGERPRINT 0123abcd
MAILNAME /etc/mailname
# a remark
SECURETRANSFER
"""
SAMPLE = TEXT.encode()

RIG = Rig(
    program=lambda home: Dma(System(etc=home, user="anna", administrator=True)),
    settings={
        PLACE: SAMPLE,
        "dma/auth.conf": f"# remark\nanna|smtp.proseware.test:{PLANTED}\notto|smtp.proseware.test:x\n".encode(),
        "mailname": b"proseware.test\n",
    },
    account="anna@proseware.test",
    wanted=Outgoing(
        host="smtp.proseware.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    ),
    conflict=(b"PORT 587", b"PORT 2587"),
    unrelated=lambda data: data.replace(b"# a remark", b"# another remark"),
    many=lambda count: SAMPLE + b"".join(b"X%d %d\n" % (number, number) for number in range(count)),
    broken=(
        SAMPLE + b"PORT 99999\n",
        SAMPLE + b"PORT\n",
        SAMPLE + b"STARTTLS yes\n",
        SAMPLE + b"SMARTHOST other.test\n",
    ),
    wishes=(HOTEL,),
)


class TestConformance(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return RIG

    def test_ten_thousand_accounts(self, rig: Rig, tmp_path: Path) -> None:
        """It has one; ten thousand lines more change nothing about it."""
        world = World(rig, tmp_path, settings={**rig.settings, PLACE: rig.many(10_000)})
        assert world.program.undo(world.apply(world.plan())).byte_identical


def test_only_what_has_to_change_changes(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    world.apply(world.plan())
    expected = TEXT + "#roampost:\nPORT 587\n#roampost:\nSTARTTLS\n"
    assert world.file.read_text() == expected


def test_a_password_goes_to_the_server_it_is_for(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    assert refused(lambda: world.plan(ELSEWHERE)).code == "password-by-administrator"
    (tmp_path / "dma/auth.conf").write_text("anna.elsewhere|out.elsewhere.test:x\n")
    made = world.apply(world.plan(ELSEWHERE))
    assert made.plan.after == ELSEWHERE
    assert world.program.read().accounts[0].outgoing == ELSEWHERE
    assert world.program.undo(made).byte_identical
    other_user = replace(ELSEWHERE, username="somebody")
    assert refused(lambda: world.plan(other_user)).code == "password-by-administrator"


def test_a_certificates_mark_does_not_hold_for_another_server(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    world.apply(world.plan(HOTEL))
    assert "\n#roampost:FINGERPRINT 0123abcd\n" in world.file.read_text()


def test_mail_without_a_smarthost_is_no_account(tmp_path: Path) -> None:
    settings = {**RIG.settings, PLACE: b"MAILNAME /etc/mailname\n"}
    reading = World(RIG, tmp_path, settings=settings).program.read()
    assert reading.accounts == ()
    assert reading.unreadable == ()


def test_passwords_that_may_not_be_read_are_still_known_to_be_there() -> None:
    with tempfile.TemporaryDirectory() as folder:  # tmp_path is closed to an ordinary user
        home = Path(folder)
        home.chmod(0o755)
        world = World(RIG, home)
        (home / PLACE).chmod(0o644)
        (home / "mailname").chmod(0o644)

        def work() -> str:
            outgoing = world.account.outgoing
            return f"{outgoing.authentication} {outgoing.username}" if outgoing else ""

        assert in_child(work) == "password anna"
        assert in_child(work, ordinary_user=True) == "password None"


@given(data=st.binary(max_size=400))
def test_any_octets_end_in_words(data: bytes) -> None:
    try:
        document = DmaConf(Content(path=Path("x"), data=data))
    except SettingsError:
        return
    assert document.octets() == data
