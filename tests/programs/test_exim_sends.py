"""Real Exim with Debian's own configuration, sending through what was changed."""

import shlex
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.clients.exim import Exim
from assistant.clients.exim_tools import SETTINGS, EximTools
from assistant.clients.relay import System
from assistant.model.mail import Authentication, Outgoing
from assistant.model.net import Security
from tests.lab.overlay import NotToBeHadError, SystemUser, unpacked
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
USER = SystemUser("Debian-exim", 5103, "/var/spool/exim4")
SEND = (
    "mount -t tmpfs tmpfs /var/log",
    f"install -d -o {USER.name} -g {USER.name} /var/spool/exim4 /var/log/exim4",
    "exim4 -odf -i -f anna@proseware.test bob@fabrikam.test",
    "cat /var/log/exim4/mainlog",
)
SETTINGS_TEXT = """# Anna's Exim
dc_eximconfig_configtype='satellite'
dc_other_hostnames=''
dc_local_interfaces='127.0.0.1 ; ::1'
dc_readhost='proseware.test'
dc_relay_domains=''
dc_minimaldns='false'
dc_relay_nets=''
dc_smarthost='smtp.proseware.test'
CFILEMODE='644'
dc_use_split_config='false'
dc_hide_mailname='false'
dc_mailname_in_oh='true'
dc_localdelivery='mail_spool'
"""


class Computer:
    """A computer with Exim as Debian sets it up, in a private network."""

    def __init__(self, network: PrivateNetwork, folder: Path, pattern: str) -> None:
        self.etc = folder / "etc"
        tree = unpacked("exim-smarthost")
        shutil.copytree(tree / "etc/exim4", self.etc / "exim4")
        for name in ("passwd", "group"):
            shutil.copy(Path("/etc") / name, self.etc)
        with (self.etc / "passwd").open("a") as stream:
            stream.write(f"{USER.name}:x:{USER.uid}:{USER.uid}::{USER.home}:/usr/sbin/nologin\n")
        with (self.etc / "group").open("a") as stream:
            stream.write(f"{USER.name}:x:{USER.uid}:\n")
        (self.etc / "mailname").write_text("proseware.test\n")
        (self.etc / "email-addresses").touch()
        # All servers have this computer's own address here, which Exim otherwise takes for a mail loop.
        template = self.etc / "exim4/exim4.conf.template"
        template.write_text(template.read_text().replace("\nsmarthost:\n", "\nsmarthost:\n  self = send\n"))
        shutil.copy(network.authority, self.etc / "exim4/authority.pem")
        (self.etc / "exim4/exim4.conf.localmacros").write_text(
            "REMOTE_SMTP_SMARTHOST_TLS_VERIFY_CERTIFICATES = /etc/exim4/authority.pem\n"
        )
        self.settings = self.etc / "exim4" / SETTINGS
        self.settings.write_text(SETTINGS_TEXT)
        self.passwords = self.etc / "exim4/passwd.client"
        self.passwords.write_text(f"{pattern}:anna:{PASSWORD}\n")
        shutil.chown(self.passwords, group=USER.uid)
        self.passwords.chmod(0o640)
        state = folder / "state"
        (state / "exim4").mkdir(parents=True)
        self._relay = UnpackedRelay(network, "exim-smarthost", self.etc, state=state)
        assert self.tool(["update-exim4.conf"]) == (0, "")

    def contents(self) -> tuple[bytes, bytes]:
        return self.settings.read_bytes(), self.passwords.read_bytes()

    def tool(self, command: Sequence[str]) -> tuple[int, str] | None:
        """Run a tool of Exim's on this computer; no daemon runs here that could be told anything."""
        if command[0] == "invoke-rc.d":
            return None
        line = shlex.join(command).replace(str(self.etc), "/etc")
        done = self._relay.run([f"{line} 2>&1" if "--output" not in line else line], b"")
        return done.returncode, done.stdout.decode()

    def send(self, subject: str) -> str:
        """Hand a message in, and go on until it is delivered or put off; gives what Exim wrote down."""
        return self._relay.run(SEND, message(subject)).stdout.decode()


