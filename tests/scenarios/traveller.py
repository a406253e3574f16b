"""The traveller: a home of her own with mail programs' settings in it, and Roampost run where she is."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.lab.lab import Lab, Place
from tests.lab.secretservice import SecretService
from tests.lab.world import Operator

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Finished:
    """A program that has ended.

    Attributes:
        status: exit status.
        out: standard output.
        err: standard error.
        seconds: how long it took.
    """

    status: int
    out: str
    err: str
    seconds: float

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document on standard output."""
        loaded = json.loads(self.out)
        assert isinstance(loaded, dict)
        return loaded


@dataclass
class Traveller:
    """Somebody with a laptop.

    Attributes:
        lab: where she travels.
        home: her home folder, empty at first.
        secrets: her keyring.
    """

    lab: Lab
    home: Path
    secrets: SecretService
    _more: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """What her programs find in their environment."""
        return {
            "HOME": str(self.home),
            "USER": "traveller",
            "LOGNAME": "traveller",
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "LC_ALL": "C.UTF-8",
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "XDG_STATE_HOME": str(self.home / ".local/state"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "ROAMPOST_HOME": str(self.home / "roampost"),
            "DBUS_SESSION_BUS_ADDRESS": self.secrets.address,
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.home / 'no-system-bus'}",
            "SSL_CERT_FILE": str(self.lab.authority.bundle),
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error::ResourceWarning",
            **self._more,
        }

    def run(
        self,
        place: Place,
        argv: Sequence[str],
        *,
        given: str | None = None,
        more: Mapping[str, str] | None = None,
        limit_s: float = 60.0,
    ) -> Finished:
        """Run a program of hers in a place, to its end."""
        start_s = time.monotonic()
        done = subprocess.run(
            place.client.command(argv),
            input=given,
            capture_output=True,
            text=True,
            env={**self.environment, **(more or {})},
            cwd=self.home,
            timeout=limit_s,
            check=False,
        )
        return Finished(done.returncode, done.stdout, done.stderr, time.monotonic() - start_s)

    def roampost(self, place: Place, *arguments: str, given: str | None = None) -> Finished:
        """Run a command of Roampost's in a place."""
        finished = self.run(place, [sys.executable, "-m", "assistant", *arguments], given=given)
        for operator in self.lab.world.mailbox_operators:
            assert operator.user.password not in finished.out + finished.err, "a password was printed"
        return finished

    def diagnose(
        self, place: Place, operator: Operator, recipient: str | None = None, *more: str, sender: str | None = None
    ) -> "Answer":
        """Let Roampost diagnose the user's account at `operator`."""
        arguments = ["diagnose", "--json", "--account", sender or operator.user_address, *more]
        if recipient is not None:
            arguments += ["--recipient", recipient]
        finished = self.roampost(place, *arguments)
        answer = Answer(finished)
        assert finished.status in (0, 1, 2, 3), answer.text
        assert finished.out.startswith("{"), answer.text
        return answer

    def keep_password(self, operator: Operator, *, password: str | None = None, sender: str | None = None) -> None:
        """Give Roampost the user's password for sending and for fetching."""
        for purpose in ("outgoing", "incoming"):
            finished = self.roampost(
                self.lab.place("home"),
                "password",
                "set",
                "--account",
                sender or operator.user_address,
                "--for",
                purpose,
                "--user",
                operator.user.login,
                given=(password or operator.user.password) + "\n",
            )
            assert finished.status == 0, finished.err

    def forget_passwords(self, operator: Operator) -> None:
        """Take the user's passwords out of the keyring again."""
        for purpose in ("outgoing", "incoming"):
            self.roampost(
                self.lab.place("home"), "password", "forget", "--account", operator.user_address, "--for", purpose
            )


@dataclass(frozen=True)
class Answer:
    """What one diagnosis of one account said."""

    finished: Finished

    @property
    def account(self) -> dict[str, Any]:
        """The one account."""
        accounts = self.finished.document["accounts"]
        assert len(accounts) == 1, accounts
        account = accounts[0]
        assert isinstance(account, dict)
        return account

    @property
    def relaying(self) -> bool | None:
        """``relaying``."""
        return self._flag(self.account["relaying"])

    @property
    def blocked(self) -> bool | None:
        """``verdict.blocked``."""
        return self._flag(self.account["verdict"]["blocked"])

    @property
    def on_provider_network(self) -> bool | None:
        """``on_provider_network``."""
        return self._flag(self.account["on_provider_network"])

    @property
    def restriction(self) -> str:
        """``verdict.restriction``."""
        return str(self.account["verdict"]["restriction"])

    @property
    def causes(self) -> list[str]:
        """``verdict.causes``."""
        return [str(cause) for cause in self.account["verdict"]["causes"]]

    @property
    def proven(self) -> bool:
        """``verdict.proven``."""
        return bool(self.account["verdict"]["proven"])

    @property
    def warnings(self) -> list[str]:
        """``warnings``."""
        return [str(warning) for warning in self.account["warnings"]]

    @property
    def remedies(self) -> list[dict[str, Any]]:
        """``remedies``."""
        remedies = self.account["remedies"]
        assert isinstance(remedies, list)
        return remedies

    @property
    def kinds(self) -> list[str]:
        """The kinds of the remedies, in order."""
        return [str(remedy["kind"]) for remedy in self.remedies]

    def remedy(self, kind: str) -> dict[str, Any]:
        """Return the first remedy of a kind."""
        found = [remedy for remedy in self.remedies if remedy["kind"] == kind]
        assert found, f"no {kind} among {self.kinds}: {self.text}"
        return found[0]

    @property
    def text(self) -> str:
        """Everything, for messages of failed tests."""
        return (
            f"exit {self.finished.status} after {self.finished.seconds:.1f} s\n{self.finished.out}\n{self.finished.err}"
        )

    @staticmethod
    def _flag(value: object) -> bool | None:
        assert value is None or isinstance(value, bool)
        return value


def fresh(lab: Lab, home: Path, name: str, *, keyring: Path | None = None) -> Traveller:
    """Return a traveller with an empty home and a keyring of her own, started.

    Args:
        lab: where she travels.
        home: an empty folder.
        name: unique in the lab.
        keyring: a copy of another traveller's keyring to begin with (see `SecretService.data`).
    """
    (home / "run").mkdir(parents=True, mode=0o700)
    home.chmod(0o700)
    secrets = SecretService(lab.namespaces["core"], lab.folder / f"s{name}")
    if keyring is not None:
        shutil.copytree(keyring, secrets.data)
    secrets.start()
    return Traveller(lab=lab, home=home, secrets=secrets)
