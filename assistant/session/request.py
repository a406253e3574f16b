"""What a diagnosis or a proof of delivery is asked to find out."""

from collections.abc import Callable
from dataclasses import dataclass

from assistant.model.mail import Outgoing
from assistant.model.secret import Purpose, Secret
from assistant.model.text import Sentence, in_language


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenSecret:
    """A secret the user typed just now, for this run only.

    Attributes:
        address: the account's address.
        purpose: for sending or for fetching.
        username: the log-in name, None where the mail program's is right.
        secret: the secret.
    """

    address: str
    purpose: Purpose
    username: str | None
    secret: Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One question.

    Attributes:
        account: an address or ``PROGRAM/PROFILE/ADDRESS``; None for all that are found.
        recipient: whom the user wanted to reach.
        error: the error text the user has.
        travel_check: ask whether sending will work away from here.
        budget_s: the answer is there by then.
        secrets: typed just now.
        for_fix: the answer is to be carried out: what an earlier diagnosis's own POP3 log-in has opened for some
            minutes is then not taken for settings that work.
        clear_consent: labels of accounts whose user was shown the risk of a secret in clear and insisted.
        ahead: nobody has asked yet: no server is asked behind a captive portal, and of each account's servers the
            configured one alone while it answers as it should.
    """

    account: str | None = None
    recipient: str | None = None
    error: str | None = None
    travel_check: bool = False
    budget_s: float = 20.0
    secrets: tuple[GivenSecret, ...] = ()
    for_fix: bool = False
    clear_consent: frozenset[str] = frozenset()
    ahead: bool = False


def in_english(what: Sentence) -> str:
    """Return a sentence in the language it was written in; of somebody's own words in several, the English ones."""
    if what.own:
        return in_language(what.own, "en")
    return what.template.format(
        **{name: in_english(value) if isinstance(value, Sentence) else value for name, value in what.params}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ProveRequest:
    """One marked message to be sent and looked for.

    Attributes:
        account: an address or ``PROGRAM/PROFILE/ADDRESS``.
        recipient: whom to send it to; None to let Roampost choose (`Assistant.plan_proof` says whom).
        secrets: typed just now, of the sending account and of the one whose mailbox is looked into.
        patience_s: how long to look for it, seconds.
        remove: take the message out of the mailbox again.
        consent: the user has agreed to this message; without, nothing is sent.
        agreed_recipient: the recipient that was shown when the user agreed; where Roampost would choose another by
            now (the accounts have changed), nothing is sent. None where nobody was shown one.
        clear_consent: labels of accounts whose user was shown the risk of a secret in clear and insisted.
        through: send by this instead of the mail program's own settings (a remedy that was proven).
        render: puts the message's own text into the user's language.
    """

    account: str
    recipient: str | None = None
    secrets: tuple[GivenSecret, ...] = ()
    patience_s: float = 60.0
    remove: bool = True
    consent: bool = False
    agreed_recipient: str | None = None
    clear_consent: frozenset[str] = frozenset()
    through: Outgoing | None = None
    render: Callable[[Sentence], str] = in_english
