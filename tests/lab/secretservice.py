"""A real Secret Service of the lab's own: a session bus and an unlocked gnome-keyring, with nobody's secrets in it."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from tests.lab.plumbing import LabError, Namespace, Service, run, wait_for

PROGRAMS = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")

_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

# The unlocking password comes by standard input.
_KEYRING = "printf lab | gnome-keyring-daemon --unlock --components=secrets --foreground"

# gnome-keyring may abort when one client comes while another goes. As on a desktop, the bus then starts it anew.
_ANEW = f"""\
[D-BUS Service]
Name=org.freedesktop.secrets
Exec=/bin/sh -c "{_KEYRING}"
"""


@dataclass
class SecretService:
    """One session bus with one keyring, reached from every namespace by a socket in the file system.

    Attributes:
        namespace: where its processes live, and end with.
        folder: short enough for a socket's name.
    """

    namespace: Namespace
    folder: Path
    _services: list[Service] = field(default_factory=list, init=False)

    @property
    def address(self) -> str:
        """Value for DBUS_SESSION_BUS_ADDRESS."""
        return f"unix:path={self.folder / 'bus'}"

    @property
    def data(self) -> Path:
        """Where the keyring lies; what is put here before `start` is there afterwards."""
        return self.folder / "data"

    def start(self) -> None:
        """Start both and wait until secrets can be kept.

        Raises:
            LabError: they do not come up.
        """
        missing = [name for name in PROGRAMS if shutil.which(name) is None]
        if missing:
            raise LabError(f"program not installed: {', '.join(missing)}")
        runtime = self.folder / "runtime"
        runtime.mkdir(parents=True, mode=0o700)
        configuration = self.folder / "bus.conf"
        services = self.folder / "services"
        services.mkdir()
        configuration.write_text(_BUS.format(socket=self.folder / "bus", services=services))
        environment = {
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.data),
            "XDG_RUNTIME_DIR": str(runtime),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }
        bus = Service(
            label="session bus",
            namespace=self.namespace,
            argv=["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile"],
            log=self.folder / "bus.log",
            environment=environment,
        )
        keyring = Service(
            label="keyring",
            namespace=self.namespace,
            argv=["sh", "-c", _KEYRING],
            log=self.folder / "keyring.log",
            environment=environment,
        )
        self._services = [bus, keyring]
        bus.start()
        wait_for((self.folder / "bus").exists, f"the session bus: {bus.tail()}")
        keyring.start()
        wait_for(self._answers, f"the keyring: {keyring.tail()}")
        # Not before, or both would be started.
        (services / "org.freedesktop.secrets.service").write_text(_ANEW)

    def _answers(self) -> bool:
        said = run(
            [
                "dbus-send",
                f"--bus={self.address}",
                "--dest=org.freedesktop.DBus",
                "--print-reply=literal",
                "/",
                "org.freedesktop.DBus.NameHasOwner",
                "string:org.freedesktop.secrets",
            ]
        )
        return "true" in said

    def abort(self) -> None:
        """End the keyring alone, as its own fault would; it is started anew when next asked."""
        self._services.pop().stop()
        wait_for(lambda: not self._answers(), "the keyring to be gone")

    def halt(self) -> None:
        """End both; the keyring stays where it lies."""
        for service in reversed(self._services):
            service.stop()
        self._services.clear()

    def stop(self) -> None:
        """End both and forget everything."""
        self.halt()
        shutil.rmtree(self.folder, ignore_errors=True)
