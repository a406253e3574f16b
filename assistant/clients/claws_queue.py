"""The queue of Claws Mail and Sylpheed: how many messages of an account wait, and whom the newest is for."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from assistant.clients.files import read_settings
from assistant.model.fault import SettingsError

MAX_MESSAGES: Final = 1000
_HEAD_OCTETS: Final = 16 * 1024
_ADDRESS_OCTETS: Final = 512

# The file is the program's own; only two attributes are wanted, so no XML parser sees it.
_FOLDER: Final = re.compile(r"<(/?)folder(item)?\b([^<>]*)>")
_ATTRIBUTE: Final = re.compile(r'\b(type|path)="([^"]*)"')
_ADDRESS: Final = re.compile(r"<?([^\s<>,@]+@[^\s<>,@]+)>?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Queued messages of one account: how many, and the first recipient of the newest, None where not to be read."""

    count: int = 0
    newest_recipient: str | None = None


def read_queue(home: Path, config_folder: Path, account_header: str) -> dict[str, Waiting] | None:
    """Count the queued messages by account number, which stands in the header ``account_header``.

    Returns:
        None where there is no queue to be read, or more than `MAX_MESSAGES` wait.
    """
    folders = [folder for folder in _queue_folders(home, config_folder) if folder.is_dir()]
    if not folders:
        return None
    found: dict[str, list[tuple[int, str | None]]] = {}
    seen = 0
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if not entry.name.isascii() or not entry.name.isdigit():
                        continue
                    seen += 1
                    if seen > MAX_MESSAGES or len(entry.name) > 10:
                        return None
                    account, recipient = _head(Path(entry.path), account_header)
                    if account is not None:
                        found.setdefault(account, []).append((int(entry.name), recipient))
        except OSError:
            return None
    return {
        account: Waiting(count=len(messages), newest_recipient=max(messages, key=lambda message: message[0])[1])
        for account, messages in found.items()
    }


def _queue_folders(home: Path, config_folder: Path) -> list[Path]:
    """Find the queue folders of the MH mailboxes; the usual one where the list cannot be read."""
    try:
        text = read_settings(config_folder / "folderlist.xml").text()
    except SettingsError:
        return [home / "Mail" / "queue"]
    folders: list[Path] = []
    mailbox: str | None = None
    for closing, item, attributes in _FOLDER.findall(text):
        values = dict(_ATTRIBUTE.findall(attributes))
        if not item:
            mailbox = values.get("path") if not closing and values.get("type") == "mh" else None
        elif mailbox and values.get("type") == "queue" and values.get("path"):
            folders.append(home / mailbox / values["path"])
    return folders or [home / "Mail" / "queue"]


def _head(path: Path, account_header: str) -> tuple[str | None, str | None]:
    """Read account number and first recipient from a queued message's special headers."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        try:
            head = os.read(handle, _HEAD_OCTETS)
        finally:
            os.close(handle)
    except OSError:
        return None, None
    account = recipient = None
    for line in head.decode("utf-8", "replace").split("\n"):
        if line.startswith("X-Claws-End-Special-Headers") or not line.strip():
            break
        name, _, value = line.partition(":")
        if name == account_header and value.strip().isdigit():
            account = str(int(value))
        elif name == "R" and (match := _ADDRESS.search(value[:_ADDRESS_OCTETS])):
            recipient = match.group(1)
    return account, recipient
