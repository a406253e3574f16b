"""Certificates: for one host, in force or run out, and with no key left lying about."""

import ssl
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.demo.authority import Authority


def make(folder: Path) -> Authority:
    return Authority(folder, lambda: datetime.now(UTC))


def shake_hands(server: ssl.SSLContext, client: ssl.SSLContext, host: str) -> None:
    """Run a handshake in memory."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    far = server.wrap_bio(to_server, to_client, server_side=True)
    near = client.wrap_bio(to_client, to_server, server_hostname=host)
    for _ in range(6):
        for side in (near, far):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue


def trusting(authority: Authority) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=authority.pem)
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    return context


def test_a_certificate_is_good_for_its_host(tmp_path: Path) -> None:
    authority = make(tmp_path)
    shake_hands(authority.server_context("smtp.proseware.com"), trusting(authority), "smtp.proseware.com")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("expired", "host", "code"), [(True, "smtp.proseware.com", 10), (False, "pop.proseware.com", 62)]
)
def test_else_it_is_refused_for_that_reason(tmp_path: Path, expired: bool, host: str, code: int) -> None:
    authority = make(tmp_path)
    server = authority.server_context("smtp.proseware.com", expired=expired)
    with pytest.raises(ssl.SSLCertVerificationError) as caught:
        shake_hands(server, trusting(authority), host)
    assert caught.value.verify_code == code


def test_nobody_else_trusts_it(tmp_path: Path) -> None:
    one, other = make(tmp_path), make(tmp_path)
    with pytest.raises(ssl.SSLCertVerificationError):
        shake_hands(one.server_context("smtp.proseware.com"), trusting(other), "smtp.proseware.com")


def test_a_context_is_made_once(tmp_path: Path) -> None:
    authority = make(tmp_path)
    assert authority.server_context("a.example") is authority.server_context("a.example")
    assert authority.server_context("a.example") is not authority.server_context("a.example", expired=True)
