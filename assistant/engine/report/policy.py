"""The policy in force as a report tells it: each value and who says it, as ``policy show``; private values replaced.

A text for which no treatment is declared here cannot get into a report: `TypeError`.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from assistant.engine.documents import Document, Render
from assistant.engine.report.pseudonyms import Pseudonyms
from assistant.engine.report.scrub import BLOT
from assistant.engine.report.treatment import Treater, Treatment
from assistant.model.policy import PolicyRead
from assistant.model.text import Sentence

_H, _M, _U, _W, _B = Treatment.HOST, Treatment.MAILBOX, Treatment.URL, Treatment.WORD, Treatment.BLOTTED
TREATMENTS: Final[Mapping[str, Treatment]] = {
    "accounts[].domains[]": _H,
    "accounts[].outgoing[].host": _H,
    "accounts[].outgoing[].security": _W,
    "accounts[].outgoing[].where": _W,
    "allowed_relays[]": _H,
    "forbidden_relays[]": _H,
    "minimum_tls": _W,
    "oauth_clients[].domain": _H,
    "oauth_clients[].client_id": Treatment.MARK,
    "oauth_clients[].issuer": _U,
    "probe_recipients[]": _M,
    "echo_address": _M,
    "third_parties.portal_pages[].url": _U,
    "third_parties.portal_pages[].body": Treatment.TEXT,
    "third_parties.ispdb_url": _U,
    "third_parties.blocklist_zones[]": _H,
    "texts.*.*": _B,
    "helpdesk.address": _M,
    "helpdesk.phone": _B,
    "helpdesk.url": _U,
    "helpdesk.text.*": _B,
    "unattended_fixes[]": _W,
    "report_to": Treatment.MAILBOX_OR_URL,
    "signed_policy.url": _U,
    "signed_policy.public_key": Treatment.MARK,
    "error_texts[].contains[]": _B,
    "error_texts[].means": _W,
}
"""The treatment of every text in a policy, by its place; ``*`` is any key: a language, a restriction."""

_ANY_KEY: Final = frozenset({"texts", "texts.*", "helpdesk.text"})
_FOLDERS: Final = re.compile(
    r"(?P<linux>/etc/roampost/policies/(?:managed|recommended)/)(?P<file>.+)"
    r"|(?P<windows>HK(?:LM|CU)\\Software\\Policies\\Roampost(?:\\Recommended)?)"
    r"|(?P<macos>/Library/Managed Preferences/)(?P<user>[^/]+/)?org\.roampost\.plist",
    re.DOTALL,
)


def learn_policy(names: Pseudonyms, read: PolicyRead) -> None:
    """Take the mailboxes that a policy names for private."""
    for one in read.values:
        for text in _mailboxes(one.key, one.value):
            names.learn_mailbox(text)


def policy_section(read: PolicyRead, names: Pseudonyms, treater: Treater, render: Render) -> Document:
    """Return the report's ``policy``.

    Args:
        read: what was read.
        names: the stand-ins, all private words known.
        treater: replaces what is private.
        render: puts a sentence into a language.

    Raises:
        TypeError: a value holds something for which no treatment is declared.
    """
    return {
        "values": [
            {
                "key": one.key,
                "value": _treated(one.key, one.value, treater),
                "level": one.level.value,
                "where": _place(one.where, names, treater),
                "line": one.line,
                "acted_on": one.acted_on,
            }
            for one in read.values
        ],
        "faults": [
            {
                "level": one.level.value,
                "where": _place(one.where, names, treater),
                "line": one.line,
                "text": render(_blotted(one.sentence)),
            }
            for one in read.faults
        ],
        "closed": read.policy.closed is not None,
    }


def _treated(place: str, value: object, treater: Treater) -> Any:
    match value:
        case None | bool() | int() | float():
            return value
        case str() if place in TREATMENTS:
            return treater.text(value, TREATMENTS[place])
        case list() | tuple():
            return [_treated(f"{place}[]", one, treater) for one in value]
        case dict():
            return {str(key): _treated(_below(place, str(key)), one, treater) for key, one in value.items()}
    # The value itself is not named: it may be what must not be shown.
    raise TypeError(f"no treatment for {place}")


def _below(place: str, key: str) -> str:
    return f"{place}.*" if place in _ANY_KEY else f"{place}.{key}"


def _mailboxes(place: str, value: object) -> list[str]:
    if isinstance(value, str):
        return [value] if TREATMENTS.get(place) in {_M, Treatment.MAILBOX_OR_URL} and "@" in value else []
    if isinstance(value, list | tuple):
        return [text for one in value for text in _mailboxes(f"{place}[]", one)]
    if isinstance(value, dict):
        return [text for key, one in value.items() for text in _mailboxes(_below(place, str(key)), one)]
    return []


def _place(where: str, names: Pseudonyms, treater: Treater) -> str | None:
    """Keep what every computer has; a file's own name and the user's folder may say whose it is."""
    if not where:
        return None
    if where.startswith("https://"):
        return treater.text(where, _U)
    known = _FOLDERS.fullmatch(where)
    if known is None:
        return f"{BLOT}/{names.name('file', where)}"
    if known["windows"]:
        return known["windows"]
    if known["macos"]:
        return f"{known['macos']}{f'{BLOT}/' if known['user'] else ''}org.roampost.plist"
    return f"{known['linux']}{names.name('file', known['file'])}"


def _blotted(said: Sentence) -> Sentence:
    """Keep what is wrong and what would be right, and nothing of what stands there."""
    params = tuple(
        (name, _blotted(value) if isinstance(value, Sentence) else value if isinstance(value, int) else BLOT)
        for name, value in said.params
    )
    return Sentence(template=said.template if said.context else BLOT, params=params, context=said.context)
