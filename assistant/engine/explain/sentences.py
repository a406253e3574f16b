"""What each category means for a person, and what follows."""

from typing import Final

from assistant.engine.explain.nouns import Category
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

SUMMARIES: Final[dict[Category, Sentence]] = {
    Category.RELAY_DENIED: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The outgoing server does not pass on mail to other domains for you here: it does not know you as"
            " its customer. Usually it wants you to sign in, to fetch your mail first, or to be in its own "
            "network. The recipient's address is not the problem.",
        ),
    ),
    Category.AUTH_REQUIRED: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The outgoing server wants you to sign in before you send. Switch on authentication for the "
            "outgoing server, with an encrypted connection.",
        ),
    ),
    Category.TLS_REQUIRED: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The server accepts this only over an encrypted connection. Switch on STARTTLS (port 587) or TLS "
            "(port 465).",
        ),
    ),
    Category.AUTH_FAILED: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The server refused the sign-in: the user name or password is wrong, or this way of signing in is"
            " switched off. It may want an application password or another method.",
        ),
    ),
    Category.POP_BEFORE_SMTP_REQUIRED: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The server lets you send for some minutes after you have fetched your mail. Fetch your mail, "
            "then send again; the mail program can do this by itself each time.",
        ),
    ),
    Category.NETWORK_NOT_AUTHORISED: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The server serves only certain networks or addresses, and yours here is not among them. Sign in "
            "where the provider offers it, use the server of the network you are in, or a VPN.",
        ),
    ),
    Category.IP_REPUTATION: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The address of the network you send from is refused: it is on a blocklist, has a bad reputation "
            "or no proper name. Your password is not the problem. Send through your provider with sign-in, or"
            " from another network.",
        ),
    ),
    Category.SENDER_NOT_ALLOWED: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The server does not let this sign-in or connection use this sender address. Send with the "
            "address that belongs to the server, or through the server that belongs to the address.",
        ),
    ),
    Category.SENDER_UNKNOWN: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The sender address or its domain does not exist for the server. Check your own address in the "
            "mail program.",
        ),
    ),
    Category.RECIPIENT_UNKNOWN: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The recipient's address does not exist. This is not about your settings: check the address for "
            "typing errors or ask the recipient in another way.",
        ),
    ),
    Category.RECIPIENT_REJECTED: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The recipient's mailbox does not take this message: it is closed, has moved, or accepts only "
            "certain senders. This is not about your settings; ask the recipient in another way.",
        ),
    ),
    Category.DMARC_SPF_DKIM_FAIL: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The receiving server found that your address's domain does not allow mail from the server that "
            "sent it (SPF, DKIM or DMARC). Send through the server that belongs to your address.",
        ),
    ),
    Category.CONTENT_SPAM: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The message itself was taken for spam, or an attachment is not allowed. Your settings are not "
            "the problem: change the text, the links or the attachment.",
        ),
    ),
    Category.MAILBOX_FULL: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The recipient's mailbox is full. This is not about your settings: try later or ask the recipient"
            " in another way.",
        ),
    ),
    Category.RATE_LIMITED: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Too many messages or recipients in a short time, says the server. Wait and send again, to fewer "
            "recipients.",
        ),
    ),
    Category.TEMPORARY: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The server puts it off for now (it is busy, or it lets unknown senders wait). Send again in some"
            " minutes; nothing needs to be changed.",
        ),
    ),
    Category.MESSAGE_TOO_BIG: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The message is too big for the server. Make the attachments smaller or send a link to them.",
        ),
    ),
    Category.CONNECTION_TIMEOUT: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The server did not answer, or the connection broke. The network you are in may block the port; "
            "another port of the same server often works.",
        ),
    ),
    Category.CONNECTION_REFUSED: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "The connection was refused at once: the port is blocked here, or the server does not listen on "
            "it. Another port of the same server often works.",
        ),
    ),
    Category.DNS_FAILURE: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "A name was not found: the server's in your settings, or the domain of the recipient's address. "
            "Check the spelling, and whether you are online.",
        ),
    ),
    Category.TLS_FAILURE: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "No trusted encrypted connection could be made: the server offers none, or its certificate does "
            "not fit. Do not accept an exception in a network you do not know; it may be somebody in between.",
        ),
    ),
    Category.OTHER: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "This text does not say clearly why the message was not sent. A diagnosis of the account may.",
        ),
    ),
    Category.NOT_BOUNCE: sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "This is no error report: it is a message, an automatic answer or a notice.",
        ),
    ),
}
