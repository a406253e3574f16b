"""Certificates for every host of a lab, and the faulty ones that clients must not accept."""

import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_SOUND = timedelta(days=300)


class Fault(StrEnum):
    """What may be wrong with a certificate; the first three are near misses that must pass."""

    VALID = "valid"
    WILDCARD = "wildcard"
    ENDS_SOON = "ends-soon"
    EXPIRED = "expired"
    WRONG_NAME = "wrong-name"
    UNKNOWN_AUTHORITY = "unknown-authority"
    SELF_SIGNED = "self-signed"


@dataclass(frozen=True)
class Pair:
    """PEM files of one certificate with its chain, and of its private key."""

    chain: Path
    key: Path


class Authority:
    """The lab's own certification authority, and one that nobody trusts.

    Args:
        folder: where everything is written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._trusted = trustme.CA(organization_name="Lab authority")
        self._stranger = trustme.CA(organization_name="Stranger authority")
        self.bundle = folder / "trusted.pem"
        self.bundle.write_bytes(self._trusted.cert_pem.bytes())
        done = subprocess.run(
            ["openssl", "x509", "-noout", "-hash", "-in", self.bundle], capture_output=True, text=True, check=True
        )
        self._hash = done.stdout.strip()

    def trust_store(self, ssl_folder: Path) -> None:
        """Make `ssl_folder` a stand-in for /etc/ssl that trusts this authority alone."""
        certs = ssl_folder / "certs"
        certs.mkdir(parents=True, exist_ok=True)
        for name in ("ca-certificates.crt", f"{self._hash}.0"):
            (certs / name).write_bytes(self.bundle.read_bytes())
        configuration = Path("/etc/ssl/openssl.cnf")
        if configuration.exists():
            (ssl_folder / "openssl.cnf").write_bytes(configuration.read_bytes())

    def issue(self, names: tuple[str, ...], fault: Fault = Fault.VALID) -> Pair:
        """Return a certificate for `names`, made once."""
        pair = Pair(chain=self._folder / f"{names[0]}.{fault}.pem", key=self._folder / f"{names[0]}.{fault}.key")
        if not pair.chain.exists():
            if fault is Fault.SELF_SIGNED:
                chain, key = _self_signed(names)
            else:
                leaf = self._leaf(names, fault)
                chain = b"".join(blob.bytes() for blob in leaf.cert_chain_pems)
                key = leaf.private_key_pem.bytes()
            pair.key.touch(mode=0o600)
            pair.key.write_bytes(key)
            pair.chain.write_bytes(chain)
        return pair

    def _leaf(self, names: tuple[str, ...], fault: Fault) -> trustme.LeafCert:
        now = datetime.now(UTC)
        match fault:
            case Fault.WILDCARD:
                return self._trusted.issue_cert(f"*.{names[0].partition('.')[2]}", not_after=now + _SOUND)
            case Fault.ENDS_SOON:
                return self._trusted.issue_cert(*names, not_after=now + timedelta(days=2))
            case Fault.EXPIRED:
                return self._trusted.issue_cert(
                    *names, not_before=now - timedelta(days=400), not_after=now - timedelta(days=3)
                )
            case Fault.WRONG_NAME:
                return self._trusted.issue_cert("shared-17.hosting.example", not_after=now + _SOUND)
            case Fault.UNKNOWN_AUTHORITY:
                return self._stranger.issue_cert(*names, not_after=now + _SOUND)
            case _:
                return self._trusted.issue_cert(*names, not_after=now + _SOUND)


def _self_signed(names: tuple[str, ...]) -> tuple[bytes, bytes]:
    now = datetime.now(UTC)
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + _SOUND)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
        .sign(key, hashes.SHA256())
    )
    return (
        certificate.public_bytes(serialization.Encoding.PEM),
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
    )
