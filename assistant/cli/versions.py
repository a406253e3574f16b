"""``roampost --version --verbose``: the version, and what it runs on."""

import re
from collections.abc import Sequence

from assistant.cli.face import Face


def wanted(words: Sequence[str]) -> bool:
    """Tell whether a command line asks for this; ``--version`` alone is the grammar's to answer."""
    return "--version" in words and any(re.fullmatch("-v+|--verbose", word) for word in words)


def show(face: Face) -> None:
    """Print the versions, one a line: ``name version``."""
    # Brings TLS and the packages' data, which no other command's start should wait for.
    from assistant.host.machine import read_machine

    machine = read_machine()
    face.lines(f"roampost {machine.roampost}")
    face.lines(f"python {machine.python}")
    face.lines(f"{machine.system}, {machine.kernel}, {machine.architecture}")
    face.lines(machine.tls)
    for name, version in machine.packages:
        face.lines(f"{name} {version}")
