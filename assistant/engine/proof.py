"""What a proof of delivery says: its sentences, its JSON document, and the exit status that goes with it."""

from assistant.engine.documents import NO_REMEDY, NOTHING_FOUND_OUT, WORKS, Document, Render
from assistant.model.mail import SendingAccount
from assistant.model.proof import AuthenticationResults, Hop, Outcome, Proof
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

FORBIDDEN = 77

SUBJECT = sentence(QT_TRANSLATE_NOOP("Roampost", "Roampost test message"))
BODY = sentence(
    QT_TRANSLATE_NOOP(
        "Roampost",
        "This message was sent by Roampost, at its user's wish, to see whether mail arrives. "
        "It needs no answer and may be deleted.",
    )
)
TO_ONESELF = sentence(
    QT_TRANSLATE_NOOP("Roampost", "Sent to yourself: it says nothing about mail to other people's servers.")
)
NOT_AGREED = sentence(QT_TRANSLATE_NOOP("Roampost", "Nothing was sent: nobody has agreed to it."))
AGREED_TO_ANOTHER = sentence(
    QT_TRANSLATE_NOOP(
        "Roampost", "Nothing was sent: your accounts have changed, and it would go to another address now."
    )
)
NOBODY = sentence(
    QT_TRANSLATE_NOOP(
        "Roampost",
        "None of your mailboxes can be looked into. Name a recipient, or add an account that fetches mail.",
    )
)
NO_SERVER = sentence(QT_TRANSLATE_NOOP("Roampost", "No mail program says by which server this account sends."))
HANDS_OVER = sentence(
    QT_TRANSLATE_NOOP(
        "Roampost", "This account hands its mail to a command, not to a server; Roampost does not run it."
    )
)
BROWSER_ONLY = sentence(
    QT_TRANSLATE_NOOP("Roampost", "This account signs in through the browser, which Roampost cannot do for it.")
)
NOT_WRITABLE = sentence(
    QT_TRANSLATE_NOOP("Roampost", "One of the two addresses cannot be put into a message as it is.")
)
UNPROTECTED = sentence(
    QT_TRANSLATE_NOOP(
        "Roampost", "The connection is less protected than the settings say, so nothing was sent over it."
    )
)
IN_CLEAR = sentence(
    QT_TRANSLATE_NOOP("Roampost", "The password would have travelled unprotected, so nothing was sent.")
)
NO_JUNK_BY_POP = sentence(
    QT_TRANSLATE_NOOP("Roampost", "The mailbox was read by POP3, which shows no junk folder: it may stand there.")
)
CAME_BACK = sentence(QT_TRANSLATE_NOOP("Roampost", "It came back to the sender's own mailbox."))
NOT_SEEN = sentence(
    QT_TRANSLATE_NOOP("Roampost", "That mailbox cannot be looked into from here; ask there whether it came.")
)


def within(domain: str) -> Sentence:
    """Say what a message within one domain does not show."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Sent within {domain}: it says nothing about mail to other servers."),
        domain=domain,
    )


def not_looked_into(mailbox: str) -> Sentence:
    """Say that the mailbox could not be looked into."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "The mailbox of {mailbox} could not be looked into."), mailbox=mailbox
    )


def needs_password(address: str) -> Sentence:
    """Say whose password is wanting."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "The password of {address} is needed, and is not at hand."), address=address
    )


def refused_mailbox(address: str) -> Sentence:
    """Say that the mailbox did not accept the password."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "The mailbox of {address} did not accept the name and password."), address=address
    )


def refused_log_in(host: str) -> Sentence:
    """Say that the sending server did not accept the password."""
    return sentence(QT_TRANSLATE_NOOP("Roampost", "{host} did not accept the name and password."), host=host)


def no_log_in(host: str) -> Sentence:
    """Say that the sending server offers no log-in."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{host} offers no way to sign in there that Roampost knows."), host=host
    )


def not_reached(host: str, port: int) -> Sentence:
    """Say that the sending server could not be talked to."""
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "{host} could not be talked to on port {port}; a diagnosis of the account says why."
        ),
        host=host,
        port=port,
    )


def broke_off(host: str) -> Sentence:
    """Say that the connection broke before it was known whether the message was taken."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "The connection to {host} broke before it said whether it took the message."),
        host=host,
    )


