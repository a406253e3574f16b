"""Real s-nail, sending through what was changed."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.snail import Snail
from assistant.model.change import CredentialStep
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.support.programs_network import PrivateNetwork, missing
from tests.support.programs_sink import PASSWORD
from tests.unit.clients.conformance import receipt

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing("s-nail")), reason=missing("s-nail") or "nothing is missing"),
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
SEND = ["s-nail", "-n", "-s", "from s-nail", "bob@fabrikam.test"]


def settings(network: PrivateNetwork, server: str) -> str:
    return (
        "set v15-compat from=anna@proseware.test sendwait nosave\n"
        f"set tls-ca-file={network.authority} tls-verify=strict\nset password={PASSWORD}\n"
        f"account home {{\n  set {server}\n}}\naccount home\n"
    )


def surroundings(home: Path) -> dict[str, str]:
    return {
        "HOME": str(home), "MAILRC": str(home / ".mailrc"), "PATH": os.environ["PATH"], "LC_ALL": "C", "TERM": "dumb",
        "USER": "root", "LOGNAME": "root",
    }  # fmt: skip


@pytest.mark.parametrize("wanted", [SIGNED_IN, IMPLICIT, HOTEL], ids=["starttls", "implicit-tls", "hotel"])
@pytest.mark.parametrize("starttls", ["", " smtp-use-starttls"])
def test_refused_then_changed_then_sent_then_put_back(
    network: PrivateNetwork, tmp_path: Path, wanted: Outgoing, starttls: str
) -> None:
    file = tmp_path / ".mailrc"
    file.write_text(settings(network, f"mta=smtp://smtp.proseware.test:25 smtp-auth=none{starttls}"))
    before = file.read_bytes()
    environ = surroundings(tmp_path)

    def send() -> int:
        return network.run(SEND, environ, text=b"hi\n").returncode

    assert send() != 0
    program = Snail(tmp_path, environ)
    (account,) = program.read().accounts
    plan = program.plan(account, wanted)
    copies = tmp_path / "copies"
    copies.mkdir()
    made = receipt(plan, program.apply(plan, copies))
    assert send() == 0
    mail = network.wait_for(lambda event: event["event"] == "mail")
    assert mail["port"] == wanted.port
    assert mail["tls"] is (wanted.security is not Security.NONE)
    assert mail["signed_in"] is (wanted.authentication is Authentication.PASSWORD)
    assert mail["recipients"] == ["bob@fabrikam.test"]
    assert program.undo(made).byte_identical
    assert file.read_bytes() == before
    seen = len(network.events())
    assert send() != 0
    assert [event for event in network.events()[seen:] if event["event"] == "mail"] == []


def test_the_old_password_does_not_reach_another_operator(network: PrivateNetwork, tmp_path: Path) -> None:
    """It has no password left for the new server and no terminal to ask on: it gives up before it signs in."""
    file = tmp_path / ".mailrc"
    file.write_text(settings(network, "mta=smtp://anna@smtp.proseware.test:587 smtp-use-starttls"))
    environ = surroundings(tmp_path)
    assert network.run(SEND, environ, text=b"hi\n").returncode == 0
    program = Snail(tmp_path, environ)
    (account,) = program.read().accounts
    copies = tmp_path / "copies"
    copies.mkdir()
    plan = program.plan(account, replace(SIGNED_IN, host="out.elsewhere.test"))
    assert plan.credential is CredentialStep.CLEARED
    program.apply(plan, copies)
    seen = len(network.events())
    assert network.run(SEND, environ, text=b"hi\n").returncode != 0
    assert [event for event in network.events()[seen:] if event["event"] in ("auth", "mail")] == []
