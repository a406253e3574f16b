"""Real Thunderbird, without a window, reading what was written and sending through it."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from assistant.clients.tb_profile import THUNDERBIRD, Brand
from assistant.clients.thunderbird import Thunderbird
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing, SendingAccount
from assistant.model.net import Security
from tests.support.programs_network import PrivateNetwork, end, missing, wait_until
from tests.unit.clients.conformance import receipt
from tests.unit.clients.test_thunderbird import PROFILE, PROFILES_INI, prefs

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing("thunderbird")), reason=missing("thunderbird") or "nothing is missing"),
]

# What keeps it from asking, telling or fetching anything on its first day.
QUIET: dict[str, object] = {
    "app__update__auto": False,
    "datareporting__policy__dataSubmissionPolicyAcceptedVersion": 2,
    "datareporting__policy__dataSubmissionPolicyNotifiedTime": "1795459246542",
    "extensions__update__enabled": False,
    "mail__rights__version": 1,
    "mail__server__server1__check_new_mail": False,
    "mail__server__server1__login_at_startup": False,
    "mail__server__server1__directory-rel": "[ProfD]Mail/pop",
    "mail__server__server1__socketType": 0,
    "mail__root__pop3-rel": "[ProfD]Mail",
    "mail__identity__id1__doFcc": False,
    "mailnews__start_page__enabled": False,
    "remote__prefs__recommended": False,
    "toolkit__telemetry__reportingpolicy__firstRun": False,
}
WHICH = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const service = MailServices.outgoingServer;
for (const account of MailServices.accounts.accounts)
  for (const identity of account.identities)
    if (identity.email.toLowerCase() == given[0]) {
      const server = service.getServerByIdentity(identity);
      return {uri: server.serverURI.spec, socket: server.socketType, auth: server.authMethod, user: server.username};
    }
return "no such identity";
"""
SEND = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
let account, identity;
for (const each of MailServices.accounts.accounts)
  for (const own of each.identities)
    if (own.email.toLowerCase() == given[0]) [account, identity] = [each, own];
const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
Object.assign(fields, {from: identity.email, to: given[1], subject: given[2], body: "hi\\r\\n"});
const wish = Cc["@mozilla.org/messengercompose/composeparams;1"].createInstance(Ci.nsIMsgComposeParams);
Object.assign(wish, {composeFields: fields, identity, type: Ci.nsIMsgCompType.New,
                     format: Ci.nsIMsgCompFormat.PlainText});
const compose = Cc["@mozilla.org/messengercompose/compose;1"].createInstance(Ci.nsIMsgCompose);
compose.initialize(wish, null, null);
compose.sendMsg(Ci.nsIMsgSend.nsMsgDeliverNow, identity, account.key, null, null).catch(() => {});
return "sending";
"""
QUIT = "Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit); return 'quitting';"
HOTEL = Outgoing(host="mx.hotel.test", port=2525, security=Security.NONE, authentication=Authentication.NONE)
SIGNED_IN = Outgoing(
    host="smtp.proseware.test",
    port=587,
    security=Security.STARTTLS,
    authentication=Authentication.PASSWORD,
    username="anna",
)


class Desk:
    """A home with a Thunderbird profile, on a network of its own.

    Args:
        network: the network.
        home: the home.
        place: the folder in it that holds the profiles.
        brand: whose profiles those are.
    """

    def __init__(
        self, network: PrivateNetwork, home: Path, place: str = ".thunderbird", brand: Brand = THUNDERBIRD
    ) -> None:
        self.network = network
        self.home = home
        self.profile = home / place / Path(PROFILE).name
        self.profile.mkdir(parents=True)
        (home / "run").mkdir(mode=0o700)
        (home / place / "profiles.ini").write_bytes(PROFILES_INI)
        self.file = self.profile / "prefs.js"
        self.file.write_bytes(prefs(identities=1, **QUIET))
        self.file.chmod(0o600)
        self.environ = {
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(home / "run"),
            "TMPDIR": str(home),
            "MOZ_CRASHREPORTER_DISABLE": "1",
        }
        self.program = Thunderbird(home, self.environ, policies=(), brand=brand)

    @property
    def account(self) -> SendingAccount:
        """The first one."""
        return self.program.read().accounts[0]

    def ask(self, script: str, *arguments: str) -> object:
        command = [sys.executable, "-m", "tests.support.programs_marionette", "2828", script, *arguments]
        done = self.network.run(command, self.environ, limit_s=60)
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    @contextmanager
    def open(self) -> Iterator[None]:
        """Have the program open, and quit it by its own means."""
        account = self.account
        process = self.network.start(
            [
                "thunderbird",
                "--headless",
                "--marionette",
                "--remote-allow-system-access",
                "--profile",
                str(self.profile),
            ],
            self.environ,
        )
        try:
            wait_until(lambda: self.program.running(account) and (self.profile / "MarionetteActivePort").exists())
            yield
            self.ask(QUIT)
            wait_until(lambda: process.poll() is not None)
        finally:
            end(process)


@pytest.fixture
def desk(network: PrivateNetwork, tmp_path: Path) -> Desk:
    return Desk(network, tmp_path)


def test_reads_what_was_written_and_sends_through_it(desk: Desk) -> None:
    before = desk.account
    copies = desk.home / "copies"
    copies.mkdir()
    plan = desk.program.plan(before, HOTEL)
    made = receipt(plan, desk.program.apply(plan, copies))
    with desk.open():
        told = desk.ask(WHICH, "anna@proseware.test")
        assert told == {"uri": "smtp://mx.hotel.test:2525/", "socket": 0, "auth": 1, "user": ""}
        with pytest.raises(SettingsError) as refused:
            desk.program.undo(made)
        assert refused.value.code == "program-running"
        desk.ask(SEND, "anna@proseware.test", "bob@fabrikam.test", "from Thunderbird")
        mail = desk.network.wait_for(lambda event: event["event"] == "mail")
        assert (mail["port"], mail["subject"]) == (2525, "from Thunderbird")
    # It has written its preferences anew: all that was set is kept, and goes back key by key.
    assert desk.account.outgoing == HOTEL
    assert desk.program.undo(made).complete
    assert desk.account.outgoing == before.outgoing
    assert b"smtpserver.smtp2" not in desk.file.read_bytes()


def test_reads_a_server_that_was_changed_where_it_is(desk: Desk) -> None:
    copies = desk.home / "copies"
    copies.mkdir()
    plan = desk.program.plan(desk.account, SIGNED_IN)
    made = receipt(plan, desk.program.apply(plan, copies))
    with desk.open():
        told = desk.ask(WHICH, "anna@proseware.test")
        assert told == {"uri": "smtp://anna@smtp.proseware.test:587/", "socket": 2, "auth": 3, "user": "anna"}
    assert desk.account.outgoing == SIGNED_IN
    assert desk.program.undo(made).complete
    assert desk.account.outgoing == plan.before