def puts_off(host: str) -> Sentence:
    """Say that the server only takes the message later."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "{host} asks to come again later; it has not taken the message so far."),
        host=host,
    )


def still_trying(recipient: str) -> Sentence:
    """Say that a server on the way has reported that it keeps trying."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "A server on the way reports that it keeps trying to reach {recipient}."),
        recipient=recipient,
    )


def summary(outcome: Outcome | None, recipient: str | None, waited_s: float) -> Sentence:
    """Say in one sentence what became of the message."""
    whom, waited = recipient or "", round(waited_s)
    match outcome:
        case Outcome.DELIVERED:
            return sentence(
                QT_TRANSLATE_NOOP("Roampost", "The test message arrived at {recipient} within {seconds} s."),
                recipient=whom,
                seconds=max(1, waited),
            )
        case Outcome.JUNK:
            return sentence(
                QT_TRANSLATE_NOOP("Roampost", "The test message arrived at {recipient}, in the junk folder."),
                recipient=whom,
            )
        case Outcome.DELAYED if waited:
            return sentence(
                QT_TRANSLATE_NOOP("Roampost", "The test message to {recipient} is late ({seconds} s)."),
                recipient=whom,
                seconds=waited,
            )
        case Outcome.DELAYED:
            return sentence(
                QT_TRANSLATE_NOOP("Roampost", "The test message to {recipient} was put off."), recipient=whom
            )
        case Outcome.LOST_SO_FAR:
            return sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "The server accepted the test message, yet it has not arrived at {recipient} after {seconds} s.",
                ),
                recipient=whom,
                seconds=waited,
            )
        case Outcome.REFUSED:
            return sentence(
                QT_TRANSLATE_NOOP("Roampost", "The test message to {recipient} was refused."), recipient=whom
            )
        case Outcome.NOT_SENT:
            return sentence(QT_TRANSLATE_NOOP("Roampost", "No test message was sent."))
        case None:
            return sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "The server accepted the test message to {recipient}; whether it arrived is not known here.",
                ),
                recipient=whom,
            )


def not_sent(
    account: SendingAccount, reason: Sentence, *, recipient: str | None = None, forbidden: bool = False
) -> Proof:
    """Return the proof that there is none: nothing was sent."""
    return Proof(
        account=account.label,
        outcome=Outcome.NOT_SENT,
        summary=summary(Outcome.NOT_SENT, recipient, 0.0),
        recipient=recipient,
        reason=reason,
        forbidden=forbidden,
    )


def proof_status(proof: Proof) -> int:
    """Return the contract's exit status.

    What arrived works (0), in junk or late too: the outcome's word tells. Lost, refused and put off are a problem
    without a remedy known from here (2). Not sent for want of a yes is forbidden (77); else nothing was found out (3).
    """
    if proof.found:
        return WORKS
    if proof.outcome in {Outcome.LOST_SO_FAR, Outcome.REFUSED, Outcome.DELAYED}:
        return NO_REMEDY
    return FORBIDDEN if proof.forbidden else NOTHING_FOUND_OUT


def proof_document(proof: Proof, render: Render) -> Document:
    """Return the document ``roampost.proof/1``."""

    def said(what: Sentence | None) -> str | None:
        return None if what is None else render(what)

    return {
        "schema": "roampost.proof/1",
        "account": proof.account,
        "recipient": proof.recipient,
        "chosen": None if proof.recipient is None else proof.choice.value,
        "outcome": None if proof.outcome is None else proof.outcome.value,
        "waited_seconds": round(proof.waited_s, 3),
        "sent_utc": None if proof.sent_utc is None else proof.sent_utc.isoformat(timespec="seconds"),
        "token": proof.token,
        "route": [_hop(hop) for hop in proof.route],
        "authentication_results": _results(proof.authentication_results),
        "found": proof.found,
        "removed": proof.removed,
        "summary": render(proof.summary),
        "reason": said(proof.reason),
        "reply": proof.reply,
        "limit": said(proof.limit),
    }


def _hop(hop: Hop) -> Document:
    return {
        "from": hop.sender,
        "address": hop.address,
        "by": hop.by,
        "protocol": hop.protocol,
        "at_utc": None if hop.at_utc is None else hop.at_utc.isoformat(timespec="seconds"),
    }


def _results(results: AuthenticationResults | None) -> Document | None:
    if results is None:
        return None
    return {
        "server": results.server,
        **{method: results.result(method) for method in ("spf", "dkim", "dmarc")},
        "checks": [
            {
                "method": check.method,
                "result": check.result,
                "reason": check.reason,
                "properties": dict(check.properties),
            }
            for check in results.checks
        ],
    }
