"""What a server says when it refuses a log-in: a wrong password, a kind of log-in not taken, a lock, too many tries.

The reply and enhanced status codes speak first where they are registered for one thing (RFC 4954 section 6,
RFC 5248, RFC 3206 for POP3), then the words, in the languages that mail providers use. No provider is known by name.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Final

from assistant.engine import signin_words as words
from assistant.engine.explain.fold import fold
from assistant.model.mail import Reply
from assistant.model.observation import Exchange, Step

_LONGEST: Final = 2000
_NEAR: Final = 44
_LINK: Final = re.compile(r"https://[^\s<>\"']{1,600}")
_URL: Final = re.compile(r"https://[A-Za-z0-9.-]{1,253}(?::\d{1,5})?(?:[/?#][\x21-\x7e]*)?")
_ADDRESS: Final = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,7}")


class Why(Enum):
    """What a refused log-in was refused for."""

    PASSWORD = auto()
    METHOD = auto()
    LOCKED = auto()
    TOO_OFTEN = auto()
    SERVERS_TROUBLE = auto()
    ENCRYPTION = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A refused log-in, read.

    Attributes:
        why: what it was refused for.
        sure: the code, or words that say it outright; else it is what is left when nothing else is said.
        application_password: the words name an application password.
        oauth2: the words name OAuth 2.0, or a sign-in in the browser.
        page: the first ``https`` address in the words, None without one.
    """

    why: Why
    sure: bool
    application_password: bool
    oauth2: bool
    page: str | None


def read_refusal(reply: Reply) -> Refusal:
    """Say what a refused AUTH, or a refused POP3 log-in, means.

    Source: RFC 4954 section 6 (432, 454, 500, 534, 535, 538), RFC 5248 and the IANA registry (x.7.4, x.7.9, x.7.11,
    x.7.12, x.7.13), RFC 3206 and 2449 (``[SYS/TEMP]``, ``[IN-USE]``, ``[LOGIN-DELAY]``), replies of large providers
    (5.7.14, 5.7.30, 5.7.139).
    """
    text = reply.text[:_LONGEST]
    flat = _flat(text)
    application = _has(flat, words.OF_APPLICATIONS)
    why, sure = _why(reply, text, flat, application_password=application)
    return Refusal(
        why=why,
        sure=sure,
        application_password=application,
        oauth2=_has(flat, words.TOKENS),
        page=_page(text),
    )


def _page(text: str) -> str | None:
    found = _LINK.search(text)
    link = found[0].rstrip(".,;:)]") if found is not None else ""
    return link if _URL.fullmatch(link) else None


def asks_to_wait(reply: Reply) -> bool:
    """Tell whether words before any log-in (a greeting, EHLO) say that too many log-ins were made from here."""
    return _has(_flat(reply.text[:_LONGEST]), words.TOO_MANY)


def says_locked(refused: Exchange, own: Exchange | None) -> bool:
    """Tell whether a refusal after an accepted log-in says that the account itself may not send for now.

    What is said of a recipient ("account disabled") is the recipient's; so it must stand before any, or be said of
    the user's own address too.

    Args:
        refused: the refused MAIL or RCPT.
        own: the answer to the user's own address as recipient in the same transaction.
    """
    if refused.reply is None or read_refusal(refused.reply).why is not Why.LOCKED:
        return False
    if refused.step is Step.MAIL:
        return True
    return own is not None and own is not refused and own.refused


def _why(reply: Reply, text: str, flat: str, *, application_password: bool) -> tuple[Why, bool]:
    # Sources of the codes: see `read_refusal`.
    detail = (reply.enhanced.subject, reply.enhanced.detail) if reply.enhanced is not None else None
    off = _near(flat, words.METHOD, words.OFF)
    if _has(flat, words.TOO_MANY):
        by_address = _has(flat, words.BY_ADDRESS) or _ADDRESS.search(text) is not None
        return (Why.TOO_OFTEN, True) if by_address else (Why.LOCKED, True)
    if detail == (7, 13) or (not off and _near(flat, words.ACCOUNT, words.LOCKED)):
        return Why.LOCKED, True
    if reply.code == 538 or detail == (7, 11):
        return Why.ENCRYPTION, True
    wrong = _has(flat, words.CREDENTIALS)
    if reply.code in {432, 534} or detail in {(7, 9), (7, 12), (7, 14), (7, 30)}:
        return Why.METHOD, True
    if detail == (7, 139) and not wrong:
        return Why.METHOD, True
    if off or (not wrong and (application_password or _has(flat, words.TOKENS) or _has(flat, words.BROWSER))):
        return Why.METHOD, True
    if reply.code == 504 or detail == (7, 4):
        return Why.METHOD, True
    if 400 <= reply.code < 500 or (reply.code == 0 and re.match(r"\[(SYS/TEMP|IN-USE)\]", text.upper())):
        return Why.SERVERS_TROUBLE, True
    if reply.code == 0 and text.upper().startswith("[LOGIN-DELAY]"):
        return Why.TOO_OFTEN, True
    return Why.PASSWORD, reply.code in {0, 535} or wrong


def _flat(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", fold(text)).split())


def _has(flat: str, notion: str) -> bool:
    return _pattern(notion).search(flat) is not None


def _near(flat: str, one: str, other: str) -> bool:
    """Tell whether words of two kinds stand near each other, in either order."""
    places = [found.span() for found in _pattern(other).finditer(flat)]
    for found in _pattern(one).finditer(flat):
        start, end = found.span()
        if any(begin - end <= _NEAR and start - stop <= _NEAR for begin, stop in places):
            return True
    return False


@cache
def _pattern(notion: str) -> re.Pattern[str]:
    """Compile a list of words; scripts without blanks between words are looked for anywhere."""
    spaced: list[str] = []
    unspaced: list[str] = []
    for entry in notion.replace("\n", " ").split(";"):
        phrase = " ".join(fold(entry).split())
        if not phrase:
            continue
        pattern = re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", " ")
        (unspaced if re.search("[\u2e80-\ud7ff\uf900-\ufaff]", phrase) else spaced).append(pattern)
    either = [rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)", *unspaced]
    return re.compile("|".join(either))
