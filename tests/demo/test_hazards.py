"""Each hazard does what it says, as far as a plain client can see."""

import asyncio
import errno
import smtplib
import ssl

import pytest

from assistant.demo.places import (
    COLLEAGUE,
    HOME_PASSWORD,
    HOTEL_SMTP_HOST,
    HOTEL_SMTP_IP,
    RECIPIENT,
    ROUND_TRIP_S,
    SMTP_HOST,
    SMTP_IP,
    USERNAME,
    WEB_IP,
    WORK_SMTP_IP,
    Hazard,
    Network,
    Policy,
)
from assistant.demo.world import DemoWorld
from assistant.model.net import SocketAddress
from assistant.probe import daemon
from assistant.probe.https import SystemFetcher
from tests.demo.plain import PATIENCE_S, ask

PROBE = "http://connectivitycheck.gstatic.com/generate_204"
MAIL_PORTS = (25, 465, 587)


async def is_dropped(world: DemoWorld, ip: str, port: int) -> bool:
    with pytest.raises(TimeoutError) as caught:
        await world.port(ip, port)
    assert caught.value.errno == errno.ETIMEDOUT
    # The dialer never answers at all: whoever waits is still waiting when everything else has run.
    waiting = asyncio.ensure_future(world.dialer.open(SocketAddress(ip=ip, port=port)))
    for _ in range(20):
        await asyncio.sleep(0)
    still = not waiting.done()
    waiting.cancel()
    await asyncio.wait([waiting])
    return still and waiting.cancelled()


@pytest.mark.asyncio
async def test_port_25_is_dropped_on_the_way_out(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION, {Hazard.PORT_25_BLOCKED})
    assert await is_dropped(world, SMTP_IP, 25)
    assert (await ask(world, RECIPIENT, port=587, login=(USERNAME, HOME_PASSWORD))).accepted
    # The hotel's own relay stands on this side of the fence.
    assert (await ask(world, RECIPIENT, ip=HOTEL_SMTP_IP, host=HOTEL_SMTP_HOST)).accepted


@pytest.mark.asyncio
@pytest.mark.parametrize("port", [*MAIL_PORTS, 110, 995, 143, 993])
async def test_all_mail_ports_are_dropped(world: DemoWorld, port: int) -> None:
    await world.select(Network.AIRPORT, Policy.AUTHENTICATION, {Hazard.ALL_PORTS_BLOCKED})
    ip = {110: "203.0.113.110", 995: "203.0.113.110", 143: "203.0.113.143", 993: "203.0.113.143"}.get(port, SMTP_IP)
    assert await is_dropped(world, ip, port)
    fetched = await SystemFetcher(world.resolver, world.dialer, world.trust).get(PROBE, deadline_s=PATIENCE_S)
    assert fetched.status == 204


@pytest.mark.asyncio
async def test_the_office_server_is_inside_the_office(world: DemoWorld) -> None:
    await world.select(Network.OFFICE, Policy.AUTHENTICATION, {Hazard.ALL_PORTS_BLOCKED})
    assert (await ask(world, RECIPIENT, ip=WORK_SMTP_IP)).accepted


@pytest.mark.asyncio
async def test_starttls_is_masked_and_465_is_not_touched(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION, {Hazard.STARTTLS_STRIPPED})
    for port in (25, 587):
        there = await world.port(SMTP_IP, port)

        def talk(there: int = there) -> tuple[bytes, bytes, tuple[int, bytes]]:
            with smtplib.SMTP(timeout=PATIENCE_S) as link:
                greeting = link.connect("127.0.0.1", there)[1]
                link.ehlo()
                refused = link.docmd("STARTTLS")
                link.mail("anna@proseware.com")
                return greeting, link.ehlo_resp or b"", refused

        greeting, ehlo, refused = await daemon.run(talk, name="plain-smtp")
        assert greeting.startswith(b"****")
        assert b"XXXXXXXA" in ehlo
        assert b"STARTTLS" not in ehlo
        assert refused[0] >= 500 or refused[0] == 454
    assert (await ask(world, RECIPIENT, port=465, login=(USERNAME, HOME_PASSWORD))).accepted


