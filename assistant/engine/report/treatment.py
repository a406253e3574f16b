"""Takes what is private out of typed values: every field of every type that may come into a report has a treatment.

What is not declared here cannot get into a report: a type without an entry, a text field without a treatment, a
`Secret` or anything else that is no plain value raises `TypeError`. So whoever adds a field decides what becomes of it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from enum import Enum, StrEnum
from typing import Any, Final, TypeVar

from assistant.engine.domains import is_address
from assistant.engine.report.pseudonyms import Pseudonyms
from assistant.engine.report.scrub import BLOT, Scrubber
from assistant.model.finding import (
    AccountDiagnosis,
    Diagnosis,
    Effort,
    EvidenceItem,
    Forbidden,
    NetworkView,
    Remedy,
    Round,
    Verdict,
)
from assistant.model.mail import (
    Capabilities,
    EnhancedStatus,
    Incoming,
    Outgoing,
    Reply,
    SendingAccount,
    SettingsPlace,
    Unreadable,
)
from assistant.model.net import Endpoint, NetworkSnapshot, SocketAddress
from assistant.model.observation import Certificate, DnsLookup, Exchange, HttpGet, TcpConnect, TlsHandshake
from assistant.model.organisation import Helpdesk, OAuthClient
from assistant.model.report import Allowance, Machine, Material
from assistant.model.text import Sentence

T = TypeVar("T")


class Treatment(StrEnum):
    """What becomes of a text."""

    DROPPED = "dropped"
    """Left out: empty."""
    WORD = "word"
    """A word of our own or of a standard: kept where it has such a word's form."""
    TEXT = "text"
    """Free text: scrubbed."""
    FIELD = "field"
    """A field of a sentence: scrubbed, and replaced as a whole where it is a known name."""
    HOST = "host"
    ADDRESS = "address"
    MAILBOX = "mailbox"
    LOGIN = "login"
    ACCOUNT = "account"
    """``PROGRAM/PROFILE/ADDRESS``: its address alone."""
    NETWORK = "network"
    PROFILE = "profile"
    MANAGER = "manager"
    MARK = "mark"
    """Says only whether two things are the same one."""
    REMEDY = "remedy"
    ISSUER = "issuer"
    URL = "url"
    PATH = "path"
    COMMAND = "command"
    ANSWER = "answer"
    """One answer of the DNS, of whatever record."""
    MAILBOX_OR_URL = "mailbox-or-url"
    BLOTTED = "blotted"
    """Said to be there, and no more: somebody's own words, which may name anybody."""


D, W, X = Treatment.DROPPED, Treatment.WORD, Treatment.TEXT
_SEEN: Final = {"detail": X, "account": Treatment.ACCOUNT}

