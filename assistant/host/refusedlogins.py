"""Remembers for a quarter of an hour that a log-in was refused: the next run must not try it again by itself."""

import hashlib
import json
import logging
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from assistant.host.paths import private_folder
from assistant.model.fault import AssistantError
from assistant.model.finding import Restriction
from assistant.model.provider import RecentRefusal
from assistant.model.secret import Secret

_log = logging.getLogger(__name__)
_WINDOW: Final = timedelta(minutes=15)
_MOST: Final = 200
_LARGEST: Final = 256 * 1024


class RefusedLogins:
    """The refused log-ins of the last quarter of an hour, by account, as hashes. Every call blocks on the disk.

    Providers lock an account after some wrong log-ins; a diagnosis that is asked for again and again must not be
    what makes them. Threads may share one object. A secret is never written: which ones were refused is known only
    while this process lasts.

    Args:
        file: where they are kept; losing it costs at most one more log-in.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._refused: dict[str, set[Secret]] = {}
        self._lock = threading.Lock()

    def note(self, address: str, restriction: Restriction, secret: Secret, now_utc: datetime) -> None:
        """Remember a refusal made just now; a file that cannot be written is let be."""
        name = _name(address)
        with self._lock:
            self._refused.setdefault(name, set()).add(secret)
            kept = self._read(now_utc)
            kept[name] = (now_utc.astimezone(UTC), restriction)
            self._write(kept)

    def forget(self, address: str) -> None:
        """The account's secret has changed, or a log-in was accepted: nothing stands against trying."""
        name = _name(address)
        with self._lock:
            self._refused.pop(name, None)
            kept = self._read(None)
            if kept.pop(name, None) is not None:
                self._write(kept)

    def recent(self, address: str, typed: Secret | None, now_utc: datetime) -> RecentRefusal | None:
        """Return the account's refusal of the last quarter of an hour, None where a log-in may be made.

        Args:
            address: the account's.
            typed: a secret that the user typed for this run: it may be tried, unless this very one was refused.
            now_utc: aware.
        """
        name = _name(address)
        if typed is not None and typed not in self._refused.get(name, set()):
            return None
        found = self._read(now_utc).get(name)
        if found is None:
            return None
        return RecentRefusal(restriction=found[1], minutes=int((now_utc - found[0]).total_seconds() // 60))

    def _read(self, now_utc: datetime | None) -> dict[str, tuple[datetime, Restriction]]:
        """Read what is remembered; with a time, only what is recent by then."""
        try:
            with self._file.open("rb") as file:
                kept = json.loads(file.read(_LARGEST))
            found = {
                str(name): (datetime.fromisoformat(str(when)), Restriction(what)) for name, (when, what) in kept.items()
            }
            return {
                name: pair
                for name, pair in found.items()
                if now_utc is None or timedelta(0) <= now_utc - pair[0] <= _WINDOW
            }
        except (OSError, ValueError, AttributeError, TypeError, RecursionError):
            return {}

    def _write(self, kept: dict[str, tuple[datetime, Restriction]]) -> None:
        newest = sorted(kept.items(), key=lambda pair: pair[1][0])[-_MOST:]
        text = json.dumps({name: [when.isoformat(), what.value] for name, (when, what) in newest})
        try:
            private_folder(self._file.parent)
            fresh = self._file.with_suffix(".new")
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(self._file)
        except (OSError, AssistantError) as error:
            _log.info("a refused log-in could not be remembered: %s", type(error).__name__)


def _name(address: str) -> str:
    return hashlib.sha256(f"refused\0{address.lower()}".encode()).hexdigest()
