"""Managed before the user's before recommended before the defaults; what is wrong is left out and told."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.engine.policy.merge import Layer, merge, user_layer
from assistant.engine.policy.positions import Fault, node_of, read
from assistant.model.finding import RemedyKind
from assistant.model.net import Endpoint, Security
from assistant.model.policy import NOBODY, InForce, Level, ManagedServer, Policy, PolicyRead, TlsVersion, Where
from assistant.model.text import sentence
from tests.unit.engine.policy.policies import SCHEMA, valid


def layer(level: Level, where: str, document: Any) -> Layer:
    return Layer(level=level, where=where, node=node_of(document))


def value(read_: PolicyRead, key: str) -> InForce:
    return next(one for one in read_.values if one.key == key)


def test_nothing_said_is_the_defaults() -> None:
    found = merge([], SCHEMA)
    assert found.policy == Policy()
    assert {one.level for one in found.values} == {Level.DEFAULT}


MANAGED = layer(Level.MANAGED, "m", {"third_parties": {"ispdb": False}})
USER = user_layer("u", {"ispdb": True, "blocklists": True})
RECOMMENDED = layer(
    Level.RECOMMENDED, "r", {"third_parties": {"ispdb": True, "blocklists": False, "portal_probes": False}}
)


@pytest.mark.parametrize(
    ("layers", "ispdb", "blocklists", "portal"),
    [
        ((MANAGED, USER, RECOMMENDED), (False, "m"), (True, "u"), (False, "r")),
        ((RECOMMENDED, USER, MANAGED), (False, "m"), (True, "u"), (False, "r")),
        ((USER, RECOMMENDED), (True, "u"), (True, "u"), (False, "r")),
        ((RECOMMENDED,), (True, "r"), (False, "r"), (False, "r")),
        ((MANAGED,), (False, "m"), (False, ""), (True, "")),
    ],
)
def test_who_is_over_whom(
    layers: tuple[Layer, ...], ispdb: tuple[bool, str], blocklists: tuple[bool, str], portal: tuple[bool, str]
) -> None:
    found = merge(layers, SCHEMA)
    for key, expected in (("ispdb", ispdb), ("blocklists", blocklists), ("portal_probes", portal)):
        one = value(found, f"third_parties.{key}")
        assert (one.value, one.where) == expected
    third = found.policy.third_parties
    assert (third.ispdb, third.blocklists, third.portal_probes) == (ispdb[0], blocklists[0], portal[0])


def test_of_one_level_the_later_name_wins() -> None:
    found = merge(
        [
            layer(Level.MANAGED, "10.json", {"forbidden_relays": ["a.example"], "minimum_tls": "1.2"}),
            layer(Level.MANAGED, "20.json", {"forbidden_relays": ["b.example"]}),
        ],
        SCHEMA,
    )
    assert found.policy.forbidden_relays == ("b.example",)
    assert found.policy.minimum_tls is TlsVersion.TLS_1_2
    assert value(found, "minimum_tls").where == "10.json"


@given(valid(), valid(), st.booleans())
def test_nothing_overrides_what_is_managed(managed: Any, other: Any, first: bool) -> None:
    lower = layer(Level.RECOMMENDED, "r", other)
    upper = layer(Level.MANAGED, "m", managed)
    found = merge([upper, lower] if first else [lower, upper], SCHEMA)
    assert found.faults == ()
    for key, expected in managed.items():
        if key != "third_parties":
            assert (value(found, key).value, value(found, key).level) == (expected, Level.MANAGED)
        for inner, part in expected.items() if key == "third_parties" else ():
            assert (value(found, f"{key}.{inner}").value, value(found, f"{key}.{inner}").level) == (part, Level.MANAGED)


def test_all_is_typed() -> None:
    document = {
        "accounts": [{"domains": ["Fjordpost.NO"], "outgoing": [
            {"host": "SMTP.fjordpost.no", "port": 465, "security": "tls", "where": "vpn"},
            {"host": "out.fjordpost.no", "port": 587, "security": "starttls"},
        ]}],
        "allowed_relays": [], "probe_recipients": ["p@x.example"], "echo_address": "e@x.example",
        "unattended_fixes": ["use_tls"], "minimum_tls": "1.3",
    }  # fmt: skip
    policy = merge([layer(Level.MANAGED, "m", document)], SCHEMA).policy
    (account,) = policy.accounts
    assert account.domains == frozenset({"fjordpost.no"})
    assert account.outgoing == (
        ManagedServer(endpoint=Endpoint(host="smtp.fjordpost.no", port=465, security=Security.TLS), where=Where.VPN),
        ManagedServer(endpoint=Endpoint(host="out.fjordpost.no", port=587, security=Security.STARTTLS)),
    )
    assert policy.allowed_relays == ()
    assert (policy.probe_recipients, policy.echo_address) == (("p@x.example",), "e@x.example")
    assert policy.unattended_fixes == frozenset({RemedyKind.USE_TLS})
    assert policy.minimum_tls is TlsVersion.TLS_1_3
    assert not policy.allows_clear


def test_a_managed_fault_closes_and_keeps_what_is_right() -> None:
    node = read(b'{"forbidden_relays": ["a.example"],\n"allowed_relay": [],\n"third_parties": {"blocklists": true}}')
    found = merge([Layer(level=Level.MANAGED, where="m", node=node)], SCHEMA)
    (fault,) = found.faults
    assert (fault.where, fault.line) == ("m", 2)
    assert found.policy.closed is not None
    assert found.policy.forbidden_relays == ("a.example",)
    assert found.policy.third_parties == NOBODY


def test_a_source_that_is_refused_closes_when_it_is_managed_only() -> None:
    fault = Fault(line=0, sentence=sentence("no"))
    for level, closed in ((Level.MANAGED, True), (Level.RECOMMENDED, False)):
        found = merge([Layer(level=level, where="x", node=None, fault=fault)], SCHEMA)
        assert (found.policy.closed is not None) is closed
        assert [one.level for one in found.faults] == [level]


def test_what_is_only_read_says_so() -> None:
    found = merge([layer(Level.MANAGED, "m", {"autostart": True})], SCHEMA)
    assert value(found, "autostart").acted_on
    assert found.policy.autostart is True
    assert not value(found, "third_parties.public_address").acted_on
