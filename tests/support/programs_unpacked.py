"""Relays whose packages conflict with Postfix: unpacked by the lab, and seen by their own processes alone."""

import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.lab.overlay import unpacked
from tests.support.programs_network import PrivateNetwork


class UnpackedRelay:
    """One relay in a private network.

    Args:
        network: where it sends.
        program: a name of the lab's packages.
        etc: laid over ``/etc``; what it holds may change between runs.
        state: stands for ``/var/lib``, and stays between runs; None: the system's own.

    Raises:
        NotToBeHadError: its package could not be fetched.
    """

    def __init__(self, network: PrivateNetwork, program: str, etc: Path, *, state: Path | None = None) -> None:
        self._network = network
        tree = unpacked(program)
        hosts = network.log.with_name("hosts")
        self._before = (
            f"mount -t overlay -o lowerdir={tree}/usr:/usr overlay /usr",
            f"mount -t overlay -o lowerdir={etc}:/etc overlay /etc",
            f"mount --bind {hosts} /etc/hosts",
            "mount -t tmpfs tmpfs /var/spool",
            *(() if state is None else (f"mount --bind {state} /var/lib",)),
        )

    def run(self, commands: Sequence[str], text: bytes) -> subprocess.CompletedProcess[bytes]:
        """Run shell commands beside it, with an empty ``/var/spool``; `text` is their standard input."""
        script = " && ".join((*self._before, *commands))
        environ = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"}
        return self._network.run(["unshare", "--mount", "sh", "-c", script], environ, text=text)


def message(subject: str) -> bytes:
    """Write a message from the user to somebody elsewhere."""
    return f"From: anna@proseware.test\nTo: bob@fabrikam.test\nSubject: {shlex.quote(subject)}\n\nhi\n".encode()
