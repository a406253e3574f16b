"""A server as programs of the terminal write it: ``smtp[s]://USER@HOST:PORT``."""

from urllib.parse import quote

from assistant.clients.planning import is_address
from assistant.model.mail import Outgoing
from assistant.model.net import Security


def smtp_url(wanted: Outgoing, *, path: str = "") -> str:
    """Write a server; never with a password. All that is special is percent-encoded."""
    user = f"{quote(wanted.username, safe='')}@" if wanted.username else ""
    host = f"[{wanted.host}]" if is_address(wanted.host) and ":" in wanted.host else wanted.host
    scheme = "smtps" if wanted.security is Security.TLS else "smtp"
    return f"{scheme}://{user}{host}:{wanted.port}{path}"


def moves(old: Outgoing, wanted: Outgoing) -> bool:
    """Tell whether the server's URL becomes another one."""
    tls = Security.TLS
    return (old.host, old.port, old.username, old.security is tls) != (
        wanted.host, wanted.port, wanted.username, wanted.security is tls
    )  # fmt: skip
