"""Whose name is this: domains, their operators, and what may be tried under them."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from ipaddress import ip_address

Registrable = Callable[[str], str | None]
"""Maps a host name to its registrable domain by the public suffix list, None where it has none."""

_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_MAX_NAME = 253


# Every judgement of a run asks about the same few names, again and again.
_remembering = lru_cache(maxsize=2048)


@_remembering
def is_address(host: str) -> bool:
    """Tell whether ``host`` is an IP literal."""
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


@_remembering
def clean_name(text: str) -> str | None:
    """Return ``text`` as a lower-case host name without a trailing dot, or None when it is none."""
    name = text.strip().lower().rstrip(".")
    if not name or len(name) > _MAX_NAME or is_address(name):
        return None
    return name if all(_LABEL.fullmatch(label) for label in name.split(".")) else None


def domain_of(address: str) -> str:
    """Return the domain of a mailbox, lower case; empty without an ``@``."""
    return address.rpartition("@")[2].lower().rstrip(".") if "@" in address else ""


def operator_of(host: str, registrable: Registrable) -> str | None:
    """Return the registrable domain of ``host``; a name that is itself a public suffix or one label gives None."""
    name = clean_name(host)
    return registrable(name) if name else None


def same_operator(one: str, other: str, registrable: Registrable) -> bool:
    """Tell whether two host names belong to one registrable domain; never for IP literals."""
    mine = operator_of(one, registrable)
    return mine is not None and mine == operator_of(other, registrable)


def down_to_registrable(name: str, registrable: Registrable) -> Iterator[str]:
    """Yield ``name`` and its parents down to the registrable domain, longest first."""
    cleaned = clean_name(name)
    if cleaned is None:
        return
    last = registrable(cleaned)
    if last is None:
        return
    labels = cleaned.split(".")
    while True:
        here = ".".join(labels)
        yield here
        if here == last or len(labels) <= 1:
            return
        labels = labels[1:]
