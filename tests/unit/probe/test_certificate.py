"""Certificates read both ways."""

import hashlib
import ssl
from dataclasses import replace

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import load_der_x509_certificate, load_pem_x509_certificate

from assistant.model.observation import Certificate
from assistant.probe import certificate
from tests.support.hostile_certificates import HOST, certificates
from tests.support.hostile_server import Say, Silence, StartTls, run, serving, smtp_probe


def der_of(leaf: trustme.LeafCert) -> bytes:
    return load_pem_x509_certificate(leaf.cert_chain_pems[0].bytes()).public_bytes(Encoding.DER)


def test_both_ways_read_the_same() -> None:
    async def look(verify: bool) -> Certificate:
        async with serving([StartTls(certificates().good), Say(b""), Silence()]) as server:
            probe, _ = smtp_probe(server, certificates().trust, host=HOST)
            await probe.connect("127.0.0.1")
            seen = await probe.secure(verify=verify)
            probe.close()
            assert seen.certificate is not None
            return seen.certificate

    verified, read = run(lambda: look(True)), run(lambda: look(False))
    assert replace(verified, authority=None) == read
    root = ssl.PEM_cert_to_DER_cert(certificates().authorities)
    assert verified.authority == hashlib.sha256(root).hexdigest()


def test_a_certificate_without_a_name() -> None:
    der = der_of(trustme.CA().issue_cert("only.example"))
    seen = certificate.from_der(der)
    assert (seen.subject, seen.names) == ("only.example", ("only.example",))
    assert seen.fingerprint == hashlib.sha256(der).hexdigest()


def test_many_and_odd_names_are_bounded() -> None:
    names = [f"host{number}.example" for number in range(100)]
    seen = certificate.from_der(der_of(trustme.CA().issue_cert(*names, common_name="x\x1by\u202ez")))
    assert len(seen.names) == certificate.MAX_NAMES
    assert seen.subject == "x\ufffdy\ufffdz"


def test_octets_that_are_no_certificate_have_a_fingerprint_only() -> None:
    assert certificate.from_der(b"nonsense").subject is None
    assert certificate.from_der(b"nonsense").fingerprint == hashlib.sha256(b"nonsense").hexdigest()


def test_fields_that_make_no_sense_are_left_out() -> None:
    seen = certificate.from_verified({"notBefore": "yesterday", "notAfter": "Jan  5 09:34:43 2038 GMT"}, b"x")
    assert seen.not_before_utc is None
    assert seen.not_after_utc is not None
    assert seen.not_after_utc.timestamp() == ssl.cert_time_to_seconds("Jan  5 09:34:43 2038 GMT")
    assert (seen.subject, seen.issuer, seen.names) == (None, None, ())


@pytest.mark.parametrize("kind", list(trustme.KeyType))
def test_the_key_is_found_where_the_library_finds_it(kind: trustme.KeyType) -> None:
    der = der_of(trustme.CA().issue_cert("smtp.example", key_type=kind))
    key = load_der_x509_certificate(der).public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert certificate.key_fingerprint(der) == hashlib.sha256(key).hexdigest()
    assert certificate.from_der(der).key_fingerprint == hashlib.sha256(key).hexdigest()


def test_no_octets_lead_the_search_for_the_key_astray() -> None:
    der = der_of(trustme.CA().issue_cert("smtp.example"))
    whole = certificate.key_fingerprint(der)
    for end in range(len(der)):
        assert certificate.key_fingerprint(der[:end]) is None
    for at in range(200):
        broken = bytearray(der)
        broken[at] ^= 0xFF
        certificate.key_fingerprint(bytes(broken))
    assert certificate.key_fingerprint(b"\x30\x84\xff\xff\xff\xff") is None
    assert certificate.key_fingerprint(b"\x30\x80\x00\x00") is None
    assert whole is not None
