"""The demo world's mail program."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.demo_mail import DemoMail
from assistant.model.change import CredentialStep
from assistant.model.mail import Authentication, IncomingProtocol, Outgoing
from assistant.model.net import Security
from tests.unit.clients.conformance import ELSEWHERE, HOTEL, Conformance, Rig, World, refused


def account(number: int = 0) -> dict[str, object]:
    name = f"anna{number or ''}"
    return {
        "address": f"{name}@Proseware.test",
        "profile": "Anna",
        "outgoing": {
            "host": "smtp.proseware.test",
            "port": 25,
            "security": "none",
            "authentication": "none",
            "username": None,
        },
        "incoming": {
            "protocol": "pop3",
            "host": "pop.proseware.test",
            "port": 995,
            "security": "tls",
            "username": "anna",
        },
        "aliases": ["office@proseware.test"],
        "colour": "blü",
    }


def file(*accounts: dict[str, object]) -> bytes:
    return (json.dumps({"accounts": list(accounts), "theme": "dark"}, indent=2, ensure_ascii=False) + "\n").encode()


def recoloured(data: bytes) -> bytes:
    return data.replace("blü".encode(), b"red")


RIG = Rig(
    program=lambda home: DemoMail(home / "demo.json"),
    settings={"demo.json": file(account())},
    account="anna@Proseware.test",
    wanted=Outgoing(
        host="smtp.proseware.test",
        port=587,
        security=Security.STARTTLS,
        authentication=Authentication.PASSWORD,
        username="anna",
    ),
    conflict=(b'"port": 587', b'"port": 2587'),
    unrelated=recoloured,
    many=lambda count: file(*(account(number) for number in range(count))),
    broken=(
        b"",
        b"{}",
        b"[]",
        b'{"accounts": [1]}',
        b'{"accounts": [{"address": "a@b.test"}]}',
        b'{"accounts": [], "accounts": []}',
        file(account())[:-30],
        file(account(), account()),
        b"[" * 100_000,
    ),
    keeps_layout=False,
)


class TestConformance(Conformance):
    @pytest.fixture
    def rig(self) -> Rig:
        return RIG


def test_reads_all_that_is_there(tmp_path: Path) -> None:
    found = World(RIG, tmp_path).account
    assert found.profile == "Anna"
    assert found.aliases == ("office@proseware.test",)
    assert found.incoming is not None
    assert found.incoming.protocol is IncomingProtocol.POP3
    assert found.pop_first_native
    assert found.installed is True


def test_one_half_written_account_does_not_hide_the_others(tmp_path: Path) -> None:
    odd = account(1)
    odd["outgoing"] = {"host": "smtp.proseware.test", "port": "25"}
    world = World(RIG, tmp_path, settings={"demo.json": file(account(), odd)})
    reading = world.program.read()
    assert [found.address for found in reading.accounts] == ["anna@Proseware.test"]
    assert len(reading.unreadable) == 1


def test_pop_first_only_where_mail_is_fetched_by_pop3(tmp_path: Path) -> None:
    pop_first = replace(HOTEL, host="smtp.proseware.test", authentication=Authentication.POP_FIRST)
    world = World(RIG, tmp_path)
    assert world.plan(pop_first).after.authentication is Authentication.POP_FIRST
    imap = account()
    imap["incoming"] = None
    (tmp_path / "demo.json").write_bytes(file(imap))
    assert refused(lambda: world.plan(pop_first)).code == "pop-first-unsupported"


@pytest.mark.parametrize(
    ("wanted", "step"),
    [
        (RIG.wanted, CredentialStep.KEEP),
        (ELSEWHERE, CredentialStep.PROGRAM_ASKS),
        (HOTEL, CredentialStep.NOT_USED),
    ],
)
def test_says_what_becomes_of_the_password(tmp_path: Path, wanted: Outgoing, step: CredentialStep) -> None:
    plan = World(RIG, tmp_path).plan(wanted)
    assert plan.credential is step
    assert bool(plan.notes) is (step is CredentialStep.PROGRAM_ASKS)
