"""Authorities that were added to this computer, out of files as administrators leave them."""

import hashlib
import ssl
from pathlib import Path

import pytest
import trustme

from assistant.host.authorities import local_authorities


def pem() -> str:
    return trustme.CA(organization_name="Firma").cert_pem.bytes().decode()


def mark(text: str) -> str:
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(text)).hexdigest()


def test_every_certificate_of_every_file(tmp_path: Path) -> None:
    one, two, three = pem(), pem(), pem()
    (tmp_path / "company").mkdir()
    (tmp_path / "company" / "proxy.crt").write_text(f"# ours\n{one}{two}")
    (tmp_path / "shield.pem").write_text(three)
    assert local_authorities([tmp_path]) == {mark(one), mark(two), mark(three)}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\0",
        b"-----BEGIN CERTIFICATE-----\n",
        b"-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n",
    ],
)
def test_what_is_no_certificate_is_passed_over(tmp_path: Path, content: bytes) -> None:
    sound = pem()
    (tmp_path / "a.crt").write_bytes(content)
    (tmp_path / "b.crt").write_text(sound)
    (tmp_path / "folder.crt").mkdir()
    (tmp_path / "notes.txt").write_text(pem())
    assert mark(sound) in local_authorities([tmp_path, tmp_path / "not-there"])
    assert len(local_authorities([tmp_path])) <= 2
