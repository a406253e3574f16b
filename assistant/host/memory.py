"""What earlier runs learned of servers and networks: one small private file, which may be lost at any time.

It names the provider's own servers, and no network: those, and own addresses, stand in it as HMACs under this
installation's key. Nothing of a message, a recipient or a secret is in it.
"""

import json
import logging
import re
import threading
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from assistant.engine.baseline import KEPT, MOST, merge
from assistant.host._json import decode, encode, read_bounded, write_atomically
from assistant.host.fingerprint import mark_of
from assistant.host.paths import private_folder
from assistant.model.baseline import ServerBaseline
from assistant.model.fault import AssistantError

_log = logging.getLogger(__name__)
_SCHEMA: Final = "roampost.memory/1"
_LARGEST: Final = 1024 * 1024
_MAX_TEXT: Final = 255
_MAX_LIST: Final = 40
_CLOCKS_DIFFER: Final = timedelta(minutes=5)
_MARK: Final = re.compile(r"[0-9a-f]{64}")


class FileMemory:
    """The memory in one file. Every call blocks on the disk; none raises for what is wrong with the file.

    Args:
        file: made on the first note, mode 0600 in a folder of mode 0700.
        key: this installation's own, for marks.
    """

    def __init__(self, file: Path, key: Callable[[], bytes]) -> None:
        self._file = file
        self._key = key
        self._lock = threading.Lock()

    def recall(self, now_utc: datetime) -> tuple[ServerBaseline, ...]:
        """See `Memory.recall`."""
        return tuple(one for one in self._read() if timedelta(0) <= now_utc + _CLOCKS_DIFFER - one.seen_utc <= KEPT)

    def note(self, fresh: Iterable[ServerBaseline], now_utc: datetime) -> None:
        """See `Memory.note`."""
        noted = tuple(fresh)
        if not noted:
            return
        with self._lock:
            kept = merge(self.recall(now_utc), noted)
            try:
                if self._is_newer():
                    return
                private_folder(self._file.parent)
                write_atomically(self._file, {"schema": _SCHEMA, "servers": encode(kept)})
            except (OSError, AssistantError) as error:
                _log.info("what was learned could not be kept: %s", type(error).__name__)

    def forget(self) -> None:
        """See `Memory.forget`."""
        with self._lock:
            try:
                self._file.unlink(missing_ok=True)
            except OSError as error:
                _log.info("what was learned could not be forgotten: %s", type(error).__name__)

    def mark(self, address: str) -> str:
        """See `Memory.mark`."""
        return mark_of(self._key(), "address", address)

    def _read(self) -> tuple[ServerBaseline, ...]:
        found: list[ServerBaseline] = []
        document = self._document()
        servers = document.get("servers") if document.get("schema") == _SCHEMA else None
        for item in servers[-MOST:] if isinstance(servers, list) else []:
            try:
                found.append(_checked(decode(ServerBaseline, item)))
            except (ValueError, OverflowError):
                continue
        return tuple(found)

    def _document(self) -> dict[str, object]:
        try:
            # A pipe in its place would never end.
            if not self._file.is_file():
                return {}
            read = json.loads(read_bounded(self._file, _LARGEST))
        except (OSError, ValueError, RecursionError):
            return {}
        return read if isinstance(read, dict) else {}

    def _is_newer(self) -> bool:
        """Tell whether a later version of Roampost wrote the file: it is not to be overwritten with less."""
        schema = self._document().get("schema")
        return isinstance(schema, str) and schema.startswith("roampost.memory/") and schema != _SCHEMA


def _checked(one: ServerBaseline) -> ServerBaseline:
    """Return an entry whose values can be.

    Raises:
        ValueError: one cannot.
    """
    texts = (one.endpoint.host, one.greeting_name, one.issuer, one.key, one.refusal, one.line_suffix)
    lists = (one.keywords, one.secured_keywords, one.mechanisms, one.addresses)
    marks = (one.network, one.relayed_address)
    if (
        not 0 < one.endpoint.port < 65536
        or not 0 < one.count < 2**31
        or any(text is not None and len(text) > _MAX_TEXT for text in texts)
        or any(len(found) > _MAX_LIST or any(len(text) > _MAX_TEXT for text in found) for found in lists)
        or any(mark is not None and not _MARK.fullmatch(mark) for mark in marks)
    ):
        raise ValueError("bounds")
    return one
