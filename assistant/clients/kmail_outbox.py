"""What waits in KMail's queue: Akonadi's local outbox, a maildir. Only read."""

import re
from collections.abc import Mapping
from email.utils import parseaddr
from pathlib import Path
from typing import Final

from assistant.clients.files import is_there, read_settings
from assistant.clients.key_lines import KeyFile
from assistant.clients.outbox import Outbox, read_maildir
from assistant.clients.read_only import mailbox
from assistant.model.fault import SettingsError

_OUTBOX: Final = "outbox"
_RESOURCE: Final = re.compile(r"[A-Za-z0-9_]{1,64}")
_FIRST_RESOURCE: Final = "akonadi_maildir_resource_0"


def waiting_by_sender(home: Path, environ: Mapping[str, str]) -> Outbox | None:
    """Read the outbox of Akonadi's local folders, None where there is none; never raises for what it holds.

    A message's account is the address that it is from.

    Args:
        home: the user's home folder.
        environ: where ``XDG_DATA_HOME`` and ``XDG_CONFIG_HOME`` are looked up.
    """
    outbox = read_maildir(_folder(home, environ), "from")
    if outbox is None:
        return None
    return Outbox(
        messages=tuple((mailbox(parseaddr(sender)[1]) or "", recipient) for sender, recipient in outbox.messages)
    )


def _folder(home: Path, environ: Mapping[str, str]) -> Path:
    """Find the outbox: in the folder of the resource that Akonadi keeps what is special in.

    Which folder that is differs from one first day to the next; the resource's own settings name it.
    """
    given = environ.get("XDG_DATA_HOME")
    data = Path(given) if given else home / ".local/share"
    given = environ.get("XDG_CONFIG_HOME")
    config = Path(given) if given else home / ".config"
    special = _key_file(config / "specialmailcollectionsrc")
    resource = (special.get("SpecialCollections", "DefaultResourceId") or "").strip() if special is not None else ""
    if not _RESOURCE.fullmatch(resource):
        resource = _FIRST_RESOURCE
    settings = _key_file(config / f"{resource}rc")
    # A value that names a variable is marked so.
    place = settings.get("General", "Path[$e]") or settings.get("General", "Path") if settings is not None else None
    if settings is None or not place:
        return data / "local-mail" / _OUTBOX
    folder = Path(place.strip().replace("$HOME", str(home), 1))
    if (settings.get("General", "TopLevelIsContainer") or "").strip().lower() == "true":
        return folder / _OUTBOX
    return folder.with_name(f".{folder.name}.directory") / _OUTBOX


def _key_file(path: Path) -> KeyFile | None:
    """Read a file that is of use only where it can be read."""
    try:
        return KeyFile(read_settings(path)) if is_there(path) else None
    except SettingsError:
        return None
