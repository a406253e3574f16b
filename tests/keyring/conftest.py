"""The real keyring that the tests of this folder speak to."""

import gc
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.keyring_session import ABSENT, Session


@pytest.fixture
def session(own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    if ABSENT:
        pytest.skip(ABSENT)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with ExitStack() as stack:
        yield Session(stack, tmp_path, monkeypatch)
    gc.collect()  # what secretstorage left open is closed here, where that is no fault
