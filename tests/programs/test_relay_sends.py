"""Real nullmailer and dma, sending through what was changed."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from assistant.clients.dma import Dma
from assistant.clients.nullmailer import Nullmailer
from assistant.clients.relay import Relay, System
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.lab.overlay import NotToBeHadError
from tests.support.programs_network import PrivateNetwork, missing
from tests.support.programs_sink import PASSWORD
from tests.support.programs_unpacked import UnpackedRelay, message
from tests.unit.clients.conformance import receipt, refused

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing("apt-get", "dpkg")), reason=missing("apt-get", "dpkg") or "nothing is missing"),
]

HOTEL = Outgoing(host="mx.hotel.test", port=2525, security=Security.NONE, authentication=Authentication.NONE)
SIGNED_IN = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)
IMPLICIT = replace(SIGNED_IN, port=465, security=Security.TLS)


@dataclass(frozen=True)
class Case:
    """One relay.

    Attributes:
        program: its adapter.
        files: below ``/etc``, the changed one first; ``{authority}`` is the network's own.
        commands: hand a message in and go through the queue once.
    """

    program: Callable[[System], Relay]
    files: dict[str, str]
    commands: tuple[str, ...]


CASES = {
    "nullmailer": Case(
        program=Nullmailer,
        files={
            "nullmailer/remotes": f"smtp.proseware.test smtp user=anna pass='{PASSWORD}' x509cafile={{authority}}\n",
            "nullmailer/pausetime": "0\n",
            "mailname": "proseware.test\n",
        },
        commands=(
            "mkdir -p /var/spool/nullmailer/queue /var/spool/nullmailer/tmp /var/spool/nullmailer/failed",
            "mkfifo /var/spool/nullmailer/trigger",
            "chown -R mail /var/spool/nullmailer",
            "exec 3<>/var/spool/nullmailer/trigger",
            "nullmailer-inject -f anna@proseware.test bob@fabrikam.test",
            "nullmailer-send 2>&1",
        ),
    ),
    "dma": Case(
        program=Dma,
        files={
            "dma/dma.conf": "SMARTHOST smtp.proseware.test\nAUTHPATH /etc/dma/auth.conf\nMAILNAME /etc/mailname\n"
            "INSECURE\n",
            "dma/auth.conf": f"anna|smtp.proseware.test:{PASSWORD}\n",
            "mailname": "proseware.test\n",
        },
        commands=(
            "mkdir /var/spool/dma",
            "chgrp mail /var/spool/dma",
            "chmod 2775 /var/spool/dma",
            "timeout 20 dma -D -f anna@proseware.test bob@fabrikam.test",
        ),
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_refused_then_changed_then_sent_then_put_back(network: PrivateNetwork, tmp_path: Path, name: str) -> None:
    case = CASES[name]
    etc = tmp_path / "etc"
    for place, text in case.files.items():
        file = etc / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("{authority}", str(network.authority)))
        if "auth" in place:
            shutil.chown(file, group="mail")
            file.chmod(0o640)
    file = etc / next(iter(case.files))
    before = file.read_bytes()
    try:
        relay = UnpackedRelay(network, name, etc)
    except NotToBeHadError as error:
        pytest.skip(str(error))

    def mails() -> list[dict[str, object]]:
        return [event for event in network.events() if event["event"] == "mail"]

    def failed(subject: str) -> bool:
        """Tell whether it says that it could not send: refused by the server, or there was no way to sign in."""
        seen = len(network.events())
        done = relay.run(case.commands, message(subject))
        refusals = [event for event in network.events()[seen:] if event["event"] == "refused"]
        return bool(refusals) or b"Sending failed" in done.stdout

    assert failed("before")
    assert mails() == []
    program = case.program(System(etc=etc, user="anna", administrator=True))
    (account,) = program.read().accounts
    copies = tmp_path / "copies"
    copies.mkdir()
    assert refused(lambda: program.plan(account, replace(SIGNED_IN, host="out.elsewhere.test"))).code == (
        "password-by-administrator"
    )
    for number, wanted in enumerate((SIGNED_IN, IMPLICIT, HOTEL), 1):
        signed_in = len([event for event in network.events() if event["event"] == "auth"])
        plan = program.plan(account, wanted)
        made = receipt(plan, program.apply(plan, copies))
        done = relay.run(case.commands, message("after"))
        assert len(mails()) == number, (done.stderr, done.stdout, network.story())
        mail = mails()[-1]
        assert mail["port"] == wanted.port
        assert mail["tls"] is (wanted.security is not Security.NONE)
        assert mail["signed_in"] is (wanted.authentication is Authentication.PASSWORD)
        assert mail["recipients"] == ["bob@fabrikam.test"]
        if wanted is HOTEL:
            signs_in = [event for event in network.events() if event["event"] == "auth"]
            assert len(signs_in) == signed_in, "the password must not go to the hotel"
        assert program.undo(made).byte_identical
        assert file.read_bytes() == before
    assert failed("afterwards")
    assert len(mails()) == 3
