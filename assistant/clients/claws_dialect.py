"""Claws Mail and Sylpheed write one kind of file: what each of the two means by it.

Values as in their sources, ``src/prefs_account.c`` and ``src/prefs_account.h`` (Claws Mail 4.1) and
``libsylph/prefs_account.c`` and ``.h`` (Sylpheed 3.8); the numbers of the protocols and of the log-in methods differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from assistant.model.mail import IncomingProtocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """One of the two programs.

    Attributes:
        name: the contract's program name; its command and its socket are called so too.
        title: what people call it.
        protocols: values of ``protocol``; the others fetch no mail from a server.
        oauth2: value of ``smtp_auth_method`` for XOAUTH2.
        pop_first_lasts: a POP3 log-in counts for ``pop_before_smtp_timeout`` minutes; else it logs in each time.
        own_store: passwords stand in ``passwordstorerc``, encrypted; else in ``accountrc`` itself, in clear.
        shows_certificates: it asks about the certificate of each new server, a good one too.
        own_socket: each configuration folder has a control socket of its own; else there is one for the user.
        queue_account: header of a queued message that names its account's number.
        linux_folder: configuration folder in the home folder.
        windows_folder: the same in the roaming application data.
        windows_mutex: named mutex that exists while it runs.
        flatpak: its application ID; None where there is none.
    """

    name: str
    title: str
    protocols: Mapping[str, IncomingProtocol]
    oauth2: str
    pop_first_lasts: bool
    own_store: bool
    shows_certificates: bool
    own_socket: bool
    queue_account: str
    linux_folder: str
    windows_folder: str
    windows_mutex: str
    flatpak: str | None


CLAWS: Final = Dialect(
    name="claws-mail",
    title="Claws Mail",
    protocols={"0": IncomingProtocol.POP3, "1": IncomingProtocol.IMAP},
    oauth2="32",
    pop_first_lasts=True,
    own_store=True,
    shows_certificates=True,
    own_socket=True,
    queue_account="MAID",
    linux_folder=".claws-mail",
    windows_folder="Claws-mail",
    windows_mutex="ClawsMail",
    flatpak="org.claws_mail.Claws-Mail",
)
SYLPHEED: Final = Dialect(
    name="sylpheed",
    title="Sylpheed",
    protocols={"0": IncomingProtocol.POP3, "3": IncomingProtocol.IMAP},
    oauth2="16",
    pop_first_lasts=False,
    own_store=False,
    shows_certificates=False,
    own_socket=False,
    queue_account="AID",
    linux_folder=".sylpheed-2.0",
    windows_folder="Sylpheed",
    windows_mutex="Sylpheed",
    flatpak=None,
)
