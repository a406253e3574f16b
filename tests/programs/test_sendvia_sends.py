"""``roampost send-via`` between real mail programs and a real msmtp."""

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.support.programs_network import PrivateNetwork, end, missing, wait_until
from tests.support.programs_sink import PASSWORD

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing("msmtp")), reason=missing("msmtp") or "nothing is missing"),
]

ROOT = Path(__file__).parents[2]
MESSAGE = b"From: anna@proseware.test\nTo: bob@fabrikam.test\nSubject: through\n\nbinary \x00\xff\xe4 here\n"


class Desk:
    """A home with msmtp in it, and ``roampost`` on the path."""

    def __init__(self, network: PrivateNetwork, home: Path) -> None:
        self.network = network
        self.home = home
        program = home / "bin" / "roampost"
        program.parent.mkdir()
        program.write_text(
            f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m assistant.cli.main "$@"\n', encoding="utf-8"
        )
        program.chmod(0o755)
        self.environ = {
            "HOME": str(home),
            "PATH": f"{program.parent}:{os.environ['PATH']}",
            "ROAMPOST_HOME": str(home / "roampost"),
            "LC_ALL": "C.UTF-8",
            "TERM": "dumb",
        }
        rc = home / ".msmtprc"
        rc.write_text(
            f"defaults\nhost smtp.proseware.test\nfrom anna@proseware.test\ntls_trust_file {network.authority}\n"
            f"account no\nport 25\naccount gone\nport 2\naccount yes\nport 587\ntls on\nauth on\nuser anna\n"
            f"password {PASSWORD}\naccount default : no\n"
        )
        rc.chmod(0o600)

    def send(self, account: str, text: bytes = MESSAGE) -> tuple[int, str]:
        done = self.network.run(
            ["roampost", "send-via", "--", "msmtp", "-a", account, "bob@fabrikam.test"], self.environ, text=text
        )
        return done.returncode, done.stderr.decode()

    def kept(self) -> list[Path]:
        return sorted((self.home / "roampost" / "state" / "unsent").glob("*.eml"))

    def mails(self) -> list[dict[str, object]]:
        return [event for event in self.network.events() if event["event"] == "mail"]


@pytest.fixture
def desk(network: PrivateNetwork, tmp_path: Path) -> Desk:
    home = tmp_path / "home"
    home.mkdir()
    return Desk(network, home)


def test_taken_refused_and_not_reached(desk: Desk) -> None:
    assert desk.send("yes") == (0, "")
    assert [mail["subject"] for mail in desk.mails()] == ["through"]
    assert desk.kept() == []
    status, said = desk.send("no")
    plain = desk.network.run(["msmtp", "-a", "no", "bob@fabrikam.test"], desk.environ, text=MESSAGE)
    assert (status, plain.returncode != 0) == (plain.returncode, True)
    assert said.encode().startswith(plain.stderr)
    assert "roampost open" in said
    assert [path.read_bytes() for path in desk.kept()] == [MESSAGE]
    assert "550" in desk.kept()[0].with_suffix(".txt").read_text()
    assert desk.send("gone")[0] == 75, "EX_TEMPFAIL, as msmtp says where it reaches nobody"
    assert len(desk.kept()) == 2
    assert len(desk.mails()) == 1


def test_twenty_megabytes(desk: Desk) -> None:
    line = b"0123456789" * 7 + b"\n"
    assert desk.send("yes", MESSAGE + line * (20 * 1024 * 1024 // len(line))) == (0, "")
    assert len(desk.mails()) == 1
    assert desk.kept() == []


def test_killed_half_way_it_is_neither_sent_nor_lost(desk: Desk) -> None:
    gate = desk.home / "gate"
    os.mkfifo(gate)
    asks = f"sh -c 'echo > {gate}; cat {gate}'"
    (desk.home / ".msmtprc").write_text(
        (desk.home / ".msmtprc").read_text().replace(f"password {PASSWORD}", f"passwordeval {asks}")
    )
    text = desk.home / "text"
    text.write_bytes(MESSAGE)
    process = desk.network.start(
        ["sh", "-c", f"exec roampost send-via -- msmtp -a yes bob@fabrikam.test < {text}"], desk.environ
    )
    try:
        with gate.open() as stream:  # msmtp has begun, and waits for its password
            stream.readline()
            os.killpg(process.pid, signal.SIGTERM)
            wait_until(lambda: process.poll() is not None, desk.network.story)
    finally:
        end(process)
    assert process.returncode != 0
    assert desk.mails() == []
    assert [path.read_bytes() for path in desk.kept()] == [MESSAGE]


@pytest.mark.parametrize("program", ["mutt", "neomutt"])
@pytest.mark.parametrize("through", ["roampost send-via msmtp", "roampost send-via -- msmtp"])
def test_as_the_sendmail_of(desk: Desk, program: str, through: str) -> None:
    if missing(program):
        pytest.skip(missing(program))
    (desk.home / f".{program}rc").write_text(
        'set from="anna@proseware.test"\nset use_from=yes\nset envelope_from=yes\nset copy=no\n'
        f'set sendmail="{through} -a yes"\nset sendmail_wait=0\n'
    )
    compose = [program, "-s", "from its sendmail", "--", "bob@fabrikam.test"]
    done = desk.network.run(compose, desk.environ, text=b"hi\n")
    assert done.returncode == 0, done.stderr
    (mail,) = desk.mails()
    assert (mail["subject"], mail["recipients"]) == ("from its sendmail", ["bob@fabrikam.test"])
    assert mail["sender"] == "anna@proseware.test"
    refused = desk.network.run(
        [program, "-e", f'set sendmail="{through} -a no"', *compose[1:]], desk.environ, text=b"hi\n"
    )
    assert refused.returncode != 0
    assert b"roampost open" in refused.stdout + refused.stderr
    assert len(desk.mails()) == 1
    (kept,) = desk.kept()
    assert b"Subject: from its sendmail" in kept.read_bytes()
