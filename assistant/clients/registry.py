"""The mail programs that are looked for on this computer."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from assistant.clients.aerc import Aerc
from assistant.clients.base import MailProgram
from assistant.clients.claws import ClawsMail
from assistant.clients.claws_dialect import SYLPHEED
from assistant.clients.dma import Dma
from assistant.clients.evolution import Evolution
from assistant.clients.exim import Exim
from assistant.clients.geary import Geary
from assistant.clients.kmail import KMail
from assistant.clients.msmtp import SYSTEM_FILE, Msmtp
from assistant.clients.mutt import Mutt
from assistant.clients.nullmailer import Nullmailer
from assistant.clients.postfix import Postfix
from assistant.clients.relay import system_of
from assistant.clients.snail import Snail
from assistant.clients.thunderbird import Thunderbird


def installed_programs(home: Path | None = None, environ: Mapping[str, str] | None = None) -> tuple[MailProgram, ...]:
    """Give every mail program whose settings may stand in `home`, whether or not the program itself is there.

    Args:
        home: the user's home folder; the real one by default.
        environ: the environment, for the platform's folders; the real one by default.
    """
    real = home is None
    home = Path.home() if home is None else home
    environ = os.environ if environ is None else environ
    # Windows has none of the relays, nor a number for its users.
    system = system_of(environ, administrator=os.geteuid() == 0) if real and sys.platform != "win32" else None
    return (
        Thunderbird(home, environ),
        ClawsMail(home, environ),
        ClawsMail(home, environ, SYLPHEED),
        Evolution(home, environ),
        Geary(home, environ),
        KMail(home, environ),
        Msmtp(home, environ, system=SYSTEM_FILE if real else None),
        Mutt(home, environ, neo=True),
        Mutt(home, environ),
        Snail(home, environ),
        Aerc(home, environ),
        Nullmailer(system),
        Dma(system),
        Postfix(system),
        Exim(system),
    )
