"""What a diagnosis is asked to find out."""

from dataclasses import dataclass

from assistant.model.secret import Purpose, Secret


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
    """

    account: str | None = None
    recipient: str | None = None
    error: str | None = None
    travel_check: bool = False
    budget_s: float = 20.0
    secrets: tuple[GivenSecret, ...] = ()
    for_fix: bool = False
    clear_consent: frozenset[str] = frozenset()
