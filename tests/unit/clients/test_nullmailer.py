"""nullmailer."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.clients.files import Content
from assistant.clients.nullmailer import Nullmailer, Remotes
from assistant.clients.relay import System
from assistant.model.change import CredentialStep
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World, refused

PLACE = "nullmailer/remotes"
TEXT = f"""# Anna's relay, with an ümlaut
smtp.proseware.test   smtp --port=25 user=anna pass='{PLANTED}' x509cafile=/etc/ssl/own.pem insecure

# a remark
backup.proseware.test
"""
SAMPLE = TEXT.encode()


def program(home: Path, *, administrator: bool = True) -> Nullmailer:
    return Nullmailer(System(etc=home, user="anna", administrator=administrator))


RIG = Rig(
    program=program,
    settings={PLACE: SAMPLE.rsplit(b"backup", 1)[0], "mailname": b"proseware.test\n"},
    account="anna@proseware.test",
    wanted=Outgoing(
        host="smtp.proseware.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    ),
    conflict=(b"port=587", b"port=2587"),
    unrelated=lambda data: data.replace(b"# a remark", b"# another remark"),
    many=lambda count: b"".join(b"smtp%d.proseware.test smtp starttls\n" % number for number in range(count)),
    broken=(SAMPLE + b"host 'open\n", SAMPLE + b"h.test qmqp\n", SAMPLE + b"h.test smtp port=99999\n"),
    wishes=(HOTEL,),
)


class TestConformance(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return RIG


def test_every_server_is_one(tmp_path: Path) -> None:
    world = World(RIG, tmp_path, settings={PLACE: SAMPLE})
    first, second = world.program.read().accounts
    assert first.outgoing is not None
    assert (first.outgoing.port, first.outgoing.username) == (25, "anna")
    assert second.outgoing is not None
    assert (second.profile, second.outgoing.authentication) == ("backup.proseware.test", Authentication.NONE)
    plan = world.program.plan(second, HOTEL)
    world.apply(plan)
    assert world.program.read().accounts[0].outgoing == first.outgoing


def test_the_old_line_stays_as_a_remark_with_the_password_in_both(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    plan = world.plan()
    assert plan.credential is CredentialStep.KEEP
    world.apply(plan)
    ours = world.file.read_text().splitlines()
    assert ours[1] == "#roampost:" + TEXT.splitlines()[1]
    assert ours[2] == (
        f"smtp.proseware.test smtp port=587 starttls user=anna pass={PLANTED} x509cafile=/etc/ssl/own.pem insecure"
    )


def test_the_password_never_meets_a_new_operator(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    assert refused(lambda: world.plan(ELSEWHERE)).code == "password-by-administrator"
    world.apply(world.plan(HOTEL))
    in_force = [line for line in world.file.read_text().splitlines() if line and not line.startswith("#")]
    assert in_force == ["mx.hotel.test smtp port=25 x509cafile=/etc/ssl/own.pem"]


def test_a_second_change_is_put_back_to_the_first_and_then_to_the_start(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    before = world.file.read_bytes()
    first = world.apply(world.plan())
    between = world.file.read_bytes()
    second = world.apply(world.program.plan(world.account, replace(RIG.wanted, port=465, security=Security.TLS)))
    assert world.program.undo(replace(second, backups=())).byte_identical
    assert world.file.read_bytes() == between
    assert world.program.undo(replace(first, backups=())).byte_identical
    assert world.file.read_bytes() == before


def test_without_an_administrators_rights_it_is_only_read(tmp_path: Path) -> None:
    World(RIG, tmp_path)
    reader = program(tmp_path, administrator=False)
    (account,) = reader.read().accounts
    assert account.managed == str(tmp_path / PLACE)
    assert refused(lambda: reader.plan(account, HOTEL)).code == "administrator-needed"


def test_nothing_is_looked_at_without_a_system() -> None:
    assert Nullmailer(None).read().accounts == ()


@given(data=st.binary(max_size=400))
def test_any_octets_end_in_words(data: bytes) -> None:
    try:
        document = Remotes(Content(path=Path("x"), data=data))
    except SettingsError:
        return
    assert document.octets() == data