@pytest.mark.asyncio
async def test_587_wants_tls_before_anything(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION)
    there = await world.port(SMTP_IP, 587)

    def talk() -> tuple[int, bytes]:
        with smtplib.SMTP("127.0.0.1", there, timeout=PATIENCE_S) as link:
            link.ehlo()
            return link.mail("anna@proseware.com")

    assert await daemon.run(talk, name="plain-smtp") == (530, b"5.7.0 Must issue a STARTTLS command first")


@pytest.mark.asyncio
@pytest.mark.parametrize("network", list(Network))
async def test_an_interceptor_answers_in_the_servers_place(world: DemoWorld, network: Network) -> None:
    await world.select(network, Policy.AUTHENTICATION, {Hazard.SMTP_INTERCEPTED})
    for recipient in (COLLEAGUE, RECIPIENT):
        answers = await ask(world, recipient)
        assert answers.ehlo.startswith("gate.")
        assert "proseware" not in answers.ehlo
        assert answers.offered.isdisjoint({"starttls", "auth"})
        assert answers.refusal.startswith("550 5.7.1")
    assert (await ask(world, RECIPIENT, port=465, login=(USERNAME, HOME_PASSWORD))).accepted


@pytest.mark.asyncio
@pytest.mark.parametrize("network", list(Network))
async def test_a_portal_captures_the_web_and_drops_the_rest(world: DemoWorld, network: Network) -> None:
    fetcher = SystemFetcher(world.resolver, world.dialer, world.trust)
    await world.select(network)
    assert (await fetcher.get(PROBE, deadline_s=PATIENCE_S)).status == 204
    await world.select(hazards={Hazard.CAPTIVE_PORTAL})
    captured = await fetcher.get(PROBE, deadline_s=PATIENCE_S)
    assert captured.status == 302
    assert captured.location is not None
    assert "/sign-in" in captured.location
    for port in (*MAIL_PORTS, 443):
        assert await is_dropped(world, SMTP_IP, port)
    assert await is_dropped(world, WEB_IP, 443)


@pytest.mark.asyncio
async def test_the_portal_tells_its_state(world: DemoWorld) -> None:
    await world.select(Network.AIRPORT, hazards={Hazard.CAPTIVE_PORTAL})
    fetcher = SystemFetcher(world.resolver, world.dialer, world.trust)
    url = world.network_reader.read().portal_api
    assert url is not None
    assert b'"captive": true' in (await fetcher.get(url, deadline_s=PATIENCE_S)).body
    await world.select(hazards=())
    assert b'"captive": false' in (await fetcher.get(url, deadline_s=PATIENCE_S)).body


@pytest.mark.asyncio
@pytest.mark.parametrize("port", [465, 587])
async def test_the_certificate_has_expired(world: DemoWorld, port: int) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION, {Hazard.EXPIRED_CERTIFICATE})
    with pytest.raises(ssl.SSLCertVerificationError) as caught:
        await ask(world, RECIPIENT, port=port)
    assert caught.value.verify_code == 10  # X509_V_ERR_CERT_HAS_EXPIRED
    # It is the provider's; the office's is sound.
    await ask(world, RECIPIENT, ip=WORK_SMTP_IP, host="smtp.thephone-company.com", port=port)


@pytest.mark.asyncio
async def test_a_certificate_is_for_its_host_and_no_other(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION)
    with pytest.raises(ssl.SSLCertVerificationError) as caught:
        await ask(world, RECIPIENT, host="pop.proseware.com", port=465)
    assert caught.value.verify_code == 62  # X509_V_ERR_HOSTNAME_MISMATCH


@pytest.mark.asyncio
async def test_a_slow_network_takes_its_time(world: DemoWorld) -> None:
    await world.select(Network.HOTEL, Policy.AUTHENTICATION, {Hazard.SLOW})
    loop = asyncio.get_running_loop()
    began_s = loop.time()
    address = (await world.resolver.addresses(SMTP_HOST))[0]
    link = await world.dialer.open(SocketAddress(ip=address, port=25))
    greeting = await link.read()
    link.write(b"EHLO [127.0.0.1]\r\n")
    while not greeting.endswith(b"250 HELP\r\n"):
        greeting += await link.read()
    link.abort()
    # Look-up, connection, half a round trip to the greeting, one to the EHLO reply: never less, however fast we are.
    assert loop.time() - began_s >= 3.5 * ROUND_TRIP_S * 0.99
