"""Policy from the registry and from managed preferences, on stand-ins: the real ones are on Windows and macOS only."""

import os
import plistlib
from pathlib import Path

import pytest

from assistant.engine.policy.merge import merge
from assistant.host.policy.preferences import NAME, ManagedPreferences
from assistant.host.policy.registry import KEY, RegistryPolicy, SystemRegistry
from assistant.host.policy.sources import policy_schema
from assistant.model.finding import RemedyKind
from assistant.model.policy import Level, PolicyRead, TlsVersion

SCHEMA = policy_schema()
ACCOUNTS = '[{"domains": ["a.example"], "outgoing": [{"host": "s.a.example", "port": 465, "security": "tls"}]}]'


class StandIn:
    """Stands in for the Windows registry: values by hive and key."""

    def __init__(self, keys: dict[str, dict[str, object]], fault: OSError | None = None) -> None:
        self._keys = keys
        self._fault = fault

    def values(self, hive: str, key: str) -> dict[str, object] | None:
        if self._fault is not None:
            raise self._fault
        return self._keys.get(rf"{hive}\{key}")


def registry(keys: dict[str, dict[str, object]]) -> PolicyRead:
    return merge(RegistryPolicy(SCHEMA, StandIn(keys)).layers(), SCHEMA)


def test_each_kind_of_value() -> None:
    found = registry(
        {
            rf"HKLM\{KEY}": {
                "minimum_tls": "1.3",
                "autostart": 1,
                "allowed_relays": ["smtp.a.example"],
                "accounts": ACCOUNTS,
                "helpdesk": '{"phone": "+47 1234"}',
            },
            rf"HKLM\{KEY}\third_parties": {"ispdb": 0, "portal_pages": "[]"},
            rf"HKLM\{KEY}\unattended_fixes": {"2": "use_tls", "10": "pop_first", "1": "change_port"},
        }
    )
    assert found.faults == ()
    policy = found.policy
    assert policy.minimum_tls is TlsVersion.TLS_1_3
    assert policy.allowed_relays == ("smtp.a.example",)
    assert policy.accounts[0].outgoing[0].endpoint.host == "s.a.example"
    assert not policy.third_parties.ispdb
    assert policy.third_parties.portal_pages == ()
    assert policy.unattended_fixes == frozenset({RemedyKind.USE_TLS, RemedyKind.POP_FIRST, RemedyKind.CHANGE_PORT})
    order = next(one.value for one in found.values if one.key == "unattended_fixes")
    assert order == ["change_port", "use_tls", "pop_first"]


def test_the_machine_wins_over_the_user_and_both_over_what_is_recommended() -> None:
    found = registry(
        {
            rf"HKLM\{KEY}": {"minimum_tls": "1.3"},
            rf"HKCU\{KEY}": {"minimum_tls": "1.2", "echo_address": "user@x.example"},
            rf"HKLM\{KEY}\Recommended": {"echo_address": "r@x.example", "probe_recipients": ["p@x.example"]},
        }
    )
    assert found.policy.minimum_tls is TlsVersion.TLS_1_3
    assert found.policy.echo_address == "user@x.example"
    assert found.policy.probe_recipients == ("p@x.example",)
    where = {one.key: (one.level, one.where) for one in found.values}
    assert where["minimum_tls"] == (Level.MANAGED, rf"HKLM\{KEY}")
    assert where["probe_recipients"] == (Level.RECOMMENDED, rf"HKLM\{KEY}\Recommended")


@pytest.mark.parametrize(
    "values",
    [
        {"minimum_tls": 13},
        {"autostart": 2},
        {"accounts": "[{"},
        {"forbidden_relays": "not json"},
        {"unheard_of": "x"},
        {"minimum_tls": b"\x00"},
    ],
)
def test_what_is_wrong_is_told_with_its_key_and_closes(values: dict[str, object]) -> None:
    found = registry({rf"HKLM\{KEY}": values})
    assert [(one.where, one.line) for one in found.faults] == [(rf"HKLM\{KEY}", None)]
    assert found.policy.closed is not None


def test_a_registry_that_cannot_be_read_closes() -> None:
    layers = RegistryPolicy(SCHEMA, StandIn({}, PermissionError(13, "Permission denied"))).layers()
    assert merge(layers, SCHEMA).policy.closed is not None


def test_there_is_no_registry_elsewhere() -> None:
    if os.name != "nt":
        assert RegistryPolicy(SCHEMA, SystemRegistry()).layers() == ()


def preferences(folder: Path) -> PolicyRead:
    return merge(ManagedPreferences("kari", folder, frozenset({os.getuid()})).layers(), SCHEMA)


posix = pytest.mark.skipif(os.name != "posix", reason="owners and modes of POSIX systems")


@posix
@pytest.mark.parametrize("form", [plistlib.FMT_XML, plistlib.FMT_BINARY])
def test_managed_preferences(tmp_path: Path, form: plistlib.PlistFormat) -> None:
    (tmp_path / "kari").mkdir(mode=0o755)
    (tmp_path / "kari" / NAME).write_bytes(plistlib.dumps({"minimum_tls": "1.2", "autostart": True}, fmt=form))
    machine = {"minimum_tls": "1.3", "forbidden_relays": ["*.a.example"], "PayloadUUID": "x"}
    (tmp_path / NAME).write_bytes(plistlib.dumps(machine, fmt=form))
    found = preferences(tmp_path)
    assert found.faults == ()
    assert found.policy.minimum_tls is TlsVersion.TLS_1_3
    assert found.policy.forbidden_relays == ("*.a.example",)
    assert next(one for one in found.values if one.key == "autostart").where == str(tmp_path / "kari" / NAME)


@posix
@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"<plist",
        b"bplist00garbage",
        b"x" * 300_000,
        plistlib.dumps({"minimum_tls": b"octets"}),
        plistlib.dumps({"unheard_of": 1}),
        plistlib.dumps([1]),
        b'<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "b">]><plist version="1.0"><string>&a;</string></plist>',
    ],
)
def test_preferences_that_are_none_close(tmp_path: Path, octets: bytes) -> None:
    (tmp_path / NAME).write_bytes(octets)
    assert preferences(tmp_path).policy.closed is not None


@posix
def test_preferences_that_others_may_write_are_refused(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(plistlib.dumps({"minimum_tls": "1.3"}))
    (tmp_path / NAME).chmod(0o666)
    found = preferences(tmp_path)
    assert found.policy.minimum_tls is None
    assert found.policy.closed is not None
    assert preferences(tmp_path / "none").faults == ()
