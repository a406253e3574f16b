"""Real Thunderbird with Roampost's extension: a send fails, Roampost is told, and the open program is put right."""

import base64
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from assistant.cli.tables import explain_rules
from assistant.host.native_manifest import register
from assistant.model.change import CredentialStep
from assistant.model.fault import SettingsError
from assistant.session.pasted import account_named
from assistant.session.texts import read_error
from tests.programs.test_thunderbird_reads import HOTEL, SIGNED_IN, WHICH, Desk
from tests.support.programs_network import PrivateNetwork, missing, wait_until
from tests.support.programs_sink import PASSWORD
from tests.unit.clients.conformance import receipt

pytestmark = [
    pytest.mark.programs,
    pytest.mark.skipif(bool(missing("thunderbird")), reason=missing("thunderbird") or "nothing is missing"),
]

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "packaging" / "thunderbird"
NEW_PASSWORD = "pw-elsewhere-9"
HOME = {"uri": "smtp://smtp.proseware.test:25/", "socket": 0, "auth": 1, "user": ""}
# What boxes say is written down. An error is closed, a question for a password answered with a new one, and what asks
# whether to try again refused.
SIT_DOWN = """
const origin = "smtp://smtp.proseware.test";
const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
login.init(origin, null, origin, "anna", given[0], "", "");
await Services.logins.addLoginAsync(login);
Services.obs.addObserver({observe(box) {
  const {promptType, text} = box.Dialog.args;
  Services.prefs.setStringPref("test.boxes", Services.prefs.getStringPref("test.boxes", "") + promptType + ": " + text);
  const dialog = box.document.querySelector("dialog");
  box.setTimeout(() => {
    if (promptType === "promptPassword") box.document.getElementById("password1Textbox").value = given[1];
    promptType === "confirmEx" ? dialog.cancelDialog() : dialog.acceptDialog();
  }, 0);
}}, "common-dialog-loaded");
return "seated";
"""
BOXES = 'return Services.prefs.getStringPref("test.boxes", "");'
SAVED = """
const found = await Services.logins.searchLoginsAsync({origin: "smtp://smtp.proseware.test"});
return found.map(login => [login.username, login.password]);
"""
WRITE = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const [identity] = MailServices.accounts.allIdentities;
const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
Object.assign(fields, {from: identity.email, to: given[0], subject: given[1], body: "hi\\r\\n"});
const wish = Cc["@mozilla.org/messengercompose/composeparams;1"].createInstance(Ci.nsIMsgComposeParams);
Object.assign(wish, {composeFields: fields, identity, type: Ci.nsIMsgCompType.New,
                     format: Ci.nsIMsgCompFormat.PlainText});
MailServices.compose.OpenComposeWindowWithParams(null, wish);
return "writing";
"""
SEND = """
const win = Services.wm.getMostRecentWindow("msgcompose");
if (!win?.gMsgCompose?.editor || !win.defaultController?.isCommandEnabled("cmd_sendNow")) return null;
win.goDoCommand("cmd_sendNow");
return {sent: true};
"""
OFFER = """
const bar = Services.wm.getMostRecentWindow("msgcompose")?.gComposeNotification.getNotificationWithValue("roampost");
const button = bar?.buttonContainer.querySelector("button");
if (!button) return null;
button.click();
return {label: button.label || button.textContent};
"""
TOLD = """
const bar = Services.wm.getMostRecentWindow("msgcompose")?.gComposeNotification.getNotificationWithValue("roampost");
return bar && !bar.buttonContainer.querySelector("button") ? bar.messageText.textContent : "";
"""
WRITING = 'return Services.wm.getMostRecentWindow("msgcompose") ? {open: true} : null;'
LEAVE = """
const win = Services.wm.getMostRecentWindow("msgcompose");
win.gContentChanged = win.gMsgCompose.bodyModified = false;
win.close();
return "left";
"""
# Stands where the window would be started, and writes down what it was given.
RECORDER = """#!/bin/sh
printf '%s\\n' "$@" > {folder}/told.arguments
cat > {folder}/told.part && mv {folder}/told.part {folder}/told
"""
HOST = """#!/bin/sh
exec {python} -c "
import sys
sys.path.insert(0, '{root}')
from assistant.cli import thunderbird
sys.executable = '{folder}/recorder'
sys.exit(thunderbird.main())" "$@" 2> {folder}/host.err
"""


class LiveDesk(Desk):
    """A desk whose Thunderbird has the extension by an organisation's policy, and a log-in saved."""

    def __init__(self, network: PrivateNetwork, home: Path, runtime: Path) -> None:
        super().__init__(network, home)
        self.runtime = runtime
        self.environ["XDG_RUNTIME_DIR"] = str(runtime)
        self.copies = home / "copies"
        self.copies.mkdir()
        extension = home / "roampost.xpi"
        subprocess.run([sys.executable, str(SHIPPED / "pack.py"), str(extension)], check=True, capture_output=True)
        for name, text in (("recorder", RECORDER), ("roampost-thunderbird", HOST)):
            program = home / name
            program.write_text(text.format(folder=home, python=sys.executable, root=ROOT))
            program.chmod(0o755)
        register(home, home / "roampost-thunderbird")
        policy = json.loads((SHIPPED / "policies.json").read_text())
        (entry,) = policy["policies"]["ExtensionSettings"].values()
        entry["install_url"] = extension.as_uri()
        policy["policies"]["Certificates"] = {"Install": [str(network.authority)]}
        settings = home / "etc"
        shutil.copytree("/etc/thunderbird", settings)
        (settings / "policies").mkdir(exist_ok=True)
        (settings / "policies" / "policies.json").write_text(json.dumps(policy))
        done = network.run(["mount", "--bind", str(settings), "/etc/thunderbird"], self.environ)
        assert done.returncode == 0, done.stderr

    def without_stand_in(self) -> None:
        """Have the host start Roampost itself."""
        program = self.home / "roampost-thunderbird"
        program.write_text(program.read_text().replace(f"sys.executable = '{self.home}/recorder'\n", ""))

    @property
    def socket(self) -> Path:
        (place,) = self.runtime.glob("roampost/thunderbird-*")
        return place

    def sit_down(self) -> None:
        wait_until(lambda: list(self.runtime.glob("roampost/thunderbird-*")), self.network.story)
        assert self.ask(SIT_DOWN, PASSWORD, NEW_PASSWORD) == "seated"

    def write(self, subject: str) -> None:
        self.ask(WRITE, "bob@fabrikam.test", subject)
        self.send()

    def send(self) -> None:
        wait_until(lambda: self.ask(SEND), self.network.story)

    def arrived(self, subject: str) -> dict[str, object]:
        mail = self.network.wait_for(lambda event: event["event"] == "mail" and event["subject"] == subject)
        wait_until(lambda: not self.ask(WRITING) and {"closed": True})
        return mail


