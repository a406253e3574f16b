"""What waits in KMail's queue: Akonadi's local outbox, a maildir. Only read."""

from collections.abc import Mapping
from email.utils import parseaddr
from pathlib import Path

from assistant.clients.outbox import Outbox, read_maildir
from assistant.clients.read_only import mailbox


def waiting_by_sender(home: Path, environ: Mapping[str, str]) -> Outbox | None:
    """Read the outbox of Akonadi's first local folder, None where there is none; never raises for what it holds.

    A message's account is the address that it is from: which identity wrote it is in a database of Akonadi's.

    Args:
        home: the user's home folder.
        environ: where ``XDG_DATA_HOME`` is looked up.
    """
    given = environ.get("XDG_DATA_HOME")
    folder = (Path(given) if given else home / ".local/share") / "local-mail/outbox"
    outbox = read_maildir(folder, "from")
    if outbox is None:
        return None
    return Outbox(
        messages=tuple((mailbox(parseaddr(sender)[1]) or "", recipient) for sender, recipient in outbox.messages)
    )
