"""Which From would work here: the user's other addresses at the same server, worth a try where one is refused."""

from collections.abc import Iterable

from assistant.engine.domains import Registrable, clean_name, operator_of
from assistant.model.mail import SendingAccount

MOST = 4


def other_senders(
    account: SendingAccount,
    others: Iterable[SendingAccount],
    username: str | None,
    registrable: Registrable,
) -> tuple[str, ...]:
    """Return further addresses of the user's to try as From, likeliest first, at most `MOST`.

    The account's aliases; the log-in name where it is an address of its own, or with the server's domain where the
    From is of another (the address the log-in belongs to, RFC 6409 section 6.1); the other accounts that send
    through the same operator's server, or whose domain is that operator's.

    Args:
        account: whose From is refused.
        others: the user's other accounts.
        username: the log-in name in use.
        registrable: host name to registrable domain.
    """
    found: dict[str, str] = {}
    server = operator_of(account.outgoing.host, registrable) if account.outgoing is not None else None
    for address in (*account.aliases, *_of_the_login(account, username, server)):
        found.setdefault(address.lower(), address)
    for one in others:
        through = operator_of(one.outgoing.host, registrable) if one.outgoing is not None else None
        if server is not None and server in {through, operator_of(one.domain, registrable)}:
            found.setdefault(one.address.lower(), one.address)
    found.pop(account.address.lower(), None)
    return tuple(found.values())[:MOST]


def _of_the_login(account: SendingAccount, username: str | None, server: str | None) -> tuple[str, ...]:
    if not username or any(letter.isspace() or not letter.isprintable() for letter in username):
        return ()
    if "@" in username:
        local, _, domain = username.rpartition("@")
        return (username,) if local and clean_name(domain) is not None and "." in domain else ()
    if server is None or server == account.domain or any(letter in username for letter in '<>()[],;:\\"'):
        return ()
    return (f"{username}@{server}",)
