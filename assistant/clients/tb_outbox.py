"""Thunderbird's "Unsent Messages": what waits there, and by which identity. Only ever read."""

import os
import re
import stat
from pathlib import Path
from typing import Final

from assistant.clients.outbox import HEAD_OCTETS, MAX_MESSAGES, Outbox, head, named, read_maildir
from assistant.clients.tb_settings import Settings

MAX_OCTETS: Final = 128 * 1024 * 1024
_BLOCK: Final = 1 << 20
_FOLDER: Final = "Unsent Messages"
_IDENTITY: Final = "x-identity-key"
_STORE_KEPT_APART: Final = "maildirstore"
# Between the messages of an mbox; in a message's own text the program writes ``>From``.
_BEGINS: Final = b"\nFrom "
# 0x0008 of the flags: deleted, and still in the file until the folder is tidied up (``nsMsgMessageFlags.idl``).
_DELETED: Final = re.compile(r"^X-Mozilla-Status: ?[0-9a-f]{3}[89a-f]\s*$", re.I | re.M)


def read_unsent(settings: Settings, profile: Path) -> Outbox | None:
    """Read what waits in a profile.

    Args:
        settings: the profile's preferences.
        profile: its folder.

    Returns:
        None where there is no such folder, it is larger than `MAX_OCTETS`, or more than `MAX_MESSAGES` lie in it.
    """
    server = settings.text("mail.accountmanager.localfoldersserver")
    branch = f"mail.server.{server}."
    place = _folder(settings.text(f"{branch}directory-rel"), settings.text(f"{branch}directory"), profile) / _FOLDER
    if _STORE_KEPT_APART in settings.text(f"{branch}storeContractID"):
        return read_maildir(place, _IDENTITY, skip=_DELETED)
    try:
        heads = _heads(place)
    except OSError:
        return None
    if heads is None:
        return None
    return Outbox(messages=tuple(named(one, _IDENTITY) for one in heads if not _DELETED.search(one)))


def _folder(relative: str, absolute: str, profile: Path) -> Path:
    """Give where the local folders lie: where the profile says, relative to it first, for profiles are moved."""
    if relative.startswith("[ProfD]"):
        return profile / relative.removeprefix("[ProfD]")
    return Path(absolute) if absolute else profile / "Mail" / "Local Folders"


def _heads(path: Path) -> list[str] | None:
    """Cut the heads out of an mbox.

    Raises:
        OSError: it cannot be read.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb", buffering=0) as file:
        seen = os.fstat(handle)
        if not stat.S_ISREG(seen.st_mode) or seen.st_size > MAX_OCTETS:
            return None
        places: list[int] = []
        # As if a line end stood before the file: its first message begins like the others.
        rest, read = b"\n", 0
        while chunk := file.read(_BLOCK):
            block = rest + chunk
            begin = read - len(rest)
            found = block.find(_BEGINS)
            while found >= 0:
                places.append(begin + found + 1)
                if len(places) > MAX_MESSAGES or read > MAX_OCTETS:
                    return None
                found = block.find(_BEGINS, found + 1)
            read += len(chunk)
            rest = block[-(len(_BEGINS) - 1) :]
        heads = []
        for place in places:
            file.seek(place)
            # The line that parts the messages is none of the head's.
            heads.append(head(file.read(HEAD_OCTETS).partition(b"\n")[2]))
        return heads