@pytest.fixture
def desk(network: PrivateNetwork, tmp_path: Path) -> Iterator[LiveDesk]:
    # A socket's address is short, and a test's own folder may not be.
    with TemporaryDirectory(prefix="run") as runtime:
        yield LiveDesk(network, tmp_path, Path(runtime))


def forms_of(password: str) -> list[bytes]:
    """Give every form in which a log-in shows a password in clear (RFC 4616, and LOGIN)."""
    return [
        password.encode(),
        base64.b64encode(password.encode()),
        base64.b64encode(f"\0anna\0{password}".encode()),
    ]


def heard(capture: Path, port: int) -> bytes:
    """Give all octets that went to a port."""
    segments = [json.loads(line) for line in capture.read_text().split("\n")[:-1]]
    return b"".join(bytes.fromhex(one["data"]) for one in segments if one["to"] == port)


def test_a_failed_send_is_told_changed_sent_and_put_back(desk: LiveDesk, tmp_path: Path) -> None:
    capture = tmp_path / "capture.jsonl"
    desk.network.start([sys.executable, "-m", "tests.support.programs_capture", str(capture)])
    wait_until(capture.exists)
    before = desk.account
    with desk.open():
        desk.sit_down()
        assert (desk.socket.stat().st_mode & 0o777, desk.socket.parent.stat().st_mode & 0o777) == (0o600, 0o700)

        desk.write("from an open Thunderbird")
        desk.network.wait_for(lambda event: event["event"] == "refused")
        assert wait_until(lambda: desk.ask(OFFER), desk.network.story) == {"label": "Find out why"}
        wait_until((tmp_path / "told").exists, desk.network.story)
        assert (tmp_path / "told.arguments").read_text().split() == ["-m", "assistant", "open", "-"]
        told = read_error((tmp_path / "told").read_text(), explain_rules())
        assert (told.account, told.server) == ("anna@Proseware.test", "smtp.proseware.test")
        assert told.summary.template.startswith("The outgoing server does not pass on mail to other domains for you")
        assert account_named(told, [before]) == before

        # Its own server is refused here: the hotel's, without a restart.
        assert desk.account.running is True
        plan = desk.program.plan(desk.account, HOTEL)
        assert (plan.needs_closed, plan.credential) == (False, CredentialStep.NOT_USED)
        made = receipt(plan, desk.program.apply(plan, desk.copies))
        assert desk.account.outgoing == HOTEL
        told_now = desk.ask(WHICH, "anna@proseware.test")
        assert told_now == {"uri": "smtp://mx.hotel.test:2525/", "socket": 0, "auth": 1, "user": ""}
        desk.send()
        assert desk.arrived("from an open Thunderbird")["port"] == 2525
        assert desk.program.undo(made).complete
        assert desk.ask(WHICH, "anna@proseware.test") == HOME
        assert desk.account.outgoing == before.outgoing
        assert desk.ask(SAVED) == [["anna", PASSWORD]]

        # The same server with a log-in: the saved password serves, and nothing is asked.
        plan = desk.program.plan(desk.account, SIGNED_IN)
        made = receipt(plan, desk.program.apply(plan, desk.copies))
        desk.write("signed in")
        mail = desk.arrived("signed in")
        assert (mail["port"], mail["tls"], mail["signed_in"]) == (587, True, True)
        assert "assword" not in str(desk.ask(BOXES)).replace(PASSWORD, "")
        assert desk.program.undo(made).complete
        assert desk.ask(WHICH, "anna@proseware.test") == HOME
        assert desk.ask(SAVED) == [["anna", PASSWORD]]
        place = desk.socket
    assert not place.exists()
    assert desk.account.outgoing == before.outgoing
    assert b"smtpserver.smtp2" not in desk.file.read_bytes()
    hotel = heard(capture, 2525)
    assert b"MAIL FROM:" in hotel
    assert [form for form in forms_of(PASSWORD) if form in hotel + heard(capture, 25)] == []
    assert (tmp_path / "host.err").read_text() == ""


