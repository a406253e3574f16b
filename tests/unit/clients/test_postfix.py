"""Postfix."""

import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.clients.files import Content
from assistant.clients.postfix import MainCf, Postfix
from assistant.clients.relay import System
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.support.programs_killed import in_child
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World, refused

PLACE = "postfix/main.cf"
TEXT = """# Anna's Postfix, with an ümlaut
compatibility_level = 3.6
relayhost=[smtp.proseware.test]
mydestination = $myhostname,
    # a remark
    localhost
smtp_sasl_auth_enable = yes
smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd
"""
SAMPLE = TEXT.encode()
PASSWORDS = f"# remark\nsmtp.proseware.test  anna:{PLANTED}\n".encode()


def program(home: Path) -> Postfix:
    return Postfix(System(etc=home, user="anna", administrator=True), tell=lambda _file: None)


RIG = Rig(
    program=program,
    settings={PLACE: SAMPLE, "postfix/sasl_passwd": PASSWORDS, "mailname": b"proseware.test\n"},
    account="anna@proseware.test",
    wanted=Outgoing(
        host="smtp.proseware.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    ),
    conflict=(b"]:587", b"]:2587"),
    unrelated=lambda data: data.replace(b"# a remark", b"# another remark"),
    many=lambda count: SAMPLE + b"".join(b"x%d = %d\n" % (number, number) for number in range(count)),
    broken=(
        SAMPLE + b"relayhost = other.test\n",
        SAMPLE + b"nothing\n",
        b" goes on\n" + SAMPLE,
        SAMPLE.replace(b"[smtp", b"$[smtp"),
        SAMPLE.replace(b"test]", b"test]\n :26"),
        SAMPLE.replace(b"test]", b"test]:99999"),
        SAMPLE.replace(b"hash:/etc", b"ldap:/etc"),
        SAMPLE + b"transport_maps = hash:/etc/postfix/transport\n",
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


def test_the_old_line_stays_as_a_remark(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    world.apply(world.plan(HOTEL))
    expected = TEXT.replace("relayhost=", "#roampost:relayhost=", 1)
    expected = expected.replace("test]\n", "test]\nrelayhost = [mx.hotel.test]:25\n")
    expected = expected.replace(
        "smtp_sasl_auth_enable = yes\n", "#roampost:smtp_sasl_auth_enable = yes\nsmtp_sasl_auth_enable = no\n"
    )
    assert world.file.read_text() == expected


def test_a_password_goes_to_the_server_it_is_for(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    assert refused(lambda: world.plan(ELSEWHERE)).code == "password-by-administrator"
    with (tmp_path / "postfix/sasl_passwd").open("a") as stream:
        stream.write("[out.elsewhere.test]:587\tanna.elsewhere:x\n[out.elsewhere.test]:25 otto:x\n")
    made = world.apply(world.plan(ELSEWHERE))
    assert world.program.read().accounts[0].outgoing == ELSEWHERE
    assert world.program.undo(made).byte_identical


@pytest.mark.parametrize("host", ["2001:db8::1", "192.0.2.9"])
def test_a_numeric_address_reads_back(tmp_path: Path, host: str) -> None:
    world = World(RIG, tmp_path)
    made = world.apply(world.plan(replace(HOTEL, host=host)))
    assert world.account.outgoing == made.plan.after


def test_mail_without_a_relay_is_no_account(tmp_path: Path) -> None:
    settings = {**RIG.settings, PLACE: SAMPLE.replace(b"[smtp.proseware.test]", b"")}
    reading = World(RIG, tmp_path, settings=settings).program.read()
    assert reading.accounts == ()
    assert reading.unreadable == ()


def test_postfix_is_told_of_every_change(tmp_path: Path) -> None:
    World(RIG, tmp_path)
    told: list[Path] = []
    postfix = Postfix(System(etc=tmp_path, user="anna", administrator=True), tell=told.append)
    plan = postfix.plan(postfix.read().accounts[0], HOTEL)
    postfix.apply(plan, tmp_path / "copies")
    assert told == [tmp_path / PLACE]


@pytest.mark.programs
@pytest.mark.skipif(shutil.which("postconf") is None, reason="Postfix is not installed")
def test_postconf_reads_the_same(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    (tmp_path / "postfix/master.cf").touch()
    names = ("relayhost", "smtp_sasl_auth_enable", "smtp_tls_security_level", "smtp_tls_wrappermode")
    before = postconf(world, names)
    made = world.apply(world.plan())
    assert postconf(world, names) == ["[smtp.proseware.test]:587", "yes", "encrypt", "no"]
    world.program.undo(made)
    assert postconf(world, names) == before
    made = world.apply(world.plan(HOTEL))
    assert postconf(world, names) == ["[mx.hotel.test]:25", "no", "", "no"]
    world.program.undo(made)
    assert postconf(world, names) == before


def postconf(world: World, names: tuple[str, ...]) -> list[str]:
    told = subprocess.run(
        ["postconf", "-c", str(world.file.parent), "-h", *names], capture_output=True, text=True, check=True
    )
    assert told.stderr == ""
    return told.stdout.splitlines()


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
        document = MainCf(Content(path=Path("x"), data=data))
    except SettingsError:
        return
    assert document.octets() == data
