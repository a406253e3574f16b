"""The web of the demo world, through Roampost's own fetcher and through http.client."""

import http.client

import pytest

from assistant.demo.places import WEB_IP, Network, Policy
from assistant.demo.world import DemoWorld
from assistant.model.mail import Authentication
from assistant.probe import daemon
from assistant.probe.https import SystemFetcher
from assistant.session.world import DEFAULT_PORTAL_PROBES, PortalProbe
from assistant.wire.autoconfig import parse_autoconfig

AUTOCONFIG = "https://autoconfig.proseware.com/mail/config-v1.1.xml?emailaddress=anna@proseware.com"


@pytest.mark.asyncio
@pytest.mark.parametrize("probe", DEFAULT_PORTAL_PROBES, ids=lambda probe: probe.url)
async def test_the_vendors_probes_get_their_exact_answer(world: DemoWorld, probe: PortalProbe) -> None:
    await world.select(Network.HOTEL)
    fetched = await SystemFetcher(world.resolver, world.dialer, world.trust).get(probe.url, deadline_s=10)
    assert fetched.status == probe.status
    assert probe.body is None or fetched.body.decode().strip() == probe.body


@pytest.mark.asyncio
@pytest.mark.parametrize("policy", list(Policy))
async def test_the_autoconfiguration_says_the_policy(world: DemoWorld, policy: Policy) -> None:
    await world.select(Network.HOTEL, policy)
    fetched = await SystemFetcher(world.resolver, world.dialer, world.trust).get(AUTOCONFIG, deadline_s=10)
    read = parse_autoconfig(fetched.body, "anna@proseware.com")
    ports = [one.outgoing.port for one in read.outgoing]
    methods = {one.outgoing.authentication for one in read.outgoing}
    if policy in (Policy.AUTHENTICATION, Policy.SENDER_CHECK, Policy.SILENT_DROP):
        assert ports == [465, 587]
        assert methods == {Authentication.PASSWORD}
        assert {one.outgoing.username for one in read.outgoing} == {"anna"}
    else:
        assert ports == [25]
        assert Authentication.PASSWORD not in methods


@pytest.mark.asyncio
async def test_a_connection_is_kept_and_nonsense_ends_it(world: DemoWorld) -> None:
    port = await world.port(WEB_IP, 80)

    def talk() -> tuple[list[int], bytes]:
        link = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        seen = []
        for path in ("/generate_204", "/nothing", "/generate_204"):
            link.request("GET", path, headers={"Host": "connectivitycheck.gstatic.com"})
            answer = link.getresponse()
            answer.read()
            seen.append(answer.status)
        assert link.sock is not None
        link.sock.sendall(b"\x16\x03\x01 nonsense\r\n\r\n")
        end = link.sock.recv(100)
        link.close()
        return seen, end

    assert await daemon.run(talk, name="http") == ([204, 404, 204], b"")
