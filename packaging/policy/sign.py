#!/usr/bin/env python3
"""Sign a policy for fetching: makes the key once, then a token for every version. Keep the private key offline.

``python packaging/policy/sign.py key PRIVATE-KEY`` writes a new Ed25519 key (PKCS #8, PEM, mode 0600) and prints what
goes into ``signed_policy.public_key``.

``python packaging/policy/sign.py sign PRIVATE-KEY POLICY SERIAL VALID-UNTIL`` prints the token to publish at
``signed_policy.url``: a JSON Web Signature (RFC 7515, RFC 8037), which other tools can make as well. SERIAL grows with
every version; VALID-UNTIL is a moment in UTC such as 2027-01-31T00:00:00Z. Check the policy first: ``roampost policy
check``.
"""

import base64
import json
import os
import sys
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

HEADER = b'{"alg":"EdDSA"}'


def make_key(path: Path) -> str:
    """Write a new private key, and return the public one in Base64.

    Raises:
        FileExistsError: there is a file already; a key is never overwritten.
    """
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(pem)
    return public(key)


def public(key: Ed25519PrivateKey) -> str:
    """Return the public key as a policy names it."""
    # Older than `public_bytes_raw`, which Debian 12's cryptography has not.
    raw = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return base64.b64encode(raw).decode("ascii")


def load(path: Path) -> Ed25519PrivateKey:
    """Read a private key.

    Raises:
        ValueError: it is none by Ed25519.
    """
    key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("this is no Ed25519 key")  # noqa: TRY004 - bad input, not a programmer's error
    return key


def sign(key: Ed25519PrivateKey, policy: object, serial: int, valid_until: str) -> bytes:
    """Return the token.

    Raises:
        ValueError: no reader would take the serial or the moment.
    """
    if serial < 1:
        raise ValueError("the serial is 1 or more")
    datetime.strptime(valid_until, "%Y-%m-%dT%H:%M:%S%z")
    payload = {"serial": serial, "valid_until": valid_until, "policy": policy}
    signed = _coded(HEADER) + b"." + _coded(json.dumps(payload, indent=1, ensure_ascii=False).encode())
    return signed + b"." + _coded(key.sign(signed))


def _coded(octets: bytes) -> bytes:
    return base64.urlsafe_b64encode(octets).rstrip(b"=")


def main(arguments: list[str]) -> int:
    """Run the command."""
    try:
        match arguments:
            case ["key", path]:
                print(make_key(Path(path)))
            case ["sign", path, policy, serial, valid_until]:
                document = json.loads(Path(policy).read_bytes())
                print(sign(load(Path(path)), document, int(serial), valid_until).decode("ascii"))
            case _:
                print(__doc__, file=sys.stderr)
                return 64
    except (OSError, ValueError) as error:
        print(f"sign.py: {error}", file=sys.stderr)
        return 65
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
