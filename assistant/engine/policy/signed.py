"""A policy that is fetched: a signed token, what it says, and whether it may take the place of the one before.

The token is a JSON Web Signature in compact form (RFC 7515 section 3.1) by Ed25519 (RFC 8037 section 3.1). Its payload
is ``{"serial": 7, "valid_until": "2027-01-31T00:00:00Z", "policy": {…}}``; the policy's keys are those of a file.
"""

import base64
import binascii
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from assistant.engine.policy.positions import LONGEST, BadDocumentError, Members, Node, read
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

LONGEST_TOKEN: Final = LONGEST
"""Octets; so the policy in it is a quarter shorter."""
KEY_OCTETS: Final = 32
SIGNATURE_OCTETS: Final = 64
LINK: Final = "signed_policy"
"""The key of a policy file that says where a signed one comes from; a signed one may not say it."""

_TOKEN: Final = re.compile(rb"[A-Za-z0-9_-]{1,2000}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}")
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_MOST_SERIAL: Final = 2**53 - 1


class RefusedTokenError(Exception):
    """The token cannot be taken over; `sentence` says why."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said.template)
        self.sentence = said


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where a signed policy comes from.

    Attributes:
        url: ``https``.
        public_key: Ed25519 (RFC 8032 section 5.1.5), 32 octets.
        required: without a good copy nothing is changed.
    """

    url: str
    public_key: bytes
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A token taken apart, its signature not looked at yet.

    Attributes:
        signed: what the signature is over.
        signature: 64 octets.
        payload: what is said.
    """

    signed: bytes
    signature: bytes
    payload: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a token says.

    Attributes:
        serial: grows with every version.
        valid_until: it counts for nothing after that moment.
        policy: the document, to be checked like a file.
    """

    serial: int
    valid_until: datetime
    policy: Node


def link_of(value: object) -> Link | None:
    """Return what a sound policy says under `LINK`; None where it says nothing usable."""
    if not isinstance(value, dict):
        return None
    url, key = value.get("url"), value.get("public_key")
    if not isinstance(url, str) or not url.startswith("https://"):
        return None
    try:
        octets = base64.b64decode(key, validate=True) if isinstance(key, str) else b""
    except (binascii.Error, ValueError):
        return None
    if len(octets) != KEY_OCTETS:
        return None
    return Link(url=url, public_key=octets, required=value.get("required") is True)


def take_apart(octets: bytes) -> Token:
    """Take a token apart.

    Raises:
        RefusedTokenError: it is none, or one by another algorithm.
    """
    octets = octets.strip()
    if len(octets) > LONGEST_TOKEN or not _TOKEN.fullmatch(octets):
        raise RefusedTokenError(sentence(QT_TRANSLATE_NOOP("Roampost", "It is not a signed policy.")))
    head, payload, signature = octets.split(b".")
    try:
        header = json.loads(_plain(head))
        found = _plain(signature)
        said = _plain(payload)
    except (ValueError, RecursionError):
        raise RefusedTokenError(sentence(QT_TRANSLATE_NOOP("Roampost", "It is not a signed policy."))) from None
    # RFC 7515 section 4.1.11: what a header marks as critical and is not understood makes the token worthless.
    if not isinstance(header, dict) or header.get("alg") != "EdDSA" or "crit" in header or "b64" in header:
        raise RefusedTokenError(
            sentence(QT_TRANSLATE_NOOP("Roampost", "It is not signed in the only way that counts, EdDSA (Ed25519)."))
        )
    return Token(signed=head + b"." + payload, signature=found, payload=said)


def _plain(part: bytes) -> bytes:
    # RFC 7515 section 2: base64url without padding.
    return base64.b64decode(part + b"=" * (-len(part) % 4), altchars=b"-_", validate=True)


def statement(payload: bytes) -> Statement:
    """Read what a token says; only after its signature was found good.

    Raises:
        RefusedTokenError: it is not what it should be.
    """
    try:
        node = read(payload)
    except BadDocumentError as error:
        raise RefusedTokenError(error.fault.sentence) from None
    said = {one.key: one.node for one in node.value.members} if isinstance(node.value, Members) else {}
    serial, until, policy = said.get("serial"), said.get("valid_until"), said.get("policy")
    if said.keys() != {"serial", "valid_until", "policy"} or serial is None or until is None or policy is None:
        raise RefusedTokenError(
            sentence(
                QT_TRANSLATE_NOOP("Roampost", "It must hold {keys}, and nothing else."),
                keys="serial, valid_until, policy",
            )
        )
    number = serial.value
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= _MOST_SERIAL:
        raise RefusedTokenError(sentence(QT_TRANSLATE_NOOP("Roampost", "Its serial must be a whole number from 1.")))
    if not isinstance(policy.value, Members):
        raise RefusedTokenError(sentence(QT_TRANSLATE_NOOP("Roampost", "Its policy must be an object in braces.")))
    if any(one.key == LINK for one in policy.value.members):
        raise RefusedTokenError(
            sentence(QT_TRANSLATE_NOOP("Roampost", "It may not say {key}: only this computer may."), key=LINK)
        )
    return Statement(serial=number, valid_until=_moment(until.value), policy=policy)


def _moment(value: object) -> datetime:
    try:
        if isinstance(value, str) and _MOMENT.fullmatch(value):
            return datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        pass
    raise RefusedTokenError(
        sentence(
            QT_TRANSLATE_NOOP("Roampost", "Its valid_until must be a moment in UTC such as {example}."),
            example="2027-01-31T00:00:00Z",
        )
    )


def why_not(new: Statement, before: Statement | None, now_utc: datetime) -> Sentence | None:
    """Return why a statement may not come into force; None where it may.

    Args:
        new: with a good signature.
        before: the last good one; an older one never takes its place.
        now_utc: aware.
    """
    if before is not None and new.serial < before.serial:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "It is older (serial {new}) than the one kept here (serial {kept})."),
            new=new.serial,
            kept=before.serial,
        )
    if new.valid_until <= now_utc:
        return sentence(
            QT_TRANSLATE_NOOP("Roampost", "It was valid until {moment} only."),
            moment=new.valid_until.strftime("%Y-%m-%d %H:%M UTC"),
        )
    return None