TREATMENTS: Final[Mapping[type, Mapping[str, Treatment]]] = {
    Material: {},
    Machine: {
        "roampost": W, "python": W, "system": X, "kernel": X, "architecture": W, "tls": X, "packages": W,
        "personal": D,
    },
    Allowance: {"portal_pages": Treatment.URL, "ispdb": Treatment.URL, "blocklists": Treatment.HOST},
    SendingAccount: {
        "address": Treatment.MAILBOX, "program": W, "profile": Treatment.PROFILE, "key": D,
        "aliases": Treatment.MAILBOX, "managed": Treatment.MANAGER, "waiting_recipient": Treatment.MAILBOX,
        "via_command": Treatment.COMMAND,
    },
    SettingsPlace: {"file": Treatment.PATH, "section": Treatment.PROFILE},
    Outgoing: {"host": Treatment.HOST, "username": Treatment.LOGIN},
    Incoming: {"host": Treatment.HOST, "username": Treatment.LOGIN},
    Endpoint: {"host": Treatment.HOST},
    SocketAddress: {"ip": Treatment.ADDRESS},
    EnhancedStatus: {},
    Reply: {"lines": X},
    Capabilities: {"greeting_line": X, "keywords": X},
    Unreadable: {"program": W, "where": Treatment.PATH, "why": X},
    Round: {"name": W},
    Effort: {"connections": Treatment.HOST},
    EvidenceItem: {"step": W, "host": Treatment.HOST, "reply": X, "failure": W},
    Verdict: {},
    Remedy: {"id": Treatment.REMEDY, "sender": Treatment.MAILBOX, "url": Treatment.URL},
    Helpdesk: {"address": Treatment.MAILBOX, "phone": Treatment.BLOTTED, "url": Treatment.URL},
    OAuthClient: {"domain": Treatment.HOST, "client_id": Treatment.MARK, "issuer": Treatment.URL},
    NetworkView: {"name": Treatment.NETWORK, "domain": Treatment.HOST, "public_address": Treatment.ADDRESS},
    AccountDiagnosis: {"recipient": Treatment.MAILBOX},
    Forbidden: {},
    Diagnosis: {},
    Certificate: {
        "subject": Treatment.HOST, "names": Treatment.HOST, "issuer": Treatment.ISSUER, "fingerprint": Treatment.MARK,
        "key_fingerprint": Treatment.MARK, "authority": Treatment.MARK,
    },
    DnsLookup: {**_SEEN, "name": Treatment.HOST, "answers": Treatment.ANSWER},
    TcpConnect: {**_SEEN, "reporter": Treatment.ADDRESS},
    TlsHandshake: {**_SEEN, "version": W},
    Exchange: {
        **_SEEN, "command": X, "sender": Treatment.MAILBOX, "recipient": Treatment.MAILBOX, "mechanism": W,
    },
    HttpGet: {**_SEEN, "url": Treatment.URL, "purpose": W, "location": Treatment.URL, "venue": Treatment.URL},
    NetworkSnapshot: {
        "name": Treatment.NETWORK, "interface": D,  # may hold a hardware address (systemd's enx…)
        "addresses": Treatment.ADDRESS, "gateway": Treatment.ADDRESS,
        "gateway_hardware": Treatment.MARK, "dns_domain": Treatment.HOST, "search": Treatment.HOST,
        "resolvers": Treatment.ADDRESS, "smtp_servers": Treatment.HOST, "portal_api": Treatment.URL,
        "system_id": Treatment.MARK, "source": W,
    },
}  # fmt: skip
"""The treatment of every text field, by type. A `Sentence` has none: its template is ours, its fields are text."""

_WORD: Final = re.compile(
    r"[A-Za-z][A-Za-z0-9_+-]{0,23}|TLSv1(?:\.\d)?|\d{1,4}(?:\.\d{1,8}){1,3}(?:[a-z.+-]{1,8}\d{0,4})?"
)
# Neither control characters nor direction marks may steer the terminal on which a helpdesk reads this.
_UNSAFE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
# Authorities that everybody's certificates come from, and programs known to stand in the way of encryption.
_ISSUERS: Final = re.compile(
    r"actalis|amazon|avast|avg|bitdefender|buypass|certum|cisco|cloudflare|comodo|d-trust|digicert|entrust|eset|"
    r"forti(?:gate|net)|gandi|geotrust|globalsign|godaddy|google trust services|harica|internet security research|"
    r"kaspersky|let's encrypt|mcafee|microsoft|mitmproxy|netskope|norton|palo alto|rapidssl|sectigo|sophos|starfield|"
    r"swisssign|symantec|telekom security|telia|thawte|trend micro|untangle|usertrust|watchguard|zerossl|zscaler",
    re.IGNORECASE,
)


