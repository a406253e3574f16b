"""What an error text can mean, and what is read out of it: the words of the explanation contract."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.model.mail import Reply
from assistant.model.text import Sentence


class Category(StrEnum):
    """`category` of ``explain --json``: why a message was not sent or not delivered."""

    RELAY_DENIED = "relay_denied"
    AUTH_REQUIRED = "auth_required"
    TLS_REQUIRED = "tls_required"
    AUTH_FAILED = "auth_failed"
    POP_BEFORE_SMTP_REQUIRED = "pop_before_smtp_required"
    NETWORK_NOT_AUTHORISED = "network_not_authorised"
    IP_REPUTATION = "ip_reputation"
    SENDER_NOT_ALLOWED = "sender_not_allowed"
    SENDER_UNKNOWN = "sender_unknown"
    RECIPIENT_UNKNOWN = "recipient_unknown"
    RECIPIENT_REJECTED = "recipient_rejected"
    DMARC_SPF_DKIM_FAIL = "dmarc_spf_dkim_fail"
    CONTENT_SPAM = "content_spam"
    MAILBOX_FULL = "mailbox_full"
    RATE_LIMITED = "rate_limited"
    TEMPORARY = "temporary"
    MESSAGE_TOO_BIG = "message_too_big"
    CONNECTION_TIMEOUT = "connection_timeout"
    CONNECTION_REFUSED = "connection_refused"
    DNS_FAILURE = "dns_failure"
    TLS_FAILURE = "tls_failure"
    OTHER = "other"
    NOT_BOUNCE = "not_bounce"


class Source(StrEnum):
    """`source` of ``explain --json``: what kind of text it is."""

    OUTLOOK_DIALOG = "outlook-dialog"
    THUNDERBIRD_DIALOG = "thunderbird-dialog"
    APPLE_MAIL_DIALOG = "apple-mail-dialog"
    EVOLUTION_DIALOG = "evolution-dialog"
    OTHER_DIALOG = "other-dialog"
    DSN = "dsn"
    REPLY = "reply"
    LOG = "log"
    TEXT = "text"


DIALOGS = frozenset(
    {
        Source.OUTLOOK_DIALOG,
        Source.THUNDERBIRD_DIALOG,
        Source.APPLE_MAIL_DIALOG,
        Source.EVOLUTION_DIALOG,
        Source.OTHER_DIALOG,
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What a text says outright; None where it says nothing.

    Attributes:
        rejected: the address that was refused, angle brackets removed.
        subject: the message's subject.
        account: the account's name in the mail program.
        server: the host that was talked to.
        protocol: upper case, such as ``SMTP``.
        port: 1 to 65535.
        secure: the connection was under TLS.
        server_error: the reply code the program names beside the reply.
        error_number: the program's own number, ``0x`` and eight upper-case hexadecimal digits.
        error_means: what its maker says that the number means, in English; None for a number that no table knows.
    """

    rejected: str | None = None
    subject: str | None = None
    account: str | None = None
    server: str | None = None
    protocol: str | None = None
    port: int | None = None
    secure: bool | None = None
    server_error: int | None = None
    error_number: str | None = None
    error_means: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What one text means.

    Attributes:
        category: the most likely meaning; `Category.OTHER` when nothing was recognised.
        confidence: 0 to 1, calibrated: of answers at 0.9, nine in ten are right. Below 0.5: not recognised.
        reply: the SMTP reply inside the text, None without one.
        fields: what the text says outright.
        source: what kind of text it is.
        language: language tag of the text's own words (of a dialog: the program's), None when unknown.
        summary: what it means and what follows.
    """

    category: Category
    confidence: float
    reply: Reply | None
    fields: Fields
    source: Source
    language: str | None
    summary: Sentence
