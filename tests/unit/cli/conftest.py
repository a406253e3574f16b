"""The command line, run in this process: what it printed, and its exit status."""

import io
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from assistant.cli.main import main


@dataclass(frozen=True)
class Ran:
    """What one run of the command left behind."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output; raises ValueError when there is more or less."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def roampost(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Run the command line: ``roampost("explain", "--json", given="550 no")``; without a terminal or a display."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level

    def run(*words: str, given: str | bytes = b"") -> Ran:
        octets = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(octets), encoding="utf-8"))
        capsys.readouterr()
        try:
            status = main(words)
        except SystemExit as left:  # argparse leaves so, for --help, --version and wrong usage
            status = left.code if isinstance(left.code, int) else 0 if left.code is None else 1
        printed = capsys.readouterr()
        assert "Traceback" not in printed.err
        return Ran(status, printed.out, printed.err)

    yield run
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
    root.setLevel(level)
