"""What the user is told while Roampost signs in by POP3 itself: before it begins, at each log-in, and at the end."""

from datetime import datetime, tzinfo
from typing import Final

from assistant.engine.keep_open import Ended, Keeping, NotSignedIn, SignedIn, Source, Told
from assistant.model.mail import SendingAccount
from assistant.model.net import Security
from assistant.model.text import QT_TRANSLATE_NOOP, Sentence, sentence

NOT_TO_BE_KEPT_UP: Final = sentence(
    QT_TRANSLATE_NOOP("Roampost", "Roampost cannot sign in by itself for this account here and now.")
)
PLACE_NOT_KNOWN: Final = sentence(
    QT_TRANSLATE_NOOP(
        "Roampost", "Roampost could not notice when you leave this network, so it does not sign in by itself."
    )
)


def offer(account: SendingAccount, server: str) -> Sentence:
    """Say that Roampost can do it itself, where the mail program cannot."""
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Your mail program cannot do this by itself. Roampost can: it signs in to {server} as {address} again and "
            "again, for as long as you are on this network.",
        ),
        server=server,
        address=account.address,
    )


def consent(keeping: Keeping) -> tuple[Sentence, ...]:
    """Say exactly what would be done: where, how often, until when, and what is left alone."""
    opening = keeping.opening
    how_often = sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "Roampost signs in to {server} as {address} every {minutes} min, and {host} takes your mail meanwhile.",
        ),
        server=keeping.server.host,
        address=keeping.account.address,
        minutes=str(opening.every_minutes),
        host=keeping.host,
    )
    match opening.source:
        case Source.USER:
            why = QT_TRANSLATE_NOOP("Roampost", "A log-in counts for {minutes} min, as you say.")
        case Source.SERVER:
            why = QT_TRANSLATE_NOOP("Roampost", "A log-in counts for {minutes} min, as the server says.")
        case Source.ASSUMED:
            why = QT_TRANSLATE_NOOP(
                "Roampost",
                "A log-in is taken to count for {minutes} min, as is common; your provider’s help pages may say more.",
            )
    until = sentence(
        QT_TRANSLATE_NOOP(
            "Roampost",
            "It ends when you stop it or close Roampost, when this computer is on another network, and for good as "
            "soon as the server refuses the log-in.",
        )
    )
    alone = sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "No message is fetched, read or deleted, and nothing is changed in your mail program."
        )
    )
    found = (how_often, sentence(why, minutes=str(opening.minutes)), until, alone)
    return (*found, risk(keeping)) if keeping.server.security is Security.NONE else found


def risk(keeping: Keeping) -> Sentence:
    """Say what a log-in in clear means, made again and again."""
    return sentence(
        QT_TRANSLATE_NOOP(
            "Roampost", "{server} takes the password without encryption only: each time, anybody here could read it."
        ),
        server=keeping.server.host,
    )


def going_on(keeping: Keeping) -> Sentence:
    """Say in one calm line what goes on."""
    return sentence(
        QT_TRANSLATE_NOOP("Roampost", "Roampost signs in to your mailbox every {minutes} min while you are here."),
        minutes=str(keeping.opening.every_minutes),
    )


def told(what: Told, zone: tzinfo | None = None) -> Sentence:
    """Say what came of a log-in, in the computer's local time, or that of `zone`."""
    match what:
        case SignedIn():
            return sentence(
                QT_TRANSLATE_NOOP("Roampost", "Signed in at {time}, good until {until}. The next time is {next}."),
                time=_clock(what.at_utc, zone),
                until=_clock(what.until_utc, zone),
                next=_clock(what.next_utc, zone),
            )
        case NotSignedIn():
            return sentence(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "The log-in did not come about: no answer, no password at hand, or the mailbox is in use. Again at "
                    "{time}.",
                ),
                time=_clock(what.again_utc, zone),
            )


def ended(why: Ended, keeping: Keeping) -> Sentence:
    """Say that it is over, and why."""
    match why:
        case Ended.STOPPED:
            text = QT_TRANSLATE_NOOP("Roampost", "Roampost signs in no more, as you wish.")
        case Ended.LEFT:
            text = QT_TRANSLATE_NOOP("Roampost", "This is another network: Roampost signs in no more.")
        case Ended.REFUSED:
            text = QT_TRANSLATE_NOOP(
                "Roampost",
                "{server} refused the log-in. Roampost tries it no more: has the password of {address} changed?",
            )
        case Ended.NOT_NEEDED:
            text = QT_TRANSLATE_NOOP("Roampost", "{address} sends in another way by now, so Roampost signs in no more.")
        case Ended.UNREACHABLE:
            text = QT_TRANSLATE_NOOP(
                "Roampost", "{server} could not be signed in to several times, so Roampost tries it no more."
            )
    fields = {"server": keeping.server.host, "address": keeping.account.address}
    return sentence(text, **{name: value for name, value in fields.items() if f"{{{name}}}" in text})


def _clock(at_utc: datetime, zone: tzinfo | None) -> str:
    return f"{at_utc.astimezone(zone):%H:%M}"
