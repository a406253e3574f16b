"""What a network does to mail, on real servers: who exactly stands in the way, each with what must not be taken for it.

All of it in the hotel, for the home account as msmtp has it (port 25, bare) unless said otherwise.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.lab import meddling
from tests.lab.certs import Fault
from tests.lab.lab import Filter, Lab
from tests.lab.others import put_in_place
from tests.lab.overlay import NotToBeHadError
from tests.lab.plumbing import Namespace
from tests.lab.policies import Policy
from tests.scenarios import settings
from tests.scenarios.traveller import Answer, Traveller

pytestmark = pytest.mark.namespaces

CONTROLLED = {25: Filter.DROP, 465: Filter.DROP, 587: Filter.DROP}


def diagnose(traveller: Traveller, *more: str) -> Answer:
    lab = traveller.lab
    return traveller.diagnose(lab.place("hotel"), lab.world.provider, lab.world.destination.user_address, *more)


def check(said: Answer, restriction: str, *, proven: bool | None = None) -> str:
    """Check the verdict and return its sentence."""
    assert said.restriction == restriction, said.text
    if proven is not None:
        assert said.proven == proven, said.text
    return str(said.account["verdict"]["summary"])


@contextmanager
def filtering(namespace: Namespace, chain: str, rule: str) -> Iterator[None]:
    """Filter in one namespace meanwhile."""
    namespace.nft(f"table inet own {{ chain here {{ type filter hook {chain} priority 0; {rule}; }}; }}")
    try:
        yield
    finally:
        namespace.nft("delete table inet own")


# --- whose filter it is ------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", list(Filter))
def test_the_device_that_filters_is_named(traveller: Traveller, what: Filter) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    lab.place("hotel").filter({25: what})
    assert str(lab.world.hotel.client_gateway) in check(diagnose(traveller), "port_blocked", proven=True)


@pytest.mark.parametrize("rule", ["reject with icmpx type admin-prohibited", "reject"])
def test_a_server_that_prohibits_a_port_itself(traveller: Traveller, rule: str) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    with filtering(lab.namespaces["provider-servers"], "input", f"tcp dport 25 {rule}"):
        said = diagnose(traveller)
    summary = check(said, "server_unreachable", proven=True)
    assert lab.world.provider.smtp_host in summary and "on the way" not in summary


def test_a_firewall_on_this_computer_is_not_the_hotels(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    with filtering(lab.place("hotel").client, "output", "tcp dport 25 reject with icmpx type admin-prohibited"):
        said = diagnose(traveller)
    assert "on this computer" in check(said, "port_blocked", proven=True)


@pytest.mark.parametrize(("where", "chain"), [("provider-servers", "input"), ("gw-provider", "forward")])
def test_a_provider_that_drops_a_port_itself(traveller: Traveller, where: str, chain: str) -> None:
    """Routers answer for the silent port as far as the server: this network lets it out."""
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    with filtering(lab.namespaces[where], chain, "tcp dport 25 drop"):
        said = diagnose(traveller)
    check(said, "server_unreachable", proven=True)
    assert said.remedies[0]["kind"] == "enable_authentication" and said.remedies[0]["proven"]


@pytest.mark.parametrize("everywhere", [False, True])
def test_the_same_port_elsewhere_weakens(traveller: Traveller, everywhere: bool) -> None:
    """Routers that keep quiet leave the other account's server as the only word on whose filter it is."""
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    settings.msmtprc(traveller.home, lab.world.provider, also=lab.world.work)
    hotel = lab.place("hotel")
    hotel.filter({25: Filter.DROP}, hosts=() if everywhere else [str(lab.world.provider.smtp_ip)])
    with filtering(hotel.gateway, "output", "icmp type time-exceeded drop"):
        said = diagnose(traveller)
    summary = check(said, "port_blocked", proven=everywhere)
    assert (lab.world.work.smtp_host in summary) is not everywhere