def test_a_new_host_never_hears_the_saved_password(desk: LiveDesk) -> None:
    elsewhere = replace(SIGNED_IN, host="out.elsewhere.test")
    before = desk.account
    with desk.open():
        desk.sit_down()
        plan = desk.program.plan(desk.account, elsewhere)
        assert plan.credential is CredentialStep.PROGRAM_ASKS
        made = receipt(plan, desk.program.apply(plan, desk.copies))
        desk.write("to a new host")
        # It asks for one and sends that, though the server would have taken the saved one; help is offered again.
        assert wait_until(lambda: desk.ask(OFFER), desk.network.story)
        assert "password for anna on out.elsewhere.test" in str(desk.ask(BOXES))
        assert desk.ask(LEAVE) == "left"
        assert desk.program.undo(made).complete
        assert desk.ask(SAVED) == [["anna", PASSWORD]]
    log_ins = [event for event in desk.network.events() if event["event"] == "auth"]
    assert log_ins
    assert [event for event in log_ins if event["good"]] == []
    assert desk.account.outgoing == before.outgoing


def test_what_is_locked_is_left_alone_and_a_left_over_server_too(desk: LiveDesk) -> None:
    left_over = b'user_pref("mail.smtpserver.smtp2.hostname", "gone.test");\n'
    place = b'user_pref("mail.smtpservers"'
    desk.file.write_bytes(desk.file.read_bytes().replace(place, left_over + place))
    with desk.open():
        desk.sit_down()
        plan = desk.program.plan(desk.account, HOTEL)
        pointer = "mail.identity.id1.smtpServer"
        assert desk.ask("Services.prefs.lockPref(given[0]); return 'locked';", pointer) == "locked"
        with pytest.raises(SettingsError) as refused:
            desk.program.apply(plan, desk.copies)
        assert refused.value.code == "program-did-not-take"
        assert desk.ask(WHICH, "anna@proseware.test") == HOME
        assert desk.ask("Services.prefs.unlockPref(given[0]); return 'free';", pointer) == "free"
        made = receipt(plan, desk.program.apply(plan, desk.copies))
        assert b'user_pref("mail.smtpservers", "smtp1,smtp3");' in desk.file.read_bytes()
        assert desk.account.outgoing == HOTEL
        assert desk.program.undo(made).complete
        assert desk.ask(WHICH, "anna@proseware.test") == HOME
    assert left_over in desk.file.read_bytes()
    assert b"smtp3" not in desk.file.read_bytes()


@pytest.mark.skipif(bool(missing("Xvfb", "xdotool")), reason=missing("Xvfb", "xdotool") or "nothing is missing")
def test_roampost_itself_opens_or_the_message_says_why_not(desk: LiveDesk) -> None:
    desk.without_stand_in()
    desk.environ["DISPLAY"] = desk.network.display()
    desk.environ["PYTHONPATH"] = str(ROOT)

    def windows() -> list[str]:
        found = desk.network.run(["xdotool", "search", "--onlyvisible", "--name", "^Roampost"], desk.environ)
        return found.stdout.decode().split()

    with desk.open():
        desk.sit_down()
        desk.write("to Roampost itself")
        assert wait_until(lambda: desk.ask(OFFER), desk.network.story)
        wait_until(windows, desk.network.story)
        # It is open already: said where the user asked.
        desk.send()
        assert wait_until(lambda: desk.ask(OFFER), desk.network.story)
        wait_until(lambda: "is open already" in str(desk.ask(TOLD)) and {"told": True}, desk.network.story)
        for window in windows()[:1]:
            asked = desk.network.run(["xdotool", "getwindowpid", window], desk.environ)
            os.kill(int(asked.stdout), signal.SIGTERM)
        wait_until(lambda: not windows())
        assert desk.ask(LEAVE) == "left"
