"""Real Thunderbird on profiles that lie where a snap and Betterbird's Flatpak keep theirs, changed by Roampost.

The program is the distribution's own: what is tried is that profiles are found there, known to be in use, changed, and
sent through; the sandboxes themselves are not.
"""

import json
from functools import partial
from pathlib import Path

import pytest

from assistant.clients.tb_profile import BETTERBIRD, THUNDERBIRD, Brand
from assistant.model.fault import SettingsError
from tests.programs.test_thunderbird_reads import HOTEL, QUIET, SEND, Desk
from tests.support.programs_network import PrivateNetwork, missing, wait_until
from tests.unit.clients.conformance import receipt
from tests.unit.clients.test_thunderbird import prefs

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing("thunderbird")), reason=missing("thunderbird") or "nothing is missing"),
]

SEND_LATER = SEND.replace("nsMsgDeliverNow", "nsMsgQueueForLater")
# The queue is sent the way the menu's "Send Unsent Messages" does it.
SEND_UNSENT = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const sender = Cc["@mozilla.org/messengercompose/sendlater;1"].getService(Ci.nsIMsgSendLater);
sender.sendUnsentMessages(MailServices.accounts.allIdentities[0]);
return "sending";
"""
DELETE_FIRST = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const root = MailServices.accounts.localFoldersServer.rootFolder;
const queue = root.getFolderWithFlags(Ci.nsMsgFolderFlags.Queue);
queue.deleteMessages([[...queue.messages][0]], null, true, false, null, false);
return "deleted";
"""


@pytest.mark.parametrize(
    ("place", "brand"),
    [
        ("snap/thunderbird/common/.thunderbird", THUNDERBIRD),
        (".var/app/eu.betterbird.Betterbird/.thunderbird", BETTERBIRD),
    ],
)
def test_sends_from_a_sandboxed_profile(network: PrivateNetwork, tmp_path: Path, place: str, brand: Brand) -> None:
    desk = Desk(network, tmp_path, place, brand)
    before = desk.account
    assert (before.program, before.installed, before.running) == (brand.name, True, False)
    copies = tmp_path / "copies"
    copies.mkdir()
    made = receipt(plan := desk.program.plan(before, HOTEL), desk.program.apply(plan, copies))
    with desk.open():
        assert desk.account.running is True
        with pytest.raises(SettingsError) as refused:
            desk.program.undo(made)
        assert refused.value.code == "program-running"
        assert brand.title in json.dumps(dict(refused.value.sentence.params))
        desk.ask(SEND, "anna@proseware.test", "bob@fabrikam.test", f"from {brand.title}")
        mail = network.wait_for(lambda event: event["event"] == "mail")
        assert (mail["port"], mail["subject"]) == (2525, f"from {brand.title}")
    assert desk.account.outgoing == HOTEL
    assert desk.program.undo(made).complete
    assert desk.account.outgoing == before.outgoing


@pytest.mark.parametrize("store", ["berkeleystore", "maildirstore"])
def test_notices_what_waits_in_a_real_queue(network: PrivateNetwork, tmp_path: Path, store: str) -> None:
    desk = Desk(network, tmp_path)
    kept = {
        **QUIET,
        "mail__serverDefaultStoreContractID": f"@mozilla.org/msgstore/{store};1",
        # What is sent stays in an mbox, marked as deleted, until the folder is tidied up.
        "mail__prompt_purge_threshhold": False,
        "mail__smtpserver__smtp1__hostname": "mx.hotel.test",
        "mail__smtpserver__smtp1__port": 2525,
    }
    desk.file.write_bytes(prefs(identities=2, **kept))

    def waits() -> list[tuple[int | None, str | None]]:
        return [(account.waiting, account.waiting_recipient) for account in desk.program.read().accounts]

    def newest_is(recipient: str) -> bool:
        return recipient in {newest for _, newest in waits()}

    assert waits() == [(None, None), (None, None)]
    with desk.open():
        for sender, recipient in (("anna", "bob"), ("anna", "carla"), ("anna2", "dora")):
            desk.ask(SEND_LATER, f"{sender}@proseware.test", f"{recipient}@fabrikam.test", "later")
            wait_until(partial(newest_is, f"{recipient}@fabrikam.test"))
        assert waits() == [(2, "carla@fabrikam.test"), (1, "dora@fabrikam.test")]
        desk.ask(DELETE_FIRST)
        wait_until(lambda: waits()[0] == (1, "carla@fabrikam.test"))
        if store == "berkeleystore":
            assert b"bob@fabrikam.test" in (desk.profile / "Mail/Local Folders/Unsent Messages").read_bytes()
        desk.ask(SEND_UNSENT)
        network.wait_for(lambda event: event["event"] == "mail" and "dora@fabrikam.test" in str(event))
        wait_until(lambda: waits() == [(0, None), (0, None)])
    assert waits() == [(0, None), (0, None)]
