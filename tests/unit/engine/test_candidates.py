"""Where a secret may go, what is tried, and the names a network's own server may have."""

import pytest

from assistant.engine.candidates import (
    Candidate,
    Origin,
    first_round,
    from_srv,
    local_relays,
    own_domains_of_network,
    secret_may_go,
    usual_pop,
)
from assistant.engine.domains import clean_name, down_to_registrable, same_operator
from assistant.engine.echo import address_in_ehlo
from assistant.model.net import Endpoint, NetworkSnapshot, Security
from tests.support.scene import HOST, account, registrable


def at(host: str, origin: Origin) -> Candidate:
    return Candidate(endpoint=Endpoint(host=host, port=587, security=Security.STARTTLS), origin=origin)


@pytest.mark.parametrize(
    ("host", "origin", "allowed"),
    [
        (HOST, Origin.CONFIGURED, True),
        ("pop.fjordpost.no", Origin.USUAL_NAME, True),
        ("mail.fjordpost.no", Origin.SRV, True),
        ("fjordpost.no", Origin.MX, True),
        ("mx.bigmail.com", Origin.MX, False),
        ("fjordpost.no.evil.com", Origin.SRV, False),
        ("smtp.bigmail.com", Origin.AUTOCONFIG, True),
        ("smtp.bigmail.com", Origin.ISPDB, True),
        ("smtp.grandhotel.com", Origin.NETWORK, False),
        ("mail.fjordpost.no", Origin.NETWORK, False),
        (HOST, Origin.NETWORK, True),
        ("203.0.113.9", Origin.USUAL_NAME, False),
        ("smtp.firma.com", Origin.OTHER_ACCOUNT, False),
    ],
)
def test_where_a_secret_may_go(host: str, origin: Origin, allowed: bool) -> None:
    assert secret_may_go(at(host, origin), account(), registrable) is allowed


def test_first_round_asks_the_configured_endpoint_and_the_three_ports_once() -> None:
    ports = [(one.endpoint.port, one.endpoint.security) for one in first_round(account(port=587))]
    assert ports == [(587, Security.NONE), (465, Security.TLS), (25, Security.NONE)]


def test_srv_answers_that_are_none_are_left_out() -> None:
    answers = ("smtp.fjordpost.no:465", "evil host:465", "smtp.fjordpost.no:0", "smtp.fjordpost.no:99999", ":25")
    assert [one.endpoint.host for one in from_srv(answers, Security.TLS)] == [HOST]


def test_pop_is_tried_protected_first() -> None:
    assert [one.endpoint.port for one in usual_pop("fjordpost.no")] == [995, 995, 995, 110, 110, 110]


def test_names_of_the_networks_own_server_reach_down_to_the_registrable_domain() -> None:
    snapshot = NetworkSnapshot(dns_domain="guests.rome.grandhotel.com", search=("lan",))
    domains = own_domains_of_network(snapshot, ["gw.backbone.carrier.net"], registrable)
    assert domains == (
        "guests.rome.grandhotel.com",
        "rome.grandhotel.com",
        "grandhotel.com",
        "gw.backbone.carrier.net",
        "backbone.carrier.net",
        "carrier.net",
    )


def test_a_host_published_for_submission_is_tried_on_its_relay_port_too() -> None:
    srv = from_srv(("out.grandhotel.com:587",), Security.STARTTLS, Origin.NETWORK)
    found = local_relays(NetworkSnapshot(smtp_servers=("10.1.2.3",)), ("grandhotel.com",), srv, ("mx.grandhotel.com",))
    assert [(one.endpoint.host, one.endpoint.port) for one in found] == [
        ("out.grandhotel.com", 587),
        ("10.1.2.3", 25),
        ("out.grandhotel.com", 25),
        ("smtp.grandhotel.com", 25),
        ("mail.grandhotel.com", 25),
        ("mx.grandhotel.com", 25),
    ]
    assert {one.origin for one in found} == {Origin.NETWORK}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("smtp.example Hello laptop.home [203.0.113.9]", "203.0.113.9"),
        ("smtp.example Hello [127.0.0.1] [203.0.113.9]", "203.0.113.9"),
        ("mx.google.example at your service, [198.51.100.7]", "198.51.100.7"),
        ("host Hello helo 2001:db8::17, pleased to meet you", "2001:db8::17"),
        ("hermes Hello kali [203.0.113.9])", "203.0.113.9"),
        ("mx.zoho.example Hello helo (line.example (203.0.113.9))", "203.0.113.9"),
        ("smtp.example Hello [127.0.0.1]", None),
        ("smtp.example Hello you [10.0.0.4]", None),
        ("smtp.example", None),
        ("mx1.2.3 ESMTP 1.2.3", None),
        ("999.999.999.999 [::::]", None),
    ],
)
def test_own_address_in_the_ehlo_reply(line: str, found: str | None) -> None:
    assert address_in_ehlo(line, "[127.0.0.1]") == found


@pytest.mark.parametrize("name", ["", "a b", "-a.no", "x" * 64 + ".no", "203.0.113.9", "a..no", "a.no/../"])
def test_what_is_no_name(name: str) -> None:
    assert clean_name(name) is None
    assert list(down_to_registrable(name, registrable)) == []


def test_operators() -> None:
    assert same_operator("smtp.a.fjordpost.no", "FJORDPOST.no.", registrable)
    assert not same_operator("fjordpost.no", "fjordpost.se", registrable)
    assert not same_operator("203.0.113.9", "203.0.113.9", registrable)
