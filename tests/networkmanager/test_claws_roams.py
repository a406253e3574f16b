"""Home, hotel, home with a real NetworkManager and a real Claws Mail: its accountrc changes there and comes back.

While the program is open its settings are not touched: it would write its own over them when it ends.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from assistant.clients.claws import ClawsMail
from assistant.model.mail import Outgoing
from tests.networkmanager.test_networkmanager import CLIENT, running, wait
from tests.networkmanager.test_roaming import CHANGE, HOME, HOTEL, PROVIDER, Road, watching
from tests.programs.test_claws_sends import CONFIG, FOLDERS
from tests.support.programs_network import end
from tests.unit.clients.test_claws import section

NEEDED = ("claws-mail", "Xvfb", "dbus-run-session")
if missing := [one for one in NEEDED if shutil.which(one) is None]:
    pytest.skip(f"not installed: {', '.join(missing)}", allow_module_level=True)

pytestmark = [pytest.mark.namespaces, pytest.mark.programs]


class ClawsRoad(Road):
    """The same road; the one account is Claws Mail's."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        super().__init__(stack, folder)
        self.rc.unlink()
        self.mail = folder / "home"
        self.config = self.mail / ".claws-mail"
        self.config.mkdir(mode=0o700)
        # A short name: of one longer than a socket's may be, the program takes away another file than it made.
        runtime = stack.enter_context(TemporaryDirectory(prefix="rp-"))
        for name in ("inbox", "sent", "queue", "trash", "draft"):
            (self.mail / "Mail" / name).mkdir(parents=True)
        for name, text in (
            ("accountrc", section(is_default="1", smtp_server=PROVIDER, ssl_pop="0")),
            ("clawsrc", CONFIG),
            ("folderlist.xml", FOLDERS),
        ):
            (self.config / name).write_text(text)
            (self.config / name).chmod(0o600)
        self.environment |= {
            "DISPLAY": self._display(),
            "XDG_RUNTIME_DIR": runtime,
            "TMPDIR": str(folder),
            "GSETTINGS_BACKEND": "memory",
            "GIO_USE_NETWORK_MONITOR": "base",
            "NO_AT_BRIDGE": "1",
        }
        self.program = ClawsMail(self.mail, self.environment)

    def _display(self) -> str:
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1200x900x24", "-nolisten", "tcp"]
        process = subprocess.Popen(
            command,
            pass_fds=(writer,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.stack.callback(end, process)
        os.close(writer)
        with os.fdopen(reader) as stream:
            return f":{stream.readline().strip()}"

    @property
    def outgoing(self) -> Outgoing:
        (account,) = self.program.read().accounts
        assert account.outgoing is not None
        return account.outgoing

    @property
    def accountrc(self) -> bytes:
        return (self.config / "accountrc").read_bytes()

    @property
    def is_open(self) -> bool:
        (account,) = self.program.read().accounts
        return self.program.running(account) is True

    def queue(self, subject: str) -> None:
        head = (
            "AF:\nNF:0\nPS:10\nSRH:1\nSFN:\nDSR:\nMID:\nCFG:\nPT:0\nS:anna@proseware.test\nRQ:\nSSV:x\nNSV:\nSSH:\n"
            "R:<bob@fabrikam.test>\nMAID:1\nSCF:#mh/Mailbox/sent\nX-Claws-End-Special-Headers: 1\n"
        )
        body = f"From: Anna <anna@proseware.test>\nTo: bob@fabrikam.test\nSubject: {subject}\n\nhi\n"
        (self.mail / "Mail" / "queue" / "1").write_text(head + body)

    @contextmanager
    def open(self) -> Iterator[None]:
        """Have the program open, sending what waits, and quit it by its own means, as a user would."""
        inside = ["ip", "netns", "exec", CLIENT]
        command = [*inside, "dbus-run-session", "--", "claws-mail", "--send"]
        with running(command, self.folder / "claws.log", self.environment) as process:
            wait(lambda: self.is_open or process.poll() is not None, "Claws Mail")
            assert process.poll() is None, (self.folder / "claws.log").read_text()
            yield
            self.do(*inside, "claws-mail", "--exit")
            wait(lambda: process.poll() is not None, "Claws Mail to close")

    def sent(self, port: int, place: str) -> bool:
        """Tell whether the newest message came in on this port, from this place."""
        taken = [line for line in (self.folder / "provider.log").read_text().splitlines() if line[0].isdigit()]
        return bool(taken) and taken[-1].startswith(f"{port} {place}")


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as made:
        yield made


def test_it_sends_at_the_hotel_and_comes_home_with_the_settings_of_before(stack: ExitStack, tmp_path: Path) -> None:
    road = ClawsRoad(stack, tmp_path)
    road.go(HOME, HOTEL)
    road.queue("from-home")
    with road.open():
        wait(lambda: road.sent(25, "10.77.0."), "mail from home")
    before = road.accountrc
    with watching(road) as log:
        road.go(HOTEL, HOME)
        wait(lambda: "will not go out from here" in log.read_text(), "a look at the hotel")
        road.python(CHANGE)
        assert (road.outgoing.port, road.accountrc != before) == (2525, True)
        road.go(HOME, HOTEL)
        wait(lambda: "sends as it did before" in log.read_text(), "the settings of before")
    # The program was not opened in between: not an octet is another.
    assert (road.accountrc, road.pending) == (before, [])


def test_open_when_the_hotel_is_left_it_is_put_back_as_soon_as_it_closes(stack: ExitStack, tmp_path: Path) -> None:
    road = ClawsRoad(stack, tmp_path)
    road.go(HOME, HOTEL)
    before = road.outgoing
    with watching(road) as log:
        road.go(HOTEL, HOME)
        wait(lambda: "will not go out from here" in log.read_text(), "a look at the hotel")
        road.python(CHANGE)
        changed = road.outgoing
        assert changed.port == 2525
        road.queue("from-the-hotel")
        with road.open():
            wait(lambda: road.sent(2525, "10.66.0."), "mail from the hotel")
            road.go(HOME, HOTEL)
            wait(lambda: "still sends as on the network that you left" in log.read_text(), "that it waits")
            assert (road.is_open, road.outgoing, len(road.pending)) == (True, changed, 1)
            assert "sends as it did before" not in log.read_text()
        wait(lambda: "sends as it did before" in log.read_text(), "the settings of before")
        assert (road.outgoing, road.pending) == (before, [])
        assert log.read_text().count("still sends") == 1
        road.queue("home-again")
        with road.open():
            wait(lambda: road.sent(25, "10.77.0."), "mail from home")
        assert road.outgoing == before