class Treater:
    """Replaces what is private in typed values, with one report's stand-ins.

    Args:
        pseudonyms: the stand-ins, all private words known.
    """

    def __init__(self, pseudonyms: Pseudonyms) -> None:
        self._names = pseudonyms
        self._scrub = Scrubber(pseudonyms)
        names = pseudonyms
        self._ways: Final[Mapping[Treatment, Callable[[str], str]]] = {
            Treatment.DROPPED: lambda _: "",
            Treatment.WORD: self._word,
            Treatment.TEXT: self._scrub.text,
            Treatment.FIELD: self._scrub.value,
            Treatment.HOST: names.host,
            Treatment.ADDRESS: lambda text: names.address(text) or names.host(text),
            Treatment.MAILBOX: names.mailbox,
            Treatment.LOGIN: names.login,
            Treatment.ACCOUNT: lambda text: names.mailbox(text.rpartition("/")[2]),
            Treatment.NETWORK: lambda text: names.name("network", text),
            Treatment.PROFILE: lambda text: names.name("profile", text),
            Treatment.MANAGER: lambda text: names.name("manager", text),
            Treatment.MARK: lambda text: names.mark("mark", text),
            Treatment.REMEDY: lambda text: names.mark("remedy", text),
            Treatment.ISSUER: self._issuer,
            Treatment.URL: self._scrub.url,
            Treatment.PATH: self._path,
            Treatment.COMMAND: self._command,
            Treatment.ANSWER: self._answer,
            Treatment.MAILBOX_OR_URL: lambda text: names.mailbox(text) if "@" in text else self._scrub.url(text),
            Treatment.BLOTTED: lambda text: BLOT if text else "",
        }

    def treated(self, value: T) -> T:
        """Return a value of the same type without anything private.

        Raises:
            TypeError: it holds something for which no treatment is declared.
        """
        result: T = self._value(value, None)
        return result

    def text(self, text: str, treatment: Treatment) -> str:
        """Return a text without anything private in it."""
        return _UNSAFE.sub("\ufffd", self._ways[treatment](text))

    def _value(self, value: Any, treatment: Treatment | None) -> Any:
        match value:
            case None | bool() | int() | float() | Enum():
                return value
            case str() if treatment is not None:
                return self.text(value, treatment)
            case datetime():
                # To the second, a certificate's start would find it, and with it its names, in the public logs.
                return value.replace(hour=0, minute=0, second=0, microsecond=0)
            case tuple():
                return tuple(self._value(one, treatment) for one in value)
            case Sentence():
                return self._sentence(value)
            case _ if is_dataclass(value) and not isinstance(value, type) and type(value) in TREATMENTS:
                return self._record(value)
        # The value itself is not named: it may be what must not be shown.
        raise TypeError(f"no treatment for {type(value).__name__}")

    def _record(self, value: Any) -> Any:
        declared = TREATMENTS[type(value)]
        return replace(
            value, **{one.name: self._value(getattr(value, one.name), declared.get(one.name)) for one in fields(value)}
        )

    def _sentence(self, said: Sentence) -> Sentence:
        """Scrub a sentence's fields; its template too where it is none of our own, marked for translating.

        An organisation's own words go altogether: they may name anybody.
        """
        if said.own:
            return Sentence(template=BLOT, context="")
        template = said.template if said.context else self._value(said.template, Treatment.TEXT)
        params = tuple((name, self._value(value, Treatment.FIELD)) for name, value in said.params)
        return Sentence(template=template, params=params, context=said.context)

    def _word(self, text: str) -> str:
        if not text:
            return ""
        if _WORD.fullmatch(text) is None or self._names.term(text) is not None or is_address(text):
            return BLOT
        return text

    def _issuer(self, text: str) -> str:
        known = _ISSUERS.search(text)
        return known[0] if known else self._names.name("issuer", text)

    def _path(self, text: str) -> str:
        """Keep a file's own name: ``~/….msmtprc``."""
        last = re.split(r"[/\\]", text)[-1]
        return f"{BLOT}/{self._scrub.text(last)}" if last else BLOT

    def _command(self, text: str) -> str:
        """Keep the program of a command line, which says how mail is handed on; its arguments may hold anything."""
        words = text.split()
        program = re.split(r"[/\\]", words[0])[-1] if words else ""
        return self._word(program) + (f" {BLOT}" if len(words) > 1 else "")

    def _answer(self, text: str) -> str:
        if "=" in text or " " in text:
            return self._scrub.text(text)
        host, colon, port = text.rpartition(":")
        if colon and port.isdigit() and self._names.address(text) is None:
            return f"{self._names.host(host)}:{port}"
        return self._names.host(text)
