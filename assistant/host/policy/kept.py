"""The last good copy of a signed policy, in the user's own folder: looked at anew, signature and all, at every read.

Whoever owns the folder can take the copy away, not change it: what must hold all the same stands in the local policy.
"""

import json
import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Protocol

from assistant.engine.policy.merge import Layer
from assistant.engine.policy.positions import Fault, Members, Node, plain
from assistant.engine.policy.signed import (
    LINK,
    LONGEST_TOKEN,
    Link,
    RefusedTokenError,
    Statement,
    link_of,
    statement,
    take_apart,
    why_not,
)
from assistant.host._json import read_bounded, write_atomically
from assistant.host.paths import private_folder
from assistant.model.fault import AssistantError
from assistant.model.policy import Level
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

_log = logging.getLogger(__name__)
_NAME: Final = "signed-policy.json"
EVERY: Final = timedelta(hours=4)
"""A copy that is so fresh need not be asked for."""
AFTER_FAILURE: Final = timedelta(minutes=15)
"""So long a server that did not answer well is left alone: no command waits for it in between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What is kept.

    Attributes:
        token: the last good one, as it came; None where none came yet.
        etag: the server's name for that version (RFC 9110 section 8.8.3); None where it gave none.
        again_utc: the server need not be asked before.
    """

    token: bytes | None
    etag: str | None
    again_utc: datetime


def is_signed_by(public_key: bytes, signature: bytes, signed: bytes) -> bool:
    """Tell whether a signature is good (RFC 8032)."""
    # By the library that TLS and the keyring rest on here already; loaded where a signed policy is used only.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def opened(octets: bytes, link: Link) -> Statement:
    """Return what a token says.

    Raises:
        RefusedTokenError: it is none, was not signed with the organisation's key, or says nothing sound.
    """
    token = take_apart(octets)
    if not is_signed_by(link.public_key, token.signature, token.signed):
        raise RefusedTokenError(
            sentence(QT_TRANSLATE_NOOP("Roampost", "It was not signed with the key that the policy here names."))
        )
    return statement(token.payload)


class KeptPolicy:
    """The place of the copy. Every call blocks on the disk.

    Args:
        folder: Roampost's state.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME

    def load(self) -> Copy | None:
        """Return the copy as it stands, unproven; None where there is none that can be read."""
        try:
            data = json.loads(read_bounded(self._path, 2 * LONGEST_TOKEN))
            again = datetime.fromisoformat(data["again_utc"])
            token, etag = data["token"], data["etag"]
            if again.tzinfo is None or not (etag is None or isinstance(etag, str)):
                return None
            octets = None if token is None else token.encode("ascii")
            return Copy(token=octets, etag=etag, again_utc=again.astimezone(UTC))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            _log.info("the kept policy cannot be read: %s", type(error).__name__)
            return None

    def keep(self, copy: Copy) -> None:
        """Keep a copy; one that cannot be written is let be."""
        try:
            private_folder(self._path.parent)
            write_atomically(
                self._path,
                {
                    "token": None if copy.token is None else copy.token.decode("ascii"),
                    "etag": copy.etag,
                    "again_utc": copy.again_utc.isoformat(),
                },
            )
        except (OSError, AssistantError) as error:
            _log.info("the policy could not be kept: %s", type(error).__name__)

    def good(self, link: Link) -> Statement | None:
        """Return what the copy says where its signature is good, be it out of date; None where there is none."""
        copy = self.load()
        try:
            return None if copy is None or copy.token is None else opened(copy.token, link)
        except RefusedTokenError:
            return None

    def is_due(self, now_utc: datetime) -> bool:
        """Tell whether the server may be asked again; a clock that was set back does not put it off."""
        copy = self.load()
        return copy is None or not timedelta(0) < copy.again_utc - now_utc <= EVERY


def link_in(layers: tuple[Layer, ...]) -> Link | None:
    """Return what the managed policy of this computer says of a signed one; the last source wins."""
    for layer in reversed(layers):
        if layer.level is Level.MANAGED and layer.node is not None and isinstance(layer.node.value, Members):
            for member in layer.node.value.members:
                link = link_of(plain(member.node)) if member.key == LINK else None
                if link is not None:
                    return link
    return None


class Source(Protocol):
    """Where policy comes from."""

    def layers(self) -> tuple[Layer, ...]:
        """Read it; never raises. Blocks."""
        ...


class WithSigned:
    """The platform's managed place, and the signed policy that it names.

    Args:
        inner: the platform's.
        kept: the copy.
        now_utc: aware.
    """

    def __init__(self, inner: Source, kept: KeptPolicy, now_utc: datetime) -> None:
        self._inner = inner
        self._kept = kept
        self._now_utc = now_utc

    def layers(self) -> tuple[Layer, ...]:
        """Read both; never raises. The computer's own word comes last, and so wins."""
        local = self._inner.layers()
        link = link_in(local)
        if link is None:
            return local
        signed = self._signed(link)
        return local if signed is None else (signed, *local)

    def _signed(self, link: Link) -> Layer | None:
        copy = self._kept.load()
        if copy is None or copy.token is None:
            said = sentence(QT_TRANSLATE_NOOP("Roampost", "No copy of it was fetched yet."))
            return _refused(link, said) if link.required else None
        try:
            told = opened(copy.token, link)
        except RefusedTokenError as error:
            return _refused(link, error.sentence)
        stale = why_not(told, None, self._now_utc)
        return _refused(link, stale) if stale is not None else _layer(link, told.policy)


def _layer(link: Link, node: Node) -> Layer:
    return Layer(level=Level.MANAGED, where=link.url, node=node)


def _refused(link: Link, said: Sentence) -> Layer:
    """Return a source that counts for nothing; one that is required closes, as any managed one with a fault."""
    level = Level.MANAGED if link.required else Level.RECOMMENDED
    return Layer(level=level, where=link.url, node=None, fault=Fault(line=0, sentence=said))
