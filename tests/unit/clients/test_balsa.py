"""Balsa."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.balsa import Balsa
from assistant.model.mail import Authentication, Incoming, IncomingProtocol, Outgoing
from assistant.model.net import Security
from tests.unit.clients.read_conformance import SAMPLES, ReadConformance, ReadRig, ReadWorld

SAMPLE = (SAMPLES / "balsa/config").read_bytes()
PRIVATE = (SAMPLES / "balsa/config-private").read_bytes()
OUT = Outgoing(
    host="smtp.home.example", port=587, security=Security.NONE, authentication=Authentication.PASSWORD, username=None
)


def many(count: int) -> bytes:
    servers = b"[smtp-server-Default]\nServer=smtp.home.example\nSecurity=1\n"
    return servers + b"".join(b"[identity-%d]\nAddress=a%d@home.example\n" % (one, one) for one in range(count))


RIG = ReadRig(
    program=lambda home: Balsa(home, {}),
    settings={
        ".balsa/config": SAMPLE,
        ".balsa/config-private": PRIVATE.replace(b"Password=", b"Password=Planted-Secret-7"),
    },
    account="alice@home.example",
    outgoing=OUT,
    many=many,
    broken=(
        SAMPLE[:-10],
        SAMPLE.replace(b"Server=smtp.home.example:587", b"Server="),
        SAMPLE.replace(b"Server=smtp.home.example:587", b"Server=smtp.home.example:99999"),
        SAMPLE.replace(b"Security=0\n", b"Security=9\n"),
        SAMPLE.replace(b"BigMessage=0\n", b"AuthMode=many\n"),
        SAMPLE + b"no key\n",
    ),
    more=lambda text: text.replace(b"BigMessage=0\n", b"BigMessage=0\nNeverHeardOf=1\n") + b"[Unknown]\nx=1\n",
)


class TestConformance(ReadConformance):
    @pytest.fixture
    def rig(self) -> ReadRig:
        return RIG


def test_reads_what_the_real_program_wrote(tmp_path: Path) -> None:
    account = ReadWorld(RIG, tmp_path).account
    assert account.profile == "Default Identity"
    assert account.incoming == Incoming(
        protocol=IncomingProtocol.POP3, host="pop.home.example", port=110, security=Security.STARTTLS, username="alice"
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (b"Server=H.test:2525\nSecurity=1\nAnonymous=true\n", (2525, Security.TLS, Authentication.NONE)),
        (b"Server=h.test\nSecurity=1\n", (465, Security.TLS, Authentication.PASSWORD)),
        (b"Server=h.test\nSecurity=2\n", (587, Security.STARTTLS, Authentication.PASSWORD)),
        (b"Server=h.test\nSecurity=3\n", (587, Security.STARTTLS, Authentication.PASSWORD)),
        (b"Server=h.test\nSecurity=4\n", (587, Security.NONE, Authentication.PASSWORD)),
        (b"Server=h.test\n", (587, Security.STARTTLS, Authentication.PASSWORD)),
        (b"Server=h.test\nAuthMode=1\n", (587, Security.STARTTLS, Authentication.NONE)),
        (b"Server=h.test\nAuthMode=6\n", (587, Security.STARTTLS, Authentication.PASSWORD)),
    ],
)
def test_reads_the_outgoing_side(tmp_path: Path, lines: bytes, expected: tuple[int, Security, Authentication]) -> None:
    data = b"[identity-a]\nAddress=a@home.example\nSmtpServer=Work\n[smtp-server-Work]\n" + lines
    private = b"[smtp-server-Work]\nUsername=anna\n"
    world = ReadWorld(replace(RIG, settings={".balsa/config": data, ".balsa/config-private": private}), tmp_path)
    (account,) = world.program.read().accounts
    port, security, authentication = expected
    user = "anna" if authentication is Authentication.PASSWORD else None
    assert account.outgoing == Outgoing(
        host="h.test", port=port, security=security, authentication=authentication, username=user
    )


def test_log_in_names_that_cannot_be_read_are_left_out(tmp_path: Path) -> None:
    world = ReadWorld(RIG, tmp_path)
    (tmp_path / ".balsa/config-private").write_bytes(b"\xff\0")
    assert world.account.outgoing == OUT
    assert world.account.incoming is not None
    assert world.account.incoming.username is None


def test_the_desktops_own_folder_is_read_too(tmp_path: Path) -> None:
    world = ReadWorld(replace(RIG, settings={".config/balsa/config": SAMPLE}), tmp_path)
    assert world.account.outgoing == OUT
