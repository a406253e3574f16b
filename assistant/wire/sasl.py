"""SASL mechanisms as step machines: challenges in, answers out; secrets only pass through.

Source: RFC 4422 (the frame), 4616 (PLAIN), draft-murchison-sasl-login-00 (LOGIN), 2195 (CRAM-MD5),
5802 and 7677 (SCRAM), 4013 (SASLprep).
"""

import base64
import binascii
import hashlib
import hmac
import re
import stringprep
import unicodedata
from collections.abc import Callable, Iterable
from typing import Final, Protocol

from assistant.model.mail import Mechanism
from assistant.model.secret import Secret
from assistant.wire.fault import LocalProtocolError

MAX_ITERATIONS: Final = 250_000  # a tenth of a second of hashing; a server may not keep us busy for longer
MAX_CHALLENGE_OCTETS: Final = 4096

# Fewest round trips first: PLAIN takes one, the others two and more.
_UNDER_TLS: Final = (
    Mechanism.PLAIN,
    Mechanism.LOGIN,
    Mechanism.SCRAM_SHA_256,
    Mechanism.SCRAM_SHA_1,
    Mechanism.CRAM_MD5,
)
# Those that do not show the secret first.
_IN_CLEAR: Final = (
    Mechanism.SCRAM_SHA_256,
    Mechanism.SCRAM_SHA_1,
    Mechanism.CRAM_MD5,
    Mechanism.PLAIN,
    Mechanism.LOGIN,
)


class SaslError(Exception):
    """The server's challenge makes no sense, or the server could not prove itself. The text holds no secret."""


def choose_mechanism(offered: Iterable[str], encrypted: bool) -> Mechanism | None:
    """Choose the mechanism to try among those offered; None when we speak none of them.

    Args:
        offered: names as the server sent them.
        encrypted: under TLS: PLAIN, LOGIN, SCRAM-SHA-256, SCRAM-SHA-1, CRAM-MD5 in that order;
            else those that do not show the secret come first. Whether a secret may be
            used in clear at all is not decided here.

    Source: RFC 4954 section 4; RFC 4616 section 6 (PLAIN only under TLS).
    """
    names = {name.upper() for name in offered}
    order = _UNDER_TLS if encrypted else _IN_CLEAR
    return next((mechanism for mechanism in order if mechanism.value in names), None)


class SaslClient(Protocol):
    """One authentication from the client's side; every mechanism ends after three challenges at most.

    Attributes:
        mechanism: its name.
        secret: what must never be shown of a server's echo.
        proven: the server has shown what the mechanism demands of it; always True where it demands nothing.
    """

    mechanism: Mechanism
    secret: Secret
    proven: bool

    def initial(self) -> bytes | None:
        """Return the initial response, None where the server speaks first."""
        ...

    def step(self, challenge: bytes) -> bytes:
        """Answer one challenge.

        Raises:
            SaslError: the challenge makes no sense.
        """
        ...


class Plain:
    """PLAIN: one message, no challenge. Source: RFC 4616 section 2."""

    mechanism = Mechanism.PLAIN
    proven = True

    def __init__(self, username: str, secret: Secret) -> None:
        self._username = _no_nul(username)
        self.secret = secret
        self._repeated = False
        _no_nul(secret.reveal())

    def initial(self) -> bytes | None:
        """Return ``NUL username NUL password``; the authorization identity stays empty."""
        return b"\0" + self._username.encode() + b"\0" + self.secret.reveal().encode()

    def step(self, challenge: bytes) -> bytes:
        """Repeat the message for a server that overlooked it in the command (an empty challenge)."""
        if challenge or self._repeated:
            raise SaslError("PLAIN has no challenge")
        self._repeated = True
        return self.initial() or b""


class Login:
    """LOGIN: name and password asked for in turn, whatever the prompts say.

    Source: draft-murchison-sasl-login-00 section 2.
    """

    mechanism = Mechanism.LOGIN
    proven = True

    def __init__(self, username: str, secret: Secret) -> None:
        self.secret = secret
        self._answers: list[Callable[[], bytes]] = [username.encode, lambda: secret.reveal().encode()]

    def initial(self) -> bytes | None:
        """Return None: the server speaks first."""
        return None

    def step(self, challenge: bytes) -> bytes:
        """Answer the first prompt with the name, the second with the password."""
        del challenge
        if not self._answers:
            raise SaslError("LOGIN has two challenges only")
        return self._answers.pop(0)()


class CramMd5:
    """CRAM-MD5: a keyed digest of the challenge. Source: RFC 2195 section 2."""

    mechanism = Mechanism.CRAM_MD5
    proven = True

    def __init__(self, username: str, secret: Secret) -> None:
        self._username = username
        self.secret = secret
        self._done = False

    def initial(self) -> bytes | None:
        """Return None: the server speaks first."""
        return None

    def step(self, challenge: bytes) -> bytes:
        """Return ``username digest``, the digest in lower-case hexadecimal."""
        if self._done or not challenge:
            raise SaslError("CRAM-MD5 has one challenge, and it is not empty")
        self._done = True
        digest = hmac.new(self.secret.reveal().encode(), challenge, hashlib.md5).hexdigest()
        return f"{self._username} {digest}".encode()


