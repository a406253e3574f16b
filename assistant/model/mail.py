"""Mail nouns: replies, EHLO keywords, mechanisms, and a sending account as a mail program holds it."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.model.net import Endpoint, Security
from assistant.model.text import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class EnhancedStatus:
    """An enhanced status code, class.subject.detail (RFC 3463 section 2)."""

    klass: int
    subject: int
    detail: int

    def __str__(self) -> str:
        return f"{self.klass}.{self.subject}.{self.detail}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One SMTP reply (RFC 5321 section 4.2), or a POP3 answer with code 0.

    Attributes:
        code: 200 to 599; POP3: 0.
        lines: the text of each line, code, separator and CRLF removed; never empty; control
            characters replaced by U+FFFD, octets outside UTF-8 too.
        enhanced: the enhanced status code at the start of the text, None without one.
        positive: 2xx or 3xx, or ``+OK``.
    """

    code: int
    lines: tuple[str, ...]
    enhanced: EnhancedStatus | None = None
    positive: bool = False

    @property
    def text(self) -> str:
        """All lines joined by one blank, enhanced status code included."""
        return " ".join(self.lines)

    def __str__(self) -> str:
        if self.code == 0:
            return f"{'+OK' if self.positive else '-ERR'} {self.text}".strip()
        return f"{self.code} {self.text}".strip()


class Mechanism(StrEnum):
    """SASL mechanisms Roampost can speak (RFC 4954, 4616, 2195, 5802, 7677) and those it can name."""

    PLAIN = "PLAIN"
    LOGIN = "LOGIN"
    CRAM_MD5 = "CRAM-MD5"
    SCRAM_SHA_1 = "SCRAM-SHA-1"
    SCRAM_SHA_256 = "SCRAM-SHA-256"
    XOAUTH2 = "XOAUTH2"
    OAUTHBEARER = "OAUTHBEARER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """The EHLO keywords of one reply (RFC 5321 section 4.1.1.1), upper case.

    Attributes:
        greeting_line: the first line of the EHLO reply, as sent.
        keywords: (keyword, parameters) in the order sent.
    """

    greeting_line: str = ""
    keywords: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def offers(self, keyword: str) -> bool:
        """Tell whether ``keyword`` was in the list."""
        return any(name == keyword.upper() for name, _ in self.keywords)

    @property
    def auth_mechanisms(self) -> tuple[str, ...]:
        """Mechanism names of ``AUTH`` and the old ``AUTH=`` form, as sent, upper case, no doubles."""
        names: dict[str, None] = {}
        for name, params in self.keywords:
            if name == "AUTH" or name.startswith("AUTH="):
                if name.startswith("AUTH=") and name[5:]:
                    names[name[5:]] = None
                names.update((param.upper(), None) for param in params)
        return tuple(names)


class Authentication(StrEnum):
    """How an account proves who it is when it sends (contract: ``outgoing.authentication``)."""

    NONE = "none"
    PASSWORD = "password"  # noqa: S105 - the contract's word, no secret
    OAUTH2 = "oauth2"
    POP_FIRST = "pop-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """The outgoing side of an account. `username` None: the program leaves it to the incoming side or has none."""

    host: str
    port: int
    security: Security
    authentication: Authentication
    username: str | None = None

    @property
    def endpoint(self) -> Endpoint:
        """The submission endpoint this names."""
        return Endpoint(host=self.host, port=self.port, security=self.security)


class IncomingProtocol(StrEnum):
    """How mail is fetched."""

    POP3 = "pop3"
    IMAP = "imap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """The incoming side of an account."""

    protocol: IncomingProtocol
    host: str
    port: int
    security: Security
    username: str | None = None

    @property
    def endpoint(self) -> Endpoint:
        """The endpoint this names."""
        return Endpoint(host=self.host, port=self.port, security=self.security)


class SettingsForm(StrEnum):
    """How a text file that the user edits by hand says who sends by which server."""

    HIMALAYA_1_EARLY = "himalaya-1-early"
    HIMALAYA_1 = "himalaya-1"
    HIMALAYA_2 = "himalaya-2"


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsPlace:
    """Where an account stands in a text file that the user edits by hand: file, section, and how that is written."""

    file: str
    section: str
    form: SettingsForm


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingAccount:
    """One sending account as a mail program has it written down.

    Attributes:
        address: the mailbox it sends from, as written (domain lower case).
        program: a program name of the contract; None when no program holds this address.
        profile: the program's own name of the profile or account; None with `program`.
        key: what the program's adapter needs to find it again (section, server key); opaque.
        outgoing: None when no program holds it, or it names no SMTP server (a sendmail-like command, EWS).
        incoming: None for send-only accounts.
        aliases: further addresses of the user's in the same program that send by the same server.
        managed: who manages it, None when the user does.
        installed: is the program itself there; None not known.
        running: is it running now; None not known.
        waiting: queued messages, None not known.
        waiting_recipient: the recipient of the newest waiting message.
        pop_first_native: the program can log in to POP3 before it sends.
        via_command: it hands mail to a command instead of a server; then nothing is changed.
        read_only: Roampost reads the program's settings, and the user changes them.
        place: where the user changes them, where that is a text file; None where the program's own dialogs do.
    """

    address: str
    program: str | None = None
    profile: str | None = None
    key: str = ""
    outgoing: Outgoing | None = None
    incoming: Incoming | None = None
    aliases: tuple[str, ...] = ()
    managed: str | None = None
    installed: bool | None = None
    running: bool | None = None
    waiting: int | None = None
    waiting_recipient: str | None = None
    pop_first_native: bool = False
    via_command: str | None = None
    read_only: bool = False
    place: SettingsPlace | None = None

    @property
    def domain(self) -> str:
        """The address's domain, lower case."""
        return self.address.rpartition("@")[2].lower()

    @property
    def label(self) -> str:
        """``PROGRAM/PROFILE/ADDRESS`` of the contract, or the bare address."""
        if self.program is None:
            return self.address
        return f"{self.program}/{self.profile or ''}/{self.address}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """Settings that could not be read.

    Attributes:
        program: program name of the contract.
        where: the file or place.
        why: a sentence for people, in English.
        sentence: the same for translating; None where only `why` is known.
    """

    program: str
    where: str
    why: str
    sentence: Sentence | None = None