def test_port_2525_where_the_others_are_dropped(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    lab.place("hotel").filter(CONTROLLED)
    servers = lab.namespaces["provider-servers"]
    servers.nft(
        "table ip more { chain pre { type nat hook prerouting priority dstnat; tcp dport 2525 redirect to :587; }; }"
    )
    try:
        said = diagnose(traveller)
    finally:
        servers.nft("delete table ip more")
    check(said, "port_blocked", proven=True)
    best = said.remedies[0]
    assert (best["kind"], best["proven"], best["outgoing"]["port"]) == ("enable_authentication", True, 2525), said.text


# --- who answers -------------------------------------------------------------------------------------------


def test_a_box_that_answers_in_the_servers_name_from_nearer(traveller: Traveller) -> None:
    lab, world = traveller.lab, traveller.lab.world
    hotel, servers = lab.place("hotel"), lab.namespaces["provider-servers"]
    web = meddling.script(lab, servers, "portal_page", str(world.provider.smtp_ip), 443, "status", "404")
    with meddling.running(web), meddling.answering(lab, hotel, 25, world.provider.smtp_host):
        said = diagnose(traveller)
    check(said, "intercepted", proven=True)
    assert said.causes == ["intercepted"], said.text
    assert said.finished.document["network"]["ports"]["25"] == "intercepted"


def test_a_provider_whose_port_25_stands_one_hop_nearer(traveller: Traveller) -> None:
    """A farm's own router hands port 25 to another machine: no box of this network's."""
    lab, world = traveller.lab, traveller.lab.world
    servers, router = lab.namespaces["provider-servers"], lab.namespaces["gw-provider"]
    gate = str(world.provider.server_gateway)
    web = meddling.script(lab, servers, "portal_page", str(world.provider.smtp_ip), 443, "status", "404")
    front = meddling.script(lab, router, "pretender", gate, 20025, world.provider.smtp_host)
    rule = f"ip daddr {world.provider.smtp_ip} tcp dport 25 dnat to {gate}:20025"
    with meddling.running(web), meddling.running(front):
        router.nft(f"table ip own {{ chain here {{ type nat hook prerouting priority dstnat; {rule}; }}; }}")
        try:
            said = diagnose(traveller)
        finally:
            router.nft("delete table ip own")
    assert "intercepted" not in said.causes, said.text
    check(said, "location_restricted")


def with_tls(traveller: Traveller) -> None:
    world = traveller.lab.world
    settings.msmtprc(
        traveller.home,
        world.provider,
        port=465,
        security="tls",
        login=world.provider.user.login,
        also=world.work,
    )


def test_a_network_that_opens_every_encrypted_connection(traveller: Traveller) -> None:
    lab, world = traveller.lab, traveller.lab.world
    lab.provider.set_policy(Policy.AUTHENTICATION)
    lab.work.set_policy(Policy.AUTHENTICATION)
    with_tls(traveller)
    pair = lab.authority.issue((world.provider.smtp_host, world.work.smtp_host), Fault.UNKNOWN_AUTHORITY)
    lab.place("hotel").filter({587: Filter.DROP, 25: Filter.DROP})
    with meddling.answering(lab, lab.place("hotel"), 465, world.provider.smtp_host, pair):
        said = diagnose(traveller)
    summary = check(said, "intercepted", proven=True)
    assert "Stranger authority" in summary and "no password" in summary
    assert said.causes == ["intercepted", "certificate_untrusted"], said.text


def by_starttls(traveller: Traveller) -> str:
    """Let the account sign in on 587, and return the server's address."""
    provider = traveller.lab.world.provider
    settings.msmtprc(traveller.home, provider, port=587, security="starttls", login=provider.user.login)
    return str(provider.smtp_ip)


@pytest.mark.parametrize("program", ["postfix", "exim"])
@pytest.mark.parametrize("mode", ["mask", "star", "forget", "inject"])
def test_starttls_that_is_meddled_with(traveller: Traveller, program: str, mode: str) -> None:
    """No password goes there, and 465 is the way out."""
    lab = traveller.lab
    serve(lab, program)
    server = by_starttls(traveller)
    with meddling.inspecting(lab, lab.place("hotel"), 587, server, mode):
        said = diagnose(traveller)
    check(said, "intercepted")
    best = said.remedies[0]
    assert (best["kind"], best["proven"], best["outgoing"]["port"]) == ("change_port", True, 465), said.text
    assert not [item for item in said.account["verdict"]["evidence"] if item["step"] == "auth"]


@pytest.mark.parametrize("program", ["postfix", "exim"])
def test_a_box_that_only_passes_on_matters_nothing(traveller: Traveller, program: str) -> None:
    lab = traveller.lab
    serve(lab, program)
    server = by_starttls(traveller)
    with meddling.inspecting(lab, lab.place("hotel"), 587, server, "pass"):
        check(diagnose(traveller), "none", proven=True)


def serve(lab: Lab, program: str) -> None:
    """Let a server program of the provider's offer log-ins."""
    if program == "postfix":
        lab.provider.set_policy(Policy.AUTHENTICATION)
        return
    try:
        put_in_place(lab, lab.world.provider, program, authentication=True)
    except NotToBeHadError as error:
        pytest.skip(str(error))


def test_a_provider_nobody_trusts_where_others_are_trusted(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION, certificate=Fault.UNKNOWN_AUTHORITY)
    lab.work.set_policy(Policy.AUTHENTICATION)
    with_tls(traveller)
    said = diagnose(traveller)
    check(said, "certificate_untrusted")
    assert "intercepted" not in said.causes, said.text


# --- portals -----------------------------------------------------------------------------------------------

PAGE = "http://portal.bellavista.example/welcome?from=room"


@pytest.mark.parametrize("mail", ["dropped", "answered"])
def test_captive_portal(traveller: Traveller, mail: str) -> None:
    lab = traveller.lab
    hotel = lab.place("hotel")
    hotel.filter(CONTROLLED)
    with meddling.portal(lab, hotel, "redirect", PAGE):
        if mail == "answered":
            with meddling.answering(lab, hotel, 25, "gate.bellavista.example"):
                said = diagnose(traveller)
        else:
            said = diagnose(traveller)
    check(said, "captive_portal", proven=True)
    assert said.finished.document["network"]["captive_portal"] is True
    assert said.finished.status == 3
    assert [(one["kind"], one["url"]) for one in said.remedies] == [("sign_in_to_portal", PAGE)], said.text


def test_captive_portal_that_says_so_by_511(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.place("hotel").filter(CONTROLLED)
    with meddling.portal(lab, lab.place("hotel"), "status", "511"):
        check(diagnose(traveller), "captive_portal", proven=True)


@pytest.mark.parametrize(
    ("mode", "argument"), [("status", "503"), ("within", ""), ("vendors", "")], ids=["overloaded", "within", "exact"]
)
def test_no_portal(traveller: Traveller, mode: str, argument: str) -> None:
    lab = traveller.lab
    lab.place("hotel").filter(CONTROLLED)
    with meddling.portal(lab, lab.place("hotel"), mode, argument):
        said = diagnose(traveller)
    check(said, "port_blocked", proven=True)
    assert said.finished.document["network"]["captive_portal"] is not True


def test_portal_for_the_web_while_mail_passes(traveller: Traveller) -> None:
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    with meddling.portal(lab, lab.place("hotel"), "redirect", PAGE):
        said = diagnose(traveller)
    check(said, "authentication_required", proven=True)
    assert said.finished.document["network"]["captive_portal"] is False


# --- names -------------------------------------------------------------------------------------------------


def honest(lab: Lab) -> list[str]:
    """Say that the world's own domains are answered truthfully."""
    return [
        f"server=/{lab.world.work.smtp_host}/{lab.world.dns_ip}",
        f"server=/{lab.world.provider.pop_host}/{lab.world.dns_ip}",
    ]


def test_a_name_server_that_makes_up_missing_names(traveller: Traveller) -> None:
    lab, provider = traveller.lab, traveller.lab.world.provider
    hotel = lab.place("hotel")
    settings.msmtprc(traveller.home, provider, host=f"smpt.{provider.domain}")
    lie = f"address=/#/{lab.world.hotel.client_gateway}"
    with meddling.names(lab, hotel, lie, f"server=/{provider.smtp_host}/{lab.world.dns_ip}"):
        said = diagnose(traveller)
    summary = check(said, "name_not_found", proven=True)
    assert str(lab.world.hotel.client_gateway) in summary


def test_a_name_server_that_leads_every_name_to_itself(traveller: Traveller) -> None:
    lab = traveller.lab
    with meddling.names(lab, lab.place("hotel"), f"address=/#/{lab.world.hotel.client_gateway}"):
        said = diagnose(traveller)
    check(said, "intercepted", proven=True)


def test_a_providers_own_wildcard_is_no_lie(traveller: Traveller) -> None:
    lab, provider = traveller.lab, traveller.lab.world.provider
    settings.msmtprc(traveller.home, provider, host=f"smpt.{provider.domain}")
    with meddling.names(lab, lab.place("hotel"), f"address=/{provider.domain}/{lab.world.hotel.client_gateway}"):
        said = diagnose(traveller)
    assert not {"name_not_found", "intercepted"} & set(said.causes), said.text
    check(said, "server_unreachable")


def test_a_private_address_wants_the_vpn(traveller: Traveller) -> None:
    lab, provider = traveller.lab, traveller.lab.world.provider
    lab.place("hotel").filter({}, hosts=["10.44.0.0/16"], every_tcp=Filter.PROHIBITED)
    with meddling.names(lab, lab.place("hotel"), f"address=/{provider.smtp_host}/10.44.0.25"):
        said = diagnose(traveller)
    summary = check(said, "server_unreachable", proven=False)
    assert "10.44.0.25" in summary
    assert "use_vpn" in said.kinds, said.text


# --- IPv6 --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("literal", [True, False], ids=["by number", "by name"])
def test_ipv6_alone_with_nat64(traveller: Traveller, literal: bool) -> None:
    lab, provider = traveller.lab, traveller.lab.world.provider
    lab.provider.set_policy(Policy.AUTHENTICATION)
    number = str(provider.smtp_ip)
    settings.msmtprc(traveller.home, provider, host=number if literal else None)
    with meddling.ipv6_alone(lab, lab.place("hotel"), (25, 465, 587), [(provider.smtp_host, number)]):
        said = diagnose(traveller)
    if literal:
        assert number in check(said, "server_unreachable", proven=True)
        assert "authentication_required" in said.causes
    else:
        check(said, "authentication_required", proven=True)
    best = said.remedies[0]
    assert (best["proven"], best["outgoing"]["host"]) == (True, provider.smtp_host), said.text


# --- VPN ---------------------------------------------------------------------------------------------------


@contextmanager
def tunnel_to(lab: Lab, block: str) -> Iterator[None]:
    """Lead what goes to one block through a tunnel, and everything else the usual way."""
    hotel = lab.place("hotel")
    hotel.delay(0.002)
    router, own = lab.world.hotel.client_gateway, lab.world.hotel.client_ip
    hotel.client.ip(
        [
            f"route replace default via {router} dev {hotel.link}",
            f"route add {block} via {router} dev near onlink src {own}",
        ]
    )
    try:
        yield
    finally:
        hotel.delay(0)


@pytest.mark.parametrize("mail", [True, False], ids=["mail", "something else"])
def test_a_tunnel_counts_where_it_takes_the_mail(traveller: Traveller, mail: bool) -> None:
    lab = traveller.lab
    with tunnel_to(lab, str((lab.world.provider if mail else lab.world.destination).block)):
        said = diagnose(traveller)
    check(said, "location_restricted")
    assert (said.finished.document["network"]["kind"] == "vpn") is mail, said.text
    assert ("VPN" in str(said.remedy("change_network")["summary"])) is mail


# --- who reads along ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("added", [True, False], ids=["added", "the system's"])
def test_an_authority_that_was_added_to_this_computer(traveller: Traveller, added: bool) -> None:
    """What the system trusts is no fault, and who vouches for it is told where somebody added it."""
    lab = traveller.lab
    lab.provider.set_policy(Policy.AUTHENTICATION)
    mine = traveller.home / "added"
    mine.mkdir()
    if added:
        (mine / "proxy.crt").write_bytes(lab.authority.bundle.read_bytes())
    put_there = f'mount --bind {mine} /usr/local/share/ca-certificates && exec "$@"'
    argv = ["unshare", "-m", "sh", "-c", put_there, "sh", sys.executable, "-m", "assistant", "network", "--json"]
    finished = traveller.run(lab.place("hotel"), argv)
    assert finished.status == 0, finished.err
    because = " ".join(finished.document["because"])
    assert ("Lab authority" in because) is added, finished.out
    assert finished.document["ports"]["587"] == "open"