@pytest.mark.parametrize("pattern", ["smtp.proseware.test", "*"])
def test_refused_then_changed_then_sent_then_put_back(network: PrivateNetwork, tmp_path: Path, pattern: str) -> None:
    """The second time its password is one for any server."""
    try:
        computer = Computer(network, tmp_path, pattern)
    except NotToBeHadError as error:
        pytest.skip(str(error))
    before = computer.contents()

    def mails() -> list[dict[str, object]]:
        return [event for event in network.events() if event["event"] == "mail"]

    def refusals() -> int:
        """Count them; the message that tells of it is refused as well, and does not count."""
        return len([event for event in network.events() if event.get("recipient") == "bob@fabrikam.test"])

    story = computer.send("before")
    assert refusals() == 1, story
    assert mails() == []
    program = Exim(System(etc=computer.etc, user="anna", administrator=True), EximTools(computer.tool))
    (account,) = program.read().accounts
    assert account.address == "anna@proseware.test"
    copies = tmp_path / "copies"
    copies.mkdir()
    elsewhere = replace(SIGNED_IN, host="out.elsewhere.test")
    assert refused(lambda: program.plan(account, elsewhere)).code == "password-by-administrator"
    for number, wanted in enumerate((SIGNED_IN, IMPLICIT, HOTEL), 1):
        signed_in = len([event for event in network.events() if event["event"] == "auth"])
        plan = program.plan(account, wanted)
        made = receipt(plan, program.apply(plan, copies))
        story = computer.send("after")
        assert len(mails()) == number, (story, network.story())
        mail = mails()[-1]
        assert mail["port"] == wanted.port
        assert mail["tls"] is (wanted.security is not Security.NONE)
        assert mail["signed_in"] is (wanted.authentication is Authentication.PASSWORD)
        assert mail["recipients"] == ["bob@fabrikam.test"]
        if wanted is HOTEL:
            signs_in = [event for event in network.events() if event["event"] == "auth"]
            assert len(signs_in) == signed_in, "the password must not go to the hotel"
        assert program.undo(made).byte_identical
        assert computer.contents() == before
    computer.send("afterwards")
    assert refusals() == 2
    assert len(mails()) == 3


def test_a_password_for_any_server_is_not_shown_to_one_that_would_take_it(
    network: PrivateNetwork, tmp_path: Path
) -> None:
    try:
        computer = Computer(network, tmp_path, "*")
    except NotToBeHadError as error:
        pytest.skip(str(error))
    secrets = computer.passwords.read_bytes()
    program = Exim(System(etc=computer.etc, user="anna", administrator=True), EximTools(computer.tool))
    (account,) = program.read().accounts
    copies = tmp_path / "copies"
    copies.mkdir()
    # This one asks for a password, and would believe any that it is shown.
    curious = replace(SIGNED_IN, host="mx.hotel.test", authentication=Authentication.NONE, username=None)
    program.apply(program.plan(account, curious), copies)
    story = computer.send("with care")
    events = [event for event in network.events() if event["event"] in ("auth", "refused")]
    assert {event["event"] for event in events} == {"refused"}, story
    # Without that care it would have been.
    computer.passwords.write_bytes(secrets)
    story = computer.send("without")
    assert [event["good"] for event in network.events() if event["event"] == "auth"] == [True], story
    for copy in copies.iterdir():
        assert PASSWORD not in copy.read_text()


def test_a_template_that_overrules_the_change_is_seen_by_exims_own_reading(
    network: PrivateNetwork, tmp_path: Path
) -> None:
    try:
        computer = Computer(network, tmp_path, "smtp.proseware.test")
    except NotToBeHadError as error:
        pytest.skip(str(error))
    template = computer.etc / "exim4/exim4.conf.template"
    template.write_text(template.read_text().replace("\n  protocol = REMOTE_SMTP_SMARTHOST_PROTOCOL\n", "\n"))
    before = computer.contents()
    program = Exim(System(etc=computer.etc, user="anna", administrator=True), EximTools(computer.tool))
    (account,) = program.read().accounts
    copies = tmp_path / "copies"
    copies.mkdir()
    plan = program.plan(account, IMPLICIT)
    assert refused(lambda: program.apply(plan, copies)).code == "settings-unexpected"
    assert computer.contents() == before
    template.write_text(template.read_text() + "\nnonsense\n")
    plan = program.plan(account, SIGNED_IN)
    assert refused(lambda: program.apply(plan, copies)).code == "settings-unexpected"
    assert computer.contents() == before
