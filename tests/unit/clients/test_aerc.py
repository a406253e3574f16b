"""aerc."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.clients.aerc import Aerc
from assistant.clients.aerc_conf import AccountsConf
from assistant.clients.files import Content
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, PLANTED, Conformance, Rig, World, refused

PLACE = ".config/aerc/accounts.conf"
TEXT = f"""# Anna's aerc, with an ümlaut
[Home]
source        = maildir://~/Mail
outgoing      = smtp://anna:{PLANTED}@smtp.proseware.test:25
smtp-starttls = yes
from          = Anna <anna@Proseware.test>
# a remark

[Office]
outgoing = smtps+login://anna%40office.test@smtp.office.test
outgoing-cred-cmd = echo {PLANTED}
from = anna@office.test

[News]
source = maildir://~/News
"""
SAMPLE = TEXT.encode()

RIG = Rig(
    program=lambda home: Aerc(home, {"PATH": str(home / "bin")}),
    settings={PLACE: SAMPLE},
    account="anna@proseware.test",
    wanted=Outgoing(
        host="smtp.proseware.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    ),
    conflict=(b"smtp.proseware.test:587", b"smtp.proseware.test:2587"),
    unrelated=lambda data: data.replace(b"# a remark", b"# another remark"),
    many=lambda count: b"".join(
        b"[a%d]\nfrom = a%d@proseware.test\noutgoing = smtps://a@smtp.proseware.test\n" % (number, number)
        for number in range(count)
    ),
    broken=(
        SAMPLE + b"[Home]\n",
        SAMPLE + b"nothing\n",
        SAMPLE + b"[open\n",
        SAMPLE[:-1],
        SAMPLE.replace(b"smtp-starttls = yes", b"smtp-starttls = perhaps"),
        SAMPLE.replace(b"smtp-starttls = yes\n", b""),
        SAMPLE.replace(b":25", b":99999"),
        SAMPLE.replace(b"smtp://", b"smtp+insecure://"),
        SAMPLE.replace(b"from          =", b"to ="),
    ),
    wishes=(HOTEL,),
)


class TestConformance(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return RIG


def test_reads_every_account_that_sends(tmp_path: Path) -> None:
    home, office = World(RIG, tmp_path).program.read().accounts
    assert home.profile == "Home"
    assert office.outgoing == Outgoing(
        host="smtp.office.test",
        port=465,
        security=Security.TLS,
        authentication=Authentication.PASSWORD,
        username="anna@office.test",
    )


def test_mail_that_goes_to_a_command_is_left_alone(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    text = f"[A]\nfrom = anna@proseware.test\noutgoing = /usr/bin/touch {trap}\noutgoing-cred-cmd = touch {trap}\n"
    world = World(RIG, tmp_path, settings={PLACE: text.encode()})
    assert world.account.via_command == "touch"
    assert refused(world.plan).code == "settings-via-command"
    assert not trap.exists()


def test_the_password_never_meets_a_new_operator(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    assert refused(lambda: world.plan(ELSEWHERE)).code == "password-by-hand"
    world.apply(world.plan(HOTEL))
    text = world.file.read_text()
    assert f"#roampost:outgoing      = smtp://anna:{PLANTED}@smtp.proseware.test:25\n" in text
    assert "\noutgoing = smtp+none://mx.hotel.test:25\n" in text


def test_the_password_in_the_address_stays_at_the_same_operator(tmp_path: Path) -> None:
    world = World(RIG, tmp_path)
    world.apply(world.plan(replace(RIG.wanted, port=465, security=Security.TLS)))
    assert f"\noutgoing = smtps://anna:{PLANTED}@smtp.proseware.test:465\n" in world.file.read_text()


@given(data=st.binary(max_size=400))
def test_any_octets_end_in_words(data: bytes) -> None:
    try:
        document = AccountsConf(Content(path=Path("x"), data=data))
    except SettingsError:
        return
    assert document.octets() == data
