"""Remembers for a day what became of marked messages: a server that accepts and loses them is known by that alone."""

import hashlib
import json
import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from assistant.host._json import decode, encode, read_bounded, write_atomically
from assistant.host.paths import private_folder
from assistant.model.fault import AssistantError
from assistant.model.mail import Outgoing
from assistant.model.proof import Outcome, Remembered

__all__ = ["Proofs"]

_log = logging.getLogger(__name__)
_WINDOW: Final = timedelta(days=1)
_MOST: Final = 200
_LARGEST: Final = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """One outcome. `way` and `domain` are hashes, so that a lost file names no place, server or correspondent."""

    way: str
    domain: str
    outcome: str
    at_utc: str
    waited_s: float


class Proofs:
    """The outcomes of the last day, by account, way out, network and recipient domain. Every call blocks on the disk.

    Args:
        file: where they are kept; losing it only makes a diagnosis less sure.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def note(
        self,
        *,
        account: str,
        outgoing: Outgoing,
        network: str,
        recipient: str,
        outcome: Outcome,
        waited_s: float,
        now_utc: datetime,
    ) -> None:
        """Remember an outcome; a file that cannot be written is let be.

        Args:
            account: label of the account.
            outgoing: the way it was sent.
            network: the network's mark.
            recipient: whom it was sent to.
            outcome: what became of it.
            waited_s: how long it was looked for, seconds.
            now_utc: aware.
        """
        entry = _Entry(
            way=_way(account, outgoing, network),
            domain=_domain(network, recipient),
            outcome=outcome.value,
            at_utc=now_utc.astimezone(UTC).isoformat(),
            waited_s=round(waited_s, 1),
        )
        kept = [*self._read(now_utc), entry][-_MOST:]
        try:
            private_folder(self._file.parent)
            write_atomically(self._file, [encode(one) for one in kept])
        except (OSError, AssistantError) as error:
            _log.info("an outcome could not be remembered: %s", type(error).__name__)

    def is_empty(self, now_utc: datetime) -> bool:
        """Tell whether nothing is remembered, so that nobody need wait to know the network."""
        return not self._read(now_utc)

    def recall(
        self, *, account: str, outgoing: Outgoing, network: str, recipient: str, now_utc: datetime
    ) -> Remembered | None:
        """Return what is known of messages sent this way from this network, None without any.

        The newest outcome decides; losses count back to the last message that arrived.
        """
        way, domain = _way(account, outgoing, network), _domain(network, recipient)
        losses = 0
        same = True
        newest: _Entry | None = None
        for entry in reversed([one for one in self._read(now_utc) if one.way == way]):
            newest = newest or entry
            if entry.outcome != Outcome.LOST_SO_FAR.value:
                break
            losses += 1
            same = same and entry.domain == domain
        if newest is None:
            return None
        return Remembered(
            outcome=Outcome(newest.outcome),
            at_utc=datetime.fromisoformat(newest.at_utc),
            waited_s=newest.waited_s,
            losses=losses,
            same_domain=same,
        )

    def _read(self, now_utc: datetime) -> list[_Entry]:
        try:
            document: Any = json.loads(read_bounded(self._file, _LARGEST))
            found = [decode(_Entry, one) for one in document]
            known = {one.value for one in Outcome}
            return [
                one
                for one in found
                if one.outcome in known and timedelta(0) <= now_utc - datetime.fromisoformat(one.at_utc) <= _WINDOW
            ]
        except (OSError, ValueError, TypeError, RecursionError):
            return []


def _hashed(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).lower().encode()).hexdigest()


def _way(account: str, outgoing: Outgoing, network: str) -> str:
    return _hashed("way", account, outgoing.host, str(outgoing.port), outgoing.authentication.value, network)


def _domain(network: str, recipient: str) -> str:
    # With the network's mark, which is under this installation's key, so that domains cannot be guessed from hashes.
    return _hashed("domain", network, recipient.rpartition("@")[2])
