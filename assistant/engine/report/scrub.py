"""Free text (replies, commands, explanations) with everything private replaced: in one pass, nothing twice.

What a server says cannot be foreseen. So not only what is known to be private goes, but whatever has the form of a
mailbox, a host name, an address, a page's address, a path into somebody's home, or a word that could be a key.
"""

import re
from typing import Final

from assistant.engine.report.pseudonyms import Pseudonyms
from assistant.model.net import NO_PORTAL

BLOT: Final = "…"
LONGEST: Final = 4000
"""More of one text is cut off."""

_LABEL: Final = r"[\w-]{1,63}"
_NAME: Final = rf"(?:\*\.)?{_LABEL}(?:\.{_LABEL}){{0,20}}\.(?:xn--[\w-]{{1,59}}|[^\W\d_][\w-]{{1,62}})"
_PAGE: Final = r"[^\s<>\"']*"
_MECHANISMS: Final = (
    r"(?:ANONYMOUS|CRAM|DIGEST|EXTERNAL|GSSAPI|KERBEROS|LOGIN|NTLM|OAUTHBEARER|PLAIN|SCRAM|XOAUTH)[A-Z0-9-]*"
)
_SIX_FROM_40: Final = r"[0-9A-Fa-f]{0,2}:[0-9A-Fa-f]{0,4}:"
"""``=40`` is an @ in quoted-printable (RFC 2045), and the beginning of an address such as ``=4000::1``."""
_PATTERN: Final = (
    r"(?P<said>\b(?:AUTH\s+(?:[A-Z][A-Z0-9-]+)|PASS|APOP\s+\S+|USER)\s+)"
    rf"(?!(?:{_MECHANISMS}|\S*@)(?:\s|$))(?P<argument>\S+)"
    r"|(?P<key>\b(?i:pass(?:word|wd|phrase|code)?|pwd|secret|(?:access_|refresh_|id_)?token|api[-_]?key|authori[sz]ation)"
    r"['\"]?\s{0,3}[=:]\s{0,3}(?:(?i:bearer|basic)\s+)?|\b(?i:bearer|basic)\s+(?=\S{8}))(?P<value>\S+)"
    r"|(?P<url>\b[a-zA-Z][a-zA-Z0-9+.-]{1,15}://[^\s<>\"']+)"
    r"|(?P<home>(?:/home/|/Users/|/root\b|[A-Za-z]:[\\/]Users[\\/]|~[\w-]{0,32}/)[^\s\"'<>:;,]*)"
    rf"|(?P<mailbox>(?:\"[^\"\s]{{1,64}}\"|[^\s<>()\[\],;:\"'=@%]{{1,128}})(?:@|%40|=40(?!{_SIX_FROM_40}))(?:\[[^\]\s]{{1,64}}\]|[\w.-]{{1,253}}))"
    r"|(?P<hardware>(?<![\w:-])(?:[0-9A-Fa-f]{2}[:-]){5}(?:[0-9A-Fa-f]{2}[:-]){0,2}[0-9A-Fa-f]{2}(?![\w:-]))"
    r"|(?P<six>(?<![\w:.])(?:(?i:ipv6):)?(?:[0-9A-Fa-f]{0,4}:){2,7}"
    r"(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4})(?:%\w+)?(?!\w))"
    r"|(?P<four>(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\w)"
    # A prefix's length is no page.
    rf"(?P<page>(?!/\d{{1,3}}(?![\w/?]))(?::\d{{1,5}})?/{_PAGE})?)"
    rf"|(?P<host>(?<![\w.-]){_NAME}(?P<path>(?::\d{{1,5}})?/{_PAGE})?)"
)
_LAST: Final = r"|(?P<word>[A-Za-z0-9+/_~-]{16,}={0,2})"
# What is long without being a key: words, and names of extensions and mechanisms.
_HARMLESS: Final = re.compile(
    r"[A-Za-z]?[a-z]+(?:[-_/][A-Za-z]?[a-z]{0,19})*|[A-Z]+(?:[-_][A-Z0-9]{1,12})*|[-_=~+/]+",
)
_ANYWHERE: Final = 5
# RFC 3986 section 3: what stands before an @ may be a password.
_URL: Final = re.compile(
    r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?:[^/?#]*@)?(?P<host>\[[0-9A-Fa-f:.%]+\]|[^/?#:@\[\]]+)"
    r"(?P<port>:\d{1,5})?(?P<rest>(?:[/?#].*)?)",
    re.DOTALL,
)
_URL_SCHEMES: Final = frozenset({"http", "https", "mailto", "smtp", "smtps", "imap", "imaps", "pop3", "pop3s", "ldap"})


class Scrubber:
    """Scrubs texts with one report's stand-ins, all of whose private words must be known by now.

    Args:
        pseudonyms: the stand-ins.
    """

    def __init__(self, pseudonyms: Pseudonyms) -> None:
        self._names = pseudonyms
        terms = "|".join(
            re.escape(term) if len(term) >= _ANYWHERE else rf"(?<![^\W_]){re.escape(term)}(?![^\W_])"
            for term in pseudonyms.terms
        )
        self._terms = re.compile(rf"(?i:{terms})" if terms else r"(?!)")
        self._pattern = re.compile(rf"{_PATTERN}|(?P<term>{self._terms.pattern}){_LAST}")

    def text(self, text: str) -> str:
        """Return a text without anything private."""
        cut = text[:LONGEST] + (BLOT if len(text) > LONGEST else "")
        return self._pattern.sub(self._replaced, cut)

    def value(self, text: str) -> str:
        """Return a sentence's field: as a text, but for a name that is known, which may be too short to look for."""
        return self._names.known(text) or self.text(text)

    def url(self, address: str) -> str:
        """Return a page's address down to its host: paths and queries carry tokens and names."""
        if address in ("", NO_PORTAL):
            return address
        parts = _URL.fullmatch(address.strip())
        if parts is None or parts["scheme"].lower() not in _URL_SCHEMES:
            return BLOT
        shown = self._names.host(parts["host"])
        shown = f"[{shown}]" if ":" in shown else shown
        more = f"/{BLOT}" if parts["rest"].strip("/") else parts["rest"]
        return f"{parts['scheme'].lower()}://{shown}{parts['port'] or ''}{more}"

    def _replaced(self, found: re.Match[str]) -> str:
        text = found[0]
        match found.lastgroup:
            case "argument":
                return f"{found['said']}{BLOT}"
            case "value":
                return f"{found['key']}{BLOT}"
            case "url":
                return self.url(text)
            case "home":
                return f"~/{BLOT}"
            case "mailbox":
                return self._mailbox(re.sub("(?:%40|=40)", "@", text))
            case "hardware":
                return self._names.mark("hardware", text.lower().replace("-", ":"))
            case "six":
                return self._six(text)
            case "four":
                return self._with_page(text, found["page"])
            case "host":
                return self._names.term(text) or self._with_page(text, found["path"])
            case "term":
                return self._term(found)
            case _:
                return self._terms.sub(self._term, text) if _HARMLESS.fullmatch(text) else BLOT

    def _term(self, found: re.Match[str]) -> str:
        return self._names.term(found[0]) or BLOT

    def _with_page(self, text: str, page: str | None) -> str:
        """Replace a host or an address, and cut a page's path off behind it."""
        bare = text.removesuffix(page or "")
        shown = self._names.address(bare) or (bare if bare[-1].isdigit() else self._names.host(bare))
        return shown if not page else f"{shown}{page[: page.index('/')]}/{BLOT}"

    def _six(self, text: str) -> str:
        literal = text[:5] if text[:5].lower() == "ipv6:" else ""
        bare = text.removeprefix(literal)
        # A colon after it may be the sentence's own.
        for end in (bare, bare.removesuffix(":")):
            numeric = self._names.address(end)
            if numeric is not None:
                return f"{literal}{numeric}{bare[len(end) :]}"
        return text

    def _mailbox(self, text: str) -> str:
        trailing = text[len(text.rstrip(".-")) :]
        return self._names.mailbox(text.rstrip(".-")) + trailing
