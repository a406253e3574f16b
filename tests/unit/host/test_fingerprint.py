"""A network's mark: the same for the same network, another for another, and none without a gateway."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.host.fingerprint import fingerprint, installation_key, mark_of
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


def test_what_the_system_knows_the_network_by_goes_before_the_gateway() -> None:
    known = replace(HOTEL, system_id="11111111-2222-3333-4444-555555555555")
    assert fingerprint(known, KEY) != fingerprint(HOTEL, KEY)
    new_router = replace(known, gateway="192.0.2.9", gateway_hardware=None)
    assert fingerprint(new_router, KEY) == fingerprint(known, KEY)
    assert fingerprint(replace(known, system_id="another"), KEY) != fingerprint(known, KEY)


def test_one_name_of_a_chain_of_hotels_is_not_one_network() -> None:
    known = replace(HOTEL, system_id="11111111-2222-3333-4444-555555555555")
    assert fingerprint(replace(known, dns_domain="motel.example"), KEY) != fingerprint(known, KEY)


def test_a_private_gateway_address_alone_is_no_mark() -> None:
    assert fingerprint(NetworkSnapshot(gateway="192.168.1.1", dns_domain="lan"), KEY) is None
    assert fingerprint(NetworkSnapshot(gateway="no address"), KEY) is None
    assert fingerprint(NetworkSnapshot(gateway="8.8.8.8"), KEY) is not None


def test_a_hardware_address_without_a_gateway_is_no_mark() -> None:
    assert fingerprint(NetworkSnapshot(gateway_hardware="02:00:00:00:00:01"), KEY) is None


def test_marks_of_different_kinds_never_agree() -> None:
    assert mark_of(KEY, "address", "192.0.2.1") != mark_of(KEY, "system", "192.0.2.1")
    assert mark_of(KEY, "address", "2001:DB8::1") == mark_of(KEY, "address", "2001:db8::1")


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
