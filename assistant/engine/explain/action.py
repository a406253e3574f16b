"""From what a text means to what to do next: diagnose the account, or something that no setting can change.

A text only points: a step of `Step.DIAGNOSE` names the restrictions to look for, never one that was found.
"""

from enum import StrEnum
from typing import Final

from assistant.engine.explain.nouns import Category
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence


class Step(StrEnum):
    """`next.step` of ``explain --json``."""

    DIAGNOSE = "diagnose"
    """Start the diagnosis with the account, the recipient and the server that the text names."""
    CHECK_RECIPIENT = "check_recipient"
    ASK_RECIPIENT = "ask_recipient"
    CHECK_SENDER = "check_sender"
    CHANGE_MESSAGE = "change_message"
    WAIT = "wait"
    NOTHING = "nothing"


STEPS: Final[dict[Category, Step]] = {
    Category.RELAY_DENIED: Step.DIAGNOSE,
    Category.AUTH_REQUIRED: Step.DIAGNOSE,
    Category.TLS_REQUIRED: Step.DIAGNOSE,
    Category.AUTH_FAILED: Step.DIAGNOSE,
    Category.POP_BEFORE_SMTP_REQUIRED: Step.DIAGNOSE,
    Category.NETWORK_NOT_AUTHORISED: Step.DIAGNOSE,
    Category.IP_REPUTATION: Step.DIAGNOSE,
    Category.SENDER_NOT_ALLOWED: Step.DIAGNOSE,
    Category.SENDER_UNKNOWN: Step.CHECK_SENDER,
    Category.RECIPIENT_UNKNOWN: Step.CHECK_RECIPIENT,
    Category.RECIPIENT_REJECTED: Step.ASK_RECIPIENT,
    Category.DMARC_SPF_DKIM_FAIL: Step.DIAGNOSE,
    Category.CONTENT_SPAM: Step.CHANGE_MESSAGE,
    Category.MAILBOX_FULL: Step.ASK_RECIPIENT,
    Category.RATE_LIMITED: Step.WAIT,
    Category.TEMPORARY: Step.WAIT,
    Category.MESSAGE_TOO_BIG: Step.CHANGE_MESSAGE,
    Category.CONNECTION_TIMEOUT: Step.DIAGNOSE,
    Category.CONNECTION_REFUSED: Step.DIAGNOSE,
    Category.DNS_FAILURE: Step.DIAGNOSE,
    Category.TLS_FAILURE: Step.DIAGNOSE,
    Category.OTHER: Step.DIAGNOSE,
    Category.NOT_BOUNCE: Step.NOTHING,
}
NEXT: Final[dict[Step, Sentence]] = {
    Step.DIAGNOSE: sentence(
        QT_TRANSLATE_NOOP("Roampost", "A text only points; “roampost diagnose” finds out what is really so."),
    ),
    Step.CHECK_RECIPIENT: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "Next: check the recipient's address. A diagnosis of your account would not help."
        ),
    ),
    Step.ASK_RECIPIENT: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "Next: reach the recipient in another way. A diagnosis of your account would not help."
        ),
    ),
    Step.CHECK_SENDER: sentence(
        QT_TRANSLATE_NOOP("Roampost", "Next: check your own address in the mail program, letter by letter."),
    ),
    Step.CHANGE_MESSAGE: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "Next: change the message and send it again. Your settings can stay as they are."
        ),
    ),
    Step.WAIT: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "Next: wait some minutes and send again. If it stays so, “roampost diagnose” finds out more."
        ),
    ),
    Step.NOTHING: sentence(QT_TRANSLATE_NOOP("Roampost", "There is nothing to do.")),
}
_POINTS_TO: Final[dict[Category, tuple[str, ...]]] = {
    Category.RELAY_DENIED: (
        "authentication_required",
        "pop_before_smtp",
        "location_restricted",
    ),
    Category.AUTH_REQUIRED: ("authentication_required",),
    Category.TLS_REQUIRED: ("tls_required",),
    Category.AUTH_FAILED: ("authentication_failed", "password_method_disabled"),
    Category.POP_BEFORE_SMTP_REQUIRED: ("pop_before_smtp",),
    Category.NETWORK_NOT_AUTHORISED: ("location_restricted",),
    Category.IP_REPUTATION: ("address_blocklisted",),
    Category.SENDER_NOT_ALLOWED: ("sender_restricted",),
    Category.RECIPIENT_UNKNOWN: ("recipient_refused",),
    Category.RECIPIENT_REJECTED: ("recipient_refused",),
    Category.MAILBOX_FULL: ("recipient_refused",),
    Category.RATE_LIMITED: ("rate_limited",),
    Category.CONNECTION_TIMEOUT: ("port_blocked", "server_unreachable"),
    Category.CONNECTION_REFUSED: ("port_blocked", "server_unreachable"),
    Category.DNS_FAILURE: ("name_not_found",),
    Category.TLS_FAILURE: ("certificate_untrusted", "intercepted"),
}


def points_to(category: Category) -> tuple[str, ...]:
    """Give the restrictions that a meaning points to, the likeliest first; empty where it points to none.

    In the contract's words: `Restriction`'s module would take a tenth of the time in which ``explain`` answers.
    """
    return _POINTS_TO.get(category, ())
