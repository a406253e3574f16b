"""What every adapter asks and says alike: is the wish sound, and would an old password meet a new operator."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from publicsuffixlist import PublicSuffixList

from assistant.model.change import Edit
from assistant.model.fault import SettingsError
from assistant.model.mail import Authentication, Outgoing, SendingAccount, Unreadable
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

MAX_ALIASES: Final = 16
MAX_VALUE_OCTETS: Final = 255

_HOST: Final = re.compile(
    r"(?:[0-9A-Za-z_](?:[0-9A-Za-z_-]*[0-9A-Za-z_])?\.)*[0-9A-Za-z_](?:[0-9A-Za-z_-]*[0-9A-Za-z_])?"
)
_IPV6: Final = re.compile(r"[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")


@cache
def _suffixes() -> PublicSuffixList:
    # Reading the list takes a tenth of a second, which a run that changes nothing need not pay.
    return PublicSuffixList()


def registrable_domain(host: str) -> str:
    """Return the registrable domain of a host name; an address or a bare suffix stands for itself."""
    host = host.lower().rstrip(".")
    if is_address(host):
        return host
    return _suffixes().privatesuffix(host) or host


def is_address(host: str) -> bool:
    """Tell a numeric address from a name."""
    return bool(_IPV6.fullmatch(host)) or bool(re.fullmatch(r"[0-9.]+", host))


def same_operator(one: str, other: str) -> bool:
    """Tell whether two hosts lie in one registrable domain, so that a password for one may be shown to the other."""
    return registrable_domain(one) == registrable_domain(other)


def check_wanted(wanted: Outgoing) -> None:
    """Refuse what no settings file should be given.

    Raises:
        SettingsError: host, port or log-in name are no such thing.
    """
    host_is_sound = len(wanted.host) <= MAX_VALUE_OCTETS and (
        _HOST.fullmatch(wanted.host) or _IPV6.fullmatch(wanted.host)
    )
    name = wanted.username
    name_is_sound = name is None or (
        0 < len(name.encode("utf-8", "replace")) <= MAX_VALUE_OCTETS and name.isprintable() and name.strip() == name
    )
    if not host_is_sound or not name_is_sound or not 1 <= wanted.port <= 65535:
        raise SettingsError(
            "wish-unsound",
            sentence(QT_TRANSLATE_NOOP("Roampost", "Server name, port or log-in name cannot be written as they are.")),
        )


def check_changeable(account: SendingAccount, title: str) -> None:
    """Refuse an account that is not Roampost's to change.

    Raises:
        SettingsError: somebody manages it, it hands mail to a command, or it has no server.
    """
    if account.managed is not None:
        raise SettingsError(
            "settings-managed",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "The settings of {address} are managed by {manager}; please ask there to have them changed.",
                ),
                address=account.address,
                manager=account.managed,
            ),
        )
    if account.via_command is not None or account.outgoing is None:
        raise SettingsError(
            "settings-via-command",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "{program} hands the mail of {address} to another program, so there is no server to change.",
                ),
                address=account.address,
                program=title,
            ),
        )


def check_method(wanted: Outgoing, title: str, *, pop_first: bool) -> None:
    """Refuse ways of proving who one is that the program cannot be set to from here.

    Raises:
        SettingsError: POP-first where the program or account has none, or OAuth 2.0.
    """
    if wanted.authentication is Authentication.POP_FIRST and not pop_first:
        raise SettingsError(
            "pop-first-unsupported",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "{program} cannot log in to fetch mail before it sends with this account. Fetch your mail first, "
                    "then send within a few minutes.",
                ),
                program=title,
            ),
        )
    if wanted.authentication is Authentication.OAUTH2:
        raise SettingsError(
            "oauth2-by-hand",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "Signing in through the provider's own page has to be set up in {program} itself.",
                ),
                program=title,
            ),
        )


def gone(account: SendingAccount, title: str) -> SettingsError:
    """Build the error for an account that the program does not hold any more, or not as it was read."""
    return SettingsError(
        "account-gone",
        sentence(
            QT_TRANSLATE_NOOP(
                "Roampost", "{program} does not hold the account {address} any more as it was read. Please try again."
            ),
            address=account.address,
            program=title,
        ),
    )


def check_edits(edits: tuple[Edit, ...], title: str) -> None:
    """Refuse an empty change.

    Raises:
        SettingsError: everything is as wanted.
    """
    if not edits:
        raise SettingsError(
            "nothing-to-change",
            sentence(QT_TRANSLATE_NOOP("Roampost", "{program} is set like this already."), program=title),
        )


def check_closed(running: bool | None, title: str) -> None:
    """Refuse to write while the program runs, or while that is not known.

    Raises:
        SettingsError: it runs, or may run.
    """
    if running:
        raise SettingsError(
            "program-running",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost", "{program} is open and would overwrite the change. Please close it, then try again."
                ),
                program=title,
            ),
        )
    if running is None:
        raise SettingsError(
            "program-maybe-running",
            sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "It cannot be seen whether {program} is open, so nothing was changed. Please close it.",
                ),
                program=title,
            ),
        )


def will_ask(title: str, host: str) -> Sentence:
    """Say that the program will ask for the password."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{program} will ask for the password for {host} when it sends next."),
        program=title,
        host=host,
    )


def english(text: Sentence) -> str:
    """Fill in a sentence in English."""
    return text.template.format(
        **{name: english(value) if isinstance(value, Sentence) else value for name, value in text.params}
    )


def aliases(addresses: list[str], own: str) -> tuple[str, ...]:
    """List the other addresses that send by the same server, each once, at most `MAX_ALIASES`."""
    others: dict[str, None] = {}
    for address in addresses:
        if address != own:
            others[address] = None
        if len(others) == MAX_ALIASES:
            break
    return tuple(others)


def with_aliases(accounts: Iterable[SendingAccount]) -> tuple[SendingAccount, ...]:
    """Name for each account the other addresses that send by the same server."""
    known = tuple(accounts)
    by_host: dict[str, list[str]] = {}
    for one in known:
        if one.outgoing is not None:
            by_host.setdefault(one.outgoing.host, []).append(one.address)
    return tuple(
        one if one.outgoing is None else replace(one, aliases=aliases(by_host[one.outgoing.host], one.address))
        for one in known
    )


def unreadable_settings(program: str, where: Path, error: SettingsError) -> Unreadable:
    """Say which settings could not be read, and why."""
    return Unreadable(program=program, where=str(where), why=english(error.sentence), sentence=error.sentence)
