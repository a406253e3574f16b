"""One private network for each test of a real mail program."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.programs_network import PrivateNetwork, missing, open_network


@pytest.fixture
def network(tmp_path: Path) -> Iterator[PrivateNetwork]:
    """Give a network with loopback alone and the servers in it."""
    reason = missing()
    if reason:
        pytest.skip(reason)
    folder = tmp_path / "network"
    folder.mkdir()
    yield from open_network(folder)
