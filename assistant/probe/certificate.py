"""What a server's certificate says, read from what Python's TLS gives or from its DER form."""

import hashlib
import ssl
import warnings
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from assistant.model.observation import Certificate
from assistant.wire.reply import clean_text

MAX_NAMES: Final = 50
_MAX_CHARACTERS: Final = 255
_MAX_FIELDS: Final = 16
_VERSION_TAG: Final = 0xA0
_SEQUENCE_TAG: Final = 0x30


def from_verified(fields: Mapping[str, Any], der: bytes, authority: bytes | None = None) -> Certificate:
    """Read a certificate that OpenSSL has verified.

    Args:
        fields: as `ssl.SSLObject.getpeercert` gives them, not empty.
        der: the same certificate in DER form.
        authority: the DER form of the authority that the verified chain ends in, None where not known.
    """
    subject = dict(pair for part in fields.get("subject", ()) for pair in part)
    issuer = dict(pair for part in fields.get("issuer", ()) for pair in part)
    names = _texts(value for kind, value in fields.get("subjectAltName", ()) if kind in ("DNS", "IP Address"))
    return Certificate(
        subject=_text(subject.get("commonName")) or (names[0] if names else None),
        names=names,
        issuer=_text(issuer.get("organizationName") or issuer.get("commonName")),
        not_before_utc=_moment(fields.get("notBefore")),
        not_after_utc=_moment(fields.get("notAfter")),
        fingerprint=hashlib.sha256(der).hexdigest(),
        key_fingerprint=key_fingerprint(der),
        authority=hashlib.sha256(authority).hexdigest() if authority is not None else None,
    )


def from_der(der: bytes) -> Certificate:
    """Read a certificate nobody has verified. Blocks for some tens of milliseconds the first time.

    Shape: only the fingerprint where the rest cannot be read.
    """
    # Takes 50 ms to load, and is needed only where a certificate is not trusted.
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    fingerprint = hashlib.sha256(der).hexdigest()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about what is odd in a certificate that is not ours
            read = x509.load_der_x509_certificate(der)
            found = [str(part.value) for part in read.subject.get_attributes_for_oid(NameOID.COMMON_NAME)]
            issuer = [
                str(part.value)
                for oid in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME)
                for part in read.issuer.get_attributes_for_oid(oid)
            ]
            not_before, not_after = read.not_valid_before_utc, read.not_valid_after_utc
    except ValueError:
        return Certificate(fingerprint=fingerprint)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            alternative = read.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
            dns: list[str] = list(alternative.get_values_for_type(x509.DNSName))
            ips = [str(address) for address in alternative.get_values_for_type(x509.IPAddress)]
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        dns, ips = [], []
    names = _texts([*dns, *ips])
    return Certificate(
        subject=_text(found[0]) if found else (names[0] if names else None),
        names=names,
        issuer=_text(issuer[0]) if issuer else None,
        not_before_utc=not_before,
        not_after_utc=not_after,
        fingerprint=fingerprint,
        key_fingerprint=key_fingerprint(der),
    )


def key_fingerprint(der: bytes) -> str | None:
    """Return the SHA-256 over a certificate's SubjectPublicKeyInfo, hexadecimal; None where it cannot be found.

    Steps over the fields before it (RFC 5280 section 4.1) without loading a library for that.
    """
    tbs = _element(der, *_inside(der, 0, len(der)))
    if tbs is None:
        return None
    at, end = _inside(der, *tbs)
    fields: list[tuple[int, int]] = []
    while (field := _element(der, at, end)) is not None and len(fields) < _MAX_FIELDS:
        fields.append(field)
        at = field[1]
    # A version, tagged [0], goes before serial number, signature, issuer, validity, subject and the key.
    wanted = 6 if fields and der[fields[0][0]] == _VERSION_TAG else 5
    if len(fields) <= wanted or der[fields[wanted][0]] != _SEQUENCE_TAG:
        return None
    start, stop = fields[wanted]
    return hashlib.sha256(der[start:stop]).hexdigest()


def _element(der: bytes, at: int, end: int) -> tuple[int, int] | None:
    """Return where the DER element at ``at`` begins and ends, None unless it lies whole before ``end``."""
    content = _content(der, at, end)
    return None if content is None else (at, content[1])


def _inside(der: bytes, at: int, end: int) -> tuple[int, int]:
    """Return where the content of the DER element at ``at`` begins and ends; an empty span where there is none."""
    return _content(der, at, end) or (at, at)


def _content(der: bytes, at: int, end: int) -> tuple[int, int] | None:
    if at < 0 or at + 2 > end:
        return None
    length, start = der[at + 1], at + 2
    if length & 0x80:
        octets = length & 0x7F
        if not 1 <= octets <= 4 or start + octets > end:
            return None
        length, start = int.from_bytes(der[start : start + octets]), start + octets
    return (start, start + length) if start + length <= end else None


def _text(value: str | None) -> str | None:
    if value is None:
        return None
    shown, _ = clean_text(value[:_MAX_CHARACTERS].encode("utf-8", errors="replace"))
    return shown


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    shown = (_text(value) for _, value in zip(range(MAX_NAMES), values, strict=False))
    return tuple(value for value in shown if value)


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return datetime.fromtimestamp(ssl.cert_time_to_seconds(text), UTC)
    except (ValueError, OverflowError, OSError):
        return None
