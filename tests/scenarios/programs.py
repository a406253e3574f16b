"""Real mail programs, made to send: msmtp by its command, Claws Mail in a window of its own display."""

import os
import shutil
import socket
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.lab.lab import Place
from tests.lab.plumbing import LabError, Service, wait_for
from tests.scenarios.traveller import Finished, Traveller

_STORE = """\
import sys
import secretstorage
host, user = sys.argv[1:]
bus = secretstorage.dbus_init()
secretstorage.get_default_collection(bus).create_item(
    "msmtp", {"host": host, "service": "smtp", "user": user}, sys.stdin.buffer.read(), replace=True
)
bus.close()
"""


def need(*names: str) -> None:
    """Skip the test unless these programs are installed."""
    absent = [name for name in names if shutil.which(name) is None]
    if absent:
        pytest.skip(f"program not installed: {', '.join(absent)}")


def message(sender: str, recipient: str, token: str) -> str:
    """Return a message that holds a token."""
    return f"From: {sender}\nTo: {recipient}\nSubject: {token}\n\nHallo\n"


def msmtp(traveller: Traveller, place: Place, sender: str, recipient: str, token: str) -> Finished:
    """Let msmtp send a message by the account that has this From."""
    return traveller.run(
        place,
        ["msmtp", f"--from={sender}", recipient],
        given=message(sender, recipient, token),
    )


def keep_for_msmtp(traveller: Traveller, place: Place, host: str, user: str, password: str) -> None:
    """Put a password where msmtp looks for it, as ``secret-tool store`` would."""
    done = traveller.run(place, [sys.executable, "-c", _STORE, host, user], given=password)
    assert done.status == 0, done.err


@dataclass
class ClawsMail:
    """Claws Mail on a display of its own, in one place after another.

    Attributes:
        traveller: whose it is.
    """

    traveller: Traveller
    _display: str | None = None
    _services: list[Service] = field(default_factory=list)
    _program: Service | None = None
    _left_behind: list[Path] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        """Its settings."""
        return self.traveller.home / ".claws-mail"

    @property
    def queue(self) -> Path:
        """Messages that wait to be sent."""
        return self.traveller.home / "Mail" / "queue"

    def settle(self) -> None:
        """Write what the first start would ask for, besides the account."""
        mail = self.traveller.home / "Mail"
        for name in ("inbox", "sent", "draft", "queue", "trash"):
            (mail / name).mkdir(parents=True, exist_ok=True)
        self.folder.mkdir(exist_ok=True)
        (self.folder / "clawsrc").write_text(
            "[Common]\nconfig_version=4\nenable_aspell=0\nwarn_queued_on_exit=0\nconfirm_on_exit=0\n"
            "work_offline=0\nshow_receive_error_dialog=0\nno_receive_error_panel=1\n"
        )
        kinds = ("inbox", "sent", "draft", "queue", "trash")
        boxes = "".join(
            f'<folderitem type="{kind}" name="{kind}" path="{kind}" mtime="0" total="0"/>\n' for kind in kinds
        )
        (self.folder / "folderlist.xml").write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n<folderlist>\n'
            f'<folder type="mh" name="Mailbox" path="{mail}" collapsed="0">\n{boxes}</folder>\n</folderlist>\n'
        )

    def enqueue(self, sender: str, recipient: str, token: str) -> None:
        """Put a message into the queue, as *Send later* does."""
        head = [
            "AF:", "NF:0", "PS:10", f"S:{sender}", "SSV:x", f"R:<{recipient}>", "MAID:1", "SCF:#mh/Mailbox/sent",
            "X-Claws-End-Special-Headers: 1",
        ]  # fmt: skip
        (self.queue / "1").write_text("\n".join(head) + "\n" + message(sender, recipient, token))

    def start(self, place: Place, *arguments: str) -> None:
        """Start it in a place, without waiting for anything."""
        if self._display is None:
            self._start_display(place)
        self._program = self._service(place, "claws-mail", ["claws-mail", *arguments])
        self._program.start()

    def type_password(self, place: Place, password: str) -> None:
        """Wait for the window that asks for a password and answer it."""
        window = self.window(place, "Input password")
        self._xdotool(place, "windowactivate", "--sync", window)
        self._xdotool(place, "type", "--file", "-", given=password)
        self._xdotool(place, "key", "Return")

    def dismiss_error(self, place: Place) -> None:
        """Wait until it says that something failed, and close that window."""
        self._xdotool(place, "windowactivate", "--sync", self.window(place, "^Error$"))
        self._xdotool(place, "key", "Return")

    def window(self, place: Place, title: str) -> str:
        """Wait for a window and return its number."""
        found: list[str] = []

        def there() -> bool:
            found[:] = self._xdotool(place, "search", "--name", title).out.split()
            return bool(found)

        try:
            wait_for(there, f"a window called {title}", limit_s=20)
        except LabError as error:
            windows = self._xdotool(place, "search", "--onlyvisible", "--name", ".").out.split()
            names = [self._xdotool(place, "getwindowname", number).out.strip() for number in windows]
            log = self._program.tail() if self._program is not None else ""
            raise LabError(f"{error}; there are {names}; it says {log}") from None
        return found[-1]

    def leave(self, place: Place) -> None:
        """Ask it to end, and wait until it has."""
        assert self._program is not None
        self.traveller.run(place, ["claws-mail", "--exit"], more=self._more)
        program = self._program
        wait_for(lambda: not program.running, "Claws Mail to end", limit_s=20)
        program.stop()
        self._program = None

    def end(self) -> None:
        """End everything."""
        for service in [*([self._program] if self._program else []), *reversed(self._services)]:
            service.stop()
        self._services.clear()
        self._program = None
        for path in self._left_behind:
            path.unlink(missing_ok=True)

    @property
    def _more(self) -> dict[str, str]:
        return {"DISPLAY": self._display or "", "GIO_USE_NETWORK_MONITOR": "base", "NO_AT_BRIDGE": "1"}

    def _service(self, place: Place, label: str, argv: list[str]) -> Service:
        return Service(
            label=label,
            namespace=place.client,
            argv=argv,
            log=self.traveller.home / f"{label}.log",
            environment={**self.traveller.environment, **self._more},
            cwd=self.traveller.home,
        )

    def _start_display(self, place: Place) -> None:
        # A number of its own: Xvfb looking for a free one sees only its own network namespace's, and takes the
        # socket file of somebody else's display away. Windows come from other namespaces by that file.
        sockets = Path("/tmp/.X11-unix")
        number = next(
            number
            for number in range(1000 + os.getpid() % 30000, 65000)
            if not (sockets / f"X{number}").exists() and not Path(f"/tmp/.X{number}-lock").exists()
        )
        self._display = f":{number}"
        display = self._service(
            place, "Xvfb", ["Xvfb", self._display, "-screen", "0", "1200x900x24", "-nolisten", "tcp", "-noreset"]
        )
        self._services.append(display)
        display.start()
        self._left_behind = [sockets / f"X{number}", Path(f"/tmp/.X{number}-lock")]
        wait_for(lambda: _answers(self._left_behind[0]), f"the display: {display.tail()}")
        manager = self._service(place, "openbox", ["openbox"])
        self._services.append(manager)
        manager.start()

    def _xdotool(self, place: Place, *arguments: str, given: str | None = None) -> Finished:
        return self.traveller.run(place, ["xdotool", *arguments], given=given, more=self._more)


def _answers(path: Path) -> bool:
    """Tell whether something listens on a socket file; the file is there before that."""
    with socket.socket(socket.AF_UNIX) as attempt:
        try:
            attempt.connect(str(path))
        except OSError:
            return False
    return True