class Scram:
    """SCRAM without channel binding; the server's signature is checked.

    Source: RFC 5802 sections 3, 5 and 7; RFC 7677 for SHA-256.

    Args:
        mechanism: SCRAM-SHA-1 or SCRAM-SHA-256.
        username: as known to the server.
        secret: the password.
        nonce: printable ASCII without a comma, fresh for each authentication.
    """

    def __init__(self, mechanism: Mechanism, username: str, secret: Secret, nonce: str) -> None:
        self.mechanism = mechanism
        self.proven = False
        self._hash = {Mechanism.SCRAM_SHA_1: "sha1", Mechanism.SCRAM_SHA_256: "sha256"}[mechanism]
        self.secret = secret
        self._nonce = nonce
        name = saslprep(username).replace("=", "=3D").replace(",", "=2C")
        self._first_bare = f"n={name},r={nonce}"
        self._expected: bytes | None = None

    def initial(self) -> bytes | None:
        """Return the client-first message."""
        return b"n,," + self._first_bare.encode()

    def step(self, challenge: bytes) -> bytes:
        """Answer the server-first message with the proof, and check the server-final message."""
        if self._expected is None:
            return self._client_final(challenge)
        if self.proven:
            raise SaslError("SCRAM is over and the server goes on")
        self._check(challenge)
        return b""

    def _client_final(self, challenge: bytes) -> bytes:
        fields = _scram_fields(challenge)
        nonce, salt_text, count = fields.get("r", ""), fields.get("s", ""), fields.get("i", "")
        if "m" in fields or not nonce.startswith(self._nonce) or len(nonce) <= len(self._nonce):
            raise SaslError("the server's nonce does not continue ours")
        if not re.fullmatch(r"[1-9]\d{0,8}", count) or int(count) > MAX_ITERATIONS:
            raise SaslError("the server's iteration count is out of bounds")
        try:
            salt = base64.b64decode(salt_text, validate=True)
        except (binascii.Error, ValueError):
            raise SaslError("the server's salt is not base64") from None
        password = saslprep(self.secret.reveal()).encode()
        salted = hashlib.pbkdf2_hmac(self._hash, password, salt, int(count))
        client_key = hmac.digest(salted, b"Client Key", self._hash)
        stored_key = hashlib.new(self._hash, client_key).digest()
        without_proof = f"c=biws,r={nonce}"
        message = f"{self._first_bare},".encode() + challenge + f",{without_proof}".encode()
        signature = hmac.digest(stored_key, message, self._hash)
        proof = bytes(a ^ b for a, b in zip(client_key, signature, strict=True))
        server_key = hmac.digest(salted, b"Server Key", self._hash)
        self._expected = hmac.digest(server_key, message, self._hash)
        return f"{without_proof},p={base64.b64encode(proof).decode()}".encode()

    def _check(self, challenge: bytes) -> None:
        fields = _scram_fields(challenge)
        if "e" in fields:
            raise SaslError("the server ended SCRAM with an error of its own")
        try:
            signature = base64.b64decode(fields.get("v", ""), validate=True)
        except (binascii.Error, ValueError):
            signature = b""
        if self._expected is None or not hmac.compare_digest(signature, self._expected):
            raise SaslError("the server's SCRAM signature is wrong: it does not know the password")
        self.proven = True


def make_client(mechanism: Mechanism, username: str, secret: Secret, nonce: str) -> SaslClient:
    """Make the step machine of a mechanism.

    Raises:
        LocalProtocolError: a mechanism that is only known by name, or a NUL in name or password.

    Source: RFC 4422 section 3.
    """
    match mechanism:
        case Mechanism.PLAIN:
            return Plain(username, secret)
        case Mechanism.LOGIN:
            return Login(username, secret)
        case Mechanism.CRAM_MD5:
            return CramMd5(username, secret)
        case Mechanism.SCRAM_SHA_1 | Mechanism.SCRAM_SHA_256:
            return Scram(mechanism, username, secret, nonce)
        case _:
            raise LocalProtocolError(f"{mechanism.value} cannot be spoken")


def encode_line(message: bytes) -> bytes:
    """Encode one message for a line of SMTP or POP3, without CRLF.

    Source: RFC 4954 section 4; RFC 5034 section 4.
    """
    return base64.b64encode(message)


def decode_challenge(text: str) -> bytes:
    """Decode the text of a 334 reply or of a POP3 ``+`` line.

    Raises:
        SaslError: no base64, or too long.

    Source: RFC 4954 section 4; RFC 5034 section 4.
    """
    if len(text) > MAX_CHALLENGE_OCTETS:
        raise SaslError("the challenge is too long")
    try:
        return base64.b64decode(text.strip().encode("ascii"), validate=True)
    except (binascii.Error, ValueError):
        raise SaslError("the challenge is not base64") from None


def saslprep(text: str) -> str:
    """Prepare a name or password so that what looks the same is the same; unassigned code points are let through.

    Shape: returned unchanged where the profile forbids it, since the server will say no by itself.

    Source: RFC 4013 section 2.
    """
    if text.isascii():
        return text
    mapped = "".join(
        " " if stringprep.in_table_c12(char) else char for char in text if not stringprep.in_table_b1(char)
    )
    normal = unicodedata.normalize("NFKC", mapped)
    forbidden = (
        stringprep.in_table_c12,
        stringprep.in_table_c21_c22,
        stringprep.in_table_c3,
        stringprep.in_table_c4,
        stringprep.in_table_c5,
        stringprep.in_table_c6,
        stringprep.in_table_c7,
        stringprep.in_table_c8,
        stringprep.in_table_c9,
    )
    if any(table(char) for char in normal for table in forbidden):
        return text
    return normal


def _scram_fields(message: bytes) -> dict[str, str]:
    try:
        text = message.decode("utf-8")
    except UnicodeDecodeError:
        raise SaslError("the SCRAM message is not UTF-8") from None
    fields: dict[str, str] = {}
    for part in text.split(","):
        name, equals, value = part.partition("=")
        if not equals or len(name) != 1:
            raise SaslError("the SCRAM message is not a list of fields")
        fields.setdefault(name, value)
    return fields


def _no_nul(text: str) -> str:
    if "\0" in text:
        raise LocalProtocolError("a NUL cannot be sent in a log-in name or password")
    return text
