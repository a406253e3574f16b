"""Connections and trust."""

import asyncio
import socket
import ssl
from pathlib import Path

import pytest
import trustme

from assistant.model.net import SocketAddress
from assistant.probe.failure import PlaintextError
from assistant.probe.transport import (
    BUFFER_OCTETS,
    Connection,
    SystemDialer,
    Trust,
    presented_certificate,
)
from tests.support.hostile_certificates import HOST, certificates
from tests.support.hostile_server import Flood, Reset, Say, Server, Silence, StartTls, Turn, hear, run, serving


async def opened(server: Server, ip: str = "127.0.0.1") -> Connection:
    return await SystemDialer().open(SocketAddress(ip=ip, port=server.port))


def version(link: Connection) -> str | None:
    return None if link.tls is None else link.tls.version()


def test_octets_go_both_ways_and_the_end_is_told() -> None:
    async def work() -> None:
        async with serving([Say(b"hello"), hear(b"QUIT"), Say(b"bye")]) as server:
            link = await opened(server)
            assert await link.read() == b"hello"
            link.write(b"QUIT\r\n")
            assert await link.read() == b"bye"
            assert await link.read() == b""
            assert await link.read() == b""
            link.write(b"into the void")
            link.abort()
            link.abort()

    run(work)


def test_over_ipv6_too() -> None:
    async def work() -> None:
        async with serving([Say(b"hello"), Silence()], socket.AF_INET6) as server:
            link = await opened(server, "::1")
            assert await link.read() == b"hello"
            link.abort()

    run(work)


def test_names_are_never_looked_up_here() -> None:
    async def work() -> None:
        with pytest.raises(OSError, match="not a numeric address"):
            await SystemDialer().open(SocketAddress(ip="localhost", port=25))

    run(work)


def test_a_reset_is_raised() -> None:
    async def work() -> None:
        async with serving([hear(b"X"), Reset()]) as server:
            link = await opened(server)
            link.write(b"X\r\n")
            with pytest.raises(ConnectionResetError):
                await link.read()
            with pytest.raises(ConnectionResetError):
                await link.read()

    run(work)


def test_delay_is_off() -> None:
    async def work() -> None:
        async with serving([Silence()]) as server:
            link = await opened(server)
            assert link._transport is not None
            sock = link._transport.get_extra_info("socket")
            assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
            link.abort()

    run(work)


@pytest.mark.parametrize("tls", [False, True])
def test_what_is_held_of_a_flood_is_bounded(tls: bool) -> None:
    async def work() -> None:
        script: list[Turn] = [StartTls(certificates().good)] if tls else []
        async with serving([*script, Flood(b"x" * 65536)]) as server:
            link = await opened(server)
            if tls:
                await link.start_tls(certificates().trust.verified, HOST)
            before = -1
            while server.sent_octets != before:  # until the server can get rid of no more
                before = server.sent_octets
                for _ in range(200):
                    await asyncio.sleep(0)
            assert len(link._buffer) < BUFFER_OCTETS + 512 * 1024
            held = len(link._buffer)
            assert held >= BUFFER_OCTETS
            taken = 0
            while taken < 4 * 1024 * 1024:  # reading sets it going again
                taken += len(await link.read())
            link.abort()

    run(work)


def test_tls_and_its_certificate() -> None:
    async def work() -> None:
        async with serving([StartTls(certificates().good), Say(b"hello"), Silence()]) as server:
            link = await opened(server)
            assert version(link) is None
            await link.start_tls(certificates().trust.verified, HOST)
            assert version(link) == "TLSv1.3"
            assert await link.read() == b"hello"
            link.abort()

    run(work)


def test_octets_in_clear_stop_tls() -> None:
    async def work() -> None:
        async with serving([Silence()]) as server:
            link = await opened(server)
            link.data_received(b"220 in clear\r\n")
            for _ in range(2):
                with pytest.raises(PlaintextError, match="220 in clear"):
                    await link.start_tls(certificates().trust.verified, HOST)
            await server.gone.wait()
            assert await link.read() == b"220 in clear\r\n"
            with pytest.raises(EOFError):
                await link.start_tls(certificates().trust.verified, HOST)

    run(work)


def test_a_failed_verification_carries_the_certificate() -> None:
    async def work() -> None:
        async with serving([StartTls(certificates().unknown)]) as server:
            link = await opened(server)
            with pytest.raises(ssl.SSLCertVerificationError) as caught:
                await link.start_tls(certificates().trust.verified, HOST)
            der = presented_certificate(caught.value)
            assert der is not None
            assert b"Stranger" in der
            assert presented_certificate(ValueError()) is None
            assert await link.read() == b""

    run(work)


def test_a_connection_already_over_cannot_be_secured() -> None:
    async def work() -> None:
        async with serving([Reset()]) as server:
            link = await opened(server)
            with pytest.raises(ConnectionResetError):
                await link.read()
            with pytest.raises(ConnectionResetError):
                await link.start_tls(certificates().trust.verified, HOST)

    run(work)


def test_trust_rests_on_the_system_unless_told() -> None:
    trust = Trust()
    for context in (trust.verified, trust.unverified):
        assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert trust.verified.verify_mode is ssl.CERT_REQUIRED
    assert trust.verified.check_hostname
    assert trust.unverified.verify_mode is ssl.CERT_NONE
    assert trust.verified is trust.verified
    assert Trust(minimum=ssl.TLSVersion.TLSv1_3).verified.minimum_version is ssl.TLSVersion.TLSv1_3


def test_the_named_file_is_honoured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``SSL_CERT_FILE`` names the authorities (contract, "Where things are kept")."""
    authority = trustme.CA()
    file = tmp_path / "authorities.pem"
    authority.cert_pem.write_to_path(str(file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)

    async def trusted() -> bool:
        async with serving([StartTls(context), Say(b"hello"), Silence()]) as server:
            link = await opened(server)
            try:
                await link.start_tls(Trust().verified, HOST)
            except ssl.SSLCertVerificationError:
                return False
            link.abort()
            return True

    assert not run(trusted)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    assert run(trusted)


def test_it_may_be_built_ahead() -> None:
    async def work() -> None:
        trust = Trust.load(authorities=certificates().authorities)
        verified, unverified = await trust.context(verify=True), await trust.context(verify=False)
        assert verified is trust.verified
        assert unverified is trust.unverified

    run(work)


def test_authorities_are_found_where_openssl_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "bundle.pem"
    file.write_text(certificates().authorities)
    nowhere = ssl.DefaultVerifyPaths("", "", "SSL_CERT_FILE", "", "SSL_CERT_DIR", "")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    monkeypatch.setattr("assistant.probe.transport._AUTHORITY_FILES", ("/nowhere.pem", str(file)))
    assert Trust().verified.cert_store_stats()["x509_ca"] == 1
