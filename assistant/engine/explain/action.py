"""From what a text means to what to do next: diagnose the account, or something that no setting can change.

A text only points: a step of `Step.DIAGNOSE` names the restrictions to look for, never one that was found.
"""

from enum import StrEnum
from typing import Final

from assistant.engine.explain.nouns import Category
from assistant.model.finding import Restriction
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
_POINTS_TO: Final[dict[Category, tuple[Restriction, ...]]] = {
    Category.RELAY_DENIED: (
        Restriction.AUTHENTICATION_REQUIRED,
        Restriction.POP_BEFORE_SMTP,
        Restriction.LOCATION_RESTRICTED,
    ),
    Category.AUTH_REQUIRED: (Restriction.AUTHENTICATION_REQUIRED,),
    Category.TLS_REQUIRED: (Restriction.TLS_REQUIRED,),
    Category.AUTH_FAILED: (Restriction.AUTHENTICATION_FAILED, Restriction.PASSWORD_METHOD_DISABLED),
    Category.POP_BEFORE_SMTP_REQUIRED: (Restriction.POP_BEFORE_SMTP,),
    Category.NETWORK_NOT_AUTHORISED: (Restriction.LOCATION_RESTRICTED,),
    Category.IP_REPUTATION: (Restriction.ADDRESS_BLOCKLISTED,),
    Category.SENDER_NOT_ALLOWED: (Restriction.SENDER_RESTRICTED,),
    Category.RECIPIENT_UNKNOWN: (Restriction.RECIPIENT_REFUSED,),
    Category.RECIPIENT_REJECTED: (Restriction.RECIPIENT_REFUSED,),
    Category.MAILBOX_FULL: (Restriction.RECIPIENT_REFUSED,),
    Category.RATE_LIMITED: (Restriction.RATE_LIMITED,),
    Category.CONNECTION_TIMEOUT: (Restriction.PORT_BLOCKED, Restriction.SERVER_UNREACHABLE),
    Category.CONNECTION_REFUSED: (Restriction.PORT_BLOCKED, Restriction.SERVER_UNREACHABLE),
    Category.DNS_FAILURE: (Restriction.NAME_NOT_FOUND,),
    Category.TLS_FAILURE: (Restriction.CERTIFICATE_UNTRUSTED, Restriction.INTERCEPTED),
}


def points_to(category: Category) -> tuple[Restriction, ...]:
    """Give the restrictions that a meaning points to, the likeliest first; empty where it points to none."""
    return _POINTS_TO.get(category, ())
