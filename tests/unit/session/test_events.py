"""What the system's log is told while the demo world's account is diagnosed, changed and put back."""

import socket
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.cli.compose import read_own_policy, real_world, registrable_domain
from assistant.cli.tables import explain_rules
from assistant.clients.base import Written
from assistant.clients.demo_mail import DemoMail
from assistant.demo.places import Network, Policy
from assistant.demo.ports import make_world
from assistant.demo.world import DemoWorld
from assistant.host import systemlog
from assistant.model.change import ChangePlan, Receipt
from assistant.model.event import Deed, LogEvent, Outcome
from assistant.model.fault import SettingsError
from assistant.model.finding import RemedyKind, Restriction
from assistant.model.net import NetworkKind
from assistant.model.text import sentence
from assistant.session.assistant import Assistant
from assistant.session.request import Request
from assistant.session.world import World

ANNA = "anna@proseware.com"


class Stubborn(DemoMail):
    """The demo's mail program, refusing every change."""

    def apply(self, plan: ChangePlan, backup_folder: Path) -> Written:
        raise SettingsError("held-back", sentence("{why}", why="no"))


async def mend(world: World) -> Receipt:
    assistant = Assistant(world)
    found = (await assistant.diagnose(Request(account=ANNA))).accounts[0]
    remedy = next(one for one in found.remedies if one.automatic and one.proven)
    receipt = await assistant.apply_fix(await assistant.plan_fix(found, remedy), remedy)
    await assistant.undo(receipt)
    return receipt


@pytest.mark.asyncio
async def test_a_diagnosis_a_change_and_its_undoing_are_told() -> None:
    told: list[LogEvent] = []
    async with DemoWorld() as made:
        world = replace(make_world(made, registrable=registrable_domain, rules=explain_rules), tell_log=told.append)
        await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
        receipt = await mend(world)
        (back,) = await Assistant(world).receipts()
        with pytest.raises(SettingsError):
            await Assistant(world).undo(replace(back, plan=replace(receipt.plan, program="no-such-program")))
        await Assistant(world).diagnose(Request(account=ANNA, ahead=True))
        stubborn = replace(world, programs=(Stubborn(made.settings_file),))
        with pytest.raises(SettingsError):
            await mend(stubborn)
    first = told[0]
    assert (first.deed, first.outcome) == (Deed.DIAGNOSED, Outcome.REMEDY_KNOWN)
    assert (first.network, first.restriction) == (NetworkKind.HOTSPOT, Restriction.AUTHENTICATION_REQUIRED)
    assert first.remedy is not None
    kind = RemedyKind(receipt.remedy_id.partition(":")[0])
    changed = replace(first, deed=Deed.CHANGED, outcome=Outcome.DONE, remedy=kind)
    assert told[1:3] == [changed, replace(changed, deed=Deed.PUT_BACK)]
    assert told[3] == LogEvent(deed=Deed.PUT_BACK, outcome=Outcome.NOT_DONE, remedy=kind)
    assert [(one.deed, one.outcome) for one in told[4:]] == [
        (Deed.LOOKED_AHEAD, told[4].outcome),
        (Deed.DIAGNOSED, Outcome.REMEDY_KNOWN),
        (Deed.CHANGED, Outcome.NOT_DONE),
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="listens where Linux logs")
@pytest.mark.asyncio
async def test_the_demo_writes_no_event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(systemlog, "JOURNAL", tmp_path / "journal")
    monkeypatch.setattr(sys, "argv", ["roampost"])
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as journal:
        journal.bind(str(tmp_path / "journal"))
        journal.setblocking(False)
        async with DemoWorld() as made:
            await made.select(network=Network.HOTEL, provider=Policy.AUTHENTICATION)
            await mend(make_world(made, registrable=registrable_domain, rules=explain_rules))
        with pytest.raises(BlockingIOError):
            journal.recv(65536)
        real_world(read_own_policy()).tell_log(LogEvent(deed=Deed.DIAGNOSED, outcome=Outcome.NO_REMEDY))
        assert b"ROAMPOST_OUTCOME=no_remedy\n" in journal.recv(65536)
