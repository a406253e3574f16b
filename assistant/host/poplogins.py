"""Remembers for half an hour that a POP3 log-in of Roampost's opened a relay: it may stand open by that alone."""

import hashlib
import json
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from assistant.host.paths import private_folder
from assistant.model.fault import AssistantError
from assistant.model.net import NetworkSnapshot

_log = logging.getLogger(__name__)
_WINDOW: Final = timedelta(minutes=30)
_MOST: Final = 200
_LARGEST: Final = 256 * 1024


class PopLogins:
    """The log-ins of the last half hour, by account and network, as hashes. Every call blocks on the disk.

    A server that wants POP before SMTP lets the same address in for some minutes after a log-in
    (RFC 2476 section 3.3 calls it a weaker way); a second diagnosis must not take that for an open door.

    Args:
        file: where they are kept; losing it only makes a diagnosis less sure.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def note(self, account: str, network: NetworkSnapshot, now_utc: datetime) -> None:
        """Remember a log-in made just now; a file that cannot be written is let be."""
        kept = self._read(now_utc)
        kept[_name(account, network)] = now_utc.astimezone(UTC).isoformat()
        newest = dict(sorted(kept.items(), key=lambda pair: pair[1])[-_MOST:])
        try:
            private_folder(self._file.parent)
            fresh = self._file.with_suffix(".new")
            fresh.write_text(json.dumps(newest), encoding="utf-8")
            fresh.replace(self._file)
        except (OSError, AssistantError) as error:
            _log.info("a log-in could not be remembered: %s", type(error).__name__)

    def is_empty(self, now_utc: datetime) -> bool:
        """Tell whether nothing is remembered, so that nobody need wait to know the network."""
        return not self._read(now_utc)

    def is_recent(self, account: str, network: NetworkSnapshot, now_utc: datetime) -> bool:
        """Tell whether a log-in was made for this account from this network in the last half hour."""
        return _name(account, network) in self._read(now_utc)

    def last(self, account: str, network: NetworkSnapshot, now_utc: datetime) -> datetime | None:
        """Return when the last log-in of the last half hour was made for this account from this network."""
        when = self._read(now_utc).get(_name(account, network))
        return None if when is None else datetime.fromisoformat(when)

    def _read(self, now_utc: datetime) -> dict[str, str]:
        try:
            with self._file.open("rb") as file:
                kept = json.loads(file.read(_LARGEST))
            found = {str(name): str(when) for name, when in kept.items()}
            return {
                name: when
                for name, when in found.items()
                if timedelta(0) <= now_utc - datetime.fromisoformat(when) <= _WINDOW
            }
        except (OSError, ValueError, AttributeError, TypeError, RecursionError):
            return {}


def _name(account: str, network: NetworkSnapshot) -> str:
    parts = (account.lower(), network.gateway or "", network.gateway_hardware or "", *network.addresses)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
