"""A network's mark: the same for the same network, another for another, and none without a gateway."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.host.fingerprint import fingerprint, installation_key
from assistant.model.net import NetworkSnapshot

HOTEL = NetworkSnapshot(
    name="Hotel", gateway="192.0.2.1", gateway_hardware="02:00:00:00:00:01", dns_domain="hotel.example"
)
KEY = b"k" * 32


def test_the_mark_is_of_the_network_alone() -> None:
    assert fingerprint(HOTEL, KEY) == fingerprint(replace(HOTEL, name="else", addresses=("192.0.2.9",)), KEY)


@pytest.mark.parametrize(
    "other",
    [
        replace(HOTEL, gateway="192.0.2.2"),
        replace(HOTEL, gateway_hardware="02:00:00:00:00:02"),
        replace(HOTEL, dns_domain="motel.example"),
    ],
)
def test_another_network_has_another_mark(other: NetworkSnapshot) -> None:
    assert fingerprint(other, KEY) != fingerprint(HOTEL, KEY)


def test_another_installation_marks_otherwise_and_names_nothing() -> None:
    mark = fingerprint(HOTEL, KEY)
    assert mark is not None and mark != fingerprint(HOTEL, b"x" * 32)
    assert "hotel" not in mark


def test_without_a_gateway_there_is_no_mark() -> None:
    assert fingerprint(NetworkSnapshot(dns_domain="hotel.example"), KEY) is None


def test_the_key_is_made_once_and_kept_private(tmp_path: Path) -> None:
    file = tmp_path / "state" / "installation.key"
    key = installation_key(file)
    assert len(key) == 32
    assert installation_key(file) == key
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_key_that_cannot_be_kept_serves_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert len(installation_key(tmp_path / "file" / "key")) == 32
