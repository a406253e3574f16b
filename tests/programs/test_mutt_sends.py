"""Real mutt and neomutt, sending through what was changed."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.mutt import Mutt
from assistant.model.change import CredentialStep
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.support.programs_network import PrivateNetwork, missing
from tests.support.programs_sink import PASSWORD
from tests.unit.clients.conformance import receipt

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing()), reason=missing() or "nothing is missing"),
]

HOTEL = Outgoing(host="mx.hotel.test", port=2525, security=Security.NONE, authentication=Authentication.NONE)
SIGNED_IN = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)
IMPLICIT = Outgoing(
    host="smtp.proseware.test",
    port=465,
    security=Security.TLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)


@pytest.mark.parametrize("name", ["mutt", "neomutt"])
def test_refused_then_changed_then_sent_then_put_back(network: PrivateNetwork, tmp_path: Path, name: str) -> None:
    if missing(name):
        pytest.skip(missing(name))
    file = tmp_path / f".{name}rc"
    file.write_text(
        'set from = "anna@proseware.test"\nset use_from=yes envelope_from=yes copy=no\n'
        f'set ssl_starttls=no ssl_force_tls=no ssl_ca_certificates_file="{network.authority}"\n'
        f'set smtp_url = "smtp://smtp.proseware.test:25/"\nset smtp_pass = "{PASSWORD}"\n'
    )
    before = file.read_bytes()
    environ = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LC_ALL": "C", "TERM": "dumb"}

    def send() -> int:
        return network.run([name, "-n", "-s", "hello", "--", "bob@fabrikam.test"], environ, text=b"hi\n").returncode

    assert send() != 0
    network.wait_for(lambda event: event["event"] == "refused")
    program = Mutt(tmp_path, environ, neo=name == "neomutt")
    (account,) = program.read().accounts
    copies = tmp_path / "copies"
    copies.mkdir()
    for wanted in (SIGNED_IN, IMPLICIT, HOTEL):
        seen = len(network.events())
        plan = program.plan(account, wanted)
        made = receipt(plan, program.apply(plan, copies))
        assert send() == 0
        mail = network.wait_for(lambda event: event["event"] == "mail", after=seen)
        assert mail["port"] == wanted.port
        assert mail["tls"] is (wanted.security is not Security.NONE)
        assert mail["signed_in"] is (wanted.authentication is Authentication.PASSWORD)
        assert mail["recipients"] == ["bob@fabrikam.test"]
        assert program.undo(made).byte_identical
        assert file.read_bytes() == before
        for copy in copies.iterdir():
            copy.unlink()
    seen = len(network.events())
    assert send() != 0
    network.wait_for(lambda event: event["event"] == "refused", after=seen)


@pytest.mark.parametrize("name", ["mutt", "neomutt"])
def test_the_old_password_does_not_reach_another_operator(network: PrivateNetwork, tmp_path: Path, name: str) -> None:
    """It has no password left for the new server and no terminal to ask on: it gives up before it signs in."""
    if missing(name):
        pytest.skip(missing(name))
    file = tmp_path / f".{name}rc"
    file.write_text(
        'set from = "anna@proseware.test"\nset use_from=yes copy=no\n'
        f'set ssl_force_tls=yes ssl_ca_certificates_file="{network.authority}"\n'
        f'set smtp_url = "smtp://anna@smtp.proseware.test:587/"\nset smtp_pass = "{PASSWORD}"\n'
    )
    environ = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LC_ALL": "C", "TERM": "dumb"}
    send = [name, "-n", "-s", "hello", "--", "bob@fabrikam.test"]
    assert network.run(send, environ, text=b"hi\n").returncode == 0
    program = Mutt(tmp_path, environ, neo=name == "neomutt")
    (account,) = program.read().accounts
    copies = tmp_path / "copies"
    copies.mkdir()
    plan = program.plan(account, replace(SIGNED_IN, host="out.elsewhere.test"))
    assert plan.credential is CredentialStep.CLEARED
    program.apply(plan, copies)
    seen = len(network.events())
    assert network.run(send, environ, text=b"hi\n").returncode != 0
    assert [event for event in network.events()[seen:] if event["event"] == "auth"] == []
