"""Reports for a helpdesk about real servers: what they say names people and places, and none of it gets in."""

import json
import re
import zipfile
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.lab.lab import Lab
from tests.lab.others import put_in_place
from tests.lab.overlay import NotToBeHadError
from tests.lab.policies import Policy
from tests.scenarios.traveller import Traveller

pytestmark = pytest.mark.namespaces

SCHEMA = json.loads(
    (Path(__file__).resolve().parents[2] / "resources" / "schemas" / "report-1.json").read_text("utf-8")
)
STAND_INS = [ip_network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")]


def told(lab: Lab, text: str) -> list[str]:
    """Return what a text tells of the lab's people, domains, places and addresses."""
    names: set[str] = set()
    for operator in lab.world.operators:
        names |= {operator.domain, operator.domain.partition(".")[0]}
        for person in operator.people:
            names |= {person.local, person.login, person.password, person.address(operator.domain)}
        if not any(operator.block.overlaps(net) for net in STAND_INS):
            names.add(str(operator.block.network_address).removesuffix(".0") + ".")
    return [name for name in sorted(names) if re.search(rf"(?<![a-z]){re.escape(name)}", text, re.IGNORECASE)]


def answer(lab: Lab, program: str) -> None:
    """Let the provider refuse strangers and offer a log-in, by one server program or another."""
    if program == "postfix":
        lab.provider.set_policy(Policy.AUTHENTICATION)
        return
    try:
        put_in_place(lab, lab.world.provider, program, authentication=True)
    except NotToBeHadError as why:
        pytest.skip(str(why))


@pytest.mark.parametrize("program", ["postfix", "sendmail", "exim"])
def test_what_real_servers_say_names_nobody(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    answer(lab, program)
    target, own = lab.world.destination.user_address, lab.world.provider.user_address
    assert {lab.world.provider.domain, lab.world.destination.user.local} <= set(told(lab, f"{own} {target}"))
    file = traveller.home / f"{program}.zip"
    finished = traveller.roampost(
        lab.place("hotel"), "report", "--account", own, "--recipient", target, "-o", str(file), "-vv"
    )
    assert finished.status == 0, finished.err
    with zipfile.ZipFile(file) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert finished.out == texts["report.txt"]
    for text in texts.values():
        assert told(lab, text) == []
    document: dict[str, Any] = json.loads(texts["report.json"])
    Draft202012Validator(SCHEMA).validate(document)
    (account,) = document["diagnosis"]["accounts"]
    assert account["verdict"]["restriction"] == "authentication_required", texts["report.txt"]
    replies = [line for one in document["observations"] for line in one.get("reply", {}).get("lines", ())]
    assert any(re.search(r"smtp\.domain1\.example", line) for line in replies), replies
    assert any(re.search(r"(?i)relay", line) for line in replies), replies
    commands = [one.get("command", "") for one in document["observations"]]
    assert any(re.fullmatch(r"RCPT TO:<user\d@domain\d\.example>", line) for line in commands), commands
