"""Proof of delivery: what became of one marked message, and what was read out of it where it arrived."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.model.mail import SendingAccount
from assistant.model.secret import Purpose
from assistant.model.text import Sentence


class Outcome(StrEnum):
    """What became of the marked message (contract: ``outcome``)."""

    DELIVERED = "delivered"
    JUNK = "junk"
    DELAYED = "delayed"
    LOST_SO_FAR = "lost_so_far"
    REFUSED = "refused"
    NOT_SENT = "not_sent"


class Choice(StrEnum):
    """Who chose the recipient."""

    NAMED = "named"
    OTHER_ACCOUNT = "other-account"
    ECHO = "echo"
    ONESELF = "oneself"


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A password that is wanted for a proof and not at hand.

    Attributes:
        address: the account's address.
        purpose: for sending, or for looking into the mailbox.
    """

    address: str
    purpose: Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofPlan:
    """A proof that nobody has agreed to yet: what would be sent, and where it would be looked for.

    Attributes:
        account: who sends, as its mail program has it.
        recipient: whom the message would go to; None where there is nobody to send it to.
        choice: who chose the recipient.
        mailbox: address of the account whose mailbox would be looked into, None where none can be.
        limit: what the proof could not show, None where nothing of the kind.
        missing: passwords that are wanted; the one for sending first.
        obstacle: why it cannot be done at all, None where it can.
    """

    account: SendingAccount
    recipient: str | None = None
    choice: Choice = Choice.ONESELF
    mailbox: str | None = None
    limit: Sentence | None = None
    missing: tuple[Missing, ...] = ()
    obstacle: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One ``Received`` field (RFC 5321 section 4.4); None where it does not say.

    Attributes:
        by: the host that took the message.
        sender: what the other side called itself in EHLO.
        address: the other side's numeric address.
        protocol: ``ESMTP``, ``ESMTPSA`` …
        at_utc: when.
    """

    by: str | None = None
    sender: str | None = None
    address: str | None = None
    protocol: str | None = None
    at_utc: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One ``resinfo`` of an ``Authentication-Results`` field (RFC 8601 section 2.2).

    Attributes:
        method: ``spf``, ``dkim``, ``dmarc`` …, lower case.
        result: ``pass``, ``fail``, ``none`` …, lower case.
        reason: the server's own words, None without.
        properties: (``smtp.mailfrom``, value) and so on, in the order sent.
    """

    method: str
    result: str
    reason: str | None = None
    properties: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthenticationResults:
    """What the receiving server found out about the sender.

    Attributes:
        server: its ``authserv-id``.
        checks: in the order sent; empty where it says that it checked nothing.
    """

    server: str
    checks: tuple[Checked, ...] = ()

    def result(self, method: str) -> str | None:
        """Return the first result of a method, None where it was not checked."""
        return next((one.result for one in self.checks if one.method == method), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What one marked message has shown.

    Attributes:
        account: label of the sending account.
        outcome: None where the message was accepted and nobody here can see what became of it.
        summary: one sentence for a person.
        waited_s: seconds from the server's acceptance to the finding or giving up; 0 where nothing was accepted.
        recipient: whom it was sent to, None where there was nobody.
        choice: who chose the recipient.
        token: the mark in the message, None where none was made.
        sent_utc: when the server accepted it, None where it did not.
        route: the way it came, the sending side first.
        authentication_results: of the receiving server, None where it says nothing.
        limit: what this does not show, None where nothing of the kind.
        found: it was seen where it was to arrive, or an echo answered it.
        removed: the message was taken out of the mailbox again.
        reason: why, for refused and not sent, or why nothing could be seen; None where the summary says it all.
        reply: the server's own words where it refused, None without.
        forbidden: not sent since nobody has agreed to it.
    """

    account: str
    outcome: Outcome | None
    summary: Sentence
    waited_s: float = 0.0
    recipient: str | None = None
    choice: Choice = Choice.ONESELF
    token: str | None = None
    sent_utc: datetime | None = None
    route: tuple[Hop, ...] = ()
    authentication_results: AuthenticationResults | None = None
    limit: Sentence | None = None
    found: bool = False
    removed: bool = False
    reason: Sentence | None = None
    reply: str | None = None
    forbidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What became of earlier marked messages, sent the same way from the same network within the last day.

    Attributes:
        outcome: the newest one's.
        at_utc: when it was known.
        waited_s: how long the newest was looked for, seconds.
        losses: how many were lost in a row, up to the newest; 0 where the newest arrived.
        same_domain: every one of these went to the domain asked about now.
    """

    outcome: Outcome
    at_utc: datetime
    waited_s: float
    losses: int = 0
    same_domain: bool = True
