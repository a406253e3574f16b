"""The demo world's certificate authority: made at start, gone at the end, trusted by nobody else."""

import ssl
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_ORGANISATION = "Roampost demo"


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _ORGANISATION),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )


class Authority:
    """Issues server certificates (elliptic curves: a millisecond each).

    Args:
        folder: a private folder; a key stands in it for as long as OpenSSL takes to read it.
        utc_now: aware wall-clock time.
    """

    def __init__(self, folder: Path, utc_now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._utc_now = utc_now
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._leaf_key = ec.generate_private_key(ec.SECP256R1())
        self._contexts: dict[tuple[str, bool], ssl.SSLContext] = {}
        now = utc_now()
        name = _name("Roampost demo authority")
        self._certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(self._key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=30))
            .not_valid_after(now + timedelta(days=30))
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False)
            .add_extension(
                x509.KeyUsage(
                    digital_signature=False,
                    content_commitment=False,
                    key_encipherment=False,
                    data_encipherment=False,
                    key_agreement=False,
                    key_cert_sign=True,
                    crl_sign=True,
                    encipher_only=False,
                    decipher_only=False,
                ),
                critical=True,
            )
            .sign(self._key, hashes.SHA256())
        )

    @property
    def pem(self) -> str:
        """The authority's own certificate, for whoever is to trust it."""
        return self._certificate.public_bytes(serialization.Encoding.PEM).decode("ascii")

    def verifying_context(self) -> ssl.SSLContext:
        """Return a client context that trusts this authority alone."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=self.pem)
        return context

    def server_context(self, host: str, *, expired: bool = False) -> ssl.SSLContext:
        """Return a server's context for a host name.

        Args:
            host: the certificate's only DNS name.
            expired: its validity ended three days ago.
        """
        known = self._contexts.get((host, expired))
        if known is None:
            known = self._contexts[host, expired] = self._make(host, expired=expired)
        return known

    def _make(self, host: str, *, expired: bool) -> ssl.SSLContext:
        now = self._utc_now()
        ends = now - timedelta(days=3) if expired else now + timedelta(days=25)
        leaf = (
            x509.CertificateBuilder()
            .subject_name(_name(host))
            .issuer_name(self._certificate.subject)
            .public_key(self._leaf_key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=29))
            .not_valid_after(ends)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        path = self._folder / "server.pem"
        try:
            path.write_bytes(
                self._leaf_key.private_bytes(
                    serialization.Encoding.PEM,
                    serialization.PrivateFormat.PKCS8,
                    serialization.NoEncryption(),
                )
                + leaf.public_bytes(serialization.Encoding.PEM)
            )
            # OpenSSL reads keys from files only.
            context.load_cert_chain(path)
        finally:
            path.unlink(missing_ok=True)
        return context
