"""KMail."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.kmail import KMail
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.unit.clients.read_conformance import SAMPLES, ReadConformance, ReadRig, ReadWorld

IDENTITIES = (SAMPLES / "kmail/emailidentities").read_bytes()
TRANSPORTS = (SAMPLES / "kmail/mailtransports").read_bytes()
OUT = Outgoing(host="smtp.hotel.example", port=25, security=Security.NONE, authentication=Authentication.NONE)
PLACE, BESIDE = ".config/emailidentities", ".config/mailtransports"


def many(count: int) -> bytes:
    return b"".join(b"[Identity #%d]\nEmail Address=a%d@home.example\n" % (one, one) for one in range(count))


RIG = ReadRig(
    program=lambda home: KMail(home, {}),
    settings={PLACE: IDENTITIES, BESIDE: TRANSPORTS + b"password=Planted-Secret-7\n"},
    account="alice@home.example",
    outgoing=OUT,
    many=many,
    broken=(IDENTITIES[:-3], IDENTITIES + b"no key\n", b"[Identity #0\n"),
    more=lambda text: text + b"Never Heard Of=1\n[Unknown]\nx=1\n",
)


class TestConformance(ReadConformance):
    @pytest.fixture
    def rig(self) -> ReadRig:
        return RIG

    def test_a_change_by_hand_is_read_back(self, world: ReadWorld) -> None:
        path = world.home / BESIDE
        path.write_bytes(path.read_bytes().replace(b"smtp.hotel.example", b"mx.hotel.test"))
        assert world.account.outgoing == replace(OUT, host="mx.hotel.test")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (b"host=h.test\n", (465, Security.TLS, Authentication.NONE, None)),
        (
            b"host=h.test\nencryption=TLS\nauth=true\nuser=anna\n",
            (587, Security.STARTTLS, Authentication.PASSWORD, "anna"),
        ),
        (b"host=h.test\nencryption=SSL\nport=2465\nauth=true\n", (2465, Security.TLS, Authentication.PASSWORD, None)),
        (b"host=h.test\nauth=true\nauthtype=XOAUTH2\nuser=a\n", (465, Security.TLS, Authentication.OAUTH2, "a")),
        (b"host=h.test\nidentifier=sendmail\n", None),
    ],
)
def test_reads_the_outgoing_side(
    tmp_path: Path, lines: bytes, expected: tuple[int, Security, Authentication, str | None] | None
) -> None:
    world = ReadWorld(replace(RIG, settings={PLACE: IDENTITIES, BESIDE: b"[Transport 1]\n" + lines}), tmp_path)
    if expected is None:
        assert world.account.outgoing is None
        return
    port, security, authentication, user = expected
    assert world.account.outgoing == Outgoing(
        host="h.test", port=port, security=security, authentication=authentication, username=user
    )


@pytest.mark.parametrize(
    "lines", [b"host=\n", b"host=h\nencryption=New\n", b"host=h\nport=x\n", b"no key\n", b"host=h"]
)
def test_a_damaged_transport_is_told(tmp_path: Path, lines: bytes) -> None:
    world = ReadWorld(replace(RIG, settings={PLACE: IDENTITIES, BESIDE: b"[Transport 1]\n" + lines}), tmp_path)
    reading = world.program.read()
    assert reading.accounts == ()
    assert "mailtransports" in reading.unreadable[0].why


def test_an_identity_without_a_transport_uses_the_default_and_one_that_has_none_sends_nothing(tmp_path: Path) -> None:
    world = ReadWorld(
        replace(RIG, settings={PLACE: IDENTITIES.replace(b"Transport=1\n", b""), BESIDE: TRANSPORTS}), tmp_path
    )
    assert [one.outgoing for one in world.program.read().accounts] == [OUT]
    (tmp_path / BESIDE).write_bytes(b"[General]\ndefault-transport=7\n")
    assert [one.outgoing for one in world.program.read().accounts] == [None]
    (tmp_path / BESIDE).unlink()
    assert world.program.read().accounts == ()


MESSAGE = (SAMPLES / "kmail/waiting-message").read_text()
RESOURCE = (SAMPLES / "kmail/akonadi_maildir_resource_0rc").read_bytes()
SPECIAL = (SAMPLES / "kmail/specialmailcollectionsrc").read_bytes()


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        ({}, ".local/share/local-mail/outbox"),
        ({"specialmailcollectionsrc": b"\xff"}, ".local/share/local-mail/outbox"),
        (
            {"specialmailcollectionsrc": b"[SpecialCollections]\nDefaultResourceId=../x\n"},
            ".local/share/local-mail/outbox",
        ),
        (
            {"specialmailcollectionsrc": SPECIAL, "akonadi_maildir_resource_0rc": RESOURCE},
            ".local/share/akonadi_maildir_resource_0/outbox",
        ),
        (
            {
                "specialmailcollectionsrc": b"[SpecialCollections]\nDefaultResourceId=akonadi_maildir_resource_3\n",
                "akonadi_maildir_resource_3rc": b"[General]\nPath[$e]=$HOME/Mail/mine\n",
            },
            "Mail/.mine.directory/outbox",
        ),
    ],
)
def test_notices_what_waits(tmp_path: Path, settings: dict[str, bytes], place: str) -> None:
    beside = {f".config/{name}": data for name, data in settings.items()}
    world = ReadWorld(replace(RIG, settings={**RIG.settings, **beside}), tmp_path)

    def waits() -> tuple[int | None, str | None]:
        return world.account.waiting, world.account.waiting_recipient

    assert waits() == (None, None)
    box = tmp_path / place
    for name in ("cur", "new", "tmp"):
        (box / name).mkdir(parents=True)
    assert waits() == (0, None)
    (box / "cur" / "1.R1.vm:2,S").write_text(MESSAGE)
    (box / "cur" / "2.R1.vm:2,ST").write_text(MESSAGE)
    (box / "new" / "3.R1.vm").write_text(MESSAGE.replace("alice@", "else@"))
    assert waits() == (1, "bob@fabrikam.test")
